//! `framlegg eject`: a document as a folder for any Typst editor.

use std::io::Write;
use std::path::PathBuf;

use clap::Args;

use super::{Failure, Status, Voice, Volume, one_project, shown};
use crate::export;
use crate::files::in_words;
use crate::pipeline::Options;
use crate::wording::message;

/// What `framlegg eject` is asked for.
#[derive(Debug, Args)]
pub struct Arguments {
    #[arg(value_name = "document")]
    document: String,
    #[arg(value_name = "folder")]
    ejected: PathBuf,
    #[arg(value_name = "folder")]
    project: Option<PathBuf>,
}

impl Arguments {
    pub(super) fn run(self, voice: &Voice) -> Result<Status, Failure> {
        let options = Options { fallback_date: super::source_date_epoch()?, ..Options::default() };
        let engine = voice.engine();
        let loaded = one_project(&engine, self.project.as_ref(), &options)?;
        let made = loaded.eject(&engine, &self.document, &options);
        let made = made.ok_or_else(|| Failure::new(message!("no-such-document", id = &self.document)))?;
        let made = made.map_err(|error| Failure::new(message!("eject-fails", why = error.to_string())))?;
        // What a designer has worked on there is not ours to write over.
        let there = made.files.keys().map(|name| self.ejected.join(name)).find(|path| path.exists());
        if let Some(there) = there {
            return Err(Failure::new(message!("already-there", path = shown(&there))));
        }
        let files: Vec<_> =
            made.files.iter().map(|(name, bytes)| (self.ejected.join(name), bytes.as_slice())).collect();
        export::write_all(files.iter().map(|(path, bytes)| (path.as_path(), *bytes))).map_err(|(path, error)| {
            Failure::new(message!("cannot-write", path = shown(&path), why = in_words(&error)))
        })?;
        if voice.volume > Volume::Quiet {
            let folder = shown(&self.ejected);
            let main = shown(&self.ejected.join(&made.main));
            let made = voice.say(&message!("ejected", folder = &folder, main = main));
            writeln!(anstream::stdout(), "{made}")?;
        }
        Ok(Status::Fine)
    }
}
