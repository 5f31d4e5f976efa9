//! One project: read, check, typeset, and write its papers, all of them or none.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use chrono::NaiveDate;
use rayon::prelude::*;

use super::codes;
use crate::check::{self, Checked, Context};
use crate::diagnostic::{Code, Diagnostic, Report, Severity};
use crate::document::{self, Engine, Manuscript, Pages, TemplateError};
use crate::export::{self, PdfOptions};
use crate::facts::{self, Facts};
use crate::files::{FileId, Files, Place};
use crate::model::{self, Data};
use crate::project::{Document, Project, Written};
use crate::source;
use crate::source::Problems;
use crate::wording::{Language, message};

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
    files: Files,
    report: Report,
    readings: Vec<Reading>,
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
        if let Some(reading) = readings.first() {
            report.extend(document::check_glyphs(engine.fonts(), &reading.data.texts));
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

    /// What the templates of a document get to see, as JSON; a draft's where there are errors. `None` where there is
    /// no such document.
    pub fn facts(&self, id: &str, options: &Options) -> Option<String> {
        let of_id = |(_, document): &(&Reading, &Document)| document.file_stem() == id;
        let (reading, document) = in_own_languages(&self.readings).find(of_id)?;
        let context = reading.context(options);
        let clean = Checked::accept(context, &self.report, false);
        let checked = clean.or_else(|| Checked::accept(context, &self.report, true))?;
        let (json, _) = Facts::new(checked, &self.files, document, options.fallback_date).to_json(&document.kind);
        let value: serde_json::Value = serde_json::from_str(&json).ok()?;
        serde_json::to_string_pretty(&value).ok().map(|text| text + "\n")
    }

    /// Typesets its papers, and writes them where `options` say so.
    pub fn make(self, engine: &Engine, options: &Options) -> Papers {
        let Self { name, files, mut report, readings, severities } = self;
        let outcome = match asked(&readings, &report, options) {
            Some(asked) => papers(engine, asked, &name, &files, &severities, &mut report, options),
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

/// The documents, each in the reading of its own language.
fn in_own_languages(readings: &[Reading]) -> impl Iterator<Item = (&Reading, &Document)> {
    let documents = readings.first().map_or(&[][..], |reading| &reading.project.documents);
    documents.iter().enumerate().filter_map(|(index, document)| {
        let reading = readings.iter().find(|reading| reading.language.code() == document.language.code())?;
        // A document is known, or not, in every language alike.
        Some((reading, reading.project.documents.get(index)?))
    })
}

/// A paper that is to be made, and the plan that it tells of.
#[derive(Clone, Copy)]
struct Asked<'a> {
    checked: Checked<'a>,
    document: &'a Document,
}

/// The papers that are asked for, where the data is good enough to make any.
fn asked<'a>(readings: &'a [Reading], report: &Report, options: &Options) -> Option<Vec<Asked<'a>>> {
    let wanted =
        |document: &Document| options.only.is_empty() || options.only.iter().any(|only| only == document.file_stem());
    if readings.is_empty() {
        return None;
    }
    in_own_languages(readings)
        .filter(|(_, document)| wanted(document))
        .map(|(reading, document)| {
            let checked = Checked::accept(reading.context(options), report, options.draft)?;
            Some(Asked { checked, document })
        })
        .collect()
}

fn papers(
    engine: &Engine,
    asked: Vec<Asked<'_>>,
    name: &str,
    files: &Files,
    severities: &BTreeMap<&'static str, Severity>,
    report: &mut Report,
    options: &Options,
) -> Outcome {
    let typeset: Result<Vec<_>, TemplateError> = asked
        .into_par_iter()
        .map(|asked| {
            let start = Instant::now();
            let (pages, untranslated) = typeset(engine, asked, files, options.fallback_date)?;
            Ok((Typeset { asked, pages, time: start.elapsed() }, untranslated))
        })
        .collect();
    let typeset = match typeset {
        Ok(typeset) => typeset,
        Err(error) => return Outcome::TemplateFailed(error),
    };
    let mut made = Vec::new();
    for (paper, untranslated) in typeset {
        let document = paper.asked.document;
        report.extend(paper.pages.overflows(files, document.name_at(), &document.language));
        report.extend(untranslated.into_iter().map(|place| translation_missing(place, document)));
        made.push(paper);
    }
    report.settle(severities);
    let warned = options.strict && report.count(Severity::Warning) > 0;
    // A project can raise an overflow to an error, which is only known now.
    let failed = !options.draft && report.count(Severity::Error) > 0;
    if warned || failed { Outcome::Withheld } else { write(name, made, options) }
}

/// A paper that was typeset.
struct Typeset<'a> {
    asked: Asked<'a>,
    pages: Pages,
    time: Duration,
}

/// A text that a paper shows is not written in the paper's language.
pub static TRANSLATION_MISSING: Code = Code::warning("translation-missing");

fn translation_missing(place: Place, document: &Document) -> Diagnostic {
    let language = &document.language;
    let message = message!("translation-missing.found", language = language.label("language-name"));
    Diagnostic::new(&TRANSLATION_MISSING, place, message)
        .with(document.name_at(), message!("translation-missing.paper"))
        .hint(message!("translation-missing.hint", code = language.tag()))
}

/// The pages of a paper, and the texts in it that are not translated.
fn typeset(
    engine: &Engine,
    asked: Asked<'_>,
    files: &Files,
    fallback_date: Option<NaiveDate>,
) -> Result<(Pages, BTreeSet<Place>), TemplateError> {
    let Asked { checked, document } = asked;
    let kind = &document.kind;
    let facts = Facts::new(checked, files, document, fallback_date);
    let pictures = checked.data().pictures.iter().filter_map(|(path, picture)| {
        let picture = picture.as_ref().ok()?;
        Some((facts::picture_path(path, picture), picture.bytes.clone()))
    });
    let json = |facts: &Facts| {
        let (json, untranslated) = facts.to_json(kind);
        match checked.is_draft() {
            true => (document::with_printable_glyphs(engine.fonts(), &json), untranslated),
            false => (json, untranslated),
        }
    };
    let (unmeasured, untranslated) = json(&facts);
    let manuscript = Manuscript {
        kind: kind.name.clone(),
        facts: unmeasured,
        language: document.language.clone(),
        pictures: pictures.collect(),
        templates: checked.project().templates.clone(),
    };
    let pages = document::typeset(engine, manuscript.clone())?;
    if pages.all_fits() {
        return Ok((pages, untranslated));
    }
    let (measured, _) = json(&facts.measured());
    Ok((document::typeset(engine, Manuscript { facts: measured, ..manuscript })?, untranslated))
}

/// Exports all papers, and writes them only when every one of them could be exported.
fn write(name: &str, typeset: Vec<Typeset<'_>>, options: &Options) -> Outcome {
    let exported: Result<Vec<_>, TemplateError> = typeset
        .into_par_iter()
        .map(|Typeset { asked: Asked { checked, document }, pages, time }| {
            let heading = &checked.project().heading;
            let asked: Vec<_> = heading.pdf_standard.iter().map(|standard| standard.value).collect();
            let standards = PdfOptions::standards(&asked, checked.is_draft());
            let id = document.file_stem().to_owned();
            let Some(out) = &options.out else {
                return Ok((Built { id, path: None, calendar: None, pages: pages.count(), time }, Vec::new(), None));
            };
            let start = Instant::now();
            let identity = format!("{}/{id}", heading.name.value);
            let bytes = export::pdf(&pages, &PdfOptions { identity, standards })?;
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
    if !document.kind.calendar {
        return None;
    }
    let event = checked.plan().event_for(document)?;
    let stamp = check::document_date(checked.plan(), document, fallback_date)?;
    let heading = &checked.project().heading;
    let identity = format!("{}/{}/{}", heading.organisation.value, heading.name.value, event.id.as_str());
    export::calendar(&identity, event, stamp)
}
