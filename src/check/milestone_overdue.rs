//! A milestone has passed, and nothing says whether it was reached.
//!
//! **Why.** A schedule that is shown again wants to know what became of its first steps.
//!
//! **Way out.** Write the day on which it was reached, or move the milestone. Imprecise dates have passed only
//! when their last possible day has.

use super::Context;
use crate::diagnostic::{Code, Diagnostic};
use crate::wording::{Arg, message};

pub static CODE: Code = Code::warning("milestone-overdue");

pub fn check(context: Context<'_>, findings: &mut Vec<Diagnostic>) {
    let dated = context.documents_showing("evaluation").filter_map(|it| Some((context.date_of(it)?, it)));
    let Some((today, document)) = dated.reduce(|latest, other| if other.0 > latest.0 { other } else { latest }) else {
        return;
    };
    for milestone in
        context.plan().milestone.iter().filter(|it| it.reached.as_ref().is_none_or(|day| day.value.0 > today))
    {
        if milestone.when.latest.is_none_or(|latest| latest >= today) {
            continue;
        }
        let label = super::milestone_label(milestone.label.as_ref().map(|label| label.as_str()), &milestone.when);
        findings.push(
            Diagnostic::new(&CODE, milestone.when.at, message!("milestone-overdue.found", milestone = label))
                .with(document.name_at(), message!("milestone-overdue.paper", day = Arg::Day(today)))
                .hint(message!("milestone-overdue.hint")),
        );
    }
}
