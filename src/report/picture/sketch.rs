//! What a picture says, before it is said in a language.

use crate::report::language::Translator;
use crate::report::message::{Label, Message};

use super::canvas::{Area, Drawn, svg};
use super::{Picture, PictureTable};

/// A picture without its drawing.
pub(super) struct Sketch {
    pub(super) id: &'static str,
    pub(super) title: Message,
    pub(super) how_to_read: Message,
    pub(super) denominator: Message,
    pub(super) alt: Message,
    pub(super) data: Data,
    /// How high it is; all are of one width.
    pub(super) height: i32,
}

/// A picture's data.
pub(super) struct Data {
    pub(super) head: Vec<Message>,
    pub(super) rows: Vec<Vec<Message>>,
}

impl Data {
    pub(super) fn new<const N: usize>(
        head: [Label; N],
        rows: impl IntoIterator<Item = [Message; N]>,
    ) -> Self {
        Self {
            head: head.map(Message::from).to_vec(),
            rows: rows.into_iter().map(Vec::from).collect(),
        }
    }
}

impl Sketch {
    /// The picture in a language; `None` where it cannot be drawn.
    pub(super) fn drawn(
        self,
        to: &Translator,
        draw: impl FnOnce(&Area<'_>) -> Drawn,
    ) -> Option<Picture> {
        let say = |said: &Message| to.say(said).into_owned();
        let row = |cells: &Vec<Message>| cells.iter().map(say).collect();
        let (title, alt) = (say(&self.title), say(&self.alt));
        let svg = svg(&title, &alt, self.height, to, draw)?;
        Some(Picture {
            id: self.id,
            title,
            how_to_read: say(&self.how_to_read),
            denominator: say(&self.denominator),
            alt,
            table: PictureTable {
                head: row(&self.data.head),
                rows: self.data.rows.iter().map(row).collect(),
            },
            svg,
        })
    }
}
