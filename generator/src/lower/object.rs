//! Schemas with properties.

use foldhash::HashSet;

use super::docs;
use super::fixed;
use super::flatten::Flat;
use super::names::Hint;
use super::shape::Shapes;
use crate::model::{Docs, Fact, Field, Kind, Object, Shape, TypeId};
use crate::normalise::document::SchemaId;
use crate::remark::Action;

impl<'d> Shapes<'d> {
    pub(super) fn object(
        &mut self,
        flat: &Flat<'d>,
        hint: &Hint,
        id: Option<SchemaId>,
        own: Option<TypeId>,
    ) -> Shape {
        if flat.properties.is_empty() && flat.required.is_empty() {
            return Shape::Map(Box::new(self.map_values(flat, hint).unwrap_or(Shape::Any)));
        }
        let type_id = self.own_type(own, hint, flat, id);
        let object = self.fields(flat, hint);
        self.types[type_id.index()].kind = Kind::Object(object);
        Shape::Named(type_id)
    }

    pub(super) fn fields(&mut self, flat: &Flat<'d>, hint: &Hint) -> Object {
        let mut object = Object::default();
        for (name, ids) in &flat.properties {
            let required = flat.required.contains(name);
            object.fields.push(self.field(name, ids, required, hint));
        }
        let declared = flat.properties.iter().map(|(name, _)| *name).filter(|_| !flat.required.is_empty());
        let known: HashSet<&str> = declared.collect();
        for name in &flat.required {
            if !known.contains(name) {
                let docs = Docs {
                    text: Some("Required, but not described by the API.".to_owned()),
                    ..Docs::default()
                };
                self.degrade_flat(
                    flat,
                    "required-undeclared",
                    &format!("`{name}` is required but not declared; it is a field for any JSON value, which answers may lack"),
                );
                object.fields.push(Field {
                    wire: (*name).to_owned(),
                    shape: Shape::Any,
                    required: true,
                    read_only: false,
                    write_only: false,
                    undeclared: true,
                    constant: None,
                    only: None,
                    start: None,
                    docs,
                });
            }
        }
        object.extra = self.map_values(flat, hint);
        object.closed = flat.additional_closed;
        object
    }

    fn field(&mut self, name: &str, ids: &[SchemaId], required: bool, hint: &Hint) -> Field {
        let hint = hint.child(name);
        let flat = Flat::of(self.document, ids);
        let shape = self.shape_of_all(ids, &hint, Some(&flat));
        let constant = flat.only().and_then(|value| fixed::text(value, &flat));
        let constant = constant.filter(|_| shape == Shape::Text || self.is_choice(&shape));
        let only = flat.only().filter(|_| constant.is_none()).and_then(|value| fixed::plain(value, &shape));
        let mut docs = docs::of_schema(self.document, &flat);
        docs.title = docs.title.filter(|title| docs.text.is_none() && !docs::spells(title, name));
        match &constant {
            Some(value) => docs.facts.push(Fact::Always(value.replace('`', "'"))),
            None => docs.facts.extend(self.values_fact(&flat, &shape)),
        }
        Field {
            wire: name.to_owned(),
            shape,
            required,
            read_only: flat.read_only,
            write_only: flat.write_only,
            undeclared: false,
            constant,
            only,
            start: docs::start(self.document, &flat),
            docs,
        }
    }

    /// The shape of a value for which all of these schemas hold, which may have been looked at as one.
    pub(super) fn shape_of_all(&mut self, ids: &[SchemaId], hint: &Hint, flat: Option<&Flat<'d>>) -> Shape {
        match (ids, flat) {
            ([one], flat) => self.shape_of(*one, hint, flat),
            (several, flat) => match (self.most_telling(several), flat) {
                (Some(one), _) => self.shape(one, hint),
                (None, Some(flat)) => self.all_at_once(several, flat, hint),
                (None, None) => self.all_at_once(several, &Flat::of(self.document, several), hint),
            },
        }
    }

    fn is_choice(&self, shape: &Shape) -> bool {
        matches!(shape, Shape::Named(id) if matches!(self.types.get(id.index()).map(|ty| &ty.kind), Some(Kind::Choice(_))))
    }

    /// Where several members of an `allOf` describe one property, the one that includes the others.
    fn most_telling(&self, ids: &[SchemaId]) -> Option<SchemaId> {
        let named: Vec<_> = ids.iter().filter(|id| self.name_of(**id).is_some()).collect();
        let told: Vec<_> = ids
            .iter()
            .filter(|id| {
                let flat = Flat::of(self.document, &[**id]);
                flat.typed && !flat.types.is_empty()
                    || !flat.alternatives.is_empty()
                    || !flat.properties.is_empty()
                    || flat.values().is_some()
            })
            .collect();
        match (named.as_slice(), told.as_slice()) {
            ([one], [only]) if one == only => Some(**one),
            (_, [only]) => Some(**only),
            _ => None,
        }
    }

    /// The shape of the values that have no name in the schema, if there may be any.
    fn map_values(&mut self, flat: &Flat<'d>, hint: &Hint) -> Option<Shape> {
        let mut ids: Vec<SchemaId> = flat.patterns.clone();
        ids.extend(flat.additional);
        ids.dedup();
        let hint = hint.child("value");
        // What no pattern matches may be anything, unless something is said of it.
        let open = !flat.patterns.is_empty() && flat.additional.is_none() && !flat.additional_closed;
        match ids.as_slice() {
            [] if flat.additional_any => Some(Shape::Any),
            [] => None,
            [one] if !flat.additional_any && !open => Some(self.shape(*one, &hint)),
            _ => {
                let mut shapes: Vec<Shape> = Vec::new();
                for id in &ids {
                    let shape = self.shape(*id, &hint);
                    if !shapes.contains(&shape) {
                        shapes.push(shape);
                    }
                }
                match shapes.as_slice() {
                    _ if flat.additional_any => {
                        if let Some(id) = flat.parts.first() {
                            let place = self.place(*id);
                            self.untyped += 1;
                            self.places += 1;
                            self.remarks.warn(
                                Action::Degraded,
                                "several-patterns",
                                "some names have a schema and all others are allowed: their values are any JSON value",
                                place,
                            );
                        }
                        Some(Shape::Any)
                    }
                    [one] if open => Some(self.or_anything(flat, &hint, one)),
                    [one] => Some(one.clone()),
                    // A union keeps what is none of them.
                    _ => Some(self.any_of_shapes(flat, &hint, shapes)),
                }
            }
        }
    }
}
