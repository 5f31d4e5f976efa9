//! From located values to typed records, reporting everything that does not fit.

use std::borrow::Cow;
use std::ops::Deref;

use schemars::{JsonSchema, Schema, SchemaGenerator};

use super::{Kind, Table, Value, codes};
use crate::diagnostic::{Diagnostic, nearest};
use crate::files::Place;
use crate::wording::{Message, message};

/// Findings on the way from values to records.
#[derive(Debug, Default)]
pub struct Problems {
    /// The findings.
    pub diagnostics: Vec<Diagnostic>,
    /// Where the records stand that could not be read, so that nobody is blamed for missing them.
    pub dropped: Vec<Place>,
}

impl Problems {
    /// Adds a finding.
    pub fn push(&mut self, diagnostic: Diagnostic) {
        self.diagnostics.push(diagnostic);
    }
}

/// A value that knows where it was written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Located<T> {
    /// The value.
    pub value: T,
    /// Where it stands.
    pub at: Place,
}

impl<T> Deref for Located<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.value
    }
}

/// What can be read from a value.
pub trait Read: Sized {
    /// Reads the value, or reports why it cannot be and returns `None`.
    fn read(value: &Value, problems: &mut Problems) -> Option<Self>;

    /// What it means that `key` is not in the table: an error, unless the type says otherwise.
    fn absent(key: &str, table: Place, problems: &mut Problems) -> Option<Self> {
        problems.push(missing(key, table, message!("missing-field.hint", key = key)));
        None
    }
}

impl<T: Read> Read for Located<T> {
    fn read(value: &Value, problems: &mut Problems) -> Option<Self> {
        Some(Self { value: T::read(value, problems)?, at: value.at })
    }
}

impl<T: Read> Read for Option<T> {
    fn read(value: &Value, problems: &mut Problems) -> Option<Self> {
        Some(T::read(value, problems))
    }

    fn absent(_: &str, _: Place, _: &mut Problems) -> Option<Self> {
        Some(None)
    }
}

impl<T: Read> Read for Vec<T> {
    fn read(value: &Value, problems: &mut Problems) -> Option<Self> {
        match &value.kind {
            Kind::List(values) => Some(
                (values.iter())
                    .filter_map(|value| {
                        let read = T::read(value, problems);
                        if read.is_none() {
                            problems.dropped.push(value.at);
                        }
                        read
                    })
                    .collect(),
            ),
            _ => {
                problems.push(wrong_type(value, message!("type-list")));
                Some(Vec::new())
            }
        }
    }

    fn absent(_: &str, _: Place, _: &mut Problems) -> Option<Self> {
        Some(Vec::new())
    }
}

impl Read for String {
    fn read(value: &Value, problems: &mut Problems) -> Option<Self> {
        checked_text(value, LONGEST_TEXT, problems).map(fold_space)
    }
}

/// The text of a value as it was typed, if it can be printed and is neither empty nor longer than `longest`.
pub(super) fn checked_text<'a>(value: &'a Value, longest: usize, problems: &mut Problems) -> Option<&'a str> {
    let Kind::Text(text) = &value.kind else {
        problems.push(wrong_type(value, message!("type-quoted-text")));
        return None;
    };
    let finding = if text.chars().all(is_invisible) {
        Diagnostic::new(&codes::EMPTY_TEXT, value.at, message!("empty-text.found")).hint(message!("empty-text.hint"))
    } else if let Some(bad) = text.chars().find(|c| c.is_control() && !c.is_whitespace()) {
        let code = bad.escape_unicode().to_string();
        Diagnostic::new(&codes::UNPRINTABLE, value.at, message!("unprintable.found", code = code))
            .hint(message!("unprintable.hint"))
    } else if text.chars().count() > longest {
        Diagnostic::new(&codes::TEXT_TOO_LONG, value.at, message!("text-too-long.found", most = longest))
            .hint(message!("text-too-long.hint"))
    } else {
        return Some(text);
    };
    problems.push(finding);
    None
}

impl Read for bool {
    fn read(value: &Value, problems: &mut Problems) -> Option<Self> {
        match value.kind {
            Kind::Boolean(value) => Some(value),
            _ => {
                problems.push(wrong_type(value, message!("type-true-false")));
                None
            }
        }
    }
}

macro_rules! read_unsigned {
    ($($number:ty),*) => {$(
        impl Read for $number {
            fn read(value: &Value, problems: &mut Problems) -> Option<Self> {
                let Kind::Integer(number) = value.kind else {
                    problems.push(wrong_type(value, message!("type-integer")));
                    return None;
                };
                Self::try_from(number).map_err(|_| {
                    let message =
                        message!("wrong-type.found-range", number = number.to_string(), most = Self::MAX);
                    problems.push(Diagnostic::new(&codes::WRONG_TYPE, value.at, message));
                }).ok()
            }
        }
    )*};
}
read_unsigned!(u16);

/// A finding: `key` is not in the table that stands at `table`.
pub fn missing(key: &str, table: Place, hint: Message) -> Diagnostic {
    Diagnostic::new(&codes::MISSING_FIELD, table, message!("missing-field.found", key = key)).hint(hint)
}

/// A finding: the value is of another type than `expected`, a message such as `type-list`.
pub fn wrong_type(value: &Value, expected: Message) -> Diagnostic {
    let hint = match (&value.kind, expected.id) {
        (Kind::Integer(_) | Kind::Float(_) | Kind::Boolean(_) | Kind::Date(_), "type-quoted-text") => {
            Some(message!("wrong-type.hint-quotes"))
        }
        (Kind::Table(_), "type-list") => Some(message!("wrong-type.hint-rows")),
        (_, "type-list") => Some(message!("wrong-type.hint-brackets")),
        _ => None,
    };
    let message = message!("wrong-type.found", expected = expected, got = value.type_name());
    Diagnostic { hint, ..Diagnostic::new(&codes::WRONG_TYPE, value.at, message) }
}

/// Reads a value as a table.
pub fn read_table<'a>(value: &'a Value, problems: &mut Problems) -> Option<&'a Table> {
    match &value.kind {
        Kind::Table(table) => Some(table),
        _ => {
            problems.push(wrong_type(value, message!("type-table")));
            None
        }
    }
}

/// The key of a field: kebab-case, as TOML's users are used to.
pub fn fit_key(field: &str) -> String {
    // A field whose name is a word of Rust is written with a mark before it.
    field.trim_start_matches("r#").replace('_', "-")
}

/// Reports the keys of `table` that are not in `known`.
pub fn unknown_keys(table: &Table, known: &[&str], problems: &mut Problems) {
    let known: Vec<String> = known.iter().map(|field| fit_key(field)).collect();
    for entry in &table.entries {
        if known.contains(&entry.key) {
            continue;
        }
        let hint = match nearest(&entry.key, known.iter().map(String::as_str)) {
            Some(near) => message!("did-you-mean", near = near),
            None => message!("unknown-key.hint", keys = known.join(", ")),
        };
        let message = message!("unknown-key.found", key = &entry.key);
        problems.push(Diagnostic::new(&codes::UNKNOWN_KEY, entry.key_at, message).hint(hint));
    }
}

impl<T: JsonSchema> JsonSchema for Located<T> {
    fn inline_schema() -> bool {
        T::inline_schema()
    }

    fn schema_name() -> Cow<'static, str> {
        T::schema_name()
    }

    fn schema_id() -> Cow<'static, str> {
        T::schema_id()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        T::json_schema(generator)
    }
}

/// The longest text that is read, in characters: some ten pages.
const LONGEST_TEXT: usize = 20_000;

/// Soft white space, line breaks too, folded to single spaces; hard spaces kept, byte order marks dropped.
pub(super) fn fold_space(text: &str) -> String {
    let soft = |c: char| c.is_whitespace() && !matches!(c, '\u{a0}' | '\u{202f}');
    let words: Vec<&str> = text.split(soft).filter(|word| !word.is_empty()).collect();
    words.join(" ").replace('\u{feff}', "")
}

/// Characters that shape a line and leave no ink.
pub fn is_invisible(c: char) -> bool {
    c.is_whitespace() || matches!(c, '\u{ad}' | '\u{200b}'..='\u{200d}' | '\u{2060}' | '\u{feff}')
}

/// Declares a record once: the struct, how it is read from a table, and its JSON Schema.
///
/// A field's key is its name in kebab-case; its doc comment becomes the schema's description. A
/// field of type `Option` or `Vec` may be left out, every other one must be there. The field `at`,
/// where the record stands, comes by itself.
macro_rules! record {
    (
        $(#[$meta:meta])*
        pub struct $name:ident {
            $($(#[$field_meta:meta])* pub $field:ident: $type:ty,)*
        }
    ) => {
        $(#[$meta])*
        #[derive(Debug, Clone, schemars::JsonSchema)]
        #[schemars(rename_all = "kebab-case", deny_unknown_fields)]
        pub struct $name {
            $($(#[$field_meta])* pub $field: $type,)*
            /// Where the record stands.
            #[schemars(skip)]
            pub at: $crate::files::Place,
        }

        impl $crate::source::Read for $name {
            fn absent(key: &str, table: $crate::files::Place, problems: &mut $crate::source::Problems) -> Option<Self> {
                let hint = $crate::wording::message!("missing-field.hint-table", key = key);
                problems.push($crate::source::missing(key, table, hint));
                None
            }

            fn read(value: &$crate::source::Value, problems: &mut $crate::source::Problems) -> Option<Self> {
                let table = $crate::source::read_table(value, problems)?;
                $crate::source::unknown_keys(table, &[$(stringify!($field)),*], problems);
                // Every field is read before any is missed, so that all problems show at once.
                $(
                    let key = $crate::source::fit_key(stringify!($field));
                    let $field: Option<$type> = match table.get(&key) {
                        Some(value) => $crate::source::Read::read(value, problems),
                        None => <$type as $crate::source::Read>::absent(&key, value.at, problems),
                    };
                )*
                Some(Self { $($field: $field?,)* at: value.at })
            }
        }
    };
}
pub(crate) use record;

/// Declares a closed list of words once: the enum, how it is read, and its JSON Schema.
macro_rules! words {
    (
        $(#[$meta:meta])*
        pub enum $name:ident {
            $($(#[$variant_meta:meta])* $variant:ident = $word:literal,)*
        }
    ) => {
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, schemars::JsonSchema)]
        pub enum $name {
            $($(#[$variant_meta])* #[schemars(rename = $word)] $variant,)*
        }

        impl $name {
            /// The words that can be written, in order.
            pub const WORDS: &'static [&'static str] = &[$($word),*];

            /// The word as it is written.
            pub fn word(self) -> &'static str {
                match self { $(Self::$variant => $word,)* }
            }

            /// The value that the word stands for.
            pub fn from_word(word: &str) -> Option<Self> {
                match word { $($word => Some(Self::$variant),)* _ => None }
            }
        }

        impl $crate::source::Read for $name {
            fn read(value: &$crate::source::Value, problems: &mut $crate::source::Problems) -> Option<Self> {
                let word = <String as $crate::source::Read>::read(value, problems)?;
                let found = Self::from_word(&word);
                if found.is_none() {
                    problems.push($crate::source::unknown_value(value.at, &word, Self::WORDS.iter().copied()));
                }
                found
            }
        }
    };
}
pub(crate) use words;

/// A finding: `word` is not among the `choices`.
pub fn unknown_value<'a>(at: Place, word: &str, choices: impl Iterator<Item = &'a str> + Clone) -> Diagnostic {
    let hint = match nearest(word, choices.clone()) {
        Some(near) => message!("did-you-mean", near = near),
        None => message!("choose-among", choices = choices.collect::<Vec<_>>().join(", ")),
    };
    Diagnostic::new(&codes::UNKNOWN_VALUE, at, message!("unknown-value.found", word = word)).hint(hint)
}

/// Gives a type that is written as a single value its JSON Schema, in place.
macro_rules! schema {
    ($name:ident, $schema:tt) => {
        impl schemars::JsonSchema for $name {
            fn inline_schema() -> bool {
                true
            }

            fn schema_name() -> std::borrow::Cow<'static, str> {
                stringify!($name).into()
            }

            fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
                schemars::json_schema!($schema)
            }
        }
    };
}
pub(crate) use schema;
