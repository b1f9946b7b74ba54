//! Schemas that contain themselves.

use foldhash::{HashMap, HashMapExt};

use super::flatten::Flat;
use super::names::Hint;
use super::shape::{DEPTH, Shapes};
use super::union::is_null;
use crate::model::{Docs, Kind, Shape, TypeId};
use crate::normalise::document::{SchemaId, Types};

/// So many alternatives inside one another are asked whether they admit null.
const ASKED: usize = 4;

/// With more types than this, and so many for each schema, no more sets of schemas are merged: they can grow with the
/// number of subsets of the schemas.
const TYPES: usize = 1_000;
const TYPES_OF_EACH: usize = 8;

/// Sets of schemas that hold at once, each sorted.
#[derive(Default)]
pub(super) struct Sets {
    /// Those that are being merged, and the type of one that was reached from itself.
    merging: HashMap<Vec<SchemaId>, Option<TypeId>>,
    /// What was made of others on the way of the schema that is being made. Another schema makes its own, so that
    /// no name depends on which was there first.
    made: HashMap<Vec<SchemaId>, Shape>,
    /// How many are being merged on that way.
    depth: usize,
    /// No more are merged, which has been said.
    too_many: bool,
}

impl Sets {
    /// Begins the way of another schema, and gives what there was of the one before.
    pub(super) fn begin(&mut self) -> Sets {
        Sets {
            merging: HashMap::new(),
            made: std::mem::take(&mut self.made),
            depth: std::mem::take(&mut self.depth),
            too_many: self.too_many,
        }
    }

    /// Goes back to the way before.
    pub(super) fn resume(&mut self, before: Sets) {
        self.made = before.made;
        self.depth = before.depth;
    }
}

impl<'d> Shapes<'d> {
    /// A schema that was reached from itself. A list or map needs no type of its own where a named one closes the
    /// circle; whether it got one must not depend on where the circle was entered.
    pub(super) fn once_more(&mut self, id: SchemaId, hint: &Hint) -> Shape {
        let flat = Flat::of(self.document, &[id]);
        let holds_only = flat.properties.is_empty()
            && flat.required.is_empty()
            && flat.alternatives.is_empty()
            && flat.values().is_none()
            && flat.types.count() == 1
            && (flat.types.contains(Types::ARRAY) || flat.types.contains(Types::OBJECT));
        if self.named.contains_key(&id) || !holds_only || self.depth >= DEPTH || !self.again.insert(id) {
            return self.knot(id, hint);
        }
        self.depth += 1;
        self.far += 1;
        let shape = self.flat(&flat, &self.at_home(id, hint), None);
        self.far -= 1;
        self.depth -= 1;
        self.again.remove(&id);
        shape
    }

    /// The shape of several schemas that hold at once. Such a set may contain itself as a schema does: `p` of both
    /// `A` and `B` is a list of each, and a value is both.
    ///
    /// Inside such a set, one that was made before for the same schema is that again, in whatever order its members
    /// come: else each level of a circle would be made anew for each way to it.
    pub(super) fn all_at_once(&mut self, ids: &[SchemaId], flat: &Flat<'d>, hint: &Hint) -> Shape {
        let at = ids.first().copied().unwrap_or(SchemaId(0));
        let mut set = ids.to_vec();
        set.sort_unstable();
        set.dedup();
        match self.sets.merging.get(&set).copied() {
            Some(Some(knot)) => return Shape::Named(knot),
            Some(None) => {
                let knot = self.reserve(hint, at, Docs::default());
                self.sets.merging.insert(set, Some(knot));
                return Shape::Named(knot);
            }
            None => {}
        }
        if let Some(made) = self.sets.made.get(&set).filter(|_| self.sets.depth > 0) {
            return made.clone();
        }
        if self.depth >= DEPTH {
            return self.too_deep(at);
        }
        if self.types.len() > TYPES + self.document.schemas.len() * TYPES_OF_EACH {
            if !std::mem::replace(&mut self.sets.too_many, true) {
                let message = "merging schemas makes more types than the document can need; any JSON value is accepted here, and wherever else more would be made";
                self.degrade(at, "too-many-types", message);
            }
            self.untyped += 1;
            self.places += 1;
            return Shape::Any;
        }
        self.sets.merging.insert(set.clone(), None);
        self.depth += 1;
        self.far += 1;
        self.sets.depth += 1;
        let shape = self.flat(flat, hint, None);
        self.sets.depth -= 1;
        self.far -= 1;
        self.depth -= 1;
        let shape = match self.sets.merging.remove(&set).flatten() {
            Some(knot) => self.tie(knot, shape),
            None => shape,
        };
        self.sets.made.insert(set, shape.clone());
        shape
    }

    /// A type for a schema that contains itself without a type in between.
    pub(super) fn knot(&mut self, id: SchemaId, hint: &Hint) -> Shape {
        let null = self.admits_null(id, ASKED);
        if let Some(knot) = self.knots.get(&id) {
            return Shape::Named(*knot).or_null(null);
        }
        let hint = self.named.get(&id).map_or_else(|| self.at_home(id, hint), |name| Hint::named(name));
        let knot = self.reserve(&hint, id, Docs::default());
        self.knots.insert(id, knot);
        Shape::Named(knot).or_null(null)
    }

    /// Whether a schema that is not made yet will admit null.
    fn admits_null(&self, id: SchemaId, depth: usize) -> bool {
        let flat = Flat::of(self.document, &[id]);
        let mut members = flat.alternatives.iter().flat_map(|group| group.members);
        flat.null
            || depth > 0
                && (!flat.typed || flat.types.is_empty())
                && members.any(|member| {
                    is_null(&Flat::of(self.document, &[*member])) || self.admits_null(*member, depth - 1)
                })
    }

    /// Makes the named schemas that were too far away when they were met.
    pub(super) fn make_waiting(&mut self) {
        // What is made here may be far away itself; it is not the end of a way.
        self.far += 1;
        while let Some(id) = self.waiting.pop() {
            if let Some(name) = self.name_of(id) {
                self.shape(id, &Hint::named(name));
            }
        }
        self.far -= 1;
    }

    pub(super) fn tie(&mut self, knot: TypeId, shape: Shape) -> Shape {
        let (inner, null) = shape.split_null();
        if *inner == Shape::Named(knot) {
            return shape;
        }
        self.types[knot.index()].kind = Kind::Alias(inner.clone());
        Shape::Named(knot).or_null(null)
    }
}
