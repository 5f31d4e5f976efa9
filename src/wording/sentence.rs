//! Whole sentences in bokmål that papers make from figures: slide titles, and alternative texts of charts.

use super::number::{Noun, count, list};

const CASE: Noun = Noun { one: "én", singular: "sak", plural: "saker" };
const HIGHLIGHT: Noun = Noun { one: "ett", singular: "glimt", plural: "glimt" };
const ARENA: Noun = Noun { one: "én", singular: "arena", plural: "arenaer" };
const GOAL: Noun = Noun { one: "ett", singular: "mål", plural: "mål" };
const MAIN_GOAL: Noun = Noun { one: "ett", singular: "hovedmål", plural: "hovedmål" };
const MINISTRY: Noun = Noun { one: "ett", singular: "departement", plural: "departementer" };
const MEASURE: Noun = Noun { one: "ett", singular: "tiltak", plural: "tiltak" };
const AREA: Noun = Noun { one: "ett", singular: "fokusområde", plural: "fokusområder" };
const MILESTONE: Noun = Noun { one: "én", singular: "milepæl", plural: "milepæler" };
const MEMBER: Noun = Noun { one: "ett", singular: "medlem", plural: "medlemmer" };
const MEETING: Noun = Noun { one: "ett", singular: "møte", plural: "møter" };
const SESSION: Noun = Noun { one: "én", singular: "post", plural: "poster" };
const STAND: Noun = Noun { one: "én", singular: "stand", plural: "stands" };
const CONTRIBUTOR: Noun = Noun { one: "én", singular: "bidragsyter", plural: "bidragsytere" };
const RISK: Noun = Noun { one: "én", singular: "risiko", plural: "risikoer" };
const BENEFIT: Noun = Noun { one: "én", singular: "gevinst", plural: "gevinster" };
const POINT: Noun = Noun { one: "ett", singular: "punkt", plural: "punkter" };
const SOURCE: Noun = Noun { one: "én", singular: "kilde", plural: "kilder" };

/// The text with its first letter large.
pub fn capitalised(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().map_or_else(String::new, |first| first.to_uppercase().chain(chars).collect())
}

/// `To saker på sakslisten`.
pub fn agenda(cases: usize) -> String {
    capitalised(&format!("{} på sakslisten", count(cases, CASE)))
}

/// `Seks glimt fra tiltak og aktiviteter`.
pub fn highlights(number: usize) -> String {
    capitalised(&format!("{} fra tiltak og aktiviteter", count(number, HIGHLIGHT)))
}

/// `Kunnskap og erfaring deles på fire arenaer`.
pub fn sharing(arenas: usize) -> String {
    format!("Kunnskap og erfaring deles på {}", count(arenas, ARENA))
}

/// `Ett hovedmål og sju mål å bygge på`.
pub fn goals(main: bool, goals: usize) -> String {
    capitalised(&match (main, goals) {
        (true, 0) => count(1, MAIN_GOAL),
        (true, _) => format!("{} og {} å bygge på", count(1, MAIN_GOAL), count(goals, GOAL)),
        (false, _) => format!("{} å bygge på", count(goals, GOAL)),
    })
}

/// `Hovedmål Strømsø 2030`.
pub fn main_goal(programme: &str) -> String {
    format!("Hovedmål {programme}")
}

/// `To departementer setter rammene for midlene`.
pub fn conditions(ministries: usize) -> String {
    capitalised(&format!("{} setter rammene for midlene", count(ministries, MINISTRY)))
}

/// `12,6 millioner kroner fra to departementer`.
pub fn funding(total: &str, ministries: usize) -> String {
    format!("{total} fra {}", count(ministries, MINISTRY))
}

/// `18 tiltak i tre fokusområder`.
pub fn action_plan(measures: usize, areas: usize) -> String {
    capitalised(&format!("{} i {}", count(measures, MEASURE), count(areas, AREA)))
}

/// `Fire tiltak: Sysselsetting`. The title keeps its capital, since it may be a name.
pub fn area(measures: usize, title: &str) -> String {
    format!("{}: {title}", capitalised(&count(measures, MEASURE)))
}

/// `7 tiltak`, for a column's head.
pub fn measures(number: usize) -> String {
    format!("{number}{}tiltak", super::SPACE)
}

/// `Fem milepæler fram til «Sen høst 2025»`. The label stands as its author wrote it.
pub fn schedule(milestones: usize, last: Option<&str>) -> String {
    let until = last.map(|last| format!(" fram til «{last}»")).unwrap_or_default();
    capitalised(&format!("{}{until}", count(milestones, MILESTONE)))
}

/// `To saker til vedtak`.
pub fn cases(number: usize) -> String {
    capitalised(&format!("{} til vedtak", count(number, CASE)))
}

/// `Fire punkter å følge opp, to er utført`.
pub fn follow_up(open: usize, done: usize) -> String {
    let carried_out = match done {
        0 => String::new(),
        1 => ", ett er utført".to_owned(),
        _ => format!(", {} er utført", super::number::words(done)),
    };
    capitalised(&format!("{} å følge opp{carried_out}", count(open, POINT)))
}

/// `møtet 10. mars 2026`.
pub fn from_meeting(date: &str) -> String {
    format!("møtet {date}")
}

/// `Nådd 10. mars 2026`.
pub fn reached(date: &str) -> String {
    format!("Nådd {date}")
}

/// How long something is ago: `42 dager`.
pub fn days(number: i64) -> String {
    match number {
        0 => "samme dag".to_owned(),
        1 => format!("1{}dag", super::SPACE),
        _ => format!("{number}{}dager", super::SPACE),
    }
}

/// `Vedtatt med 9 mot 2 stemmer`, `Falt med 2 mot 9 stemmer`.
pub fn voted(yes: usize, no: usize) -> String {
    match yes.cmp(&no) {
        std::cmp::Ordering::Greater => format!("Vedtatt med {yes} mot {no} stemmer"),
        std::cmp::Ordering::Less => format!("Falt med {yes} mot {no} stemmer"),
        std::cmp::Ordering::Equal => format!("Stemmetall: {yes} for og {no} mot"),
    }
}

/// `Enstemmig vedtatt`.
pub fn unanimous() -> String {
    "Enstemmig vedtatt".to_owned()
}

/// `13 medlemmer`.
pub fn members(number: usize) -> String {
    capitalised(&count(number, MEMBER))
}

/// `To møter`.
pub fn meetings(number: usize) -> String {
    capitalised(&count(number, MEETING))
}

/// `Møte 2`: a meeting without a title of its own.
pub fn meeting_title(number: Option<u16>) -> String {
    number.map_or_else(|| "Møte".to_owned(), |number| format!("Møte {number}"))
}

/// `Åtte poster på programmet`.
pub fn programme(sessions: usize) -> String {
    capitalised(&format!("{} på programmet", count(sessions, SESSION)))
}

/// `Tolv stands`.
pub fn stands(number: usize) -> String {
    capitalised(&count(number, STAND))
}

/// `Fem bidragsytere`.
pub fn contributors(number: usize) -> String {
    capitalised(&count(number, CONTRIBUTOR))
}

/// `Sju av ni tiltak er i rute, ett krever beslutning`.
pub fn status(on_track: usize, decision: usize, all: usize) -> String {
    let asks = match decision {
        0 => String::new(),
        1 => ", ett krever beslutning".to_owned(),
        _ => format!(", {} krever beslutning", super::number::words(decision)),
    };
    match (on_track, all) {
        (_, 0) => capitalised(&count(0, MEASURE)),
        (0, 1) => format!("Tiltaket er ikke i rute{asks}"),
        (0, _) => capitalised(&format!("ingen av {} er i rute{asks}", count(all, MEASURE))),
        (1, 1) => format!("Tiltaket er i rute{asks}"),
        (1, _) => format!("Ett av {} er i rute{asks}", count(all, MEASURE)),
        _ if on_track == all => format!("Alle {} er i rute", count(all, MEASURE)),
        _ => capitalised(&format!("{} av {} er i rute{asks}", super::number::words(on_track), count(all, MEASURE))),
    }
}

/// A bar of statuses in words: `Stolpe som deler ni tiltak etter status: I rute 6, Avvik 2 og Krever beslutning 1.`
pub fn status_bar(all: usize, parts: &[(&str, &str)]) -> String {
    let parts: Vec<String> = parts.iter().map(|(label, number)| format!("{label} {number}")).collect();
    format!("Stolpe som deler {} etter status: {}.", count(all, MEASURE), list(&parts))
}

/// `Åtte risikoer, to av dem høye`.
pub fn risks(number: usize, high: usize) -> String {
    let grave = match (number, high) {
        (_, 0) => String::new(),
        (1, _) => ", og den er høy".to_owned(),
        (_, 1) => ", én av dem høy".to_owned(),
        _ if high == number => ", alle høye".to_owned(),
        _ => format!(", {} av dem høye", super::number::words(high)),
    };
    capitalised(&format!("{}{grave}", count(number, RISK)))
}

/// The matrix in words: `Matrise av sannsynlighet og konsekvens med to risikoer. 1 …: sannsynlighet stor, konsekvens alvorlig; …`.
pub fn risk_matrix(risks: &[(&str, &str, &str, &str)]) -> String {
    let each: Vec<String> = risks
        .iter()
        .map(|(number, title, likelihood, consequence)| {
            let (likelihood, consequence) = (likelihood.to_lowercase(), consequence.to_lowercase());
            format!("{number} {title}: sannsynlighet {likelihood}, konsekvens {consequence}")
        })
        .collect();
    let each = if each.is_empty() { String::new() } else { format!(" {}.", each.join("; ")) };
    format!("Matrise av sannsynlighet og konsekvens med {}.{each}", count(risks.len(), RISK))
}

/// `Fem gevinster, én er nådd`.
pub fn benefits(number: usize, reached: usize) -> String {
    let there = match (number, reached) {
        (_, 0) => String::new(),
        (1, _) => ", og den er nådd".to_owned(),
        (_, 1) => ", én er nådd".to_owned(),
        _ if reached == number => ", alle er nådd".to_owned(),
        _ => format!(", {} er nådd", super::number::words(reached)),
    };
    capitalised(&format!("{}{there}", count(number, BENEFIT)))
}

/// A benefit's line in words: `Trivsel i prosent: utgangspunkt 62, nå 68, mål 75.`
pub fn benefit(
    title: &str,
    unit: Option<&str>,
    baseline: Option<&str>,
    now: Option<&str>,
    target: Option<&str>,
) -> String {
    let unit = unit.map(|unit| format!(" i {unit}")).unwrap_or_default();
    let points = [("utgangspunkt", baseline), ("nå", now), ("mål", target)];
    let known: Vec<String> =
        points.iter().filter_map(|(word, value)| value.map(|value| format!("{word} {value}"))).collect();
    if known.is_empty() { format!("{title}{unit}.") } else { format!("{title}{unit}: {}.", known.join(", ")) }
}

/// `40,0 % av veien`.
pub fn of_the_way(share: &str) -> String {
    format!("{share} av veien")
}

/// `Innkalling: Styringsgruppen 26. mai 2026`: the title of a paper about one thing.
pub fn subject_title(kind: &str, subject: &str, date: Option<&str>) -> String {
    match date {
        Some(date) => format!("{kind}: {subject} {date}"),
        None => format!("{kind}: {subject}"),
    }
}

/// Cites a post of the state budget: `kap. 590, post 65`.
pub fn citation(chapter: Option<u16>, post: Option<u16>) -> Option<String> {
    let space = super::SPACE;
    match (chapter, post) {
        (Some(chapter), Some(post)) => Some(format!("kap.{space}{chapter}, post{space}{post}")),
        (Some(chapter), None) => Some(format!("kap.{space}{chapter}")),
        (None, Some(post)) => Some(format!("post{space}{post}")),
        (None, None) => None,
    }
}

/// `Kunnskapsdepartementet (nå Arbeids- og inkluderingsdepartementet)`.
pub fn renamed(former: &str, now: &str) -> String {
    format!("{former} (nå {now})")
}

/// `Strømsø 2030: Politisk styringsgruppe 26. november 2024`: a paper's title where none is given.
pub fn document_title(programme: &str, kind: &str, body: Option<&str>, date: Option<&str>) -> String {
    let about = body.unwrap_or(kind);
    match date {
        Some(date) => format!("{programme}: {about} {date}"),
        None => format!("{programme}: {about}"),
    }
}

/// What a paper is, for its metadata: `Presentasjon til møte i Politisk styringsgruppe 26. november 2024`.
pub fn document_description(kind: &str, meeting: Option<(&str, &str)>, organisation: &str) -> String {
    match meeting {
        Some((body, date)) => format!("{kind} til møte i {body} {date}, {organisation}"),
        None => format!("{kind}, {organisation}"),
    }
}

/// The note under a table whose shown parts do not add up to its shown total.
pub fn rounding() -> String {
    "Beløpene er avrundet hver for seg, så de viste beløpene gir ikke nøyaktig den viste summen.".to_owned()
}

/// A divided bar in words: `Stolpe som deler 12,6 millioner kroner på to kilder: KDD 11,5 … (91,3 %) og AID …`.
pub fn shares(total: &str, parts: &[(&str, &str, &str)]) -> String {
    let parts: Vec<String> = parts.iter().map(|(name, amount, share)| format!("{name} {amount} ({share})")).collect();
    format!("Stolpe som deler {total} på {}: {}.", count(parts.len(), SOURCE), list(&parts))
}

/// A line of time in words: `Tidslinje med fem milepæler: 17. sept (17. september 2024), Orientering …; …`.
pub fn timeline(milestones: &[(&str, &str, &str)]) -> String {
    let each: Vec<String> = milestones
        .iter()
        .map(|(label, dates, text)| match label == dates {
            true => format!("{label}: {text}"),
            false => format!("{label} ({dates}): {text}"),
        })
        .collect();
    format!("Tidslinje med {}. {}.", count(milestones.len(), MILESTONE), each.join("; "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn titles_say_the_message() {
        assert_eq!(agenda(2), "To saker på sakslisten");
        assert_eq!(agenda(1), "Én sak på sakslisten");
        assert_eq!(goals(true, 7), "Ett hovedmål og sju mål å bygge på");
        assert_eq!(goals(true, 0), "Ett hovedmål");
        assert_eq!(action_plan(18, 3), "18\u{a0}tiltak i tre fokusområder");
        assert_eq!(area(4, "Sysselsetting"), "Fire tiltak: Sysselsetting");
        assert_eq!(schedule(5, Some("Sen høst 2025")), "Fem milepæler fram til «Sen høst 2025»");
        assert_eq!(schedule(0, None), "Ingen milepæler");
        assert_eq!(citation(Some(590), Some(65)).as_deref(), Some("kap.\u{a0}590, post\u{a0}65"));
    }
}
