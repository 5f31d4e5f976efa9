//! A group photo names other people than the body has members.
//!
//! **Why.** Someone is either missing in the text under the photo, or named as standing there without belonging.
//!
//! **Way out.** Correct the rows of the photo, or the members.

use super::Context;
use crate::diagnostic::{Code, Diagnostic};
use crate::model::{Seat, Who};
use crate::wording;

pub static CODE: Code = Code::warning("photo-positions");

pub fn check(context: Context<'_>, findings: &mut Vec<Diagnostic>) {
    let plan = context.plan();
    for body in &plan.body {
        let Some(photo) = body.photo.as_ref().filter(|photo| !photo.row.is_empty()) else { continue };
        let members: Vec<_> = plan.member.iter().filter(|member| member.body.value == body.id.as_str()).collect();
        let named: Vec<&Who> = photo.row.iter().flat_map(|row| &row.people).collect();
        let is_same = |a: &Who, b: &Who| plan.identity(a) == plan.identity(b);
        let regular = |seat: Option<Seat>| !matches!(seat, Some(Seat::DeputyMember | Seat::Secretary | Seat::Observer));
        let missing: Vec<_> = members
            .iter()
            .filter(|member| regular(member.role) && !named.iter().any(|who| is_same(who, &member.person)))
            .map(|member| plan.shown(&member.person))
            .collect();
        let strangers: Vec<_> = named
            .iter()
            .filter(|who| !members.iter().any(|member| is_same(&member.person, who)))
            .map(|who| plan.shown(who))
            .collect();
        if members.is_empty() || missing.is_empty() && strangers.is_empty() {
            continue;
        }
        let mut finding = Diagnostic::new(
            &CODE,
            photo.row[0].at,
            format!("bildet har {} navn, {} har {}", named.len(), body.name.value, members.len()),
        );
        if let Some(first) = members.first() {
            finding = finding.with(first.at, "medlemmene");
        }
        let mut differences = Vec::new();
        if !missing.is_empty() {
            differences.push(format!("ikke på bildet: {}", wording::list(&missing)));
        }
        if !strangers.is_empty() {
            differences.push(format!("ikke medlem: {}", wording::list(&strangers)));
        }
        findings.push(finding.hint(differences.join("; ")));
    }
}
