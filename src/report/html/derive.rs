//! How to get the same bytes again.

use maud::{Markup, html};

use crate::model::{Said, say};
use crate::report::audit::AuditReport;
use crate::report::document::Table;
use crate::report::language::Translator;
use crate::report::numbers::count;
use crate::report::tables::Align;
use crate::report::words::nouns;

use super::blocks;

pub(super) fn heading() -> Said {
    say!("How to re-derive this")
}

pub(super) fn derive(report: &AuditReport, to: &Translator) -> Markup {
    let language = to.language().option();
    let same = say!(
        "The same plan, the same files and the same version give this page, and every other format, byte for byte, on any machine and any number of threads. Version {version}, seed \"{seed}\":",
        version = Said::verbatim(env!("CARGO_PKG_VERSION")),
        seed = Said::verbatim(&report.seed),
    );
    let settings = say!(
        "The settings that change what counts and what is found are in the plan; the JSON report repeats them, with every unit, sheet that does not count, finding and line of a check that this page adds up."
    );
    html! {
        section #derive aria-labelledby="derive-heading" {
            h2 #derive-heading { (to.say(&heading())) }
            p { (to.say(&same)) }
            pre tabindex="0" aria-label=(to.say(&say!("The command"))) {
                code { "scrutineer audit PLAN.toml --format html" (language) " --output report.html" }
            }
            (blocks::one(&inputs(report), to))
            p { (to.say(&settings)) }
        }
    }
}

fn inputs(report: &AuditReport) -> Table {
    let head = [
        say!("file"),
        say!("source"),
        say!("for"),
        say!("rows"),
        say!("bytes"),
        say!("SHA-256"),
    ];
    let mut rows = vec![head.to_vec()];
    for input in &report.inputs {
        rows.push(vec![
            Said::verbatim(&input.summary.path),
            nouns::source(&input.source),
            Said::verbatim(input.role),
            count(input.summary.rows),
            count(input.summary.bytes),
            Said::verbatim(input.summary.sha256.to_string()),
        ]);
    }
    let mut align = vec![Align::Left; 6];
    align[3..5].fill(Align::Right);
    Table {
        caption: say!("The files"),
        indent: 0,
        align,
        head: true,
        remarks: false,
        rows,
    }
}
