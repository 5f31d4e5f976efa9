//! What papers compute from the data: follow-up, standing, votes and ways to go, on the day of the paper.

use framlegg::document::Engine;
use framlegg::pipeline::{Loaded, Options};
use serde_json::Value;

use crate::kit::Project;

/// The facts of the one paper that `document` asks for.
fn facts(document: &str, data: &str) -> Value {
    let settings = format!(
        "[project]\nname = \"Prøve\"\norganisation = \"Prøve kommune\"\ndata = [\"data.toml\"]\n\n[[document]]\nid = \"p\"\n{document}\n"
    );
    let project = Project::of(&settings, data);
    let options = Options::default();
    let loaded = Loaded::read(&Engine::new(), project.path(), &options).expect("a project");
    serde_json::from_str(&loaded.facts("p", &options).expect("the paper")).expect("JSON")
}

/// The texts at `pointer` of each element of a list.
fn each(list: &Value, pointer: &str) -> Vec<String> {
    let text = |value: &Value| value.pointer(pointer).and_then(Value::as_str).unwrap_or("–").replace('\u{a0}', " ");
    list.as_array().expect("a list").iter().map(text).collect()
}

const MEETINGS: &str = r#"
[[body]]
id = "g"
name = "Gruppen"
[[meeting]]
id = "a"
body = "g"
date = "2026-01-10"
[[meeting.agenda]]
title = "Planen"
decision = "Planen vedtas."
owner = "Leder"
[[meeting.agenda]]
title = "Orientering"
decision = "Tas til orientering."
[[meeting]]
id = "b"
body = "g"
date = "2026-03-10"
[[meeting]]
id = "c"
body = "g"
date = "2026-05-26"
"#;

#[test]
fn what_is_agreed_is_followed_up_until_it_is_done_and_told() {
    let action = |meeting: &str, text: &str, more: &str| {
        format!("[[action]]\nmeeting = \"{meeting}\"\ntext = \"{text}\"\nowner = \"Leder\"\n{more}\n")
    };
    let data = [
        MEETINGS.to_owned(),
        action("a", "gammel og åpen", "due = \"2026-06\""),
        action("a", "for sent", "due = \"2026-04\""),
        action("a", "gjort og fortalt", "done = \"2026-02-01\""),
        action("a", "gjort siden sist", "done = \"2026-04-01\""),
        action("b", "gjøres senere", "done = \"2026-07-01\"\ndue = \"2026-07\""),
        action("b", "frafalt", "status = \"dropped\"\ndone = \"2026-04-01\""),
        action("c", "avtales først her", ""),
    ];
    let facts = facts("kind = \"notice\"\nmeeting = \"c\"", &data.concat());
    let follow_up = &facts["follow_up"];
    assert_eq!(
        each(&follow_up["actions"], "/text"),
        ["for sent", "gammel og åpen", "gjøres senere", "gjort siden sist", "frafalt"]
    );
    assert_eq!(each(&follow_up["actions"], "/status/key"), ["overdue", "open", "open", "done", "dropped"]);
    assert_eq!(each(&follow_up["actions"], "/age"), ["136 dager", "136 dager", "77 dager", "136 dager", "77 dager"]);
    assert_eq!(each(&follow_up["decisions"], "/title"), ["Planen"], "what nobody carries out needs no follow-up");
    assert_eq!(follow_up["message"], "Fire punkter å følge opp, ett er utført");
}

#[test]
fn the_latest_report_before_the_paper_counts() {
    let data = r#"
[[focus-area]]
id = "o"
title = "Område"
[[measure]]
id = "t"
area = "o"
title = "Tiltak"
budget = 400_000
[[measure]]
id = "u"
area = "o"
title = "Annet"
[[progress]]
measure = "t"
date = "2026-01-01"
status = "deviation"
spent = 100_000
[[progress]]
measure = "Tiltak"
date = "2026-03-01"
status = "on-track"
[[progress]]
measure = "t"
date = "2026-12-01"
status = "decision"
"#;
    let facts = facts("kind = \"status-report\"\ndate = \"2026-05-26\"", data);
    let measures = &facts["status"]["areas"][0]["measures"];
    assert_eq!(each(measures, "/status/key"), ["on-track", "–"]);
    assert_eq!(each(measures, "/trend/key"), ["better", "–"]);
    assert_eq!(each(measures, "/money/share"), ["25,0 %", "–"], "a report without money leaves what was said before");
    assert_eq!(facts["status"]["message"], "Ett av to tiltak er i rute");
    assert_eq!(each(&facts["status"]["summary"], "/count"), ["1", "0", "0", "1"]);
}

#[test]
fn votes_are_counted() {
    let item = |votes: &str| {
        let data = format!(
            "[[body]]\nid = \"g\"\nname = \"G\"\n[[meeting]]\nid = \"a\"\nbody = \"g\"\ndate = \"2026-01-10\"\n[[meeting.agenda]]\ntitle = \"Sak\"\ndecision = \"Ja.\"\n{votes}"
        );
        facts("kind = \"minutes\"", &data)["meeting"]["agenda"][0].clone()
    };
    let vote = |party: &str, yes: u8, no: u8| {
        format!("[[meeting.agenda.vote]]\nparty = \"{party}\"\nfor = {yes}\nagainst = {no}\n")
    };
    let carried = item(&(vote("A", 5, 0) + &vote("B", 2, 4)));
    assert_eq!(carried["vote_message"], "Vedtatt med 7 mot 4 stemmer");
    assert_eq!((&carried["vote_total"]["for"], &carried["vote_total"]["against"]), (&"7".into(), &"4".into()));
    assert_eq!(item(&vote("A", 1, 3))["vote_message"], "Falt med 1 mot 3 stemmer");
    assert_eq!(item("unanimous = true\n")["vote_message"], "Enstemmig vedtatt");
    assert_eq!(item("")["vote_message"], Value::Null);
}

#[test]
fn benefits_tell_how_much_of_the_way_is_done() {
    let benefit = |from: &str, now: &str, to: &str| {
        format!("[[benefit]]\ntitle = \"G\"\nbaseline = {from}\nnow = {now}\ntarget = {to}\n")
    };
    let data = [
        benefit("60", "64", "70"),
        benefit("\"12,5\"", "\"10,0\"", "10"),
        benefit("5", "5", "5"),
        benefit("0", "12", "10"),
    ];
    let facts = facts("kind = \"status-report\"\ndate = \"2026-05-26\"", &data.concat());
    let items = &facts["benefits"]["items"];
    assert_eq!(each(items, "/share"), ["40,0 % av veien", "100,0 % av veien", "–", "120,0 % av veien"]);
    assert_eq!(each(items, "/ratio"), ["0.4", "1", "–", "1"]);
    assert_eq!(facts["benefits"]["message"], "Fire gevinster, to er nådd");
}

#[test]
fn a_programme_stands_in_the_order_in_which_it_is_held() {
    let session = |title: &str, stage: &str, start: &str, end: &str| {
        let stage = if stage.is_empty() { String::new() } else { format!("stage = \"{stage}\"\n") };
        format!("[[session]]\nevent = \"e\"\ntitle = \"{title}\"\nstart = \"{start}\"\nend = \"{end}\"\n{stage}")
    };
    let data = [
        "[[event]]\nid = \"e\"\ntitle = \"E\"\ndate = \"2026-06-06\"\n[[stage]]\nid = \"s\"\nevent = \"e\"\ntitle = \"S\"\n".to_owned(),
        session("Avslutning", "", "12:00", "12:30"),
        session("Foredrag", "s", "10:00", "11:00"),
        session("Åpning", "", "09:00", "10:00"),
        session("Verksted", "s", "11:30", "12:00"),
    ];
    let facts = facts("kind = \"programme\"\ndate = \"2026-05-26\"", &data.concat());
    let stages = facts["event"]["programme"]["days"][0]["stages"].as_array().expect("stages");
    let told: Vec<Vec<String>> = stages.iter().map(|stage| each(&stage["sessions"], "/title")).collect();
    assert_eq!(told, [vec!["Åpning"], vec!["Foredrag", "Verksted"], vec!["Avslutning"]]);
    assert_eq!(each(&stages[1]["sessions"], "/gap_before"), ["–", "11.00–11.30"]);
    assert_eq!(each(&stages[2]["sessions"], "/gap_before"), ["–"], "the stages fill the time between");
}

#[test]
fn a_second_meeting_of_the_day_follows_up_the_first() {
    let meeting = |id: &str, start: &str| {
        format!("[[meeting]]\nid = \"{id}\"\nbody = \"g\"\ndate = \"2026-01-10\"\nstart = \"{start}\"\n")
    };
    let data = [
        "[[body]]\nid = \"g\"\nname = \"G\"\n".to_owned(),
        meeting("sen", "14:00"),
        meeting("tidlig", "09:00"),
        "[[action]]\nmeeting = \"tidlig\"\ntext = \"Hente kaffe\"\n".to_owned(),
    ];
    let of = |meeting: &str| facts(&format!("kind = \"notice\"\nmeeting = \"{meeting}\""), &data.concat());
    assert_eq!(each(&of("sen")["follow_up"]["actions"], "/age"), ["samme dag"]);
    assert!(each(&of("tidlig")["follow_up"]["actions"], "/age").is_empty());
}
