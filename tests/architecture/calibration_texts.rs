//! What the text of each check says of its false alarms, beside the stored table of calibration.

use std::collections::BTreeSet;
use std::path::Path;

use scrutineer::anomaly::calibration::{FalseAlarms, table};

/// Of fewer judged elections a rate says little.
const ENOUGH: u64 = 100;

#[test]
fn what_each_check_says_of_its_false_alarms_is_in_the_table() {
    let by_p_value = || {
        table()
            .iter()
            .filter(|row| !row.by_rule && row.judged >= ENOUGH)
    };
    let files: BTreeSet<&str> = by_p_value().map(|row| row.check.source_file()).collect();
    assert_eq!(files.len(), 10);
    for file in files {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(file);
        let text = std::fs::read_to_string(path).unwrap();
        let rows: Vec<&FalseAlarms> = by_p_value()
            .filter(|row| row.check.source_file() == file)
            .collect();
        let between = |at: fn(&FalseAlarms) -> u64| {
            let rates = || {
                rows.iter()
                    .map(|row| 100.0 * at(row) as f64 / row.judged as f64)
            };
            let least = rates().fold(f64::INFINITY, f64::min);
            format!("{least:.1}% to {:.1}%", rates().fold(0.0, f64::max))
        };
        let said: String = text
            .lines()
            .map(|line| line.trim_start_matches("//! ").to_string() + " ")
            .collect();
        let wanted = format!(
            "p was 0.05 or less in {}, and 0.01 or less in {}. See",
            between(|row| row.at_05),
            between(|row| row.at_01)
        );
        assert!(said.contains(&wanted), "{file}: {wanted}");
    }
}
