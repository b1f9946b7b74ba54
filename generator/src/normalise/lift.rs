//! The door, and what is carried through all of the lifting.

use foldhash::{HashMap, HashMapExt, HashSet, HashSetExt};
use std::collections::VecDeque;
use std::path::Path;

use super::document::{Document, SchemaId};
use super::events;
use super::node::Node;
use super::parts;
use super::schema::Task;
use super::version::Version;
use crate::read::{FileId, Library, Unreadable};
use crate::remark::{Place, Remarks};

/// Lifts a document of any version to the one dialect that the rest knows.
///
/// What is wrong is repaired or degraded at the smallest place possible, with a remark. No operation is
/// dropped, whatever is wrong with it.
///
/// # Errors
///
/// Only when this is no document at all: the root is no object, or names neither `openapi` nor `swagger`.
pub fn normalise(library: &Library, remarks: &mut Remarks) -> Result<Document, Unreadable> {
    let root =
        Node { json: library.json(FileId::default()), file: FileId::default(), place: library.root_place() };
    let mut lift = Lift {
        library,
        remarks,
        version: Version::default(),
        root,
        document: Document::default(),
        known: HashMap::new(),
        components: HashMap::new(),
        names: HashSet::new(),
        tasks: VecDeque::new(),
        naming: true,
        fixed: Vec::new(),
        located: HashMap::new(),
        dynamic: HashSet::new(),
        text: None,
        callbacks: Met::default(),
        links: Met::default(),
        combined: false,
    };
    lift.version = lift.version_of(root)?;
    lift.info();
    lift.document.servers = lift.document_servers(root);
    lift.host_known();
    lift.security_schemes();
    lift.document.security = lift.requirements(root);
    lift.named_schemas();
    lift.operations();
    lift.settle();
    lift.subtypes();
    parts::typed_by_encoding(&mut lift.document);
    events::unwrap(&mut lift.document, lift.remarks);
    Ok(lift.document)
}

/// What is carried through all of the lifting.
pub(super) struct Lift<'l> {
    pub library: &'l Library,
    pub remarks: &'l mut Remarks,
    pub version: Version,
    pub root: Node<'l>,
    pub document: Document,
    /// The id of each schema that was met, by the identity of its value.
    pub known: HashMap<usize, SchemaId>,
    /// The schemas that the root declares, by name.
    pub components: HashMap<&'l str, SchemaId>,
    /// The names that are taken in `document.named`.
    pub names: HashSet<String>,
    /// Schemas that have an id and are not read yet.
    pub tasks: VecDeque<Task<'l>>,
    /// Whether what references reach gets a name.
    pub naming: bool,
    /// Schemas that say which value of a discriminator is theirs.
    pub fixed: Vec<(SchemaId, String)>,
    /// References that were followed before.
    pub located: HashMap<(FileId, &'l str), Node<'l>>,
    /// The dynamic references of which it was said that they are read as plain ones.
    pub dynamic: HashSet<(FileId, &'l str)>,
    /// The schema of plain text, once it was needed.
    pub text: Option<SchemaId>,
    /// The callbacks that were met.
    pub callbacks: Met,
    /// The links that were met.
    pub links: Met,
    /// It was said that members of a requirement are alternatives.
    pub combined: bool,
}

/// What nothing is made of, wherever it was met: one remark is enough for all of it.
#[derive(Default)]
pub(super) struct Met {
    first: Option<Place>,
    /// Each by the identity of its value: what is shared is met often.
    all: HashSet<usize>,
}

impl Met {
    pub fn add(&mut self, node: Node<'_>) {
        self.first.get_or_insert(node.place);
        self.all.insert(node.identity());
    }

    /// The first place, and what is said of it and of the others, which are counted in the unit.
    pub fn said(&self, what: &str, unit: &str) -> Option<(Place, String)> {
        let several =
            if self.all.len() > 1 { format!(" (in {} {unit})", self.all.len()) } else { String::new() };
        self.first.map(|place| (place, format!("{what}{several}")))
    }
}

impl Lift<'_> {
    pub(super) fn unreadable(&self, message: &str) -> Unreadable {
        let file = self.library.files().next().map_or(Path::new(""), |(_, path, _)| path);
        Unreadable::new(file, message).at(1, 1)
    }
}
