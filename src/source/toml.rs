//! TOML as located values.

use toml::de::{DeTable, DeValue};
use unicode_normalization::UnicodeNormalization;

use super::{Entry, Kind, Problems, Table, Value, codes};
use crate::diagnostic::Diagnostic;
use crate::files::{FileId, Files, Place};
use crate::wording::{Message, message};

/// Reads a whole file. Syntax errors are reported, all of them, and what could be read is returned.
pub fn parse(files: &Files, file: FileId, problems: &mut Problems) -> Table {
    let (table, errors) = DeTable::parse_recoverable(files.text(file));
    let end = files.text(file).len();
    for error in errors {
        let span = error.span().unwrap_or(0..0);
        let place = Place::new(file, span.start.min(end)..span.end.min(end));
        problems.push(
            Diagnostic::new(
                &codes::TOML_SYNTAX,
                place,
                message!("toml-syntax.found", reason = reason(error.message())),
            )
            .hint(message!("toml-syntax.hint")),
        );
    }
    convert_table(file, table.into_inner(), problems)
}

/// The reader's most common reasons as messages; rarer ones are passed on in its own words.
fn reason(words: &str) -> Message {
    const KNOWN: [(&str, &str); 18] = [
        ("unclosed array table", "toml-open-rows"),
        ("unclosed array", "toml-open-list"),
        ("unclosed inline table", "toml-open-inline-table"),
        ("unclosed table", "toml-open-table"),
        ("string values must be quoted", "toml-no-quotes"),
        ("invalid basic string", "toml-open-text"),
        ("duplicate key", "toml-key-twice"),
        ("invalid unquoted key", "toml-key-signs"),
        ("key with no value", "toml-key-alone"),
        ("missing value", "toml-no-value"),
        ("invalid value", "toml-bad-value"),
        ("missing assignment", "toml-no-equals"),
        ("extra `=`", "toml-extra-equals"),
        ("missing comma", "toml-no-comma"),
        ("extra comma", "toml-extra-comma"),
        ("unexpected", "toml-unexpected"),
        ("cannot recurse further", "toml-too-deep"),
        ("recursion limit", "toml-too-deep"),
    ];
    let known = KNOWN.iter().find(|(start, _)| words.starts_with(start));
    known.map_or_else(|| message!("reason-as-given", words = words), |(_, id)| Message::new(id))
}

fn convert_table(file: FileId, table: DeTable<'_>, problems: &mut Problems) -> Table {
    let entries = table
        .into_iter()
        .filter_map(|(key, value)| {
            Some(Entry {
                key: key.get_ref().nfc().collect(),
                key_at: Place::new(file, key.span()),
                value: convert(file, value.span(), value.into_inner(), problems)?,
            })
        })
        .collect();
    Table { entries }
}

fn convert(file: FileId, span: std::ops::Range<usize>, value: DeValue<'_>, problems: &mut Problems) -> Option<Value> {
    let at = Place::new(file, span);
    let kind = match value {
        DeValue::String(text) => Kind::Text(text.nfc().collect()),
        DeValue::Integer(number) => match i128::from_str_radix(number.as_str(), number.radix()) {
            Ok(number) => Kind::Integer(number),
            Err(_) => {
                problems.push(Diagnostic::new(&codes::WRONG_TYPE, at, message!("wrong-type.found-large")));
                return None;
            }
        },
        DeValue::Float(number) => Kind::Float(number.as_str().to_owned()),
        DeValue::Boolean(value) => Kind::Boolean(value),
        DeValue::Datetime(date) => Kind::Date(date.to_string()),
        DeValue::Array(values) => Kind::List(
            values.into_iter().filter_map(|value| convert(file, value.span(), value.into_inner(), problems)).collect(),
        ),
        DeValue::Table(table) => Kind::Table(convert_table(file, table, problems)),
    };
    Some(Value { kind, at, language: None })
}
