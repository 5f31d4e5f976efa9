//! A picture shows people who can be recognised, and nothing says that they agree.
//!
//! **Why.** Portraits and group photos need the consent of those in them; under 15 the guardians' as well
//! (personopplysningsloven; Datatilsynet, «Bilder på nett»).
//!
//! **Way out.** Ask, and record the answer as `consent`, or use another picture. Leave it out rather than blur it.

use super::Context;
use crate::diagnostic::{Code, Diagnostic};
use crate::wording::{Arg, message};

pub static CODE: Code = Code::error("image-consent");

pub fn check(context: Context<'_>, findings: &mut Vec<Diagnostic>) {
    let plan = context.plan();
    let today = context.project.documents.iter().filter_map(|document| context.date_of(document)).max();
    for (image, _) in context.images() {
        let Some(file) = &image.file else { continue };
        let shown: Vec<_> = image.shows().map(|who| plan.shown(who)).collect();
        if shown.is_empty() {
            continue;
        }
        let Some(consent) = &image.consent else {
            findings.push(
                Diagnostic::new(
                    &CODE,
                    file.at,
                    message!(
                        "image-consent.found",
                        file = &file.value,
                        people = Arg::list(shown.iter().map(|name| name.as_str()))
                    ),
                )
                .hint(message!("image-consent.hint")),
            );
            continue;
        };
        if let Some(expires) = &consent.expires
            && today.is_some_and(|today| expires.value.0 < today)
        {
            findings.push(
                Diagnostic::new(
                    &CODE,
                    file.at,
                    message!("image-consent.found-expired", file = &file.value, day = Arg::Day(expires.value.0)),
                )
                .with(expires.at, message!("image-consent.consent"))
                .hint(message!("image-consent.hint-expired")),
            );
        }
    }
}
