//! A group photo names other people than the body has members.
//!
//! **Why.** Someone is either missing in the text under the photo, or named as standing there without belonging.
//!
//! **Way out.** Correct the rows of the photo, or the members.

use super::Context;
use crate::diagnostic::{Code, Diagnostic};
use crate::model::{Seat, Who};
use crate::source::Name;
use crate::wording::{Arg, message};

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
            message!("photo-positions.found", named = named.len(), body = body.name.as_str(), members = members.len()),
        );
        if let Some(first) = members.first() {
            finding = finding.with(first.at, message!("photo-positions.members"));
        }
        let list = |names: &[Name]| Arg::list(names.iter().map(|name| name.as_str()));
        findings.push(finding.hint(match (&missing[..], &strangers[..]) {
            (missing, []) => message!("photo-positions.hint-missing", missing = list(missing)),
            ([], strangers) => message!("photo-positions.hint-strangers", strangers = list(strangers)),
            (missing, strangers) => {
                message!("photo-positions.hint", missing = list(missing), strangers = list(strangers))
            }
        }));
    }
}
