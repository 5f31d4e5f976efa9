//! A paper does not say what it is about.
//!
//! **Why.** A programme is the programme of one event, minutes are the minutes of one meeting. Where there is only
//! one, nothing needs to be said.
//!
//! **Way out.** Name it: `event`, `body`, `meeting` or `case` with its id.

use super::Context;
use crate::diagnostic::{Code, Diagnostic};
use crate::templates::{self, Subject};

pub static CODE: Code = Code::fatal("subject-missing", "et dokument sier ikke hva det gjelder");

pub fn check(context: Context<'_>, findings: &mut Vec<Diagnostic>) {
    let plan = context.plan();
    for document in &context.project.documents {
        let Some(about) = templates::kind(&document.kind).and_then(|kind| kind.about) else { continue };
        let (key, named, found, count, what, which) = match about {
            Subject::Meeting => (
                "meeting",
                &document.meeting,
                plan.meeting_for(document).is_some(),
                plan.meeting.len(),
                "et møte",
                "hvilket",
            ),
            Subject::Body => {
                ("body", &document.body, plan.body_for(document).is_some(), plan.body.len(), "et organ", "hvilket")
            }
            Subject::Case => {
                ("case", &document.case, plan.case_for(document).is_some(), plan.case.len(), "en sak", "hvilken")
            }
            Subject::Event => (
                "event",
                &document.event,
                plan.event_for(document).is_some(),
                plan.event.len(),
                "et arrangement",
                "hvilket",
            ),
        };
        // A name that leads nowhere is another finding, and so is a record that could not be read.
        if found || named.is_some() || context.data.lost.any_of(key) {
            continue;
        }
        let finding = Diagnostic::new(
            &CODE,
            document.kind.at,
            format!("«{}» gjelder {what}, men sier ikke {which}", document.file_stem()),
        );
        findings.push(match count {
            0 => finding.hint(format!("prosjektet har ikke {what} ennå; legg til `[[{key}]]` i dataene")),
            _ => finding.hint(format!("skriv `{key} = \"…\"` med en av id-ene i dataene")),
        });
    }
}
