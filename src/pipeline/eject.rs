//! A document as a folder that the plain Typst compiler makes the same pages of.

use std::collections::BTreeMap;

use super::{Loaded, Options};
use crate::document::{Engine, Fonts, TemplateError};

/// A document's folder: files by their path in it, and what makes its pages.
#[derive(Debug)]
pub struct Ejected {
    /// The files.
    pub files: BTreeMap<String, Vec<u8>>,
    /// The document's own template among them.
    pub main: String,
}

impl Loaded {
    /// What the templates of a document get to see, as JSON; a draft's where there are errors. `None` where there is
    /// no such document.
    pub fn facts(&self, id: &str, options: &Options) -> Option<String> {
        let paper = self.paper(id, options)?;
        let (json, _) = paper.facts().to_json(&paper.document.kind);
        Some(readable(json.as_bytes()))
    }

    /// Everything that the plain Typst compiler needs for the pages of a document: its templates and what they see,
    /// pictures, and fonts. `None` where there is no such document.
    pub fn eject(&self, engine: &Engine, id: &str, options: &Options) -> Option<Result<Ejected, TemplateError>> {
        let paper = self.paper(id, options)?;
        let templates = &paper.checked.project().templates;
        let kind = &paper.document.kind.name;
        let manuscript = match paper.typeset(&engine.workshop(templates)) {
            Ok((_, manuscript, _)) => manuscript,
            Err(error) => return Some(Err(error)),
        };
        // Templates of other kinds come along, since it may borrow from them; words and themes are said already.
        let is_template =
            |path: &&String| !path.starts_with("lang/") && !path.starts_with("themes/") && !path.ends_with("kind.toml");
        let paths = templates.paths();
        let paths = paths.iter().filter(is_template);
        let mut files: BTreeMap<String, Vec<u8>> =
            paths.filter_map(|path| Some((path.clone(), templates.file(path)?.into_owned()))).collect();
        for (path, bytes) in &manuscript.files {
            let bytes = if path.ends_with(".json") { readable(bytes).into_bytes() } else { bytes.to_vec() };
            files.insert(path.trim_start_matches('/').to_owned(), bytes);
        }
        files.extend(Fonts::files(templates));
        Some(Ok(Ejected { files, main: format!("{kind}/main.typ") }))
    }
}

/// JSON on many lines, ending in a line break.
fn readable(json: &[u8]) -> String {
    let value: serde_json::Value = serde_json::from_slice(json).unwrap_or_default();
    // What was read as JSON can be written as such.
    serde_json::to_string_pretty(&value).unwrap_or_default() + "\n"
}
