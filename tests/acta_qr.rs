//! The payloads of tally sheets' QR codes: three real ones, each part of them broken, and any text.

#![allow(
    clippy::unwrap_used,
    reason = "a test that cannot go on has to stop, with the error"
)]

mod support;

use std::io::Read;

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use scrutineer::model::{Ballots, Count, CountColumn, Measure, Reported, TallySheets, Votes};
use scrutineer::plan::{qr_report, qr_report_from};
use scrutineer::read::acta_qr::{
    ActaQr, ActaQrFault, ActaQrField, QrCandidate, ReadActaQr, read_acta_qr, read_acta_qr_from,
};
use scrutineer::read::{Input, ReadError};

use support::{cases, shared};

/// Three real payloads with NM, EG and valid votes. The second is the example in ipince/vzlapi
/// @0b909f4d, api/pkg/qrcode/qrcode.go. The sums of all three are those of
/// RESULTADOS_2024_CSV_V2.csv in the rows of these centres and tables.
const REAL: [(&str, &str, u64, u64, u64); 3] = [
    (
        "201301006.01.1.0001!140,7,10,8,1,7,1,0,2,3,0,1,8,1,0,1,0,3,1,1,0,1,0,0,0,0,0,0,1,2,0,0,0,5,7,155,1,1!0!0",
        "201301006/1",
        188,
        167,
        368,
    ),
    (
        "110601011.04.1.0001!122,1,0,0,4,2,0,0,2,1,0,1,2,1,0,0,0,5,0,2,0,0,0,0,0,0,0,0,1,0,0,0,0,8,22,406,0,1!0!0",
        "110601011/4",
        135,
        436,
        581,
    ),
    (
        "150702005.02.1.0001!105,7,2,0,4,1,0,1,1,1,0,2,44,2,1,0,0,1,0,1,0,0,0,1,0,0,0,0,1,0,1,0,0,7,13,350,0,2!0!0",
        "150702005/2",
        168,
        370,
        548,
    ),
];

fn votes(number: u64) -> Votes {
    Votes::from(number)
}

/// The problems of a text: column, text seen, what is wrong.
fn problems(text: &str) -> Vec<(usize, String, ActaQrFault)> {
    text.parse::<ActaQr>()
        .unwrap_err()
        .into_problems()
        .into_iter()
        .map(|problem| (problem.column, problem.text, problem.fault))
        .collect()
}

/// The only problem of a text.
fn problem(text: &str) -> (usize, String, ActaQrFault) {
    let mut found = problems(text);
    assert_eq!(found.len(), 1, "{found:?}");
    found.remove(0)
}

fn read(bytes: &[u8]) -> ReadActaQr {
    read_acta_qr(&Input::bytes("payloads.txt", bytes)).unwrap()
}

// ---------------------------------------------------------------------------------------------
// Real payloads

#[test]
fn real_payloads_give_the_published_sums_and_come_back_unchanged() {
    for (text, station, nm, eg, valid) in REAL {
        let acta: ActaQr = text.parse().unwrap();
        assert_eq!(acta.to_string(), text);
        assert_eq!(acta.station().to_string(), station);
        assert_eq!(acta.votes(QrCandidate::Nm), votes(nm));
        assert_eq!(acta.votes(QrCandidate::Eg), votes(eg));
        assert_eq!(acta.valid_votes(), votes(valid));
        assert_eq!(acta.null_votes(), votes(0));
        assert_eq!(acta.invalid(), Ballots::from(0));
        assert_eq!((acta.third(), acta.fourth()), (1, 1));
        let by_candidate = acta.all_votes().map(|(_, votes)| votes);
        assert_eq!(Votes::checked_sum(by_candidate), Some(votes(valid)));
    }
}

#[test]
fn the_published_example_is_read_from_its_file() {
    let Some(formats) = shared("data/formats/ve_acta_qr") else {
        return;
    };
    let report = qr_report(&formats.join("qr_payload_example.txt")).unwrap();
    assert_eq!(report.read.payloads.len(), 1);
    assert_eq!(report.read.payloads[0].payload.to_string(), REAL[1].0);
    assert_eq!(report.sums.votes("EG").unwrap().sum, REAL[1].3);
}

#[test]
fn real_payloads_agree_with_the_published_rows_of_their_stations() {
    // RESULTADOS_2024_CSV_V2.csv: LM, JABE, JOBR, AE, CF, DC, EM, BERA of the three rows.
    let others: [[u64; 8]; 3] = [
        [6, 1, 1, 3, 0, 0, 1, 1],
        [6, 2, 0, 1, 0, 0, 0, 1],
        [4, 1, 1, 1, 1, 0, 0, 2],
    ];
    for ((text, ..), published) in REAL.iter().zip(others) {
        let acta: ActaQr = text.parse().unwrap();
        let read: Vec<u64> = acta
            .all_votes()
            .into_iter()
            .filter(|(of, _)| !matches!(of, QrCandidate::Nm | QrCandidate::Eg))
            .map(|(_, votes)| votes.get())
            .collect();
        assert_eq!(read, published, "{text}");
    }
}

#[test]
fn each_party_vote_goes_to_its_own_candidate_and_to_no_other() {
    for place in 0..QrCandidate::PARTIES {
        let list: Vec<&str> = (0..QrCandidate::PARTIES)
            .map(|other| if other == place { "7" } else { "0" })
            .collect();
        let acta: ActaQr = format!("010101001.15.1.0001!{}!0!0", list.join(","))
            .parse()
            .unwrap();
        let owner = QrCandidate::OF_PARTY[place];
        for (candidate, sum) in acta.all_votes() {
            let expected = if candidate == owner { 7 } else { 0 };
            assert_eq!(sum, votes(expected), "{place}: {candidate}");
        }
        let given: Vec<_> = acta.party_votes().filter(|(_, v)| *v != votes(0)).collect();
        assert_eq!(given, [(owner, votes(7))]);
    }
}

#[test]
fn null_is_not_invalid_and_neither_is_a_vote() {
    let text = REAL[0].0.replace("!0!0", "!3!4");
    let sheet = text.parse::<ActaQr>().unwrap().to_sheet();
    assert_eq!(sheet.valid_votes, Reported::Value(votes(368)));
    assert_eq!(sheet.null_votes, Reported::Value(votes(3)));
    assert_eq!(sheet.ballots_rejected, Reported::Value(Ballots::from(4)));
    assert_eq!(sheet.ballots_cast, Reported::default(), "missing, not zero");
    assert_eq!(sheet.blank_votes, Reported::default());
    assert_eq!(sheet.station.parts(), ["201301006", "1"]);
    let ids: Vec<&str> = sheet.votes.iter().map(|(id, _)| id.as_str()).collect();
    assert_eq!(
        ids,
        [
            "NM", "LM", "JABE", "JOBR", "AE", "CF", "DC", "EG", "EM", "BERA"
        ]
    );
    let sheets: TallySheets = [sheet].into_iter().collect::<Result<_, _>>().unwrap();
    let rejected = sheets.measure(Measure::BallotsRejected).unwrap();
    assert_eq!(rejected.get(0), Some(Reported::Value(4)));
}

// ---------------------------------------------------------------------------------------------
// Malformed payloads

#[test]
fn a_wrong_number_of_parts_is_said_with_what_is_too_many_or_the_whole() {
    let base = REAL[1].0;
    assert_eq!(
        problem(&format!("{base}!9!8")),
        (106, "9!8".to_string(), ActaQrFault::Parts { found: 6 })
    );
    let (column, text, fault) = problem(base.strip_suffix("!0").unwrap());
    assert_eq!((column, fault), (1, ActaQrFault::Parts { found: 3 }));
    assert!(text.starts_with("110601011.04") && text.ends_with('…'));
    for text in ["", "hello", "ñ"] {
        assert_eq!(
            problem(text),
            (1, text.to_string(), ActaQrFault::Parts { found: 1 })
        );
    }
}

#[test]
fn a_code_of_another_shape_is_said_with_its_place() {
    let with = |code: &str| REAL[1].0.replace("110601011.04.1.0001", code);
    for (code, column, text, fault) in [
        (
            "110601011.04.1",
            1,
            "110601011.04.1",
            ActaQrFault::CodeShape { found: 3 },
        ),
        (
            "110601011.04.1.0001.7",
            21,
            "7",
            ActaQrFault::CodeShape { found: 5 },
        ),
        (
            "110601011",
            1,
            "110601011",
            ActaQrFault::CodeShape { found: 1 },
        ),
        ("", 1, "", ActaQrFault::CodeShape { found: 1 }),
        (
            "10601011.04.1.0001",
            1,
            "10601011",
            ActaQrFault::Centre {
                length: 8,
                digits: 8,
            },
        ),
        (
            "11060101x.04.1.0001",
            1,
            "11060101x",
            ActaQrFault::Centre {
                length: 9,
                digits: 8,
            },
        ),
        (
            "+10601011.04.1.0001",
            1,
            "+10601011",
            ActaQrFault::Centre {
                length: 9,
                digits: 8,
            },
        ),
        (
            "١١٠٦٠١٠١١.04.1.0001",
            1,
            "١١٠٦٠١٠١١",
            ActaQrFault::Centre {
                length: 9,
                digits: 0,
            },
        ),
        (
            ".04.1.0001",
            1,
            "",
            ActaQrFault::Centre {
                length: 0,
                digits: 0,
            },
        ),
        ("110601011.4.1.0001", 11, "4", ActaQrFault::Table),
        ("110601011.004.1.0001", 11, "004", ActaQrFault::Table),
        ("110601011.+4.1.0001", 11, "+4", ActaQrFault::Table),
        ("110601011.00.1.0001", 11, "00", ActaQrFault::Table),
        ("110601011..1.0001", 11, "", ActaQrFault::Table),
        ("110601011.04.12.0001", 14, "12", ActaQrFault::Third),
        ("110601011.04.+.0001", 14, "+", ActaQrFault::Third),
        ("110601011.04.1.001", 16, "001", ActaQrFault::Fourth),
        ("110601011.04.1.00001", 16, "00001", ActaQrFault::Fourth),
        ("110601011.04.1.+001", 16, "+001", ActaQrFault::Fourth),
    ] {
        assert_eq!(problem(&with(code)), (column, text.to_string(), fault));
    }
}

#[test]
fn a_wrong_number_of_votes_is_said_with_what_is_too_many_or_the_whole() {
    let base = REAL[1].0;
    let more = base.replace(",0,1!0!0", ",0,1,77,88!0!0");
    let (column, text, fault) = problem(&more);
    assert_eq!(fault, ActaQrFault::VoteCount { found: 40 });
    assert_eq!(text, "77,88");
    assert_eq!(&more[column - 1..column + 4], "77,88");
    let (column, text, fault) = problem(&base.replace(",0,1!0!0", ",0!0!0"));
    assert_eq!((column, fault), (21, ActaQrFault::VoteCount { found: 37 }));
    assert!(text.starts_with("122,1,0"));
    let (column, text, fault) = problem("110601011.04.1.0001!!0!0");
    assert_eq!((column, text.as_str()), (21, ""));
    assert_eq!(fault, ActaQrFault::VoteCount { found: 1 });
}

#[test]
fn a_number_that_is_none_is_said_with_the_party_it_belongs_to() {
    let base = REAL[1].0;
    let party = ActaQrField::Party(1);
    for (seen, fault) in [
        ("", ActaQrFault::NotANumber(party)),
        ("-1", ActaQrFault::NotANumber(party)),
        ("+1", ActaQrFault::NotANumber(party)),
        (" 1", ActaQrFault::NotANumber(party)),
        ("1 ", ActaQrFault::NotANumber(party)),
        ("1.0", ActaQrFault::NotANumber(party)),
        ("1e2", ActaQrFault::NotANumber(party)),
        ("١", ActaQrFault::NotANumber(party)),
        ("0122", ActaQrFault::LeadingZeros(party)),
        ("00", ActaQrFault::LeadingZeros(party)),
        ("4294967288", ActaQrFault::TooLarge(party)),
        ("99999999999999999999999", ActaQrFault::TooLarge(party)),
    ] {
        let text = base.replace("!122,", &format!("!{seen},"));
        assert_eq!(problem(&text), (21, seen.to_string(), fault));
    }
    let text = base.replace(",406,", ",4o6,");
    let (column, seen, fault) = problem(&text);
    assert_eq!(fault, ActaQrFault::NotANumber(ActaQrField::Party(36)));
    assert_eq!(&text[column - 1..][..3], "4o6");
    assert_eq!(seen, "4o6");
    assert_eq!(
        fault.to_string(),
        "party vote 36 (EG) is no whole number in the digits 0 to 9"
    );
    let end = base.len();
    assert_eq!(
        problem(&base.replace("!0!0", "!x!0")),
        (
            end - 2,
            "x".into(),
            ActaQrFault::NotANumber(ActaQrField::Null)
        )
    );
    assert_eq!(
        problem(&base.replace("!0!0", "!0!")),
        (
            end,
            String::new(),
            ActaQrFault::NotANumber(ActaQrField::Invalid)
        )
    );
    assert_eq!(
        problem(&base.replace("!0!0", "!4294967288!0")).2,
        ActaQrFault::TooLarge(ActaQrField::Null)
    );
}

#[test]
fn the_largest_numbers_fit_and_sums_beyond_a_sheet_do_not() {
    let base = REAL[1].0;
    let rest = 581 - 122;
    let largest = CountColumn::MAX - rest;
    let fits = base.replace("!122,", &format!("!{largest},"));
    let acta: ActaQr = fits.parse().unwrap();
    assert_eq!(acta.valid_votes(), votes(CountColumn::MAX));
    let _sheets: TallySheets = [acta.to_sheet()]
        .into_iter()
        .collect::<Result<_, _>>()
        .unwrap();
    let over = base.replace("!122,", &format!("!{},", largest + 1));
    let sum = CountColumn::MAX + 1;
    let (column, _, fault) = problem(&over);
    assert_eq!((column, fault), (21, ActaQrFault::SumTooLarge { sum }));
    let all = vec![CountColumn::MAX.to_string(); 38].join(",");
    let (_, _, fault) = problem(&format!("110601011.04.1.0001!{all}!0!0"));
    let sum = 38 * CountColumn::MAX;
    assert_eq!(fault, ActaQrFault::SumTooLarge { sum });
}

#[test]
fn all_problems_of_a_payload_are_reported_in_the_order_of_their_columns() {
    let text = "11060101x.4.12.1!122,-1,0,0,4,2,0,0,2,1,0,1,2,007!x!";
    let found = problems(text);
    let columns: Vec<usize> = found.iter().map(|(column, ..)| *column).collect();
    assert_eq!(columns, [1, 11, 13, 16, 18, 22, 47, 51, 53]);
    let error = text.parse::<ActaQr>().unwrap_err();
    assert_eq!(error.to_string().lines().count(), 9);
    assert!(
        error
            .to_string()
            .contains("column 22: `-1`: party vote 2 (NM)"),
        "{error}"
    );
}

// ---------------------------------------------------------------------------------------------
// Files

#[test]
fn a_byte_order_mark_line_ends_of_any_kind_and_blank_lines_change_no_number() {
    let [a, b, c] = REAL.map(|(text, ..)| text);
    for text in [
        format!("{a}\n{b}\n{c}\n"),
        format!("{a}\n{b}\n{c}"),
        format!("\u{feff}{a}\r\n{b}\r\n{c}\r\n"),
        format!("\n\n  {a}\t\n \u{a0}\r\n{b}  \n\n\u{3000}{c}\n\n"),
    ] {
        let read = read(text.as_bytes());
        assert_eq!((read.payloads.len(), read.unreadable), (3, 0), "{text:?}");
        for (line, (text, ..)) in read.payloads.iter().zip(REAL) {
            assert_eq!(line.payload.to_string(), text);
        }
        let lines = text.lines().count() as u64;
        assert_eq!(3 + read.blank, lines, "{text:?}");
    }
}

#[test]
fn lines_and_columns_are_those_of_the_file() {
    let (good, bad) = (REAL[0].0, REAL[1].0.replace("!0!0", "!x!0"));
    let place = bad.find('x').unwrap() + 1;
    let text = format!("\u{feff}{bad}\r\n\r\n{good}\r\nñ \r\n  {bad}\r\n");
    let read = read(text.as_bytes());
    assert_eq!(read.payloads[0].line, 3);
    let found: Vec<_> = read
        .problems
        .iter()
        .map(|of| (of.line, of.problem.column, of.problem.text.as_str()))
        .collect();
    assert_eq!(found, [(1, place, "x"), (4, 1, "ñ"), (5, place + 2, "x")]);
    assert_eq!((read.unreadable, read.blank), (3, 1));
}

#[test]
fn a_mark_elsewhere_than_at_the_beginning_is_part_of_its_line() {
    let (good, ..) = REAL[0];
    let read = read(format!("{good}\n\u{feff}{good}\n").as_bytes());
    assert_eq!((read.payloads.len(), read.unreadable), (1, 1));
    assert_eq!(
        read.problems[0].problem.fault,
        ActaQrFault::Centre {
            length: 10,
            digits: 9
        }
    );
}

#[test]
fn bytes_that_are_no_text_are_said_with_their_column() {
    let (good, ..) = REAL[0];
    let mut bytes = format!("{good}\n ñ").into_bytes();
    bytes.extend_from_slice(b"\xff1\n\xff\n");
    let read = read(&bytes);
    assert_eq!((read.payloads.len(), read.unreadable), (1, 2));
    let first = &read.problems[1].problem;
    assert_eq!((first.column, first.text.as_str()), (3, "\u{fffd}1"));
    assert_eq!(first.fault, ActaQrFault::NotText);
}

#[test]
fn a_line_of_64_megabytes_is_one_problem_and_the_lines_around_it_are_read() {
    let (good, ..) = REAL[0];
    let long = 1 << 26;
    let before = format!("{good}\n");
    let after = format!("\n{good}\n");
    let bytes = before
        .as_bytes()
        .chain(std::io::repeat(b'7').take(long))
        .chain(after.as_bytes());
    let read = read_acta_qr_from("long", bytes).unwrap();
    assert_eq!((read.payloads.len(), read.unreadable), (2, 1));
    assert_eq!(read.payloads[1].line, 3);
    let problem = &read.problems[0].problem;
    assert_eq!(problem.text.chars().count(), 81, "80 and an ellipsis");
    assert!(
        matches!(problem.fault, ActaQrFault::LineTooLong { bytes, .. } if bytes == long),
        "{problem}"
    );
}

#[test]
fn a_file_of_problems_without_end_is_refused_with_its_line() {
    let bytes = "x\n".repeat(1_000_001);
    let error = read_acta_qr(&Input::bytes("x", &bytes)).unwrap_err();
    assert!(matches!(
        error,
        ReadError::TooMany {
            line: 1_000_001,
            ..
        }
    ));
    assert_eq!(
        error.to_string(),
        "x:1000001: more than 1000000 problems up to this line"
    );
}

#[test]
fn a_station_that_is_there_twice_is_named_with_its_lines() {
    let [a, b, _] = REAL.map(|(text, ..)| text);
    // The same votes, one of them with another party: the candidates' sums are equal.
    let moved = b.replace("!122,1,", "!121,2,");
    let text = format!("{a}\n{b}\n{a}\n{moved}\n");
    let report = qr_report_from("twice", text.as_bytes()).unwrap();
    let found: Vec<_> = report
        .repeated
        .iter()
        .map(|of| (of.station.as_str(), of.lines.as_slice(), of.identical))
        .collect();
    assert_eq!(
        found,
        [
            ("110601011/4", &[2, 4][..], false),
            ("201301006/1", &[1, 3][..], true)
        ]
    );
    assert_eq!(report.sums.votes("NM").unwrap().sum, 2 * (188 + 135));
}

// ---------------------------------------------------------------------------------------------
// Any payload, any text

/// 38 votes whose sum a sheet holds.
fn party_votes() -> impl Strategy<Value = Vec<u64>> {
    let most = CountColumn::MAX / 38;
    vec(prop_oneof![3 => 0..1_000u64, 1 => 0..=most], 38)
}

fn joined(votes: &[u64]) -> String {
    let votes: Vec<String> = votes.iter().map(ToString::to_string).collect();
    votes.join(",")
}

prop_compose! {
    fn valid()(
        centre in 0..1_000_000_000u32,
        table in 1..100u8,
        third in 0..10u8,
        fourth in 0..10_000u16,
        votes in party_votes(),
        null in 0..=CountColumn::MAX,
        invalid in 0..=CountColumn::MAX,
    ) -> (String, Vec<u64>) {
        let votes_text = joined(&votes);
        let text = format!("{centre:09}.{table:02}.{third}.{fourth:04}!{votes_text}!{null}!{invalid}");
        (text, votes)
    }
}

/// A payload with some of its characters changed, lost or doubled.
fn nearly_valid() -> impl Strategy<Value = String> {
    let change = (
        any::<prop::sample::Index>(),
        0..3u8,
        select(vec![
            '0', '1', '9', '!', ',', '.', ' ', '+', '-', 'x', 'ñ', '😀', '\u{feff}', '\0',
        ]),
    );
    (valid(), vec(change, 0..4)).prop_map(|((text, _), changes)| {
        let mut chars: Vec<char> = text.chars().collect();
        for (index, kind, with) in changes {
            let at = index.index(chars.len());
            match kind {
                0 => chars[at] = with,
                1 => chars.insert(at, with),
                _ => drop(chars.remove(at)),
            }
        }
        chars.into_iter().collect()
    })
}

/// What holds of every text, payload or not.
fn holds(text: &str) -> Result<(), TestCaseError> {
    match text.parse::<ActaQr>() {
        Ok(acta) => {
            prop_assert_eq!(acta.to_string(), text);
            prop_assert_eq!(acta.to_string().parse::<ActaQr>().unwrap(), acta);
        }
        Err(error) => {
            prop_assert!(!error.problems().is_empty());
            prop_assert!(error.problems().len() < 50);
            for problem in error.problems() {
                prop_assert!((1..=text.chars().count() + 1).contains(&problem.column));
                let seen = problem.text.trim_end_matches('…');
                let there: String = text.chars().skip(problem.column - 1).collect();
                prop_assert!(there.starts_with(seen), "{} at {}", text, problem);
            }
        }
    }
    Ok(())
}

proptest! {
    #![proptest_config(cases(256))]

    #[test]
    fn every_payload_comes_back_unchanged_and_adds_up((text, votes) in valid()) {
        let acta: ActaQr = text.parse().unwrap();
        prop_assert_eq!(acta.to_string(), text.as_str());
        prop_assert_eq!(acta.to_string().parse::<ActaQr>().unwrap(), acta.clone());
        let read: Vec<u64> = acta.party_votes().map(|(_, votes)| votes.get()).collect();
        prop_assert_eq!(&read, &votes);
        prop_assert_eq!(acta.valid_votes().get(), votes.iter().sum::<u64>());
        let by_candidate: u64 = acta.all_votes().iter().map(|(_, votes)| votes.get()).sum();
        prop_assert_eq!(by_candidate, acta.valid_votes().get());
        let sheets: TallySheets = [acta.to_sheet()].into_iter().collect::<Result<_, _>>().unwrap();
        prop_assert_eq!(sheets.len(), 1);
    }

    #[test]
    fn what_is_accepted_comes_back_and_what_is_not_has_its_place(text in nearly_valid()) {
        holds(&text)?;
    }

    #[test]
    fn no_text_panics(text in any::<String>(), separators in "[0-9.!,+ ñ-]{0,80}") {
        holds(&text)?;
        holds(&separators)?;
    }

    #[test]
    fn no_bytes_panic_and_every_line_is_accounted_for(
        pieces in vec(prop_oneof![
            2 => nearly_valid().prop_map(String::into_bytes),
            1 => vec(any::<u8>(), 0..30),
            2 => Just(b"\n".to_vec()),
            1 => Just(b"\r\n \r\n".to_vec()),
            1 => Just(b"\xef\xbb\xbf".to_vec()),
        ], 0..12),
    ) {
        let bytes = pieces.concat();
        prop_assume!(!bytes.starts_with(b"\x1f\x8b"));
        let report = qr_report_from("any", bytes.as_slice()).unwrap();
        let read = &report.read;
        let newlines = bytes.iter().filter(|&&byte| byte == b'\n').count() as u64;
        let lines = newlines + u64::from(bytes.last().is_some_and(|&last| last != b'\n'));
        prop_assert_eq!(read.payloads.len() as u64 + read.unreadable + read.blank, lines);
        let mut bad: Vec<u64> = read.problems.iter().map(|of| of.line).collect();
        bad.dedup();
        prop_assert_eq!(bad.len() as u64, read.unreadable);
        let text = report.to_text();
        prop_assert!(!text.contains(|c: char| c.is_control() && c != '\n'));
        let mut json = Vec::new();
        report.write_json(&mut json).unwrap();
        let json = String::from_utf8(json).unwrap();
        prop_assert!(!json.trim_end_matches('\n').contains(|c: char| c.is_control()));
        let value: serde_json::Value = serde_json::from_str(&json).unwrap();
        let errors = value["errors"].as_array().unwrap();
        prop_assert_eq!(errors.len(), read.problems.len());
        for (error, of) in errors.iter().zip(&read.problems) {
            prop_assert_eq!(error["text"].as_str().unwrap(), of.problem.text.as_str());
        }
    }
}
