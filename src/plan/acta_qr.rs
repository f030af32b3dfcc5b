//! A file of QR codes' payloads: read, added up, and looked through for stations that are in it
//! more than once. It needs no plan.

use std::collections::BTreeMap;
use std::io::Read;
use std::path::Path;

use crate::model::{Included, Problems, TallySheetError, TallySheets};
use crate::read::{Input, ReadActaQr, ReadError, read_acta_qr, read_acta_qr_from};
use crate::report::{QrReport, RepeatedStation};
use crate::tabulate::{Tally, TallyError};

/// Why a file of payloads cannot be reported.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum QrError {
    /// The file cannot be read.
    #[error(transparent)]
    Read(#[from] ReadError),
    /// A payload is not a sheet that can be stored.
    #[error("{file}: {source}")]
    Sheets {
        /// The file.
        file: String,
        /// Why not.
        source: Problems<TallySheetError>,
    },
    /// The payloads cannot be added up.
    #[error("{file}: {source}")]
    Tally {
        /// The file.
        file: String,
        /// Why not.
        source: TallyError,
    },
}

/// Reads a file of payloads.
///
/// # Errors
/// [`QrError`]. A line that is no payload is no error: it is in the report.
pub fn qr_report(path: &Path) -> Result<QrReport, QrError> {
    let input = Input::path(path.display().to_string(), path);
    report(read_acta_qr(&input)?)
}

/// The same from what can be read once only; `name` is what the report calls it.
///
/// # Errors
/// As [`qr_report`].
pub fn qr_report_from(name: &str, reader: impl Read + Send) -> Result<QrReport, QrError> {
    report(read_acta_qr_from(name, reader)?)
}

fn report(read: ReadActaQr) -> Result<QrReport, QrError> {
    let sheets: Result<TallySheets, _> = read
        .payloads
        .iter()
        .map(|line| line.payload.to_sheet())
        .collect();
    let sheets = sheets.map_err(|source| QrError::Sheets {
        file: read.file.clone(),
        source,
    })?;
    let sums = Tally::of(&Included::all(&sheets)).map_err(|source| QrError::Tally {
        file: read.file.clone(),
        source,
    })?;
    Ok(QrReport {
        sums,
        repeated: repeated(&read),
        read,
    })
}

/// Stations that several payloads name, by centre and table.
fn repeated(read: &ReadActaQr) -> Vec<RepeatedStation> {
    let mut stations: BTreeMap<_, Vec<_>> = BTreeMap::new();
    for line in &read.payloads {
        let station = (line.payload.centre(), line.payload.table());
        stations.entry(station).or_default().push(line);
    }
    stations
        .into_values()
        .filter_map(|lines| {
            let [first, again @ ..] = lines.as_slice() else {
                return None;
            };
            (!again.is_empty()).then(|| RepeatedStation {
                station: first.payload.station().to_string(),
                lines: lines.iter().map(|line| line.line).collect(),
                identical: again.iter().all(|line| line.payload == first.payload),
            })
        })
        .collect()
}
