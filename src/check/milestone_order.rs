//! A milestone stands before another one that it must come after.
//!
//! **Why.** A schedule is read from the top. Dates that are only known roughly are given the benefit of the
//! doubt: «17. sept» after «Sept/okt» may be right, «Des» before «Sept/okt» cannot be.
//!
//! **Way out.** Move the milestone, or correct its date.

use super::{Context, milestone_label};
use crate::diagnostic::{Code, Diagnostic};
use crate::model::Milestone;
use crate::wording::message;

pub static CODE: Code = Code::warning("milestone-order");

pub fn check(context: Context<'_>, findings: &mut Vec<Diagnostic>) {
    let label =
        |milestone: &Milestone| milestone_label(milestone.label.as_ref().map(|label| label.as_str()), &milestone.when);
    // The milestone so far that can be earliest last: whatever comes after it must not be before it.
    let mut latest: Option<&Milestone> = None;
    for milestone in &context.plan().milestone {
        match latest {
            Some(before) if before.when.definitely_after(&milestone.when) => findings.push(
                Diagnostic::new(
                    &CODE,
                    milestone.when.at,
                    message!("milestone-order.found", later = label(before), earlier = label(milestone)),
                )
                .note(message!("milestone-order.earlier"))
                .with(before.when.at, message!("milestone-order.later"))
                .hint(message!("milestone-order.hint")),
            ),
            Some(before) if before.when.earliest >= milestone.when.earliest => {}
            _ => latest = Some(milestone),
        }
    }
}
