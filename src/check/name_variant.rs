//! A name is almost the name of something in the plan.
//!
//! **Why.** «Lærerkandidatpilot» and «Lærekandidatpilot» are one thing to those who made the plan and two to
//! those who read it, and a search for one misses the other.
//!
//! **What is compared.** Names in quotation marks in any text, and the titles of agenda items and highlights,
//! with the names of measures, focus areas, pilots and the plan. A name is almost another when one
//! letter differs, up to three have fallen out, or the same words stand in another order.
//!
//! **Way out.** Write the name as the plan has it, or change it there.

use super::Context;
use crate::diagnostic::{Code, Diagnostic};
use crate::source::Text;
use crate::wording::message;

pub static CODE: Code = Code::warning("name-variant");

pub fn check(context: Context<'_>, findings: &mut Vec<Diagnostic>) {
    let plan = context.plan();
    let names: Vec<&Text> = (plan.measure.iter().map(|measure| &measure.title))
        .chain(plan.focus_area.iter().map(|area| &area.title))
        .chain(plan.pilot.iter().map(|pilot| &pilot.title))
        .chain(plan.plan.iter().map(|heading| &heading.title))
        .chain(plan.evaluation.iter().map(|evaluation| &evaluation.title))
        .collect();
    let quoted = context.data.texts.iter().flat_map(|text| quoted(text).map(|name| (name, text.at)));
    let titles = (plan.meeting.iter().flat_map(|meeting| &meeting.agenda).filter_map(|item| item.title.as_ref()))
        .chain(plan.highlight.iter().map(|highlight| &highlight.title))
        .map(|title| (title.as_str(), title.at));
    for (written, at) in quoted.chain(titles) {
        if names.iter().any(|name| name.to_lowercase() == written.to_lowercase()) {
            continue;
        }
        if let Some(name) = names.iter().find(|name| is_variant(written, name)) {
            findings.push(
                Diagnostic::new(&CODE, at, message!("name-variant.found", written = written, name = name.as_str()))
                    .with(name.at, message!("name-variant.name"))
                    .hint(message!("name-variant.hint", name = name.as_str())),
            );
        }
    }
}

/// The names that stand in «» in a text.
fn quoted(text: &str) -> impl Iterator<Item = &str> {
    let names = text.split('«').skip(1).filter_map(|rest| rest.split_once('»').map(|(name, _)| name));
    // Strong and emphasised names are names.
    names.map(|name| name.trim_matches(['*', '_']))
}

fn is_variant(written: &str, name: &str) -> bool {
    let (written, name) = (written.to_lowercase(), name.to_lowercase());
    let digits = |text: &str| text.chars().filter(char::is_ascii_digit).collect::<String>();
    // Names that differ in a number or a letter at the end are two things, and short names differ too easily.
    if digits(&written) != digits(&name) || name.chars().count() < 7 || differ_in_last_letter(&written, &name) {
        return false;
    }
    let words = |text: &str| {
        let mut words: Vec<String> = text.split_whitespace().map(str::to_owned).collect();
        words.sort();
        words
    };
    let (long, short) = if name.len() >= written.len() { (&name, &written) } else { (&written, &name) };
    let missing = long.chars().count() - short.chars().count().min(long.chars().count());
    let few = if long.chars().count() < 12 { 2 } else { 3 };
    strsim::osa_distance(&written, &name) == 1
        || missing <= few && is_left_of(short, long)
        || words(&written) == words(&name)
}

/// «Kurs A» and «Kurs B», «Trinn I» and «Trinn II».
fn differ_in_last_letter(a: &str, b: &str) -> bool {
    match (a.rsplit_once(' '), b.rsplit_once(' ')) {
        (Some((a, last_a)), Some((b, last_b))) => a == b && last_a.len().max(last_b.len()) <= 3,
        _ => false,
    }
}

/// Whether `short` is what is left of `long` when some letters fall out.
fn is_left_of(short: &str, long: &str) -> bool {
    let mut rest = long.chars();
    short.chars().all(|c| rest.any(|other| other == c))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn variants_are_told_from_other_names() {
        for (written, name) in [
            ("Lærerkandidatpilot", "Lærekandidatpilot"),
            ("Syssetting", "Sysselsetting"),
            ("Oppvekst og utdanning", "Utdanning og oppvekst"),
        ] {
            assert!(is_variant(written, name), "{written}");
        }
        for (written, name) in
            [("Møte 2", "Møte 3"), ("Handlingsplan 2024", "Handlingsplan 2025"), ("unlimtere", "Sommerjobber")]
        {
            assert!(!is_variant(written, name), "{written}");
        }
    }
}
