//! The texts that records are made of.

use std::fmt;
use std::ops::Deref;

use schemars::{Schema, SchemaGenerator, json_schema};
use serde::{Serialize, Serializer};

use super::markup::Run;
use super::{Located, Problems, Read, Value, codes, schema};
use crate::diagnostic::Diagnostic;
use crate::files::Place;
use crate::wording::{Said, message};

/// A text to print: one paragraph, never empty.
pub type Text = Located<Name>;

/// A word that the program knows, a path or a pattern: printed nowhere.
pub type Word = Located<String>;

/// The id of a record of another kind.
pub type Reference = Located<String>;

/// Words to print as they were typed, and their language where it is not the paper's.
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Name {
    text: String,
    language: Option<Foreign>,
}

/// That words are in another language than their paper.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Foreign {
    /// Their language.
    pub code: LanguageCode,
    /// Where they stand, if only because nobody has written them in the paper's language.
    pub untranslated: Option<Place>,
}

impl Foreign {
    /// Words at `at` in the language of `code`, for want of others.
    pub fn untranslated(code: &str, at: Place) -> Option<Self> {
        Some(Self { code: LanguageCode::new(code)?, untranslated: Some(at) })
    }
}

/// As templates read it: the code. What is not translated says where, for those who look for it.
impl Serialize for Foreign {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.untranslated {
            None => serializer.serialize_str(self.code.as_str()),
            Some(place) => (self.code.as_str(), place).serialize(serializer),
        }
    }
}

impl Name {
    /// Words, in their language where that is not the paper's.
    pub fn new(text: String, language: Option<Foreign>) -> Self {
        Self { text, language }
    }

    /// The words.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// The words as part of a phrase.
    pub(super) fn run(&self) -> Run {
        Run { text: self.text.clone(), lang: self.language.clone(), ..Run::default() }
    }
}

impl Deref for Name {
    type Target = str;

    fn deref(&self) -> &str {
        &self.text
    }
}

impl AsRef<str> for Name {
    fn as_ref(&self) -> &str {
        &self.text
    }
}

impl fmt::Display for Name {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl From<Said> for Name {
    fn from(said: Said) -> Self {
        let language = said.language.as_deref().and_then(LanguageCode::new);
        Self { text: said.text, language: language.map(|code| Foreign { code, untranslated: None }) }
    }
}

impl From<String> for Name {
    fn from(text: String) -> Self {
        Self { text, language: None }
    }
}

/// As templates read it: a string, or one run where it has a language of its own.
impl Serialize for Name {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match &self.language {
            None => serializer.serialize_str(&self.text),
            Some(_) => [self.run()].serialize(serializer),
        }
    }
}

impl Read for Name {
    fn read(value: &Value, problems: &mut Problems) -> Option<Self> {
        Some(Self { text: String::read(value, problems)?, language: value.language.clone() })
    }
}

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
                Diagnostic::new(&codes::INVALID_ID, value.at, message!("invalid-id.found", id = text))
                    .hint(message!("invalid-id.hint")),
            );
            return None;
        }
        Some(Self(text))
    }
}

/// The code of a language in ISO 639: two or three small letters, such as `en` or `se`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(transparent)]
pub struct LanguageCode(String);

impl LanguageCode {
    /// The language of this code, if it can be one.
    pub fn new(code: &str) -> Option<Self> {
        let fits = matches!(code.len(), 2 | 3) && code.bytes().all(|b| b.is_ascii_lowercase());
        fits.then(|| Self(code.to_owned()))
    }

    /// The code as it was written.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Read for LanguageCode {
    fn read(value: &Value, problems: &mut Problems) -> Option<Self> {
        let text = String::read(value, problems)?;
        let code = Self::new(&text);
        if code.is_none() {
            problems.push(
                Diagnostic::new(&codes::UNKNOWN_VALUE, value.at, message!("unknown-value.found-language", text = text))
                    .hint(message!("unknown-value.hint-language")),
            );
        }
        code
    }
}

schema!(LanguageCode, { "type": "string", "pattern": "^[a-z]{2,3}$", "examples": ["en", "se"] });

schema!(Id, { "type": "string", "pattern": "^[\\p{L}\\p{N}][\\p{L}\\p{N}._-]*$", "maxLength": 80 });

/// The schema of a text: as it is written, once or once in each language (`title.nb = "…"`), and as templates read it.
macro_rules! text_schema {
    ($name:ident, $description:literal, $read:expr) => {
        impl schemars::JsonSchema for $name {
            fn inline_schema() -> bool {
                true
            }

            fn schema_name() -> std::borrow::Cow<'static, str> {
                stringify!($name).into()
            }

            fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
                if generator.contract().is_serialize() {
                    return $read(generator);
                }
                schemars::json_schema!({
                    "description": $description,
                    "anyOf": [
                        { "type": "string" },
                        {
                            "type": "object",
                            "patternProperties": { "^[a-z]{2,3}$": { "type": "string" } },
                            "additionalProperties": false,
                            "minProperties": 1,
                        },
                    ],
                })
            }
        }
    };
}
pub(super) use text_schema;

/// A phrase as templates read it: a string, or runs where it has markup or a language of its own.
pub(super) fn phrase_schema(generator: &mut SchemaGenerator) -> Schema {
    let run = generator.subschema_for::<Run>();
    json_schema!({ "anyOf": [{ "type": "string" }, { "type": "array", "items": run }] })
}

text_schema!(Name, "Words, printed as typed; or once in each language: title.nb, title.en", phrase_schema);
