//! What can be wrong with a file before its content means anything.

use crate::diagnostic::Code;

/// A file that is named cannot be read.
pub static FILE_UNREADABLE: Code = Code::fatal("file-unreadable");
/// A path leaves the project's folder.
pub static PATH_OUTSIDE: Code = Code::fatal("path-outside");
/// A pattern matches no file.
pub static DATA_MISSING: Code = Code::fatal("data-missing");
/// The text does not follow TOML.
pub static TOML_SYNTAX: Code = Code::fatal("toml-syntax");
/// A key that nothing reads.
pub static UNKNOWN_KEY: Code = Code::fatal("unknown-key");
/// A value of another type than the key takes.
pub static WRONG_TYPE: Code = Code::fatal("wrong-type");
/// A key that must be there is not.
pub static MISSING_FIELD: Code = Code::fatal("missing-field");
/// A text without letters.
pub static EMPTY_TEXT: Code = Code::fatal("empty-text");
/// A text with characters that cannot be printed.
pub static UNPRINTABLE: Code = Code::fatal("unprintable");
/// A text that no paper has room for.
pub static TEXT_TOO_LONG: Code = Code::fatal("text-too-long");
/// A word that is not on the list of those allowed.
pub static UNKNOWN_VALUE: Code = Code::fatal("unknown-value");
/// An amount that cannot be read exactly.
pub static INVALID_AMOUNT: Code = Code::fatal("invalid-amount");
/// A date that does not exist or is not written as one.
pub static INVALID_DATE: Code = Code::fatal("invalid-date");
/// An id that cannot name a file.
pub static INVALID_ID: Code = Code::fatal("invalid-id");
/// A text has markup that papers do not know.
pub static MARKUP_FOREIGN: Code = Code::warning("markup-foreign");
/// A link has no address.
pub static LINK_EMPTY: Code = Code::warning("link-empty");
/// An address leads to no page, e-mail account or telephone.
pub static LINK_INVALID: Code = Code::fatal("link-invalid");

/// A template, theme or language of the project's own cannot be read.
pub static TEMPLATE_INVALID: Code = Code::fatal("template-invalid");

/// A table that can only be there once is there twice.
pub static DUPLICATE_TABLE: Code = Code::fatal("duplicate-table");

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
    &TEMPLATE_INVALID,
    &DUPLICATE_TABLE,
];
