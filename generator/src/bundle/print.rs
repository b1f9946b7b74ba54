//! A service's document, from its files to the text of the bundle.

use super::bundle_with;
use crate::catalog::Service;
use crate::normalise::normalise;
use crate::read::Library;
use crate::remark::{self, Remarks};

/// Documents nest deeply, and each stage walks them.
const STACK: usize = 256 << 20;

/// What `xtask bundle` shows.
#[derive(Clone, Debug)]
pub struct Printed {
    /// The document, as JSON.
    pub json: String,
    /// All remarks, as a person reads them.
    pub remarks: String,
}

/// Bundles the document of a service.
///
/// # Errors
/// When it cannot be read.
pub fn print(entry: &Service) -> Result<Printed, String> {
    std::thread::scope(|scope| {
        let work = || printed(entry);
        let handle = std::thread::Builder::new()
            .stack_size(STACK)
            .spawn_scoped(scope, work)
            .map_err(|error| error.to_string())?;
        handle
            .join()
            .unwrap_or_else(|_| Err("the document could not be bundled; please report it".to_owned()))
    })
}

fn printed(entry: &Service) -> Result<Printed, String> {
    let mut remarks = Remarks::default();
    let library = Library::open(&entry.spec, &entry.overlays, &mut remarks).map_err(|why| why.to_string())?;
    let document = normalise(&library, &mut remarks).map_err(|why| why.to_string())?;
    let bundle = bundle_with(&document, &mut remarks);
    let mut json = serde_json::to_string_pretty(&bundle).map_err(|error| error.to_string())?;
    json.push('\n');
    Ok(Printed { json, remarks: remark::show(&remarks, &library) })
}
