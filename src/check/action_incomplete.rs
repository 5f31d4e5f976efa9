//! An action has no owner or no date.
//!
//! **Why.** What everyone is to do soon is done by nobody.
//!
//! **Way out.** Say who, `owner`, and by when, `due`.

use super::Context;
use crate::diagnostic::{Code, Diagnostic};
use crate::model::ActionStatus;
use crate::wording::message;

pub static CODE: Code = Code::warning("action-incomplete");

pub fn check(context: Context<'_>, findings: &mut Vec<Diagnostic>) {
    for action in &context.plan().action {
        let what = match (action.standing(), &action.owner, &action.due) {
            (ActionStatus::Open, None, None) => message!("action-incomplete.both"),
            (ActionStatus::Open, None, Some(_)) => message!("action-incomplete.owner"),
            (ActionStatus::Open, Some(_), None) => message!("action-incomplete.due"),
            (ActionStatus::Open, Some(_), Some(_)) => continue,
            // Without its day nobody knows in which meeting it is news.
            (ActionStatus::Done | ActionStatus::Dropped, ..) if action.done.is_none() => {
                findings.push(
                    Diagnostic::new(
                        &CODE,
                        action.text.at,
                        message!("action-incomplete.found-undated", action = action.text.plain()),
                    )
                    .hint(message!("action-incomplete.hint-undated")),
                );
                continue;
            }
            (ActionStatus::Done | ActionStatus::Dropped, ..) => continue,
        };
        findings.push(
            Diagnostic::new(
                &CODE,
                action.text.at,
                message!("action-incomplete.found", action = action.text.plain(), what = what),
            )
            .hint(message!("action-incomplete.hint")),
        );
    }
}
