//! A picture as PNG, for slides. Feature `png`.
//!
//! The SVG drawn by resvg, with words in Noto Sans, which the crate carries: the machine's own
//! fonts play no part. Letters that Noto Sans lacks (it has Latin, Greek and Cyrillic) come out as
//! boxes; the SVG and the page have them.

use std::sync::Arc;

use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::{Options, Tree, fontdb::Database};
use thiserror::Error;

use super::Picture;

/// The widest PNG, in pixels.
pub const WIDEST: u32 = 10_000;

/// Why there is no PNG.
#[derive(Debug, Error)]
pub enum PngError {
    /// A width of nothing, or beyond [`WIDEST`].
    #[error("a picture can be 1 to {WIDEST} pixels wide, and not {0}")]
    Width(u32),
    /// The SVG cannot be read again.
    #[error("the picture cannot be drawn: {0}")]
    Svg(#[from] resvg::usvg::Error),
    /// The PNG cannot be written.
    #[error("the picture cannot be written: {0}")]
    Png(String),
}

impl Picture {
    /// The picture as PNG, so many pixels wide, and as high as its proportions ask for.
    ///
    /// # Errors
    /// A width of nothing or beyond [`WIDEST`]; the others cannot come of a picture of
    /// [`pictures`](super::pictures).
    pub fn to_png(&self, width: u32) -> Result<Vec<u8>, PngError> {
        if !(1..=WIDEST).contains(&width) {
            return Err(PngError::Width(width));
        }
        let mut fonts = Database::new();
        for font in [notosans::REGULAR_TTF, notosans::BOLD_TTF] {
            fonts.load_font_source(resvg::usvg::fontdb::Source::Binary(Arc::new(font)));
        }
        fonts.set_sans_serif_family("Noto Sans");
        let options = Options {
            fontdb: Arc::new(fonts),
            font_family: "Noto Sans".to_string(),
            ..Options::default()
        };
        let tree = Tree::from_str(&self.svg, &options)?;
        let scale = width as f32 / tree.size().width();
        let height = (tree.size().height() * scale).round().max(1.0) as u32;
        let mut pixels =
            Pixmap::new(width, height).ok_or_else(|| PngError::Png("too large".to_string()))?;
        let to = Transform::from_scale(scale, scale);
        resvg::render(&tree, to, &mut pixels.as_mut());
        let written = pixels.encode_png();
        written.map_err(|error| PngError::Png(error.to_string()))
    }
}
