//! Writes the demonstration: an invented election with one of every kind of problem in it.
//!
//! ```text
//! cargo run --example generate_demo [-- DIR]
//! ```
//!
//! `DIR` (by default `examples/data/demo`) gets
//!
//! - `sheets.csv`: the tally sheets that the opposition of the Republic of Valdoria published, 83%
//!   of all, as a spreadsheet gives them: semicolons, Windows-1252, codes without their zeros;
//! - `observers.csv`: what civic observers wrote down in some stations, the two leading selections
//!   only, two of them not as on the sheets;
//! - `register.csv`: every station that should report, from the electoral commission;
//! - `audit.toml`: the plan that holds the one against the other and against what was announced;
//! - `planted.csv`: every finding that the audit of that plan has to make, and no other. The line
//!   is the finding's in `sheets.csv`, and empty where a finding speaks of no single line. The
//!   station is the finding's, but for I101, which names none since its row is not used.
//!
//! Every sheet is drawn possible, and the two provinces that are published whole stay untouched.
//! Then each problem is planted once (I101 three times, for three reasons), so that it breaks no
//! other rule; what must follow all the same is listed in [`OF_THE_WHOLE`].
//!
//! Not planted: S202 (a source with null votes is held to S102 instead), S205 (there is no column
//! of rejected ballots), D204 (it speaks of a whole province, all of whose counts would have to be
//! even), C104 (more than the register has, while a sixth of it is missing), and of the announced
//! results R103, R104, R106 and R107: the commission's arithmetic is sound.
//!
//! The stream of random numbers is written out here and all arithmetic is in integers, so the
//! files are the same for ever and on every machine.

#![allow(
    clippy::print_stdout,
    reason = "the list of what was planted is the output"
)]

use std::error::Error;
use std::ops::Range;
use std::path::{Path, PathBuf};
use std::{array, env, fs};

/// A province, and how its people vote. All rates are per thousand.
struct Province {
    name: &'static str,
    districts: u64,
    /// Ballots cast of voters registered.
    turnout: u64,
    /// Moráz's votes of those for her and Quiral.
    moraz: u64,
    /// Stations whose sheet was published.
    published: u64,
}

/// The provinces in the order of their codes, 01 to 08.
const PROVINCES: [Province; 8] = [
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
const fn province(
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
const PUBLISHED: u64 = 806;

/// Of a thousand, all.
const WHOLE: u64 = 1_000;

/// What a district's name begins with.
const DISTRICTS: [&str; 7] = [
    "Villa", "Puerto", "Cañada", "Sierra", "Ríos", "Llanos", "Bahía",
];

/// The small selections' votes, per thousand of those that no selection before them has.
const SMALL: [u64; 4] = [20, 15, 12, 11];

/// Where the stream of random numbers starts.
const SEED: u64 = 0x5661_6c64_6f72_6961;

/// The heading of `sheets.csv`: six columns of names, twelve of counts, and the image's address.
const HEADING: &str = "COD_PROV;PROVINCIA;COD_DIST;DISTRITO;CENTRO;MESA;\
    REGISTRADOS;ENTREGADAS;EN_URNA;VÁLIDOS;NULOS;BLANCOS;\
    MORÁZ;QUIRAL;LANDÚZ;ASTELAR;OCAMPIZ;BELTRÍN;ACTA\n";

// The places of the names that a station's key is made of.
const CENTRE: usize = 4;
const TABLE: usize = 5;

// The places of the counts.
const VOTERS_REGISTERED: usize = 0;
const BALLOTS_ISSUED: usize = 1;
const BALLOTS_CAST: usize = 2;
const VALID_VOTES: usize = 3;
const NULL_VOTES: usize = 4;
const BLANK_VOTES: usize = 5;
const MORAZ: usize = 6;
const QUIRAL: usize = 7;
const OTHERS: Range<usize> = 8..12;
const VOTES: Range<usize> = 6..12;

/// How many counts a sheet has.
const COUNTS: usize = 12;

/// What the plan says the files' digests are; `sha256sum` gives them anew after any change here.
const SHEETS_SHA256: &str = "8e6defa5e3ccc68458e82929f5b4fdea4d7a47ed6619fe51ce903e44699b4276";
const REGISTER_SHA256: &str = "824727715ed43bcbc887bb2acc8562db29293413e213d8b31de9948cf1a8b627";

/// The first bulletin's sum of votes, and its percentages in tenths.
const BULLETIN: u64 = 531_873;
const BULLETIN_SHARES: [u64; 3] = [507, 439, 54];

/// The final result: Quiral, Moráz, others. Moráz has fewer votes than the sheets in hand hold,
/// the other two have more.
const FINAL: [u64; 3] = [346_764, 281_926, 35_818];

/// By how many votes the announced result of province 08 gives Quiral more than its sheets.
const PROVINCE_SLIP: u64 = 540;

/// Writes the files, and prints what was planted.
fn main() -> Result<(), Box<dyn Error>> {
    let directory = match env::args_os().nth(1) {
        Some(directory) => PathBuf::from(directory),
        None => Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/data/demo"),
    };
    let mut rows = election(&mut SplitMix64(SEED));
    let plan = plan(&rows);
    plant(&mut rows)?;
    disagree(&mut rows);
    let planted = planted(&rows);

    fs::create_dir_all(&directory)?;
    fs::write(directory.join("sheets.csv"), windows_1252(&sheets(&rows))?)?;
    fs::write(directory.join("observers.csv"), observers(&rows))?;
    fs::write(directory.join("register.csv"), register(&rows))?;
    fs::write(directory.join("audit.toml"), plan)?;
    fs::write(directory.join("planted.csv"), &planted)?;
    print!("{planted}");
    Ok(())
}

/// One row of the sheets and of the register, or of one of them only.
#[derive(Clone, Default)]
struct Row {
    /// Province, district (code and name each), centre and table, codes with all their zeros.
    names: [String; 6],
    /// What the sheet states.
    counts: [u64; COUNTS],
    /// The station's roll by the register; `None` where the register does not have the station.
    register_roll: Option<u64>,
    image_url: String,
    /// Whether the row is among the sheets.
    published: bool,
    /// A cell that holds something else, by its column.
    rewritten: Option<(usize, &'static str)>,
    /// How many cells are left of the row, where it is cut off.
    cut: Option<usize>,
    /// The code of what was planted here.
    code: Option<&'static str>,
    /// What the observers wrote down for Moráz and Quiral, if they were there.
    observed: Option<[u64; 2]>,
}

impl Row {
    /// The station's key as the audit prints it; empty where the row is no station's.
    fn station(&self) -> String {
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
    fn province(&self) -> Option<&'static Province> {
        let code: usize = self.names[0].parse().ok()?;
        PROVINCES.get(code.checked_sub(1)?)
    }

    /// Writes something else in the cell of a count.
    fn rewrite(&mut self, count: usize, text: &'static str) {
        self.rewritten = Some((self.names.len() + count, text));
    }

    /// The row's line in `sheets.csv`.
    fn line(&self) -> String {
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
fn election(random: &mut SplitMix64) -> Vec<Row> {
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
fn sheet(random: &mut SplitMix64, roll: u64, turnout: u64, moraz: u64) -> [u64; COUNTS] {
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
fn sums<'a>(rows: impl Iterator<Item = &'a Row>) -> [u64; COUNTS] {
    rows.fold([0; COUNTS], |sums, row| {
        array::from_fn(|at| sums[at] + row.counts[at])
    })
}

/// What is done to one sheet, with the code of the finding that it is meant for.
type SheetPlant = (&'static str, fn(&mut Row));

/// What is done to the rows near a place; gives the row at which the finding has to be made.
type SetPlant = (&'static str, fn(&mut Vec<Row>, usize) -> usize);

/// One sheet each.
const SHEET_PLANTS: [SheetPlant; 17] = [
    // A remark where a count should be.
    ("I101", |row| row.rewrite(NULL_VOTES, "ver nota")),
    // A count below zero.
    ("I101", |row| row.rewrite(BLANK_VOTES, "-3")),
    // Too few cells: the row breaks off after the null votes.
    ("I101", |row| row.cut = Some(11)),
    // A word that the plan declares to mean illegible. S102 cannot be asked of this sheet.
    ("I102", |row| row.rewrite(NULL_VOTES, "Ilegible")),
    // A slip in one selection's votes; valid votes and ballots are right.
    ("S101", |row| row.counts[MORAZ] += 30),
    // Fewer ballots in the box than were counted.
    ("S102", |row| row.counts[BALLOTS_CAST] -= 7),
    // The line for the valid votes was left out. With a zero in its place S102 would fire too.
    ("S103", |row| row.rewrite(VALID_VOTES, "")),
    // Every selection's votes were entered twice; valid votes and ballots are right.
    ("S104", |row| {
        row.counts[VOTES].iter_mut().for_each(|votes| *votes *= 2)
    }),
    // Two neighbouring fields changed places; their sum, and so S102, is as it was.
    ("S105", |row| row.counts.swap(VALID_VOTES, NULL_VOTES)),
    // The ballots cast were entered as zero.
    ("S106", |row| row.counts[BALLOTS_CAST] = 0),
    // A station that did not open.
    ("S107", |row| row.counts[BALLOTS_ISSUED..].fill(0)),
    // A hospital: no roll of its own, on the sheet or in the register, which therefore agree.
    ("S108", |row| {
        row.counts[VOTERS_REGISTERED] = 0;
        row.register_roll = Some(0);
    }),
    // More ballots than voters. As many ballots issued would break S204, and fewer S203, so they
    // are `-`, which the plan declares to mean not collected.
    ("S201", |row| {
        row.counts[VOTERS_REGISTERED] = row.counts[BALLOTS_CAST] - 6;
        row.register_roll = Some(row.counts[VOTERS_REGISTERED]);
        row.rewrite(BALLOTS_ISSUED, "-");
    }),
    // More ballots in the box than were given out.
    ("S203", |row| {
        row.counts[BALLOTS_ISSUED] = row.counts[BALLOTS_CAST] - 5
    }),
    // More ballots given out than the roll has voters, but not so many cast.
    ("S204", |row| {
        row.counts[BALLOTS_ISSUED] = row.counts[VOTERS_REGISTERED] + 4
    }),
    // A sheet that names its centre and not its table: D203, and not D202, which is for rows
    // whose units end early.
    ("D203", |row| row.rewritten = Some((TABLE, ""))),
    // The register has another roll.
    ("C103", |row| {
        row.register_roll = row.register_roll.map(|roll| roll + 25)
    }),
];

/// Several rows each.
const SET_PLANTS: [SetPlant; 6] = [
    // The same sheet once more, at the end of the file.
    ("D101", |rows, at| again(rows, at, |_| {})),
    // A second version, in which twelve votes have moved. Reported at the first.
    ("D102", |rows, at| {
        again(rows, at, |row| {
            row.counts[MORAZ] -= 12;
            row.counts[QUIRAL] += 12;
        });
        at
    }),
    // Every number of the second version is twice the first's, the roll too, or else S201 would
    // fire. The plan lets neither count, so that roll is not held against the register (C103).
    ("D103", |rows, at| {
        again(rows, at, |row| {
            row.counts = row.counts.map(|count| 2 * count)
        });
        at
    }),
    // The next station has the same sheet to the last vote; and the same roll, in the register
    // too, or else C103 would fire.
    ("D104", |rows, at| {
        let next = next_sheet(rows, at);
        rows[next].counts = rows[at].counts;
        rows[next].register_roll = rows[at].register_roll;
        at
    }),
    // The next station's link leads to this one's image.
    ("D105", |rows, at| {
        let next = next_sheet(rows, at);
        rows[next].image_url = rows[at].image_url.clone();
        at
    }),
    // The register does not have the station.
    ("C102", |rows, at| {
        rows[at].register_roll = None;
        at
    }),
];

/// Findings that speak of no single line: those that must follow from what was planted, and those
/// of the announced results.
const OF_THE_WHOLE: [&str; 8] = [
    "I102", // valid votes, by the blank of S103
    "I102", // ballots issued, by the `-` of S201
    "C101", // a sixth of the sheets was not published
    "R101", // province 08: Quiral has more than its sheets, all of which are in
    "R102", // the final result: Moráz has fewer than the sheets in hand
    "R402", // the observers were not in every station
    "R402", // and in some whose sheets were not published
    "R105", // the first bulletin: counts made from percentages
];

/// Adds a changed copy of a row at the end; gives the copy's place.
fn again(rows: &mut Vec<Row>, at: usize, change: fn(&mut Row)) -> usize {
    let mut copy = Row {
        register_roll: None,
        ..rows[at].clone()
    };
    change(&mut copy);
    rows.push(copy);
    rows.len() - 1
}

/// The place of the next published sheet.
fn next_sheet(rows: &[Row], at: usize) -> usize {
    let next = rows.iter().skip(at + 1).position(|row| row.published);
    next.map_or(at, |next| at + 1 + next)
}

/// Plants every problem at a place of its own, spread evenly over the provinces that are not
/// published whole.
fn plant(rows: &mut Vec<Row>) -> Result<(), Box<dyn Error>> {
    let whole = totals_row(rows);
    add_district_row(rows)?;
    let places: Vec<usize> = (0..rows.len())
        .filter(|&at| rows[at].published && !rows[at].station().is_empty())
        .filter(|&at| {
            rows[at]
                .province()
                .is_some_and(|province| province.published < WHOLE)
        })
        .collect();
    let plants = SHEET_PLANTS.len() + SET_PLANTS.len();
    let mut places = (1..=plants).map(|number| places[number * places.len() / (plants + 1)]);
    for ((code, change), at) in SHEET_PLANTS.into_iter().zip(&mut places) {
        change(&mut rows[at]);
        rows[at].code = Some(code);
    }
    for ((code, change), at) in SET_PLANTS.into_iter().zip(&mut places) {
        let at = change(rows, at);
        rows[at].code = Some(code);
    }
    rows.push(whole);
    Ok(())
}

/// Sends the observers to every other table of the two provinces that are published whole, and to
/// the first six stations whose sheets are not. They write down what was counted, but for two
/// stations (R401): a slip that turns two digits round, and two columns that changed places.
fn disagree(rows: &mut [Row]) {
    let mut unpublished = 0;
    let mut observed = Vec::new();
    for (at, row) in rows.iter_mut().enumerate() {
        let whole = row
            .province()
            .is_some_and(|province| province.published == WHOLE);
        let odd = row.names[TABLE]
            .parse::<u64>()
            .is_ok_and(|table| table % 2 == 1);
        if whole && row.published && odd {
            observed.push(at);
        } else if whole || row.published || unpublished == 6 {
            continue;
        } else {
            unpublished += 1;
        }
        row.observed = Some([row.counts[MORAZ], row.counts[QUIRAL]]);
    }
    let slip = |[moraz, quiral]: [u64; 2]| {
        let turned = moraz / 100 * 100 + moraz % 10 * 10 + moraz / 10 % 10;
        [turned, quiral]
    };
    let swap = |[moraz, quiral]: [u64; 2]| [quiral, moraz];
    for (place, change) in [(20, slip as fn([u64; 2]) -> [u64; 2]), (70, swap)] {
        if let Some(&at) = observed.get(place) {
            rows[at].observed = rows[at].observed.map(change);
            rows[at].code = Some("R401");
        }
    }
}

/// D201: a last row with the sums of all sheets, added up before any slip was made, so that it
/// breaks no rule of sheets.
fn totals_row(rows: &[Row]) -> Row {
    let mut names = <[String; 6]>::default();
    names[0] = "TOTAL".to_string();
    Row {
        names,
        counts: sums(rows.iter().filter(|row| row.published)),
        published: true,
        code: Some("D201"),
        ..Row::default()
    }
}

/// D202: a district's row among its stations, from before its last sheet was in. Were its counts
/// exactly the stations' sums, it would be a totals row (D201).
fn add_district_row(rows: &mut Vec<Row>) -> Result<(), Box<dyn Error>> {
    let district = |row: &Row| row.names[0] == "02" && row.names[2] == "04" && row.published;
    let last = rows
        .iter()
        .rposition(district)
        .ok_or("district 02 04 has no sheets")?;
    let mut names = rows[last].names.clone();
    names[CENTRE].clear();
    names[TABLE].clear();
    let row = Row {
        names,
        counts: sums(rows[..last].iter().filter(|row| district(row))),
        published: true,
        code: Some("D202"),
        ..Row::default()
    };
    rows.insert(last + 1, row);
    Ok(())
}

/// `planted.csv`: every finding of the audit, those of the whole last.
fn planted(rows: &[Row]) -> String {
    let published = rows.iter().filter(|row| row.published);
    let mut text = String::from("code;line;station\n");
    let mut of_the_whole = OF_THE_WHOLE.to_vec();
    for (row, line) in published.zip(2..) {
        match row.code {
            // It is said of the column, and not of the row.
            Some("I102") => of_the_whole.push("I102"),
            Some(code) => text += &format!("{code};{line};{}\n", row.station()),
            None => {}
        }
    }
    of_the_whole.sort_unstable();
    for code in of_the_whole {
        text += &format!("{code};;\n");
    }
    text
}

/// `sheets.csv`.
fn sheets(rows: &[Row]) -> String {
    let lines = rows.iter().filter(|row| row.published).map(Row::line);
    HEADING.to_string() + &lines.collect::<String>()
}

/// `observers.csv`: one code for centre and table, and two selections.
fn observers(rows: &[Row]) -> String {
    let lines = rows.iter().filter_map(|row| {
        let [moraz, quiral] = row.observed?;
        Some(format!(
            "{}-{:02},{moraz},{quiral}\n",
            row.names[CENTRE],
            row.names[TABLE].parse::<u64>().unwrap_or(0)
        ))
    });
    "station,moraz,quiral\n".to_string() + &lines.collect::<String>()
}

/// `register.csv`: codes with their zeros, and no rolls with points.
fn register(rows: &[Row]) -> String {
    let lines = rows.iter().filter_map(|row| {
        let roll = row.register_roll?;
        Some(format!("{},{roll}\n", row.names.join(",")))
    });
    let heading = "province_code,province,district_code,district,centre,table,voters_registered\n";
    heading.to_string() + &lines.collect::<String>()
}

/// A text in Windows-1252, of which the names use only what it shares with Latin-1.
fn windows_1252(text: &str) -> Result<Vec<u8>, Box<dyn Error>> {
    Ok(text.chars().map(u8::try_from).collect::<Result<_, _>>()?)
}

/// A number with a character between thousands.
fn grouped(number: u64, separator: char) -> String {
    let digits = number.to_string();
    let mut text = String::new();
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            text.push(separator);
        }
        text.push(digit);
    }
    text
}

/// `audit.toml`.
fn plan(rows: &[Row]) -> String {
    let bulletin = BULLETIN_SHARES.map(|share| (BULLETIN * share + 500) / 1000);
    let final_sum: u64 = FINAL.iter().sum();
    let final_shares = FINAL.map(|votes| (votes * 10_000 + final_sum / 2) / final_sum);
    let province = |code: &str| {
        let sums = sums(rows.iter().filter(|row| row.names[0] == code));
        [sums[QUIRAL], sums[MORAZ], sums[OTHERS].iter().sum()]
    };
    let tambrez = province("07");
    let mut zafur = province("08");
    zafur[0] += PROVINCE_SLIP;
    let votes = |votes: [u64; 3]| named(votes.map(|votes| grouped(votes, '_')));
    let shares = |shares: [u64; 3], in_one| named(shares.map(|share| percent(share, in_one)));
    let computed = [
        ("<sheets-sha256>", SHEETS_SHA256.to_string()),
        ("<register-sha256>", REGISTER_SHA256.to_string()),
        ("<bulletin-votes>", votes(bulletin)),
        ("<bulletin-shares>", shares(BULLETIN_SHARES, 10)),
        ("<final-votes>", votes(FINAL)),
        ("<final-shares>", shares(final_shares, 100)),
        ("<final-sum>", grouped(final_sum, '_')),
        ("<tambrez-votes>", votes(tambrez)),
        ("<tambrez-sum>", grouped(tambrez.iter().sum(), '_')),
        ("<zafur-votes>", votes(zafur)),
    ];
    let fill = |plan: String, (name, text): (&str, String)| plan.replace(name, &text);
    computed.into_iter().fold(PLAN.to_string(), fill)
}

/// A percentage as the plan has it, from units of its last decimal.
fn percent(units: u64, in_one: u64) -> String {
    let decimals = if in_one == 10 { 1 } else { 2 };
    format!("\"{}.{:0decimals$}\"", units / in_one, units % in_one)
}

/// An announced result's values with their names.
fn named([fq, im, others]: [String; 3]) -> String {
    format!("{{ FQ = {fq}, IM = {im}, others = {others} }}")
}

/// The plan, with names for what is computed.
const PLAN: &str = include_str!("demo_plan.toml");

/// Steele, Lea and Flood's SplitMix64: small, and the same for ever.
struct SplitMix64(u64);

impl SplitMix64 {
    /// The next 64 random bits.
    fn bits(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// A whole number below `bound`, which is small enough for the remainder's bias not to matter.
    fn below(&mut self, bound: u64) -> u64 {
        self.bits() % bound
    }

    /// How many of so many voters do something that each does at this rate per thousand.
    fn hits(&mut self, voters: u64, rate: u64) -> u64 {
        (0..voters)
            .map(|_| u64::from(self.below(1000) < rate))
            .sum()
    }
}
