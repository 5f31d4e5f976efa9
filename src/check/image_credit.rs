//! A picture has no credit.
//!
//! **Why.** The photographer has a right to be named (åndsverkloven § 5).
//!
//! **Way out.** Add `credit` with the name of the photographer or the owner.

use super::Context;
use crate::diagnostic::{Code, Diagnostic};

pub static CODE: Code = Code::warning("image-credit", "et bilde mangler fotokreditering");

pub fn check(context: Context<'_>, findings: &mut Vec<Diagnostic>) {
    for (image, _) in context.images().filter(|(image, _)| image.credit.is_none()) {
        let Some(file) = &image.file else { continue };
        findings.push(
            Diagnostic::new(&CODE, file.at, format!("{} mangler fotokreditering", file.value))
                .hint("skriv hvem som har tatt bildet: `credit = \"…\"`"),
        );
    }
}
