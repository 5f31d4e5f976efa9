//! Every shipped theme can be read by those who see poorly: contrasts of WCAG 2.1, from its own tokens.

use framlegg::templates;

#[test]
fn contrasts_suffice() {
    let themes: Vec<String> =
        templates::Templates::shipped().paths().into_iter().filter(|path| path.starts_with("themes/")).collect();
    assert!(!themes.is_empty());
    for path in themes {
        let shipped = templates::Templates::shipped();
        let bytes = shipped.file(&path).expect("a theme");
        let theme: toml::Table = toml::from_slice(&bytes).expect("TOML");
        for (list, least) in [("pairs", 4.5), ("marks", 3.0)] {
            let pairs = theme[list].as_array().expect("a list of pairs");
            assert!(!pairs.is_empty());
            for pair in pairs {
                let color = |index: usize| {
                    let token = pair[index].as_str().expect("a token's name");
                    theme["colour"][token].as_str().unwrap_or_else(|| panic!("{path} lacks {token}")).to_owned()
                };
                let ratio = contrast(&color(0), &color(1));
                assert!(ratio >= least, "{path}: {pair} has {ratio:.2}, needs {least}");
            }
        }
    }
}

/// The contrast ratio of two colours, 1 to 21 (WCAG 2.1, 1.4.3).
fn contrast(a: &str, b: &str) -> f64 {
    let (a, b) = (luminance(a), luminance(b));
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}

fn luminance(hex: &str) -> f64 {
    let channel = |at: usize| {
        let value = f64::from(u8::from_str_radix(&hex[at..at + 2], 16).expect("a colour as #rrggbb")) / 255.0;
        if value <= 0.04045 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
    };
    0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5)
}

#[test]
fn the_measure_itself_is_right() {
    assert!((contrast("#000000", "#ffffff") - 21.0).abs() < 0.01);
    assert!((contrast("#777777", "#ffffff") - 4.48).abs() < 0.01);
}
