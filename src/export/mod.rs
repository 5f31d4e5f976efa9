//! Typeset pages to files, written whole or not at all.

mod file;
mod pdf;

pub use file::write_all;
pub use pdf::{PdfOptions, pdf};
