//! `framlegg check`: the same findings as a build, and nothing written.

use clap::Args;

use super::{Failure, Projects, Status, Voice, build, source_date_epoch};
use crate::pipeline::Options;

/// What `framlegg check` is asked for.
#[derive(Debug, Args)]
pub struct Arguments {
    #[command(flatten)]
    projects: Projects,
}

impl Arguments {
    pub(super) fn run(self, voice: &Voice) -> Result<Status, Failure> {
        let options = Options {
            only: self.projects.only.clone(),
            strict: self.projects.strict,
            fallback_date: source_date_epoch()?,
            ..Options::default()
        };
        build::run(&self.projects, &options, voice)
    }
}
