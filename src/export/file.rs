//! Files that are either the old ones or the new ones, whole.

use std::io::{Error, Result, Write};
use std::path::{Path, PathBuf};

use tempfile::NamedTempFile;

/// Writes files, each by way of a temporary file beside it, and makes their folders where they are missing.
/// No file is put in its place before all of them are on the disk. On failure the path that failed is told,
/// and what stood there before still stands.
pub fn write_all<'a>(
    files: impl IntoIterator<Item = (&'a Path, &'a [u8])>,
) -> std::result::Result<(), (PathBuf, Error)> {
    let staged: std::result::Result<Vec<_>, _> = files
        .into_iter()
        .map(|(path, bytes)| match stage(path, bytes) {
            Ok(file) => Ok((path, file)),
            Err(error) => Err((path.to_owned(), error)),
        })
        .collect();
    for (path, file) in staged? {
        file.persist(path).map_err(|error| (path.to_owned(), error.error))?;
    }
    Ok(())
}

fn stage(path: &Path, bytes: &[u8]) -> Result<NamedTempFile> {
    if path.is_dir() {
        return Err(std::io::ErrorKind::IsADirectory.into());
    }
    let folder = path.parent().unwrap_or(Path::new("."));
    std::fs::create_dir_all(folder)?;
    let mut builder = tempfile::Builder::new();
    builder.prefix(".framlegg-").suffix(".tmp");
    // As any other new file, not the owner's alone, which is what temporary files are.
    #[cfg(unix)]
    builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o666));
    let mut file = builder.tempfile_in(folder)?;
    file.write_all(bytes)?;
    file.as_file().sync_all()?;
    Ok(file)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn either_all_files_are_new_or_all_are_the_old_ones() {
        let folder = tempfile::tempdir().expect("a folder");
        let (a, b) = (folder.path().join("below/a.pdf"), folder.path().join("below/b.pdf"));
        let both = |text: &'static [u8]| write_all([(a.as_path(), text), (b.as_path(), text)]);
        both(b"old").expect("written");
        both(b"older").expect("written");
        assert_eq!(std::fs::read(&b).expect("read"), b"older");

        std::fs::remove_file(&b).expect("removed");
        std::fs::create_dir(&b).expect("a folder in the way");
        assert_eq!(both(b"new").expect_err("a folder is in the way").0, b);
        assert_eq!(std::fs::read(&a).expect("read"), b"older");
        let names = std::fs::read_dir(folder.path().join("below")).expect("listed").count();
        assert_eq!(names, 2, "no temporary file is left behind");
    }
}
