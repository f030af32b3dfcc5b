//! The table `[frame]`.

use crate::model::{Frame, SelectionId};
use crate::plan::audit_plan::PlannedRegister;
use crate::plan::problem::MeaningProblem;

use super::super::tables::FrameTable;
use super::super::value::{At, Key, Optional};
use super::Meaning;

impl Meaning<'_> {
    /// What should report: as numbers, and as a register.
    pub(super) fn frame(
        &mut self,
        table: Optional<FrameTable>,
    ) -> (Frame, Option<PlannedRegister>) {
        let Key::Written(At {
            value: table, span, ..
        }) = table
        else {
            return (Frame::default(), None);
        };
        let frame = Frame {
            stations: table.stations.get().copied(),
            voters_registered: table.voters_registered.get().copied(),
            ballots_issued: table.ballots_issued.get().copied(),
            max_voters_per_station: table.max_voters_per_station.get().copied(),
        };
        let Key::Written(path) = table.register else {
            let keys = [
                table.layout.at().map(|at| at.key),
                table.sha256.at().map(|at| at.key),
                table.encoding.at().map(|at| at.key),
            ];
            let first = keys.into_iter().flatten().min();
            if let Some(key) = first.filter(|_| table.register.is_absent()) {
                self.problem(key, MeaningProblem::NoRegister);
            }
            return (frame, None);
        };
        self.path(&path);
        let of = format!("frame: register `{}`", path.value);
        let sums = [
            ("stations", table.stations.at()),
            ("voters_registered", table.voters_registered.at()),
        ];
        for (key, at) in sums {
            if let Some(at) = at {
                let problem = MeaningProblem::RegisterAndSum {
                    of: of.clone(),
                    key,
                };
                self.problem(at.key, problem);
            }
        }
        if table.layout.is_absent() {
            self.problem(
                span,
                MeaningProblem::RegisterWithoutLayout { of: of.clone() },
            );
        }
        let mut register = PlannedRegister::new(path.value, Default::default());
        register.sha256 = self.digest(table.sha256, &of);
        register.encoding = self.encoding(table.encoding, &of);
        if let Key::Written(layout) = table.layout {
            self.register_layout(layout, &mut register, &of);
        }
        (frame, Some(register))
    }

    fn register_layout(
        &mut self,
        table: At<super::super::tables::LayoutTable>,
        register: &mut PlannedRegister,
        of: &str,
    ) {
        let (span, no_station) = (table.span, table.value.station.is_absent());
        let (layout, votes) = self.layout(table, of);
        register.layout = layout.value;
        if votes.columns.len() > 1 {
            let problem = MeaningProblem::RegisterParties {
                of: of.to_string(),
                parties: votes.columns.len(),
            };
            self.problem(votes.table, problem);
        }
        if no_station {
            let problem = MeaningProblem::RegisterWithoutStation { of: of.to_string() };
            self.problem(span, problem);
        }
        for (party, (columns, _)) in votes.columns {
            register
                .layout
                .votes
                .push((SelectionId::new(party), columns));
        }
    }
}
