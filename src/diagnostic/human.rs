//! Findings for people: the message, the excerpt with every place, and the way out.

use std::collections::BTreeMap;
use std::fmt::Write;

use annotate_snippets::{AnnotationKind, Group, Level, Renderer, Snippet};

use super::{Diagnostic, Mark, Severity};
use crate::files::{FileId, Files, Place};
use crate::wording::{Language, message};

/// How many lines of a text are shown.
const SHOWN_LINES: usize = 3;
/// Findings of one code that are shown in full; the rest of that code are listed by their lines.
const IN_FULL: usize = 2;
/// The same for errors, which have to be mended one by one.
const ERRORS_IN_FULL: usize = 20;

/// Prints findings with excerpts of the files they are in.
pub struct Human<'a> {
    files: &'a Files,
    language: &'a Language,
    renderer: Renderer,
    /// Show every finding in full.
    all: bool,
}

impl<'a> Human<'a> {
    /// A printer for findings in `files`, in `language`. With `all`, findings of the same code are not gathered.
    /// The text carries colours, which the stream that prints it may strip.
    pub fn new(files: &'a Files, language: &'a Language, all: bool) -> Self {
        Self { files, language, renderer: Renderer::styled(), all }
    }

    /// All findings as one text, ending in a line break where there are any.
    pub fn render(&self, diagnostics: &[Diagnostic]) -> String {
        let mut text = String::new();
        let mut seen: BTreeMap<&str, usize> = BTreeMap::new();
        let mut rest: BTreeMap<&str, Vec<&Diagnostic>> = BTreeMap::new();
        for diagnostic in diagnostics {
            let count = seen.entry(diagnostic.code.name).or_default();
            *count += 1;
            let in_full = if diagnostic.severity == Severity::Error { ERRORS_IN_FULL } else { IN_FULL };
            if *count <= in_full || self.all {
                text.push_str(&self.one(diagnostic));
                text.push_str("\n\n");
            } else {
                rest.entry(diagnostic.code.name).or_default().push(diagnostic);
            }
        }
        for (code, diagnostics) in rest {
            text.push_str(&self.gathered(code, &diagnostics));
            text.push_str("\n\n");
        }
        text
    }

    fn one(&self, diagnostic: &Diagnostic) -> String {
        let mut files: Vec<FileId> = vec![diagnostic.primary.place.file];
        for mark in &diagnostic.others {
            if !files.contains(&mark.place.file) {
                files.push(mark.place.file);
            }
        }
        let snippets = files.into_iter().map(|file| self.snippet(file, diagnostic));
        let title = self
            .level(diagnostic.severity)
            .primary_title(self.language.say(&diagnostic.message))
            .id(diagnostic.code.name)
            .elements(snippets);
        let mut groups = vec![title];
        if let Some(hint) = &diagnostic.hint {
            let name = self.language.label("severity-hint");
            groups.push(Group::with_title(Level::HELP.with_name(name).secondary_title(self.language.say(hint))));
        }
        self.renderer.render(&groups)
    }

    /// One file's excerpt. Only the touched lines are handed on: the renderer reads all it is given.
    fn snippet(&self, file: FileId, diagnostic: &'a Diagnostic) -> Snippet<'a, annotate_snippets::Annotation<'a>> {
        let marks: Vec<(&Mark, AnnotationKind)> = std::iter::once((&diagnostic.primary, AnnotationKind::Primary))
            .chain(diagnostic.others.iter().map(|mark| (mark, AnnotationKind::Context)))
            .filter(|(mark, _)| mark.place.file == file)
            .collect();
        let text = self.files.text(file);
        let marks = marks.into_iter().map(|(mark, kind)| (beginning(text, mark.place.range()), mark, kind));
        let marks: Vec<_> = marks.collect();
        let from = marks.iter().map(|(range, ..)| range.start).min().unwrap_or(0);
        let to = marks.iter().map(|(range, ..)| range.end).max().unwrap_or(0);
        let window = self.files.lines_around(file, from..to.max(from));
        let first = self.files.line(Place::new(file, window.start..window.start));
        Snippet::source(&text[window.clone()]).line_start(first).path(self.files.shown(file)).annotations(
            marks.into_iter().map(move |(range, mark, kind)| {
                let label = mark.note.as_ref().map(|note| self.language.say(note));
                kind.span(range.start - window.start..range.end - window.start).label(label)
            }),
        )
    }

    /// `18 more of the same`, and where, file by file.
    fn gathered(&self, code: &str, diagnostics: &[&Diagnostic]) -> String {
        let mut lines: BTreeMap<FileId, Vec<usize>> = BTreeMap::new();
        for diagnostic in diagnostics {
            let place = diagnostic.primary.place;
            lines.entry(place.file).or_default().push(self.files.line(place));
        }
        let mut places = String::new();
        for (file, mut lines) in lines {
            lines.dedup();
            let shown: Vec<String> = lines.iter().take(20).map(usize::to_string).collect();
            let more = if lines.len() > 20 { " …" } else { "" };
            let lines = self.language.say(&message!("finding-lines", lines = shown.join(", ")));
            let _ = write!(places, "\n  {}: {lines}{more}", self.files.shown(file));
        }
        let title = self.language.say(&message!("findings-gathered", number = diagnostics.len()));
        let severity = diagnostics.first().map_or(Severity::Info, |first| first.severity);
        let group = Group::with_title(self.level(severity).primary_title(title).id(code));
        self.renderer.render(&[group]) + &places
    }

    fn level(&self, severity: Severity) -> Level<'static> {
        match severity {
            Severity::Error => Level::ERROR.with_name(self.language.label("severity-error")),
            Severity::Warning => Level::WARNING.with_name(self.language.label("severity-warning")),
            Severity::Info => Level::INFO.with_name(self.language.label("severity-info")),
        }
    }
}

/// The range, or its first lines: of a text of several pages its beginning tells which one it is.
fn beginning(text: &str, range: std::ops::Range<usize>) -> std::ops::Range<usize> {
    let mut breaks = text[range.clone()].match_indices('\n').map(|(at, _)| range.start + at);
    breaks.nth(SHOWN_LINES - 1).map_or(range.clone(), |end| range.start..end)
}
