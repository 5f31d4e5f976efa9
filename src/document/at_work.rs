//! What is being typeset at the moment, for whoever watches over it.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

/// The papers that are being typeset.
#[derive(Debug, Clone, Default)]
pub struct AtWork(Arc<Mutex<Vec<Job>>>);

#[derive(Debug, Clone)]
struct Job {
    paper: String,
    since: Instant,
}

/// A paper on the list, until this is dropped.
#[derive(Debug)]
pub struct Entry {
    list: AtWork,
    since: Instant,
}

impl AtWork {
    /// Puts a paper on the list.
    pub fn begin(&self, paper: &str) -> Entry {
        let since = Instant::now();
        self.jobs().push(Job { paper: paper.to_owned(), since });
        Entry { list: self.clone(), since }
    }

    /// The paper that has taken longest, and how long.
    pub fn longest(&self) -> Option<(String, Duration)> {
        let jobs = self.jobs();
        let longest = jobs.iter().min_by_key(|job| job.since)?;
        Some((longest.paper.clone(), longest.since.elapsed()))
    }

    fn jobs(&self) -> MutexGuard<'_, Vec<Job>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Drop for Entry {
    fn drop(&mut self) {
        let mut jobs = self.list.jobs();
        if let Some(mine) = jobs.iter().position(|job| job.since == self.since) {
            jobs.swap_remove(mine);
        }
    }
}
