//! The files: sheets, observers, register and plan.

use std::error::Error;

use super::election::*;

/// The heading of `sheets.csv`: six columns of names, twelve of counts, and the image's address.
pub(crate) const HEADING: &str = "COD_PROV;PROVINCIA;COD_DIST;DISTRITO;CENTRO;MESA;\
    REGISTRADOS;ENTREGADAS;EN_URNA;VÁLIDOS;NULOS;BLANCOS;\
    MORÁZ;QUIRAL;LANDÚZ;ASTELAR;OCAMPIZ;BELTRÍN;ACTA\n";

/// What the plan says the files' digests are; `sha256sum` gives them anew after any change here.
pub(crate) const SHEETS_SHA256: &str =
    "0f02331848bb8ef7176b22c13786c0de5f55f96294a77aea994f52915d4cc780";
pub(crate) const REGISTER_SHA256: &str =
    "824727715ed43bcbc887bb2acc8562db29293413e213d8b31de9948cf1a8b627";

/// The first bulletin's sum of votes, and its percentages in tenths.
pub(crate) const BULLETIN: u64 = 531_873;
pub(crate) const BULLETIN_SHARES: [u64; 3] = [507, 439, 54];

/// The final result: Quiral, Moráz, others. Moráz has fewer votes than the sheets in hand hold,
/// the other two have more.
pub(crate) const FINAL: [u64; 3] = [346_764, 281_926, 35_818];

/// By how many votes the announced result of province 08 gives Quiral more than its sheets.
pub(crate) const PROVINCE_SLIP: u64 = 540;

/// `sheets.csv`.
pub(crate) fn sheets(rows: &[Row]) -> String {
    let lines = rows.iter().filter(|row| row.published).map(Row::line);
    HEADING.to_string() + &lines.collect::<String>()
}

/// `observers.csv`: one code for centre and table, and two selections.
pub(crate) fn observers(rows: &[Row]) -> String {
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
pub(crate) fn register(rows: &[Row]) -> String {
    let lines = rows.iter().filter_map(|row| {
        let roll = row.register_roll?;
        Some(format!("{},{roll}\n", row.names.join(",")))
    });
    let heading = "province_code,province,district_code,district,centre,table,voters_registered\n";
    heading.to_string() + &lines.collect::<String>()
}

/// A text in Windows-1252, of which the names use only what it shares with Latin-1.
pub(crate) fn windows_1252(text: &str) -> Result<Vec<u8>, Box<dyn Error>> {
    Ok(text.chars().map(u8::try_from).collect::<Result<_, _>>()?)
}

/// A number with a character between thousands.
pub(crate) fn grouped(number: u64, separator: char) -> String {
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
pub(crate) fn plan(rows: &[Row]) -> String {
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
pub(crate) fn percent(units: u64, in_one: u64) -> String {
    let decimals = if in_one == 10 { 1 } else { 2 };
    format!("\"{}.{:0decimals$}\"", units / in_one, units % in_one)
}

/// An announced result's values with their names.
pub(crate) fn named([fq, im, others]: [String; 3]) -> String {
    format!("{{ FQ = {fq}, IM = {im}, others = {others} }}")
}

/// The plan, with names for what is computed.
pub(crate) const PLAN: &str = include_str!("plan.toml");
