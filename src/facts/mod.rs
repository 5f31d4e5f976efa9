//! Every figure and every formatted text that a document may state.
//!
//! Facts are made of a checked plan alone. They reach the templates as one JSON file, in which every
//! figure, date and share is a text: templates lay out and compute nothing that a reader sees. `at`
//! names the line of the data that a fact comes from.

mod action_plan;
mod benefit;
mod body;
mod case;
mod document;
mod event;
mod follow_up;
mod funding;
mod goals;
mod image;
mod key_figures;
mod meeting;
mod news;
mod partners;
mod person;
mod risk;
mod roadmap;
mod schedule;
mod status;

use std::collections::BTreeSet;

use chrono::NaiveDate;
use schemars::JsonSchema;
use serde::Serialize;
use serde_json::{Map, Value};

use crate::check::{Checked, document_date};
use crate::files::{Files, Place};
use crate::model::Extra;
use crate::project::Document;
use crate::source::{Located, Name};
use crate::templates::Kind;
use crate::wording::{Language, Said};

pub use document::DocumentFacts;
pub use image::picture_path;

/// The version of what templates see. It grows by one when something is taken away or means another thing; what is
/// only added leaves it.
pub const VERSION: u32 = 1;

/// The facts of one document, by group. What each group holds is documented on its struct's fields.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Facts {
    /// The version of their form.
    version: u32,
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
    follow_up: follow_up::FollowUpFacts,
    case: Option<case::CaseFacts>,
    cases: case::CasesFacts,
    body: Option<body::BodyFacts>,
    event: Option<event::EventFacts>,
    status: status::StatusFacts,
    risks: risk::RiskFacts,
    benefits: benefit::BenefitFacts,
    key_figures: key_figures::KeyFigureFacts,
    roadmap: roadmap::RoadmapFacts,
    partners: partners::PartnerFacts,
    /// What the model does not know, as it was typed; for the project's own templates.
    #[serde(skip_serializing_if = "Option::is_none")]
    extra: Option<Extra>,
}

/// What a part of a paper is called, and its message, for contents and dividers.
#[derive(Debug, Default)]
struct Heading {
    title: Option<Name>,
    message: Option<Said>,
}

impl Heading {
    fn new(title: impl Into<Option<Name>>, message: impl Into<Option<Said>>) -> Self {
        Self { title: title.into(), message: message.into() }
    }
}

/// Where facts come from: the checked plan, the files that name its lines, and the document with its date and language.
#[derive(Clone, Copy)]
struct Origin<'a> {
    checked: Checked<'a>,
    files: &'a Files,
    document: &'a Document,
    date: Option<NaiveDate>,
    language: &'a Language,
}

/// What was said, without its place.
fn said<T: Clone>(located: &Option<Located<T>>) -> Option<T> {
    located.as_ref().map(|located| located.value.clone())
}

/// All that was said, without its places.
fn said_all<T: Clone>(located: &[Located<T>]) -> Vec<T> {
    located.iter().map(|located| located.value.clone()).collect()
}

impl Origin<'_> {
    /// The line of the data that a fact comes from.
    fn at(&self, place: Place) -> String {
        self.files.spot(place)
    }
}

impl Facts {
    /// The facts of `document`, dated by `fallback_date` where it has no date of its own.
    pub fn new(checked: Checked<'_>, files: &Files, document: &Document, fallback_date: Option<NaiveDate>) -> Self {
        let date = document_date(checked.plan(), document, fallback_date);
        let origin = Origin { checked, files, document, date, language: &document.language };
        let mut facts = Self {
            version: VERSION,
            document: DocumentFacts::new(origin),
            project: document::ProjectFacts::new(&checked.project().heading),
            meeting: meeting::MeetingFacts::new(origin),
            highlights: news::HighlightFacts::new(origin),
            sharing: news::SharingFacts::new(origin),
            goals: goals::GoalFacts::new(origin),
            conditions: funding::ConditionFacts::new(origin),
            funding: funding::FundingFacts::new(origin),
            action_plan: action_plan::ActionPlanFacts::new(origin),
            pilot: action_plan::PilotFacts::new(origin),
            quote: goals::QuoteFacts::new(origin),
            evaluation: schedule::ScheduleFacts::new(origin),
            follow_up: follow_up::FollowUpFacts::new(origin),
            case: case::CaseFacts::of_document(origin),
            cases: case::CasesFacts::new(origin),
            body: body::BodyFacts::new(origin),
            event: event::EventFacts::new(origin),
            status: status::StatusFacts::new(origin),
            risks: risk::RiskFacts::new(origin),
            benefits: benefit::BenefitFacts::new(origin),
            key_figures: key_figures::KeyFigureFacts::new(origin),
            roadmap: roadmap::RoadmapFacts::new(origin),
            partners: partners::PartnerFacts::new(origin),
            extra: checked.plan().extra.clone(),
        };
        facts.document.chapters = document::chapters(origin, |section| facts.heading(section));
        facts
    }

    /// What a section's slides are called.
    fn heading(&self, section: &str) -> Heading {
        let said = |title: &Said, message: &Said| Heading::new(Name::from(title.clone()), message.clone());
        match section {
            "agenda" => Heading::new(None, self.meeting.as_ref().map(|meeting| meeting.message.clone())),
            "highlights" => said(&self.highlights.title, &self.highlights.message),
            "sharing" => said(&self.sharing.title, &self.sharing.message),
            "goals" => Heading::new(self.goals.title.clone(), self.goals.message.clone()),
            "conditions" => said(&self.conditions.title, &self.conditions.message),
            "funding" => said(&self.funding.title, &self.funding.message),
            "action-plan" => Heading::new(self.action_plan.title.clone(), self.action_plan.message.clone()),
            "pilot" => Heading::new(Name::from(self.pilot.title.clone()), None),
            "evaluation" => Heading::new(self.evaluation.title.clone(), self.evaluation.message.clone()),
            "evaluation-plan" => Heading::new(self.evaluation.title.clone(), None),
            "follow-up" => said(&self.follow_up.title, &self.follow_up.message),
            "cases" => said(&self.cases.title, &self.cases.message),
            "status" => said(&self.status.title, &self.status.message),
            "risks" => said(&self.risks.title, &self.risks.message),
            "benefits" => said(&self.benefits.title, &self.benefits.message),
            "key-figures" => said(&self.key_figures.title, &self.key_figures.message),
            "roadmap" => said(&self.roadmap.title, &self.roadmap.message),
            "partners" => said(&self.partners.title, &self.partners.message),
            "event" => Heading::new(self.event.as_ref().map(|event| event.title.clone()), None),
            "programme" => self
                .event
                .as_ref()
                .map_or_else(Heading::default, |event| said(&event.programme.title, &event.programme.message)),
            "contributors" => {
                Heading::new(self.event.as_ref().map(|event| Name::from(event.contributors_message.clone())), None)
            }
            "committee" => self
                .body
                .as_ref()
                .map_or_else(Heading::default, |body| Heading::new(body.name.clone(), body.member_message.clone())),
            "meetings" => Heading::new(self.body.as_ref().map(|body| Name::from(body.meetings_message.clone())), None),
            _ => Heading::default(),
        }
    }

    /// The same facts, asking the templates to measure what they lay out.
    pub fn measured(mut self) -> Self {
        self.document.measured = true;
        self
    }

    /// The groups that `kind` reads, as the JSON file that its templates see; and the texts among them that stand
    /// in another language for want of a translation.
    pub fn to_json(&self, kind: &Kind) -> (String, BTreeSet<Place>) {
        let all = match serde_json::to_value(self) {
            Ok(Value::Object(groups)) => groups,
            // Facts are texts, lists and tables with text keys, all of which JSON can say.
            other => unreachable!("facts are a JSON object: {other:?}"),
        };
        // What is typed as an extra is for whatever templates a project has, among them parts of a shipped kind.
        let read: Map<String, Value> = all
            .into_iter()
            .filter(|(group, _)| matches!(group.as_str(), "version" | "extra") || kind.facts.contains(group))
            .collect();
        let mut read = Value::Object(read);
        let mut untranslated = BTreeSet::new();
        take_untranslated(&mut read, &mut untranslated);
        (read.to_string(), untranslated)
    }
}

/// Leaves of each text's language its code alone, and keeps where those stand that are not translated.
fn take_untranslated(value: &mut Value, places: &mut BTreeSet<Place>) {
    match value {
        Value::Object(fields) => {
            if let Some(language) = fields.get_mut("lang")
                && let Ok((code, place)) = serde_json::from_value::<(String, Place)>(language.clone())
            {
                *language = Value::String(code);
                places.insert(place);
            }
            fields.values_mut().for_each(|value| take_untranslated(value, places));
        }
        Value::Array(values) => values.iter_mut().for_each(|value| take_untranslated(value, places)),
        _ => {}
    }
}
