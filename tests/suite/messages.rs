//! Everything that the program says is there in every language that it speaks, with the same things to fill in.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use fluent_syntax::ast::{CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement, Resource};
use fluent_syntax::parser::parse;
use regex::Regex;

/// The variables of each message and attribute, by `id` or `id.attribute`.
type Said = BTreeMap<String, BTreeSet<String>>;

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn files(folder: &str, ending: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(root().join(folder)).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            let below = path.strip_prefix(root()).expect("below").to_str().expect("a name").to_owned();
            found.extend(files(&below, ending));
        } else if path.extension().is_some_and(|it| it == ending) {
            found.push(path);
        }
    }
    found.sort();
    found
}

fn read(path: &Path) -> Resource<String> {
    let text = std::fs::read_to_string(path).expect("a file");
    parse(text).unwrap_or_else(|(_, errors)| panic!("{}: {errors:?}", path.display()))
}

fn said(paths: &[PathBuf]) -> Said {
    let mut said = Said::new();
    for path in paths {
        for entry in read(path).body {
            let Entry::Message(message) = entry else { continue };
            let mut add = |name: String, pattern: &Pattern<String>| {
                let mut variables = BTreeSet::new();
                in_pattern(pattern, &mut variables);
                assert!(said.insert(name.clone(), variables).is_none(), "{}: {name} stands twice", path.display());
            };
            if let Some(value) = &message.value {
                add(message.id.name.clone(), value);
            }
            for attribute in &message.attributes {
                add(format!("{}.{}", message.id.name, attribute.id.name), &attribute.value);
            }
        }
    }
    // A message that names another needs what that one needs.
    loop {
        let before = said.clone();
        for variables in said.values_mut() {
            let named: Vec<String> = variables.iter().filter(|it| it.starts_with('@')).cloned().collect();
            for name in named {
                variables.extend(before.get(&name[1..]).into_iter().flatten().cloned());
            }
        }
        if said == before {
            break;
        }
    }
    said.values_mut().for_each(|variables| variables.retain(|it| !it.starts_with('@')));
    said
}

fn in_pattern(pattern: &Pattern<String>, variables: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            in_expression(expression, variables);
        }
    }
}

fn in_expression(expression: &Expression<String>, variables: &mut BTreeSet<String>) {
    match expression {
        Expression::Inline(inline) => in_inline(inline, variables),
        Expression::Select { selector, variants } => {
            in_inline(selector, variables);
            variants.iter().for_each(|variant| in_pattern(&variant.value, variables));
        }
    }
}

fn in_inline(inline: &InlineExpression<String>, variables: &mut BTreeSet<String>) {
    match inline {
        InlineExpression::VariableReference { id } => {
            variables.insert(id.name.clone());
        }
        InlineExpression::MessageReference { id, .. } => {
            variables.insert(format!("@{}", id.name));
        }
        InlineExpression::FunctionReference { arguments: CallArguments { positional, .. }, .. } => {
            positional.iter().for_each(|argument| in_inline(argument, variables));
        }
        InlineExpression::Placeable { expression } => in_expression(expression, variables),
        _ => {}
    }
}

#[test]
fn the_command_says_the_same_in_english_and_bokmal() {
    let (bokmal, english) = (said(&files("messages/nb", "ftl")), said(&files("messages/en", "ftl")));
    assert!(bokmal.len() > 300);
    assert_eq!(bokmal, english);
}

#[test]
fn papers_say_the_same_in_every_language() {
    let languages: BTreeMap<String, Said> = files("templates/lang", "ftl")
        .into_iter()
        .map(|path| (path.file_stem().expect("a name").to_string_lossy().into_owned(), said(&[path])))
        .collect();
    let bokmal: BTreeSet<&String> = languages["nb"].keys().collect();
    for (code, said) in &languages {
        let keys: BTreeSet<&String> = said.keys().collect();
        if code.contains('-') || said.contains_key("falls-back-on") {
            // House styles, and what falls back, have only words that bokmål has, or that say so themselves.
            let own = |key: &&&String| !["falls-back-on", "months-in-dates"].contains(&key.as_str());
            let unknown: Vec<_> = keys.difference(&bokmal).filter(own).collect();
            assert!(unknown.is_empty(), "{code}: {unknown:?}");
        } else {
            assert_eq!(bokmal, keys, "{code}");
        }
    }
}

/// What the source says, as `message!("id", name = …)`.
#[test]
fn every_message_of_the_source_is_there_with_what_it_needs() {
    let mut known = said(&files("messages/nb", "ftl"));
    // A language may need more than another: the source gives what any of them does.
    for code in ["nb", "nn", "en"] {
        for (id, variables) in said(&[root().join(format!("templates/lang/{code}.ftl"))]) {
            known.entry(id).or_default().extend(variables);
        }
    }
    let call = Regex::new(r#"message!\(\s*"([a-z0-9.-]+)""#).expect("a pattern");
    let name = Regex::new(r"([a-z_]+) = ").expect("a pattern");
    let mut used = 0;
    for path in files("src", "rs") {
        let text = std::fs::read_to_string(&path).expect("a file");
        for found in call.captures_iter(&text) {
            let id = &found[1];
            let rest = &text[found.get(0).expect("a match").end()..];
            let variables = known.get(id).unwrap_or_else(|| panic!("{}: no words for {id}", path.display()));
            let given: BTreeSet<String> =
                name.captures_iter(arguments(rest)).map(|given| given[1].to_owned()).collect();
            let missing: Vec<_> = variables.iter().filter(|it| !given.contains(*it)).collect();
            assert!(missing.is_empty(), "{}: {id} lacks {missing:?}", path.display());
            used += 1;
        }
    }
    assert!(used > 200, "{used}");
}

/// The text up to the bracket that closes the call.
fn arguments(text: &str) -> &str {
    let mut depth = 1;
    let end = text.find(|c| {
        match c {
            '(' => depth += 1,
            ')' => depth -= 1,
            _ => {}
        }
        depth == 0
    });
    &text[..end.unwrap_or(text.len())]
}
