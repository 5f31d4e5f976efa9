//! Goals, and the quotation that points ahead.

use schemars::JsonSchema;
use serde::Serialize;

use super::person::PersonFacts;
use super::{Origin, said, said_all};
use crate::model::Quote;
use crate::source::{Name, Phrase};
use crate::wording::{Said, message};

/// The main goal and the goals that the plan builds on.
#[derive(Debug, Serialize, JsonSchema)]
pub struct GoalFacts {
    /// Where the goals come from.
    pub(super) title: Option<Name>,
    pub(super) message: Said,
    main: Option<MainGoal>,
    items: Vec<Item>,
}

#[derive(Debug, Serialize, JsonSchema)]
struct MainGoal {
    label: Said,
    text: Phrase,
    at: String,
}

#[derive(Debug, Serialize, JsonSchema)]
struct Item {
    number: String,
    text: Phrase,
    at: String,
}

/// Quotations.
#[derive(Debug, Serialize, JsonSchema)]
pub struct QuoteFacts {
    items: Vec<Quotation>,
}

/// A quotation.
#[derive(Debug, Serialize, JsonSchema)]
pub(super) struct Quotation {
    text: Name,
    /// The language of the words, where it is not the document's.
    language: Option<String>,
    speaker: Option<Phrase>,
    points: Vec<Phrase>,
    at: String,
}

impl GoalFacts {
    pub(super) fn new(origin: Origin<'_>) -> Self {
        let plan = origin.checked.plan();
        let heading = plan.plan.as_ref();
        let source = heading.and_then(|heading| said(&heading.goals_source));
        let main = heading.and_then(|heading| heading.main_goal.as_ref()).map(|goal| MainGoal {
            label: origin
                .language
                .title(&message!("main-goal-of", programme = &**origin.checked.project().heading.name)),
            text: goal.value.clone(),
            at: origin.at(goal.at),
        });
        let items = plan.goal.iter().enumerate().map(|(index, goal)| Item {
            number: (index + 1).to_string(),
            text: goal.text.value.clone(),
            at: origin.at(goal.text.at),
        });
        let goals = plan.goal.len();
        let message = match (&main, goals) {
            (Some(_), 0) => message!("main-goal-alone"),
            (Some(_), _) => message!("main-goal-and-goals", goals = goals),
            (None, _) => message!("goals-message", goals = goals),
        };
        Self { message: origin.language.title(&message), title: source, main, items: items.collect() }
    }
}

impl QuoteFacts {
    pub(super) fn new(origin: Origin<'_>) -> Self {
        Self { items: origin.checked.plan().quote.iter().map(|quote| quotation(origin, quote)).collect() }
    }
}

pub(super) fn quotation(origin: Origin<'_>, quote: &Quote) -> Quotation {
    Quotation {
        text: quote.text.value.clone(),
        language: quote.language.as_ref().map(|language| language.as_str().to_owned()),
        speaker: quote.speaker.as_ref().map(|speaker| PersonFacts::new(origin, speaker).full),
        points: said_all(&quote.points),
        at: origin.at(quote.text.at),
    }
}
