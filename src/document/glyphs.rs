//! Characters that no shipped font can print.

use super::Fonts;
use crate::diagnostic::{Code, Diagnostic};
use crate::source::Text;

/// A text has a character that the fonts lack.
pub static GLYPH_MISSING: Code =
    Code::error("glyph-missing", "en tekst har et tegn som skriftene ikke har, for eksempel et bildetegn");

/// Reports texts with characters that `fonts` cannot print. PDF/A and PDF/UA forbid missing glyphs, and
/// the typesetter would stop at them without naming the data.
pub fn check_glyphs(fonts: &Fonts, texts: &[Text]) -> Vec<Diagnostic> {
    let missing = |text: &&Text| text.chars().find(|&c| !c.is_ascii() && !is_invisible(c) && !fonts.cover(c));
    let findings = texts.iter().filter_map(|text| {
        let c = missing(&text)?;
        Some(
            Diagnostic::new(
                &GLYPH_MISSING,
                text.at,
                format!("tegnet {c} ({}) kan ikke skrives ut", c.escape_unicode()),
            )
            .hint("skriv det med ord"),
        )
    });
    findings.collect()
}

/// Characters that shape a line and are not printed themselves.
fn is_invisible(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{200b}'..='\u{200d}' | '\u{2060}')
}
