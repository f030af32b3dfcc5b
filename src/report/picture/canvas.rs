//! The whole of a picture, and what is drawn on it.

use std::convert::Infallible;

use plotters::coord::Shift;
use plotters::drawing::{DrawingArea, DrawingAreaErrorKind, IntoDrawingArea};
use plotters::element::{Circle, PathElement, Rectangle, Text};
use plotters::style::text_anchor::{HPos, Pos, VPos};
use plotters::style::{Color, FontDesc, FontFamily, FontStyle, RGBColor, ShapeStyle, TextStyle};

use super::palette::{Colour, INK};
use super::svg::{Paper, escaped};

/// Every picture is so wide; a page scales it.
pub(super) const WIDTH: i32 = 1200;
/// The size of letters.
pub(super) const LETTERS: u32 = 22;

pub(super) type Area<'a> = DrawingArea<Paper<'a>, Shift>;
pub(super) type Drawn = Result<(), DrawingAreaErrorKind<Infallible>>;

/// A picture of this height, its title and text for who cannot see it; `None` where it cannot be
/// drawn.
pub(super) fn svg(
    title: &str,
    alt: &str,
    height: i32,
    draw: impl FnOnce(&Area<'_>) -> Drawn,
) -> Option<String> {
    let mut body = String::new();
    {
        let size = (WIDTH.unsigned_abs(), height.unsigned_abs());
        let area = Paper::new(size, &mut body).into_drawing_area();
        draw(&area).ok()?;
        area.present().ok()?;
    }
    Some(format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {WIDTH} {height}\" role=\"img\" \
         aria-label=\"{}\" font-family=\"sans-serif\"><title>{}</title>{body}</svg>",
        escaped(alt),
        escaped(title)
    ))
}

/// Where a text is anchored.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Side {
    Left,
    Middle,
    Right,
}

pub(super) fn rgb((red, green, blue): Colour) -> RGBColor {
    RGBColor(red, green, blue)
}

pub(super) fn filled(colour: Colour) -> ShapeStyle {
    rgb(colour).filled()
}

pub(super) fn stroke(colour: Colour, width: u32) -> ShapeStyle {
    rgb(colour).stroke_width(width)
}

/// Letters of the usual size, in the middle of their line.
pub(super) fn letters(colour: Colour, from: Side, style: FontStyle) -> TextStyle<'static> {
    let anchor = match from {
        Side::Left => HPos::Left,
        Side::Middle => HPos::Center,
        Side::Right => HPos::Right,
    };
    FontDesc::new(FontFamily::SansSerif, f64::from(LETTERS), style)
        .color(&rgb(colour))
        .pos(Pos::new(anchor, VPos::Center))
}

pub(super) fn text(area: &Area<'_>, said: &str, at: (i32, i32), from: Side) -> Drawn {
    coloured(area, said, at, from, INK)
}

pub(super) fn coloured(
    area: &Area<'_>,
    said: &str,
    at: (i32, i32),
    from: Side,
    colour: Colour,
) -> Drawn {
    let style = letters(colour, from, FontStyle::Normal);
    area.draw(&Text::new(said.to_string(), at, style))
}

pub(super) fn heading(area: &Area<'_>, said: &str, at: (i32, i32)) -> Drawn {
    let style = letters(INK, Side::Left, FontStyle::Bold);
    area.draw(&Text::new(said.to_string(), at, style))
}

pub(super) fn block(area: &Area<'_>, from: (i32, i32), to: (i32, i32), colour: Colour) -> Drawn {
    area.draw(&Rectangle::new([from, to], filled(colour)))
}

pub(super) fn line(area: &Area<'_>, points: &[(i32, i32)], colour: Colour, width: u32) -> Drawn {
    area.draw(&PathElement::new(points.to_vec(), stroke(colour, width)))
}

pub(super) fn dot(area: &Area<'_>, at: (i32, i32), radius: i32, colour: Colour) -> Drawn {
    area.draw(&Circle::new(at, radius, filled(colour)))
}

/// Squares with what they mean, from left to right, beginning at `at`.
pub(super) fn legend(area: &Area<'_>, at: (i32, i32), entries: &[(Colour, &str)]) -> Drawn {
    let (mut x, y) = at;
    for &(colour, meaning) in entries {
        block(area, (x, y - 9), (x + 18, y + 9), colour)?;
        text(area, meaning, (x + 26, y), Side::Left)?;
        x += 56 + super::words::width(meaning, LETTERS) as i32;
    }
    Ok(())
}

/// `value` of `whole` on a line of this length, cut off to whole pixels.
pub(super) fn along(value: u128, whole: u128, length: i32) -> i32 {
    if whole == 0 {
        return 0;
    }
    let length = u128::from(length.unsigned_abs());
    // Numbers of votes are below 2^64, and lengths far below that.
    (value.min(whole).saturating_mul(length) / whole) as i32
}
