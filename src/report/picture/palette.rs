//! Every colour that occurs in a picture, as it stands in its attributes.
//!
//! The plain colours are those of Okabe and Ito, told apart by readers who do not see all colours;
//! the sequence is viridis, which rises evenly in lightness too.

/// A colour: red, green, blue.
pub type Colour = (u8, u8, u8);

/// Texts and axes: `#333333`.
pub const INK: Colour = (0x33, 0x33, 0x33);
/// Lesser texts: `#767676`, which can still be read on white.
pub const MUTED: Colour = (0x76, 0x76, 0x76);
/// Lines of a grid: `#DDDDDD`.
pub const GRID: Colour = (0xDD, 0xDD, 0xDD);
/// Bands and what is expected: `#BBBBBB`.
pub const EXPECTED: Colour = (0xBB, 0xBB, 0xBB);
/// What is counted: `#0072B2`.
pub const BLUE: Colour = (0x00, 0x72, 0xB2);
/// A second thing beside it, and what is marked: `#D55E00`.
pub const VERMILION: Colour = (0xD5, 0x5E, 0x00);
/// A third: `#009E73`.
pub const GREEN: Colour = (0x00, 0x9E, 0x73);

/// From little (`#FDE725`) to much (`#440154`).
pub const SEQUENCE: [Colour; 7] = [
    (0xFD, 0xE7, 0x25),
    (0x90, 0xD7, 0x43),
    (0x35, 0xB7, 0x79),
    (0x21, 0x91, 0x8C),
    (0x31, 0x68, 0x8E),
    (0x44, 0x39, 0x83),
    (0x44, 0x01, 0x54),
];

/// All of them, as they are written: for a page that has others in the dark.
pub fn all() -> Vec<String> {
    let plain = [INK, MUTED, GRID, EXPECTED, BLUE, VERMILION, GREEN];
    plain.into_iter().chain(SEQUENCE).map(hex).collect()
}

/// As it is written: `#0072B2`.
pub fn hex((red, green, blue): Colour) -> String {
    format!("#{red:02X}{green:02X}{blue:02X}")
}
