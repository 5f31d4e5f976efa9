//! Numbers, shares, counts and lists in bokmål.

use rust_decimal::{Decimal, RoundingStrategy};

/// The hard space: between groups of digits, and between a number and what it counts. Språkrådet
/// asks for «hardt mellomrom» without naming a character; U+00A0 is the one every font has.
pub const SPACE: char = '\u{a0}';

/// A whole number with its digits in groups of three: `12 600 000`.
pub fn whole(number: Decimal) -> String {
    decimal(number, 0)
}

/// A number rounded half up to `decimals` places, with a decimal comma and U+2212 as minus.
pub fn decimal(number: Decimal, decimals: u32) -> String {
    let rounded = number.round_dp_with_strategy(decimals, RoundingStrategy::MidpointAwayFromZero);
    let text = format!("{:.*}", decimals as usize, rounded.abs());
    let (whole, fraction) = text.split_once('.').map_or((text.as_str(), None), |(w, f)| (w, Some(f)));
    let mut out = String::new();
    if rounded.is_sign_negative() && !rounded.is_zero() {
        out.push('\u{2212}');
    }
    for (index, digit) in whole.chars().enumerate() {
        if index > 0 && (whole.len() - index).is_multiple_of(3) {
            out.push(SPACE);
        }
        out.push(digit);
    }
    if let Some(fraction) = fraction {
        out.push(',');
        out.push_str(fraction);
    }
    out
}

/// `part` of `all` as a percentage with one decimal: `91,3 %`. Nothing of nothing is 0.
pub fn percent(part: Decimal, all: Decimal) -> String {
    let share = part.checked_div(all).unwrap_or_default() * Decimal::ONE_HUNDRED;
    format!("{}{SPACE}%", decimal(share, 1))
}

/// A noun to count, in its forms.
#[derive(Debug, Clone, Copy)]
pub struct Noun {
    /// The word for one of it: `ett`, `en` or `ei`.
    pub one: &'static str,
    /// The form after it.
    pub singular: &'static str,
    /// The form after every other number.
    pub plural: &'static str,
}

/// The numbers up to twelve, which are written in words; one has a gender.
const WORDS: [&str; 13] =
    ["ingen", "", "to", "tre", "fire", "fem", "seks", "sju", "åtte", "ni", "ti", "elleve", "tolv"];

/// A number of two or more in words up to twelve: `tre`, `18`.
pub fn words(number: usize) -> String {
    WORDS.get(number).map_or_else(|| whole(Decimal::from(number)), |word| (*word).to_owned())
}

/// How many, in words up to twelve: `tre fokusområder`, `18 tiltak`.
pub fn count(number: usize, noun: Noun) -> String {
    match (number, WORDS.get(number)) {
        (1, _) => format!("{} {}", noun.one, noun.singular),
        (_, Some(word)) => format!("{word} {}", noun.plural),
        (_, None) => format!("{}{SPACE}{}", whole(Decimal::from(number)), noun.plural),
    }
}

/// `Larvik, Gjøvik og Skien`.
pub fn list<S: AsRef<str>>(items: &[S]) -> String {
    match items {
        [] => String::new(),
        [only] => only.as_ref().to_owned(),
        [most @ .., last] => {
            let most: Vec<&str> = most.iter().map(AsRef::as_ref).collect();
            format!("{} og {}", most.join(", "), last.as_ref())
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

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
            assert_eq!(decimal(number(value), decimals), expected, "{value}");
        }
    }

    #[test]
    fn shares_counts_and_lists() {
        const TILTAK: Noun = Noun { one: "ett", singular: "tiltak", plural: "tiltak" };
        assert_eq!(percent(number("11.5"), number("12.6")), "91,3\u{a0}%");
        assert_eq!(percent(Decimal::ZERO, Decimal::ZERO), "0,0\u{a0}%");
        assert_eq!(count(0, TILTAK), "ingen tiltak");
        assert_eq!(count(1, TILTAK), "ett tiltak");
        assert_eq!(count(7, TILTAK), "sju tiltak");
        assert_eq!(count(18, TILTAK), "18\u{a0}tiltak");
        assert_eq!(list(&["Larvik", "Gjøvik", "Skien"]), "Larvik, Gjøvik og Skien");
        assert_eq!(list::<&str>(&[]), "");
    }
}
