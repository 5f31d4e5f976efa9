//! Bodies and their meetings.

use crate::source::{Day, Id, Located, Reference, Text, record};

record! {
    /// A body that meets, such as a political steering group.
    pub struct Body {
        /// The name that meetings use.
        pub id: Located<Id>,
        /// What it is called.
        pub name: Text,
    }
}

record! {
    /// A meeting of a body.
    pub struct Meeting {
        /// The name that documents use; the date is a good one.
        pub id: Located<Id>,
        /// The id of the body that meets.
        pub body: Reference,
        /// The day.
        pub date: Located<Day>,
        /// What is dealt with, in order.
        pub agenda: Vec<AgendaItem>,
    }
}

record! {
    /// One item of a meeting's agenda (saksliste).
    pub struct AgendaItem {
        /// What it is about.
        pub title: Text,
        /// The sections of a deck that belong to it.
        pub sections: Vec<Text>,
    }
}
