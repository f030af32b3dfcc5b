//! Null and blank ballots by station: in the tails of their group, and against a selection's share.
//!
//! # What it answers
//! Which stations have more, or fewer, null and blank ballots than the others of their group make
//! probable? And do stations with more of them have a higher or a lower share of a selection, within
//! groups? Spoiling the ballots of one side, or turning null ballots into votes, would do that.
//!
//! # Formula
//! The tails are those of [`super::outlying_tails`], with the null and blank ballots of all ballots.
//! For the relation, each station has a = null and blank / ballots and b = votes / valid, both less
//! the mean of its group; r = Σab / √(Σa² Σb²). Its p-value, on both sides, is by exchanging the a
//! among the stations of each group: (as far from 0 + 1)/(draws + 1). Where Bernstein's inequality
//! says that none of the draws is as far but for a chance of 10⁻⁹, they are not made: with S_g the
//! sum of a group's products after an exchange, of variance v_g = Σa²Σb²/(n_g−1) and at most
//! m_g = √(Σa²Σb²), P(|ΣS_g| ≥ t) ≤ 2 exp(−t²/(2(Σv_g + t max m_g/3))).
//!
//! # Assumptions
//! For the p-value, within a group, whichever share of null ballots a station has could as well be
//! another station's.
//!
//! # When it misleads
//! Described only. Ballot design, old age, little schooling, protest and prison ballots raise null
//! ballots, and go with the vote for one side: within the municipalities of Bolivia 2019 the
//! correlation with the winner's share is 0.12, in Venezuela 2024 it is −0.03, in Poland 2025 0.02,
//! with p-values of 0.03 and less by exchange within groups. What counts as null differs from one
//! board to the next, and one board's habit is an outlier; so is a station where a whole bundle was
//! entered under "null". In Poland 112 stations are beyond a limit of 1 in 1,000 above, with 22
//! expected. Where null ballots are rare no station can be in the lower tail, and the expected
//! number there is 0.
//!
//! # Errors
//! As [`super::outlying_tails`]; [`NotApplicable::NoVariation`] where no group has two stations that
//! differ in both.
//!
//! # Complexity
//! That of the tails, and `draws` shuffles; none where the relation is far beyond what they reach.
//!
//! # Reference
//! Power and Roberts 1995 on the causes of invalid ballots; Skellam 1948 for the distribution.
//!
//! ```
//! use scrutineer::anomaly::null_votes::{null_votes, NullVotesSettings};
//! use scrutineer::numeric::stream::Seed;
//!
//! let mut rejected: Vec<u64> = (0..40).map(|station| 3 + (station * 7) % 5).collect();
//! rejected[3] = 60;
//! let votes: Vec<u64> = (0..40).map(|station| 100 + (station * 11) % 31).collect();
//! let stream = Seed::from_text("example").stream("null votes");
//! let settings = NullVotesSettings::default();
//! let found = null_votes(&rejected, &[300; 40], &votes, &[0; 40], &settings, &stream)?;
//! assert_eq!(found.tails.sides.above, 1);
//! # Ok::<(), scrutineer::anomaly::NotApplicable>(())
//! ```

use rand::seq::SliceRandom;
use serde::{Deserialize, Serialize};

use super::outlying_tails::{OutlyingTails, OutlyingTailsSettings, outlying_tails};
use crate::anomaly::input::Target;
use crate::anomaly::input::check_input::{CheckInput, CheckResult, with_left_out};
use crate::anomaly::input::columns::Need;
use crate::anomaly::input::requirement::Requirement;
use crate::anomaly::not_applicable::same_length;
use crate::anomaly::registration::{AppliesTo, Registration};
use crate::anomaly::setting_rule::{Problems, SettingProblem, SettingRange, Validate};
use crate::anomaly::{
    Direction, Figure, Judgement, NotApplicable, PValue, Setting, Summarize, Summary,
};
use crate::anomaly::{ExclusionReason, MissingInput};
use crate::anomaly::{FigureName, InputSlice, NoVerdictReason, Quantity};
use crate::numeric::stream::Stream;
use crate::threads;
/// How it is registered.
pub(crate) const CHECK: Registration<NullVotesSettings> = Registration {
    key: "null_votes",
    code: None,
    applies_to: AppliesTo::Contest,
    by_default: true,
    requires: &[
        Requirement::EverySelection,
        Requirement::Ballots,
        Requirement::NullOrBlankVotes,
        Requirement::Peers,
    ],
    prepare: None,
    run,
    source_file: file!(),
};

/// Null and blank votes, beside the share of the selection that has most votes here.
fn run(input: &CheckInput<'_>, settings: &NullVotesSettings) -> CheckResult {
    let sheets = input.every_selection();
    let width = input.counts.sheets.selections().len();
    let sum = |index: usize| -> u64 { sheets.votes.iter().skip(index).step_by(width).sum() };
    let leader = (0..width).max_by_key(|&index| (sum(index), std::cmp::Reverse(index)));
    let leader = leader.ok_or(NotApplicable::Missing {
        what: MissingInput::Selection,
    })?;
    let target = Target::Selection(leader);
    let all = input.counts.columns(input.rows, target, Need::Ballots);
    let mut without = 0;
    let mut rows = Vec::new();
    let [mut not_valid, mut ballots, mut votes] = [Vec::new(), Vec::new(), Vec::new()];
    for ((&row, &cast), &for_leader) in all.rows.iter().zip(&all.ballots).zip(&all.votes) {
        match input.counts.not_valid(row).filter(|&papers| papers <= cast) {
            Some(papers) => {
                rows.push(row);
                not_valid.push(papers);
                ballots.push(cast);
                votes.push(for_leader);
            }
            None => without += 1,
        }
    }
    if rows.is_empty() {
        return Err(NotApplicable::Missing {
            what: MissingInput::NullOrBlankVotes,
        });
    }
    let sample = all
        .sample
        .without(ExclusionReason::NullVotesNotStated, without);
    let peers = input.peers(&rows)?;
    let found = null_votes(&not_valid, &ballots, &votes, &peers, settings, input.stream)?;
    Ok(with_left_out(&found, sample, rows))
}

/// What [`null_votes`] uses.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default, deny_unknown_fields)]
pub struct NullVotesSettings {
    /// For the tails; its guards hold for the relation, too.
    pub tails: OutlyingTailsSettings,
    /// Exchanges for the p-value of the relation.
    pub draws: u32,
}

impl Default for NullVotesSettings {
    fn default() -> Self {
        Self {
            tails: OutlyingTailsSettings::default(),
            draws: 999,
        }
    }
}

impl Validate for NullVotesSettings {
    fn problems(&self) -> Vec<SettingProblem> {
        Problems::default()
            .table("tails", self.tails.problems())
            .count(
                "draws",
                self.draws.into(),
                SettingRange::between(19.0, 1_000_000.0),
            )
            .found()
    }
}

/// Null and blank ballots by station.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct NullVotes {
    /// Each station's null and blank ballots in the tails of its group.
    pub tails: OutlyingTails,
    /// Their correlation with the selection's share within groups.
    pub correlation: f64,
    /// The probability of a correlation as far from 0 under exchanges within groups.
    pub p_correlation: PValue,
    /// The settings.
    pub settings: NullVotesSettings,
}

fn product(a: &[f64], b: &[f64]) -> f64 {
    a.iter().zip(b).map(|(a, b)| a * b).sum()
}

/// Whether so many exchanges within groups of these lengths all give a smaller product than the
/// values do, but for a chance of 10⁻⁹.
fn out_of_reach(a: &[f64], b: &[f64], lengths: &[usize], draws: u64) -> bool {
    let (mut variance, mut most) = (0.0_f64, 0.0_f64);
    let (mut rest_a, mut rest_b) = (a, b);
    for &length in lengths {
        let (Some((group_a, others_a)), Some((group_b, others_b))) = (
            rest_a.split_at_checked(length),
            rest_b.split_at_checked(length),
        ) else {
            return false;
        };
        (rest_a, rest_b) = (others_a, others_b);
        let squares = product(group_a, group_a) * product(group_b, group_b);
        if length > 1 {
            variance += squares / (length - 1) as f64;
            most = most.max(squares.sqrt());
        }
    }
    let far = product(a, b).abs();
    let exponent = far * far / (2.0 * (variance + far * most / 3.0));
    // Written so that NaN is never out of reach.
    (2.0 * draws as f64).ln() - exponent < 1e-9_f64.ln()
}

/// Null and blank ballots, `rejected` of all `ballots`, against the selection's `votes`. Every
/// slice has one value per station.
///
/// # Errors
/// See the module.
pub fn null_votes(
    rejected: &[u64],
    ballots: &[u64],
    votes: &[u64],
    groups: &[u32],
    settings: &NullVotesSettings,
    stream: &Stream,
) -> Result<NullVotes, NotApplicable> {
    settings.validate()?;
    same_length(rejected.len(), &[(InputSlice::Votes, votes.len())])?;
    let tails = outlying_tails(rejected, ballots, groups, &settings.tails)?;
    // Group, share of null ballots, share of the selection.
    let mut pairs: Vec<(u32, f64, f64)> = tails
        .stations
        .iter()
        .filter_map(|one| {
            let place = one.station;
            let (rejected, ballots) = (*rejected.get(place)?, *ballots.get(place)?);
            let valid = ballots.checked_sub(rejected).filter(|valid| *valid > 0)?;
            let votes = *votes.get(place)?;
            (votes <= valid).then_some((
                *groups.get(place)?,
                rejected as f64 / ballots as f64,
                votes as f64 / valid as f64,
            ))
        })
        .collect();
    // So that sums and exchanges do not depend on the order in which stations are given.
    pairs.sort_by(|one, other| {
        let (a, b) = (one.1.total_cmp(&other.1), one.2.total_cmp(&other.2));
        one.0.cmp(&other.0).then(a).then(b)
    });
    let (mut a, mut b, mut lengths) = (Vec::new(), Vec::new(), Vec::new());
    for group in pairs.chunk_by(|one, other| one.0 == other.0) {
        let number = group.len() as f64;
        let mean_a = group.iter().map(|one| one.1).sum::<f64>() / number;
        let mean_b = group.iter().map(|one| one.2).sum::<f64>() / number;
        a.extend(group.iter().map(|one| one.1 - mean_a));
        b.extend(group.iter().map(|one| one.2 - mean_b));
        lengths.push(group.len());
    }
    let size = (product(&a, &a) * product(&b, &b)).sqrt();
    if size.is_nan() || size <= 0.0 {
        return Err(NotApplicable::NoVariation {
            what: Quantity::NullBallotsWithinGroups,
        });
    }
    let found = product(&a, &b) / size;
    let draws = u64::from(settings.draws);
    let made = if out_of_reach(&a, &b, &lengths, draws) {
        0
    } else {
        draws
    };
    let numbers: Vec<u64> = (0..made).collect();
    let as_far = threads::map(&numbers, |&number| {
        let mut random = stream.draw(number);
        let mut exchanged = a.clone();
        let mut rest = exchanged.as_mut_slice();
        for &length in &lengths {
            let (group, others) = std::mem::take(&mut rest).split_at_mut(length);
            group.shuffle(&mut random);
            rest = others;
        }
        // The same products in another order may differ in their last digits.
        (product(&exchanged, &b) / size).abs() >= found.abs() - 1e-12
    });
    let as_far = as_far.into_iter().filter(|far| *far).count() as u64;
    Ok(NullVotes {
        tails,
        correlation: found,
        p_correlation: PValue::resampled(as_far, draws),
        settings: settings.clone(),
    })
}

impl Summarize for NullVotes {
    fn summary(&self) -> Summary {
        let figure = |name, value| Figure { name, value };
        let tails = self.tails.summary();
        let mut figures = tails.figures;
        figures.extend([
            figure(
                FigureName::CorrelationWithShareWithinGroups,
                self.correlation,
            ),
            figure(
                FigureName::CorrelationPermutationPValue,
                self.p_correlation.value,
            ),
        ]);
        let mut settings = tails.settings;
        settings.push(Setting::new("draws", self.settings.draws));
        Summary {
            statistic: tails.statistic,
            judgement: Judgement::Described {
                why: NoVerdictReason::NullBallotsVaryInnocently,
            },
            direction: Direction::of(self.tails.sides.found(), self.tails.sides.expected()),
            sample: tails.sample,
            counted: tails.counted,
            effect_votes: None,
            figures,
            settings,
            marks: tails.marks,
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use rand::RngExt;
    use rand_distr::{Binomial, Distribution};

    use super::*;
    use crate::numeric::stream::Seed;

    fn stream(name: &str) -> Stream {
        Seed::from_text("null votes").stream(name)
    }

    fn quick() -> NullVotesSettings {
        NullVotesSettings {
            draws: 99,
            ..NullVotesSettings::default()
        }
    }

    type Columns = (Vec<u64>, Vec<u64>, Vec<u64>, Vec<u32>);

    /// 20 groups of ten stations; 2% null ballots, and `tied` of the selection's share more.
    fn simulated(number: u64, tied: f64) -> Columns {
        let mut random = stream("clean").draw(number);
        let mut all: Columns = Default::default();
        for station in 0..200u32 {
            let ballots = random.random_range(100..900u64);
            let share: f64 = random.random_range(0.3..0.6);
            let rejected = Binomial::new(ballots, 0.02 + tied * share)
                .unwrap()
                .sample(&mut random);
            let votes = Binomial::new(ballots - rejected, share)
                .unwrap()
                .sample(&mut random);
            all.0.push(rejected);
            all.1.push(ballots);
            all.2.push(votes);
            all.3.push(station / 10);
        }
        all
    }

    fn check(columns: &Columns, name: &str) -> NullVotes {
        let (rejected, ballots, votes, groups) = columns;
        null_votes(rejected, ballots, votes, groups, &quick(), &stream(name)).unwrap()
    }

    #[test]
    fn p_values_of_unrelated_null_ballots_are_uniform() {
        let mut p: Vec<f64> = (0..300)
            .map(|number| {
                check(&simulated(number, 0.0), &number.to_string())
                    .p_correlation
                    .value
            })
            .collect();
        p.sort_by(f64::total_cmp);
        let distance = p
            .iter()
            .enumerate()
            .map(|(place, p)| (p - (place as f64 + 0.5) / 300.0).abs())
            .fold(0.0, f64::max);
        // Kolmogorov's distance at 300 is above 0.094 once in a hundred seeds; steps of 0.01 on top.
        assert!(distance < 0.104, "{distance}");
    }

    #[test]
    fn the_number_of_threads_does_not_matter() {
        let columns = simulated(1, 0.02);
        let one = threads::on(Some(1), || check(&columns, "threads")).unwrap();
        let three = threads::on(Some(3), || check(&columns, "threads")).unwrap();
        assert_eq!(one, three);
    }

    #[test]
    fn what_is_out_of_reach_is_not_reached() {
        let (mut a, mut b, lengths) = (Vec::new(), Vec::new(), [6; 200]);
        let mut random = stream("reach").draw(0);
        for _ in 0..200 {
            let group: Vec<f64> = (0..6).map(|_| random.random_range(-1.0..1.0)).collect();
            let mean = group.iter().sum::<f64>() / 6.0;
            a.extend(group.iter().map(|one| one - mean));
            b.extend(group.iter().map(|one| one - mean));
        }
        assert!(out_of_reach(&a, &b, &lengths, 999));
        // With signs of their own most groups cancel, and draws have to be made.
        for (place, one) in b.iter_mut().enumerate() {
            *one *= if place / 6 % 8 < 5 { 1.0 } else { -1.0 };
        }
        let far = product(&a, &b).abs();
        let deviation = (product(&a, &a) * product(&b, &b) / 5.0 / 200.0).sqrt();
        assert!(
            far > 5.0 * deviation && far < 9.0 * deviation,
            "{}",
            far / deviation
        );
        assert!(!out_of_reach(&a, &b, &lengths, 999));
        assert!(!out_of_reach(&[], &[], &[], 999));
    }

    #[test]
    fn null_ballots_tied_to_the_share_are_seen() {
        let found = check(&simulated(0, 0.1), "tied");
        assert!(found.correlation > 0.2);
        assert_eq!(found.p_correlation.value, 0.01);
        assert!(matches!(
            found.summary().judgement,
            Judgement::Described { .. }
        ));
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(60))]

        #[test]
        fn no_input_panics_and_order_does_not_matter(
            rows in prop::collection::vec(
                (
                    prop_oneof![Just(0u64), Just(u64::MAX), 0..50u64],
                    prop_oneof![Just(0u64), Just(u64::MAX), 0..900u64],
                    prop_oneof![Just(0u64), Just(u64::MAX), 0..300u64],
                    0..3u32,
                ),
                0..40,
            )
        ) {
            let settings = NullVotesSettings {
                tails: OutlyingTailsSettings { min_votes: 0, min_group: 0, ..Default::default() },
                draws: 19,
            };
            let check = |rows: &[(u64, u64, u64, u32)]| {
                let column = |of: fn(&(u64, u64, u64, u32)) -> u64| rows.iter().map(of).collect::<Vec<u64>>();
                let groups: Vec<u32> = rows.iter().map(|row| row.3).collect();
                null_votes(
                    &column(|row| row.0),
                    &column(|row| row.1),
                    &column(|row| row.2),
                    &groups,
                    &settings,
                    &stream("any"),
                )
            };
            let mut turned = rows.clone();
            turned.reverse();
            match (check(&rows), check(&turned)) {
                (Ok(one), Ok(other)) => {
                    prop_assert_eq!(one.correlation, other.correlation);
                    prop_assert_eq!(one.p_correlation, other.p_correlation);
                    prop_assert_eq!(one.tails.sides, other.tails.sides);
                }
                (one, other) => prop_assert_eq!(one.err(), other.err()),
            }
        }
    }
}
