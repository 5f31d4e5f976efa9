//! Texts that are written in several languages, read as one.

use std::sync::Arc;

use super::{Entry, Foreign, Kind, Table, Value};
use crate::templates::Templates;
use crate::wording::{Language, LanguageError};

/// The languages that papers can be written in: those that ship, and the project's own.
#[derive(Debug, Clone)]
pub struct Languages {
    templates: Arc<Templates>,
    codes: Vec<String>,
}

impl Languages {
    /// The languages among `templates`.
    pub fn new(templates: &Arc<Templates>) -> Self {
        Self { templates: templates.clone(), codes: templates.names_in("lang", "ftl") }
    }

    /// The codes that can be written.
    pub fn codes(&self) -> impl Iterator<Item = &str> + Clone {
        self.codes.iter().map(String::as_str)
    }

    /// The language of this code.
    pub fn get(&self, code: &str) -> Result<Language, LanguageError> {
        if !self.codes().any(|known| known == code) {
            return Err(LanguageError::Unknown);
        }
        if self.codes().any(|code| self.templates.own(&format!("lang/{code}.ftl")).is_some()) {
            Language::load(code, &|path| self.templates.text(path))
        } else {
            Ok(Language::shipped(code))
        }
    }

    /// The value with each text in `language`: of a text that is written in several, the one; of a text that is
    /// not written in it, the one in the project's `own` language, or else the first, marked as foreign.
    pub fn in_language(&self, value: &Value, language: &Language, own: &Language) -> Value {
        let kind = match &value.kind {
            Kind::Table(table) => match self.translation(table, [language.tag(), own.tag()]) {
                Some(written) => {
                    let is_foreign = written.key != language.tag();
                    let foreign = is_foreign.then(|| Foreign::untranslated(&written.key, written.value.at)).flatten();
                    return Value { language: foreign, ..written.value.clone() };
                }
                None => Kind::Table(Table {
                    entries: (table.entries.iter())
                        .map(|entry| Entry { value: self.in_language(&entry.value, language, own), ..entry.clone() })
                        .collect(),
                }),
            },
            Kind::List(values) => {
                Kind::List(values.iter().map(|value| self.in_language(value, language, own)).collect())
            }
            kind => kind.clone(),
        };
        let is_foreign = matches!(kind, Kind::Text(_)) && language.tag() != own.tag();
        let foreign = is_foreign.then(|| Foreign::untranslated(own.tag(), value.at)).flatten();
        Value { kind, at: value.at, language: foreign }
    }

    /// Of a table whose keys are all languages, what stands in the first of the `wanted` that is there, or else in
    /// the first of all.
    fn translation<'a>(&self, table: &'a Table, wanted: [&str; 2]) -> Option<&'a Entry> {
        if !table.entries.iter().all(|entry| self.codes().any(|code| code == entry.key)) {
            return None;
        }
        let found = wanted.iter().find_map(|code| table.entries.iter().find(|entry| entry.key == *code));
        found.or_else(|| table.entries.first())
    }
}
