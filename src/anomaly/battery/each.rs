//! Each check on the slices that it takes.

use crate::anomaly::check::Check;
use crate::anomaly::checks::coarse_shares::{CoarseSharesSettings, ShareOf, coarse_shares};
use crate::anomaly::checks::fingerprint::fingerprint;
use crate::anomaly::checks::fingerprint_fit::fingerprint_fit;
use crate::anomaly::checks::finite_mixture::finite_mixture;
use crate::anomaly::checks::first_digit::first_digit;
use crate::anomaly::checks::integer_percentages::{integer_percentages, integer_percentages_with};
use crate::anomaly::checks::last_digit::{last_digit, last_digit_parametric};
use crate::anomaly::checks::last_two_digits::last_two_digits;
use crate::anomaly::checks::log_vote_rate::log_vote_rate;
use crate::anomaly::checks::moments::share_moments;
use crate::anomaly::checks::multimodality::multimodality;
use crate::anomaly::checks::outlying_peers::ExpectedBeyond;
use crate::anomaly::checks::second_digit::second_digit;
use crate::anomaly::checks::shpilkin::shpilkin;
use crate::anomaly::checks::turnout_share::turnout_share;
use crate::anomaly::{
    CheckResult, NotApplicable, Sample, Setting, StationCounts, Summary, zero_five,
};
use crate::anomaly::{MissingInput, MissingPlanKey};
use crate::model::Measure;
use crate::numeric::stream::Stream;

use super::among;
use super::columns::{Base, Columns, Need, Target};
use super::settings::{BatterySettings, Centre};
use super::whole_percents::WholePercents;

/// One check of one target in one region.
pub(super) struct Asked<'a> {
    pub(super) base: &'a Base<'a>,
    pub(super) coordinates: Option<&'a [Option<(f64, f64)>]>,
    pub(super) arrivals: Option<&'a [Option<f64>]>,
    pub(super) whole_percents: Option<&'a WholePercents>,
    /// What [`Check::OutlyingPeers`] expects of normal values.
    pub(super) beyond: Option<&'a ExpectedBeyond>,
    /// The rows of the region.
    pub(super) rows: &'a [usize],
    pub(super) target: Target,
    pub(super) settings: &'a BatterySettings,
    pub(super) stream: &'a Stream,
    /// Whether the region is the whole contest.
    pub(super) whole: bool,
}

/// The summary, and the row of each station that the check saw.
pub(super) type Answer = Result<(Summary, Vec<usize>), NotApplicable>;

/// Asks a check.
pub(super) fn ask(check: Check, asked: &Asked<'_>) -> Answer {
    let settings = &asked.settings.of_checks;
    let stream = asked.stream;
    match check {
        Check::LastDigit => last_digits(asked),
        Check::LastTwoDigits => {
            asked.of_votes(|all| last_two_digits(&all.votes, &settings.last_two_digits))
        }
        Check::SecondDigit => second_digits(asked),
        Check::FirstDigit => asked.of_votes(|all| first_digit(&all.votes)),
        Check::ZeroFivePercentages => asked.of_ballots(|all| {
            zero_five::percentages(&all.votes, &all.ballots, &settings.zero_five)
        }),
        Check::ZeroFiveCounts => {
            asked.of_ballots(|all| zero_five::counts(&all.votes, &all.ballots, &settings.zero_five))
        }
        Check::IntegerPercentages => asked.of_roll(|all| {
            let counts = StationCounts {
                registered: &all.registered,
                issued: all.issued.as_deref(),
                ballots: &all.ballots,
                votes: &all.votes,
                regions: None,
            };
            let known = asked.whole_percents;
            match known.and_then(|known| known.at(&all.rows, asked.target)) {
                Some([turnout, share]) => integer_percentages_with(
                    &counts,
                    &turnout,
                    &share,
                    &settings.integer_percentages,
                ),
                None => integer_percentages(&counts, &settings.integer_percentages),
            }
        }),
        Check::Fingerprint => asked.of_roll(|all| {
            let given = all.given();
            fingerprint(
                &all.registered,
                &given,
                &all.ballots,
                &all.votes,
                &settings.fingerprint,
            )
        }),
        Check::FingerprintFit => asked.of_roll(|all| {
            let given = all.given();
            fingerprint_fit(
                &all.registered,
                &given,
                &all.ballots,
                &all.votes,
                &settings.fingerprint_fit,
                stream,
            )
        }),
        Check::LogVoteRate => {
            asked.of_roll(|all| log_vote_rate(&all.votes, &all.registered, &settings.log_vote_rate))
        }
        Check::Moments => asked
            .of_ballots(|all| share_moments(&all.votes, &all.ballots, &settings.moments, stream)),
        Check::Multimodality => asked.of_ballots(|all| {
            let groups = asked.regions_of(&all.rows);
            multimodality(
                &all.votes,
                &all.ballots,
                &groups,
                &settings.multimodality,
                stream,
            )
        }),
        Check::Shpilkin => asked.of_roll(|all| {
            let regions = asked.regions_of(&all.rows);
            shpilkin(&all.counts(&regions), &settings.shpilkin)
        }),
        Check::TurnoutShare => asked.of_roll(|all| {
            let regions = asked.regions_of(&all.rows);
            turnout_share(&all.counts(&regions), &settings.turnout_share)
        }),
        Check::CoarseShares => asked.of_roll(|all| {
            let settings = CoarseSharesSettings {
                share: match asked.target {
                    Target::Turnout => ShareOf::Turnout,
                    Target::Selection(_) | Target::Contest => ShareOf::Votes,
                },
                ..settings.coarse_shares.clone()
            };
            // Of turnout the target's votes are the ballots.
            let turnout = match asked.target {
                Target::Turnout => &all.votes,
                Target::Selection(_) | Target::Contest => &all.ballots,
            };
            coarse_shares(&all.registered, turnout, &all.votes, &settings, stream)
        }),
        Check::FiniteMixture => asked.of_roll(|all| {
            finite_mixture(
                &all.registered,
                &all.ballots,
                &all.votes,
                &settings.finite_mixture,
                stream,
            )
        }),
        Check::OutlyingTails => among::tails(asked),
        Check::OutlyingPeers => among::peers(asked),
        Check::OutlyingPredictions => among::predictions(asked),
        Check::WithinCentre => among::within_centres(asked),
        Check::RepeatedResults => among::repeats(asked),
        Check::NullVotes => among::not_valid(asked),
        Check::Spatial => among::on_the_map(asked),
        Check::LateCount => among::by_arrival(asked),
    }
}

impl Asked<'_> {
    fn of_votes<R: CheckResult>(
        &self,
        check: impl FnOnce(&Columns) -> Result<R, NotApplicable>,
    ) -> Answer {
        self.of(Need::Votes, check)
    }

    pub(super) fn of_ballots<R: CheckResult>(
        &self,
        check: impl FnOnce(&Columns) -> Result<R, NotApplicable>,
    ) -> Answer {
        self.of(Need::Ballots, check)
    }

    fn of_roll<R: CheckResult>(
        &self,
        check: impl FnOnce(&Columns) -> Result<R, NotApplicable>,
    ) -> Answer {
        self.of(Need::Roll, check)
    }

    fn of<R: CheckResult>(
        &self,
        need: Need,
        check: impl FnOnce(&Columns) -> Result<R, NotApplicable>,
    ) -> Answer {
        let needs_roll =
            need == Need::Roll || (need == Need::Ballots && self.target == Target::Turnout);
        if needs_roll && !self.base.publishes(Measure::VotersRegistered) {
            return Err(match self.base.has_column(Measure::VotersRegistered) {
                true => NotApplicable::Missing {
                    what: MissingInput::RegisteredVoters,
                },
                false => NotApplicable::NotInPlan {
                    what: MissingPlanKey::RegisteredVoters,
                },
            });
        }
        let columns = self.base.columns(self.rows, self.target, need);
        let found = check(&columns)?;
        Ok((with_left_out(found.summary(), columns.sample), columns.rows))
    }

    /// The groups within which stations are alike: the regions of the whole, the peers of a region.
    pub(super) fn regions_of(&self, rows: &[usize]) -> Vec<u32> {
        let level = if self.whole {
            &self.settings.regions
        } else {
            &self.settings.peers
        };
        self.base.groups(rows, level.as_deref().unwrap_or(""))
    }
}

impl Columns {
    /// The counts together, and the regions where there are several.
    fn counts<'a>(&'a self, regions: &'a [u32]) -> StationCounts<'a> {
        StationCounts {
            registered: &self.registered,
            issued: self.issued.as_deref(),
            ballots: &self.ballots,
            votes: &self.votes,
            regions: several(regions),
        }
    }

    /// Ballots issued, or those in the box where a station does not state them.
    fn given(&self) -> Vec<u64> {
        match &self.issued {
            None => self.ballots.clone(),
            Some(issued) => {
                let both = issued.iter().zip(&self.ballots);
                both.map(|(issued, ballots)| issued.unwrap_or(*ballots))
                    .collect()
            }
        }
    }
}

/// Last digits beside counts redrawn from each station's own ballots, whatever the sizes are; the
/// textbook's test stands beside them, and alone where no ballots are stated.
fn last_digits(asked: &Asked<'_>) -> Answer {
    let settings = &asked.settings.of_checks;
    let textbook = asked.of_votes(|all| last_digit(&all.votes, &settings.last_digit));
    let redrawn = asked.of_ballots(|all| last_digit_parametric(&all.votes, &all.ballots));
    match (redrawn, textbook) {
        (Ok((mut judged, rows)), Ok((beside, _))) => {
            judged.figures.push(beside.statistic);
            judged.figures.extend(beside.figures);
            judged.settings.extend(beside.settings);
            Ok((judged, rows))
        }
        (Ok(judged), Err(_)) => Ok(judged),
        // Counts that are too small leave no test; ballots that nobody states leave the textbook's.
        (Err(why @ NotApplicable::TooFew { .. }), _) => Err(why),
        (Err(_), textbook) => textbook,
    }
}

/// Second digits, of stations that may have them together: those of one centre, or of one unit of
/// the lowest level where the plan names no centre.
fn second_digits(asked: &Asked<'_>) -> Answer {
    let lowest = asked.base.sheets.units().levels().last().cloned();
    let named = asked.settings.centre.clone();
    let centre = named.or(lowest.map(Centre::Level));
    let mut answer = asked.of_ballots(|all| {
        let centres = centre
            .as_ref()
            .map(|centre| asked.base.centres(&all.rows, centre));
        second_digit(&all.votes, &all.ballots, centres.as_deref())
    });
    if let Ok((summary, _)) = &mut answer {
        summary.settings.push(Setting {
            name: "stations that may have digits together",
            value: match centre {
                None => "none".into(),
                Some(Centre::Level(level)) => format!("of one {level}"),
                Some(Centre::KeyParts(parts)) => {
                    format!("with the first {parts} parts of the key the same")
                }
            },
        });
    }
    answer
}

/// Groups, where there are at least two.
pub(super) fn several(groups: &[u32]) -> Option<&[u32]> {
    let different = groups.iter().any(|group| Some(group) != groups.first());
    different.then_some(groups)
}

/// The summary with the stations that were left out before the check saw them.
pub(super) fn with_left_out(mut summary: Summary, before: Sample) -> Summary {
    let mut excluded = before.excluded;
    excluded.append(&mut summary.sample.excluded);
    summary.sample.excluded = excluded;
    summary
}
