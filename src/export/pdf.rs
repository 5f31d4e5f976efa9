//! Pages as PDF.

use typst::foundations::Smart;
use typst_pdf::{PdfStandard as Typst, PdfStandards};

use crate::document::{Pages, TemplateError};
use crate::project::PdfStandard;

/// How a PDF is made.
#[derive(Debug, Clone)]
pub struct PdfOptions {
    /// What the document is called for good: it becomes, hashed, the file's identifier.
    pub identity: String,
    /// The standards that the file must follow.
    pub standards: Vec<PdfStandard>,
}

impl PdfOptions {
    /// The standards that a project asks for: PDF/A-2a with PDF/UA-1 where it asks for none. A draft
    /// makes no archive claim.
    pub fn standards(asked: &[PdfStandard], draft: bool) -> Vec<PdfStandard> {
        let asked = if asked.is_empty() { &[PdfStandard::A2a, PdfStandard::Ua1] } else { asked };
        let mut standards: Vec<_> =
            asked.iter().copied().filter(|standard| !(draft && standard.word().starts_with("a-"))).collect();
        standards.sort();
        standards.dedup();
        standards
    }
}

/// The pages as the bytes of a PDF.
pub fn pdf(pages: &Pages, options: &PdfOptions) -> Result<Vec<u8>, TemplateError> {
    let standards: Vec<Typst> = options
        .standards
        .iter()
        .map(|standard| match standard {
            PdfStandard::Pdf17 => Typst::V_1_7,
            PdfStandard::A2b => Typst::A_2b,
            PdfStandard::A2u => Typst::A_2u,
            PdfStandard::A2a => Typst::A_2a,
            PdfStandard::A3b => Typst::A_3b,
            PdfStandard::A3u => Typst::A_3u,
            PdfStandard::A3a => Typst::A_3a,
            PdfStandard::Ua1 => Typst::Ua_1,
        })
        .collect();
    // Projects with two archive formats were refused when they were read.
    let standards = PdfStandards::new(&standards).map_err(|error| TemplateError::new(error.message().as_str()))?;
    let options = typst_pdf::PdfOptions {
        ident: Smart::Custom(options.identity.clone()),
        creator: Smart::Custom(Some(concat!("framlegg ", env!("CARGO_PKG_VERSION")).to_owned())),
        standards,
        ..typst_pdf::PdfOptions::default()
    };
    typst_pdf::pdf(&pages.document, &options).map_err(|errors| TemplateError::of_export(&errors))
}
