//! The file of a theme: what it may say.

use crate::diagnostic::Diagnostic;
use crate::files::Place;
use crate::source::{
    Kind, Problems, Read, Text, Value, Word, codes, read_table, record, schema, unknown_value, words, wrong_type,
};
use crate::wording::message;

record! {
    /// A theme: colours, type, and what is said of the brand. It says only what differs from the theme it is based on.
    pub struct ThemeFile {
        /// What it is called.
        pub title: Option<Text>,
        /// Its character, in one line.
        pub description: Option<Text>,
        /// The theme that it overrides; `neutral` where nothing is said.
        pub base: Option<Word>,
        /// Colours by token: `#rrggbb`, or the token that it is the same as.
        pub colour: Option<Tokens>,
        /// The families of type.
        pub font: Option<Font>,
        /// What is said of the brand.
        pub brand: Option<Brand>,
        /// The cover, and what follows it.
        pub cover: Option<Cover>,
        /// Sizes on slides, in points, and colours that only slides have.
        pub slide: Option<Medium>,
        /// Sizes on sheets, and colours that only sheets have.
        pub sheet: Option<Medium>,
    }
}

record! {
    /// The families of type.
    pub struct Font {
        /// The family of running text.
        pub body: Option<Word>,
        /// The family of titles and large figures.
        pub display: Option<Word>,
        /// The heaviest weight of titles, from 100 to 900.
        pub display_weight: Option<Number>,
        /// Space between the letters of titles, as a share of their size.
        pub display_tracking: Option<Number>,
    }
}

record! {
    /// What is said of the brand.
    pub struct Brand {
        /// Path of the logo, an SVG or PNG file below the project's folder.
        pub logo: Option<Word>,
        /// The logo for dark grounds.
        pub logo_on_brand: Option<Word>,
        /// The slogan, instead of the project's.
        pub slogan: Option<Text>,
        /// What stands at the foot of pages, instead of the organisation's name.
        pub footer: Option<Text>,
    }
}

record! {
    /// The cover, and what follows it: dividers, closing slides, heads of sheets and posters.
    pub struct Cover {
        /// Its style.
        pub style: Option<CoverStyle>,
    }
}

words! {
    /// A style of covers.
    pub enum CoverStyle {
        /// Blocks to the right.
        Pattern = "pattern",
        /// A frieze along the top.
        Band = "band",
        /// Two great blocks on a ground of their own.
        Split = "split",
        /// Words alone.
        Plain = "plain",
    }
}

/// A number of a theme.
#[derive(Debug, Clone, Copy)]
pub struct Number(pub f64);

impl Read for Number {
    fn read(value: &Value, problems: &mut Problems) -> Option<Self> {
        let number = match &value.kind {
            Kind::Integer(number) => Some(*number as f64),
            Kind::Float(number) => number.replace('_', "").parse().ok(),
            _ => None,
        };
        let number = number.filter(|number: &f64| number.is_finite());
        if number.is_none() {
            problems.push(wrong_type(value, message!("type-number")));
        }
        number.map(Self)
    }
}

/// Colours by token, each with the places of both.
#[derive(Debug, Clone, Default)]
pub struct Tokens(pub Vec<(Word, Word)>);

impl Read for Tokens {
    fn read(value: &Value, problems: &mut Problems) -> Option<Self> {
        let entries = &read_table(value, problems)?.entries;
        let tokens = entries.iter().filter_map(|entry| {
            Some((Word { value: entry.key.clone(), at: entry.key_at }, Word::read(&entry.value, problems)?))
        });
        Some(Self(tokens.collect()))
    }
}

/// What a medium has for itself: sizes of type, and colours.
#[derive(Debug, Clone, Default)]
pub struct Medium {
    /// Colours by token.
    pub colour: Tokens,
    /// Sizes by the name of what they are for, in points.
    pub sizes: Vec<(Word, Number)>,
}

impl Read for Medium {
    fn read(value: &Value, problems: &mut Problems) -> Option<Self> {
        let mut medium = Self::default();
        for entry in &read_table(value, problems)?.entries {
            if entry.key == "colour" {
                medium.colour = Tokens::read(&entry.value, problems)?;
            } else if let Some(number) = Number::read(&entry.value, problems) {
                medium.sizes.push((Word { value: entry.key.clone(), at: entry.key_at }, number));
            }
        }
        Some(medium)
    }
}

/// Reports a name that is not among those that the root of all themes has.
pub fn report_unknown(name: &Word, known: &[String], problems: &mut Problems) {
    if !known.contains(&name.value) {
        let mut finding = unknown_value(name.at, name, known.iter().map(String::as_str));
        finding.code = &codes::UNKNOWN_KEY;
        finding.severity = codes::UNKNOWN_KEY.severity;
        problems.push(finding);
    }
}

/// Reports a number outside what makes sense.
pub fn report_outside(number: f64, range: std::ops::RangeInclusive<f64>, at: Place, problems: &mut Problems) {
    if !range.contains(&number) {
        let (from, to) = (*range.start(), *range.end());
        problems.push(Diagnostic::new(
            &codes::WRONG_TYPE,
            at,
            message!("wrong-type.found-outside", from = from.to_string(), to = to.to_string()),
        ));
    }
}

schema!(Number, { "type": "number" });
schema!(Tokens, { "type": "object", "additionalProperties": { "type": "string" } });
schema!(Medium, { "type": "object" });
