//! An invitation does not say where to sign up, or where to come.
//!
//! **Why.** Both are what the reader of an invitation looks for first.
//!
//! **Way out.** Add `sign-up` where there is a deadline, and `venue` or `place`.

use super::Context;
use crate::diagnostic::{Code, Diagnostic};
use crate::wording::message;

pub static CODE: Code = Code::warning("signup-missing");

pub fn check(context: Context<'_>, findings: &mut Vec<Diagnostic>) {
    let plan = context.plan();
    for document in context.project.documents.iter().filter(|document| document.kind.name == "invitation") {
        let Some(event) = plan.event_for(document) else { continue };
        let deadline =
            event.deadline.as_ref().map(|day| day.at).or(event.deadline_label.as_ref().map(|label| label.at));
        if let Some(deadline) = deadline.filter(|_| event.sign_up.is_none()) {
            findings.push(
                Diagnostic::new(&CODE, event.title.at, message!("signup-missing.found", event = event.title.as_str()))
                    .with(deadline, message!("signup-missing.deadline"))
                    .hint(message!("signup-missing.hint")),
            );
        }
        if event.venue.is_none() {
            let finding = Diagnostic::new(
                &CODE,
                event.title.at,
                message!("signup-missing.found-venue", event = event.title.as_str()),
            );
            findings.push(
                match &event.place {
                    Some(place) => finding.with(place.at, message!("signup-missing.place")),
                    None => finding,
                }
                .hint(message!("signup-missing.hint-venue")),
            );
        }
    }
}
