//! Facts and templates to typeset pages. This and `export` are the only modules that know Typst.

mod at_work;
mod fence;
mod fonts;
mod glyphs;
mod world;

use std::collections::BTreeMap;
use std::sync::Arc;

use typst::diag::SourceDiagnostic;
use typst::ecow::EcoVec;
use typst::foundations::{Content, Label, Selector, Value};
use typst::introspection::Introspector;
use typst::utils::PicoStr;
use typst_layout::PagedDocument;

pub use at_work::AtWork;
pub use fonts::{FONT_MISSING, Fonts};
pub use glyphs::{GLYPH_MISSING, check_glyphs, with_printable_glyphs};
pub use world::{Engine, Workshop};

use crate::diagnostic::{Code, Diagnostic};
use crate::files::{Files, Place};
use crate::wording::{Language, message};

/// A slide's content did not fit and was continued on another one.
pub static SLIDE_OVERFLOW: Code = Code::warning("slide-overflow");

/// A text was shortened to fit its place.
pub static TEXT_CUT: Code = Code::warning("text-cut");

/// A template failed, which is not the data's fault.
#[derive(Debug)]
pub struct TemplateError {
    /// What went wrong.
    pub faults: Vec<Fault>,
}

/// One thing that went wrong in a template.
#[derive(Debug)]
pub struct Fault {
    /// Where, from the innermost template outwards.
    pub spots: Vec<Spot>,
    /// What, in the typesetter's own words, which are English.
    pub message: String,
}

/// A place in a template.
#[derive(Debug, Clone)]
pub struct Spot {
    /// The template's path below `templates/`.
    pub path: String,
    /// The bytes.
    pub range: std::ops::Range<usize>,
    /// The line of the first one.
    pub line: usize,
}

impl TemplateError {
    /// An error in these words.
    pub(crate) fn new(message: impl Into<String>) -> Self {
        Self { faults: vec![Fault { spots: Vec::new(), message: message.into() }] }
    }

    /// The error with a place for the faults that have none.
    pub fn at(mut self, spot: &Spot) -> Self {
        for fault in self.faults.iter_mut().filter(|fault| fault.spots.is_empty()) {
            fault.spots.push(spot.clone());
        }
        self
    }

    /// What export found wrong with the pages.
    pub(crate) fn of_export(errors: &[SourceDiagnostic]) -> Self {
        let fault = |error: &SourceDiagnostic| Fault { spots: Vec::new(), message: sentence(error) };
        Self { faults: errors.iter().map(fault).collect() }
    }
}

impl std::fmt::Display for TemplateError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let lines = self.faults.iter().map(|fault| match fault.spots.first() {
            Some(spot) => format!("{}:{}: {}", spot.path, spot.line, fault.message),
            None => fault.message.clone(),
        });
        f.write_str(&lines.collect::<Vec<_>>().join("\n"))
    }
}

impl std::error::Error for TemplateError {}

/// What one document is typeset from, besides templates and fonts.
#[derive(Debug, Clone)]
pub struct Manuscript {
    /// The kind: the folder that holds `main.typ`.
    pub kind: String,
    /// The files that its templates find, by their path: `/facts.json`, `/labels.json`, `/theme.json`, and pictures.
    pub files: BTreeMap<String, Arc<Vec<u8>>>,
}

impl Manuscript {
    /// A paper of `kind` that states `facts`, in the words of `language` and the look of `theme` (JSON), with pictures by their path.
    pub fn new(
        kind: &str,
        facts: String,
        language: &Language,
        theme: String,
        pictures: impl Iterator<Item = (String, Arc<Vec<u8>>)>,
    ) -> Self {
        // A table of texts is always JSON.
        let labels = serde_json::to_vec(&language.labels()).unwrap_or_default();
        let words =
            [("/facts.json", facts.into_bytes()), ("/labels.json", labels), ("/theme.json", theme.into_bytes())];
        let words = words.map(|(path, bytes)| (path.to_owned(), Arc::new(bytes)));
        Self { kind: kind.to_owned(), files: pictures.chain(words).collect() }
    }

    /// The same paper stating other facts.
    pub fn with_facts(mut self, facts: String) -> Self {
        self.files.insert("/facts.json".to_owned(), Arc::new(facts.into_bytes()));
        self
    }
}

/// Typeset pages.
#[derive(Debug)]
pub struct Pages {
    pub(crate) document: PagedDocument,
}

impl Pages {
    /// How many there are.
    pub fn count(&self) -> usize {
        self.document.pages().len()
    }

    /// Whether all content stays within the room that it was given.
    pub fn all_fits(&self) -> bool {
        fence::all_within(&self.document)
    }

    /// The elements that templates have marked with `label`, in order.
    fn marks(&self, label: &str) -> EcoVec<Content> {
        let label = Label::new(PicoStr::intern(label)).map(Selector::Label);
        label.map(|label| self.document.introspector().query(&label)).unwrap_or_default()
    }

    /// A warning for each slide that had to be continued and each text that had to be cut, at the data that
    /// filled it. `fallback` is blamed where the template names no line of the data. A continued slide bears a word
    /// for that in `language`.
    pub fn overflows(&self, files: &Files, fallback: Place, language: &Language) -> Vec<Diagnostic> {
        let field = |value: &Value, key: &str| match value {
            Value::Dict(dict) => dict.get(key).ok().and_then(|value| value.clone().cast::<String>().ok()),
            _ => None,
        };
        self.marks("slide-overflow")
            .iter()
            .filter_map(|mark| mark.field_by_name("value").ok())
            .map(|value| {
                let place = field(&value, "at").and_then(|spot| files.resolve(&spot)).unwrap_or(fallback);
                let title = field(&value, "title").unwrap_or_default();
                match &value {
                    Value::Dict(dict) if dict.get("cut").is_ok() => {
                        Diagnostic::new(&TEXT_CUT, place, message!("text-cut.found", title = title))
                            .hint(message!("text-cut.hint"))
                    }
                    _ => Diagnostic::new(&SLIDE_OVERFLOW, place, message!("slide-overflow.found", title = title))
                        .hint(message!("slide-overflow.hint", mark = language.label("continued"))),
                }
            })
            .collect()
    }
}

/// Typesets one document.
pub fn typeset(workshop: &Workshop<'_>, manuscript: Manuscript) -> Result<Pages, TemplateError> {
    let world = workshop.world(manuscript);
    let result = typst::compile::<PagedDocument>(&world);
    let document = result.output.map_err(|errors| template_error(&world, &errors))?;
    Ok(Pages { document })
}

/// What went wrong, with the template's own line.
fn template_error(world: &world::DocumentWorld<'_>, errors: &[SourceDiagnostic]) -> TemplateError {
    let fault = |error: &SourceDiagnostic| {
        let outwards = error.trace.iter().map(|call| call.span.into());
        let spots = std::iter::once(error.span).chain(outwards).filter_map(|span| world.spot(span));
        Fault { spots: spots.collect(), message: sentence(error) }
    };
    TemplateError { faults: errors.iter().map(fault).collect() }
}

fn sentence(error: &SourceDiagnostic) -> String {
    let hints: String = error.hints.iter().map(|hint| format!(" ({})", hint.v)).collect();
    format!("{}{hints}", error.message)
}
