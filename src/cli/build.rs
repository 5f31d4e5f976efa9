//! `framlegg build`: makes the papers.

use std::io::{self, Write};
use std::path::PathBuf;
use std::time::{Duration, Instant};

use clap::Args;
use rayon::prelude::*;

use super::summary::{self, Findings};
use super::{Failure, Projects, Status, Volume, source_date_epoch};
use crate::diagnostic::Human;
use crate::document::Engine;
use crate::pipeline::{self, Options, Outcome, Papers};

/// Lager hvert papir som framlegg.toml ber om, som PDF i UT/PROSJEKT/DOKUMENT.pdf.
/// Er det feil i dataene, blir ingen av prosjektets papirer skrevet, og de gamle blir liggende.
#[derive(Debug, Args)]
pub struct Arguments {
    #[command(flatten)]
    projects: Projects,
    /// Mappen som papirene skrives til
    #[arg(long, value_name = "UT", default_value = "out", help_heading = "Valg")]
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
    let made: Vec<(PathBuf, io::Result<Papers>)> =
        folders.into_par_iter().map(|folder| (folder.clone(), pipeline::make(&engine, &folder, options))).collect();

    let mut all = Vec::with_capacity(made.len());
    for (folder, papers) in made {
        all.push(papers.map_err(|error| Failure::new(format!("{}: {error}", folder.display())))?);
    }
    report(&all, options, volume, start)
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
        let text = Human::new(&papers.files, volume == Volume::Verbose).render(papers.report.diagnostics());
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
            Outcome::WriteFailed(path, error) => failures.push(format!("{} kan ikke skrives: {error}", path.display())),
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
            let withheld = if status == Status::Problems && !options.draft { "; noen papirer ble ikke skrevet" } else { "" };
            writeln!(out, "{files} {} med {pages} sider på {}{withheld}", plural(files), seconds(start.elapsed()))?;
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
            let pages = if built.pages == 1 { "side" } else { "sider" };
            writeln!(out, "{}  {} {pages}, {}", path.display(), built.pages, seconds(built.time))?;
        }
    }
    Ok(())
}

fn plural(files: usize) -> &'static str {
    if files == 1 { "papir" } else { "papirer" }
}

/// `12 ms` or `1,4 s`.
fn seconds(time: Duration) -> String {
    match time.as_millis() {
        ms @ 0..1000 => format!("{ms} ms"),
        ms => format!("{},{} s", ms / 1000, ms % 1000 / 100),
    }
}
