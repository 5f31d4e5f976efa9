//! A picture has no credit.
//!
//! **Why.** The photographer has a right to be named (åndsverkloven § 5).
//!
//! **Way out.** Add `credit` with the name of the photographer or the owner.

use super::Context;
use crate::diagnostic::{Code, Diagnostic};

pub static CODE: Code = Code::warning("image-credit");

pub fn check(context: Context<'_>, findings: &mut Vec<Diagnostic>) {
    for (image, title) in context.images().filter(|(image, _)| image.credit.is_none()) {
        let (at, name) = match &image.file {
            Some(file) => (file.at, file.value.clone()),
            None => (image.at, format!("bildet til «{title}»")),
        };
        findings.push(
            Diagnostic::new(&CODE, at, format!("{name} mangler fotokreditering"))
                .hint("skriv hvem som har tatt bildet: `credit = \"…\"`"),
        );
    }
}
