//! A report's pictures, each with words for who cannot see it and its data as a table.
//!
//! What is drawn is computed in [`figure`](crate::figure); here it gets its place on the paper:
//!
//! - [`palette`]: every colour that occurs
//! - `svg`: what plotters draws, as compact SVG
//! - `canvas`: the whole of a picture, and what is drawn on it
//! - `axes`: axes with their labels
//! - `words`: names that fit, and denominators
//! - `sketch`: what a picture says, before it is said in a language
//! - `at_hand`: what the pictures of stations have in common
//! - `png`: a picture as PNG, with the feature `png`
//! - `coverage`: how much of each unit is in
//! - `differences`: announced minus tabulated
//! - `intervals`: what the missing could change
//! - `fingerprint`: turnout against share
//! - `tenths`: turnouts and shares in tenths of a percent
//! - `cumulative`: the share up to each turnout
//! - `digits`: last digits
//! - `sensitivity`: votes beyond the usual ratio
//! - `centres`: tables beside those of their centre
//! - `map`: where the stations are
//!
//! An SVG has a `viewBox` and no size, no script and no style; each colour is an attribute with a
//! constant of [`palette`], so that a page can override it: `svg [fill="#333333"] { fill: … }`.
//! The same report gives the same bytes. Letters of words that a language makes longer than their
//! room are smaller.

pub mod palette;

mod at_hand;
mod axes;
mod canvas;
mod centres;
mod coverage;
mod cumulative;
mod differences;
mod digits;
mod fingerprint;
mod intervals;
mod map;
#[cfg(feature = "png")]
mod png;
mod sensitivity;
mod sketch;
mod svg;
mod tenths;
mod words;

use super::AuditReport;
use super::language::{Language, Translator};

#[cfg(feature = "png")]
pub use png::{PngError, WIDEST};

use at_hand::AtHand;

/// One picture of a report. All texts but the SVG are plain: whoever puts them in a page escapes
/// them. All of them are in the language that was asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Picture {
    /// Its name, the same in every report: `fingerprint`.
    pub id: &'static str,
    /// What it shows.
    pub title: String,
    /// How it is to be read, and what else looks the same.
    pub how_to_read: String,
    /// Of what it speaks, in words: "24,532 of 30,026 polling stations".
    pub denominator: String,
    /// What is seen, in numbers.
    pub alt: String,
    /// Its data.
    pub table: PictureTable,
    /// The picture: one `<svg>` element, to be used as it is.
    pub svg: String,
}

/// A picture's data.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct PictureTable {
    /// The headings.
    pub head: Vec<String>,
    /// The rows, each as long as the headings.
    pub rows: Vec<Vec<String>>,
}

/// The pictures that the report's data allow, in one order, in English.
pub fn pictures(report: &AuditReport) -> Vec<Picture> {
    pictures_in(report, Language::English)
}

/// The same in another language.
pub fn pictures_in(report: &AuditReport, language: Language) -> Vec<Picture> {
    pictures_said(report, &Translator::new(language))
}

/// The same as a translator says them.
pub(super) fn pictures_said(report: &AuditReport, to: &Translator) -> Vec<Picture> {
    let of_all = [coverage::picture, differences::picture, intervals::picture];
    let mut pictures: Vec<Picture> = of_all
        .iter()
        .filter_map(|picture| picture(report, to))
        .collect();
    if let Some(at_hand) = AtHand::of(report, to) {
        let of_stations = [
            fingerprint::picture,
            tenths::picture,
            cumulative::picture,
            digits::picture,
            sensitivity::picture,
            centres::picture,
            map::picture,
        ];
        pictures.extend(of_stations.iter().filter_map(|picture| picture(&at_hand)));
    }
    pictures
}
