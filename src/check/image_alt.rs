//! A picture has no alternative text.
//!
//! **Why.** Universal accessibility is law for public papers (forskrift om universell utforming av
//! IKT-løsninger, WCAG 2.1 criterion 1.1.1), and PDF/UA-1 refuses a picture without one.
//!
//! **Way out.** Say in a sentence what the picture shows and why it is there; a file name says nothing.

use super::Context;
use crate::diagnostic::{Code, Diagnostic};
use crate::wording::message;

pub static CODE: Code = Code::error("image-alt");

pub fn check(context: Context<'_>, findings: &mut Vec<Diagnostic>) {
    for (image, title) in context.images() {
        let (at, message) = match (&image.alt, &image.file) {
            (None, Some(file)) => (file.at, message!("image-alt.found", file = &file.value)),
            (Some(alt), Some(file)) if is_file_name(alt, file) => {
                (alt.at, message!("image-alt.found-name", file = &file.value))
            }
            (None, None) => (image.at, message!("image-alt.found-title", title = title)),
            (Some(_), _) => continue,
        };
        findings.push(Diagnostic::new(&CODE, at, message).hint(message!("image-alt.hint")));
    }
}

fn is_file_name(alt: &str, file: &str) -> bool {
    let lower = alt.to_lowercase();
    file.ends_with(alt) || [".jpg", ".jpeg", ".png", ".webp"].iter().any(|ending| lower.ends_with(ending))
}
