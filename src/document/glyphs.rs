//! Characters that no shipped font can print.

use super::Fonts;
use crate::diagnostic::{Code, Diagnostic};
use crate::source::{Word, is_invisible};
use crate::wording::message;

/// A text has a character that the fonts lack.
pub static GLYPH_MISSING: Code = Code::fatal("glyph-missing");

/// Reports texts with characters that `fonts` cannot print. PDF/A and PDF/UA forbid missing glyphs, and
/// the typesetter would stop at them without naming the data.
pub fn check_glyphs(fonts: &Fonts, texts: &[Word]) -> Vec<Diagnostic> {
    let missing = |text: &&Word| text.chars().find(|&c| !can_print(fonts, c));
    let findings = texts.iter().filter_map(|text| {
        let c = missing(&text)?;
        let code = c.escape_unicode().to_string();
        let message = message!("glyph-missing.found", sign = c.to_string(), code = code);
        Some(Diagnostic::new(&GLYPH_MISSING, text.at, message).hint(message!("glyph-missing.hint")))
    });
    findings.collect()
}

/// The text with a question mark for each character that `fonts` cannot print: a draft is made all the same.
pub fn with_printable_glyphs(fonts: &Fonts, text: &str) -> String {
    text.chars().map(|c| if can_print(fonts, c) { c } else { '?' }).collect()
}

fn can_print(fonts: &Fonts, c: char) -> bool {
    c.is_ascii() || is_invisible(c) && c != '\u{feff}' || fonts.cover(c)
}
