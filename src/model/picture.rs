//! Pictures that the plan names, read and proved to be pictures before anything is typeset.

use std::collections::BTreeMap;
use std::io::Cursor;
use std::sync::Arc;

use image::{DynamicImage, ExtendedColorType, ImageDecoder, ImageError, ImageFormat, ImageReader, Limits};

use super::Plan;
use crate::files::{Files, ReadError};

/// The largest width and height, in pixels, that a picture may have. A full page in print needs a third of it.
const MAX_SIDE: u32 = 12_000;
/// The most memory that decoding one picture may take.
const MAX_MEMORY: u64 = 512 << 20;

/// A picture that can be printed.
#[derive(Debug, Clone)]
pub struct Picture {
    /// The file as it is.
    pub bytes: Arc<Vec<u8>>,
}

/// Why a picture cannot be printed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PictureError {
    /// The file cannot be read.
    Unreadable(ReadError),
    /// The file is no PNG, JPEG or WebP, or it is broken.
    NoPicture,
    /// The picture is too large to work with.
    TooLarge,
    /// The picture has the four colours of print (CMYK), which PDF/A cannot hold beside those of the screen.
    PrintColors,
}

/// Pictures by the path that names them.
pub type Pictures = BTreeMap<String, Result<Picture, PictureError>>;

/// Reads every picture that `plan` names.
pub fn read_pictures(files: &Files, plan: &Plan) -> Pictures {
    let images = plan.highlight.iter().filter_map(|highlight| highlight.image.as_ref());
    images.filter_map(|image| image.file.as_ref()).map(|file| (file.value.clone(), read(files, file))).collect()
}

fn read(files: &Files, path: &str) -> Result<Picture, PictureError> {
    let bytes = files.read_bytes(path).map_err(PictureError::Unreadable)?;
    let mut reader =
        ImageReader::new(Cursor::new(&bytes)).with_guessed_format().map_err(|_| PictureError::NoPicture)?;
    if !matches!(reader.format(), Some(ImageFormat::Png | ImageFormat::Jpeg | ImageFormat::WebP)) {
        return Err(PictureError::NoPicture);
    }
    let mut limits = Limits::default();
    limits.max_image_width = Some(MAX_SIDE);
    limits.max_image_height = Some(MAX_SIDE);
    limits.max_alloc = Some(MAX_MEMORY);
    reader.limits(limits);
    let decoder = reader.into_decoder().map_err(picture_error)?;
    if matches!(decoder.original_color_type(), ExtendedColorType::Cmyk8 | ExtendedColorType::Cmyk16) {
        return Err(PictureError::PrintColors);
    }
    // Decoded whole: a header alone does not tell whether the rest is there.
    DynamicImage::from_decoder(decoder).map_err(picture_error)?;
    Ok(Picture { bytes: Arc::new(bytes) })
}

fn picture_error(error: ImageError) -> PictureError {
    match error {
        ImageError::Limits(_) => PictureError::TooLarge,
        _ => PictureError::NoPicture,
    }
}
