//! An action has no owner or no date.
//!
//! **Why.** What everyone is to do soon is done by nobody.
//!
//! **Way out.** Say who, `owner`, and by when, `due`.

use super::Context;
use crate::diagnostic::{Code, Diagnostic};
use crate::model::ActionStatus;

pub static CODE: Code = Code::warning("action-incomplete", "en oppgave mangler ansvarlig eller frist");

pub fn check(context: Context<'_>, findings: &mut Vec<Diagnostic>) {
    for action in context.plan().action.iter().filter(|action| action.standing() == ActionStatus::Open) {
        let what = match (&action.owner, &action.due) {
            (Some(_), Some(_)) => continue,
            (None, Some(_)) => "ansvarlig",
            (Some(_), None) => "frist",
            (None, None) => "ansvarlig og frist",
        };
        findings.push(
            Diagnostic::new(&CODE, action.text.at, format!("«{}» mangler {what}", action.text.plain()))
                .hint("skriv hvem, `owner = \"…\"`, og når, `due = \"…\"`"),
        );
    }
}
