//! The whole of a picture, and what is drawn on it.

use crate::report::message::{Message, Part};
use std::convert::Infallible;

use plotters::coord::Shift;
use plotters::drawing::{DrawingArea, DrawingAreaErrorKind, IntoDrawingArea};
use plotters::element::{Circle, PathElement, Rectangle, Text};
use plotters::style::text_anchor::{HPos, Pos, VPos};
use plotters::style::{Color, FontDesc, FontFamily, FontStyle, RGBColor, ShapeStyle, TextStyle};

use crate::report::language::Translator;

use super::palette::{Colour, INK};
use super::svg::{Paper, escaped};
use super::words::{cut, width};

/// Every picture is so wide; a page scales it.
pub(super) const WIDTH: i32 = 1200;
/// The size of letters.
pub(super) const LETTERS: u32 = 22;
/// The size of the smallest letters, where words would not fit otherwise.
const SMALLEST: u32 = 14;

/// What is drawn on, and the language in which it speaks.
pub(super) struct Area<'a> {
    pub(super) paper: DrawingArea<Paper<'a>, Shift>,
    pub(super) to: &'a Translator,
}

pub(super) type Drawn = Result<(), DrawingAreaErrorKind<Infallible>>;

/// A picture of this height, its title and text for who cannot see it; `None` where it cannot be
/// drawn.
pub(super) fn svg(
    title: &str,
    alt: &str,
    height: i32,
    to: &Translator,
    draw: impl FnOnce(&Area<'_>) -> Drawn,
) -> Option<String> {
    let mut body = String::new();
    {
        let size = (WIDTH.unsigned_abs(), height.unsigned_abs());
        let paper = Paper::new(size, &mut body).into_drawing_area();
        let area = Area { paper, to };
        draw(&area).ok()?;
        area.paper.present().ok()?;
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

/// Letters in the middle of their line.
pub(super) fn letters(colour: Colour, from: Side, style: FontStyle) -> TextStyle<'static> {
    sized(LETTERS, colour, from, style)
}

fn sized(size: u32, colour: Colour, from: Side, style: FontStyle) -> TextStyle<'static> {
    let anchor = match from {
        Side::Left => HPos::Left,
        Side::Middle => HPos::Center,
        Side::Right => HPos::Right,
    };
    FontDesc::new(FontFamily::SansSerif, f64::from(size), style)
        .color(&rgb(colour))
        .pos(Pos::new(anchor, VPos::Center))
}

/// The usual size of letters, or a smaller one at which a text so wide has so much room.
fn size_within(wide: u32, room: u32) -> u32 {
    if wide <= room {
        return LETTERS;
    }
    (LETTERS * room / wide.max(1)).clamp(SMALLEST, LETTERS)
}

/// How far it is from here to the picture's edge.
fn room((x, _): (i32, i32), from: Side) -> u32 {
    let room = match from {
        Side::Left => WIDTH - x,
        Side::Middle => 2 * x.min(WIDTH - x),
        Side::Right => x,
    };
    room.max(0).unsigned_abs()
}

pub(super) fn text(area: &Area<'_>, said: &Message, at: (i32, i32), from: Side) -> Drawn {
    coloured(area, said, at, from, INK)
}

pub(super) fn coloured(
    area: &Area<'_>,
    said: &Message,
    at: (i32, i32),
    from: Side,
    colour: Colour,
) -> Drawn {
    let words = area.to.say(said).into_owned();
    let size = size_within(width(&words, LETTERS), room(at, from));
    let style = sized(size, colour, from, FontStyle::Normal);
    area.paper.draw(&Text::new(words, at, style))
}

/// A text that has only so much room. Our words are made smaller; what is too long even then, and
/// names, are cut off.
pub(super) fn label(
    area: &Area<'_>,
    said: &Message,
    at: (i32, i32),
    from: Side,
    (room, colour): (u32, Colour),
) -> Drawn {
    let words = area.to.say(said);
    let size = match said.part() {
        Part::Verbatim(_) => LETTERS,
        _ => size_within(width(&words, LETTERS), room),
    };
    let style = sized(size, colour, from, FontStyle::Normal);
    let text = Text::new(cut(&words, room, size), at, style);
    area.paper.draw(&text)
}

/// Names in bold letters, cut off where they are long.
pub(super) fn heading(area: &Area<'_>, said: &Message, at: (i32, i32)) -> Drawn {
    let style = letters(INK, Side::Left, FontStyle::Bold);
    // Bold letters are wider.
    let words = super::words::fitted(&area.to.say(said), room(at, Side::Left) - 20, LETTERS + 1);
    area.paper.draw(&Text::new(words, at, style))
}

pub(super) fn block(area: &Area<'_>, from: (i32, i32), to: (i32, i32), colour: Colour) -> Drawn {
    area.paper.draw(&Rectangle::new([from, to], filled(colour)))
}

pub(super) fn line(area: &Area<'_>, points: &[(i32, i32)], colour: Colour, width: u32) -> Drawn {
    area.paper
        .draw(&PathElement::new(points.to_vec(), stroke(colour, width)))
}

pub(super) fn dot(area: &Area<'_>, at: (i32, i32), radius: i32, colour: Colour) -> Drawn {
    area.paper.draw(&Circle::new(at, radius, filled(colour)))
}

/// Between a square and the next one without the words.
const BESIDE: i32 = 56;

/// Squares with what they mean, from left to right, beginning at `at`, or further left and in
/// smaller letters where they need the room.
pub(super) fn legend(area: &Area<'_>, at: (i32, i32), entries: &[(Colour, Message)]) -> Drawn {
    let (x, y) = at;
    let texts = entries.iter().map(|(_, meaning)| area.to.say(meaning));
    let texts: Vec<_> = texts.collect();
    let wide: u32 = texts.iter().map(|text| width(text, LETTERS)).sum();
    let beside = BESIDE * texts.len() as i32 - 30;
    let mut x = x.min(WIDTH - 20 - beside - wide as i32).max(20);
    let size = size_within(wide, (WIDTH - x - beside).max(0).unsigned_abs());
    for ((colour, _), text) in entries.iter().zip(texts) {
        block(area, (x, y - 9), (x + 18, y + 9), *colour)?;
        let style = sized(size, INK, Side::Left, FontStyle::Normal);
        area.paper
            .draw(&Text::new(text.to_string(), (x + 26, y), style))?;
        x += BESIDE + width(&text, size) as i32;
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

#[cfg(test)]
mod tests {
    use super::super::palette::BLUE;
    use super::*;
    use crate::report::language::Language;

    /// Each text that is drawn: where it is, its size, its words.
    fn texts(draw: impl FnOnce(&Area<'_>) -> Drawn) -> Vec<(i32, u32, String)> {
        let to = Translator::new(Language::English);
        let svg = svg("title", "alt", 100, &to, draw).unwrap();
        let each = svg.split("<text x=\"").skip(1).map(|text| {
            let x = text.split('"').next().unwrap().parse().unwrap();
            let (_, size) = text.split_once("font-size=\"").unwrap();
            let size = size.split('"').next().unwrap().parse().unwrap();
            let (_, words) = text.split_once('>').unwrap();
            let words = words.split('<').next().unwrap().to_string();
            (x, size, words)
        });
        each.collect()
    }

    #[test]
    fn words_of_any_language_stay_on_the_paper_and_beside_each_other() {
        let english = "band of even digits (99%)";
        for longer in 1..=2 {
            let words = say(&english.repeat(longer));
            let entries = [BLUE, BLUE].map(|colour| (colour, words.clone()));
            let found = texts(|area| legend(area, (350, 24), &entries));
            let ends = |at: usize| found[at].0 + width(&found[at].2, found[at].1) as i32;
            assert!(ends(0) + 26 < found[1].0, "{found:?}");
            assert!(ends(1) <= WIDTH, "{found:?}");
            let as_usual = (found[0].0, found[0].1) == (376, LETTERS);
            assert_eq!(as_usual, longer == 1, "{found:?}");
        }
        let words = say(&english.repeat(2));
        let found = texts(|area| text(area, &words, (700, 20), Side::Left));
        assert!(found[0].1 < LETTERS, "{found:?}");
        assert!(
            700 + width(&found[0].2, found[0].1) as i32 <= WIDTH,
            "{found:?}"
        );
    }

    #[test]
    fn a_label_is_smaller_before_it_is_cut_and_a_name_is_cut() {
        let long = "All polling stations of the contest";
        let draw =
            |said: Message| texts(|area| label(area, &said, (20, 20), Side::Left, (320, INK)));
        let ours = draw(say(long));
        assert_eq!(ours[0].2, long);
        assert!(ours[0].1 < LETTERS && width(long, ours[0].1) <= 320);
        let name = draw(Message::verbatim(long));
        assert!(name[0].1 == LETTERS && name[0].2.ends_with('…'), "{name:?}");
        let far = draw(say(&long.repeat(3)));
        assert!(far[0].1 == SMALLEST && far[0].2.ends_with('…'), "{far:?}");
    }

    /// Words that are no name.
    fn say(words: &str) -> Message {
        Message::joined([Message::verbatim(words)], "")
    }
}
