//! The shipped fonts, embedded in the program. System fonts are never read.

use typst::foundations::Bytes;
use typst::text::{Font, FontInfo};
use typst_kit::fonts::FontStore;

#[derive(rust_embed::Embed)]
#[folder = "fonts/"]
struct Shipped;

/// The fonts that papers are set in.
pub struct Fonts {
    pub(super) store: FontStore,
}

impl Fonts {
    /// The shipped fonts, in the order of their paths.
    pub fn shipped() -> Self {
        let mut paths: Vec<_> = Shipped::iter().filter(|path| path.ends_with(".otf")).collect();
        paths.sort();
        let mut store = FontStore::new();
        for path in paths {
            let Some(file) = Shipped::get(&path) else { continue };
            let font = Font::new(Bytes::new(file.data), 0).unwrap_or_else(|| panic!("the shipped {path} is no font"));
            let info: FontInfo = font.info().clone();
            store.push((font, info));
        }
        Self { store }
    }

    /// Whether some shipped font can print `c`. Private-use characters mean nothing to a reader, so no.
    pub fn cover(&self, c: char) -> bool {
        let private = matches!(c, '\u{e000}'..='\u{f8ff}' | '\u{f0000}'..='\u{10ffff}');
        let mut infos = (0..).map_while(|index| self.store.book().info(index));
        !private && infos.any(|info| info.coverage.contains(c.into()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn norwegian_and_sami_letters_and_signs_can_be_printed() {
        let fonts = Fonts::shipped();
        for c in "ÆØÅæøåÁáČčĐđŊŋŠšŦŧŽžÄäÖöéèêüô«»‘’“”–—−…·•§%°½\u{a0}\u{202f}0123456789".chars()
        {
            assert!(fonts.cover(c), "{c} {}", c.escape_unicode());
        }
        assert!(!fonts.cover('\u{e001}'));
        assert!(!fonts.cover('語'));
    }

    #[test]
    fn figures_of_one_width_are_there_for_tables() {
        let fonts = Fonts::shipped();
        for font in (0..).map_while(|index| fonts.store.font(index)) {
            // OpenType names its features in plain bytes.
            let has = font.data().windows(4).any(|tag| tag == b"tnum");
            assert!(has, "{}", font.info().family);
        }
    }
}
