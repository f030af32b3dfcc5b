//! The kinds of elections that are simulated, and what is asked of each.

use scrutineer::anomaly::Check;
use scrutineer::anomaly::Judgement;
use scrutineer::anomaly::TargetKind;
use scrutineer::anomaly::battery::{Anomalies, BatterySettings, Centre, battery};
use scrutineer::model::{Included, SelectionId};
use scrutineer::numeric::stream::Seed;
use scrutineer::simulate::parameters::Differences;
use scrutineer::simulate::{Election, HonestParameters};

/// Stations, median registered voters of a station, and the spread of the leader's logit.
pub(crate) struct Cell {
    pub(crate) stations: usize,
    pub(crate) registered: f64,
    pub(crate) spread: f64,
}

/// The kinds of clean elections.
pub(crate) fn cells() -> Vec<Cell> {
    let mut cells = Vec::new();
    for stations in [100, 300, 1000, 3000] {
        for registered in [200.0, 800.0] {
            for spread in [0.15, 0.6] {
                cells.push(Cell {
                    stations,
                    registered,
                    spread,
                });
            }
        }
    }
    cells
}

impl Cell {
    /// An honest country like that: all spreads are larger or smaller together.
    pub(crate) fn parameters(&self) -> HonestParameters {
        let mut country = HonestParameters {
            stations: self.stations,
            ..HonestParameters::default()
        };
        country.registered.median = self.registered;
        country.registered.most = (self.registered * 2.5) as u64;
        let factor = self.spread / country.leader_spread.whole();
        let scaled = |one: Differences| {
            Differences::new(
                one.regions * factor,
                one.centres * factor,
                one.tables * factor,
            )
        };
        country.turnout_spread = scaled(country.turnout_spread);
        country.leader_spread = scaled(country.leader_spread);
        country.others_spread = scaled(country.others_spread);
        country.null_spread = scaled(country.null_spread);
        country
    }
}

/// Every check that judges and is not slow: of the leader's votes, turnout and the contest.
pub(crate) fn quick_checks() -> Vec<Check> {
    let judging = Check::ALL.iter().filter(|check| check.code().is_some());
    judging
        .copied()
        .filter(|check| *check != Check::CoarseShares)
        .collect()
}

/// Checks that take the regions off, or compare with what holds in them.
const WITH_REGIONS: [Check; 2] = [Check::Shpilkin, Check::Multimodality];

/// What these checks say of the whole of one election, and of one selection in it.
pub(crate) fn ask(
    election: &Election,
    selection: usize,
    checks: &[Check],
    seed: &Seed,
) -> Vec<Said> {
    let sheets = election.sheets();
    let selection: SelectionId = election.selections[selection].id.clone();
    let (with, without): (Vec<Check>, Vec<Check>) = checks
        .iter()
        .partition(|check| WITH_REGIONS.contains(check));
    let mut all = Vec::new();
    // The others would only be asked of each region too, which is not looked at.
    for (checks, regions) in [(with, Some("region".to_string())), (without, None)] {
        let mut settings = BatterySettings {
            checks,
            selections: vec![selection.clone()],
            regions,
            peers: Some("region".to_string()),
            centre: Some(Centre::Level("centre".to_string())),
            late_after: late_after(election),
            ..BatterySettings::default()
        };
        // A fifth of the default: enough for p-values down to 0.005, in a fifth of the time.
        settings.of_checks.coarse_shares.resamples = 200;
        // Three components in place of five: the criterion takes no more for a few hundred stations.
        settings.of_checks.coarse_shares.max_components = 3;
        all.extend(said(&battery(
            &Included::all(&sheets),
            None,
            &settings,
            seed,
        )));
    }
    all
}

/// The minute at which four sheets of five are in.
fn late_after(election: &Election) -> Option<String> {
    let mut arrivals = election.arrival.clone()?;
    arrivals.sort_unstable_by(f64::total_cmp);
    let minute = arrivals.get(arrivals.len() * 4 / 5)?;
    Some(minute.to_string())
}

/// What a line said: p, or 0 and 1 for a rule that is met or not; `None` where it does not judge.
pub(crate) type Said = (Check, TargetKind, Option<f64>);

fn said(anomalies: &Anomalies) -> Vec<Said> {
    let lines = anomalies.lines.iter().filter(|line| line.is_whole());
    lines
        .map(|line| {
            let p = match line.result.as_ref().map(|summary| &summary.judgement) {
                Ok(Judgement::PValue(p)) => Some(p.value),
                Ok(Judgement::Rule { met, .. }) => Some(if *met { 0.0 } else { 1.0 }),
                _ => None,
            };
            (line.check, line.target, p)
        })
        .collect()
}

/// How a check judges, for the table.
pub(crate) fn by(check: Check) -> &'static str {
    if check == Check::Shpilkin {
        "rule"
    } else {
        "p"
    }
}
