//! Benefits: where each began, where it is, and where it is to go.

use rust_decimal::{Decimal, RoundingStrategy};
use serde::Serialize;

use super::person::PersonFacts;
use super::{Origin, said};
use crate::model::{Benefit, Quantity};
use crate::source::{Located, Phrase};
use crate::wording::{self, label, sentence};

/// The benefits.
#[derive(Debug, Serialize)]
pub struct BenefitFacts {
    pub(super) title: String,
    pub(super) message: String,
    items: Vec<Item>,
    at: Option<String>,
}

#[derive(Debug, Serialize)]
struct Item {
    number: String,
    title: String,
    unit: Option<String>,
    baseline: Option<String>,
    target: Option<String>,
    now: Option<String>,
    baseline_label: Option<String>,
    target_label: Option<String>,
    now_label: Option<String>,
    /// How much of the way is done: `40,0 % av veien`.
    share: Option<String>,
    /// The same between 0 and 1, for drawing.
    ratio: Option<String>,
    /// All of it in words.
    alt: String,
    owner: Option<PersonFacts>,
    area: Option<String>,
    measure: Option<String>,
    note: Option<Phrase>,
    at: String,
}

impl BenefitFacts {
    pub(super) fn new(origin: Origin<'_>) -> Self {
        let benefits = &origin.checked.plan().benefit;
        let reached = benefits.iter().filter(|benefit| way(benefit).is_some_and(|way| way >= Decimal::ONE)).count();
        Self {
            title: label("benefits"),
            message: sentence::benefits(benefits.len(), reached),
            items: benefits.iter().enumerate().map(|(index, benefit)| item(origin, index, benefit)).collect(),
            at: benefits.first().map(|benefit| origin.at(benefit.title.at)),
        }
    }
}

/// How much of the way from the baseline to the target is done; more than 1 where the target is passed.
fn way(benefit: &Benefit) -> Option<Decimal> {
    let number = |quantity: &Option<Located<Quantity>>| quantity.as_ref().map(|quantity| quantity.value.0);
    let (from, to, now) = (number(&benefit.baseline)?, number(&benefit.target)?, number(&benefit.now)?);
    (now - from).checked_div(to - from)
}

fn item(origin: Origin<'_>, index: usize, benefit: &Benefit) -> Item {
    let plan = origin.checked.plan();
    let number = |quantity: &Option<Located<Quantity>>| {
        quantity.as_ref().map(|quantity| wording::decimal(quantity.value.0, quantity.value.0.normalize().scale()))
    };
    let (baseline, target, now) = (number(&benefit.baseline), number(&benefit.target), number(&benefit.now));
    let unit = said(&benefit.unit);
    let way = way(benefit);
    Item {
        number: (index + 1).to_string(),
        title: benefit.title.value.clone(),
        alt: sentence::benefit(&benefit.title, unit.as_deref(), baseline.as_deref(), now.as_deref(), target.as_deref()),
        unit,
        baseline,
        target,
        now,
        baseline_label: said(&benefit.baseline_label),
        target_label: said(&benefit.target_label),
        now_label: said(&benefit.now_label),
        share: way.map(|way| sentence::of_the_way(&wording::percent(way, Decimal::ONE))),
        ratio: way.map(|way| {
            let drawn = way.clamp(Decimal::ZERO, Decimal::ONE);
            drawn.round_dp_with_strategy(4, RoundingStrategy::MidpointAwayFromZero).normalize().to_string()
        }),
        owner: benefit.owner.as_ref().map(|owner| PersonFacts::new(origin, owner)),
        area: benefit.area.as_ref().and_then(|id| plan.focus_area(id)).map(|area| area.title.value.clone()),
        measure: benefit.measure.as_ref().and_then(|id| plan.measure(id)).map(|measure| measure.title.value.clone()),
        note: said(&benefit.note),
        at: origin.at(benefit.title.at),
    }
}
