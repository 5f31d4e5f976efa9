//! A picture is credited, but no file is named.
//!
//! **Why.** A credit without its picture is what remains when a picture was lost on the way. The paper is
//! made without it.
//!
//! **Way out.** Put the picture into the project's folder and name it as `file`, or take the credit away.

use super::Context;
use crate::diagnostic::{Code, Diagnostic};
use crate::wording::message;

pub static CODE: Code = Code::warning("image-missing");

pub fn check(context: Context<'_>, findings: &mut Vec<Diagnostic>) {
    for (image, title) in context.images().filter(|(image, _)| image.file.is_none()) {
        let at = image.credit.as_ref().or(image.alt.as_ref()).map_or(image.at, |text| text.at);
        findings.push(
            Diagnostic::new(&CODE, at, message!("image-missing.found", title = title))
                .hint(message!("image-missing.hint")),
        );
    }
}
