//! The names of the numbers that checks report.
//!
//! A name is an identifier: it is the key of `/anomaly/N/figures` in the JSON, and stands as
//! `statistic_is` there. Its words, in every language, are the report's.

use crate::model::identifiers;

identifiers! {
    /// What a [`Figure`](super::Figure) is.
    #[non_exhaustive]
    pub enum FigureName {
        /// The p-value of the textbook's chi-square test.
        TextbookPValue = "textbook_p_value",
        /// Chi-square of equal, neighbouring and other pairs of last digits.
        DigitPairChiSquare = "digit_pair_chi_square",
        /// The share of counts whose last two digits are equal.
        RepeatedPairShare = "repeated_pair_share",
        /// The share of counts whose last two digits are neighbours.
        AdjacentPairShare = "adjacent_pair_share",
        /// The exact probability of at most this many repeated pairs.
        RepeatedPairLowerTailPValue = "repeated_pair_lower_tail_p_value",
        /// The exact probability of at least this many adjacent pairs.
        AdjacentPairUpperTailPValue = "adjacent_pair_upper_tail_p_value",
        /// The chi-square that the slope of the counts' distribution adds on its own.
        ChiSquareFromSlope = "chi_square_from_slope",
        /// Counts below 100.
        CountsUnder100 = "counts_under_100",
        /// Chi-square of the last digits against equal frequencies.
        LastDigitChiSquare = "last_digit_chi_square",
        /// The mean of the last digits.
        MeanLastDigit = "mean_last_digit",
        /// The share of counts that end in 0 or 5.
        ShareEndingIn0Or5 = "share_ending_in_0_or_5",
        /// The exact p-value of that share.
        EndingIn0Or5PValue = "ending_in_0_or_5_p_value",
        /// The chi-square that the lower bound on counts adds on its own.
        ChiSquareFromBound = "chi_square_from_bound",
        /// The distance of the last digits from those of the parametric bootstrap, on which the p-value rests.
        LastDigitDistance = "last_digit_distance",
        /// Stations whose count has at least two digits.
        StationsWithSecondDigit = "stations_with_second_digit",
        /// Chi-square against Benford's law.
        BenfordChiSquare = "benford_chi_square",
        /// The textbook's p-value against Benford's law.
        BenfordPValue = "benford_p_value",
        /// The distance of the second digits from those of the parametric bootstrap, on which the p-value rests.
        SecondDigitDistance = "second_digit_distance",
        /// The chi-square distance of the digits from those of the parametric bootstrap.
        BootstrapChiSquare = "bootstrap_chi_square",
        /// The mean of the digits.
        MeanDigit = "mean_digit",
        /// The mean of the digits that the bootstrap expects.
        ExpectedMeanDigit = "expected_mean_digit",
        /// The difference of the two means in standard errors.
        MeanDigitZ = "mean_digit_z",
        /// By how much stations of one centre inflate the variance.
        CentreDesignEffect = "centre_design_effect",
        /// The excess of percentages that end in 0 or 5, in standard deviations.
        PercentagesEndingIn0Or5Z = "percentages_ending_in_0_or_5_z",
        /// The share of percentages that end in 0 or 5.
        ShareOfPercentagesEndingIn0Or5 = "share_of_percentages_ending_in_0_or_5",
        /// The excess of counts that end in 0 or 5, in standard deviations.
        CountsEndingIn0Or5Z = "counts_ending_in_0_or_5_z",
        /// The share of counts that end in 0 or 5.
        ShareOfCountsEndingIn0Or5 = "share_of_counts_ending_in_0_or_5",
        /// Stations among which that share is taken.
        StationsInThatShare = "stations_in_that_share",
        /// Stations compared with the bootstrap whose result ends in 0 or 5.
        ComparedStationsEndingIn0Or5 = "compared_stations_ending_in_0_or_5",
        /// The number of them that the bootstrap expects.
        ExpectedStationsEndingIn0Or5 = "expected_stations_ending_in_0_or_5",
        /// The standard deviation of that number under the bootstrap.
        StationsEndingIn0Or5StandardDeviation = "stations_ending_in_0_or_5_standard_deviation",
        /// The largest share of the expected stations that stands on one multiple of 5%.
        LargestShareOnOneMultiple = "largest_share_on_one_multiple",
        /// The excess of stations at a whole percent, in standard deviations.
        IntegerPercentageZ = "integer_percentage_z",
        /// Stations with a turnout or a share of a whole percent.
        IntegerPercentageStations = "integer_percentage_stations",
        /// The number of them that the null expects.
        ExpectedIntegerPercentageStations = "expected_integer_percentage_stations",
        /// Stations beyond that number.
        ExcessStations = "excess_stations",
        /// The same in standard deviations.
        ExcessStationsZ = "excess_stations_z",
        /// The probability of at least this many stations.
        IntegerPercentageUpperTailPValue = "integer_percentage_upper_tail_p_value",
        /// The excess with small counts too, as the method was published.
        ExcessStationsAsPublished = "excess_stations_as_published",
        /// The same in standard deviations.
        ExcessStationsAsPublishedZ = "excess_stations_as_published_z",
        /// Excess stations with a whole percentage of turnout.
        TurnoutExcessStations = "turnout_excess_stations",
        /// The p-value of turnout alone.
        TurnoutPValue = "turnout_p_value",
        /// Excess stations with a whole percentage of the votes.
        ShareExcessStations = "share_excess_stations",
        /// The p-value of the share alone.
        SharePValue = "share_p_value",
        /// Registered voters at such stations beyond the number expected.
        ExcessRegisteredVoters = "excess_registered_voters",
        /// Ballots at such stations beyond the number expected.
        ExcessBallots = "excess_ballots",
        /// Votes at such stations beyond the number expected.
        ExcessVotes = "excess_votes",
        /// The same in standard deviations.
        ExcessVotesZ = "excess_votes_z",
        /// Stations on single shares beyond what resampling allows, in percent of all.
        PercentOfStationsInExcess = "percent_of_stations_in_excess",
        /// The selection's votes at those stations.
        VotesAtStationsInExcess = "votes_at_stations_in_excess",
        /// The p-value of the percentage in excess.
        PercentInExcessPValue = "percent_in_excess_p_value",
        /// The mean of the percentage over the resamples.
        MeanResampledPercentInExcess = "mean_resampled_percent_in_excess",
        /// The percentage that one resample in twenty reaches.
        ResampledPercentInExcess95th = "resampled_percent_in_excess_95th_percentile",
        /// Shares at which stations pile up.
        SharesInExcess = "shares_in_excess",
        /// The share with most stations in excess.
        LargestExcessShare = "largest_excess_share",
        /// Stations at that share.
        LargestExcessStations = "largest_excess_stations",
        /// Stations that resampling expects at that share.
        LargestExcessExpectedStations = "largest_excess_expected_stations",
        /// The p-value of the sharpest share, times the number of shares.
        SharpestSharePValue = "sharpest_share_p_value",
        /// The share that stands out most from the resamples and from the shares beside it.
        SharpestShare = "sharpest_share",
        /// Large stations at that share.
        SharpestShareLargeStations = "sharpest_share_large_stations",
        /// The mean of them over the resamples.
        SharpestShareResampledMean = "sharpest_share_resampled_mean",
        /// The number of them that the shares beside it let expect.
        SharpestShareExpected = "sharpest_share_expected_from_neighbours",
        /// Components of the mixture fitted to turnout.
        TurnoutComponents = "turnout_components",
        /// The natural logarithm of its likelihood.
        TurnoutLogLikelihood = "turnout_log_likelihood",
        /// The largest distance between its distribution and that of the data.
        TurnoutFitGap = "turnout_fit_gap",
        /// Components of the mixture fitted to the selection's share.
        VotesComponents = "votes_components",
        /// The natural logarithm of its likelihood.
        VotesLogLikelihood = "votes_log_likelihood",
        /// The largest distance between its distribution and that of the data.
        VotesFitGap = "votes_fit_gap",
        /// Votes beyond the usual ratio at far turnouts, as a share of the selection's votes.
        FarExcessShare = "far_excess_share",
        /// The lowest estimate over plausible baselines.
        LowestExcessVotes = "lowest_excess_votes",
        /// The highest estimate over plausible baselines.
        HighestExcessVotes = "highest_excess_votes",
        /// The estimate with the baseline at the lowest peak of the others' votes.
        PeakExcessVotes = "peak_excess_votes",
        /// The turnout of that peak.
        PeakTurnoutPercent = "peak_turnout_percent",
        /// The estimate with the ratio that holds below the highest peak.
        AutomaticExcessVotes = "automatic_excess_votes",
        /// The selection's share without those votes.
        ShareWithoutExcess = "share_without_excess",
        /// Votes at whole percentages of turnout beyond those between them.
        WholePercentVotes = "whole_percent_votes",
        /// The selection's share of the ballots.
        ShareOfBallots = "share_of_ballots",
        /// The excess less the deficits elsewhere, as a share of the selection's votes.
        NetExcessShare = "net_excess_share",
        /// The excess at far turnouts, taken within each region.
        FarExcessShareWithinRegions = "far_excess_share_within_regions",
        /// The net excess, taken within each region.
        NetExcessShareWithinRegions = "net_excess_share_within_regions",
        /// Regions that the check could use.
        Regions = "regions",
        /// The slope of votes per registered voter on turnout.
        VotesPerVoterSlope = "votes_per_voter_slope",
        /// The robust standard error of that slope.
        VotesPerVoterSlopeStandardError = "votes_per_voter_slope_standard_error",
        /// The slope of the share on turnout.
        ShareSlope = "share_slope",
        /// The robust standard error of that slope.
        ShareSlopeStandardError = "share_slope_standard_error",
        /// The mean of the share.
        MeanShare = "mean_share",
        /// The slope of votes per voter less the mean share.
        ShareSlopeLessMeanShare = "share_slope_less_mean_share",
        /// Pearson's correlation of turnout and share.
        PearsonCorrelation = "pearson_correlation",
        /// The textbook's p-value of that correlation.
        PearsonPValue = "pearson_p_value",
        /// Spearman's rank correlation of turnout and share.
        SpearmanCorrelation = "spearman_correlation",
        /// The textbook's p-value of that correlation.
        SpearmanPValue = "spearman_p_value",
        /// Kendall's rank correlation of turnout and share.
        KendallCorrelation = "kendall_correlation",
        /// The slope of votes per registered voter on turnout, within regions.
        VotesPerVoterSlopeWithinRegions = "votes_per_voter_slope_within_regions",
        /// The standard error of that slope, clustered by region.
        VotesPerVoterSlopeWithinRegionsStandardError = "votes_per_voter_slope_within_regions_standard_error",
        /// The slope of the share on turnout, within regions.
        ShareSlopeWithinRegions = "share_slope_within_regions",
        /// The standard error of that slope, clustered by region.
        ShareSlopeWithinRegionsStandardError = "share_slope_within_regions_standard_error",
        /// The turnout at which stations are densest.
        TypicalTurnout = "typical_turnout",
        /// The share at which stations are densest.
        TypicalShare = "typical_share",
        /// The spread of turnouts below the typical one.
        TurnoutSpreadBelow = "turnout_spread_below",
        /// The spread of shares below the typical one.
        ShareSpreadBelow = "share_spread_below",
        /// The width θ of stuffing, from the shares above the typical one.
        ThetaFromShareAbove = "theta_from_share_above",
        /// The selection's votes at stations whose turnout and share are at least 95%.
        VotesFrom95Percent = "votes_from_95_percent",
        /// The fraction of stations that the model stuffs a little.
        IncrementalFraction = "incremental_fraction",
        /// Its lower end over the values of alpha that fit as well.
        IncrementalFractionLow = "incremental_fraction_low",
        /// Its upper end over the values of alpha that fit as well.
        IncrementalFractionHigh = "incremental_fraction_high",
        /// The fraction of stations that the model stuffs fully.
        ExtremeFraction = "extreme_fraction",
        /// The exponent α of the model.
        Alpha = "alpha",
        /// The fraction of stations that the model puts into a wrong cell.
        MisplacedFraction = "misplaced_fraction",
        /// The sum of squared differences between the model and the data.
        SumOfSquaredDifferences = "sum_of_squared_differences",
        /// The same of the model without stuffing.
        SumOfSquaredDifferencesWithoutStuffing = "sum_of_squared_differences_without_stuffing",
        /// The skewness of the logarithmic vote rate.
        LogVoteRateSkewness = "log_vote_rate_skewness",
        /// Its mean.
        LogVoteRateMean = "log_vote_rate_mean",
        /// Its standard deviation.
        LogVoteRateStandardDeviation = "log_vote_rate_standard_deviation",
        /// The textbook's p-value of normality.
        NormalityPValue = "normality_p_value",
        /// The kurtosis, which is 3 for a normal distribution.
        Kurtosis = "kurtosis",
        /// The skewness of the shares.
        Skewness = "skewness",
        /// The mean of the stations' shares.
        MeanStationShare = "mean_station_share",
        /// The standard deviation of the stations' shares.
        StationShareStandardDeviation = "station_share_standard_deviation",
        /// The lower end of the skewness's interval.
        SkewnessLow = "skewness_low",
        /// The upper end of the skewness's interval.
        SkewnessHigh = "skewness_high",
        /// The lower end of the kurtosis's interval.
        KurtosisLow = "kurtosis_low",
        /// The upper end of the kurtosis's interval.
        KurtosisHigh = "kurtosis_high",
        /// Groups whose p-value is below 0.05.
        SignificantGroups = "significant_groups",
        /// The dip of the residuals within groups.
        ResidualDip = "residual_dip",
        /// The dip of the shares.
        ShareDip = "share_dip",
        /// The number of values that are judged.
        DipSampleSize = "dip_sample_size",
        /// The dip of these values.
        Dip = "dip",
        /// The p-value of that dip.
        DipPValue = "dip_p_value",
        /// The lower end of the modal interval.
        ModalIntervalLow = "modal_interval_low",
        /// The upper end of the modal interval.
        ModalIntervalHigh = "modal_interval_high",
        /// The dip of the shares with their rounding undone.
        UnroundedShareDip = "unrounded_share_dip",
        /// The p-value of that dip.
        ShareDipPValue = "share_dip_p_value",
        /// The dip of the shares as they are.
        RawShareDip = "raw_share_dip",
        /// Groups that are large enough to be judged.
        Groups = "groups",
        /// The most groups below 0.05 that the null expects.
        MaxExpectedSignificantGroups = "max_expected_significant_groups",
        /// Stations beyond the limit on the upper side.
        StationsAboveLimit = "stations_above_limit",
        /// The number of them that the null expects.
        ExpectedStationsAboveLimit = "expected_stations_above_limit",
        /// Stations beyond the limit on the lower side.
        StationsBelowLimit = "stations_below_limit",
        /// The number of them that the null expects.
        ExpectedStationsBelowLimit = "expected_stations_below_limit",
        /// Stations beyond the limit on either side.
        StationsBeyondLimit = "stations_beyond_limit",
        /// Stations on the upper side with a q-value of at most 0.05.
        SignificantStationsAbove = "significant_stations_above",
        /// Stations on the lower side with a q-value of at most 0.05.
        SignificantStationsBelow = "significant_stations_below",
        /// The correlation of voters within groups.
        CorrelationWithinGroups = "correlation_within_groups",
        /// The slope of the line of predictions.
        PredictionSlope = "prediction_slope",
        /// The standard deviation around that line beyond that of counting.
        StandardDeviationBeyondCounting = "standard_deviation_beyond_counting",
        /// The correlation of null ballots with the selection's share within groups.
        CorrelationWithShareWithinGroups = "correlation_with_share_within_groups",
        /// The p-value of that correlation, by permutation within groups.
        CorrelationPermutationPValue = "correlation_permutation_p_value",
        /// The dispersion of tables within centres.
        WithinCentreDispersion = "within_centre_dispersion",
        /// The probability of at most this much difference.
        DispersionLowerTailPValue = "dispersion_lower_tail_p_value",
        /// The probability of at least this much difference.
        DispersionUpperTailPValue = "dispersion_upper_tail_p_value",
        /// Centres with two tables or more.
        Centres = "centres",
        /// Centres whose tables differ too little.
        CentresTooAlike = "centres_too_alike",
        /// Centres in the upper 1% under the fitted correlation.
        CentresInUpperPercent = "centres_in_upper_percent",
        /// The number of them that the null expects.
        ExpectedCentresInUpperPercent = "expected_centres_in_upper_percent",
        /// The standard deviation of shares beyond that of random splits.
        StandardDeviationBeyondRandomSplits = "standard_deviation_beyond_random_splits",
        /// The correlation of voters within centres.
        CorrelationWithinCentres = "correlation_within_centres",
        /// Sheets that repeat another.
        RepeatedSheets = "repeated_sheets",
        /// The number of them that the null expects.
        ExpectedRepeatedSheets = "expected_repeated_sheets",
        /// Sheets equal but for one selection.
        NearlyRepeatedSheets = "nearly_repeated_sheets",
        /// The number of them that the null expects.
        ExpectedNearlyRepeatedSheets = "expected_nearly_repeated_sheets",
        /// The overdispersion of the largest selection within groups.
        Overdispersion = "overdispersion",
        /// Draws that were made.
        Draws = "draws",
        /// Moran's I.
        MoranI = "moran_i",
        /// Its expectation under randomisation.
        ExpectedMoranI = "expected_moran_i",
        /// Its z under randomisation.
        MoranIZ = "moran_i_z",
        /// Its p-value under permutation.
        MoranIPermutationPValue = "moran_i_permutation_p_value",
        /// Geary's C.
        GearyC = "geary_c",
        /// The mean number of neighbours of a station.
        NeighboursPerStation = "neighbours_per_station",
        /// Stations unlike their neighbours.
        StationsUnlikeNeighbours = "stations_unlike_neighbours",
        /// Stations in clusters of high or low values.
        StationsInClusters = "stations_in_clusters",
        /// The change of the share per unit of the order.
        ShareTrend = "share_trend",
        /// The correlation of share and order.
        OrderCorrelation = "order_correlation",
        /// The jump at the cut-off in its standard errors.
        JumpInStandardErrors = "jump_in_standard_errors",
        /// The jump of the share at the cut-off.
        Jump = "jump",
        /// Its standard error if sheets were independent.
        JumpNaiveStandardError = "jump_naive_standard_error",
        /// Its p-value if sheets were independent.
        JumpNaivePValue = "jump_naive_p_value",
        /// Sheets just before the cut-off.
        SheetsBefore = "sheets_before",
        /// Sheets just after the cut-off.
        SheetsAfter = "sheets_after",
        /// Placebo cut-offs.
        PlaceboCutoffs = "placebo_cutoffs",
        /// The smallest p-value that this number of placebos allows.
        MinPlaceboPValue = "min_placebo_p_value",
        /// By how much placebos inflate the naive standard error.
        StandardErrorInflation = "standard_error_inflation",
        /// The p-value with that inflation.
        InflatedPValue = "inflated_p_value",
        /// The jump by parabolas instead of lines.
        QuadraticJump = "quadratic_jump",
        /// The smallest jump over bandwidths.
        MinJumpOverBandwidths = "min_jump_over_bandwidths",
        /// The largest jump over bandwidths.
        MaxJumpOverBandwidths = "max_jump_over_bandwidths",
        /// The share of stations that are not of the clean component.
        NotCleanShare = "not_clean_share",
        /// The share of draws with more than 90% clean stations.
        MostlyCleanDrawShare = "mostly_clean_draw_share",
        /// Posterior mean of the share of clean stations.
        CleanShare = "clean_share",
        /// Posterior median of the share of clean stations.
        CleanShareMedian = "clean_share_median",
        /// Lower end of the interval of the share of clean stations.
        CleanShareLow = "clean_share_low",
        /// Upper end of the interval of the share of clean stations.
        CleanShareHigh = "clean_share_high",
        /// Spread between the chains' means of the share of clean stations.
        CleanShareChainSpread = "clean_share_chain_spread",
        /// R̂ of the share of clean stations.
        CleanShareRhat = "clean_share_rhat",
        /// Effective draws of the share of clean stations.
        CleanShareEffectiveDraws = "clean_share_effective_draws",
        /// Posterior mean of the share of incremental stations.
        IncrementalShare = "incremental_share",
        /// Posterior median of the share of incremental stations.
        IncrementalShareMedian = "incremental_share_median",
        /// Lower end of the interval of the share of incremental stations.
        IncrementalShareLow = "incremental_share_low",
        /// Upper end of the interval of the share of incremental stations.
        IncrementalShareHigh = "incremental_share_high",
        /// Spread between the chains' means of the share of incremental stations.
        IncrementalShareChainSpread = "incremental_share_chain_spread",
        /// R̂ of the share of incremental stations.
        IncrementalShareRhat = "incremental_share_rhat",
        /// Effective draws of the share of incremental stations.
        IncrementalShareEffectiveDraws = "incremental_share_effective_draws",
        /// Posterior mean of the share of extreme stations.
        ExtremeShare = "extreme_share",
        /// Posterior median of the share of extreme stations.
        ExtremeShareMedian = "extreme_share_median",
        /// Lower end of the interval of the share of extreme stations.
        ExtremeShareLow = "extreme_share_low",
        /// Upper end of the interval of the share of extreme stations.
        ExtremeShareHigh = "extreme_share_high",
        /// Spread between the chains' means of the share of extreme stations.
        ExtremeShareChainSpread = "extreme_share_chain_spread",
        /// R̂ of the share of extreme stations.
        ExtremeShareRhat = "extreme_share_rhat",
        /// Effective draws of the share of extreme stations.
        ExtremeShareEffectiveDraws = "extreme_share_effective_draws",
        /// Posterior mean of the votes that the model calls manufactured.
        ManufacturedVotes = "manufactured_votes",
        /// Posterior median of the votes that the model calls manufactured.
        ManufacturedVotesMedian = "manufactured_votes_median",
        /// Lower end of the interval of the votes that the model calls manufactured.
        ManufacturedVotesLow = "manufactured_votes_low",
        /// Upper end of the interval of the votes that the model calls manufactured.
        ManufacturedVotesHigh = "manufactured_votes_high",
        /// Spread between the chains' means of the votes that the model calls manufactured.
        ManufacturedVotesChainSpread = "manufactured_votes_chain_spread",
        /// R̂ of the votes that the model calls manufactured.
        ManufacturedVotesRhat = "manufactured_votes_rhat",
        /// Effective draws of the votes that the model calls manufactured.
        ManufacturedVotesEffectiveDraws = "manufactured_votes_effective_draws",
        /// Posterior mean of the votes that the model calls stolen.
        StolenVotes = "stolen_votes",
        /// Posterior median of the votes that the model calls stolen.
        StolenVotesMedian = "stolen_votes_median",
        /// Lower end of the interval of the votes that the model calls stolen.
        StolenVotesLow = "stolen_votes_low",
        /// Upper end of the interval of the votes that the model calls stolen.
        StolenVotesHigh = "stolen_votes_high",
        /// Spread between the chains' means of the votes that the model calls stolen.
        StolenVotesChainSpread = "stolen_votes_chain_spread",
        /// R̂ of the votes that the model calls stolen.
        StolenVotesRhat = "stolen_votes_rhat",
        /// Effective draws of the votes that the model calls stolen.
        StolenVotesEffectiveDraws = "stolen_votes_effective_draws",
    }
}
