//! Which settings of single checks are outside their range.

use crate::anomaly::coarse_shares::coarse_shares;
use crate::anomaly::fingerprint::fingerprint;
use crate::anomaly::fingerprint_fit::fingerprint_fit;
use crate::anomaly::finite_mixture::finite_mixture;
use crate::anomaly::integer_percentages::integer_percentages;
use crate::anomaly::last_digit::last_digit;
use crate::anomaly::last_two_digits::last_two_digits;
use crate::anomaly::late_count::late_count;
use crate::anomaly::log_vote_rate::log_vote_rate;
use crate::anomaly::moments::share_moments;
use crate::anomaly::multimodality::multimodality;
use crate::anomaly::null_votes::null_votes;
use crate::anomaly::outliers_mad::outlying_among_peers;
use crate::anomaly::outliers_neighbours::outlying_from_prediction;
use crate::anomaly::outliers_tail::outlying_tails;
use crate::anomaly::repeated_results::repeated_results;
use crate::anomaly::shpilkin::shpilkin;
use crate::anomaly::spatial::spatial;
use crate::anomaly::turnout_share::turnout_share;
use crate::anomaly::within_centre::within_centre;
use crate::anomaly::{NotApplicable, StationCounts, zero_five};
use crate::numeric::stream::Seed;

use super::settings::CheckSettings;

impl CheckSettings {
    /// Settings outside their range, each with its place (`coarse_shares.resamples`) and what it
    /// has to be; one of each check at most.
    ///
    /// Every check looks at its settings before it looks at a station, so that each is asked about
    /// no station at all.
    pub fn refused(&self) -> Vec<(String, &'static str)> {
        let no: &[u64] = &[];
        let stream = &Seed::from_text("").stream("no stations");
        let counts = StationCounts {
            registered: no,
            issued: None,
            ballots: no,
            votes: no,
            regions: None,
        };
        let answers = [
            ("last_digit", last_digit(no, &self.last_digit).err()),
            (
                "last_two_digits",
                last_two_digits(no, &self.last_two_digits).err(),
            ),
            (
                "zero_five",
                zero_five::percentages(no, no, &self.zero_five).err(),
            ),
            (
                "integer_percentages",
                integer_percentages(&counts, &self.integer_percentages).err(),
            ),
            (
                "fingerprint",
                fingerprint(no, no, no, no, &self.fingerprint).err(),
            ),
            (
                "fingerprint_fit",
                fingerprint_fit(no, no, no, no, &self.fingerprint_fit, stream).err(),
            ),
            (
                "log_vote_rate",
                log_vote_rate(no, no, &self.log_vote_rate).err(),
            ),
            (
                "moments",
                share_moments(no, no, &self.moments, stream).err(),
            ),
            (
                "multimodality",
                multimodality(no, no, &[], &self.multimodality, stream).err(),
            ),
            (
                "repeated_results",
                repeated_results(no, 2, &[], &self.repeated_results, stream).err(),
            ),
            ("shpilkin", shpilkin(&counts, &self.shpilkin).err()),
            (
                "turnout_share",
                turnout_share(&counts, &self.turnout_share).err(),
            ),
            (
                "coarse_shares",
                coarse_shares(no, no, no, &self.coarse_shares, stream).err(),
            ),
            (
                "outlying_tails",
                outlying_tails(no, no, &[], &self.outlying_tails).err(),
            ),
            (
                "outlying_peers",
                outlying_among_peers(&[], &[], &self.outlying_peers).err(),
            ),
            (
                "outlying_predictions",
                outlying_from_prediction(no, no, &[], &self.outlying_predictions).err(),
            ),
            (
                "within_centre",
                within_centre(no, no, &[], &self.within_centre, stream).err(),
            ),
            (
                "null_votes",
                null_votes(no, no, no, &[], &self.null_votes, stream).err(),
            ),
            (
                "finite_mixture",
                finite_mixture(no, no, no, &self.finite_mixture, stream).err(),
            ),
            (
                "spatial",
                spatial(&[], &[], &[], None, &self.spatial, stream).err(),
            ),
            (
                "late_count",
                late_count(&[], &[], None, None, None, &self.late_count).err(),
            ),
        ];
        let wrong = answers
            .into_iter()
            .filter_map(|(check, error)| match error {
                // All but one of its settings are those of the tails.
                Some(NotApplicable::Setting { name, why })
                    if check == "null_votes" && name != "draws" =>
                {
                    Some((format!("{check}.tails.{name}"), why))
                }
                Some(NotApplicable::Setting { name, why }) => {
                    Some((format!("{check}.{name}"), why))
                }
                _ => None,
            });
        wrong.collect()
    }
}
