//! Each station's count in the tails of the beta-binomial distribution of its group.
//!
//! # What it answers
//! Which stations have a count that the other stations of their centre, parish or municipality
//! make improbable, on either side, and how many such stations would there be anyway?
//!
//! # Formula
//! Station i of group g has v of T votes. From the other stations of its group come a mean share
//! μ = (V − v + μ₀)/(N − T + 1), one vote of which has the overall share μ₀, and an overdispersion
//! ρ = (excess₋ᵢ + λρ₀)/(scale₋ᵢ + λ), where excess and scale are those of
//! `numeric::overdispersion`, ρ₀ is that of all groups together, and λ is the scale of
//! as many average stations as the setting `borrowed` says. μ itself is known from few stations;
//! its variance, u = (Σ Tⱼ + ρ Σ Tⱼ(Tⱼ−1))/(Σ Tⱼ)² over j ≠ i as a part of μ(1−μ), is added to ρ.
//! The count is then beta-binomial with mean share μ and intraclass correlation ρ + u, and has the
//! tails P(X ≥ v) and P(X ≤ v).
//!
//! Beyond the limit on a side is a station whose tail there is at most `limit`. Counts are whole,
//! so that the chance of that is not `limit` but the largest tail at most that; the expected
//! number is the sum of these, exactly. q-values are Benjamini and Hochberg's of twice the smaller
//! tail.
//!
//! # Assumptions
//! Shares of one group spread around its mean like a beta distribution.
//!
//! # When it misleads
//! The judgement is described only. Among tables of one centre the null holds: in Venezuela 2024,
//! by centre, 3 tables are beyond a limit of 1 in 1,000 above and 5 below, with 3 expected on each
//! side. But larger groups of clean elections have more stations in their tails than the
//! beta-binomial puts there, because hospitals, prisons, ships, barracks, care homes and minority
//! villages are unlike their neighbours: in Poland's second round of 2025, by municipality, 184
//! above and 161 below with 28 expected on each side. Nor need the two sides be alike: in Venezuela
//! by parish the winner has 5 above and 234 below, with 22 expected, as a party with few
//! strongholds makes them. A station in a tail is one to look at, and nothing more. Who lists one
//! side only accuses one candidate: in Poland in 2025 such a list misled a prosecutor.
//!
//! # Errors
//! [`NotApplicable::LengthsDiffer`], [`NotApplicable::TooFew`] stations in groups that are large
//! enough, or a setting out of range.
//!
//! # Complexity
//! One sort, and for each station three sums of about three standard deviations of its count each:
//! the tails beyond the limit on both sides, found near those of the station before it, and the
//! terms from its own count to the nearer.
//!
//! # Reference
//! Skellam 1948 for the distribution; Benjamini and Hochberg 1995.
//!
//! ```
//! use scrutineer::anomaly::outlying_tails::{outlying_tails, OutlyingTailsSettings};
//!
//! // One group: 29 stations near 40%, and one at 90%.
//! let mut votes: Vec<u64> = (0..30).map(|station| 110 + (station * 7) % 21).collect();
//! votes[4] = 270;
//! let settings = OutlyingTailsSettings::default();
//! let found = outlying_tails(&votes, &[300; 30], &[0; 30], &settings)?;
//! assert_eq!((found.sides.above, found.sides.below), (1, 0));
//! assert_eq!(found.marks[0].station, 4);
//! # Ok::<(), scrutineer::anomaly::NotApplicable>(())
//! ```

use serde::{Deserialize, Serialize};
use statrs::function::erf::erfc_inv;

use crate::anomaly::Summary;
use crate::anomaly::input::check_input::{CheckInput, CheckResult};
use crate::anomaly::input::requirement::Requirement;
use crate::anomaly::not_applicable::{at_least, same_length};
use crate::anomaly::registration::{AppliesTo, Registration};
use crate::anomaly::setting_rule::{Problems, SettingProblem, SettingRange, Validate};
use crate::anomaly::sides::Sides;
use crate::anomaly::{
    CountedUnits, ExclusionReason, FigureName, InputSlice, NoVerdictReason, Quantity,
};
use crate::anomaly::{
    Direction, Figure, Judgement, Mark, NotApplicable, Sample, Setting, Summarize,
};
use crate::numeric::beta_binomial::{BetaBinomial, CriticalValue};
use crate::numeric::multiple_testing::benjamini_hochberg;
use crate::numeric::overdispersion::Overdispersion;
use crate::threads;

#[cfg(test)]
mod tests;
/// How it is registered.
pub(crate) const CHECK: Registration<OutlyingTailsSettings> = Registration {
    key: "outlying_tails",
    code: None,
    applies_to: AppliesTo::SelectionsAndTurnout,
    by_default: true,
    requires: &[Requirement::Ballots, Requirement::Peers],
    prepare: None,
    run,
    source_file: file!(),
};

fn run(input: &CheckInput<'_>, settings: &OutlyingTailsSettings) -> CheckResult {
    input.with_columns(|columns| {
        let peers = input.peers(&columns.rows)?;
        outlying_tails(&columns.votes, &columns.ballots, &peers, settings)
    })
}

/// More votes than a station counts.
const MOST_VOTES: u64 = 1_000_000;
/// Overdispersion is kept between these.
const LEAST_RHO: f64 = 1e-7;
const MOST_RHO: f64 = 0.9;
/// Stations are marked whose q-value is below this.
const MARKED: f64 = 0.5;

/// What [`outlying_tails`] uses.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default, deny_unknown_fields)]
pub struct OutlyingTailsSettings {
    /// Stations with fewer votes are left out.
    pub min_votes: u64,
    /// Stations of groups with fewer stations than this are left out.
    pub min_group: u64,
    /// The tail, on each side, from which a station is counted.
    pub limit: f64,
    /// With the weight of so many average stations a group's overdispersion is drawn towards that
    /// of all.
    pub borrowed: f64,
}

impl Default for OutlyingTailsSettings {
    fn default() -> Self {
        Self {
            min_votes: 20,
            min_group: 5,
            limit: 0.001,
            borrowed: 20.0,
        }
    }
}

/// A station against the others of its group.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct StationTail {
    /// Its place in the slices.
    pub station: usize,
    /// The mean share that the others predict.
    pub share: f64,
    /// The intraclass correlation of the prediction.
    pub correlation: f64,
    /// P(X ≥ v).
    pub above: f64,
    /// P(X ≤ v).
    pub below: f64,
    /// Benjamini and Hochberg's q-value of twice the smaller tail.
    pub q: f64,
}

/// All stations against the others of their groups.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct OutlyingTails {
    /// Stations in groups that are large enough, in their order.
    pub stations: Vec<StationTail>,
    /// Those beyond the limit.
    pub sides: Sides,
    /// Stations with a q-value of 0.05 or less, above and below.
    pub unusual: (u64, u64),
    /// Overdispersion within all groups together.
    pub correlation: f64,
    /// Stations used.
    pub sample: Sample,
    /// Stations with a q-value below a half: 1 − q, and the votes beyond the prediction.
    pub marks: Vec<Mark>,
    /// The settings.
    pub settings: OutlyingTailsSettings,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Station {
    group: u32,
    total: u64,
    votes: u64,
    place: usize,
}

impl Station {
    fn counts(&self) -> (u64, u64) {
        (self.total, self.votes)
    }
}

/// Sums over the stations of a group, from which one can be taken out again.
#[derive(Debug, Clone, Copy, Default)]
struct Sums {
    stations: f64,
    votes: f64,
    total: f64,
    /// Σ T².
    squares: f64,
    /// Σ v²/T.
    ratios: f64,
}

impl Sums {
    fn with(self, station: &Station, sign: f64) -> Self {
        let (votes, total) = (station.votes as f64, station.total as f64);
        Self {
            stations: self.stations + sign,
            votes: self.votes + sign * votes,
            total: self.total + sign * total,
            squares: self.squares + sign * total * total,
            ratios: self.ratios + sign * votes * votes / total,
        }
    }

    /// As [`Overdispersion::of`] of the stations.
    fn spread(&self) -> Overdispersion {
        let share = self.votes / self.total;
        let variance = share * (1.0 - share);
        if self.stations < 1.5 || variance.is_nan() || variance <= 1e-12 {
            return Overdispersion::default();
        }
        // Σ (1 − T/N) = m − 1 and Σ (1 − T/N)(T − 1) = N − ΣT²/N − (m − 1).
        let free = self.stations - 1.0;
        Overdispersion {
            excess: self.ratios - self.votes * share - variance * free,
            scale: (variance * (self.total - self.squares / self.total - free)).max(0.0),
        }
    }
}

/// What all groups together say.
struct Overall {
    share: f64,
    rho: f64,
    /// The weight with which ρ is drawn towards that of all.
    borrowed: f64,
}

impl Overall {
    /// The distribution of a station's count, from the others of its group.
    fn predict(&self, others: &Sums) -> Option<(BetaBinomial, f64)> {
        let share = (others.votes + self.share) / (others.total + 1.0);
        let spread = others.spread();
        let own = spread.scale + self.borrowed;
        let rho = if own > 0.0 {
            (spread.excess + self.borrowed * self.rho) / own
        } else {
            self.rho
        };
        let rho = rho.clamp(LEAST_RHO, MOST_RHO);
        let mean_variance =
            (others.total + rho * (others.squares - others.total)) / (others.total * others.total);
        let correlation = (rho + mean_variance).clamp(LEAST_RHO, MOST_RHO);
        let share = share.clamp(1e-9, 1.0 - 1e-9);
        Some((
            BetaBinomial::with_mean(share, 1.0 / correlation - 1.0)?,
            correlation,
        ))
    }
}

/// The tails of one station, and of the cuts on both sides.
#[derive(Clone, Copy)]
struct Tails {
    share: f64,
    correlation: f64,
    above: f64,
    below: f64,
    /// The largest tails within the limit, above and below.
    attainable: [f64; 2],
}

/// Where the cuts of the station before lay, in standard deviations from the mean: the shapes of
/// neighbours are alike.
struct Near([f64; 2]);

impl Near {
    /// As of a normal distribution.
    fn at(limit: f64) -> Self {
        Self([std::f64::consts::SQRT_2 * erfc_inv(2.0 * limit); 2])
    }

    fn cut(
        &mut self,
        side: usize,
        law: &BetaBinomial,
        trials: u64,
        limit: f64,
    ) -> Option<CriticalValue> {
        let near = self.0.get_mut(side)?;
        let (mean, deviation) = (law.mean(trials), law.variance(trials).sqrt());
        let cut = law.critical_value(trials, limit, (mean + *near * deviation).round() as u64)?;
        *near = (cut.count as f64 - mean) / deviation;
        Some(cut)
    }

    /// Of a station, from the others of its group.
    fn tails(
        &mut self,
        station: &Station,
        others: &Sums,
        overall: &Overall,
        limit: f64,
    ) -> Option<Tails> {
        let (votes, total) = (station.votes, station.total);
        let (law, correlation) = overall.predict(others)?;
        let mirror = law.mirrored();
        let high = self.cut(0, &law, total, limit)?;
        let low = self.cut(1, &mirror, total, limit)?;
        let against = total.checked_sub(votes)?;
        let (above, below) = if votes >= high.count || against >= low.count {
            (law.at_least(votes, total)?, law.at_most(votes, total)?)
        } else if votes as f64 > law.mean(total) {
            law.tails_from(&high, votes, total)?
        } else {
            let (below, above) = mirror.tails_from(&low, against, total)?;
            (above, below)
        };
        Some(Tails {
            share: law.share(),
            correlation,
            above,
            below,
            attainable: [high.tail, low.tail],
        })
    }
}

/// Each station's tails given the others of its group. Every slice has one value per station.
///
/// # Errors
/// See the module.
pub fn outlying_tails(
    votes: &[u64],
    totals: &[u64],
    groups: &[u32],
    settings: &OutlyingTailsSettings,
) -> Result<OutlyingTails, NotApplicable> {
    settings.validate()?;
    same_length(
        votes.len(),
        &[
            (InputSlice::Totals, totals.len()),
            (InputSlice::Groups, groups.len()),
        ],
    )?;
    let (mut all, mut small, mut wrong) = (Vec::new(), 0, 0);
    for (place, ((&votes, &total), &group)) in votes.iter().zip(totals).zip(groups).enumerate() {
        if votes > total || total > MOST_VOTES {
            wrong += 1;
        } else if total < settings.min_votes.max(1) {
            small += 1;
        } else {
            all.push(Station {
                group,
                total,
                votes,
                place,
            });
        }
    }
    all.sort_unstable();
    let least = settings.min_group.max(2);
    let used: Vec<(&[Station], Sums)> = all
        .chunk_by(|one, other| one.group == other.group)
        .filter(|group| group.len() as u64 >= least)
        .map(|group| {
            let sums = group
                .iter()
                .fold(Sums::default(), |sums, one| sums.with(one, 1.0));
            (group, sums)
        })
        .collect();
    let number: u64 = used.iter().map(|(group, _)| group.len() as u64).sum();
    at_least(least, number, CountedUnits::StationsInLargeGroups)?;
    let whole = used.iter().fold((0.0, 0.0), |sum, (_, sums)| {
        (sum.0 + sums.votes, sum.1 + sums.total)
    });
    if whole.0 <= 0.0 || whole.0 >= whole.1 {
        return Err(NotApplicable::NoVariation {
            what: Quantity::ShareIsZeroOrOne,
        });
    }
    let spread: Overdispersion = used.iter().map(|(_, sums)| sums.spread()).sum();
    let overall = Overall {
        share: whole.0 / whole.1,
        rho: spread.rho().unwrap_or(0.0).clamp(LEAST_RHO, MOST_RHO),
        borrowed: settings.borrowed * spread.scale.max(0.0) / number as f64,
    };

    let tails = threads::map(&used, |(group, sums)| {
        let mut near = Near::at(settings.limit);
        let mut found = Vec::with_capacity(group.len());
        // Stations with the same counts have the same tails, to the last digit.
        for same in group.chunk_by(|one, other| one.counts() == other.counts()) {
            let tails = same.first().and_then(|station| {
                let others = sums.with(station, -1.0);
                near.tails(station, &others, &overall, settings.limit)
            });
            if let Some(tails) = tails {
                found.extend(same.iter().map(|station| (station.place, tails)));
            }
        }
        found
    });
    let mut sides = Sides::default();
    let mut stations = Vec::new();
    for (station, found) in tails.into_iter().flatten() {
        let [above, below] = found.attainable;
        sides.expected_above += above;
        sides.expected_below += below;
        sides.above += u64::from(found.above <= settings.limit);
        sides.below += u64::from(found.below <= settings.limit);
        stations.push(StationTail {
            station,
            share: found.share,
            correlation: found.correlation,
            above: found.above,
            below: found.below,
            q: 1.0,
        });
    }
    let p: Vec<f64> = stations
        .iter()
        .map(|one| (2.0 * one.above.min(one.below)).min(1.0))
        .collect();
    for (station, q) in stations.iter_mut().zip(benjamini_hochberg(&p)) {
        station.q = q;
    }
    stations.sort_by_key(|one| one.station);
    let count = |is_above: bool| {
        let unusual = stations.iter().filter(|one| one.q <= 0.05);
        unusual
            .filter(|one| (one.above < one.below) == is_above)
            .count() as u64
    };
    let unusual = (count(true), count(false));
    let marks = stations
        .iter()
        .filter(|one| one.q < MARKED)
        .map(|one| {
            let at = |slice: &[u64]| slice.get(one.station).copied().unwrap_or(0) as f64;
            Mark {
                station: one.station,
                weight: (1.0 - one.q).clamp(0.0, 1.0),
                votes: Some(at(votes) - at(totals) * one.share),
            }
        })
        .collect();
    let few = all.len() as u64 - number;
    Ok(OutlyingTails {
        sample: Sample::of(number)
            .without(ExclusionReason::TooFewVotes, small)
            .without(ExclusionReason::MoreVotesThanTotalOrImplausiblyMany, wrong)
            .without(ExclusionReason::SmallGroup, few),
        stations,
        sides,
        unusual,
        correlation: overall.rho,
        marks,
        settings: settings.clone(),
    })
}

impl Validate for OutlyingTailsSettings {
    fn problems(&self) -> Vec<SettingProblem> {
        Problems::default()
            .number(
                "limit",
                self.limit,
                SettingRange::strictly_between(0.0, 0.5),
            )
            .number("borrowed", self.borrowed, SettingRange::at_least(0.0))
            .found()
    }
}

impl OutlyingTailsSettings {
    pub(super) fn printed(&self) -> Vec<Setting> {
        vec![
            Setting::new("min_votes", self.min_votes),
            Setting::new("min_group", self.min_group),
            Setting::new("limit", self.limit),
            Setting::new("borrowed", self.borrowed),
        ]
    }
}

impl Summarize for OutlyingTails {
    fn summary(&self) -> Summary {
        let figure = |name, value| Figure { name, value };
        let mut figures = self.sides.figures().to_vec();
        figures.extend([
            figure(FigureName::SignificantStationsAbove, self.unusual.0 as f64),
            figure(FigureName::SignificantStationsBelow, self.unusual.1 as f64),
            figure(FigureName::CorrelationWithinGroups, self.correlation),
        ]);
        Summary {
            statistic: figure(FigureName::StationsBeyondLimit, self.sides.found()),
            judgement: Judgement::Described {
                why: NoVerdictReason::UnlikeStationsAreUsual,
            },
            direction: Direction::of(self.sides.found(), self.sides.expected()),
            sample: self.sample.clone(),
            counted: Some(self.sides.counted(self.sample.used)),
            effect_votes: None,
            figures,
            settings: self.settings.printed(),
            marks: self.marks.clone(),
        }
    }
}
