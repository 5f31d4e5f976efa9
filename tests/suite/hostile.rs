//! Input that means harm, or looks as if it did, ends in a clear message or prints as it was typed.

use framlegg::pipeline::Options;

use crate::kit::{DECK, PROJECT, Project, deck_of, letters, letters_of};

/// Data with `text` in every field that is printed.
fn everywhere(text: &str) -> String {
    let text = toml::Value::from(text);
    format!(
        r#"
        body = [{{ id = "gruppe", name = {text} }}]
        goal = [{{ text = {text} }}, {{ text = {text} }}]
        focus-area = [{{ id = "a", title = {text} }}]
        evaluation = {{ title = {text} }}
        funding = {{ source = {text} }}
        plan = {{ title = {text}, main-goal = {text}, goals-source = {text} }}
        milestone = [{{ when = "2024-09", label = {text}, text = {text} }}, {{ when = "[2025-02,2025-03]", text = {text} }}]
        pilot = [{{ title = {text}, note = {text}, model = {text} }}]
        quote = [{{ text = {text}, speaker = {text}, points = [{text}] }}]
        activity = [{{ arena = "internal", title = {text}, detail = {text}, partners = [{text}] }}]
        measure = [{{ area = "a", title = {text}, group = {text}, note = {text}, owner = {text} }}, {{ area = "a", title = {text}, owner = {text} }}]

        [[highlight]]
        title = {text}
        lead = {text}
        notes = [{text}]
        list = [{{ title = {text}, unit = {text}, items = [{text}] }}]

        [[meeting]]
        id = "mote"
        body = "gruppe"
        date = "2024-11-26"
        agenda = [{{ title = {text}, sections = ["goals"] }}]

        [[grant]]
        id = "a"
        ministry = {text}
        former-ministry = {text}
        abbreviation = {text}
        chapter = 590
        post = 65
        title = {text}
        amount = 1_000_000
        terms = {text}
        note = {text}
        purpose = [{{ text = {text} }}]
        "#
    )
}

#[test]
fn text_that_looks_like_typst_code_prints_as_typed() {
    for text in [
        "#read(\"/facts.json\")",
        "#panic() #import \"x\" #{1+1}",
        "*fet* _skrå_ @ref <merke> $x^2$ \\ `kode`",
        "= Overskrift == To // kommentar /* mer */",
        "]#[}){(",
        "~ -- --- ... 'a' \"b\"",
        "\\u{1F600} &amp; <b>x</b> %s {0}",
    ] {
        let project = Project::of(DECK, &everywhere(text));
        let papers = project.build(Options::default());
        let printed = letters_of(&papers[0].1);
        let times = printed.matches(&letters(text)).count();
        assert!(times >= 20, "{text} is printed {times} times:\n{}", &printed[..600.min(printed.len())]);
    }
}

#[test]
fn extreme_texts_neither_stop_the_typesetter_nor_vanish() {
    let long = "ord ".repeat(1500);
    let word = "å".repeat(80);
    let huge = "x".repeat(3000);
    for text in [long.as_str(), &word, &huge, "a", "\u{ad}b\u{200d}"] {
        let project = Project::of(DECK, &everywhere(text));
        let papers = project.build(Options::default());
        assert!(papers[0].1.len() > 1000);
    }
}

#[test]
fn an_empty_plan_is_a_paper_all_the_same() {
    let settings = DECK.replace("meeting = \"mote\"", "date = \"2024-11-26\"");
    let project = Project::of(&settings, "");
    assert!(project.codes().iter().all(|code| *code == "section-empty"), "{}", project.findings_in("nb"));
    assert_eq!(project.build(Options::default()).len(), 1);
    let summary = Project::of(PROJECT, "");
    assert_eq!(summary.build(Options::default()).len(), 1);
}

#[test]
fn files_as_they_really_are() {
    let data = "[[goal]]\r\ntext = \"Bo og va\u{30a}kne pa\u{30a} Strømsø\"\r\n";
    let with_mark = format!("\u{feff}{data}");
    for data in [data, with_mark.as_str()] {
        let settings =
            PROJECT.replace("funding-summary", "deck").replace("2024-11-26\"", "2024-11-26\"\nsections = [\"goals\"]");
        let project = Project::of(&settings, data);
        assert!(project.codes().is_empty(), "{}", project.findings_in("nb"));
        let papers = project.build(Options::default());
        assert!(letters_of(&papers[0].1).contains("Boogvåknepå"), "decomposed letters are composed");
    }
}

#[test]
fn a_data_file_that_is_too_large_is_refused() {
    let data = format!("[[goal]]\ntext = \"{}\"\n", "a".repeat(50 << 20));
    assert_eq!(Project::of(PROJECT, &data).codes(), ["file-unreadable"]);
}

#[test]
fn deep_nesting_is_refused() {
    for data in [
        format!("goal = {}1{}", "[".repeat(10_000), "]".repeat(10_000)),
        format!("goal = {}a = 1{}", "{ a = ".repeat(10_000), " }".repeat(10_000)),
        format!("[{}]", vec!["a"; 10_000].join(".")),
    ] {
        let codes = Project::of(PROJECT, &data).codes();
        assert!(!codes.is_empty());
    }
}

#[test]
fn many_records_are_read() {
    let data: String = (0..20_000).map(|i| format!("[[goal]]\ntext = \"Mål {i}\"\n")).collect();
    assert!(Project::of(PROJECT, &data).codes().is_empty());
}

#[cfg(unix)]
#[test]
fn links_out_of_the_project_are_not_followed() {
    let project = Project::new(&[("framlegg.toml", PROJECT.as_bytes())]);
    std::os::unix::fs::symlink("/etc/passwd", project.path().join("data.toml")).expect("a link");
    assert_eq!(project.codes(), ["path-outside"]);
}

#[cfg(unix)]
#[test]
fn a_pipe_is_no_data_file() {
    let project = Project::new(&[("framlegg.toml", PROJECT.as_bytes())]);
    let made = std::process::Command::new("mkfifo").arg(project.path().join("data.toml")).status();
    assert!(made.expect("mkfifo").success());
    assert_eq!(project.codes(), ["file-unreadable"]);
}

#[test]
fn a_huge_picture_is_refused_before_it_is_decoded() {
    // A PNG that claims 60 000 × 60 000 pixels.
    let mut png = Vec::from(*b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR");
    png.extend([0, 0, 0xea, 0x60, 0, 0, 0xea, 0x60, 8, 2, 0, 0, 0]);
    png.extend([0x00, 0x00, 0x00, 0x00]);
    let data =
        "[[highlight]]\ntitle = \"Hagen\"\nimage = { file = \"a.png\", alt = \"En hage\", credit = \"Fotograf\" }";
    let project =
        Project::new(&[("framlegg.toml", PROJECT.as_bytes()), ("data.toml", data.as_bytes()), ("a.png", &png)]);
    assert_eq!(project.codes(), ["image-unreadable"]);
}

/// A picture in this format.
fn picture(format: image::ImageFormat) -> Vec<u8> {
    let mut bytes = std::io::Cursor::new(Vec::new());
    // As large as print asks for.
    let pixels = image::RgbImage::from_fn(1024, 768, |x, y| image::Rgb([(x / 4) as u8, (y / 3) as u8, 90]));
    image::DynamicImage::from(pixels).write_to(&mut bytes, format).expect("a picture");
    bytes.into_inner()
}

#[test]
fn pictures_are_printed_however_their_path_is_written() {
    let data = r#"
        [[highlight]]
        title = "Hagen"
        image = { file = "./bilder//hage på høsten.png", alt = "En hage med benker", credit = "Fotograf" }
        [[highlight]]
        title = "Huset"
        image = { file = "bilder/hus.jpg", alt = "Et hus", credit = "Fotograf" }
    "#;
    let settings = deck_of(&["highlights"]);
    let project = Project::new(&[
        ("framlegg.toml", settings.as_bytes()),
        ("data.toml", data.as_bytes()),
        ("bilder/hage på høsten.png", &picture(image::ImageFormat::Png)),
        ("bilder/hus.jpg", &picture(image::ImageFormat::Jpeg)),
    ]);
    assert!(project.codes().is_empty(), "{}", project.findings_in("nb"));
    let papers = project.build(Options::default());
    let text = String::from_utf8_lossy(&papers[0].1);
    assert_eq!(text.matches("/Subtype/Image").count() + text.matches("/Subtype /Image").count(), 2);
}

#[test]
fn drawings_hold_all_that_they_show() {
    let drawing = |inner: &str| {
        let svg = format!("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"30\" height=\"20\">{inner}</svg>");
        let data = "[[highlight]]\ntitle = \"H\"\nimage = { file = \"a.svg\", alt = \"En tegning\", credit = \"F\" }";
        let settings = deck_of(&["highlights"]);
        let files = [("framlegg.toml", settings.as_bytes()), ("data.toml", data.as_bytes()), ("a.svg", svg.as_bytes())];
        Project::new(&files).codes()
    };
    assert_eq!(drawing("<circle r=\"9\" fill=\"#0b3c4a\"/>"), Vec::<&str>::new());
    assert_eq!(drawing("<image href=\"/etc/passwd\" width=\"9\" height=\"9\"/>"), ["image-unreadable"]);
    assert_eq!(drawing("<image href=\"https://example.org/a.png\" width=\"9\" height=\"9\"/>"), ["image-unreadable"]);
    assert_eq!(drawing("<circle r="), ["image-unreadable"]);
}

#[test]
fn a_picture_is_cropped_around_its_focus() {
    let paper = |focus: &str| {
        let data = format!(
            "[[highlight]]\ntitle = \"H\"\nimage = {{ file = \"a.png\", alt = \"En hage\", credit = \"F\"{focus} }}"
        );
        let settings = deck_of(&["highlights"]);
        let picture = picture(image::ImageFormat::Png);
        let files = [("framlegg.toml", settings.as_bytes()), ("data.toml", data.as_bytes()), ("a.png", &picture)];
        Project::new(&files)
    };
    let bytes = |focus: &str| paper(focus).build(Options::default()).remove(0).1;
    assert_ne!(bytes(", focus = [0, 0]"), bytes(", focus = [100, 100]"));
    for wrong in ["[50]", "[50, 101]", "[\"a\", 2]", "[1, 2, 3]"] {
        assert_eq!(paper(&format!(", focus = {wrong}")).codes().first(), Some(&"wrong-type"), "{wrong}");
    }
}

#[test]
fn pictures_that_break_off_are_refused() {
    let data =
        "[[highlight]]\ntitle = \"Hagen\"\nimage = { file = \"a.jpg\", alt = \"En hage\", credit = \"Fotograf\" }";
    let whole = picture(image::ImageFormat::Png);
    let project = Project::new(&[
        ("framlegg.toml", PROJECT.as_bytes()),
        ("data.toml", data.as_bytes()),
        ("a.jpg", &whole[..whole.len() / 2]),
    ]);
    assert_eq!(project.codes(), ["image-unreadable"]);
}

#[test]
fn hundreds_of_records_of_every_kind_are_laid_out() {
    let mut data = everywhere("Et navn som er ganske langt, men ikke urimelig");
    data.push_str(
        "[[grant]]\nid = \"alt\"\nministry = \"Departementet\"\nchapter = 1\npost = 60\namount = 1_000_000\n",
    );
    for i in 0..200 {
        data.push_str(&format!("[[grant.purpose]]\ntext = \"Formål {i}\"\n"));
    }
    for i in 0..60 {
        data.push_str(&format!(
            "[[grant]]\nid = \"g{i}\"\nministry = \"Departement {i}\"\nchapter = {i}\npost = 60\namount = 1_000_000\nterms = \"Til\"\n"
        ));
    }
    let project = Project::of(DECK, &data);
    let papers = project.build(Options::default());
    let text = letters_of(&papers[0].1);
    for i in [0, 30, 59] {
        assert!(text.contains(&letters(&format!("Departement {i}"))), "{i}");
    }
    assert!(text.contains("Formål199"));
}

#[test]
fn a_picture_goes_by_what_it_is_and_not_by_its_name() {
    let data = r#"
        [[highlight]]
        title = "Hagen"
        image = { file = "hage.png", alt = "En hage med benker", credit = "Fotograf" }
        [[highlight]]
        title = "Huset"
        image = { file = "hus.svg", alt = "Et hus", credit = "Fotograf" }
    "#;
    let settings = deck_of(&["highlights"]);
    let project = Project::new(&[
        ("framlegg.toml", settings.as_bytes()),
        ("data.toml", data.as_bytes()),
        ("hage.png", &picture(image::ImageFormat::Jpeg)),
        ("hus.svg", &picture(image::ImageFormat::Png)),
    ]);
    assert!(project.codes().is_empty(), "{}", project.findings_in("nb"));
    assert_eq!(project.build(Options::default()).len(), 1);
}

#[test]
fn print_colours_and_broken_ends_are_refused() {
    let whole = picture(image::ImageFormat::Jpeg);
    let frame = whole.windows(2).position(|pair| pair == [0xff, 0xc0]).expect("a frame");
    let mut four = whole.clone();
    four[frame + 9] = 4;
    for bytes in [four.as_slice(), &whole[..whole.len() - 2], &whole[..40], b"\xff\xd8\xff\xd9"] {
        let data = "[[highlight]]\ntitle = \"A\"\nimage = { file = \"a.jpg\", alt = \"En hage\", credit = \"F\" }";
        let project =
            Project::new(&[("framlegg.toml", PROJECT.as_bytes()), ("data.toml", data.as_bytes()), ("a.jpg", bytes)]);
        assert_eq!(project.codes(), ["image-unreadable"]);
    }
}

#[test]
fn what_cameras_put_around_a_picture_is_no_fault() {
    let whole = picture(image::ImageFormat::Jpeg);
    let with_film = [whole.as_slice(), b"\0\0\0\x18ftypmp42 a film", &[7; 500]].concat();
    let filled = [&whole[..2], &[0xff, 0xff, 0xff], &whole[2..]].concat();
    for bytes in [with_film, filled] {
        let data = "[[highlight]]\ntitle = \"A\"\nimage = { file = \"a.jpg\", alt = \"En hage\", credit = \"F\" }";
        let settings = deck_of(&["highlights"]);
        let project =
            Project::new(&[("framlegg.toml", settings.as_bytes()), ("data.toml", data.as_bytes()), ("a.jpg", &bytes)]);
        assert!(project.codes().is_empty(), "{}", project.findings_in("nb"));
        assert_eq!(project.build(Options::default()).len(), 1);
    }
}

#[test]
fn a_draft_is_made_of_whatever_can_be_read() {
    let settings = DECK.replace("\"agenda\",", "\"agenda\", \"founding\",").replace("meeting = \"mote\"\n", "");
    let data = "[[goal]]\ntext = \"Et mål 🌳\"\n[[goal]]\n[[grant]]\nid = \"a\"\namount = \"mye\"\n[[milestone]]\nwhen = \"x\"";
    let project = Project::of(&settings, data);
    let papers = project.build(Options { draft: true, ..Options::default() });
    assert!(letters_of(&papers[0].1).contains("Etmål?"));
}

#[test]
fn files_named_twice_and_hidden_files_are_read_once_and_never() {
    let settings = PROJECT.replace("[\"data.toml\"]", "[\"*.toml\", \"data.toml\", \"**/*.toml\"]");
    let grant = "[[grant]]\nid = \"a\"\nministry = \"D\"\nchapter = 1\npost = 60\namount = 4\n";
    let project = Project::new(&[
        ("framlegg.toml", settings.as_bytes()),
        ("data.toml", grant.as_bytes()),
        (".data.toml", grant.as_bytes()),
    ]);
    assert!(project.codes().is_empty(), "{}", project.findings_in("nb"));
}

#[test]
fn long_schedules_keep_below_the_axis_and_above_the_foot() {
    for count in [12, 20, 50] {
        let data: String = (0..count)
            .map(|i| {
                format!("[[milestone]]\nwhen = \"20{:02}-0{}\"\ntext = \"Milepæl {i} er her\"\n", 25 + i / 9, 1 + i % 9)
            })
            .collect();
        let settings = deck_of(&["evaluation"]);
        let project = Project::of(&settings, &data);
        let codes = project.codes();
        assert!(codes.iter().all(|code| *code == "slide-overflow"), "{codes:?}");
        assert_eq!(codes.is_empty(), count == 12, "{count}: {codes:?}");
        let text = letters_of(&project.build(Options::default())[0].1);
        for i in 0..count {
            assert!(text.contains(&format!("Milepæl{i}erher")), "{count}: {i}");
        }
    }
}

#[test]
fn remarks_of_a_highlight_are_printed_with_and_without_lists() {
    let data = r#"
        [[highlight]]
        title = "Hagen"
        notes = ["Merknad uten liste"]
        [[highlight]]
        title = "Huset"
        notes = ["Merknad med liste"]
        list = [{ title = "Rom", items = ["Kjøkken"] }]
    "#;
    let settings = deck_of(&["highlights"]);
    let text = letters_of(&Project::of(&settings, data).build(Options::default())[0].1);
    for printed in ["Merknadutenliste", "Merknadmedliste", "Kjøkken"] {
        assert!(text.contains(printed), "{printed}");
    }
}
