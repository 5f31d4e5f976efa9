//! The command line's own words: help, and what is wrong with what was typed, in the language of the messages.

use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{Arg, Command, Error};

use crate::wording::{Language, Message, message};

/// The command with all its words in `language`: help, headings and the names of values.
pub fn worded(command: Command, language: &Language) -> Command {
    let template =
        format!("{{about-with-newline}}\n{}: {{usage}}\n\n{{all-args}}{{after-help}}", language.label("help-template"));
    command_worded(command, language, &template)
}

fn command_worded(command: Command, language: &Language, template: &str) -> Command {
    let key = format!("command-{}", command.get_name());
    let usage = usage(&command, language);
    let names: Vec<String> = command.get_subcommands().map(|it| it.get_name().to_owned()).collect();
    let mut command = command
        .about(language.label(&key))
        .help_template(template.to_owned())
        .override_usage(usage)
        .subcommand_help_heading(language.label("help-commands"))
        .subcommand_value_name(language.label("value-command"))
        .mut_args(|arg| arg_worded(arg, language));
    if let Some(long) = language.attribute(&key, "long") {
        command = command.long_about(long);
    }
    if let Some(after) = language.attribute(&key, "after") {
        command = command.after_help(after);
    }
    for name in names {
        command = command.mut_subcommand(name, |it| command_worded(it, language, template));
    }
    command
}

/// `framlegg build [VALG] [MAPPE]…`
fn usage(command: &Command, language: &Language) -> String {
    let options = format!("[{}]", language.label("value-options"));
    if command.has_subcommands() {
        return format!("framlegg {} {options}", language.label("value-command"));
    }
    let mut words = vec!["framlegg".to_owned(), command.get_name().to_owned()];
    if command.get_arguments().any(|arg| !arg.is_positional() && !arg.is_global_set()) {
        words.push(options);
    }
    for arg in command.get_positionals() {
        let name = value_name(arg, language).unwrap_or_default();
        let name = if arg.is_required_set() { name } else { format!("[{name}]") };
        let many = arg.get_num_args().is_some_and(|range| range.max_values() > 1);
        words.push(if many { format!("{name}…") } else { name });
    }
    words.join(" ")
}

/// An argument's value name is written in the source as its key among the messages: `folder` for `value-folder`.
fn value_name(arg: &Arg, language: &Language) -> Option<String> {
    let key = arg.get_value_names()?.first()?;
    Some(language.label(&format!("value-{key}")))
}

fn arg_worded(arg: Arg, language: &Language) -> Arg {
    let heading = match (arg.is_positional(), arg.is_global_set() || arg.get_id() == "version") {
        (true, _) => "help-arguments",
        (_, true) => "help-general",
        _ => "help-options",
    };
    let value = arg.get_action().takes_values().then(|| value_name(&arg, language)).flatten();
    let help = language.label(&format!("arg-{}", arg.get_id()));
    let arg = arg.help(help).help_heading(language.label(heading)).hide_default_value(true).hide_possible_values(true);
    match value {
        Some(name) => arg.value_name(name),
        None => arg,
    }
}

/// What is wrong with the command line, and a way out.
pub fn in_words(error: &Error, language: &Language) -> String {
    let text = |kind: ContextKind| match error.get(kind)? {
        ContextValue::String(text) => Some(text.clone()),
        ContextValue::Strings(texts) => Some(texts.join(", ")),
        _ => None,
    };
    let argument = || text(ContextKind::InvalidArg).unwrap_or_default();
    let message = match error.kind() {
        ErrorKind::UnknownArgument => message!("usage-unknown-argument", argument = argument()),
        ErrorKind::InvalidSubcommand => {
            message!("usage-unknown-command", command = text(ContextKind::InvalidSubcommand).unwrap_or_default())
        }
        ErrorKind::MissingRequiredArgument => message!("usage-missing-argument", arguments = argument()),
        ErrorKind::MissingSubcommand | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
            message!("usage-missing-command")
        }
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => {
            match text(ContextKind::InvalidValue).filter(|value| !value.is_empty()) {
                Some(value) => message!("usage-invalid-value", value = value, argument = argument()),
                None => message!("usage-missing-value", argument = argument()),
            }
        }
        ErrorKind::NoEquals | ErrorKind::TooFewValues | ErrorKind::WrongNumberOfValues => {
            message!("usage-missing-value", argument = argument())
        }
        ErrorKind::TooManyValues => message!("usage-several", argument = argument()),
        ErrorKind::ArgumentConflict => match text(ContextKind::PriorArg) {
            Some(other) if other != argument() => message!("usage-conflict", argument = argument(), other = other),
            _ => message!("usage-several", argument = argument()),
        },
        ErrorKind::InvalidUtf8 => message!("usage-not-text"),
        _ => message!("usage-other"),
    };
    let near = [ContextKind::SuggestedArg, ContextKind::SuggestedSubcommand, ContextKind::SuggestedValue];
    let near = near.into_iter().find_map(text).map(|near| message!("usage-did-you-mean", near = near));
    let choices = || {
        let choices = text(ContextKind::ValidValue).filter(|choices| !choices.is_empty())?;
        Some(message!("usage-choose", choices = choices))
    };
    let way_out: Message = near.or_else(choices).unwrap_or_else(|| message!("usage-help", command = "framlegg"));
    format!("{}; {}", language.say(&message), language.say(&way_out))
}
