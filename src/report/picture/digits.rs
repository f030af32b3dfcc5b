//! Last digits, as bars beside the band in which even ones lie.

use crate::anomaly::Check;
use crate::anomaly::battery::{Line, Verdict};
use crate::figure::columns::votes;
use crate::figure::digits::{Digits, digits};
use crate::model::print::grouped;
use crate::report::numbers::percent;

use super::at_hand::AtHand;
use super::canvas::{Area, Drawn, Side, along, block, legend, line, svg, text};
use super::palette::{BLUE, EXPECTED, INK, VERMILION};
use super::{Picture, PictureTable, words};

const TITLE: &str = "Last digits of the votes";
const HEIGHT: i32 = 520;
const TOP: i32 = 130;
const BOTTOM: i32 = 440;
const LEFT: i32 = 130;
const BAR: i32 = 102;

pub(super) fn picture(at_hand: &AtHand<'_>) -> Option<Picture> {
    let report = at_hand.report;
    let columns = votes(&report.sheets, &report.counts, at_hand.selection);
    let least = at_hand.settings().last_digit.least_count;
    let figure = digits(&columns.votes, least)?;
    let name = &at_hand.name;
    let title = format!("{TITLE}: {name}");
    let alt = alt(&figure, name);
    let svg = svg(&title, &alt, HEIGHT, |area| draw(area, &figure))?;
    let mut sample = columns.sample;
    sample.used = figure.used;
    let sample = sample.without("the count is too small for its last digit", figure.small);
    let [low, high] = figure.band;
    let rows = figure.counts.iter().enumerate().map(|(digit, &count)| {
        [
            digit.to_string(),
            grouped(count),
            percent(count, figure.used),
            format!("{}–{}", grouped(low), grouped(high)),
        ]
    });
    Some(Picture {
        id: "digits",
        how_to_read: how_to_read(at_hand, least),
        title,
        denominator: words::used(&sample, report),
        alt,
        table: PictureTable::new(
            [
                "Last digit",
                "Stations",
                "Share",
                "99% of one digit, if even",
            ],
            rows.collect(),
        ),
        svg,
    })
}

fn draw(area: &Area<'_>, figure: &Digits) -> Drawn {
    legend(
        area,
        (20, 24),
        &[
            (BLUE, "polling stations"),
            (VERMILION, "outside of the band"),
            (EXPECTED, "band of even digits (99%)"),
        ],
    )?;
    text(area, "Polling stations", (20, 68), Side::Left)?;
    let [low, high] = figure.band;
    let most = figure.counts.iter().copied().max().unwrap_or(0).max(high);
    let y = |count: u64| BOTTOM - along(count.into(), most.into(), BOTTOM - TOP);
    let right = LEFT + 10 * BAR;
    block(area, (LEFT, y(high)), (right, y(low)), EXPECTED)?;
    let outside = figure.outside();
    for (digit, &count) in figure.counts.iter().enumerate() {
        let left = LEFT + BAR * digit as i32;
        let colour = if outside.contains(&digit) {
            VERMILION
        } else {
            BLUE
        };
        block(
            area,
            (left + 22, y(count)),
            (left + BAR - 22, BOTTOM),
            colour,
        )?;
        let middle = left + BAR / 2;
        text(
            area,
            &digit.to_string(),
            (middle, BOTTOM + 22),
            Side::Middle,
        )?;
        text(area, &grouped(count), (middle, y(count) - 16), Side::Middle)?;
    }
    // The band's edges in front of the bars.
    // Where they are close together their numbers are moved apart.
    let apart = (30 - (y(low) - y(high))).max(0) / 2;
    for (edge, moved) in [(low, apart), (high, -apart)] {
        line(area, &[(LEFT, y(edge)), (right, y(edge))], INK, 1)?;
        let at = (LEFT - 10, y(edge) + moved);
        text(area, &grouped(edge), at, Side::Right)?;
    }
    line(area, &[(LEFT, BOTTOM), (right, BOTTOM)], INK, 2)?;
    let middle = (LEFT + right) / 2;
    text(area, "Last digit", (middle, HEIGHT - 22), Side::Middle)
}

fn alt(figure: &Digits, name: &str) -> String {
    let counts: Vec<String> = figure
        .counts
        .iter()
        .enumerate()
        .map(|(digit, &count)| format!("{digit}: {}", grouped(count)))
        .collect();
    let [low, high] = figure.band;
    let outside = figure.outside();
    let outside = match outside.as_slice() {
        [] => "No digit is outside of that".to_string(),
        digits => {
            let digits: Vec<String> = digits.iter().map(ToString::to_string).collect();
            format!("Outside of that: {}", digits.join(", "))
        }
    };
    format!(
        "Ten bars: how often each digit stands last in the votes for {name} at {} stations. {}. If digits are even, 99% of such counts of one digit lie between {} and {}. {outside}.",
        grouped(figure.used),
        counts.join(", "),
        grouped(low),
        grouped(high)
    )
}

fn how_to_read(at_hand: &AtHand<'_>, least: u64) -> String {
    let mut said = format!(
        "How often each digit stands last in the votes for {}, at stations with {} or more. Numbers that people make up favour some digits; counted ones of this size end in each about equally often. The grey band is the exact binomial one at one in ten: one digit lies in it in 99% of such elections, so that with ten digits about one honest picture in ten has a bar outside. Counts that lie close together, a selection whose counts often are about the bound, rounding by whoever copied the sheets, and tables of one size are innocent reasons for uneven digits.",
        at_hand.name,
        grouped(least)
    );
    match at_hand.line(Check::LastDigit) {
        Some(line) => said.push_str(&verdict(line)),
        None => said.push_str(" The check of last digits was not asked for."),
    }
    said
}

/// What the check says, which redraws each station's count and is not this band.
fn verdict(line: &Line) -> String {
    let word = match line.verdict {
        Verdict::Unusual => "unusual",
        Verdict::Unremarkable => "unremarkable",
        Verdict::Described => "described and not judged",
        Verdict::NotApplicable => {
            return " The check of last digits was not applicable.".to_string();
        }
    };
    let p = line.p_adjusted.or(line.p_value().map(|p| p.value));
    let p = p.map_or(String::new(), |p| format!(" (p = {p:.4} after correction)"));
    format!(
        " The check of last digits, which holds them against redrawn counts of the same stations, small ones included, calls them {word}{p}."
    )
}
