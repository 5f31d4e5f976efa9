//! There is free time between two sessions on a stage.
//!
//! **Why.** It may be meant, and it may be a session that fell out.
//!
//! **Way out.** Add a session of `kind = "break"` that says what the time is for, or leave it free.

use super::Context;
use super::programme::{Slot, slots};
use crate::diagnostic::{Code, Diagnostic};
use crate::wording;

pub static CODE: Code = Code::info("programme-gap", "det er ledig tid mellom to programposter");

pub fn check(context: Context<'_>, findings: &mut Vec<Diagnostic>) {
    for (_, slots) in slots(context) {
        let mut latest: Option<Slot<'_>> = None;
        for slot in slots {
            if let Some(before) = latest.filter(|before| before.end < slot.start) {
                let gap = wording::times(Some(before.end), Some(slot.start)).unwrap_or_default();
                let end = before.session.end.as_ref().map_or(before.session.at, |end| end.at);
                findings.push(
                    Diagnostic::new(&CODE, slot.at(), format!("ledig {gap}"))
                        .with(end, format!("«{}» slutter", before.session.title.value))
                        .hint("legg inn en post med `kind = \"break\"` som sier hva tiden er til, eller la den stå"),
                );
            }
            latest = latest.filter(|before| before.end >= slot.end).or(Some(slot));
        }
    }
}
