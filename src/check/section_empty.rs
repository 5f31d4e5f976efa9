//! A paper has a part that the data says nothing of.
//!
//! **Why.** The reader turns a page and finds that nothing has been registered.
//!
//! **Way out.** Fill the data in, or take the section out of the document.

use super::Context;
use crate::diagnostic::{Code, Diagnostic};
use crate::project::Document;
use crate::wording::message;

pub static CODE: Code = Code::warning("section-empty");

pub fn check(context: Context<'_>, findings: &mut Vec<Diagnostic>) {
    for document in &context.project.documents {
        for section in document.sections.iter().filter(|section| is_empty(context, document, section)) {
            findings.push(
                Diagnostic::new(&CODE, section.at, message!("section-empty.found", section = &section.value))
                    .hint(message!("section-empty.hint")),
            );
        }
        if document.kind.name == "evaluation-plan" {
            evaluation(context, document, findings);
        }
    }
}

/// What an evaluation plan cannot do without: what it is for, and what it is to answer.
fn evaluation(context: Context<'_>, document: &Document, findings: &mut Vec<Diagnostic>) {
    let Some(evaluation) = &context.plan().evaluation else {
        findings.push(
            Diagnostic::new(&CODE, document.kind_at(), message!("section-empty.found-evaluation"))
                .hint(message!("section-empty.hint-evaluation")),
        );
        return;
    };
    let missing = [
        (evaluation.purpose.is_none(), message!("section-empty.purpose"), "purpose = \"…\""),
        (evaluation.questions.is_empty(), message!("section-empty.questions"), "questions = […]"),
    ];
    for (_, what, line) in missing.into_iter().filter(|(is_missing, ..)| *is_missing) {
        let found = message!("section-empty.found-part", evaluation = evaluation.title.as_str(), what = what);
        findings.push(
            Diagnostic::new(&CODE, evaluation.title.at, found)
                .with(document.name_at(), message!("section-empty.paper"))
                .hint(message!("section-empty.hint-part", line = line)),
        );
    }
}

fn is_empty(context: Context<'_>, document: &Document, section: &str) -> bool {
    let plan = context.plan();
    let event = plan.event_for(document);
    let of_event = |id: &str| event.is_some_and(|event| event.id.as_str() == id);
    match section {
        "agenda" => plan.meeting_for(document).is_none_or(|meeting| meeting.agenda.is_empty()),
        "cases" => plan.meeting_for(document).is_none_or(|meeting| {
            !meeting.agenda.iter().any(|item| plan.case_of(item).is_some_and(|case| case.proposal.is_some()))
        }),
        "highlights" => plan.highlight.is_empty(),
        "sharing" => plan.activity.is_empty(),
        "goals" => plan.goal.is_empty() && plan.plan.as_ref().is_none_or(|heading| heading.main_goal.is_none()),
        "conditions" => !plan.grant.iter().any(|grant| grant.terms.is_some() || !grant.purpose.is_empty()),
        "funding" => plan.grant.is_empty(),
        "action-plan" | "status" => plan.measure.is_empty(),
        "risks" => plan.risk.is_empty(),
        "benefits" => plan.benefit.is_empty(),
        "key-figures" => plan.grant.is_empty() && plan.measure.is_empty(),
        "roadmap" => plan.measure.iter().all(|measure| measure.phase.is_none()),
        "partners" => plan.activity.iter().all(|activity| activity.partners.is_empty()),
        "pilot" => plan.pilot.is_empty(),
        "quote" => plan.quote.is_empty(),
        "evaluation" => plan.milestone.is_empty(),
        "evaluation-plan" => plan.evaluation.as_ref().is_none_or(|evaluation| {
            evaluation.purpose.is_none()
                && evaluation.questions.is_empty()
                && evaluation.role.is_empty()
                && evaluation.step.is_empty()
        }),
        "event" => event.is_none(),
        "programme" => !plan.session.iter().any(|session| of_event(&session.event)),
        "contributors" => !plan.contribution.iter().any(|contribution| of_event(&contribution.event)),
        "committee" | "meetings" => plan.body_for(document).is_none(),
        // A meeting with nothing to follow up is good news.
        _ => false,
    }
}
