//! A whole simulation as a file describes it: seed, country, manipulations.

use crate::model::Problems;
use serde::{Deserialize, Serialize};

use crate::numeric::stream::{Seed, Stream};

use super::election::Election;
use super::error::ParameterError;
use super::honest::honest;
use super::manipulation::{Manipulation, apply};
use super::parameters::HonestParameters;
use super::truth::Truth;

/// A simulation. Anything that a file leaves out has its default.
///
/// ```
/// use scrutineer::simulate::Simulation;
///
/// let simulation = Simulation::parse(r#"
///     seed = "any text"
///     [honest]
///     stations = 400
///     turnout = 0.71
///     [[manipulation]]
///     kind = "stuffing"
///     stations = 0.05
/// "#)
/// .unwrap();
/// let (election, truth) = simulation.run().unwrap();
/// assert_eq!(election.len(), 400);
/// assert!(!truth.touched.is_empty());
/// ```
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Simulation {
    /// Any text. All random numbers are drawn from it.
    pub seed: String,
    /// The honest election.
    pub honest: HonestParameters,
    /// The manipulations, applied in this order.
    pub manipulation: Vec<Manipulation>,
}

impl Default for Simulation {
    fn default() -> Self {
        Self {
            seed: "scrutineer".to_string(),
            honest: HonestParameters::default(),
            manipulation: Vec::new(),
        }
    }
}

impl Simulation {
    /// Reads a simulation from TOML.
    ///
    /// # Errors
    /// The problem of the file, with its position.
    pub fn parse(text: &str) -> Result<Self, toml::de::Error> {
        toml::from_str(text)
    }

    /// The simulation as TOML, with every parameter.
    ///
    /// # Errors
    /// If a number is too large for TOML.
    pub fn to_toml(&self) -> Result<String, toml::ser::Error> {
        toml::to_string(self)
    }

    /// The stream from which all random numbers are drawn.
    pub fn stream(&self) -> Stream {
        Seed::from_text(&self.seed).stream("simulate")
    }

    /// Draws the honest election and applies the manipulations.
    ///
    /// # Errors
    /// Every parameter that is out of its range.
    pub fn run(&self) -> Result<(Election, Truth), Problems<ParameterError>> {
        let stream = self.stream();
        let mut election = honest(&self.honest, &stream)?;
        let truth = apply(&mut election, &self.manipulation, &stream)?;
        Ok((election, truth))
    }
}
