//! The names of a model's figures.

use crate::anomaly::FigureName;

/// The share of clean stations, and how well it is known.
pub(super) const CLEAN: [FigureName; 7] = [
    FigureName::CleanShare,
    FigureName::CleanShareMedian,
    FigureName::CleanShareLow,
    FigureName::CleanShareHigh,
    FigureName::CleanShareChainSpread,
    FigureName::CleanShareRhat,
    FigureName::CleanShareEffectiveDraws,
];

/// The same of incremental stations.
pub(super) const INCREMENTAL: [FigureName; 7] = [
    FigureName::IncrementalShare,
    FigureName::IncrementalShareMedian,
    FigureName::IncrementalShareLow,
    FigureName::IncrementalShareHigh,
    FigureName::IncrementalShareChainSpread,
    FigureName::IncrementalShareRhat,
    FigureName::IncrementalShareEffectiveDraws,
];

/// The same of extreme stations.
pub(super) const EXTREME: [FigureName; 7] = [
    FigureName::ExtremeShare,
    FigureName::ExtremeShareMedian,
    FigureName::ExtremeShareLow,
    FigureName::ExtremeShareHigh,
    FigureName::ExtremeShareChainSpread,
    FigureName::ExtremeShareRhat,
    FigureName::ExtremeShareEffectiveDraws,
];

/// Manufactured votes.
pub(super) const MANUFACTURED: [FigureName; 7] = [
    FigureName::ManufacturedVotes,
    FigureName::ManufacturedVotesMedian,
    FigureName::ManufacturedVotesLow,
    FigureName::ManufacturedVotesHigh,
    FigureName::ManufacturedVotesChainSpread,
    FigureName::ManufacturedVotesRhat,
    FigureName::ManufacturedVotesEffectiveDraws,
];

/// Stolen votes.
pub(super) const STOLEN: [FigureName; 7] = [
    FigureName::StolenVotes,
    FigureName::StolenVotesMedian,
    FigureName::StolenVotesLow,
    FigureName::StolenVotesHigh,
    FigureName::StolenVotesChainSpread,
    FigureName::StolenVotesRhat,
    FigureName::StolenVotesEffectiveDraws,
];
