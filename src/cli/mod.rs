//! The command line: arguments in, exit code out.

mod build;
mod check;
mod completions;
mod facts;
mod init;
mod man;
mod schema;
mod summary;

use std::io;
use std::path::PathBuf;
use std::process::ExitCode;

use chrono::{DateTime, Datelike, NaiveDate};
use clap::{ArgAction, Args, Parser, Subcommand, ValueEnum};

use crate::calendar::YEARS;
use crate::files::in_words;
use crate::pipeline::DiscoverError;

/// How a command ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Status {
    /// Nothing is wrong.
    Fine,
    /// There are problems in the data.
    Problems,
    /// The command could not do its work.
    CouldNotRun,
}

impl From<Status> for ExitCode {
    fn from(status: Status) -> Self {
        Self::from(match status {
            Status::Fine => 0,
            Status::Problems => 1,
            Status::CouldNotRun => 2,
        })
    }
}

/// Why a command could not do its work.
#[derive(Debug)]
enum Failure {
    /// In words for the user.
    Told(String),
    /// Whoever read the output has had enough, as `head` does; there is nobody to tell.
    Unheard,
}

impl Failure {
    fn new(message: impl Into<String>) -> Self {
        Self::Told(message.into())
    }
}

impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::BrokenPipe => Self::Unheard,
            _ => Self::Told(crate::wording::Language::of_messages("nb").say(&in_words(&error))),
        }
    }
}

impl From<DiscoverError> for Failure {
    fn from(error: DiscoverError) -> Self {
        Self::Told(match error {
            DiscoverError::NotFound(path) => format!("{} finnes ikke", path.display()),
            DiscoverError::NoProject(path) => format!(
                "fant ingen framlegg.toml i {} eller mappene under; «framlegg init MAPPE» lager et nytt prosjekt",
                path.display()
            ),
        })
    }
}

const TEMPLATE: &str = "{about-with-newline}\nBruk: {usage}\n\n{all-args}{after-help}";

/// Lager papirene til en styringsgruppe av ett sett med data: innkallinger, saksframlegg, presentasjoner, møtebøker,
/// statusrapporter, programmer og invitasjoner, som tilgjengelige PDF-er for arkivet.
#[derive(Debug, Parser)]
#[command(
    name = "framlegg",
    version,
    help_template = TEMPLATE,
    override_usage = "framlegg KOMMANDO [VALG]",
    subcommand_help_heading = "Kommandoer",
    subcommand_value_name = "KOMMANDO",
    disable_help_subcommand = true,
    disable_help_flag = true,
    disable_version_flag = true,
    after_help = "«framlegg KOMMANDO --help» sier mer om hver kommando."
)]
pub struct Arguments {
    #[command(subcommand)]
    command: Command,
    #[command(flatten)]
    general: General,
}

/// Options that every command takes.
#[derive(Debug, Args)]
struct General {
    /// Når meldinger skal ha farger; NO_COLOR slår dem også av
    #[arg(
        long,
        value_name = "NÅR",
        global = true,
        default_value = "auto",
        hide_possible_values = true,
        hide_default_value = true,
        help_heading = "Felles valg"
    )]
    color: Color,
    /// Skriv bare det som er galt
    #[arg(short, long, global = true, conflicts_with = "verbose", help_heading = "Felles valg")]
    quiet: bool,
    /// Skriv mer: hvert funn for seg
    #[arg(short, long, global = true, help_heading = "Felles valg")]
    verbose: bool,
    /// Vis denne hjelpen
    #[arg(short, long, global = true, action = ArgAction::Help, help_heading = "Felles valg")]
    help: Option<bool>,
    /// Vis versjonen
    #[arg(short = 'V', long, action = ArgAction::Version, help_heading = "Felles valg")]
    version: Option<bool>,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum Color {
    Auto,
    Always,
    Never,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Lag papirene
    ///
    /// Lager hvert papir som framlegg.toml ber om, som PDF i UT/PROSJEKT/DOKUMENT.pdf. Er det feil i
    /// dataene, blir ingen av prosjektets papirer skrevet, og de gamle blir liggende.
    #[command(help_template = TEMPLATE, override_usage = "framlegg build [VALG] [MAPPE]…")]
    Build(build::Arguments),
    /// Se etter feil i dataene uten å skrive noe
    ///
    /// Leser dataene og setter papirene slik build gjør, sier alt som er galt, og skriver ingenting.
    #[command(help_template = TEMPLATE, override_usage = "framlegg check [VALG] [MAPPE]…")]
    Check(check::Arguments),
    /// Lag et nytt prosjekt å begynne med
    ///
    /// Lager en mappe med et lite prosjekt som virker, med forklaringer i filene.
    #[command(help_template = TEMPLATE, override_usage = "framlegg init MAPPE")]
    Init(init::Arguments),
    /// Skriv det et dokuments maler får se, som JSON
    ///
    /// For den som lager maler: lagret som facts.json ved siden av malene viser det papiret i et program for Typst.
    /// Er det feil i dataene, er dette et utkast.
    #[command(help_template = TEMPLATE, override_usage = "framlegg facts DOKUMENT [MAPPE]")]
    Facts(facts::Arguments),
    /// Skriv JSON-skjemaet som lar redigeringsprogrammet fullføre og sjekke filene
    #[command(help_template = TEMPLATE, override_usage = "framlegg schema")]
    Schema,
    /// Skriv fullføring av kommandoer for skallet
    #[command(help_template = TEMPLATE, override_usage = "framlegg completions SKALL")]
    Completions(completions::Arguments),
    /// Skriv manualsiden
    #[command(help_template = TEMPLATE, override_usage = "framlegg man")]
    Man,
}

/// How much a command says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Volume {
    Quiet,
    Normal,
    Verbose,
}

/// The projects to work on, shared by the commands that take them.
#[derive(Debug, Args)]
struct Projects {
    /// Prosjektmapper, eller mapper med prosjekter i. Uten noen: prosjektet du står i, ellers alle under
    #[arg(value_name = "MAPPE", help_heading = "Argumenter")]
    paths: Vec<PathBuf>,
    /// Ta med bare dokumentene med disse id-ene
    #[arg(long, value_name = "ID", value_delimiter = ',', help_heading = "Valg")]
    only: Vec<String>,
    /// La advarsler stoppe papirene, slik feil gjør
    #[arg(long, help_heading = "Valg")]
    strict: bool,
}

/// Runs the command that `arguments` ask for.
pub fn run(arguments: Arguments) -> Status {
    match arguments.general.color {
        Color::Auto => {}
        Color::Always => anstream::ColorChoice::Always.write_global(),
        Color::Never => anstream::ColorChoice::Never.write_global(),
    }
    let volume = match (arguments.general.quiet, arguments.general.verbose) {
        (true, _) => Volume::Quiet,
        (_, true) => Volume::Verbose,
        _ => Volume::Normal,
    };
    let result = match arguments.command {
        Command::Build(build) => build.run(volume),
        Command::Check(check) => check.run(volume),
        Command::Init(init) => init.run(volume),
        Command::Facts(facts) => facts.run(),
        Command::Schema => schema::run(),
        Command::Completions(completions) => completions.run(),
        Command::Man => man::run(),
    };
    match result {
        Ok(status) => status,
        Err(Failure::Unheard) => Status::CouldNotRun,
        Err(Failure::Told(message)) => {
            // Nothing is left to tell where standard error is closed.
            let _ = summary::failure(&mut anstream::stderr(), &message);
            Status::CouldNotRun
        }
    }
}

/// The date that `SOURCE_DATE_EPOCH` gives, which is the only clock there is.
/// See <https://reproducible-builds.org/specs/source-date-epoch/>.
fn source_date_epoch() -> Result<Option<NaiveDate>, Failure> {
    let Some(value) = std::env::var_os("SOURCE_DATE_EPOCH") else { return Ok(None) };
    let date = value
        .to_str()
        .and_then(|seconds| seconds.trim().parse().ok())
        .and_then(|seconds| DateTime::from_timestamp(seconds, 0))
        .map(|moment| moment.date_naive())
        .filter(|day| YEARS.contains(&day.year()));
    date.map(Some).ok_or_else(|| Failure::new("SOURCE_DATE_EPOCH er ikke et antall sekunder siden 1970, i vår tid"))
}
