//! Files that are either the old ones or the new ones, whole.

use std::io::Write;
use std::path::Path;

/// Writes `bytes` to `path` by way of a temporary file beside it, and makes the folder where it is
/// missing. On failure what stood there before still stands.
pub fn write(path: &Path, bytes: &[u8]) -> std::io::Result<()> {
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
    file.persist(path).map_err(|error| error.error)?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_that_cannot_be_replaced_stays() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("below/a.pdf");
        write(&path, b"old").expect("written");
        assert_eq!(std::fs::read(&path).expect("read"), b"old");
        write(&path, b"new").expect("written");
        assert_eq!(std::fs::read(&path).expect("read"), b"new");

        let occupied = folder.path().join("below/b.pdf");
        std::fs::create_dir(&occupied).expect("a folder");
        assert!(write(&occupied, b"new").is_err());
        let names = std::fs::read_dir(folder.path().join("below")).expect("listed").count();
        assert_eq!(names, 2, "no temporary file is left behind");
    }
}
