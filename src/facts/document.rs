//! What the document and its project are: title, author, date, and the order of its parts.

use chrono::{Datelike, NaiveDate};
use serde::Serialize;

use super::{Origin, meeting};
use crate::check::Checked;
use crate::project::{Document, Language, ProjectHeading};
use crate::templates::Kind;
use crate::wording::{self, sentence};

/// What the document is.
#[derive(Debug, Serialize)]
pub struct DocumentFacts {
    /// The name of its file, without an ending.
    pub id: String,
    /// Its kind.
    pub kind: String,
    /// Its title.
    pub title: String,
    /// Its title where it stands under the programme's name: the title given, else what its kind is called.
    pub heading: String,
    /// The title given for this document alone.
    pub own_title: Option<String>,
    /// Who made it: the organisation.
    pub author: String,
    /// What it is, in a sentence.
    pub description: String,
    /// Language code of BCP 47.
    pub language: &'static str,
    /// Region code of the language.
    pub region: &'static str,
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
    /// The theme's name.
    pub theme: &'static str,
    /// Its sections, gathered under the agenda items that they belong to.
    pub chapters: Vec<Chapter>,
}

/// A date for machines.
#[derive(Debug, Clone, Copy, Serialize)]
pub struct DateParts {
    /// The year.
    pub year: i32,
    /// The month, 1–12.
    pub month: u32,
    /// The day of the month.
    pub day: u32,
}

/// Sections that belong together.
#[derive(Debug, Serialize)]
pub struct Chapter {
    /// The number of the agenda item.
    number: Option<String>,
    /// The title of the agenda item, or of the section itself where none covers it.
    title: Option<String>,
    /// Whether an agenda item covers the sections.
    on_agenda: bool,
    /// The sections' names, in order.
    sections: Vec<String>,
    at: String,
}

/// What the project is called.
#[derive(Debug, Serialize)]
pub struct ProjectFacts {
    name: String,
    tagline: Option<String>,
    organisation: String,
    slogan: Option<String>,
}

/// The document's own date, else its meeting's, else the fallback.
pub fn document_date(checked: Checked<'_>, document: &Document, fallback: Option<NaiveDate>) -> Option<NaiveDate> {
    let own = document.date.as_ref().map(|date| date.value.0);
    own.or_else(|| meeting::of(checked, document).map(|meeting| meeting.date.value.0)).or(fallback)
}

impl DocumentFacts {
    pub(super) fn new(origin: Origin<'_>, document: &Document, kind: &Kind, fallback: Option<NaiveDate>) -> Self {
        let checked = origin.checked;
        let heading = &checked.project().heading;
        let date = document_date(checked, document, fallback);
        let date_long = date.map(wording::day_long);
        let meeting = meeting::of(checked, document);
        let body = meeting.and_then(|meeting| meeting::body_of(checked, meeting)).map(|body| body.name.value.as_str());
        let met = meeting.map(|meeting| wording::day_long(meeting.date.value.0));
        let has_sections = !kind.sections.is_empty();
        Self {
            id: document.file_stem().to_owned(),
            kind: kind.name.clone(),
            title: document.title.as_ref().map_or_else(
                || {
                    sentence::document_title(
                        &heading.name,
                        &kind.title,
                        body.filter(|_| has_sections),
                        met.as_deref().filter(|_| has_sections).or(date_long.as_deref()),
                    )
                },
                |title| title.value.clone(),
            ),
            heading: document.title.as_ref().map_or_else(|| kind.title.clone(), |title| title.value.clone()),
            own_title: document.title.as_ref().map(|title| title.value.clone()),
            author: heading.organisation.value.clone(),
            description: sentence::document_description(&kind.title, body.zip(met.as_deref()), &heading.organisation),
            language: heading.language.unwrap_or(Language::Bokmal).word(),
            region: "NO",
            date: date.map(|date| DateParts { year: date.year(), month: date.month(), day: date.day() }),
            date_short: date.map(wording::day_short),
            date_long,
            draft: checked.is_draft(),
            measured: false,
            theme: "neutral",
            chapters: chapters(origin, document),
        }
    }
}

/// The document's sections in its order, each run of them under the agenda item that covers it.
fn chapters(origin: Origin<'_>, document: &Document) -> Vec<Chapter> {
    let agenda = meeting::of(origin.checked, document).map_or(&[][..], |meeting| &meeting.agenda[..]);
    let mut chapters: Vec<Chapter> = Vec::new();
    for section in &document.sections {
        let item = agenda.iter().position(|item| item.sections.iter().any(|covered| covered.value == section.value));
        let (number, title, at) = match item {
            Some(index) => {
                (Some((index + 1).to_string()), Some(agenda[index].title.value.clone()), agenda[index].title.at)
            }
            None => (None, own_title(origin.checked, section), section.at),
        };
        match chapters.last_mut() {
            Some(last) if last.number == number && last.title == title => last.sections.push(section.value.clone()),
            _ => chapters.push(Chapter {
                on_agenda: number.is_some(),
                number,
                title,
                sections: vec![section.value.clone()],
                at: origin.at(at),
            }),
        }
    }
    chapters
}

/// The title of a section that is a chapter of its own.
fn own_title(checked: Checked<'_>, section: &str) -> Option<String> {
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
