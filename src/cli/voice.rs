//! How a command works and speaks: in which language, and how much.

use std::ffi::OsString;

use clap::ValueEnum;

use crate::document::{AtWork, Engine};
use crate::wording::{Language, Message};

/// A language that can be asked for. Messages are in bokmål or English; those who read the others read bokmål.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Tongue {
    /// Bokmål.
    Nb,
    /// Nynorsk.
    Nn,
    /// English.
    En,
    /// Northern Sámi.
    Se,
}

/// How much a command says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Volume {
    /// Only what is wrong.
    Quiet,
    /// The usual.
    Normal,
    /// Every finding by itself.
    Verbose,
}

/// How a command speaks.
#[derive(Debug, Clone)]
pub struct Voice {
    /// In which language.
    pub language: Language,
    /// The language that the command line asks for, which may be one that messages are not in.
    pub asked: Option<Tongue>,
    /// How much.
    pub volume: Volume,
    /// What it is doing, for whoever watches over it.
    pub at_work: AtWork,
}

impl Voice {
    /// An engine whose work is watched over.
    pub fn engine(&self) -> Engine {
        Engine::watched(self.at_work.clone())
    }

    /// The message in the voice's language.
    pub fn say(&self, message: &Message) -> String {
        self.language.say(message)
    }
}

/// The variable that chooses the language of messages.
const VARIABLE: &str = "FRAMLEGG_LANG";

impl Tongue {
    /// The language that `arguments` ask for with `--lang`, else that of `FRAMLEGG_LANG`, else that of the machine.
    ///
    /// It has to be known before the arguments are read, since they may be wrong, or ask for help.
    pub fn chosen(arguments: &[OsString]) -> Self {
        let said = |text: &str| Self::from_str(text, true).ok();
        let asked = arguments.iter().enumerate().find_map(|(index, argument)| {
            let argument = argument.to_str()?;
            match argument.strip_prefix("--lang=") {
                Some(value) => said(value),
                None if argument == "--lang" => said(arguments.get(index + 1)?.to_str()?),
                None => None,
            }
        });
        asked
            .or_else(|| std::env::var(VARIABLE).ok().and_then(|value| said(&value)))
            .or_else(|| sys_locale::get_locale().map(|locale| Self::of_locale(&locale)))
            .unwrap_or(Self::Nb)
    }

    /// The language that suits a locale such as `nn_NO.UTF-8`. One that names no language, as in scripts, says
    /// nothing of the reader, who is most likely in a Norwegian municipality.
    fn of_locale(locale: &str) -> Self {
        let language = locale.split(['-', '_', '.', '@']).next().unwrap_or_default().to_lowercase();
        match language.as_str() {
            "nb" | "nn" | "no" | "se" | "smj" | "sma" | "da" | "sv" | "c" | "posix" | "" => Self::Nb,
            _ => Self::En,
        }
    }

    /// What messages in it are written with.
    pub fn language(self) -> Language {
        Language::of_messages(match self {
            Self::Nb | Self::Nn | Self::Se => "nb",
            Self::En => "en",
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_locale_chooses_where_nothing_is_said() {
        for (locale, expected) in [
            ("nb_NO.UTF-8", Tongue::Nb),
            ("nn-NO", Tongue::Nb),
            ("no", Tongue::Nb),
            ("se_NO", Tongue::Nb),
            ("en_GB.UTF-8", Tongue::En),
            ("de-DE", Tongue::En),
            ("C.UTF-8", Tongue::Nb),
            ("POSIX", Tongue::Nb),
        ] {
            assert_eq!(Tongue::of_locale(locale), expected, "{locale}");
        }
    }

    #[test]
    fn the_option_comes_before_all_else() {
        let chosen = |words: &[&str]| Tongue::chosen(&words.iter().map(OsString::from).collect::<Vec<_>>());
        assert_eq!(chosen(&["framlegg", "check", "--lang", "en"]), Tongue::En);
        assert_eq!(chosen(&["framlegg", "--lang=EN", "check"]), Tongue::En);
        assert_eq!(chosen(&["framlegg", "--lang=nb"]), Tongue::Nb);
    }
}
