//! A paper does not say what it is about.
//!
//! **Why.** A programme is the programme of one event, minutes are the minutes of one meeting. Where there is only
//! one, nothing needs to be said.
//!
//! **Way out.** Name it: `event`, `body`, `meeting` or `case` with its id.

use super::Context;
use crate::diagnostic::{Code, Diagnostic};
use crate::templates::Subject;
use crate::wording::message;

pub static CODE: Code = Code::fatal("subject-missing");

pub fn check(context: Context<'_>, findings: &mut Vec<Diagnostic>) {
    let plan = context.plan();
    for document in &context.project.documents {
        let Some(about) = document.kind.about else { continue };
        let (named, found) = match about {
            Subject::Meeting => (&document.meeting, plan.meeting_for(document).is_some()),
            Subject::Body => (&document.body, plan.body_for(document).is_some()),
            Subject::Case => (&document.case, plan.case_for(document).is_some()),
            Subject::Event => (&document.event, plan.event_for(document).is_some()),
        };
        let (key, which) = match about {
            Subject::Meeting => ("meeting", message!("subject-missing.meeting")),
            Subject::Body => ("body", message!("subject-missing.body")),
            Subject::Case => ("case", message!("subject-missing.case")),
            Subject::Event => ("event", message!("subject-missing.event")),
        };
        // A name that leads nowhere is another finding, and so is a record that could not be read.
        if found || named.is_some() || context.data.lost.any_of(key) {
            continue;
        }
        findings.push(
            Diagnostic::new(
                &CODE,
                document.kind_at(),
                message!("subject-missing.found", document = document.file_stem(), which = which),
            )
            .hint(message!("subject-missing.hint", key = key)),
        );
    }
}
