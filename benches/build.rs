//! What a build of the Strømsø project costs: a cold process, a warm rebuild, checking alone, and the deck
//! against `typst compile` on the same pages, where a `typst` of the engine's version is on the path.
//!
//! Run with `cargo bench`. Ratios within one run mean something; single times say more of the machine.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::LazyLock;

use framlegg::document::Engine;
use framlegg::pipeline::{Loaded, Options, Outcome, Papers};

fn main() {
    divan::main();
}

static ENGINE: LazyLock<Engine> = LazyLock::new(Engine::new);

fn project() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("reports/stromso-2030")
}

fn make(options: &Options) -> Papers {
    let papers = Loaded::read(&ENGINE, &project(), options).expect("a project").make(&ENGINE, options);
    assert!(matches!(papers.outcome, Outcome::Made(_)), "{:?}", papers.outcome);
    papers
}

fn run(program: impl AsRef<std::ffi::OsStr>, arguments: &[&std::ffi::OsStr]) {
    let status = Command::new(program).args(arguments).stdout(Stdio::null()).stderr(Stdio::null()).status();
    assert!(status.expect("the program runs").success());
}

fn framlegg(arguments: &[&str]) {
    let out = tempfile::tempdir().expect("a folder");
    let project = project();
    let mut all = vec!["build".as_ref(), project.as_os_str(), "--out".as_ref(), out.path().as_os_str()];
    all.extend(arguments.iter().map(std::ffi::OsStr::new));
    run(env!("CARGO_BIN_EXE_framlegg"), &all);
}

/// A whole process that makes all papers.
#[divan::bench]
fn cold_process_all_papers() {
    framlegg(&[]);
}

/// A whole process that makes the deck alone.
#[divan::bench]
fn cold_process_deck() {
    framlegg(&["--only", "presentasjon"]);
}

/// `typst compile` on the deck's templates and facts; nothing where there is no such program.
#[divan::bench]
fn typst_compile_deck(bencher: divan::Bencher) {
    if Command::new("typst").arg("--version").stdout(Stdio::null()).status().is_err() {
        return;
    }
    let folder = plain_typst("presentasjon");
    let main = folder.path().join("deck/main.typ");
    let pdf = folder.path().join("deck.pdf");
    let fonts = Path::new(env!("CARGO_MANIFEST_DIR")).join("fonts");
    let arguments = [
        "compile".as_ref(),
        "--root".as_ref(),
        folder.path().as_os_str(),
        "--font-path".as_ref(),
        fonts.as_os_str(),
        "--pdf-standard".as_ref(),
        "a-2a,ua-1".as_ref(),
        main.as_os_str(),
        pdf.as_os_str(),
    ];
    bencher.bench_local(|| run("typst", &arguments));
}

/// All papers again in one process, nothing changed, written to disk.
#[divan::bench]
fn warm_rebuild(bencher: divan::Bencher) {
    let out = tempfile::tempdir().expect("a folder");
    let options = Options { out: Some(out.path().to_owned()), ..Options::default() };
    make(&options);
    bencher.bench_local(|| make(&options));
}

/// Reading and checking alone, without typesetting.
#[divan::bench]
fn read_and_check(bencher: divan::Bencher) {
    LazyLock::force(&ENGINE);
    bencher.bench_local(|| Loaded::read(&ENGINE, &project(), &Options::default()).expect("a project"));
}

/// The engine alone: fonts and the standard library.
#[divan::bench]
fn engine() -> Engine {
    Engine::new()
}

/// A folder that the plain Typst compiler makes the same document of.
fn plain_typst(id: &str) -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    let loaded = Loaded::read(&ENGINE, &project(), &Options::default()).expect("a project");
    let ejected = loaded.eject(&ENGINE, id, &Options::default()).expect("a document").expect("typeset");
    for (name, bytes) in &ejected.files {
        let path = folder.path().join(name);
        std::fs::create_dir_all(path.parent().expect("a parent")).expect("a folder");
        std::fs::write(path, bytes).expect("written");
    }
    folder
}
