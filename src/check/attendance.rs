//! Someone is both present and absent, or attends without a seat in the body.
//!
//! **Why.** Who took part decides whether the body could decide at all (kommuneloven §§ 11-4 and 11-9).
//!
//! **Way out.** Correct `present`, `absent` and `deputies`, or add a `[[member]]`.

use super::Context;
use crate::diagnostic::{Code, Diagnostic};

pub static CODE: Code = Code::warning("attendance", "oppmøtet i et møte stemmer ikke med medlemslisten");

pub fn check(context: Context<'_>, findings: &mut Vec<Diagnostic>) {
    let plan = context.plan();
    for meeting in &plan.meeting {
        for absent in &meeting.absent {
            let there =
                meeting.present.iter().chain(&meeting.deputies).find(|who| plan.shown(who) == plan.shown(absent));
            if let Some(there) = there {
                findings.push(
                    Diagnostic::new(&CODE, absent.at, format!("{} har forfall og er til stede", plan.shown(absent)))
                        .with(there.at, "til stede")
                        .hint("ta navnet bort fra det ene stedet"),
                );
            }
        }
        let seats: Vec<_> = plan.member.iter().filter(|member| member.body.value == meeting.body.value).collect();
        let Some(first) = seats.first() else { continue };
        let members: Vec<&str> = seats.iter().map(|member| plan.shown(&member.person)).collect();
        for who in meeting.present.iter().chain(&meeting.deputies) {
            if !members.contains(&plan.shown(who)) {
                findings.push(
                    Diagnostic::new(&CODE, who.at, format!("{} møter, men er ikke medlem", plan.shown(who)))
                        .with(first.at, "medlemmene")
                        .hint("legg til en `[[member]]`, eller skriv navnet i `also-present` der det gjelder en uten stemme"),
                );
            }
        }
    }
}
