//! A session lies outside its event's hours or days, or ends before it begins.
//!
//! **Why.** Those who come at the announced time miss it, or wait for what is over.
//!
//! **Example.** A closing at 18.00–18.10 of an event that ends at 18.00.
//!
//! **Way out.** Correct the session's time or the event's.

use super::Context;
use crate::diagnostic::{Code, Diagnostic};
use crate::wording::{Arg, message};

pub static CODE: Code = Code::error("session-outside");

pub fn check(context: Context<'_>, findings: &mut Vec<Diagnostic>) {
    let plan = context.plan();
    for event in &plan.event {
        let is_one_day = event.date.as_ref().is_none_or(|days| days.first == days.last);
        if let (Some(start), Some(end)) = (&event.start, &event.end)
            && is_one_day
            && end.value < start.value
        {
            findings.push(
                Diagnostic::new(&CODE, end.at, message!("session-outside.found-event", event = event.title.as_str()))
                    .with(start.at, message!("session-outside.start-event"))
                    .hint(message!("session-outside.hint-event")),
            );
        }
    }
    for session in &plan.session {
        let Some(event) = plan.event(&session.event) else { continue };
        if let (Some(day), Some(days)) = (&session.day, &event.date)
            && !days.contain(day.value.0)
        {
            findings.push(
                Diagnostic::new(
                    &CODE,
                    day.at,
                    message!(
                        "session-outside.found-day",
                        session = session.title.as_str(),
                        day = Arg::Day(day.value.0)
                    ),
                )
                .with(days.at, message!("session-outside.days", days = Arg::Days(days.first, days.last)))
                .hint(message!("session-outside.hint-day")),
            );
        }
        if let (Some(start), Some(end)) = (&session.start, &session.end)
            && end.value < start.value
        {
            findings.push(
                Diagnostic::new(
                    &CODE,
                    end.at,
                    message!("session-outside.found-session", session = session.title.as_str()),
                )
                .with(start.at, message!("session-outside.start-session"))
                .hint(message!("session-outside.hint-session")),
            );
            continue;
        }
        let clock =
            Arg::Times(session.start.as_ref().map(|time| time.value), session.end.as_ref().map(|time| time.value));
        let hours = Arg::Times(event.start.as_ref().map(|time| time.value), event.end.as_ref().map(|time| time.value));
        // The hours of several days are those of the first day's beginning and the last day's end.
        let day = session.day_of(event);
        let is_first = event.date.as_ref().is_none_or(|days| day == Some(days.first));
        let is_last = event.date.as_ref().is_none_or(|days| day == Some(days.last));
        let last = session.end.as_ref().or(session.start.as_ref());
        let early = session
            .start
            .as_ref()
            .zip(event.start.as_ref())
            .filter(|(mine, first)| is_first && mine.value < first.value);
        let late = last.zip(event.end.as_ref()).filter(|(mine, last)| is_last && mine.value > last.value);
        if let Some((mine, limit)) = early.or(late) {
            findings.push(
                Diagnostic::new(&CODE, mine.at, message!("session-outside.found", times = clock, hours = hours))
                    .with(limit.at, message!("session-outside.hours"))
                    .hint(message!("session-outside.hint")),
            );
        }
    }
}
