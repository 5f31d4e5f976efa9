//! What the plan does: focus areas, their measures, and pilots.

use super::{Amount, Who};
use crate::source::{Id, Located, Phrase, Reference, Text, record, words};

record! {
    /// A focus area (fokusområde) of the plan.
    pub struct FocusArea {
        /// The name that measures use.
        pub id: Located<Id>,
        /// What it is called.
        pub title: Text,
    }
}

record! {
    /// A measure (tiltak) of the plan.
    pub struct Measure {
        /// The name that other records use.
        pub id: Option<Located<Id>>,
        /// What it is called.
        pub title: Text,
        /// The id of its focus area.
        pub area: Reference,
        /// The group within the focus area.
        pub group: Option<Text>,
        /// A word on what is done.
        pub note: Option<Located<Phrase>>,
        /// What it is to achieve.
        pub result: Option<Located<Phrase>>,
        /// Where in its life it is.
        pub phase: Option<Phase>,
        /// How it goes; reports on its progress come before this.
        pub status: Option<Status>,
        /// Who is responsible.
        pub owner: Option<Who>,
        /// The id of the grant that pays for it.
        pub grant: Option<Reference>,
        /// The ids of the grant's purposes that it serves.
        pub purposes: Vec<Reference>,
        /// What it may cost in the plan's year.
        pub budget: Option<Located<Amount>>,
    }
}

words! {
    /// Where in its life a measure is.
    pub enum Phase {
        /// It begins.
        Start = "start",
        /// It goes on.
        Continue = "continue",
        /// It becomes ordinary operation.
        Implement = "implement",
        /// It is being evaluated.
        Evaluate = "evaluate",
        /// It ends.
        End = "end",
    }
}

words! {
    /// How a measure goes; shown as colour, shape and word.
    pub enum Status {
        /// ● I rute.
        OnTrack = "on-track",
        /// ▲ Avvik.
        Deviation = "deviation",
        /// ■ Krever beslutning.
        Decision = "decision",
    }
}

record! {
    /// A trial that a measure makes, shown on its own.
    pub struct Pilot {
        /// The id of the measure that it belongs to.
        pub measure: Option<Reference>,
        /// What it is called.
        pub title: Text,
        /// A word on it.
        pub note: Option<Located<Phrase>>,
        /// The model that it learns from.
        pub model: Option<Text>,
    }
}
