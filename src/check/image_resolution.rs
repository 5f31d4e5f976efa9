//! A picture has too few pixels for print.
//!
//! **Why.** Across an A4 sheet's text, 17 cm, a photo needs 150 pixels an inch to look sharp on paper.
//!
//! **Way out.** Use the picture as it came from the camera, not one that was saved from a page or a chat.

use super::Context;
use crate::diagnostic::{Code, Diagnostic};
use crate::wording::message;

pub static CODE: Code = Code::warning("image-resolution");

/// Pixels across 17 cm at 150 an inch.
const LEAST_WIDTH: u32 = 1000;

pub fn check(context: Context<'_>, findings: &mut Vec<Diagnostic>) {
    for (image, _) in context.images() {
        let Some(file) = &image.file else { continue };
        let Some(Ok(picture)) = context.data.pictures.get(&file.value) else { continue };
        // A drawing is sharp at any size.
        if picture.ending != "svg" && picture.width.max(picture.height) < LEAST_WIDTH {
            findings.push(
                Diagnostic::new(
                    &CODE,
                    file.at,
                    message!(
                        "image-resolution.found",
                        file = &file.value,
                        width = picture.width,
                        height = picture.height
                    ),
                )
                .hint(message!("image-resolution.hint", least = LEAST_WIDTH)),
            );
        }
    }
}
