//! One project: read, check, typeset, and write its papers, all of them or none.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use chrono::NaiveDate;
use rayon::prelude::*;

use super::codes;
use crate::check::{self, Checked, Context};
use crate::diagnostic::{Diagnostic, Report, Severity};
use crate::document::{self, Engine, Manuscript, Pages, TemplateError};
use crate::export::{self, PdfOptions};
use crate::facts::{self, Facts};
use crate::files::{FileId, Files};
use crate::model::{self, Data};
use crate::project::{Document, Project};
use crate::source::Problems;
use crate::{source, templates};

/// What to make, and how strictly.
#[derive(Debug, Clone, Default)]
pub struct Options {
    /// Folder that the project's own folder of papers is made in; `None` writes nothing.
    pub out: Option<PathBuf>,
    /// The papers to make, by id; all where it is empty.
    pub only: Vec<String>,
    /// Warnings stop the papers as well.
    pub strict: bool,
    /// Papers are made in spite of errors, and say that they are drafts.
    pub draft: bool,
    /// The date of papers that have none of their own.
    pub fallback_date: Option<NaiveDate>,
}

/// A project that has been read and checked; there may be too little of it to go on.
#[derive(Debug)]
pub struct Loaded {
    /// The name of its folder, which its folder of papers gets as well.
    pub name: String,
    files: Files,
    report: Report,
    read: Option<(Project, Data)>,
    severities: BTreeMap<&'static str, Severity>,
}

/// A project whose papers were made, or not.
#[derive(Debug)]
pub struct Papers {
    /// The name of its folder.
    pub name: String,
    /// Its files.
    pub files: Files,
    /// What is wrong with it.
    pub report: Report,
    /// What became of its papers.
    pub outcome: Outcome,
}

/// What became of a project's papers.
#[derive(Debug)]
pub enum Outcome {
    /// They were made; where nothing was to be written, without files.
    Made(Vec<Built>),
    /// Nothing was written: the data has errors, or the command is strict and there are warnings.
    Withheld,
    /// A template failed, which is not the data's fault.
    TemplateFailed(TemplateError),
    /// A file could not be written.
    WriteFailed(PathBuf, std::io::Error),
}

/// One paper that was made.
#[derive(Debug)]
pub struct Built {
    /// Its id.
    pub id: String,
    /// Its file.
    pub path: Option<PathBuf>,
    /// The file for calendars beside it, where it is about an event whose date is known.
    pub calendar: Option<PathBuf>,
    /// How many pages it has.
    pub pages: usize,
    /// How long typesetting and export took.
    pub time: Duration,
}

impl Loaded {
    /// Reads and checks the project in `folder`. Fails where the folder cannot be reached.
    pub fn read(engine: &Engine, folder: &Path, options: &Options) -> std::io::Result<Self> {
        let mut files = Files::open(folder)?;
        let mut report = Report::default();
        let mut problems = Problems::default();
        let mut severities = BTreeMap::new();
        let read = Project::read(&mut files, &mut problems).map(|project| {
            severities = project.severities(&codes(), &mut problems);
            let data = model::read(&mut files, &project, &mut problems);
            (project, data)
        });
        if let Some((project, data)) = &read {
            report.extend(check::run(Context { project, data, fallback_date: options.fallback_date }));
            report.extend(document::check_glyphs(engine.fonts(), &data.texts));
        }
        report.extend(problems.diagnostics);
        drop_consequences(&mut report);
        report.settle(&severities);
        let name = files.root().file_name().map_or_else(|| "framlegg".into(), |name| name.to_string_lossy());
        Ok(Self { name: name.into_owned(), files, report, read, severities })
    }

    /// Whether enough of it could be read to know its papers.
    pub fn is_known(&self) -> bool {
        self.read.is_some()
    }

    /// The ids of the papers that it asks for.
    pub fn document_ids(&self) -> impl Iterator<Item = &str> {
        self.read.iter().flat_map(|(project, _)| &project.documents).map(Document::file_stem)
    }

    /// What the templates of a document get to see, as JSON; a draft's where there are errors. `None` where there is
    /// no such document.
    pub fn facts(&self, id: &str, options: &Options) -> Option<String> {
        let (project, data) = self.read.as_ref()?;
        let context = Context { project, data, fallback_date: options.fallback_date };
        let clean = Checked::accept(context, &self.report, false);
        let checked = clean.or_else(|| Checked::accept(context, &self.report, true))?;
        let document = project.documents.iter().find(|document| document.file_stem() == id)?;
        let kind = templates::kind(&document.kind)?;
        let json = Facts::new(checked, &self.files, document, kind, options.fallback_date).to_json(kind);
        let value: serde_json::Value = serde_json::from_str(&json).ok()?;
        serde_json::to_string_pretty(&value).ok().map(|text| text + "\n")
    }

    /// Typesets its papers, and writes them where `options` say so.
    pub fn make(self, engine: &Engine, options: &Options) -> Papers {
        let Self { name, files, mut report, read, severities } = self;
        let outcome = match &read {
            Some((project, data)) => {
                let context = Context { project, data, fallback_date: options.fallback_date };
                match Checked::accept(context, &report, options.draft) {
                    Some(checked) => papers(engine, checked, &name, &files, &severities, &mut report, options),
                    None => Outcome::Withheld,
                }
            }
            None => Outcome::Withheld,
        };
        engine.forget_unused();
        Papers { name, files, report, outcome }
    }
}

/// What is read from a file with broken syntax is a guess, and findings in it would send its reader astray.
fn drop_consequences(report: &mut Report) {
    let is_syntax = |diagnostic: &Diagnostic| *diagnostic.code == source::codes::TOML_SYNTAX;
    let broken: BTreeSet<FileId> =
        report.diagnostics().iter().filter(|d| is_syntax(d)).map(|d| d.primary.place.file).collect();
    report.retain(|diagnostic| is_syntax(diagnostic) || !broken.contains(&diagnostic.primary.place.file));
}

fn papers(
    engine: &Engine,
    checked: Checked<'_>,
    name: &str,
    files: &Files,
    severities: &BTreeMap<&'static str, Severity>,
    report: &mut Report,
    options: &Options,
) -> Outcome {
    let wanted =
        |document: &&Document| options.only.is_empty() || options.only.iter().any(|only| only == document.file_stem());
    let wanted: Vec<&Document> = checked.project().documents.iter().filter(wanted).collect();
    let typeset: Result<Vec<_>, TemplateError> = wanted
        .into_par_iter()
        .map(|document| {
            let start = Instant::now();
            let pages = typeset(engine, checked, files, document, options.fallback_date)?;
            Ok((document, pages, start.elapsed()))
        })
        .collect();
    let typeset = match typeset {
        Ok(typeset) => typeset,
        Err(error) => return Outcome::TemplateFailed(error),
    };
    for (document, pages, _) in &typeset {
        report.extend(pages.overflows(files, document.name_at()));
    }
    report.settle(severities);
    let warned = options.strict && report.count(Severity::Warning) > 0;
    // A project can raise an overflow to an error, which is only known now.
    let failed = !options.draft && report.count(Severity::Error) > 0;
    if warned || failed { Outcome::Withheld } else { write(name, checked, typeset, options) }
}

fn typeset(
    engine: &Engine,
    checked: Checked<'_>,
    files: &Files,
    document: &Document,
    fallback_date: Option<NaiveDate>,
) -> Result<Pages, TemplateError> {
    // Documents of unknown kinds were reported and left out when the project was read.
    let kind = templates::kind(&document.kind).unwrap_or_else(|| unreachable!("kind {}", document.kind.value));
    let facts = Facts::new(checked, files, document, kind, fallback_date);
    let pictures = checked.data().pictures.iter().filter_map(|(path, picture)| {
        let picture = picture.as_ref().ok()?;
        Some((facts::picture_path(path, picture), picture.bytes.clone()))
    });
    let json = |facts: &Facts| match checked.is_draft() {
        true => document::with_printable_glyphs(engine.fonts(), &facts.to_json(kind)),
        false => facts.to_json(kind),
    };
    let manuscript = Manuscript { kind: kind.name.clone(), facts: json(&facts), pictures: pictures.collect() };
    let pages = document::typeset(engine, manuscript.clone())?;
    if pages.all_fits() {
        return Ok(pages);
    }
    document::typeset(engine, Manuscript { facts: json(&facts.measured()), ..manuscript })
}

/// Exports all papers, and writes them only when every one of them could be exported.
fn write(name: &str, checked: Checked<'_>, typeset: Vec<(&Document, Pages, Duration)>, options: &Options) -> Outcome {
    let heading = &checked.project().heading;
    let asked: Vec<_> = heading.pdf_standard.iter().map(|standard| standard.value).collect();
    let standards = PdfOptions::standards(&asked, checked.is_draft());
    let exported: Result<Vec<_>, TemplateError> = typeset
        .into_par_iter()
        .map(|(document, pages, time)| {
            let id = document.file_stem().to_owned();
            let Some(out) = &options.out else {
                return Ok((Built { id, path: None, calendar: None, pages: pages.count(), time }, Vec::new(), None));
            };
            let start = Instant::now();
            let identity = format!("{}/{id}", heading.name.value);
            let bytes = export::pdf(&pages, &PdfOptions { identity, standards: standards.clone() })?;
            let folder = out.join(name);
            let event = calendar(checked, document, options.fallback_date);
            let built = Built {
                path: Some(folder.join(format!("{id}.pdf"))),
                calendar: event.is_some().then(|| folder.join(format!("{id}.ics"))),
                id,
                pages: pages.count(),
                time: time + start.elapsed(),
            };
            Ok((built, bytes, event))
        })
        .collect();
    let exported = match exported {
        Ok(exported) => exported,
        Err(error) => return Outcome::TemplateFailed(error),
    };
    let papers = exported.iter().filter_map(|(built, bytes, _)| Some((built.path.as_deref()?, bytes.as_slice())));
    let calendars =
        exported.iter().filter_map(|(built, _, event)| Some((built.calendar.as_deref()?, event.as_ref()?.as_bytes())));
    match export::write_all(papers.chain(calendars)) {
        Ok(()) => Outcome::Made(exported.into_iter().map(|(built, ..)| built).collect()),
        Err((path, error)) => Outcome::WriteFailed(path, error),
    }
}

/// The file for calendars that stands beside a paper, for kinds that have one.
fn calendar(checked: Checked<'_>, document: &Document, fallback_date: Option<NaiveDate>) -> Option<String> {
    templates::kind(&document.kind).filter(|kind| kind.calendar)?;
    let event = checked.plan().event_for(document)?;
    let stamp = check::document_date(checked.plan(), document, fallback_date)?;
    let heading = &checked.project().heading;
    let identity = format!("{}/{}/{}", heading.organisation.value, heading.name.value, event.id.as_str());
    export::calendar(&identity, event, stamp)
}
