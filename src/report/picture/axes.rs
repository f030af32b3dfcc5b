//! Axes with their labels.

use crate::report::message::Message;
use std::convert::Infallible;

use plotters::chart::{ChartBuilder, ChartContext};
use plotters::coord::cartesian::Cartesian2d;
use plotters::coord::types::RangedCoordf64;
use plotters::drawing::DrawingAreaErrorKind;
use plotters::style::{FontStyle, TRANSPARENT};

use super::canvas::{Area, Drawn, Side, WIDTH, letters, stroke, text};
use super::palette::{GRID, INK};
use super::svg::Paper;

/// What axes need to know.
pub(super) struct Axes<'a> {
    /// Ends of the horizontal axis.
    pub(super) x: (f64, f64),
    /// Ends of the vertical axis.
    pub(super) y: (f64, f64),
    /// What is along the horizontal axis.
    pub(super) x_says: Message,
    /// What is along the vertical axis; stands above it.
    pub(super) y_says: Message,
    /// Labels of the horizontal axis, at most.
    pub(super) x_labels: usize,
    /// Labels of the vertical axis, at most.
    pub(super) y_labels: usize,
    /// How a number on the horizontal axis is written.
    pub(super) x_label: &'a dyn Fn(&f64) -> Message,
    /// How a number on the vertical axis is written.
    pub(super) y_label: &'a dyn Fn(&f64) -> Message,
    /// The first pixel from above that the axes take.
    pub(super) top: i32,
    /// The first that they leave.
    pub(super) bottom: i32,
}

pub(super) type Chart<'b, 'a> =
    ChartContext<'b, Paper<'a>, Cartesian2d<RangedCoordf64, RangedCoordf64>>;

/// Room to the left, for labels.
const LEFT: i32 = 130;

/// Draws axes, and gives what draws on them.
pub(super) fn axes<'b, 'a>(
    area: &'b Area<'a>,
    of: &Axes<'_>,
) -> Result<Chart<'b, 'a>, DrawingAreaErrorKind<Infallible>> {
    let (_, height) = area.paper.dim_in_pixel();
    text(area, &of.y_says, (20, of.top + 16), Side::Left)?;
    let middle = (LEFT + WIDTH - 30) / 2;
    text(area, &of.x_says, (middle, of.bottom - 18), Side::Middle)?;
    let mut chart = ChartBuilder::on(&area.paper)
        .margin_top(of.top + 40)
        .margin_right(40)
        .margin_bottom(height as i32 - of.bottom + 38)
        .x_label_area_size(36)
        .y_label_area_size(LEFT)
        .build_cartesian_2d(of.x.0..of.x.1, of.y.0..of.y.1)?;
    let say = |label: Message| area.to.say(&label).into_owned();
    chart
        .configure_mesh()
        .x_labels(of.x_labels)
        .y_labels(of.y_labels)
        .x_label_formatter(&|value| say((of.x_label)(value)))
        .y_label_formatter(&|value| say((of.y_label)(value)))
        .label_style(letters(INK, Side::Left, FontStyle::Normal))
        .light_line_style(TRANSPARENT)
        .bold_line_style(stroke(GRID, 1))
        .axis_style(stroke(INK, 2))
        .set_all_tick_mark_size(6)
        .draw()?;
    Ok(chart)
}

/// A percent on an axis.
pub(super) fn percent(value: &f64) -> Message {
    Message::number(format!("{value:.0}%"))
}

/// A whole number on an axis.
pub(super) fn number(value: &f64) -> Message {
    super::words::whole(*value)
}

/// So many labels of whole numbers up to `most`, and no half of one between them.
pub(super) fn whole_labels(most: u64) -> usize {
    most.clamp(2, 7) as usize
}

/// Where a line of words above a chart stands.
pub(super) fn above(area: &Area<'_>, said: &Message, y: i32) -> Drawn {
    text(area, said, (20, y), Side::Left)
}
