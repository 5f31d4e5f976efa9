//! Who the work is shared with: a map of partners around the organisation.

use schemars::JsonSchema;
use serde::Serialize;

use super::Origin;
use crate::model::{Arena, Plan};
use crate::source::{Name, Text};
use crate::wording::{Labelled, Said, message};

/// The partners, each once, by where they meet us.
#[derive(Debug, Serialize, JsonSchema)]
pub struct PartnerFacts {
    pub(super) title: Said,
    pub(super) message: Said,
    /// Who stands in the middle.
    centre: Name,
    groups: Vec<Group>,
    /// The map in words.
    chart_alt: String,
    at: Option<String>,
}

#[derive(Debug, Serialize, JsonSchema)]
struct Group {
    arena: Labelled,
    partners: Vec<Partner>,
}

#[derive(Debug, Serialize, JsonSchema)]
struct Partner {
    name: Name,
    at: String,
}

/// Every partner of the plan, once.
pub(super) fn distinct(plan: &Plan) -> Vec<&Text> {
    let mut partners: Vec<&Text> = Vec::new();
    for partner in plan.activity.iter().flat_map(|activity| &activity.partners) {
        if !partners.iter().any(|known| known.value == partner.value) {
            partners.push(partner);
        }
    }
    partners
}

impl PartnerFacts {
    pub(super) fn new(origin: Origin<'_>) -> Self {
        let plan = origin.checked.plan();
        let language = origin.language;
        let all = distinct(plan);
        let arenas = [Arena::Internal, Arena::External, Arena::Municipal, Arena::International];
        let groups = arenas.into_iter().map(|arena| {
            // Someone who is met in several places stands where they are met first.
            let is_here = |partner: &&&Text| {
                let first =
                    plan.activity.iter().find(|it| it.partners.iter().any(|other| other.value == partner.value));
                first.is_some_and(|activity| activity.arena == arena)
            };
            let here = all.iter().filter(is_here);
            Group {
                arena: language.labelled("arena", arena.word()),
                partners: here
                    .map(|partner| Partner { name: partner.value.clone(), at: origin.at(partner.at) })
                    .collect(),
            }
        });
        let groups: Vec<Group> = groups.filter(|group| !group.partners.is_empty()).collect();
        let told = groups.iter().map(|group| {
            let names: Vec<&str> = group.partners.iter().map(|partner| partner.name.as_str()).collect();
            format!("{}: {}", &*group.arena.label, language.list(&names))
        });
        let told = told.collect::<Vec<_>>().join("; ");
        let centre = &origin.checked.project().heading.organisation.value;
        Self {
            title: language.word("partners"),
            message: language.title(&match all.len() {
                0 => message!("partners-count", partners = 0_usize),
                partners => message!("partners-message", partners = partners, arenas = groups.len()),
            }),
            centre: centre.clone(),
            chart_alt: language.say(&message!("partners-told", centre = &**centre, told = told)),
            at: all.first().map(|partner| origin.at(partner.at)),
            groups,
        }
    }
}
