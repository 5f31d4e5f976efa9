//! The templates, themes and languages that a project has of its own.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::diagnostic::Diagnostic;
use crate::files::{Files, Place};
use crate::source::{Problems, codes, read_error};
use crate::templates::Templates;
use crate::wording::message;

/// What can be a project's own, and where templates find it.
const FOLDERS: [(&str, &str); 2] = [("templates/", ""), ("themes/", "themes/")];

/// The shipped templates with the project's own before them; what cannot be read is reported.
pub(super) fn own_templates(files: &mut Files, problems: &mut Problems) -> Arc<Templates> {
    let mut own = BTreeMap::new();
    for (folder, below) in FOLDERS {
        // A folder that is not there has no files.
        for name in files.matching(&format!("{folder}**/*")).unwrap_or_default() {
            if files.root().join(&name).is_dir() {
                continue;
            }
            match files.read_bytes(&name) {
                Ok(bytes) => {
                    own.insert(format!("{below}{}", &name[folder.len()..]), bytes);
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
        let path = format!("templates/{path}");
        let (file, _) = files.read_text(&path);
        let place = Place::new(file, error.span().unwrap_or(0..0));
        let message = message!("template-invalid.found-kind", file = path, reason = error.message());
        problems.push(
            Diagnostic::new(&codes::TEMPLATE_INVALID, place, message).hint(message!("template-invalid.hint-kind")),
        );
    }
    Arc::new(templates)
}
