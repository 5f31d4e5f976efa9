//! Amounts of one table are written in different units.
//!
//! **Why.** Where some amounts stand in kroner and others in millions, one of them is easily a thousand times
//! off without anyone seeing it.
//!
//! **Example.** `amount = "11,5 millioner kroner"` beside `amount = 1_100`.
//!
//! **Way out.** Write all amounts of the table in one unit.

use super::Context;
use crate::diagnostic::{Code, Diagnostic};
use crate::wording::message;

pub static CODE: Code = Code::error("unit-mix");

pub fn check(context: Context<'_>, findings: &mut Vec<Diagnostic>) {
    let plan = context.plan();
    let declared = plan.funding.as_ref().and_then(|funding| funding.declared_total.as_ref());
    let Some(measure) = declared.or(plan.grant.first().map(|grant| &grant.amount)) else {
        return;
    };
    for grant in plan.grant.iter().filter(|grant| grant.amount.unit != measure.unit) {
        let (mine, table) = (grant.amount.unit.in_words(), measure.unit.in_words());
        findings.push(
            Diagnostic::new(
                &CODE,
                grant.amount.at,
                message!("unit-mix.found", grant = grant.short().as_str(), unit = mine.clone(), table = table.clone()),
            )
            .note(message!("unit-mix.unit", unit = mine))
            .with(measure.at, message!("unit-mix.unit", unit = table.clone()))
            .hint(message!("unit-mix.hint", table = table)),
        );
    }
}
