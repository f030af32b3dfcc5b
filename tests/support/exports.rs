//! A report's files in memory, and its tables read back.

// Each test file uses a part of it.
#![allow(dead_code)]

use std::collections::BTreeMap;

use scrutineer::report::AuditReport;

/// Each file's text by its name.
pub(crate) type Files = BTreeMap<String, String>;

pub(crate) fn files(report: &AuditReport) -> Files {
    let mut files = Files::new();
    for file in report.bundle().unwrap() {
        let mut bytes = Vec::new();
        file.write(&mut bytes).unwrap();
        let text = String::from_utf8(bytes).unwrap();
        assert!(files.insert(file.name().to_string(), text).is_none());
    }
    files
}

/// The rows of a table, each cell by its heading.
pub(crate) fn table(files: &Files, name: &str) -> Vec<BTreeMap<String, String>> {
    let text = &files[&format!("{name}.csv")];
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    let rows = reader
        .deserialize()
        .collect::<Result<Vec<BTreeMap<String, String>>, _>>();
    rows.unwrap()
}
