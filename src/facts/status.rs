//! How the plan goes: the latest report on every measure, counted and by focus area.

use rust_decimal::{Decimal, RoundingStrategy};
use schemars::JsonSchema;
use serde::Serialize;

use super::person::PersonFacts;
use super::{Origin, said, said_all};
use crate::model::{Amount, FocusArea, Measure, Progress, Status, Trend};
use crate::source::{Located, Name, Phrase};
use crate::wording::{Arg, Labelled, Message, Money, Said, Scale, message};

/// The standing of all measures.
#[derive(Debug, Serialize, JsonSchema)]
pub struct StatusFacts {
    pub(super) title: Said,
    pub(super) message: Said,
    /// The day that it is as of.
    as_of: Option<String>,
    summary: Vec<Count>,
    /// The summary's bar in words.
    chart_alt: String,
    budget: Option<MoneyFacts>,
    areas: Vec<AreaStatus>,
    at: Option<String>,
}

/// How many measures have a status.
#[derive(Debug, Serialize, JsonSchema)]
struct Count {
    key: &'static str,
    label: Said,
    count: String,
    /// The share of all measures, between 0 and 1, for drawing.
    ratio: String,
}

#[derive(Debug, Serialize, JsonSchema)]
struct AreaStatus {
    number: String,
    title: Name,
    message: Said,
    counts: Vec<Count>,
    measures: Vec<MeasureStatus>,
    at: String,
}

#[derive(Debug, Serialize, JsonSchema)]
struct MeasureStatus {
    title: Name,
    status: Option<Labelled>,
    trend: Option<Labelled>,
    owner: Option<PersonFacts>,
    /// The day of the latest report.
    updated: Option<String>,
    reason: Option<Phrase>,
    done: Vec<Phrase>,
    next: Vec<Phrase>,
    result: Option<Phrase>,
    phase: Option<Labelled>,
    money: Option<MoneyFacts>,
    at: String,
}

/// Budget, spending and forecast; each where it is known.
#[derive(Debug, Serialize, JsonSchema)]
struct MoneyFacts {
    budget: Option<Money>,
    spent: Option<Money>,
    forecast: Option<Money>,
    unit: Said,
    /// How much of the budget is spent: `45,0 %`.
    share: Option<String>,
    /// The same between 0 and 1, for drawing.
    ratio: Option<String>,
    /// Each as a share of the largest of them, for drawing.
    ratios: Ratios,
}

/// Lengths of bars, between 0 and 1.
#[derive(Debug, Serialize, JsonSchema)]
struct Ratios {
    budget: Option<String>,
    spent: Option<String>,
    forecast: Option<String>,
}

/// What is known of a measure's money, in kroner.
#[derive(Debug, Clone, Copy, Default)]
struct Sums {
    budget: Option<Decimal>,
    spent: Option<Decimal>,
    forecast: Option<Decimal>,
}

impl StatusFacts {
    pub(super) fn new(origin: Origin<'_>) -> Self {
        let plan = origin.checked.plan();
        let reports = plan.reports(origin.date);
        let statuses = plan.statuses(origin.date);
        let amount = |amount: &Option<Located<Amount>>| amount.as_ref().map(|amount| amount.kroner);
        let sums: Vec<Sums> = (plan.measure.iter().zip(&reports))
            .map(|(measure, reports)| Sums {
                budget: amount(&measure.budget),
                // A report that says nothing of money leaves what the one before it said.
                spent: reports.iter().find_map(|report| amount(&report.spent)),
                forecast: reports.iter().find_map(|report| amount(&report.forecast)),
            })
            .collect();
        let budgets: Vec<Decimal> = sums.iter().filter_map(|sums| sums.budget).collect();
        let summary = counts(origin, &statuses, plan.measure.len());
        let total = |of: fn(&Sums) -> Option<Decimal>| -> Option<Decimal> {
            let known: Vec<Decimal> = sums.iter().filter_map(of).collect();
            (!known.is_empty()).then(|| known.iter().sum())
        };
        let totals = Sums {
            budget: total(|sums| sums.budget),
            spent: total(|sums| sums.spent),
            forecast: total(|sums| sums.forecast),
        };
        // What was spent without a budget is no part of any.
        let comparable = sums.iter().all(|sums| sums.spent.is_none() || sums.budget.is_some());
        let scale = Scale::of(&budgets);
        let of = |status: Status| statuses.iter().filter(|known| **known == Some(status)).count();
        let parts = summary
            .iter()
            .map(|count| message!("status-bar-part", label = &*count.label, number = &count.count).into());
        let areas = (plan.focus_area.iter().enumerate()).map(|(index, area)| {
            let mine: Vec<(usize, &Measure)> = (plan.measure.iter().enumerate())
                .filter(|(_, measure)| measure.area.value == area.id.as_str())
                .collect();
            let known: Vec<Option<Status>> = mine.iter().map(|(place, _)| statuses[*place]).collect();
            let measures = mine.iter().map(|(place, measure)| {
                measure_status(origin, measure, &reports[*place], statuses[*place], sums[*place])
            });
            area_status(origin, index, area, &known, measures.collect())
        });
        Self {
            title: origin.language.word("status"),
            message: origin.language.title(&headline(of(Status::OnTrack), of(Status::Decision), plan.measure.len())),
            as_of: origin.date.map(|it| origin.language.day_long(it)),
            chart_alt: origin.language.say(&message!(
                "status-bar",
                measures = plan.measure.len(),
                parts = Arg::List(parts.collect())
            )),
            budget: money(origin, totals, scale).map(|all| match comparable {
                true => all,
                false => MoneyFacts { share: None, ratio: None, ..all },
            }),
            areas: areas.collect(),
            at: plan.measure.first().map(|measure| origin.at(measure.title.at)),
            summary,
        }
    }
}

/// How many measures are on track, and how many ask for a decision.
fn headline(on_track: usize, decision: usize, measures: usize) -> Message {
    match on_track {
        _ if on_track == measures => message!("status-all-on-track", measures = measures),
        0 => message!("status-none-on-track", measures = measures, decision = decision),
        _ => Message::new("status-some-on-track")
            .with("on-track", on_track)
            .with("decision", decision)
            .with("measures", measures),
    }
}

fn area_status(
    origin: Origin<'_>,
    index: usize,
    area: &FocusArea,
    known: &[Option<Status>],
    measures: Vec<MeasureStatus>,
) -> AreaStatus {
    let of = |status: Status| known.iter().filter(|known| **known == Some(status)).count();
    AreaStatus {
        number: (index + 1).to_string(),
        title: area.title.value.clone(),
        message: origin.language.title(&headline(of(Status::OnTrack), of(Status::Decision), measures.len())),
        counts: counts(origin, known, known.len()),
        measures,
        at: origin.at(area.title.at),
    }
}

/// How many of `all` measures have each status; those of which nothing is known last.
fn counts(origin: Origin<'_>, statuses: &[Option<Status>], all: usize) -> Vec<Count> {
    let kinds = [Some(Status::OnTrack), Some(Status::Deviation), Some(Status::Decision), None];
    let each = kinds.into_iter().map(|kind| {
        let count = statuses.iter().filter(|status| **status == kind).count();
        let key = kind.map_or("unknown", Status::word);
        let share = Decimal::from(count).checked_div(Decimal::from(all)).unwrap_or_default();
        Count {
            key,
            label: origin.language.word(&format!("status-{key}")),
            count: count.to_string(),
            ratio: ratio(share),
        }
    });
    each.filter(|count| count.key != "unknown" || count.count != "0").collect()
}

fn ratio(share: Decimal) -> String {
    let share = share.clamp(Decimal::ZERO, Decimal::ONE);
    share.round_dp_with_strategy(4, RoundingStrategy::MidpointAwayFromZero).normalize().to_string()
}

fn measure_status(
    origin: Origin<'_>,
    measure: &Measure,
    reports: &[&Progress],
    status: Option<Status>,
    sums: Sums,
) -> MeasureStatus {
    let latest = reports.first();
    let trend = latest.and_then(|latest| {
        let before = reports.iter().skip(1).find_map(|report| report.status);
        latest.trend.or_else(|| Some(trend(before?, latest.status?)))
    });
    MeasureStatus {
        title: measure.title.value.clone(),
        status: status.map(|status| origin.language.labelled("status", status.word())),
        trend: trend.map(|trend| origin.language.labelled("trend", trend.word())),
        owner: measure.owner.as_ref().map(|owner| PersonFacts::new(origin, owner)),
        updated: latest.map(|report| origin.language.day_long(report.date.value.0)),
        reason: latest.and_then(|report| said(&report.reason)),
        done: latest.map_or_else(Vec::new, |report| said_all(&report.done)),
        next: latest.map_or_else(Vec::new, |report| said_all(&report.next)),
        result: said(&measure.result),
        phase: measure.phase.map(|phase| origin.language.labelled("phase", phase.word())),
        money: money(origin, sums, Scale::of(&sums.budget.into_iter().collect::<Vec<_>>())),
        at: origin.at(measure.title.at),
    }
}

/// The statuses are in order from good to bad.
fn trend(before: Status, now: Status) -> Trend {
    match now.cmp(&before) {
        std::cmp::Ordering::Less => Trend::Better,
        std::cmp::Ordering::Equal => Trend::Same,
        std::cmp::Ordering::Greater => Trend::Worse,
    }
}

fn money(origin: Origin<'_>, sums: Sums, scale: Scale) -> Option<MoneyFacts> {
    let shown = |amount: Option<Decimal>| amount.map(|amount| origin.language.money(amount, scale));
    let share = sums.spent.zip(sums.budget).filter(|(_, budget)| !budget.is_zero());
    let largest = [sums.budget, sums.spent, sums.forecast].into_iter().flatten().max().unwrap_or_default();
    let length = |amount: Option<Decimal>| amount.map(|amount| ratio(amount.checked_div(largest).unwrap_or_default()));
    let is_known = sums.budget.is_some() || sums.spent.is_some() || sums.forecast.is_some();
    is_known.then(|| MoneyFacts {
        budget: shown(sums.budget),
        spent: shown(sums.spent),
        forecast: shown(sums.forecast),
        unit: origin.language.unit(scale),
        share: share.map(|(spent, budget)| origin.language.percent(spent, budget)),
        ratio: share.map(|(spent, budget)| ratio(spent.checked_div(budget).unwrap_or_default())),
        ratios: Ratios { budget: length(sums.budget), spent: length(sums.spent), forecast: length(sums.forecast) },
    })
}
