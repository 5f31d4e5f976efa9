//! The measures by focus area, and the pilots.

use schemars::JsonSchema;
use serde::Serialize;

use super::{Origin, said};
use crate::model::{FocusArea, Measure, Status};
use crate::source::{Name, Phrase};
use crate::wording::{Labelled, Said, message};

/// The focus areas with their measures.
#[derive(Debug, Serialize, JsonSchema)]
pub struct ActionPlanFacts {
    pub(super) title: Option<Name>,
    pub(super) message: Said,
    areas: Vec<Area>,
}

#[derive(Debug, Serialize, JsonSchema)]
struct Area {
    number: String,
    title: Name,
    message: Said,
    /// `7 tiltak`.
    count_text: String,
    groups: Vec<Group>,
    at: String,
}

#[derive(Debug, Serialize, JsonSchema)]
struct Group {
    title: Option<Name>,
    measures: Vec<MeasureFacts>,
}

#[derive(Debug, Serialize, JsonSchema)]
struct MeasureFacts {
    title: Name,
    note: Option<Phrase>,
    phase: Option<Labelled>,
    status: Option<Labelled>,
    owner: Option<Name>,
    at: String,
}

/// The pilots.
#[derive(Debug, Serialize, JsonSchema)]
pub struct PilotFacts {
    pub(super) title: Said,
    items: Vec<Pilot>,
}

#[derive(Debug, Serialize, JsonSchema)]
struct Pilot {
    title: Name,
    note: Option<Phrase>,
    /// The model that it learns from.
    model: Option<Name>,
    model_label: Said,
    at: String,
}

impl ActionPlanFacts {
    pub(super) fn new(origin: Origin<'_>) -> Self {
        let plan = origin.checked.plan();
        let areas = &plan.focus_area;
        let statuses = plan.statuses(origin.date);
        let measures: Vec<(&Measure, Option<Status>)> = plan.measure.iter().zip(statuses).collect();
        Self {
            title: plan.plan.as_ref().map(|heading| heading.title.value.clone()),
            message: origin.language.title(&message!(
                "action-plan-message",
                measures = plan.measure.len(),
                areas = areas.len()
            )),
            areas: areas.iter().enumerate().map(|(index, focus)| area(origin, index, focus, &measures)).collect(),
        }
    }
}

fn area(origin: Origin<'_>, index: usize, focus: &FocusArea, measures: &[(&Measure, Option<Status>)]) -> Area {
    let mine = measures.iter().filter(|(measure, _)| measure.area.value == focus.id.as_str());
    let mine: Vec<&(&Measure, Option<Status>)> = mine.collect();
    // Groups stand in the order in which they first appear; what has no group comes first.
    let mut groups: Vec<Group> = Vec::new();
    for (measure, status) in &mine {
        let title = measure.group.as_ref().map(|group| group.value.clone());
        let facts = measure_facts(origin, measure, *status);
        match groups.iter_mut().find(|group| group.title == title) {
            Some(group) => group.measures.push(facts),
            None => groups.push(Group { title, measures: vec![facts] }),
        }
    }
    groups.sort_by_key(|group| group.title.is_some());
    Area {
        number: (index + 1).to_string(),
        title: focus.title.value.clone(),
        message: origin.language.title(&message!("area-message", measures = mine.len(), area = &**focus.title)),
        count_text: origin.language.say(&message!("measures-figure", measures = mine.len())),
        groups,
        at: origin.at(focus.title.at),
    }
}

fn measure_facts(origin: Origin<'_>, measure: &Measure, status: Option<Status>) -> MeasureFacts {
    let plan = origin.checked.plan();
    MeasureFacts {
        title: measure.title.value.clone(),
        note: said(&measure.note),
        phase: measure.phase.map(|phase| origin.language.labelled("phase", phase.word())),
        status: status.map(|status| origin.language.labelled("status", status.word())),
        owner: measure.owner.as_ref().map(|owner| plan.shown(owner)),
        at: origin.at(measure.title.at),
    }
}

impl PilotFacts {
    pub(super) fn new(origin: Origin<'_>) -> Self {
        let pilots = origin.checked.plan().pilot.iter().map(|pilot| Pilot {
            title: pilot.title.value.clone(),
            note: said(&pilot.note),
            model_label: origin.language.word("pilot-model"),
            model: said(&pilot.model),
            at: origin.at(pilot.title.at),
        });
        Self { title: origin.language.word("pilot"), items: pilots.collect() }
    }
}
