//! Someone is both present and absent, present twice, or attends without a seat in the body.
//!
//! **Why.** Who took part decides whether the body could decide at all (kommuneloven §§ 11-4 and 11-9).
//!
//! **Way out.** Correct `present`, `absent` and `deputies`, or add a `[[member]]`.

use super::Context;
use crate::diagnostic::{Code, Diagnostic};
use crate::model::Who;
use crate::wording::message;

pub static CODE: Code = Code::warning("attendance");

pub fn check(context: Context<'_>, findings: &mut Vec<Diagnostic>) {
    let plan = context.plan();
    for meeting in &plan.meeting {
        let there: Vec<&Who> = meeting.present.iter().chain(&meeting.deputies).collect();
        let is_same = |a: &Who, b: &Who| plan.identity(a) == plan.identity(b);
        for (index, who) in there.iter().enumerate() {
            if let Some(first) = there[..index].iter().find(|other| is_same(other, who)) {
                findings.push(
                    Diagnostic::new(
                        &CODE,
                        who.at,
                        message!("attendance.found-twice", person = plan.shown(who).as_str()),
                    )
                    .with(first.at, message!("attendance.other"))
                    .hint(message!("attendance.hint-twice")),
                );
            }
        }
        for absent in &meeting.absent {
            if let Some(there) = there.iter().find(|who| is_same(who, absent)) {
                findings.push(
                    Diagnostic::new(
                        &CODE,
                        absent.at,
                        message!("attendance.found-absent", person = plan.shown(absent).as_str()),
                    )
                    .with(there.at, message!("attendance.present"))
                    .hint(message!("attendance.hint-twice")),
                );
            }
        }
        let seats: Vec<_> = plan.member.iter().filter(|member| member.body.value == meeting.body.value).collect();
        let Some(first) = seats.first() else { continue };
        for who in there {
            if !seats.iter().any(|member| is_same(&member.person, who)) {
                findings.push(
                    Diagnostic::new(&CODE, who.at, message!("attendance.found", person = plan.shown(who).as_str()))
                        .with(first.at, message!("attendance.members"))
                        .hint(message!("attendance.hint")),
                );
            }
        }
    }
}
