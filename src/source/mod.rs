//! A file as records of located values, whatever its format.
//!
//! A format's module makes [`Value`]s; the macro `record!` and [`Read`] turn them
//! into typed records and report everything that does not fit.

mod address;
mod clock;
pub mod codes;
mod day;
mod languages;
mod markup;
mod read;
mod text;
mod toml;

pub use address::{Address, link_empty, link_invalid};
pub use day::{Day, Days, date_text};
pub use languages::Languages;
pub use markup::{Block, Phrase, Prose, Run};
use read::fold_space;
pub use read::{
    Located, Problems, Read, fit_key, is_invisible, missing, read_table, unknown_keys, unknown_value, wrong_type,
};
pub(crate) use read::{record, schema, words};
pub use text::{Foreign, Id, LanguageCode, Name, Reference, Text, Word};
pub use toml::parse as parse_toml;

use crate::diagnostic::Diagnostic;
use crate::files::{Place, ReadError};
use crate::wording::{Message, message};

/// A value and where it stands.
#[derive(Debug, Clone)]
pub struct Value {
    /// What was written.
    pub kind: Kind,
    /// Where.
    pub at: Place,
    /// Its language, where that is known to be another than the paper's.
    pub language: Option<Foreign>,
}

/// What was written, before it means anything.
#[derive(Debug, Clone)]
pub enum Kind {
    /// A text, with composed letters (NFC).
    Text(String),
    /// A whole number.
    Integer(i128),
    /// A number with a decimal point, as it was typed.
    Float(String),
    /// True or false.
    Boolean(bool),
    /// A date or time that the format knows as such, in ISO 8601.
    Date(String),
    /// A list.
    List(Vec<Value>),
    /// Keys with values.
    Table(Table),
}

/// Keys with values, in the file's order.
#[derive(Debug, Clone, Default)]
pub struct Table {
    /// The entries.
    pub entries: Vec<Entry>,
}

/// One key of a table.
#[derive(Debug, Clone)]
pub struct Entry {
    /// The key, with composed letters (NFC).
    pub key: String,
    /// Where the key stands.
    pub key_at: Place,
    /// Its value.
    pub value: Value,
}

impl Table {
    /// Adds another file's entries: lists grow, and what can only be said once is reported twice said.
    pub fn absorb(&mut self, other: Self, problems: &mut Problems) {
        for entry in other.entries {
            let Some(mine) = self.entries.iter_mut().find(|mine| mine.key == entry.key) else {
                self.entries.push(entry);
                continue;
            };
            match (&mut mine.value.kind, entry.value.kind) {
                (Kind::List(mine), Kind::List(theirs)) => mine.extend(theirs),
                _ => problems.push(
                    Diagnostic::new(
                        &codes::DUPLICATE_TABLE,
                        entry.key_at,
                        message!("duplicate-table.found", key = entry.key),
                    )
                    .with(mine.key_at, message!("first-here"))
                    .hint(message!("keep-one")),
                ),
            }
        }
    }

    /// The value of `key`.
    pub fn get(&self, key: &str) -> Option<&Value> {
        self.entries.iter().find(|entry| entry.key == key).map(|entry| &entry.value)
    }
}

impl Value {
    /// Every text in this value that may be printed, in the file's order.
    pub fn texts(&self) -> Vec<Word> {
        let mut texts = Vec::new();
        self.gather_texts(&mut texts);
        texts
    }

    fn gather_texts(&self, texts: &mut Vec<Word>) {
        match &self.kind {
            Kind::Text(text) => texts.push(Located { value: fold_space(text), at: self.at }),
            Kind::List(values) => values.iter().for_each(|value| value.gather_texts(texts)),
            // Paths are not printed.
            Kind::Table(table) => (table.entries.iter())
                .filter(|entry| !matches!(entry.key.as_str(), "file" | "data"))
                .for_each(|entry| entry.value.gather_texts(texts)),
            Kind::Integer(_) | Kind::Float(_) | Kind::Boolean(_) | Kind::Date(_) => {}
        }
    }

    /// The word for this value's type in messages.
    pub fn type_name(&self) -> Message {
        match self.kind {
            Kind::Text(_) => message!("type-text"),
            Kind::Integer(_) => message!("type-integer"),
            Kind::Float(_) => message!("type-decimal"),
            Kind::Boolean(_) => message!("type-boolean"),
            Kind::Date(_) => message!("type-date"),
            Kind::List(_) => message!("type-list"),
            Kind::Table(_) => message!("type-table"),
        }
    }
}

/// A finding: the file `name`, asked for at `at`, cannot be read.
pub fn read_error(error: &ReadError, name: &str, at: Place) -> Diagnostic {
    let (code, message, hint) = match error {
        ReadError::Outside => {
            (&codes::PATH_OUTSIDE, message!("path-outside.found", name = name), message!("path-outside.hint"))
        }
        ReadError::NotFound => (
            &codes::FILE_UNREADABLE,
            message!("file-unreadable.found-missing", name = name),
            message!("file-unreadable.hint-missing"),
        ),
        ReadError::NotAFile => (
            &codes::FILE_UNREADABLE,
            message!("file-unreadable.found-no-file", name = name),
            message!("file-unreadable.hint-no-file"),
        ),
        ReadError::TooLarge(limit) => (
            &codes::FILE_UNREADABLE,
            message!("file-unreadable.found-large", name = name, most = *limit),
            message!("file-unreadable.hint-large"),
        ),
        ReadError::NotUtf8 => (
            &codes::FILE_UNREADABLE,
            message!("file-unreadable.found-encoding", name = name),
            message!("file-unreadable.hint-encoding"),
        ),
        ReadError::Refused(why) => (
            &codes::FILE_UNREADABLE,
            message!("file-unreadable.found-refused", name = name, reason = why.clone()),
            message!("file-unreadable.hint-refused"),
        ),
    };
    Diagnostic::new(code, at, message).hint(hint)
}
