//! The last day to sign up comes after the event has begun.
//!
//! **Why.** It is nearly always a slip of the month or the year.
//!
//! **Way out.** Correct one of the two dates.

use super::Context;
use crate::diagnostic::{Code, Diagnostic};
use crate::wording;

pub static CODE: Code = Code::error("deadline-after");

pub fn check(context: Context<'_>, findings: &mut Vec<Diagnostic>) {
    for event in &context.plan().event {
        let (Some(deadline), Some(days)) = (&event.deadline, &event.date) else { continue };
        if deadline.value.0 > days.first {
            findings.push(
                Diagnostic::new(
                    &CODE,
                    deadline.at,
                    format!(
                        "fristen {} er etter {}",
                        wording::day_long(deadline.value.0),
                        wording::day_long(days.first)
                    ),
                )
                .with(days.at, "arrangementets dato")
                .hint("rett en av datoene"),
            );
        }
    }
}
