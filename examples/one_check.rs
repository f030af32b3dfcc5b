//! One check on plain slices: do more stations than chance allows have a turnout or a share of a
//! whole percent? The 24 stations are invented, and at every fourth the votes were made to be 55%.

#![allow(clippy::print_stdout)] // An example speaks to its reader.

use scrutineer::anomaly::integer_percentages::{IntegerPercentagesSettings, integer_percentages};
use scrutineer::anomaly::{NotApplicable, StationCounts};

const REGISTERED: [u64; 24] = [
    1_083, 1_580, 736, 1_192, 1_054, 953, 1_136, 62, 1_234, 1_362, 1_291, 964, 1_721, 1_197, 1_238,
    1_447, 1_524, 688, 85, 1_694, 897, 1_445, 1_503, 1_256,
];
const BALLOTS: [u64; 24] = [
    614, 840, 371, 806, 648, 640, 622, 41, 696, 700, 836, 534, 1_179, 740, 850, 858, 816, 340, 50,
    1_088, 645, 1_000, 843, 803,
];
const VOTES: [u64; 24] = [
    343, 462, 193, 458, 311, 352, 376, 20, 411, 385, 427, 246, 473, 407, 435, 398, 381, 187, 30,
    603, 286, 550, 403, 356,
];

fn main() -> Result<(), NotApplicable> {
    let counts = StationCounts {
        registered: &REGISTERED,
        issued: None, // Turnout is then taken from the ballots.
        ballots: &BALLOTS,
        votes: &VOTES,
        regions: None,
    };
    let settings = IntegerPercentagesSettings {
        min_stations: 20,
        ..Default::default()
    };
    let found = integer_percentages(&counts, &settings)?;
    println!("{} stations used", found.sample.used);
    for left_out in &found.sample.excluded {
        println!("{} left out: {}", left_out.stations, left_out.reason);
    }
    let hits = &found.either;
    println!(
        "{} have a turnout or a share within 1/{} of a percentage point of a whole percent,",
        hits.observed, settings.one_in
    );
    println!("where chance makes {:.1} ± {:.1}", hits.mean, hits.sd);
    let how = if hits.exact {
        "added up exactly from each station's own binomial chance to hit"
    } else {
        "by saddle point from each station's own binomial chance to hit"
    };
    println!("p = {:.1e} for as many or more: {how}", hits.p_more);
    println!("one check of one election; many checks need a correction for their number");
    Ok(())
}
