//! Numbers, shares and lists.

use rust_decimal::{Decimal, RoundingStrategy};

use super::Language;

/// The hard space between a number and what it counts.
pub(super) const SPACE: char = '\u{a0}';

/// How a language writes numbers.
#[derive(Debug, Clone)]
pub(super) struct Signs {
    decimal: String,
    group: String,
    minus: String,
    /// The numbers from none on that are written in words.
    pub(super) number_words: Vec<String>,
}

impl Signs {
    /// The signs that a language's file gives.
    pub(super) fn of(word: &dyn Fn(&str) -> Option<String>) -> Self {
        Self {
            decimal: word("decimal-sign").unwrap_or_else(|| ",".to_owned()),
            group: word("group-sign").unwrap_or_else(|| SPACE.to_string()),
            minus: word("minus-sign").unwrap_or_else(|| "\u{2212}".to_owned()),
            number_words: word("number-words")
                .map_or_else(Vec::new, |words| words.split(", ").map(str::to_owned).collect()),
        }
    }

    /// A number rounded half up to `decimals` places.
    pub(super) fn write(&self, number: Decimal, decimals: u32) -> String {
        let rounded = number.round_dp_with_strategy(decimals, RoundingStrategy::MidpointAwayFromZero);
        let text = format!("{:.*}", decimals as usize, rounded.abs());
        let (whole, fraction) = text.split_once('.').map_or((text.as_str(), None), |(w, f)| (w, Some(f)));
        let mut out = String::new();
        if rounded.is_sign_negative() && !rounded.is_zero() {
            out.push_str(&self.minus);
        }
        for (index, digit) in whole.chars().enumerate() {
            if index > 0 && (whole.len() - index).is_multiple_of(3) {
                out.push_str(&self.group);
            }
            out.push(digit);
        }
        if let Some(fraction) = fraction {
            out.push_str(&self.decimal);
            out.push_str(fraction);
        }
        out
    }
}

/// A number in words as far as the language has them, else in figures: `tre`, `18`.
pub(super) fn words(number: usize, signs: &Signs) -> String {
    signs.number_words.get(number).cloned().unwrap_or_else(|| signs.write(Decimal::from(number), 0))
}

impl Language {
    /// A whole number with its digits in groups of three: `12 600 000`.
    pub fn whole(&self, number: Decimal) -> String {
        self.decimal(number, 0)
    }

    /// A number rounded half up to `decimals` places: `−1 234,5`.
    pub fn decimal(&self, number: Decimal, decimals: u32) -> String {
        self.signs().write(number, decimals)
    }

    /// `part` of `all` as a percentage with one decimal: `91,3 %`. Nothing of nothing is 0.
    pub fn percent(&self, part: Decimal, all: Decimal) -> String {
        let share = part.checked_div(all).unwrap_or_default() * Decimal::ONE_HUNDRED;
        self.fill("percent", &[("number", &self.decimal(share, 1))])
    }

    /// `Larvik, Gjøvik og Skien`.
    pub fn list<S: AsRef<str>>(&self, items: &[S]) -> String {
        self.joined(items, "list-and")
    }

    /// `Larvik, Gjøvik eller Skien`.
    pub(super) fn alternatives<S: AsRef<str>>(&self, items: &[S]) -> String {
        self.joined(items, "list-or")
    }

    fn joined<S: AsRef<str>>(&self, items: &[S], pattern: &str) -> String {
        match items {
            [] => String::new(),
            [only] => only.as_ref().to_owned(),
            [most @ .., last] => {
                let most: Vec<&str> = most.iter().map(AsRef::as_ref).collect();
                self.fill(pattern, &[("most", &most.join(", ")), ("last", last.as_ref())])
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn bokmal() -> Language {
        Language::shipped("nb")
    }

    fn number(text: &str) -> Decimal {
        text.parse().expect("a number")
    }

    #[test]
    fn digits_stand_in_groups_of_three() {
        for (value, decimals, expected) in [
            ("0", 0, "0"),
            ("999", 0, "999"),
            ("1000", 0, "1\u{a0}000"),
            ("12600000", 0, "12\u{a0}600\u{a0}000"),
            ("-1234.5", 1, "\u{2212}1\u{a0}234,5"),
            ("11.54", 1, "11,5"),
            ("0.05", 1, "0,1"),
            ("-0.04", 1, "0,0"),
        ] {
            assert_eq!(bokmal().decimal(number(value), decimals), expected, "{value}");
        }
    }

    #[test]
    fn shares_and_lists() {
        assert_eq!(bokmal().percent(number("11.5"), number("12.6")), "91,3\u{a0}%");
        assert_eq!(bokmal().percent(Decimal::ZERO, Decimal::ZERO), "0,0\u{a0}%");
        assert_eq!(bokmal().list(&["Larvik", "Gjøvik", "Skien"]), "Larvik, Gjøvik og Skien");
        assert_eq!(bokmal().list::<&str>(&[]), "");
    }
}
