//! Days, times of day, and dates as precise as they are known: values without a place in a file.

mod time;
mod when;

pub use time::Time;
pub use when::{Part, Shape, When};

/// Plans are of our time; a year outside is a slip.
pub const YEARS: std::ops::RangeInclusive<i32> = 1800..=2200;
