//! A colour of the project's own theme does not stand out from what it stands on.
//!
//! **Why.** Those who see poorly, and everyone in a badly lit room, lose what is faint. For public bodies contrast is
//! law: WCAG 2.1, 1.4.3 (text, 4.5:1) and 1.4.11 (marks and bars, 3:1), through regulation on universal design of ICT.
//!
//! **Example.** `muted = "#9aa7ad"` on white has 2,5:1.
//!
//! **Way out.** Take the nearby colour that the finding names, or another ground.

use std::collections::BTreeSet;

use rust_decimal::Decimal;

use super::Context;
use crate::diagnostic::{Code, Diagnostic};
use crate::theme::{Faint, Rule, Theme};
use crate::wording::{Arg, Message, message};

pub static CODE: Code = Code::error("theme-contrast");

pub fn check(context: Context<'_>, findings: &mut Vec<Diagnostic>) {
    let mut seen = BTreeSet::new();
    for document in &context.project.documents {
        let theme = &document.theme;
        // Those that ship are known to pass.
        if theme.own.is_some() && seen.insert(&theme.name) {
            findings.extend(theme.faint().iter().filter_map(|faint| finding(theme, faint)));
        }
    }
}

fn finding(theme: &Theme, faint: &Faint) -> Option<Diagnostic> {
    let (token, ground) = (theme.place_of(faint.medium, &faint.token), theme.place_of(faint.medium, &faint.ground));
    // A theme that says neither has both from one that passes, or one of them is a shade of its brand.
    let at = token.or(ground).or_else(|| theme.place_of(faint.medium, "brand"))?;
    let contrast = Arg::Decimal(Decimal::from_f64_retain(faint.contrast).unwrap_or_default(), 1);
    let least = Arg::Decimal(Decimal::from_f64_retain(faint.rule.least()).unwrap_or_default(), 1);
    let (token_name, ground_name) = (&faint.token, &faint.ground);
    let found = Message::new(match faint.rule {
        Rule::Text => "theme-contrast.found",
        Rule::Mark => "theme-contrast.found-mark",
        Rule::Neighbours => "theme-contrast.found-neighbours",
    });
    let found = found.with("token", token_name).with("ground", ground_name).with("contrast", contrast);
    let mut finding = Diagnostic::new(&CODE, at.at, found.with("least", least));
    if !faint.also.is_empty() {
        finding = finding.note(message!("theme-contrast.also", grounds = Arg::list(faint.also.iter())));
    }
    if let Some(ground) = ground.filter(|ground| ground.at != at.at) {
        finding = finding.with(ground.at, message!("theme-contrast.ground"));
    }
    Some(match faint.better {
        Some(better) => finding.hint(message!("theme-contrast.hint", token = token_name, colour = better.hex())),
        None => finding.hint(message!("theme-contrast.hint-ground", ground = ground_name)),
    })
}
