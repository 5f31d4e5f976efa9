//! `framlegg facts`: what the templates of a document get to see, for those who design them.

use std::io::Write;
use std::path::PathBuf;

use clap::Args;

use super::{Failure, Status, Voice, one_project, source_date_epoch};
use crate::pipeline::Options;
use crate::wording::message;

/// What `framlegg facts` is asked for.
#[derive(Debug, Args)]
pub struct Arguments {
    #[arg(value_name = "document")]
    document: String,
    #[arg(value_name = "folder")]
    project: Option<PathBuf>,
}

impl Arguments {
    pub(super) fn run(self, voice: &Voice) -> Result<Status, Failure> {
        let options = Options { fallback_date: source_date_epoch()?, ..Options::default() };
        let loaded = one_project(&voice.engine(), self.project.as_ref(), &options)?;
        let facts = loaded
            .facts(&self.document, &options)
            .ok_or_else(|| Failure::new(message!("no-such-document", id = &self.document)))?;
        std::io::stdout().write_all(facts.as_bytes())?;
        Ok(Status::Fine)
    }
}
