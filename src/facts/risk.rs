//! Risks, the gravest first, on a matrix of likelihood and consequence.

use std::cmp::Reverse;

use schemars::JsonSchema;
use serde::Serialize;

use super::person::PersonFacts;
use super::{Origin, said};
use crate::model::{Risk, Score};
use crate::source::{Name, Phrase};
use crate::wording::{Labelled, Message, Said, message};

/// The risks.
#[derive(Debug, Serialize, JsonSchema)]
pub struct RiskFacts {
    pub(super) title: Said,
    pub(super) message: Said,
    /// The matrix in words.
    chart_alt: String,
    /// The words of the scales, from 1 to 5.
    scale_likelihood: Vec<Said>,
    scale_consequence: Vec<Said>,
    /// The level of every cell: rows from the gravest consequence down, columns from the least likelihood up.
    level_matrix: Vec<Vec<&'static str>>,
    items: Vec<Item>,
    at: Option<String>,
}

#[derive(Debug, Serialize, JsonSchema)]
struct Item {
    number: String,
    title: Name,
    likelihood: String,
    likelihood_label: Said,
    consequence: String,
    consequence_label: Said,
    level: Labelled,
    measure: Option<Name>,
    area: Option<Name>,
    owner: Option<PersonFacts>,
    mitigation: Option<Phrase>,
    at: String,
}

/// The level of a risk by the product of its two scores: low up to 4, medium up to 12, high above. The limits
/// are the program's own; municipalities draw them differently.
fn level(likelihood: u8, consequence: u8) -> &'static str {
    match likelihood * consequence {
        0..=4 => "low",
        5..=12 => "medium",
        _ => "high",
    }
}

impl RiskFacts {
    pub(super) fn new(origin: Origin<'_>) -> Self {
        let plan = origin.checked.plan();
        let mut risks: Vec<&Risk> = plan.risk.iter().collect();
        let product = |risk: &Risk| risk.likelihood.value.0 * risk.consequence.value.0;
        risks.sort_by_key(|risk| Reverse((product(risk), risk.consequence.value)));
        let items: Vec<Item> = risks.iter().enumerate().map(|(index, risk)| item(origin, index, risk)).collect();
        let high = items.iter().filter(|item| item.level.key == "high").count();
        let scale = |of: &str| (1..=5).map(|step| origin.language.word(&format!("{of}-{step}"))).collect();
        Self {
            title: origin.language.word("risks"),
            message: origin.language.title(&headline(items.len(), high)),
            chart_alt: matrix_in_words(origin, &items),
            scale_likelihood: scale("likelihood"),
            scale_consequence: scale("consequence"),
            level_matrix: (1..=5).rev().map(|c| (1..=5).map(|l| level(l, c)).collect()).collect(),
            at: plan.risk.first().map(|risk| origin.at(risk.title.at)),
            items,
        }
    }
}

/// What the page of all risks says.
fn headline(risks: usize, high: usize) -> Message {
    match high {
        0 => message!("risks-message", risks = risks),
        _ if high == risks => message!("risks-message-all-high", risks = risks),
        _ => message!("risks-message-high", risks = risks, high = high),
    }
}

/// The matrix for those who cannot see it.
fn matrix_in_words(origin: Origin<'_>, items: &[Item]) -> String {
    let each = items.iter().map(|item| {
        origin.language.say(&message!(
            "risk-matrix-risk",
            number = &item.number,
            title = &*item.title,
            likelihood = item.likelihood_label.to_lowercase(),
            consequence = item.consequence_label.to_lowercase(),
        ))
    });
    let each = each.collect::<Vec<_>>().join("; ");
    let matrix = origin.language.say(&message!("risk-matrix", risks = items.len()));
    if each.is_empty() { matrix } else { format!("{matrix} {each}.") }
}

fn item(origin: Origin<'_>, index: usize, risk: &Risk) -> Item {
    let plan = origin.checked.plan();
    let (Score(likelihood), Score(consequence)) = (risk.likelihood.value, risk.consequence.value);
    let measure = risk.measure.as_ref().and_then(|id| plan.measure(id));
    let area = risk.area.as_ref().and_then(|id| plan.focus_area(id));
    Item {
        number: (index + 1).to_string(),
        title: risk.title.value.clone(),
        likelihood: likelihood.to_string(),
        likelihood_label: origin.language.word(&format!("likelihood-{likelihood}")),
        consequence: consequence.to_string(),
        consequence_label: origin.language.word(&format!("consequence-{consequence}")),
        level: origin.language.labelled("level", level(likelihood, consequence)),
        measure: measure.map(|measure| measure.title.value.clone()),
        area: area.map(|area| area.title.value.clone()),
        owner: risk.owner.as_ref().map(|owner| PersonFacts::new(origin, owner)),
        mitigation: said(&risk.mitigation),
        at: origin.at(risk.title.at),
    }
}
