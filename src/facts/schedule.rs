//! The schedule: milestones in order, and where each stands on a line of time drawn to scale.

use chrono::{Datelike, Days, Months, NaiveDate};
use rust_decimal::Decimal;
use schemars::JsonSchema;
use serde::Serialize;

use super::person::PersonFacts;
use super::{Origin, said, said_all};
use crate::calendar::Shape;
use crate::model::{Evaluation, EvaluationStep, Milestone};
use crate::source::{Name, Phrase, Prose};
use crate::wording::{Said, message};

/// More months than this are not named on the line of time; quarters are, up to three times as many.
const NAMED_MONTHS: usize = 18;
/// A longer line of time shows years alone.
const MAX_MONTHS: usize = 120;

/// The evaluation and its line of time.
#[derive(Debug, Serialize, JsonSchema)]
pub struct ScheduleFacts {
    pub(super) title: Option<Name>,
    pub(super) message: Said,
    purpose: Option<Prose>,
    questions: Vec<Phrase>,
    text: Option<Prose>,
    roles: Vec<Role>,
    steps: Vec<Step>,
    years: Vec<Stretch>,
    months: Vec<Stretch>,
    items: Vec<Item>,
    /// The line of time in words.
    chart_alt: String,
    at: Option<String>,
}

/// Someone's part in the evaluation.
#[derive(Debug, Serialize, JsonSchema)]
struct Role {
    person: PersonFacts,
    text: Phrase,
    at: String,
}

/// A step of the evaluation.
#[derive(Debug, Serialize, JsonSchema)]
struct Step {
    number: String,
    title: Name,
    text: Option<Phrase>,
    when: Option<Name>,
    at: String,
}

/// A stretch of the axis; `from` and `to` are shares of its length.
#[derive(Debug, Serialize, JsonSchema)]
struct Stretch {
    /// The name to print; empty where the stretch is only drawn.
    label: String,
    from: String,
    to: String,
}

#[derive(Debug, Serialize, JsonSchema)]
struct Item {
    /// The date as its author wrote it.
    label: Name,
    text: Phrase,
    /// `day`, `span`, `one-of`, `open-start` or `open-end`.
    shape: &'static str,
    approximate: bool,
    from: String,
    to: String,
    /// The date in words.
    dates: String,
    /// `Nådd 10. mars 2026`, where it is by the day of the paper.
    reached: Option<String>,
    at: String,
}

/// The days that the axis covers: whole months.
#[derive(Debug, Clone, Copy)]
struct Axis {
    start: NaiveDate,
    /// The first day after.
    end: NaiveDate,
}

impl Axis {
    /// The axis that holds all milestones; open ends reach as far as the others do.
    fn over(milestones: &[&Milestone]) -> Option<Self> {
        let bounds = milestones.iter().flat_map(|milestone| [milestone.when.earliest, milestone.when.latest]).flatten();
        let first = bounds.clone().min()?;
        let last = bounds.max()?;
        Some(Self { start: first.with_day(1)?, end: last.with_day(1)?.checked_add_months(Months::new(1))? })
    }

    /// Where the beginning of `day` stands, as a share of the axis with four decimals.
    fn position(self, day: NaiveDate) -> String {
        self.share((day - self.start).num_days() * 2)
    }

    /// Where the middle of `day` stands.
    fn middle(self, day: NaiveDate) -> String {
        self.share((day - self.start).num_days() * 2 + 1)
    }

    fn share(self, half_days: i64) -> String {
        let all = Decimal::from((self.end - self.start).num_days() * 2);
        let share = Decimal::from(half_days).checked_div(all).unwrap_or_default();
        format!("{:.4}", share.clamp(Decimal::ZERO, Decimal::ONE))
    }

    fn months(self) -> Vec<NaiveDate> {
        let next = |month: &NaiveDate| month.checked_add_months(Months::new(1));
        std::iter::successors(Some(self.start), next).take_while(|month| *month < self.end).collect()
    }

    fn stretch(self, label: String, from: NaiveDate, to: NaiveDate) -> Stretch {
        Stretch { label, from: self.position(from.max(self.start)), to: self.position(to.min(self.end)) }
    }
}

impl ScheduleFacts {
    pub(super) fn new(origin: Origin<'_>) -> Self {
        // The file's order decides between equal dates: the sort is stable.
        let mut ordered: Vec<&Milestone> = origin.checked.plan().milestone.iter().collect();
        ordered.sort_by_key(|milestone| milestone.when.order());
        let evaluation = origin.checked.plan().evaluation.as_ref();
        let axis = Axis::over(&ordered);
        let items: Vec<Item> =
            axis.map_or_else(Vec::new, |axis| ordered.iter().map(|milestone| item(origin, axis, milestone)).collect());
        let last = items.last().filter(|item| !item.shape.starts_with("open"));
        let message = match last {
            Some(last) if *last.label == *last.dates => {
                message!("schedule-message-to", milestones = items.len(), date = &last.dates)
            }
            Some(last) => message!("schedule-message-until", milestones = items.len(), label = &*last.label),
            None => message!("schedule-message", milestones = items.len()),
        };
        Self {
            title: evaluation.map(|evaluation| evaluation.title.value.clone()),
            purpose: evaluation.and_then(|evaluation| said(&evaluation.purpose)),
            questions: evaluation.map_or_else(Vec::new, |evaluation| said_all(&evaluation.questions)),
            text: evaluation.and_then(|evaluation| said(&evaluation.text)),
            roles: evaluation.map_or_else(Vec::new, |evaluation| roles(origin, evaluation)),
            steps: evaluation.map_or_else(Vec::new, |evaluation| {
                evaluation.step.iter().enumerate().map(|(index, step)| self::step(origin, index, step)).collect()
            }),
            message: origin.language.title(&message),
            years: axis.map_or_else(Vec::new, years),
            months: axis.map_or_else(Vec::new, |axis| months(origin, axis)),
            chart_alt: in_words(origin, &items),
            at: evaluation.map(|evaluation| origin.at(evaluation.title.at)),
            items,
        }
    }
}

fn roles(origin: Origin<'_>, evaluation: &Evaluation) -> Vec<Role> {
    let each = evaluation.role.iter().map(|role| Role {
        person: PersonFacts::new(origin, &role.who),
        text: role.text.value.clone(),
        at: origin.at(role.who.at),
    });
    each.collect()
}

fn step(origin: Origin<'_>, index: usize, step: &EvaluationStep) -> Step {
    Step {
        number: (index + 1).to_string(),
        title: step.title.value.clone(),
        text: said(&step.text),
        when: said(&step.label).or_else(|| step.when.as_ref().map(|when| origin.language.when(when).into())),
        at: origin.at(step.title.at),
    }
}

fn item(origin: Origin<'_>, axis: Axis, milestone: &Milestone) -> Item {
    let when = &milestone.when;
    let dates = origin.language.when(when);
    let last_day = axis.end.checked_sub_days(Days::new(1)).unwrap_or(axis.end);
    let (earliest, latest) = (when.earliest.unwrap_or(axis.start), when.latest.unwrap_or(last_day));
    let (from, to) = match when.shape() {
        Shape::Day => (axis.middle(earliest), axis.middle(earliest)),
        _ => (axis.position(earliest), axis.position(latest.succ_opt().unwrap_or(latest))),
    };
    Item {
        label: milestone.label.as_ref().map_or_else(|| dates.clone().into(), |label| label.value.clone()),
        text: milestone.text.value.clone(),
        shape: match when.shape() {
            Shape::Day => "day",
            Shape::Span => "span",
            Shape::OneOf => "one-of",
            Shape::OpenStart => "open-start",
            Shape::OpenEnd => "open-end",
        },
        approximate: when.is_approximate(),
        from,
        to,
        dates,
        reached: (milestone.reached.as_ref())
            .filter(|day| origin.date.is_none_or(|today| day.value.0 <= today))
            .map(|day| origin.language.say(&message!("reached-on", date = day.value.0))),
        at: origin.at(milestone.text.at),
    }
}

/// The line of time for those who cannot see it.
fn in_words(origin: Origin<'_>, items: &[Item]) -> String {
    let each = items.iter().map(|item| {
        let (label, text) = (&*item.label, item.text.plain());
        origin.language.say(&match *label == *item.dates {
            true => message!("timeline-milestone", label = label, text = text),
            false => message!("timeline-milestone-dated", label = label, dates = &item.dates, text = text),
        })
    });
    let told = each.collect::<Vec<_>>().join("; ");
    origin.language.say(&message!("timeline", milestones = items.len(), told = told))
}

fn years(axis: Axis) -> Vec<Stretch> {
    let last = axis.months().last().map_or(axis.start.year(), Datelike::year);
    (axis.start.year()..=last)
        .filter_map(|year| {
            let first = NaiveDate::from_ymd_opt(year, 1, 1)?;
            Some(axis.stretch(year.to_string(), first, NaiveDate::from_ymd_opt(year + 1, 1, 1)?))
        })
        .collect()
}

fn months(origin: Origin<'_>, axis: Axis) -> Vec<Stretch> {
    let months = axis.months();
    if months.len() > MAX_MONTHS {
        return Vec::new();
    }
    let named = |month: NaiveDate| match months.len() {
        0..=NAMED_MONTHS => true,
        n => n <= 3 * NAMED_MONTHS && month.month() % 3 == 1,
    };
    months
        .iter()
        .map(|&month| {
            let label =
                if named(month) { origin.language.month_short(month.month()).to_owned() } else { String::new() };
            axis.stretch(label, month, month.checked_add_months(Months::new(1)).unwrap_or(axis.end))
        })
        .collect()
}
