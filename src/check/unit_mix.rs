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

pub static CODE: Code = Code::error("unit-mix");

pub fn check(context: Context<'_>, findings: &mut Vec<Diagnostic>) {
    let plan = context.plan();
    let declared = plan.funding.as_ref().and_then(|funding| funding.declared_total.as_ref());
    let Some(measure) = declared.or(plan.grant.first().map(|grant| &grant.amount)) else {
        return;
    };
    for grant in plan.grant.iter().filter(|grant| grant.amount.unit != measure.unit) {
        let (mine, table) = (grant.amount.unit.name(), measure.unit.name());
        findings.push(
            Diagnostic::new(
                &CODE,
                grant.amount.at,
                format!("beløpet fra {} er oppgitt i {mine}, tabellen i {table}", grant.short()),
            )
            .note(format!("i {mine}"))
            .with(measure.at, format!("i {table}"))
            .hint(format!("skriv beløpet i {table}")),
        );
    }
}
