//! A project, read and checked.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::Arc;

use super::paper::Paper;
use super::{Options, codes};
use crate::check::{self, Checked, Context};
use crate::diagnostic::{Diagnostic, Report, Severity};
use crate::document::{self, Engine};
use crate::files::{FileId, Files};
use crate::model::{self, Data};
use crate::project::{Document, Project, Written};
use crate::source::{self, Problems};
use crate::templates::Templates;
use crate::wording::Language;

/// What a project says in one language.
#[derive(Debug)]
struct Reading {
    language: Language,
    project: Project,
    data: Data,
}

impl Reading {
    fn context(&self, options: &Options) -> Context<'_> {
        Context { project: &self.project, data: &self.data, fallback_date: options.fallback_date }
    }
}

/// A project that has been read and checked; there may be too little of it to go on.
#[derive(Debug)]
pub struct Loaded {
    /// The name of its folder, which its folder of papers gets as well.
    pub name: String,
    pub(super) files: Files,
    pub(super) report: Report,
    readings: Vec<Reading>,
    pub(super) severities: BTreeMap<&'static str, Severity>,
}

impl Loaded {
    /// Reads and checks the project in `folder`. Fails where the folder cannot be reached.
    pub fn read(engine: &Engine, folder: &Path, options: &Options) -> std::io::Result<Self> {
        let mut files = Files::open(folder)?;
        let mut report = Report::default();
        let mut problems = Problems::default();
        let mut severities = BTreeMap::new();
        let mut readings: Vec<Reading> = Vec::new();
        if let Some(written) = Written::open(&mut files, &mut problems)
            && let Some(project) = written.read(&written.language(), &mut problems)
        {
            severities = project.severities(&codes(), &mut problems);
            let gathered = model::gather(&mut files, &project, &mut problems);
            let own = written.language();
            let mut languages = vec![own.clone()];
            languages.extend(project.documents.iter().map(|document| document.language.clone()));
            for language in languages {
                if readings.iter().any(|reading| reading.language.code() == language.code()) {
                    continue;
                }
                let mut found = Problems::default();
                let Some(project) = written.read(&language, &mut found) else { continue };
                let value = written.languages().in_language(&gathered, &language, &own);
                let data = model::read(&files, &project, &value, &mut found);
                let reading = Reading { language, project, data };
                found.diagnostics.extend(check::run(reading.context(options)));
                // The same words fail in the same way whatever language the paper is in.
                report.extend_with_new(found.diagnostics);
                readings.push(reading);
            }
        }
        if let Some(Reading { project, data, .. }) = readings.first() {
            let workshop = engine.workshop(&project.templates);
            report.extend(document::check_glyphs(workshop.fonts(), &data.texts));
            let themes = project.documents.iter().map(|document| &document.theme);
            report.extend(workshop.fonts().check(themes.flat_map(|theme| theme.families())));
        }
        report.extend_with_new(problems.diagnostics);
        drop_consequences(&mut report);
        report.settle(&severities);
        let name = files.root().file_name().map_or_else(|| "framlegg".into(), |name| name.to_string_lossy());
        Ok(Self { name: name.into_owned(), files, report, readings, severities })
    }

    /// Whether enough of it could be read to know its papers.
    pub fn is_known(&self) -> bool {
        !self.readings.is_empty()
    }

    /// The ids of the papers that it asks for.
    pub fn document_ids(&self) -> impl Iterator<Item = &str> {
        self.readings.first().into_iter().flat_map(|reading| &reading.project.documents).map(Document::file_stem)
    }

    /// The templates that ship, and its own; `None` where it could not be read.
    pub fn templates(&self) -> Option<&Arc<Templates>> {
        self.readings.first().map(|reading| &reading.project.templates)
    }

    /// Its documents: the id of each, its kind, and its title, each in its own language.
    pub fn documents(&self) -> impl Iterator<Item = (String, String, String)> {
        self.in_own_languages().map(|(reading, document)| {
            let context = Context { project: &reading.project, data: &reading.data, fallback_date: None };
            let title = Checked::accept(context, &self.report, true).map(|checked| {
                Paper { checked, document, files: &self.files, fallback_date: None }.facts().document.title
            });
            (document.file_stem().to_owned(), document.kind.name.clone(), title.unwrap_or_default())
        })
    }

    /// The paper with this id, of a plan that may be faulty; a draft where there are errors. `None` where there is no
    /// such document.
    pub(super) fn paper(&self, id: &str, options: &Options) -> Option<Paper<'_>> {
        let (reading, document) = self.in_own_languages().find(|(_, document)| document.file_stem() == id)?;
        let context = reading.context(options);
        let clean = Checked::accept(context, &self.report, false);
        let checked = clean.or_else(|| Checked::accept(context, &self.report, true))?;
        Some(Paper { checked, document, files: &self.files, fallback_date: options.fallback_date })
    }

    /// The papers that are asked for, where what the report holds lets any be made.
    pub(super) fn papers(&self, report: &Report, options: &Options) -> Option<Vec<Paper<'_>>> {
        let is_wanted = |document: &Document| {
            options.only.is_empty() || options.only.iter().any(|only| only == document.file_stem())
        };
        if !self.is_known() {
            return None;
        }
        self.in_own_languages()
            .filter(|(_, document)| is_wanted(document))
            .map(|(reading, document)| {
                let checked = Checked::accept(reading.context(options), report, options.draft)?;
                Some(Paper { checked, document, files: &self.files, fallback_date: options.fallback_date })
            })
            .collect()
    }

    /// The documents, each in the reading of its own language.
    fn in_own_languages(&self) -> impl Iterator<Item = (&Reading, &Document)> {
        let documents = self.readings.first().map_or(&[][..], |reading| &reading.project.documents);
        documents.iter().enumerate().filter_map(|(index, document)| {
            let is_own = |reading: &&Reading| reading.language.code() == document.language.code();
            let reading = self.readings.iter().find(is_own)?;
            // A document is known, or not, in every language alike.
            Some((reading, reading.project.documents.get(index)?))
        })
    }
}

/// What is read from a file with broken syntax is a guess, and findings in it would send its reader astray.
fn drop_consequences(report: &mut Report) {
    let is_syntax = |diagnostic: &Diagnostic| *diagnostic.code == source::codes::TOML_SYNTAX;
    let broken: BTreeSet<FileId> =
        report.diagnostics().iter().filter(|d| is_syntax(d)).map(|d| d.primary.place.file).collect();
    report.retain(|diagnostic| is_syntax(diagnostic) || !broken.contains(&diagnostic.primary.place.file));
}
