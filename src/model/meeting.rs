//! Bodies and their meetings, before and after they are held.

use super::{CaseKind, Image, Link, Who};
use crate::calendar::Time;
use crate::source::{Address, Day, Days, Id, Located, Prose, Reference, Text, Word, record};

record! {
    /// A body that meets, such as a political steering group or a committee.
    pub struct Body {
        /// The name that meetings use.
        pub id: Located<Id>,
        /// What it is called.
        pub name: Text,
        /// Whether it is a folkevalgt organ, whose minutes give votes per party (kommuneloven § 11-4).
        pub elected: Option<bool>,
        /// What it works with.
        pub about: Option<Located<Prose>>,
        /// What it was asked to do (mandat).
        pub mandate: Option<Located<Prose>>,
        /// How to give it input.
        pub input: Option<Located<Prose>>,
        /// Whom to ask.
        pub contacts: Vec<Who>,
        /// Its page.
        pub link: Option<Address>,
        /// A photo of its members.
        pub photo: Option<Image>,
    }
}

record! {
    /// A meeting of a body.
    pub struct Meeting {
        /// The name that documents use; the date is a good one.
        pub id: Located<Id>,
        /// The id of the body that meets.
        pub body: Reference,
        /// The day, or the first and the last.
        pub date: Located<Days>,
        /// Which of the body's meetings it is.
        pub number: Option<Located<u16>>,
        /// What it is called, where it has a name.
        pub title: Option<Text>,
        /// When it begins.
        pub start: Option<Located<Time>>,
        /// When it ends.
        pub end: Option<Located<Time>>,
        /// The town or building.
        pub place: Option<Text>,
        /// The room.
        pub room: Option<Text>,
        /// What the meeting was used for.
        pub summary: Option<Located<Prose>>,
        /// Those present.
        pub present: Vec<Who>,
        /// Those absent (forfall).
        pub absent: Vec<Who>,
        /// Those present in the place of others (vara).
        pub deputies: Vec<Who>,
        /// Others who were there, such as officials, without a vote.
        pub also_present: Vec<Who>,
        /// What comes with the notice.
        pub attachments: Vec<Link>,
        /// Pictures.
        pub image: Vec<Image>,
        /// What is dealt with, in order.
        pub agenda: Vec<AgendaItem>,
    }
}

record! {
    /// One item of a meeting's agenda (saksliste), and what became of it.
    pub struct AgendaItem {
        /// What it is about; the case's title where nothing is said.
        pub title: Option<Text>,
        /// The id of the case.
        pub case: Option<Reference>,
        /// Its number; the case's, else its place on the list, where nothing is said.
        pub number: Option<Text>,
        /// What the body is to do; as the case says where nothing is said here.
        pub kind: Option<CaseKind>,
        /// The sections of a deck that belong to it.
        pub sections: Vec<Word>,
        /// How many minutes it takes.
        pub duration: Option<Located<u16>>,
        /// Who presents it.
        pub presenter: Option<Who>,
        /// A word on it for the notice.
        pub note: Option<Located<Prose>>,
        /// What was said, for the minutes.
        pub discussion: Option<Located<Prose>>,
        /// Proposals made in the meeting.
        pub proposal: Vec<Proposal>,
        /// Votes.
        pub vote: Vec<Vote>,
        /// Whether the decision was unanimous.
        pub unanimous: Option<bool>,
        /// What was decided (vedtak).
        pub decision: Option<Located<Prose>>,
        /// Who carries the decision out.
        pub owner: Option<Who>,
        /// The day on which it was carried out.
        pub carried_out: Option<Located<Day>>,
    }
}

record! {
    /// A proposal made in a meeting.
    pub struct Proposal {
        /// What is proposed.
        pub text: Located<Prose>,
        /// Who proposes it.
        pub by: Option<Who>,
    }
}

record! {
    /// How a party voted.
    pub struct Vote {
        /// The party.
        pub party: Text,
        /// Votes for.
        pub r#for: Option<Located<u16>>,
        /// Votes against.
        pub against: Option<Located<u16>>,
        /// The proposal that the vote is on, where there are several.
        pub proposal: Option<Text>,
    }
}
