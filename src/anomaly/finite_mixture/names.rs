//! The names of a model's figures.

use crate::model::{Term, term};

/// The share of clean stations, and how well it is known.
pub(super) const CLEAN: [Term; 7] = [
    term!("share of clean stations"),
    term!("share of clean stations, median"),
    term!("share of clean stations, lower end of the interval"),
    term!("share of clean stations, upper end of the interval"),
    term!("share of clean stations, spread between chains"),
    term!("share of clean stations, R̂"),
    term!("share of clean stations, effective draws"),
];

/// The same of incremental stations.
pub(super) const INCREMENTAL: [Term; 7] = [
    term!("share of incremental stations"),
    term!("share of incremental stations, median"),
    term!("share of incremental stations, lower end of the interval"),
    term!("share of incremental stations, upper end of the interval"),
    term!("share of incremental stations, spread between chains"),
    term!("share of incremental stations, R̂"),
    term!("share of incremental stations, effective draws"),
];

/// The same of extreme stations.
pub(super) const EXTREME: [Term; 7] = [
    term!("share of extreme stations"),
    term!("share of extreme stations, median"),
    term!("share of extreme stations, lower end of the interval"),
    term!("share of extreme stations, upper end of the interval"),
    term!("share of extreme stations, spread between chains"),
    term!("share of extreme stations, R̂"),
    term!("share of extreme stations, effective draws"),
];

/// Manufactured votes.
pub(super) const MANUFACTURED: [Term; 7] = [
    term!("manufactured votes of the model"),
    term!("manufactured votes of the model, median"),
    term!("manufactured votes of the model, lower end of the interval"),
    term!("manufactured votes of the model, upper end of the interval"),
    term!("manufactured votes of the model, spread between chains"),
    term!("manufactured votes of the model, R̂"),
    term!("manufactured votes of the model, effective draws"),
];

/// Stolen votes.
pub(super) const STOLEN: [Term; 7] = [
    term!("stolen votes of the model"),
    term!("stolen votes of the model, median"),
    term!("stolen votes of the model, lower end of the interval"),
    term!("stolen votes of the model, upper end of the interval"),
    term!("stolen votes of the model, spread between chains"),
    term!("stolen votes of the model, R̂"),
    term!("stolen votes of the model, effective draws"),
];
