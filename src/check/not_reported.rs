//! A paper on the plan's status says nothing of one of its measures.
//!
//! **Why.** What is not mentioned is taken to go well.
//!
//! **Way out.** Add a `[[progress]]` for the measure.

use std::collections::BTreeSet;

use super::Context;
use crate::diagnostic::{Code, Diagnostic};
use crate::wording::message;

pub static CODE: Code = Code::warning("not-reported");

pub fn check(context: Context<'_>, findings: &mut Vec<Diagnostic>) {
    let plan = context.plan();
    // Told once for each measure, with the first paper that lacks it.
    let mut told = BTreeSet::new();
    for document in context.documents_showing("status") {
        let reports = plan.reports(context.date_of(document));
        for (measure, reports) in plan.measure.iter().zip(&reports) {
            if reports.is_empty() && measure.status.is_none() && told.insert(measure.at) {
                findings.push(
                    Diagnostic::new(
                        &CODE,
                        measure.title.at,
                        message!("not-reported.found", measure = measure.title.as_str()),
                    )
                    .with(document.name_at(), message!("not-reported.paper"))
                    .hint(message!("not-reported.hint")),
                );
            }
        }
    }
}
