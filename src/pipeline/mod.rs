//! The stages joined: from a project's folder to its papers.

mod discover;
mod project;

use crate::check::CHECKS;
use crate::diagnostic::Code;
use crate::{document, project as settings, source};

pub use discover::{DiscoverError, discover};
pub use project::{Built, Loaded, Options, Outcome, Papers};

/// The codes of all findings, in the order of their names.
pub fn codes() -> Vec<&'static Code> {
    let mut codes: Vec<&'static Code> = source::codes::ALL.to_vec();
    codes.extend(CHECKS.iter().map(|check| check.code));
    codes.extend([
        &settings::PDF_STANDARD,
        &project::TRANSLATION_MISSING,
        &document::SLIDE_OVERFLOW,
        &document::TEXT_CUT,
        &document::GLYPH_MISSING,
    ]);
    codes.sort_by_key(|code| code.name);
    codes
}
