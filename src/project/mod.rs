//! `framlegg.toml`: what a project is called, where its data lies, and which papers it makes.

mod own_templates;
mod settings;

use std::collections::BTreeMap;
use std::ops::Deref;
use std::sync::Arc;

pub use settings::{DocumentEntry, Level, Note, PdfStandard, ProjectHeading, Settings, Severities};

use self::own_templates::own_templates;
use crate::diagnostic::{Code, Diagnostic, Severity, nearest};
use crate::files::{Files, Place};
use crate::source::{
    Kind, Languages, Located, Problems, Read, Table, Value, Word, codes, parse_toml, read_error, unknown_value,
};
use crate::templates::{self, Templates};
use crate::theme::{ROOT, Theme, Themes};
use crate::wording::{Language, LanguageError, message};

/// The file that makes a folder a project.
pub const FILE_NAME: &str = "framlegg.toml";

/// The language of a project that says nothing.
const BOKMAL: &str = "nb";

/// The tables of `framlegg.toml` that say what the project is; all others are data.
const OWN_TABLES: [&str; 3] = ["project", "document", "severity"];

/// More than one archive format is asked for.
pub static PDF_STANDARD: Code = Code::fatal("pdf-standard");

/// A paper that the project makes.
#[derive(Debug, Clone)]
pub struct Document {
    entry: DocumentEntry,
    /// What kind of paper it is.
    pub kind: Arc<templates::Kind>,
    /// The language that it is written in.
    pub language: Language,
    /// How it looks.
    pub theme: Arc<Theme>,
}

impl Deref for Document {
    type Target = DocumentEntry;

    fn deref(&self) -> &DocumentEntry {
        &self.entry
    }
}

impl Document {
    /// The name of its file, without an ending.
    pub fn file_stem(&self) -> &str {
        self.id.as_ref().map_or(&self.kind.name, |id| id.as_str())
    }

    /// Where its kind stands.
    pub fn kind_at(&self) -> Place {
        self.entry.kind.at
    }

    /// Where its name stands.
    pub fn name_at(&self) -> Place {
        self.id.as_ref().map_or(self.kind_at(), |id| id.at)
    }
}

/// `framlegg.toml` as it was written, before it is read in a language.
#[derive(Debug)]
pub struct Written {
    own: Value,
    data: Table,
    /// The templates that ship, and the project's own.
    pub templates: Arc<Templates>,
    languages: Languages,
    themes: Themes,
}

/// A project as its own file describes it, read in one language.
#[derive(Debug)]
pub struct Project {
    /// What it is called, and where its data lies.
    pub heading: ProjectHeading,
    /// The papers that it makes, of known kinds.
    pub documents: Vec<Document>,
    /// Other severities, by code.
    pub severities: Vec<(Word, Level)>,
    /// The tables of data that stand in `framlegg.toml` itself.
    pub data_tables: Table,
    /// Every text of the tables that are no data.
    pub texts: Vec<Word>,
    /// The templates that ship, and the project's own.
    pub templates: Arc<Templates>,
}

impl Written {
    /// Opens `framlegg.toml` and the project's own templates. `None` where there is no such file; why is reported.
    pub fn open(files: &mut Files, problems: &mut Problems) -> Option<Self> {
        let (file, result) = files.read_text(FILE_NAME);
        let at = Place::new(file, 0..0);
        if let Err(error) = result {
            problems.push(read_error(&error, FILE_NAME, at));
            return None;
        }
        let (own, data) = split(parse_toml(files, file, problems));
        let own = Value { kind: Kind::Table(own), at, language: None };
        let templates = own_templates(files, problems);
        let languages = Languages::new(&templates);
        let themes = Themes::read(files, &templates, problems);
        Some(Self { own, data, templates, languages, themes })
    }

    /// The languages that papers can be written in.
    pub fn languages(&self) -> &Languages {
        &self.languages
    }

    /// The project's own language: bokmål where nothing is said.
    pub fn language(&self) -> Language {
        let said = match &self.own.kind {
            Kind::Table(table) => table.get("project"),
            _ => None,
        };
        let said = said.and_then(|project| match &project.kind {
            Kind::Table(project) => project.get("language"),
            _ => None,
        });
        let code = said.and_then(|language| match &language.kind {
            Kind::Text(code) => Some(code.as_str()),
            _ => None,
        });
        code.and_then(|code| self.languages.get(code).ok()).unwrap_or_else(|| Language::shipped(BOKMAL))
    }

    /// What it says, with its texts in `language`. `None` where there is too little to go on; why is reported.
    pub fn read(&self, language: &Language, problems: &mut Problems) -> Option<Project> {
        let own = self.languages.in_language(&self.own, language, &self.language());
        let settings = Settings::read(&own, problems)?;
        check_standards(&settings.project.pdf_standard, problems);
        if settings.document.is_empty() {
            let kinds: Vec<&str> = self.templates.kinds().iter().map(|kind| kind.name.as_str()).collect();
            problems.push(
                Diagnostic::new(
                    &codes::MISSING_FIELD,
                    settings.project.name.at,
                    message!("missing-field.found-document"),
                )
                .hint(message!("missing-field.hint-document", kinds = kinds.join(", "))),
            );
        }
        let project_language = self.resolve(settings.project.language.as_ref(), problems);
        let language_of = |entry: &DocumentEntry, problems: &mut Problems| {
            self.resolve(entry.language.as_ref(), problems)
                .or_else(|| project_language.clone())
                .unwrap_or_else(|| self.language())
        };
        let project_theme = self.theme(settings.project.theme.as_ref(), problems);
        let documents = settings.document.into_iter().filter_map(|entry| {
            let language = language_of(&entry, problems);
            let theme = self.theme(entry.theme.as_ref(), problems).or_else(|| project_theme.clone());
            let theme = theme.unwrap_or_else(|| Arc::new(self.themes.get(ROOT)));
            known(entry, language, theme, &self.templates, problems)
        });
        Some(Project {
            documents: documents.collect(),
            heading: settings.project,
            severities: settings.severity.0,
            data_tables: self.data.clone(),
            texts: self.own.texts(),
            templates: self.templates.clone(),
        })
    }

    /// The theme of this name; an unknown one is reported.
    fn theme(&self, name: Option<&Word>, problems: &mut Problems) -> Option<Arc<Theme>> {
        let name = name?;
        let names = self.themes.names();
        if !names.contains(&name.value) {
            problems.push(unknown_value(name.at, name, names.iter().map(String::as_str)));
            return None;
        }
        let theme = self.themes.get(name);
        if let Some(token) = theme.colourless().first() {
            let finding = message!("template-invalid.colourless", theme = &name.value, token = token);
            problems.push(Diagnostic::new(&codes::TEMPLATE_INVALID, name.at, finding));
            return None;
        }
        Some(Arc::new(theme))
    }

    /// A line, counted from 0, of a language's file of the project's own.
    fn language_file(&self, file: &str, line: usize) -> Option<Place> {
        let own = self.templates.own(file)?;
        let mut lines = own.bytes.split_inclusive(|byte| *byte == b'\n');
        let start = lines.by_ref().take(line).map(<[u8]>::len).sum::<usize>();
        let length = lines.next().map_or(0, |line| line.trim_ascii_end().len());
        Some(Place::new(own.text?, start..start + length))
    }

    /// The language of this code; one that cannot be had is reported.
    fn resolve(&self, code: Option<&Word>, problems: &mut Problems) -> Option<Language> {
        let code = code?;
        match self.languages.get(code) {
            Ok(language) => Some(language),
            Err(LanguageError::Unknown) => {
                problems.push(unknown_value(code.at, code, self.languages.codes()));
                None
            }
            Err(LanguageError::Syntax { file, line, reason }) => {
                let at = self.language_file(&file, line).unwrap_or(code.at);
                let message =
                    message!("template-invalid.found-language", file = format!("templates/{file}"), reason = reason);
                problems.push(
                    Diagnostic::new(&codes::TEMPLATE_INVALID, at, message)
                        .hint(message!("template-invalid.hint-language")),
                );
                None
            }
            Err(LanguageError::Fallback { file, code: next }) => {
                let at = self.language_file(&file, 0).unwrap_or(code.at);
                let message =
                    message!("template-invalid.found-fallback", file = format!("templates/{file}"), code = next);
                problems.push(
                    Diagnostic::new(&codes::TEMPLATE_INVALID, at, message)
                        .hint(message!("template-invalid.hint-fallback")),
                );
                None
            }
        }
    }
}

impl Project {
    /// A data file's table without the tables that only `framlegg.toml` can hold, which are reported.
    pub fn without_own_tables(table: Table, problems: &mut Problems) -> Table {
        let (own, data) = split(table);
        for entry in own.entries {
            problems.push(
                Diagnostic::new(&codes::UNKNOWN_KEY, entry.key_at, message!("unknown-key.found-own", key = entry.key))
                    .hint(message!("unknown-key.hint-own", file = FILE_NAME)),
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
                let hint = match nearest(name, names) {
                    Some(near) => message!("did-you-mean", near = near),
                    None => message!("unknown-value.hint-code"),
                };
                let message = message!("unknown-value.found-code", code = &name.value);
                problems.push(Diagnostic::new(&codes::UNKNOWN_VALUE, name.at, message).hint(hint));
                continue;
            };
            if !code.can_be_set {
                problems.push(
                    Diagnostic::new(
                        &codes::UNKNOWN_VALUE,
                        name.at,
                        message!("unknown-value.found-fixed", code = &name.value),
                    )
                    .hint(message!("unknown-value.hint-fixed")),
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
                message!("pdf-standard.found", second = second.word(), first = first.word()),
            )
            .with(first.at, message!("pdf-standard.first"))
            .hint(message!("pdf-standard.hint")),
        );
    }
}

/// The document with the sections that its kind has, if its kind exists; what is unknown is reported.
fn known(
    mut document: DocumentEntry,
    language: Language,
    theme: Arc<Theme>,
    templates: &Templates,
    problems: &mut Problems,
) -> Option<Document> {
    let Some(kind) = templates.kind(&document.kind) else {
        let names = templates.kinds().iter().map(|kind| kind.name.as_str());
        problems.push(unknown_value(document.kind.at, &document.kind, names));
        return None;
    };
    if document.sections.is_empty() && !kind.sections.is_empty() {
        problems.push(
            Diagnostic::new(&codes::MISSING_FIELD, document.kind.at, message!("missing-field.found-sections"))
                .hint(message!("missing-field.hint-sections", sections = kind.sections.join(", "))),
        );
    }
    if let Some(edition) = document.edition.take_if(|edition| !kind.editions.contains(edition)) {
        let finding = unknown_value(edition.at, &edition, kind.editions.iter().map(String::as_str));
        problems.push(match kind.editions.is_empty() {
            true => finding.hint(message!("unknown-value.hint-editions", kind = &kind.name)),
            false => finding,
        });
    }
    let mut seen: Vec<Word> = Vec::new();
    document.sections.retain(|section| {
        if let Some(first) = seen.iter().find(|first| first.value == section.value) {
            problems.push(
                Diagnostic::new(
                    &codes::UNKNOWN_VALUE,
                    section.at,
                    message!("unknown-value.found-twice", word = &section.value),
                )
                .with(first.at, message!("first-here"))
                .hint(message!("keep-one")),
            );
            return false;
        }
        seen.push(section.clone());
        let known = kind.sections.contains(&section.value);
        if !known {
            let finding = unknown_value(section.at, section, kind.sections.iter().map(String::as_str));
            problems.push(match kind.sections.is_empty() {
                true => finding.hint(message!("unknown-value.hint-sections", kind = &kind.name)),
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
    Some(Document { entry: document, kind: kind.clone(), language, theme })
}
