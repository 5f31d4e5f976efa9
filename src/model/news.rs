//! What has happened: highlights of the season, and where knowledge was shared.

use super::Image;
use crate::source::{Located, Phrase, Text, record, words};

record! {
    /// Something worth showing the steering group.
    pub struct Highlight {
        /// What it is about.
        pub title: Text,
        /// A sentence on it.
        pub lead: Option<Located<Phrase>>,
        /// Lists that belong to it.
        pub list: Vec<HighlightList>,
        /// Remarks that follow.
        pub notes: Vec<Located<Phrase>>,
        /// A picture.
        pub image: Option<Image>,
    }
}

record! {
    /// A list within a highlight.
    pub struct HighlightList {
        /// What the list holds.
        pub title: Text,
        /// What one counts in it, such as «barnehager»; when given, the count is shown large.
        pub unit: Option<Text>,
        /// What is on it.
        pub items: Vec<Located<Phrase>>,
    }
}

record! {
    /// An occasion on which knowledge and experience were shared.
    pub struct Activity {
        /// With whom.
        pub arena: Arena,
        /// What it was, or with whom where that is all there is to say.
        pub title: Text,
        /// A word on it.
        pub detail: Option<Located<Phrase>>,
        /// The partners that took part.
        pub partners: Vec<Text>,
    }
}

words! {
    /// Where knowledge is shared.
    pub enum Arena {
        /// Inside the municipality.
        Internal = "internal",
        /// With outside partners.
        External = "external",
        /// With other municipalities.
        Municipal = "municipal",
        /// Abroad.
        International = "international",
    }
}
