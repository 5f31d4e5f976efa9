//! `framlegg list`: what papers can be made of, and which papers there are.

use std::io::{self, Write};
use std::path::PathBuf;

use anstyle::Style;
use clap::Args;

use super::{Failure, Status, Voice, source_date_epoch};
use crate::pipeline::{self, DiscoverError, Loaded, Options};
use crate::templates::Templates;
use crate::wording::Language;

const HEADING: Style = Style::new().bold();

/// What `framlegg list` is asked for.
#[derive(Debug, Args)]
pub struct Arguments {
    #[arg(value_name = "folder")]
    paths: Vec<PathBuf>,
}

impl Arguments {
    pub(super) fn run(self, voice: &Voice) -> Result<Status, Failure> {
        let options = Options { fallback_date: source_date_epoch()?, ..Options::default() };
        let folders = match pipeline::discover(&self.paths, &std::env::current_dir()?) {
            Ok(folders) => folders,
            // Without a project there is still what ships.
            Err(DiscoverError::NoProject(_)) if self.paths.is_empty() => Vec::new(),
            Err(error) => return Err(error.into()),
        };
        let engine = voice.engine();
        let loaded: io::Result<Vec<Loaded>> =
            folders.iter().map(|folder| Loaded::read(&engine, folder, &options)).collect();
        let loaded = loaded?;
        let out = &mut anstream::stdout();
        let one = loaded.first().filter(|_| loaded.len() == 1);
        let templates = one.and_then(Loaded::templates).cloned().unwrap_or_else(Templates::shipped);
        resources(out, &templates, &voice.language)?;
        for project in &loaded {
            let rows = project.documents().map(|(id, kind, title)| [id, kind, title]);
            let heading = format!("{}: {}", voice.language.label("list-documents"), project.name);
            table(out, &heading, rows.collect())?;
        }
        Ok(Status::Fine)
    }
}

/// The kinds, themes and languages.
fn resources(out: &mut impl Write, templates: &Templates, language: &Language) -> io::Result<()> {
    let said = |words: &crate::templates::InLanguages| words.said_in(language.tag()).to_owned();
    let kinds = templates.kinds().iter().map(|kind| [kind.name.clone(), said(&kind.title), said(&kind.description)]);
    table(out, &language.label("list-kinds"), kinds.collect())?;
    let themes = templates.names_in("themes", "toml").into_iter().map(|name| [name, String::new(), String::new()]);
    table(out, &language.label("list-themes"), themes.collect())?;
    let languages = templates.names_in("lang", "ftl").into_iter().map(|code| {
        let read = Language::load(&code, &|path| templates.text(path));
        let name = read.map(|language| language.label("language-name")).unwrap_or_default();
        [code, name, String::new()]
    });
    table(out, &language.label("list-languages"), languages.collect())
}

/// Rows of three columns under a heading.
fn table(out: &mut impl Write, heading: &str, rows: Vec<[String; 3]>) -> io::Result<()> {
    writeln!(out, "{HEADING}{heading}{HEADING:#}")?;
    let width = |column: usize| rows.iter().map(|row| row[column].chars().count()).max().unwrap_or_default();
    let (first, second) = (width(0), width(1));
    for [name, title, about] in &rows {
        let line = format!("  {name:first$}  {title:second$}  {about}");
        writeln!(out, "{}", line.trim_end())?;
    }
    writeln!(out)
}
