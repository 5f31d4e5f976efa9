//! The stages joined: from a project's folder to its papers.

mod discover;
mod eject;
mod load;
mod make;
mod paper;

use std::path::PathBuf;

use chrono::NaiveDate;

use crate::check::CHECKS;
use crate::diagnostic::Code;
use crate::{document, project as settings, source};

pub use discover::{DiscoverError, discover};
pub use eject::Ejected;
pub use load::Loaded;
pub use make::{Built, Outcome, Papers};

/// What to make, and how strictly.
#[derive(Debug, Clone, Default)]
pub struct Options {
    /// Folder that the project's own folder of papers is made in; `None` writes nothing.
    pub out: Option<PathBuf>,
    /// The papers to make, by id; all where it is empty.
    pub only: Vec<String>,
    /// Warnings stop the papers as well.
    pub strict: bool,
    /// Papers are made in spite of errors, and say that they are drafts.
    pub draft: bool,
    /// The date of papers that have none of their own.
    pub fallback_date: Option<NaiveDate>,
}

/// The codes of all findings, in the order of their names.
pub fn codes() -> Vec<&'static Code> {
    let mut codes: Vec<&'static Code> = source::codes::ALL.to_vec();
    codes.extend(CHECKS.iter().map(|check| check.code));
    codes.extend([
        &settings::PDF_STANDARD,
        &paper::TEMPLATE_FAILED,
        &paper::TRANSLATION_MISSING,
        &document::SLIDE_OVERFLOW,
        &document::TEXT_CUT,
        &document::FONT_MISSING,
        &document::GLYPH_MISSING,
    ]);
    codes.sort_by_key(|code| code.name);
    codes
}
