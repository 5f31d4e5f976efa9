//! `framlegg init`: a small project that builds at once, with comments that teach.

use std::io::Write;
use std::path::PathBuf;

use clap::Args;

use super::{Failure, Status, Volume};
use crate::export;
use crate::files::in_words;
use crate::project::FILE_NAME;
use crate::schema;

/// What `framlegg init` is asked for.
#[derive(Debug, Args)]
pub struct Arguments {
    /// Mappen som prosjektet lages i
    #[arg(value_name = "MAPPE", help_heading = "Argumenter")]
    folder: PathBuf,
}

/// The project's files. The first one is not called by its real name here, so that no search for
/// projects finds it.
const FILES: [(&str, &str); 4] = [
    (FILE_NAME, include_str!("init/project.toml")),
    ("data/meeting.toml", include_str!("init/meeting.toml")),
    ("data/plan.toml", include_str!("init/plan.toml")),
    ("data/grants.toml", include_str!("init/grants.toml")),
];

/// The schema beside them, for editors.
const SCHEMA: &str = "framlegg.schema.json";

impl Arguments {
    pub(super) fn run(self, volume: Volume) -> Result<Status, Failure> {
        let names = FILES.iter().map(|(name, _)| *name).chain([SCHEMA]);
        if let Some(there) = names.map(|name| self.folder.join(name)).find(|path| path.exists()) {
            return Err(Failure::new(format!("{} finnes fra før; ingenting er skrevet", there.display())));
        }
        let schema = schema::text();
        let files = FILES.into_iter().chain([(SCHEMA, schema.as_str())]);
        let files: Vec<_> = files.map(|(name, text)| (self.folder.join(name), text.as_bytes())).collect();
        export::write_all(files.iter().map(|(path, bytes)| (path.as_path(), *bytes))).map_err(|(path, error)| {
            Failure::new(format!(
                "{} kan ikke skrives: {}",
                path.display(),
                crate::wording::Language::of_messages("nb").say(&in_words(&error))
            ))
        })?;
        if volume > Volume::Quiet {
            let folder = self.folder.display();
            writeln!(anstream::stdout(), "Prosjektet ligger i {folder}. Lag papirene med: framlegg build {folder}")?;
        }
        Ok(Status::Fine)
    }
}
