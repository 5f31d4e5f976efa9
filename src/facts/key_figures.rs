//! The plan in a few figures, each with what it counts.

use schemars::JsonSchema;
use serde::Serialize;

use super::Origin;
use crate::files::Place;
use crate::model::Status;
use crate::wording::{Message, Said, Scale, message};

/// A strip of figures; what nothing is known of is left out.
#[derive(Debug, Serialize, JsonSchema)]
pub struct KeyFigureFacts {
    pub(super) title: Said,
    pub(super) message: Said,
    items: Vec<Figure>,
    at: Option<String>,
}

/// A figure.
#[derive(Debug, Serialize, JsonSchema)]
struct Figure {
    /// What it is about: `funding`, `measures`, `on-track`, `milestones`, `partners` or `benefits`.
    key: &'static str,
    /// `12,6`.
    figure: String,
    /// `millioner kroner`; none where the label says what is counted.
    unit: Option<String>,
    /// `fra to departementer`.
    label: Said,
    at: String,
}

impl KeyFigureFacts {
    pub(super) fn new(origin: Origin<'_>) -> Self {
        let plan = origin.checked.plan();
        let language = origin.language;
        let figure = |key: &'static str, figure: String, label: Message, at: Option<Place>| {
            Some(Figure { key, figure, unit: None, label: language.tell(&label), at: origin.at(at?) })
        };
        let of = |part: usize, all: usize| language.say(&message!("part-of", part = part, all = all));
        let statuses = plan.statuses(origin.date);
        let known = statuses.iter().flatten().count();
        let on_track = statuses.iter().flatten().filter(|status| **status == Status::OnTrack).count();
        let ahead = plan.milestone.iter().filter(|milestone| {
            let is_past = origin.date.zip(milestone.when.latest).is_some_and(|(today, latest)| latest < today);
            milestone.reached.is_none() && !is_past
        });
        let ahead: Vec<_> = ahead.collect();
        let partners = super::partners::distinct(plan);
        let benefits = plan.benefit.len();
        let reached = plan.benefit.iter().filter(|benefit| super::benefit::is_reached(benefit)).count();
        let at_measure = plan.measure.first().map(|measure| measure.title.at);
        let measures = plan.measure.len();
        let items = [
            funding(origin),
            figure(
                "measures",
                measures.to_string(),
                message!("figure-measures", measures = measures, areas = plan.focus_area.len()),
                at_measure,
            ),
            figure("on-track", of(on_track, known), message!("figure-on-track"), at_measure).filter(|_| known > 0),
            figure(
                "milestones",
                ahead.len().to_string(),
                message!("figure-milestones", milestones = ahead.len()),
                ahead.first().map(|milestone| milestone.text.at),
            ),
            figure(
                "partners",
                partners.len().to_string(),
                message!("figure-partners", partners = partners.len()),
                partners.first().map(|partner| partner.at),
            ),
            figure(
                "benefits",
                of(reached, benefits),
                message!("figure-benefits"),
                plan.benefit.first().map(|benefit| benefit.title.at),
            ),
        ];
        let items: Vec<Figure> = items.into_iter().flatten().collect();
        let programme = &**origin.checked.project().heading.name;
        Self {
            title: language.word("key-figures"),
            message: language.title(&message!("key-figures-message", programme = programme)),
            at: items.first().map(|item| item.at.clone()),
            items,
        }
    }
}

/// What all grants come to.
fn funding(origin: Origin<'_>) -> Option<Figure> {
    let plan = origin.checked.plan();
    let first = plan.grant.first()?;
    let sum = plan.grant.iter().map(|grant| grant.amount.kroner).sum();
    let money = origin.language.money(sum, Scale::of(&[sum]));
    let ministries = super::funding::ministries(plan.grant.iter());
    Some(Figure {
        key: "funding",
        figure: money.figure,
        unit: Some(money.unit),
        label: origin.language.tell(&message!("figure-funding", ministries = ministries)),
        at: origin.at(first.amount.at),
    })
}
