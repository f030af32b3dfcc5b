//! A report for people who look before they read: one page that needs nothing but itself.
//!
//! Feature `html`. No network, no font, no file beside it; complete with scripts off, which only
//! add sorting and filtering. Everything from a file is escaped, links lead to http and https
//! alone and tell nobody where they were followed, and the page's own policy forbids all that it
//! does not need.
//!
//! - `page`: the frame: head, policy, contents
//! - `blocks`: a document's blocks as HTML
//! - `findings`: what was found, each with its place, evidence and innocent explanations
//! - `figures`: the pictures
//! - `derive`: how to get the same bytes again

mod blocks;
mod derive;
mod figures;
mod findings;
mod page;

use super::audit::AuditReport;
use super::language::{Language, Translator};

impl AuditReport {
    /// The report as one page that needs nothing but itself.
    pub fn to_html(&self) -> String {
        self.to_html_in(Language::English)
    }

    /// The same in another language.
    pub fn to_html_in(&self, language: Language) -> String {
        page::page(self, &Translator::new(language)).into_string()
    }
}
