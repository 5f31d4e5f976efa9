//! A milestone stands before another one that it must come after.
//!
//! **Why.** A schedule is read from the top. Dates that are only known roughly are given the benefit of the
//! doubt: «17. sept» after «Sept/okt» may be right, «Des» before «Sept/okt» cannot be.
//!
//! **Way out.** Move the milestone, or correct its date.

use super::{Context, milestone_label};
use crate::diagnostic::{Code, Diagnostic};

pub static CODE: Code = Code::warning("milestone-order", "en milepæl står foran en annen som sikkert er tidligere");

pub fn check(context: Context<'_>, findings: &mut Vec<Diagnostic>) {
    for pair in context.plan().milestone.windows(2) {
        let [a, b] = pair else { continue };
        if a.when.definitely_after(&b.when) {
            let label = |milestone: &crate::model::Milestone| {
                milestone_label(milestone.label.as_ref().map(|label| label.as_str()), &milestone.when).into_owned()
            };
            let (first, second) = (label(a), label(b));
            findings.push(
                Diagnostic::new(&CODE, b.when.at, format!("«{first}» ligger sikkert etter «{second}», men står foran"))
                    .note("tidligere")
                    .with(a.when.at, "senere")
                    .hint("sett milepælene i rekkefølge, eller rett datoen"),
            );
        }
    }
}
