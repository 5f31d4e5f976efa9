//! A deck shows a section that is not on the meeting's agenda.
//!
//! **Why.** A body can only deal with what it was called in for; what turns up on the screen alone was not
//! prepared by anyone.
//!
//! **Way out.** Add the section to an agenda item, or take it out of the deck.

use super::Context;
use crate::diagnostic::{Code, Diagnostic};
use crate::wording::message;

pub static CODE: Code = Code::warning("agenda-missing");

pub fn check(context: Context<'_>, findings: &mut Vec<Diagnostic>) {
    for document in &context.project.documents {
        let Some(meeting) = context.plan().meeting_for(document) else { continue };
        for section in document.sections.iter().filter(|section| section.value != "agenda") {
            let covered = |item: &crate::model::AgendaItem| item.sections.iter().any(|s| s.value == section.value);
            if meeting.agenda.iter().any(covered) {
                continue;
            }
            let title = context.plan().evaluation.as_ref().filter(|_| section.value == "evaluation");
            let name = title.map_or(section.value.as_str(), |evaluation| &evaluation.title);
            let mut finding = Diagnostic::new(&CODE, section.at, message!("agenda-missing.found", section = name));
            if let Some(last) = meeting.agenda.last() {
                finding = finding.with(
                    context.plan().title_of(last).map_or(last.at, |title| title.at),
                    message!("agenda-missing.end"),
                );
            }
            findings.push(finding.hint(message!("agenda-missing.hint", key = &section.value)));
        }
    }
}
