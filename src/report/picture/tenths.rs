//! Turnouts and shares in tenths of a percent, as lines with whole percents marked.

use plotters::element::{Circle, PathElement};

use crate::figure::tenths::{STEPS, Tenths, tenths};
use crate::model::print::grouped;
use crate::report::numbers::percent;

use super::at_hand::AtHand;
use super::axes::{self, Axes, axes};
use super::canvas::{Area, Drawn, filled, legend, stroke, svg};
use super::palette::{BLUE, VERMILION};
use super::{Picture, PictureTable, words};

const TITLE: &str = "Turnouts and shares in tenths of a percent";
const PANEL: i32 = 420;
const TOP: i32 = 50;

pub(super) fn picture(at_hand: &AtHand<'_>) -> Option<Picture> {
    if !at_hand.has_rolls() {
        return None;
    }
    let columns = &at_hand.with_roll;
    let turnout = tenths(&columns.ballots, &columns.registered)?;
    let share = tenths(&columns.votes, &columns.ballots)?;
    let name = &at_hand.name;
    let title = format!("{TITLE}: {name}");
    let alt = format!(
        "Two lines over 0% to 100%: polling stations by turnout, and by the share of {name}. {}. {}. If tenths were equally frequent, a tenth of the stations would be nearest to whole percents.",
        said(&turnout, "turnout"),
        said(&share, "share")
    );
    let svg = svg(&title, &alt, TOP + 2 * PANEL, |area| {
        legend(
            area,
            (20, 24),
            &[
                (BLUE, "polling stations"),
                (VERMILION, "at a whole percent"),
            ],
        )?;
        let share_is = format!(
            "Share of {}: votes of ballots",
            words::fitted(name, 500, 22)
        );
        draw(area, &turnout, "Turnout: ballots of registered voters", TOP)?;
        draw(area, &share, &share_is, TOP + PANEL)
    })?;
    Some(Picture {
        id: "tenths",
        how_to_read: format!(
            "How many polling stations lie nearest to each tenth of a percent, above by turnout, below by the share of {name}; whole percents are marked. Marks that stand above the line around them again and again, most of all at round ones, are what made-up results would draw. Small stations draw them too: of 20 ballots every share is a multiple of 5%, of 100 every one is whole, and simple fractions (1/2, 2/3, 3/4) are frequent wherever numbers are small. A single spike at 100% can be ships, hospitals and rolls made on the day. Whether there are more than that is tested beside this picture, with each station's size. Stations are counted within each tenth; the table adds them up to whole percents."
        ),
        title,
        denominator: at_hand.denominator(),
        alt,
        table: table(&turnout, &share),
        svg,
    })
}

fn said(figure: &Tenths, what: &str) -> String {
    let most = figure.stations.iter().max().copied().unwrap_or(0);
    let at = figure
        .stations
        .iter()
        .position(|&stations| stations == most);
    format!(
        "By {what} the most frequent tenth is {} with {} of {} stations, and {} ({}) are nearest to a whole percent",
        words::tenths(at.unwrap_or(0)),
        grouped(most),
        grouped(figure.sum),
        grouped(figure.at_whole_percents()),
        percent(figure.at_whole_percents(), figure.sum)
    )
}

fn draw(area: &Area<'_>, figure: &Tenths, says: &str, top: i32) -> Drawn {
    let most = figure.stations.iter().copied().max().unwrap_or(0).max(1);
    let mut chart = axes(
        area,
        &Axes {
            x: (0.0, 100.0),
            y: (0.0, most as f64 * 1.05),
            x_says: says,
            y_says: "Polling stations",
            x_labels: 11,
            y_labels: axes::whole_labels(most),
            x_label: &axes::percent,
            y_label: &axes::number,
            top,
            bottom: top + PANEL,
        },
    )?;
    let point = |tenth: usize| {
        let stations = figure.stations.get(tenth).copied().unwrap_or(0);
        (tenth as f64 / 10.0, stations as f64)
    };
    let line: Vec<(f64, f64)> = (0..STEPS).map(point).collect();
    chart.draw_series([PathElement::new(line, stroke(BLUE, 1))])?;
    let whole = (0..STEPS).step_by(10).map(point);
    let whole = whole.filter(|(_, stations)| *stations > 0.0);
    chart.draw_series(whole.map(|at| Circle::new(at, 4, filled(VERMILION))))?;
    Ok(())
}

fn table(turnout: &Tenths, share: &Tenths) -> PictureTable {
    let of = |percent: usize| (turnout.of_percent(percent), share.of_percent(percent));
    // Empty percents on the outside say nothing.
    let is_used = |percent: &usize| {
        let (turnout, share) = of(*percent);
        turnout.0 + share.0 > 0
    };
    let first = (0..=100).find(is_used).unwrap_or(0);
    let last = (0..=100).rfind(is_used).unwrap_or(100);
    let rows = (first..=last).map(|percent| {
        let ((turnout, turnout_whole), (share, share_whole)) = of(percent);
        let range = match percent {
            100 => "100.0%".to_string(),
            percent => format!("{percent}.0–{percent}.9%"),
        };
        [
            range,
            grouped(turnout),
            grouped(turnout_whole),
            grouped(share),
            grouped(share_whole),
        ]
    });
    PictureTable::new(
        [
            "Tenths added up",
            "Stations by turnout",
            "of them nearest to the whole percent",
            "Stations by share",
            "of them nearest to the whole percent",
        ],
        rows.collect(),
    )
}
