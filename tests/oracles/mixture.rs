//! 143 precincts of the District of Columbia, 2010, fitted by `eforensics` 0.0.4 with JAGS in two
//! chains (`anomaly/eforensics_dc2010.json`).
//!
//! The two chains say π = (.986, .0068, .0069) and (.980, .0121, .0077), with deviations of about
//! .01. A station's component and its rates are among the unknowns there, and most stations never
//! leave the clean component in 2,000 draws. With both summed over, chains also visit a second
//! explanation, in which 30–50% of the precincts are incremental; its best place is a little
//! likelier than that of the clean one. So the oracle holds what is said of the draws in which more
//! than 90% of the stations are clean, and our two seeds hold each other.

use scrutineer::anomaly::finite_mixture::{FiniteMixture, FiniteMixtureSettings, finite_mixture};
use scrutineer::numeric::stream::Seed;
use serde_json::Value;

use crate::support;

fn oracle() -> Option<Value> {
    let path = support::shared("oracles")?.join("anomaly/eforensics_dc2010.json");
    Some(serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap())
}

fn fitted(oracle: &Value, seed: &str) -> FiniteMixture {
    let rows = oracle["input"].as_array().unwrap();
    let column = |name: &str| -> Vec<u64> {
        let counts = rows.iter().map(|row| row[name].as_u64().unwrap());
        counts.collect()
    };
    let stream = Seed::from_text(seed).stream("finite mixture");
    let (registered, ballots, votes) = (column("NVoters"), column("NValid"), column("Votes"));
    let settings = FiniteMixtureSettings::default();
    finite_mixture(&registered, &ballots, &votes, &settings, &stream).unwrap()
}

/// The chains' means of π, by component.
fn shares(oracle: &Value, component: usize) -> Vec<f64> {
    let chains = oracle["chains"].as_array().unwrap();
    let means = chains
        .iter()
        .map(|chain| chain["pi"][component].as_f64().unwrap());
    means.collect()
}

/// By default settings, so with chains that agree.
#[test]
fn where_stations_are_clean_the_shares_are_those_of_eforensics() {
    let Some(oracle) = oracle() else { return };
    let found = ["oracle", "another"].map(|seed| fitted(&oracle, seed));
    for found in &found {
        let means = found.mostly_clean.means.unwrap();
        for (component, mean) in means.into_iter().enumerate() {
            let shares = shares(&oracle, component);
            let middle = f64::midpoint(shares[0], shares[1]);
            // The oracle's own chains lie .0053 apart in the incremental share and .0061 in the
            // clean one: a chain's mean has a deviation of about .004, itself from two chains only.
            // Ours is of some hundred draws with a deviation of .02, known to .002. Three
            // deviations of both together, and a tenth more.
            assert!(
                (mean - middle).abs() < 0.015,
                "{component} {mean} {shares:?}"
            );
        }
        for station in &found.stations {
            assert!(station.extreme < 0.5, "{station:?}");
        }
    }
    // A share near a third of some 200 independent draws has a standard error of .035, and the
    // difference of two of them .05: three of these.
    let [one, other] = found.each_ref().map(|found| found.mostly_clean.share);
    assert!((one - other).abs() < 0.15, "{one} {other}");
}
