//! All papers of a project, typeset and written, or none of them.

use std::path::PathBuf;
use std::time::{Duration, Instant};

use rayon::prelude::*;

use super::paper::{Paper, own_faults, translation_missing};
use super::{Loaded, Options};
use crate::diagnostic::{Report, Severity};
use crate::document::{Engine, Pages, TemplateError, Workshop};
use crate::export;
use crate::files::Files;

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
    /// Typesets its papers, and writes them where `options` say so.
    pub fn make(mut self, engine: &Engine, options: &Options) -> Papers {
        let mut report = std::mem::take(&mut self.report);
        let outcome = match self.papers(&report, options) {
            Some(papers) => self.all_or_none(engine, papers, &mut report, options),
            None => Outcome::Withheld,
        };
        engine.forget_unused();
        Papers { name: self.name, files: self.files, report, outcome }
    }

    fn all_or_none(&self, engine: &Engine, papers: Vec<Paper<'_>>, report: &mut Report, options: &Options) -> Outcome {
        let Some(templates) = papers.first().map(|paper| paper.checked.project().templates.clone()) else {
            return Outcome::Made(Vec::new());
        };
        match self.typeset(&engine.workshop(&templates), papers, report, options) {
            Ok(outcome) => outcome,
            Err(error) => {
                let own = own_faults(&error, &templates);
                if own.is_empty() {
                    return Outcome::TemplateFailed(error);
                }
                report.extend(own);
                report.settle(&self.severities);
                Outcome::Withheld
            }
        }
    }

    fn typeset(
        &self,
        workshop: &Workshop<'_>,
        papers: Vec<Paper<'_>>,
        report: &mut Report,
        options: &Options,
    ) -> Result<Outcome, TemplateError> {
        let typeset: Result<Vec<_>, TemplateError> = papers
            .into_par_iter()
            .map(|paper| {
                let start = Instant::now();
                let (pages, _, untranslated) = paper.typeset(workshop)?;
                Ok((Typeset { paper, pages, time: start.elapsed() }, untranslated))
            })
            .collect();
        let mut made = Vec::new();
        for (typeset, untranslated) in typeset? {
            let document = typeset.paper.document;
            report.extend(typeset.pages.overflows(&self.files, document.name_at(), &document.language));
            report.extend(untranslated.into_iter().map(|place| translation_missing(place, document)));
            made.push(typeset);
        }
        report.settle(&self.severities);
        let warned = options.strict && report.count(Severity::Warning) > 0;
        // A project can raise an overflow to an error, which is only known now.
        let failed = !options.draft && report.count(Severity::Error) > 0;
        if warned || failed { Ok(Outcome::Withheld) } else { write(&self.name, made, options) }
    }
}

/// A paper that was typeset.
struct Typeset<'a> {
    paper: Paper<'a>,
    pages: Pages,
    time: Duration,
}

/// Exports all papers, and writes them only when every one of them could be exported.
fn write(name: &str, typeset: Vec<Typeset<'_>>, options: &Options) -> Result<Outcome, TemplateError> {
    let exported: Result<Vec<_>, TemplateError> = typeset
        .into_par_iter()
        .map(|Typeset { paper, pages, time }| {
            let id = paper.document.file_stem().to_owned();
            let Some(out) = &options.out else {
                return Ok((Built { id, path: None, calendar: None, pages: pages.count(), time }, Vec::new(), None));
            };
            let start = Instant::now();
            let bytes = paper.pdf(&pages)?;
            let folder = out.join(name);
            let event = paper.calendar();
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
    let exported = exported?;
    let papers = exported.iter().filter_map(|(built, bytes, _)| Some((built.path.as_deref()?, bytes.as_slice())));
    let calendars =
        exported.iter().filter_map(|(built, _, event)| Some((built.calendar.as_deref()?, event.as_ref()?.as_bytes())));
    Ok(match export::write_all(papers.chain(calendars)) {
        Ok(()) => Outcome::Made(exported.into_iter().map(|(built, ..)| built).collect()),
        Err((path, error)) => Outcome::WriteFailed(path, error),
    })
}
