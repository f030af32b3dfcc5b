//! What one run of one check is given, and how its result is put together.

use std::any::Any;

use crate::anomaly::not_applicable::{MissingInput, MissingPlanKey, NotApplicable};
use crate::anomaly::result::{Summarize, Summary};
use crate::anomaly::{ExclusionReason, Sample, StationCounts};
use crate::model::{Measure, SelectionId};
use crate::numeric::stream::Stream;

use super::columns::{Columns, Need, Target};
use super::requirement::Requirement;
use super::sheet_counts::{Centre, SheetCounts};

/// The summary, and the row of each station that the check saw.
pub(crate) type CheckResult = Result<(Summary, Vec<usize>), NotApplicable>;

/// What a check computed once for all targets and regions.
pub(crate) type Prepared = Option<Box<dyn Any + Send + Sync>>;

/// Which stations a plan lets a check compare with each other.
#[derive(Clone, Copy)]
pub(crate) struct Comparisons<'a> {
    /// The selections that are tested; empty for all.
    pub(crate) selections: &'a [SelectionId],
    /// The level of units that are each tested on their own.
    pub(crate) regions: Option<&'a str>,
    /// The level of units whose stations are compared with each other.
    pub(crate) peers: Option<&'a str>,
    /// What names a polling centre with several tables.
    pub(crate) centre: Option<&'a Centre>,
    /// The moment of the count at which late sheets begin.
    pub(crate) late_after: Option<&'a str>,
}

/// One check of one target in one region.
pub(crate) struct CheckInput<'a> {
    pub(crate) counts: &'a SheetCounts<'a>,
    /// Latitude and longitude of each row, where the sheets have columns for them.
    pub(crate) coordinates: Option<&'a [Option<(f64, f64)>]>,
    /// The moment of each row's arrival, where the sheets have a column for it.
    pub(crate) arrivals: Option<&'a [Option<f64>]>,
    pub(crate) comparisons: Comparisons<'a>,
    /// What the check needs.
    pub(crate) requirements: &'static [Requirement],
    /// What the check computed before.
    pub(crate) prepared: Option<&'a (dyn Any + Send + Sync)>,
    /// The rows of the region.
    pub(crate) rows: &'a [usize],
    pub(crate) target: Target,
    pub(crate) stream: &'a Stream,
    /// Whether the region is the whole contest.
    pub(crate) is_whole_contest: bool,
}

impl CheckInput<'_> {
    /// That the plan and the sheets have all of this.
    pub(crate) fn require(&self, requirements: &[Requirement]) -> Result<(), NotApplicable> {
        for requirement in requirements {
            match requirement {
                Requirement::Votes | Requirement::Share | Requirement::EverySelection => {}
                Requirement::Ballots if self.target != Target::Turnout => {}
                Requirement::Ballots | Requirement::RegisteredVoters => {
                    self.published(
                        &[Measure::VotersRegistered],
                        MissingInput::RegisteredVoters,
                        MissingPlanKey::RegisteredVoters,
                    )?;
                }
                Requirement::NullOrBlankVotes => self.published(
                    &[Measure::NullVotes, Measure::BlankVotes],
                    MissingInput::NullOrBlankVotes,
                    MissingPlanKey::NullAndBlankVotes,
                )?,
                Requirement::Peers => self.peers_level().map(|_| ())?,
                Requirement::Centre => self.centre().map(|_| ())?,
                Requirement::CentreOrPeers => {
                    self.centre()
                        .map(|_| ())
                        .or(self.peers_level().map(|_| ()))?;
                }
                Requirement::Coordinates => self.coordinates().map(|_| ())?,
                Requirement::Arrival => self.arrivals().map(|_| ())?,
            }
        }
        Ok(())
    }

    /// That a sheet states one of these measures.
    fn published(
        &self,
        measures: &[Measure],
        missing: MissingInput,
        key: MissingPlanKey,
    ) -> Result<(), NotApplicable> {
        let any = |test: &dyn Fn(Measure) -> bool| measures.iter().any(|&measure| test(measure));
        if any(&|measure| self.counts.publishes(measure)) {
            Ok(())
        } else if any(&|measure| self.counts.has_column(measure)) {
            Err(NotApplicable::Missing { what: missing })
        } else {
            Err(NotApplicable::NotInPlan { what: key })
        }
    }

    /// Runs a check on the counts that its registration requires.
    pub(crate) fn with_columns<R: Summarize>(
        &self,
        check: impl FnOnce(&Columns) -> Result<R, NotApplicable>,
    ) -> CheckResult {
        self.with_counts_of(self.requirements, check)
    }

    /// Runs a check on the counts of these requirements.
    pub(crate) fn with_counts_of<R: Summarize>(
        &self,
        requirements: &[Requirement],
        check: impl FnOnce(&Columns) -> Result<R, NotApplicable>,
    ) -> CheckResult {
        self.require(requirements)?;
        let need = Need::of(requirements);
        let columns = self.counts.columns(self.rows, self.target, need);
        let found = check(&columns)?;
        Ok(with_left_out(&found, columns.sample, columns.rows))
    }

    /// What the check computed before, where it could.
    pub(crate) fn prepared<T: Any>(&self) -> Option<&T> {
        self.prepared?.downcast_ref()
    }

    /// Latitude and longitude of each row.
    pub(crate) fn coordinates(&self) -> Result<&[Option<(f64, f64)>], NotApplicable> {
        self.coordinates
            .ok_or(not_in_plan(MissingPlanKey::Coordinates))
    }

    /// The moment of each row's arrival.
    pub(crate) fn arrivals(&self) -> Result<&[Option<f64>], NotApplicable> {
        self.arrivals.ok_or(not_in_plan(MissingPlanKey::Arrival))
    }

    /// What names a polling centre with several tables.
    pub(crate) fn centre(&self) -> Result<&Centre, NotApplicable> {
        let centre = self.comparisons.centre;
        centre.ok_or(not_in_plan(MissingPlanKey::Centre))
    }

    fn peers_level(&self) -> Result<&str, NotApplicable> {
        let level = self.comparisons.peers;
        level.ok_or(not_in_plan(MissingPlanKey::Peers))
    }

    /// The unit of each row whose stations are compared with each other.
    pub(crate) fn peers(&self, rows: &[usize]) -> Result<Vec<u32>, NotApplicable> {
        Ok(self.counts.groups(rows, self.peers_level()?))
    }

    /// The groups within which stations are alike: the regions of the whole contest, the peers of
    /// a region.
    pub(crate) fn regions(&self, rows: &[usize]) -> Vec<u32> {
        let level = if self.is_whole_contest {
            self.comparisons.regions
        } else {
            self.comparisons.peers
        };
        self.counts.groups(rows, level.unwrap_or(""))
    }

    /// The sheets that state the votes of every selection, row by row.
    pub(crate) fn every_selection(&self) -> Columns {
        let mut sheets = self.counts.columns(&[], self.target, Need::Votes);
        let mut without = 0;
        for &row in self.rows {
            match self.counts.all_votes(row) {
                Some(votes) => {
                    sheets.votes.extend(votes);
                    sheets.rows.push(row);
                }
                None => without += 1,
            }
        }
        sheets.sample = Sample::of(sheets.rows.len() as u64)
            .without(ExclusionReason::NotEverySelectionCounted, without);
        sheets
    }

    /// The share of each station for which `value` has an answer, with that answer. Stations
    /// without one are left out for `reason`.
    pub(crate) fn shares_with<V>(
        &self,
        reason: ExclusionReason,
        value: impl Fn(usize) -> Option<V>,
    ) -> Shares<V> {
        let all = self.counts.columns(self.rows, self.target, Need::Ballots);
        let mut shares = Shares {
            rows: Vec::new(),
            share: Vec::new(),
            ballots: Vec::new(),
            values: Vec::new(),
            sample: Sample::default(),
        };
        let [mut no_ballots, mut no_value] = [0; 2];
        for ((&row, &votes), &ballots) in all.rows.iter().zip(&all.votes).zip(&all.ballots) {
            match value(row) {
                _ if ballots == 0 => no_ballots += 1,
                None => no_value += 1,
                Some(value) => {
                    shares.rows.push(row);
                    shares.share.push(votes as f64 / ballots as f64);
                    shares.ballots.push(ballots);
                    shares.values.push(value);
                }
            }
        }
        shares.sample = all
            .sample
            .without(ExclusionReason::NoBallots, no_ballots)
            .without(reason, no_value);
        shares
    }
}

/// Stations with a share, each with a further value.
pub(crate) struct Shares<V> {
    pub(crate) rows: Vec<usize>,
    pub(crate) share: Vec<f64>,
    pub(crate) ballots: Vec<u64>,
    pub(crate) values: Vec<V>,
    /// The stations left out.
    pub(crate) sample: Sample,
}

impl Columns {
    /// The counts together, and the regions where there are several.
    pub(crate) fn counts<'a>(&'a self, regions: &'a [u32]) -> StationCounts<'a> {
        StationCounts {
            registered: &self.registered,
            issued: self.issued.as_deref(),
            ballots: &self.ballots,
            votes: &self.votes,
            regions: several(regions),
        }
    }

    /// Ballots issued, or those in the box where a station does not state them.
    pub(crate) fn issued_or_cast(&self) -> Vec<u64> {
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

/// Groups, where there are at least two.
pub(crate) fn several(groups: &[u32]) -> Option<&[u32]> {
    let different = groups.iter().any(|group| Some(group) != groups.first());
    different.then_some(groups)
}

/// The summary with the stations that were left out before the check saw them, and the rows that
/// it saw.
pub(crate) fn with_left_out(
    found: &impl Summarize,
    before: Sample,
    rows: Vec<usize>,
) -> (Summary, Vec<usize>) {
    let mut summary = found.summary();
    let mut excluded = before.excluded;
    excluded.append(&mut summary.sample.excluded);
    summary.sample.excluded = excluded;
    (summary, rows)
}

fn not_in_plan(what: MissingPlanKey) -> NotApplicable {
    NotApplicable::NotInPlan { what }
}
