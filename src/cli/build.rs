//! `framlegg build`: makes the papers.

use std::collections::BTreeMap;
use std::io::{self, Write};
use std::path::PathBuf;
use std::time::{Duration, Instant};

use clap::Args;
use rayon::prelude::*;
use rust_decimal::Decimal;

use super::summary::{self, Findings};
use super::{Failure, Projects, Status, Voice, Volume, shown, source_date_epoch};
use crate::diagnostic::{Human, nearest};
use crate::files::in_words;
use crate::pipeline::{self, Loaded, Options, Outcome, Papers};
use crate::wording::{Arg, Message, message};

/// What `framlegg build` is asked for.
#[derive(Debug, Args)]
pub struct Arguments {
    #[command(flatten)]
    projects: Projects,
    #[arg(long, value_name = "out", default_value = "out")]
    out: PathBuf,
    #[arg(long, conflicts_with = "strict")]
    draft: bool,
}

impl Arguments {
    pub(super) fn run(self, voice: &Voice) -> Result<Status, Failure> {
        let options = Options {
            out: Some(self.out),
            only: self.projects.only.clone(),
            strict: self.projects.strict,
            draft: self.draft,
            fallback_date: source_date_epoch()?,
        };
        run(&self.projects, &options, voice)
    }
}

/// Makes the papers of all projects, says what was found, and what was made.
pub(super) fn run(projects: &Projects, options: &Options, voice: &Voice) -> Result<Status, Failure> {
    let start = Instant::now();
    let folders = pipeline::discover(&projects.paths, &std::env::current_dir()?)?;
    let engine = voice.engine();
    let read = |folder: &PathBuf| {
        let cannot =
            |error: io::Error| Failure::new(message!("cannot-read", path = shown(folder), why = in_words(&error)));
        Loaded::read(&engine, folder, options).map_err(cannot)
    };
    let loaded: Result<Vec<Loaded>, Failure> = folders.par_iter().map(read).collect();
    let loaded = loaded?;
    if loaded.iter().all(Loaded::is_known) {
        refuse_unknown(&options.only, &loaded)?;
    }
    if options.out.is_some() {
        refuse_same_names(&folders, &loaded)?;
    }
    let all: Vec<Papers> = loaded.into_par_iter().map(|project| project.make(&engine, options)).collect();
    report(&all, options, voice, start)
}

/// Every id that was asked for must be the id of a paper.
fn refuse_unknown(only: &[String], loaded: &[Loaded]) -> Result<(), Failure> {
    let known = || loaded.iter().flat_map(Loaded::document_ids);
    let Some(unknown) = only.iter().find(|id| !known().any(|known| known == id.as_str())) else { return Ok(()) };
    Err(Failure::new(match nearest(unknown, known()) {
        Some(near) => message!("unknown-document-near", id = unknown, near = near),
        None => {
            let some: Vec<&str> = known().take(10).collect();
            message!("unknown-document", id = unknown, some = some.join(", "))
        }
    }))
}

/// Projects whose folders have the same name would overwrite each other's papers.
fn refuse_same_names(folders: &[PathBuf], loaded: &[Loaded]) -> Result<(), Failure> {
    let mut seen: BTreeMap<String, &PathBuf> = BTreeMap::new();
    for (folder, project) in folders.iter().zip(loaded) {
        if let Some(other) = seen.insert(project.name.to_lowercase(), folder) {
            return Err(Failure::new(message!("same-names", first = shown(other), second = shown(folder))));
        }
    }
    Ok(())
}

fn report(all: &[Papers], options: &Options, voice: &Voice, start: Instant) -> Result<Status, Failure> {
    let writes = options.out.is_some();
    // What a check finds is its result; what a build finds is said beside its result.
    let mut findings_out: Box<dyn Write> =
        if writes { Box::new(anstream::stderr()) } else { Box::new(anstream::stdout()) };
    let mut status = Status::Fine;
    let mut findings = Findings::default();
    let mut failures = Vec::new();
    let (mut files, mut pages) = (0, 0);
    for papers in all {
        let text = Human::new(&papers.files, &voice.language, voice.volume == Volume::Verbose)
            .render(papers.report.diagnostics());
        findings_out.write_all(text.as_bytes())?;
        findings.add(&papers.report);
        match &papers.outcome {
            Outcome::Made(built) => {
                files += built.len();
                pages += built.iter().map(|built| built.pages).sum::<usize>();
            }
            Outcome::Withheld => status = status.max(Status::Problems),
            Outcome::TemplateFailed(error) => {
                let failed = voice.say(&message!("templates-fail", project = &papers.name));
                failures.push(format!("{failed}\n{error}"));
            }
            Outcome::WriteFailed(path, error) => {
                failures.push(voice.say(&message!("cannot-write", path = shown(path), why = in_words(error))));
            }
        }
    }
    findings_out.flush()?;
    if findings.errors > 0 {
        status = Status::Problems;
    }

    let mut out = anstream::stdout();
    if writes && voice.volume > Volume::Quiet {
        for papers in all {
            write_built(&mut out, voice, papers)?;
        }
    }
    if voice.volume > Volume::Quiet || status != Status::Fine {
        if writes {
            let time = seconds(start.elapsed());
            let built = match status == Status::Problems && !options.draft {
                true => message!("built-not-all", papers = files, pages = pages, time = time),
                false => message!("built", papers = files, pages = pages, time = time),
            };
            writeln!(out, "{}", voice.say(&built))?;
        }
        findings.write(&mut out, &voice.language)?;
    }
    for failure in &failures {
        summary::failure(&mut anstream::stderr(), &voice.language, failure)?;
        status = Status::CouldNotRun;
    }
    Ok(status)
}

fn write_built(out: &mut impl Write, voice: &Voice, papers: &Papers) -> io::Result<()> {
    let Outcome::Made(built) = &papers.outcome else { return Ok(()) };
    for built in built {
        if let Some(path) = &built.path {
            let paper = message!("built-paper", path = shown(path), pages = built.pages, time = seconds(built.time));
            writeln!(out, "{}", voice.say(&paper))?;
        }
        if let Some(path) = &built.calendar {
            writeln!(out, "{}", path.display())?;
        }
    }
    Ok(())
}

/// `12 ms` or `1,4 s`.
fn seconds(time: Duration) -> Message {
    // A run of a whole age is no run.
    let ms = i64::try_from(time.as_millis()).unwrap_or(i64::MAX);
    match ms {
        0..1000 => message!("milliseconds", time = ms),
        _ => message!("seconds", time = Arg::Decimal(Decimal::new(ms, 3), 1)),
    }
}
