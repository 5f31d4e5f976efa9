//! Words as a language says them.

use std::collections::BTreeMap;
use std::fmt;
use std::ops::Deref;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::Serialize;

use super::Language;

/// Words as a language says them, and the code of that language where it is not the paper's: the one that it falls
/// back on.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Said {
    /// The words.
    pub text: String,
    /// The code of their language.
    pub language: Option<String>,
}

impl Deref for Said {
    type Target = str;

    fn deref(&self) -> &str {
        &self.text
    }
}

impl fmt::Display for Said {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl From<Said> for String {
    fn from(said: Said) -> Self {
        said.text
    }
}

/// As templates read it: a string, or one run of a phrase where it has a language of its own.
impl Serialize for Said {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match &self.language {
            None => serializer.serialize_str(&self.text),
            Some(language) => [BTreeMap::from([("text", &self.text), ("lang", language)])].serialize(serializer),
        }
    }
}

impl JsonSchema for Said {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Said".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        let run = json_schema!({
            "type": "object",
            "properties": { "text": { "type": "string" }, "lang": { "type": "string" } },
            "required": ["text", "lang"],
        });
        json_schema!({ "anyOf": [{ "type": "string" }, { "type": "array", "items": run }] })
    }
}

/// A word that a machine knows by its key and a reader by its label.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Labelled {
    /// The word as data has it.
    pub key: &'static str,
    /// The word as papers have it.
    pub label: Said,
}

impl Language {
    /// The label of `key` among the words of its `kind`: `labelled("phase", "end")`.
    pub fn labelled(&self, kind: &str, key: &'static str) -> Labelled {
        Labelled { key, label: self.word(&format!("{kind}-{key}")) }
    }
}
