//! The sessions of events as stretches of time, for the checks that compare them.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::Context;
use crate::files::Place;
use crate::model::{Session, Stage};
use crate::source::Time;
use crate::wording;

/// A session with a beginning and an end.
#[derive(Debug, Clone, Copy)]
pub struct Slot<'a> {
    pub session: &'a Session,
    pub start: Time,
    pub end: Time,
}

impl Slot<'_> {
    /// Where its time stands.
    pub fn at(&self) -> Place {
        self.session.start.as_ref().map_or(self.session.at, |start| start.at)
    }

    /// `12.00–12.30`.
    pub fn clock(&self) -> String {
        wording::times(Some(self.start), Some(self.end)).unwrap_or_default()
    }
}

/// The sessions that have a beginning and an end, by event, day and stage, in order of time.
pub fn slots(context: Context<'_>) -> Vec<(Option<&Stage>, Vec<Slot<'_>>)> {
    let plan = context.plan();
    let mut groups: BTreeMap<(&str, Option<NaiveDate>, Option<&str>), Vec<Slot<'_>>> = BTreeMap::new();
    for session in &plan.session {
        let (Some(start), Some(end)) = (&session.start, &session.end) else { continue };
        let stage = session.stage.as_ref().map(|stage| stage.value.as_str());
        let key = (session.event.value.as_str(), day(context, session), stage);
        groups.entry(key).or_default().push(Slot { session, start: start.value, end: end.value });
    }
    let stage = |id: &str| plan.stage.iter().find(|stage| stage.id.as_str() == id);
    let sorted = groups.into_iter().map(|((_, _, id), mut slots)| {
        slots.sort_by_key(|slot| (slot.start, slot.end));
        (id.and_then(stage), slots)
    });
    sorted.collect()
}

/// The day of a session: its own, else its event's first.
pub fn day(context: Context<'_>, session: &Session) -> Option<NaiveDate> {
    let of_event = || context.plan().event(&session.event)?.date.as_ref().map(|days| days.first);
    session.day.as_ref().map(|day| day.value.0).or_else(of_event)
}
