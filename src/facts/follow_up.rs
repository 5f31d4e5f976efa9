//! What earlier meetings of the same body decided and agreed, and how it stands at this one.

use chrono::NaiveDate;
use schemars::JsonSchema;
use serde::Serialize;

use super::person::PersonFacts;
use super::{Origin, meeting, said};
use crate::model::{Action, ActionStatus, Meeting};
use crate::source::{Name, Phrase, Prose};
use crate::wording::{Labelled, Said, message};

/// Decisions and actions that are open, or were carried out since the meeting before this one.
#[derive(Debug, Serialize, JsonSchema)]
pub struct FollowUpFacts {
    pub(super) title: Said,
    pub(super) message: Said,
    decisions: Vec<DecisionFacts>,
    actions: Vec<ActionFacts>,
    at: Option<String>,
}

/// A decision that somebody carries out.
#[derive(Debug, Serialize, JsonSchema)]
struct DecisionFacts {
    number: String,
    title: Name,
    decision: Prose,
    owner: Option<PersonFacts>,
    /// `42 dager`.
    age: String,
    status: Labelled,
    /// `møtet 10. mars 2026`.
    from: String,
    at: String,
}

/// Something that is to be done.
#[derive(Debug, Serialize, JsonSchema)]
pub struct ActionFacts {
    number: String,
    text: Phrase,
    owner: Option<PersonFacts>,
    due: Option<String>,
    age: String,
    /// `open`, `overdue`, `done` or `dropped`.
    status: Labelled,
    done: Option<String>,
    from: String,
    at: String,
}

impl ActionFacts {
    /// An action as it stands on `today`.
    pub(super) fn new(origin: Origin<'_>, index: usize, action: &Action, agreed: &Meeting, today: NaiveDate) -> Self {
        let due = action.due.as_ref();
        let is_late = due.is_some_and(|due| due.latest.is_some_and(|latest| latest < today));
        let key = match standing(action, today) {
            ActionStatus::Open if is_late => "overdue",
            standing => standing.word(),
        };
        Self {
            number: (index + 1).to_string(),
            text: action.text.value.clone(),
            owner: action.owner.as_ref().map(|owner| PersonFacts::new(origin, owner)),
            due: due.map(|due| origin.language.when(due)),
            age: age(origin, agreed, today),
            status: origin.language.labelled("action", key),
            done: action
                .done
                .as_ref()
                .filter(|done| done.value.0 <= today)
                .map(|done| origin.language.day_long(done.value.0)),
            from: origin.language.say(&message!("from-meeting", date = agreed.date.first)),
            at: origin.at(action.text.at),
        }
    }
}

/// How an action stands on `today`: what is done later is still open.
fn standing(action: &Action, today: NaiveDate) -> ActionStatus {
    match &action.done {
        Some(done) if done.value.0 > today => ActionStatus::Open,
        _ => action.standing(),
    }
}

fn age(origin: Origin<'_>, agreed: &Meeting, today: NaiveDate) -> String {
    origin.language.say(&message!("age-in-days", days = (today - agreed.date.last).num_days()))
}

impl FollowUpFacts {
    pub(super) fn new(origin: Origin<'_>) -> Self {
        let plan = origin.checked.plan();
        let this = plan.meeting_for(origin.document);
        let earlier = this.map_or_else(Vec::new, |this| plan.meetings_before(this));
        let today = this.map_or(NaiveDate::MIN, |this| this.date.first);
        // What was carried out before the last meeting was told there.
        let told = earlier.last().map_or(NaiveDate::MIN, |last| last.date.first);
        let is_news = |done: Option<NaiveDate>| done.is_none_or(|done| done >= told);
        let mut decisions = Vec::new();
        let mut actions = Vec::new();
        for agreed in &earlier {
            for (index, item) in agreed.agenda.iter().enumerate() {
                // A decision that nobody has to carry out, such as taking note of something, needs no follow-up.
                let (Some(decision), Some(owner)) = (&item.decision, &item.owner) else { continue };
                let done = item.carried_out.as_ref().map(|day| day.value.0).filter(|day| *day <= today);
                if done.is_some() && !is_news(done) {
                    continue;
                }
                decisions.push(DecisionFacts {
                    number: meeting::number(plan, item, index),
                    title: plan.title_of(item).map(|title| title.value.clone()).unwrap_or_default(),
                    decision: decision.value.clone(),
                    owner: Some(PersonFacts::new(origin, owner)),
                    age: age(origin, agreed, today),
                    status: origin.language.labelled("action", if done.is_some() { "done" } else { "open" }),
                    from: origin.language.say(&message!("from-meeting", date = agreed.date.first)),
                    at: origin.at(decision.at),
                });
            }
            let mine = plan.action.iter().filter(|action| action.meeting.value == agreed.id.as_str());
            for action in mine {
                let is_shown = match standing(action, today) {
                    ActionStatus::Open => true,
                    ActionStatus::Done | ActionStatus::Dropped => match &action.done {
                        Some(done) => is_news(Some(done.value.0)),
                        None => agreed.date.first >= told,
                    },
                };
                if is_shown {
                    actions.push(ActionFacts::new(origin, actions.len(), action, agreed, today));
                }
            }
        }
        // What is late stands first, what is done last.
        actions.sort_by_key(|action: &ActionFacts| {
            ["overdue", "open", "done", "dropped"].iter().position(|key| *key == action.status.key)
        });
        for (index, action) in actions.iter_mut().enumerate() {
            action.number = (index + 1).to_string();
        }
        let done = actions.iter().filter(|action| action.status.key == "done").count()
            + decisions.iter().filter(|decision| decision.status.key == "done").count();
        let open = actions.iter().filter(|action| matches!(action.status.key, "open" | "overdue")).count()
            + decisions.iter().filter(|decision| decision.status.key == "open").count();
        Self {
            title: origin.language.word("follow-up"),
            message: origin.language.title(&message!("follow-up-message", open = open, done = done)),
            at: this.map(|this| origin.at(this.id.at)),
            decisions,
            actions,
        }
    }
}

/// The actions agreed in `agreed` on the case `case`, or on none of its cases; as they stood there.
pub(super) fn agreed_in(origin: Origin<'_>, agreed: &Meeting, case: Option<&str>) -> Vec<ActionFacts> {
    let plan = origin.checked.plan();
    let on_agenda = |case: &String| agreed.agenda.iter().any(|item| said(&item.case).as_ref() == Some(case));
    let all = plan.action.iter().filter(|action| action.meeting.value == agreed.id.as_str());
    let mine = all.filter(|action| said(&action.case).filter(on_agenda).as_deref() == case);
    mine.enumerate().map(|(index, action)| ActionFacts::new(origin, index, action, agreed, agreed.date.last)).collect()
}
