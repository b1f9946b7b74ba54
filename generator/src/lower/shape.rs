//! Schemas become shapes and types.

use foldhash::{HashMap, HashMapExt, HashSet, HashSetExt};
use std::cell::OnceCell;

use super::flatten::{Flat, MEMBERS};
use super::home::{User, users};
use super::knot::Sets;
use super::member::Lists;
use super::operation::Ids;
use super::text::{is_text_format, text};
use super::{docs, names::Hint};
use crate::model::{Docs, Int, Kind, Shape, Type, TypeId};
use crate::normalise::document::{Document, Schema, SchemaId, Types};
use crate::read::FileId;
use crate::remark::{Action, Place, Remarks};

/// Schemas nested deeper than this, counted from the next one that has a name, come out as any JSON value.
pub(super) const DEPTH: usize = 96;

/// Named schemas that lead to one another further than this are made one after the other, for the stack's sake.
const FAR: usize = 100;

/// The longest tuple that the runtime has.
const TUPLE: u64 = 8;

/// Lowers schemas, each once.
pub(super) struct Shapes<'d> {
    pub document: &'d Document,
    pub remarks: &'d mut Remarks,
    pub types: Vec<Type>,
    pub untyped: usize,
    /// Places that have a schema which is more than any JSON value.
    pub places: usize,
    pub(super) named: HashMap<SchemaId, &'d str>,
    /// The named schemas by their places.
    pub(super) homes: HashMap<Place, &'d str>,
    /// The places of these, of members of unions and of users, by the way to them, once that was asked for.
    pub(super) ways: OnceCell<HashMap<(FileId, String), Place>>,
    /// The operations and their paths by their places.
    pub(super) users: HashMap<Place, User<'d>>,
    /// What the operations are called.
    pub(super) ids: Ids,
    /// What lists the members of unions.
    pub(super) lists: Lists,
    /// Their names, plain.
    pub(super) home_names: HashSet<String>,
    /// What is lowered is given by callers on its own: a parameter.
    pub argument: bool,
    done: HashMap<SchemaId, Shape>,
    pub(super) active: HashSet<SchemaId>,
    /// Lists and maps that are gone through a second time.
    pub(super) again: HashSet<SchemaId>,
    /// Sets of schemas that are merged.
    pub(super) sets: Sets,
    /// Shapes that were asked for while they were being made: they need a type of their own.
    pub(super) knots: HashMap<SchemaId, TypeId>,
    /// How deep the way is below the last named schema on it.
    pub(super) depth: usize,
    /// How many schemas are on the way.
    pub(super) far: usize,
    /// Named schemas that are made when the way is done; their types are reserved.
    pub(super) waiting: Vec<SchemaId>,
    /// Which named schemas build on another by `allOf`, for discriminators without `oneOf`.
    children: HashMap<SchemaId, Vec<SchemaId>>,
}

impl<'d> Shapes<'d> {
    pub fn new(document: &'d Document, remarks: &'d mut Remarks) -> Self {
        let mut named = HashMap::new();
        let mut children: HashMap<SchemaId, Vec<SchemaId>> = HashMap::new();
        let mut homes = HashMap::new();
        let users = users(document, &remarks.places);
        for (name, id) in &document.named {
            let name = *named.entry(*id).or_insert(name.as_str());
            if let Some(schema) = document.schemas.get(*id) {
                homes.insert(schema.place, name);
                for parent in schema.all_of.iter().chain(&schema.reference) {
                    children.entry(*parent).or_default().push(*id);
                }
            }
        }
        Shapes {
            document,
            remarks,
            types: Vec::new(),
            untyped: 0,
            places: 0,
            argument: false,
            named,
            home_names: homes.values().map(|name| super::home::plain(name)).collect(),
            homes,
            ways: OnceCell::new(),
            users,
            ids: Ids::of(document),
            lists: Lists::of(document),
            done: HashMap::new(),
            active: HashSet::new(),
            again: HashSet::new(),
            sets: Sets::default(),
            knots: HashMap::new(),
            depth: 0,
            far: 0,
            waiting: Vec::new(),
            children,
        }
    }

    pub fn schema(&self, id: SchemaId) -> Option<&'d Schema> {
        self.document.schemas.get(id)
    }

    pub fn name_of(&self, id: SchemaId) -> Option<&'d str> {
        self.named.get(&id).copied()
    }

    pub fn children_of(&self, id: SchemaId) -> &[SchemaId] {
        self.children.get(&id).map_or(&[], Vec::as_slice)
    }

    pub fn place(&self, id: SchemaId) -> Place {
        self.schema(id).map(|schema| schema.place).unwrap_or_default()
    }

    /// The shape of a schema. `hint` names it where the document does not.
    pub fn shape(&mut self, id: SchemaId, hint: &Hint) -> Shape {
        self.shape_of(id, hint, None)
    }

    /// The same of one that may have been looked at with all that it is combined with.
    pub(super) fn shape_of(&mut self, id: SchemaId, hint: &Hint, flat: Option<&Flat<'d>>) -> Shape {
        if let Some(done) = self.done.get(&id) {
            return done.clone();
        }
        if self.active.contains(&id) {
            return self.once_more(id, hint);
        }
        let depth = match self.named.get(&id) {
            Some(_) if self.far >= FAR => {
                self.waiting.push(id);
                return self.knot(id, hint);
            }
            Some(_) => 0,
            None if self.depth >= DEPTH => return self.too_deep(id),
            None => self.depth + 1,
        };
        self.active.insert(id);
        let above = std::mem::replace(&mut self.depth, depth);
        // What a named schema holds does not depend on who came to it.
        let given = self.argument;
        self.argument &= depth > 0;
        self.far += 1;
        let before = self.sets.begin();
        let own;
        let flat = match flat {
            Some(flat) => flat,
            None => {
                own = Flat::of(self.document, &[id]);
                &own
            }
        };
        let shape = match self.named.get(&id) {
            Some(name) => self.named_type(id, flat, &Hint::named(name)),
            // Most schemas are such, and nothing of theirs is ever named.
            None if flat.is_plain() => self.flat(flat, hint, Some(id)),
            None => self.flat(flat, &self.at_home(id, hint), Some(id)),
        };
        self.sets.resume(before);
        self.far -= 1;
        (self.depth, self.argument) = (above, given);
        self.active.remove(&id);
        let shape = match self.knots.remove(&id) {
            Some(knot) => self.tie(knot, shape),
            None => shape,
        };
        self.done.insert(id, shape.clone());
        if self.far == 0 {
            self.make_waiting();
        }
        shape
    }

    pub(super) fn too_deep(&mut self, id: SchemaId) -> Shape {
        let message = "the schema is nested too deeply; any JSON value is accepted here";
        self.degrade(id, "schema-too-deep", message);
        self.untyped += 1;
        self.places += 1;
        Shape::Any
    }

    /// A schema that the document names gets a type of that name, whatever it is.
    fn named_type(&mut self, id: SchemaId, flat: &Flat<'d>, hint: &Hint) -> Shape {
        let docs = docs::of_schema(self.document, flat);
        // One that had to wait has its type already.
        let type_id = self.knots.get(&id).copied().unwrap_or_else(|| self.reserve(hint, id, Docs::default()));
        let ty = &mut self.types[type_id.index()];
        (ty.named, ty.docs) = (true, docs::of_type(docs, hint));
        self.knots.insert(id, type_id);
        let null = flat.null;
        let inner_hint = hint.clone();
        let shape = self.body(flat, &inner_hint, Some(id), Some(type_id));
        self.knots.remove(&id);
        let (inner, inner_null) = shape.split_null();
        if *inner != Shape::Named(type_id) {
            self.types[type_id.index()].kind = Kind::Alias(inner.clone());
        }
        Shape::Named(type_id).or_null(null || inner_null)
    }

    /// The shape of a merged schema without a name of its own.
    pub fn flat(&mut self, flat: &Flat<'d>, hint: &Hint, id: Option<SchemaId>) -> Shape {
        // `allOf: [one reference]` with nothing beside it is that reference.
        let target = self.only_reference(flat);
        if let Some(target) = target.filter(|target| id.is_some() || self.covers(*target, flat)) {
            return self.shape(target, hint).or_null(flat.null);
        }
        self.body(flat, hint, id, None)
    }

    /// Whether a schema says all that several at once say.
    fn covers(&self, target: SchemaId, flat: &Flat<'d>) -> bool {
        let own = Flat::of(self.document, &[target]).parts;
        let silent = |schema: &Schema| adds_nothing(schema) && schema.conditions.branches.is_empty();
        flat.parts.iter().all(|part| own.contains(part) || self.schema(*part).is_some_and(silent))
    }

    /// The named schema that this one merely wraps, if it adds nothing to it.
    fn only_reference(&self, flat: &Flat<'d>) -> Option<SchemaId> {
        let outer = self.schema(*flat.parts.first()?)?;
        if !adds_nothing(outer) {
            return None;
        }
        let mut targets = outer.all_of.iter().chain(&outer.reference).filter(|target| {
            // A member that only documents (`{description: …}`) does not count.
            self.schema(**target)
                .is_some_and(|schema| !says_nothing(schema) || self.named.contains_key(target))
        });
        match (targets.next(), targets.next()) {
            // What a branch of a condition says of fields that are there anyway adds nothing.
            (Some(only), None)
                if outer.conditions.branches.is_empty()
                    || Flat::of(self.document, &[*only]).properties.len() == flat.properties.len() =>
            {
                (!self.active.contains(only) || self.named.contains_key(only)).then_some(*only)
            }
            _ => None,
        }
    }

    pub fn reserve(&mut self, hint: &Hint, id: SchemaId, docs: Docs) -> TypeId {
        let docs = docs::of_type(docs, hint);
        let type_id = TypeId(u32::try_from(self.types.len()).unwrap_or(u32::MAX));
        let place = self.place(id);
        self.types.push(Type {
            name: hint.words(),
            named: false,
            docs,
            kind: Kind::Alias(Shape::Any),
            place,
        });
        type_id
    }

    /// The type to fill: the reserved one, or a new one that later uses of the schema find.
    pub fn own_type(
        &mut self,
        own: Option<TypeId>,
        hint: &Hint,
        flat: &Flat<'d>,
        id: Option<SchemaId>,
    ) -> TypeId {
        if let Some(own) = own {
            return own;
        }
        if let Some(knot) = id.and_then(|id| self.knots.get(&id).copied()) {
            return knot;
        }
        let docs = docs::of_schema(self.document, flat);
        let at = flat.parts.first().copied().unwrap_or(SchemaId(0));
        let new = self.reserve(hint, at, docs);
        if let Some(id) = id {
            self.knots.insert(id, new);
        }
        new
    }

    fn body(&mut self, flat: &Flat<'d>, hint: &Hint, id: Option<SchemaId>, own: Option<TypeId>) -> Shape {
        let shape = self.told(flat, hint, id, own);
        if shape == Shape::Any
            && (flat.typed || flat.never || flat.conditions || !flat.alternatives.is_empty())
        {
            self.untyped += 1;
            self.places += 1;
        } else if shape != Shape::Any {
            self.places += 1;
        }
        shape
    }

    fn told(&mut self, flat: &Flat<'d>, hint: &Hint, id: Option<SchemaId>, own: Option<TypeId>) -> Shape {
        if flat.cut {
            self.degrade_flat(
                flat,
                "too-many-members",
                &format!("more than {MEMBERS} schemas hold at once; what the others say is left out"),
            );
        }
        if flat.never {
            self.degrade_flat(
                flat,
                "never-schema",
                "nothing can match this schema; any JSON value is accepted here",
            );
            return Shape::Any;
        }
        if let Some(shape) = self.enumeration(flat, hint, id, own) {
            return shape.or_null(flat.null);
        }
        if let Some(shape) = self.alternatives(flat, hint, id, own) {
            return shape.or_null(flat.null);
        }
        let types = match self.types_of(flat) {
            // The format of Kubernetes, which others have taken over.
            Types::STRING if flat.format == Some("int-or-string") => Types::STRING | Types::INTEGER,
            types => types,
        };
        let shape = match types.count() {
            0 => self.untyped_schema(flat),
            1 => self.single(flat, types, hint, id, own),
            _ => self.several(flat, types, hint, id, own),
        };
        shape.or_null(flat.null)
    }

    /// The types of a schema, read from its keywords where it does not name them.
    fn types_of(&self, flat: &Flat<'d>) -> Types {
        if flat.typed {
            return flat.types;
        }
        let mut types = Types::default();
        if !flat.properties.is_empty()
            || flat.additional.is_some()
            || flat.additional_any
            || !flat.patterns.is_empty()
            || !flat.required.is_empty()
            || flat.discriminator.is_some()
        {
            types = types | Types::OBJECT;
        }
        if !flat.items.is_empty() || !flat.prefix_items.is_empty() {
            types = types | Types::ARRAY;
        }
        // How content is encoded, and that it is no text, is said of strings and of files alone.
        let encoded = flat.content_encoding.is_some() || text(flat) == Shape::Binary;
        if types.is_empty() && (flat.format.is_some_and(is_text_format) || encoded) {
            types = types | Types::STRING;
        }
        types
    }

    fn untyped_schema(&mut self, flat: &Flat<'d>) -> Shape {
        if flat.typed && flat.null {
            return Shape::Unit;
        }
        if flat.conditions {
            self.degrade_flat(
                flat,
                "condition-ignored",
                "only conditions are given; any JSON value is accepted here",
            );
        }
        Shape::Any
    }

    /// One JSON type.
    pub fn single(
        &mut self,
        flat: &Flat<'d>,
        types: Types,
        hint: &Hint,
        id: Option<SchemaId>,
        own: Option<TypeId>,
    ) -> Shape {
        if types.contains(Types::OBJECT) {
            return self.object(flat, hint, id, own);
        }
        if types.contains(Types::ARRAY) {
            return self.array(flat, hint);
        }
        if types.contains(Types::BOOLEAN) {
            return Shape::Bool;
        }
        if types.contains(Types::INTEGER) {
            return Shape::Int(self.integer(flat));
        }
        if types.contains(Types::NUMBER) {
            return match flat.format {
                // A double holds no `int64`; every `int32` it does, and a fraction, which `type: number` admits.
                Some("int64") => Shape::Int(Int::I64),
                _ => Shape::Double,
            };
        }
        text(flat)
    }

    /// `type: [string, integer]`: a union, one variant a type.
    pub fn several(
        &mut self,
        flat: &Flat<'d>,
        types: Types,
        hint: &Hint,
        id: Option<SchemaId>,
        own: Option<TypeId>,
    ) -> Shape {
        if types.contains(Types::OBJECT | Types::ARRAY | Types::STRING | Types::NUMBER | Types::BOOLEAN) {
            return Shape::Any;
        }
        if types == Types::INTEGER | Types::NUMBER {
            return Shape::Double;
        }
        let type_id = self.own_type(own, hint, flat, id);
        let mut members = Vec::new();
        for (one, word) in Types::EACH {
            if types.contains(one) {
                let shape = self.single(flat, one, &hint.child(word), None, None);
                members.push((vec![word.to_owned()], shape));
            }
        }
        self.union_of(type_id, members);
        Shape::Named(type_id)
    }

    fn array(&mut self, flat: &Flat<'d>, hint: &Hint) -> Shape {
        let fixed = flat.prefix_items.len() as u64;
        if fixed > 0 {
            let exact = flat.min_items.is_some_and(|min| min >= fixed)
                && (flat.items_closed || flat.max_items.is_some_and(|max| max <= fixed));
            if exact && fixed > TUPLE {
                self.degrade_flat(
                    flat,
                    "tuple-too-long",
                    &format!("a tuple of more than {TUPLE} items; it is a list of any of their shapes"),
                );
            } else if exact {
                let items = flat.prefix_items.iter().enumerate();
                return Shape::Tuple(
                    items
                        .map(|(at, item)| self.shape(*item, &hint.child(&format!("item {}", at + 1))))
                        .collect(),
                );
            }
        }
        if fixed > 0 {
            return self.mixed_items(flat, hint);
        }
        let item = match flat.items.as_slice() {
            [] => Shape::Any,
            [one] => self.shape(*one, &hint.item()),
            several => {
                let merged = Flat::of(self.document, several);
                self.all_at_once(several, &merged, &hint.item())
            }
        };
        Shape::List(Box::new(item))
    }

    /// A list whose first items differ but whose length is open: items of any of their shapes.
    fn mixed_items(&mut self, flat: &Flat<'d>, hint: &Hint) -> Shape {
        let mut shapes: Vec<Shape> = Vec::new();
        let hint = hint.item();
        for id in flat.prefix_items.iter().chain(&flat.items) {
            let shape = self.shape(*id, &hint);
            if !shapes.contains(&shape) {
                shapes.push(shape);
            }
        }
        match shapes.as_slice() {
            [one] => Shape::List(Box::new(one.clone())),
            _ => Shape::List(Box::new(self.any_of_shapes(flat, &hint, shapes))),
        }
    }

    /// A value that has one of several shapes.
    pub(super) fn any_of_shapes(&mut self, flat: &Flat<'d>, hint: &Hint, shapes: Vec<Shape>) -> Shape {
        let at = flat.parts.first().copied().unwrap_or(SchemaId(0));
        let type_id = self.reserve(hint, at, Docs::default());
        let members = shapes.into_iter().map(|shape| (Vec::new(), shape)).collect();
        self.union_of(type_id, members)
    }

    pub fn degrade_flat(&mut self, flat: &Flat<'d>, code: &'static str, message: &str) {
        if let Some(id) = flat.parts.first() {
            self.degrade(*id, code, message);
        }
    }

    pub fn degrade(&mut self, id: SchemaId, code: &'static str, message: &str) {
        let place = self.place(id);
        self.remarks.warn(Action::Degraded, code, message, place);
    }
}

/// Whether a schema says nothing at all of values.
fn says_nothing(schema: &Schema) -> bool {
    schema.types.is_empty()
        && schema.all_of.is_empty()
        && schema.reference.is_none()
        && schema.conditions.branches.is_empty()
        && adds_nothing(schema)
}

/// Whether a schema has nothing to add to the shape of what it combines, but for branches of conditions.
pub(super) fn adds_nothing(schema: &Schema) -> bool {
    schema.properties.is_empty()
        && schema.pattern_properties.is_empty()
        && schema.required.is_empty()
        && schema.one_of.is_empty()
        && schema.any_of.is_empty()
        && schema.values.is_none()
        && schema.constant.is_none()
        && schema.items.is_none()
        && schema.prefix_items.is_empty()
        && matches!(schema.additional, crate::normalise::document::Additional::Unset)
}
