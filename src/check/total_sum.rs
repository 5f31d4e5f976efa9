//! The grants do not add up to the declared total.
//!
//! **Why.** The total is what a steering group remembers and what the papers are held against. When a
//! grant is changed and the total is not, two pages of one paper disagree.
//!
//! **Example.** Grants of 11,5 and 1,1 million under a declared total of 12,5 million.
//!
//! **Way out.** Correct the amount that is wrong, or leave `declared-total` out: the papers add up by themselves.

use rust_decimal::Decimal;

use super::Context;
use crate::diagnostic::{Code, Diagnostic};
use crate::wording::{Arg, message};

pub static CODE: Code = Code::error("total-sum");

pub fn check(context: Context<'_>, findings: &mut Vec<Diagnostic>) {
    let plan = context.plan();
    // The sum of what could be read is not the sum of what was written.
    if context.data.lost.any_of("grant") {
        return;
    }
    let Some(declared) = plan.funding.as_ref().and_then(|funding| funding.declared_total.as_ref()) else {
        return;
    };
    let sum: Decimal = plan.grant.iter().map(|grant| grant.amount.kroner).sum();
    if sum == declared.kroner {
        return;
    }
    let finding = Diagnostic::new(
        &CODE,
        declared.at,
        message!("total-sum.found", sum = Arg::Kroner(sum), declared = Arg::Kroner(declared.kroner)),
    )
    .note(message!("total-sum.difference", difference = Arg::Kroner((declared.kroner - sum).abs())))
    .hint(message!("total-sum.hint"));
    findings.push(plan.grant.iter().fold(finding, |finding, grant| {
        let amount = Arg::Amount(grant.amount.kroner);
        finding.with(grant.amount.at, message!("total-sum.part", grant = grant.short().as_str(), amount = amount))
    }));
}
