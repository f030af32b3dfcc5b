//! The declaration that a sample was drawn at random.

use serde::{Deserialize, Deserializer, Serialize, de};

use super::problems::Problems;

/// How a sample was drawn: from which list, with which seed, by which method.
///
/// An estimate from a sample asks for one. It is a declaration, not a proof: whoever has the
/// manifest, the seed and the method can draw again and compare. The digest of the manifest has to
/// be public before the seed is, or else the list can be chosen to fit the seed.
///
/// ```
/// use scrutineer::model::RandomDraw;
///
/// let draw = RandomDraw::new(
///     "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
///     "3 1 4 1 5 9 2 6",
///     "simple random within each state",
/// )?;
/// assert_eq!(draw.seed(), "3 1 4 1 5 9 2 6");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct RandomDraw {
    manifest_sha256: String,
    seed: String,
    method: String,
}

/// Why a draw cannot be what was declared.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum DrawError {
    /// The digest of the manifest is no digest.
    #[error("the SHA-256 of the manifest has to be 64 hexadecimal digits: `{0}`")]
    Manifest(String),
    /// Nobody can draw again without the seed.
    #[error("the draw has no seed")]
    NoSeed,
    /// Nobody can draw again without the method.
    #[error("the draw has no method")]
    NoMethod,
}

impl RandomDraw {
    /// A draw from the manifest with this SHA-256, with this seed, by this method.
    ///
    /// # Errors
    /// Every problem of the declaration: a digest that is not 64 hexadecimal digits, an empty seed,
    /// an empty method.
    pub fn new(
        manifest_sha256: &str,
        seed: impl Into<String>,
        method: impl Into<String>,
    ) -> Result<Self, Problems<DrawError>> {
        let (seed, method) = (seed.into(), method.into());
        let mut problems = Vec::new();
        if manifest_sha256.len() != 64 || !manifest_sha256.bytes().all(|b| b.is_ascii_hexdigit()) {
            problems.push(DrawError::Manifest(manifest_sha256.to_string()));
        }
        if seed.trim().is_empty() {
            problems.push(DrawError::NoSeed);
        }
        if method.trim().is_empty() {
            problems.push(DrawError::NoMethod);
        }
        Problems::check(problems)?;
        Ok(Self {
            manifest_sha256: manifest_sha256.to_ascii_lowercase(),
            seed,
            method,
        })
    }

    /// The SHA-256 of the list that was drawn from, in lower case.
    pub fn manifest_sha256(&self) -> &str {
        &self.manifest_sha256
    }

    /// The seed, as it was published.
    pub fn seed(&self) -> &str {
        &self.seed
    }

    /// The method, in words.
    pub fn method(&self) -> &str {
        &self.method
    }
}

impl<'de> Deserialize<'de> for RandomDraw {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        #[derive(Deserialize)]
        struct Fields {
            manifest_sha256: String,
            seed: String,
            method: String,
        }
        let fields = Fields::deserialize(deserializer)?;
        Self::new(&fields.manifest_sha256, fields.seed, fields.method).map_err(de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_problem_of_a_draw_is_returned() {
        let problems = RandomDraw::new("12ab", " ", "").unwrap_err();
        assert_eq!(
            problems,
            [
                DrawError::Manifest("12ab".into()),
                DrawError::NoSeed,
                DrawError::NoMethod
            ]
        );
    }

    #[test]
    fn a_digest_has_64_hexadecimal_digits_of_either_case() {
        let draw = RandomDraw::new(&"AB".repeat(32), "s", "m").unwrap();
        assert_eq!(draw.manifest_sha256(), "ab".repeat(32));
        assert!(RandomDraw::new(&"g".repeat(64), "s", "m").is_err());
        assert!(RandomDraw::new(&"a".repeat(63), "s", "m").is_err());
        // 64 bytes that are 32 characters.
        assert!(RandomDraw::new(&"é".repeat(32), "s", "m").is_err());
    }
}
