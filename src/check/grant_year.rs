//! A grant is given for another year than the plan, or does not say for which.
//!
//! **Why.** Grants are voted a year at a time. Last year's figure under this year's plan is the easiest
//! mistake to make when a paper is copied, and the hardest to see.
//!
//! **Way out.** Write the budget year of the grant letter as `year`, and this year's amount.

use super::Context;
use crate::diagnostic::{Code, Diagnostic};
use crate::wording::message;

pub static CODE: Code = Code::warning("grant-year");

pub fn check(context: Context<'_>, findings: &mut Vec<Diagnostic>) {
    let plan = context.plan();
    let Some(plan_year) = plan.plan.as_ref().and_then(|heading| heading.year.as_ref()) else {
        return;
    };
    for grant in &plan.grant {
        let finding = match &grant.year {
            Some(year) if year.value == plan_year.value => continue,
            Some(year) => Diagnostic::new(
                &CODE,
                year.at,
                message!("grant-year.found", grant = grant.short().as_str(), year = year.value, plan = plan_year.value),
            )
            .hint(message!("grant-year.hint")),
            None => Diagnostic::new(
                &CODE,
                grant.amount.at,
                message!("grant-year.found-unsaid", grant = grant.short().as_str(), plan = plan_year.value),
            )
            .hint(message!("grant-year.hint-unsaid")),
        };
        findings.push(finding.with(plan_year.at, message!("grant-year.plan", plan = plan_year.value)));
    }
}
