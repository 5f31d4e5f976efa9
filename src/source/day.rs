//! Days of the calendar, and dates as precise as they are known.

use chrono::{Datelike, NaiveDate};

use super::{Kind, Problems, Read, Value, codes, schema, wrong_type};
use crate::calendar::{When, YEARS};
use crate::diagnostic::Diagnostic;
use crate::wording::message;

/// A day of the calendar, written `2024-11-26` with or without quotes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Day(pub NaiveDate);

impl Read for Day {
    fn read(value: &Value, problems: &mut Problems) -> Option<Self> {
        let text = date_text(value, problems)?;
        let day = parse(text);
        if day.is_none() {
            problems.push(
                Diagnostic::new(&codes::INVALID_DATE, value.at, message!("invalid-date.found-day", text = text))
                    .hint(message!("invalid-date.hint-day")),
            );
        }
        day.map(Self)
    }
}

/// One day, or a stretch of days: `2025-01-15` or `2025-01-15/2025-01-16`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Days {
    /// The first day.
    pub first: NaiveDate,
    /// The last day, the first where there is only one.
    pub last: NaiveDate,
}

impl Days {
    /// Whether `day` is one of them.
    pub fn contain(self, day: NaiveDate) -> bool {
        (self.first..=self.last).contains(&day)
    }
}

impl Read for Days {
    fn read(value: &Value, problems: &mut Problems) -> Option<Self> {
        let text = date_text(value, problems)?;
        let (first, last) = text.split_once('/').unwrap_or((text, text));
        let days = parse(first).zip(parse(last)).filter(|(first, last)| first <= last);
        if days.is_none() {
            problems.push(
                Diagnostic::new(&codes::INVALID_DATE, value.at, message!("invalid-date.found-days", text = text))
                    .hint(message!("invalid-date.hint-days")),
            );
        }
        days.map(|(first, last)| Self { first, last })
    }
}

impl Read for When {
    fn read(value: &Value, problems: &mut Problems) -> Option<Self> {
        let text = date_text(value, problems)?;
        Self::parse(text)
            .map_err(|_| {
                problems.push(
                    Diagnostic::new(&codes::INVALID_DATE, value.at, message!("invalid-date.found", text = text))
                        .hint(message!("invalid-date.hint")),
                );
            })
            .ok()
    }
}

/// A day in ISO 8601, of our time.
fn parse(text: &str) -> Option<NaiveDate> {
    let day = NaiveDate::parse_from_str(text, "%Y-%m-%d").ok()?;
    (text.len() == 10 && YEARS.contains(&day.year())).then_some(day)
}

/// The text of a date, whether the format knows it as a date or not.
pub fn date_text<'a>(value: &'a Value, problems: &mut Problems) -> Option<&'a str> {
    match &value.kind {
        Kind::Text(text) | Kind::Date(text) => Some(text.trim()),
        _ => {
            problems.push(wrong_type(value, message!("type-quoted-date")));
            None
        }
    }
}

schema!(Day, { "type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "examples": ["2024-11-26"] });

schema!(Days, {
    "type": "string",
    "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}(/[0-9]{4}-[0-9]{2}-[0-9]{2})?$",
    "examples": ["2025-01-15", "2025-01-15/2025-01-16"],
});

schema!(When, {
    "type": "string",
    "examples": ["2024-09-17", "2024-12", "2024-09/2024-10", "[2025-02,2025-03]", "2025-10~", "2025/.."],
});
