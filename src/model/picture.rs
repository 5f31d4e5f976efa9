//! Pictures that the plan names, read and proved to be pictures before anything is typeset.

use std::collections::{BTreeMap, BTreeSet};
use std::io::Cursor;
use std::sync::Arc;

use image::{DynamicImage, ImageDecoder, ImageError, ImageFormat, ImageReader, Limits};

use super::{Plan, svg};
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
    /// The ending that tells its real format, whatever the file is called.
    pub ending: &'static str,
    /// Width in pixels, as it stands upright.
    pub width: u32,
    /// Height in pixels.
    pub height: u32,
}

/// Why a picture cannot be printed.
#[derive(Debug, Clone, PartialEq)]
pub enum PictureError {
    /// The file cannot be read.
    Unreadable(ReadError),
    /// The file is no PNG, JPEG, WebP or SVG, or it is broken.
    NoPicture,
    /// The picture is too large to work with.
    TooLarge,
    /// The drawing shows what lies in another file.
    Linked,
    /// The picture has the four colours of print (CMYK) or a colour profile of no screen, which PDF/A cannot
    /// hold beside the colours of the screen.
    PrintColors,
}

/// Pictures by the path that names them.
pub type Pictures = BTreeMap<String, Result<Picture, PictureError>>;

/// Reads every picture that `plan` names, and the logos.
pub fn read_pictures<'a>(files: &Files, plan: &'a Plan, logos: impl Iterator<Item = &'a str>) -> Pictures {
    let of_plan = plan.images().filter_map(|(image, _)| Some(image.file.as_ref()?.as_str()));
    let named: BTreeSet<&str> = of_plan.chain(logos).collect();
    named.into_iter().map(|file| (file.to_owned(), read(files, file))).collect()
}

fn read(files: &Files, path: &str) -> Result<Picture, PictureError> {
    let bytes = files.read_bytes(path).map_err(PictureError::Unreadable)?;
    if svg::is_svg(&bytes) {
        return svg::read(bytes);
    }
    let mut reader =
        ImageReader::new(Cursor::new(&bytes)).with_guessed_format().map_err(|_| PictureError::NoPicture)?;
    let ending = match reader.format() {
        Some(ImageFormat::Png) => "png",
        Some(ImageFormat::Jpeg) => "jpg",
        Some(ImageFormat::WebP) => "webp",
        _ => return Err(PictureError::NoPicture),
    };
    if ending == "jpg" {
        let jpeg = Jpeg::scan(&bytes).ok_or(PictureError::NoPicture)?;
        if jpeg.components == 4 {
            return Err(PictureError::PrintColors);
        }
    }
    let mut limits = Limits::default();
    limits.max_image_width = Some(MAX_SIDE);
    limits.max_image_height = Some(MAX_SIDE);
    limits.max_alloc = Some(MAX_MEMORY);
    reader.limits(limits);
    let mut decoder = reader.into_decoder().map_err(picture_error)?;
    let profile = decoder.icc_profile().map_err(picture_error)?;
    // The colour space that a profile describes stands at byte 16 (ICC.1, 7.2).
    if profile.is_some_and(|profile| !matches!(profile.get(16..20), Some(b"RGB " | b"GRAY"))) {
        return Err(PictureError::PrintColors);
    }
    let (width, height) = decoder.dimensions();
    let (width, height) = if lies_on_its_side(&mut decoder) { (height, width) } else { (width, height) };
    // Decoded whole: a header alone does not tell whether the rest is there.
    DynamicImage::from_decoder(decoder).map_err(picture_error)?;
    Ok(Picture { bytes: Arc::new(bytes), ending, width, height })
}

/// Whether a camera says that the picture is to be turned by a quarter.
fn lies_on_its_side(decoder: &mut impl ImageDecoder) -> bool {
    use image::metadata::Orientation::{Rotate90, Rotate90FlipH, Rotate270, Rotate270FlipH};
    matches!(decoder.orientation(), Ok(Rotate90 | Rotate90FlipH | Rotate270 | Rotate270FlipH))
}

/// What the decoder does not tell of a JPEG: it turns print colours into those of the screen, and fills in for
/// what is missing at the end.
struct Jpeg {
    components: u8,
}

impl Jpeg {
    /// Walks from segment to segment (ITU-T T.81, B.1) to the picture's data; `None` where the file breaks off.
    /// What follows the picture's end is none of ours: cameras keep films and notes there.
    fn scan(bytes: &[u8]) -> Option<Self> {
        let mut components = None;
        let mut at = 2;
        loop {
            let marker = *bytes.get(at + 1)?;
            if marker == 0xff {
                // Any number of these may fill the space before a marker.
                at += 1;
                continue;
            }
            let length = usize::from(u16::from_be_bytes([*bytes.get(at + 2)?, *bytes.get(at + 3)?]));
            match marker {
                0xda => break,
                0xc4 | 0xc8 | 0xcc => {}
                0xc0..=0xcf => components = Some(*bytes.get(at + 9)?),
                _ => {}
            }
            at += 2 + length;
        }
        // Within the data every 0xff is followed by a zero or a restart, so the end cannot be mistaken.
        let is_whole = bytes[at..].windows(2).any(|pair| pair == [0xff, 0xd9]);
        is_whole.then_some(Self { components: components? })
    }
}

fn picture_error(error: ImageError) -> PictureError {
    match error {
        ImageError::Limits(_) => PictureError::TooLarge,
        _ => PictureError::NoPicture,
    }
}
