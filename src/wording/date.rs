//! Dates, exact and imprecise.

use chrono::{Datelike, NaiveDate};

use super::Language;
use crate::calendar::{Part, Shape, When};

/// The number of a month written whole or abbreviated in Norwegian, as data may have it; «juledag» is none.
pub fn month_named(word: &str) -> Option<u32> {
    const MONTHS: [&str; 12] = [
        "januar",
        "februar",
        "mars",
        "april",
        "mai",
        "juni",
        "juli",
        "august",
        "september",
        "oktober",
        "november",
        "desember",
    ];
    let word = word.to_lowercase();
    MONTHS.iter().position(|month| month.starts_with(&word)).map(|index| index as u32 + 1)
}

impl Language {
    /// `september`.
    fn month(&self, number: u32) -> &str {
        self.nth("months", number)
    }

    /// The month as it stands in a date; in some languages in a case of its own.
    fn month_in_date(&self, number: u32) -> &str {
        self.nth(if self.has("months-in-dates") { "months-in-dates" } else { "months" }, number)
    }

    /// A month's abbreviation: `sep.`; the short ones stand whole.
    pub fn month_short(&self, number: u32) -> &str {
        self.nth("months-short", number)
    }

    fn nth(&self, list: &str, number: u32) -> &str {
        self.words(list).get(number as usize - 1).copied().unwrap_or_default()
    }

    /// `tirsdag`.
    pub fn weekday(&self, day: NaiveDate) -> &str {
        self.nth("weekdays", day.weekday().number_from_monday())
    }

    /// `26.11.24`.
    pub fn day_short(&self, day: NaiveDate) -> String {
        let (dd, mm) = (day.format("%d").to_string(), day.format("%m").to_string());
        let (yy, year) = (day.format("%y").to_string(), day.year().to_string());
        self.fill("day-short", &[("dd", &dd), ("mm", &mm), ("yy", &yy), ("year", &year)])
    }

    /// `26. november 2024`.
    pub fn day_long(&self, day: NaiveDate) -> String {
        let (number, year) = (day.day().to_string(), day.year().to_string());
        self.fill("day-long", &[("day", &number), ("month", self.month_in_date(day.month())), ("year", &year)])
    }

    /// `tirsdag 10. mars 2026`.
    pub fn day_with_weekday(&self, day: NaiveDate) -> String {
        self.fill("day-with-weekday", &[("weekday", self.weekday(day)), ("date", &self.day_long(day))])
    }

    /// `15.–16. januar 2025`: what the two days share is said once; across a year both are whole.
    pub fn range(&self, from: NaiveDate, to: NaiveDate) -> String {
        if from == to {
            return self.day_long(from);
        }
        let day = from.day().to_string();
        let month = self.month_in_date(from.month());
        let start = match (from.year() == to.year(), from.month() == to.month()) {
            (true, true) => {
                let (last, year) = (to.day().to_string(), to.year().to_string());
                let parts = [("first", &*day), ("last", &*last), ("month", month), ("year", &*year)];
                return self.fill("days-of-month", &parts);
            }
            (true, false) => self.fill("day-of-month", &[("day", &day), ("month", month)]),
            (false, _) => self.day_long(from),
        };
        self.fill("range", &[("from", &start), ("to", &self.day_long(to))])
    }

    /// An imprecise date in words: `september–oktober 2024`, `februar eller mars 2025`, `omtrent 2025`.
    pub fn when(&self, when: &When) -> String {
        let parts = when.parts();
        let one = |part: &Part| self.part(*part);
        let of = |pattern: &str, part: &Part| self.fill(pattern, &[("date", &one(part))]);
        let words = match (when.shape(), &parts[..]) {
            (Shape::OpenStart, [.., last]) => of("date-until", last),
            (Shape::OpenEnd, [first, ..]) => of("date-from", first),
            (Shape::OneOf, [from, to]) if when.is_range() => {
                self.fill("date-between", &[("from", &one(from)), ("to", &one(to))])
            }
            (Shape::OneOf, parts) => self.one_of(parts),
            (Shape::Day | Shape::Span, [from, to]) if when.is_range() && from != to => self.span(*from, *to),
            (Shape::Day | Shape::Span, [from, _]) if when.is_range() => one(from),
            (_, parts) => self.list(&parts.iter().map(one).collect::<Vec<_>>()),
        };
        if when.is_approximate() { self.fill("date-about", &[("date", &words)]) } else { words }
    }

    fn part(&self, part: Part) -> String {
        let year = part.year.to_string();
        match (part.month, part.day) {
            (Some(number @ 1..=12), Some(day)) => {
                let (day, month) = (day.to_string(), self.month_in_date(number.into()));
                self.fill("day-long", &[("day", &day), ("month", month), ("year", &year)])
            }
            (Some(number @ 1..=12), None) => {
                self.fill("month-of-year", &[("month", self.month(number.into())), ("year", &year)])
            }
            (Some(number), _) => self.fill("part-of-year", &[("part", &self.within_year(number)), ("year", &year)]),
            (None, _) => year,
        }
    }

    /// A month or another part of a year, without the year.
    fn within_year(&self, number: u8) -> String {
        let numbered = |pattern: &str, number: u8| self.fill(pattern, &[("number", &number.to_string())]);
        match number {
            1..=12 => self.month(number.into()).to_owned(),
            // Seasons: of any, the northern and the southern hemisphere (ISO 8601-2, 4.8).
            21 | 25 | 29 => self.label("season-spring"),
            22 | 26 | 30 => self.label("season-summer"),
            23 | 27 | 31 => self.label("season-autumn"),
            24 | 28 | 32 => self.label("season-winter"),
            33..=36 => numbered("quarter", number - 32),
            37..=39 => numbered("tertial", number - 36),
            40 | 41 => numbered("half-year", number - 39),
            _ => String::new(),
        }
    }

    fn span(&self, from: Part, to: Part) -> String {
        let day = |part: Part| NaiveDate::from_ymd_opt(part.year, part.month?.into(), part.day?.into());
        if let (Some(from), Some(to)) = (day(from), day(to)) {
            return self.range(from, to);
        }
        let start = match (from.month, to.month) {
            (Some(month), Some(_)) if from.year == to.year && from.day.is_none() && to.day.is_none() => {
                self.within_year(month)
            }
            _ => self.part(from),
        };
        self.fill("range", &[("from", &start), ("to", &self.part(to))])
    }

    fn one_of(&self, parts: &[Part]) -> String {
        let same_year = parts.windows(2).all(|pair| pair[0].year == pair[1].year);
        let without_days = parts.iter().all(|part| part.month.is_some() && part.day.is_none());
        let words: Vec<String> = match parts {
            [most @ .., last] if same_year && without_days => {
                let months = most.iter().map(|part| self.within_year(part.month.unwrap_or_default()));
                months.chain([self.part(*last)]).collect()
            }
            _ => parts.iter().map(|part| self.part(*part)).collect(),
        };
        self.alternatives(&words)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().expect("a day")
    }

    fn words(text: &str) -> String {
        Language::shipped("nb").when(&When::parse(text).expect(text)).replace('\u{a0}', " ")
    }

    #[test]
    fn days() {
        assert_eq!(Language::shipped("nb").day_short(day("2024-11-26")), "26.11.24");
        assert_eq!(Language::shipped("nb").day_long(day("2024-11-26")), "26.\u{a0}november 2024");
    }

    #[test]
    fn ranges_say_what_they_share_once() {
        let range = |from, to| Language::shipped("nb").range(day(from), day(to)).replace('\u{a0}', " ");
        assert_eq!(range("2025-01-15", "2025-01-16"), "15.–16. januar 2025");
        assert_eq!(range("2025-10-27", "2025-11-02"), "27. oktober–2. november 2025");
        assert_eq!(range("2024-12-30", "2025-01-02"), "30. desember 2024–2. januar 2025");
        assert_eq!(range("2025-01-15", "2025-01-15"), "15. januar 2025");
    }

    #[test]
    fn imprecise_dates_say_what_is_known() {
        for (edtf, expected) in [
            ("2024-09-17", "17. september 2024"),
            ("2024-12", "desember 2024"),
            ("2024-09/2024-10", "september–oktober 2024"),
            ("2024-11/2025-02", "november 2024–februar 2025"),
            ("[2025-02,2025-03]", "februar eller mars 2025"),
            ("2025-10~", "omtrent oktober 2025"),
            ("2025/..", "fra 2025"),
            ("../2025-06", "til juni 2025"),
            ("2025-23", "høsten 2025"),
            ("2025-38", "2. tertial 2025"),
            ("2025-01-15/2025-01-16", "15.–16. januar 2025"),
            ("2024-09/2024-09", "september 2024"),
            ("[2024-09..2025-02]", "mellom september 2024 og februar 2025"),
            ("{2024-01,2024-12}", "januar 2024 og desember 2024"),
        ] {
            assert_eq!(words(edtf), expected, "{edtf}");
        }
    }
}
