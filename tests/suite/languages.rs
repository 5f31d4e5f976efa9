//! Every kind of paper in every language: the words that the program itself puts on the page, around data that says
//! nothing.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use framlegg::pipeline::Options;
use framlegg::templates::Templates;
use framlegg::wording::Language;
use lopdf::{Document, Object};

use crate::kinds;
use crate::kit::{Project, conforms};

/// What stands for every text of the data.
const SILENT: &str = "Xx";

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/document")
}

/// The small project with nothing to say, in a language.
fn silent(code: &str) -> Project {
    // Ids and words that the program knows are small and have no spaces; what is left is text.
    fn is_text(text: &str) -> bool {
        text.starts_with(char::is_uppercase) || text.starts_with(char::is_alphabetic) && text.contains(' ')
    }
    fn silence(value: &mut toml::Value, silent: &str) {
        match value {
            toml::Value::String(text) if is_text(text) => *text = silent.to_owned(),
            toml::Value::Array(values) => values.iter_mut().for_each(|value| silence(value, silent)),
            toml::Value::Table(table) => {
                for (key, value) in table {
                    match (["present", "absent", "deputies", "also-present", "people"].contains(&key.as_str()), value) {
                        // Who was there has to be told apart.
                        (true, toml::Value::Array(who)) => (who.iter_mut().enumerate())
                            .for_each(|(index, who)| silence(who, &format!("{silent} {index}"))),
                        (_, value) => silence(value, silent),
                    }
                }
            }
            _ => {}
        }
    }
    let mut data: toml::Value = toml::from_str(&kinds::everywhere(SILENT)).expect("TOML");
    silence(&mut data, SILENT);
    let mut settings: toml::Value = toml::from_str(&kinds::read("project.toml")).expect("TOML");
    silence(&mut settings, SILENT);
    settings["project"].as_table_mut().expect("a table").insert("language".to_owned(), code.into());
    let picture = std::fs::read(folder().join("gruppe.png")).expect("a picture");
    Project::new(&[
        ("framlegg.toml", toml::to_string(&settings).expect("TOML").as_bytes()),
        ("data.toml", toml::to_string(&data).expect("TOML").as_bytes()),
        ("gruppe.png", &picture),
    ])
}

/// The lines of every paper in a language, by id.
fn lines(code: &str) -> BTreeMap<String, Vec<String>> {
    let papers = silent(code).build(Options::default());
    let lines = |bytes: &[u8]| {
        let text = pdf_extract::extract_text_from_mem(bytes).expect("a PDF with text");
        let lines = text.lines().map(|line| line.split_whitespace().collect::<Vec<_>>().join(" "));
        lines.filter(|line| !line.is_empty() && line != SILENT).collect()
    };
    papers.into_iter().map(|(id, bytes)| (id, lines(&bytes))).collect()
}

#[test]
fn every_kind_says_what_it_should_in_every_language() {
    let assert = snapbox::Assert::new().action_env("SNAPSHOTS");
    for code in ["nn", "en", "se"] {
        for (id, lines) in lines(code) {
            let path = folder().join(code).join(format!("{id}.txt"));
            assert.eq(lines.join("\n") + "\n", snapbox::Data::read_from(&path, None).raw());
        }
    }
}

#[test]
fn no_paper_mixes_languages() {
    // A word that only one of the two has.
    let words = |code: &str| -> BTreeSet<String> {
        let labels = Language::shipped(code).labels();
        let words = labels.values().flat_map(|said| said.text.split(|c: char| !c.is_alphabetic()));
        words.filter(|word| word.chars().count() > 3).map(str::to_lowercase).collect()
    };
    let (bokmal, nynorsk, english) = (words("nb"), words("nn"), words("en"));
    // Sentences as well, whose forms no label has.
    let all = |code: &str| -> BTreeSet<String> {
        let file = Templates::shipped().text(&format!("lang/{code}.ftl")).expect("a language");
        file.split(|c: char| !c.is_alphabetic()).map(str::to_lowercase).collect()
    };
    let check = |code: &str, foreign: &BTreeSet<String>| {
        for (id, lines) in lines(code) {
            // Addresses are in no language.
            let printed = lines.iter().flat_map(|line| line.split(' ')).filter(|it| !it.contains('@'));
            for word in printed.flat_map(|printed| printed.split(|c: char| !c.is_alphabetic())) {
                assert!(!foreign.contains(&word.to_lowercase()), "{code}/{id} says «{word}»");
            }
        }
    };
    let only = |a: &BTreeSet<String>, b: &BTreeSet<String>, own: &str| {
        a.union(b).cloned().collect::<BTreeSet<_>>().difference(&all(own)).cloned().collect()
    };
    check("en", &only(&bokmal, &nynorsk, "en"));
    check("nn", &only(&english, &bokmal, "nn"));
    check("nb", &only(&english, &nynorsk, "nb"));
}

#[test]
fn every_kind_conforms_in_every_language_and_every_theme() {
    let settings = kinds::read("project.toml");
    let picture = std::fs::read(folder().join("gruppe.png")).expect("a picture");
    let build = |line: &str| {
        let settings = settings.replace("organisation = ", &format!("{line}\norganisation = "));
        let project = Project::new(&[
            ("framlegg.toml", settings.as_bytes()),
            ("data.toml", kinds::read("data.toml").as_bytes()),
            ("gruppe.png", &picture),
        ]);
        for (id, bytes) in project.build(Options::default()) {
            conforms(&format!("{line}: {id}"), &bytes);
        }
    };
    ["nn", "en", "se", "nb-ntb"].iter().for_each(|code| build(&format!("language = \"{code}\"")));
    ["varm", "kveld", "tydelig"].iter().for_each(|theme| build(&format!("theme = \"{theme}\"")));
}

/// The small project's own texts are in bokmål; its papers are asked for in English.
#[test]
fn what_is_not_translated_is_tagged_and_told() {
    let settings = kinds::read("project.toml").replace("\nkind = ", "\nlanguage = \"en\"\nkind = ");
    let picture = std::fs::read(folder().join("gruppe.png")).expect("a picture");
    let project = Project::new(&[
        ("framlegg.toml", settings.as_bytes()),
        ("data.toml", kinds::read("data.toml").as_bytes()),
        ("gruppe.png", &picture),
    ]);
    assert!(project.codes().contains(&"translation-missing"));
    for (id, bytes) in project.build(Options::default()) {
        let document = Document::load_mem(&bytes).expect("a PDF");
        let catalog = document.catalog().expect("a catalog");
        let language = |object: &Object| String::from_utf8_lossy(object.as_str().expect("a language")).into_owned();
        assert_eq!(language(catalog.get(b"Lang").expect("a language")), "en-GB", "{id}");
        let elements = document.objects.values().filter_map(|object| object.as_dict().ok());
        let tagged = elements.filter_map(|element| element.get(b"Lang").ok()).filter(|it| language(it) == "nb").count();
        assert!(tagged >= 3, "{id}: only {tagged} elements are tagged as bokmål");
    }
}
