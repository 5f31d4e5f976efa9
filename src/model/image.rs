//! Pictures, with what it takes to print them.

use super::{Plan, Who};
use crate::diagnostic::Diagnostic;
use crate::source::{Day, Located, Problems, Read, Text, Value, Word, codes, record, schema};
use crate::wording::message;

record! {
    /// A picture.
    pub struct Image {
        /// Path of a PNG, JPEG, WebP or SVG file below the project's folder.
        pub file: Option<Word>,
        /// What must be seen where the picture is cropped: how far from the left and from the top, in per cent; the
        /// middle where nothing is said.
        pub focus: Option<Located<Focus>>,
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

/// A point of a picture, in per cent from the left and from the top: `[40, 25]`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Focus {
    /// From the left.
    pub across: u8,
    /// From the top.
    pub down: u8,
}

impl Read for Focus {
    fn read(value: &Value, problems: &mut Problems) -> Option<Self> {
        let parts = Vec::<u16>::read(value, problems)?;
        let percent = |part: u16| u8::try_from(part).ok().filter(|part| *part <= 100);
        let focus = match parts[..] {
            [across, down] => percent(across).zip(percent(down)).map(|(across, down)| Self { across, down }),
            _ => None,
        };
        if focus.is_none() {
            let finding = Diagnostic::new(&codes::WRONG_TYPE, value.at, message!("wrong-type.found-focus"));
            problems.push(finding.hint(message!("wrong-type.hint-focus")));
        }
        focus
    }
}

schema!(Focus, {
    "type": "array",
    "items": { "type": "integer", "minimum": 0, "maximum": 100 },
    "minItems": 2,
    "maxItems": 2,
    "examples": [[40, 25]],
});

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
