//! Amounts of money in Norwegian kroner: exact, and with the unit they were written in.

use rust_decimal::Decimal;

use crate::diagnostic::Diagnostic;
use crate::source::{Kind, Problems, Read, Value, codes, schema, wrong_type};
use crate::wording::{Message, message};

/// The unit an amount was written in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Unit {
    /// Kroner.
    Krone,
    /// Thousands of kroner, «tusen» or «1000 kr».
    Thousand,
    /// Millions of kroner.
    Million,
    /// Milliards (10⁹) of kroner.
    Milliard,
}

impl Unit {
    /// How many kroner one of it is.
    pub fn kroner(self) -> Decimal {
        Decimal::from(match self {
            Self::Krone => 1_i64,
            Self::Thousand => 1_000,
            Self::Million => 1_000_000,
            Self::Milliard => 1_000_000_000,
        })
    }

    /// The unit as messages name it.
    pub fn in_words(self) -> Message {
        match self {
            Self::Krone => message!("written-in-kroner"),
            Self::Thousand => message!("written-in-thousands"),
            Self::Million => message!("written-in-millions"),
            Self::Milliard => message!("written-in-milliards"),
        }
    }

    fn from_word(word: &str) -> Option<Self> {
        Some(match word.trim_end_matches('.') {
            "tusen" => Self::Thousand,
            "mill" | "million" | "millioner" | "millionar" | "mnok" => Self::Million,
            "mrd" | "milliard" | "milliarder" | "milliardar" => Self::Milliard,
            _ => return None,
        })
    }
}

/// An amount in kroner, exact to the øre.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Amount {
    /// The amount in kroner, with at most two decimals.
    pub kroner: Decimal,
    /// The unit it was written in.
    pub unit: Unit,
}

/// What stands in the way of reading a text as an amount.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Obstacle {
    NoNumber,
    Point,
    Grouping,
    Word,
    SubOre,
    TooLarge,
    NoUnit,
}

/// Amounts from here on are taken for a slip: the whole state budget is below 10¹³ kroner.
const LIMIT: i64 = 1_000_000_000_000_000;

impl Amount {
    /// Reads `11 500 000`, `11,5 mill.`, `11,5 millioner kroner`, `kr 150,50` or `−1,5 mrd.`: digits in
    /// groups of three with any kind of space, a decimal comma, a unit, and kroner before or after.
    fn parse(text: &str) -> Result<Self, Obstacle> {
        let lower = text.trim().to_lowercase().replace("mill.", "mill ").replace("mrd.", "mrd ");
        let lower = lower.strip_suffix(",-").map_or(lower.clone(), |krones| format!("{krones} kr"));
        let bare = lower.strip_prefix("kr").map_or(lower.as_str(), |rest| rest.trim_start_matches('.').trim_start());
        let (negative, bare) = match bare.strip_prefix(['-', '\u{2212}', '\u{2013}']) {
            Some(rest) => (true, rest.trim_start()),
            None => (false, bare),
        };
        let number_end =
            bare.find(|c: char| !(c.is_ascii_digit() || is_space(c) || matches!(c, ',' | '.'))).unwrap_or(bare.len());
        let (number, words) = bare.split_at(number_end);
        let kroner = parse_number(number.trim_matches(is_space))?;

        let mut words: Vec<&str> = words.split(is_space).filter(|word| !word.is_empty()).collect();
        let unit = match words.first().and_then(|word| Unit::from_word(word)) {
            Some(unit) => {
                words.remove(0);
                unit
            }
            None => Unit::Krone,
        };
        if !matches!(words[..], [] | ["kr" | "kr." | "kroner" | "krone" | "nok"]) {
            return Err(Obstacle::Word);
        }
        // «11,5» alone is hardly eleven kroner and fifty øre.
        let named = lower.starts_with("kr") || unit != Unit::Krone || !words.is_empty();
        if !named && number.contains(',') {
            return Err(Obstacle::NoUnit);
        }
        let kroner = kroner.checked_mul(unit.kroner()).ok_or(Obstacle::TooLarge)?.normalize();
        Self::new(if negative { -kroner } else { kroner }, unit)
    }

    fn new(kroner: Decimal, unit: Unit) -> Result<Self, Obstacle> {
        if kroner.abs() >= Decimal::from(LIMIT) {
            return Err(Obstacle::TooLarge);
        }
        if kroner.normalize().scale() > 2 {
            return Err(Obstacle::SubOre);
        }
        Ok(Self { kroner, unit })
    }
}

/// The space characters in use between the digits of a number.
fn is_space(c: char) -> bool {
    matches!(c, ' ' | '\t' | '\u{a0}' | '\u{202f}' | '\u{2009}' | '\u{2007}')
}

fn parse_number(number: &str) -> Result<Decimal, Obstacle> {
    if number.contains('.') {
        return Err(Obstacle::Point);
    }
    let (whole, decimals) = number.split_once(',').map_or((number, None), |(w, d)| (w, Some(d)));
    let groups: Vec<&str> = whole.split(is_space).collect();
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
    if !groups.iter().all(|group| digits(group)) || !decimals.is_none_or(digits) {
        return Err(Obstacle::NoNumber);
    }
    if groups.len() > 1 && (groups[0].len() > 3 || groups[1..].iter().any(|group| group.len() != 3)) {
        return Err(Obstacle::Grouping);
    }
    let plain = format!("{}.{}", groups.concat(), decimals.unwrap_or("0"));
    // Twenty digits are more than any amount below the limit needs.
    if plain.len() > 22 {
        return Err(if decimals.is_some_and(|d| d.len() > 11) { Obstacle::SubOre } else { Obstacle::TooLarge });
    }
    Decimal::from_str_exact(&plain).map_err(|_| Obstacle::TooLarge)
}

impl Read for Amount {
    fn read(value: &Value, problems: &mut Problems) -> Option<Self> {
        let (written, parsed) = match &value.kind {
            Kind::Integer(kroner) => (
                kroner.to_string(),
                Decimal::try_from_i128_with_scale(*kroner, 0)
                    .map_err(|_| Obstacle::TooLarge)
                    .and_then(|kroner| Self::new(kroner, Unit::Krone)),
            ),
            Kind::Text(text) => (text.clone(), Self::parse(text)),
            Kind::Float(number) => {
                problems.push(
                    Diagnostic::new(
                        &codes::INVALID_AMOUNT,
                        value.at,
                        message!("invalid-amount.found-decimal", written = number),
                    )
                    .hint(message!("invalid-amount.hint-decimal")),
                );
                return None;
            }
            _ => {
                problems.push(wrong_type(value, message!("type-amount")));
                return None;
            }
        };
        let obstacle = match parsed {
            Ok(amount) => return Some(amount),
            Err(obstacle) => obstacle,
        };
        let (message, hint) = match obstacle {
            Obstacle::NoNumber => {
                (message!("invalid-amount.found", written = written), message!("invalid-amount.hint"))
            }
            Obstacle::Point => {
                (message!("invalid-amount.found-point", written = written), message!("invalid-amount.hint-point"))
            }
            Obstacle::Grouping => {
                (message!("invalid-amount.found-grouping", written = written), message!("invalid-amount.hint-grouping"))
            }
            Obstacle::Word => {
                (message!("invalid-amount.found-word", written = written), message!("invalid-amount.hint-word"))
            }
            Obstacle::NoUnit => {
                (message!("invalid-amount.found-unit", written = written), message!("invalid-amount.hint-unit"))
            }
            Obstacle::SubOre => {
                (message!("invalid-amount.found-fine", written = written), message!("invalid-amount.hint-fine"))
            }
            Obstacle::TooLarge => {
                (message!("invalid-amount.found-large", written = written), message!("invalid-amount.hint-large"))
            }
        };
        problems.push(Diagnostic::new(&codes::INVALID_AMOUNT, value.at, message).hint(hint));
        None
    }
}

schema!(Amount, {
    "anyOf": [
        { "type": "integer" },
        { "type": "string", "pattern": "[0-9]" },
    ],
    "examples": [11_500_000, "11 500 000", "11,5 mill.", "11,5 millioner kroner"],
});

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn kroner(text: &str) -> String {
        Amount::parse(text)
            .map_or_else(|obstacle| format!("{obstacle:?}"), |amount| amount.kroner.normalize().to_string())
    }

    #[test]
    fn amounts_are_read_exactly() {
        for (text, expected) in [
            ("11500000", "11500000"),
            ("11 500 000", "11500000"),
            ("11\u{a0}500\u{202f}000", "11500000"),
            ("11\u{2009}500\u{2007}000 kr", "11500000"),
            ("11,5 mill.", "11500000"),
            ("11,5 mill. kr", "11500000"),
            ("11,5 millioner kroner", "11500000"),
            ("1,1 million kroner", "1100000"),
            ("kr 150,50", "150.5"),
            ("150 kroner", "150"),
            ("-3 mrd.", "-3000000000"),
            ("\u{2212}0,01 kr", "-0.01"),
            ("500 tusen", "500000"),
            ("0", "0"),
            ("1 000,-", "1000"),
            ("12,6 mill.kr", "12600000"),
            ("5 000 NOK", "5000"),
        ] {
            assert_eq!(kroner(text), expected, "{text}");
        }
    }

    #[test]
    fn doubtful_amounts_are_refused() {
        for (text, obstacle) in [
            ("", "NoNumber"),
            ("mange", "NoNumber"),
            ("1,2,3", "NoNumber"),
            ("11.500.000", "Point"),
            ("11.5 mill.", "Point"),
            ("11 50 000", "Grouping"),
            ("1150 000", "Grouping"),
            ("11,5 epler", "Word"),
            ("11,5 mill. euro", "Word"),
            ("0,001 kr", "SubOre"),
            ("1 000 000 000 000 000", "TooLarge"),
            ("99999999999999999999999999999999999999", "TooLarge"),
            ("0,0000000000000000000000000000000000001", "SubOre"),
            ("11,5", "NoUnit"),
        ] {
            assert_eq!(kroner(text), obstacle, "{text}");
        }
    }

    proptest! {
        #[test]
        fn no_text_breaks_the_reader(text in "\\PC*") {
            let _ = Amount::parse(&text);
        }

        #[test]
        fn grouped_digits_are_the_number(kroner in 0_i64..LIMIT) {
            let digits = kroner.to_string();
            let grouped: Vec<&str> = digits.as_bytes().rchunks(3).rev().map(|c| std::str::from_utf8(c).expect("digits")).collect();
            for space in [" ", "\u{a0}", "\u{202f}"] {
                let amount = Amount::parse(&grouped.join(space)).expect("an amount");
                prop_assert_eq!(amount.kroner, Decimal::from(kroner));
            }
        }
    }
}
