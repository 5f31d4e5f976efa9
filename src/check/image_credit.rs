//! A picture has no credit.
//!
//! **Why.** The photographer has a right to be named (åndsverkloven § 5).
//!
//! **Way out.** Add `credit` with the name of the photographer or the owner.

use super::Context;
use crate::diagnostic::{Code, Diagnostic};
use crate::wording::message;

pub static CODE: Code = Code::warning("image-credit");

pub fn check(context: Context<'_>, findings: &mut Vec<Diagnostic>) {
    for (image, title) in context.images().filter(|(image, _)| image.credit.is_none()) {
        let (at, found) = match &image.file {
            Some(file) => (file.at, message!("image-credit.found", file = &file.value)),
            None => (image.at, message!("image-credit.found-title", title = title)),
        };
        findings.push(Diagnostic::new(&CODE, at, found).hint(message!("image-credit.hint")));
    }
}
