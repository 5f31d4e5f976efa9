//! How the plan goes: reports on its measures, its risks and its benefits.

use rust_decimal::Decimal;

use super::{Amount, Status, Who};
use crate::diagnostic::Diagnostic;
use crate::source::{
    Day, Kind, Located, Phrase, Problems, Read, Reference, Text, Value, codes, record, schema, words, wrong_type,
};
use crate::wording::message;

record! {
    /// A report on a measure on a day. The latest on or before a paper's date is the one it shows.
    pub struct Progress {
        /// The id or the title of the measure.
        pub measure: Reference,
        /// The day.
        pub date: Located<Day>,
        /// How it goes.
        pub status: Option<Status>,
        /// Whether it goes better or worse than before; worked out from the report before where nothing is said.
        pub trend: Option<Trend>,
        /// Why it goes so, or what is asked for.
        pub reason: Option<Located<Phrase>>,
        /// What was done.
        pub done: Vec<Located<Phrase>>,
        /// What comes next.
        pub next: Vec<Located<Phrase>>,
        /// What was spent so far.
        pub spent: Option<Located<Amount>>,
        /// What is expected to be spent by the year's end.
        pub forecast: Option<Located<Amount>>,
    }
}

words! {
    /// Whether a measure goes better or worse than it did.
    pub enum Trend {
        /// Better.
        Better = "better",
        /// As before.
        Same = "same",
        /// Worse.
        Worse = "worse",
    }
}

record! {
    /// Something that may go wrong.
    pub struct Risk {
        /// What may happen.
        pub title: Text,
        /// The id of the measure that it threatens.
        pub measure: Option<Reference>,
        /// The id of the focus area that it threatens.
        pub area: Option<Reference>,
        /// How likely it is, from 1 to 5.
        pub likelihood: Located<Score>,
        /// How bad it would be, from 1 to 5.
        pub consequence: Located<Score>,
        /// Who watches it.
        pub owner: Option<Who>,
        /// What is done about it.
        pub mitigation: Option<Located<Phrase>>,
    }
}

record! {
    /// What the plan is to achieve, measured (gevinst).
    pub struct Benefit {
        /// What is measured.
        pub title: Text,
        /// The id of the focus area.
        pub area: Option<Reference>,
        /// The id of the measure.
        pub measure: Option<Reference>,
        /// What the figures count, such as «prosent».
        pub unit: Option<Text>,
        /// Before the work began.
        pub baseline: Option<Located<Quantity>>,
        /// What is aimed at.
        pub target: Option<Located<Quantity>>,
        /// Today.
        pub now: Option<Located<Quantity>>,
        /// When the baseline was measured.
        pub baseline_label: Option<Text>,
        /// When the target is to be reached.
        pub target_label: Option<Text>,
        /// When it was measured last.
        pub now_label: Option<Text>,
        /// Who sees to it.
        pub owner: Option<Who>,
        /// A word on it.
        pub note: Option<Located<Phrase>>,
        /// What was measured over time.
        pub measured: Vec<Measurement>,
    }
}

record! {
    /// What a benefit came to on a day.
    pub struct Measurement {
        /// The day.
        pub date: Located<Day>,
        /// What was measured.
        pub value: Located<Quantity>,
    }
}

/// A step on a scale from 1 to 5.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Score(pub u8);

impl Read for Score {
    fn read(value: &Value, problems: &mut Problems) -> Option<Self> {
        let Kind::Integer(number) = value.kind else {
            problems.push(wrong_type(value, message!("type-integer")));
            return None;
        };
        let score = u8::try_from(number).ok().filter(|score| (1..=5).contains(score));
        if score.is_none() {
            problems.push(
                Diagnostic::new(
                    &codes::UNKNOWN_VALUE,
                    value.at,
                    message!("unknown-value.found-score", number = number.to_string()),
                )
                .hint(message!("unknown-value.hint-score")),
            );
        }
        score.map(Self)
    }
}

schema!(Score, { "type": "integer", "minimum": 1, "maximum": 5 });

/// A measured number, exact: `12`, or `"12,5"` with a decimal comma.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Quantity(pub Decimal);

/// Quantities from here on are taken for a slip.
const LIMIT: i64 = 1_000_000_000_000_000;

impl Quantity {
    fn parse(text: &str) -> Option<Self> {
        let bare: String = text.chars().filter(|c| !c.is_whitespace()).collect();
        let number = bare.replace('\u{2212}', "-").replace(',', ".");
        let fits = text.matches('.').count() == 0 && bare.len() <= 20;
        number.parse().ok().filter(|_| fits).map(Self)
    }
}

impl Read for Quantity {
    fn read(value: &Value, problems: &mut Problems) -> Option<Self> {
        let read = match &value.kind {
            Kind::Integer(number) => Decimal::try_from_i128_with_scale(*number, 0).ok().map(Self),
            Kind::Text(text) => Self::parse(text.trim()),
            _ => {
                problems.push(wrong_type(value, message!("type-number")).hint(message!("wrong-type.hint-quantity")));
                return None;
            }
        };
        let read = read.filter(|quantity| quantity.0.abs() < Decimal::from(LIMIT) && quantity.0.scale() <= 6);
        if read.is_none() {
            problems.push(
                Diagnostic::new(&codes::WRONG_TYPE, value.at, message!("wrong-type.found-number"))
                    .hint(message!("wrong-type.hint-number")),
            );
        }
        read
    }
}

schema!(Quantity, { "type": ["integer", "string"], "examples": [12, "12,5"] });

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quantities_are_exact() {
        let read = |text: &str| Quantity::parse(text).map(|quantity| quantity.0.to_string());
        assert_eq!(read("12,5").as_deref(), Some("12.5"));
        assert_eq!(read("1 200").as_deref(), Some("1200"));
        assert_eq!(read("\u{2212}3").as_deref(), Some("-3"));
        for wrong in ["12.5", "", "tolv", "1,2,3", "99999999999999999999999"] {
            assert_eq!(read(wrong), None, "{wrong}");
        }
    }
}
