//! Two sessions on one stage overlap.
//!
//! **Why.** Nobody can speak while another does.
//!
//! **Way out.** Correct one of the times, or move one to another stage.

use super::Context;
use super::programme::{Slot, slots};
use crate::diagnostic::{Code, Diagnostic};

pub static CODE: Code = Code::error("session-overlap", "to programposter på samme scene overlapper");

pub fn check(context: Context<'_>, findings: &mut Vec<Diagnostic>) {
    for (stage, slots) in slots(context) {
        // The session that lasts longest so far: those that follow must not begin before it ends.
        let mut longest: Option<Slot<'_>> = None;
        for slot in slots {
            if let Some(before) = longest.filter(|before| slot.start < before.end) {
                let place = stage.map(|stage| format!(" ({})", stage.title.value)).unwrap_or_default();
                findings.push(
                    Diagnostic::new(
                        &CODE,
                        slot.at(),
                        format!("«{}» og «{}» overlapper{place}", before.session.title.value, slot.session.title.value),
                    )
                    .note(slot.clock())
                    .with(before.at(), before.clock())
                    .hint("rett et klokkeslett, eller legg den ene til en annen scene"),
                );
            }
            longest = longest.filter(|before| before.end >= slot.end).or(Some(slot));
        }
    }
}
