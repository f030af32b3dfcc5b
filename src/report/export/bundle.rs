//! Everything together, file by file.

use std::fmt;
use std::io::{self, Write};

use sha2::{Digest, Sha256};

use crate::report::audit::AuditReport;
use crate::report::language::Language;

use super::datapackage::{Described, hash};
use super::table::Table;
use super::{announced, datapackage, findings, totals};

type Content<'a> = Box<dyn Fn(&mut dyn Write) -> io::Result<()> + 'a>;

/// One file of a bundle.
pub struct ExportFile<'a> {
    name: String,
    content: Content<'a>,
}

impl ExportFile<'_> {
    /// The file's name, without a folder.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Writes what the file holds.
    ///
    /// # Errors
    /// What the writer says.
    pub fn write(&self, to: &mut dyn Write) -> io::Result<()> {
        (self.content)(to)
    }
}

impl fmt::Debug for ExportFile<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ExportFile")
            .field("name", &self.name)
            .finish_non_exhaustive()
    }
}

fn file<'a>(
    name: impl Into<String>,
    content: impl Fn(&mut dyn Write) -> io::Result<()> + 'a,
) -> ExportFile<'a> {
    ExportFile {
        name: name.into(),
        content: Box::new(content),
    }
}

impl AuditReport {
    /// The report in every format, each with the name of its file: text, the page (feature `html`), JSON, Markdown, SARIF, the
    /// tables as CSV, and what these hold (`datapackage.json`, the last one).
    ///
    /// The same inputs give the same names and bytes.
    ///
    /// # Errors
    /// None that a report in memory can cause: tables are written to memory first.
    pub fn bundle(&self) -> io::Result<Vec<ExportFile<'_>>> {
        self.bundle_in(Language::English)
    }

    /// The same with what people read in another language.
    ///
    /// # Errors
    /// As [`Self::bundle`].
    pub fn bundle_in(&self, language: Language) -> io::Result<Vec<ExportFile<'_>>> {
        self.described(language, Vec::new())
    }

    /// The same with [`Self::picture_files`], which `datapackage.json` then lists as well.
    ///
    /// # Errors
    /// As [`Self::bundle`] and [`Self::picture_files`].
    #[cfg(feature = "png")]
    pub fn bundle_with_pictures(&self, language: Language) -> io::Result<Vec<ExportFile<'_>>> {
        let pictures = self.picture_files(language).map_err(io::Error::other)?;
        self.described(language, pictures)
    }

    /// Everything, with these pictures, and with a description of every file.
    fn described<'a>(
        &'a self,
        language: Language,
        pictures: Vec<ExportFile<'a>>,
    ) -> io::Result<Vec<ExportFile<'a>>> {
        let mut files = self.reports(language);
        files.extend(pictures);
        let others: Vec<Described> = files.iter().map(describe).collect::<io::Result<_>>()?;
        let mut tables = vec![findings::table(self), announced::table(self)];
        tables.extend(totals::tables(self));
        let tables: Vec<(Table, Vec<u8>)> = tables
            .into_iter()
            .map(|table| {
                let mut csv = Vec::new();
                table.write_csv(&mut csv)?;
                Ok((table, csv))
            })
            .collect::<io::Result<_>>()?;
        let mut package = Vec::new();
        datapackage::write(self, &tables, &others, &mut package)?;
        for (table, csv) in tables {
            let name = format!("{}.csv", table.name);
            files.push(file(name, move |to| to.write_all(&csv)));
        }
        files.push(file("datapackage.json", move |to| to.write_all(&package)));
        Ok(files)
    }

    /// The report in each format that is not a table. Those that are one text are made once, since
    /// they are written and digested.
    fn reports(&self, language: Language) -> Vec<ExportFile<'_>> {
        let text = self.to_text_in(language);
        #[cfg(feature = "html")]
        let page = self.to_html_in(language);
        let summary = self.to_markdown_in(language);
        vec![
            file("report.txt", move |to| to.write_all(text.as_bytes())),
            #[cfg(feature = "html")]
            file("report.html", move |to| to.write_all(page.as_bytes())),
            file("report.json", |to| self.write_json(to)),
            file("report.md", move |to| to.write_all(summary.as_bytes())),
            file("report.sarif", |to| self.write_sarif(to)),
        ]
    }

    /// Every picture as PNG for slides, 1,920 pixels wide, each with the name of its file:
    /// `picture-fingerprint.png`.
    ///
    /// # Errors
    /// None that a picture of ours can cause.
    #[cfg(feature = "png")]
    pub fn picture_files(
        &self,
        language: Language,
    ) -> Result<Vec<ExportFile<'static>>, crate::report::picture::PngError> {
        let pictures = crate::report::picture::pictures_in(self, language);
        pictures
            .iter()
            .map(|picture| {
                let png = picture.to_png(1_920)?;
                let name = format!("picture-{}.png", picture.id);
                Ok(file(name, move |to| to.write_all(&png)))
            })
            .collect()
    }
}

fn describe(file: &ExportFile<'_>) -> io::Result<Described> {
    let mut digested = Digested::default();
    file.write(&mut digested)?;
    Ok(Described {
        path: file.name().to_string(),
        bytes: digested.bytes,
        hash: hash(digested.digest),
    })
}

/// Digests what is written to it, and keeps nothing.
#[derive(Default)]
struct Digested {
    digest: Sha256,
    bytes: u64,
}

impl Write for Digested {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.digest.update(bytes);
        self.bytes += bytes.len() as u64;
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
