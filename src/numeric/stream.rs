//! Reproducible random numbers: a seed, named streams, and numbered draws.

use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::SeedableRng;
use sha2::{Digest, Sha256};

/// The 32 bytes that determine all random numbers of an audit.
///
/// The same seed gives the same numbers on every machine and with every version of this crate.
///
/// # Formula
/// The key of a stream is SHA-256(seed ‖ 0x00 ‖ name). Draw i is ChaCha with 8 rounds, this key and
/// stream number i. A new check therefore does not change the numbers of other checks, and draws can
/// be made in any order and on any number of threads.
///
/// ```
/// use rand::RngExt;
/// use scrutineer::numeric::stream::Seed;
///
/// let seed = Seed::from_text("a public phrase");
/// let number: u32 = seed.stream("dip").draw(7).random();
/// let again: u32 = seed.stream("dip").draw(7).random();
/// assert_eq!(number, again);
/// assert_ne!(number, seed.stream("dip").draw(8).random::<u32>());
/// assert_ne!(number, seed.stream("moran").draw(7).random::<u32>());
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Seed([u8; 32]);

impl Seed {
    /// The seed with these bytes.
    pub fn new(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }

    /// The seed that is the SHA-256 digest of the text in UTF-8.
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

/// A named sequence of numbered draws. See [`Seed`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Stream([u8; 32]);

impl Stream {
    /// The random number generator of draw `number`.
    pub fn draw(&self, number: u64) -> ChaCha8Rng {
        let mut generator = ChaCha8Rng::from_seed(self.0);
        generator.set_stream(number);
        generator
    }

    /// The stream with this name inside this one.
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
        // Computed once by this code. If one of them changes, every stored report changes.
        let mut draw = Seed::from_text("scrutineer").stream("pin").draw(3);
        let numbers: [u32; 3] = [draw.random(), draw.random(), draw.random()];
        assert_eq!(numbers, [1_308_728_149, 671_292_548, 1_986_605_798]);
    }
}
