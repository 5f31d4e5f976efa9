//! A talk has no speaker.
//!
//! **Why.** The audience comes for someone, and the speaker wants to know that it is on the programme.
//!
//! **Way out.** Name the speaker, or say what the item is: `kind = "panel"`, `"culture"` or `"other"`.

use super::Context;
use crate::diagnostic::{Code, Diagnostic};
use crate::model::ItemKind;
use crate::wording::message;

pub static CODE: Code = Code::info("speaker-missing");

pub fn check(context: Context<'_>, findings: &mut Vec<Diagnostic>) {
    for item in context.plan().session.iter().flat_map(|session| &session.item) {
        let is_talk = item.kind.unwrap_or(ItemKind::Talk) == ItemKind::Talk;
        if is_talk && item.speakers.is_empty() {
            findings.push(
                Diagnostic::new(&CODE, item.title.at, message!("speaker-missing.found", talk = item.title.as_str()))
                    .hint(message!("speaker-missing.hint")),
            );
        }
    }
}
