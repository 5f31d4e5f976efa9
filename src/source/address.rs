//! Addresses that a reader can follow.

use serde::{Serialize, Serializer};
use url::Url;

use super::{Problems, Read, Value, codes, schema};
use crate::diagnostic::Diagnostic;
use crate::files::Place;
use crate::wording::message;

/// The address of a page, an e-mail account or a telephone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Address {
    url: Url,
    /// As it was typed, which is how a reader types it again.
    typed: String,
}

/// Longer addresses fit no paper, and no PDF.
const LONGEST: usize = 2000;

impl Address {
    /// Reads an address; `None` where it is none, or one that leads to no page, e-mail account or telephone.
    pub fn parse(text: &str) -> Option<Self> {
        let url = Url::parse(text.trim()).ok()?;
        let leads_somewhere = match url.scheme() {
            "http" | "https" => url.has_host(),
            "mailto" | "tel" => !url.path().is_empty(),
            _ => false,
        };
        (leads_somewhere && text.len() <= LONGEST).then(|| Self { url, typed: text.trim().to_owned() })
    }

    /// The address as a program follows it.
    pub fn as_str(&self) -> &str {
        self.url.as_str()
    }

    /// The address as it is printed: without what every address has.
    pub fn shown(&self) -> &str {
        let text = self.typed.as_str();
        let bare = ["https://", "http://", "mailto:", "tel:"].iter().find_map(|scheme| text.strip_prefix(scheme));
        let bare = bare.unwrap_or(text);
        // Only at the end of a path does it mean nothing.
        if bare.contains(['?', '#']) { bare } else { bare.strip_suffix('/').unwrap_or(bare) }
    }
}

impl Serialize for Address {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl Read for Address {
    fn read(value: &Value, problems: &mut Problems) -> Option<Self> {
        if matches!(&value.kind, super::Kind::Text(text) if text.trim().is_empty()) {
            problems.push(link_empty(value.at, ""));
            return None;
        }
        let text = String::read(value, problems)?;
        let address = Self::parse(&text);
        if address.is_none() {
            problems.push(link_invalid(value.at, &text));
        }
        address
    }
}

/// A finding: the link called `label` has no address.
pub fn link_empty(at: Place, label: &str) -> Diagnostic {
    let message =
        if label.is_empty() { message!("link-empty.found") } else { message!("link-empty.found-label", label = label) };
    Diagnostic::new(&codes::LINK_EMPTY, at, message).hint(message!("link-empty.hint"))
}

/// A finding: nobody can be sent to this address.
pub fn link_invalid(at: Place, address: &str) -> Diagnostic {
    let beginning: String = address.chars().take(80).collect();
    Diagnostic::new(&codes::LINK_INVALID, at, message!("link-invalid.found", address = beginning))
        .hint(message!("link-invalid.hint"))
}

schema!(Address, { "type": "string", "examples": ["https://www.example.org", "mailto:post@example.org", "tel:+4712345678"] });

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_printed_without_what_they_all_have() {
        let shown = |text: &str| Address::parse(text).map(|address| address.shown().to_owned());
        assert_eq!(shown("http://www.tokestua.no").as_deref(), Some("www.tokestua.no"));
        assert_eq!(shown("https://example.org/a/b/").as_deref(), Some("example.org/a/b"));
        assert_eq!(shown("https://blåbær.no/påmelding?q=å/").as_deref(), Some("blåbær.no/påmelding?q=å/"));
        assert_eq!(shown(&format!("https://example.org/{}", "a".repeat(3000))), None);
        assert_eq!(shown("mailto:post@example.org").as_deref(), Some("post@example.org"));
        for wrong in ["www.tokestua.no", "javascript:alert(1)", "file:///etc/passwd", "", "https://", "a b"] {
            assert_eq!(shown(wrong), None, "{wrong}");
        }
    }
}
