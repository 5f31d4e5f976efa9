//! People as papers name them.

use schemars::JsonSchema;
use serde::Serialize;

use super::{Origin, said};
use crate::model::{Person, Who};
use crate::source::{Address, Name, Phrase};

/// Someone, in all the ways a paper may need.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct PersonFacts {
    name: Option<Name>,
    role: Option<Name>,
    organisation: Option<Name>,
    /// The name, else the role, else the organisation, else what was written.
    pub shown: Name,
    /// What is known beside that: `kommunedirektør, Drammen kommune`.
    line: Option<Phrase>,
    /// Both in one: `Trude Andresen, kommunedirektør, Drammen kommune`.
    pub full: Phrase,
    party: Option<Name>,
    email: Option<Name>,
    phone: Option<Name>,
    link: Option<AddressFacts>,
    at: String,
}

/// An address, for programs and for readers.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct AddressFacts {
    address: String,
    shown: String,
}

impl AddressFacts {
    pub(super) fn new(address: &Address) -> Self {
        Self { address: address.as_str().to_owned(), shown: address.shown().to_owned() }
    }
}

impl PersonFacts {
    /// Someone, by id or as written.
    pub(super) fn new(origin: Origin<'_>, who: &Who) -> Self {
        match origin.checked.plan().person(who) {
            Some(person) => Self::of(origin, person),
            None => Self {
                name: None,
                role: None,
                organisation: None,
                shown: who.value.clone(),
                line: None,
                full: Phrase::from(&who.value),
                party: None,
                email: None,
                phone: None,
                link: None,
                at: origin.at(who.at),
            },
        }
    }

    fn of(origin: Origin<'_>, person: &Person) -> Self {
        let shown = person.shown();
        let beside = [&person.role, &person.organisation].into_iter().filter_map(said);
        let beside: Vec<Name> = beside.filter(|text| *text != shown).collect();
        Self {
            name: said(&person.name),
            role: said(&person.role),
            organisation: said(&person.organisation),
            full: Phrase::joined(std::iter::once(shown.clone()).chain(beside.clone()), ", ").unwrap_or_default(),
            line: Phrase::joined(beside, ", "),
            shown,
            party: said(&person.party),
            email: said(&person.email),
            phone: said(&person.phone),
            link: person.link.as_ref().map(AddressFacts::new),
            at: origin.at(person.at),
        }
    }
}

/// All of them.
pub(super) fn people<'a>(origin: Origin<'_>, whos: impl IntoIterator<Item = &'a Who>) -> Vec<PersonFacts> {
    whos.into_iter().map(|who| PersonFacts::new(origin, who)).collect()
}
