//! A grant lacks its chapter or post.
//!
//! **Why.** A post of the state budget is cited «kap. 590, post 65»; without it nobody can look the grant up,
//! and the report to the ministry cannot name what it answers for.
//!
//! **Way out.** Add `chapter` and `post` from the grant letter (tilskuddsbrevet).

use super::Context;
use crate::diagnostic::{Code, Diagnostic};

pub static CODE: Code = Code::warning("chapter-missing");

pub fn check(context: Context<'_>, findings: &mut Vec<Diagnostic>) {
    for grant in &context.plan().grant {
        let missing = match (&grant.chapter, &grant.post) {
            (Some(_), Some(_)) => continue,
            (None, Some(_)) => "kapittel",
            (Some(_), None) => "post",
            (None, None) => "kapittel og post",
        };
        findings.push(
            Diagnostic::new(&CODE, grant.ministry.at, format!("tilskuddet fra {} mangler {missing}", grant.short()))
                .hint("skriv `chapter` og `post` slik de står i tilskuddsbrevet"),
        );
    }
}
