//! Where the money comes from, what it adds up to, and what it may be used for.

use std::collections::BTreeSet;

use rust_decimal::{Decimal, RoundingStrategy};
use serde::Serialize;

use super::{Origin, said};
use crate::model::Grant;
use crate::source::Phrase;
use crate::wording::{self, Money, Scale, label, sentence};

/// The grants and their total.
#[derive(Debug, Serialize)]
pub struct FundingFacts {
    pub(super) title: String,
    pub(super) message: String,
    /// The budget year of the plan.
    year: Option<String>,
    /// The unit of every amount in the table.
    unit: &'static str,
    total: Money,
    sources: Vec<Source>,
    share_total: String,
    /// The chart in words.
    chart_alt: String,
    notes: Vec<Note>,
    /// Said where the shown parts do not add up to the shown total.
    rounding_note: Option<String>,
    /// Where the figures come from.
    source: Option<String>,
    at: Option<String>,
}

#[derive(Debug, Serialize)]
struct Source {
    number: String,
    /// The ministry today.
    ministry: String,
    former: Option<String>,
    /// The ministry as the table names it, with its former name where there is one.
    name: String,
    short: String,
    /// `kap. 590, post 65`.
    citation: Option<String>,
    chapter: Option<String>,
    post: Option<String>,
    title: Option<String>,
    amount: Money,
    share: Share,
    year: Option<String>,
    /// The sign that leads to a note.
    mark: Option<String>,
    at: String,
}

#[derive(Debug, Serialize)]
struct Share {
    /// Between 0 and 1, for drawing.
    ratio: String,
    /// `91,3 %`.
    text: String,
}

#[derive(Debug, Serialize)]
struct Note {
    mark: String,
    text: Phrase,
}

/// What each ministry wants its money used for.
#[derive(Debug, Serialize)]
pub struct ConditionFacts {
    pub(super) title: String,
    pub(super) message: String,
    sources: Vec<Condition>,
    at: Option<String>,
}

#[derive(Debug, Serialize)]
struct Condition {
    ministry: String,
    short: String,
    citation: Option<String>,
    /// The beginning of a sentence that the purposes end.
    terms: Option<Phrase>,
    purposes: Vec<Phrase>,
    at: String,
}

impl FundingFacts {
    pub(super) fn new(origin: Origin<'_>) -> Self {
        let plan = origin.checked.plan();
        let amounts: Vec<Decimal> = plan.grant.iter().map(|grant| grant.amount.kroner).collect();
        let sum: Decimal = amounts.iter().sum();
        let scale = Scale::of(&amounts);
        let marks = marks(&plan.grant);
        let total = Money::new(sum, scale);
        let sources: Vec<Source> = plan
            .grant
            .iter()
            .enumerate()
            .map(|(index, grant)| source(origin, index, grant, marks[index].clone(), sum, scale))
            .collect();
        let bars: Vec<(&str, &str, &str)> = sources
            .iter()
            .map(|source| (source.short.as_str(), source.amount.long.as_str(), source.share.text.as_str()))
            .collect();
        let shown: Decimal = plan.grant.iter().map(|grant| scale.shown(grant.amount.kroner)).sum();
        Self {
            title: label("funding"),
            message: sentence::funding(&total.long, ministries(plan.grant.iter())),
            year: plan.plan.as_ref().and_then(|heading| heading.year.as_ref()).map(|year| year.value.to_string()),
            unit: scale.unit(),
            share_total: wording::percent(sum, sum),
            chart_alt: sentence::shares(&total.long, &bars),
            total,
            notes: (plan.grant.iter().zip(&marks))
                .filter_map(|(grant, mark)| Some(Note { mark: mark.clone()?, text: said(&grant.note)? }))
                .collect(),
            rounding_note: (shown != scale.shown(sum)).then(sentence::rounding),
            source: plan.funding.as_ref().and_then(|funding| said(&funding.source)),
            at: plan.grant.first().map(|grant| origin.at(grant.id.at)),
            sources,
        }
    }
}

fn source(origin: Origin<'_>, index: usize, grant: &Grant, mark: Option<String>, sum: Decimal, scale: Scale) -> Source {
    let former = said(&grant.former_ministry);
    let ratio = grant.amount.kroner.checked_div(sum).unwrap_or_default().clamp(Decimal::ZERO, Decimal::ONE);
    Source {
        number: (index + 1).to_string(),
        name: former
            .as_ref()
            .map_or_else(|| grant.ministry.value.clone(), |former| sentence::renamed(former, &grant.ministry)),
        ministry: grant.ministry.value.clone(),
        former,
        short: grant.short().to_owned(),
        citation: citation(grant),
        chapter: grant.chapter.as_ref().map(|chapter| chapter.value.to_string()),
        post: grant.post.as_ref().map(|post| post.value.to_string()),
        title: said(&grant.title),
        amount: Money::new(grant.amount.kroner, scale),
        share: Share {
            ratio: ratio.round_dp_with_strategy(6, RoundingStrategy::MidpointAwayFromZero).to_string(),
            text: wording::percent(grant.amount.kroner, sum),
        },
        year: grant.year.as_ref().map(|year| year.value.to_string()),
        mark,
        at: origin.at(grant.id.at),
    }
}

fn citation(grant: &Grant) -> Option<String> {
    let number = |number: &Option<crate::source::Located<u16>>| number.as_ref().map(|number| number.value);
    sentence::citation(number(&grant.chapter), number(&grant.post))
}

/// The sign of each grant's note: the one that is given, else one asterisk more than the note before has.
fn marks(grants: &[Grant]) -> Vec<Option<String>> {
    let mut asterisks = 0;
    let mark = |grant: &Grant| match (&grant.note_mark, &grant.note) {
        (Some(given), _) => Some(given.value.clone()),
        (None, Some(_)) => {
            asterisks += 1;
            Some("*".repeat(asterisks))
        }
        (None, None) => None,
    };
    grants.iter().map(mark).collect()
}

/// How many different ministries give money.
fn ministries<'a>(grants: impl Iterator<Item = &'a Grant>) -> usize {
    grants.map(|grant| grant.ministry.value.as_str()).collect::<BTreeSet<_>>().len()
}

impl ConditionFacts {
    pub(super) fn new(origin: Origin<'_>) -> Self {
        let plan = origin.checked.plan();
        let sources: Vec<&Grant> =
            plan.grant.iter().filter(|grant| grant.terms.is_some() || !grant.purpose.is_empty()).collect();
        Self {
            title: label("conditions"),
            message: sentence::conditions(ministries(sources.iter().copied())),
            sources: sources
                .into_iter()
                .map(|grant| Condition {
                    ministry: grant.ministry.value.clone(),
                    short: grant.short().to_owned(),
                    citation: citation(grant),
                    terms: said(&grant.terms),
                    purposes: grant.purpose.iter().map(|purpose| purpose.text.value.clone()).collect(),
                    at: origin.at(grant.id.at),
                })
                .collect(),
            at: plan.grant.first().map(|grant| origin.at(grant.id.at)),
        }
    }
}
