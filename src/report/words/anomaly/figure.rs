//! The words for the figures of checks.

use crate::anomaly::FigureName;
use crate::report::message::{Label, label};

/// The name, in lower case, as it stands in a sentence.
pub(crate) fn figure(name: FigureName) -> Label {
    match name {
        FigureName::TextbookPValue => label!("figure-textbook-p-value"),
        FigureName::DigitPairChiSquare => label!("figure-digit-pair-chi-square"),
        FigureName::RepeatedPairShare => label!("figure-repeated-pair-share"),
        FigureName::AdjacentPairShare => label!("figure-adjacent-pair-share"),
        FigureName::RepeatedPairLowerTailPValue => {
            label!("figure-repeated-pair-lower-tail-p-value")
        }
        FigureName::AdjacentPairUpperTailPValue => {
            label!("figure-adjacent-pair-upper-tail-p-value")
        }
        FigureName::ChiSquareFromSlope => label!("figure-chi-square-from-slope"),
        FigureName::CountsUnder100 => label!("figure-counts-under-100"),
        FigureName::LastDigitChiSquare => label!("figure-last-digit-chi-square"),
        FigureName::MeanLastDigit => label!("figure-mean-last-digit"),
        FigureName::ShareEndingIn0Or5 => label!("figure-share-ending-in-0-or-5"),
        FigureName::EndingIn0Or5PValue => label!("figure-ending-in-0-or-5-p-value"),
        FigureName::ChiSquareFromBound => label!("figure-chi-square-from-bound"),
        FigureName::LastDigitDistance => label!("figure-last-digit-distance"),
        FigureName::StationsWithSecondDigit => label!("figure-stations-with-second-digit"),
        FigureName::BenfordChiSquare => label!("figure-benford-chi-square"),
        FigureName::BenfordPValue => label!("figure-benford-p-value"),
        FigureName::SecondDigitDistance => label!("figure-second-digit-distance"),
        FigureName::BootstrapChiSquare => label!("figure-bootstrap-chi-square"),
        FigureName::MeanDigit => label!("figure-mean-digit"),
        FigureName::ExpectedMeanDigit => label!("figure-expected-mean-digit"),
        FigureName::MeanDigitZ => label!("figure-mean-digit-z"),
        FigureName::CentreDesignEffect => label!("figure-centre-design-effect"),
        FigureName::PercentagesEndingIn0Or5Z => label!("figure-percentages-ending-in-0-or-5-z"),
        FigureName::ShareOfPercentagesEndingIn0Or5 => {
            label!("figure-share-of-percentages-ending-in-0-or-5")
        }
        FigureName::CountsEndingIn0Or5Z => label!("figure-counts-ending-in-0-or-5-z"),
        FigureName::ShareOfCountsEndingIn0Or5 => {
            label!("figure-share-of-counts-ending-in-0-or-5")
        }
        FigureName::StationsInThatShare => label!("figure-stations-in-that-share"),
        FigureName::ComparedStationsEndingIn0Or5 => {
            label!("figure-compared-stations-ending-in-0-or-5")
        }
        FigureName::ExpectedStationsEndingIn0Or5 => {
            label!("figure-expected-stations-ending-in-0-or-5")
        }
        FigureName::StationsEndingIn0Or5StandardDeviation => {
            label!("figure-stations-ending-in-0-or-5-standard-deviation")
        }
        FigureName::LargestShareOnOneMultiple => {
            label!("figure-largest-share-on-one-multiple")
        }
        FigureName::IntegerPercentageZ => {
            label!("figure-integer-percentage-z")
        }
        FigureName::IntegerPercentageStations => label!("figure-integer-percentage-stations"),
        FigureName::ExpectedIntegerPercentageStations => {
            label!("figure-expected-integer-percentage-stations")
        }
        FigureName::ExcessStations => label!("figure-excess-stations"),
        FigureName::ExcessStationsZ => label!("figure-excess-stations-z"),
        FigureName::IntegerPercentageUpperTailPValue => {
            label!("figure-integer-percentage-upper-tail-p-value")
        }
        FigureName::ExcessStationsAsPublished => {
            label!("figure-excess-stations-as-published")
        }
        FigureName::ExcessStationsAsPublishedZ => {
            label!("figure-excess-stations-as-published-z")
        }
        FigureName::TurnoutExcessStations => label!("figure-turnout-excess-stations"),
        FigureName::TurnoutPValue => label!("figure-turnout-p-value"),
        FigureName::ShareExcessStations => label!("figure-share-excess-stations"),
        FigureName::SharePValue => label!("figure-share-p-value"),
        FigureName::ExcessRegisteredVoters => label!("figure-excess-registered-voters"),
        FigureName::ExcessBallots => label!("figure-excess-ballots"),
        FigureName::ExcessVotes => label!("figure-excess-votes"),
        FigureName::ExcessVotesZ => label!("figure-excess-votes-z"),
        FigureName::PercentOfStationsInExcess => {
            label!("figure-percent-of-stations-in-excess")
        }
        FigureName::VotesAtStationsInExcess => {
            label!("figure-votes-at-stations-in-excess")
        }
        FigureName::PercentInExcessPValue => label!("figure-percent-in-excess-p-value"),
        FigureName::MeanResampledPercentInExcess => {
            label!("figure-mean-resampled-percent-in-excess")
        }
        FigureName::ResampledPercentInExcess95th => {
            label!("figure-resampled-percent-in-excess-95th-percentile")
        }
        FigureName::SharesInExcess => label!("figure-shares-in-excess"),
        FigureName::LargestExcessShare => label!("figure-largest-excess-share"),
        FigureName::LargestExcessStations => label!("figure-largest-excess-stations"),
        FigureName::LargestExcessExpectedStations => {
            label!("figure-largest-excess-expected-stations")
        }
        FigureName::SharpestSharePValue => label!("figure-sharpest-share-p-value"),
        FigureName::SharpestShare => label!("figure-sharpest-share"),
        FigureName::SharpestShareLargeStations => {
            label!("figure-sharpest-share-large-stations")
        }
        FigureName::SharpestShareResampledMean => {
            label!("figure-sharpest-share-resampled-mean")
        }
        FigureName::SharpestShareExpected => {
            label!("figure-sharpest-share-expected-from-neighbours")
        }
        FigureName::TurnoutComponents => label!("figure-turnout-components"),
        FigureName::TurnoutLogLikelihood => label!("figure-turnout-log-likelihood"),
        FigureName::TurnoutFitGap => label!("figure-turnout-fit-gap"),
        FigureName::VotesComponents => label!("figure-votes-components"),
        FigureName::VotesLogLikelihood => label!("figure-votes-log-likelihood"),
        FigureName::VotesFitGap => label!("figure-votes-fit-gap"),
        FigureName::FarExcessShare => label!("figure-far-excess-share"),
        FigureName::LowestExcessVotes => label!("figure-lowest-excess-votes"),
        FigureName::HighestExcessVotes => label!("figure-highest-excess-votes"),
        FigureName::PeakExcessVotes => label!("figure-peak-excess-votes"),
        FigureName::PeakTurnoutPercent => label!("figure-peak-turnout-percent"),
        FigureName::AutomaticExcessVotes => {
            label!("figure-automatic-excess-votes")
        }
        FigureName::ShareWithoutExcess => label!("figure-share-without-excess"),
        FigureName::WholePercentVotes => label!("figure-whole-percent-votes"),
        FigureName::ShareOfBallots => label!("figure-share-of-ballots"),
        FigureName::NetExcessShare => label!("figure-net-excess-share"),
        FigureName::FarExcessShareWithinRegions => {
            label!("figure-far-excess-share-within-regions")
        }
        FigureName::NetExcessShareWithinRegions => {
            label!("figure-net-excess-share-within-regions")
        }
        FigureName::Regions => label!("figure-regions"),
        FigureName::VotesPerVoterSlope => label!("figure-votes-per-voter-slope"),
        FigureName::VotesPerVoterSlopeStandardError => {
            label!("figure-votes-per-voter-slope-standard-error")
        }
        FigureName::ShareSlope => label!("figure-share-slope"),
        FigureName::ShareSlopeStandardError => label!("figure-share-slope-standard-error"),
        FigureName::MeanShare => label!("figure-mean-share"),
        FigureName::ShareSlopeLessMeanShare => label!("figure-share-slope-less-mean-share"),
        FigureName::PearsonCorrelation => label!("figure-pearson-correlation"),
        FigureName::PearsonPValue => label!("figure-pearson-p-value"),
        FigureName::SpearmanCorrelation => label!("figure-spearman-correlation"),
        FigureName::SpearmanPValue => label!("figure-spearman-p-value"),
        FigureName::KendallCorrelation => label!("figure-kendall-correlation"),
        FigureName::VotesPerVoterSlopeWithinRegions => {
            label!("figure-votes-per-voter-slope-within-regions")
        }
        FigureName::VotesPerVoterSlopeWithinRegionsStandardError => {
            label!("figure-votes-per-voter-slope-within-regions-standard-error")
        }
        FigureName::ShareSlopeWithinRegions => label!("figure-share-slope-within-regions"),
        FigureName::ShareSlopeWithinRegionsStandardError => {
            label!("figure-share-slope-within-regions-standard-error")
        }
        FigureName::TypicalTurnout => label!("figure-typical-turnout"),
        FigureName::TypicalShare => label!("figure-typical-share"),
        FigureName::TurnoutSpreadBelow => label!("figure-turnout-spread-below"),
        FigureName::ShareSpreadBelow => label!("figure-share-spread-below"),
        FigureName::ThetaFromShareAbove => label!("figure-theta-from-share-above"),
        FigureName::VotesFrom95Percent => label!("figure-votes-from-95-percent"),
        FigureName::IncrementalFraction => label!("figure-incremental-fraction"),
        FigureName::IncrementalFractionLow => label!("figure-incremental-fraction-low"),
        FigureName::IncrementalFractionHigh => label!("figure-incremental-fraction-high"),
        FigureName::ExtremeFraction => label!("figure-extreme-fraction"),
        FigureName::Alpha => label!("figure-alpha"),
        FigureName::MisplacedFraction => label!("figure-misplaced-fraction"),
        FigureName::SumOfSquaredDifferences => label!("figure-sum-of-squared-differences"),
        FigureName::SumOfSquaredDifferencesWithoutStuffing => {
            label!("figure-sum-of-squared-differences-without-stuffing")
        }
        FigureName::LogVoteRateSkewness => label!("figure-log-vote-rate-skewness"),
        FigureName::LogVoteRateMean => label!("figure-log-vote-rate-mean"),
        FigureName::LogVoteRateStandardDeviation => {
            label!("figure-log-vote-rate-standard-deviation")
        }
        FigureName::NormalityPValue => label!("figure-normality-p-value"),
        FigureName::Kurtosis => label!("figure-kurtosis"),
        FigureName::Skewness => label!("figure-skewness"),
        FigureName::MeanStationShare => label!("figure-mean-station-share"),
        FigureName::StationShareStandardDeviation => {
            label!("figure-station-share-standard-deviation")
        }
        FigureName::SkewnessLow => label!("figure-skewness-low"),
        FigureName::SkewnessHigh => label!("figure-skewness-high"),
        FigureName::KurtosisLow => label!("figure-kurtosis-low"),
        FigureName::KurtosisHigh => label!("figure-kurtosis-high"),
        FigureName::SignificantGroups => label!("figure-significant-groups"),
        FigureName::ResidualDip => label!("figure-residual-dip"),
        FigureName::ShareDip => label!("figure-share-dip"),
        FigureName::DipSampleSize => label!("figure-dip-sample-size"),
        FigureName::Dip => label!("figure-dip"),
        FigureName::DipPValue => label!("figure-dip-p-value"),
        FigureName::ModalIntervalLow => label!("figure-modal-interval-low"),
        FigureName::ModalIntervalHigh => label!("figure-modal-interval-high"),
        FigureName::UnroundedShareDip => label!("figure-unrounded-share-dip"),
        FigureName::ShareDipPValue => label!("figure-share-dip-p-value"),
        FigureName::RawShareDip => label!("figure-raw-share-dip"),
        FigureName::Groups => label!("figure-groups"),
        FigureName::MaxExpectedSignificantGroups => {
            label!("figure-max-expected-significant-groups")
        }
        FigureName::StationsAboveLimit => label!("figure-stations-above-limit"),
        FigureName::ExpectedStationsAboveLimit => {
            label!("figure-expected-stations-above-limit")
        }
        FigureName::StationsBelowLimit => label!("figure-stations-below-limit"),
        FigureName::ExpectedStationsBelowLimit => {
            label!("figure-expected-stations-below-limit")
        }
        FigureName::StationsBeyondLimit => label!("figure-stations-beyond-limit"),
        FigureName::SignificantStationsAbove => {
            label!("figure-significant-stations-above")
        }
        FigureName::SignificantStationsBelow => {
            label!("figure-significant-stations-below")
        }
        FigureName::CorrelationWithinGroups => label!("figure-correlation-within-groups"),
        FigureName::PredictionSlope => label!("figure-prediction-slope"),
        FigureName::StandardDeviationBeyondCounting => {
            label!("figure-standard-deviation-beyond-counting")
        }
        FigureName::CorrelationWithShareWithinGroups => {
            label!("figure-correlation-with-share-within-groups")
        }
        FigureName::CorrelationPermutationPValue => {
            label!("figure-correlation-permutation-p-value")
        }
        FigureName::WithinCentreDispersion => label!("figure-within-centre-dispersion"),
        FigureName::DispersionLowerTailPValue => {
            label!("figure-dispersion-lower-tail-p-value")
        }
        FigureName::DispersionUpperTailPValue => {
            label!("figure-dispersion-upper-tail-p-value")
        }
        FigureName::Centres => label!("figure-centres"),
        FigureName::CentresTooAlike => label!("figure-centres-too-alike"),
        FigureName::CentresInUpperPercent => {
            label!("figure-centres-in-upper-percent")
        }
        FigureName::ExpectedCentresInUpperPercent => {
            label!("figure-expected-centres-in-upper-percent")
        }
        FigureName::StandardDeviationBeyondRandomSplits => {
            label!("figure-standard-deviation-beyond-random-splits")
        }
        FigureName::CorrelationWithinCentres => label!("figure-correlation-within-centres"),
        FigureName::RepeatedSheets => label!("figure-repeated-sheets"),
        FigureName::ExpectedRepeatedSheets => label!("figure-expected-repeated-sheets"),
        FigureName::NearlyRepeatedSheets => label!("figure-nearly-repeated-sheets"),
        FigureName::ExpectedNearlyRepeatedSheets => {
            label!("figure-expected-nearly-repeated-sheets")
        }
        FigureName::Overdispersion => {
            label!("figure-overdispersion")
        }
        FigureName::Draws => label!("figure-draws"),
        FigureName::MoranI => label!("figure-moran-i"),
        FigureName::ExpectedMoranI => label!("figure-expected-moran-i"),
        FigureName::MoranIZ => label!("figure-moran-i-z"),
        FigureName::MoranIPermutationPValue => label!("figure-moran-i-permutation-p-value"),
        FigureName::GearyC => label!("figure-geary-c"),
        FigureName::NeighboursPerStation => label!("figure-neighbours-per-station"),
        FigureName::StationsUnlikeNeighbours => label!("figure-stations-unlike-neighbours"),
        FigureName::StationsInClusters => label!("figure-stations-in-clusters"),
        FigureName::ShareTrend => label!("figure-share-trend"),
        FigureName::OrderCorrelation => label!("figure-order-correlation"),
        FigureName::JumpInStandardErrors => label!("figure-jump-in-standard-errors"),
        FigureName::Jump => label!("figure-jump"),
        FigureName::JumpNaiveStandardError => label!("figure-jump-naive-standard-error"),
        FigureName::JumpNaivePValue => label!("figure-jump-naive-p-value"),
        FigureName::SheetsBefore => label!("figure-sheets-before"),
        FigureName::SheetsAfter => label!("figure-sheets-after"),
        FigureName::PlaceboCutoffs => label!("figure-placebo-cutoffs"),
        FigureName::MinPlaceboPValue => label!("figure-min-placebo-p-value"),
        FigureName::StandardErrorInflation => label!("figure-standard-error-inflation"),
        FigureName::InflatedPValue => label!("figure-inflated-p-value"),
        FigureName::QuadraticJump => label!("figure-quadratic-jump"),
        FigureName::MinJumpOverBandwidths => label!("figure-min-jump-over-bandwidths"),
        FigureName::MaxJumpOverBandwidths => label!("figure-max-jump-over-bandwidths"),
        FigureName::NotCleanShare => label!("figure-not-clean-share"),
        FigureName::MostlyCleanDrawShare => {
            label!("figure-mostly-clean-draw-share")
        }
        FigureName::CleanShare => label!("figure-clean-share"),
        FigureName::CleanShareMedian => label!("figure-clean-share-median"),
        FigureName::CleanShareLow => label!("figure-clean-share-low"),
        FigureName::CleanShareHigh => label!("figure-clean-share-high"),
        FigureName::CleanShareChainSpread => {
            label!("figure-clean-share-chain-spread")
        }
        FigureName::CleanShareRhat => label!("figure-clean-share-rhat"),
        FigureName::CleanShareEffectiveDraws => label!("figure-clean-share-effective-draws"),
        FigureName::IncrementalShare => label!("figure-incremental-share"),
        FigureName::IncrementalShareMedian => label!("figure-incremental-share-median"),
        FigureName::IncrementalShareLow => {
            label!("figure-incremental-share-low")
        }
        FigureName::IncrementalShareHigh => {
            label!("figure-incremental-share-high")
        }
        FigureName::IncrementalShareChainSpread => {
            label!("figure-incremental-share-chain-spread")
        }
        FigureName::IncrementalShareRhat => label!("figure-incremental-share-rhat"),
        FigureName::IncrementalShareEffectiveDraws => {
            label!("figure-incremental-share-effective-draws")
        }
        FigureName::ExtremeShare => label!("figure-extreme-share"),
        FigureName::ExtremeShareMedian => label!("figure-extreme-share-median"),
        FigureName::ExtremeShareLow => {
            label!("figure-extreme-share-low")
        }
        FigureName::ExtremeShareHigh => {
            label!("figure-extreme-share-high")
        }
        FigureName::ExtremeShareChainSpread => {
            label!("figure-extreme-share-chain-spread")
        }
        FigureName::ExtremeShareRhat => label!("figure-extreme-share-rhat"),
        FigureName::ExtremeShareEffectiveDraws => {
            label!("figure-extreme-share-effective-draws")
        }
        FigureName::ManufacturedVotes => label!("figure-manufactured-votes"),
        FigureName::ManufacturedVotesMedian => label!("figure-manufactured-votes-median"),
        FigureName::ManufacturedVotesLow => {
            label!("figure-manufactured-votes-low")
        }
        FigureName::ManufacturedVotesHigh => {
            label!("figure-manufactured-votes-high")
        }
        FigureName::ManufacturedVotesChainSpread => {
            label!("figure-manufactured-votes-chain-spread")
        }
        FigureName::ManufacturedVotesRhat => label!("figure-manufactured-votes-rhat"),
        FigureName::ManufacturedVotesEffectiveDraws => {
            label!("figure-manufactured-votes-effective-draws")
        }
        FigureName::StolenVotes => label!("figure-stolen-votes"),
        FigureName::StolenVotesMedian => label!("figure-stolen-votes-median"),
        FigureName::StolenVotesLow => label!("figure-stolen-votes-low"),
        FigureName::StolenVotesHigh => {
            label!("figure-stolen-votes-high")
        }
        FigureName::StolenVotesChainSpread => {
            label!("figure-stolen-votes-chain-spread")
        }
        FigureName::StolenVotesRhat => label!("figure-stolen-votes-rhat"),
        FigureName::StolenVotesEffectiveDraws => {
            label!("figure-stolen-votes-effective-draws")
        }
    }
}
