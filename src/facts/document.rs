//! What the document and its project are: title, author, date, and the order of its parts.

use chrono::Datelike;
use schemars::JsonSchema;
use serde::Serialize;

use super::{Heading, Origin, meeting, said};
use crate::check::Checked;
use crate::project::ProjectHeading;
use crate::source::{Name, Prose};
use crate::templates::Subject;
use crate::wording::{Said, message};

/// What the document is.
#[derive(Debug, Serialize, JsonSchema)]
pub struct DocumentFacts {
    /// The name of its file, without an ending.
    pub id: String,
    /// Its kind.
    pub kind: String,
    /// Its title.
    pub title: String,
    /// Its title where it stands under the programme's name: the title given, else what its kind is called.
    pub heading: Name,
    /// The title given for this document alone.
    pub own_title: Option<Name>,
    /// Who made it: the organisation.
    pub author: String,
    /// What it is, in a sentence.
    pub description: String,
    /// Language code of BCP 47.
    pub language: String,
    /// Region code of the language.
    pub region: String,
    /// Its date; absent only in a draft.
    pub date: Option<DateParts>,
    /// Its date as `26.11.24`.
    pub date_short: Option<String>,
    /// Its date as `26. november 2024`.
    pub date_long: Option<String>,
    /// Whether it must say that it is a draft.
    pub draft: bool,
    /// Whether the templates must measure what they lay out, since it does not all fit without.
    pub measured: bool,
    /// Where it is seen: `slide` on a screen, `sheet` on paper.
    pub medium: &'static str,
    /// Another form of its kind, where it has one.
    pub edition: Option<String>,
    /// What the speaker has to say, by section.
    pub notes: Vec<Note>,
    /// Its sections, gathered under the agenda items that they belong to.
    pub chapters: Vec<Chapter>,
}

/// A date for machines.
#[derive(Debug, Clone, Copy, Serialize, JsonSchema)]
pub struct DateParts {
    /// The year.
    pub year: i32,
    /// The month, 1–12.
    pub month: u32,
    /// The day of the month.
    pub day: u32,
}

/// What the speaker has to say to a section.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Note {
    section: String,
    text: Prose,
}

/// Sections that belong together.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Chapter {
    /// The number of the agenda item.
    number: Option<String>,
    /// The title of the agenda item, or of the section itself where none covers it.
    title: Option<Name>,
    /// Whether an agenda item covers the sections.
    on_agenda: bool,
    /// The sections, in order.
    sections: Vec<Section>,
    at: String,
}

/// A section of a document.
#[derive(Debug, Serialize, JsonSchema)]
struct Section {
    /// Its name, as a project writes it.
    name: String,
    /// What its slides are called.
    title: Option<Name>,
    message: Option<Said>,
}

/// What the project is called.
#[derive(Debug, Serialize, JsonSchema)]
pub struct ProjectFacts {
    name: Name,
    tagline: Option<Name>,
    organisation: Name,
    slogan: Option<Name>,
}

impl DocumentFacts {
    /// All but the chapters, whose titles are other facts.
    pub(super) fn new(origin: Origin<'_>) -> Self {
        let Origin { checked, document, date, language, .. } = origin;
        // A paper's title is its own, or says what it is about and when.
        let with_date = |title: String, date: Option<&str>| match date {
            Some(date) => language.say(&message!("title-with-date", title = title, date = date)),
            None => title,
        };
        let plan = checked.plan();
        let kind = &document.kind;
        let heading = &checked.project().heading;
        let date_long = date.map(|it| origin.language.day_long(it));
        let meeting = plan.meeting_for(document);
        let body = meeting.and_then(|meeting| plan.body(&meeting.body)).map(|body| body.name.value.as_str());
        let met = meeting.map(|meeting| origin.language.range(meeting.date.first, meeting.date.last));
        let has_sections = !kind.sections.is_empty();
        let elected =
            meeting.and_then(|meeting| plan.body(&meeting.body)).is_some_and(|body| body.elected == Some(true));
        let kind_title = kind.title_elected.as_ref().filter(|_| elected).unwrap_or(&kind.title);
        let kind_title = kind_title.said_in(language.tag());
        // A paper about one thing is called by it.
        let subject = match kind.about {
            Some(Subject::Event) => plan.event_for(document).map(|event| event.title.value.clone()),
            Some(Subject::Body) => plan.body_for(document).map(|body| body.name.value.clone()),
            Some(Subject::Case) => plan.case_for(document).map(|case| case.title.value.clone()),
            Some(Subject::Meeting) => body.map(|name| name.to_owned().into()),
            None => None,
        };
        Self {
            id: document.file_stem().to_owned(),
            kind: kind.name.clone(),
            title: document.title.as_ref().map_or_else(
                || match &subject {
                    Some(subject) => {
                        let day = met.as_deref().filter(|_| kind.about == Some(Subject::Meeting));
                        let title = language.say(&message!("title-about", what = kind_title, subject = &**subject));
                        with_date(title, day)
                    }
                    None => {
                        let subject = body.filter(|_| has_sections).unwrap_or(kind_title);
                        let title = message!("title-about", what = &**heading.name, subject = subject);
                        let day = met.as_deref().filter(|_| has_sections).or(date_long.as_deref());
                        with_date(language.say(&title), day)
                    }
                },
                |title| title.value.to_string(),
            ),
            heading: document.title.as_ref().map_or_else(|| kind_title.to_owned().into(), |title| title.value.clone()),
            own_title: said(&document.title),
            author: heading.organisation.value.to_string(),
            description: language.say(&match body.zip(met.as_deref()) {
                Some((body, date)) => message!(
                    "description-of-meeting",
                    kind = kind_title,
                    body = body,
                    date = date,
                    organisation = &**heading.organisation,
                ),
                None => message!("description", kind = kind_title, organisation = &**heading.organisation),
            }),
            language: language.tag().to_owned(),
            region: language.label("region"),
            date: date.map(|date| DateParts { year: date.year(), month: date.month(), day: date.day() }),
            date_short: date.map(|it| origin.language.day_short(it)),
            date_long,
            draft: checked.is_draft(),
            measured: false,
            medium: if kind.paper == "16:9" && document.edition.as_ref().is_none_or(|it| it.value != "handout") {
                "slide"
            } else {
                "sheet"
            },
            edition: said(&document.edition),
            notes: (document.note.iter())
                .map(|note| Note { section: note.section.value.clone(), text: note.text.value.clone() })
                .collect(),
            chapters: Vec::new(),
        }
    }
}

/// The document's sections in its order, each run of them under the agenda item that covers it.
pub(super) fn chapters(origin: Origin<'_>, heading: impl Fn(&str) -> Heading) -> Vec<Chapter> {
    let plan = origin.checked.plan();
    let agenda = plan.meeting_for(origin.document).map_or(&[][..], |meeting| &meeting.agenda[..]);
    let mut chapters: Vec<Chapter> = Vec::new();
    for section in &origin.document.sections {
        let Heading { title, message } = heading(section);
        let mine = Section { name: section.value.clone(), title, message };
        let item = agenda.iter().position(|item| item.sections.iter().any(|covered| covered.value == section.value));
        let (number, title, at) = match item {
            Some(index) => {
                let title = plan.title_of(&agenda[index]);
                let at = title.map_or(agenda[index].at, |title| title.at);
                (Some(meeting::number(plan, &agenda[index], index)), title.map(|title| title.value.clone()), at)
            }
            None => (None, own_title(origin.checked, section), section.at),
        };
        match chapters.last_mut() {
            Some(last) if last.number == number && last.title == title => last.sections.push(mine),
            _ => chapters.push(Chapter {
                on_agenda: number.is_some(),
                number,
                title,
                sections: vec![mine],
                at: origin.at(at),
            }),
        }
    }
    chapters
}

/// The title of a section that is a chapter of its own.
fn own_title(checked: Checked<'_>, section: &str) -> Option<Name> {
    let plan = checked.plan();
    match section {
        "evaluation" => plan.evaluation.as_ref().map(|evaluation| evaluation.title.value.clone()),
        "action-plan" => plan.plan.as_ref().map(|heading| heading.title.value.clone()),
        _ => None,
    }
}

impl ProjectFacts {
    pub(super) fn new(heading: &ProjectHeading) -> Self {
        let text = |text: &Option<crate::source::Text>| text.as_ref().map(|text| text.value.clone());
        Self {
            name: heading.name.value.clone(),
            tagline: text(&heading.tagline),
            organisation: heading.organisation.value.clone(),
            slogan: text(&heading.slogan),
        }
    }
}
