//! How to get the same bytes again.

use crate::report::message::{Message, msg};
use maud::{Markup, html};

use crate::report::audit::AuditReport;
use crate::report::document::Table;
use crate::report::language::Translator;
use crate::report::numbers::count;
use crate::report::tables::Align;
use crate::report::words::nouns;

use super::blocks;

pub(super) fn heading() -> Message {
    msg!("page-reproduce")
}

pub(super) fn derive(report: &AuditReport, to: &Translator) -> Markup {
    let language = to.language().option();
    let same = msg!(
        "page-same-bytes",
        version = Message::verbatim(env!("CARGO_PKG_VERSION")),
        seed = Message::verbatim(&report.seed),
    );
    let settings = msg!("page-settings-in-plan");
    html! {
        section #derive aria-labelledby="derive-heading" {
            h2 #derive-heading { (to.say(&heading())) }
            p { (to.say(&same)) }
            pre tabindex="0" aria-label=(to.say(&msg!("page-command"))) {
                code { "scrutineer audit PLAN.toml --format html" (language) " --output report.html" }
            }
            (blocks::one(&inputs(report), to))
            p { (to.say(&settings)) }
        }
    }
}

fn inputs(report: &AuditReport) -> Table {
    let head = [
        msg!("page-file"),
        msg!("page-source"),
        msg!("page-role"),
        msg!("page-rows"),
        msg!("page-bytes"),
        msg!("page-sha-256"),
    ];
    let mut rows = vec![head.to_vec()];
    for input in &report.inputs {
        rows.push(vec![
            Message::verbatim(&input.summary.path),
            nouns::source(&input.source),
            Message::verbatim(input.role),
            count(input.summary.rows),
            count(input.summary.bytes),
            Message::verbatim(input.summary.sha256.to_string()),
        ]);
    }
    let mut align = vec![Align::Left; 6];
    align[3..5].fill(Align::Right);
    Table {
        caption: msg!("page-files"),
        indent: 0,
        align,
        head: true,
        remarks: false,
        rows,
    }
}
