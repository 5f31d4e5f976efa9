//! The meeting that a document is for, and its agenda.

use serde::Serialize;

use super::Origin;
use crate::check::Checked;
use crate::model::{Body, Meeting};
use crate::project::Document;
use crate::wording::{self, sentence};

/// The meeting that the document is for.
#[derive(Debug, Serialize)]
pub struct MeetingFacts {
    /// The body that meets.
    body: Option<String>,
    /// `26.11.24`.
    date_short: String,
    /// `26. november 2024`.
    date_long: String,
    /// The agenda in a sentence.
    message: String,
    /// What is dealt with, in order.
    agenda: Vec<Item>,
}

/// One item of the agenda.
#[derive(Debug, Serialize)]
struct Item {
    number: String,
    title: String,
    at: String,
}

/// The meeting that `document` names.
pub fn of<'a>(checked: Checked<'a>, document: &Document) -> Option<&'a Meeting> {
    let id = document.meeting.as_ref()?;
    checked.plan().meeting.iter().find(|meeting| meeting.id.as_str() == id.value)
}

/// The body that holds `meeting`.
pub fn body_of<'a>(checked: Checked<'a>, meeting: &Meeting) -> Option<&'a Body> {
    checked.plan().body.iter().find(|body| body.id.as_str() == meeting.body.value)
}

impl MeetingFacts {
    pub(super) fn new(origin: Origin<'_>, document: &Document) -> Option<Self> {
        let meeting = of(origin.checked, document)?;
        let agenda = meeting.agenda.iter().enumerate().map(|(index, item)| Item {
            number: (index + 1).to_string(),
            title: item.title.value.clone(),
            at: origin.at(item.title.at),
        });
        Some(Self {
            body: body_of(origin.checked, meeting).map(|body| body.name.value.clone()),
            date_short: wording::day_short(meeting.date.value.0),
            date_long: wording::day_long(meeting.date.value.0),
            message: sentence::agenda(meeting.agenda.len()),
            agenda: agenda.collect(),
        })
    }
}
