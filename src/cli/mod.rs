//! The command line: arguments in, exit code out.

mod build;
mod check;
mod completions;
mod eject;
mod facts;
mod guard;
mod help;
mod init;
mod list;
mod man;
mod schema;
mod summary;
mod voice;

use std::ffi::OsString;
use std::io;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use chrono::{DateTime, Datelike, NaiveDate};
use clap::{ArgAction, Args, CommandFactory, FromArgMatches, Parser, Subcommand, ValueEnum};

use self::guard::Limits;
use self::voice::{Tongue, Voice, Volume};
use crate::calendar::YEARS;
use crate::document::{AtWork, Engine};
use crate::files::in_words;
use crate::pipeline::{self, DiscoverError, Loaded, Options};
use crate::wording::{Language, Message, message};

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
    Told(Message),
    /// Whoever read the output has had enough, as `head` does; there is nobody to tell.
    Unheard,
}

impl Failure {
    fn new(message: Message) -> Self {
        Self::Told(message)
    }
}

impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::BrokenPipe => Self::Unheard,
            _ => Self::Told(in_words(&error)),
        }
    }
}

impl From<DiscoverError> for Failure {
    fn from(error: DiscoverError) -> Self {
        Self::Told(match error {
            DiscoverError::NotFound(path) => message!("no-such-path", path = shown(&path)),
            DiscoverError::NoProject(path) => message!("no-project", path = shown(&path)),
        })
    }
}

/// What was typed. The words of its help are messages, see the module `help`: a command's by its name, an argument's by its
/// id, and a value's name is the key of one.
#[derive(Debug, Parser)]
#[command(
    name = "framlegg",
    version,
    disable_help_subcommand = true,
    disable_help_flag = true,
    disable_version_flag = true
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
    #[arg(long, value_name = "when", global = true, default_value = "auto")]
    color: Color,
    #[command(flatten)]
    limits: Limits,
    #[arg(long, value_name = "language", global = true, ignore_case = true)]
    lang: Option<Tongue>,
    #[arg(short, long, global = true, conflicts_with = "verbose")]
    quiet: bool,
    #[arg(short, long, global = true)]
    verbose: bool,
    #[arg(short, long, global = true, action = ArgAction::Help)]
    help: Option<bool>,
    #[arg(short = 'V', long, action = ArgAction::Version)]
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
    Build(build::Arguments),
    Check(check::Arguments),
    Init(init::Arguments),
    Facts(facts::Arguments),
    Eject(eject::Arguments),
    List(list::Arguments),
    Schema(schema::Arguments),
    Completions(completions::Arguments),
    Man,
}

/// The projects to work on, shared by the commands that take them.
#[derive(Debug, Args)]
struct Projects {
    #[arg(value_name = "folder")]
    paths: Vec<PathBuf>,
    #[arg(long, value_name = "id", value_delimiter = ',')]
    only: Vec<String>,
    #[arg(long)]
    strict: bool,
}

/// The command line in the language that it asks for itself.
fn command(language: &Language) -> clap::Command {
    help::worded(Arguments::command(), language)
}

/// Reads the program's arguments and runs the command that they ask for.
pub fn main() -> Status {
    let typed: Vec<OsString> = std::env::args_os().collect();
    let language = Tongue::chosen(&typed).language();
    let matches = match command(&language).try_get_matches_from(typed) {
        Ok(matches) => matches,
        Err(error) if !error.use_stderr() => {
            // Help and the version are asked for, not wrong.
            return if error.print().is_ok() { Status::Fine } else { Status::CouldNotRun };
        }
        Err(error) => return misunderstood(&error, &language),
    };
    match Arguments::from_arg_matches(&matches) {
        Ok(arguments) => run(arguments, language),
        Err(error) => misunderstood(&error, &language),
    }
}

/// Tells what is wrong with the command line.
fn misunderstood(error: &clap::Error, language: &Language) -> Status {
    // Nothing is left to tell where standard error is closed.
    let _ = summary::failure(&mut anstream::stderr(), language, &help::in_words(error, language));
    Status::CouldNotRun
}

/// A path in a message.
fn shown(path: &Path) -> String {
    path.display().to_string()
}

/// Runs the command that `arguments` ask for.
fn run(arguments: Arguments, language: Language) -> Status {
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
    let at_work = AtWork::default();
    arguments.general.limits.watch(at_work.clone(), language.clone());
    let voice = Voice { language, asked: arguments.general.lang, volume, at_work };
    let result = match arguments.command {
        Command::Build(build) => build.run(&voice),
        Command::Check(check) => check.run(&voice),
        Command::Init(init) => init.run(&voice),
        Command::Facts(facts) => facts.run(&voice),
        Command::Eject(eject) => eject.run(&voice),
        Command::List(list) => list.run(&voice),
        Command::Schema(schema) => schema.run(),
        Command::Completions(completions) => completions.run(&voice),
        Command::Man => man::run(&voice),
    };
    match result {
        Ok(status) => status,
        Err(Failure::Unheard) => Status::CouldNotRun,
        Err(Failure::Told(message)) => {
            // Nothing is left to tell where standard error is closed.
            let _ = summary::failure(&mut anstream::stderr(), &voice.language, &voice.say(&message));
            Status::CouldNotRun
        }
    }
}

/// The project in `folder`, or the one around the current folder, for commands that take one alone.
fn one_project(engine: &Engine, folder: Option<&PathBuf>, options: &Options) -> Result<Loaded, Failure> {
    let folders = pipeline::discover(&folder.cloned().into_iter().collect::<Vec<_>>(), &std::env::current_dir()?)?;
    let [folder] = &folders[..] else { return Err(Failure::new(message!("several-projects"))) };
    Ok(Loaded::read(engine, folder, options)?)
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
    date.map(Some).ok_or_else(|| Failure::new(message!("epoch-invalid")))
}
