//! A note's sign stands without a note.
//!
//! **Why.** A reader who sees an asterisk looks for what it says, and finds nothing.
//!
//! **Way out.** Write the note, or take the sign away.

use super::Context;
use crate::diagnostic::{Code, Diagnostic};
use crate::wording::{Message, message};

pub static CODE: Code = Code::warning("footnote-orphan");

pub fn check(context: Context<'_>, findings: &mut Vec<Diagnostic>) {
    let plan = context.plan();
    for grant in plan.grant.iter().filter(|grant| grant.note.is_none()) {
        if let Some(mark) = &grant.note_mark {
            findings.push(orphan(&mark.value, mark.at, message!("footnote-orphan.hint")));
        }
    }
    // A sign typed into a text can only lead to a note of some grant.
    if plan.grant.iter().any(|grant| grant.note.is_some()) {
        return;
    }
    for text in &context.data.texts {
        let is_mark = plan.grant.iter().any(|grant| grant.note_mark.as_ref().is_some_and(|mark| mark.at == text.at));
        if has_mark(text) && !is_mark {
            findings.push(orphan("*", text.at, message!("footnote-orphan.hint-typed")));
        }
    }
}

/// Whether a text has one asterisk, and that one ends a word.
fn has_mark(text: &str) -> bool {
    let Some((before, after)) = text.split_once('*') else { return false };
    let ends_word = before.ends_with(|c: char| c.is_alphanumeric() || c == ')');
    ends_word && !after.contains('*') && !after.starts_with(char::is_alphanumeric)
}

fn orphan(mark: &str, at: crate::files::Place, hint: Message) -> Diagnostic {
    Diagnostic::new(&CODE, at, message!("footnote-orphan.found", mark = mark)).hint(hint)
}
