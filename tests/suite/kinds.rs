//! Every kind of paper, made from one small data set: what it says, how it is tagged, and where layout is the point,
//! what it looks like.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::path::{Path, PathBuf};

use framlegg::pipeline::Options;
use framlegg::templates;
use lopdf::{Document, Object};

use crate::kit::{Project, letters, letters_of};

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/document")
}

/// A file of the small project.
pub fn read(name: &str) -> String {
    std::fs::read_to_string(folder().join(name)).expect("a file of the small project")
}

/// The papers that the small project makes of `data`, by id.
fn papers(data: &str) -> BTreeMap<String, Vec<u8>> {
    let picture = std::fs::read(folder().join("gruppe.png")).expect("a picture");
    let project = Project::new(&[
        ("framlegg.toml", read("project.toml").as_bytes()),
        ("data.toml", data.as_bytes()),
        ("gruppe.png", &picture),
    ]);
    // Long texts may need a second slide, or less of themselves in a narrow place, which is told.
    let expected = ["slide-overflow", "text-cut"];
    assert!(project.codes().iter().all(|code| expected.contains(code)), "{}", project.findings_in("nb"));
    project.build(Options::default()).into_iter().collect()
}

#[test]
fn every_kind_is_made_from_the_small_project() {
    let settings: toml::Value = toml::from_str(&read("project.toml")).expect("TOML");
    let documents = settings["document"].as_array().expect("documents");
    for kind in templates::Templates::shipped().kinds() {
        assert!(documents.iter().any(|it| it["kind"].as_str() == Some(&kind.name)), "{} is not tried", kind.name);
        for edition in &kind.editions {
            let is_tried = |it: &toml::Value| it.get("edition").and_then(toml::Value::as_str) == Some(edition);
            assert!(documents.iter().any(is_tried), "{edition} of {} is not tried", kind.name);
        }
    }
}

#[test]
fn every_kind_says_and_tags_what_it_should() {
    let assert = snapbox::Assert::new().action_env("SNAPSHOTS");
    for (id, bytes) in papers(&read("data.toml")) {
        let text = pdf_extract::extract_text_from_mem(&bytes).expect("a PDF with text");
        let lines = text.lines().map(|line| line.split_whitespace().collect::<Vec<_>>().join(" "));
        let lines: Vec<String> = lines.filter(|line| !line.is_empty()).collect();
        let shown = format!("{}\n{}\n", tags(&bytes), lines.join("\n"));
        assert.eq(shown, snapbox::Data::read_from(&folder().join(format!("{id}.txt")), None).raw());
    }
}

/// The tree of tags, a line an element, with what a screen reader says of figures; equal neighbours are counted.
fn tags(pdf: &[u8]) -> String {
    let document = Document::load_mem(pdf).expect("a PDF");
    let catalog = document.catalog().expect("a catalog");
    let root = document.dereference(catalog.get(b"StructTreeRoot").expect("a tagged PDF")).expect("a tree").1;
    let mut lines = Vec::new();
    gather(&document, root, 0, &mut lines);
    let mut out = String::new();
    let mut lines = lines.into_iter().peekable();
    while let Some(line) = lines.next() {
        let mut times = 1;
        while lines.next_if_eq(&line).is_some() {
            times += 1;
        }
        let _ = if times == 1 { writeln!(out, "{line}") } else { writeln!(out, "{line} ×{times}") };
    }
    out
}

fn gather(document: &Document, element: &Object, depth: usize, lines: &mut Vec<String>) {
    let Ok(dictionary) = element.as_dict() else { return };
    let mut inner = depth;
    if let Ok(name) = dictionary.get(b"S").and_then(Object::as_name) {
        let alt = dictionary.get(b"Alt").ok().map(|alt| lopdf::decode_text_string(alt).expect("a text"));
        let alt = alt.map(|alt| format!(" «{alt}»")).unwrap_or_default();
        lines.push(format!("{}{}{alt}", "  ".repeat(depth), String::from_utf8_lossy(name)));
        inner += 1;
    }
    let Ok(kids) = dictionary.get(b"K") else { return };
    let kids = document.dereference(kids).map_or(kids, |(_, kids)| kids);
    let kids: Vec<&Object> = kids.as_array().map_or_else(|_| vec![kids], |kids| kids.iter().collect());
    for kid in kids {
        gather(document, document.dereference(kid).map_or(kid, |(_, kid)| kid), inner, lines);
    }
}

/// Pages on which layout is the point: paper, page, and a name for the picture.
const PICTURED: [(&str, usize, &str); 6] = [
    ("poster", 0, "poster"),
    ("handout", 1, "handout"),
    ("committee-page", 0, "committee-page"),
    ("status-report", 0, "status-report"),
    ("evaluation-plan", 0, "evaluation-plan"),
    ("minutes", 0, "minutes"),
];

#[test]
fn pages_look_as_they_did() {
    let papers = papers(&read("data.toml"));
    let overwrite = std::env::var("SNAPSHOTS").is_ok_and(|action| action == "overwrite");
    for (id, page, name) in PICTURED {
        let drawn = drawn(&papers[id], page);
        let path = folder().join(format!("{name}.png"));
        if overwrite {
            drawn.save(&path).expect("the picture is written");
            continue;
        }
        let expected = image::open(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display())).to_luma8();
        assert_eq!(drawn.dimensions(), expected.dimensions(), "{name}");
        let apart = drawn.pixels().zip(expected.pixels()).map(|(a, b)| u64::from(a[0].abs_diff(b[0]))).sum::<u64>();
        let mean = apart as f64 / f64::from(drawn.width() * drawn.height());
        // Rounding differs between processors; a moved line does not hide below this.
        assert!(mean < 0.5, "{name} looks different: {mean:.2} of 255 on average; see SNAPSHOTS=overwrite");
    }
}

/// A page in shades of grey, small.
fn drawn(pdf: &[u8], page: usize) -> image::GrayImage {
    let pdf = hayro::hayro_syntax::Pdf::new(std::sync::Arc::new(pdf.to_vec())).expect("a PDF");
    let pages =
        hayro::render_pdf(&pdf, 0.35, hayro::hayro_interpret::InterpreterSettings::default(), Some(page..=page));
    let pixels = pages.expect("pages").remove(0);
    let (width, height) = (u32::from(pixels.width()), u32::from(pixels.height()));
    let bytes = pixels.data_as_u8_slice().to_vec();
    let color = image::RgbaImage::from_raw(width, height, bytes).expect("as many pixels as it says");
    // Paper is white where nothing is drawn.
    image::GrayImage::from_fn(width, height, |x, y| {
        let [r, g, b, a] = color.get_pixel(x, y).0.map(u32::from);
        image::Luma([((r * 3 + g * 6 + b) / 10 + 255 - a) as u8])
    })
}

#[test]
fn a_fact_has_one_value_in_all_papers() {
    // What is changed in the data, what papers print of it before and after, and some papers that must show it.
    let changes = [
        ("Belysning på torget", "Lys langs elva", &["deck", "handout", "notice", "case-paper"][..]),
        ("Eventuelt", "Til slutt", &["deck", "notice"]),
        ("1,5 mill", "1,7 mill", &["deck", "handout", "funding-summary"]),
        (
            "Kari Prøve",
            "Ola Prøve",
            &["deck", "minutes", "committee-page", "programme", "poster", "invitation", "event-report"],
        ),
        ("Rådgiver", "Fagleder", &["deck", "notice", "minutes", "case-paper", "status-report", "invitation"]),
        ("Nye lamper", "Bedre lamper", &["deck", "status-report"]),
    ];
    let data = read("data.toml");
    let before = papers(&data);
    for (old, new, shown_in) in changes {
        let after = papers(&data.replace(old, new));
        for id in shown_in {
            assert!(letters_of(&before[*id]).contains(&letters(old)), "{id} does not show «{old}»");
            assert!(letters_of(&after[*id]).contains(&letters(new)), "{id} does not show «{new}»");
        }
        for (id, bytes) in &after {
            assert!(!letters_of(bytes).contains(&letters(old)), "{id} still shows «{old}»");
        }
    }
}

/// The small project's data with `text` in place of everything that is printed.
pub fn everywhere(text: &str) -> String {
    // What names other records, or is one of a list of words.
    const KEPT: [&str; 35] = [
        "id",
        "body",
        "person",
        "meeting",
        "case",
        "kind",
        "date",
        "start",
        "end",
        "due",
        "presenter",
        "owner",
        "officer",
        "sections",
        "area",
        "grant",
        "purposes",
        "measure",
        "phase",
        "status",
        "arena",
        "when",
        "reached",
        "event",
        "stage",
        "speakers",
        "speaker",
        "who",
        "role",
        "file",
        "address",
        "sign-up",
        "link",
        "deadline",
        "amount",
    ];
    fn replace(value: &mut toml::Value, text: &str) {
        match value {
            toml::Value::String(old) => *old = text.to_owned(),
            toml::Value::Array(values) => values.iter_mut().for_each(|value| replace(value, text)),
            toml::Value::Table(table) => {
                let kept = ["budget", "spent", "forecast", "contacts", "present", "also-present", "people", "email"];
                let printed = |key: &str| !KEPT.contains(&key) && !kept.contains(&key);
                // A table of records may be called as the key that names one of them.
                let records = |value: &toml::Value| value.is_table() || value.get(0).is_some_and(toml::Value::is_table);
                let inner = table.iter_mut().filter(|(key, value)| printed(key) || records(value));
                inner.for_each(|(_, value)| replace(value, text));
            }
            _ => {}
        }
    }
    let mut data: toml::Value = toml::from_str(&read("data.toml")).expect("TOML");
    replace(&mut data, text);
    toml::to_string(&data).expect("TOML")
}

#[test]
fn text_that_looks_like_code_prints_as_typed_in_every_kind() {
    for text in [
        "#read(\"/facts.json\") #panic() #import \"x\" #{1+1}",
        "= Overskrift == To // kommentar /* mer */",
        "]#[}){( $x^2$ @ref ~ -- --- ... 'a' \"b\"",
    ] {
        for (id, bytes) in papers(&everywhere(text)) {
            let times = letters_of(&bytes).matches(&letters(text)).count();
            assert!(times >= 3, "{id} prints {text} {times} times");
        }
    }
}
