//! TOML as located values.

use toml::de::{DeTable, DeValue};
use unicode_normalization::UnicodeNormalization;

use super::{Entry, Kind, Problems, Table, Value, codes};
use crate::diagnostic::Diagnostic;
use crate::files::{FileId, Files, Place};

/// Reads a whole file. Syntax errors are reported, all of them, and what could be read is returned.
pub fn parse(files: &Files, file: FileId, problems: &mut Problems) -> Table {
    let (table, errors) = DeTable::parse_recoverable(files.text(file));
    let end = files.text(file).len();
    for error in errors {
        let span = error.span().unwrap_or(0..0);
        let place = Place::new(file, span.start.min(end)..span.end.min(end));
        problems.push(
            Diagnostic::new(&codes::TOML_SYNTAX, place, format!("teksten følger ikke TOML: {}", in_bokmal(error.message())))
                .hint("tekst står i anførselstegn, `navn = \"Strømsø\"`; en tabell åpnes med `[navn]`, en rad i en liste med `[[navn]]`"),
        );
    }
    convert_table(file, table.into_inner(), problems)
}

/// The reader's most common words in bokmål; rarer ones are passed on as they are.
fn in_bokmal(message: &str) -> &str {
    const WORDS: [(&str, &str); 18] = [
        ("unclosed array table", "klammene er ikke lukket, `]]` mangler"),
        ("unclosed array", "listen er ikke lukket, `]` mangler"),
        ("unclosed inline table", "tabellen er ikke lukket, `}` mangler"),
        ("unclosed table", "klammen er ikke lukket, `]` mangler"),
        ("string values must be quoted", "teksten må stå i anførselstegn"),
        ("invalid basic string", "anførselstegnet på slutten mangler"),
        ("duplicate key", "nøkkelen står to ganger"),
        ("invalid unquoted key", "nøkkelen har tegn som krever anførselstegn"),
        ("key with no value", "`=` og en verdi mangler etter nøkkelen"),
        ("missing value", "verdien mangler"),
        ("invalid value", "verdien kan ikke leses"),
        ("missing assignment", "`=` mangler mellom nøkkelen og verdien"),
        ("extra `=`", "det er ett `=` for mye"),
        ("missing comma", "komma mangler mellom to verdier"),
        ("extra comma", "det er ett komma for mye"),
        ("unexpected", "her står noe som ikke hører til"),
        ("cannot recurse further", "tabeller og lister ligger for dypt i hverandre"),
        ("recursion limit", "tabeller og lister ligger for dypt i hverandre"),
    ];
    WORDS.iter().find(|(start, _)| message.starts_with(start)).map_or(message, |(_, bokmal)| bokmal)
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
                problems.push(Diagnostic::new(&codes::WRONG_TYPE, at, "tallet er for stort til å leses"));
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
