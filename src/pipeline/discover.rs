//! Finds projects: the one around the current folder, those below it, or those in the folders given.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use ignore::WalkBuilder;

use crate::project::FILE_NAME;

/// Why no project can be worked on.
#[derive(Debug)]
pub enum DiscoverError {
    /// A given path does not exist.
    NotFound(PathBuf),
    /// There is no project where one was looked for.
    NoProject(PathBuf),
}

/// The folders of the projects to work on, sorted. Without `paths`: the project around `current`, else
/// every project below it. Hidden folders and what `.gitignore` names are passed over.
pub fn discover(paths: &[PathBuf], current: &Path) -> Result<Vec<PathBuf>, DiscoverError> {
    let mut found = Vec::new();
    if paths.is_empty() {
        let around = current.ancestors().find(|folder| folder.join(FILE_NAME).is_file());
        found = match around {
            Some(folder) if folder == current => vec![PathBuf::from(".")],
            Some(folder) => vec![folder.to_owned()],
            None => below(Path::new(".")),
        };
    }
    for path in paths {
        if !path.exists() {
            return Err(DiscoverError::NotFound(path.clone()));
        }
        let here = match path {
            path if path.is_file() && path.file_name().is_some_and(|name| name == FILE_NAME) => {
                vec![path.parent().filter(|parent| *parent != Path::new("")).unwrap_or(Path::new(".")).to_owned()]
            }
            path if path.join(FILE_NAME).is_file() => vec![path.clone()],
            path => below(path),
        };
        if here.is_empty() {
            return Err(DiscoverError::NoProject(path.clone()));
        }
        found.extend(here);
    }
    if found.is_empty() {
        return Err(DiscoverError::NoProject(current.to_owned()));
    }
    found.sort();
    let mut seen = BTreeSet::new();
    found.retain(|folder| folder.canonicalize().map_or(true, |folder| seen.insert(folder)));
    Ok(found)
}

fn below(folder: &Path) -> Vec<PathBuf> {
    let walk = WalkBuilder::new(folder).require_git(false).sort_by_file_path(Path::cmp).build();
    walk.filter_map(Result::ok)
        .filter(|entry| entry.file_name() == FILE_NAME && entry.path().is_file())
        .filter_map(|entry| entry.path().parent().map(Path::to_owned))
        .collect()
}
