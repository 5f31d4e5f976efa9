//! What `framlegg eject` writes is all that the plain Typst compiler needs, and it makes the same pages of it.

use std::path::{Path, PathBuf};

use framlegg::document::Engine;
use framlegg::pipeline::{Loaded, Options, Outcome};
use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Duration, Smart};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt, World};
use typst_kit::files::{FileLoader, FileStore};
use typst_kit::fonts::FontStore;
use typst_layout::PagedDocument;

/// The plain compiler on a folder: its files, its fonts, and nothing of ours.
struct Plain {
    library: LazyHash<Library>,
    fonts: FontStore,
    files: FileStore<Folder>,
    main: FileId,
}

struct Folder(PathBuf);

impl FileLoader for Folder {
    fn load(&self, id: FileId) -> FileResult<Bytes> {
        let path = self.0.join(id.vpath().get_without_slash());
        std::fs::read(&path).map(Bytes::new).map_err(|error| FileError::from_io(error, &path))
    }
}

impl Plain {
    fn new(folder: &Path, main: &str) -> Self {
        let mut fonts = FontStore::new();
        for path in files_below(&folder.join("fonts")) {
            if let Some(font) = Font::new(Bytes::new(std::fs::read(&path).expect("a file")), 0) {
                let info = font.info().clone();
                fonts.push((font, info));
            }
        }
        let main = VirtualPath::new(format!("/{main}")).expect("a path");
        Self {
            library: LazyHash::new(Library::default()),
            fonts,
            files: FileStore::new(Folder(folder.to_owned())),
            main: RootedPath::new(VirtualRoot::Project, main).intern(),
        }
    }
}

impl World for Plain {
    fn library(&self) -> &LazyHash<Library> {
        &self.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        self.fonts.book()
    }

    fn main(&self) -> FileId {
        self.main
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        self.files.source(id)
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        self.files.file(id)
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.fonts.font(index)
    }

    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}

fn files_below(folder: &Path) -> Vec<PathBuf> {
    let mut paths: Vec<PathBuf> =
        std::fs::read_dir(folder).expect("a folder").map(|entry| entry.expect("an entry").path()).collect();
    paths.sort();
    paths.into_iter().flat_map(|path| if path.is_dir() { files_below(&path) } else { vec![path] }).collect()
}

#[test]
fn the_plain_compiler_makes_the_same_pages() {
    let reports = Path::new(env!("CARGO_MANIFEST_DIR")).join("reports");
    // A deck, a sheet, a handout and a programme; some of them are measured.
    for (project, title, id) in [
        ("stromso-2030", "Strømsø 2030", "presentasjon"),
        ("stromso-2030", "Strømsø 2030", "finansiering"),
        ("eksempelkommune", "Nærmiljøløftet (konstruert eksempel)", "utdelingsark"),
        ("eksempelkommune", "Nærmiljøløftet (konstruert eksempel)", "program"),
    ] {
        let engine = Engine::new();
        let options = Options { only: vec![id.to_owned()], ..Options::default() };
        let loaded = Loaded::read(&engine, &reports.join(project), &options).expect("a project");
        let ejected = loaded.eject(&engine, id, &options).expect("a document").expect("typeset");
        let folder = tempfile::tempdir().expect("a folder");
        for (name, bytes) in &ejected.files {
            let path = folder.path().join(name);
            std::fs::create_dir_all(path.parent().expect("a parent")).expect("a folder");
            std::fs::write(path, bytes).expect("written");
        }
        let world = Plain::new(folder.path(), &ejected.main);
        let pages = typst::compile::<PagedDocument>(&world).output.unwrap_or_else(|errors| panic!("{id}: {errors:?}"));

        let out = tempfile::tempdir().expect("a folder");
        let made = loaded.make(&engine, &Options { out: Some(out.path().to_owned()), ..options });
        let Outcome::Made(built) = made.outcome else { panic!("{:?}", made.outcome) };
        let ours = std::fs::read(built[0].path.as_ref().expect("a path")).expect("a paper");
        let options = typst_pdf::PdfOptions {
            ident: Smart::Custom(format!("{title}/{id}")),
            creator: Smart::Custom(Some(concat!("framlegg ", env!("CARGO_PKG_VERSION")).to_owned())),
            standards: typst_pdf::PdfStandards::new(&[typst_pdf::PdfStandard::A_2a, typst_pdf::PdfStandard::Ua_1])
                .expect("standards"),
            ..typst_pdf::PdfOptions::default()
        };
        let theirs = typst_pdf::pdf(&pages, &options).expect("a PDF");
        assert!(ours == theirs, "{project}/{id} differs");
    }
}
