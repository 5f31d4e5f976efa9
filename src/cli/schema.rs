//! `framlegg schema`: the JSON Schema of a project's files, or of what templates see.

use std::io::Write;

use clap::{Args, ValueEnum};

use super::{Failure, Status};
use crate::schema;

/// What `framlegg schema` is asked for.
#[derive(Debug, Args)]
pub struct Arguments {
    #[arg(value_name = "of", default_value = "project")]
    of: Of,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum Of {
    Project,
    Facts,
}

impl Arguments {
    pub(super) fn run(self) -> Result<Status, Failure> {
        let text = match self.of {
            Of::Project => schema::project(),
            Of::Facts => schema::facts(),
        };
        std::io::stdout().write_all(text.as_bytes())?;
        Ok(Status::Fine)
    }
}
