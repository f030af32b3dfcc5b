//! The parameters of an honest election: a few named numbers, each with a plausible default.

use crate::model::Problems;
use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use crate::model::{CountColumn, Selection, SelectionId};

use super::error::{ParameterError, Wrong};

/// The maximum number of stations, selections and voters of a station.
const MOST_STATIONS: usize = 20_000_000;
const MOST_SELECTIONS: usize = 200;

/// How an honest election is drawn. See [`honest`](super::honest::honest).
///
/// Spreads are standard deviations on the logit scale, ln(p / (1 − p)): near one half, a spread of
/// 0.4 is ten percentage points. Means are exactly the means of probabilities over stations,
/// whatever the spreads.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct HonestParameters {
    /// The election's title.
    pub title: String,
    /// The number of polling stations. Each is a table with its own tally sheet.
    pub stations: usize,
    /// The number of regions, which are adjacent on the map.
    pub regions: u32,
    /// The mean number of tables of a polling centre. If it is 1, every centre has one table.
    pub tables_per_centre: f64,
    /// The mean probability that a registered voter votes.
    pub turnout: f64,
    /// The mean probability that a ballot is null.
    pub null: f64,
    /// The fraction of the centres' differences that is smooth over the map, from 0 to 1.
    pub smooth: f64,
    /// Correlation of turnout with the leader's share, at every level, from −1 to 1.
    pub turnout_leader_correlation: f64,
    /// The selections, with mean shares of the valid votes that add up to 1. The selection with the
    /// largest share is the leader.
    pub selections: Vec<SelectionShare>,
    /// The distribution of the number of voters of a station.
    pub registered: RollSizes,
    /// The differences of turnout.
    pub turnout_spread: Differences,
    /// The differences of the leader's share.
    pub leader_spread: Differences,
    /// For every other selection, the differences of its share of the votes that the larger ones
    /// leave.
    pub others_spread: Differences,
    /// The differences of null votes.
    pub null_spread: Differences,
    /// When sheets arrive.
    pub arrival: Arrivals,
}

/// A selection and the mean of its share.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SelectionShare {
    /// Unique within the contest.
    pub id: SelectionId,
    /// The name for people. The id, if no name is given.
    #[serde(default)]
    pub name: String,
    /// Mean share of the valid votes.
    pub share: f64,
}

/// The number of registered voters of a station. It is log-normal between centres, truncated at
/// both ends. The tables of one centre differ by about two per cent.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct RollSizes {
    /// The median before truncation.
    pub median: f64,
    /// Standard deviation of the logarithm.
    pub sigma: f64,
    /// The minimum.
    pub least: u64,
    /// The maximum.
    pub most: u64,
}

impl Default for RollSizes {
    fn default() -> Self {
        Self {
            median: 620.0,
            sigma: 0.45,
            least: 40,
            most: 1_200,
        }
    }
}

/// Standard deviations of logits between regions, between centres of a region, and between tables
/// of a centre.
#[derive(Debug, Clone, Copy, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Differences {
    /// Between regions.
    pub regions: f64,
    /// Between centres of one region.
    pub centres: f64,
    /// Between tables of one centre, beyond chance.
    pub tables: f64,
}

impl Differences {
    /// Standard deviations at these levels.
    pub fn new(regions: f64, centres: f64, tables: f64) -> Self {
        Self {
            regions,
            centres,
            tables,
        }
    }

    /// The standard deviation of all levels together.
    pub fn whole(self) -> f64 {
        self.regions.hypot(self.centres).hypot(self.tables)
    }
}

/// When sheets arrive, in minutes after the polls close. The distribution is log-normal.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Arrivals {
    /// The median.
    pub median_minutes: f64,
    /// Standard deviation of the logarithm; half of its square is between centres.
    pub sigma: f64,
    /// Correlation of the logarithm with the leader's logit between centres. With it, honest late
    /// sheets lean one way, because remote places vote differently.
    pub leader_correlation: f64,
}

impl Default for Arrivals {
    fn default() -> Self {
        Self {
            median_minutes: 180.0,
            sigma: 0.5,
            leader_correlation: 0.15,
        }
    }
}

impl Default for HonestParameters {
    fn default() -> Self {
        let selections = [
            ("ALDER", 0.46),
            ("BIRCH", 0.41),
            ("CEDAR", 0.06),
            ("ELM", 0.035),
            ("FIR", 0.02),
            ("HAZEL", 0.015),
        ];
        Self {
            title: "Simulated presidential election".to_string(),
            stations: 3_000,
            regions: 12,
            tables_per_centre: 2.5,
            turnout: 0.64,
            null: 0.018,
            smooth: 0.4,
            turnout_leader_correlation: 0.2,
            selections: selections
                .map(|(id, share)| SelectionShare {
                    id: id.into(),
                    name: format!("{}{}", &id[..1], id[1..].to_lowercase()),
                    share,
                })
                .to_vec(),
            registered: RollSizes::default(),
            turnout_spread: Differences::new(0.15, 0.25, 0.04),
            leader_spread: Differences::new(0.25, 0.4, 0.05),
            others_spread: Differences::new(0.2, 0.35, 0.05),
            null_spread: Differences::new(0.1, 0.3, 0.05),
            arrival: Arrivals::default(),
        }
    }
}

impl HonestParameters {
    /// Checks that an election can be drawn.
    ///
    /// # Errors
    /// Every parameter that is out of its range.
    pub fn check(&self) -> Result<(), Problems<ParameterError>> {
        let mut wrong = Wrong::default();
        let stations = MOST_STATIONS as f64;
        wrong.within("stations", self.stations as f64, 1.0, stations);
        wrong.within("regions", f64::from(self.regions), 1.0, 100_000.0);
        if self.stations < self.regions as usize {
            wrong.refuse("regions", "more regions than stations");
        }
        wrong.within("tables_per_centre", self.tables_per_centre, 1.0, 1_000.0);
        wrong.within("turnout", self.turnout, 0.0, 1.0);
        wrong.within("null", self.null, 0.0, 1.0);
        wrong.within("smooth", self.smooth, 0.0, 1.0);
        let correlation = self.turnout_leader_correlation;
        wrong.within("turnout_leader_correlation", correlation, -1.0, 1.0);
        self.check_selections(&mut wrong);
        let sizes = &self.registered;
        let most = CountColumn::MAX as f64;
        wrong.within("registered.median", sizes.median, 1.0, most);
        wrong.within("registered.sigma", sizes.sigma, 0.0, 5.0);
        wrong.within("registered.most", sizes.most as f64, 1.0, most);
        if sizes.least > sizes.most {
            wrong.refuse("registered.least", "more than registered.most");
        }
        for (name, spread) in [
            ("turnout_spread", self.turnout_spread),
            ("leader_spread", self.leader_spread),
            ("others_spread", self.others_spread),
            ("null_spread", self.null_spread),
        ] {
            wrong.within(&format!("{name}.regions"), spread.regions, 0.0, 3.0);
            wrong.within(&format!("{name}.centres"), spread.centres, 0.0, 3.0);
            wrong.within(&format!("{name}.tables"), spread.tables, 0.0, 3.0);
        }
        let arrival = &self.arrival;
        wrong.within("arrival.median_minutes", arrival.median_minutes, 1.0, 1e5);
        wrong.within("arrival.sigma", arrival.sigma, 0.0, 3.0);
        let correlation = arrival.leader_correlation;
        wrong.within("arrival.leader_correlation", correlation, -1.0, 1.0);
        wrong.done()
    }

    fn check_selections(&self, wrong: &mut Wrong) {
        let many = self.selections.len() as f64;
        wrong.within("selections (how many)", many, 1.0, MOST_SELECTIONS as f64);
        let mut ids = BTreeSet::new();
        let mut sum = 0.0;
        for SelectionShare { id, share, .. } in &self.selections {
            let id = id.as_str();
            wrong.within(&format!("selections.{id}.share"), *share, 0.0, 1.0);
            if id.trim().is_empty() {
                wrong.refuse("selections", "one has an empty id");
            }
            if !ids.insert(id) {
                wrong.refuse("selections", format!("`{id}` is there twice"));
            }
            sum += share;
        }
        // Printed shares are rounded. A millionth is more than the rounding error of the sum.
        if !self.selections.is_empty() && !(1.0 - 1e-6..=1.0 + 1e-6).contains(&sum) {
            wrong.refuse(
                "selections",
                format!("the shares add up to {sum}, not to 1"),
            );
        }
    }

    /// The selections in the form of a contest.
    pub fn contest(&self) -> Vec<Selection> {
        let named = |one: &SelectionShare| Selection {
            id: one.id.clone(),
            name: match one.name.as_str() {
                "" => one.id.to_string(),
                name => name.to_string(),
            },
        };
        self.selections.iter().map(named).collect()
    }

    /// The indices of the selections, the largest mean share first.
    pub(super) fn by_share(&self) -> Vec<usize> {
        let mut places: Vec<usize> = (0..self.selections.len()).collect();
        places.sort_by(|&a, &b| {
            let share = |place: usize| self.selections[place].share;
            share(b).total_cmp(&share(a))
        });
        places
    }
}
