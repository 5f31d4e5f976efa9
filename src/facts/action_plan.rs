//! The measures by focus area, and the pilots.

use serde::Serialize;

use super::Origin;
use crate::model::{FocusArea, Measure};
use crate::wording::{Labelled, label, sentence};

/// The focus areas with their measures.
#[derive(Debug, Serialize)]
pub struct ActionPlanFacts {
    title: Option<String>,
    message: String,
    areas: Vec<Area>,
}

#[derive(Debug, Serialize)]
struct Area {
    number: String,
    title: String,
    message: String,
    /// `7 tiltak`.
    count_text: String,
    groups: Vec<Group>,
    at: String,
}

#[derive(Debug, Serialize)]
struct Group {
    title: Option<String>,
    measures: Vec<MeasureFacts>,
}

#[derive(Debug, Serialize)]
struct MeasureFacts {
    title: String,
    note: Option<String>,
    phase: Option<Labelled>,
    status: Option<Labelled>,
    owner: Option<String>,
    at: String,
}

/// The pilots.
#[derive(Debug, Serialize)]
pub struct PilotFacts {
    title: String,
    items: Vec<Pilot>,
}

#[derive(Debug, Serialize)]
struct Pilot {
    title: String,
    note: Option<String>,
    /// The model that it learns from.
    model: Option<String>,
    model_label: String,
    at: String,
}

impl ActionPlanFacts {
    pub(super) fn new(origin: Origin<'_>) -> Self {
        let plan = origin.checked.plan();
        let areas = &plan.focus_area;
        Self {
            title: plan.plan.as_ref().map(|heading| heading.title.value.clone()),
            message: sentence::action_plan(plan.measure.len(), areas.len()),
            areas: areas.iter().enumerate().map(|(index, focus)| area(origin, index, focus)).collect(),
        }
    }
}

fn area(origin: Origin<'_>, index: usize, focus: &FocusArea) -> Area {
    let measures = origin.checked.plan().measure.iter();
    let mine: Vec<&Measure> = measures.filter(|measure| measure.area.value == focus.id.as_str()).collect();
    // Groups stand in the order in which they first appear; what has no group comes first.
    let mut groups: Vec<Group> = Vec::new();
    for measure in &mine {
        let title = measure.group.as_ref().map(|group| group.value.clone());
        let facts = measure_facts(origin, measure);
        match groups.iter_mut().find(|group| group.title == title) {
            Some(group) => group.measures.push(facts),
            None => groups.push(Group { title, measures: vec![facts] }),
        }
    }
    groups.sort_by_key(|group| group.title.is_some());
    Area {
        number: (index + 1).to_string(),
        title: focus.title.value.clone(),
        message: sentence::area(mine.len(), &focus.title),
        count_text: sentence::measures(mine.len()),
        groups,
        at: origin.at(focus.title.at),
    }
}

fn measure_facts(origin: Origin<'_>, measure: &Measure) -> MeasureFacts {
    MeasureFacts {
        title: measure.title.value.clone(),
        note: measure.note.as_ref().map(|note| note.value.clone()),
        phase: measure.phase.map(|phase| Labelled::new("phase", phase.word())),
        status: measure.status.map(|status| Labelled::new("status", status.word())),
        owner: measure.owner.as_ref().map(|owner| owner.value.clone()),
        at: origin.at(measure.title.at),
    }
}

impl PilotFacts {
    pub(super) fn new(origin: Origin<'_>) -> Self {
        let pilots = origin.checked.plan().pilot.iter().map(|pilot| Pilot {
            title: pilot.title.value.clone(),
            note: pilot.note.as_ref().map(|note| note.value.clone()),
            model_label: label("pilot-model"),
            model: pilot.model.as_ref().map(|model| model.value.clone()),
            at: origin.at(pilot.title.at),
        });
        Self { title: label("pilot"), items: pilots.collect() }
    }
}
