//! An action has no owner or no date.
//!
//! **Why.** What everyone is to do soon is done by nobody.
//!
//! **Way out.** Say who, `owner`, and by when, `due`.

use super::Context;
use crate::diagnostic::{Code, Diagnostic};
use crate::model::ActionStatus;

pub static CODE: Code = Code::warning("action-incomplete");

pub fn check(context: Context<'_>, findings: &mut Vec<Diagnostic>) {
    for action in &context.plan().action {
        let what = match (action.standing(), &action.owner, &action.due) {
            (ActionStatus::Open, None, None) => "ansvarlig og frist",
            (ActionStatus::Open, None, Some(_)) => "ansvarlig",
            (ActionStatus::Open, Some(_), None) => "frist",
            (ActionStatus::Open, Some(_), Some(_)) => continue,
            // Without its day nobody knows in which meeting it is news.
            (ActionStatus::Done | ActionStatus::Dropped, ..) if action.done.is_none() => {
                findings.push(
                    Diagnostic::new(
                        &CODE,
                        action.text.at,
                        format!("«{}» er avsluttet, men mangler dato", action.text.plain()),
                    )
                    .hint("skriv dagen: `done = \"…\"`"),
                );
                continue;
            }
            (ActionStatus::Done | ActionStatus::Dropped, ..) => continue,
        };
        findings.push(
            Diagnostic::new(&CODE, action.text.at, format!("«{}» mangler {what}", action.text.plain()))
                .hint("skriv hvem, `owner = \"…\"`, og når, `due = \"…\"`"),
        );
    }
}
