//! A project's own templates, themes, languages and data: no lock-in, and no way out.

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use framlegg::pipeline::Options;

use crate::kit::{Project, letters_of};

const SETTINGS: &str = r#"
[project]
name = "Prosjekt"
organisation = "Prøve kommune"
data = ["data.toml"]

[[document]]
kind = "notat"
date = "2025-01-01"
"#;

const KIND: &str = r#"
title = { nb = "Notat", en = "Note" }
description = "Et kort notat"
paper = "a4"
facts = ["document", "project"]
"#;

/// A project with one template of its own, for one kind of its own.
fn note(main: &str, data: &str) -> Project {
    Project::new(&[
        ("framlegg.toml", SETTINGS.as_bytes()),
        ("data.toml", data.as_bytes()),
        ("templates/notat/kind.toml", KIND.as_bytes()),
        ("templates/notat/main.typ", main.as_bytes()),
    ])
}

fn paper(project: &Project) -> String {
    let papers = project.build(Options::default());
    letters_of(&papers[0].1)
}

#[test]
fn a_kind_of_ones_own_sees_facts_and_whatever_data_it_needs() {
    let main = r#"
        #import "/lib/mod.typ": *
        #show: document.with(size: sheet-size.body)
        #show: sheet-pages
        #title-of(get(about, "heading"))
        #for row in list-of(facts, "extra", "inventar") [
          #say(row.navn) #say(str(row.antall + 1)) #say(if row.ny [ny] else [gammel])
        ]
    "#;
    let data = "[[extra.inventar]]\nnavn = \"Benk\"\nantall = 11\nny = true\n";
    let text = paper(&note(main, data));
    assert!(text.contains("Notat") && text.contains("Benk") && text.contains("12") && text.contains("ny"), "{text}");
}

#[test]
fn a_block_of_ones_own_takes_the_place_of_a_shipped_one() {
    let shipped = framlegg::templates::Templates::shipped().text("lib/sheet.typ").expect("a template");
    let own = shipped.replace("plain-label-of(\"page\")", "\"Ark\"");
    assert_ne!(shipped, own);
    let main =
        "#import \"/lib/mod.typ\": *\n#show: document.with(size: 10pt)\n#show: sheet-pages\n#title-of(\"Hei\")\n";
    let project = Project::new(&[
        ("framlegg.toml", SETTINGS.as_bytes()),
        ("data.toml", b""),
        ("templates/notat/kind.toml", KIND.as_bytes()),
        ("templates/notat/main.typ", main.as_bytes()),
        ("templates/lib/sheet.typ", own.as_bytes()),
    ]);
    assert!(paper(&project).contains("Ark1"), "{}", paper(&project));
}

#[test]
fn a_section_of_ones_own_is_a_file() {
    let settings = SETTINGS.replace("kind = \"notat\"", "kind = \"deck\"\nsections = [\"lageret\"]");
    let section = r#"
        #import "/lib/mod.typ": *
        #let slides(facts) = one-slide("På lageret", say(get(facts, "extra", "sted")))
    "#;
    let project = Project::new(&[
        ("framlegg.toml", settings.as_bytes()),
        ("data.toml", b"[extra]\nsted = \"Kjelleren\"\n"),
        ("templates/deck/sections/lageret.typ", section.as_bytes()),
    ]);
    let text = paper(&project);
    assert!(text.contains("Pålageret") && text.contains("Kjelleren"), "{text}");
}

#[test]
fn a_theme_and_a_language_of_ones_own() {
    let settings = SETTINGS
        .replace("organisation", "language = \"nb-eget\"\ntheme = \"eget\"\norganisation")
        .replace("kind = \"notat\"", "kind = \"funding-summary\"");
    let project = Project::new(&[
        ("framlegg.toml", settings.as_bytes()),
        ("data.toml", b"[[grant]]\nid = \"a\"\nministry = \"D\"\nchapter = 1\npost = 2\namount = 12500\n"),
        ("templates/lang/nb-eget.ftl", "group-sign = '\ntotal = Til sammen\n".as_bytes()),
        ("themes/eget.toml", b"base = \"tydelig\"\n[brand]\nslogan = \"Lys i alle lamper\"\nfooter = \"Etaten\"\n"),
    ]);
    let text = paper(&project);
    assert!(text.contains("12'500") && text.contains("Tilsammen") && text.contains("Etaten"), "{text}");
}

/// A summary in the project's own language, of which these files are all there is.
fn in_language(code: &str, files: &[(&str, &str)]) -> Project {
    let settings = SETTINGS
        .replace("organisation", &format!("language = \"{code}\"\norganisation"))
        .replace("kind = \"notat\"", "kind = \"funding-summary\"");
    let grant = "[[grant]]\nid = \"a\"\nministry = \"D\"\nchapter = 1\npost = 2\namount = 12500\n";
    let mut all = vec![("framlegg.toml", settings.as_bytes()), ("data.toml", grant.as_bytes())];
    all.extend(files.iter().map(|(name, text)| (*name, text.as_bytes())));
    Project::new(&all)
}

#[test]
fn a_language_of_ones_own_never_lacks_a_word() {
    let shipped = paper(&in_language("nb", &[]));
    assert_eq!(paper(&in_language("nb", &[("templates/lang/nb.ftl", "")])), shipped);
    let own = paper(&in_language("nb", &[("templates/lang/nb.ftl", "total = Alt i alt\n")]));
    assert!(own.contains("Altialt"), "{own}");
    let finnish = paper(&in_language("fi", &[("templates/lang/fi.ftl", "months = tammikuu\ntotal = Yhteensä\n")]));
    assert!(finnish.contains("Yhteensä"), "{finnish}");
}

#[test]
fn a_language_that_falls_back_on_itself_or_on_nothing_is_told() {
    let ring = [("templates/lang/nb.ftl", "total = Alt\nfalls-back-on = se\n")];
    let nothing = [("templates/lang/fi.ftl", "falls-back-on = sv\n")];
    let broken = [("templates/lang/fi.ftl", "day = ~~~ en\na = {\n")];
    for (code, files, place) in [
        ("se", &ring[..], "templates/lang/nb.ftl:1"),
        ("nb", &ring[..], "templates/lang/"),
        ("fi", &nothing[..], "templates/lang/fi.ftl:1"),
        ("fi", &broken[..], "templates/lang/fi.ftl:2"),
    ] {
        let told = in_language(code, files).findings_in("template-invalid");
        assert!(told.contains(place), "{code}: {told}");
    }
}

#[test]
fn templates_see_nothing_outside_the_project() {
    for main in [
        "#read(\"/etc/passwd\")",
        "#read(\"../../framlegg.toml\")",
        "#read(\"/framlegg.toml\")",
        "#read(\"/data.toml\")",
        "#import \"@preview/cetz:0.3.0\": *",
        "#image(\"/../x.png\")",
    ] {
        assert_eq!(note(main, "").codes(), ["template-failed"], "{main}");
    }
    #[cfg(unix)]
    {
        let project = note("#read(\"hemmelig.txt\")", "");
        std::os::unix::fs::symlink("/etc/hostname", project.path().join("templates/notat/hemmelig.txt"))
            .expect("a link");
        assert!(project.codes().contains(&"path-outside"), "{:?}", project.codes());
    }
}

#[test]
fn a_template_that_never_ends_is_ended() {
    let forever = "#for i in range(100000) { for j in range(100000) { let x = i * j } }";
    let project = note(forever, "");
    let output = framlegg(project.path(), &["build", "--time-limit", "1"]);
    assert_eq!(output.status.code(), Some(2));
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(said.contains("«notat»") && said.contains("--time-limit"), "{said}");

    let project = note("#let grow(n) = range(n).map(i => \"x\" * 1000 + str(i))\n#let all = grow(20000000)", "");
    let output = framlegg(project.path(), &["build", "--memory-limit", "300"]);
    assert_eq!(output.status.code(), Some(2));
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(said.contains("--memory-limit"), "{said}");
    assert!(!project.path().join("out").exists());
}

#[test]
fn what_is_ejected_is_not_written_over() {
    let project = note("#import \"/lib/mod.typ\": *\n#show: document.with(size: 10pt)\n#title-of(\"Hei\")\n", "");
    let eject = |to: &str| framlegg(project.path(), &["eject", "notat", to]).status.code();
    assert_eq!(eject("ut"), Some(0));
    fs::write(project.path().join("ut/notat/main.typ"), "mitt").expect("written");
    assert_eq!(eject("ut"), Some(2));
    assert_eq!(fs::read_to_string(project.path().join("ut/notat/main.typ")).expect("read"), "mitt");
}

fn framlegg(folder: &Path, arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_framlegg"));
    command.current_dir(folder).args(arguments).env("FRAMLEGG_LANG", "nb").output().expect("the program runs")
}
