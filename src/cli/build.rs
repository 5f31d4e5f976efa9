//! `framlegg build`: makes the papers.

use std::collections::BTreeMap;
use std::io::{self, Write};
use std::path::PathBuf;
use std::time::{Duration, Instant};

use clap::Args;
use rayon::prelude::*;

use super::summary::{self, Findings};
use super::{Failure, Projects, Status, Volume, source_date_epoch};
use crate::diagnostic::{Human, nearest};
use crate::document::Engine;
use crate::files::in_words;
use crate::pipeline::{self, Loaded, Options, Outcome, Papers};

/// What `framlegg build` is asked for.
#[derive(Debug, Args)]
pub struct Arguments {
    #[command(flatten)]
    projects: Projects,
    /// Mappen som papirene skrives til; «out» når ingenting er sagt
    #[arg(long, value_name = "UT", default_value = "out", hide_default_value = true, help_heading = "Valg")]
    out: PathBuf,
    /// Lag papirene selv om det er feil; de merkes UTKAST og er ikke for arkivet
    #[arg(long, conflicts_with = "strict", help_heading = "Valg")]
    draft: bool,
}

impl Arguments {
    pub(super) fn run(self, volume: Volume) -> Result<Status, Failure> {
        let options = Options {
            out: Some(self.out),
            only: self.projects.only.clone(),
            strict: self.projects.strict,
            draft: self.draft,
            fallback_date: source_date_epoch()?,
        };
        run(&self.projects, &options, volume)
    }
}

/// Makes the papers of all projects, says what was found, and what was made.
pub(super) fn run(projects: &Projects, options: &Options, volume: Volume) -> Result<Status, Failure> {
    let start = Instant::now();
    let folders = pipeline::discover(&projects.paths, &std::env::current_dir()?)?;
    let engine = Engine::new();
    let read = |folder: &PathBuf| {
        let cannot = |error: io::Error| {
            Failure::new(format!(
                "{} kan ikke leses: {}",
                folder.display(),
                crate::wording::Language::of_messages("nb").say(&in_words(&error))
            ))
        };
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
    report(&all, options, volume, start)
}

/// Every id that was asked for must be the id of a paper.
fn refuse_unknown(only: &[String], loaded: &[Loaded]) -> Result<(), Failure> {
    let known = || loaded.iter().flat_map(Loaded::document_ids);
    let Some(unknown) = only.iter().find(|id| !known().any(|known| known == id.as_str())) else { return Ok(()) };
    Err(Failure::new(match nearest(unknown, known()) {
        Some(near) => format!("ingen dokumenter heter «{unknown}»; mente du «{near}»?"),
        None => {
            let some: Vec<&str> = known().take(10).collect();
            format!("ingen dokumenter heter «{unknown}»; blant dem som finnes, er {}", some.join(", "))
        }
    }))
}

/// Projects whose folders have the same name would overwrite each other's papers.
fn refuse_same_names(folders: &[PathBuf], loaded: &[Loaded]) -> Result<(), Failure> {
    let mut seen: BTreeMap<String, &PathBuf> = BTreeMap::new();
    for (folder, project) in folders.iter().zip(loaded) {
        if let Some(other) = seen.insert(project.name.to_lowercase(), folder) {
            return Err(Failure::new(format!(
                "{} og {} heter det samme og ville skrevet over hverandre; bygg dem hver for seg med --out",
                other.display(),
                folder.display()
            )));
        }
    }
    Ok(())
}

fn report(all: &[Papers], options: &Options, volume: Volume, start: Instant) -> Result<Status, Failure> {
    let writes = options.out.is_some();
    // What a check finds is its result; what a build finds is said beside its result.
    let mut findings_out: Box<dyn Write> =
        if writes { Box::new(anstream::stderr()) } else { Box::new(anstream::stdout()) };
    let mut status = Status::Fine;
    let mut findings = Findings::default();
    let mut failures = Vec::new();
    let (mut files, mut pages) = (0, 0);
    for papers in all {
        let text = Human::new(&papers.files, &crate::wording::Language::of_messages("nb"), volume == Volume::Verbose)
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
                failures.push(format!("malene svikter for {}; det er en feil i framlegg:\n{error}", papers.name));
            }
            Outcome::WriteFailed(path, error) => failures.push(format!(
                "{} kan ikke skrives: {}",
                path.display(),
                crate::wording::Language::of_messages("nb").say(&in_words(error))
            )),
        }
    }
    findings_out.flush()?;
    if findings.errors > 0 {
        status = Status::Problems;
    }

    let mut out = anstream::stdout();
    if writes && volume > Volume::Quiet {
        for papers in all {
            write_built(&mut out, papers)?;
        }
    }
    if volume > Volume::Quiet || status != Status::Fine {
        if writes {
            let withheld =
                if status == Status::Problems && !options.draft { "; noen papirer ble ikke skrevet" } else { "" };
            writeln!(
                out,
                "{files} {} med {pages} {} på {}{withheld}",
                plural(files, "papir", "papirer"),
                plural(pages, "side", "sider"),
                seconds(start.elapsed())
            )?;
        }
        findings.write(&mut out)?;
    }
    for failure in &failures {
        summary::failure(&mut anstream::stderr(), failure)?;
        status = Status::CouldNotRun;
    }
    Ok(status)
}

fn write_built(out: &mut impl Write, papers: &Papers) -> io::Result<()> {
    let Outcome::Made(built) = &papers.outcome else { return Ok(()) };
    for built in built {
        if let Some(path) = &built.path {
            let pages = plural(built.pages, "side", "sider");
            writeln!(out, "{}  {} {pages}, {}", path.display(), built.pages, seconds(built.time))?;
        }
        if let Some(path) = &built.calendar {
            writeln!(out, "{}", path.display())?;
        }
    }
    Ok(())
}

fn plural<'a>(number: usize, one: &'a str, many: &'a str) -> &'a str {
    if number == 1 { one } else { many }
}

/// `12 ms` or `1,4 s`.
fn seconds(time: Duration) -> String {
    match time.as_millis() {
        ms @ 0..1000 => format!("{ms} ms"),
        ms => format!("{},{} s", ms / 1000, ms % 1000 / 100),
    }
}
