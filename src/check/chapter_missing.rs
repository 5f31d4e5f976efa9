//! A grant lacks its chapter or post.
//!
//! **Why.** A post of the state budget is cited «kap. 590, post 65»; without it nobody can look the grant up,
//! and the report to the ministry cannot name what it answers for.
//!
//! **Way out.** Add `chapter` and `post` from the grant letter (tilskuddsbrevet).

use super::Context;
use crate::diagnostic::{Code, Diagnostic};
use crate::wording::message;

pub static CODE: Code = Code::warning("chapter-missing");

pub fn check(context: Context<'_>, findings: &mut Vec<Diagnostic>) {
    for grant in &context.plan().grant {
        let missing = match (&grant.chapter, &grant.post) {
            (Some(_), Some(_)) => continue,
            (None, Some(_)) => message!("chapter-missing.chapter"),
            (Some(_), None) => message!("chapter-missing.post"),
            (None, None) => message!("chapter-missing.both"),
        };
        findings.push(
            Diagnostic::new(
                &CODE,
                grant.ministry.at,
                message!("chapter-missing.found", grant = grant.short().as_str(), what = missing),
            )
            .hint(message!("chapter-missing.hint")),
        );
    }
}
