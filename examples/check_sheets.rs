//! Checks tally sheets that a program made, without any file.

#![allow(clippy::print_stdout)] // An example speaks to its reader.

use scrutineer::check::{SheetRules, check_duplicates, check_sheets};
use scrutineer::model::{
    Ballots, Problems, Reported, StationKey, TallySheet, TallySheetError, TallySheets, Voters,
    Votes,
};

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
        println!("{} ({}) at {}", finding.code, finding.kind, finding.place);
        println!("    {}", finding.text);
        println!("    looks the same: {}", finding.explanation);
    }
    Ok(())
}
