//! The event that a paper is about: when and where, what for, who, and its programme.

use chrono::NaiveDate;
use schemars::JsonSchema;
use serde::Serialize;

use super::case::{LinkFacts, links};
use super::goals::{Quotation, quotation};
use super::image::ImageFacts;
use super::person::{AddressFacts, PersonFacts, people};
use super::{Origin, said, said_all};
use crate::model::{Contribution, Event, ItemKind, Session, SessionItem, SessionKind, Track};
use crate::source::{Name, Phrase, Prose};
use crate::wording::{Labelled, Said, message};

/// An event.
#[derive(Debug, Serialize, JsonSchema)]
pub struct EventFacts {
    pub(super) title: Name,
    tagline: Option<Phrase>,
    /// `mandag 6. mai 2024`, or as its author wrote it.
    when: Option<Name>,
    /// `kl. 12.00–18.00`.
    time: Option<String>,
    /// House and town.
    place: Option<Phrase>,
    venue_link: Option<AddressFacts>,
    lead: Option<Phrase>,
    about: Option<Prose>,
    audience: Vec<Phrase>,
    hosts: Vec<PersonFacts>,
    contacts: Vec<PersonFacts>,
    deadline: Option<Name>,
    sign_up: Option<AddressFacts>,
    price: Option<Name>,
    vision: Option<Name>,
    values: Vec<Name>,
    background: Option<Prose>,
    challenges: Vec<Phrase>,
    purpose: Option<Phrase>,
    questions: Vec<Phrase>,
    category: Option<Name>,
    updated: Option<String>,
    links: Vec<LinkFacts>,
    quotes: Vec<Quotation>,
    images: Vec<ImageFacts>,
    contributors: Vec<Contributor>,
    pub(super) contributors_message: Said,
    pub(super) programme: Programme,
    stands: Vec<StandFacts>,
    stands_message: Said,
    at: String,
}

#[derive(Debug, Serialize, JsonSchema)]
struct Contributor {
    person: PersonFacts,
    topic: Option<Name>,
    text: Option<Phrase>,
    link: Option<AddressFacts>,
    at: String,
}

#[derive(Debug, Serialize, JsonSchema)]
struct StandFacts {
    title: Name,
    organisation: Option<Name>,
    text: Option<Phrase>,
    at: String,
}

/// The programme: days, on each day stages, on each stage sessions in order of time.
#[derive(Debug, Serialize, JsonSchema)]
pub(super) struct Programme {
    pub(super) title: Said,
    pub(super) message: Said,
    days: Vec<DayFacts>,
}

#[derive(Debug, Serialize, JsonSchema)]
struct DayFacts {
    /// The day, where there are several.
    title: Option<String>,
    stages: Vec<StageFacts>,
}

#[derive(Debug, Serialize, JsonSchema)]
struct StageFacts {
    title: Option<Name>,
    note: Option<Phrase>,
    sessions: Vec<SessionFacts>,
}

#[derive(Debug, Serialize, JsonSchema)]
struct SessionFacts {
    /// `12.00–12.30`, empty where it is not known.
    clock: String,
    start: Option<String>,
    end: Option<String>,
    title: Name,
    text: Option<Phrase>,
    is_break: bool,
    leader: Option<PersonFacts>,
    /// `30 min`.
    length: Option<String>,
    /// The free time before it: `12.30–13.00`.
    gap_before: Option<String>,
    items: Vec<ItemFacts>,
    at: String,
}

#[derive(Debug, Serialize, JsonSchema)]
struct ItemFacts {
    title: Name,
    kind: Labelled,
    text: Option<Phrase>,
    speakers: Vec<PersonFacts>,
    at: String,
}

impl EventFacts {
    pub(super) fn new(origin: Origin<'_>) -> Option<Self> {
        let plan = origin.checked.plan();
        let event = plan.event_for(origin.document)?;
        let mine = |id: &str| id == event.id.as_str();
        let contributors: Vec<Contributor> = (plan.contribution.iter())
            .filter(|contribution| mine(&contribution.event))
            .map(|contribution| contributor(origin, contribution))
            .collect();
        let stands: Vec<StandFacts> = (plan.stand.iter().filter(|stand| mine(&stand.event)))
            .map(|stand| StandFacts {
                title: stand.title.value.clone(),
                organisation: said(&stand.organisation),
                text: said(&stand.text),
                at: origin.at(stand.title.at),
            })
            .collect();
        let place = [&event.venue, &event.place].into_iter().filter_map(said);
        let worded = event.date.as_ref().map(|days| match days.first == days.last {
            true => origin.language.day_with_weekday(days.first),
            false => origin.language.range(days.first, days.last),
        });
        let deadline = event.deadline.as_ref().map(|day| origin.language.day_long(day.value.0));
        Some(Self {
            title: event.title.value.clone(),
            tagline: said(&event.tagline),
            when: said(&event.date_label).or(worded.map(Name::from)),
            time: origin.language.clock(said(&event.start), said(&event.end)),
            place: Phrase::joined(place, ", "),
            venue_link: event.venue_link.as_ref().map(AddressFacts::new),
            lead: said(&event.lead),
            about: said(&event.text),
            audience: said_all(&event.audience),
            hosts: people(origin, &event.hosts),
            contacts: people(origin, &event.contacts),
            deadline: said(&event.deadline_label).or(deadline.map(Name::from)),
            sign_up: event.sign_up.as_ref().map(AddressFacts::new),
            price: said(&event.price),
            vision: said(&event.vision),
            values: said_all(&event.values),
            background: said(&event.background),
            challenges: said_all(&event.challenges),
            purpose: said(&event.purpose),
            questions: said_all(&event.questions),
            category: said(&event.category),
            updated: event.updated.as_ref().map(|day| origin.language.day_long(day.value.0)),
            links: links(&event.link),
            quotes: event.quote.iter().map(|quote| quotation(origin, quote)).collect(),
            images: event.image.iter().map(|image| ImageFacts::new(origin, image).with_rows_told(origin)).collect(),
            contributors_message: origin
                .language
                .title(&message!("contributors-message", contributors = contributors.len())),
            contributors,
            programme: programme(origin, event),
            stands_message: origin.language.title(&message!("stands-message", stands = stands.len())),
            stands,
            at: origin.at(event.title.at),
        })
    }
}

fn contributor(origin: Origin<'_>, contribution: &Contribution) -> Contributor {
    Contributor {
        person: PersonFacts::new(origin, &contribution.speaker),
        topic: said(&contribution.topic),
        text: said(&contribution.text),
        link: contribution.link.as_ref().map(AddressFacts::new),
        at: origin.at(contribution.speaker.at),
    }
}

fn programme(origin: Origin<'_>, event: &Event) -> Programme {
    let tracks = origin.checked.plan().tracks(event);
    let mut days: Vec<Option<NaiveDate>> = tracks.iter().map(|track| track.day).collect();
    days.dedup();
    let single = days.len() < 2 && event.date.as_ref().is_none_or(|event| event.first == event.last);
    let sessions = tracks.iter().flat_map(|track| &track.sessions);
    let count = sessions.filter(|session| session.kind != Some(SessionKind::Break)).count();
    let days = days.into_iter().map(|day| {
        let today: Vec<&Track<'_>> = tracks.iter().filter(|track| track.day == day).collect();
        // What is for everyone and comes after all that goes on on the stages is told after them.
        let on_stages = today.iter().filter(|track| track.stage.is_some()).flat_map(|track| &track.sessions);
        let over = on_stages.filter_map(|session| session.hours()).map(|(_, end)| end).max();
        let is_last =
            |session: &Session| over.is_some_and(|over| session.hours().is_some_and(|(start, _)| start >= over));
        let stages = today.iter().map(|track| stage_facts(origin, track, |it| track.stage.is_some() || !is_last(it)));
        let closing =
            today.iter().filter(|track| track.stage.is_none()).map(|track| stage_facts(origin, track, is_last));
        DayFacts {
            title: day.filter(|_| !single).map(|it| origin.language.day_with_weekday(it)),
            stages: stages.chain(closing).filter(|stage| stage.note.is_some() || !stage.sessions.is_empty()).collect(),
        }
    });
    let days: Vec<DayFacts> = days.filter(|day| !day.stages.is_empty()).collect();
    let message = origin.language.title(&message!("programme-message", sessions = count));
    Programme { title: origin.language.word("programme"), message, days }
}

fn stage_facts(origin: Origin<'_>, track: &Track<'_>, is_told: impl Fn(&Session) -> bool) -> StageFacts {
    let told = track.sessions.iter().enumerate().filter(|(_, session)| is_told(session));
    StageFacts {
        title: track.stage.map(|stage| stage.title.value.clone()),
        note: track.stage.and_then(|stage| said(&stage.note)),
        sessions: told.map(|(index, _)| session_facts(origin, track, index)).collect(),
    }
}

fn session_facts(origin: Origin<'_>, track: &Track<'_>, index: usize) -> SessionFacts {
    let session = track.sessions[index];
    let (start, end) = (said(&session.start), said(&session.end));
    let minutes = session.hours().map(|(start, end)| end.0 - start.0).filter(|minutes| *minutes > 0);
    SessionFacts {
        clock: origin.language.times(start, end).unwrap_or_default(),
        start: start.map(|it| origin.language.time(it)),
        end: end.map(|it| origin.language.time(it)),
        title: session.title.value.clone(),
        text: said(&session.text),
        is_break: session.kind == Some(SessionKind::Break),
        leader: session.leader.as_ref().map(|leader| PersonFacts::new(origin, leader)),
        length: minutes.map(|minutes| origin.language.duration(minutes.into())),
        gap_before: track.free_before(index).and_then(|(from, to)| origin.language.times(Some(from), Some(to))),
        items: session.item.iter().map(|item| item_facts(origin, item)).collect(),
        at: origin.at(session.title.at),
    }
}

fn item_facts(origin: Origin<'_>, item: &SessionItem) -> ItemFacts {
    ItemFacts {
        title: item.title.value.clone(),
        kind: origin.language.labelled("item", item.kind.unwrap_or(ItemKind::Talk).word()),
        text: said(&item.text),
        speakers: people(origin, &item.speakers),
        at: origin.at(item.title.at),
    }
}
