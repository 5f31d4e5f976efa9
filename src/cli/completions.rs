//! `framlegg completions`: completions for a shell.

use std::io::Write;

use clap::{Args, CommandFactory};
use clap_complete::Shell;

use super::{Failure, Status};

/// What `framlegg completions` is asked for.
#[derive(Debug, Args)]
pub struct Arguments {
    /// bash, elvish, fish, powershell eller zsh
    #[arg(value_name = "SKALL", hide_possible_values = true, help_heading = "Argumenter")]
    shell: Shell,
}

impl Arguments {
    pub(super) fn run(self) -> Result<Status, Failure> {
        // Made in memory first: the generator does not tell of a closed pipe, it panics.
        let mut text = Vec::new();
        clap_complete::generate(self.shell, &mut super::Arguments::command(), "framlegg", &mut text);
        std::io::stdout().write_all(&text)?;
        Ok(Status::Fine)
    }
}
