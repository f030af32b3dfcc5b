//! The words for the figures of checks.

use crate::anomaly::FigureName;
use crate::model::{Term, term};

/// The name, in lower case, as it stands in a sentence.
pub(crate) fn figure(name: FigureName) -> Term {
    match name {
        FigureName::TextbookPValue => term!("textbook p"),
        FigureName::DigitPairChiSquare => term!("chi-square of digit pairs"),
        FigureName::RepeatedPairShare => term!("share of repeated pairs"),
        FigureName::AdjacentPairShare => term!("share of adjacent pairs"),
        FigureName::RepeatedPairLowerTailPValue => term!("exact p of as few repeated pairs"),
        FigureName::AdjacentPairUpperTailPValue => term!("exact p of as many adjacent pairs"),
        FigureName::ChiSquareFromSlope => term!("chi-square that the slope adds"),
        FigureName::CountsUnder100 => term!("counts under 100"),
        FigureName::LastDigitChiSquare => term!("chi-square of last digits"),
        FigureName::MeanLastDigit => term!("mean last digit"),
        FigureName::ShareEndingIn0Or5 => term!("share ending in 0 or 5"),
        FigureName::EndingIn0Or5PValue => term!("exact p of 0 and 5"),
        FigureName::ChiSquareFromBound => term!("chi-square that the bound adds"),
        FigureName::LastDigitDistance => term!("distance of last digits from redrawn counts"),
        FigureName::StationsWithSecondDigit => term!("stations with a second digit"),
        FigureName::BenfordChiSquare => term!("chi-square against Benford"),
        FigureName::BenfordPValue => term!("textbook p against Benford"),
        FigureName::SecondDigitDistance => term!("distance of second digits from redrawn counts"),
        FigureName::BootstrapChiSquare => term!("chi-square distance from redrawn counts"),
        FigureName::MeanDigit => term!("mean digit"),
        FigureName::ExpectedMeanDigit => term!("mean digit expected"),
        FigureName::MeanDigitZ => term!("z of the mean digit"),
        FigureName::CentreDesignEffect => term!("design effect of centres"),
        FigureName::PercentagesEndingIn0Or5Z => term!("z of percentages ending in 0 or 5"),
        FigureName::ShareOfPercentagesEndingIn0Or5 => {
            term!("share of percentages ending in 0 or 5")
        }
        FigureName::CountsEndingIn0Or5Z => term!("z of counts ending in 0 or 5"),
        FigureName::ShareOfCountsEndingIn0Or5 => term!("share of counts ending in 0 or 5"),
        FigureName::StationsInThatShare => term!("stations of that share"),
        FigureName::ComparedStationsEndingIn0Or5 => term!("compared stations that hit"),
        FigureName::ExpectedStationsEndingIn0Or5 => term!("expected to hit"),
        FigureName::StationsEndingIn0Or5StandardDeviation => term!("standard deviation"),
        FigureName::LargestShareOnOneMultiple => term!("largest part expected on one multiple"),
        FigureName::IntegerPercentageZ => {
            term!("excess stations at a whole percent, in standard deviations")
        }
        FigureName::IntegerPercentageStations => term!("stations at a whole percent"),
        FigureName::ExpectedIntegerPercentageStations => term!("expected by chance"),
        FigureName::ExcessStations => term!("excess stations"),
        FigureName::ExcessStationsZ => term!("excess in standard deviations"),
        FigureName::IntegerPercentageUpperTailPValue => term!("probability of as many or more"),
        FigureName::ExcessStationsAsPublished => {
            term!("excess with small counts too, as published")
        }
        FigureName::ExcessStationsAsPublishedZ => term!("the same in standard deviations"),
        FigureName::TurnoutExcessStations => term!("excess in turnout alone"),
        FigureName::TurnoutPValue => term!("p-value in turnout alone"),
        FigureName::ShareExcessStations => term!("excess in share alone"),
        FigureName::SharePValue => term!("p-value in share alone"),
        FigureName::ExcessRegisteredVoters => term!("excess registered voters"),
        FigureName::ExcessBallots => term!("excess ballots"),
        FigureName::ExcessVotes => term!("excess votes"),
        FigureName::ExcessVotesZ => term!("excess votes in standard deviations"),
        FigureName::PercentOfStationsInExcess => term!("percent of stations in excess"),
        FigureName::VotesAtStationsInExcess => {
            term!("selection's votes reported at the stations in excess")
        }
        FigureName::PercentInExcessPValue => term!("p-value of the percent in excess"),
        FigureName::MeanResampledPercentInExcess => term!("mean percent in excess over resamples"),
        FigureName::ResampledPercentInExcess95th => {
            term!("percent in excess that one resample in twenty reaches")
        }
        FigureName::SharesInExcess => term!("shares in excess"),
        FigureName::LargestExcessShare => term!("share with the most stations in excess"),
        FigureName::LargestExcessStations => term!("stations there"),
        FigureName::LargestExcessExpectedStations => term!("stations expected there"),
        FigureName::SharpestSharePValue => term!("p-value of the sharpest share, times the shares"),
        FigureName::SharpestShare => term!("sharpest share"),
        FigureName::SharpestShareLargeStations => term!("larger stations there"),
        FigureName::SharpestShareResampledMean => term!("mean of the resamples there"),
        FigureName::SharpestShareExpected => term!("expected there from the shares beside it"),
        FigureName::TurnoutComponents => term!("components of the turnout"),
        FigureName::TurnoutLogLikelihood => term!("ln likelihood of the turnout"),
        FigureName::TurnoutFitGap => term!("gap of the turnout's fit"),
        FigureName::VotesComponents => term!("components of the votes"),
        FigureName::VotesLogLikelihood => term!("ln likelihood of the votes"),
        FigureName::VotesFitGap => term!("gap of the votes' fit"),
        FigureName::FarExcessShare => term!("excess at far turnouts, share of votes"),
        FigureName::LowestExcessVotes => term!("lowest estimate over plausible baselines, votes"),
        FigureName::HighestExcessVotes => term!("highest estimate over plausible baselines, votes"),
        FigureName::PeakExcessVotes => term!("estimate at the others' lowest peak, votes"),
        FigureName::PeakTurnoutPercent => term!("turnout of that peak, percent"),
        FigureName::AutomaticExcessVotes => {
            term!("estimate with the ratio below the highest peak, votes")
        }
        FigureName::ShareWithoutExcess => term!("share without those votes"),
        FigureName::WholePercentVotes => term!("votes at whole percents beyond those elsewhere"),
        FigureName::ShareOfBallots => term!("share of the ballots"),
        FigureName::NetExcessShare => term!("net excess, share of votes"),
        FigureName::FarExcessShareWithinRegions => {
            term!("far excess within regions, share of votes")
        }
        FigureName::NetExcessShareWithinRegions => {
            term!("net excess within regions, share of votes")
        }
        FigureName::Regions => term!("regions"),
        FigureName::VotesPerVoterSlope => term!("slope of votes per registered voter on turnout"),
        FigureName::VotesPerVoterSlopeStandardError => term!("its standard error"),
        FigureName::ShareSlope => term!("slope of the share on turnout"),
        FigureName::ShareSlopeStandardError => term!("standard error of that"),
        FigureName::MeanShare => term!("mean share"),
        FigureName::ShareSlopeLessMeanShare => term!("slope of the share less the mean share"),
        FigureName::PearsonCorrelation => term!("Pearson's correlation of turnout and share"),
        FigureName::PearsonPValue => term!("its textbook p-value"),
        FigureName::SpearmanCorrelation => term!("Spearman's correlation"),
        FigureName::SpearmanPValue => term!("textbook p-value of Spearman's"),
        FigureName::KendallCorrelation => term!("Kendall's correlation"),
        FigureName::VotesPerVoterSlopeWithinRegions => {
            term!("slope of votes per voter within regions")
        }
        FigureName::VotesPerVoterSlopeWithinRegionsStandardError => {
            term!("standard error of that, clustered")
        }
        FigureName::ShareSlopeWithinRegions => term!("slope of the share within regions"),
        FigureName::ShareSlopeWithinRegionsStandardError => term!("standard error, clustered"),
        FigureName::TypicalTurnout => term!("typical turnout"),
        FigureName::TypicalShare => term!("typical share"),
        FigureName::TurnoutSpreadBelow => term!("spread of turnout below"),
        FigureName::ShareSpreadBelow => term!("spread of the share below"),
        FigureName::ThetaFromShareAbove => term!("theta, from the share above"),
        FigureName::VotesFrom95Percent => term!("votes with turnout and share from 95%"),
        FigureName::IncrementalFraction => term!("part of stations stuffed a little, in the model"),
        FigureName::IncrementalFractionLow => term!("lower end over alphas that fit as well"),
        FigureName::IncrementalFractionHigh => term!("upper end over alphas that fit as well"),
        FigureName::ExtremeFraction => term!("part of stations stuffed fully, in the model"),
        FigureName::Alpha => term!("alpha"),
        FigureName::MisplacedFraction => term!("part of stations that the model misplaces"),
        FigureName::SumOfSquaredDifferences => term!("sum of squared differences"),
        FigureName::SumOfSquaredDifferencesWithoutStuffing => term!("the same without stuffing"),
        FigureName::LogVoteRateSkewness => term!("skewness of the logarithmic vote rate"),
        FigureName::LogVoteRateMean => term!("mean"),
        FigureName::LogVoteRateStandardDeviation => term!("standard deviation"),
        FigureName::NormalityPValue => term!("textbook p-value of normality"),
        FigureName::Kurtosis => term!("kurtosis (normal: 3)"),
        FigureName::Skewness => term!("skewness"),
        FigureName::MeanStationShare => term!("mean share over stations"),
        FigureName::StationShareStandardDeviation => term!("standard deviation over stations"),
        FigureName::SkewnessLow => term!("skewness, lower end"),
        FigureName::SkewnessHigh => term!("skewness, upper end"),
        FigureName::KurtosisLow => term!("kurtosis, lower end"),
        FigureName::KurtosisHigh => term!("kurtosis, upper end"),
        FigureName::SignificantGroups => term!("groups with a p-value below 0.05"),
        FigureName::ResidualDip => term!("dip of the residuals within groups"),
        FigureName::ShareDip => term!("dip of the shares"),
        FigureName::DipSampleSize => term!("values"),
        FigureName::Dip => term!("dip of the values"),
        FigureName::DipPValue => term!("p-value of that dip"),
        FigureName::ModalIntervalLow => term!("modal interval, lower end"),
        FigureName::ModalIntervalHigh => term!("modal interval, upper end"),
        FigureName::UnroundedShareDip => term!("dip of the shares, rounding undone"),
        FigureName::ShareDipPValue => term!("p-value of the shares' dip"),
        FigureName::RawShareDip => term!("dip of the raw shares"),
        FigureName::Groups => term!("groups"),
        FigureName::MaxExpectedSignificantGroups => term!("at most expected of those"),
        FigureName::StationsAboveLimit => term!("stations beyond the limit above"),
        FigureName::ExpectedStationsAboveLimit => term!("of them expected"),
        FigureName::StationsBelowLimit => term!("stations beyond the limit below"),
        FigureName::ExpectedStationsBelowLimit => term!("of these expected"),
        FigureName::StationsBeyondLimit => term!("stations beyond the limit on either side"),
        FigureName::SignificantStationsAbove => {
            term!("stations above with a q-value of 0.05 or less")
        }
        FigureName::SignificantStationsBelow => {
            term!("stations below with a q-value of 0.05 or less")
        }
        FigureName::CorrelationWithinGroups => term!("correlation within groups"),
        FigureName::PredictionSlope => term!("slope of the line"),
        FigureName::StandardDeviationBeyondCounting => {
            term!("standard deviation around the line beyond counting")
        }
        FigureName::CorrelationWithShareWithinGroups => {
            term!("correlation with the selection's share within groups")
        }
        FigureName::CorrelationPermutationPValue => {
            term!("p-value of the correlation, by exchange within groups")
        }
        FigureName::WithinCentreDispersion => term!("dispersion of tables within centres"),
        FigureName::DispersionLowerTailPValue => term!("p-value of so little difference"),
        FigureName::DispersionUpperTailPValue => term!("p-value of so much difference"),
        FigureName::Centres => term!("centres"),
        FigureName::CentresTooAlike => term!("centres whose tables are too alike"),
        FigureName::CentresInUpperPercent => {
            term!("centres in the upper 1% under the fitted correlation")
        }
        FigureName::ExpectedCentresInUpperPercent => term!("of them expected"),
        FigureName::StandardDeviationBeyondRandomSplits => {
            term!("standard deviation of shares beyond random splits")
        }
        FigureName::CorrelationWithinCentres => term!("correlation within centres"),
        FigureName::RepeatedSheets => term!("sheets that repeat another"),
        FigureName::ExpectedRepeatedSheets => term!("repeats expected"),
        FigureName::NearlyRepeatedSheets => term!("sheets equal but for one selection"),
        FigureName::ExpectedNearlyRepeatedSheets => term!("of them expected"),
        FigureName::Overdispersion => {
            term!("overdispersion of the largest selection within groups")
        }
        FigureName::Draws => term!("draws made"),
        FigureName::MoranI => term!("Moran's I"),
        FigureName::ExpectedMoranI => term!("expected Moran's I"),
        FigureName::MoranIZ => term!("z under randomisation"),
        FigureName::MoranIPermutationPValue => term!("p-value under permutation"),
        FigureName::GearyC => term!("Geary's C"),
        FigureName::NeighboursPerStation => term!("neighbours per station"),
        FigureName::StationsUnlikeNeighbours => term!("stations unlike their neighbours"),
        FigureName::StationsInClusters => term!("stations in clusters"),
        FigureName::ShareTrend => term!("change of the share per unit of the order"),
        FigureName::OrderCorrelation => term!("correlation of share and order"),
        FigureName::JumpInStandardErrors => term!("jump at the cut-off in its errors"),
        FigureName::Jump => term!("jump at the cut-off"),
        FigureName::JumpNaiveStandardError => term!("its error, if sheets were independent"),
        FigureName::JumpNaivePValue => term!("naive p-value of the jump"),
        FigureName::SheetsBefore => term!("sheets just before"),
        FigureName::SheetsAfter => term!("sheets just after"),
        FigureName::PlaceboCutoffs => term!("placebo cut-offs"),
        FigureName::MinPlaceboPValue => term!("least p-value that so many allow"),
        FigureName::StandardErrorInflation => term!("inflation of the naive error"),
        FigureName::InflatedPValue => term!("p-value with that inflation"),
        FigureName::QuadraticJump => term!("jump by parabolas"),
        FigureName::MinJumpOverBandwidths => term!("least over bandwidths"),
        FigureName::MaxJumpOverBandwidths => term!("greatest over bandwidths"),
        FigureName::NotCleanShare => term!("share of stations not of the clean component"),
        FigureName::MostlyCleanDrawShare => {
            term!("share of draws with more than 90% clean stations")
        }
        FigureName::CleanShare => term!("share of clean stations"),
        FigureName::CleanShareMedian => term!("share of clean stations, median"),
        FigureName::CleanShareLow => term!("share of clean stations, lower end of the interval"),
        FigureName::CleanShareHigh => term!("share of clean stations, upper end of the interval"),
        FigureName::CleanShareChainSpread => {
            term!("share of clean stations, spread between chains")
        }
        FigureName::CleanShareRhat => term!("share of clean stations, R̂"),
        FigureName::CleanShareEffectiveDraws => term!("share of clean stations, effective draws"),
        FigureName::IncrementalShare => term!("share of incremental stations"),
        FigureName::IncrementalShareMedian => term!("share of incremental stations, median"),
        FigureName::IncrementalShareLow => {
            term!("share of incremental stations, lower end of the interval")
        }
        FigureName::IncrementalShareHigh => {
            term!("share of incremental stations, upper end of the interval")
        }
        FigureName::IncrementalShareChainSpread => {
            term!("share of incremental stations, spread between chains")
        }
        FigureName::IncrementalShareRhat => term!("share of incremental stations, R̂"),
        FigureName::IncrementalShareEffectiveDraws => {
            term!("share of incremental stations, effective draws")
        }
        FigureName::ExtremeShare => term!("share of extreme stations"),
        FigureName::ExtremeShareMedian => term!("share of extreme stations, median"),
        FigureName::ExtremeShareLow => {
            term!("share of extreme stations, lower end of the interval")
        }
        FigureName::ExtremeShareHigh => {
            term!("share of extreme stations, upper end of the interval")
        }
        FigureName::ExtremeShareChainSpread => {
            term!("share of extreme stations, spread between chains")
        }
        FigureName::ExtremeShareRhat => term!("share of extreme stations, R̂"),
        FigureName::ExtremeShareEffectiveDraws => {
            term!("share of extreme stations, effective draws")
        }
        FigureName::ManufacturedVotes => term!("manufactured votes of the model"),
        FigureName::ManufacturedVotesMedian => term!("manufactured votes of the model, median"),
        FigureName::ManufacturedVotesLow => {
            term!("manufactured votes of the model, lower end of the interval")
        }
        FigureName::ManufacturedVotesHigh => {
            term!("manufactured votes of the model, upper end of the interval")
        }
        FigureName::ManufacturedVotesChainSpread => {
            term!("manufactured votes of the model, spread between chains")
        }
        FigureName::ManufacturedVotesRhat => term!("manufactured votes of the model, R̂"),
        FigureName::ManufacturedVotesEffectiveDraws => {
            term!("manufactured votes of the model, effective draws")
        }
        FigureName::StolenVotes => term!("stolen votes of the model"),
        FigureName::StolenVotesMedian => term!("stolen votes of the model, median"),
        FigureName::StolenVotesLow => term!("stolen votes of the model, lower end of the interval"),
        FigureName::StolenVotesHigh => {
            term!("stolen votes of the model, upper end of the interval")
        }
        FigureName::StolenVotesChainSpread => {
            term!("stolen votes of the model, spread between chains")
        }
        FigureName::StolenVotesRhat => term!("stolen votes of the model, R̂"),
        FigureName::StolenVotesEffectiveDraws => {
            term!("stolen votes of the model, effective draws")
        }
    }
}
