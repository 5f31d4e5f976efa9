//! Where each measure is in its course: the focus areas as rows, the phases as columns.

use schemars::JsonSchema;
use serde::Serialize;

use super::Origin;
use crate::model::Phase;
use crate::source::Name;
use crate::wording::{Labelled, Said, message};

/// The roadmap.
#[derive(Debug, Serialize, JsonSchema)]
pub struct RoadmapFacts {
    pub(super) title: Said,
    pub(super) message: Said,
    /// The phases that some measure is in, in the order of a measure's life.
    phases: Vec<Labelled>,
    areas: Vec<Row>,
    /// The map in words.
    chart_alt: String,
    at: Option<String>,
}

#[derive(Debug, Serialize, JsonSchema)]
struct Row {
    number: String,
    title: Name,
    /// What is in each phase, in the order of `phases`.
    cells: Vec<Vec<Stop>>,
    at: String,
}

/// A measure on the map.
#[derive(Debug, Serialize, JsonSchema)]
struct Stop {
    title: Name,
    status: Option<Labelled>,
    at: String,
}

impl RoadmapFacts {
    pub(super) fn new(origin: Origin<'_>) -> Self {
        let plan = origin.checked.plan();
        let language = origin.language;
        let life = [Phase::Start, Phase::Implement, Phase::Continue, Phase::Evaluate, Phase::End];
        let phases = life.into_iter().filter(|phase| plan.measure.iter().any(|it| it.phase == Some(*phase)));
        let phases: Vec<Phase> = phases.collect();
        let statuses = plan.statuses(origin.date);
        let stops = |area: &str, phase: Phase| -> Vec<Stop> {
            let here = plan.measure.iter().zip(&statuses);
            let here = here.filter(|(measure, _)| measure.area.value == area && measure.phase == Some(phase));
            here.map(|(measure, status)| Stop {
                title: measure.title.value.clone(),
                status: status.map(|status| language.labelled("status", status.word())),
                at: origin.at(measure.title.at),
            })
            .collect()
        };
        let areas = plan.focus_area.iter().enumerate().map(|(index, area)| Row {
            number: (index + 1).to_string(),
            title: area.title.value.clone(),
            cells: phases.iter().map(|phase| stops(area.id.as_str(), *phase)).collect(),
            at: origin.at(area.title.at),
        });
        let areas: Vec<Row> = areas.filter(|row: &Row| row.cells.iter().any(|cell| !cell.is_empty())).collect();
        let placed = plan.measure.iter().filter(|measure| measure.phase.is_some()).count();
        let told = phases.iter().map(|phase| {
            let label = language.labelled("phase", phase.word()).label;
            let names = plan.measure.iter().filter(|measure| measure.phase == Some(*phase));
            let names: Vec<&str> = names.map(|measure| measure.title.as_str()).collect();
            format!("{label}: {}", language.list(&names))
        });
        let told = told.collect::<Vec<_>>().join("; ");
        Self {
            title: language.word("roadmap"),
            message: language.title(&message!("roadmap-message", measures = placed)),
            chart_alt: language.say(&message!("roadmap-told", measures = placed, told = told)),
            at: plan.measure.iter().find(|measure| measure.phase.is_some()).map(|it| origin.at(it.title.at)),
            phases: phases.into_iter().map(|phase| language.labelled("phase", phase.word())).collect(),
            areas,
        }
    }
}
