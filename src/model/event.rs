//! Events: what an invitation, a programme and a report say of them.

use super::{Image, Link, Quote, Who};
use crate::calendar::Time;
use crate::source::{Address, Day, Days, Id, Located, Phrase, Prose, Reference, Text, record, words};

record! {
    /// An event, such as a conference or an open day.
    pub struct Event {
        /// The name that other records use.
        pub id: Located<Id>,
        /// What it is called.
        pub title: Text,
        /// The words under its title.
        pub tagline: Option<Located<Phrase>>,
        /// The day, or the first and the last; left out where the year is not known.
        pub date: Option<Located<Days>>,
        /// The date as it is printed; worded from `date` where nothing is said.
        pub date_label: Option<Text>,
        /// When it begins.
        pub start: Option<Located<Time>>,
        /// When it ends.
        pub end: Option<Located<Time>>,
        /// The house.
        pub venue: Option<Text>,
        /// The town.
        pub place: Option<Text>,
        /// The house's page.
        pub venue_link: Option<Address>,
        /// The opening sentence.
        pub lead: Option<Located<Phrase>>,
        /// What it is about.
        pub text: Option<Located<Prose>>,
        /// Whom it is for.
        pub audience: Vec<Located<Phrase>>,
        /// Who invites.
        pub hosts: Vec<Who>,
        /// Whom to ask.
        pub contacts: Vec<Who>,
        /// The last day to sign up.
        pub deadline: Option<Located<Day>>,
        /// That day as it is printed.
        pub deadline_label: Option<Text>,
        /// Where to sign up.
        pub sign_up: Option<Address>,
        /// What it costs to take part.
        pub price: Option<Text>,
        /// The vision that it is held under.
        pub vision: Option<Text>,
        /// Values.
        pub values: Vec<Text>,
        /// What led to it.
        pub background: Option<Located<Prose>>,
        /// The challenges that it took up.
        pub challenges: Vec<Located<Phrase>>,
        /// What it was to achieve.
        pub purpose: Option<Located<Phrase>>,
        /// The questions that it asked.
        pub questions: Vec<Located<Phrase>>,
        /// What it is filed under.
        pub category: Option<Text>,
        /// The day of the last change.
        pub updated: Option<Located<Day>>,
        /// Attachments and further reading.
        pub link: Vec<Link>,
        /// What was said.
        pub quote: Vec<Quote>,
        /// Pictures.
        pub image: Vec<Image>,
    }
}

record! {
    /// A stage of an event.
    pub struct Stage {
        /// The name that sessions use.
        pub id: Located<Id>,
        /// The id of the event.
        pub event: Reference,
        /// What it is called.
        pub title: Text,
        /// A word on it.
        pub note: Option<Located<Phrase>>,
    }
}

record! {
    /// A stretch of an event's programme.
    pub struct Session {
        /// The id of the event.
        pub event: Reference,
        /// The id of the stage.
        pub stage: Option<Reference>,
        /// The day, for events of several days.
        pub day: Option<Located<Day>>,
        /// When it begins.
        pub start: Option<Located<Time>>,
        /// When it ends.
        pub end: Option<Located<Time>>,
        /// What it is about.
        pub title: Text,
        /// A word on it.
        pub text: Option<Located<Phrase>>,
        /// Whether it is a break.
        pub kind: Option<SessionKind>,
        /// Who leads it.
        pub leader: Option<Who>,
        /// What it holds, in order.
        pub item: Vec<SessionItem>,
    }
}

words! {
    /// What a session is.
    pub enum SessionKind {
        /// Part of the programme.
        Session = "session",
        /// A break.
        Break = "break",
    }
}

record! {
    /// One item of a session.
    pub struct SessionItem {
        /// What it is about.
        pub title: Text,
        /// Its form; a talk where nothing is said.
        pub kind: Option<ItemKind>,
        /// A word on it.
        pub text: Option<Located<Phrase>>,
        /// Who speaks.
        pub speakers: Vec<Who>,
    }
}

words! {
    /// The form of an item.
    pub enum ItemKind {
        /// Innlegg.
        Talk = "talk",
        /// Panelsamtale.
        Panel = "panel",
        /// Kulturinnslag.
        Culture = "culture",
        /// Something else.
        Other = "other",
    }
}

record! {
    /// A stand at an event.
    pub struct Stand {
        /// The id of the event.
        pub event: Reference,
        /// What it shows.
        pub title: Text,
        /// Who has it.
        pub organisation: Option<Text>,
        /// A word on it.
        pub text: Option<Located<Phrase>>,
    }
}

record! {
    /// What someone brings to an event.
    pub struct Contribution {
        /// The id of the event.
        pub event: Reference,
        /// Who.
        pub speaker: Who,
        /// What it is about.
        pub topic: Option<Text>,
        /// What was said, or will be.
        pub text: Option<Located<Phrase>>,
        /// Where to read more.
        pub link: Option<Address>,
    }
}
