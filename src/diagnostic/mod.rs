//! What is wrong with the data, as values: a stable code, a severity, the places, and a way out.
//!
//! Problems are gathered and reported together. Only a program that cannot work returns an error.

mod human;
mod report;

pub use human::Human;
pub use report::{Lowered, Report};

use crate::files::Place;
use crate::wording::Message;

/// How much a finding matters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// Worth knowing; nothing needs to change.
    Info,
    /// Probably wrong; papers are made all the same, unless the command is strict.
    Warning,
    /// Wrong; no paper is made.
    Error,
}

/// A kind of finding. What it finds, in one sentence, is the message of its name.
#[derive(Debug, PartialEq, Eq)]
pub struct Code {
    /// The stable name that users write and read, in kebab-case.
    pub name: &'static str,
    /// The severity where the project does not set another.
    pub severity: Severity,
    /// Whether a project may set another severity. Not where a paper made all the same would lack or twist data.
    pub can_be_set: bool,
}

impl Code {
    /// A code for what stops a paper.
    pub const fn error(name: &'static str) -> Self {
        Self { name, severity: Severity::Error, can_be_set: true }
    }

    /// A code for what stops a paper whatever the project says, since data would be lost in it.
    pub const fn fatal(name: &'static str) -> Self {
        Self { name, severity: Severity::Error, can_be_set: false }
    }

    /// A code for what is probably wrong.
    pub const fn warning(name: &'static str) -> Self {
        Self { name, severity: Severity::Warning, can_be_set: true }
    }

    /// A code for what is good to know.
    pub const fn info(name: &'static str) -> Self {
        Self { name, severity: Severity::Info, can_be_set: true }
    }
}

/// A place with a word on what stands there.
#[derive(Debug, Clone, PartialEq)]
pub struct Mark {
    /// Where.
    pub place: Place,
    /// What to see there.
    pub note: Option<Message>,
}

/// One finding.
#[derive(Debug, Clone, PartialEq)]
pub struct Diagnostic {
    /// Its kind.
    pub code: &'static Code,
    /// How much it matters here.
    pub severity: Severity,
    /// One line, without a full stop.
    pub message: Message,
    /// Where the finding is.
    pub primary: Mark,
    /// The other sides of the conflict.
    pub others: Vec<Mark>,
    /// The way out.
    pub hint: Option<Message>,
}

impl Diagnostic {
    /// A finding of `code` at `place`.
    pub fn new(code: &'static Code, place: Place, message: impl Into<Message>) -> Self {
        Self {
            code,
            severity: code.severity,
            message: message.into(),
            primary: Mark { place, note: None },
            others: Vec::new(),
            hint: None,
        }
    }

    /// Says what stands at the finding's own place.
    pub fn note(mut self, note: impl Into<Message>) -> Self {
        self.primary.note = Some(note.into());
        self
    }

    /// Adds another side of the conflict, which speaks for itself.
    pub fn see(mut self, place: Place) -> Self {
        self.others.push(Mark { place, note: None });
        self
    }

    /// Adds another side of the conflict.
    pub fn with(mut self, place: Place, note: impl Into<Message>) -> Self {
        self.others.push(Mark { place, note: Some(note.into()) });
        self
    }

    /// Shows the way out.
    pub fn hint(mut self, hint: impl Into<Message>) -> Self {
        self.hint = Some(hint.into());
        self
    }
}

/// The candidate that `written` was probably meant to be.
pub fn nearest<'a>(written: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    candidates
        .into_iter()
        .map(|candidate| (strsim::jaro_winkler(&written.to_lowercase(), &candidate.to_lowercase()), candidate))
        .filter(|(likeness, _)| *likeness > 0.8)
        .max_by(|a, b| a.0.total_cmp(&b.0))
        .map(|(_, candidate)| candidate)
}
