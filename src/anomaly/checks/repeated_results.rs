//! Whole sheets that are equal, or equal but for one selection, more often than chance makes them.
//!
//! # What it answers
//! Do stations repeat each other's results, selection by selection, more often than stations of
//! their sizes and their neighbourhood's shares do by chance?
//!
//! # Formula
//! Two kinds of repeat are counted. *Equal*: all counts are the same; g stations with the same
//! counts are g − 1 repeats. *All but one*: all counts but those of one selection are the same; g
//! different counts of that selection are g − 1 repeats. Each repeat belongs to a size class, by
//! the votes that are equal.
//!
//! Under the null station i of group r keeps its own total and draws its counts one selection after
//! the other, from the largest to the smallest in the whole, each out of the votes m that the
//! larger ones left: vᵢ* ~ Binomial(m*, s), s ~ Beta(v + aᵣ, m − v + bᵣ). That is the posterior
//! of the station's shares given its counts and a prior with the group's pooled share,
//! aᵣ + bᵣ = 1/ρ − 1, and ρ the selection's overdispersion within groups, by moments. (One
//! Dirichlet for all selections would give the small ones the overdispersion of the large: it
//! expects twice the repeats that there are in Venezuela and Bolivia.) The expected repeats E of
//! a class are their mean over the draws.
//!
//! For a class with O repeats, and X over R draws, the p-value is that of O among O + X where each
//! falls to the observed with probability 1/(R+1): I(O/D, X/D + 1) at 1/(R+1), with D ≥ 1 the
//! variance of the draws over their mean. That is exact for Poisson counts and takes into account
//! that X is drawn; D is for clumps. The p-value of a look is the least of all classes times their
//! number.
//!
//! There are two looks: p₁ after nine draws, p₂ after all. The result is 20·p₁ where that is at most
//! 1e-12, else p₁·20/19 where p₁ is above 0.2, and p₂·20/19 where neither settles it.
//! That stays a p-value: a result of at most α ≤ 0.2 needs p₁ ≤ α/20 or p₂ ≤ 19α/20, which happens
//! with probability α/20 + 19α/20 at most; one of at most α > 0.2 needs p₁ ≤ α. (1e-12, because
//! nine draws do not know D well: with twice the D the p-value is about the root of it.)
//!
//! One-sided: copying can only add repeats.
//!
//! # Assumptions
//! Stations vote independently given their shares. Groups (municipalities, say) are places where
//! shares are alike; groups with few stations are taken together.
//!
//! # When it misleads
//! - A sheet published twice under two names, or entered twice by one clerk's slip, is a repeat.
//! - Small stations and races with two selections repeat a great deal by chance. The guards leave
//!   sheets with few equal votes out, and the expected number is printed beside the observed.
//! - Ballots counted centrally and shared out evenly among stations repeat.
//! - Counts that are copied and then changed in two selections or more are not seen.
//!
//! False alarms: of 1,000 simulated clean elections of each of 16 kinds, where at least 100 were
//! judged, p was 0.05 or less in 0.0% to 1.6%, and 0.01 or less in 0.0% to 0.9%. See
//! [`calibration`](crate::anomaly::calibration) and `docs/calibration-tables.md`.
//!
//! # Errors
//! [`NotApplicable::LengthsDiffer`], [`NotApplicable::TooFew`] stations left, or a setting out of
//! range.
//!
//! # Complexity
//! For each draw, k·n beta and binomial variates and k passes over n; linear memory. Most clean
//! elections take nine draws.
//!
//! # Reference
//! Gelman and others, *Bayesian Data Analysis*, on posterior predictive checks; Przyborowski and
//! Wilenski 1940 on the comparison of two Poisson counts; Besag and Clifford 1991 on Monte Carlo
//! p-values that stop early. The combination is ours.
//!
//! ```
//! use scrutineer::anomaly::repeated_results::{repeated_results, RepeatedResultsSettings};
//! use scrutineer::numeric::stream::Seed;
//!
//! // Sixty stations with three selections; station 59 repeats station 0.
//! let mut votes: Vec<u64> = (0..60u64)
//!     .flat_map(|i| [200 + (i * 37) % 101, 150 + (i * 53) % 97, 20 + (i * 11) % 23])
//!     .collect();
//! votes.copy_within(0..3, 59 * 3);
//! let stream = Seed::from_text("example").stream("repeated");
//! let settings = RepeatedResultsSettings::default();
//! let found = repeated_results(&votes, 3, &[0; 60], &settings, &stream)?;
//! assert_eq!(found.equal.iter().map(|class| class.repeats).sum::<u64>(), 1);
//! # Ok::<(), scrutineer::anomaly::NotApplicable>(())
//! ```

mod count;
mod looks;
mod null;
#[cfg(test)]
mod tests;

use serde::{Deserialize, Serialize};

use crate::anomaly::input::check_input::{CheckInput, CheckResult, with_left_out};
use crate::anomaly::input::requirement::Requirement;
use crate::anomaly::not_applicable::{at_least, same_length};
use crate::anomaly::registration::{AppliesTo, Registration};
use crate::anomaly::setting_rule::{Problems, SettingProblem, SettingRange, SettingRule, Validate};
use crate::anomaly::{Counted, Setting, Summary};
use crate::anomaly::{
    CountedThing, CountedUnits, ExclusionReason, FigureName, InputSlice, NullDistribution,
};
use crate::anomaly::{
    Direction, Figure, Judgement, Mark, NotApplicable, PValue, Sample, Summarize,
};
use crate::model::Code;
use crate::numeric::stream::Stream;
use crate::threads;
use count::Rows;
use looks::Looks;
/// How it is registered.
pub(crate) const CHECK: Registration<RepeatedResultsSettings> = Registration {
    key: "repeated_results",
    code: Some(Code::A302),
    applies_to: AppliesTo::Contest,
    by_default: true,
    requires: &[Requirement::EverySelection],
    prepare: None,
    run,
    source_file: file!(),
};

fn run(input: &CheckInput<'_>, settings: &RepeatedResultsSettings) -> CheckResult {
    let sheets = input.every_selection();
    let width = input.counts.sheets.selections().len();
    let groups = input.regions(&sheets.rows);
    let found = repeated_results(&sheets.votes, width, &groups, settings, input.stream)?;
    Ok(with_left_out(&found, sheets.sample, sheets.rows))
}

/// More votes than any station counts; beyond, sampling would lose digits.
const MOST_VOTES: u128 = 100_000_000;

/// Stations of classes whose own p-value is above this are not marked.
const UNSURE: f64 = 0.05;

/// What [`repeated_results`] compares.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default, deny_unknown_fields)]
pub struct RepeatedResultsSettings {
    /// The least equal votes of each size class, ascending; sheets below the first are left out.
    pub classes: Vec<u64>,
    /// Draws under the null, where the first nine do not settle it.
    pub draws: u32,
    /// Groups with fewer stations are taken together as one.
    pub min_group: u64,
    /// Fewer stations than this are no sample.
    pub min_stations: u64,
}

impl Default for RepeatedResultsSettings {
    fn default() -> Self {
        Self {
            classes: vec![25, 50, 100, 200, 400, 800],
            draws: 99,
            min_group: 10,
            min_stations: 20,
        }
    }
}

/// Repeats of one kind in one size class.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct RepeatClass {
    /// The least votes that are equal.
    pub min_votes: u64,
    /// Repeats found.
    pub repeats: u64,
    /// Repeats expected: the mean over the draws.
    pub expected: f64,
    /// Variance over mean of the draws, at least 1.
    pub dispersion: f64,
    /// The probability of so many repeats or more in this class.
    pub p: f64,
}

impl RepeatClass {
    /// The share of the repeats that the null does not account for; 0 where chance may have made
    /// them all.
    fn weight(&self) -> f64 {
        if self.repeats == 0 || self.p > UNSURE {
            return 0.0;
        }
        (1.0 - self.expected / self.repeats as f64).max(0.0)
    }
}

/// How many stations repeat each other, and how many would by chance.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct RepeatedResults {
    /// Sheets that are equal, by size class.
    pub equal: Vec<RepeatClass>,
    /// Sheets that are equal but for one selection, by size class of the equal votes; none with
    /// fewer than three selections.
    pub all_but_one: Vec<RepeatClass>,
    /// The least p-value of all classes, times their number, with the charge for two looks.
    pub p: PValue,
    /// Draws made.
    pub draws: u32,
    /// Intraclass correlation of the largest selection's share within groups, which the null
    /// takes over.
    pub overdispersion: f64,
    /// Stations compared.
    pub sample: Sample,
    /// Stations that repeat another in a class whose p-value is 0.05 or less, with (O − E)/O of the
    /// class, the larger if there are two.
    pub marks: Vec<Mark>,
    /// The settings.
    pub settings: RepeatedResultsSettings,
}

/// Repeated sheets. `votes` holds `width` counts for each station, station after station.
///
/// # Errors
/// See the module.
pub fn repeated_results(
    votes: &[u64],
    width: usize,
    groups: &[u32],
    settings: &RepeatedResultsSettings,
    stream: &Stream,
) -> Result<RepeatedResults, NotApplicable> {
    settings.validate()?;
    let stations = groups.len();
    same_length(
        stations.saturating_mul(width),
        &[(InputSlice::Votes, votes.len())],
    )?;
    if width < 2 {
        return Err(NotApplicable::TooFew {
            what: CountedUnits::Selections,
            needed: 2,
            found: width as u64,
        });
    }
    let least = settings.classes.first().copied().unwrap_or(0);
    let (mut kept, mut small, mut large) = (Vec::new(), 0, 0);
    for (station, row) in votes.chunks_exact(width).enumerate() {
        match row.iter().map(|&count| u128::from(count)).sum::<u128>() {
            total if total < u128::from(least) => small += 1,
            total if total > MOST_VOTES => large += 1,
            _ => kept.push(station),
        }
    }
    at_least(
        settings.min_stations,
        kept.len() as u64,
        CountedUnits::StationsWithEnoughVotes,
    )?;
    let row = |station: usize| votes.get(station * width..(station + 1) * width);
    // So that the draws do not depend on the order in which stations are given.
    kept.sort_by(|&one, &other| {
        let key = |station| (groups.get(station), row(station));
        key(one).cmp(&key(other))
    });
    let sorted: Vec<u64> = kept
        .iter()
        .filter_map(|&station| row(station))
        .flatten()
        .copied()
        .collect();
    let group: Vec<u32> = kept
        .iter()
        .filter_map(|&station| groups.get(station))
        .copied()
        .collect();

    let null = null::Null::fit(&sorted, width, &group, settings.min_group);
    let rows = Rows::new(&sorted, width);
    let observed = rows.count(&settings.classes);
    let Looks {
        equal,
        all_but_one,
        p,
        draws,
    } = looks::take(&observed, settings, width, |numbers| {
        threads::map(numbers, |&number| {
            let copy = null.draw(&sorted, &mut stream.draw(number));
            Rows::new(&copy, width).count(&settings.classes)
        })
    });
    let mut marks: Vec<Mark> = rows
        .involved(&settings.classes)
        .into_iter()
        .zip(&kept)
        .filter_map(|(of, &station)| {
            let weight = |class: Option<usize>, classes: &[RepeatClass]| {
                class
                    .and_then(|class| classes.get(class))
                    .map_or(0.0, RepeatClass::weight)
            };
            let weight = weight(of.equal, &equal).max(weight(of.all_but_one, &all_but_one));
            (weight > 0.0).then_some(Mark {
                station,
                weight,
                votes: None,
            })
        })
        .collect();
    marks.sort_by_key(|mark| mark.station);
    Ok(RepeatedResults {
        p: PValue::asymptotic(p, NullDistribution::PoissonOfDraws),
        draws,
        equal,
        all_but_one,
        overdispersion: null.rho(),
        sample: Sample::of(kept.len() as u64)
            .without(ExclusionReason::SmallerThanFirstSizeClass, small)
            .without(ExclusionReason::MoreVotesThanAStationCanCount, large),
        marks,
        settings: settings.clone(),
    })
}

impl Validate for RepeatedResultsSettings {
    fn problems(&self) -> Vec<SettingProblem> {
        let ascending = self
            .classes
            .windows(2)
            .all(|pair| matches!(pair, [a, b] if a < b));
        let begins = self.classes.first().is_some_and(|&first| first >= 1);
        Problems::default()
            .rule(
                "classes",
                begins && ascending,
                SettingRule::Ascending { min: 1 },
            )
            .count(
                "draws",
                self.draws.into(),
                SettingRange::between(19.0, 100_000.0),
            )
            .found()
    }
}

impl Summarize for RepeatedResults {
    fn summary(&self) -> Summary {
        let sum = |classes: &[RepeatClass]| {
            let repeats: u64 = classes.iter().map(|class| class.repeats).sum();
            let expected: f64 = classes.iter().map(|class| class.expected).sum();
            (repeats as f64, expected)
        };
        let (equal, equal_expected) = sum(&self.equal);
        let (near, near_expected) = sum(&self.all_but_one);
        let figure = |name, value| Figure { name, value };
        Summary {
            statistic: figure(FigureName::RepeatedSheets, equal),
            judgement: Judgement::PValue(self.p),
            direction: Direction::of(equal + near, equal_expected + near_expected),
            sample: self.sample.clone(),
            counted: Some(Counted::of(
                equal as u64,
                self.sample.used,
                CountedThing::SheetsRepeatingAnother,
                equal_expected,
            )),
            effect_votes: None,
            figures: vec![
                figure(FigureName::ExpectedRepeatedSheets, equal_expected),
                figure(FigureName::NearlyRepeatedSheets, near),
                figure(FigureName::ExpectedNearlyRepeatedSheets, near_expected),
                figure(FigureName::Overdispersion, self.overdispersion),
                figure(FigureName::Draws, f64::from(self.draws)),
            ],
            settings: vec![
                Setting::new("classes", self.settings.classes.as_slice()),
                Setting::new("draws", self.settings.draws),
                Setting::new("min_group", self.settings.min_group),
                Setting::new("min_stations", self.settings.min_stations),
            ],
            marks: self.marks.clone(),
        }
    }
}
