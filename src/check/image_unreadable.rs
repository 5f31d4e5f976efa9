//! A picture's file is missing, lies outside the project, is no picture, or is too large.
//!
//! **Why.** A paper must not come out with a hole where a picture was meant to be, and a broken picture must
//! not stop the typesetter in the middle.
//!
//! **Way out.** Name a PNG, JPEG, WebP or SVG file below the project's folder.

use super::Context;
use crate::diagnostic::{Code, Diagnostic};
use crate::model::PictureError;
use crate::source::read_error;
use crate::wording::message;

pub static CODE: Code = Code::error("image-unreadable");

pub fn check(context: Context<'_>, findings: &mut Vec<Diagnostic>) {
    let logos = context.project.documents.iter().flat_map(|document| document.theme.logos());
    for file in context.images().filter_map(|(image, _)| image.file.as_ref()).chain(logos) {
        let finding = match context.data.pictures.get(&file.value) {
            Some(Err(PictureError::Unreadable(error))) => {
                let finding = read_error(error, file, file.at);
                Diagnostic { code: &CODE, ..finding }
            }
            Some(Err(PictureError::NoPicture)) => {
                Diagnostic::new(&CODE, file.at, message!("image-unreadable.found", file = &file.value))
                    .hint(message!("image-unreadable.hint"))
            }
            Some(Err(PictureError::TooLarge)) => {
                Diagnostic::new(&CODE, file.at, message!("image-unreadable.found-large", file = &file.value))
                    .hint(message!("image-unreadable.hint-large"))
            }
            Some(Err(PictureError::Linked)) => {
                Diagnostic::new(&CODE, file.at, message!("image-unreadable.found-linked", file = &file.value))
                    .hint(message!("image-unreadable.hint-linked"))
            }
            Some(Err(PictureError::PrintColors)) => {
                Diagnostic::new(&CODE, file.at, message!("image-unreadable.found-colours", file = &file.value))
                    .hint(message!("image-unreadable.hint-colours"))
            }
            Some(Ok(_)) | None => continue,
        };
        findings.push(finding);
    }
}
