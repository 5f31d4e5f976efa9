//! The shipped projects: their papers are conformant, say what the data says, and are always the same bytes.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use framlegg::diagnostic::Severity;
use framlegg::pipeline::{self, Options, Outcome};

use crate::kit::{conforms, letters, letters_of, make};

fn reports() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("reports");
    pipeline::discover(std::slice::from_ref(&folder), &folder).expect("shipped projects")
}

/// The papers of a project, by their file's name.
fn papers(project: &Path) -> BTreeMap<String, Vec<u8>> {
    let out = tempfile::tempdir().expect("a temporary folder");
    let options = Options { out: Some(out.path().to_owned()), ..Options::default() };
    let papers = make(project, &options);
    assert_eq!(papers.report.count(Severity::Error), 0);
    let Outcome::Made(built) = papers.outcome else { panic!("{:?}", papers.outcome) };
    built.into_iter().map(|built| (built.id, std::fs::read(built.path.expect("a file")).expect("a paper"))).collect()
}

#[test]
fn every_paper_is_archivable_and_accessible() {
    for project in reports() {
        papers(&project).iter().for_each(|(name, bytes)| conforms(&format!("{}/{name}", project.display()), bytes));
    }
}

#[test]
fn the_same_input_gives_the_same_bytes_wherever_it_lies() {
    for project in reports() {
        let copy = tempfile::tempdir().expect("a temporary folder");
        let elsewhere = copy.path().join("another name");
        copy_folder(&project, &elsewhere);
        assert!(papers(&project) == papers(&elsewhere), "{}", project.display());
    }
}

fn copy_folder(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).expect("a folder");
    for entry in std::fs::read_dir(from).expect("a folder") {
        let path = entry.expect("an entry").path();
        let target = to.join(path.file_name().expect("a name"));
        if path.is_dir() {
            copy_folder(&path, &target);
        } else {
            std::fs::copy(&path, target).expect("copied");
        }
    }
}

#[test]
fn each_readme_lists_what_its_source_lacks() {
    for project in reports() {
        let readme = std::fs::read_to_string(project.join("README.md")).expect("a README");
        let papers = make(&project, &Options::default());
        let found: BTreeSet<&str> = papers.report.diagnostics().iter().map(|finding| finding.code.name).collect();
        let is_listed = |code: &&str| readme.contains(&format!("| `{code}` |"));
        let listed: BTreeSet<&str> = pipeline::codes().iter().map(|code| code.name).filter(is_listed).collect();
        assert_eq!(listed, found, "{}", project.display());
    }
}

/// Keys whose texts are names for other records, paths and choices, which no paper prints.
const UNPRINTED: [&str; 32] = [
    "id",
    "language",
    "data",
    "kind",
    "meeting",
    "sections",
    "event",
    "body",
    "case",
    "edition",
    "section",
    "severity",
    "area",
    "measure",
    "grant",
    "purposes",
    "arena",
    "phase",
    "status",
    "trend",
    "file",
    "alt",
    "consent",
    "date",
    "start",
    "end",
    "due",
    "when",
    "stage",
    "day",
    "carried-out",
    "reached",
];
/// Keys whose values are printed in words of the program's own.
const REWORDED: [&str; 12] = [
    "amount",
    "declared-total",
    "budget",
    "spent",
    "forecast",
    "deadline",
    "updated",
    "role",
    "baseline",
    "target",
    "now",
    "row",
];

#[test]
fn the_papers_say_all_that_the_data_says() {
    // The constructed example has reports that later ones took the place of.
    for project in reports().iter().filter(|project| !project.ends_with("eksempelkommune")) {
        let papers: String = papers(project).values().map(|bytes| letters_of(bytes)).collect();
        let people = people(project);
        let mut printed = Vec::new();
        for file in data_files(project) {
            let table: toml::Value = toml::from_str(&std::fs::read_to_string(&file).expect("a file")).expect("TOML");
            gather(&table, &mut printed);
        }
        assert!(printed.len() > 15, "{}: {}", project.display(), printed.len());
        let missing: Vec<&String> = (printed.iter())
            .filter(|text| !people.contains(*text) && !papers.contains(&letters(&plain(text))))
            .collect();
        assert!(missing.is_empty(), "{}: no paper says {missing:#?}", project.display());
    }
}

fn data_files(project: &Path) -> Vec<PathBuf> {
    let mut files: Vec<PathBuf> = std::fs::read_dir(project.join("data"))
        .expect("a folder of data")
        .map(|entry| entry.expect("an entry").path())
        .collect();
    files.sort();
    files
}

/// The ids of people, which stand where their names are printed.
fn people(project: &Path) -> Vec<String> {
    let mut ids = Vec::new();
    for file in data_files(project) {
        let table: toml::Value = toml::from_str(&std::fs::read_to_string(&file).expect("a file")).expect("TOML");
        let people = table.get("person").and_then(toml::Value::as_array).into_iter().flatten();
        ids.extend(people.filter_map(|person| Some(person.get("id")?.as_str()?.to_owned())));
    }
    ids
}

/// A text without its marks; every block for itself would be more exact, but papers print them in the same order.
fn plain(markdown: &str) -> String {
    let address = markdown.starts_with("http") || markdown.starts_with("mailto:");
    if address {
        let bare = markdown.trim_start_matches("https://").trim_start_matches("http://").trim_start_matches("mailto:");
        return bare.trim_end_matches('/').to_owned();
    }
    let parser = pulldown_cmark::Parser::new(markdown);
    let text = parser.filter_map(|event| match event {
        pulldown_cmark::Event::Text(text) => Some(text.to_string()),
        pulldown_cmark::Event::SoftBreak | pulldown_cmark::Event::HardBreak => Some(" ".to_owned()),
        _ => None,
    });
    text.collect()
}

#[test]
fn the_stromso_papers_show_the_same_figures() {
    let project = Path::new(env!("CARGO_MANIFEST_DIR")).join("reports/stromso-2030");
    let papers = papers(&project);
    let figures =
        ["12,6", "11,5", "1,1", "91,3 %", "8,7 %", "kap. 590, post 65", "kap. 291, post 62", "26. november 2024"];
    for name in ["presentasjon", "utdelingsark", "finansiering"] {
        let text = letters_of(&papers[name]);
        for figure in figures {
            assert!(text.contains(&letters(figure)), "{name} lacks {figure}");
        }
    }
    let summary = letters_of(&papers["finansiering"]);
    for figure in ["11 500 000 kr", "1 100 000 kr", "12 600 000 kr"] {
        assert!(summary.contains(&letters(figure)), "{figure}");
    }
}

fn gather(value: &toml::Value, texts: &mut Vec<String>) {
    match value {
        // A day is printed in words; what was done is a text.
        toml::Value::String(text) if text.parse::<chrono::NaiveDate>().is_ok() => {}
        // Lists get marks of their own between their lines.
        toml::Value::String(text) => texts.extend(text.lines().filter(|line| !line.is_empty()).map(str::to_owned)),
        toml::Value::Array(values) => values.iter().for_each(|value| gather(value, texts)),
        toml::Value::Table(table) => {
            let printed = |key: &str| !UNPRINTED.contains(&key) && !REWORDED.contains(&key);
            table.iter().filter(|(key, _)| printed(key)).for_each(|(_, value)| gather(value, texts));
        }
        _ => {}
    }
}

#[test]
fn every_page_of_a_draft_says_so() {
    for project in reports() {
        let out = tempfile::tempdir().expect("a temporary folder");
        let options = Options { out: Some(out.path().to_owned()), draft: true, ..Options::default() };
        let Outcome::Made(built) = make(&project, &options).outcome else { panic!("no draft of {project:?}") };
        for paper in built {
            let bytes = std::fs::read(paper.path.expect("a file")).expect("a paper");
            let pages = pdf_extract::extract_text_from_mem_by_pages(&bytes).expect("a PDF with text");
            assert_eq!(pages.len(), paper.pages);
            assert!(pages.iter().all(|page| page.contains("UTKAST")), "{}", paper.id);
        }
    }
}
