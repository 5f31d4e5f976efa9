//! Two sessions on one stage overlap.
//!
//! **Why.** Nobody can speak while another does.
//!
//! **Way out.** Correct one of the times, or move one to another stage.

use super::Context;
use crate::diagnostic::{Code, Diagnostic};
use crate::model::Session;
use crate::wording;

pub static CODE: Code = Code::error("session-overlap");

pub fn check(context: Context<'_>, findings: &mut Vec<Diagnostic>) {
    let plan = context.plan();
    for track in plan.event.iter().flat_map(|event| plan.tracks(event)) {
        // The session that lasts longest so far: those that follow must not begin before it ends.
        let mut longest: Option<&Session> = None;
        for session in track.sessions {
            let Some((start, end)) = session.hours() else { continue };
            let clock = |session: &Session| session.hours().and_then(|(from, to)| wording::times(Some(from), Some(to)));
            let ends = |session: &Session| session.hours().map(|(_, end)| end);
            if let Some(before) = longest.filter(|before| ends(before) > Some(start)) {
                let place = track.stage.map(|stage| format!(" ({})", stage.title.value)).unwrap_or_default();
                findings.push(
                    Diagnostic::new(
                        &CODE,
                        session.start.as_ref().map_or(session.at, |start| start.at),
                        format!("«{}» og «{}» overlapper{place}", before.title.value, session.title.value),
                    )
                    .note(clock(session).unwrap_or_default())
                    .with(before.start.as_ref().map_or(before.at, |start| start.at), clock(before).unwrap_or_default())
                    .hint("rett et klokkeslett, eller legg den ene til en annen scene"),
                );
            }
            longest = longest.filter(|before| ends(before) >= Some(end)).or(Some(session));
        }
    }
}
