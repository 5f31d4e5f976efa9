//! Goals, and the quotation that points ahead.

use serde::Serialize;

use super::Origin;
use crate::wording::sentence;

/// The main goal and the goals that the plan builds on.
#[derive(Debug, Serialize)]
pub struct GoalFacts {
    /// Where the goals come from.
    title: Option<String>,
    message: String,
    main: Option<MainGoal>,
    items: Vec<Item>,
}

#[derive(Debug, Serialize)]
struct MainGoal {
    label: String,
    text: String,
    at: String,
}

#[derive(Debug, Serialize)]
struct Item {
    number: String,
    text: String,
    at: String,
}

/// Quotations.
#[derive(Debug, Serialize)]
pub struct QuoteFacts {
    items: Vec<Quotation>,
}

#[derive(Debug, Serialize)]
struct Quotation {
    text: String,
    /// The language of the words, where it is not the document's.
    language: Option<String>,
    speaker: Option<String>,
    points: Vec<String>,
    at: String,
}

impl GoalFacts {
    pub(super) fn new(origin: Origin<'_>) -> Self {
        let plan = origin.checked.plan();
        let heading = plan.plan.as_ref();
        let source = heading.and_then(|heading| heading.goals_source.as_ref()).map(|source| source.value.clone());
        let main = heading.and_then(|heading| heading.main_goal.as_ref()).map(|goal| MainGoal {
            label: sentence::main_goal(&origin.checked.project().heading.name),
            text: goal.value.clone(),
            at: origin.at(goal.at),
        });
        let items = plan.goal.iter().enumerate().map(|(index, goal)| Item {
            number: (index + 1).to_string(),
            text: goal.text.value.clone(),
            at: origin.at(goal.text.at),
        });
        Self { message: sentence::goals(main.is_some(), plan.goal.len()), title: source, main, items: items.collect() }
    }
}

impl QuoteFacts {
    pub(super) fn new(origin: Origin<'_>) -> Self {
        let quotes = origin.checked.plan().quote.iter().map(|quote| Quotation {
            text: quote.text.value.clone(),
            language: quote.language.as_ref().map(|language| language.as_str().to_owned()),
            speaker: quote.speaker.as_ref().map(|speaker| speaker.value.clone()),
            points: quote.points.iter().map(|point| point.value.clone()).collect(),
            at: origin.at(quote.text.at),
        });
        Self { items: quotes.collect() }
    }
}
