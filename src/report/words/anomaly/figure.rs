//! The words for the figures of checks.

use crate::anomaly::FigureName;
use crate::report::message::{Label, label};

/// The name, in lower case, as it stands in a sentence.
pub(crate) fn figure(name: FigureName) -> Label {
    match name {
        FigureName::TextbookPValue => label!("figure-name-textbook-p-value"),
        FigureName::DigitPairChiSquare => label!("figure-name-digit-pair-chi-square"),
        FigureName::RepeatedPairShare => label!("figure-name-repeated-pair-share"),
        FigureName::AdjacentPairShare => label!("figure-name-adjacent-pair-share"),
        FigureName::RepeatedPairLowerTailPValue => {
            label!("figure-name-repeated-pair-lower-tail-p-value")
        }
        FigureName::AdjacentPairUpperTailPValue => {
            label!("figure-name-adjacent-pair-upper-tail-p-value")
        }
        FigureName::ChiSquareFromSlope => label!("figure-name-chi-square-from-slope"),
        FigureName::CountsUnder100 => label!("figure-name-counts-under100"),
        FigureName::LastDigitChiSquare => label!("figure-name-last-digit-chi-square"),
        FigureName::MeanLastDigit => label!("figure-name-mean-last-digit"),
        FigureName::ShareEndingIn0Or5 => label!("figure-name-share-ending-in0-or5"),
        FigureName::EndingIn0Or5PValue => label!("figure-name-ending-in0-or5-p-value"),
        FigureName::ChiSquareFromBound => label!("figure-name-chi-square-from-bound"),
        FigureName::LastDigitDistance => label!("figure-name-last-digit-distance"),
        FigureName::StationsWithSecondDigit => label!("figure-name-stations-with-second-digit"),
        FigureName::BenfordChiSquare => label!("figure-name-benford-chi-square"),
        FigureName::BenfordPValue => label!("figure-name-benford-p-value"),
        FigureName::SecondDigitDistance => label!("figure-name-second-digit-distance"),
        FigureName::BootstrapChiSquare => label!("figure-name-bootstrap-chi-square"),
        FigureName::MeanDigit => label!("figure-name-mean-digit"),
        FigureName::ExpectedMeanDigit => label!("figure-name-expected-mean-digit"),
        FigureName::MeanDigitZ => label!("figure-name-mean-digit-z"),
        FigureName::CentreDesignEffect => label!("figure-name-centre-design-effect"),
        FigureName::PercentagesEndingIn0Or5Z => label!("figure-name-percentages-ending-in0-or5-z"),
        FigureName::ShareOfPercentagesEndingIn0Or5 => {
            label!("figure-name-share-of-percentages-ending-in0-or5")
        }
        FigureName::CountsEndingIn0Or5Z => label!("figure-name-counts-ending-in0-or5-z"),
        FigureName::ShareOfCountsEndingIn0Or5 => {
            label!("figure-name-share-of-counts-ending-in0-or5")
        }
        FigureName::StationsInThatShare => label!("figure-name-stations-in-that-share"),
        FigureName::ComparedStationsEndingIn0Or5 => {
            label!("figure-name-compared-stations-ending-in0-or5")
        }
        FigureName::ExpectedStationsEndingIn0Or5 => {
            label!("figure-name-expected-stations-ending-in0-or5")
        }
        FigureName::StationsEndingIn0Or5StandardDeviation => {
            label!("figure-name-stations-ending-in0-or5-standard-deviation")
        }
        FigureName::LargestShareOnOneMultiple => {
            label!("figure-name-largest-share-on-one-multiple")
        }
        FigureName::IntegerPercentageZ => {
            label!("figure-name-integer-percentage-z")
        }
        FigureName::IntegerPercentageStations => label!("figure-name-integer-percentage-stations"),
        FigureName::ExpectedIntegerPercentageStations => {
            label!("figure-name-expected-integer-percentage-stations")
        }
        FigureName::ExcessStations => label!("figure-name-excess-stations"),
        FigureName::ExcessStationsZ => label!("figure-name-excess-stations-z"),
        FigureName::IntegerPercentageUpperTailPValue => {
            label!("figure-name-integer-percentage-upper-tail-p-value")
        }
        FigureName::ExcessStationsAsPublished => {
            label!("figure-name-excess-stations-as-published")
        }
        FigureName::ExcessStationsAsPublishedZ => {
            label!("figure-name-excess-stations-as-published-z")
        }
        FigureName::TurnoutExcessStations => label!("figure-name-turnout-excess-stations"),
        FigureName::TurnoutPValue => label!("figure-name-turnout-p-value"),
        FigureName::ShareExcessStations => label!("figure-name-share-excess-stations"),
        FigureName::SharePValue => label!("figure-name-share-p-value"),
        FigureName::ExcessRegisteredVoters => label!("figure-name-excess-registered-voters"),
        FigureName::ExcessBallots => label!("figure-name-excess-ballots"),
        FigureName::ExcessVotes => label!("figure-name-excess-votes"),
        FigureName::ExcessVotesZ => label!("figure-name-excess-votes-z"),
        FigureName::PercentOfStationsInExcess => {
            label!("figure-name-percent-of-stations-in-excess")
        }
        FigureName::VotesAtStationsInExcess => {
            label!("figure-name-votes-at-stations-in-excess")
        }
        FigureName::PercentInExcessPValue => label!("figure-name-percent-in-excess-p-value"),
        FigureName::MeanResampledPercentInExcess => {
            label!("figure-name-mean-resampled-percent-in-excess")
        }
        FigureName::ResampledPercentInExcess95th => {
            label!("figure-name-resampled-percent-in-excess95th")
        }
        FigureName::SharesInExcess => label!("figure-name-shares-in-excess"),
        FigureName::LargestExcessShare => label!("figure-name-largest-excess-share"),
        FigureName::LargestExcessStations => label!("figure-name-largest-excess-stations"),
        FigureName::LargestExcessExpectedStations => {
            label!("figure-name-largest-excess-expected-stations")
        }
        FigureName::SharpestSharePValue => label!("figure-name-sharpest-share-p-value"),
        FigureName::SharpestShare => label!("figure-name-sharpest-share"),
        FigureName::SharpestShareLargeStations => {
            label!("figure-name-sharpest-share-large-stations")
        }
        FigureName::SharpestShareResampledMean => {
            label!("figure-name-sharpest-share-resampled-mean")
        }
        FigureName::SharpestShareExpected => label!("figure-name-sharpest-share-expected"),
        FigureName::TurnoutComponents => label!("figure-name-turnout-components"),
        FigureName::TurnoutLogLikelihood => label!("figure-name-turnout-log-likelihood"),
        FigureName::TurnoutFitGap => label!("figure-name-turnout-fit-gap"),
        FigureName::VotesComponents => label!("figure-name-votes-components"),
        FigureName::VotesLogLikelihood => label!("figure-name-votes-log-likelihood"),
        FigureName::VotesFitGap => label!("figure-name-votes-fit-gap"),
        FigureName::FarExcessShare => label!("figure-name-far-excess-share"),
        FigureName::LowestExcessVotes => label!("figure-name-lowest-excess-votes"),
        FigureName::HighestExcessVotes => label!("figure-name-highest-excess-votes"),
        FigureName::PeakExcessVotes => label!("figure-name-peak-excess-votes"),
        FigureName::PeakTurnoutPercent => label!("figure-name-peak-turnout-percent"),
        FigureName::AutomaticExcessVotes => {
            label!("figure-name-automatic-excess-votes")
        }
        FigureName::ShareWithoutExcess => label!("figure-name-share-without-excess"),
        FigureName::WholePercentVotes => label!("figure-name-whole-percent-votes"),
        FigureName::ShareOfBallots => label!("figure-name-share-of-ballots"),
        FigureName::NetExcessShare => label!("figure-name-net-excess-share"),
        FigureName::FarExcessShareWithinRegions => {
            label!("figure-name-far-excess-share-within-regions")
        }
        FigureName::NetExcessShareWithinRegions => {
            label!("figure-name-net-excess-share-within-regions")
        }
        FigureName::Regions => label!("figure-name-regions"),
        FigureName::VotesPerVoterSlope => label!("figure-name-votes-per-voter-slope"),
        FigureName::VotesPerVoterSlopeStandardError => {
            label!("figure-name-votes-per-voter-slope-standard-error")
        }
        FigureName::ShareSlope => label!("figure-name-share-slope"),
        FigureName::ShareSlopeStandardError => label!("figure-name-share-slope-standard-error"),
        FigureName::MeanShare => label!("figure-name-mean-share"),
        FigureName::ShareSlopeLessMeanShare => label!("figure-name-share-slope-less-mean-share"),
        FigureName::PearsonCorrelation => label!("figure-name-pearson-correlation"),
        FigureName::PearsonPValue => label!("figure-name-pearson-p-value"),
        FigureName::SpearmanCorrelation => label!("figure-name-spearman-correlation"),
        FigureName::SpearmanPValue => label!("figure-name-spearman-p-value"),
        FigureName::KendallCorrelation => label!("figure-name-kendall-correlation"),
        FigureName::VotesPerVoterSlopeWithinRegions => {
            label!("figure-name-votes-per-voter-slope-within-regions")
        }
        FigureName::VotesPerVoterSlopeWithinRegionsStandardError => {
            label!("figure-name-votes-per-voter-slope-within-regions-standard-error")
        }
        FigureName::ShareSlopeWithinRegions => label!("figure-name-share-slope-within-regions"),
        FigureName::ShareSlopeWithinRegionsStandardError => {
            label!("figure-name-share-slope-within-regions-standard-error")
        }
        FigureName::TypicalTurnout => label!("figure-name-typical-turnout"),
        FigureName::TypicalShare => label!("figure-name-typical-share"),
        FigureName::TurnoutSpreadBelow => label!("figure-name-turnout-spread-below"),
        FigureName::ShareSpreadBelow => label!("figure-name-share-spread-below"),
        FigureName::ThetaFromShareAbove => label!("figure-name-theta-from-share-above"),
        FigureName::VotesFrom95Percent => label!("figure-name-votes-from95-percent"),
        FigureName::IncrementalFraction => label!("figure-name-incremental-fraction"),
        FigureName::IncrementalFractionLow => label!("figure-name-incremental-fraction-low"),
        FigureName::IncrementalFractionHigh => label!("figure-name-incremental-fraction-high"),
        FigureName::ExtremeFraction => label!("figure-name-extreme-fraction"),
        FigureName::Alpha => label!("figure-name-alpha"),
        FigureName::MisplacedFraction => label!("figure-name-misplaced-fraction"),
        FigureName::SumOfSquaredDifferences => label!("figure-name-sum-of-squared-differences"),
        FigureName::SumOfSquaredDifferencesWithoutStuffing => {
            label!("figure-name-sum-of-squared-differences-without-stuffing")
        }
        FigureName::LogVoteRateSkewness => label!("figure-name-log-vote-rate-skewness"),
        FigureName::LogVoteRateMean => label!("figure-name-log-vote-rate-mean"),
        FigureName::LogVoteRateStandardDeviation => {
            label!("figure-name-stations-ending-in0-or5-standard-deviation")
        }
        FigureName::NormalityPValue => label!("figure-name-normality-p-value"),
        FigureName::Kurtosis => label!("figure-name-kurtosis"),
        FigureName::Skewness => label!("figure-name-skewness"),
        FigureName::MeanStationShare => label!("figure-name-mean-station-share"),
        FigureName::StationShareStandardDeviation => {
            label!("figure-name-station-share-standard-deviation")
        }
        FigureName::SkewnessLow => label!("figure-name-skewness-low"),
        FigureName::SkewnessHigh => label!("figure-name-skewness-high"),
        FigureName::KurtosisLow => label!("figure-name-kurtosis-low"),
        FigureName::KurtosisHigh => label!("figure-name-kurtosis-high"),
        FigureName::SignificantGroups => label!("figure-name-significant-groups"),
        FigureName::ResidualDip => label!("figure-name-residual-dip"),
        FigureName::ShareDip => label!("figure-name-share-dip"),
        FigureName::DipSampleSize => label!("figure-name-dip-sample-size"),
        FigureName::Dip => label!("figure-name-dip"),
        FigureName::DipPValue => label!("figure-name-dip-p-value"),
        FigureName::ModalIntervalLow => label!("figure-name-modal-interval-low"),
        FigureName::ModalIntervalHigh => label!("figure-name-modal-interval-high"),
        FigureName::UnroundedShareDip => label!("figure-name-unrounded-share-dip"),
        FigureName::ShareDipPValue => label!("figure-name-share-dip-p-value"),
        FigureName::RawShareDip => label!("figure-name-raw-share-dip"),
        FigureName::Groups => label!("figure-name-groups"),
        FigureName::MaxExpectedSignificantGroups => {
            label!("figure-name-max-expected-significant-groups")
        }
        FigureName::StationsAboveLimit => label!("figure-name-stations-above-limit"),
        FigureName::ExpectedStationsAboveLimit => {
            label!("figure-name-expected-stations-above-limit")
        }
        FigureName::StationsBelowLimit => label!("figure-name-stations-below-limit"),
        FigureName::ExpectedStationsBelowLimit => {
            label!("figure-name-expected-stations-below-limit")
        }
        FigureName::StationsBeyondLimit => label!("figure-name-stations-beyond-limit"),
        FigureName::SignificantStationsAbove => {
            label!("figure-name-significant-stations-above")
        }
        FigureName::SignificantStationsBelow => {
            label!("figure-name-significant-stations-below")
        }
        FigureName::CorrelationWithinGroups => label!("figure-name-correlation-within-groups"),
        FigureName::PredictionSlope => label!("figure-name-prediction-slope"),
        FigureName::StandardDeviationBeyondCounting => {
            label!("figure-name-standard-deviation-beyond-counting")
        }
        FigureName::CorrelationWithShareWithinGroups => {
            label!("figure-name-correlation-with-share-within-groups")
        }
        FigureName::CorrelationPermutationPValue => {
            label!("figure-name-correlation-permutation-p-value")
        }
        FigureName::WithinCentreDispersion => label!("figure-name-within-centre-dispersion"),
        FigureName::DispersionLowerTailPValue => {
            label!("figure-name-dispersion-lower-tail-p-value")
        }
        FigureName::DispersionUpperTailPValue => {
            label!("figure-name-dispersion-upper-tail-p-value")
        }
        FigureName::Centres => label!("figure-name-centres"),
        FigureName::CentresTooAlike => label!("figure-name-centres-too-alike"),
        FigureName::CentresInUpperPercent => {
            label!("figure-name-centres-in-upper-percent")
        }
        FigureName::ExpectedCentresInUpperPercent => {
            label!("figure-name-expected-stations-above-limit")
        }
        FigureName::StandardDeviationBeyondRandomSplits => {
            label!("figure-name-standard-deviation-beyond-random-splits")
        }
        FigureName::CorrelationWithinCentres => label!("figure-name-correlation-within-centres"),
        FigureName::RepeatedSheets => label!("figure-name-repeated-sheets"),
        FigureName::ExpectedRepeatedSheets => label!("figure-name-expected-repeated-sheets"),
        FigureName::NearlyRepeatedSheets => label!("figure-name-nearly-repeated-sheets"),
        FigureName::ExpectedNearlyRepeatedSheets => {
            label!("figure-name-expected-stations-above-limit")
        }
        FigureName::Overdispersion => {
            label!("figure-name-overdispersion")
        }
        FigureName::Draws => label!("figure-name-draws"),
        FigureName::MoranI => label!("figure-name-moran-i"),
        FigureName::ExpectedMoranI => label!("figure-name-expected-moran-i"),
        FigureName::MoranIZ => label!("figure-name-moran-iz"),
        FigureName::MoranIPermutationPValue => label!("figure-name-moran-i-permutation-p-value"),
        FigureName::GearyC => label!("figure-name-geary-c"),
        FigureName::NeighboursPerStation => label!("figure-name-neighbours-per-station"),
        FigureName::StationsUnlikeNeighbours => label!("figure-name-stations-unlike-neighbours"),
        FigureName::StationsInClusters => label!("figure-name-stations-in-clusters"),
        FigureName::ShareTrend => label!("figure-name-share-trend"),
        FigureName::OrderCorrelation => label!("figure-name-order-correlation"),
        FigureName::JumpInStandardErrors => label!("figure-name-jump-in-standard-errors"),
        FigureName::Jump => label!("figure-name-jump"),
        FigureName::JumpNaiveStandardError => label!("figure-name-jump-naive-standard-error"),
        FigureName::JumpNaivePValue => label!("figure-name-jump-naive-p-value"),
        FigureName::SheetsBefore => label!("figure-name-sheets-before"),
        FigureName::SheetsAfter => label!("figure-name-sheets-after"),
        FigureName::PlaceboCutoffs => label!("figure-name-placebo-cutoffs"),
        FigureName::MinPlaceboPValue => label!("figure-name-min-placebo-p-value"),
        FigureName::StandardErrorInflation => label!("figure-name-standard-error-inflation"),
        FigureName::InflatedPValue => label!("figure-name-inflated-p-value"),
        FigureName::QuadraticJump => label!("figure-name-quadratic-jump"),
        FigureName::MinJumpOverBandwidths => label!("figure-name-min-jump-over-bandwidths"),
        FigureName::MaxJumpOverBandwidths => label!("figure-name-max-jump-over-bandwidths"),
        FigureName::NotCleanShare => label!("figure-name-not-clean-share"),
        FigureName::MostlyCleanDrawShare => {
            label!("figure-name-mostly-clean-draw-share")
        }
        FigureName::CleanShare => label!("figure-name-clean-share"),
        FigureName::CleanShareMedian => label!("figure-name-clean-share-median"),
        FigureName::CleanShareLow => label!("figure-name-clean-share-low"),
        FigureName::CleanShareHigh => label!("figure-name-clean-share-high"),
        FigureName::CleanShareChainSpread => {
            label!("figure-name-clean-share-chain-spread")
        }
        FigureName::CleanShareRhat => label!("figure-name-clean-share-rhat"),
        FigureName::CleanShareEffectiveDraws => label!("figure-name-clean-share-effective-draws"),
        FigureName::IncrementalShare => label!("figure-name-incremental-share"),
        FigureName::IncrementalShareMedian => label!("figure-name-incremental-share-median"),
        FigureName::IncrementalShareLow => {
            label!("figure-name-incremental-share-low")
        }
        FigureName::IncrementalShareHigh => {
            label!("figure-name-incremental-share-high")
        }
        FigureName::IncrementalShareChainSpread => {
            label!("figure-name-incremental-share-chain-spread")
        }
        FigureName::IncrementalShareRhat => label!("figure-name-incremental-share-rhat"),
        FigureName::IncrementalShareEffectiveDraws => {
            label!("figure-name-incremental-share-effective-draws")
        }
        FigureName::ExtremeShare => label!("figure-name-extreme-share"),
        FigureName::ExtremeShareMedian => label!("figure-name-extreme-share-median"),
        FigureName::ExtremeShareLow => {
            label!("figure-name-extreme-share-low")
        }
        FigureName::ExtremeShareHigh => {
            label!("figure-name-extreme-share-high")
        }
        FigureName::ExtremeShareChainSpread => {
            label!("figure-name-extreme-share-chain-spread")
        }
        FigureName::ExtremeShareRhat => label!("figure-name-extreme-share-rhat"),
        FigureName::ExtremeShareEffectiveDraws => {
            label!("figure-name-extreme-share-effective-draws")
        }
        FigureName::ManufacturedVotes => label!("figure-name-manufactured-votes"),
        FigureName::ManufacturedVotesMedian => label!("figure-name-manufactured-votes-median"),
        FigureName::ManufacturedVotesLow => {
            label!("figure-name-manufactured-votes-low")
        }
        FigureName::ManufacturedVotesHigh => {
            label!("figure-name-manufactured-votes-high")
        }
        FigureName::ManufacturedVotesChainSpread => {
            label!("figure-name-manufactured-votes-chain-spread")
        }
        FigureName::ManufacturedVotesRhat => label!("figure-name-manufactured-votes-rhat"),
        FigureName::ManufacturedVotesEffectiveDraws => {
            label!("figure-name-manufactured-votes-effective-draws")
        }
        FigureName::StolenVotes => label!("figure-name-stolen-votes"),
        FigureName::StolenVotesMedian => label!("figure-name-stolen-votes-median"),
        FigureName::StolenVotesLow => label!("figure-name-stolen-votes-low"),
        FigureName::StolenVotesHigh => {
            label!("figure-name-stolen-votes-high")
        }
        FigureName::StolenVotesChainSpread => {
            label!("figure-name-stolen-votes-chain-spread")
        }
        FigureName::StolenVotesRhat => label!("figure-name-stolen-votes-rhat"),
        FigureName::StolenVotesEffectiveDraws => {
            label!("figure-name-stolen-votes-effective-draws")
        }
    }
}
