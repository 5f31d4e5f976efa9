//! People, and the ways in which records name them.

use super::Plan;
use crate::source::{Address, Id, Located, Name, Text, record, words};

/// Someone: the id of a [`Person`], or a name or unit as it is printed.
pub type Who = Text;

record! {
    /// Someone who has a part in the work: a politician, an official, a speaker, or an organisation.
    /// Examples may have roles without names.
    pub struct Person {
        /// The name that other records use.
        pub id: Located<Id>,
        /// What the person is called; the role stands in its place where nothing is said.
        pub name: Option<Text>,
        /// The role, such as «kommunedirektør».
        pub role: Option<Text>,
        /// The organisation or unit.
        pub organisation: Option<Text>,
        /// The party of a politician.
        pub party: Option<Text>,
        /// E-mail address.
        pub email: Option<Text>,
        /// Telephone number.
        pub phone: Option<Text>,
        /// A page about the person.
        pub link: Option<Address>,
    }
}

impl Person {
    /// What the person is shown as: the name, else the role, else the organisation, else the id.
    pub fn shown(&self) -> Name {
        let known = [&self.name, &self.role, &self.organisation];
        let first = known.into_iter().flatten().next();
        first.map_or_else(|| self.id.as_str().to_owned().into(), |text| text.value.clone())
    }
}

impl Plan {
    /// Everyone whom some record names, as it names them.
    pub fn everyone_named(&self) -> impl Iterator<Item = &Who> {
        let members = self.member.iter().map(|it| &it.person);
        let bodies = self.body.iter().flat_map(|it| &it.contacts);
        let meetings = self
            .meeting
            .iter()
            .flat_map(|it| it.present.iter().chain(&it.absent).chain(&it.deputies).chain(&it.also_present));
        let items = self.meeting.iter().flat_map(|it| &it.agenda).flat_map(|item| {
            let proposers = item.proposal.iter().filter_map(|proposal| proposal.by.as_ref());
            item.presenter.iter().chain(&item.owner).chain(proposers)
        });
        let officers = self.case.iter().filter_map(|it| it.officer.as_ref());
        let actions = self.action.iter().filter_map(|it| it.owner.as_ref());
        let measures = self.measure.iter().filter_map(|it| it.owner.as_ref());
        let risks = self.risk.iter().filter_map(|it| it.owner.as_ref());
        let benefits = self.benefit.iter().filter_map(|it| it.owner.as_ref());
        let roles = self.evaluation.iter().flat_map(|it| &it.role).map(|role| &role.who);
        let events = self.event.iter().flat_map(|it| {
            it.hosts.iter().chain(&it.contacts).chain(it.quote.iter().filter_map(|quote| quote.speaker.as_ref()))
        });
        let sessions =
            self.session.iter().flat_map(|it| it.leader.iter().chain(it.item.iter().flat_map(|item| &item.speakers)));
        let contributions = self.contribution.iter().map(|it| &it.speaker);
        let pictures = self.images().flat_map(|(image, _)| image.shows());
        (members.chain(bodies).chain(meetings).chain(items).chain(officers).chain(actions).chain(measures)).chain(
            risks.chain(benefits).chain(roles).chain(events).chain(sessions).chain(contributions).chain(pictures),
        )
    }
}

record! {
    /// Someone's seat in a body.
    pub struct Member {
        /// The id of the body.
        pub body: crate::source::Reference,
        /// Who.
        pub person: Who,
        /// The role in the body; member where nothing is said.
        pub role: Option<Seat>,
    }
}

words! {
    /// A role in a body.
    pub enum Seat {
        /// Leder.
        Chair = "chair",
        /// Nestleder.
        DeputyChair = "deputy-chair",
        /// Medlem.
        Member = "member",
        /// Varamedlem.
        DeputyMember = "deputy-member",
        /// Sekretær.
        Secretary = "secretary",
        /// Observatør.
        Observer = "observer",
    }
}
