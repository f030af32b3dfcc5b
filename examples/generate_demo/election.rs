//! The election: its provinces, a possible sheet for each station, and the stream of random numbers.

use std::array;
use std::ops::Range;

use super::files::grouped;

/// A province, and how its people vote. All rates are per thousand.
pub(crate) struct Province {
    pub(crate) name: &'static str,
    pub(crate) districts: u64,
    /// Ballots cast of voters registered.
    pub(crate) turnout: u64,
    /// Moráz's votes of those for her and Quiral.
    pub(crate) moraz: u64,
    /// Stations whose sheet was published.
    pub(crate) published: u64,
}

/// The provinces in the order of their codes, 01 to 08.
pub(crate) const PROVINCES: [Province; 8] = [
    province("Altomará", 7, 702, 731, PUBLISHED),
    province("Peñalbor", 6, 661, 688, PUBLISHED),
    province("Güerima", 6, 634, 702, PUBLISHED),
    province("Córvalo", 5, 655, 669, PUBLISHED),
    province("Niñarola", 5, 618, 641, PUBLISHED),
    province("Señorán", 4, 640, 715, PUBLISHED),
    province("Tambréz", 4, 597, 604, WHOLE),
    province("Islas Zafúr", 3, 571, 662, WHOLE),
];

/// A province by its name, districts, turnout, Moráz's votes and published stations.
pub(crate) const fn province(
    name: &'static str,
    districts: u64,
    turnout: u64,
    moraz: u64,
    published: u64,
) -> Province {
    Province {
        name,
        districts,
        turnout,
        moraz,
        published,
    }
}

/// Of a thousand, what is published where not all is; 83% over the whole country.
pub(crate) const PUBLISHED: u64 = 806;

/// Of a thousand, all.
pub(crate) const WHOLE: u64 = 1_000;

/// What a district's name begins with.
pub(crate) const DISTRICTS: [&str; 7] = [
    "Villa", "Puerto", "Cañada", "Sierra", "Ríos", "Llanos", "Bahía",
];

/// The small selections' votes, per thousand of those that no selection before them has.
pub(crate) const SMALL: [u64; 4] = [20, 15, 12, 11];

/// Where the stream of random numbers starts.
pub(crate) const SEED: u64 = 0x5661_6c64_6f72_6961;

// The places of the names that a station's key is made of.
pub(crate) const CENTRE: usize = 4;
pub(crate) const TABLE: usize = 5;

// The places of the counts.
pub(crate) const VOTERS_REGISTERED: usize = 0;
pub(crate) const BALLOTS_ISSUED: usize = 1;
pub(crate) const BALLOTS_CAST: usize = 2;
pub(crate) const VALID_VOTES: usize = 3;
pub(crate) const NULL_VOTES: usize = 4;
pub(crate) const BLANK_VOTES: usize = 5;
pub(crate) const MORAZ: usize = 6;
pub(crate) const QUIRAL: usize = 7;
pub(crate) const OTHERS: Range<usize> = 8..12;
pub(crate) const VOTES: Range<usize> = 6..12;

/// How many counts a sheet has.
pub(crate) const COUNTS: usize = 12;

/// One row of the sheets and of the register, or of one of them only.
#[derive(Clone, Default)]
pub(crate) struct Row {
    /// Province, district (code and name each), centre and table, codes with all their zeros.
    pub(crate) names: [String; 6],
    /// What the sheet states.
    pub(crate) counts: [u64; COUNTS],
    /// The station's roll by the register; `None` where the register does not have the station.
    pub(crate) register_roll: Option<u64>,
    pub(crate) image_url: String,
    /// Whether the row is among the sheets.
    pub(crate) published: bool,
    /// A cell that holds something else, by its column.
    pub(crate) rewritten: Option<(usize, &'static str)>,
    /// How many cells are left of the row, where it is cut off.
    pub(crate) cut: Option<usize>,
    /// The code of what was planted here.
    pub(crate) code: Option<&'static str>,
    /// What the observers wrote down for Moráz and Quiral, if they were there.
    pub(crate) observed: Option<[u64; 2]>,
}

impl Row {
    /// The station's key as the audit prints it; empty where the row is no station's.
    pub(crate) fn station(&self) -> String {
        let table = match self.rewritten {
            Some((TABLE, text)) => text,
            _ => &self.names[TABLE],
        };
        match self.names[CENTRE].as_str() {
            "" => String::new(),
            centre => format!("{centre}/{table}"),
        }
    }

    /// The row's province, if it is of one.
    pub(crate) fn province(&self) -> Option<&'static Province> {
        let code: usize = self.names[0].parse().ok()?;
        PROVINCES.get(code.checked_sub(1)?)
    }

    /// Writes something else in the cell of a count.
    pub(crate) fn rewrite(&mut self, count: usize, text: &'static str) {
        self.rewritten = Some((self.names.len() + count, text));
    }

    /// The row's line in `sheets.csv`.
    pub(crate) fn line(&self) -> String {
        let mut cells: Vec<String> = self.names.to_vec();
        for code in [0, 2, CENTRE] {
            // A spreadsheet takes codes for numbers, and drops their zeros.
            cells[code] = cells[code].trim_start_matches('0').to_string();
        }
        // The rolls come from another office, which sets points between thousands.
        cells.push(grouped(self.counts[VOTERS_REGISTERED], '.'));
        cells.extend(self.counts[BALLOTS_ISSUED..].iter().map(u64::to_string));
        cells.push(self.image_url.clone());
        if let Some((column, text)) = self.rewritten {
            cells[column] = text.to_string();
        }
        cells.truncate(self.cut.unwrap_or(cells.len()));
        cells.join(";") + "\n"
    }
}

/// All stations that should report, each with a possible sheet, published or not.
pub(crate) fn election(random: &mut SplitMix64) -> Vec<Row> {
    let mut rows = Vec::new();
    for (province, code) in PROVINCES.iter().zip(1..) {
        for district in 1..=province.districts {
            for centre in 1..=4 + random.below(3) {
                let roll = 400 + random.below(661);
                let turnout = province.turnout - 50 + random.below(101);
                let moraz = province.moraz - 70 + random.below(141);
                let centre = format!("{code:02}{district:02}{centre:02}");
                for table in 1..=4 + random.below(8) {
                    let roll = roll - random.below(12);
                    rows.push(Row {
                        names: [
                            format!("{code:02}"),
                            province.name.to_string(),
                            format!("{district:02}"),
                            format!("{} {}", DISTRICTS[district as usize - 1], province.name),
                            centre.clone(),
                            table.to_string(),
                        ],
                        counts: sheet(random, roll, turnout, moraz),
                        register_roll: Some(roll),
                        image_url: format!("https://example.org/actas/{centre}-{table}.jpg"),
                        published: random.hits(1, province.published) == 1,
                        ..Row::default()
                    });
                }
            }
        }
    }
    rows
}

/// Draws one sheet: the selections share out the valid votes; valid, null and blank votes share
/// out the ballots cast; and no more ballots are issued than the roll has voters.
pub(crate) fn sheet(random: &mut SplitMix64, roll: u64, turnout: u64, moraz: u64) -> [u64; COUNTS] {
    let mut counts = [0; COUNTS];
    let ballots_cast = random.hits(roll, turnout);
    counts[VOTERS_REGISTERED] = roll;
    counts[BALLOTS_ISSUED] = roll.min(ballots_cast + random.hits(3, 200));
    counts[BALLOTS_CAST] = ballots_cast;
    counts[NULL_VOTES] = random.hits(ballots_cast, 21);
    counts[BLANK_VOTES] = random.hits(ballots_cast, 10);
    counts[VALID_VOTES] = ballots_cast - counts[NULL_VOTES] - counts[BLANK_VOTES];
    let mut left = counts[VALID_VOTES];
    for (place, share) in OTHERS.zip(SMALL) {
        counts[place] = random.hits(left, share);
        left -= counts[place];
    }
    counts[MORAZ] = random.hits(left, moraz);
    counts[QUIRAL] = left - counts[MORAZ];
    counts
}

/// The sums of some rows, count by count.
pub(crate) fn sums<'a>(rows: impl Iterator<Item = &'a Row>) -> [u64; COUNTS] {
    rows.fold([0; COUNTS], |sums, row| {
        array::from_fn(|at| sums[at] + row.counts[at])
    })
}

/// Steele, Lea and Flood's SplitMix64: small, and the same for ever.
pub(crate) struct SplitMix64(pub(crate) u64);

impl SplitMix64 {
    /// The next 64 random bits.
    pub(crate) fn bits(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// A whole number below `bound`, which is small enough for the remainder's bias not to matter.
    pub(crate) fn below(&mut self, bound: u64) -> u64 {
        self.bits() % bound
    }

    /// How many of so many voters do something that each does at this rate per thousand.
    pub(crate) fn hits(&mut self, voters: u64, rate: u64) -> u64 {
        (0..voters)
            .map(|_| u64::from(self.below(1000) < rate))
            .sum()
    }
}
