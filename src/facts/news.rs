//! What has happened: highlights, and where knowledge was shared.

use rust_decimal::Decimal;
use serde::Serialize;

use super::Origin;
use crate::model::{Activity, Arena, Highlight, Picture};
use crate::wording::{self, Labelled, label, sentence};

/// The highlights of the season.
#[derive(Debug, Serialize)]
pub struct HighlightFacts {
    title: String,
    message: String,
    items: Vec<HighlightItem>,
}

#[derive(Debug, Serialize)]
struct HighlightItem {
    title: String,
    lead: Option<String>,
    lists: Vec<List>,
    notes: Vec<String>,
    image: Option<ImageFacts>,
    credit: Option<String>,
    at: String,
}

#[derive(Debug, Serialize)]
struct List {
    title: String,
    /// How many items there are, where they are worth counting.
    count: Option<String>,
    unit: Option<String>,
    items: Vec<String>,
}

#[derive(Debug, Serialize)]
struct ImageFacts {
    /// The virtual path of the picture.
    path: String,
    alt: String,
    credit: Option<String>,
}

/// Where knowledge and experience were shared.
#[derive(Debug, Serialize)]
pub struct SharingFacts {
    title: String,
    message: String,
    arenas: Vec<ArenaFacts>,
    at: Option<String>,
}

#[derive(Debug, Serialize)]
struct ArenaFacts {
    key: &'static str,
    title: String,
    entries: Vec<Entry>,
}

#[derive(Debug, Serialize)]
struct Entry {
    title: String,
    detail: Option<String>,
    at: String,
}

/// The virtual path of a picture of the project.
/// Its ending is the real format's: the typesetter goes by it.
pub fn picture_path(path: &str, picture: &Picture) -> String {
    let parts = path.split('/').filter(|part| !matches!(*part, "" | "."));
    format!("/project/{}.{}", parts.collect::<Vec<_>>().join("/"), picture.ending)
}

impl HighlightFacts {
    pub(super) fn new(origin: Origin<'_>) -> Self {
        let highlights = &origin.checked.plan().highlight;
        Self {
            title: label("highlights"),
            message: sentence::highlights(highlights.len()),
            items: highlights.iter().map(|highlight| item(origin, highlight)).collect(),
        }
    }
}

fn item(origin: Origin<'_>, highlight: &Highlight) -> HighlightItem {
    let lists = highlight.list.iter().map(|list| List {
        title: list.title.value.clone(),
        count: list.unit.as_ref().map(|_| wording::whole(Decimal::from(list.items.len()))),
        unit: list.unit.as_ref().map(|unit| unit.value.clone()),
        items: list.items.iter().map(|item| item.value.clone()).collect(),
    });
    let credit = highlight.image.as_ref().and_then(|image| image.credit.as_ref()).map(|credit| credit.value.clone());
    // A picture that cannot be printed, or that nothing describes, is left out: only a draft gets here with one.
    let image = highlight.image.as_ref().and_then(|image| {
        let file = image.file.as_ref()?;
        let picture = origin.checked.data().pictures.get(&file.value)?.as_ref().ok()?;
        let alt = image.alt.as_ref()?.value.clone();
        Some(ImageFacts { path: picture_path(file, picture), alt, credit: credit.clone() })
    });
    HighlightItem {
        title: highlight.title.value.clone(),
        lead: highlight.lead.as_ref().map(|lead| lead.value.clone()),
        lists: lists.collect(),
        notes: highlight.notes.iter().map(|note| note.value.clone()).collect(),
        image,
        credit,
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
                    title: Labelled::new("arena", arena.word()).label,
                    entries,
                })
            })
            .collect();
        Self {
            title: label("sharing"),
            message: sentence::sharing(arenas.len()),
            arenas,
            at: activities.first().map(|activity| origin.at(activity.title.at)),
        }
    }
}

fn entry(origin: Origin<'_>, activity: &Activity) -> Entry {
    let partners: Vec<&str> = activity.partners.iter().map(|partner| partner.as_str()).collect();
    let partners = Some(wording::list(&partners)).filter(|partners| !partners.is_empty());
    let parts: Vec<String> = activity.detail.iter().map(|detail| detail.value.clone()).chain(partners).collect();
    Entry {
        title: activity.title.value.clone(),
        detail: (!parts.is_empty()).then(|| parts.join(", ")),
        at: origin.at(activity.title.at),
    }
}
