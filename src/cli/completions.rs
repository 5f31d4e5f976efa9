//! `framlegg completions`: completions for a shell.

use std::io::Write;

use clap::Args;
use clap_complete::Shell;

use super::{Failure, Status, Voice};

/// What `framlegg completions` is asked for.
#[derive(Debug, Args)]
pub struct Arguments {
    #[arg(value_name = "shell")]
    shell: Shell,
}

impl Arguments {
    pub(super) fn run(self, voice: &Voice) -> Result<Status, Failure> {
        // Made in memory first: the generator does not tell of a closed pipe, it panics.
        let mut text = Vec::new();
        clap_complete::generate(self.shell, &mut super::command(&voice.language), "framlegg", &mut text);
        std::io::stdout().write_all(&text)?;
        Ok(Status::Fine)
    }
}
