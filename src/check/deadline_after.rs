//! The last day to sign up comes after the event has begun.
//!
//! **Why.** It is nearly always a slip of the month or the year.
//!
//! **Way out.** Correct one of the two dates.

use super::Context;
use crate::diagnostic::{Code, Diagnostic};
use crate::wording::{Arg, message};

pub static CODE: Code = Code::error("deadline-after");

pub fn check(context: Context<'_>, findings: &mut Vec<Diagnostic>) {
    for event in &context.plan().event {
        let (Some(deadline), Some(days)) = (&event.deadline, &event.date) else { continue };
        if deadline.value.0 > days.first {
            findings.push(
                Diagnostic::new(
                    &CODE,
                    deadline.at,
                    message!(
                        "deadline-after.found",
                        deadline = Arg::Day(deadline.value.0),
                        event = Arg::Day(days.first)
                    ),
                )
                .with(days.at, message!("deadline-after.event"))
                .hint(message!("deadline-after.hint")),
            );
        }
    }
}
