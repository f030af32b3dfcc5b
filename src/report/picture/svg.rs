//! What plotters draws, as compact SVG.
//!
//! plotters' own SVG backend writes an element of 85 bytes for each dot and each cell, and a fixed
//! size. Here shapes that follow each other in one colour are one path, so that 5,000 dots are 60 kB,
//! and the size is the page's to choose.

use std::convert::Infallible;
use std::fmt::Write;

use plotters_backend::text_anchor::{HPos, VPos};
use plotters_backend::{
    BackendColor, BackendCoord, BackendStyle, BackendTextStyle, DrawingBackend, DrawingErrorKind,
    FontStyle,
};

use super::palette::hex;
use super::words::width;

/// Paper to draw on; what is drawn is added to a string.
pub(super) struct Paper<'a> {
    size: (u32, u32),
    to: &'a mut String,
    open: Option<(Kind, String)>,
}

/// How a path is painted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Fill((u8, u8, u8)),
    Line((u8, u8, u8), u32),
    /// Dots of this width.
    Dots((u8, u8, u8), u32),
}

type Done = Result<(), DrawingErrorKind<Infallible>>;

impl<'a> Paper<'a> {
    pub(super) fn new(size: (u32, u32), to: &'a mut String) -> Self {
        Self {
            size,
            to,
            open: None,
        }
    }

    /// Adds to the path that is painted like this. Nothing is half transparent.
    fn paint(&mut self, kind: fn((u8, u8, u8), u32) -> Kind, style: &impl BackendStyle, d: &str) {
        let BackendColor { alpha, rgb } = style.color();
        self.paint_as(alpha, kind(rgb, style.stroke_width()), d);
    }

    fn paint_as(&mut self, alpha: f64, kind: Kind, d: &str) {
        if alpha <= 0.0 || d.is_empty() {
            return;
        }
        match &mut self.open {
            Some((open, path)) if *open == kind => path.push_str(d),
            _ => {
                self.close();
                self.open = Some((kind, d.to_string()));
            }
        }
    }

    /// Writes the path that is open.
    fn close(&mut self) {
        let Some((kind, d)) = self.open.take() else {
            return;
        };
        let paint = match kind {
            Kind::Fill(colour) => format!("fill=\"{}\"", hex(colour)),
            Kind::Line(colour, width) => format!(
                "fill=\"none\" stroke=\"{}\" stroke-width=\"{width}\" stroke-linejoin=\"round\"",
                hex(colour)
            ),
            Kind::Dots(colour, width) => format!(
                "fill=\"none\" stroke=\"{}\" stroke-width=\"{width}\" stroke-linecap=\"round\"",
                hex(colour)
            ),
        };
        // Writing to a string cannot fail.
        let _ = write!(self.to, "<path {paint} d=\"{d}\"/>");
    }
}

/// M x y L x y …
fn along(points: impl IntoIterator<Item = BackendCoord>) -> String {
    let mut d = String::new();
    for (place, (x, y)) in points.into_iter().enumerate() {
        let step = if place == 0 { 'M' } else { 'L' };
        let _ = write!(d, "{step}{x} {y}");
    }
    d
}

fn fill(colour: (u8, u8, u8), _: u32) -> Kind {
    Kind::Fill(colour)
}

impl DrawingBackend for Paper<'_> {
    type ErrorType = Infallible;

    fn get_size(&self) -> (u32, u32) {
        self.size
    }

    fn ensure_prepared(&mut self) -> Done {
        Ok(())
    }

    fn present(&mut self) -> Done {
        self.close();
        Ok(())
    }

    fn draw_pixel(&mut self, (x, y): BackendCoord, color: BackendColor) -> Done {
        self.paint(fill, &color, &format!("M{x} {y}h1v1h-1z"));
        Ok(())
    }

    fn draw_line<S: BackendStyle>(
        &mut self,
        from: BackendCoord,
        to: BackendCoord,
        style: &S,
    ) -> Done {
        self.paint(Kind::Line, style, &along([from, to]));
        Ok(())
    }

    fn draw_rect<S: BackendStyle>(
        &mut self,
        (left, top): BackendCoord,
        (right, bottom): BackendCoord,
        style: &S,
        filled: bool,
    ) -> Done {
        let (wide, high) = (right - left, bottom - top);
        let d = format!("M{left} {top}h{wide}v{high}h{}z", -wide);
        self.paint(if filled { fill } else { Kind::Line }, style, &d);
        Ok(())
    }

    fn draw_path<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(
        &mut self,
        path: I,
        style: &S,
    ) -> Done {
        self.paint(Kind::Line, style, &along(path));
        Ok(())
    }

    fn draw_circle<S: BackendStyle>(
        &mut self,
        (x, y): BackendCoord,
        radius: u32,
        style: &S,
        _: bool,
    ) -> Done {
        let BackendColor { alpha, rgb } = style.color();
        self.paint_as(alpha, Kind::Dots(rgb, 2 * radius), &format!("M{x} {y}h0"));
        Ok(())
    }

    fn fill_polygon<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(
        &mut self,
        corners: I,
        style: &S,
    ) -> Done {
        self.paint(fill, style, &(along(corners) + "z"));
        Ok(())
    }

    fn draw_text<T: BackendTextStyle>(&mut self, text: &str, style: &T, at: BackendCoord) -> Done {
        self.close();
        let size = style.size();
        let down = match style.anchor().v_pos {
            VPos::Top => 0.8,
            VPos::Center => 0.36,
            VPos::Bottom => -0.2,
        };
        let anchor = match style.anchor().h_pos {
            HPos::Left => "",
            HPos::Center => " text-anchor=\"middle\"",
            HPos::Right => " text-anchor=\"end\"",
        };
        let weight = match style.style() {
            FontStyle::Bold => " font-weight=\"bold\"",
            _ => "",
        };
        let _ = write!(
            self.to,
            "<text x=\"{}\" y=\"{:.0}\" font-size=\"{size:.0}\" fill=\"{}\"{anchor}{weight}>{}</text>",
            at.0,
            f64::from(at.1) + down * size,
            hex(style.color().rgb),
            escaped(text)
        );
        Ok(())
    }

    fn estimate_text_size<T: BackendTextStyle>(
        &self,
        text: &str,
        style: &T,
    ) -> Result<(u32, u32), DrawingErrorKind<Infallible>> {
        let size = style.size().max(1.0) as u32;
        Ok((width(text, size), size))
    }
}

/// A text with nothing in it that could be read as a tag, or end an attribute, or that XML does
/// not allow.
pub(super) fn escaped(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '&' => safe.push_str("&amp;"),
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            '"' => safe.push_str("&quot;"),
            '\'' => safe.push_str("&#39;"),
            '\u{fffe}' | '\u{ffff}' => safe.push('\u{fffd}'),
            control if control.is_control() => safe.push(' '),
            plain => safe.push(plain),
        }
    }
    safe
}

#[cfg(test)]
mod tests {
    use super::*;

    const BLACK: BackendColor = BackendColor {
        alpha: 1.0,
        rgb: (0, 0, 0),
    };

    #[test]
    fn shapes_of_one_colour_that_follow_each_other_are_one_path() {
        let mut svg = String::new();
        let mut paper = Paper::new((100, 100), &mut svg);
        paper.draw_rect((1, 2), (4, 6), &BLACK, true).unwrap();
        paper.draw_rect((5, 2), (8, 6), &BLACK, true).unwrap();
        paper.draw_circle((9, 9), 3, &BLACK, true).unwrap();
        paper.draw_path([(0, 0), (5, 5)], &BLACK).unwrap();
        let clear = BLACK.mix(0.0);
        paper.draw_path([(0, 0), (5, 5)], &clear).unwrap();
        paper.present().unwrap();
        let expected = "<path fill=\"#000000\" d=\"M1 2h3v4h-3zM5 2h3v4h-3z\"/>\
            <path fill=\"none\" stroke=\"#000000\" stroke-width=\"6\" stroke-linecap=\"round\" d=\"M9 9h0\"/>\
            <path fill=\"none\" stroke=\"#000000\" stroke-width=\"1\" stroke-linejoin=\"round\" d=\"M0 0L5 5\"/>";
        assert_eq!(svg, expected);
    }

    #[test]
    fn no_text_ends_its_element_or_an_attribute() {
        let text = "</text><script>\"onload='x'&\u{0}\u{ffff}";
        let safe = "&lt;/text&gt;&lt;script&gt;&quot;onload=&#39;x&#39;&amp; \u{fffd}";
        assert_eq!(escaped(text), safe);
    }
}
