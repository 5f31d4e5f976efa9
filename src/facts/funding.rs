//! Where the money comes from, what it adds up to, and what it may be used for.

use std::collections::BTreeSet;

use rust_decimal::{Decimal, RoundingStrategy};
use schemars::JsonSchema;
use serde::Serialize;

use super::{Origin, said};
use crate::model::Grant;
use crate::source::{Name, Phrase};
use crate::wording::{Arg, Money, Said, Scale, message};

/// The grants and their total.
#[derive(Debug, Serialize, JsonSchema)]
pub struct FundingFacts {
    pub(super) title: Said,
    pub(super) message: Said,
    /// The budget year of the plan.
    year: Option<String>,
    /// The unit of every amount in the table.
    unit: Said,
    total: Money,
    sources: Vec<Source>,
    share_total: String,
    /// The chart in words.
    chart_alt: String,
    notes: Vec<Note>,
    /// Said where the shown parts do not add up to the shown total.
    rounding_note: Option<Said>,
    /// Where the figures come from.
    source: Option<Name>,
    at: Option<String>,
}

#[derive(Debug, Serialize, JsonSchema)]
struct Source {
    number: String,
    /// The ministry today.
    ministry: Name,
    former: Option<Name>,
    /// The ministry as the table names it, with its former name where there is one.
    name: Name,
    short: Name,
    /// `kap. 590, post 65`.
    citation: Option<String>,
    chapter: Option<String>,
    post: Option<String>,
    title: Option<Name>,
    amount: Money,
    share: Share,
    year: Option<String>,
    /// The sign that leads to a note.
    mark: Option<String>,
    at: String,
}

#[derive(Debug, Serialize, JsonSchema)]
struct Share {
    /// Between 0 and 1, for drawing.
    ratio: String,
    /// `91,3 %`.
    text: String,
}

#[derive(Debug, Serialize, JsonSchema)]
struct Note {
    mark: String,
    text: Phrase,
}

/// What each ministry wants its money used for.
#[derive(Debug, Serialize, JsonSchema)]
pub struct ConditionFacts {
    pub(super) title: Said,
    pub(super) message: Said,
    sources: Vec<Condition>,
    at: Option<String>,
}

#[derive(Debug, Serialize, JsonSchema)]
struct Condition {
    ministry: Name,
    short: Name,
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
        let total = origin.language.money(sum, scale);
        let sources: Vec<Source> = plan
            .grant
            .iter()
            .enumerate()
            .map(|(index, grant)| source(origin, index, grant, marks[index].clone(), sum, scale))
            .collect();
        let bars = sources.iter().map(|source| {
            let Source { short, amount, share, .. } = source;
            message!("shares-part", name = &**short, amount = &amount.long, share = &share.text).into()
        });
        let shown: Decimal = plan.grant.iter().map(|grant| scale.shown(grant.amount.kroner)).sum();
        Self {
            title: origin.language.word("funding"),
            message: origin.language.title(&message!(
                "funding-message",
                total = &total.long,
                ministries = ministries(plan.grant.iter())
            )),
            year: plan.plan.as_ref().and_then(|heading| heading.year.as_ref()).map(|year| year.value.to_string()),
            unit: origin.language.unit(scale),
            share_total: origin.language.percent(sum, sum),
            chart_alt: origin.language.say(&message!(
                "shares",
                total = &total.long,
                sources = sources.len(),
                parts = Arg::List(bars.collect())
            )),
            total,
            notes: (plan.grant.iter().zip(&marks))
                .filter_map(|(grant, mark)| Some(Note { mark: mark.clone()?, text: said(&grant.note)? }))
                .collect(),
            rounding_note: (shown != scale.shown(sum)).then(|| origin.language.word("rounding-note")),
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
        name: former.as_ref().map_or_else(
            || grant.ministry.value.clone(),
            |former| origin.language.say(&message!("renamed", former = &**former, now = &**grant.ministry)).into(),
        ),
        ministry: grant.ministry.value.clone(),
        former,
        short: grant.short().clone(),
        citation: citation(origin, grant),
        chapter: grant.chapter.as_ref().map(|chapter| chapter.value.to_string()),
        post: grant.post.as_ref().map(|post| post.value.to_string()),
        title: said(&grant.title),
        amount: origin.language.money(grant.amount.kroner, scale),
        share: Share {
            ratio: ratio.round_dp_with_strategy(6, RoundingStrategy::MidpointAwayFromZero).to_string(),
            text: origin.language.percent(grant.amount.kroner, sum),
        },
        year: grant.year.as_ref().map(|year| year.value.to_string()),
        mark,
        at: origin.at(grant.id.at),
    }
}

fn citation(origin: Origin<'_>, grant: &Grant) -> Option<String> {
    let number = |number: &Option<crate::source::Located<u16>>| number.as_ref().map(|number| number.value);
    origin.language.citation(number(&grant.chapter), number(&grant.post))
}

/// The sign of each grant's note: the one that is given, else one asterisk more than the note before has.
fn marks(grants: &[Grant]) -> Vec<Option<String>> {
    let mut asterisks = 0;
    let mark = |grant: &Grant| match (&grant.note_mark, &grant.note) {
        (Some(given), _) => Some(given.value.to_string()),
        (None, Some(_)) => {
            asterisks += 1;
            Some("*".repeat(asterisks))
        }
        (None, None) => None,
    };
    grants.iter().map(mark).collect()
}

/// How many different ministries give money.
pub(super) fn ministries<'a>(grants: impl Iterator<Item = &'a Grant>) -> usize {
    grants.map(|grant| grant.ministry.value.as_str()).collect::<BTreeSet<_>>().len()
}

impl ConditionFacts {
    pub(super) fn new(origin: Origin<'_>) -> Self {
        let plan = origin.checked.plan();
        let sources: Vec<&Grant> =
            plan.grant.iter().filter(|grant| grant.terms.is_some() || !grant.purpose.is_empty()).collect();
        Self {
            title: origin.language.word("conditions"),
            message: origin
                .language
                .title(&message!("conditions-message", ministries = ministries(sources.iter().copied()))),
            sources: sources
                .into_iter()
                .map(|grant| Condition {
                    ministry: grant.ministry.value.clone(),
                    short: grant.short().clone(),
                    citation: citation(origin, grant),
                    terms: said(&grant.terms),
                    purposes: grant.purpose.iter().map(|purpose| purpose.text.value.clone()).collect(),
                    at: origin.at(grant.id.at),
                })
                .collect(),
            at: plan.grant.first().map(|grant| origin.at(grant.id.at)),
        }
    }
}
