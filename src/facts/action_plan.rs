//! The measures by focus area, and the pilots.

use serde::Serialize;

use super::{Origin, said};
use crate::model::{FocusArea, Measure, Status};
use crate::source::Phrase;
use crate::wording::{Labelled, label, sentence};

/// The focus areas with their measures.
#[derive(Debug, Serialize)]
pub struct ActionPlanFacts {
    pub(super) title: Option<String>,
    pub(super) message: String,
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
    note: Option<Phrase>,
    phase: Option<Labelled>,
    status: Option<Labelled>,
    owner: Option<String>,
    at: String,
}

/// The pilots.
#[derive(Debug, Serialize)]
pub struct PilotFacts {
    pub(super) title: String,
    items: Vec<Pilot>,
}

#[derive(Debug, Serialize)]
struct Pilot {
    title: String,
    note: Option<Phrase>,
    /// The model that it learns from.
    model: Option<String>,
    model_label: String,
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
            message: sentence::action_plan(plan.measure.len(), areas.len()),
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
        message: sentence::area(mine.len(), &focus.title),
        count_text: sentence::measures(mine.len()),
        groups,
        at: origin.at(focus.title.at),
    }
}

fn measure_facts(origin: Origin<'_>, measure: &Measure, status: Option<Status>) -> MeasureFacts {
    let plan = origin.checked.plan();
    MeasureFacts {
        title: measure.title.value.clone(),
        note: said(&measure.note),
        phase: measure.phase.map(|phase| Labelled::new("phase", phase.word())),
        status: status.map(|status| Labelled::new("status", status.word())),
        owner: measure.owner.as_ref().map(|owner| plan.shown(owner).to_owned()),
        at: origin.at(measure.title.at),
    }
}

impl PilotFacts {
    pub(super) fn new(origin: Origin<'_>) -> Self {
        let pilots = origin.checked.plan().pilot.iter().map(|pilot| Pilot {
            title: pilot.title.value.clone(),
            note: said(&pilot.note),
            model_label: label("pilot-model"),
            model: said(&pilot.model),
            at: origin.at(pilot.title.at),
        });
        Self { title: label("pilot"), items: pilots.collect() }
    }
}
