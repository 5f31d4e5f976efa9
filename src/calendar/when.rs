//! Imprecise dates in EDTF (ISO 8601-2:2019), with their bounds, order and shape.

use chrono::NaiveDate;
use edtf_core::{Bound, Edtf, IntervalEndpoint, Precision, SetElement, SetKind};

use super::YEARS;

/// How a date is drawn on a line of time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shape {
    /// One day.
    Day,
    /// All of a month, a season, a year or an interval.
    Span,
    /// Some time within the bounds, as in `[2025-02,2025-03]`.
    OneOf,
    /// No known start, as in `../2025`.
    OpenStart,
    /// No known end, as in `2025/..`.
    OpenEnd,
}

/// A date as precise as it is known.
#[derive(Debug, Clone, PartialEq)]
pub struct When {
    /// The expression.
    pub edtf: Edtf,
    /// The first day it can be; `None` where it is open.
    pub earliest: Option<NaiveDate>,
    /// The last day it can be; `None` where it is open.
    pub latest: Option<NaiveDate>,
}

impl When {
    /// Reads an EDTF expression of level 0, 1 or 2; the error says what is wrong with it, in English.
    pub fn parse(text: &str) -> Result<Self, String> {
        let edtf = Edtf::parse(text).map_err(|error| error.to_string())?;
        if edtf.has_unspecified() {
            return Err("a digit is left open".to_owned());
        }
        let bounds = edtf.bounds();
        let when = Self { earliest: day(bounds.earliest)?, latest: day(bounds.latest)?, edtf };
        if when.earliest.is_none() && when.latest.is_none() {
            return Err("neither end is known".to_owned());
        }
        if let (Some(earliest), Some(latest)) = (when.earliest, when.latest)
            && earliest > latest
        {
            return Err("it ends before it starts".to_owned());
        }
        Ok(when)
    }

    /// How it is drawn.
    pub fn shape(&self) -> Shape {
        match (&self.edtf, self.earliest, self.latest) {
            (_, None, _) => Shape::OpenStart,
            (_, _, None) => Shape::OpenEnd,
            (Edtf::Set(set), Some(a), Some(b)) if set.kind == SetKind::OneMember && a != b => Shape::OneOf,
            (_, Some(a), Some(b)) if a == b => Shape::Day,
            _ => Shape::Span,
        }
    }

    /// Whether two dates are written as the ends of one stretch, `a/b` or `[a..b]`.
    pub fn is_range(&self) -> bool {
        match &self.edtf {
            Edtf::Interval(_) => true,
            Edtf::Set(set) => matches!(set.elements[..], [SetElement::Range(..)]),
            Edtf::Date(_) | Edtf::DateTime(_) => false,
        }
    }

    /// Whether it is marked approximate or uncertain (`~`, `?`, `%`).
    pub fn is_approximate(&self) -> bool {
        self.edtf.is_approximate() || self.edtf.is_uncertain()
    }

    /// Whether it lies after `other` whatever the true days turn out to be.
    pub fn definitely_after(&self, other: &Self) -> bool {
        matches!((self.earliest, other.latest), (Some(earliest), Some(latest)) if earliest > latest)
    }

    /// The key that sorts dates: earliest, then latest, open ends outermost.
    pub fn order(&self) -> (NaiveDate, NaiveDate) {
        (self.earliest.unwrap_or(NaiveDate::MIN), self.latest.unwrap_or(NaiveDate::MAX))
    }

    /// The dates it is made of, in the order they are written, for putting it into words.
    pub fn parts(&self) -> Vec<Part> {
        let part = |date: &edtf_core::Date| {
            let year = date.year.value().and_then(|year| i32::try_from(year).ok());
            let field = |field: Option<edtf_core::DateField>| field.and_then(edtf_core::DateField::value);
            year.map(|year| Part { year, month: field(date.month), day: field(date.day), precision: date.precision() })
        };
        match &self.edtf {
            Edtf::Date(date) => part(date).into_iter().collect(),
            Edtf::DateTime(moment) => part(&moment.date).into_iter().collect(),
            Edtf::Interval(interval) => [interval.start, interval.end]
                .iter()
                .filter_map(|endpoint| match endpoint {
                    IntervalEndpoint::Date(date)
                    | IntervalEndpoint::OnOrBefore(date)
                    | IntervalEndpoint::OnOrAfter(date) => part(date),
                    IntervalEndpoint::Open | IntervalEndpoint::Unknown => None,
                })
                .collect(),
            Edtf::Set(set) => set
                .elements
                .iter()
                .flat_map(|element| match element {
                    SetElement::Date(date) | SetElement::OnOrBefore(date) | SetElement::OnOrAfter(date) => {
                        vec![part(date)]
                    }
                    SetElement::Range(from, to) => vec![part(from), part(to)],
                })
                .flatten()
                .collect(),
        }
    }
}

/// One date of an expression, down to what is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Part {
    /// The year.
    pub year: i32,
    /// Month 1–12, or a season or other part of a year (21–41).
    pub month: Option<u8>,
    /// Day of the month.
    pub day: Option<u8>,
    /// The finest unit that is written.
    pub precision: Precision,
}

/// A bound as a day of the calendar; `None` where it is open or unknown.
fn day(bound: Bound) -> Result<Option<NaiveDate>, String> {
    match bound {
        Bound::NegativeInfinity | Bound::PositiveInfinity | Bound::Unknown => Ok(None),
        Bound::Date(date) => i32::try_from(date.year)
            .ok()
            .filter(|year| YEARS.contains(year))
            .and_then(|year| NaiveDate::from_ymd_opt(year, date.month.into(), date.day.into()))
            .map(Some)
            .ok_or_else(|| "the year is not between 1800 and 2200".to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn when(text: &str) -> When {
        When::parse(text).expect(text)
    }

    fn bounds(text: &str) -> (String, String) {
        let when = when(text);
        let show = |day: Option<NaiveDate>| day.map_or("–".to_owned(), |day| day.to_string());
        (show(when.earliest), show(when.latest))
    }

    #[test]
    fn bounds_are_the_outermost_days() {
        for (text, earliest, latest) in [
            ("2024-09-17", "2024-09-17", "2024-09-17"),
            ("2024-12", "2024-12-01", "2024-12-31"),
            ("2024-09/2024-10", "2024-09-01", "2024-10-31"),
            ("[2025-02,2025-03]", "2025-02-01", "2025-03-31"),
            ("2025-10~", "2025-10-01", "2025-10-31"),
            ("2025/..", "2025-01-01", "–"),
            ("2025-37", "2025-01-01", "2025-04-30"),
        ] {
            assert_eq!(bounds(text), (earliest.to_owned(), latest.to_owned()), "{text}");
        }
    }

    #[test]
    fn shapes_tell_exact_from_imprecise() {
        assert_eq!(when("2024-09-17").shape(), Shape::Day);
        assert_eq!(when("2024-12").shape(), Shape::Span);
        assert_eq!(when("[2025-02,2025-03]").shape(), Shape::OneOf);
        assert_eq!(when("2025/..").shape(), Shape::OpenEnd);
        assert_eq!(when("../2025").shape(), Shape::OpenStart);
        assert!(when("2025-10~").is_approximate());
    }

    #[test]
    fn only_a_date_that_must_be_later_is_later() {
        assert!(!when("2024-09-17").definitely_after(&when("2024-09/2024-10")));
        assert!(when("2024-12").definitely_after(&when("2024-09/2024-10")));
        assert!(!when("2025/..").definitely_after(&when("2025/..")));
    }

    #[test]
    fn days_that_do_not_exist_are_refused() {
        for text in [
            "2025-02-30",
            "2025-13",
            "26.11.2024",
            "",
            "2025-03/2025-02",
            "../..",
            "Y17E7",
            "0001",
            "202X",
            "2024-XX-15",
        ] {
            assert!(When::parse(text).is_err(), "{text}");
        }
    }
}
