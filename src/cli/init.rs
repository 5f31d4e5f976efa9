//! `framlegg init`: a small project that builds at once, with comments that teach.

use std::io::Write;
use std::path::PathBuf;

use clap::Args;

use super::{Failure, Status, Voice, Volume, shown};
use crate::export;
use crate::files::in_words;
use crate::project::FILE_NAME;
use crate::schema;
use crate::wording::message;

/// What `framlegg init` is asked for.
#[derive(Debug, Args)]
pub struct Arguments {
    #[arg(value_name = "folder")]
    new: PathBuf,
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
    pub(super) fn run(self, voice: &Voice) -> Result<Status, Failure> {
        let names = FILES.iter().map(|(name, _)| *name).chain([SCHEMA]);
        if let Some(there) = names.map(|name| self.new.join(name)).find(|path| path.exists()) {
            return Err(Failure::new(message!("already-there", path = shown(&there))));
        }
        let schema = schema::project();
        let files = FILES.into_iter().chain([(SCHEMA, schema.as_str())]);
        let files: Vec<_> = files.map(|(name, text)| (self.new.join(name), text.as_bytes())).collect();
        export::write_all(files.iter().map(|(path, bytes)| (path.as_path(), *bytes))).map_err(|(path, error)| {
            Failure::new(message!("cannot-write", path = shown(&path), why = in_words(&error)))
        })?;
        if voice.volume > Volume::Quiet {
            let made = voice.say(&message!("project-made", folder = shown(&self.new)));
            writeln!(anstream::stdout(), "{made}")?;
        }
        Ok(Status::Fine)
    }
}
