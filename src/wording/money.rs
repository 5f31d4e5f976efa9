//! Amounts of money.

use rust_decimal::{Decimal, RoundingStrategy};

use super::{Language, Said};

/// The unit in which the amounts of one table are shown, all with the same number of decimals.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scale {
    /// Kroner, without øre where there are none.
    Kroner,
    /// Millions of kroner with one decimal.
    Millions,
}

impl Scale {
    /// The scale for a table of amounts: millions where their sum is at least one, unless one of them would be
    /// shown as nothing.
    pub fn of(amounts: &[Decimal]) -> Self {
        let sum: Decimal = amounts.iter().sum();
        let vanishes = |amount: &Decimal| !amount.is_zero() && Self::Millions.shown(*amount).is_zero();
        if sum.abs() >= Decimal::from(1_000_000) && !amounts.iter().any(vanishes) {
            Self::Millions
        } else {
            Self::Kroner
        }
    }

    /// An amount as this scale shows it: in the scale's unit, rounded half up.
    pub fn shown(self, kroner: Decimal) -> Decimal {
        match self {
            Self::Kroner => kroner,
            Self::Millions => {
                (kroner / Decimal::from(1_000_000)).round_dp_with_strategy(1, RoundingStrategy::MidpointAwayFromZero)
            }
        }
    }
}

/// An amount in all the forms a paper may need.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, schemars::JsonSchema)]
pub struct Money {
    /// The number as it stands in a table: `11,5`.
    pub figure: String,
    /// The unit that follows the number: `millioner kroner`.
    pub unit: String,
    /// Number and unit: `11,5 millioner kroner`.
    pub long: String,
    /// Number and abbreviated unit: `11,5 mill. kr`.
    pub short: String,
    /// The whole amount: `11 500 000 kr`.
    pub exact: String,
}

impl Language {
    /// `amount` kroner shown in `scale`.
    pub fn money(&self, amount: Decimal, scale: Scale) -> Money {
        let figure = match scale {
            Scale::Kroner => self.exact(amount),
            Scale::Millions => self.decimal(scale.shown(amount), 1),
        };
        let (unit, long, short) = match scale {
            Scale::Kroner if amount.abs() == Decimal::ONE => ("unit-krone", "amount-krone", "amount-short-kroner"),
            Scale::Kroner => ("unit-kroner", "amount-kroner", "amount-short-kroner"),
            // Where a decimal ends in 1 both forms are right (Språkrådet).
            Scale::Millions if figure.ends_with('1') => ("unit-million", "amount-million", "amount-short-millions"),
            Scale::Millions => ("unit-millions", "amount-millions", "amount-short-millions"),
        };
        let of = |pattern: &str| self.fill(pattern, &[("figure", &figure)]);
        Money { unit: self.label(unit), long: of(long), short: of(short), exact: self.kroner(amount), figure }
    }

    /// The whole amount: `12 600 000 kr`, with øre only where there are any.
    pub fn kroner(&self, amount: Decimal) -> String {
        self.fill("amount-short-kroner", &[("figure", &self.exact(amount))])
    }

    /// The unit of a scale as the head of a column.
    pub fn unit(&self, scale: Scale) -> Said {
        self.word(match scale {
            Scale::Kroner => "in-kroner",
            Scale::Millions => "in-millions",
        })
    }

    /// Cites a post of the state budget: `kap. 590, post 65`.
    pub fn citation(&self, chapter: Option<u16>, post: Option<u16>) -> Option<String> {
        let (chapter, post) = (chapter.map(|it| it.to_string()), post.map(|it| it.to_string()));
        match (&chapter, &post) {
            (Some(chapter), Some(post)) => Some(self.fill("citation", &[("chapter", chapter), ("post", post)])),
            (Some(chapter), None) => Some(self.fill("chapter-citation", &[("chapter", chapter)])),
            (None, Some(post)) => Some(self.fill("post-citation", &[("post", post)])),
            (None, None) => None,
        }
    }

    fn exact(&self, amount: Decimal) -> String {
        if amount.normalize().scale() == 0 { self.whole(amount) } else { self.decimal(amount, 2) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn long(kroner: i64) -> String {
        let amount = Decimal::from(kroner);
        Language::shipped("nb").money(amount, Scale::of(&[amount])).long.replace('\u{a0}', " ")
    }

    #[test]
    fn amounts_in_words_follow_the_papers() {
        assert_eq!(long(11_500_000), "11,5 millioner kroner");
        assert_eq!(long(1_100_000), "1,1 million kroner");
        assert_eq!(long(12_600_000), "12,6 millioner kroner");
        assert_eq!(long(1_000_000), "1,0 millioner kroner");
        assert_eq!(long(999_999), "999 999 kroner");
        assert_eq!(long(1), "1 krone");
        assert_eq!(long(-1_150_000), "\u{2212}1,2 millioner kroner");
    }

    #[test]
    fn no_amount_is_shown_as_nothing() {
        let amounts = |amounts: &[i64]| Scale::of(&amounts.iter().copied().map(Decimal::from).collect::<Vec<_>>());
        assert_eq!(amounts(&[11_500_000, 1_100_000]), Scale::Millions);
        assert_eq!(amounts(&[11_500_000, 0]), Scale::Millions);
        assert_eq!(amounts(&[11_500_000, 40_000]), Scale::Kroner);
        assert_eq!(amounts(&[]), Scale::Kroner);
    }

    #[test]
    fn whole_amounts_keep_every_krone() {
        assert_eq!(Language::shipped("nb").kroner(Decimal::from(12_600_000)), "12\u{a0}600\u{a0}000\u{a0}kr");
        assert_eq!(Language::shipped("nb").kroner(Decimal::new(15_050, 2)), "150,50\u{a0}kr");
    }
}
