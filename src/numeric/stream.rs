//! Random numbers that are the same on every machine, for ever: a seed, named streams, numbered draws.

use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::SeedableRng;
use sha2::{Digest, Sha256};

/// Thirty-two bytes from which all randomness of an audit follows.
///
/// # Formula
/// A stream's key is SHA-256(seed ‖ 0x00 ‖ name); draw number i is ChaCha with 8 rounds under
/// that key and stream number i. So a new check changes no other check's numbers, and draws may be
/// made in any order and on any number of threads.
///
/// ```
/// use rand::RngExt;
/// use scrutineer::numeric::stream::Seed;
///
/// let seed = Seed::from_text("a public phrase");
/// let one: u32 = seed.stream("dip").draw(7).random();
/// let again: u32 = seed.stream("dip").draw(7).random();
/// assert_eq!(one, again);
/// assert_ne!(one, seed.stream("dip").draw(8).random::<u32>());
/// assert_ne!(one, seed.stream("moran").draw(7).random::<u32>());
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Seed([u8; 32]);

impl Seed {
    /// The seed with these bytes.
    pub fn new(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }

    /// SHA-256 of the text's UTF-8 bytes.
    pub fn from_text(text: &str) -> Self {
        Self(Sha256::digest(text.as_bytes()).into())
    }

    /// The stream with this name.
    pub fn stream(&self, name: &str) -> Stream {
        let mut hash = Sha256::new();
        hash.update(self.0);
        hash.update([0]);
        hash.update(name.as_bytes());
        Stream(hash.finalize().into())
    }
}

/// A named stream of numbered draws. See [`Seed`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Stream([u8; 32]);

impl Stream {
    /// The generator of draw `number`.
    pub fn draw(&self, number: u64) -> ChaCha8Rng {
        let mut generator = ChaCha8Rng::from_seed(self.0);
        generator.set_stream(number);
        generator
    }

    /// A stream of its own inside this one.
    pub fn substream(&self, name: &str) -> Self {
        Seed(self.0).stream(name)
    }
}

#[cfg(test)]
mod tests {
    use rand::RngExt;

    use super::*;

    #[test]
    fn the_numbers_never_change() {
        // Computed once by this code; a change of any of them changes every stored report.
        let mut draw = Seed::from_text("scrutineer").stream("pin").draw(3);
        let numbers: [u32; 3] = [draw.random(), draw.random(), draw.random()];
        assert_eq!(numbers, [1_308_728_149, 671_292_548, 1_986_605_798]);
    }
}
