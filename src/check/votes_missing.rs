//! An elected body's decision stands without votes.
//!
//! **Why.** The minutes of a folkevalgt organ must show how the parties voted (kommuneloven § 11-4).
//!
//! **Way out.** Add `[[meeting.agenda.vote]]` for each party, or `unanimous = true`.

use super::Context;
use crate::diagnostic::{Code, Diagnostic};
use crate::wording::message;

pub static CODE: Code = Code::warning("votes-missing");

pub fn check(context: Context<'_>, findings: &mut Vec<Diagnostic>) {
    let plan = context.plan();
    for meeting in &plan.meeting {
        let Some(body) = plan.body(&meeting.body).filter(|body| body.elected == Some(true)) else { continue };
        for item in meeting.agenda.iter().filter(|item| item.vote.is_empty() && item.unanimous != Some(true)) {
            let Some(decision) = &item.decision else { continue };
            let title = plan.title_of(item).map(|title| title.value.as_str()).unwrap_or_default();
            findings.push(
                Diagnostic::new(&CODE, decision.at, message!("votes-missing.found", case = title))
                    .with(body.name.at, message!("votes-missing.body"))
                    .hint(message!("votes-missing.hint")),
            );
        }
    }
}
