//! The files that an earlier bundle lists.

use serde::Deserialize;

use super::mark::is_package;

/// A file of a bundle, as its `datapackage.json` lists it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BundleFile {
    /// Its name in the bundle. Anybody may have edited it: it can be any text.
    pub name: String,
    /// SHA-256 in hexadecimal digits.
    pub sha256: String,
}

#[derive(Deserialize)]
struct Package {
    resources: Vec<Listed>,
    #[serde(default)]
    files: Vec<Listed>,
}

#[derive(Deserialize)]
struct Listed {
    path: String,
    hash: String,
}

/// The files that a `datapackage.json` of this program lists. A package of another program, and what
/// cannot be read, lists none.
pub fn bundle_files(package: &[u8]) -> Vec<BundleFile> {
    if !is_package(&String::from_utf8_lossy(package)) {
        return Vec::new();
    }
    let Ok(package) = serde_json::from_slice::<Package>(package) else {
        return Vec::new();
    };
    let listed = package.resources.into_iter().chain(package.files);
    listed
        .filter_map(|listed| {
            Some(BundleFile {
                sha256: listed.hash.strip_prefix("sha256:")?.to_string(),
                name: listed.path,
            })
        })
        .collect()
}
