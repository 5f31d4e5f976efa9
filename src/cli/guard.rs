//! An end to what would never end: bounds for the time a paper takes, and for memory.
//!
//! A project's own templates are programs, and a program may run for ever. The typesetter cannot be stopped from
//! within, so the whole process ends, with a message. Papers are written whole or not at all, so none is harmed.

use std::time::Duration;

use clap::Args;

use super::{Status, summary};
use crate::document::AtWork;
use crate::wording::{Language, Message, message};

/// How often the bounds are looked at.
const EVERY: Duration = Duration::from_millis(50);

/// The bounds.
#[derive(Debug, Clone, Copy, Args)]
pub struct Limits {
    #[arg(long, value_name = "seconds", global = true, default_value_t = 120)]
    time_limit: u64,
    #[arg(long, value_name = "mebibytes", global = true, default_value_t = 4096)]
    memory_limit: usize,
}

impl Limits {
    /// Ends the process when a bound is passed.
    pub fn watch(self, at_work: AtWork, language: Language) {
        std::thread::spawn(move || {
            loop {
                std::thread::sleep(EVERY);
                if let Some(why) = self.passed(&at_work) {
                    // Nothing is left to tell where standard error is closed.
                    let _ = summary::failure(&mut anstream::stderr(), &language, &language.say(&why));
                    std::process::exit(Status::CouldNotRun as i32);
                }
            }
        });
    }

    /// Which bound is passed, if one is.
    fn passed(self, at_work: &AtWork) -> Option<Message> {
        let (paper, time) = at_work.longest()?;
        if time > Duration::from_secs(self.time_limit) {
            return Some(message!("too-long", paper = paper, seconds = self.time_limit));
        }
        let memory = memory_stats::memory_stats()?.physical_mem >> 20;
        (memory > self.memory_limit).then(|| message!("too-much", paper = paper, mebibytes = self.memory_limit))
    }
}
