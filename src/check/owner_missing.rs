//! A measure has nobody who is responsible for it.
//!
//! **Why.** The steering group asks who follows up, and what nobody owns is not done.
//!
//! **Way out.** Add `owner`, a role or a unit rather than a person where that is enough.

use super::Context;
use crate::diagnostic::{Code, Diagnostic};
use crate::wording::message;

pub static CODE: Code = Code::warning("owner-missing");

pub fn check(context: Context<'_>, findings: &mut Vec<Diagnostic>) {
    for measure in context.plan().measure.iter().filter(|measure| measure.owner.is_none()) {
        findings.push(
            Diagnostic::new(&CODE, measure.title.at, message!("owner-missing.found", measure = measure.title.as_str()))
                .hint(message!("owner-missing.hint")),
        );
    }
}
