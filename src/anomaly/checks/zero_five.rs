//! Percentages and counts that end in 0 or 5, beside how often those of redrawn counts do.
//!
//! # What it answers
//! Are more stations at 60%, 65%, 70% …, or at counts ending in 0 or 5, than chance at these
//! stations puts there? Results made to reach a target, and results that were rounded, stand there.
//!
//! # Formula
//! A percentage is 100·v/T brought to a whole number, by the rounding that the settings name and
//! exactly (in whole numbers); it is a hit if 5 divides it. A count is a hit if 5 divides it.
//! The count of each station is redrawn from its own station: beta-binomial, with what all stations
//! say of how shares vary ([`digits`](crate::anomaly::digits)). An observed and a redrawn count are
//! exchangeable where shares come from a beta, so both hit equally often. Both have to be at least
//! 25 and at most Tᵢ − 25. With Pᵢ the exact probability that the redrawn count of station i is such
//! and hits (`numeric::count_distribution`), and Cᵢ that it is such, Yᵢ = Cᵢ·\[station i
//! hits\] − Pᵢ has mean 0.
//!
//! D = ΣYᵢ is held against V = Σ wᵢYᵢ², its own spread between stations: a binomial variance would
//! be too large, because redrawn counts are centred on what was observed. The weight is ΣP/ΣC, this
//! over stations that hit, for those that hit, and likewise for those that miss, so that each
//! counts in V as often as it is expected. z = D/√V; the two-sided p-value is normal, after the
//! skewness Σ wᵢYᵢ³/V^{3/2} is taken out as that of a gamma distribution (cube root).
//!
//! Nothing is judged, and the result is a description,
//! - where fewer than half of the stations are compared;
//! - for percentages, where one multiple of 5% has more than three tenths of the hits expected.
//!   Normal shares with a standard deviation below 6.6 points are such. Hits are 5 points apart;
//!   where the shares of stations spread little beyond that, the form of their distribution says
//!   how many hit, and the form is only assumed. The limit was set on simulated clean elections
//!   of nine forms (`docs/calibration.md`); published elections were looked at beside them, and
//!   none needs it to be lower than a third.
//!
//! # Assumptions
//! Stations are independent, and shares are as smooth as a beta over 5 points (percentages) or over
//! the binomial spread of 25 votes (counts). The flat one in five is not assumed: small stations
//! have few possible percentages, and a fifth of them may not be the share that hits.
//!
//! # When it misleads
//! Shares in a few tight groups (regions that vote alike inside and unlike each other) are no beta:
//! of simulated clean elections of 20,000 stations in twelve such groups 5.9% have p < .05 and 0.7%
//! p < .001; and of those whose shares are uniform, with two abrupt ends, 12% and 0.5%.
//! Turnout rounded by a clerk, or register and ballots both cut to round sizes, look the same as
//! targets. Where stations are so large that 5 points are many binomial deviations (5,000 ballots),
//! a redrawn count hits where the observed one does, and the check sees little. Targets at one
//! value in a large part of the stations move the hits expected there too, and may end in a
//! description. The rounding convention moves hits where stations are small: half up and half to
//! even differ only at exact halves.
//!
//! False alarms: of 1,000 simulated clean elections of each of 16 kinds, where at least 100 were
//! judged, p was 0.05 or less in 3.8% to 7.1%, and 0.01 or less in 0.5% to 1.7%. See
//! [`calibration`](crate::anomaly::calibration) and `docs/calibration-tables.md`.
//!
//! # Errors
//! [`NotApplicable::TooFew`] below 50 stations with 25 votes for it and 25 others,
//! [`NotApplicable::LengthsDiffer`], [`NotApplicable::NoVariation`] where no station or every ballot
//! has the selection, or the hits have a standard deviation below 1.
//!
//! # Complexity
//! For percentages about 20 √(T p (1−p)) steps for each different station, on all threads; fewer for
//! counts, most of which need no sum.
//!
//! # Reference
//! A. Rozenas, "Detecting Election Fraud from Irregularities in Vote-Share Distributions",
//! Political Analysis 25 (2017), on coarse shares; D. Kobak, S. Shpilkin, M. Pshenichnikov,
//! "Integer percentages as electoral falsification fingerprints", Annals of Applied Statistics 10
//! (2016), on whole percentages; E. B. Wilson, M. M. Hilferty, "The distribution of chi-square",
//! PNAS 17 (1931), for the cube root. The null is this crate's. The two shares themselves are
//! columns of the toolkit of election forensics as P05s and C05s.
//!
//! ```
//! use scrutineer::anomaly::zero_five::{ZeroFiveSettings, percentages};
//! let ballots = vec![400; 600];
//! // Three sums in one, so that the shares thin out on both sides as real ones do.
//! let votes = (0..600).map(|i| 50 + i * 37 % 101 + i * 53 % 103 + i * 29 % 97);
//! let votes: Vec<u64> = votes.collect();
//! let found = percentages(&votes, &ballots, &ZeroFiveSettings::default()).unwrap();
//! assert_eq!(found.sample.used, 600);
//! assert!(found.p > 0.05);
//!
//! // Every tenth station at the next multiple of five; 5% of 400 are 20.
//! let next = |i: usize| votes[i].div_ceil(20) * 20;
//! let aimed = (0..600).map(|i| if i % 10 == 0 { next(i) } else { votes[i] });
//! let aimed: Vec<u64> = aimed.collect();
//! let found = percentages(&aimed, &ballots, &ZeroFiveSettings::default()).unwrap();
//! assert!(found.p < 1e-4 && found.z > 0.0);
//! ```

use serde::{Deserialize, Serialize};
use statrs::function::erf::erfc;

use crate::anomaly::counted::Counted;
use crate::anomaly::digits::figure;
use crate::anomaly::exclusion::Sample;
use crate::anomaly::input::check_input::{CheckInput, CheckResult};
use crate::anomaly::input::requirement::Requirement;
use crate::anomaly::judgement::{Judgement, PValue};
use crate::anomaly::not_applicable::NotApplicable;
use crate::anomaly::parametric_bootstrap::{
    Compared, EDGE, MOST_TRIALS, drawable, is_compared, over_compared,
};
use crate::anomaly::registration::{AppliesTo, Registration};
use crate::anomaly::result::{Direction, Mark, Setting, Summarize, Summary};
use crate::anomaly::setting_rule::{SettingProblem, Validate};
use crate::anomaly::{
    CountedThing, ExclusionReason, FigureName, NoVerdictReason, NullDistribution, Quantity,
};
use crate::model::Code;
use crate::numeric::count_distribution::{CountDistribution, ONE, class_probabilities};
use crate::numeric::digit_probabilities::{self, Digit};
use crate::numeric::rounding::Rounding;
/// How it is registered.
pub(crate) const PERCENTAGES: Registration<ZeroFiveSettings> = Registration {
    key: "zero_five_percentages",
    code: Some(Code::A104),
    applies_to: AppliesTo::SelectionsAndTurnout,
    by_default: true,
    requires: &[Requirement::Ballots],
    prepare: None,
    run: run_percentages,
    source_file: file!(),
};

/// How it is registered.
pub(crate) const COUNTS: Registration<ZeroFiveSettings> = Registration {
    key: "zero_five_counts",
    code: Some(Code::A107),
    applies_to: AppliesTo::SelectionsAndTurnout,
    by_default: true,
    requires: &[Requirement::Ballots],
    prepare: None,
    run: run_counts,
    source_file: file!(),
};

fn run_percentages(input: &CheckInput<'_>, settings: &ZeroFiveSettings) -> CheckResult {
    input.with_columns(|columns| percentages(&columns.votes, &columns.ballots, settings))
}

fn run_counts(input: &CheckInput<'_>, settings: &ZeroFiveSettings) -> CheckResult {
    input.with_columns(|columns| counts(&columns.votes, &columns.ballots, settings))
}

/// Fewer stations compared have no normal tail.
const FEWEST: u64 = 50;

/// Where one multiple of five has a larger part of the expected hits, nothing is judged.
const MOST_ON_ONE: f64 = 0.3;

/// How percentages are rounded.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default, deny_unknown_fields)]
pub struct ZeroFiveSettings {
    /// How a percentage is brought to a whole number; counts do not depend on it.
    pub rounding: Rounding,
}

impl Default for ZeroFiveSettings {
    fn default() -> Self {
        Self {
            rounding: Rounding::HalfUp,
        }
    }
}

/// Every value is valid.
impl Validate for ZeroFiveSettings {
    fn problems(&self) -> Vec<SettingProblem> {
        Vec::new()
    }
}

/// What ends in 0 or 5.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Ending {
    /// Whole percentages of the trials.
    Percentages,
    /// Counts.
    Counts,
}

/// Hits at 0 and 5 beside those of redrawn counts. See [the module](self).
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ZeroFive {
    /// What ends in 0 or 5.
    pub ending: Ending,
    /// The share of all stations with ballots that hit: P05s or C05s.
    pub share: f64,
    /// Of how many stations it is the share.
    pub stations: u64,
    /// Stations that hit, among those compared.
    pub hits: u64,
    /// Hits expected among as many, n·ΣPᵢ/ΣCᵢ.
    pub expected: f64,
    /// The standard deviation of hits, n·√V/ΣCᵢ.
    pub deviation: f64,
    /// D/√V, the difference in standard deviations, not corrected for skewness.
    pub z: f64,
    /// Its two-sided probability, normal after a correction for skewness.
    pub p: f64,
    /// Of the hits expected, the largest part that stands on one multiple of 5%; none for counts.
    pub on_one: Option<f64>,
    /// α and β of the prior; `None` where stations do not differ beyond binomial chance and all
    /// take the common share.
    pub prior: Option<[f64; 2]>,
    /// Stations with fewer than 25 votes for it or for others.
    pub not_compared: u64,
    /// The stations behind `hits`, by their place in the slices.
    pub hit: Vec<usize>,
    /// Stations compared.
    pub sample: Sample,
    /// The settings.
    pub settings: ZeroFiveSettings,
}

/// How many of `counts` are a percentage of their `trials` that ends in 0 or 5.
/// See [the module](self).
///
/// # Errors
/// As [the module](self) says.
pub fn percentages(
    counts: &[u64],
    trials: &[u64],
    settings: &ZeroFiveSettings,
) -> Result<ZeroFive, NotApplicable> {
    ending(Ending::Percentages, counts, trials, settings)
}

/// How many of `counts`, each out of its `trials`, end in 0 or 5. See [the module](self).
///
/// # Errors
/// As [the module](self) says.
pub fn counts(
    counts: &[u64],
    trials: &[u64],
    settings: &ZeroFiveSettings,
) -> Result<ZeroFive, NotApplicable> {
    ending(Ending::Counts, counts, trials, settings)
}

/// The multiples of five from 0% to 100%, then all other percentages, then counts that are not
/// compared. Counts have all their hits in the first class.
const CLASSES: usize = 23;
const OTHER: usize = 21;
const NOT_COMPARED: usize = 22;

impl Ending {
    /// The class of a count, and the ends of a run of counts about it that share it.
    fn run(self, count: u64, trials: u64, rounding: Rounding) -> (usize, u64, u64) {
        match self {
            Self::Counts if count.is_multiple_of(5) => (0, count, count),
            Self::Counts => (OTHER, count, count),
            Self::Percentages => {
                let trials = u128::from(trials);
                let percent = rounding.quotient(100 * u128::from(count), trials);
                let Some(percent) = percent else {
                    return (OTHER, count, count);
                };
                // From the least count with one percentage to the last below another.
                let least = |percent: u128| {
                    let hundredfold = rounding.least(percent, trials)?;
                    u64::try_from(hundredfold.div_ceil(100)).ok()
                };
                let five = percent - percent % 5;
                let (class, from, below) = if percent == five {
                    ((five / 5) as usize, five, five + 1)
                } else {
                    (OTHER, five + 1, five + 5)
                };
                let ends = least(from).zip(least(below));
                let (first, next) = ends.unwrap_or((count, count));
                (class, first, next.saturating_sub(1))
            }
        }
    }

    /// The probabilities of the classes of a redrawn count, in billionths.
    fn chances(
        self,
        trials: u64,
        law: &CountDistribution,
        rounding: Rounding,
    ) -> Option<[i64; CLASSES]> {
        match self {
            Self::Percentages => {
                class_probabilities(trials, law, EDGE, |count| self.run(count, trials, rounding))
            }
            // Most of these need no sum.
            Self::Counts => {
                let digits =
                    digit_probabilities::digit_probabilities(trials, law, Digit::Last, EDGE)?;
                let mut classes = [0; CLASSES];
                classes[0] = digits[0] + digits[5];
                classes[NOT_COMPARED] = digits[digit_probabilities::NO_DIGIT];
                classes[OTHER] = ONE - classes[0] - classes[NOT_COMPARED];
                Some(classes)
            }
        }
    }

    fn hits(self, (count, trials): (u64, u64), rounding: Rounding) -> bool {
        self.run(count, trials, rounding).0 < OTHER
    }
}

/// Sums over stations, in whole numbers so that their order does not matter; pairs are of
/// stations that miss and of those that hit.
#[derive(Default)]
struct Sums {
    observed: [u64; 2],
    /// Of Cᵢ, by what the station does, in billionths.
    weighed: [i128; 2],
    /// Of the probabilities that the redrawn count does, in billionths.
    redrawn: [i128; 2],
    /// Of Yᵢ² and Yᵢ³, by what the station does.
    squares: [i128; 2],
    cubes: [i128; 2],
    /// Of the probabilities of each multiple of five.
    multiples: [i128; OTHER],
}

impl Sums {
    fn stations(&mut self, hits: bool, chances: &[i64; CLASSES], weight: u64) {
        let compared = ONE - chances[NOT_COMPARED];
        let chance = compared - chances[OTHER];
        let own = if hits { compared - chance } else { -chance };
        let (place, many) = (usize::from(hits), i128::from(weight));
        self.observed[place] += weight;
        self.weighed[place] += many * i128::from(compared);
        self.redrawn[0] += many * i128::from(compared - chance);
        self.redrawn[1] += many * i128::from(chance);
        self.squares[place] += many * i128::from(own).pow(2);
        self.cubes[place] += many * i128::from(own).pow(3);
        for (sum, chance) in self.multiples.iter_mut().zip(chances) {
            *sum += many * i128::from(*chance);
        }
    }

    fn add(&mut self, other: &Self) {
        for place in 0..2 {
            self.observed[place] += other.observed[place];
            self.weighed[place] += other.weighed[place];
            self.redrawn[place] += other.redrawn[place];
            self.squares[place] += other.squares[place];
            self.cubes[place] += other.cubes[place];
        }
        for (sum, other) in self.multiples.iter_mut().zip(other.multiples) {
            *sum += other;
        }
    }

    /// The sum of a power of Yᵢ, weighed so that hits and misses count as often as they are
    /// expected. `alone` is what one would add that is never seen: as if it had come where it is
    /// not probable.
    fn weighted(&self, sums: [i128; 2], alone: [f64; 2]) -> f64 {
        let part = |place: usize| {
            let expected = self.redrawn[place] as f64;
            if self.weighed[place] > 0 {
                expected / self.weighed[place] as f64 * sums[place] as f64
            } else {
                expected * alone[place]
            }
        };
        part(0) + part(1)
    }

    /// √V in billionths, and the skewness.
    fn spread(&self) -> (f64, f64) {
        let one = ONE as f64;
        let variance = self.weighted(self.squares, [one, one]);
        let third = self.weighted(self.cubes, [-one * one, one * one]);
        (variance.sqrt(), third / variance.powf(1.5))
    }

    /// The largest part of the expected hits on one multiple.
    fn on_one(&self) -> f64 {
        let largest = self.multiples.iter().max().copied().unwrap_or(0);
        if self.redrawn[1] > 0 {
            largest as f64 / self.redrawn[1] as f64
        } else {
            1.0
        }
    }
}

/// The normal probability of a deviate from a sum that is skewed as a gamma distribution is, by
/// Wilson and Hilferty's cube root.
fn two_sided(z: f64, skewness: f64) -> f64 {
    let sixth = skewness / 6.0;
    let normal = if sixth.abs() < 1e-9 {
        z
    } else {
        ((1.0 + 3.0 * sixth * z).cbrt() - 1.0) / sixth + sixth
    };
    erfc(normal.abs() / std::f64::consts::SQRT_2).clamp(0.0, 1.0)
}

fn ending(
    ending: Ending,
    counts: &[u64],
    trials: &[u64],
    settings: &ZeroFiveSettings,
) -> Result<ZeroFive, NotApplicable> {
    let rounding = settings.rounding;
    let (all, sample) = drawable(counts, trials)?;
    let hits = |&&station: &&(u64, u64)| ending.hits(station, rounding);
    let (every, stations) = (all.iter().filter(hits).count(), all.len());
    let Compared {
        used,
        not_compared,
        shares,
        pieces,
    } = over_compared(
        all,
        FEWEST,
        Sums::default,
        |sums, (count, trials), law, weight| {
            if let Some(chances) = ending.chances(trials, law, rounding) {
                sums.stations(ending.hits((count, trials), rounding), &chances, weight);
            }
        },
    )?;
    let mut sums = Sums::default();
    for piece in &pieces {
        sums.add(piece);
    }
    let (redrawn, (deviation, skewness)) = (sums.redrawn, sums.spread());
    // The observed part of all stations compared that redrawn counts stand for.
    let scale = used as f64 / (redrawn[0] + redrawn[1]) as f64;
    // Below one uncertain hit in all, the tail has no meaning.
    if !(scale.is_finite() && deviation * scale >= 1.0) {
        return Err(NotApplicable::NoVariation {
            what: Quantity::EndingIn0Or5,
        });
    }
    let z = (sums.weighed[1] - redrawn[1]) as f64 / deviation;
    let places = counts.iter().copied().zip(trials.iter().copied());
    let places = places.enumerate().filter(|&(_, station)| {
        is_compared(station) && station.1 <= MOST_TRIALS && ending.hits(station, rounding)
    });
    Ok(ZeroFive {
        ending,
        share: every as f64 / stations as f64,
        stations: stations as u64,
        hits: sums.observed[1],
        expected: redrawn[1] as f64 * scale,
        deviation: deviation * scale,
        z,
        p: two_sided(z, skewness),
        on_one: (ending == Ending::Percentages).then(|| sums.on_one()),
        prior: shares.prior,
        not_compared,
        hit: places.map(|(place, _)| place).collect(),
        sample: Sample { used, ..sample }
            .without(ExclusionReason::FewerThan25VotesOnOneSide, not_compared),
        settings: settings.clone(),
    })
}

impl ZeroFive {
    fn judgement(&self) -> Judgement {
        if self.not_compared > self.sample.used {
            return Judgement::Described {
                why: NoVerdictReason::MostStationsTooSmallForEndings,
            };
        }
        if self.on_one.is_some_and(|part| part > MOST_ON_ONE) {
            return Judgement::Described {
                why: NoVerdictReason::OneMultipleDominates,
            };
        }
        Judgement::PValue(PValue::asymptotic(
            self.p,
            NullDistribution::SkewnessCorrectedNormal,
        ))
    }
}

impl Summarize for ZeroFive {
    fn summary(&self) -> Summary {
        let (name, share) = match self.ending {
            Ending::Percentages => (
                FigureName::PercentagesEndingIn0Or5Z,
                FigureName::ShareOfPercentagesEndingIn0Or5,
            ),
            Ending::Counts => (
                FigureName::CountsEndingIn0Or5Z,
                FigureName::ShareOfCountsEndingIn0Or5,
            ),
        };
        let excess = self.hits as f64 - self.expected;
        let weight = (excess / self.hits.max(1) as f64).clamp(0.0, 1.0);
        let mark = |&station| Mark {
            station,
            weight,
            votes: None,
        };
        let rounding = (self.ending == Ending::Percentages)
            .then(|| Setting::new("rounding", self.settings.rounding.key()));
        let mut figures = vec![
            figure(share, self.share),
            figure(FigureName::StationsInThatShare, self.stations as f64),
            figure(FigureName::ComparedStationsEndingIn0Or5, self.hits as f64),
            figure(FigureName::ExpectedStationsEndingIn0Or5, self.expected),
            figure(
                FigureName::StationsEndingIn0Or5StandardDeviation,
                self.deviation,
            ),
        ];
        if let Some(part) = self.on_one {
            figures.push(figure(FigureName::LargestShareOnOneMultiple, part));
        }
        Summary {
            statistic: figure(name, self.z),
            judgement: self.judgement(),
            direction: Direction::of(self.z, 0.0),
            sample: self.sample.clone(),
            counted: Some(Counted::of(
                self.hits,
                self.sample.used,
                match self.ending {
                    Ending::Percentages => CountedThing::PercentagesEndingIn0Or5,
                    Ending::Counts => CountedThing::CountsEndingIn0Or5,
                },
                self.expected,
            )),
            effect_votes: None,
            figures,
            settings: rounding.into_iter().collect(),
            marks: if excess > 0.0 {
                self.hit.iter().map(mark).collect()
            } else {
                Vec::new()
            },
        }
    }
}

#[cfg(test)]
mod tests;
