//! Cases as they are laid before a body.

use schemars::JsonSchema;
use serde::Serialize;

use super::person::PersonFacts;
use super::{Origin, said};
use crate::model::{Case, Link};
use crate::source::{Name, Prose};
use crate::wording::{Labelled, Said, message};

/// A case.
#[derive(Debug, Serialize, JsonSchema)]
pub struct CaseFacts {
    number: Option<Name>,
    title: Name,
    kind: Option<Labelled>,
    archive: Option<Name>,
    officer: Option<PersonFacts>,
    proposal: Option<Prose>,
    background: Option<Prose>,
    information: Option<Prose>,
    assessment: Option<Prose>,
    economy: Option<Prose>,
    attachments: Vec<LinkFacts>,
    meeting: Option<For>,
    at: String,
}

/// The meeting that a case is laid before.
#[derive(Debug, Serialize, JsonSchema)]
struct For {
    body: Option<Name>,
    date_long: String,
}

/// Something to read further.
#[derive(Debug, Serialize, JsonSchema)]
pub struct LinkFacts {
    title: Name,
    /// None where the source has a link without an address.
    address: Option<String>,
    shown: Option<String>,
}

pub(super) fn links(links: &[Link]) -> Vec<LinkFacts> {
    let each = links.iter().map(|link| LinkFacts {
        title: link.title.value.clone(),
        address: link.address.as_ref().map(|address| address.as_str().to_owned()),
        shown: link.address.as_ref().map(|address| address.shown().to_owned()),
    });
    each.collect()
}

impl CaseFacts {
    /// The case that the document is about.
    pub(super) fn of_document(origin: Origin<'_>) -> Option<Self> {
        Some(Self::new(origin, origin.checked.plan().case_for(origin.document)?))
    }

    fn new(origin: Origin<'_>, case: &Case) -> Self {
        let plan = origin.checked.plan();
        // The meeting that the document is for, else the first that has the case on its agenda.
        let deals = |meeting: &&crate::model::Meeting| {
            meeting.agenda.iter().any(|item| said(&item.case).as_deref() == Some(case.id.as_str()))
        };
        let meeting = plan.meeting_for(origin.document).filter(deals).or_else(|| plan.meeting.iter().find(deals));
        Self {
            number: said(&case.number),
            title: case.title.value.clone(),
            kind: case.kind.map(|kind| origin.language.labelled("case", kind.word())),
            archive: said(&case.archive),
            officer: case.officer.as_ref().map(|officer| PersonFacts::new(origin, officer)),
            proposal: said(&case.proposal),
            background: said(&case.background),
            information: said(&case.information),
            assessment: said(&case.assessment),
            economy: said(&case.economy),
            attachments: links(&case.attachments),
            meeting: meeting.map(|meeting| For {
                body: plan.body(&meeting.body).map(|body| body.name.value.clone()),
                date_long: origin.language.range(meeting.date.first, meeting.date.last),
            }),
            at: origin.at(case.title.at),
        }
    }
}

/// The cases of the meeting in which the body is asked for a decision.
#[derive(Debug, Serialize, JsonSchema)]
pub struct CasesFacts {
    pub(super) title: Said,
    pub(super) message: Said,
    items: Vec<CaseFacts>,
}

impl CasesFacts {
    pub(super) fn new(origin: Origin<'_>) -> Self {
        let plan = origin.checked.plan();
        let agenda = plan.meeting_for(origin.document).map_or(&[][..], |meeting| &meeting.agenda[..]);
        let asked = agenda.iter().filter_map(|item| plan.case_of(item)).filter(|case| case.proposal.is_some());
        let items: Vec<CaseFacts> = asked.map(|case| CaseFacts::new(origin, case)).collect();
        Self {
            title: origin.language.word("cases"),
            message: origin.language.title(&message!("cases-message", cases = items.len())),
            items,
        }
    }
}
