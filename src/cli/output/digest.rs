//! SHA-256 of what is written.

use std::io::{self, Write};

use sha2::{Digest, Sha256};

/// Writes, and digests what it writes.
pub(super) struct Digested<W> {
    pub(super) to: W,
    digest: Sha256,
}

impl<W: Write> Digested<W> {
    pub(super) fn new(to: W) -> Self {
        let digest = Sha256::new();
        Self { to, digest }
    }

    /// The writer, and the digest in hexadecimal.
    pub(super) fn finish(self) -> (W, String) {
        let digest = self.digest.finalize();
        let digest = digest.iter().map(|byte| format!("{byte:02x}")).collect();
        (self.to, digest)
    }
}

impl<W: Write> Write for Digested<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let written = self.to.write(bytes)?;
        self.digest.update(&bytes[..written]);
        Ok(written)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.to.flush()
    }
}

/// What a reader has left, digested, in hexadecimal.
pub(crate) fn sha256(mut from: impl io::Read) -> io::Result<String> {
    let mut digested = Digested::new(io::sink());
    io::copy(&mut from, &mut digested)?;
    Ok(digested.finish().1)
}
