//! More votes were cast than there were people to cast them, or a decision is unanimous with votes against.
//!
//! **Why.** A decision can be set aside for less.
//!
//! **Way out.** Count again, and correct the votes or the attendance.

use std::collections::{BTreeMap, BTreeSet};

use super::Context;
use crate::diagnostic::{Code, Diagnostic};
use crate::model::{AgendaItem, Meeting, Plan, Seat};
use crate::wording::message;

pub static CODE: Code = Code::error("vote-count");

pub fn check(context: Context<'_>, findings: &mut Vec<Diagnostic>) {
    let plan = context.plan();
    for meeting in &plan.meeting {
        let seats = voters(plan, meeting);
        for item in meeting.agenda.iter().filter(|item| !item.vote.is_empty()) {
            for votes in ballots(item).into_values() {
                if seats > 0 && votes > seats {
                    let mut finding = Diagnostic::new(
                        &CODE,
                        item.vote[0].at,
                        message!("vote-count.found", votes = votes, seats = seats),
                    );
                    if let Some(first) = meeting.present.first() {
                        finding = finding.with(first.at, message!("vote-count.present"));
                    }
                    findings.push(finding.hint(message!("vote-count.hint")));
                }
            }
            let against = item.vote.iter().find(|vote| vote.against.as_ref().is_some_and(|votes| votes.value > 0));
            // Votes against another proposal are none against the decision.
            let on_one = item.vote.iter().all(|vote| vote.proposal.is_none());
            if let Some(against) = against.filter(|_| on_one && item.unanimous == Some(true)) {
                findings.push(
                    Diagnostic::new(
                        &CODE,
                        against.at,
                        message!("vote-count.found-unanimous", party = against.party.as_str()),
                    )
                    .with(item.at, message!("vote-count.unanimous"))
                    .hint(message!("vote-count.hint-unanimous")),
                );
            }
        }
    }
}

/// How many of those present have a vote: each once, and neither the secretary nor observers.
fn voters(plan: &Plan, meeting: &Meeting) -> usize {
    let watches = |id: &str| {
        plan.member.iter().any(|member| {
            member.body.value == meeting.body.value
                && plan.identity(&member.person) == id
                && matches!(member.role, Some(Seat::Secretary | Seat::Observer))
        })
    };
    let present = meeting.present.iter().chain(&meeting.deputies).map(|who| plan.identity(who));
    present.filter(|id| !watches(id)).collect::<BTreeSet<_>>().len()
}

/// All votes on each proposal.
fn ballots(item: &AgendaItem) -> BTreeMap<&str, usize> {
    let mut ballots = BTreeMap::new();
    for vote in &item.vote {
        let proposal = vote.proposal.as_ref().map_or("", |proposal| proposal.as_str());
        let cast = [&vote.r#for, &vote.against].into_iter().flatten().map(|votes| usize::from(votes.value));
        *ballots.entry(proposal).or_default() += cast.sum::<usize>();
    }
    ballots
}
