//! A session lies outside its event's hours or days, or ends before it begins.
//!
//! **Why.** Those who come at the announced time miss it, or wait for what is over.
//!
//! **Example.** A closing at 18.00–18.10 of an event that ends at 18.00.
//!
//! **Way out.** Correct the session's time or the event's.

use super::Context;
use crate::diagnostic::{Code, Diagnostic};
use crate::wording;

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
                Diagnostic::new(&CODE, end.at, format!("«{}» slutter før det begynner", event.title.value))
                    .with(start.at, "her begynner det")
                    .hint("rett ett av klokkeslettene; varer det over midnatt, er det et arrangement på to dager"),
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
                    format!("«{}» er {}, utenfor arrangementet", session.title.value, wording::day_long(day.value.0)),
                )
                .with(days.at, format!("arrangementet er {}", wording::range(days.first, days.last)))
                .hint("rett dagen for programposten eller for arrangementet"),
            );
        }
        if let (Some(start), Some(end)) = (&session.start, &session.end)
            && end.value < start.value
        {
            findings.push(
                Diagnostic::new(&CODE, end.at, format!("«{}» slutter før den begynner", session.title.value))
                    .with(start.at, "her begynner den")
                    .hint("rett ett av klokkeslettene; en post over midnatt deles i to, til 24:00 og fra 00:00 dagen etter"),
            );
            continue;
        }
        let clock =
            wording::times(session.start.as_ref().map(|time| time.value), session.end.as_ref().map(|time| time.value));
        let hours =
            wording::times(event.start.as_ref().map(|time| time.value), event.end.as_ref().map(|time| time.value));
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
        if let (Some((mine, limit)), Some(clock), Some(hours)) = (early.or(late), clock, hours) {
            findings.push(
                Diagnostic::new(&CODE, mine.at, format!("{clock} går utover arrangementet ({hours})"))
                    .with(limit.at, "arrangementets tid")
                    .hint("rett tiden for programposten eller for arrangementet"),
            );
        }
    }
}
