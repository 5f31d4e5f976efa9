//! What Typst can see: the shipped templates and fonts, the facts, and the project's pictures.
//!
//! Nothing else exists for a template: no file system, no network, no system fonts, no clock.

use std::collections::BTreeMap;
use std::sync::Arc;

use typst::comemo;
use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{DiagSpan, FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt, World, WorldExt};
use typst_kit::files::{FileLoader, FileStore};

use super::{Fonts, Manuscript};
use crate::templates::Templates;

/// What all documents share: the standard library, the fonts, and the parsed templates.
pub struct Engine {
    library: LazyHash<Library>,
    fonts: Fonts,
    shipped: FileStore<TemplateFiles>,
}

impl Engine {
    /// An engine with the shipped fonts and templates.
    pub fn new() -> Self {
        Self {
            library: LazyHash::new(Library::default()),
            fonts: Fonts::shipped(),
            shipped: FileStore::new(TemplateFiles(Templates::shipped())),
        }
    }

    /// The fonts.
    pub fn fonts(&self) -> &Fonts {
        &self.fonts
    }

    /// Lets go of layouts that the last documents had no use for, so that memory does not grow with their number.
    pub fn forget_unused(&self) {
        comemo::evict(10);
    }

    pub(super) fn world(&self, manuscript: Manuscript) -> DocumentWorld<'_> {
        let pictures = manuscript.pictures.into_iter().map(|(path, bytes)| (path, Bytes::new(Shared(bytes)))).collect();
        let labels = serde_json::to_string(&manuscript.language.labels());
        DocumentWorld {
            engine: self,
            main: file_id(&format!("/{}/main.typ", manuscript.kind)),
            facts: Bytes::from_string(manuscript.facts),
            labels: Bytes::from_string(labels.unwrap_or_default()),
            own: manuscript.templates.has_own().then(|| FileStore::new(TemplateFiles(manuscript.templates))),
            pictures,
        }
    }
}

impl Default for Engine {
    fn default() -> Self {
        Self::new()
    }
}

/// Reads templates: the project's own, or those in the program itself.
struct TemplateFiles(Arc<Templates>);

impl FileLoader for TemplateFiles {
    fn load(&self, id: FileId) -> FileResult<Bytes> {
        let path = id.vpath().get_without_slash();
        match (id.root(), self.0.file(path)) {
            (VirtualRoot::Project, Some(bytes)) => Ok(Bytes::new(bytes.into_owned())),
            _ => Err(FileError::NotFound(path.into())),
        }
    }
}

/// A picture's bytes, shared with the plan that read them.
struct Shared(std::sync::Arc<Vec<u8>>);

impl AsRef<[u8]> for Shared {
    fn as_ref(&self) -> &[u8] {
        &self.0
    }
}

/// What one document is typeset from.
pub(super) struct DocumentWorld<'a> {
    engine: &'a Engine,
    main: FileId,
    facts: Bytes,
    labels: Bytes,
    /// Where the project has templates of its own, all of its templates.
    own: Option<FileStore<TemplateFiles>>,
    pictures: BTreeMap<String, Bytes>,
}

impl DocumentWorld<'_> {
    fn templates(&self) -> &FileStore<TemplateFiles> {
        self.own.as_ref().unwrap_or(&self.engine.shipped)
    }

    /// `deck/main.typ:12`: the template's line that a span points to.
    pub(super) fn line(&self, span: DiagSpan) -> Option<String> {
        let id = span.id()?;
        let source = self.source(id).ok()?;
        let line = source.lines().byte_to_line(self.range(span)?.start)? + 1;
        Some(format!("{}:{line}", id.vpath().get_without_slash()))
    }
}

impl World for DocumentWorld<'_> {
    fn library(&self) -> &LazyHash<Library> {
        &self.engine.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        self.engine.fonts.store.book()
    }

    fn main(&self) -> FileId {
        self.main
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        self.templates().source(id)
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        let path = id.vpath().get_with_slash();
        if path == "/facts.json" {
            return Ok(self.facts.clone());
        }
        if path == "/labels.json" {
            return Ok(self.labels.clone());
        }
        match self.pictures.get(path) {
            Some(bytes) => Ok(bytes.clone()),
            None => self.templates().file(id),
        }
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.engine.fonts.store.font(index)
    }

    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}

/// The id of a file by its virtual path.
fn file_id(path: &str) -> FileId {
    let path = VirtualPath::new(path).unwrap_or_else(|_| panic!("{path} is no virtual path"));
    RootedPath::new(VirtualRoot::Project, path).intern()
}
