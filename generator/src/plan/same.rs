//! One Rust type for inline types that are the same.
//!
//! Documents repeat inline schemas by the hundred. Those of equal fields, with what is said of these, share
//! one definition; each keeps its own name as an alias, so a name never depends on its twins, and what is said of
//! the type itself stands at the alias.

use foldhash::{HashMap, HashMapExt, HashSet};
use std::collections::BTreeMap;
use std::hash::{Hash, Hasher};

use super::usage::{Usage, each_shape};
use crate::model::{Kind, Service, Shape, TypeId};

/// For each type the one that defines it: itself, or its twin.
pub(super) fn twins(service: &Service, usages: &[Usage], names: &[String]) -> Vec<TypeId> {
    let classes = classes(service, usages);
    let mut first: BTreeMap<usize, usize> = BTreeMap::new();
    for (at, class) in classes.iter().enumerate() {
        if !may_share(service, at) {
            continue;
        }
        let best = first.entry(*class).or_insert(at);
        if names[at] < names[*best] {
            *best = at;
        }
    }
    let count = service.types.len();
    (0..count)
        .map(|at| match first.get(&classes[at]) {
            Some(twin) if may_share(service, at) => id(*twin),
            _ => id(at),
        })
        .collect()
}

fn id(at: usize) -> TypeId {
    TypeId(u32::try_from(at).unwrap_or(u32::MAX))
}

fn may_share(service: &Service, at: usize) -> bool {
    !service.types[at].named && !matches!(service.types[at].kind, Kind::Alias(_))
}

/// The class of each type: those of one class are the same, whatever they are called.
fn classes(service: &Service, usages: &[Usage]) -> Vec<usize> {
    let mut looks: HashMap<Vec<u8>, usize> = HashMap::new();
    let mut named: Vec<Vec<usize>> = Vec::with_capacity(service.types.len());
    let mut classes = Classes::default();
    for at in 0..service.types.len() {
        let (look, names) = look(service, usages, at);
        let new = looks.len();
        classes.enter(*looks.entry(look).or_insert(new));
        named.push(names.iter().map(|id| id.index()).collect());
    }
    drop(looks);
    let mut naming: Vec<Vec<usize>> = vec![Vec::new(); named.len()];
    for (at, names) in named.iter().enumerate() {
        names.iter().for_each(|name| naming[*name].push(at));
    }
    // Those of one class look the same but for the types that they name. Told apart are those that name types of
    // different classes, until nothing changes.
    let mut todo: Vec<usize> = (0..named.len()).collect();
    while !todo.is_empty() {
        let moved = classes.split(&todo, &named);
        todo = moved.iter().flat_map(|at| naming[*at].iter().copied()).collect();
        todo.sort_unstable();
        todo.dedup();
    }
    classes.of
}

/// Types by class.
#[derive(Default)]
struct Classes {
    of: Vec<usize>,
    /// What was put into each class; some of it may have moved on.
    members: Vec<Vec<usize>>,
    sizes: Vec<usize>,
}

impl Classes {
    fn enter(&mut self, class: usize) {
        if class == self.members.len() {
            self.members.push(Vec::new());
            self.sizes.push(0);
        }
        self.members[class].push(self.of.len());
        self.sizes[class] += 1;
        self.of.push(class);
    }

    /// Tells types apart of which something that they name was given another class, from each other and from the rest
    /// of their class. The largest part keeps the class, so that no type moves more often than its class can be
    /// halved. Gives those that moved.
    fn split(&mut self, some: &[usize], named: &[Vec<usize>]) -> Vec<usize> {
        let mut parts: BTreeMap<usize, HashMap<Vec<usize>, Vec<usize>>> = BTreeMap::new();
        for at in some {
            let names = named[*at].iter().map(|name| self.of[*name]).collect();
            parts.entry(self.of[*at]).or_default().entry(names).or_default().push(*at);
        }
        let mut moved = Vec::new();
        for (class, parts) in parts {
            let mut parts: Vec<Vec<usize>> = parts.into_values().collect();
            let told: usize = parts.iter().map(Vec::len).sum();
            let rest = self.sizes[class] - told;
            let largest = parts.iter().map(Vec::len).max().unwrap_or(0);
            self.sizes[class] = rest.max(largest);
            if rest < largest {
                if rest > 0 {
                    let told: HashSet<usize> = parts.iter().flatten().copied().collect();
                    let mut all = std::mem::take(&mut self.members[class]);
                    all.retain(|at| self.of[*at] == class && !told.contains(at));
                    parts.push(all);
                }
                let keeps = parts.iter().position(|part| part.len() == largest).unwrap_or(0);
                self.members[class] = parts.swap_remove(keeps);
            }
            for part in parts {
                part.iter().for_each(|at| self.of[*at] = self.members.len());
                moved.extend_from_slice(&part);
                self.sizes.push(part.len());
                self.members.push(part);
            }
        }
        moved
    }
}

/// Whether some bytes are in it, which are files in a multipart body.
fn holds_bytes(kind: &Kind) -> bool {
    let mut found = false;
    each_shape(kind, &mut |shape| found |= shape.has_bytes());
    found
}

/// Whether it has fields that are there in one direction alone.
fn has_ways(kind: &Kind) -> bool {
    let Kind::Object(object) = kind else { return false };
    object.fields.iter().any(|field| field.read_only || field.write_only)
}

/// What a type is, without the types that it names, and those.
fn look(service: &Service, usages: &[Usage], at: usize) -> (Vec<u8>, Vec<TypeId>) {
    let mut look = Look::default();
    let ty = &service.types[at];
    if ty.named {
        (0u8, at).hash(&mut look);
        return (look.bytes, look.named);
    }
    // In which direction it goes is left out where it makes no other type of it: one more operation may send what was
    // only received, and two types that were one would part.
    let usage = &usages[at];
    let files = usage.multipart && holds_bytes(&ty.kind);
    (files, usage.sent || usage.received).hash(&mut look);
    if has_ways(&ty.kind) {
        (usage.sent, usage.received).hash(&mut look);
    }
    match &ty.kind {
        Kind::Alias(inner) => {
            1u8.hash(&mut look);
            look.shape(inner);
        }
        Kind::Object(object) => {
            (2u8, object.fields.len()).hash(&mut look);
            for field in &object.fields {
                (
                    &field.wire,
                    (field.required, field.undeclared),
                    field.read_only,
                    field.write_only,
                    (&field.constant, &field.only),
                    &field.docs,
                )
                    .hash(&mut look);
                look.shape(&field.shape);
            }
            object.extra.is_some().hash(&mut look);
            object.extra.iter().for_each(|extra| look.shape(extra));
        }
        Kind::Choice(values) => (3u8, values).hash(&mut look),
        Kind::Numbers(values) => (4u8, values).hash(&mut look),
        Kind::Union(union) => {
            (5u8, &union.tag, union.variants.len()).hash(&mut look);
            for variant in &union.variants {
                (&variant.name, &variant.tags).hash(&mut look);
                look.shape(&variant.shape);
            }
        }
    }
    (look.bytes, look.named)
}

/// Keeps what would be hashed, so that what is equal is known and not guessed from a number that somebody could meet
/// on purpose.
#[derive(Default)]
struct Look {
    bytes: Vec<u8>,
    named: Vec<TypeId>,
}

impl Look {
    fn shape(&mut self, shape: &Shape) {
        match shape {
            Shape::Named(id) => {
                1u8.hash(self);
                self.named.push(*id);
            }
            Shape::List(inner) | Shape::Map(inner) | Shape::Nullable(inner) => {
                std::mem::discriminant(shape).hash(self);
                self.shape(inner);
            }
            Shape::Tuple(items) => {
                (5u8, items.len()).hash(self);
                items.iter().for_each(|item| self.shape(item));
            }
            plain => (6u8, plain).hash(self),
        }
    }
}

impl Hasher for Look {
    fn finish(&self) -> u64 {
        0
    }

    fn write(&mut self, bytes: &[u8]) {
        self.bytes.extend_from_slice(bytes);
    }
}
