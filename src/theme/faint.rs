//! Tokens that do not stand out from what they stand on.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use super::{Colour, MEDIA, Theme};

/// What two tokens must be to each other.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Rule {
    /// Text on its ground (WCAG 2.1, 1.4.3).
    Text,
    /// A bar or mark on its ground (WCAG 2.1, 1.4.11).
    Mark,
    /// Two fills that stand beside each other in a chart, for those who see no colours, and for grey print.
    Neighbours,
}

impl Rule {
    const ALL: [Self; 3] = [Self::Text, Self::Mark, Self::Neighbours];

    /// The key of its list in the root of all themes.
    fn list(self) -> &'static str {
        match self {
            Self::Text => "pairs",
            Self::Mark => "marks",
            Self::Neighbours => "neighbours",
        }
    }

    /// The least contrast.
    pub fn least(self) -> f64 {
        match self {
            Self::Text => 4.5,
            Self::Mark => 3.0,
            Self::Neighbours => 1.6,
        }
    }
}

/// A token that does not stand out from all that it stands on.
#[derive(Debug, Clone, PartialEq)]
pub struct Faint {
    /// The token.
    pub token: String,
    /// A medium in which it shows.
    pub medium: &'static str,
    /// Where it is worst: what it stands on or beside.
    pub ground: String,
    /// What the two must be to each other.
    pub rule: Rule,
    /// The contrast that they have.
    pub contrast: f64,
    /// What else it stands on or beside with too little contrast.
    pub also: Vec<String>,
    /// The nearest colour that stands out from everything that it has to.
    pub better: Option<Colour>,
}

/// Something that a token has to stand out from.
struct Demand<'a> {
    medium: &'static str,
    rule: Rule,
    ground: &'a str,
    on: Colour,
}

impl Theme {
    /// The tokens that do not stand out from what they stand on, by the lists of the root of all themes. A token that
    /// has another colour in one medium is judged there by itself.
    pub fn faint(&self) -> Vec<Faint> {
        let mut demands: BTreeMap<(&str, String), Vec<Demand<'_>>> = BTreeMap::new();
        for medium in MEDIA {
            for rule in Rule::ALL {
                for pair in self.merged.get(rule.list()).and_then(Json::as_array).into_iter().flatten() {
                    let name = |index: usize| pair.get(index).and_then(Json::as_str);
                    let (Some(token), Some(ground)) = (name(0), name(1)) else { continue };
                    let Some((colour, on)) = self.colour(medium, token).zip(self.colour(medium, ground)) else {
                        continue;
                    };
                    demands.entry((token, colour.hex())).or_default().push(Demand { medium, rule, ground, on });
                }
            }
        }
        let each =
            demands.into_iter().filter_map(|((token, hex), demands)| faint(token, Colour::parse(&hex)?, &demands));
        each.collect()
    }
}

/// What a token fails in, if in anything.
fn faint(token: &str, colour: Colour, demands: &[Demand<'_>]) -> Option<Faint> {
    let lack = |demand: &Demand<'_>| colour.contrast(demand.on) / demand.rule.least();
    let mut failed: Vec<&Demand<'_>> = demands.iter().filter(|demand| lack(demand) < 1.0).collect();
    failed.sort_by(|a, b| lack(a).total_cmp(&lack(b)));
    let worst = failed.first()?;
    let mut also: Vec<String> = Vec::new();
    for demand in &failed {
        if demand.ground != worst.ground && !also.iter().any(|ground| ground == demand.ground) {
            also.push(demand.ground.to_owned());
        }
    }
    Some(Faint {
        token: token.to_owned(),
        medium: worst.medium,
        ground: worst.ground.to_owned(),
        rule: worst.rule,
        contrast: colour.contrast(worst.on),
        also,
        better: colour.nearest(|better| demands.iter().all(|demand| better.contrast(demand.on) >= demand.rule.least())),
    })
}
