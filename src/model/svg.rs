//! Drawings, read and proved to be drawings before anything is typeset.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use super::picture::{Picture, PictureError};

/// The largest drawing that is read, in bytes: some hundred pages of text.
const LARGEST: usize = 4 << 20;

/// Whether a file is a drawing, by its first letters: SVG has no signature of its own.
pub fn is_svg(bytes: &[u8]) -> bool {
    let start = &bytes[..bytes.len().min(1024)];
    let text = String::from_utf8_lossy(start);
    let text = text.trim_start_matches('\u{feff}').trim_start();
    text.starts_with("<svg") || text.starts_with("<?xml") && String::from_utf8_lossy(bytes).contains("<svg")
}

/// Reads a drawing. What it links to is not fetched: a drawing has to hold all that it shows.
pub fn read(bytes: Vec<u8>) -> Result<Picture, PictureError> {
    if bytes.len() > LARGEST {
        return Err(PictureError::TooLarge);
    }
    let links = Arc::new(AtomicBool::new(false));
    let seen = links.clone();
    let options = usvg::Options {
        image_href_resolver: usvg::ImageHrefResolver {
            resolve_data: usvg::ImageHrefResolver::default_data_resolver(),
            resolve_string: Box::new(move |_, _| {
                seen.store(true, Ordering::Relaxed);
                None
            }),
        },
        ..usvg::Options::default()
    };
    let tree = usvg::Tree::from_data(&bytes, &options).map_err(|_| PictureError::NoPicture)?;
    if links.load(Ordering::Relaxed) {
        return Err(PictureError::Linked);
    }
    let size = tree.size().to_int_size();
    Ok(Picture { bytes: Arc::new(bytes), ending: "svg", width: size.width(), height: size.height() })
}
