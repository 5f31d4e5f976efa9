//! A paper does not say what it is about.
//!
//! **Why.** A programme is the programme of one event, minutes are the minutes of one meeting. Where there is only
//! one, nothing needs to be said.
//!
//! **Way out.** Name it: `event`, `body`, `meeting` or `case` with its id.

use super::Context;
use crate::diagnostic::{Code, Diagnostic};
use crate::templates::Subject;

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
            Subject::Meeting => ("meeting", "hvilket møte"),
            Subject::Body => ("body", "hvilket organ"),
            Subject::Case => ("case", "hvilken sak"),
            Subject::Event => ("event", "hvilket arrangement"),
        };
        // A name that leads nowhere is another finding, and so is a record that could not be read.
        if found || named.is_some() || context.data.lost.any_of(key) {
            continue;
        }
        findings.push(
            Diagnostic::new(
                &CODE,
                document.kind_at(),
                format!("«{}» sier ikke {which} det gjelder", document.file_stem()),
            )
            .hint(format!("skriv `{key} = \"…\"` med en id fra dataene; finnes ingen ennå, legg til `[[{key}]]`")),
        );
    }
}
