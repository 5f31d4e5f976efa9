//! The fonts: those embedded in the program, and a project's own. System fonts are never read.

use std::collections::{BTreeMap, BTreeSet};

use typst::foundations::Bytes;
use typst::text::{Font, FontInfo};
use typst_kit::fonts::FontStore;

use crate::diagnostic::{Code, Diagnostic};
use crate::source::Word;
use crate::templates::Templates;
use crate::wording::{Arg, message};

#[derive(rust_embed::Embed)]
#[folder = "fonts/"]
struct Shipped;

/// A theme asks for a family of type that is not there.
pub static FONT_MISSING: Code = Code::fatal("font-missing");

/// The fonts that papers are set in.
pub struct Fonts {
    pub(super) store: FontStore,
}

impl Fonts {
    /// The shipped fonts, in the order of their paths.
    pub fn shipped() -> Self {
        let mut paths: Vec<_> = Shipped::iter().filter(|path| is_font(path)).collect();
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

    /// The shipped fonts, and those that a project has of its own. What is no font gives none.
    pub fn with_own(templates: &Templates) -> Self {
        let mut fonts = Self::shipped();
        for path in templates.paths().into_iter().filter(|path| is_font(path)) {
            let Some(own) = templates.own(&path) else { continue };
            for font in Font::iter(Bytes::new(own.bytes.clone())) {
                let info: FontInfo = font.info().clone();
                fonts.store.push((font, info));
            }
        }
        fonts
    }

    /// The files of all fonts and their licences, by their path: `fonts/inter/Inter-Regular.otf`.
    pub fn files(templates: &Templates) -> BTreeMap<String, Vec<u8>> {
        let shipped =
            Shipped::iter().filter_map(|path| Some((format!("fonts/{path}"), Shipped::get(&path)?.data.into_owned())));
        let own = templates.paths().into_iter().filter(|path| path.starts_with("fonts/"));
        let own = own.filter_map(|path| Some((path.clone(), templates.own(&path)?.bytes.clone())));
        shipped.chain(own).collect()
    }

    /// Whether there is a font of this family.
    pub fn has(&self, family: &str) -> bool {
        self.store.book().contains_family(&family.to_lowercase())
    }

    /// Reports the families that are not there.
    pub fn check<'a>(&self, families: impl Iterator<Item = &'a Word>) -> Vec<Diagnostic> {
        let missing = families.filter(|family| !self.has(family));
        let known = || self.store.book().families().map(|(name, _)| name).collect::<BTreeSet<_>>();
        let finding = |family: &Word| {
            Diagnostic::new(&FONT_MISSING, family.at, message!("font-missing.found", family = &family.value))
                .hint(message!("font-missing.hint", families = Arg::list(known())))
        };
        missing.map(finding).collect()
    }

    /// Whether some font can print `c`. Private-use characters mean nothing to a reader, so no.
    pub fn cover(&self, c: char) -> bool {
        let private = matches!(c, '\u{e000}'..='\u{f8ff}' | '\u{f0000}'..='\u{10ffff}');
        let mut infos = (0..).map_while(|index| self.store.book().info(index));
        !private && infos.any(|info| info.coverage.contains(c.into()))
    }
}

fn is_font(path: &str) -> bool {
    [".otf", ".ttf", ".otc", ".ttc"].iter().any(|ending| path.to_lowercase().ends_with(ending))
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
            let face = ttf_parser::Face::parse(font.data(), font.index()).expect("a face");
            let width = |digit: char| face.glyph_hor_advance(face.glyph_index(digit)?);
            let by_nature = ('1'..='9').all(|digit| width(digit) == width('0'));
            assert!(has || by_nature, "{}", font.info().family);
        }
    }
}
