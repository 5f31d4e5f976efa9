//! Money from the state: grants, what they may be used for, and the declared total.

use super::Amount;
use crate::source::{Id, Located, Name, Phrase, Text, record};

record! {
    /// A grant from a ministry, cited by chapter and post of the state budget.
    pub struct Grant {
        /// The name that measures and other records use.
        pub id: Located<Id>,
        /// The ministry that gives the grant today.
        pub ministry: Text,
        /// The ministry's short name, such as KDD.
        pub abbreviation: Option<Text>,
        /// The ministry that the grant was given by before.
        pub former_ministry: Option<Text>,
        /// Chapter (kapittel) of the state budget.
        pub chapter: Option<Located<u16>>,
        /// Post of the chapter; posts 60–69 are transfers to municipalities.
        pub post: Option<Located<u16>>,
        /// What the post is called.
        pub title: Option<Text>,
        /// The amount: `11_500_000`, `"11 500 000"` or `"11,5 millioner kroner"`. Read exactly, never as a float.
        pub amount: Located<Amount>,
        /// The budget year that the amount is given for.
        pub year: Option<Located<u16>>,
        /// The ministry's conditions, as the beginning of a sentence that the purposes end.
        pub terms: Option<Located<Phrase>>,
        /// What the money may be used for.
        pub purpose: Vec<Purpose>,
        /// A note to print under the table.
        pub note: Option<Located<Phrase>>,
        /// The sign that leads to the note, `*` where nothing is said.
        pub note_mark: Option<Text>,
    }
}

record! {
    /// One purpose that a grant may be used for.
    pub struct Purpose {
        /// The name that measures use.
        pub id: Option<Located<Id>>,
        /// The purpose in the grant letter's words.
        pub text: Located<Phrase>,
    }
}

record! {
    /// What is said of all grants together.
    pub struct Funding {
        /// The total that the papers declare; the grants must add up to it.
        pub declared_total: Option<Located<Amount>>,
        /// Where the figures come from.
        pub source: Option<Text>,
    }
}

impl Grant {
    /// The ministry as a short label: its abbreviation, else its name.
    pub fn short(&self) -> &Name {
        self.abbreviation.as_ref().map_or(&self.ministry.value, |short| &short.value)
    }
}
