//! A written weekday is not the weekday of its date.
//!
//! **Why.** People trust the weekday when they come to a meeting.
//!
//! **Example.** «mandag 26. november 2024», which is a Tuesday.
//!
//! **Way out.** Look up which of the two is right, and correct the other. Where the text gives no year, the
//! date of a meeting or milestone on the same day and month decides.

use std::sync::LazyLock;

use chrono::{Datelike, NaiveDate, Weekday};
use regex::Regex;

use super::Context;
use crate::diagnostic::{Code, Diagnostic};
use crate::files::Place;
use crate::source::{Days, Located, Text};
use crate::wording::{Arg, message, month_named};

pub static CODE: Code = Code::error("weekday");

static WRITTEN: LazyLock<Regex> = LazyLock::new(|| {
    // Bokmål and nynorsk weekdays; the month as a word or a number; the year, if any, with two or four digits.
    let pattern = r"(?ix)
        \b(m[aå]ndag|tirsdag|tysdag|onsdag|torsdag|fredag|l(?:ø|au)rdag|s[øu](?:n|nn)dag),?\s+(?:den\s+)?
        (\d{1,2})\.\s*
        (?:((?:jan|feb|mar|apr|mai|jun|jul|aug|sep|okt|nov|des)\w*)\.?(?:\s+(\d{4}))?
          |(\d{1,2})\.(\d{4}|\d{2})?)";
    Regex::new(pattern).expect("the pattern is fixed")
});

pub fn check(context: Context<'_>, findings: &mut Vec<Diagnostic>) {
    // Most texts name no weekday, and the pattern is costly to build.
    for text in context.data.texts.iter().filter(|text| text.to_lowercase().contains("dag")) {
        for found in WRITTEN.captures_iter(text) {
            let (Some(written), Some(day)) = (weekday(&found[1]), found[2].parse::<u32>().ok()) else { continue };
            let month = match (found.get(3), found.get(5)) {
                (Some(name), _) => month_named(name.as_str()),
                (_, Some(number)) => number.as_str().parse().ok(),
                _ => None,
            };
            let Some(month) = month else { continue };
            let year = found.get(4).or(found.get(6)).and_then(|year| year.as_str().parse::<i32>().ok());
            let year = year.map(|year| if year < 100 { 2000 + year } else { year });
            let known = known_date(context, text.at, written, day, month);
            let date = match year {
                Some(year) => NaiveDate::from_ymd_opt(year, month, day),
                None => known.map(|(date, _)| date),
            };
            let Some(date) = date.filter(|date| date.weekday() != written) else { continue };
            let finding = Diagnostic::new(
                &CODE,
                text.at,
                message!(
                    "weekday.found",
                    day = Arg::Day(date),
                    weekday = Arg::Weekday(date),
                    written = found[1].to_lowercase()
                ),
            )
            .hint(message!("weekday.hint"));
            findings.push(match known.filter(|(other, _)| *other == date) {
                Some((_, place)) => finding.with(place, message!("weekday.plan")),
                None => finding,
            });
        }
    }
}

/// A date of the plan on this day and month, and where it stands: that of the record whose label the text is, else one
/// on the written weekday, else any.
fn known_date(context: Context<'_>, text: Place, written: Weekday, day: u32, month: u32) -> Option<(NaiveDate, Place)> {
    let plan = context.plan();
    let is_meant = |(date, _): &(NaiveDate, Place)| date.day() == day && date.month() == month;
    let labelled = plan.event.iter().flat_map(|event| {
        let of = move |label: &Option<Text>| label.as_ref().is_some_and(|label| label.at == text);
        let held = event.date.iter().filter(move |_| of(&event.date_label)).flat_map(days);
        held.chain(event.deadline.iter().filter(move |_| of(&event.deadline_label)).map(|day| (day.value.0, day.at)))
    });
    if let Some(own) = labelled.into_iter().find(is_meant) {
        return Some(own);
    }
    let meetings = plan.meeting.iter().flat_map(|meeting| days(&meeting.date));
    let events = plan.event.iter().filter_map(|event| event.date.as_ref()).flat_map(days);
    let deadlines = plan.event.iter().filter_map(|event| event.deadline.as_ref()).map(|day| (day.value.0, day.at));
    let exact = plan.milestone.iter().filter_map(|milestone| {
        let when = &milestone.when;
        Some((when.earliest.filter(|earliest| when.latest == Some(*earliest))?, when.at))
    });
    let known: Vec<_> = meetings.chain(events).chain(deadlines).chain(exact).filter(is_meant).collect();
    known.iter().find(|(date, _)| date.weekday() == written).or(known.first()).copied()
}

/// The first and the last of some days, and where they stand.
fn days(days: &Located<Days>) -> [(NaiveDate, Place); 2] {
    [days.first, days.last].map(|day| (day, days.at))
}

fn weekday(word: &str) -> Option<Weekday> {
    let word = word.to_lowercase();
    let starts = |starts: &[&str]| starts.iter().any(|start| word.starts_with(start));
    Some(match () {
        () if starts(&["man", "mån"]) => Weekday::Mon,
        () if starts(&["tir", "tys"]) => Weekday::Tue,
        () if starts(&["ons"]) => Weekday::Wed,
        () if starts(&["tor"]) => Weekday::Thu,
        () if starts(&["fre"]) => Weekday::Fri,
        () if starts(&["lør", "lau"]) => Weekday::Sat,
        () if starts(&["søn", "sun"]) => Weekday::Sun,
        () => return None,
    })
}
