//! Pictures, with what it takes to print them.

use super::{Plan, Who};
use crate::source::{Day, Located, Text, Word, record};

record! {
    /// A picture.
    pub struct Image {
        /// Path of a PNG, JPEG or WebP file below the project's folder.
        pub file: Option<Word>,
        /// What the picture shows, for those who cannot see it.
        pub alt: Option<Text>,
        /// Who took it.
        pub credit: Option<Text>,
        /// What stands under it.
        pub caption: Option<Text>,
        /// Those who can be recognised.
        pub people: Vec<Who>,
        /// Who stands where in a group photo, row by row.
        pub row: Vec<PhotoRow>,
        /// Their consent.
        pub consent: Option<Consent>,
    }
}

impl Image {
    /// Everyone who is named as seen in it.
    pub fn shows(&self) -> impl Iterator<Item = &Who> {
        self.people.iter().chain(self.row.iter().flat_map(|row| &row.people))
    }
}

record! {
    /// One row of a group photo.
    pub struct PhotoRow {
        /// Which row: «Foran», «Rekke 2».
        pub label: Text,
        /// Who, from left to right.
        pub people: Vec<Who>,
    }
}

record! {
    /// The consent of those in a picture to have it published.
    pub struct Consent {
        /// What it rests on, such as «skriftlig samtykke».
        pub basis: Text,
        /// When it was given.
        pub date: Option<Located<Day>>,
        /// The last day on which it holds.
        pub expires: Option<Located<Day>>,
        /// Whether someone is under 15, so that the guardians have to agree.
        pub minor: Option<bool>,
    }
}

impl Plan {
    /// Every picture, with the title of what it belongs to.
    pub fn images(&self) -> impl Iterator<Item = (&Image, &str)> {
        let highlights = self.highlight.iter().filter_map(|it| Some((it.image.as_ref()?, it.title.as_str())));
        let bodies = self.body.iter().filter_map(|it| Some((it.photo.as_ref()?, it.name.as_str())));
        let meetings = self.meeting.iter().flat_map(|it| {
            let title = it.title.as_ref().map_or(it.id.as_str(), |title| title.as_str());
            it.image.iter().map(move |image| (image, title))
        });
        let events = self.event.iter().flat_map(|it| it.image.iter().map(|image| (image, it.title.as_str())));
        highlights.chain(bodies).chain(meetings).chain(events)
    }
}
