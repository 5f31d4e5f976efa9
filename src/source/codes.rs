//! What can be wrong with a file before its content means anything.

use crate::diagnostic::Code;

/// A file that is named cannot be read.
pub static FILE_UNREADABLE: Code =
    Code::fatal("file-unreadable", "en fil som er nevnt, finnes ikke eller kan ikke leses");
/// A path leaves the project's folder.
pub static PATH_OUTSIDE: Code = Code::fatal("path-outside", "en sti leder ut av prosjektets mappe");
/// A pattern matches no file.
pub static DATA_MISSING: Code = Code::fatal("data-missing", "et mønster for datafiler treffer ingen fil");
/// The text does not follow TOML.
pub static TOML_SYNTAX: Code = Code::fatal("toml-syntax", "teksten følger ikke TOML");
/// A key that nothing reads.
pub static UNKNOWN_KEY: Code = Code::fatal("unknown-key", "en nøkkel er ukjent, så verdien ville blitt borte");
/// A value of another type than the key takes.
pub static WRONG_TYPE: Code = Code::fatal("wrong-type", "en verdi har feil type");
/// A key that must be there is not.
pub static MISSING_FIELD: Code = Code::fatal("missing-field", "en nøkkel som må være med, mangler");
/// A text without letters.
pub static EMPTY_TEXT: Code = Code::fatal("empty-text", "en tekst er tom");
/// A text with characters that cannot be printed.
pub static UNPRINTABLE: Code = Code::fatal("unprintable", "en tekst har tegn som ikke kan skrives ut");
/// A text that no paper has room for.
pub static TEXT_TOO_LONG: Code = Code::fatal("text-too-long", "en tekst er lengre enn noe papir har plass til");
/// A word that is not on the list of those allowed.
pub static UNKNOWN_VALUE: Code = Code::fatal("unknown-value", "en verdi er ikke blant dem som kan velges");
/// An amount that cannot be read exactly.
pub static INVALID_AMOUNT: Code = Code::fatal("invalid-amount", "et beløp kan ikke leses nøyaktig");
/// A date that does not exist or is not written as one.
pub static INVALID_DATE: Code = Code::fatal("invalid-date", "en dato finnes ikke eller er skrevet feil");
/// An id that cannot name a file.
pub static INVALID_ID: Code = Code::fatal("invalid-id", "en id har tegn som ikke kan stå i et filnavn");
/// A text has markup that papers do not know.
pub static MARKUP_FOREIGN: Code =
    Code::warning("markup-foreign", "en tekst har merking som ikke kan settes, og som står som den ble skrevet");
/// A link has no address.
pub static LINK_EMPTY: Code = Code::warning("link-empty", "en lenke mangler adresse");
/// An address leads to no page, e-mail account or telephone.
pub static LINK_INVALID: Code = Code::fatal("link-invalid", "en adresse kan ikke følges");

/// A table that can only be there once is there twice.
pub static DUPLICATE_TABLE: Code =
    Code::fatal("duplicate-table", "en tabell som bare kan stå én gang, står flere steder");

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
    &TEXT_TOO_LONG,
    &UNPRINTABLE,
    &UNKNOWN_VALUE,
    &INVALID_AMOUNT,
    &INVALID_DATE,
    &INVALID_ID,
    &MARKUP_FOREIGN,
    &LINK_EMPTY,
    &LINK_INVALID,
    &DUPLICATE_TABLE,
];
