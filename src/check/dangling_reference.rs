//! A record points at an id that nothing has.
//!
//! **Why.** A measure of an unknown focus area would vanish from the board, a document of an unknown meeting
//! would lose its agenda.
//!
//! **Way out.** Correct the id, or add the record that it names.

use super::Context;
use crate::diagnostic::{Code, Diagnostic, nearest};
use crate::source::{Id, Located, Reference};
use crate::wording::{Message, message};

pub static CODE: Code = Code::fatal("dangling-reference");

pub fn check(context: Context<'_>, findings: &mut Vec<Diagnostic>) {
    let plan = context.plan();
    let bodies = ids(plan.body.iter().map(|body| &body.id));
    let meetings = ids(plan.meeting.iter().map(|meeting| &meeting.id));
    let areas = ids(plan.focus_area.iter().map(|area| &area.id));
    let measures = ids(plan.measure.iter().filter_map(|measure| measure.id.as_ref()));
    let grants = ids(plan.grant.iter().map(|grant| &grant.id));
    let purposes = ids(plan.grant.iter().flat_map(|grant| &grant.purpose).filter_map(|purpose| purpose.id.as_ref()));
    let cases = ids(plan.case.iter().map(|case| &case.id));
    let events = ids(plan.event.iter().map(|event| &event.id));
    let sections: Vec<&str> =
        context.project.templates.kinds().iter().flat_map(|kind| &kind.sections).map(String::as_str).collect();

    let mut resolve = |reference: &Reference, what: Message, known: &[&str]| {
        if known.contains(&reference.value.as_str()) || context.data.lost.has(reference) {
            return;
        }
        let found = message!("dangling-reference.found", id = &reference.value, what = what.clone());
        let finding = Diagnostic::new(&CODE, reference.at, found);
        findings.push(match nearest(reference, known.iter().copied()) {
            Some(near) => finding.hint(message!("dangling-reference.hint-near", near = near)),
            None if known.is_empty() => finding.hint(message!("dangling-reference.hint-none", what = what)),
            None => finding.hint(message!("dangling-reference.hint-known", known = known.join(", "))),
        });
    };
    for document in &context.project.documents {
        document.meeting.iter().for_each(|meeting| resolve(meeting, message!("dangling-reference.meeting"), &meetings));
        document.body.iter().for_each(|body| resolve(body, message!("dangling-reference.body"), &bodies));
        document.case.iter().for_each(|case| resolve(case, message!("dangling-reference.case"), &cases));
        document.event.iter().for_each(|event| resolve(event, message!("dangling-reference.event"), &events));
    }
    for member in &plan.member {
        resolve(&member.body, message!("dangling-reference.body"), &bodies);
    }
    for meeting in &plan.meeting {
        resolve(&meeting.body, message!("dangling-reference.body"), &bodies);
        let named = meeting.agenda.iter().flat_map(|item| &item.sections);
        named.for_each(|section| resolve(section, message!("dangling-reference.section"), &sections));
        let named = meeting.agenda.iter().filter_map(|item| item.case.as_ref());
        named.for_each(|case| resolve(case, message!("dangling-reference.case"), &cases));
    }
    for action in &plan.action {
        resolve(&action.meeting, message!("dangling-reference.meeting"), &meetings);
        action.case.iter().for_each(|case| resolve(case, message!("dangling-reference.case"), &cases));
    }
    let aims = plan.risk.iter().map(|risk| (&risk.measure, &risk.area));
    for (measure, area) in aims.chain(plan.benefit.iter().map(|benefit| (&benefit.measure, &benefit.area))) {
        measure.iter().for_each(|measure| resolve(measure, message!("dangling-reference.measure"), &measures));
        area.iter().for_each(|area| resolve(area, message!("dangling-reference.area"), &areas));
    }
    let at_events = (plan.stage.iter().map(|stage| &stage.event))
        .chain(plan.session.iter().map(|session| &session.event))
        .chain(plan.stand.iter().map(|stand| &stand.event))
        .chain(plan.contribution.iter().map(|contribution| &contribution.event));
    at_events.for_each(|event| resolve(event, message!("dangling-reference.event"), &events));
    for session in &plan.session {
        let here =
            ids(plan.stage.iter().filter(|stage| stage.event.value == session.event.value).map(|stage| &stage.id));
        session.stage.iter().for_each(|stage| resolve(stage, message!("dangling-reference.stage"), &here));
    }
    for measure in &plan.measure {
        resolve(&measure.area, message!("dangling-reference.area"), &areas);
        measure.grant.iter().for_each(|grant| resolve(grant, message!("dangling-reference.grant"), &grants));
        measure.purposes.iter().for_each(|purpose| resolve(purpose, message!("dangling-reference.purpose"), &purposes));
    }
    for pilot in &plan.pilot {
        pilot.measure.iter().for_each(|measure| resolve(measure, message!("dangling-reference.measure"), &measures));
    }
    misspelt_people(context, findings);
}

/// Someone may be named by an id or as printed, so only what is almost an id can be a slip.
fn misspelt_people(context: Context<'_>, findings: &mut Vec<Diagnostic>) {
    let plan = context.plan();
    let people = ids(plan.person.iter().map(|person| &person.id));
    for who in plan.everyone_named() {
        let looks_like_id = !who.contains(' ') && who.chars().all(|c| !c.is_uppercase());
        if !looks_like_id || people.contains(&who.as_str()) || context.data.lost.has(who) {
            continue;
        }
        if let Some(near) = nearest(who, people.iter().copied()) {
            let person = message!("dangling-reference.person");
            let found = message!("dangling-reference.found", id = who.as_str(), what = person);
            findings.push(
                Diagnostic::new(&CODE, who.at, found).hint(message!("dangling-reference.hint-person", near = near)),
            );
        }
    }
}

fn ids<'a>(ids: impl Iterator<Item = &'a Located<Id>>) -> Vec<&'a str> {
    ids.map(|id| id.as_str()).collect()
}
