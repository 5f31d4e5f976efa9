//! There is free time between two sessions on a stage.
//!
//! **Why.** It may be meant, and it may be a session that fell out. A session without a stage is for everyone, and
//! fills the time on all of them.
//!
//! **Way out.** Add a session of `kind = "break"` that says what the time is for, or leave it free.

use super::Context;
use crate::diagnostic::{Code, Diagnostic};
use crate::wording::{Arg, message};

pub static CODE: Code = Code::info("programme-gap");

pub fn check(context: Context<'_>, findings: &mut Vec<Diagnostic>) {
    let plan = context.plan();
    for track in plan.event.iter().flat_map(|event| plan.tracks(event)) {
        for (index, session) in track.sessions.iter().enumerate() {
            let Some((from, to)) = track.free_before(index) else { continue };
            let finding = Diagnostic::new(
                &CODE,
                session.start.as_ref().map_or(session.at, |start| start.at),
                message!("programme-gap.found", times = Arg::Times(Some(from), Some(to))),
            );
            let before = &track.sessions[..index];
            let last = before.iter().max_by_key(|session| session.hours().map(|(_, end)| end));
            findings.push(
                match last.and_then(|last| Some((last, last.end.as_ref()?))) {
                    Some((last, end)) => {
                        finding.with(end.at, message!("programme-gap.before", session = last.title.as_str()))
                    }
                    None => finding,
                }
                .hint(message!("programme-gap.hint")),
            );
        }
    }
}
