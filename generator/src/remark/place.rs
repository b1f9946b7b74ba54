//! Places in documents: cheap to carry, looked up only when they are shown.

use crate::read::FileId;
use std::fmt::Write as _;

/// A node of a document. The default is the root of the first file.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Place(pub u32);

/// Marks a node as the root of a file; its `start` is the number of that file.
const ROOT: u32 = u32::MAX;

#[derive(Clone, Copy, Debug)]
struct Node {
    parent: u32,
    start: u32,
    end: u32,
}

/// The way to each place: its parent and the step from there.
///
/// ```
/// use switchboard_generator::{read::FileId, remark::Places};
///
/// let mut places = Places::default();
/// let paths = places.root(FileId(0));
/// let paths = places.child(paths, "paths");
/// let pets = places.child(paths, "/pets");
/// let first = places.index_child(pets, 0);
/// assert_eq!(places.pointer(first), "#/paths/~1pets/0");
/// ```
#[derive(Clone, Debug)]
pub struct Places {
    nodes: Vec<Node>,
    steps: String,
    roots: Vec<Option<u32>>,
}

impl Default for Places {
    fn default() -> Self {
        let root = Node { parent: ROOT, start: 0, end: 0 };
        Self { nodes: vec![root], steps: String::new(), roots: vec![Some(0)] }
    }
}

impl Places {
    /// The root of a file.
    pub fn root(&mut self, file: FileId) -> Place {
        let slot = file.0 as usize;
        if let Some(Some(known)) = self.roots.get(slot) {
            return Place(*known);
        }
        let Some(place) = self.push(Node { parent: ROOT, start: file.0, end: file.0 }) else {
            return Place::default();
        };
        if self.roots.len() <= slot {
            self.roots.resize(slot + 1, None);
        }
        if let Some(root) = self.roots.get_mut(slot) {
            *root = Some(place.0);
        }
        place
    }

    /// The place one step below another. A full arena gives the parent back: a place that is not exact
    /// is better than none.
    pub fn child(&mut self, parent: Place, step: &str) -> Place {
        let start = self.steps.len();
        self.steps.push_str(step);
        self.added(parent, start)
    }

    /// The place of an item of the list at another place.
    pub fn index_child(&mut self, parent: Place, index: usize) -> Place {
        let start = self.steps.len();
        // Writing to a string does not fail.
        let _ = write!(self.steps, "{index}");
        self.added(parent, start)
    }

    /// The place some steps below another.
    pub fn follow(&mut self, from: Place, steps: &[String]) -> Place {
        steps.iter().fold(from, |place, step| self.child(place, step))
    }

    /// The place above, and the step from there; none for the root of a file.
    #[must_use]
    pub fn parent(&self, place: Place) -> Option<(Place, &str)> {
        let node = self.nodes.get(place.0 as usize).filter(|node| node.parent != ROOT)?;
        let step = self.steps.get(node.start as usize..node.end as usize).unwrap_or_default();
        Some((Place(node.parent), step))
    }

    /// The steps from the root of the file to a place.
    #[must_use]
    pub fn steps(&self, place: Place) -> Vec<&str> {
        let mut steps = Vec::new();
        let mut at = place;
        while let Some(node) = self.nodes.get(at.0 as usize) {
            if node.parent == ROOT {
                break;
            }
            steps.push(self.steps.get(node.start as usize..node.end as usize).unwrap_or_default());
            at = Place(node.parent);
        }
        steps.reverse();
        steps
    }

    /// The JSON pointer of a place, escaped, as the fragment of a URL: `#/paths/~1pets/get`.
    #[must_use]
    pub fn pointer(&self, place: Place) -> String {
        let mut pointer = String::from("#");
        for step in self.steps(place) {
            push_step(&mut pointer, step);
        }
        pointer
    }

    /// The file that a place is in.
    #[must_use]
    pub fn file(&self, place: Place) -> FileId {
        let mut at = place;
        while let Some(node) = self.nodes.get(at.0 as usize) {
            if node.parent == ROOT {
                return FileId(node.start);
            }
            at = Place(node.parent);
        }
        FileId::default()
    }

    fn added(&mut self, parent: Place, start: usize) -> Place {
        let end = self.steps.len();
        let (Ok(start), Ok(end)) = (u32::try_from(start), u32::try_from(end)) else {
            self.steps.truncate(start);
            return parent;
        };
        self.push(Node { parent: parent.0, start, end }).unwrap_or(parent)
    }

    fn push(&mut self, node: Node) -> Option<Place> {
        let place = u32::try_from(self.nodes.len()).ok().filter(|&place| place != ROOT)?;
        self.nodes.push(node);
        Some(Place(place))
    }
}

/// Adds a step to a JSON pointer.
pub(crate) fn push_step(pointer: &mut String, step: &str) {
    pointer.push('/');
    for letter in step.chars() {
        match letter {
            '~' => pointer.push_str("~0"),
            '/' => pointer.push_str("~1"),
            other => pointer.push(other),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_knows_its_file_and_pointer() {
        let mut places = Places::default();
        let root = places.root(FileId(3));
        let deep = places.follow(root, &["a/b".into(), "m~n".into()]);
        assert_eq!(places.pointer(deep), "#/a~1b/m~0n");
        assert_eq!(places.steps(deep), ["a/b", "m~n"]);
        assert_eq!(places.file(deep), FileId(3));
        assert_eq!(places.root(FileId(3)), root, "a file has one root");
    }

    #[test]
    fn the_default_place_is_the_root_of_the_first_file() {
        let mut places = Places::default();
        assert_eq!(places.root(FileId(0)), Place::default());
        assert_eq!(places.pointer(Place::default()), "#");
        assert_eq!(places.file(Place::default()), FileId(0));
    }

    #[test]
    fn a_place_from_elsewhere_is_harmless() {
        let places = Places::default();
        assert_eq!(places.pointer(Place(99)), "#");
        assert_eq!(places.file(Place(99)), FileId(0));
    }
}
