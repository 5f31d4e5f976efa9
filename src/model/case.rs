//! Cases that are laid before a body, as they are prepared, and what is to be done afterwards.

use super::Who;
use crate::calendar::When;
use crate::source::{Address, Day, Id, Located, Phrase, Prose, Reference, Text, record, words};

record! {
    /// A case (sak): what its case paper (saksframlegg) says.
    pub struct Case {
        /// The name that agenda items use.
        pub id: Located<Id>,
        /// Its number, such as 12/26.
        pub number: Option<Text>,
        /// What it is about.
        pub title: Text,
        /// What the body is to do with it.
        pub kind: Option<CaseKind>,
        /// Its number in the archive (arkivsak).
        pub archive: Option<Text>,
        /// Who prepared it (saksbehandler).
        pub officer: Option<Who>,
        /// The decision that is proposed (forslag til vedtak).
        pub proposal: Option<Located<Prose>>,
        /// Background.
        pub background: Option<Located<Prose>>,
        /// The facts of the case (saksopplysninger).
        pub information: Option<Located<Prose>>,
        /// The assessment (vurdering).
        pub assessment: Option<Located<Prose>>,
        /// What it costs (økonomiske konsekvenser).
        pub economy: Option<Located<Prose>>,
        /// Attachments.
        pub attachments: Vec<Link>,
    }
}

words! {
    /// What a body is to do with a case.
    pub enum CaseKind {
        /// Til vedtak.
        Decision = "decision",
        /// Til drøfting.
        Discussion = "discussion",
        /// Til orientering.
        Information = "information",
    }
}

record! {
    /// Something to read further, or an attachment.
    pub struct Link {
        /// What it is called.
        pub title: Text,
        /// Where it is.
        pub address: Option<Address>,
    }
}

record! {
    /// Something that was agreed in a meeting and is to be done.
    pub struct Action {
        /// The id of the meeting in which it was agreed.
        pub meeting: Reference,
        /// The id of the case that it belongs to.
        pub case: Option<Reference>,
        /// What is to be done.
        pub text: Located<Phrase>,
        /// Who does it.
        pub owner: Option<Who>,
        /// By when, in EDTF.
        pub due: Option<Located<When>>,
        /// How it stands; open where nothing is said.
        pub status: Option<ActionStatus>,
        /// The day on which it was done.
        pub done: Option<Located<Day>>,
    }
}

words! {
    /// How an action stands.
    pub enum ActionStatus {
        /// It is to be done.
        Open = "open",
        /// It is done.
        Done = "done",
        /// It was given up.
        Dropped = "dropped",
    }
}

impl Action {
    /// How it stands: done too where only the day is given.
    pub fn standing(&self) -> ActionStatus {
        let unsaid = if self.done.is_some() { ActionStatus::Done } else { ActionStatus::Open };
        self.status.unwrap_or(unsaid)
    }
}
