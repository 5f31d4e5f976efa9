//! Every code has a folder below `tests/check/` with faulty data beside the message that it must give.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use framlegg::pipeline;
use framlegg::wording::Language;

use crate::kit::{PROJECT, Project};

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/check")
}

fn files_below(folder: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).expect("a folder").map(|entry| entry.expect("an entry").path());
    entries.flat_map(|path| if path.is_dir() { files_below(&path) } else { vec![path] }).collect()
}

/// A fixture's files as a project; `project.toml` becomes the project's own file.
fn project(folder: &Path) -> Project {
    let mut files = vec![("framlegg.toml".to_owned(), PROJECT.as_bytes().to_owned())];
    for path in files_below(folder) {
        let name = path.strip_prefix(folder).expect("below").to_str().expect("a name").to_owned();
        let bytes = std::fs::read(&path).expect("a file");
        match name.as_str() {
            name if name.starts_with("expected") => {}
            "project.toml" => files[0].1 = bytes,
            _ => files.push((name, bytes)),
        }
    }
    let files: Vec<(&str, &[u8])> = files.iter().map(|(name, bytes)| (name.as_str(), bytes.as_slice())).collect();
    Project::new(&files)
}

#[test]
fn every_code_has_a_fixture_and_every_fixture_a_code() {
    let codes: BTreeSet<String> = pipeline::codes().iter().map(|code| code.name.to_owned()).collect();
    assert_eq!(codes.len(), pipeline::codes().len(), "codes are unique");
    let folders: BTreeSet<String> = std::fs::read_dir(folder())
        .expect("the fixtures")
        .map(|entry| entry.expect("an entry").file_name().into_string().expect("a name"))
        .collect();
    assert_eq!(codes, folders);
}

#[test]
fn faulty_data_gives_the_message_beside_it() {
    let assert = snapbox::Assert::new().action_env("SNAPSHOTS");
    for code in pipeline::codes() {
        let folder = folder().join(code.name);
        let project = project(&folder);
        for (language, file) in [("nb", "expected.txt"), ("en", "expected.en.txt")] {
            let findings = project.findings_in(language);
            assert!(findings.contains(&format!("[{}]", code.name)), "{} does not find itself:\n{findings}", code.name);
            assert.eq(findings, snapbox::Data::read_from(&folder.join(file), None).raw());
        }
    }
}

#[test]
fn all_findings_of_a_broken_project_come_in_one_run() {
    let project = Project::of(
        PROJECT,
        r#"
        focus-area = [{ id = "a", title = "Oppvekst", titel = "Oppvekst" }]
        measure = [{ area = "b", title = "Tiltak" }]

        [funding]
        declared-total = 12.5

        [[grant]]
        id = "a"
        ministry = "Et departement"
        amount = "1 0 kr"

        [[grant]]
        id = "a"
        ministry = "Et departement"
        amount = 10

        [[grant]]
        id = "a"
        ministry = 7
        amount = 10
        chapter = 590
        post = 65

        [[milestone]]
        when = "2024-13"
        label = "Snart"
        text = "Frist"
        "#,
    );
    let codes: BTreeSet<&str> = project.codes().into_iter().collect();
    for code in [
        "unknown-key",
        "dangling-reference",
        "invalid-amount",
        "wrong-type",
        "invalid-date",
        "chapter-missing",
        "owner-missing",
    ] {
        assert!(codes.contains(code), "{code} is not among {codes:?}");
    }
}

#[test]
fn the_readme_lists_every_code() {
    let readme = std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("README.md")).expect("a README");
    let english = Language::of_messages("en");
    for code in pipeline::codes() {
        let severity = format!("{:?}", code.severity).to_lowercase();
        let row = format!("| `{}` | {severity} | {} |", code.name, english.label(code.name));
        assert!(readme.contains(&row), "the README lacks the row\n{row}");
    }
}

#[test]
fn what_could_not_be_read_is_not_blamed_on_others() {
    let project = Project::of(
        PROJECT,
        r#"
        [funding]
        declared-total = 10

        [[grant]]
        id = "a"
        ministry = "Et departement"
        chapter = 1
        post = 60
        amount = 4

        [[grant]]
        id = "b"
        ministry = "Et departement"
        chapter = 1
        post = 61
        amount = "mye"

        [[focus-area]]
        id = "f"

        [[measure]]
        area = "f"
        title = "Tiltak"
        grant = "b"
        owner = "Enhet"
        "#,
    );
    assert_eq!(project.codes(), ["invalid-amount", "missing-field"]);
}

#[test]
fn findings_that_guard_the_data_cannot_be_lowered() {
    for code in pipeline::codes().into_iter().filter(|code| !code.can_be_set) {
        let project = Project::of(&format!("{PROJECT}\n[severity]\n{} = \"info\"\n", code.name), "");
        assert_eq!(project.codes(), ["unknown-value"], "{}", code.name);
    }
}

#[test]
fn an_empty_project_file_says_what_a_project_begins_with() {
    let project = Project::of("", "");
    assert_eq!(project.codes(), ["missing-field"]);
    assert!(project.findings_in("nb").contains("legg til en tabell `[project]`"), "{}", project.findings_in("nb"));
}
