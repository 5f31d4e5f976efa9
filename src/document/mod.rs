//! Facts and templates to typeset pages. This and `export` are the only modules that know Typst.

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

pub use fonts::Fonts;
pub use glyphs::{GLYPH_MISSING, check_glyphs, with_printable_glyphs};
pub use world::Engine;

use crate::diagnostic::{Code, Diagnostic};
use crate::files::{Files, Place};
use crate::templates::Templates;
use crate::wording::{Language, message};

/// A slide's content did not fit and was continued on another one.
pub static SLIDE_OVERFLOW: Code = Code::warning("slide-overflow");

/// A text was shortened to fit its place.
pub static TEXT_CUT: Code = Code::warning("text-cut");

/// A template failed: a fault of ours, not of the data.
#[derive(Debug)]
pub struct TemplateError(String);

impl TemplateError {
    /// An error in these words.
    pub(crate) fn new(message: impl Into<String>) -> Self {
        Self(message.into())
    }

    /// What export found wrong with the pages.
    pub(crate) fn of_export(errors: &[SourceDiagnostic]) -> Self {
        Self(errors.iter().map(sentence).collect::<Vec<_>>().join("\n"))
    }
}

impl std::fmt::Display for TemplateError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}", self.0)
    }
}

impl std::error::Error for TemplateError {}

/// What one document is typeset from.
#[derive(Debug, Clone)]
pub struct Manuscript {
    /// The kind: the folder that holds `main.typ`.
    pub kind: String,
    /// The facts as JSON.
    pub facts: String,
    /// The language, whose words the templates read.
    pub language: Language,
    /// Pictures by their virtual path.
    pub pictures: BTreeMap<String, Arc<Vec<u8>>>,
    /// The templates.
    pub templates: Arc<Templates>,
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
pub fn typeset(engine: &Engine, manuscript: Manuscript) -> Result<Pages, TemplateError> {
    let world = engine.world(manuscript);
    let result = typst::compile::<PagedDocument>(&world);
    let document = result.output.map_err(|errors| template_error(&world, &errors))?;
    Ok(Pages { document })
}

/// What went wrong, with the template's own line.
fn template_error(world: &world::DocumentWorld<'_>, errors: &[SourceDiagnostic]) -> TemplateError {
    let lines = errors.iter().map(|error| {
        let at = world.line(error.span).unwrap_or_else(|| "?".to_owned());
        format!("{at}: {}", sentence(error))
    });
    TemplateError(lines.collect::<Vec<_>>().join("\n"))
}

fn sentence(error: &SourceDiagnostic) -> String {
    let hints: String = error.hints.iter().map(|hint| format!(" ({})", hint.v)).collect();
    format!("{}{hints}", error.message)
}
