//! A paper has no date.
//!
//! **Why.** PDF/A needs the document's date, and the same input must give the same bytes: the clock is never
//! asked.
//!
//! **Way out.** Name the meeting that the paper is for, give it a `date`, or set `SOURCE_DATE_EPOCH`.

use super::Context;
use crate::diagnostic::{Code, Diagnostic};
use crate::wording::message;

pub static CODE: Code = Code::fatal("date-missing");

pub fn check(context: Context<'_>, findings: &mut Vec<Diagnostic>) {
    for document in &context.project.documents {
        // A meeting that is named and not found is another finding.
        if context.date_of(document).is_none() && document.meeting.is_none() {
            findings.push(
                Diagnostic::new(
                    &CODE,
                    document.name_at(),
                    message!("date-missing.found", document = document.file_stem()),
                )
                .hint(message!("date-missing.hint")),
            );
        }
    }
}
