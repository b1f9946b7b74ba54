//! One Rust type for inline types that are the same.
//!
//! Documents repeat inline schemas by the hundred. Those of equal structure and documentation share
//! one definition; each keeps its own name as an alias, so a name never depends on its twins.

use std::collections::BTreeMap;
use std::hash::{Hash, Hasher};

use super::usage::Usage;
use crate::model::{Kind, Service, Shape, TypeId};

/// Rounds after which structures that still change are taken as they are.
const ROUNDS: usize = 24;

/// For each type the one that defines it: itself, or its twin.
pub(super) fn twins(service: &Service, usages: &[Usage], names: &[String]) -> Vec<TypeId> {
    let count = service.types.len();
    // What stays the same from round to round is read once.
    let own: Vec<Own> = (0..count).map(|at| own(service, usages, at)).collect();
    let mut prints: Vec<u64> = vec![0; count];
    let mut classes = 0;
    for _ in 0..ROUNDS {
        let next: Vec<u64> = own.iter().map(|own| own.print(&prints)).collect();
        let mut sorted = next.clone();
        sorted.sort_unstable();
        sorted.dedup();
        prints = next;
        if sorted.len() == classes {
            break;
        }
        classes = sorted.len();
    }
    let mut first: BTreeMap<u64, usize> = BTreeMap::new();
    for (at, print) in prints.iter().enumerate() {
        if !may_share(service, at) {
            continue;
        }
        let best = first.entry(*print).or_insert(at);
        if names[at] < names[*best] {
            *best = at;
        }
    }
    (0..count)
        .map(|at| match first.get(&prints[at]) {
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

/// What is known of a type by itself.
struct Own {
    /// A hash of all that it says.
    hash: u64,
    /// The types that it names, in order.
    named: Vec<TypeId>,
}

impl Own {
    /// A hash in which the types it names stand for what is known of them so far.
    fn print(&self, prints: &[u64]) -> u64 {
        let mut hasher = Fnv(self.hash);
        for id in &self.named {
            prints.get(id.index()).hash(&mut hasher);
        }
        hasher.finish()
    }
}

fn own(service: &Service, usages: &[Usage], at: usize) -> Own {
    let mut hasher = Fnv(0xcbf2_9ce4_8422_2325);
    let mut named = Vec::new();
    let ty = &service.types[at];
    if ty.named {
        (0u8, at).hash(&mut hasher);
        return Own { hash: hasher.finish(), named };
    }
    let usage = &usages[at];
    (usage.multipart, usage.sent, usage.received).hash(&mut hasher);
    let mut shape = |shape: &Shape, hasher: &mut Fnv| structure(shape, &mut named, hasher);
    match &ty.kind {
        Kind::Alias(inner) => {
            1u8.hash(&mut hasher);
            shape(inner, &mut hasher);
        }
        Kind::Object(object) => {
            2u8.hash(&mut hasher);
            for field in &object.fields {
                (
                    &field.wire,
                    (field.required, field.undeclared),
                    field.read_only,
                    field.write_only,
                    &field.constant,
                    &field.docs,
                )
                    .hash(&mut hasher);
                shape(&field.shape, &mut hasher);
            }
            object.extra.is_some().hash(&mut hasher);
            if let Some(extra) = &object.extra {
                shape(extra, &mut hasher);
            }
        }
        Kind::Choice(values) => (3u8, values).hash(&mut hasher),
        Kind::Numbers(values) => (4u8, values).hash(&mut hasher),
        Kind::Union(union) => {
            (5u8, &union.tag).hash(&mut hasher);
            for variant in &union.variants {
                (&variant.name, &variant.tags).hash(&mut hasher);
                shape(&variant.shape, &mut hasher);
            }
        }
    }
    Own { hash: hasher.finish(), named }
}

fn structure(shape: &Shape, named: &mut Vec<TypeId>, hasher: &mut Fnv) {
    match shape {
        Shape::Named(id) => {
            1u8.hash(hasher);
            named.push(*id);
        }
        Shape::List(inner) | Shape::Map(inner) | Shape::Nullable(inner) => {
            std::mem::discriminant(shape).hash(hasher);
            structure(inner, named, hasher);
        }
        Shape::Tuple(items) => {
            (5u8, items.len()).hash(hasher);
            items.iter().for_each(|item| structure(item, named, hasher));
        }
        plain => (6u8, plain).hash(hasher),
    }
}

/// FNV-1a: the same in every run.
struct Fnv(u64);

impl Hasher for Fnv {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.0 = (self.0 ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3);
        }
    }
}
