//! Writes a synthetic, clean election and the plan of its audit, for the benchmarks to read.
//!
//! ```text
//! cargo run --release --example generate_stations -- STATIONS OUT_DIR [shuffled]
//! ```
//!
//! `OUT_DIR/stations.csv` gets one row per polling station: four levels of units, the register,
//! the valid and null votes, and ten selections. `OUT_DIR/plan.toml` describes that file to
//! `scrutineer audit`. Every sheet is possible and no two name the same station, so an audit has
//! all of its work to do and nothing impossible to report.
//!
//! Rows come sorted by unit, as an authority publishes them; `shuffled` writes the very same rows
//! in a random order that is always the same. STATIONS may be anything from 10,000 to 10,000,000;
//! 1,050,000 make a file of 91 MB.
//!
//! # Why no crate is used
//!
//! A benchmark's figures can be compared over the years only if its input never changes by one
//! byte. So the random stream is written out here, where no update of a dependency can change it,
//! and the arithmetic keeps to `+ - * /` and square roots, which every machine rounds alike
//! (exponentials and logarithms they do not). No clock is read.

use std::env;
use std::error::Error;
use std::fmt::Write as _;
use std::fs::{self, File};
use std::io::{self, BufWriter, Write};
use std::ops::RangeInclusive;
use std::path::Path;
use std::process::ExitCode;

/// How many stations can be asked for.
const STATIONS: RangeInclusive<u64> = 10_000..=10_000_000;
/// Where the stream that makes places and counts starts.
const ELECTION_SEED: u64 = 0x7363_7275_7469_6e65;
/// Where the stream that shuffles rows starts; its own, so that shuffling changes no count.
const SHUFFLE_SEED: u64 = 0x6f72_6465_7220_2121;

/// States in the country.
const STATES: u32 = 24;
/// Municipalities in one state: 14 on average.
const MUNICIPALITIES: RangeInclusive<u32> = 8..=20;
/// Parishes in one municipality: 4 on average.
const PARISHES: RangeInclusive<u32> = 1..=7;
/// Stations (tables) in one centre: 20.5 on average.
const TABLES: RangeInclusive<u32> = 1..=40;
/// Voters on one station's register.
const REGISTER: RangeInclusive<u32> = 200..=1000;
/// The highest centre number its three digits can hold.
const LAST_CENTRE: u32 = 999;

/// The pair that shares most of the votes.
const LEADERS: [&str; 2] = ["EG", "NM"];
/// The other selections, each with its share of the valid votes in the country.
const SMALL: [(&str, f64); 8] = [
    ("LM", 0.054),
    ("JABE", 0.048),
    ("JOBR", 0.042),
    ("AE", 0.036),
    ("CF", 0.032),
    ("DC", 0.028),
    ("EM", 0.024),
    ("BERA", 0.019),
];

/// The columns before the selections.
const COLUMNS: &str =
    "COD_EDO,EDO,COD_MUN,MUN,COD_PAR,PAR,CENTRO,MESA,RE,VOTOS_VALIDOS,VOTOS_NULOS";

/// Reads the arguments, writes both files, and says in one line what was written.
fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let done = Request::from_arguments(&arguments).and_then(|request| {
        let written = generate(&request)?;
        writeln!(
            io::stdout(),
            "{} stations in {} centres, {} registered voters, {} bytes",
            request.stations,
            written.centres,
            written.voters_registered,
            written.bytes
        )?;
        Ok(())
    });
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            // Nothing is left to do where even stderr is closed.
            let _ = writeln!(io::stderr(), "generate_stations: {error}");
            ExitCode::FAILURE
        }
    }
}

/// In which order the rows are written.
enum Order {
    /// By state, municipality, parish, centre and table.
    Sorted,
    /// At random, the same way every time.
    Shuffled,
}

/// What the command line asks for.
struct Request<'a> {
    stations: u64,
    directory: &'a Path,
    order: Order,
}

impl<'a> Request<'a> {
    /// Understands `STATIONS OUT_DIR [shuffled]`, or says what is wrong with it.
    fn from_arguments(arguments: &'a [String]) -> Result<Self, Box<dyn Error>> {
        let (stations, directory, order) = match arguments {
            [stations, directory] => (stations, directory, Order::Sorted),
            [stations, directory, order] if order == "shuffled" => {
                (stations, directory, Order::Shuffled)
            }
            _ => return Err("usage: generate_stations STATIONS OUT_DIR [shuffled]".into()),
        };
        let stations = stations
            .parse()
            .ok()
            .filter(|wanted| STATIONS.contains(wanted))
            .ok_or_else(|| {
                format!(
                    "STATIONS is a number from {} to {}, not `{stations}`",
                    STATIONS.start(),
                    STATIONS.end()
                )
            })?;
        Ok(Self {
            stations,
            directory: Path::new(directory),
            order,
        })
    }
}

/// What the rows add up to; the plan states it, and `main` prints it.
#[derive(Default)]
struct Written {
    centres: u64,
    voters_registered: u64,
    bytes: u64,
}

/// Writes `stations.csv` and `plan.toml`, the plan last: where it stands, the rows are whole.
fn generate(request: &Request) -> Result<Written, Box<dyn Error>> {
    let directory = request.directory;
    fs::create_dir_all(directory).map_err(|cause| format!("{}: {cause}", directory.display()))?;
    let file = File::create(directory.join("stations.csv"))?;
    let mut output = BufWriter::with_capacity(1 << 20, file);
    let header = header();
    output.write_all(header.as_bytes())?;

    let mut written = match request.order {
        Order::Sorted => write_election(request.stations, |row| output.write_all(row))?,
        Order::Shuffled => {
            let mut rows = Rows::default();
            let written = write_election(request.stations, |row| {
                rows.push(row);
                Ok(())
            })?;
            rows.write_shuffled(&mut output)?;
            written
        }
    };
    written.bytes += header.len() as u64;
    output.flush()?;

    let plan = plan(request.stations, written.voters_registered)?;
    fs::write(directory.join("plan.toml"), plan)?;
    Ok(written)
}

/// The names of the ten selections, in the order of their columns.
fn selections() -> impl Iterator<Item = &'static str> {
    LEADERS.into_iter().chain(SMALL.map(|(name, _)| name))
}

/// The first line of the CSV file.
fn header() -> String {
    let mut line = String::from(COLUMNS);
    for name in selections() {
        line.push(',');
        line.push_str(name);
    }
    line.push('\n');
    line
}

/// The audit plan that describes the CSV file.
fn plan(stations: u64, voters_registered: u64) -> Result<String, std::fmt::Error> {
    let choices: Vec<String> = selections()
        .map(|name| format!("{{ id = \"{name}\", name = \"{name}\" }}"))
        .collect();
    let votes: Vec<String> = selections()
        .map(|name| format!("{name} = \"{name}\""))
        .collect();

    let mut text = String::new();
    write!(
        text,
        r#"title = "Synthetic election, {stations} stations"
seed = "bench"
fail_on = ["impossible", "inconsistent"]

[contest]
id = "president"
rule = "plurality"
winners = 1
selections = [ {choices} ]

[[sheets]]
source = "synthetic"
path = "stations.csv"
[sheets.layout]
shape = "wide"
station = ["CENTRO", "MESA"]
units = [
  {{ level = "state", code = "COD_EDO", name = "EDO" }},
  {{ level = "municipality", code = "COD_MUN", name = "MUN" }},
  {{ level = "parish", code = "COD_PAR", name = "PAR" }},
  {{ level = "centre", code = "CENTRO" }},
]
voters_registered = "RE"
valid_votes = "VOTOS_VALIDOS"
null_votes = "VOTOS_NULOS"
votes = {{ {votes} }}

[frame]
stations = {stations}
voters_registered = {voters_registered}
"#,
        choices = choices.join(", "),
        votes = votes.join(", "),
    )?;
    Ok(text)
}

/// Makes every row of the election, sorted by unit, and hands each to `emit`.
fn write_election(
    stations: u64,
    mut emit: impl FnMut(&[u8]) -> io::Result<()>,
) -> Result<Written, Box<dyn Error>> {
    let mut random = SplitMix64(ELECTION_SEED);
    let parishes = parishes(&mut random);
    let whole: u64 = parishes.iter().map(|parish| parish.weight).sum();
    let mut written = Written::default();
    let mut row = Vec::with_capacity(256);
    let (mut weight_so_far, mut stations_so_far) = (0, 0);

    for parish in &parishes {
        // Rounding the running sum, not each parish, gives exactly the stations asked for.
        weight_so_far += parish.weight;
        let mut left = stations * weight_so_far / whole - stations_so_far;
        stations_so_far += left;

        let mut centre = 0;
        while left > 0 {
            centre += 1;
            if centre > LAST_CENTRE {
                return Err(format!("{}: more than {LAST_CENTRE} centres", parish.name).into());
            }
            written.centres += 1;
            let tables = u64::from(random.within(TABLES)).min(left);
            left -= tables;

            let start = format!("{},{}{centre:03}", parish.columns(), parish.code());
            let habit = parish.habit.vary(&mut random, 0.03, 0.05);
            let usual_register = random.within(300..=1000);
            for table in 1..=tables {
                let sheet = Sheet::draw(&mut random, parish, &habit, usual_register);
                written.voters_registered += u64::from(sheet.voters_registered);
                row.clear();
                row.extend_from_slice(start.as_bytes());
                push_column(&mut row, table);
                sheet.push_columns(&mut row);
                row.push(b'\n');
                written.bytes += row.len() as u64;
                emit(&row)?;
            }
        }
    }
    Ok(written)
}

/// How a place votes. Each level of units departs a little from the one above it, as real places
/// do: without that, every station would look like the country.
#[derive(Clone, Copy)]
struct Habit {
    /// Ballots cast for each registered voter.
    turnout: f64,
    /// The first leader's part of what the two leaders share.
    first_leader: f64,
}

impl Habit {
    /// The habit of a place inside this one, given how far such places differ (standard
    /// deviations), kept within what an honest election shows.
    fn vary(self, random: &mut SplitMix64, turnout: f64, first_leader: f64) -> Self {
        Self {
            turnout: (self.turnout + turnout * random.normal()).clamp(0.15, 0.95),
            first_leader: (self.first_leader + first_leader * random.normal()).clamp(0.05, 0.95),
        }
    }
}

/// One parish, with all that its stations have in common.
struct Parish {
    state: u32,
    municipality: u32,
    municipality_name: String,
    parish: u32,
    name: String,
    /// Its part of the country's stations, against the sum of all weights.
    weight: u64,
    habit: Habit,
    /// The small selections' shares of the valid votes here.
    small: [f64; SMALL.len()],
}

impl Parish {
    /// The six columns that name the parish and the units above it.
    fn columns(&self) -> String {
        format!(
            "{state:02},EDO {state:02},{:02},{},{:02},{}",
            self.municipality,
            self.municipality_name,
            self.parish,
            self.name,
            state = self.state,
        )
    }

    /// The six digits that begin the code of each of its centres.
    fn code(&self) -> String {
        format!(
            "{:02}{:02}{:02}",
            self.state, self.municipality, self.parish
        )
    }
}

/// Draws the map of the country: the same one whatever the number of stations.
///
/// Codes of municipalities and parishes start again within each parent, as most authorities' do,
/// so that a reader who takes them for unique adds different places together.
fn parishes(random: &mut SplitMix64) -> Vec<Parish> {
    let country = Habit {
        turnout: 0.6,
        first_leader: 0.53,
    };
    let mut parishes = Vec::new();
    let mut municipalities = 0;
    for state in 1..=STATES {
        let state_habit = country.vary(random, 0.03, 0.07);
        for municipality in 1..=random.within(MUNICIPALITIES) {
            municipalities += 1;
            let municipality_habit = state_habit.vary(random, 0.03, 0.06);
            for parish in 1..=random.within(PARISHES) {
                parishes.push(Parish {
                    state,
                    municipality,
                    municipality_name: format!("MUN {municipalities:04}"),
                    parish,
                    name: format!("PAR {:05}", parishes.len() + 1),
                    weight: u64::from(random.within(50..=150)),
                    habit: municipality_habit.vary(random, 0.02, 0.05),
                    small: SMALL
                        .map(|(_, share)| share * f64::from(random.within(70..=130)) / 100.),
                });
            }
        }
    }
    parishes
}

/// The counts of one station.
struct Sheet {
    voters_registered: u32,
    valid_votes: u32,
    null_votes: u32,
    leaders: [u32; LEADERS.len()],
    small: [u32; SMALL.len()],
}

impl Sheet {
    /// Draws one station. The selections share out exactly the valid votes, and valid and null
    /// votes share out the ballots, never more than the register, so the sheet is always possible.
    fn draw(random: &mut SplitMix64, parish: &Parish, centre: &Habit, usual_register: u32) -> Self {
        let habit = centre.vary(random, 0.03, 0.02);
        let voters_registered = (usual_register - 100 + random.within(0..=200))
            .clamp(*REGISTER.start(), *REGISTER.end());
        let ballots_cast = random.binomial(voters_registered, habit.turnout);
        let null_votes = random.binomial(ballots_cast, 0.025);
        let valid_votes = ballots_cast - null_votes;

        // One selection after another takes its share of the votes not yet given to any.
        let (mut votes_left, mut share_left) = (valid_votes, 1.0);
        let small = parish.small.map(|share| {
            let votes = random.binomial(votes_left, share / share_left);
            votes_left -= votes;
            share_left -= share;
            votes
        });
        let first = random.binomial(votes_left, habit.first_leader);
        Self {
            voters_registered,
            valid_votes,
            null_votes,
            leaders: [first, votes_left - first],
            small,
        }
    }

    /// Appends the counts in the order of the header.
    fn push_columns(&self, row: &mut Vec<u8>) {
        let ballots = [self.voters_registered, self.valid_votes, self.null_votes];
        for count in ballots.iter().chain(&self.leaders).chain(&self.small) {
            push_column(row, u64::from(*count));
        }
    }
}

/// Appends a comma and a number; several times faster than `write!`, and there are 15 million.
fn push_column(row: &mut Vec<u8>, mut number: u64) {
    let mut digits = [0; 20];
    let mut first = digits.len();
    loop {
        first -= 1;
        digits[first] = b'0' + (number % 10) as u8;
        number /= 10;
        if number == 0 {
            break;
        }
    }
    row.push(b',');
    row.extend_from_slice(&digits[first..]);
}

/// All rows in memory, for writing them in another order.
#[derive(Default)]
struct Rows {
    text: Vec<u8>,
    /// Where each row ends in `text`.
    ends: Vec<usize>,
}

impl Rows {
    /// Adds a row after the others.
    fn push(&mut self, row: &[u8]) {
        self.text.extend_from_slice(row);
        self.ends.push(self.text.len());
    }

    /// Writes every row once, in the one random order that this number of rows has.
    fn write_shuffled(&self, output: &mut impl Write) -> io::Result<()> {
        let mut random = SplitMix64(SHUFFLE_SEED);
        let mut order: Vec<usize> = (0..self.ends.len()).collect();
        // Fisher and Yates: each place, from the last, gets one of the rows not yet placed.
        for last in (1..order.len()).rev() {
            order.swap(last, random.below(last as u64 + 1) as usize);
        }
        for row in order {
            let start = row.checked_sub(1).map_or(0, |before| self.ends[before]);
            output.write_all(&self.text[start..self.ends[row]])?;
        }
        Ok(())
    }
}

/// Steele, Lea and Flood's SplitMix64 (OOPSLA 2014): small, fast, and the same for ever.
struct SplitMix64(u64);

impl SplitMix64 {
    /// The next 64 random bits.
    fn bits(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// A whole number below `bound`; the bias of at most `bound` in 2^64 does not matter here.
    fn below(&mut self, bound: u64) -> u64 {
        ((u128::from(self.bits()) * u128::from(bound)) >> 64) as u64
    }

    /// A whole number within the range, each as likely as the others.
    fn within(&mut self, range: RangeInclusive<u32>) -> u32 {
        let width = u64::from(range.end() - range.start()) + 1;
        range.start() + self.below(width) as u32
    }

    /// About a standard normal deviate: the sum of four uniform ones, which needs no logarithm.
    fn normal(&mut self) -> f64 {
        let bits = self.bits();
        let sum: u64 = (0..4).map(|part| (bits >> (16 * part)) & 0xffff).sum();
        // Four uniform numbers on 0..65536 have mean 131,070 and variance 65536² / 3.
        (sum as f64 - 131_070.0) / (65_536.0 / 3.0_f64.sqrt())
    }

    /// About how many of `trials` succeed at this chance; a normal deviate, rounded, stands for
    /// the binomial one.
    fn binomial(&mut self, trials: u32, chance: f64) -> u32 {
        let mean = f64::from(trials) * chance;
        let deviation = (mean * (1.0 - chance)).sqrt();
        let successes = (mean + deviation * self.normal()).round().max(0.0);
        (successes as u32).min(trials)
    }
}
