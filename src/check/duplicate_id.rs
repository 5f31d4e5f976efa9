//! Two records of one kind have the same id, or two papers the same file name.
//!
//! **Why.** A reference to the id would reach only one of them, and a paper would overwrite the other.
//!
//! **Way out.** Give one of them another id.

use std::collections::BTreeMap;

use super::Context;
use crate::diagnostic::{Code, Diagnostic};
use crate::files::Place;
use crate::source::{Id, Located};

pub static CODE: Code = Code::fatal("duplicate-id");

pub fn check(context: Context<'_>, findings: &mut Vec<Diagnostic>) {
    let plan = context.plan();
    let id = |id: &Located<Id>| (id.as_str().to_owned(), id.at);
    let mut among = |what: &str, ids: Vec<(String, Place)>| {
        let mut first: BTreeMap<String, Place> = BTreeMap::new();
        for (id, at) in ids {
            // Lower case, since some file systems do not tell the cases apart.
            match first.get(&id.to_lowercase()) {
                None => {
                    first.insert(id.to_lowercase(), at);
                }
                Some(&earlier) => findings.push(
                    Diagnostic::new(&CODE, at, format!("«{id}» er id til to {what}"))
                        .with(earlier, "brukt første gang her")
                        .hint("gi den ene en annen id"),
                ),
            }
        }
    };
    let documents = context.project.documents.iter();
    among("dokumenter", documents.map(|document| (document.file_stem().to_owned(), document.name_at())).collect());
    among("organer", plan.body.iter().map(|body| id(&body.id)).collect());
    among("møter", plan.meeting.iter().map(|meeting| id(&meeting.id)).collect());
    among("fokusområder", plan.focus_area.iter().map(|area| id(&area.id)).collect());
    among("tiltak", plan.measure.iter().filter_map(|measure| measure.id.as_ref().map(id)).collect());
    among("personer", plan.person.iter().map(|person| id(&person.id)).collect());
    among("saker", plan.case.iter().map(|case| id(&case.id)).collect());
    among("arrangementer", plan.event.iter().map(|event| id(&event.id)).collect());
    among("scener", plan.stage.iter().map(|stage| id(&stage.id)).collect());
    among("tilskudd", plan.grant.iter().map(|grant| id(&grant.id)).collect());
    let purposes = plan.grant.iter().flat_map(|grant| &grant.purpose);
    among("formål", purposes.filter_map(|purpose| purpose.id.as_ref().map(id)).collect());
}
