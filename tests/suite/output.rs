//! The program as its users meet it: exit codes, what it prints, and what it leaves on the disk.

use std::path::Path;
use std::process::{Command, Output};

use crate::kit::{PROJECT, Project};

fn framlegg(folder: &Path, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_framlegg"))
        .args(arguments)
        .current_dir(folder)
        .env_remove("SOURCE_DATE_EPOCH")
        .env_remove("NO_COLOR")
        .env("FRAMLEGG_LANG", "nb")
        .output()
        .expect("the program runs")
}

fn code(output: &Output) -> i32 {
    output.status.code().expect("an exit code")
}

fn out(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).expect("text")
}

fn err(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).expect("text")
}

/// The funding summary of the one project whose papers are in `out`.
fn summary_in(out: &Path) -> std::path::PathBuf {
    let project = std::fs::read_dir(out).expect("papers").next().expect("a project").expect("a folder");
    project.path().join("funding-summary.pdf")
}

const FAULTY: &str =
    "[funding]\ndeclared-total = 5\n[[grant]]\nid = \"a\"\nministry = \"D\"\nchapter = 1\npost = 60\namount = 4\n";
const SOUND: &str = "[[grant]]\nid = \"a\"\nministry = \"D\"\nchapter = 1\npost = 60\namount = 4\n";
const DOUBTFUL: &str = "[[grant]]\nid = \"a\"\nministry = \"D\"\namount = 4\n";

#[test]
fn a_sound_project_is_built() {
    let project = Project::of(PROJECT, SOUND);
    let output = framlegg(project.path(), &["build"]);
    assert_eq!(code(&output), 0, "{}", err(&output));
    let name = project.path().file_name().and_then(|name| name.to_str()).expect("a name");
    assert!(project.path().join("out").join(name).join("funding-summary.pdf").is_file());
    assert!(out(&output).contains("1 papir med 1 side "), "{}", out(&output));
    assert!(!out(&output).contains('\u{1b}'), "no colours off a terminal");
}

#[test]
fn errors_leave_the_earlier_paper() {
    let project = Project::of(PROJECT, SOUND);
    assert_eq!(code(&framlegg(project.path(), &["build", "--out", "papirer"])), 0);
    let paper = summary_in(&project.path().join("papirer"));
    let before = std::fs::read(&paper).expect("the paper");
    std::fs::write(project.path().join("data.toml"), FAULTY).expect("written");
    let output = framlegg(project.path(), &["build", "--out", "papirer"]);
    assert_eq!(code(&output), 1);
    assert!(err(&output).contains("feil[total-sum]"), "{}", err(&output));
    assert_eq!(std::fs::read(&paper).expect("the paper"), before);
}

#[test]
fn a_draft_is_built_in_spite_of_errors_and_says_so() {
    let project = Project::of(PROJECT, FAULTY);
    let output = framlegg(project.path(), &["build", "--draft", "--out", "papirer"]);
    assert_eq!(code(&output), 1, "errors are still errors");
    let paper = summary_in(&project.path().join("papirer"));
    let bytes = std::fs::read(paper).expect("the paper");
    assert!(crate::kit::letters_of(&bytes).contains("UTKAST"));
    let text = String::from_utf8_lossy(&bytes);
    assert!(!text.contains("pdfaid"), "a draft makes no archive claim");
    assert!(text.contains("pdfuaid"), "it is accessible all the same");
}

#[test]
fn strict_makes_warnings_fail() {
    let project = Project::of(PROJECT, DOUBTFUL);
    assert_eq!(code(&framlegg(project.path(), &["build"])), 0);
    std::fs::remove_dir_all(project.path().join("out")).expect("removed");
    let output = framlegg(project.path(), &["build", "--strict"]);
    assert_eq!(code(&output), 1);
    assert!(!project.path().join("out").exists());
}

#[test]
fn check_finds_the_same_and_writes_nothing() {
    let project = Project::of(PROJECT, FAULTY);
    let check = framlegg(project.path(), &["check"]);
    let build = framlegg(project.path(), &["build"]);
    assert_eq!((code(&check), code(&build)), (1, 1));
    assert!(out(&check).starts_with(&err(&build)), "{}\n{}", out(&check), err(&build));
    assert!(!project.path().join("out").exists());
}

#[test]
fn lowered_findings_are_counted() {
    let project = Project::of(&format!("{PROJECT}\n[severity]\ntotal-sum = \"warning\"\n"), FAULTY);
    let output = framlegg(project.path(), &["build"]);
    assert_eq!(code(&output), 0);
    assert!(out(&output).contains("prosjektet har senket 1 funn (1 feil og 0 advarsler)"), "{}", out(&output));
}

#[test]
fn what_cannot_run_says_why() {
    let empty = tempfile::tempdir().expect("a folder");
    for arguments in [&["build"][..], &["build", "mangler"], &["bygg"], &["build", "--only"], &["check", "--draft"]] {
        let output = framlegg(empty.path(), arguments);
        assert_eq!(code(&output), 2, "{arguments:?}");
        assert!(!err(&output).is_empty());
    }
    let project = Project::of(PROJECT, SOUND);
    let output = framlegg(project.path(), &["build", "--only", "funding-sumary"]);
    assert_eq!(code(&output), 2);
    assert!(err(&output).contains("funding-summary"), "{}", err(&output));
    std::fs::write(project.path().join("fil"), "").expect("written");
    let output = framlegg(project.path(), &["build", "--out", "fil"]);
    assert_eq!(code(&output), 2, "{}", err(&output));
}

#[test]
fn the_date_can_come_from_outside() {
    let project = Project::of(&PROJECT.replace("date = \"2024-11-26\"", ""), SOUND);
    assert_eq!(code(&framlegg(project.path(), &["build"])), 1);
    let run = |epoch: &str| {
        Command::new(env!("CARGO_BIN_EXE_framlegg"))
            .args(["build", "-q"])
            .current_dir(project.path())
            .env("SOURCE_DATE_EPOCH", epoch)
            .status()
            .expect("the program runs")
            .code()
    };
    assert_eq!(run("1732579200"), Some(0));
    assert_eq!(run("i går"), Some(2));
}

#[test]
fn init_makes_a_project_that_builds_without_findings() {
    let folder = tempfile::tempdir().expect("a folder");
    assert_eq!(code(&framlegg(folder.path(), &["init", "nytt"])), 0);
    let output = framlegg(folder.path(), &["build", "nytt", "--strict"]);
    assert_eq!(code(&output), 0, "{}", err(&output));
    assert!(folder.path().join("out/nytt/presentasjon.pdf").is_file());
    for paper in ["finansiering", "innkalling", "sak-2-26", "referat"] {
        assert!(folder.path().join(format!("out/nytt/{paper}.pdf")).is_file(), "{paper}");
    }
    let again = framlegg(folder.path(), &["init", "nytt"]);
    assert_eq!(code(&again), 2, "nothing is overwritten");
}

#[test]
fn init_makes_a_project_for_every_kind_in_every_language() {
    let folder = tempfile::tempdir().expect("a folder");
    for language in ["nb", "nn", "en"] {
        for kind in framlegg::templates::Templates::shipped().kinds() {
            let name = format!("{language}-{}", kind.name);
            let arguments = ["init", &name, "--kind", &kind.name, "--lang", language];
            assert_eq!(code(&framlegg(folder.path(), &arguments)), 0, "{name}");
        }
    }
    // Papers that are written in Northern Sámi over bokmål are warned of.
    assert_eq!(code(&framlegg(folder.path(), &["init", "se-deck", "--lang", "se"])), 0);
    let output = framlegg(folder.path(), &["check", "."]);
    let found = out(&output);
    let codes: Vec<&str> = found.lines().filter(|line| line.contains('[')).filter(|it| it.contains("]:")).collect();
    assert!(codes.iter().all(|line| line.contains("[translation-missing]")), "{codes:#?}");
    let unknown = framlegg(folder.path(), &["init", "x", "--kind", "notise", "--lang", "en"]);
    assert_eq!(code(&unknown), 2);
    assert!(err(&unknown).contains("did you mean “notice”?"), "{}", err(&unknown));
}

#[test]
fn texts_for_shells_and_editors() {
    let folder = tempfile::tempdir().expect("a folder");
    for shell in ["bash", "zsh", "fish", "elvish", "powershell"] {
        assert!(out(&framlegg(folder.path(), &["completions", shell])).contains("framlegg"));
    }
    assert!(out(&framlegg(folder.path(), &["man"])).contains(".TH framlegg"));
    assert_eq!(out(&framlegg(folder.path(), &["schema"])), framlegg::schema::project());
    for arguments in [&["--help"][..], &["build", "--help"], &["check", "-h"], &["init", "-h"]] {
        let output = framlegg(folder.path(), arguments);
        assert_eq!(code(&output), 0);
        let help = out(&output);
        for english in ["Usage", "Options:", "Arguments:", "Commands:", "Print help", "[default", "possible values"] {
            assert!(!help.contains(english), "{english} in:\n{help}");
        }
    }
}

#[test]
fn every_project_below_a_folder_is_found() {
    let outer = Project::new(&[
        ("a/framlegg.toml", PROJECT.as_bytes()),
        ("a/data.toml", SOUND.as_bytes()),
        ("b/c/framlegg.toml", PROJECT.as_bytes()),
        ("b/c/data.toml", SOUND.as_bytes()),
        ("skip/framlegg.toml", b"is not read"),
        (".gitignore", b"skip\nout\n"),
    ]);
    let output = framlegg(outer.path(), &["build"]);
    assert_eq!(code(&output), 0, "{}", err(&output));
    assert!(outer.path().join("out/a/funding-summary.pdf").is_file());
    assert!(outer.path().join("out/c/funding-summary.pdf").is_file());
    // From within a project, that project alone.
    let output = framlegg(&outer.path().join("b/c"), &["build"]);
    assert!(out(&output).contains("1 papir "), "{}", out(&output));
}

#[test]
fn projects_that_would_overwrite_each_other_are_refused() {
    let outer = Project::new(&[
        ("a/plan/framlegg.toml", PROJECT.as_bytes()),
        ("a/plan/data.toml", SOUND.as_bytes()),
        ("b/plan/framlegg.toml", PROJECT.as_bytes()),
        ("b/plan/data.toml", SOUND.as_bytes()),
    ]);
    let output = framlegg(outer.path(), &["build"]);
    assert_eq!(code(&output), 2);
    assert!(err(&output).contains("plan"), "{}", err(&output));
}

#[test]
fn clock_zone_and_locale_leave_no_trace() {
    let project = Project::of(PROJECT, SOUND);
    let build = |zone: &str, locale: &str, out: &str| {
        let status = Command::new(env!("CARGO_BIN_EXE_framlegg"))
            .args(["build", "-q", "--out", out])
            .current_dir(project.path())
            .env("TZ", zone)
            .env("LC_ALL", locale)
            .status();
        assert!(status.expect("the program runs").success());
        std::fs::read(summary_in(&project.path().join(out))).expect("the paper")
    };
    assert!(build("Pacific/Kiritimati", "nb_NO.UTF-8", "a") == build("Pacific/Niue", "C", "b"));
}

#[test]
fn an_invitation_has_a_file_for_calendars_where_its_date_is_known() {
    let settings = PROJECT.replace("funding-summary", "invitation");
    let event = "[[event]]\nid = \"dagen\"\ntitle = \"Dagen; alle, og «én»\"\nvenue = \"Torget, nord\"\nlead = \"Kom, **du** óg: det er en lang setning som må brettes over flere linjer i filen.\"\n";
    let calendar = |more: &str| {
        let project = Project::of(&settings, &format!("{event}{more}"));
        assert_eq!(code(&framlegg(project.path(), &["build", "-q", "--out", "ut"])), 0);
        let folder = std::fs::read_dir(project.path().join("ut")).expect("papers").next().expect("a folder");
        let file = folder.expect("a folder").path().join("invitation.ics");
        // Lines are folded at 75 bytes (RFC 5545, 3.1).
        std::fs::read_to_string(file).ok().map(|text| {
            assert!(text.ends_with("END:VCALENDAR\r\n") && text.lines().all(|line| line.len() <= 75), "{text}");
            text.replace("\r\n ", "")
        })
    };
    assert_eq!(calendar("date-label = \"i mai\"\n"), None);
    let timed = calendar("date = \"2026-05-06\"\nstart = \"12:00\"\nend = \"18:00\"\n").expect("a calendar");
    for line in [
        "DTSTART:20260506T100000Z",
        "DTEND:20260506T160000Z",
        "SUMMARY:Dagen\\; alle\\, og «én»",
        "LOCATION:Torget\\, nord",
        "DESCRIPTION:Kom\\, du óg: det er en lang setning som må brettes over flere linjer i filen.",
    ] {
        assert!(timed.contains(&format!("{line}\r\n")), "{line} is not in\n{timed}");
    }
    let days = calendar("date = \"2026-05-06/2026-05-07\"\n").expect("a calendar");
    assert!(
        days.contains("DTSTART;VALUE=DATE:20260506\r\n") && days.contains("DTEND;VALUE=DATE:20260508\r\n"),
        "{days}"
    );
}

#[test]
fn facts_are_what_templates_see() {
    let project = Project::of(PROJECT, SOUND);
    let output = framlegg(project.path(), &["facts", "funding-summary"]);
    assert_eq!(code(&output), 0, "{}", err(&output));
    let facts: serde_json::Value = serde_json::from_str(&out(&output)).expect("JSON");
    assert_eq!(facts["funding"]["total"]["exact"], "4\u{a0}kr");
    assert_eq!(code(&framlegg(project.path(), &["facts", "mangler"])), 2);
}
