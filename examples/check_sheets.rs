//! Checks tally sheets that a program made, without any file.

#![allow(clippy::print_stdout)] // An example speaks to its reader.

use scrutineer::check::{SheetRules, check_duplicates, check_sheets};
use scrutineer::model::{
    Ballots, Problems, Reported, StationKey, TallySheet, TallySheetError, TallySheets, Voters,
    Votes,
};
use scrutineer::report::{Language, codes, finding_text, place_text};

/// A sheet of two selections.
fn sheet(station: &str, registered: u64, cast: u64, valid: u64, votes: [u64; 2]) -> TallySheet {
    TallySheet {
        station: StationKey::new([station]),
        voters_registered: Reported::Value(Voters::from(registered)),
        ballots_cast: Reported::Value(Ballots::from(cast)),
        valid_votes: Reported::Value(Votes::from(valid)),
        null_votes: Reported::Value(Votes::from(cast - valid)),
        votes: vec![
            ("yes".into(), Reported::Value(Votes::from(votes[0]))),
            ("no".into(), Reported::Value(Votes::from(votes[1]))),
        ],
        ..TallySheet::default()
    }
}

fn main() -> Result<(), Problems<TallySheetError>> {
    let sheets: TallySheets = [
        sheet("1", 500, 310, 300, [180, 120]), // adds up
        sheet("2", 500, 310, 300, [180, 121]), // one vote too many
        sheet("3", 300, 310, 300, [180, 120]), // more ballots than voters
        sheet("1", 500, 310, 301, [181, 120]), // station 1 again, with other counts
    ]
    .into_iter()
    .collect::<Result<_, _>>()?;

    let (_, duplicates) = check_duplicates(&sheets);
    let problems = check_sheets(&sheets, &SheetRules::default());
    for problem in problems.iter().chain(&duplicates) {
        let finding = &problem.finding;
        let place = place_text(&finding.place, Language::English);
        println!("{} ({}) at {place}", finding.code, finding.kind);
        println!("    {}", finding_text(finding, Language::English));
        println!("    looks the same: {}", codes::causes(finding.code));
    }
    Ok(())
}
