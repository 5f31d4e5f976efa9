//! Whether what was laid out unmeasured stays within its room.
//!
//! Measuring in a template costs as much as laying out, and nearly always all fits. So templates first lay out
//! unmeasured and put fences around their content: a mark with the height in points that it may have, and a
//! mark without one at its end. Only where some text stands below its fence is the document set again, measured.

use typst::foundations::{Content, Label};
use typst::introspection::Tag;
use typst::layout::{Abs, Frame, FrameItem};
use typst::utils::PicoStr;
use typst_layout::PagedDocument;

/// Rounding in layout is far below what an eye can see.
const TOLERANCE: Abs = Abs::raw(0.5);

/// Whether every text within a fence stands above its lower end.
pub fn all_within(document: &PagedDocument) -> bool {
    let Some(label) = Label::new(PicoStr::intern("fence")) else { return true };
    document.pages().iter().all(|page| {
        let mut walk = Walk { label, lower_ends: Vec::new() };
        walk.is_within(&page.frame, Abs::zero()) && walk.lower_ends.is_empty()
    })
}

/// A walk over a page in the order of its content.
struct Walk {
    label: Label,
    /// The lower ends of the fences that are open, the innermost last.
    lower_ends: Vec<Abs>,
}

impl Walk {
    fn is_within(&mut self, frame: &Frame, top: Abs) -> bool {
        frame.items().all(|(position, item)| {
            let y = top + position.y;
            match item {
                FrameItem::Group(group) => self.is_within(&group.frame, y + group.transform.ty),
                FrameItem::Text(_) => self.lower_ends.iter().all(|end| y <= *end + TOLERANCE),
                FrameItem::Tag(Tag::Start(mark, _)) if mark.label() == Some(self.label) => self.pass(mark, y),
                _ => true,
            }
        })
    }

    /// Opens or closes a fence.
    fn pass(&mut self, mark: &Content, y: Abs) -> bool {
        match mark.field_by_name("value").ok().and_then(|value| value.cast::<f64>().ok()) {
            Some(height) => {
                self.lower_ends.push(y + Abs::pt(height));
                true
            }
            None => self.lower_ends.pop().is_some(),
        }
    }
}
