//! Two sessions on one stage overlap.
//!
//! **Why.** Nobody can speak while another does.
//!
//! **Way out.** Correct one of the times, or move one to another stage.

use super::Context;
use crate::diagnostic::{Code, Diagnostic};
use crate::model::Session;
use crate::wording::{Arg, message};

pub static CODE: Code = Code::error("session-overlap");

pub fn check(context: Context<'_>, findings: &mut Vec<Diagnostic>) {
    let plan = context.plan();
    for track in plan.event.iter().flat_map(|event| plan.tracks(event)) {
        // The session that lasts longest so far: those that follow must not begin before it ends.
        let mut longest: Option<&Session> = None;
        for session in track.sessions {
            let Some((start, end)) = session.hours() else { continue };
            let clock = |session: &Session| {
                let (from, to) = session.hours().unzip();
                message!("session-overlap.times", times = Arg::Times(from, to))
            };
            let ends = |session: &Session| session.hours().map(|(_, end)| end);
            if let Some(before) = longest.filter(|before| ends(before) > Some(start)) {
                let (first, second) = (before.title.as_str(), session.title.as_str());
                let found = match track.stage {
                    Some(stage) => message!(
                        "session-overlap.found-stage",
                        first = first,
                        second = second,
                        stage = stage.title.as_str()
                    ),
                    None => message!("session-overlap.found", first = first, second = second),
                };
                findings.push(
                    Diagnostic::new(&CODE, session.start.as_ref().map_or(session.at, |start| start.at), found)
                        .note(clock(session))
                        .with(before.start.as_ref().map_or(before.at, |start| start.at), clock(before))
                        .hint(message!("session-overlap.hint")),
                );
            }
            longest = longest.filter(|before| ends(before) >= Some(end)).or(Some(session));
        }
    }
}
