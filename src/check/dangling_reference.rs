//! A record points at an id that nothing has.
//!
//! **Why.** A measure of an unknown focus area would vanish from the board, a document of an unknown meeting
//! would lose its agenda.
//!
//! **Way out.** Correct the id, or add the record that it names.

use super::Context;
use crate::diagnostic::{Code, Diagnostic, nearest};
use crate::source::{Id, Located, Reference};
use crate::templates;

pub static CODE: Code = Code::fatal("dangling-reference", "en henvisning peker på en id som ikke finnes");

pub fn check(context: Context<'_>, findings: &mut Vec<Diagnostic>) {
    let plan = context.plan();
    let bodies = ids(plan.body.iter().map(|body| &body.id));
    let meetings = ids(plan.meeting.iter().map(|meeting| &meeting.id));
    let areas = ids(plan.focus_area.iter().map(|area| &area.id));
    let measures = ids(plan.measure.iter().filter_map(|measure| measure.id.as_ref()));
    let grants = ids(plan.grant.iter().map(|grant| &grant.id));
    let purposes = ids(plan.grant.iter().flat_map(|grant| &grant.purpose).filter_map(|purpose| purpose.id.as_ref()));
    let sections: Vec<&str> = templates::kinds().iter().flat_map(|kind| &kind.sections).map(String::as_str).collect();

    let mut resolve = |reference: &Reference, what: &str, known: &[&str]| {
        if known.contains(&reference.value.as_str()) || context.data.lost.has(reference) {
            return;
        }
        let finding = Diagnostic::new(&CODE, reference.at, format!("«{}» er ikke id til {what}", reference.value));
        findings.push(match nearest(reference, known.iter().copied()) {
            Some(near) => finding.hint(format!("mente du `{near}`?")),
            None if known.is_empty() => finding.hint(format!("prosjektet har ikke {what} ennå")),
            None => finding.hint(format!("disse finnes: {}", known.join(", "))),
        });
    };
    for document in &context.project.documents {
        document.meeting.iter().for_each(|meeting| resolve(meeting, "noe møte", &meetings));
    }
    for meeting in &plan.meeting {
        resolve(&meeting.body, "noe organ", &bodies);
        let named = meeting.agenda.iter().flat_map(|item| &item.sections);
        named.for_each(|section| resolve(section, "noen del av et dokument", &sections));
    }
    for measure in &plan.measure {
        resolve(&measure.area, "noe fokusområde", &areas);
        measure.grant.iter().for_each(|grant| resolve(grant, "noe tilskudd", &grants));
        measure.purposes.iter().for_each(|purpose| resolve(purpose, "noe formål", &purposes));
    }
    for pilot in &plan.pilot {
        pilot.measure.iter().for_each(|measure| resolve(measure, "noe tiltak", &measures));
    }
}

fn ids<'a>(ids: impl Iterator<Item = &'a Located<Id>>) -> Vec<&'a str> {
    ids.map(|id| id.as_str()).collect()
}
