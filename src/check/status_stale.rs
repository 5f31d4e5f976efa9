//! A paper shows the status of a measure that has not been reported on since the meeting before.
//!
//! **Why.** A green mark from half a year ago says nothing, and looks as if it did.
//!
//! **Way out.** Add a `[[progress]]` for the measure.

use super::Context;
use crate::diagnostic::{Code, Diagnostic};
use crate::wording::{Arg, message};

pub static CODE: Code = Code::warning("status-stale");

pub fn check(context: Context<'_>, findings: &mut Vec<Diagnostic>) {
    let plan = context.plan();
    for document in context.documents_showing("status") {
        let Some(meeting) = plan.meeting_for(document) else { continue };
        let Some(&last) = plan.meetings_before(meeting).last() else { continue };
        let reports = plan.reports(Some(meeting.date.first));
        for (measure, reports) in plan.measure.iter().zip(&reports) {
            let Some(latest) = reports.first().filter(|latest| latest.date.value.0 < last.date.first) else { continue };
            findings.push(
                Diagnostic::new(
                    &CODE,
                    latest.date.at,
                    message!("status-stale.found", measure = measure.title.as_str(), day = Arg::Day(last.date.first)),
                )
                .note(message!("status-stale.report"))
                .with(last.date.at, message!("status-stale.meeting"))
                .hint(message!("status-stale.hint")),
            );
        }
    }
}
