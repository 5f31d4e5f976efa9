//! The plan in the field's own terms, as it was written: typed, located, and not yet checked.

mod case;
mod event;
mod extra;
mod grant;
mod image;
mod lookup;
mod measure;
mod meeting;
mod milestone;
mod money;
mod news;
mod person;
mod picture;
mod programme;
mod progress;
mod svg;

pub use case::{Action, ActionStatus, Case, CaseKind, Link};
pub use event::{Contribution, Event, ItemKind, Session, SessionItem, SessionKind, Stage, Stand};
pub use extra::Extra;
pub use grant::{Funding, Grant, Purpose};
pub use image::{Consent, Image, PhotoRow};
pub use measure::{FocusArea, Measure, Phase, Pilot, Status};
pub use meeting::{AgendaItem, Body, Meeting, Proposal, Vote};
pub use milestone::{Evaluation, EvaluationRole, EvaluationStep, Milestone};
pub use money::{Amount, Unit};
pub use news::{Activity, Arena, Highlight, HighlightList};
pub use person::{Member, Person, Seat, Who};
pub use picture::{Picture, PictureError, Pictures};
pub use programme::Track;
pub use progress::{Benefit, Progress, Quantity, Risk, Score, Trend};

use crate::diagnostic::Diagnostic;
use crate::files::{Files, Place};
use std::collections::BTreeSet;

use crate::project::{FILE_NAME, Project};
use crate::source::{
    Kind, LanguageCode, Located, Phrase, Problems, Read, Text, Value, Word, codes, link_empty, link_invalid, missing,
    parse_toml, read_error, record,
};
use crate::wording::message;

record! {
    /// Everything that the data files of a project say.
    pub struct Plan {
        /// The plan itself.
        pub plan: Option<PlanHeading>,
        /// Goals, such as those of kommuneplanens samfunnsdel.
        pub goal: Vec<Goal>,
        /// People.
        pub person: Vec<Person>,
        /// Bodies that meet.
        pub body: Vec<Body>,
        /// Who sits in them.
        pub member: Vec<Member>,
        /// Meetings.
        pub meeting: Vec<Meeting>,
        /// Cases.
        pub case: Vec<Case>,
        /// What was agreed and is to be done.
        pub action: Vec<Action>,
        /// What has happened.
        pub highlight: Vec<Highlight>,
        /// Where knowledge was shared.
        pub activity: Vec<Activity>,
        /// Focus areas.
        pub focus_area: Vec<FocusArea>,
        /// Measures.
        pub measure: Vec<Measure>,
        /// Reports on measures.
        pub progress: Vec<Progress>,
        /// Risks.
        pub risk: Vec<Risk>,
        /// Benefits.
        pub benefit: Vec<Benefit>,
        /// Pilots.
        pub pilot: Vec<Pilot>,
        /// Grants.
        pub grant: Vec<Grant>,
        /// What is said of all grants together.
        pub funding: Option<Funding>,
        /// Quotations.
        pub quote: Vec<Quote>,
        /// The evaluation.
        pub evaluation: Option<Evaluation>,
        /// The schedule.
        pub milestone: Vec<Milestone>,
        /// Events.
        pub event: Vec<Event>,
        /// Their stages.
        pub stage: Vec<Stage>,
        /// Their programmes.
        pub session: Vec<Session>,
        /// Their stands.
        pub stand: Vec<Stand>,
        /// What speakers bring to them.
        pub contribution: Vec<Contribution>,
        /// Whatever the project's own templates need besides: texts, numbers, lists and tables.
        pub extra: Option<Extra>,
    }
}

record! {
    /// The plan itself.
    pub struct PlanHeading {
        /// What it is called.
        pub title: Text,
        /// The budget year that it is for.
        pub year: Option<Located<u16>>,
        /// The main goal (hovedmål).
        pub main_goal: Option<Located<Phrase>>,
        /// Where the goals come from.
        pub goals_source: Option<Text>,
    }
}

record! {
    /// A goal that the plan builds on.
    pub struct Goal {
        /// The goal.
        pub text: Located<Phrase>,
    }
}

record! {
    /// A quotation, with what it stands for here.
    pub struct Quote {
        /// The words, without quotation marks.
        pub text: Text,
        /// The language of the words, such as `en`, where it is not the project's.
        pub language: Option<Located<LanguageCode>>,
        /// Who said it.
        pub speaker: Option<Who>,
        /// What it stands for.
        pub points: Vec<Located<Phrase>>,
    }
}

/// The plan as it was written, with every text of its files.
#[derive(Debug)]
pub struct Data {
    /// The plan.
    pub plan: Plan,
    /// Every text of the project's files, printed or not.
    pub texts: Vec<Word>,
    /// The pictures that the plan names.
    pub pictures: Pictures,
    /// What could not be read.
    pub lost: Lost,
}

/// Records that were written but could not be read; why is reported with each.
#[derive(Debug, Default)]
pub struct Lost {
    tables: BTreeSet<String>,
    ids: BTreeSet<String>,
}

impl Lost {
    fn new(root: &Value, dropped: &[Place]) -> Self {
        let mut lost = Self::default();
        let Kind::Table(tables) = &root.kind else { return lost };
        for entry in &tables.entries {
            let Kind::List(records) = &entry.value.kind else { continue };
            for record in records.iter().filter(|record| dropped.contains(&record.at)) {
                lost.tables.insert(entry.key.clone());
                if let Kind::Table(record) = &record.kind
                    && let Some(Value { kind: Kind::Text(id), .. }) = record.get("id")
                {
                    lost.ids.insert(id.clone());
                }
            }
        }
        lost
    }

    /// Whether a record of this table is lost.
    pub fn any_of(&self, table: &str) -> bool {
        self.tables.contains(table)
    }

    /// Whether a record with this id is lost.
    pub fn has(&self, id: &str) -> bool {
        self.ids.contains(id)
    }
}

/// Reports what no field alone can tell: records that need one of several, and links that lead nowhere.
fn report_incomplete(plan: &Plan, problems: &mut Problems) {
    for item in plan.meeting.iter().flat_map(|meeting| &meeting.agenda) {
        if item.title.is_none() && item.case.is_none() {
            problems.push(missing("title", item.at, message!("missing-field.hint-title")));
        }
    }
    for link in plan.event.iter().flat_map(|event| &event.link).filter(|link| link.address.is_none()) {
        problems.push(link_empty(link.title.at, &link.title));
    }
    for person in &plan.person {
        // They become links: an e-mail address has at most 254 letters (RFC 5321), a number of 15 digits not many more.
        if let Some(email) = person.email.as_ref().filter(|email| !email.contains('@') || email.len() > 254) {
            problems.push(link_invalid(email.at, email));
        }
        if let Some(phone) = person.phone.as_ref().filter(|phone| phone.len() > 40) {
            problems.push(link_invalid(phone.at, phone));
        }
        if person.name.is_none() && person.role.is_none() && person.organisation.is_none() {
            problems.push(missing("name", person.at, message!("missing-field.hint-name")));
        }
    }
}

/// What the project's data files say, and the tables of data that stand in `framlegg.toml` itself, before it is read
/// in a language.
pub fn gather(files: &mut Files, project: &Project, problems: &mut Problems) -> Value {
    let mut tables = project.data_tables.clone();
    let mut seen = BTreeSet::from([FILE_NAME.to_owned()]);
    for pattern in &project.heading.data {
        let names = match files.matching(pattern) {
            Ok(names) => names,
            Err(error) => {
                problems.push(read_error(&error, pattern, pattern.at));
                continue;
            }
        };
        if names.is_empty() {
            problems.push(
                Diagnostic::new(
                    &codes::DATA_MISSING,
                    pattern.at,
                    message!("data-missing.found", pattern = &pattern.value),
                )
                .hint(message!("data-missing.hint")),
            );
        }
        for name in names {
            if !seen.insert(name.clone()) {
                continue;
            }
            let (file, result) = files.read_text(&name);
            if let Err(error) = result {
                problems.push(read_error(&error, &name, pattern.at));
                continue;
            }
            let table = parse_toml(files, file, problems);
            tables.absorb(Project::without_own_tables(table, problems), problems);
        }
    }
    Value { kind: Kind::Table(tables), at: project.heading.at, language: None }
}

/// Reads the plan from what the files say, and the pictures that it names.
pub fn read(files: &Files, project: &Project, value: &Value, problems: &mut Problems) -> Data {
    let texts = [project.texts.clone(), value.texts()].concat();
    // A plan's tables are all optional, so reading it never fails as a whole.
    let plan = Plan::read(value, problems).unwrap_or_else(|| unreachable!("no table of a plan is required"));
    report_incomplete(&plan, problems);
    let logos = project.documents.iter().flat_map(|document| document.theme.logos()).map(|logo| logo.as_str());
    let pictures = picture::read_pictures(files, &plan, logos);
    let lost = Lost::new(value, &problems.dropped);
    Data { plan, texts, pictures, lost }
}
