//! A date is printed without its year.
//!
//! **Why.** Papers are read again years later, and a schedule that crosses New Year is misread at once.
//!
//! **Example.** The label «Feb/mars» for February or March 2025.
//!
//! **Way out.** Add the year to the label, or leave the label out: the date is then worded in full.

use super::Context;
use crate::diagnostic::{Code, Diagnostic};
use crate::wording::{Arg, message};

pub static CODE: Code = Code::warning("year-missing");

pub fn check(context: Context<'_>, findings: &mut Vec<Diagnostic>) {
    for milestone in &context.plan().milestone {
        let Some(label) = milestone.label.as_ref().filter(|label| !has_year(label)) else { continue };
        findings.push(
            Diagnostic::new(&CODE, label.at, message!("year-missing.found", label = label.as_str()))
                .with(milestone.when.at, message!("year-missing.when", when = Arg::When(milestone.when.value.clone())))
                .hint(message!("year-missing.hint")),
        );
    }
    events(context, findings);
}

/// The dates of events, which also a calendar needs whole.
fn events(context: Context<'_>, findings: &mut Vec<Diagnostic>) {
    for event in &context.plan().event {
        let labels = [
            (&event.date_label, event.date.is_none(), "date"),
            (&event.deadline_label, event.deadline.is_none(), "deadline"),
        ];
        for (label, is_unknown, key) in labels {
            let Some(label) = label.as_ref().filter(|label| is_unknown && !has_year(label)) else { continue };
            findings.push(
                Diagnostic::new(&CODE, label.at, message!("year-missing.found", label = label.as_str()))
                    .hint(message!("year-missing.hint-event", key = key)),
            );
        }
    }
}

/// Whether the text has four digits in a row that could be a year.
fn has_year(text: &str) -> bool {
    let digits = text.split(|c: char| !c.is_ascii_digit());
    digits.into_iter().any(|run| run.len() == 4 && (run.starts_with("19") || run.starts_with("20")))
}
