//! One view of a schema with everything that `allOf` and references bring into it.

use foldhash::{HashMap, HashSet};
use std::borrow::Cow;
use std::collections::BTreeSet;
use std::slice::from_ref;

use super::shape::adds_nothing;
use crate::normalise::document::{Additional, Discriminator, Document, Schema, SchemaId, Types};
use crate::read::Json;

/// More members than this in one `allOf` family are not merged any further.
pub(super) const MEMBERS: usize = 512;

/// So many references to references are followed.
const REFERENCES: usize = 16;

/// So many properties are looked up by an index.
const MANY: usize = 64;

/// Alternatives that one schema offers.
#[derive(Clone, Debug)]
pub(super) struct Alternatives<'d> {
    pub members: &'d [SchemaId],
    pub discriminator: Option<&'d Discriminator>,
    /// The schema that holds them.
    pub owner: SchemaId,
}

/// A schema and all that it is combined with, as one.
#[derive(Clone, Debug, Default)]
pub(super) struct Flat<'d> {
    /// The schemas that were merged, outermost first.
    pub parts: Vec<SchemaId>,
    pub types: Types,
    pub typed: bool,
    pub null: bool,
    pub never: bool,
    /// There are more schemas than are merged.
    pub cut: bool,
    pub format: Option<&'d str>,
    pub title: Option<&'d str>,
    pub description: Option<&'d str>,
    pub content_encoding: Option<&'d str>,
    pub content_media_type: Option<&'d str>,
    pub listed: Option<Cow<'d, [Json]>>,
    pub constant: Option<&'d Json>,
    pub default: Option<&'d Json>,
    /// Each with the schemas that describe it.
    pub properties: Vec<(&'d str, Cow<'d, [SchemaId]>)>,
    /// Where they are by name, once there are many.
    pub by_name: HashMap<&'d str, usize>,
    pub required: BTreeSet<&'d str>,
    pub additional: Option<SchemaId>,
    pub additional_any: bool,
    pub additional_closed: bool,
    pub patterns: Vec<SchemaId>,
    pub items: Vec<SchemaId>,
    pub prefix_items: &'d [SchemaId],
    pub items_closed: bool,
    pub min_items: Option<u64>,
    pub max_items: Option<u64>,
    pub alternatives: Vec<Alternatives<'d>>,
    pub discriminator: Option<&'d Discriminator>,
    pub read_only: bool,
    pub write_only: bool,
    pub deprecated: bool,
    /// Conditions that Rust types cannot say (`if`, `not`, dependent schemas).
    pub conditions: bool,
}

impl<'d> Flat<'d> {
    /// Merges `ids`, as if they stood in one `allOf`.
    pub fn of(document: &'d Document, ids: &[SchemaId]) -> Flat<'d> {
        let mut flat = Flat::default();
        let mut told = Told::default();
        for (at, id) in ids.iter().enumerate() {
            flat.add(document, *id, &mut told, at == 0);
        }
        flat.branches(document);
        flat.choose(document);
        flat.settle(&told);
        flat
    }

    /// The values that are listed; by several members, those that each of them lists.
    pub fn values(&self) -> Option<&[Json]> {
        self.listed.as_deref()
    }

    /// The values that there are, where a constant or a list says it.
    pub fn allowed(&self) -> Option<&[Json]> {
        self.constant.map(std::slice::from_ref).or_else(|| self.values())
    }

    /// The only value that there is.
    pub fn only(&self) -> Option<&Json> {
        match self.allowed()? {
            [only] => Some(only),
            _ => None,
        }
    }

    /// A scalar of one type and any value.
    pub fn is_plain(&self) -> bool {
        let scalars = [Types::STRING, Types::INTEGER, Types::NUMBER, Types::BOOLEAN];
        self.typed
            && scalars.contains(&self.types)
            && self.parts.len() == 1
            && self.allowed().is_none()
            && self.alternatives.is_empty()
            && self.format != Some("int-or-string")
    }

    /// Where a property of that name is.
    pub fn property(&mut self, name: &str) -> Option<usize> {
        if self.properties.len() < MANY {
            return self.properties.iter().position(|(known, _)| *known == name);
        }
        for (at, (known, _)) in self.properties.iter().enumerate().skip(self.by_name.len()) {
            self.by_name.entry(known).or_insert(at);
        }
        self.by_name.get(name).copied()
    }

    /// What only a branch of a condition declares may be there: a field that is never required.
    fn branches(&mut self, document: &'d Document) {
        let schema = |id: SchemaId| document.schemas.get(id);
        let of = |id: &SchemaId| {
            schema(*id).map(|schema| schema.conditions.branches.as_slice()).unwrap_or_default()
        };
        let mut todo: Vec<SchemaId> = self.parts.iter().rev().flat_map(of).rev().copied().collect();
        todo.reverse();
        let mut seen = Vec::new();
        let mut left = MEMBERS;
        while let Some(id) = todo.pop().filter(|_| left > 0) {
            left -= 1;
            let new = !self.parts.contains(&id) && !seen.contains(&id);
            let Some(branch) = schema(id).filter(|_| new) else { continue };
            seen.push(id);
            for (name, property) in &branch.properties {
                let allowed = schema(*property).is_some_and(|schema| schema.boolean != Some(false));
                if allowed && self.property(name).is_none() {
                    self.properties.push((name, Cow::Borrowed(from_ref(property))));
                }
            }
            todo.extend(
                branch.all_of.iter().chain(&branch.reference).chain(&branch.conditions.branches).rev(),
            );
        }
    }

    /// A base that lists the schemas that build on it leaves one of these no choice: it is that one.
    fn choose(&mut self, document: &'d Document) {
        if self.alternatives.is_empty() || self.parts.len() == 1 {
            return;
        }
        let parts = &self.parts;
        self.alternatives.retain(|group| {
            let mapped = group.discriminator.iter().flat_map(|one| one.mapping.iter().map(|(_, id)| *id));
            let members = group.members.iter().copied().chain(mapped);
            !members
                .map(|member| meant(document, member))
                .any(|member| parts.contains(&member) && builds_on(document, member, group.owner))
        });
    }

    fn add(&mut self, document: &'d Document, root: SchemaId, told: &mut Told, outermost: bool) {
        // A stack instead of recursion: `allOf` chains may be as long as a document likes. Most have one member.
        let mut todo = Vec::new();
        let mut next = Some((root, outermost));
        while let Some((id, outer)) = next.take().or_else(|| todo.pop()) {
            if self.parts.contains(&id) {
                continue;
            }
            if self.parts.len() >= MEMBERS {
                self.cut = true;
                return;
            }
            let Some(schema) = document.schemas.get(id) else { continue };
            self.parts.push(id);
            self.take(schema, id, outer, told);
            todo.extend(schema.all_of.iter().rev().map(|member| (*member, false)));
            todo.extend(schema.reference.iter().map(|target| (*target, false)));
        }
    }

    fn take(&mut self, schema: &'d Schema, id: SchemaId, outer: bool, told: &mut Told) {
        if schema.boolean == Some(false) {
            self.never = true;
        }
        let combined = schema.reference.is_some() || !schema.all_of.is_empty();
        if !schema.types.is_empty() || !combined {
            told.add(schema.types, schema.nullable);
        } else if schema.nullable {
            // `nullable: true` beside `allOf` is how 3.0 documents say «this or null».
            self.null = true;
        }
        self.format = self.format.or(schema.format.as_deref());
        self.title = self.title.or(if outer { schema.title.as_deref() } else { None });
        self.description = self.description.or(schema.description.as_deref());
        self.content_encoding = self.content_encoding.or(schema.content.encoding.as_deref());
        self.content_media_type = self.content_media_type.or(schema.content.media_type.as_deref());
        self.listed = match (self.listed.take(), schema.values.as_deref()) {
            (Some(now), Some(new)) => Some(in_both(now, new)),
            (now, new) => now.or(new.map(Cow::Borrowed)),
        };
        self.constant = self.constant.or(schema.constant.as_ref());
        self.default = self.default.or(schema.default.as_ref());
        if self.properties.is_empty() {
            self.properties.reserve_exact(schema.properties.len());
        }
        for (name, property) in &schema.properties {
            let known = self.property(name).and_then(|at| self.properties.get_mut(at));
            match known {
                Some((_, ids)) if ids.contains(property) => {}
                Some((_, ids)) => ids.to_mut().push(*property),
                None => self.properties.push((name, Cow::Borrowed(from_ref(property)))),
            }
        }
        self.required.extend(schema.required.iter().map(String::as_str));
        // A pattern that every name matches leaves no others.
        let whole = schema.pattern_properties.iter().find(|(pattern, _)| matches_all(pattern));
        match (&schema.additional, whole) {
            (_, Some((_, id))) => self.additional = self.additional.or(Some(*id)),
            (Additional::Unset, None) => {}
            (Additional::Closed, None) => self.additional_closed = true,
            (Additional::Any, None) => self.additional_any = true,
            (Additional::Schema(id), None) => self.additional = self.additional.or(Some(*id)),
        }
        let patterns = schema.pattern_properties.iter().filter(|(pattern, _)| !matches_all(pattern));
        self.patterns.extend(patterns.map(|(_, id)| *id));
        self.items.extend(schema.items);
        if self.prefix_items.is_empty() {
            self.prefix_items = &schema.prefix_items;
            self.items_closed = schema.items_closed;
        }
        self.min_items = self.min_items.max(schema.limits.min_items);
        self.max_items = match (self.max_items, schema.limits.max_items) {
            (Some(a), Some(b)) => Some(a.min(b)),
            (a, b) => a.or(b),
        };
        for members in [&schema.one_of, &schema.any_of] {
            if !members.is_empty() {
                let discriminator = schema.discriminator.as_deref();
                self.alternatives.push(Alternatives { members, discriminator, owner: id });
            }
        }
        if outer {
            self.discriminator = self.discriminator.or(schema.discriminator.as_deref());
        }
        self.read_only |= schema.read_only;
        self.write_only |= schema.write_only;
        self.deprecated |= outer && schema.deprecated;
        self.conditions |= schema.conditions.not.is_some() || !schema.conditions.all.is_empty();
    }

    /// Null is admitted when every member that says something about types admits it.
    fn settle(&mut self, told: &Told) {
        self.typed = told.types.is_some();
        self.null |= if self.typed { !told.refused_null } else { told.silent_null };
        self.null |= self.values().is_some_and(|values| values.contains(&Json::Null)) && !self.typed;
        self.types = told.types.unwrap_or_default().without_null();
    }
}

/// The schema that another one means, which only says something beside a reference to it.
fn meant(document: &Document, id: SchemaId) -> SchemaId {
    let mut id = id;
    // References may lead to each other in a circle.
    for _ in 0..REFERENCES {
        let target = document.schemas.get(id).filter(|schema| adds_nothing(schema));
        match target.and_then(|schema| schema.reference.filter(|_| schema.all_of.is_empty())) {
            Some(target) => id = target,
            None => break,
        }
    }
    id
}

/// Whether a schema is combined of others, one of which is the base.
fn builds_on(document: &Document, id: SchemaId, base: SchemaId) -> bool {
    let mut seen = HashSet::from_iter([id]);
    let mut todo = vec![id];
    while let Some(schema) = todo.pop().and_then(|id| document.schemas.get(id)) {
        for next in schema.all_of.iter().chain(&schema.reference) {
            if *next == base {
                return id != base;
            }
            if seen.len() < MEMBERS && seen.insert(*next) {
                todo.push(*next);
            }
        }
    }
    false
}

/// What the members say about types.
#[derive(Default)]
struct Told {
    /// Those that all admit which say some.
    types: Option<Types>,
    /// One of them does not admit null.
    refused_null: bool,
    /// One that says no types admits null.
    silent_null: bool,
}

impl Told {
    fn add(&mut self, types: Types, nullable: bool) {
        if types.is_empty() {
            self.silent_null |= nullable;
            return;
        }
        let known = self.types.unwrap_or(types);
        let both = known.without_null() & types.without_null();
        // A whole number is a number.
        let whole = |one: Types, other: Types| one.contains(Types::NUMBER) && other.contains(Types::INTEGER);
        self.types = Some(match both.is_empty() {
            true if whole(known, types) || whole(types, known) => Types::INTEGER,
            true => known | types,
            false => both,
        });
        self.refused_null |= !types.has_null() && !nullable;
    }
}

/// What two lists of values have in common. Lists that contradict each other have nothing, and the first holds.
fn in_both<'d>(now: Cow<'d, [Json]>, new: &[Json]) -> Cow<'d, [Json]> {
    let texts: HashSet<&str> = new.iter().filter_map(Json::as_str).collect();
    let others: Vec<&Json> = new.iter().filter(|value| value.as_str().is_none()).collect();
    // Each is looked for in all of them: where they are too many, the first list holds as it is.
    if others.len() > MANY {
        return now;
    }
    let listed = |value: &&Json| match value.as_str() {
        Some(text) => texts.contains(text),
        None => others.contains(value),
    };
    let both = now.iter().filter(listed).count();
    if both == 0 || both == now.len() {
        return now;
    }
    now.iter().filter(listed).cloned().collect()
}

/// Whether every name matches a pattern.
fn matches_all(pattern: &str) -> bool {
    let inner = pattern.strip_prefix('^').unwrap_or(pattern);
    matches!(inner.strip_suffix('$').unwrap_or(inner), "" | ".*" | ".+" | "(.*)" | "(.+)") && pattern != "^$"
}
