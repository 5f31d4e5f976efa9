//! `framlegg.toml`: what a project is called, where its data lies, and which papers it makes.

use std::collections::BTreeMap;

use crate::diagnostic::{Code, Diagnostic, Severity, nearest};
use crate::files::{Files, Place};
use crate::source::{
    Day, Id, Kind, Located, Problems, Prose, Read, Reference, Table, Text, Value, codes, parse_toml, read_error,
    read_table, record, unknown_value, words,
};
use crate::templates;

/// The file that makes a folder a project.
pub const FILE_NAME: &str = "framlegg.toml";

/// The tables of `framlegg.toml` that say what the project is; all others are data.
const OWN_TABLES: [&str; 3] = ["project", "document", "severity"];

/// More than one archive format is asked for.
pub static PDF_STANDARD: Code = Code::fatal("pdf-standard", "en PDF kan bare følge ett arkivformat (PDF/A)");

record! {
    /// What the project is called, and where its data lies.
    pub struct ProjectHeading {
        /// The programme's name.
        pub name: Text,
        /// The words that it is known by.
        pub tagline: Option<Text>,
        /// Who makes the papers.
        pub organisation: Text,
        /// The organisation's slogan.
        pub slogan: Option<Text>,
        /// The language of the papers.
        pub language: Option<Language>,
        /// The data files: paths or patterns such as `data/*.toml`, below the project's folder.
        pub data: Vec<Text>,
        /// The standards that every PDF follows; PDF/A-2a and PDF/UA-1 where nothing is said.
        pub pdf_standard: Vec<Located<PdfStandard>>,
    }
}

words! {
    /// A language that papers can be written in.
    pub enum Language {
        /// Bokmål.
        Bokmal = "nb",
    }
}

words! {
    /// A standard that a PDF can follow. PDF/A-1 and PDF/A-4 cannot be joined with PDF/UA-1 and are left out.
    pub enum PdfStandard {
        /// PDF 1.7, no claim.
        Pdf17 = "1.7",
        /// PDF/A-2, basic.
        A2b = "a-2b",
        /// PDF/A-2 with Unicode.
        A2u = "a-2u",
        /// PDF/A-2, accessible.
        A2a = "a-2a",
        /// PDF/A-3, basic.
        A3b = "a-3b",
        /// PDF/A-3 with Unicode.
        A3u = "a-3u",
        /// PDF/A-3, accessible.
        A3a = "a-3a",
        /// PDF/UA-1, universal accessibility.
        Ua1 = "ua-1",
    }
}

record! {
    /// A paper that the project makes.
    pub struct Document {
        /// The kind: a folder below `templates/`.
        pub kind: Text,
        /// The name of its file; the kind's name where nothing is said.
        pub id: Option<Located<Id>>,
        /// Its title; made from the programme and the meeting where nothing is said.
        pub title: Option<Text>,
        /// The id of the meeting that it is for.
        pub meeting: Option<Reference>,
        /// The id of the event that it is about; the only one where nothing is said.
        pub event: Option<Reference>,
        /// The id of the body that it is about; the meeting's, else the only one, where nothing is said.
        pub body: Option<Reference>,
        /// The id of the case that it is about; the only one where nothing is said.
        pub case: Option<Reference>,
        /// Another form of its kind, such as `handout` or `poster`.
        pub edition: Option<Text>,
        /// Its date; the meeting's where nothing is said.
        pub date: Option<Located<Day>>,
        /// Its sections, in order, for kinds that have sections.
        pub sections: Vec<Text>,
        /// The speaker's notes to its sections.
        pub note: Vec<Note>,
    }
}

record! {
    /// What a speaker has to say to a section, printed in the handout.
    pub struct Note {
        /// The section.
        pub section: Text,
        /// What to say.
        pub text: Located<Prose>,
    }
}

impl Document {
    /// The name of its file, without an ending.
    pub fn file_stem(&self) -> &str {
        self.id.as_ref().map_or(&self.kind.value, |id| id.as_str())
    }

    /// Where its name stands.
    pub fn name_at(&self) -> Place {
        self.id.as_ref().map_or(self.kind.at, |id| id.at)
    }
}

words! {
    /// The severity that a project sets for a code.
    pub enum Level {
        /// It stops the papers.
        Error = "error",
        /// It is reported; papers are made.
        Warning = "warning",
        /// It is mentioned.
        Info = "info",
    }
}

record! {
    /// The tables of `framlegg.toml` that are no data.
    pub struct Settings {
        /// What the project is called, and where its data lies.
        pub project: ProjectHeading,
        /// The papers that it makes.
        pub document: Vec<Document>,
        /// Other severities for the findings' codes: `owner-missing = "info"`.
        pub severity: Severities,
    }
}

/// Severities by code.
#[derive(Debug, Clone, Default)]
pub struct Severities(pub Vec<(Text, Level)>);

impl Read for Severities {
    fn read(value: &Value, problems: &mut Problems) -> Option<Self> {
        let entries = &read_table(value, problems)?.entries;
        let levels = entries.iter().filter_map(|entry| {
            let code = Located { value: entry.key.clone(), at: entry.key_at };
            Some((code, Level::read(&entry.value, problems)?))
        });
        Some(Self(levels.collect()))
    }

    fn absent(_: &str, _: Place, _: &mut Problems) -> Option<Self> {
        Some(Self::default())
    }
}

impl schemars::JsonSchema for Severities {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Severities".into()
    }

    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        <BTreeMap<String, Level>>::json_schema(generator)
    }
}

/// A project as its own file describes it.
#[derive(Debug)]
pub struct Project {
    /// What it is called, and where its data lies.
    pub heading: ProjectHeading,
    /// The papers that it makes, of known kinds.
    pub documents: Vec<Document>,
    /// Other severities, by code.
    pub severities: Vec<(Text, Level)>,
    /// The tables of data that stand in `framlegg.toml` itself.
    pub data_tables: Table,
    /// Every text of the tables that are no data.
    pub texts: Vec<Text>,
}

impl Project {
    /// Reads `framlegg.toml`. `None` where there is too little to go on; why is reported.
    pub fn read(files: &mut Files, problems: &mut Problems) -> Option<Self> {
        let (file, result) = files.read_text(FILE_NAME);
        let at = Place::new(file, 0..0);
        if let Err(error) = result {
            problems.push(read_error(&error, FILE_NAME, at));
            return None;
        }
        let (own, data) = split(parse_toml(files, file, problems));
        let own = Value { kind: Kind::Table(own), at };
        let texts = own.texts();
        let settings = Settings::read(&own, problems)?;
        check_standards(&settings.project.pdf_standard, problems);
        if settings.document.is_empty() {
            let kinds: Vec<&str> = templates::kinds().iter().map(|kind| kind.name.as_str()).collect();
            problems.push(
                Diagnostic::new(&codes::MISSING_FIELD, settings.project.name.at, "prosjektet ber ikke om noe papir")
                    .hint(format!(
                        "legg til en tabell `[[document]]` med en av disse som `kind`: {}",
                        kinds.join(", ")
                    )),
            );
        }
        let documents = settings.document.into_iter().filter_map(|document| known(document, problems)).collect();
        Some(Self { heading: settings.project, documents, severities: settings.severity.0, data_tables: data, texts })
    }

    /// A data file's table without the tables that only `framlegg.toml` can hold, which are reported.
    pub fn without_own_tables(table: Table, problems: &mut Problems) -> Table {
        let (own, data) = split(table);
        for entry in own.entries {
            problems.push(
                Diagnostic::new(
                    &codes::UNKNOWN_KEY,
                    entry.key_at,
                    format!("`{}` kan ikke stå i en datafil", entry.key),
                )
                .hint(format!("flytt tabellen til {FILE_NAME}")),
            );
        }
        data
    }

    /// The project's severities for `codes`; unknown codes are reported.
    pub fn severities(&self, codes: &[&'static Code], problems: &mut Problems) -> BTreeMap<&'static str, Severity> {
        let mut severities = BTreeMap::new();
        for (name, level) in &self.severities {
            let Some(code) = codes.iter().find(|code| code.name == name.value) else {
                let names = codes.iter().map(|code| code.name);
                let finding = Diagnostic::new(
                    &codes::UNKNOWN_VALUE,
                    name.at,
                    format!("«{}» er ikke koden til et funn", name.value),
                );
                problems.push(match nearest(name, names) {
                    Some(near) => finding.hint(format!("mente du `{near}`?")),
                    None => finding.hint("koden står i klammer først i meldingen"),
                });
                continue;
            };
            if !code.can_be_set {
                problems.push(
                    Diagnostic::new(
                        &codes::UNKNOWN_VALUE,
                        name.at,
                        format!("«{}» kan ikke få en annen alvorlighet", name.value),
                    )
                    .hint("funnet betyr at data ville gått tapt; rett det i stedet, eller lag et utkast med --draft"),
                );
                continue;
            }
            let severity = match level {
                Level::Error => Severity::Error,
                Level::Warning => Severity::Warning,
                Level::Info => Severity::Info,
            };
            severities.insert(code.name, severity);
        }
        severities
    }
}

/// The project's own tables, and all others.
fn split(table: Table) -> (Table, Table) {
    let (own, data): (Vec<_>, Vec<_>) =
        table.entries.into_iter().partition(|entry| OWN_TABLES.contains(&entry.key.as_str()));
    (Table { entries: own }, Table { entries: data })
}

fn check_standards(standards: &[Located<PdfStandard>], problems: &mut Problems) {
    let archival: Vec<_> = standards.iter().filter(|standard| standard.word().starts_with("a-")).collect();
    if let [first, second, ..] = archival[..] {
        problems.push(
            Diagnostic::new(
                &PDF_STANDARD,
                second.at,
                format!("{} kan ikke følges sammen med {}", second.word(), first.word()),
            )
            .with(first.at, "det første arkivformatet")
            .hint("behold ett av dem; a-2a sammen med ua-1 passer for de fleste"),
        );
    }
}

/// The document with the sections that its kind has, if its kind exists; what is unknown is reported.
fn known(mut document: Document, problems: &mut Problems) -> Option<Document> {
    let Some(kind) = templates::kind(&document.kind) else {
        let names = templates::kinds().iter().map(|kind| kind.name.as_str());
        problems.push(unknown_value(document.kind.at, &document.kind, names));
        return None;
    };
    if document.sections.is_empty() && !kind.sections.is_empty() {
        problems.push(
            Diagnostic::new(&codes::MISSING_FIELD, document.kind.at, "`sections` mangler, så papiret blir tomt")
                .hint(format!("velg blant {}", kind.sections.join(", "))),
        );
    }
    if let Some(edition) = document.edition.take_if(|edition| !kind.editions.contains(edition)) {
        let finding = unknown_value(edition.at, &edition, kind.editions.iter().map(String::as_str));
        problems.push(match kind.editions.is_empty() {
            true => finding.hint(format!("{} har bare én form; ta bort `edition`", kind.name)),
            false => finding,
        });
    }
    let mut seen: Vec<Text> = Vec::new();
    document.sections.retain(|section| {
        if let Some(first) = seen.iter().find(|first| first.value == section.value) {
            problems.push(
                Diagnostic::new(&codes::UNKNOWN_VALUE, section.at, format!("«{}» står to ganger", section.value))
                    .with(first.at, "her står den første")
                    .hint("behold én av dem"),
            );
            return false;
        }
        seen.push(section.clone());
        let known = kind.sections.contains(&section.value);
        if !known {
            let finding = unknown_value(section.at, section, kind.sections.iter().map(String::as_str));
            problems.push(match kind.sections.is_empty() {
                true => finding.hint(format!("{} har ingen deler å velge blant; ta bort `sections`", kind.name)),
                false => finding,
            });
        }
        known
    });
    document.note.retain(|note| {
        let known = document.sections.iter().any(|section| section.value == note.section.value);
        if !known {
            problems.push(unknown_value(
                note.section.at,
                &note.section,
                document.sections.iter().map(|section| section.as_str()),
            ));
        }
        known
    });
    Some(document)
}
