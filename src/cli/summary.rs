//! What a command says in the end.

use std::io::{self, Write};

use anstyle::{AnsiColor, Style};

use crate::diagnostic::{Report, Severity};
use crate::wording::{Language, message};

/// The style of what went wrong.
const BAD: Style = AnsiColor::Red.on_default().bold();
/// The style of what to look at.
const DOUBTFUL: Style = AnsiColor::Yellow.on_default().bold();
/// The style of what went well.
const GOOD: Style = AnsiColor::Green.on_default().bold();

/// Says why a command could not do its work.
pub fn failure(out: &mut impl Write, language: &Language, why: &str) -> io::Result<()> {
    let said = language.say(&message!("stopped", why = why));
    let (stopped, why) = said.split_once(':').unwrap_or((&said, ""));
    writeln!(out, "{BAD}{stopped}{BAD:#}:{why}")
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
    pub fn write(self, out: &mut impl Write, language: &Language) -> io::Result<()> {
        let mut parts = Vec::new();
        if self.errors > 0 {
            parts.push(format!("{BAD}{}{BAD:#}", language.say(&message!("count-errors", errors = self.errors))));
        }
        if self.warnings > 0 {
            let warnings = language.say(&message!("count-warnings", warnings = self.warnings));
            parts.push(format!("{DOUBTFUL}{warnings}{DOUBTFUL:#}"));
        }
        if self.infos > 0 {
            parts.push(language.say(&message!("count-infos", infos = self.infos)));
        }
        if parts.is_empty() {
            parts.push(format!("{GOOD}{}{GOOD:#}", language.label("nothing-found")));
        }
        write!(out, "{}", parts.join(", "))?;
        let lowered = self.lowered_errors + self.lowered_warnings;
        if lowered > 0 {
            let lowered =
                message!("lowered", lowered = lowered, errors = self.lowered_errors, warnings = self.lowered_warnings);
            write!(out, "; {}", language.say(&lowered))?;
        }
        writeln!(out)
    }
}
