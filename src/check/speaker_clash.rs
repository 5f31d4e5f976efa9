//! Someone is to be in two places at once.
//!
//! **Why.** The one who planned the second stage does not always know of the first.
//!
//! **Way out.** Move a session, or find another speaker.

use std::collections::BTreeMap;

use super::Context;
use crate::calendar::Time;
use crate::diagnostic::{Code, Diagnostic};
use crate::model::Session;
use crate::wording::{Arg, message};

pub static CODE: Code = Code::error("speaker-clash");

/// A session that someone takes part in, when, and on which stage.
#[derive(Clone, Copy)]
struct Part<'a> {
    session: &'a Session,
    start: Time,
    end: Time,
}

impl Part<'_> {
    fn at(&self) -> crate::files::Place {
        self.session.start.as_ref().map_or(self.session.at, |start| start.at)
    }

    fn clock(&self) -> Arg {
        Arg::Times(Some(self.start), Some(self.end))
    }

    fn stage(&self) -> Option<&str> {
        self.session.stage.as_ref().map(|stage| stage.value.as_str())
    }
}

pub fn check(context: Context<'_>, findings: &mut Vec<Diagnostic>) {
    let plan = context.plan();
    for event in &plan.event {
        let mut by_speaker: BTreeMap<_, Vec<Part<'_>>> = BTreeMap::new();
        for session in plan.session.iter().filter(|session| session.event.value == event.id.as_str()) {
            let Some((start, end)) = session.hours() else { continue };
            let speakers = session.item.iter().flat_map(|item| &item.speakers).chain(&session.leader);
            // Two people may have one role, so it is not what they are shown as that tells them apart.
            let mut names: Vec<&str> = speakers.map(|who| plan.identity(who)).collect();
            names.sort_unstable();
            names.dedup();
            for name in names {
                by_speaker.entry((session.day_of(event), name)).or_default().push(Part { session, start, end });
            }
        }
        for ((_, name), mut parts) in by_speaker {
            parts.sort_by_key(|part| (part.start, part.end));
            for (index, part) in parts.iter().enumerate() {
                // On one stage it is the sessions that overlap, which is another finding.
                let elsewhere = |before: &&Part<'_>| part.start < before.end && before.stage() != part.stage();
                if let Some(before) = parts[..index].iter().find(elsewhere) {
                    findings.push(
                        Diagnostic::new(
                            &CODE,
                            part.at(),
                            message!(
                                "speaker-clash.found",
                                speaker = plan.shown_by(name).as_str(),
                                times = part.clock()
                            ),
                        )
                        .with(
                            before.at(),
                            message!(
                                "speaker-clash.before",
                                session = before.session.title.as_str(),
                                times = before.clock()
                            ),
                        )
                        .hint(message!("speaker-clash.hint")),
                    );
                }
            }
        }
    }
}
