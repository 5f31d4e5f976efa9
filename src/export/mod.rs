//! Typeset pages to files, written whole or not at all.

mod calendar;
mod file;
mod pdf;

pub use calendar::calendar;
pub use file::write_all;
pub use pdf::{PdfOptions, pdf};
