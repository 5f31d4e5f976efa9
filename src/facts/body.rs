//! The body that a paper is about: its task, its members and its meetings.

use std::cmp::Reverse;

use schemars::JsonSchema;
use serde::Serialize;

use super::image::ImageFacts;
use super::person::{AddressFacts, PersonFacts, people};
use super::{Origin, said};
use crate::model::{Meeting, Seat};
use crate::source::{Name, Prose};
use crate::wording::{Labelled, Said, message};

/// A body.
#[derive(Debug, Serialize, JsonSchema)]
pub struct BodyFacts {
    pub(super) name: Name,
    about: Option<Prose>,
    mandate: Option<Prose>,
    input: Option<Prose>,
    contacts: Vec<PersonFacts>,
    link: Option<AddressFacts>,
    elected: bool,
    members: Vec<MemberFacts>,
    /// `13 medlemmer`.
    pub(super) member_message: Said,
    photo: Option<ImageFacts>,
    /// The newest first.
    meetings: Vec<Held>,
    pub(super) meetings_message: Said,
    at: String,
}

#[derive(Debug, Serialize, JsonSchema)]
struct MemberFacts {
    #[serde(flatten)]
    person: PersonFacts,
    member_role: Labelled,
}

/// A meeting in the list of a body's meetings.
#[derive(Debug, Serialize, JsonSchema)]
struct Held {
    number: Option<String>,
    title: Name,
    /// `15.–16. januar 2025`.
    when: String,
    place: Option<Name>,
    summary: Option<Prose>,
    images: Vec<ImageFacts>,
    at: String,
}

impl BodyFacts {
    pub(super) fn new(origin: Origin<'_>) -> Option<Self> {
        let plan = origin.checked.plan();
        let body = plan.body_for(origin.document)?;
        let members: Vec<MemberFacts> = plan
            .member
            .iter()
            .filter(|member| member.body.value == body.id.as_str())
            .map(|member| MemberFacts {
                person: PersonFacts::new(origin, &member.person),
                member_role: origin.language.labelled("seat", member.role.unwrap_or(Seat::Member).word()),
            })
            .collect();
        // A paper for a meeting tells of the meetings up to it.
        let until = plan.meeting_for(origin.document).map(|meeting| meeting.date.last);
        let is_told = |meeting: &&Meeting| {
            meeting.body.value == body.id.as_str() && until.is_none_or(|until| meeting.date.first <= until)
        };
        let mut meetings: Vec<&Meeting> = plan.meeting.iter().filter(is_told).collect();
        meetings.sort_by_key(|meeting| Reverse(meeting.date.first));
        Some(Self {
            name: body.name.value.clone(),
            about: said(&body.about),
            mandate: said(&body.mandate),
            input: said(&body.input),
            contacts: people(origin, &body.contacts),
            link: body.link.as_ref().map(AddressFacts::new),
            elected: body.elected == Some(true),
            // Those who stand in for others, write the minutes or watch are no members.
            member_message: origin.language.title(&message!(
                "members-message",
                members = members
                    .iter()
                    .filter(|member| ["chair", "deputy-chair", "member"].contains(&member.member_role.key))
                    .count()
            )),
            members,
            photo: body.photo.as_ref().map(|photo| ImageFacts::new(origin, photo)),
            meetings_message: origin.language.title(&message!("meetings-message", meetings = meetings.len())),
            meetings: meetings.into_iter().map(|meeting| held(origin, meeting)).collect(),
            at: origin.at(body.name.at),
        })
    }
}

fn held(origin: Origin<'_>, meeting: &Meeting) -> Held {
    let number = meeting.number.as_ref().map(|number| number.value);
    Held {
        number: number.map(|number| number.to_string()),
        title: said(&meeting.title).unwrap_or_else(|| {
            let title = match number {
                Some(number) => message!("meeting-numbered", number = number),
                None => message!("meeting-untitled"),
            };
            origin.language.say(&title).into()
        }),
        when: origin.language.range(meeting.date.first, meeting.date.last),
        place: said(&meeting.place),
        summary: said(&meeting.summary),
        images: meeting.image.iter().map(|image| ImageFacts::new(origin, image).with_rows_told(origin)).collect(),
        at: origin.at(meeting.id.at),
    }
}
