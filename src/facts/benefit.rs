//! Benefits: where each began, where it is, and where it is to go.

use chrono::NaiveDate;
use rust_decimal::{Decimal, RoundingStrategy};
use schemars::JsonSchema;
use serde::Serialize;

use super::person::PersonFacts;
use super::{Origin, said};
use crate::model::{Benefit, Quantity};
use crate::source::{Located, Name, Phrase};
use crate::wording::{Arg, Message, Said, message};

/// The benefits.
#[derive(Debug, Serialize, JsonSchema)]
pub struct BenefitFacts {
    pub(super) title: Said,
    pub(super) message: Said,
    items: Vec<Item>,
    at: Option<String>,
}

#[derive(Debug, Serialize, JsonSchema)]
struct Item {
    number: String,
    title: Name,
    unit: Option<Name>,
    baseline: Option<String>,
    target: Option<String>,
    now: Option<String>,
    baseline_label: Option<Name>,
    target_label: Option<Name>,
    now_label: Option<Name>,
    /// How much of the way is done: `40,0 % av veien`.
    share: Option<String>,
    /// The same between 0 and 1, for drawing.
    ratio: Option<String>,
    /// What was measured over time, the oldest first; empty where fewer than two measurements are known.
    trail: Vec<Point>,
    /// The trail in words.
    trail_alt: Option<String>,
    /// All of it in words.
    alt: String,
    owner: Option<PersonFacts>,
    area: Option<Name>,
    measure: Option<Name>,
    note: Option<Phrase>,
    at: String,
}

/// A measurement, and where it stands in a drawing of all of them: shares of its width and height.
#[derive(Debug, Serialize, JsonSchema)]
struct Point {
    #[serde(skip)]
    day: NaiveDate,
    /// `31.12.25`.
    date: String,
    value: String,
    across: String,
    up: String,
}

impl BenefitFacts {
    pub(super) fn new(origin: Origin<'_>) -> Self {
        let benefits = &origin.checked.plan().benefit;
        let reached = benefits.iter().filter(|benefit| is_reached(benefit)).count();
        Self {
            title: origin.language.word("benefits"),
            message: origin.language.title(&headline(benefits.len(), reached)),
            items: benefits.iter().enumerate().map(|(index, benefit)| item(origin, index, benefit)).collect(),
            at: benefits.first().map(|benefit| origin.at(benefit.title.at)),
        }
    }
}

/// What the page of all benefits says.
fn headline(benefits: usize, reached: usize) -> Message {
    match reached {
        0 => message!("benefits-message", benefits = benefits),
        _ if reached == benefits => message!("benefits-message-all-reached", benefits = benefits),
        _ => message!("benefits-message-reached", benefits = benefits, reached = reached),
    }
}

/// A benefit's line in words.
fn in_words(title: &str, unit: Option<&str>, known: Vec<String>) -> Message {
    let known = (!known.is_empty()).then(|| known.join(", "));
    match (unit, known) {
        (None, None) => message!("benefit-line", title = title),
        (Some(unit), None) => message!("benefit-line-unit", title = title, unit = unit),
        (None, Some(known)) => message!("benefit-line-known", title = title, known = known),
        (Some(unit), Some(known)) => message!("benefit-line-unit-known", title = title, unit = unit, known = known),
    }
}

/// Whether the target is reached.
pub(super) fn is_reached(benefit: &Benefit) -> bool {
    way(benefit).is_some_and(|way| way >= Decimal::ONE)
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
        quantity
            .as_ref()
            .map(|quantity| origin.language.decimal(quantity.value.0, quantity.value.0.normalize().scale()))
    };
    let (baseline, target, now) = (number(&benefit.baseline), number(&benefit.target), number(&benefit.now));
    let unit = said(&benefit.unit);
    let way = way(benefit);
    let known = [
        baseline.as_ref().map(|value| message!("benefit-baseline", value = value)),
        now.as_ref().map(|value| message!("benefit-now", value = value)),
        target.as_ref().map(|value| message!("benefit-target", value = value)),
    ];
    let known: Vec<String> = known.into_iter().flatten().map(|message| origin.language.say(&message)).collect();
    let trail = trail(origin, benefit);
    let told = trail.iter().map(|point| message!("trail-point", value = &point.value, date = point.day).into());
    let told = Arg::List(told.collect());
    Item {
        trail_alt: (!trail.is_empty())
            .then(|| origin.language.say(&message!("trail", title = &**benefit.title, told = told))),
        trail,
        number: (index + 1).to_string(),
        title: benefit.title.value.clone(),
        alt: origin.language.title(&in_words(&benefit.title, unit.as_deref(), known)).text,
        unit,
        baseline,
        target,
        now,
        baseline_label: said(&benefit.baseline_label),
        target_label: said(&benefit.target_label),
        now_label: said(&benefit.now_label),
        share: way.map(|way| {
            origin.language.say(&message!("of-the-way", share = origin.language.percent(way, Decimal::ONE)))
        }),
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

/// The measurements up to the day of the paper, drawn over the time between the first and the last.
fn trail(origin: Origin<'_>, benefit: &Benefit) -> Vec<Point> {
    let is_known = |day: NaiveDate| origin.date.is_none_or(|today| day <= today);
    let mut points: Vec<(NaiveDate, Decimal)> =
        benefit.measured.iter().map(|it| (it.date.value.0, it.value.value.0)).filter(|it| is_known(it.0)).collect();
    points.sort_by_key(|point| point.0);
    let (Some(first), Some(last)) = (points.first(), points.last()) else { return Vec::new() };
    let days = Decimal::from((last.0 - first.0).num_days());
    let (least, most) = points.iter().fold((first.1, first.1), |(low, high), it| (low.min(it.1), high.max(it.1)));
    let share = |part: Decimal, all: Decimal| {
        let share = part.checked_div(all).unwrap_or(Decimal::new(5, 1));
        share.round_dp_with_strategy(4, RoundingStrategy::MidpointAwayFromZero).normalize().to_string()
    };
    if days.is_zero() {
        return Vec::new();
    }
    let start = first.0;
    let point = |(date, value): &(NaiveDate, Decimal)| Point {
        day: *date,
        date: origin.language.day_short(*date),
        value: origin.language.decimal(*value, value.normalize().scale()),
        across: share(Decimal::from((*date - start).num_days()), days),
        up: share(*value - least, most - least),
    };
    points.iter().map(point).collect()
}
