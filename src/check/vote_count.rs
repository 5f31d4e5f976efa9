//! More votes were cast than there were people to cast them, or a decision is unanimous with votes against.
//!
//! **Why.** A decision can be set aside for less.
//!
//! **Way out.** Count again, and correct the votes or the attendance.

use std::collections::BTreeMap;

use super::Context;
use crate::diagnostic::{Code, Diagnostic};
use crate::model::AgendaItem;

pub static CODE: Code = Code::error("vote-count", "stemmetallene går ikke opp");

pub fn check(context: Context<'_>, findings: &mut Vec<Diagnostic>) {
    for meeting in &context.plan().meeting {
        let seats = meeting.present.len() + meeting.deputies.len();
        for item in meeting.agenda.iter().filter(|item| !item.vote.is_empty()) {
            for votes in ballots(item).into_values() {
                if seats > 0 && votes > seats {
                    let mut finding =
                        Diagnostic::new(&CODE, item.vote[0].at, format!("{votes} stemmer, men bare {seats} til stede"));
                    if let Some(first) = meeting.present.first() {
                        finding = finding.with(first.at, "de som var til stede");
                    }
                    findings.push(finding.hint("rett stemmene, `present` eller `deputies`"));
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
                        format!("vedtaket er enstemmig, men {} stemte mot", against.party.value),
                    )
                    .with(item.at, "`unanimous = true`")
                    .hint("ta bort `unanimous`, eller rett stemmene"),
                );
            }
        }
    }
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
