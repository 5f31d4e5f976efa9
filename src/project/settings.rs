//! The tables of `framlegg.toml` that say what a project is.

use std::collections::BTreeMap;

use crate::files::Place;
use crate::source::{Day, Id, Located, Problems, Prose, Read, Reference, Text, Value, Word, read_table, record, words};

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
        pub language: Option<Word>,
        /// The look of the papers; `neutral` where nothing is said.
        pub theme: Option<Word>,
        /// The data files: paths or patterns such as `data/*.toml`, below the project's folder.
        pub data: Vec<Word>,
        /// The standards that every PDF follows; PDF/A-2a and PDF/UA-1 where nothing is said.
        pub pdf_standard: Vec<Located<PdfStandard>>,
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
    /// A paper that the project asks for.
    pub struct DocumentEntry {
        /// The kind: a folder below `templates/`.
        pub kind: Word,
        /// The name of its file; the kind's name where nothing is said.
        pub id: Option<Located<Id>>,
        /// Its language; the project's where nothing is said.
        pub language: Option<Word>,
        /// Its look; the project's where nothing is said.
        pub theme: Option<Word>,
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
        pub edition: Option<Word>,
        /// Its date; the meeting's where nothing is said.
        pub date: Option<Located<Day>>,
        /// Its sections, in order, for kinds that have sections.
        pub sections: Vec<Word>,
        /// The speaker's notes to its sections.
        pub note: Vec<Note>,
    }
}

record! {
    /// What a speaker has to say to a section, printed in the handout.
    pub struct Note {
        /// The section.
        pub section: Word,
        /// What to say.
        pub text: Located<Prose>,
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
        pub document: Vec<DocumentEntry>,
        /// Other severities for the findings' codes: `owner-missing = "info"`.
        pub severity: Severities,
    }
}

/// Severities by code.
#[derive(Debug, Clone, Default)]
pub struct Severities(pub Vec<(Word, Level)>);

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
