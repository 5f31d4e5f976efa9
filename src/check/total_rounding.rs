//! The rounded parts of a table do not add up to its rounded total.
//!
//! **Why.** 11 540 000 and 1 140 000 kroner are shown as 11,5 and 1,1 million, but their sum as 12,7. Nothing
//! is wrong, yet a reader who adds up believes that it is. Parts are never fudged to fit: the paper says in a
//! note that figures are rounded.
//!
//! **Way out.** Accept the note, or give the amounts with no more decimals than are shown.

use rust_decimal::Decimal;

use super::Context;
use crate::diagnostic::{Code, Diagnostic};
use crate::wording::{Scale, money};

pub static CODE: Code = Code::warning("total-rounding");

pub fn check(context: Context<'_>, findings: &mut Vec<Diagnostic>) {
    let plan = context.plan();
    // The sum of what could be read is not the sum of what was written.
    if context.data.lost.any_of("grant") {
        return;
    }
    let amounts: Vec<Decimal> = plan.grant.iter().map(|grant| grant.amount.kroner).collect();
    let total: Decimal = amounts.iter().sum();
    let scale = Scale::of(&amounts);
    let parts: Decimal = plan.grant.iter().map(|grant| scale.shown(grant.amount.kroner)).sum();
    let shown = scale.shown(total);
    let Some(first) = plan.grant.first().filter(|_| parts != shown) else {
        return;
    };
    let in_unit = |number: Decimal| format!("{} {}", crate::wording::decimal(number, 1), crate::wording::unit(scale));
    let finding = Diagnostic::new(
        &CODE,
        first.amount.at,
        format!("de avrundede beløpene gir {}, men totalen vises som {}", in_unit(parts), in_unit(shown)),
    )
    .note(format!("vises som {}", money(first.amount.kroner, scale).figure))
    .hint("papirene får en note om avrunding; tallene blir ikke justert");
    findings.push(plan.grant.iter().skip(1).fold(finding, |finding, grant| {
        finding.with(grant.amount.at, format!("vises som {}", money(grant.amount.kroner, scale).figure))
    }));
}
