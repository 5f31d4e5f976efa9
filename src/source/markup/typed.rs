//! What people type, made safe for a parser that would take some of it for something else.

/// A hard space, which Markdown takes for a letter at the beginning of a line and for space within it.
pub(super) const GUARD: char = '\u{a0}';

/// The source of one paragraph: with a hard space before it a line is one, whatever it begins with («1. mai», «# 3»,
/// «- »).
pub(super) fn as_paragraph(text: &str) -> String {
    guarded(&format!("{GUARD}{text}"))
}

/// The source of paragraphs, headings and lists.
pub(super) fn as_blocks(text: &str) -> String {
    guarded(&prepared(text))
}

/// An ampersand that begins no entity.
const GUARDED_AMPERSAND: &str = "\\&";

/// The text with its entities kept as they were typed: `&#128512;` could smuggle in what no font can print.
fn guarded(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('&') {
        let (before, after) = rest.split_at(at);
        out.push_str(before);
        let name = after[1..].split_once(';').map_or("", |(name, _)| name);
        let is_entity = !name.is_empty() && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '#');
        out.push_str(if is_entity && !before.ends_with('\\') { GUARDED_AMPERSAND } else { "&" });
        rest = &after[1..];
    }
    out + rest
}

/// The source without the marks that [`guarded`] adds.
pub(super) fn unescaped(source: &str) -> String {
    source.replace(GUARDED_AMPERSAND, "&")
}

/// The text with its common indentation taken away, since TOML's texts are often indented with their key, and with
/// what only looks like a list («17. mai») or the address of a link («[1]: SSB») kept from becoming one.
fn prepared(text: &str) -> String {
    let text = text.replace("\r\n", "\n").replace('\u{feff}', "");
    let lines: Vec<&str> = text.lines().collect();
    let indent = |line: &str| line.len() - line.trim_start_matches([' ', '\t']).len();
    let common = lines.iter().filter(|line| !line.trim().is_empty()).map(|line| indent(line)).min().unwrap_or(0);
    let markers: Vec<(usize, usize, u64)> = (lines.iter().enumerate())
        .filter_map(|(index, line)| Some((index, indent(line), list_number(line.trim_start())?)))
        .collect();
    // A number begins a list only together with one that goes before or comes after it.
    let is_list = |index: usize| {
        let mine = markers.iter().position(|(line, ..)| *line == index);
        mine.is_some_and(|mine| {
            let (_, depth, number) = markers[mine];
            let same = |(_, other, _): &&(usize, usize, u64)| *other == depth;
            let neighbours = [markers[..mine].iter().rev().find(same), markers[mine + 1..].iter().find(same)];
            neighbours.into_iter().flatten().any(|(.., other)| other.abs_diff(number) <= 1)
        })
    };
    let mut out = String::new();
    for (index, line) in lines.iter().enumerate() {
        let line = &line[common.min(indent(line))..];
        let bare = line.trim_start();
        let escape_at = match () {
            () if list_number(bare).is_some() && !is_list(index) => line.find(['.', ')']),
            () if bare.starts_with('[') && bare.contains("]:") => line.find('['),
            () => None,
        };
        let (before, after) = line.split_at(escape_at.unwrap_or(0));
        out.push_str(before);
        if escape_at.is_some() {
            out.push('\\');
        }
        out.push_str(after);
        out.push('\n');
    }
    out
}

/// The number at the beginning of a line that Markdown would take for an item of a numbered list.
fn list_number(line: &str) -> Option<u64> {
    let digits = line.len() - line.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    let rest = line.get(digits..)?;
    let ends = rest.strip_prefix(['.', ')'])?;
    (ends.is_empty() || ends.starts_with([' ', '\t'])).then(|| line[..digits].parse().ok()).flatten()
}
