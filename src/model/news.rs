//! What has happened: highlights of the season, and where knowledge was shared.

use crate::source::{Text, record, words};

record! {
    /// Something worth showing the steering group.
    pub struct Highlight {
        /// What it is about.
        pub title: Text,
        /// A sentence on it.
        pub lead: Option<Text>,
        /// Lists that belong to it.
        pub list: Vec<HighlightList>,
        /// Remarks that follow.
        pub notes: Vec<Text>,
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
        pub items: Vec<Text>,
    }
}

record! {
    /// A picture with what it takes to print it.
    pub struct Image {
        /// Path of a PNG, JPEG or WebP file below the project's folder.
        pub file: Option<Text>,
        /// What the picture shows, for those who cannot see it.
        pub alt: Option<Text>,
        /// Who took it.
        pub credit: Option<Text>,
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
        pub detail: Option<Text>,
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
