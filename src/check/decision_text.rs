//! A case is laid before a body for decision without a proposed decision.
//!
//! **Why.** Members must know what they are asked to decide when they are called in, and the minutes need the
//! words that were voted on.
//!
//! **Way out.** Write `proposal` in the case, or make the item one for discussion or information.

use super::Context;
use crate::diagnostic::{Code, Diagnostic};
use crate::model::CaseKind;

pub static CODE: Code = Code::warning("decision-text", "en sak til vedtak mangler forslag til vedtak");

pub fn check(context: Context<'_>, findings: &mut Vec<Diagnostic>) {
    let plan = context.plan();
    for meeting in &plan.meeting {
        for item in &meeting.agenda {
            let Some(case) = plan.case_of(item) else { continue };
            if item.kind.or(case.kind) == Some(CaseKind::Decision) && case.proposal.is_none() && item.decision.is_none()
            {
                findings.push(
                    Diagnostic::new(&CODE, case.title.at, format!("«{}» mangler forslag til vedtak", case.title.value))
                        .with(item.at, format!("saken er til vedtak {}", crate::wording::day_long(meeting.date.first)))
                        .hint("skriv `proposal = \"…\"` i saken, eller sett `kind` til \"discussion\" eller \"information\""),
                );
            }
        }
    }
}
