//! The source of bytes: a path or a slice, plain or gzip. A SHA-256 digest is computed on the way.

use std::fs::File;
use std::io::{self, BufReader, Cursor, Read};
use std::path::PathBuf;

use flate2::bufread::MultiGzDecoder;
use sha2::{Digest, Sha256};

/// An input that can be read as often as needed. Findings and reports print its name.
#[derive(Debug, Clone)]
pub struct Input<'a> {
    name: String,
    from: From<'a>,
}

#[derive(Debug, Clone)]
enum From<'a> {
    Path(PathBuf),
    Bytes(&'a [u8]),
}

impl<'a> Input<'a> {
    /// A file.
    pub fn path(name: impl Into<String>, path: impl Into<PathBuf>) -> Self {
        Self {
            name: name.into(),
            from: From::Path(path.into()),
        }
    }

    /// Bytes in memory.
    pub fn bytes(name: impl Into<String>, bytes: &'a (impl AsRef<[u8]> + ?Sized)) -> Self {
        Self {
            name: name.into(),
            from: From::Bytes(bytes.as_ref()),
        }
    }

    /// The name that is printed.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The size of the input as stored, if it is known in advance.
    pub(super) fn size(&self) -> Option<u64> {
        match &self.from {
            From::Path(path) => Some(std::fs::metadata(path).ok()?.len()),
            From::Bytes(bytes) => Some(bytes.len() as u64),
        }
    }

    /// The content from its beginning, decompressed if it is gzip.
    pub(super) fn open(&self) -> io::Result<Content<'a>> {
        let raw: Box<dyn Read + Send + 'a> = match &self.from {
            From::Path(path) => Box::new(File::open(path).map_err(|error| {
                io::Error::new(error.kind(), format!("{error}: {}", path.display()))
            })?),
            From::Bytes(bytes) => Box::new(Cursor::new(*bytes)),
        };
        Content::of(raw)
    }
}

impl<'a> Content<'a> {
    /// The content of a reader, decompressed if it is gzip.
    pub(super) fn of(raw: Box<dyn Read + Send + 'a>) -> io::Result<Self> {
        let mut raw = Digested {
            raw,
            hash: Sha256::new(),
            bytes: 0,
        };
        let mut start = vec![0; 2];
        let length = read_full(&mut raw, &mut start)?;
        start.truncate(length);
        let gzip = start == [0x1f, 0x8b];
        let all = Cursor::new(start).chain(raw);
        Ok(if gzip {
            Content::Gzip(Box::new(MultiGzDecoder::new(BufReader::with_capacity(
                1 << 16,
                all,
            ))))
        } else {
            Content::Plain(all)
        })
    }
}

/// Raw bytes, after the two bytes that are needed to detect gzip.
type Raw<'a> = io::Chain<Cursor<Vec<u8>>, Digested<'a>>;

/// The content of an input.
pub(super) enum Content<'a> {
    Plain(Raw<'a>),
    Gzip(Box<MultiGzDecoder<BufReader<Raw<'a>>>>),
}

impl Read for Content<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        match self {
            Self::Plain(raw) => raw.read(buffer),
            Self::Gzip(decoder) => decoder.read(buffer),
        }
    }
}

impl Content<'_> {
    /// The SHA-256 in hexadecimal and the size of the whole input, as stored.
    pub(super) fn digest(self) -> io::Result<(String, u64)> {
        let (_, mut raw) = match self {
            Self::Plain(raw) => raw.into_inner(),
            Self::Gzip(decoder) => decoder.into_inner().into_inner().into_inner(),
        };
        io::copy(&mut raw, &mut io::sink())?;
        let digest = raw.hash.finalize();
        let text = digest.iter().map(|byte| format!("{byte:02x}")).collect();
        Ok((text, raw.bytes))
    }
}

/// A reader that computes the digest of everything it reads.
pub(super) struct Digested<'a> {
    raw: Box<dyn Read + Send + 'a>,
    hash: Sha256,
    bytes: u64,
}

impl Read for Digested<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let length = self.raw.read(buffer)?;
        self.hash.update(&buffer[..length]);
        self.bytes += length as u64;
        Ok(length)
    }
}

/// Reads until the buffer is full or the content ends, and returns the number of bytes read.
pub(super) fn read_full(reader: &mut impl Read, buffer: &mut [u8]) -> io::Result<usize> {
    let mut filled = 0;
    while filled < buffer.len() {
        match reader.read(&mut buffer[filled..]) {
            Ok(0) => break,
            Ok(length) => filled += length,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
        }
    }
    Ok(filled)
}

#[cfg(test)]
mod tests {
    use std::io::Write;

    use flate2::{Compression, write::GzEncoder};

    use super::*;

    #[test]
    fn the_digest_is_of_the_stored_bytes_and_the_content_is_decompressed() {
        let mut encoder = GzEncoder::new(Vec::new(), Compression::fast());
        encoder.write_all(b"abc").unwrap();
        let packed = encoder.finish().unwrap();
        for (bytes, sha256) in [
            // FIPS 180-2, appendix B.1: SHA-256("abc").
            (
                b"abc".to_vec(),
                Some("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
            ),
            (packed, None),
        ] {
            let mut content = Input::bytes("x", &bytes).open().unwrap();
            let mut text = String::new();
            content.read_to_string(&mut text).unwrap();
            assert_eq!(text, "abc");
            let (digest, length) = content.digest().unwrap();
            assert_eq!(length, bytes.len() as u64);
            if let Some(sha256) = sha256 {
                assert_eq!(digest, sha256);
            }
        }
    }
}
