//! Each kind of paper with more content than anyone planned for, and with none: it is still made, nothing is lost, and
//! what had to be shortened is told.

use framlegg::pipeline::Options;

use crate::kit::{Project, letters, letters_of};

/// A project that makes one paper.
fn settings(document: &str) -> String {
    format!(
        "[project]\nname = \"Prøve\"\norganisation = \"Prøve kommune\"\ndata = [\"data.toml\"]\n\n[[document]]\n{document}\ndate = \"2026-05-26\"\n"
    )
}

/// The letters of the one paper that `document` asks for, its pages, and the codes of what is found.
fn made(document: &str, data: &str) -> (String, usize, Vec<&'static str>) {
    let project = Project::of(&settings(document), data);
    let codes = project.codes();
    let bytes = project.build(Options::default()).remove(0).1;
    let pages = pdf_extract::extract_text_from_mem_by_pages(&bytes).expect("a PDF with text").len();
    (letters_of(&bytes), pages, codes)
}

fn assert_says(paper: &str, text: &str) {
    assert!(paper.contains(&letters(text)), "the paper lacks «{text}»");
}

/// A name of 80 letters.
const LONG_NAME: &str = "Anne-Margrethe Elisabeth Kristoffersen-Wollebæk Bjørnstjerne von Hohenstaufen II";

const EVENT: &str = "[[event]]\nid = \"dagen\"\ntitle = \"Nærmiljødagen\"\ndate = \"2026-06-06\"\nvenue = \"Torget\"\n";

fn sessions(count: usize, stages: usize) -> String {
    let mut data = EVENT.to_owned();
    for stage in 0..stages {
        data.push_str(&format!("[[stage]]\nid = \"s{stage}\"\nevent = \"dagen\"\ntitle = \"Scene {stage}\"\n"));
    }
    for index in 0..count {
        let (stage, slot) = (index % stages, index / stages);
        let (start, end) = (8 * 60 + slot * 15, 8 * 60 + slot * 15 + 15);
        data.push_str(&format!(
            "[[session]]\nevent = \"dagen\"\nstage = \"s{stage}\"\nstart = \"{:02}:{:02}\"\nend = \"{:02}:{:02}\"\ntitle = \"Post nummer {index} i rekken\"\nitem = [{{ title = \"Innlegg nummer {index}\", speakers = [\"{LONG_NAME}\"] }}]\n",
            start / 60, start % 60, end / 60, end % 60
        ));
    }
    data
}

#[test]
fn a_programme_of_sixty_sessions() {
    for stages in [2, 3] {
        let data = sessions(60, stages).replace(&format!("speakers = [\"{LONG_NAME}\"]"), "kind = \"panel\"");
        for document in ["kind = \"programme\"", "kind = \"programme\"\nedition = \"poster\""] {
            let (paper, pages, codes) = made(document, &data);
            for index in 0..60 {
                assert_says(&paper, &format!("Post nummer {index} i rekken"));
                assert_says(&paper, &format!("Innlegg nummer {index}"));
            }
            assert!(codes.is_empty(), "{document} {stages}: {codes:?}");
            assert_eq!(pages == 1, document.contains("poster"), "{document} {stages}: {pages} pages");
        }
    }
}

#[test]
fn a_name_of_eighty_letters() {
    assert_eq!(LONG_NAME.chars().count(), 80);
    let data = sessions(2, 1)
        + &format!(
            "[[contribution]]\nevent = \"dagen\"\nspeaker = \"{LONG_NAME}\"\n[[body]]\nid = \"g\"\nname = \"{LONG_NAME}\"\ncontacts = [\"{LONG_NAME}\"]\n[[member]]\nbody = \"g\"\nperson = \"{LONG_NAME}\"\nrole = \"chair\"\n[[meeting]]\nid = \"m\"\nbody = \"g\"\ndate = \"2026-05-26\"\npresent = [\"{LONG_NAME}\"]\n[[meeting.agenda]]\ntitle = \"Sak\"\npresenter = \"{LONG_NAME}\"\ndecision = \"Ja.\"\nowner = \"{LONG_NAME}\"\n[[action]]\nmeeting = \"m\"\ntext = \"Gjøre det\"\nowner = \"{LONG_NAME}\"\ndue = \"2026-06\"\n[[case]]\nid = \"s\"\ntitle = \"Sak\"\nofficer = \"{LONG_NAME}\"\n[[focus-area]]\nid = \"a\"\ntitle = \"Område\"\n[[measure]]\narea = \"a\"\ntitle = \"Tiltak\"\nowner = \"{LONG_NAME}\"\nstatus = \"on-track\"\n[[risk]]\ntitle = \"Risiko\"\nlikelihood = 3\nconsequence = 3\nowner = \"{LONG_NAME}\"\n"
        );
    for kind in [
        "programme",
        "invitation",
        "event-report",
        "committee-page",
        "notice",
        "minutes",
        "case-paper",
        "status-report",
    ] {
        let (paper, ..) = made(&format!("kind = \"{kind}\""), &data);
        assert_says(&paper, LONG_NAME);
    }
}

#[test]
fn minutes_of_fifty_cases() {
    let mut data = "[[body]]\nid = \"g\"\nname = \"Utvalget\"\nelected = true\n[[meeting]]\nid = \"m\"\nbody = \"g\"\ndate = \"2026-05-26\"\npresent = [\"A\", \"B\", \"C\"]\n".to_owned();
    for index in 0..50 {
        let votes: String =
            (0..12).map(|party| format!("[[meeting.agenda.vote]]\nparty = \"Parti {party}\"\n")).collect();
        let votes = if index == 7 { votes } else { String::new() };
        data.push_str(&format!(
            "[[meeting.agenda]]\ntitle = \"Sak nummer {index} om noe\"\ndiscussion = \"\"\"\nDrøfting {index}: {}\n\n- punkt én i {index}\n- punkt to\n\"\"\"\ndecision = \"Vedtak nummer {index}.\"\nunanimous = true\n{votes}",
            "ord og flere ord ".repeat(if index == 3 { 900 } else { 10 })
        ));
    }
    for kind in ["notice", "minutes"] {
        let (paper, pages, codes) = made(&format!("kind = \"{kind}\""), &data);
        for index in 0..50 {
            assert_says(&paper, &format!("Sak nummer {index} om noe"));
            if kind == "minutes" {
                assert_says(&paper, &format!("punkt én i {index}"));
                assert_says(&paper, &format!("Vedtak nummer {index}."));
            }
        }
        assert!(pages > 1 && codes.is_empty(), "{kind}: {codes:?}");
    }
}

#[test]
fn a_quotation_of_a_page() {
    let quote = "Vi møttes på torget, og alle hadde noe å fortelle. ".repeat(50);
    let data = format!("{EVENT}[[event.quote]]\ntext = \"{}\"\nspeaker = \"En nabo\"\n", quote.trim());
    for document in ["kind = \"invitation\"", "kind = \"event-report\"", "kind = \"deck\"\nsections = [\"event\"]"] {
        let (paper, ..) = made(document, &data);
        assert!(paper.matches(&letters("alle hadde noe å fortelle.")).count() >= 50, "{document}");
        assert_says(&paper, "En nabo");
    }
}

#[test]
fn prose_of_several_pages() {
    let prose = "## Del\n\nEt **avsnitt** med [lenke](https://example.org) og tekst som fyller flere linjer på arket.\n\n1. først\n2. så\n\n".repeat(60);
    let data = format!(
        "[[case]]\nid = \"s\"\ntitle = \"Sak\"\nproposal = \"Ja.\"\nbackground = \"\"\"\n{prose}\"\"\"\n[[body]]\nid = \"g\"\nname = \"Utvalget\"\nmandate = \"\"\"\n{prose}\"\"\"\n{EVENT}text = \"\"\"\n{prose}\"\"\"\n[evaluation]\ntitle = \"Evaluering\"\nquestions = [\"Virker det?\"]\npurpose = \"\"\"\n{prose}\"\"\"\n"
    );
    for kind in ["case-paper", "committee-page", "programme", "invitation", "event-report", "evaluation-plan"] {
        let (paper, pages, codes) = made(&format!("kind = \"{kind}\""), &data);
        assert_eq!(paper.matches(&letters("fyller flere linjer på arket")).count(), 60, "{kind}");
        assert!(pages > 3 && codes.is_empty(), "{kind}: {pages} pages, {codes:?}");
    }
}

#[test]
fn a_status_report_of_a_hundred_measures() {
    let mut data = "[[focus-area]]\nid = \"a\"\ntitle = \"Område\"\n".to_owned();
    for index in 0..100 {
        data.push_str(&format!(
            "[[measure]]\nid = \"t{index}\"\narea = \"a\"\ntitle = \"Tiltak nummer {index} i planen\"\nowner = \"Enhet\"\n[[progress]]\nmeasure = \"t{index}\"\ndate = \"2026-05-01\"\nstatus = \"deviation\"\nreason = \"Grunn {index} til det.\"\ndone = [\"Gjort {index} er gjort\"]\nnext = [\"Neste {index} skal gjøres\"]\n"
        ));
    }
    for index in 0..40 {
        data.push_str(&format!(
            "[[risk]]\ntitle = \"Risiko nummer {index} her\"\nlikelihood = {}\nconsequence = 4\n[[benefit]]\ntitle = \"Gevinst nummer {index} her\"\nbaseline = 1\nnow = 2\ntarget = 3\n",
            if index < 15 { 4 } else { 1 + index % 5 }
        ));
    }
    let (paper, ..) = made("kind = \"status-report\"", &data);
    let (deck, ..) = made("kind = \"deck\"\nsections = [\"status\", \"risks\", \"benefits\"]", &data);
    for paper in [paper, deck] {
        for index in 0..100 {
            assert_says(&paper, &format!("Tiltak nummer {index} i planen"));
            assert_says(&paper, &format!("Grunn {index} til det."));
            assert_says(&paper, &format!("Neste {index} skal gjøres"));
        }
        for index in 0..40 {
            assert_says(&paper, &format!("Risiko nummer {index} her"));
            assert_says(&paper, &format!("Gevinst nummer {index} her"));
        }
    }
}

#[test]
fn a_measure_of_which_there_is_much_to_say() {
    let result: String = (0..600).map(|index| format!("ord{index} ")).collect();
    let data = format!(
        "[[focus-area]]\nid = \"a\"\ntitle = \"Område\"\n[[measure]]\narea = \"a\"\ntitle = \"Tiltak\"\nowner = \"Enhet\"\nstatus = \"on-track\"\nresult = \"{}\"\n",
        result.trim()
    );
    let settings = settings("kind = \"status-report\"");
    let bytes = Project::of(&settings, &data).build(Options::default()).remove(0).1;
    // What runs over the edge of a page is in the file all the same: it must be on some page, in order.
    let pages = pdf_extract::extract_text_from_mem_by_pages(&bytes).expect("a PDF with text");
    assert!(pages.iter().filter(|page| page.contains("ord")).count() > 1, "the text goes on on the next page");
}

#[test]
fn a_poster_of_links_alone() {
    let links: String = (0..80)
        .map(|index| {
            format!(
                "[[event.link]]\ntitle = \"Lenke nummer {index} til noe\"\naddress = \"https://example.org/{index}\"\n"
            )
        })
        .collect();
    let (paper, ..) = made("kind = \"programme\"\nedition = \"poster\"", &format!("{EVENT}{links}"));
    for index in 0..80 {
        assert_says(&paper, &format!("Lenke nummer {index} til noe"));
    }
}

#[test]
fn nothing_at_all() {
    let least = format!(
        "{EVENT}[[body]]\nid = \"g\"\nname = \"Utvalget\"\n[[meeting]]\nid = \"m\"\nbody = \"g\"\ndate = \"2026-05-26\"\n[[case]]\nid = \"s\"\ntitle = \"Sak\"\n"
    );
    for kind in framlegg::templates::Templates::shipped().kinds() {
        let sections = match kind.sections.is_empty() {
            true => String::new(),
            false => format!("\nsections = {:?}", kind.sections),
        };
        for edition in
            std::iter::once(String::new()).chain(kind.editions.iter().map(|it| format!("\nedition = {it:?}")))
        {
            let (_, pages, codes) = made(&format!("kind = {:?}{sections}{edition}", kind.name), &least);
            assert!(pages > 0);
            let expected = ["section-empty", "minutes-incomplete", "agenda-missing"];
            assert!(codes.iter().all(|code| expected.contains(code)), "{}{edition}: {codes:?}", kind.name);
        }
    }
}

#[test]
fn every_section_of_a_handout_has_its_notes() {
    let kind = framlegg::templates::Templates::shipped().kind("deck").cloned().expect("a deck");
    let notes: String = (kind.sections.iter())
        .map(|section| format!("[[document.note]]\nsection = {section:?}\ntext = \"Notat til {section} her\"\n"))
        .collect();
    let document = format!(
        "kind = \"deck\"\nedition = \"handout\"\nsections = {:?}\ndate = \"2026-05-26\"\n{notes}",
        kind.sections
    );
    let project =
        Project::of(&settings(&document).replace(&format!("{notes}\ndate = \"2026-05-26\"\n"), &notes), EVENT);
    let bytes = project.build(Options::default()).remove(0).1;
    let paper = letters_of(&bytes);
    for section in &kind.sections {
        assert_says(&paper, &format!("Notat til {section} her"));
    }
}
