//! What a command says in the end.

use std::io::{self, Write};

use anstyle::{AnsiColor, Style};

use crate::diagnostic::{Report, Severity};

/// The style of what went wrong.
const BAD: Style = AnsiColor::Red.on_default().bold();
/// The style of what to look at.
const DOUBTFUL: Style = AnsiColor::Yellow.on_default().bold();
/// The style of what went well.
const GOOD: Style = AnsiColor::Green.on_default().bold();

/// Says why a command could not do its work.
pub fn failure(out: &mut impl Write, message: &str) -> io::Result<()> {
    writeln!(out, "{BAD}framlegg stoppet{BAD:#}: {message}")
}

/// How many findings there are, of all projects together.
#[derive(Debug, Default, Clone, Copy)]
pub struct Findings {
    /// Errors.
    pub errors: usize,
    /// Warnings.
    pub warnings: usize,
    infos: usize,
    lowered_errors: usize,
    lowered_warnings: usize,
}

impl Findings {
    /// Adds a project's findings.
    pub fn add(&mut self, report: &Report) {
        self.errors += report.count(Severity::Error);
        self.warnings += report.count(Severity::Warning);
        self.infos += report.count(Severity::Info);
        self.lowered_errors += report.lowered().errors;
        self.lowered_warnings += report.lowered().warnings;
    }

    /// Writes the counts on one line: `2 feil, 24 advarsler (1 feil gjort om til advarsel …)`.
    pub fn write(self, out: &mut impl Write) -> io::Result<()> {
        let mut parts = Vec::new();
        if self.errors > 0 {
            parts.push(format!("{BAD}{} feil{BAD:#}", self.errors));
        }
        if self.warnings > 0 {
            parts.push(format!("{DOUBTFUL}{}{DOUBTFUL:#}", warnings(self.warnings)));
        }
        if self.infos > 0 {
            parts.push(format!("{} til orientering", self.infos));
        }
        if parts.is_empty() {
            parts.push(format!("{GOOD}ingen feil{GOOD:#}"));
        }
        write!(out, "{}", parts.join(", "))?;
        let lowered = self.lowered_errors + self.lowered_warnings;
        if lowered > 0 {
            write!(
                out,
                "; prosjektet har senket {lowered} funn ({} feil og {})",
                self.lowered_errors,
                warnings(self.lowered_warnings)
            )?;
        }
        writeln!(out)
    }
}

/// `1 advarsel` or `2 advarsler`.
fn warnings(number: usize) -> String {
    format!("{number} {}", if number == 1 { "advarsel" } else { "advarsler" })
}
