//! What has happened: highlights, and where knowledge was shared.

use rust_decimal::Decimal;
use schemars::JsonSchema;
use serde::Serialize;

use super::image::ImageFacts;
use super::{Origin, said, said_all};
use crate::model::{Activity, Arena, Highlight};
use crate::source::{Name, Phrase};
use crate::wording::{Said, message};

/// The highlights of the season.
#[derive(Debug, Serialize, JsonSchema)]
pub struct HighlightFacts {
    pub(super) title: Said,
    pub(super) message: Said,
    items: Vec<HighlightItem>,
}

#[derive(Debug, Serialize, JsonSchema)]
struct HighlightItem {
    title: Name,
    lead: Option<Phrase>,
    lists: Vec<List>,
    notes: Vec<Phrase>,
    image: Option<ImageFacts>,
    at: String,
}

#[derive(Debug, Serialize, JsonSchema)]
struct List {
    title: Name,
    /// How many items there are, where they are worth counting.
    count: Option<String>,
    unit: Option<Name>,
    items: Vec<Phrase>,
}

/// Where knowledge and experience were shared.
#[derive(Debug, Serialize, JsonSchema)]
pub struct SharingFacts {
    pub(super) title: Said,
    pub(super) message: Said,
    arenas: Vec<ArenaFacts>,
    at: Option<String>,
}

#[derive(Debug, Serialize, JsonSchema)]
struct ArenaFacts {
    key: &'static str,
    title: Said,
    entries: Vec<Entry>,
}

#[derive(Debug, Serialize, JsonSchema)]
struct Entry {
    title: Name,
    detail: Option<Phrase>,
    at: String,
}

impl HighlightFacts {
    pub(super) fn new(origin: Origin<'_>) -> Self {
        let highlights = &origin.checked.plan().highlight;
        Self {
            title: origin.language.word("highlights"),
            message: origin.language.title(&message!("highlights-message", highlights = highlights.len())),
            items: highlights.iter().map(|highlight| item(origin, highlight)).collect(),
        }
    }
}

fn item(origin: Origin<'_>, highlight: &Highlight) -> HighlightItem {
    let lists = highlight.list.iter().map(|list| List {
        title: list.title.value.clone(),
        count: list.unit.as_ref().map(|_| origin.language.whole(Decimal::from(list.items.len()))),
        unit: said(&list.unit),
        items: said_all(&list.items),
    });
    let image = highlight.image.as_ref().map(|image| ImageFacts::new(origin, image).with_rows_told(origin));
    HighlightItem {
        title: highlight.title.value.clone(),
        lead: said(&highlight.lead),
        lists: lists.collect(),
        notes: said_all(&highlight.notes),
        // Where there is nothing to print, layouts do without.
        image: image.filter(|image| image.path.is_some()),
        at: origin.at(highlight.title.at),
    }
}

impl SharingFacts {
    pub(super) fn new(origin: Origin<'_>) -> Self {
        let activities = &origin.checked.plan().activity;
        let arenas: Vec<ArenaFacts> = [Arena::Internal, Arena::External, Arena::Municipal, Arena::International]
            .into_iter()
            .filter_map(|arena| {
                let mine = activities.iter().filter(|activity| activity.arena == arena);
                let entries: Vec<Entry> = mine.map(|activity| entry(origin, activity)).collect();
                (!entries.is_empty()).then_some(ArenaFacts {
                    key: arena.word(),
                    title: origin.language.labelled("arena", arena.word()).label,
                    entries,
                })
            })
            .collect();
        Self {
            title: origin.language.word("sharing"),
            message: origin.language.title(&message!("sharing-message", arenas = arenas.len())),
            arenas,
            at: activities.first().map(|activity| origin.at(activity.title.at)),
        }
    }
}

fn entry(origin: Origin<'_>, activity: &Activity) -> Entry {
    let partners: Vec<&str> = activity.partners.iter().map(|partner| partner.as_str()).collect();
    let partners = Some(origin.language.list(&partners)).filter(|partners| !partners.is_empty());
    Entry {
        title: activity.title.value.clone(),
        detail: match (said(&activity.detail), partners) {
            (Some(detail), Some(partners)) => Some(detail.followed_by(&format!(", {partners}"))),
            (Some(detail), None) => Some(detail),
            (None, partners) => partners.map(|partners| Phrase::from(partners.as_str())),
        },
        at: origin.at(activity.title.at),
    }
}
