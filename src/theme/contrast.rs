//! How well a colour is seen on another: WCAG 2.1.

/// A colour of the screen, its parts from 0 to 1.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Colour {
    red: f64,
    green: f64,
    blue: f64,
}

impl Colour {
    /// Black.
    pub const BLACK: Self = Self { red: 0.0, green: 0.0, blue: 0.0 };
    /// White.
    pub const WHITE: Self = Self { red: 1.0, green: 1.0, blue: 1.0 };

    /// The colour with a share of another in it.
    pub fn toward(self, other: Self, share: f64) -> Self {
        let mix = |mine: f64, other: f64| mine + (other - mine) * share;
        Self { red: mix(self.red, other.red), green: mix(self.green, other.green), blue: mix(self.blue, other.blue) }
    }

    /// Reads `#0b3c4a`.
    pub fn parse(text: &str) -> Option<Self> {
        let digits = text.strip_prefix('#').filter(|digits| digits.len() == 6 && digits.is_ascii())?;
        let part = |at: usize| u8::from_str_radix(&digits[at..at + 2], 16).ok().map(|value| f64::from(value) / 255.0);
        Some(Self { red: part(0)?, green: part(2)?, blue: part(4)? })
    }

    /// The colour as it is written.
    pub fn hex(self) -> String {
        let part = |value: f64| (value * 255.0).round() as u8;
        format!("#{:02x}{:02x}{:02x}", part(self.red), part(self.green), part(self.blue))
    }

    /// How light it is to the eye, from 0 to 1 (WCAG 2.1, relative luminance).
    fn luminance(self) -> f64 {
        let linear = |value: f64| if value <= 0.04045 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) };
        0.2126 * linear(self.red) + 0.7152 * linear(self.green) + 0.0722 * linear(self.blue)
    }

    /// The contrast ratio of two colours, from 1 to 21 (WCAG 2.1, 1.4.3).
    pub fn contrast(self, other: Self) -> f64 {
        let (a, b) = (self.luminance(), other.luminance());
        (a.max(b) + 0.05) / (a.min(b) + 0.05)
    }

    /// The colour that is nearest to this one, darker or lighter of the same hue, that `passes`; black or white where
    /// nothing between does. `None` where not even they do.
    pub fn nearest(self, passes: impl Fn(Self) -> bool) -> Option<Self> {
        const STEPS: i32 = 200;
        let share = |step: i32| f64::from(step) / f64::from(STEPS);
        (0..=STEPS)
            .flat_map(|step| [self.toward(Self::BLACK, share(step)), self.toward(Self::WHITE, share(step))])
            // As it will be written, so that it passes when it is read again.
            .filter_map(|colour| Self::parse(&colour.hex()))
            .find(|colour| passes(*colour))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn colour(hex: &str) -> Colour {
        Colour::parse(hex).expect(hex)
    }

    #[test]
    fn the_measure_is_that_of_wcag() {
        assert!((colour("#000000").contrast(colour("#ffffff")) - 21.0).abs() < 0.01);
        assert!((colour("#777777").contrast(colour("#ffffff")) - 4.48).abs() < 0.01);
        assert_eq!(colour("#0b3c4a").hex(), "#0b3c4a");
        for wrong in ["0b3c4a", "#0b3c4", "#0b3c4g", "#æææ", ""] {
            assert_eq!(Colour::parse(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn a_colour_that_passes_is_near_and_of_the_same_hue() {
        let white = colour("#ffffff");
        let better = colour("#8fa3ad").nearest(|it| it.contrast(white) >= 4.5).expect("a darker one");
        assert!(better.contrast(white) >= 4.5 && better.contrast(white) < 4.8, "{}", better.hex());
        assert_eq!(colour("#14252c").nearest(|it| it.contrast(white) >= 4.5), Some(colour("#14252c")));
        let light = colour("#777777").nearest(|it| it.contrast(colour("#10202a")) >= 4.5).expect("a lighter one");
        assert!(light.luminance() > colour("#777777").luminance());
    }
}
