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
use crate::wording::{Arg, Scale, message};

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
    // Only amounts in millions are rounded, so the messages have that unit.
    let amount = |kroner: Decimal| message!("total-rounding.shown", amount = Arg::Decimal(scale.shown(kroner), 1));
    let finding = Diagnostic::new(
        &CODE,
        first.amount.at,
        message!("total-rounding.found", sum = Arg::Decimal(parts, 1), total = Arg::Decimal(shown, 1)),
    )
    .note(amount(first.amount.kroner))
    .hint(message!("total-rounding.hint"));
    findings.push(
        plan.grant
            .iter()
            .skip(1)
            .fold(finding, |finding, grant| finding.with(grant.amount.at, amount(grant.amount.kroner))),
    );
}
