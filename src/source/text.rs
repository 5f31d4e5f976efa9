//! Short names for the located values that records are made of.

use std::borrow::Cow;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};

use super::{Located, Problems, Read, Value, codes};
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

impl JsonSchema for Id {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> Cow<'static, str> {
        "Id".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": "string", "pattern": "^[\\p{L}\\p{N}][\\p{L}\\p{N}._-]*$", "maxLength": 80 })
    }
}
