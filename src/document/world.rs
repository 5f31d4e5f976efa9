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

use super::at_work::{AtWork, Entry};
use super::{Fonts, Manuscript, Spot};
use crate::templates::Templates;

/// What all documents share: the standard library, the fonts, and the parsed templates.
pub struct Engine {
    library: LazyHash<Library>,
    fonts: Fonts,
    templates: FileStore<TemplateFiles>,
    at_work: AtWork,
}

impl Engine {
    /// An engine with the shipped fonts and templates, whose work nobody watches.
    pub fn new() -> Self {
        Self::watched(AtWork::default())
    }

    /// An engine that keeps `at_work`.
    pub fn watched(at_work: AtWork) -> Self {
        Self {
            at_work,
            library: LazyHash::new(Library::default()),
            fonts: Fonts::shipped(),
            templates: FileStore::new(TemplateFiles(Templates::shipped())),
        }
    }

    /// The shipped fonts.
    pub fn fonts(&self) -> &Fonts {
        &self.fonts
    }

    /// What the documents of one project are made with.
    pub fn workshop(&self, templates: &Arc<Templates>) -> Workshop<'_> {
        let own = templates.has_own().then(|| {
            let has_fonts = templates.paths().iter().any(|path| path.starts_with("fonts/"));
            let fonts = has_fonts.then(|| Fonts::with_own(templates));
            Own { templates: FileStore::new(TemplateFiles(templates.clone())), fonts }
        });
        Workshop { engine: self, own }
    }

    /// Lets go of layouts that the last documents had no use for, so that memory does not grow with their number.
    pub fn forget_unused(&self) {
        comemo::evict(10);
    }
}

impl Default for Engine {
    fn default() -> Self {
        Self::new()
    }
}

/// What the documents of one project are made with: the engine, and the project's own templates and fonts.
pub struct Workshop<'a> {
    engine: &'a Engine,
    own: Option<Own>,
}

struct Own {
    templates: FileStore<TemplateFiles>,
    fonts: Option<Fonts>,
}

impl Workshop<'_> {
    /// The fonts that the project's papers are set in.
    pub fn fonts(&self) -> &Fonts {
        self.own.as_ref().and_then(|own| own.fonts.as_ref()).unwrap_or(&self.engine.fonts)
    }

    /// Tells that a paper is being typeset, until what is returned is dropped.
    pub fn begin(&self, paper: &str) -> Entry {
        self.engine.at_work.begin(paper)
    }

    fn templates(&self) -> &FileStore<TemplateFiles> {
        self.own.as_ref().map_or(&self.engine.templates, |own| &own.templates)
    }

    pub(super) fn world(&self, manuscript: Manuscript) -> DocumentWorld<'_> {
        DocumentWorld {
            workshop: self,
            main: file_id(&format!("/{}/main.typ", manuscript.kind)),
            files: manuscript.files.into_iter().map(|(path, bytes)| (path, Bytes::new(Shared(bytes)))).collect(),
        }
    }
}

/// Reads templates: the project's own, or those in the program itself.
struct TemplateFiles(Arc<Templates>);

impl FileLoader for TemplateFiles {
    fn load(&self, id: FileId) -> FileResult<Bytes> {
        let path = id.vpath().get_without_slash();
        match (id.root(), self.0.file(path)) {
            (VirtualRoot::Project, Some(bytes)) => Ok(Bytes::new(bytes.into_owned())),
            (VirtualRoot::Project, None) => Err(FileError::NotFound(path.into())),
            // The same input gives the same bytes, with or without a network.
            (VirtualRoot::Package(_), _) => {
                Err(FileError::Other(Some("packages are not fetched; put what you need into templates/".into())))
            }
        }
    }
}

/// A file's bytes, shared with the plan that read them.
struct Shared(std::sync::Arc<Vec<u8>>);

impl AsRef<[u8]> for Shared {
    fn as_ref(&self) -> &[u8] {
        &self.0
    }
}

/// What one document is typeset from.
pub(super) struct DocumentWorld<'a> {
    workshop: &'a Workshop<'a>,
    main: FileId,
    files: BTreeMap<String, Bytes>,
}

impl DocumentWorld<'_> {
    /// Where in the templates a span points to.
    pub(super) fn spot(&self, span: DiagSpan) -> Option<Spot> {
        let id = span.id()?;
        let source = self.source(id).ok()?;
        let range = self.range(span)?;
        let line = source.lines().byte_to_line(range.start)? + 1;
        Some(Spot { path: id.vpath().get_without_slash().to_owned(), range, line })
    }
}

impl World for DocumentWorld<'_> {
    fn library(&self) -> &LazyHash<Library> {
        &self.workshop.engine.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        self.workshop.fonts().store.book()
    }

    fn main(&self) -> FileId {
        self.main
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        self.workshop.templates().source(id)
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        let path = id.vpath().get_with_slash();
        match self.files.get(path) {
            Some(bytes) => Ok(bytes.clone()),
            None => self.workshop.templates().file(id),
        }
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.workshop.fonts().store.font(index)
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
