//! Themes: the looks that papers can have. A theme is one file that overrides another, down to the root of all.

mod contrast;
mod faint;
mod file;

use std::collections::BTreeMap;
use std::sync::Arc;

use serde_json::{Map, Value as Json};

pub use contrast::Colour;
pub use faint::{Faint, Rule};
pub use file::{Brand, Cover, CoverStyle, Font, Medium, Number, ThemeFile, Tokens};

use self::file::{report_outside, report_unknown};
use crate::diagnostic::Diagnostic;
use crate::files::Files;
use crate::source::{Kind, Problems, Read, Value, Word, codes, parse_toml, unknown_value};
use crate::templates::Templates;
use crate::wording::message;

/// The root of all themes, which has every token.
pub const ROOT: &str = "neutral";

/// Where pages are seen; each may have colours of its own.
pub const MEDIA: [&str; 2] = ["slide", "sheet"];

/// The looks that a project can choose among: those that ship, and its own.
#[derive(Debug)]
pub struct Themes {
    templates: Arc<Templates>,
    /// The project's own, as they were read, by name.
    own: BTreeMap<String, ThemeFile>,
}

/// A look.
#[derive(Debug, Clone)]
pub struct Theme {
    /// Its name: the file's, without the ending.
    pub name: String,
    /// The theme over those that it is based on.
    merged: Map<String, Json>,
    /// The file, where it is the project's own.
    pub own: Option<ThemeFile>,
}

impl Themes {
    /// The themes among `templates`. What is wrong with the project's own is reported.
    pub fn read(files: &Files, templates: &Arc<Templates>, problems: &mut Problems) -> Self {
        let mut own = BTreeMap::new();
        for name in templates.names_in("themes", "toml") {
            let Some(file) = templates.own(&format!("themes/{name}.toml")).and_then(|own| own.text) else { continue };
            let table = parse_toml(files, file, problems);
            let at = crate::files::Place::new(file, 0..0);
            // Every field of a theme may be left out.
            if let Some(theme) = ThemeFile::read(&Value { kind: Kind::Table(table), at, language: None }, problems) {
                own.insert(name, theme);
            }
        }
        let themes = Self { templates: templates.clone(), own };
        themes.own.iter().for_each(|(name, theme)| themes.report_names(name, theme, problems));
        themes
    }

    /// The names that can be chosen.
    pub fn names(&self) -> Vec<String> {
        self.templates.names_in("themes", "toml")
    }

    /// The theme of this name; the root where there is none.
    pub fn get(&self, name: &str) -> Theme {
        let mut layers = vec![self.layer(name)];
        let mut seen = vec![name.to_owned()];
        // A theme that is based on itself was reported, and ends where it comes round.
        while let Some(base) = layers.last().and_then(|layer| base_of(layer, &seen)) {
            layers.push(self.layer(&base));
            seen.push(base);
        }
        let mut merged = Map::new();
        layers.into_iter().rev().for_each(|layer| merge(&mut merged, with_shades(layer)));
        Theme { name: name.to_owned(), merged, own: self.own.get(name).cloned() }
    }

    /// What a theme's own file says.
    fn layer(&self, name: &str) -> Map<String, Json> {
        let text = self.templates.text(&format!("themes/{name}.toml")).unwrap_or_default();
        toml::from_str(&text).unwrap_or_default()
    }

    /// Reports what a theme of the project's own names that is not there.
    fn report_names(&self, name: &str, theme: &ThemeFile, problems: &mut Problems) {
        let root = self.layer(ROOT);
        let keys = |table: &str| -> Vec<String> {
            root.get(table).and_then(Json::as_object).map_or_else(Vec::new, |table| table.keys().cloned().collect())
        };
        if let Some(base) = &theme.base {
            if !self.names().contains(&base.value) {
                problems.push(unknown_value(base.at, base, self.names().iter().map(String::as_str)));
            } else if self.comes_round(name) {
                let finding = Diagnostic::new(
                    &codes::TEMPLATE_INVALID,
                    base.at,
                    message!("template-invalid.circle", theme = name),
                );
                problems.push(finding.hint(message!("template-invalid.hint-base")));
            }
        }
        let tokens = keys("colour");
        let media = [(&theme.slide, "slide"), (&theme.sheet, "sheet")];
        let of_media = media.iter().filter_map(|(medium, _)| medium.as_ref()).flat_map(|medium| &medium.colour.0);
        for (token, colour) in theme.colour.iter().flat_map(|colours| &colours.0).chain(of_media) {
            report_unknown(token, &tokens, problems);
            if !colour.starts_with('#') {
                report_unknown(colour, &tokens, problems);
            } else if Colour::parse(colour).is_none() {
                let finding = message!("template-invalid.colour", colour = &colour.value);
                problems.push(
                    Diagnostic::new(&codes::TEMPLATE_INVALID, colour.at, finding)
                        .hint(message!("template-invalid.hint-colour")),
                );
            }
        }
        for (medium, table) in media {
            for (size, number) in medium.iter().flat_map(|medium| &medium.sizes) {
                report_unknown(size, &keys(table), problems);
                report_outside(number.0, 5.0..=400.0, size.at, problems);
            }
        }
        if let Some(font) = &theme.font {
            font.display_weight.iter().for_each(|it| report_outside(it.0, 100.0..=900.0, font.at, problems));
            font.display_tracking.iter().for_each(|it| report_outside(it.0, -0.2..=0.5, font.at, problems));
        }
    }

    /// Whether following `base` from this theme leads back to one that was passed.
    fn comes_round(&self, name: &str) -> bool {
        let mut seen = vec![name.to_owned()];
        loop {
            let layer = self.layer(seen.last().map_or(ROOT, String::as_str));
            match layer.get("base").and_then(Json::as_str) {
                Some(base) if seen.iter().any(|seen| seen == base) => return true,
                Some(base) => seen.push(base.to_owned()),
                None => return false,
            }
        }
    }
}

/// What a layer is based on: what it says, else the root; `None` for the root, and where it would come round.
fn base_of(layer: &Map<String, Json>, seen: &[String]) -> Option<String> {
    let base = layer.get("base").and_then(Json::as_str).unwrap_or(ROOT);
    (!seen.iter().any(|seen| seen == base)).then(|| base.to_owned())
}

/// Shades of the brand's colour: how far each goes, and whether toward white.
const SHADES: [(&str, f64, bool); 5] = [
    ("brand-soft", 0.1, true),
    ("brand-deep", 0.25, false),
    ("label", 0.22, true),
    ("tint", 0.94, true),
    ("tint-deep", 0.83, true),
];

/// A layer that changes the brand's colour and says nothing of its shades gets those of the new one: a pattern in the
/// old hue on a ground in the new would look like a mistake.
fn with_shades(mut layer: Map<String, Json>) -> Map<String, Json> {
    let Some(Json::Object(colours)) = layer.get_mut("colour") else { return layer };
    let Some(brand) = colours.get("brand").and_then(Json::as_str).and_then(Colour::parse) else { return layer };
    for (token, share, is_lighter) in SHADES {
        let end = if is_lighter { Colour::WHITE } else { Colour::BLACK };
        colours.entry(token).or_insert_with(|| Json::String(brand.toward(end, share).hex()));
    }
    layer
}

fn merge(under: &mut Map<String, Json>, over: Map<String, Json>) {
    for (key, value) in over {
        match (under.get_mut(&key), value) {
            (Some(Json::Object(under)), Json::Object(over)) => merge(under, over),
            (_, value) => {
                under.insert(key, value);
            }
        }
    }
}

impl Theme {
    /// The families of type that the project's own file asks for.
    pub fn families(&self) -> impl Iterator<Item = &Word> {
        let font = self.own.as_ref().and_then(|own| own.font.as_ref());
        font.into_iter().flat_map(|font| font.body.iter().chain(&font.display))
    }

    /// The logos that the project's own file names.
    pub fn logos(&self) -> impl Iterator<Item = &Word> {
        let brand = self.own.as_ref().and_then(|own| own.brand.as_ref());
        brand.into_iter().flat_map(|brand| brand.logo.iter().chain(&brand.logo_on_brand))
    }

    /// What templates see of it, as JSON. `picture` gives the virtual path of a logo, if it can be printed.
    pub fn to_json(&self, picture: impl Fn(&str) -> Option<String>) -> String {
        let mut theme = self.merged.clone();
        for key in ["pairs", "marks", "neighbours", "base", "title", "description"] {
            theme.remove(key);
        }
        if let Some(Json::Object(brand)) = theme.get_mut("brand") {
            for key in ["logo", "logo-on-brand"] {
                let path = brand.remove(key).and_then(|path| picture(path.as_str()?));
                if let Some(path) = path {
                    brand.insert(key.to_owned(), Json::String(path));
                }
            }
        }
        Json::Object(theme).to_string()
    }

    /// The colour of a token in a medium: what the medium says for itself, or else what is said for all, through the
    /// names of other tokens.
    fn colour(&self, medium: &str, token: &str) -> Option<Colour> {
        let of_medium = self.merged.get(medium).and_then(|medium| medium.get("colour"));
        let colours = self.merged.get("colour");
        let said = |token: &str| {
            let value = of_medium.and_then(|colours| colours.get(token)).or_else(|| colours?.get(token));
            value.and_then(Json::as_str)
        };
        let mut value = said(token)?;
        // As many steps as anyone needs; names that lead in a circle end in none.
        for _ in 0..16 {
            match Colour::parse(value) {
                Some(colour) => return Some(colour),
                None => value = said(value)?,
            }
        }
        None
    }

    /// The tokens that no colour can be found for, because names lead in a circle.
    pub fn colourless(&self) -> Vec<String> {
        let tokens = self.merged.get("colour").and_then(Json::as_object).into_iter().flat_map(Map::keys);
        let is_lost = |token: &&String| MEDIA.iter().any(|medium| self.colour(medium, token).is_none());
        tokens.filter(is_lost).cloned().collect()
    }

    /// Where the project's own file says what colour a token has in a medium, if it does.
    pub fn place_of(&self, medium: &str, token: &str) -> Option<&Word> {
        let own = self.own.as_ref()?;
        let of_medium = match medium {
            "slide" => own.slide.as_ref(),
            _ => own.sheet.as_ref(),
        };
        let of_medium = of_medium.map(|medium| &medium.colour);
        let said = |colours: &Tokens| -> Option<usize> { colours.0.iter().position(|(name, _)| name.value == token) };
        [of_medium, own.colour.as_ref()].into_iter().flatten().find_map(|colours| Some(&colours.0[said(colours)?].1))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::templates::OwnFile;

    fn theme(text: &str) -> Theme {
        let own = OwnFile { bytes: text.as_bytes().to_vec(), text: None };
        let (templates, _) = Templates::with(BTreeMap::from([("themes/own.toml".to_owned(), own)]));
        let files = Files::open(std::path::Path::new(".")).expect("a folder");
        Themes::read(&files, &Arc::new(templates), &mut Problems::default()).get("own")
    }

    #[test]
    fn a_brand_brings_its_shades() {
        let theme = theme("[colour]\nbrand = \"#1d3c6a\"\n");
        assert_eq!(theme.colour("slide", "brand-deep"), Colour::parse("#162d50"));
        assert!(theme.faint().is_empty(), "{:?}", theme.faint());
        let told = self::theme("[colour]\nbrand = \"#1d3c6a\"\nbrand-deep = \"#000000\"\n");
        assert_eq!(told.colour("slide", "brand-deep"), Colour::parse("#000000"));
    }

    #[test]
    fn a_medium_may_have_colours_of_its_own_and_names_may_lead_in_a_circle() {
        let theme = theme("[colour]\nink = \"muted\"\nmuted = \"ink\"\n[sheet.colour]\npaper = \"#fffef8\"\n");
        assert_eq!(theme.colour("sheet", "paper"), Colour::parse("#fffef8"));
        assert_eq!(theme.colour("slide", "paper"), Some(Colour::WHITE));
        assert_eq!(theme.colourless(), ["ink", "muted"]);
    }
}
