//! The items of an agenda take more time than the meeting has.
//!
//! **Why.** The last cases are those that nobody has time for, and they are often the ones that cost money.
//!
//! **Way out.** Give an item less time, move one to another meeting, or let the meeting end later.

use super::Context;
use crate::diagnostic::{Code, Diagnostic};
use crate::wording::{Arg, message};

pub static CODE: Code = Code::error("agenda-overrun");

pub fn check(context: Context<'_>, findings: &mut Vec<Diagnostic>) {
    for meeting in &context.plan().meeting {
        let (Some(start), Some(end)) = (&meeting.start, &meeting.end) else { continue };
        // A meeting of several days has more time than its clock says.
        if meeting.date.first != meeting.date.last {
            continue;
        }
        let Some(room) = end.value.0.checked_sub(start.value.0) else {
            findings.push(
                Diagnostic::new(&CODE, end.at, message!("agenda-overrun.found-backwards"))
                    .with(start.at, message!("agenda-overrun.start-backwards"))
                    .hint(message!("agenda-overrun.hint-backwards")),
            );
            continue;
        };
        let minutes = meeting.agenda.iter().filter_map(|item| Some(u32::from(item.duration.as_ref()?.value)));
        let taken: u32 = minutes.sum();
        if taken > u32::from(room) {
            findings.push(
                Diagnostic::new(
                    &CODE,
                    meeting.id.at,
                    message!("agenda-overrun.found", taken = Arg::Minutes(taken), room = Arg::Minutes(room.into())),
                )
                .with(start.at, message!("agenda-overrun.start"))
                .with(end.at, message!("agenda-overrun.end"))
                .hint(message!("agenda-overrun.hint")),
            );
        }
    }
}
