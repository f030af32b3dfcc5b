//! How to get the same bytes again.

use maud::{Markup, html};

use crate::report::audit::AuditReport;
use crate::report::document::Table;
use crate::report::numbers::{grouped, harmless};
use crate::report::tables::Align;

use super::blocks;

pub(super) fn derive(report: &AuditReport) -> Markup {
    html! {
        section #derive aria-labelledby="derive-heading" {
            h2 #derive-heading { "How to re-derive this" }
            p {
                "The same plan, the same files and the same version give this page, and every other format, byte for byte, on any machine and any number of threads. Version "
                (env!("CARGO_PKG_VERSION")) ", seed " code { (harmless(&report.seed)) } ":"
            }
            pre tabindex="0" aria-label="The command" {
                code { "scrutineer audit PLAN.toml --format html --output report.html" }
            }
            (blocks::one(&inputs(report)))
            p {
                "The settings that change what counts and what is found are in the plan; the JSON report repeats them, with every unit, sheet that does not count, finding and line of a check that this page adds up."
            }
        }
    }
}

fn inputs(report: &AuditReport) -> Table {
    let head = ["file", "source", "for", "rows", "bytes", "SHA-256"].map(str::to_string);
    let mut rows = vec![head.to_vec()];
    for input in &report.inputs {
        rows.push(vec![
            harmless(&input.summary.path),
            harmless(&input.source),
            input.role.to_string(),
            grouped(input.summary.rows),
            grouped(input.summary.bytes),
            input.summary.sha256.to_string(),
        ]);
    }
    let mut align = vec![Align::Left; 6];
    align[3..5].fill(Align::Right);
    Table {
        caption: "The files".to_string(),
        indent: 0,
        align,
        head: true,
        remarks: false,
        rows,
    }
}
