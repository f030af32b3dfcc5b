//! What a tally sheet's row says besides counts and names, kept as text as published.

use serde::{Deserialize, Serialize};

/// A text that a sheet may carry. A source that has no place for it has no column.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Attribute {
    /// The address of the sheet's published image.
    ImageUrl,
    /// The polling place's latitude in degrees.
    Latitude,
    /// The polling place's longitude in degrees.
    Longitude,
    /// When the sheet arrived: a number that rises, or a date and time.
    Arrival,
}

impl Attribute {
    /// How many attributes there are.
    pub const COUNT: usize = 4;

    /// Every attribute, in the order of its index.
    pub const ALL: [Self; Self::COUNT] = [
        Self::ImageUrl,
        Self::Latitude,
        Self::Longitude,
        Self::Arrival,
    ];

    /// The place of this attribute in [`Attribute::ALL`].
    pub fn index(self) -> usize {
        self as usize
    }

    /// The name used in plans.
    pub fn key(self) -> &'static str {
        match self {
            Self::ImageUrl => "image_url",
            Self::Latitude => "latitude",
            Self::Longitude => "longitude",
            Self::Arrival => "arrival",
        }
    }
}
