//! The program: arguments in, exit code out.

use std::process::ExitCode;

use clap::Parser;
use framlegg::cli;

fn main() -> ExitCode {
    cli::run(cli::Arguments::parse()).into()
}
