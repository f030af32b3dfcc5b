//! The report as one page: that it says what the other formats say, needs nothing from elsewhere,
//! and that no text from a file becomes anything but text. What a browser makes of it is tested by
//! `tests/browser/run`.

#![cfg(feature = "html")]
#![allow(
    clippy::unwrap_used,
    reason = "a test that cannot go on has to stop, with the error"
)]

use std::collections::BTreeMap;
use std::path::Path;

use scrutineer::plan::{AuditPlan, RunOptions};
use scrutineer::report::{AuditReport, codes};

fn demonstration(threads: usize) -> AuditReport {
    let plan = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/data/demo/audit.toml");
    let plan = AuditPlan::load(&plan).unwrap();
    plan.run_with(&RunOptions {
        threads: Some(threads),
        ..RunOptions::default()
    })
    .unwrap()
}

/// The page's text alone, every tag a blank, entities resolved.
fn words(page: &str) -> String {
    let main = page.split("<main ").nth(1).unwrap();
    let main = main.split_once('>').unwrap().1;
    let main = main.split("</main>").next().unwrap();
    let mut text = String::new();
    let mut inside = false;
    for character in main.chars() {
        match character {
            '<' => inside = true,
            '>' if inside => {
                inside = false;
                text.push(' ');
            }
            other if !inside => text.push(other),
            _ => {}
        }
    }
    let text = text.replace("&lt;", "<").replace("&gt;", ">");
    let text = text.replace("&quot;", "\"").replace("&amp;", "&");
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn two_runs_on_any_number_of_threads_give_the_same_page() {
    assert_eq!(demonstration(1).to_html(), demonstration(3).to_html());
}

#[test]
fn what_the_text_report_says_outside_of_its_findings_stands_on_the_page_word_for_word() {
    let report = demonstration(2);
    let page = words(&report.to_html());
    let text = report.to_text();
    let from = text.find("\nWhat was read\n---").unwrap();
    let until = text.find("\nFindings\n--------").unwrap();
    let mut looked_at = 0;
    // A number at the least two digits long, and words of a sentence; tables have other spaces.
    for line in text[from..until].lines() {
        let words: Vec<&str> = line.split_whitespace().filter(|one| *one != "-").collect();
        for word in words {
            let underline = word.chars().all(|one| one == '-');
            if !underline {
                looked_at += 1;
                assert!(page.contains(word), "{word} of {line}");
            }
        }
    }
    assert!(looked_at > 1_000, "{looked_at}");
    for finding in &report.findings {
        assert!(
            page.contains(&codes::title(finding.code).to_string()),
            "{}",
            finding.code
        );
        assert!(
            page.contains(&codes::causes(finding.code).to_string()),
            "{}",
            finding.code
        );
        let text = report.text_of(finding);
        let words: Vec<&str> = text.split_whitespace().collect();
        assert!(page.contains(&words.join(" ")), "{text}");
    }
}

#[test]
fn the_page_loads_nothing_and_its_policy_says_so() {
    let page = demonstration(2).to_html();
    assert!(page.contains("default-src 'none'; style-src 'sha256-"));
    for never in [
        " src=",
        "<link",
        "@import",
        "url(",
        " style=",
        " onclick",
        "<iframe",
        "<object",
        "<base",
        "javascript:",
        "fetch(",
        "XMLHttpRequest",
    ] {
        assert!(!page.contains(never), "{never}");
    }
    assert_eq!(page.matches("<script").count(), 1);
    // Each id once, and each reference to one that is there.
    let ids = |before: &str| -> Vec<String> {
        let parts = page.split(before).skip(1);
        parts
            .map(|part| part.split('"').next().unwrap().to_string())
            .collect()
    };
    let mut all = ids(" id=\"");
    let number = all.len();
    all.sort();
    all.dedup();
    assert_eq!(all.len(), number, "{all:?}");
    for wanted in ids("href=\"#").iter().chain(&ids("aria-labelledby=\"")) {
        assert!(all.binary_search(wanted).is_ok(), "{wanted}");
    }
}

const HOSTILE: [&str; 6] = [
    "<script>alert(1)</script>",
    "\"onload=\"alert(1)",
    "=HYPERLINK(\"http://example.com\")",
    "a\u{202e}b\u{2066}c",
    "--></style><img src=x onerror=alert(1)>",
    "&lt;b&gt;&#x27;'",
];

/// An election in which every text of the plan and of the sheets is like that.
fn hostile(name: &str) -> AuditReport {
    let quoted = serde_json::to_string(name).unwrap();
    let quoted = quoted.replace("\\u202e", "\u{202e}");
    let plan = format!(
        r#"
title = {quoted}
seed = {quoted}
[contest]
id = "c"
rule = "plurality"
selections = [{{ id = "A", name = {quoted} }}, {{ id = "B", name = "b" }}]
[[sheets]]
source = {quoted}
path = "sheets.csv"
[sheets.layout]
station = "station"
units = [{{ level = "region", code = "region", name = "called" }}]
voters_registered = "roll"
ballots_cast = "cast"
image_url = "image"
votes = {{ A = "A", B = "B" }}
[[announced]]
source = {quoted}
votes = {{ A = 10, B = 20 }}
"#
    );
    let mut sheets = csv::Writer::from_writer(Vec::new());
    let head = [
        "region", "called", "station", "roll", "cast", "image", "A", "B",
    ];
    sheets.write_record(head).unwrap();
    for row in 0..6 {
        let own = format!("{name}{row}");
        let image = match row {
            1 => name,
            2 => "javascript:alert(1)",
            3 => "https://example.com/\"onload=\"alert(1)",
            _ => "http://example.com/4",
        };
        // More votes than ballots from the second station on, and at the last a count that is none.
        let votes = match row {
            5 => name.to_string(),
            _ => (5 + row * 3).to_string(),
        };
        sheets
            .write_record([&own, name, &own, "40", "9", image, &votes, "3"])
            .unwrap();
    }
    let sheets = sheets.into_inner().unwrap();
    let files: BTreeMap<String, Vec<u8>> = [("sheets.csv".to_string(), sheets)].into();
    AuditPlan::parse(&plan, "audit.toml")
        .unwrap()
        .run_with(&RunOptions {
            files: Some(&files),
            ..RunOptions::default()
        })
        .unwrap()
}

#[test]
fn hostile_names_are_nothing_but_text() {
    let long = "x".repeat(10_000);
    for name in HOSTILE.into_iter().chain([long.as_str()]) {
        let report = hostile(name);
        assert!(report.findings.len() > 2, "{name}");
        let page = report.to_html();
        let clean = demonstration_tags(&page);
        assert_eq!(clean, Vec::<String>::new(), "{name}");
        assert_eq!(page.matches("<script").count(), 1, "{name}");
        assert!(
            !page.contains('\u{202e}') && !page.contains('\u{2066}'),
            "{name}"
        );
        // A link leads to the web alone.
        for link in page.split("href=\"").skip(1) {
            let web = link.starts_with("http://") || link.starts_with("https://");
            assert!(
                web || link.starts_with('#'),
                "{}",
                &link[..40.min(link.len())]
            );
        }
        assert!(page.len() < 400_000, "{} {}", page.len(), name.len());
    }
}

/// Tags of the page that its own code does not write.
fn demonstration_tags(page: &str) -> Vec<String> {
    let known = [
        "!DOCTYPE",
        "html",
        "head",
        "meta",
        "title",
        "style",
        "body",
        "a",
        "header",
        "h1",
        "h2",
        "h3",
        "h4",
        "p",
        "nav",
        "ol",
        "ul",
        "li",
        "main",
        "section",
        "div",
        "table",
        "caption",
        "thead",
        "tbody",
        "tr",
        "th",
        "td",
        "article",
        "strong",
        "small",
        "code",
        "pre",
        "footer",
        "script",
        "figure",
        "figcaption",
        "details",
        "summary",
        "svg",
        "g",
        "path",
        "text",
        "title",
        "desc",
    ];
    let body = page.split("<body>").nth(1).unwrap();
    let body = body.split("<script>").next().unwrap();
    let tags = body.split('<').skip(1);
    tags.map(|tag| tag.trim_start_matches('/'))
        .map(|tag| tag.split([' ', '>']).next().unwrap().to_string())
        .filter(|tag| !known.contains(&tag.as_str()))
        .collect()
}
