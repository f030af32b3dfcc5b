//! Where the stations are, as dots or squares.

use crate::anomaly::ExclusionReason;
use crate::figure::columns::{of_ballots, places};
use crate::figure::map::{CLASSES, MOST_DOTS, StationMap, station_map};
use crate::report::message::{Message, label, msg};

use crate::report::numbers::{count, share};

use super::at_hand::AtHand;
use super::canvas::{Area, Drawn, Side, WIDTH, block, coloured, dot, legend, text};
use super::palette::{Colour, MUTED, SEQUENCE};
use super::sketch::{Data, Sketch};
use crate::report::words::anomaly::ballots_are;

use super::{Picture, words};

const TOP: i32 = 100;
/// The largest map; what is longer decides.
const WIDEST: f64 = 1120.0;
const HIGHEST: f64 = 900.0;
/// From little to much.
const COLOURS: [Colour; CLASSES] = [
    SEQUENCE[0],
    SEQUENCE[1],
    SEQUENCE[3],
    SEQUENCE[5],
    SEQUENCE[6],
];

pub(super) fn picture(at_hand: &AtHand<'_>) -> Option<Picture> {
    let report = at_hand.report;
    let all = places(report.sheets())?;
    let columns = of_ballots(&report.included(), at_hand.selection);
    let of_rows = columns.rows.iter();
    let of_rows: Vec<Option<(f64, f64)>> = of_rows.map(|&row| *all.get(row)?).collect();
    let figure = station_map(&of_rows, &columns.votes, &columns.ballots)?;
    let name = &at_hand.name;
    let scale = Scale::of(&figure);
    let mut sample = columns.sample;
    let placed = sample.used;
    sample.used = figure.used;
    let sample = sample.without(ExclusionReason::CoordinatesNotStated, placed - figure.used);
    let rows = figure.classes.iter().enumerate().map(|(class, sums)| {
        let [stations, votes, ballots] = sums.map(count);
        [range(class), stations, votes, ballots]
    });
    let head = [
        label!("picture-map-column-share"),
        label!("picture-column-stations"),
        label!("picture-column-votes"),
        label!("picture-column-ballots"),
    ];
    let sketch = Sketch {
        id: "map",
        title: msg!("picture-map-title", name = name.clone()),
        how_to_read: how_to_read(&figure, name),
        denominator: msg!(
            "picture-stations-and-ballots",
            stations = words::used(&sample, report),
            ballots = ballots_are(at_hand.ballots_are)
        ),
        alt: alt(&figure, name),
        data: Data::new(head, rows),
        height: TOP + scale.height + 50,
    };
    sketch.drawn(at_hand.to, |area| draw(area, &figure, &scale))
}

fn range(class: usize) -> Message {
    let step = 100 / CLASSES;
    let end = match class + 1 {
        CLASSES => 100,
        next => next * step,
    };
    words::percents(format!("{}–{end}", class * step))
}

/// From degrees to pixels: plate carrée, degrees of longitude narrowed as in the map's middle.
struct Scale {
    south: f64,
    west: f64,
    /// Pixels of a degree of latitude, and of longitude.
    degree: [f64; 2],
    left: i32,
    height: i32,
}

impl Scale {
    fn of(figure: &StationMap) -> Self {
        let [south, west, north, east] = figure.bounds;
        let (high, wide) = (north - south, (east - west) * figure.narrowing);
        let degree = (WIDEST / wide).min(HIGHEST / high);
        Self {
            south,
            west,
            degree: [degree, degree * figure.narrowing],
            left: (f64::from(WIDTH) - wide * degree) as i32 / 2,
            height: (high * degree).ceil() as i32,
        }
    }

    fn at(&self, latitude: f64, longitude: f64) -> (i32, i32) {
        let x = (longitude - self.west) * self.degree[1];
        let y = (latitude - self.south) * self.degree[0];
        (
            self.left + x.round() as i32,
            TOP + self.height - y.round() as i32,
        )
    }
}

fn draw(area: &Area<'_>, figure: &StationMap, scale: &Scale) -> Drawn {
    text(area, &msg!("picture-map-legend"), (20, 24), Side::Left)?;
    let entries = COLOURS.into_iter().zip((0..CLASSES).map(range));
    let entries: Vec<(Colour, Message)> = entries.collect();
    legend(area, (20, 60), &entries)?;
    // One class after the other, so that each is one path.
    for (class, &colour) in COLOURS.iter().enumerate() {
        for spot in figure.spots.iter().filter(|spot| spot.class == class) {
            match figure.square {
                None => dot(area, scale.at(spot.latitude, spot.longitude), 4, colour)?,
                Some([high, wide]) => {
                    let (high, wide) = (high / 2.0, wide / 2.0);
                    let from = scale.at(spot.latitude + high, spot.longitude - wide);
                    let to = scale.at(spot.latitude - high, spot.longitude + wide);
                    block(area, from, to, colour)?;
                }
            }
        }
    }
    let [south, west, north, east] = figure.bounds;
    let degrees = |degrees: f64| Message::number(format!("{degrees:.2}"));
    let said = msg!(
        "picture-map-bounds",
        south = degrees(south),
        north = degrees(north),
        west = degrees(west),
        east = degrees(east)
    );
    let at = (WIDTH / 2, TOP + scale.height + 30);
    coloured(area, &said, at, Side::Middle, MUTED)
}

fn alt(figure: &StationMap, name: &Message) -> Message {
    let classes = figure.classes.iter().enumerate();
    let classes = classes.filter(|(_, sums)| sums[0] > 0);
    let classes = classes.map(|(class, sums)| {
        msg!(
            "picture-map-alt-class",
            range = range(class),
            stations = count(sums[0]),
            share = share(sums[0], figure.used)
        )
    });
    let classes = Message::joined(classes, ", ");
    match figure.square {
        None => msg!(
            "picture-map-alt-dots",
            stations = count(figure.used),
            name = name.clone(),
            classes = classes
        ),
        Some(_) => msg!(
            "picture-map-alt-squares",
            stations = count(figure.used),
            squares = count(figure.spots.len() as u64),
            name = name.clone(),
            classes = classes
        ),
    }
}

fn how_to_read(figure: &StationMap, name: &Message) -> Message {
    let what = match figure.square {
        None => msg!("picture-map-dots"),
        Some(_) => msg!("picture-map-squares", stations = count(MOST_DOTS as u64)),
    };
    let colour = msg!("picture-map-how-to-read", name = name.clone());
    Message::joined([what, colour], " ")
}
