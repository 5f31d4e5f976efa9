//! Money, dates, counts and lists in words and figures: the one place that formats.
//!
//! Pages and messages both write figures, so this stands below both. Each language has a file; all
//! of them follow the same functions. The rules for bokmål are Språkrådet's.

mod date;
mod label;
mod money;
mod number;
pub mod sentence;
mod time;

pub use date::{day_long, day_short, day_with_weekday, month_named, month_short, range, weekday, when};
pub use label::{Labelled, label};
pub use money::{Money, Scale, kroner};
pub use number::{Noun, SPACE, count, decimal, list, percent, whole};
pub use time::{clock, duration, time, times};
