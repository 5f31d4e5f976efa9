//! Pictures as papers print them.

use rust_decimal::Decimal;
use schemars::JsonSchema;
use serde::Serialize;

use super::person::{PersonFacts, people};
use super::{Origin, said};
use crate::model::{Image, Picture};
use crate::source::{Name, Phrase};

/// A picture, or what is known of one that is not there.
#[derive(Debug, Serialize, JsonSchema)]
pub struct ImageFacts {
    /// The virtual path; none where there is no picture to print.
    pub path: Option<String>,
    alt: Option<Name>,
    credit: Option<Name>,
    caption: Option<Phrase>,
    /// In pixels.
    width: Option<String>,
    height: Option<String>,
    /// What must be seen where it is cropped: shares of its width and height.
    focus: Option<FocusFacts>,
    /// Who stands where.
    rows: Vec<RowFacts>,
    at: String,
}

#[derive(Debug, Serialize, JsonSchema)]
struct FocusFacts {
    across: String,
    down: String,
}

#[derive(Debug, Serialize, JsonSchema)]
struct RowFacts {
    label: Name,
    people: Vec<PersonFacts>,
}

/// The virtual path of a picture of the project.
/// Its ending is the real format's: the typesetter goes by it.
pub fn picture_path(path: &str, picture: &Picture) -> String {
    let parts = path.split('/').filter(|part| !matches!(*part, "" | "."));
    format!("/project/{}.{}", parts.collect::<Vec<_>>().join("/"), picture.ending)
}

impl ImageFacts {
    pub(super) fn new(origin: Origin<'_>, image: &Image) -> Self {
        // A picture that cannot be printed, or that nothing describes, is left out.
        let picture = image.file.as_ref().filter(|_| image.alt.is_some()).and_then(|file| {
            let picture = origin.checked.data().pictures.get(&file.value)?.as_ref().ok()?;
            Some((picture_path(file, picture), picture))
        });
        let rows = image
            .row
            .iter()
            .map(|row| RowFacts { label: row.label.value.clone(), people: people(origin, &row.people) });
        Self {
            width: picture.as_ref().map(|(_, picture)| picture.width.to_string()),
            height: picture.as_ref().map(|(_, picture)| picture.height.to_string()),
            path: picture.map(|(path, _)| path),
            alt: said(&image.alt),
            credit: said(&image.credit),
            caption: image.caption.as_ref().map(|caption| Phrase::from(&caption.value)),
            focus: image.focus.as_ref().map(|focus| FocusFacts {
                across: Decimal::new(focus.across.into(), 2).to_string(),
                down: Decimal::new(focus.down.into(), 2).to_string(),
            }),
            rows: rows.collect(),
            at: origin.at(image.at),
        }
    }

    /// The picture with who stands where told in its caption, for papers that have no list of them.
    pub(super) fn with_rows_told(mut self, origin: Origin<'_>) -> Self {
        for row in self.rows.drain(..) {
            let names: Vec<&str> = row.people.iter().map(|person| person.shown.as_str()).collect();
            let told = format!("{}: {}.", row.label, origin.language.list(&names));
            self.caption = Some(match self.caption {
                Some(caption) => caption.followed_by(" ").followed_by(&told),
                None => Phrase::from(told.as_str()),
            });
        }
        self
    }
}
