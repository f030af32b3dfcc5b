//! Where the stations are, as dots or squares.

use crate::figure::columns::{of_ballots, places};
use crate::figure::map::{CLASSES, MOST_DOTS, StationMap, station_map};
use crate::model::print::grouped;
use crate::report::numbers::percent;

use super::at_hand::AtHand;
use super::canvas::{Area, Drawn, Side, WIDTH, block, coloured, dot, legend, svg, text};
use super::palette::{Colour, MUTED, SEQUENCE};
use super::{Picture, PictureTable, words};

const TITLE: &str = "Where the polling stations are";
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
    let all = places(&report.sheets)?;
    let columns = of_ballots(&report.sheets, &report.counts, at_hand.selection);
    let of_rows = columns.rows.iter();
    let of_rows: Vec<Option<(f64, f64)>> = of_rows.map(|&row| *all.get(row)?).collect();
    let figure = station_map(&of_rows, &columns.votes, &columns.ballots)?;
    let name = &at_hand.name;
    let title = format!("{TITLE}, by the share of {name}");
    let alt = alt(&figure, name);
    let scale = Scale::of(&figure);
    let height = TOP + scale.height + 50;
    let svg = svg(&title, &alt, height, |area| draw(area, &figure, &scale))?;
    let mut sample = columns.sample;
    let placed = sample.used;
    sample.used = figure.used;
    let sample = sample.without("no usable coordinates are stated", placed - figure.used);
    let rows = figure.classes.iter().enumerate().map(|(class, sums)| {
        let [stations, votes, ballots] = *sums;
        [
            range(class),
            grouped(stations),
            grouped(votes),
            grouped(ballots),
        ]
    });
    Some(Picture {
        id: "map",
        how_to_read: how_to_read(&figure, name),
        title,
        denominator: format!(
            "{}. Ballots are {}.",
            words::used(&sample, report),
            at_hand.ballots_are.words()
        ),
        alt,
        table: PictureTable::new(
            ["Share of a station", "Stations", "Votes", "Ballots"],
            rows.collect(),
        ),
        svg,
    })
}

fn range(class: usize) -> String {
    let step = 100 / CLASSES;
    match class + 1 {
        CLASSES => format!("{}–100%", class * step),
        _ => format!("{}–{}%", class * step, (class + 1) * step),
    }
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
    text(area, "Share of the ballots:", (20, 24), Side::Left)?;
    let ranges: Vec<String> = (0..CLASSES).map(range).collect();
    let entries = COLOURS.iter().zip(&ranges);
    let entries: Vec<(Colour, &str)> = entries
        .map(|(colour, range)| (*colour, range.as_str()))
        .collect();
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
    let said = format!("Latitude {south:.2}° to {north:.2}°, longitude {west:.2}° to {east:.2}°");
    let at = (WIDTH / 2, TOP + scale.height + 30);
    coloured(area, &said, at, Side::Middle, MUTED)
}

fn alt(figure: &StationMap, name: &str) -> String {
    let classes = figure.classes.iter().enumerate();
    let classes: Vec<String> = classes
        .filter(|(_, sums)| sums[0] > 0)
        .map(|(class, sums)| {
            format!(
                "{}: {} ({})",
                range(class),
                grouped(sums[0]),
                percent(sums[0], figure.used)
            )
        })
        .collect();
    format!(
        "A map of {} polling stations as {}, coloured by the share of {name}. Stations by share: {}.",
        grouped(figure.used),
        match figure.square {
            None => "dots".to_string(),
            Some(_) => format!("{} squares", grouped(figure.spots.len() as u64)),
        },
        classes.join(", ")
    )
}

fn how_to_read(figure: &StationMap, name: &str) -> String {
    let what = match figure.square {
        None => "Each dot is a polling station; several at one place hide each other, and those with a larger share are drawn later.".to_string(),
        Some(_) => format!(
            "There are more than {} stations, so that each square adds up those in it; it has the colour of their votes together.",
            grouped(MOST_DOTS as u64)
        ),
    };
    format!(
        "{what} The colour is the share of {name} among the ballots. Coordinates are drawn as published, without borders; a dot far from all others is most often a slip in its coordinates. Neighbours usually vote alike; regions, towns and the homes of candidates show as patches, and a patch is no sign of anything else."
    )
}
