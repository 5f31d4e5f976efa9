//! A record points at an id that nothing has.
//!
//! **Why.** A measure of an unknown focus area would vanish from the board, a document of an unknown meeting
//! would lose its agenda.
//!
//! **Way out.** Correct the id, or add the record that it names.

use super::Context;
use crate::diagnostic::{Code, Diagnostic, nearest};
use crate::source::{Id, Located, Reference};

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
        document.body.iter().for_each(|body| resolve(body, "noe organ", &bodies));
        document.case.iter().for_each(|case| resolve(case, "noen sak", &cases));
        document.event.iter().for_each(|event| resolve(event, "noe arrangement", &events));
    }
    for member in &plan.member {
        resolve(&member.body, "noe organ", &bodies);
    }
    for meeting in &plan.meeting {
        resolve(&meeting.body, "noe organ", &bodies);
        let named = meeting.agenda.iter().flat_map(|item| &item.sections);
        named.for_each(|section| resolve(section, "noen del av et dokument", &sections));
        let named = meeting.agenda.iter().filter_map(|item| item.case.as_ref());
        named.for_each(|case| resolve(case, "noen sak", &cases));
    }
    for action in &plan.action {
        resolve(&action.meeting, "noe møte", &meetings);
        action.case.iter().for_each(|case| resolve(case, "noen sak", &cases));
    }
    let aims = plan.risk.iter().map(|risk| (&risk.measure, &risk.area));
    for (measure, area) in aims.chain(plan.benefit.iter().map(|benefit| (&benefit.measure, &benefit.area))) {
        measure.iter().for_each(|measure| resolve(measure, "noe tiltak", &measures));
        area.iter().for_each(|area| resolve(area, "noe fokusområde", &areas));
    }
    let at_events = (plan.stage.iter().map(|stage| &stage.event))
        .chain(plan.session.iter().map(|session| &session.event))
        .chain(plan.stand.iter().map(|stand| &stand.event))
        .chain(plan.contribution.iter().map(|contribution| &contribution.event));
    at_events.for_each(|event| resolve(event, "noe arrangement", &events));
    for session in &plan.session {
        let here =
            ids(plan.stage.iter().filter(|stage| stage.event.value == session.event.value).map(|stage| &stage.id));
        session.stage.iter().for_each(|stage| resolve(stage, "noen scene på arrangementet", &here));
    }
    for measure in &plan.measure {
        resolve(&measure.area, "noe fokusområde", &areas);
        measure.grant.iter().for_each(|grant| resolve(grant, "noe tilskudd", &grants));
        measure.purposes.iter().for_each(|purpose| resolve(purpose, "noe formål", &purposes));
    }
    for pilot in &plan.pilot {
        pilot.measure.iter().for_each(|measure| resolve(measure, "noe tiltak", &measures));
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
            findings.push(
                Diagnostic::new(&CODE, who.at, format!("«{}» er ikke id til noen person", who.value))
                    .hint(format!("mente du `{near}`? Et navn som skal stå som det er, begynner med stor bokstav")),
            );
        }
    }
}

fn ids<'a>(ids: impl Iterator<Item = &'a Located<Id>>) -> Vec<&'a str> {
    ids.map(|id| id.as_str()).collect()
}
