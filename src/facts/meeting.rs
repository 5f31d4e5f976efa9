//! The meeting that a document is for: when and where, who, and its agenda with what became of it.

use schemars::JsonSchema;
use serde::Serialize;

use super::case::{LinkFacts, links};
use super::follow_up::{ActionFacts, agreed_in};
use super::person::{PersonFacts, people};
use super::{Origin, said};
use crate::calendar::Time;
use crate::model::{AgendaItem, Meeting, Plan, Vote};
use crate::source::{Name, Phrase, Prose};
use crate::wording::{Labelled, Message, Said, message};

/// The meeting that the document is for.
#[derive(Debug, Serialize, JsonSchema)]
pub struct MeetingFacts {
    /// The body that meets.
    body: Option<Name>,
    elected: bool,
    number: Option<String>,
    title: Option<Name>,
    /// `26.11.24`.
    date_short: String,
    /// `26. november 2024`, `15.–16. januar 2025`.
    date_long: String,
    weekday: String,
    /// `tirsdag 10. mars 2026 kl. 12.00–14.00`.
    when: String,
    /// House and room.
    place: Option<Phrase>,
    /// The agenda in a sentence.
    pub(super) message: Said,
    /// What is dealt with, in order.
    agenda: Vec<Item>,
    /// How long all items take together, where every one says.
    time_total: Option<String>,
    present: Vec<PersonFacts>,
    absent: Vec<PersonFacts>,
    deputies: Vec<PersonFacts>,
    /// Officials and others without a vote.
    also_present: Vec<PersonFacts>,
    attachments: Vec<LinkFacts>,
    summary: Option<Prose>,
    /// What was agreed and belongs to no case.
    actions: Vec<ActionFacts>,
    at: String,
}

/// One item of the agenda.
#[derive(Debug, Serialize, JsonSchema)]
struct Item {
    number: String,
    title: Name,
    kind: Option<Labelled>,
    duration: Option<String>,
    /// When it begins, where everything before it has a duration.
    clock: Option<String>,
    presenter: Option<PersonFacts>,
    note: Option<Prose>,
    /// The decision that its case proposes.
    proposal: Option<Prose>,
    discussion: Option<Prose>,
    /// Proposals made in the meeting.
    proposals: Vec<ProposalFacts>,
    votes: Vec<VoteFacts>,
    /// All votes together, where they are on one proposal.
    vote_total: Option<Count>,
    unanimous: bool,
    vote_message: Option<String>,
    decision: Option<Prose>,
    owner: Option<PersonFacts>,
    actions: Vec<ActionFacts>,
    attachments: Vec<LinkFacts>,
    /// The id of its case.
    case: Option<String>,
    at: String,
}

#[derive(Debug, Serialize, JsonSchema)]
struct ProposalFacts {
    text: Prose,
    by: Option<PersonFacts>,
}

#[derive(Debug, Serialize, JsonSchema)]
struct VoteFacts {
    party: Name,
    #[serde(flatten)]
    count: Count,
    proposal: Option<Name>,
}

/// Votes for and against.
#[derive(Debug, Serialize, JsonSchema)]
struct Count {
    r#for: String,
    against: String,
}

impl Count {
    fn new(yes: usize, no: usize) -> Self {
        Self { r#for: yes.to_string(), against: no.to_string() }
    }
}

/// The number of an agenda item: its own, else its case's, else its place on the list.
pub(super) fn number(plan: &Plan, item: &AgendaItem, index: usize) -> String {
    let of_case = || plan.case_of(item).and_then(|case| said(&case.number));
    said(&item.number).or_else(of_case).map_or_else(|| (index + 1).to_string(), |number| number.to_string())
}

impl MeetingFacts {
    pub(super) fn new(origin: Origin<'_>) -> Option<Self> {
        let plan = origin.checked.plan();
        let meeting = plan.meeting_for(origin.document)?;
        let body = plan.body(&meeting.body);
        let (start, end) = (said(&meeting.start), said(&meeting.end));
        let date_long = origin.language.range(meeting.date.first, meeting.date.last);
        let is_one_day = meeting.date.first == meeting.date.last;
        let day = if is_one_day { origin.language.day_with_weekday(meeting.date.first) } else { date_long.clone() };
        let when: Vec<String> = std::iter::once(day).chain(origin.language.clock(start, end)).collect();
        let place = [&meeting.place, &meeting.room].into_iter().filter_map(said);
        let minutes: Option<u32> =
            meeting.agenda.iter().map(|item| item.duration.as_ref().map(|minutes| u32::from(minutes.value))).sum();
        Some(Self {
            body: body.map(|body| body.name.value.clone()),
            elected: body.is_some_and(|body| body.elected == Some(true)),
            number: meeting.number.as_ref().map(|number| number.value.to_string()),
            title: said(&meeting.title),
            date_short: origin.language.day_short(meeting.date.first),
            date_long,
            weekday: origin.language.weekday(meeting.date.first).to_owned(),
            when: when.join(" "),
            place: Phrase::joined(place, ", "),
            message: origin.language.title(&message!("agenda-message", cases = meeting.agenda.len())),
            agenda: agenda(origin, meeting, start),
            time_total: minutes.filter(|minutes| *minutes > 0).map(|it| origin.language.duration(it)),
            present: people(origin, &meeting.present),
            absent: people(origin, &meeting.absent),
            deputies: people(origin, &meeting.deputies),
            also_present: people(origin, &meeting.also_present),
            attachments: links(&meeting.attachments),
            summary: said(&meeting.summary),
            actions: agreed_in(origin, meeting, None),
            at: origin.at(meeting.id.at),
        })
    }
}

/// What became of a proposal.
fn voted(yes: usize, no: usize) -> Message {
    match yes.cmp(&no) {
        std::cmp::Ordering::Greater => message!("vote-carried", yes = yes, no = no),
        std::cmp::Ordering::Less => message!("vote-lost", yes = yes, no = no),
        std::cmp::Ordering::Equal => message!("vote-tied", yes = yes, no = no),
    }
}

fn agenda(origin: Origin<'_>, meeting: &Meeting, start: Option<Time>) -> Vec<Item> {
    let mut clock = start;
    let items = meeting.agenda.iter().enumerate().map(|(index, item)| {
        let begins = clock;
        let minutes = item.duration.as_ref().map(|minutes| minutes.value);
        clock = clock
            .zip(minutes)
            .and_then(|(clock, minutes)| Some(Time(clock.0.checked_add(minutes)?)).filter(|time| time.0 <= 24 * 60));
        agenda_item(origin, meeting, index, item, begins)
    });
    items.collect()
}

fn agenda_item(origin: Origin<'_>, meeting: &Meeting, index: usize, item: &AgendaItem, begins: Option<Time>) -> Item {
    let plan = origin.checked.plan();
    let case = plan.case_of(item);
    let kind = item.kind.or_else(|| case.and_then(|case| case.kind));
    let votes = |of: fn(&Vote) -> &Option<crate::source::Located<u16>>| -> usize {
        item.vote.iter().map(|vote| said(of(vote)).map_or(0, usize::from)).sum()
    };
    let (yes, no) = (votes(|vote| &vote.r#for), votes(|vote| &vote.against));
    let on_one =
        !item.vote.is_empty() && item.vote.windows(2).all(|pair| said(&pair[0].proposal) == said(&pair[1].proposal));
    let unanimous = item.unanimous == Some(true);
    let vote_message = match (unanimous && item.decision.is_some(), on_one) {
        (true, _) => Some(message!("vote-unanimous")),
        (false, true) => Some(voted(yes, no)),
        (false, false) => None,
    };
    let title = plan.title_of(item);
    Item {
        number: number(plan, item, index),
        title: title.map(|title| title.value.clone()).unwrap_or_default(),
        kind: kind.map(|kind| origin.language.labelled("case", kind.word())),
        duration: item.duration.as_ref().map(|minutes| origin.language.duration(minutes.value.into())),
        clock: begins.map(|it| origin.language.time(it)),
        presenter: item.presenter.as_ref().map(|who| PersonFacts::new(origin, who)),
        note: said(&item.note),
        proposal: case.and_then(|case| said(&case.proposal)),
        discussion: said(&item.discussion),
        proposals: (item.proposal.iter())
            .map(|proposal| ProposalFacts {
                text: proposal.text.value.clone(),
                by: proposal.by.as_ref().map(|by| PersonFacts::new(origin, by)),
            })
            .collect(),
        votes: (item.vote.iter())
            .map(|vote| VoteFacts {
                party: vote.party.value.clone(),
                count: Count::new(said(&vote.r#for).map_or(0, usize::from), said(&vote.against).map_or(0, usize::from)),
                proposal: said(&vote.proposal),
            })
            .collect(),
        vote_total: on_one.then(|| Count::new(yes, no)),
        unanimous,
        vote_message: vote_message.map(|message| origin.language.say(&message)),
        decision: said(&item.decision),
        owner: item.owner.as_ref().map(|owner| PersonFacts::new(origin, owner)),
        // A case that is on the agenda twice has its actions once.
        actions: case
            .filter(|case| {
                !meeting.agenda[..index].iter().any(|item| said(&item.case).as_deref() == Some(case.id.as_str()))
            })
            .map_or_else(Vec::new, |case| agreed_in(origin, meeting, Some(case.id.as_str()))),
        attachments: case.map_or_else(Vec::new, |case| links(&case.attachments)),
        case: case.map(|case| case.id.as_str().to_owned()),
        at: origin.at(title.map_or(item.at, |title| title.at)),
    }
}
