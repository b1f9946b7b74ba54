//! The way of one document through the stages.

use crate::catalog;
use crate::contract::{self, Case};
use crate::deep::deep;
use crate::emit::{self, File};
use crate::lower::lower;
use crate::normalise::document::Document;
use crate::normalise::normalise;
use crate::plan::{self, Plan, plan};
use crate::read::{Library, Unreadable, methods_of};
use crate::remark::Remarks;

/// What came of one service.
#[derive(Debug)]
pub struct Made {
    /// The Rust files of its crate.
    pub files: Vec<File>,
    /// The plan that they were printed from.
    pub plan: Plan,
    /// The operations in the document, whether or not the catalog asks for them.
    pub operations: usize,
    /// The files that the document refers to and that were not read.
    pub unread: Vec<String>,
}

/// A service that is understood and not yet printed.
#[derive(Debug)]
pub struct Planned {
    /// The plan.
    pub plan: Plan,
    /// The texts of the document, for whoever shows remarks; the values are gone. Printing needs none of it.
    pub library: Library,
    /// The methods under `paths`, whatever a stage made of them.
    pub total: usize,
    /// The operations in the document, whether or not the catalog asks for them.
    pub operations: usize,
    /// The first pattern of the catalog that fits none of them: the key of its list, and where it is in it.
    pub idle: Option<(&'static str, usize)>,
    /// What the tests of the crate send and get, where there are tests.
    pub contract: Vec<Case>,
}

/// Why a service came to nothing.
#[derive(Debug)]
pub enum Failure {
    /// The document cannot be read, or is no specification.
    Unreadable(Unreadable),
    /// What was made is no Rust. A mistake of ours.
    Unprintable(String),
}

impl std::fmt::Display for Failure {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Failure::Unreadable(why) => why.fmt(f),
            Failure::Unprintable(why) => {
                write!(f, "the generator made text that is no Rust ({why}); please report the document")
            }
        }
    }
}

impl std::error::Error for Failure {}

/// Takes one service from its document to the files of its crate.
///
/// # Errors
/// When the document cannot be read at all.
pub fn run(entry: &catalog::Service, remarks: &mut Remarks) -> Result<Made, Failure> {
    let Planned { plan, library, operations, contract, .. } = planned(entry, remarks)?;
    let unread = library.unread().into_iter().map(str::to_owned).collect();
    drop(library);
    let files = deep(&|| print(&plan, entry, &contract, &|file| file))?;
    Ok(Made { files, plan, operations, unread })
}

/// Takes one service as far as its plan.
///
/// # Errors
/// When the document cannot be read at all.
pub fn planned(entry: &catalog::Service, remarks: &mut Remarks) -> Result<Planned, Failure> {
    let mut library = Library::open(&entry.spec, &entry.overlays, remarks).map_err(Failure::Unreadable)?;
    let document = normalise(&library, remarks).map_err(Failure::Unreadable)?;
    let total = methods_of(&library, document.operations.iter().map(|operation| operation.path.as_str()));
    if !entry.tests {
        drop(library.take_values());
    }
    let Understood { plan, operations, idle } = of_document(entry, document, remarks);
    let contract = if entry.tests { contract::cases(&plan, &library, &remarks.places) } else { Vec::new() };
    Ok(Planned { plan, library, total, operations, idle, contract })
}

/// What a document says, of which nothing is made yet. The fields are those of [`Planned`].
pub(crate) struct Understood {
    pub plan: Plan,
    pub operations: usize,
    pub idle: Option<(&'static str, usize)>,
}

/// Takes an opened document as far as its plan.
pub(crate) fn understood(
    entry: &catalog::Service,
    library: &Library,
    remarks: &mut Remarks,
) -> Result<Understood, Unreadable> {
    Ok(of_document(entry, normalise(library, remarks)?, remarks))
}

fn of_document(entry: &catalog::Service, document: Document, remarks: &mut Remarks) -> Understood {
    let service = lower(&document, remarks);
    drop(document);
    let operations = service.operations.len();
    let idle = plan::idle(&service, entry);
    Understood { plan: plan(service, entry, remarks), operations, idle }
}

/// Prints the files of a crate, on this thread and others: types nest deeply, so this one needs much stack. What `keep`
/// makes of each file, on the thread that printed it, is what is held of it.
///
/// # Errors
/// When what was made is no Rust.
pub fn print<T: Send>(
    plan: &Plan,
    entry: &catalog::Service,
    contract: &[Case],
    keep: &(dyn Fn(File) -> T + Sync),
) -> Result<Vec<T>, Failure> {
    emit::emit(plan, entry, contract, keep).map_err(Failure::Unprintable)
}
