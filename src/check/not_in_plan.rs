//! A report is on a measure that the plan does not have.
//!
//! **Why.** Either the plan lacks a measure that is worked on, or the report is lost under a wrong name.
//!
//! **Way out.** Write the measure's id or title as the plan has it, or add the measure.

use super::Context;
use crate::diagnostic::{Code, Diagnostic, nearest};
use crate::wording::message;

pub static CODE: Code = Code::fatal("not-in-plan");

pub fn check(context: Context<'_>, findings: &mut Vec<Diagnostic>) {
    let plan = context.plan();
    let names = || {
        plan.measure.iter().flat_map(|measure| measure.id.iter().map(|id| id.as_str()).chain([measure.title.as_str()]))
    };
    for progress in &plan.progress {
        let name = &progress.measure;
        if plan.measure(name).is_some() || context.data.lost.has(name) {
            continue;
        }
        let finding = Diagnostic::new(&CODE, name.at, message!("not-in-plan.found", measure = name.as_str()));
        findings.push(match nearest(name, names()) {
            Some(near) => match plan.measure(near) {
                Some(measure) => finding
                    .with(measure.title.at, message!("not-in-plan.near"))
                    .hint(message!("not-in-plan.hint-near", near = near)),
                None => finding,
            },
            None => finding.hint(message!("not-in-plan.hint")),
        });
    }
}
