//! A case is laid before a body for decision without a proposed decision.
//!
//! **Why.** Members must know what they are asked to decide when they are called in, and the minutes need the
//! words that were voted on.
//!
//! **Way out.** Write `proposal` in the case, or make the item one for discussion or information.

use super::Context;
use crate::diagnostic::{Code, Diagnostic};
use crate::model::CaseKind;
use crate::wording::{Arg, message};

pub static CODE: Code = Code::warning("decision-text");

pub fn check(context: Context<'_>, findings: &mut Vec<Diagnostic>) {
    let plan = context.plan();
    for meeting in &plan.meeting {
        for item in meeting.agenda.iter().filter(|item| item.decision.is_none()) {
            let case = plan.case_of(item);
            let kind = item.kind.or_else(|| case.and_then(|case| case.kind));
            let has_proposal = case.is_some_and(|case| case.proposal.is_some());
            let Some(title) = plan.title_of(item).filter(|_| kind == Some(CaseKind::Decision) && !has_proposal) else {
                continue;
            };
            let finding = Diagnostic::new(&CODE, title.at, message!("decision-text.found", case = title.as_str()));
            findings.push(match case {
                Some(_) => finding
                    .with(item.at, message!("decision-text.item", day = Arg::Day(meeting.date.first)))
                    .hint(message!("decision-text.hint")),
                None => finding.hint(message!("decision-text.hint-title")),
            });
        }
    }
}
