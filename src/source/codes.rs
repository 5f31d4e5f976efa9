//! What can be wrong with a file before its content means anything.

use crate::diagnostic::Code;

/// A file that is named cannot be read.
pub static FILE_UNREADABLE: Code =
    Code::error("file-unreadable", "en fil som er nevnt, finnes ikke eller kan ikke leses");
/// A path leaves the project's folder.
pub static PATH_OUTSIDE: Code = Code::error("path-outside", "en sti leder ut av prosjektets mappe");
/// A pattern matches no file.
pub static DATA_MISSING: Code = Code::error("data-missing", "et mønster for datafiler treffer ingen fil");
/// The text does not follow TOML.
pub static TOML_SYNTAX: Code = Code::error("toml-syntax", "teksten følger ikke TOML");
/// A key that nothing reads.
pub static UNKNOWN_KEY: Code = Code::error("unknown-key", "en nøkkel er ukjent, så verdien ville blitt borte");
/// A value of another type than the key takes.
pub static WRONG_TYPE: Code = Code::error("wrong-type", "en verdi har feil type");
/// A key that must be there is not.
pub static MISSING_FIELD: Code = Code::error("missing-field", "en nøkkel som må være med, mangler");
/// A text without letters.
pub static EMPTY_TEXT: Code = Code::error("empty-text", "en tekst er tom");
/// A text with characters that cannot be printed.
pub static UNPRINTABLE: Code = Code::error("unprintable", "en tekst har tegn som ikke kan skrives ut");
/// A word that is not on the list of those allowed.
pub static UNKNOWN_VALUE: Code = Code::error("unknown-value", "en verdi er ikke blant dem som kan velges");
/// An amount that cannot be read exactly.
pub static INVALID_AMOUNT: Code = Code::error("invalid-amount", "et beløp kan ikke leses nøyaktig");
/// A date that does not exist or is not written as one.
pub static INVALID_DATE: Code = Code::error("invalid-date", "en dato finnes ikke eller er skrevet feil");
/// An id that cannot name a file.
pub static INVALID_ID: Code = Code::error("invalid-id", "en id har tegn som ikke kan stå i et filnavn");

/// A table that can only be there once is there twice.
pub static DUPLICATE_TABLE: Code =
    Code::error("duplicate-table", "en tabell som bare kan stå én gang, står flere steder");

/// All of them.
pub static ALL: &[&Code] = &[
    &FILE_UNREADABLE,
    &PATH_OUTSIDE,
    &DATA_MISSING,
    &TOML_SYNTAX,
    &UNKNOWN_KEY,
    &WRONG_TYPE,
    &MISSING_FIELD,
    &EMPTY_TEXT,
    &UNPRINTABLE,
    &UNKNOWN_VALUE,
    &INVALID_AMOUNT,
    &INVALID_DATE,
    &INVALID_ID,
    &DUPLICATE_TABLE,
];
