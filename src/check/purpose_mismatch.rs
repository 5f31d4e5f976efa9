//! A measure serves a purpose that its grant does not pay for.
//!
//! **Why.** Earmarked money (øremerkede midler) may only go to the purposes of its grant letter; what goes
//! elsewhere can be claimed back.
//!
//! **Way out.** Let another grant pay for the measure, or correct its purposes.

use super::Context;
use crate::diagnostic::{Code, Diagnostic};
use crate::model::Grant;

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
                    format!("«{}» har formål utenfor det {} gir midler til", measure.title.value, grant.short()),
                )
                .note(format!("formålet hører til {}", other.short()))
                .with(reference.at, "tilskuddet som betaler")
                .with(grant.id.at, format!("{} gir midler til andre formål", grant.short()))
                .hint(format!("la {} betale for tiltaket, eller rett formålet", other.short())),
            );
        }
    }
}
