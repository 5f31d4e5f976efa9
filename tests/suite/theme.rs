//! Every shipped theme can be read by those who see poorly, and by those who see no colours: contrasts of WCAG 2.1,
//! from its own tokens.

use std::path::Path;

use framlegg::document::Fonts;
use framlegg::files::Files;
use framlegg::source::Problems;
use framlegg::templates::Templates;
use framlegg::theme::Themes;

fn themes() -> Themes {
    let files = Files::open(Path::new(env!("CARGO_MANIFEST_DIR"))).expect("a folder");
    Themes::read(&files, &Templates::shipped(), &mut Problems::default())
}

#[test]
fn contrasts_suffice() {
    let themes = themes();
    assert!(themes.names().len() >= 4);
    for name in themes.names() {
        let theme = themes.get(&name);
        assert!(theme.colourless().is_empty(), "{name}: {:?}", theme.colourless());
        assert!(theme.faint().is_empty(), "{name}: {:#?}", theme.faint());
    }
}

#[test]
fn the_fonts_of_every_theme_are_there() {
    let (themes, fonts) = (themes(), Fonts::shipped());
    for name in themes.names() {
        let theme: serde_json::Value = serde_json::from_str(&themes.get(&name).to_json(|_| None)).expect("JSON");
        for face in ["body", "display"] {
            let family = theme["font"][face].as_str().expect("a family");
            assert!(fonts.has(family), "{name}: {family}");
        }
    }
}

#[test]
fn a_theme_overrides_and_never_copies() {
    for name in themes().names().iter().filter(|name| *name != "neutral") {
        let own = |name: &str| -> toml::Table {
            let text = Templates::shipped().text(&format!("themes/{name}.toml")).expect("a theme");
            toml::from_str(&text).expect("TOML")
        };
        let (root, theme) = (own("neutral"), own(name));
        for (table, values) in &theme {
            let Some(values) = values.as_table() else { continue };
            for (key, value) in values.iter().filter(|(_, value)| !value.is_table()) {
                assert_ne!(root[table].get(key), Some(value), "{name}: {table}.{key} is said already");
            }
        }
    }
}
