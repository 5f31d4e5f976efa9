//! Dates in bokmål, exact and imprecise.

use chrono::{Datelike, NaiveDate, Weekday};

use super::number::{SPACE, list};
use crate::model::{Part, Shape, When};

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
const MONTHS_SHORT: [&str; 12] =
    ["jan.", "feb.", "mars", "april", "mai", "juni", "juli", "aug.", "sep.", "okt.", "nov.", "des."];

fn month(number: u32) -> &'static str {
    MONTHS.get(number as usize - 1).copied().unwrap_or_default()
}

/// The number of a month written whole or abbreviated; «juledag» is none.
pub fn month_named(word: &str) -> Option<u32> {
    let word = word.to_lowercase();
    MONTHS.iter().position(|month| month.starts_with(&word)).map(|index| index as u32 + 1)
}

/// A month's abbreviation: `sep.`; the short ones stand whole.
pub fn month_short(number: u32) -> &'static str {
    MONTHS_SHORT.get(number as usize - 1).copied().unwrap_or_default()
}

/// `tirsdag`.
pub fn weekday(day: NaiveDate) -> &'static str {
    match day.weekday() {
        Weekday::Mon => "mandag",
        Weekday::Tue => "tirsdag",
        Weekday::Wed => "onsdag",
        Weekday::Thu => "torsdag",
        Weekday::Fri => "fredag",
        Weekday::Sat => "lørdag",
        Weekday::Sun => "søndag",
    }
}

/// `26.11.24`.
pub fn day_short(day: NaiveDate) -> String {
    day.format("%d.%m.%y").to_string()
}

/// `26. november 2024`.
pub fn day_long(day: NaiveDate) -> String {
    format!("{}.{SPACE}{} {}", day.day(), month(day.month()), day.year())
}

/// `tirsdag 10. mars 2026`.
pub fn day_with_weekday(day: NaiveDate) -> String {
    format!("{} {}", weekday(day), day_long(day))
}

/// `15.–16. januar 2025`: what the two days share is said once; across a year both are whole.
pub fn range(from: NaiveDate, to: NaiveDate) -> String {
    if from == to {
        return day_long(from);
    }
    let start = match (from.year() == to.year(), from.month() == to.month()) {
        (true, true) => format!("{}.", from.day()),
        (true, false) => format!("{}.{SPACE}{}", from.day(), month(from.month())),
        (false, _) => day_long(from),
    };
    format!("{start}–{}", day_long(to))
}

/// An imprecise date in words: `september–oktober 2024`, `februar eller mars 2025`, `omtrent 2025`.
pub fn when(when: &When) -> String {
    let parts = when.parts();
    let words = match (when.shape(), &parts[..]) {
        (Shape::OpenStart, [.., last]) => format!("til {}", one(*last)),
        (Shape::OpenEnd, [first, ..]) => format!("fra {}", one(*first)),
        (Shape::OneOf, [from, to]) if when.is_range() => format!("mellom {} og {}", one(*from), one(*to)),
        (Shape::OneOf, parts) => alternatives(parts),
        (Shape::Day | Shape::Span, [from, to]) if when.is_range() && from != to => span(*from, *to),
        (Shape::Day | Shape::Span, [from, _]) if when.is_range() => one(*from),
        (_, parts) => list(&parts.iter().map(|part| one(*part)).collect::<Vec<_>>()),
    };
    if when.is_approximate() { format!("omtrent {words}") } else { words }
}

fn one(part: Part) -> String {
    match (part.month, part.day) {
        (Some(number @ 1..=12), Some(day)) => format!("{day}.{SPACE}{} {}", month(number.into()), part.year),
        (Some(number), _) => format!("{}{}", within_year(number), part.year),
        (None, _) => part.year.to_string(),
    }
}

/// A month or another part of a year, with the word or space that leads to the year.
fn within_year(number: u8) -> String {
    match number {
        1..=12 => format!("{} ", month(number.into())),
        // Seasons: of any, the northern and the southern hemisphere (ISO 8601-2, 4.8).
        21 | 25 | 29 => "våren ".to_owned(),
        22 | 26 | 30 => "sommeren ".to_owned(),
        23 | 27 | 31 => "høsten ".to_owned(),
        24 | 28 | 32 => "vinteren ".to_owned(),
        33..=36 => format!("{}.{SPACE}kvartal ", number - 32),
        37..=39 => format!("{}.{SPACE}tertial ", number - 36),
        40 | 41 => format!("{}.{SPACE}halvår ", number - 39),
        _ => String::new(),
    }
}

fn span(from: Part, to: Part) -> String {
    let day = |part: Part| NaiveDate::from_ymd_opt(part.year, part.month?.into(), part.day?.into());
    match (day(from), day(to), from.month, to.month) {
        (Some(from), Some(to), _, _) => range(from, to),
        (_, _, Some(a), Some(b)) if from.year == to.year && from.day.is_none() && to.day.is_none() => {
            format!("{}–{}{}", within_year(a).trim_end(), within_year(b), to.year)
        }
        _ => format!("{}–{}", one(from), one(to)),
    }
}

fn alternatives(parts: &[Part]) -> String {
    let same_year = parts.windows(2).all(|pair| pair[0].year == pair[1].year);
    let words: Vec<String> = match parts {
        [most @ .., last] if same_year && parts.iter().all(|part| part.month.is_some() && part.day.is_none()) => most
            .iter()
            .map(|part| within_year(part.month.unwrap_or_default()).trim_end().to_owned())
            .chain([one(*last)])
            .collect(),
        _ => parts.iter().map(|part| one(*part)).collect(),
    };
    match &words[..] {
        [most @ .., last] if !most.is_empty() => format!("{} eller {last}", most.join(", ")),
        _ => words.concat(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().expect("a day")
    }

    fn words(text: &str) -> String {
        when(&When::parse(text).expect(text)).replace(SPACE, " ")
    }

    #[test]
    fn days() {
        assert_eq!(day_short(day("2024-11-26")), "26.11.24");
        assert_eq!(day_long(day("2024-11-26")), "26.\u{a0}november 2024");
    }

    #[test]
    fn ranges_say_what_they_share_once() {
        let range = |from, to| range(day(from), day(to)).replace(SPACE, " ");
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
