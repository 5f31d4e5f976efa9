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
use crate::wording::{Message, message};

pub static CODE: Code = Code::fatal("duplicate-id");

pub fn check(context: Context<'_>, findings: &mut Vec<Diagnostic>) {
    let plan = context.plan();
    let id = |id: &Located<Id>| (id.as_str().to_owned(), id.at);
    let mut among = |what: Message, ids: Vec<(String, Place)>| {
        let mut first: BTreeMap<String, Place> = BTreeMap::new();
        for (id, at) in ids {
            // Lower case, since some file systems do not tell the cases apart.
            match first.get(&id.to_lowercase()) {
                None => {
                    first.insert(id.to_lowercase(), at);
                }
                Some(&earlier) => findings.push(
                    Diagnostic::new(&CODE, at, message!("duplicate-id.found", id = id, what = what.clone()))
                        .with(earlier, message!("duplicate-id.first"))
                        .hint(message!("duplicate-id.hint")),
                ),
            }
        }
    };
    let documents = context.project.documents.iter();
    among(
        message!("duplicate-id.documents"),
        documents.map(|document| (document.file_stem().to_owned(), document.name_at())).collect(),
    );
    among(message!("duplicate-id.bodies"), plan.body.iter().map(|body| id(&body.id)).collect());
    among(message!("duplicate-id.meetings"), plan.meeting.iter().map(|meeting| id(&meeting.id)).collect());
    among(message!("duplicate-id.areas"), plan.focus_area.iter().map(|area| id(&area.id)).collect());
    among(
        message!("duplicate-id.measures"),
        plan.measure.iter().filter_map(|measure| measure.id.as_ref().map(id)).collect(),
    );
    among(message!("duplicate-id.people"), plan.person.iter().map(|person| id(&person.id)).collect());
    among(message!("duplicate-id.cases"), plan.case.iter().map(|case| id(&case.id)).collect());
    among(message!("duplicate-id.events"), plan.event.iter().map(|event| id(&event.id)).collect());
    among(message!("duplicate-id.stages"), plan.stage.iter().map(|stage| id(&stage.id)).collect());
    among(message!("duplicate-id.grants"), plan.grant.iter().map(|grant| id(&grant.id)).collect());
    let purposes = plan.grant.iter().flat_map(|grant| &grant.purpose);
    among(message!("duplicate-id.purposes"), purposes.filter_map(|purpose| purpose.id.as_ref().map(id)).collect());
}
