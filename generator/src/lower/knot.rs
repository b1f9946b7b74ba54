//! Schemas that contain themselves.

use super::flatten::Flat;
use super::names::Hint;
use super::shape::{DEPTH, Shapes};
use crate::model::{Docs, Kind, Shape, TypeId};
use crate::normalise::document::{SchemaId, Types};

impl<'d> Shapes<'d> {
    /// A schema that was reached from itself. A list or map needs no type of its own where a named one closes the
    /// circle; whether it got one must not depend on where the circle was entered.
    pub(super) fn once_more(&mut self, id: SchemaId, hint: &Hint) -> Shape {
        let flat = Flat::of(self.document, &[id]);
        let holds_only = flat.properties.is_empty()
            && flat.required.is_empty()
            && flat.alternatives.is_empty()
            && flat.values.is_none()
            && flat.types.count() == 1
            && (flat.types.contains(Types::ARRAY) || flat.types.contains(Types::OBJECT));
        if self.named.contains_key(&id) || !holds_only || self.depth >= DEPTH || !self.again.insert(id) {
            return self.knot(id, hint);
        }
        self.depth += 1;
        let shape = self.flat(&flat, &self.at_home(id, hint), None);
        self.depth -= 1;
        self.again.remove(&id);
        shape
    }

    /// The shape of several schemas that hold at once. Such a set may contain itself as a schema does: `p` of both
    /// `A` and `B` is a list of each, and a value is both.
    pub(super) fn all_at_once(&mut self, ids: &[SchemaId], flat: &Flat<'d>, hint: &Hint) -> Shape {
        let at = ids.first().copied().unwrap_or(SchemaId(0));
        match self.merging.get(ids).copied() {
            Some(Some(knot)) => return Shape::Named(knot),
            Some(None) => {
                let knot = self.reserve(hint, at, Docs::default());
                self.merging.insert(ids.to_vec(), Some(knot));
                return Shape::Named(knot);
            }
            None => {}
        }
        if self.depth >= DEPTH {
            return self.too_deep(at);
        }
        self.merging.insert(ids.to_vec(), None);
        self.depth += 1;
        let shape = self.flat(flat, hint, None);
        self.depth -= 1;
        match self.merging.remove(ids).flatten() {
            Some(knot) => self.tie(knot, shape),
            None => shape,
        }
    }

    /// A type for a schema that contains itself without a type in between.
    fn knot(&mut self, id: SchemaId, hint: &Hint) -> Shape {
        if let Some(knot) = self.knots.get(&id) {
            return Shape::Named(*knot);
        }
        let hint = self.named.get(&id).map_or_else(|| self.at_home(id, hint), |name| Hint::named(name));
        let knot = self.reserve(&hint, id, Docs::default());
        self.knots.insert(id, knot);
        Shape::Named(knot)
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
