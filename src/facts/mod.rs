//! Every figure and every formatted text that a document may state.
//!
//! Facts are made of a checked plan alone. They reach the templates as one JSON file, in which every
//! figure, date and share is a text: templates lay out and compute nothing that a reader sees. `at`
//! names the line of the data that a fact comes from.

mod action_plan;
mod document;
mod funding;
mod goals;
mod meeting;
mod news;
mod schedule;

use serde::Serialize;
use serde_json::{Map, Value};

use crate::check::Checked;
use crate::files::{Files, Place};
use crate::project::Document;
use crate::templates::Kind;

pub use document::DocumentFacts;
pub use news::picture_path;

/// The facts of one document, by group. What each group holds is documented on its struct's fields.
#[derive(Debug, Serialize)]
pub struct Facts {
    /// What the document is.
    pub document: DocumentFacts,
    project: document::ProjectFacts,
    meeting: Option<meeting::MeetingFacts>,
    highlights: news::HighlightFacts,
    sharing: news::SharingFacts,
    goals: goals::GoalFacts,
    conditions: funding::ConditionFacts,
    funding: funding::FundingFacts,
    action_plan: action_plan::ActionPlanFacts,
    pilot: action_plan::PilotFacts,
    quote: goals::QuoteFacts,
    evaluation: schedule::ScheduleFacts,
}

/// Where facts come from: the checked plan, and the files that name its lines.
#[derive(Clone, Copy)]
struct Origin<'a> {
    checked: Checked<'a>,
    files: &'a Files,
}

impl Origin<'_> {
    /// The line of the data that a fact comes from.
    fn at(&self, place: Place) -> String {
        self.files.spot(place)
    }
}

impl Facts {
    /// The facts of `document`, a paper of `kind`, dated by `fallback_date` where it has no date of its own.
    pub fn new(
        checked: Checked<'_>,
        files: &Files,
        document: &Document,
        kind: &Kind,
        fallback_date: Option<chrono::NaiveDate>,
    ) -> Self {
        let origin = Origin { checked, files };
        let plan = checked.plan();
        Self {
            document: DocumentFacts::new(origin, document, kind, fallback_date),
            project: document::ProjectFacts::new(&checked.project().heading),
            meeting: meeting::MeetingFacts::new(origin, document),
            highlights: news::HighlightFacts::new(origin),
            sharing: news::SharingFacts::new(origin),
            goals: goals::GoalFacts::new(origin),
            conditions: funding::ConditionFacts::new(origin),
            funding: funding::FundingFacts::new(origin),
            action_plan: action_plan::ActionPlanFacts::new(origin),
            pilot: action_plan::PilotFacts::new(origin),
            quote: goals::QuoteFacts::new(origin),
            evaluation: schedule::ScheduleFacts::new(origin, &plan.milestone),
        }
    }

    /// The same facts, asking the templates to measure what they lay out.
    pub fn measured(mut self) -> Self {
        self.document.measured = true;
        self
    }

    /// The groups that `kind` reads, as the JSON file that its templates see.
    pub fn to_json(&self, kind: &Kind) -> String {
        let all = match serde_json::to_value(self) {
            Ok(Value::Object(groups)) => groups,
            // Facts are texts, lists and tables with text keys, all of which JSON can say.
            other => unreachable!("facts are a JSON object: {other:?}"),
        };
        let read: Map<String, Value> = all.into_iter().filter(|(group, _)| kind.facts.contains(group)).collect();
        Value::Object(read).to_string()
    }
}
