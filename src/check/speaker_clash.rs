//! Someone is to be in two places at once.
//!
//! **Why.** The one who planned the second stage does not always know of the first.
//!
//! **Way out.** Move a session, or find another speaker.

use std::collections::BTreeMap;

use super::Context;
use super::programme::{Slot, slots};
use crate::diagnostic::{Code, Diagnostic};

pub static CODE: Code = Code::error("speaker-clash", "noen står på to steder til samme tid");

pub fn check(context: Context<'_>, findings: &mut Vec<Diagnostic>) {
    let plan = context.plan();
    let mut by_speaker: BTreeMap<(&str, _), Vec<Slot<'_>>> = BTreeMap::new();
    for slot in slots(context).into_iter().flat_map(|(_, slots)| slots) {
        let session = slot.session;
        let speakers = session.item.iter().flat_map(|item| &item.speakers).chain(&session.leader);
        let mut names: Vec<&str> = speakers.map(|who| plan.shown(who)).collect();
        names.sort_unstable();
        names.dedup();
        for name in names {
            by_speaker.entry((name, super::programme::day(context, session))).or_default().push(slot);
        }
    }
    for ((name, _), mut slots) in by_speaker {
        slots.sort_by_key(|slot| (slot.start, slot.end));
        for pair in slots.windows(2) {
            let (first, second) = (pair[0], pair[1]);
            // On one stage it is the sessions that overlap, which is another finding.
            let stage = |slot: Slot<'_>| slot.session.stage.as_ref().map(|stage| stage.value.clone());
            if second.start < first.end && stage(first) != stage(second) {
                findings.push(
                    Diagnostic::new(&CODE, second.at(), format!("{name} står på to steder {}", second.clock()))
                        .with(first.at(), format!("«{}», {}", first.session.title.value, first.clock()))
                        .hint("flytt en av postene, eller finn en annen"),
                );
            }
        }
    }
}
