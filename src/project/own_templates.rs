//! The templates, themes and languages that a project has of its own.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::diagnostic::Diagnostic;
use crate::files::{Files, Place, ReadError};
use crate::source::{Problems, codes, read_error};
use crate::templates::{OwnFile, Templates};
use crate::wording::message;

/// What can be a project's own, and where templates find it.
const FOLDERS: [(&str, &str); 3] = [("templates/", ""), ("themes/", "themes/"), ("fonts/", "fonts/")];

/// The endings of files whose lines messages can show.
const TEXTS: [&str; 3] = ["typ", "toml", "ftl"];

/// The shipped templates with the project's own before them; what cannot be read is reported.
pub(super) fn own_templates(files: &mut Files, problems: &mut Problems) -> Arc<Templates> {
    let mut own = BTreeMap::new();
    for (folder, below) in FOLDERS {
        // A folder that is not there has no files.
        for name in files.matching(&format!("{folder}**/*")).unwrap_or_default() {
            if files.root().join(&name).is_dir() {
                continue;
            }
            match read(files, &name) {
                Ok(file) => {
                    own.insert(format!("{below}{}", &name[folder.len()..]), file);
                }
                Err(error) => {
                    let (file, _) = files.read_text(&name);
                    problems.push(read_error(&error, &name, Place::new(file, 0..0)));
                }
            }
        }
    }
    if own.is_empty() {
        return Templates::shipped();
    }
    let (templates, errors) = Templates::with(own);
    for (path, error) in errors {
        let Some(file) = templates.own(&path).and_then(|own| own.text) else { continue };
        let path = format!("templates/{path}");
        let place = Place::new(file, error.span().unwrap_or(0..0));
        let message = message!("template-invalid.found-kind", file = path, reason = error.message());
        problems.push(
            Diagnostic::new(&codes::TEMPLATE_INVALID, place, message).hint(message!("template-invalid.hint-kind")),
        );
    }
    Arc::new(templates)
}

fn read(files: &mut Files, name: &str) -> Result<OwnFile, ReadError> {
    if !name.rsplit_once('.').is_some_and(|(_, ending)| TEXTS.contains(&ending)) {
        return Ok(OwnFile { bytes: files.read_bytes(name)?, text: None });
    }
    let (file, result) = files.read_text(name);
    result?;
    Ok(OwnFile { bytes: files.text(file).as_bytes().to_vec(), text: Some(file) })
}
