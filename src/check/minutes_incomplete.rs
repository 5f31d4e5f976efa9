//! Minutes have an item of which nothing is said.
//!
//! **Why.** The minutes of a meeting show how every case was dealt with (kommuneloven § 11-4).
//!
//! **Way out.** Write what was said, `discussion`, or decided, `decision`; and who was there, `present`.

use super::Context;
use crate::diagnostic::{Code, Diagnostic};
use crate::wording::message;

pub static CODE: Code = Code::warning("minutes-incomplete");

pub fn check(context: Context<'_>, findings: &mut Vec<Diagnostic>) {
    let plan = context.plan();
    for document in context.project.documents.iter().filter(|document| document.kind.name == "minutes") {
        let Some(meeting) = plan.meeting_for(document) else { continue };
        if meeting.present.is_empty() {
            findings.push(
                Diagnostic::new(&CODE, meeting.id.at, message!("minutes-incomplete.found-present"))
                    .with(document.name_at(), message!("minutes-incomplete.minutes"))
                    .hint(message!("minutes-incomplete.hint-present")),
            );
        }
        for item in meeting.agenda.iter().filter(|item| item.discussion.is_none() && item.decision.is_none()) {
            let title = plan.title_of(item).map(|title| title.value.as_str()).unwrap_or_default();
            findings.push(
                Diagnostic::new(&CODE, item.at, message!("minutes-incomplete.found", case = title))
                    .with(document.name_at(), message!("minutes-incomplete.minutes"))
                    .hint(message!("minutes-incomplete.hint")),
            );
        }
    }
}
