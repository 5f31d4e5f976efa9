//! Short names for the located values that records are made of.

use super::{Located, Problems, Read, Value, codes, schema};
use crate::diagnostic::Diagnostic;

/// A text to print: one paragraph, never empty.
pub type Text = Located<String>;

/// The id of a record of another kind.
pub type Reference = Located<String>;

/// The name that other records and file names use: letters, digits, `-`, `_` and `.`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Id(String);

impl Id {
    /// The id as it was written.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Read for Id {
    fn read(value: &Value, problems: &mut Problems) -> Option<Self> {
        let text = String::read(value, problems)?;
        let fits = text.chars().count() <= 80
            && text.chars().all(|c| c.is_alphanumeric() || matches!(c, '-' | '_' | '.'))
            && text.starts_with(char::is_alphanumeric);
        if !fits {
            problems.push(
                Diagnostic::new(&codes::INVALID_ID, value.at, format!("«{text}» kan ikke være en id"))
                    .hint("bruk bokstaver, tall, bindestrek, understrek og punktum, høyst 80 tegn, og begynn med en bokstav eller et tall"),
            );
            return None;
        }
        Some(Self(text))
    }
}

/// The code of a language in ISO 639: two or three small letters, such as `en` or `se`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LanguageCode(String);

impl LanguageCode {
    /// The code as it was written.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Read for LanguageCode {
    fn read(value: &Value, problems: &mut Problems) -> Option<Self> {
        let text = String::read(value, problems)?;
        if !(matches!(text.len(), 2 | 3) && text.bytes().all(|b| b.is_ascii_lowercase())) {
            problems.push(
                Diagnostic::new(&codes::UNKNOWN_VALUE, value.at, format!("«{text}» er ikke koden til et språk"))
                    .hint("skriv to eller tre små bokstaver: `en` for engelsk, `se` for nordsamisk"),
            );
            return None;
        }
        Some(Self(text))
    }
}

schema!(LanguageCode, { "type": "string", "pattern": "^[a-z]{2,3}$", "examples": ["en", "se"] });

schema!(Id, { "type": "string", "pattern": "^[\\p{L}\\p{N}][\\p{L}\\p{N}._-]*$", "maxLength": 80 });
