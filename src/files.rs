//! Reads every input once, and nothing outside the project's folder.
//!
//! All stages work on what is held here. A [`Place`] names a stretch of a file's text; only
//! [`message`](crate::message) is below this module, so that every value of every stage can carry one.

use std::fs::File;
use std::io::Read;
use std::path::{Component, Path, PathBuf};

use unicode_normalization::UnicodeNormalization;

use crate::message::{Message, message};

/// Data files larger than this are refused: plans are kilobytes, and a mistake should fail fast.
const TEXT_LIMIT: u64 = 16 << 20;
/// Pictures larger than this are refused.
const BYTES_LIMIT: u64 = 64 << 20;

/// Index of a file within [`Files`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
pub struct FileId(u32);

/// A byte range in one file's text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
pub struct Place {
    /// The file.
    pub file: FileId,
    /// First byte of the range.
    pub start: u32,
    /// First byte after the range.
    pub end: u32,
}

impl Place {
    /// The range `range` of `file`. Texts are a few MiB at most, so the offsets always fit.
    pub fn new(file: FileId, range: std::ops::Range<usize>) -> Self {
        Self { file, start: range.start as u32, end: range.end as u32 }
    }

    /// The byte range.
    pub fn range(self) -> std::ops::Range<usize> {
        self.start as usize..self.end as usize
    }
}

/// A text file as it was when it was read.
#[derive(Debug)]
struct TextFile {
    /// Path below the project's folder, with `/` between its parts.
    name: String,
    /// The text without a byte order mark.
    text: String,
    /// Byte offset of each line's first byte.
    lines: Vec<usize>,
}

/// Why a file could not be read.
#[derive(Debug, Clone, PartialEq)]
pub enum ReadError {
    /// The path is absolute, climbs with `..`, or leads out through a symbolic link.
    Outside,
    /// There is no such file.
    NotFound,
    /// The path names a folder, a pipe or a device.
    NotAFile,
    /// The file is larger than the limit, given in MiB.
    TooLarge(u64),
    /// The text is not UTF-8.
    NotUtf8,
    /// The operating system refused, for this reason.
    Refused(Message),
}

/// The files of one project.
#[derive(Debug)]
pub struct Files {
    /// The project's folder, resolved.
    root: PathBuf,
    /// How that folder is written in messages.
    shown: String,
    texts: Vec<TextFile>,
}

impl Files {
    /// Opens the project in `folder`. Fails where the folder cannot be reached.
    pub fn open(folder: &Path) -> std::io::Result<Self> {
        let root = folder.canonicalize()?;
        let shown = folder.strip_prefix(".").unwrap_or(folder).to_string_lossy().replace('\\', "/");
        Ok(Self { root, shown, texts: Vec::new() })
    }

    /// The project's folder, resolved.
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// Reads a text file below the project's folder. On failure the file still gets an id, with an
    /// empty text, so that a message can name it.
    pub fn read_text(&mut self, name: &str) -> (FileId, Result<(), ReadError>) {
        let read = self.bytes(name, TEXT_LIMIT).and_then(|bytes| {
            let text = String::from_utf8(bytes).map_err(|_| ReadError::NotUtf8)?;
            Ok(match text.strip_prefix('\u{feff}') {
                Some(rest) => rest.to_owned(),
                None => text,
            })
        });
        let (text, result) = match read {
            Ok(text) => (text, Ok(())),
            Err(error) => (String::new(), Err(error)),
        };
        let lines = std::iter::once(0).chain(text.match_indices('\n').map(|(i, _)| i + 1)).collect();
        self.texts.push(TextFile { name: name.to_owned(), text, lines });
        (FileId(self.texts.len() as u32 - 1), result)
    }

    /// Reads a file below the project's folder as bytes.
    pub fn read_bytes(&self, name: &str) -> Result<Vec<u8>, ReadError> {
        self.bytes(name, BYTES_LIMIT)
    }

    /// The names of the files below the project's folder that match `pattern`, sorted.
    pub fn matching(&self, pattern: &str) -> Result<Vec<String>, ReadError> {
        if !stays_inside(pattern) {
            return Err(ReadError::Outside);
        }
        let root = glob::Pattern::escape(&self.root.to_string_lossy());
        // Hidden files are not meant: editors and file systems leave some beside the real ones.
        let options = glob::MatchOptions { require_literal_leading_dot: true, ..glob::MatchOptions::new() };
        let found = glob::glob_with(&format!("{root}/{pattern}"), options)
            .map_err(|error| ReadError::Refused(message!("reason-as-given", words = error.msg)))?;
        let mut names: Vec<String> = found
            .filter_map(Result::ok)
            .filter_map(|path| Some(path.strip_prefix(&self.root).ok()?.to_string_lossy().replace('\\', "/")))
            .collect();
        names.sort();
        Ok(names)
    }

    fn bytes(&self, name: &str, limit: u64) -> Result<Vec<u8>, ReadError> {
        let refused = |error: std::io::Error| match error.kind() {
            std::io::ErrorKind::NotFound => ReadError::NotFound,
            _ => ReadError::Refused(in_words(&error)),
        };
        if !stays_inside(name) {
            return Err(ReadError::Outside);
        }
        // Some systems store names with decomposed letters, whatever was typed.
        let decomposed = || self.root.join(name.nfd().collect::<String>()).canonicalize();
        let path =
            self.root.join(name).canonicalize().or_else(|error| decomposed().map_err(|_| error)).map_err(refused)?;
        if !path.starts_with(&self.root) {
            return Err(ReadError::Outside);
        }
        // Asked before opening: opening a pipe would wait for its writer.
        if !path.metadata().map_err(refused)?.is_file() {
            return Err(ReadError::NotAFile);
        }
        let mut bytes = Vec::new();
        File::open(&path).and_then(|file| file.take(limit + 1).read_to_end(&mut bytes)).map_err(refused)?;
        if bytes.len() as u64 > limit {
            return Err(ReadError::TooLarge(limit >> 20));
        }
        Ok(bytes)
    }

    /// The whole text of a file.
    pub fn text(&self, file: FileId) -> &str {
        &self.texts[file.0 as usize].text
    }

    /// The file's path below the project's folder.
    pub fn name(&self, file: FileId) -> &str {
        &self.texts[file.0 as usize].name
    }

    /// The file's path as a message shows it: the project's folder as the user wrote it, and the name.
    pub fn shown(&self, file: FileId) -> String {
        match self.shown.as_str() {
            "" | "." => self.name(file).to_owned(),
            folder => format!("{}/{}", folder.trim_end_matches('/'), self.name(file)),
        }
    }

    /// Line of the place's first byte, counted from 1.
    pub fn line(&self, place: Place) -> usize {
        self.texts[place.file.0 as usize].lines.partition_point(|&start| start <= place.start as usize)
    }

    /// The place that [`spot`](Self::spot) named: its whole line.
    pub fn resolve(&self, spot: &str) -> Option<Place> {
        let (name, line) = spot.rsplit_once(':')?;
        let index = self.texts.iter().position(|file| file.name == name)?;
        let start = *self.texts[index].lines.get(line.parse::<usize>().ok()?.checked_sub(1)?)?;
        let file = FileId(index as u32);
        Some(Place::new(file, self.lines_around(file, start..start)))
    }

    /// The byte range of the lines that `range` touches, without the last line's end.
    pub fn lines_around(&self, file: FileId, range: std::ops::Range<usize>) -> std::ops::Range<usize> {
        let text = self.text(file);
        let start = text[..range.start].rfind('\n').map_or(0, |at| at + 1);
        let end = text[range.end..].find('\n').map_or(text.len(), |at| range.end + at);
        start..end
    }

    /// `data/plan.toml:12`: a place without the project's folder, the same wherever the project lies.
    pub fn spot(&self, place: Place) -> String {
        format!("{}:{}", self.name(place.file), self.line(place))
    }
}

/// Why the operating system refused, in words for the user.
pub fn in_words(error: &std::io::Error) -> Message {
    use std::io::ErrorKind;
    match error.kind() {
        ErrorKind::NotFound => message!("refused-not-found"),
        ErrorKind::PermissionDenied => message!("refused-permission"),
        ErrorKind::IsADirectory => message!("refused-folder"),
        ErrorKind::NotADirectory => message!("refused-no-folder"),
        ErrorKind::AlreadyExists => message!("refused-taken"),
        ErrorKind::ReadOnlyFilesystem => message!("refused-read-only"),
        ErrorKind::StorageFull => message!("refused-full"),
        _ => message!("reason-as-given", words = error.to_string()),
    }
}

/// Whether a written path or pattern is relative and never climbs.
fn stays_inside(path: &str) -> bool {
    Path::new(path).components().all(|part| matches!(part, Component::Normal(_) | Component::CurDir))
        && !path.contains('\\')
        && !path.contains('\0')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn folder(files: &[(&str, &[u8])]) -> tempfile::TempDir {
        let folder = tempfile::tempdir().expect("a temporary folder");
        for (name, bytes) in files {
            std::fs::write(folder.path().join(name), bytes).expect("a file");
        }
        folder
    }

    #[test]
    fn byte_order_mark_is_no_text() {
        let folder = folder(&[("a.toml", b"\xef\xbb\xbfa = 1\r\nb = 2\r\n")]);
        let mut files = Files::open(folder.path()).expect("opens");
        let (id, result) = files.read_text("a.toml");
        assert_eq!(result, Ok(()));
        assert_eq!(files.text(id), "a = 1\r\nb = 2\r\n");
        assert_eq!(files.line(Place::new(id, 7..8)), 2);
    }

    #[test]
    fn paths_that_leave_the_project_are_refused() {
        let outer = folder(&[("secret.toml", b"x = 1")]);
        let root = outer.path().join("project");
        std::fs::create_dir(&root).expect("a folder");
        let mut files = Files::open(&root).expect("opens");
        for name in ["../secret.toml", "/etc/passwd", "a/../../secret.toml", "..\\secret.toml"] {
            assert_eq!(files.read_text(name).1, Err(ReadError::Outside), "{name}");
            assert_eq!(files.matching(name), Err(ReadError::Outside), "{name}");
        }
        #[cfg(unix)]
        {
            std::os::unix::fs::symlink(outer.path().join("secret.toml"), root.join("link.toml")).expect("a link");
            assert_eq!(files.read_text("link.toml").1, Err(ReadError::Outside));
        }
    }

    #[test]
    fn folders_missing_files_and_foreign_encodings_are_told_apart() {
        let folder = folder(&[("latin.toml", b"navn = \"Str\xf8ms\xf8\"")]);
        let mut files = Files::open(folder.path()).expect("opens");
        assert_eq!(files.read_text("latin.toml").1, Err(ReadError::NotUtf8));
        assert_eq!(files.read_text("none.toml").1, Err(ReadError::NotFound));
        assert_eq!(files.read_text(".").1, Err(ReadError::NotAFile));
    }
}
