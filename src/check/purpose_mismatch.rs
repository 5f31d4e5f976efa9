//! A measure serves a purpose that its grant does not pay for.
//!
//! **Why.** Earmarked money (øremerkede midler) may only go to the purposes of its grant letter; what goes
//! elsewhere can be claimed back.
//!
//! **Way out.** Let another grant pay for the measure, or correct its purposes.

use super::Context;
use crate::diagnostic::{Code, Diagnostic};
use crate::model::Grant;
use crate::wording::message;

pub static CODE: Code = Code::error("purpose-mismatch");

pub fn check(context: Context<'_>, findings: &mut Vec<Diagnostic>) {
    let plan = context.plan();
    for measure in &plan.measure {
        let Some(reference) = &measure.grant else { continue };
        // A grant or purpose that nothing has is another check's finding.
        let Some(grant) = plan.grant.iter().find(|grant| grant.id.as_str() == reference.value) else { continue };
        for purpose in &measure.purposes {
            let has = |grant: &Grant| {
                let mut ids = grant.purpose.iter().filter_map(|purpose| purpose.id.as_ref());
                ids.any(|id| id.as_str() == purpose.value)
            };
            let Some(other) = plan.grant.iter().find(|grant| has(grant)).filter(|_| !has(grant)) else { continue };
            findings.push(
                Diagnostic::new(
                    &CODE,
                    purpose.at,
                    message!(
                        "purpose-mismatch.found",
                        measure = measure.title.as_str(),
                        grant = grant.short().as_str()
                    ),
                )
                .note(message!("purpose-mismatch.purpose", other = other.short().as_str()))
                .with(reference.at, message!("purpose-mismatch.payer"))
                .with(grant.id.at, message!("purpose-mismatch.grant", grant = grant.short().as_str()))
                .hint(message!("purpose-mismatch.hint", other = other.short().as_str())),
            );
        }
    }
}
