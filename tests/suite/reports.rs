//! The shipped projects: their papers are conformant, say what the data says, and are always the same bytes.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use framlegg::diagnostic::Severity;
use framlegg::pipeline::{self, Options, Outcome};
use page_validation::{ValidationOptions, ValidationProfile, validate_pdf_bytes};

use crate::kit::{letters, letters_of, make};

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
        for (name, bytes) in papers(&project) {
            for profile in [ValidationProfile::PdfUa1, ValidationProfile::PdfA2a] {
                let options = ValidationOptions::default().profile(profile);
                let report = validate_pdf_bytes(&bytes, &options).expect("a PDF");
                // The validator takes a compressed stream that ends in a carriage return for a broken one.
                let failures: Vec<_> =
                    report.failures.iter().filter(|failure| !failure.rule_id.contains("6.1.7.1")).collect();
                assert!(failures.is_empty(), "{name} {profile:?}: {failures:#?}");
            }
        }
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
fn the_stromso_deck_says_all_that_the_data_says() {
    let project = Path::new(env!("CARGO_MANIFEST_DIR")).join("reports/stromso-2030");
    let deck = letters_of(&papers(&project)["presentasjon"]);
    // Keys whose texts are printed, each as it stands.
    const PRINTED: [&str; 22] = [
        "name",
        "tagline",
        "organisation",
        "slogan",
        "title",
        "lead",
        "items",
        "notes",
        "unit",
        "detail",
        "partners",
        "text",
        "note",
        "group",
        "model",
        "points",
        "main-goal",
        "goals-source",
        "ministry",
        "abbreviation",
        "terms",
        "label",
    ];
    let mut printed = Vec::new();
    for file in [
        "framlegg.toml",
        "data/meeting.toml",
        "data/highlights.toml",
        "data/sharing.toml",
        "data/plan.toml",
        "data/grants.toml",
        "data/evaluation.toml",
    ] {
        let text = std::fs::read_to_string(project.join(file)).expect("a file");
        let table: toml::Value = toml::from_str(&text).expect("TOML");
        gather(&table, &PRINTED, &mut printed);
    }
    assert!(printed.len() > 120, "{}", printed.len());
    for text in printed {
        assert!(deck.contains(&letters(&text)), "the deck lacks «{text}»");
    }
}

#[test]
fn the_stromso_papers_show_the_same_figures() {
    let project = Path::new(env!("CARGO_MANIFEST_DIR")).join("reports/stromso-2030");
    let papers = papers(&project);
    let figures =
        ["12,6", "11,5", "1,1", "91,3 %", "8,7 %", "kap. 590, post 65", "kap. 291, post 62", "26. november 2024"];
    for (name, bytes) in &papers {
        let text = letters_of(bytes);
        for figure in figures {
            assert!(text.contains(&letters(figure)), "{name} lacks {figure}");
        }
    }
    let summary = letters_of(&papers["finansiering"]);
    for figure in ["11 500 000 kr", "1 100 000 kr", "12 600 000 kr"] {
        assert!(summary.contains(&letters(figure)), "{figure}");
    }
}

fn gather(value: &toml::Value, keys: &[&str], texts: &mut Vec<String>) {
    match value {
        toml::Value::Table(table) => {
            for (key, value) in table {
                match value {
                    toml::Value::String(text) if keys.contains(&key.as_str()) => texts.push(text.clone()),
                    toml::Value::Array(items) if keys.contains(&key.as_str()) => {
                        texts.extend(items.iter().filter_map(toml::Value::as_str).map(str::to_owned));
                    }
                    _ => gather(value, keys, texts),
                }
            }
        }
        toml::Value::Array(values) => values.iter().for_each(|value| gather(value, keys, texts)),
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
