//! All findings of one project, in a stable order and with the project's own severities.

use std::collections::{BTreeMap, BTreeSet};

use super::{Diagnostic, Severity};
use crate::files::Place;

/// Findings that the project's settings made milder.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Lowered {
    /// Errors that no longer stop a paper.
    pub errors: usize,
    /// Warnings that are now information.
    pub warnings: usize,
}

/// All findings of one project.
#[derive(Debug, Default)]
pub struct Report {
    diagnostics: Vec<Diagnostic>,
    lowered: Lowered,
}

impl Report {
    /// Adds a finding.
    pub fn push(&mut self, diagnostic: Diagnostic) {
        self.diagnostics.push(diagnostic);
    }

    /// Adds findings.
    pub fn extend(&mut self, diagnostics: impl IntoIterator<Item = Diagnostic>) {
        self.diagnostics.extend(diagnostics);
    }

    /// Adds those findings that are not there already: of the same code, at the same place.
    pub fn extend_with_new(&mut self, diagnostics: impl IntoIterator<Item = Diagnostic>) {
        let known: BTreeSet<(Place, &str)> =
            self.diagnostics.iter().map(|known| (known.primary.place, known.code.name)).collect();
        let is_new = |new: &Diagnostic| !known.contains(&(new.primary.place, new.code.name));
        self.diagnostics.extend(diagnostics.into_iter().filter(is_new));
    }

    /// Gives every finding the severity that the project sets for its code, counts what that made
    /// milder, and sorts by place and code. May be called again when findings have been added.
    pub fn settle(&mut self, severities: &BTreeMap<&'static str, Severity>) {
        self.lowered = Lowered::default();
        for diagnostic in &mut self.diagnostics {
            let own = diagnostic.code.severity;
            diagnostic.severity = severities.get(diagnostic.code.name).copied().unwrap_or(own);
            match own {
                Severity::Error if diagnostic.severity < own => self.lowered.errors += 1,
                Severity::Warning if diagnostic.severity < own => self.lowered.warnings += 1,
                _ => {}
            }
        }
        self.diagnostics.sort_by_key(|d| (d.primary.place, d.code.name));
        // The same may be found on two ways, with something else at its place between.
        let mut kept: Vec<Diagnostic> = Vec::with_capacity(self.diagnostics.len());
        for diagnostic in self.diagnostics.drain(..) {
            let same_place = |other: &&Diagnostic| {
                (other.primary.place, other.code.name) == (diagnostic.primary.place, diagnostic.code.name)
            };
            if !kept.iter().rev().take_while(same_place).any(|other| *other == diagnostic) {
                kept.push(diagnostic);
            }
        }
        self.diagnostics = kept;
    }

    /// Keeps only the findings that `keep` says.
    pub fn retain(&mut self, keep: impl Fn(&Diagnostic) -> bool) {
        self.diagnostics.retain(keep);
    }

    /// The findings, in order.
    pub fn diagnostics(&self) -> &[Diagnostic] {
        &self.diagnostics
    }

    /// What the project's settings made milder.
    pub fn lowered(&self) -> Lowered {
        self.lowered
    }

    /// How many findings have this severity.
    pub fn count(&self, severity: Severity) -> usize {
        self.diagnostics.iter().filter(|d| d.severity == severity).count()
    }
}
