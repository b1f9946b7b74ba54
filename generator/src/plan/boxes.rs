//! Boxes where a type would otherwise contain itself.

use foldhash::{HashSet, HashSetExt};

use crate::model::{Kind, Service, Shape, TypeId};

/// What a type holds in itself: without a list or map between.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Edge {
    /// The type that holds.
    pub holder: TypeId,
    /// The type that is held.
    pub held: TypeId,
    /// Whether it may be missing or null, as the document says.
    pub optional: bool,
}

/// What the plan needs to know about cycles.
pub(super) struct Cycles {
    /// What is held in a box.
    pub boxed: HashSet<Edge>,
    /// Aliases that name themselves and so must be types of their own.
    pub wrappers: HashSet<TypeId>,
}

/// What gives way to a cycle, the first first: so a new optional field boxes no member and no required field that was
/// there, and a new member no required field.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Rank {
    /// A field that may be missing or null.
    Optional,
    /// A member of a union.
    Member,
    /// A field that is always there.
    Required,
    /// What an alias stands for: aliases alone are on the cycle.
    Alias,
}

/// Finds the boxes by a rule that knows no order of types and fields: of what is on a cycle all optional fields get one,
/// all members of unions where the cycle goes on without these, all required fields where it goes on without both.
pub(super) fn cycles(service: &Service, twins: &[TypeId]) -> Cycles {
    let resolve = |id: TypeId| twins.get(id.index()).copied().unwrap_or(id);
    let mut wrappers = HashSet::new();
    // Aliases first: through lists and maps too, since an alias has no body to stop at.
    let alias_edges = |at: usize| -> Vec<TypeId> {
        let mut out = Vec::new();
        if let Kind::Alias(shape) = &service.types[at].kind {
            shape.each_named(&mut |id| {
                if matches!(service.types[resolve(id).index()].kind, Kind::Alias(_)) {
                    out.push(resolve(id));
                }
            });
        }
        out
    };
    for component in components(service.types.len(), &alias_edges) {
        let cyclic = component.len() > 1 || component.iter().any(|id| alias_edges(id.index()).contains(id));
        if cyclic {
            wrappers.extend(component);
        }
    }
    let mut edges: Vec<Vec<(Rank, Edge)>> =
        (0..service.types.len()).map(|at| held(service, at, &resolve)).collect();
    let mut boxed = HashSet::new();
    for rank in [Rank::Optional, Rank::Member, Rank::Required, Rank::Alias] {
        let mut cycle_of = vec![0; edges.len()];
        let targets = |at: usize| edges[at].iter().map(|(_, edge)| edge.held).collect();
        for (nth, component) in components(edges.len(), &targets).into_iter().enumerate() {
            component.into_iter().for_each(|id| cycle_of[id.index()] = nth);
        }
        for (of, edge) in edges.iter().flatten() {
            if *of == rank && cycle_of[edge.holder.index()] == cycle_of[edge.held.index()] {
                boxed.insert(*edge);
            }
        }
        edges.iter_mut().for_each(|edges| edges.retain(|(_, edge)| !boxed.contains(edge)));
    }
    Cycles { boxed, wrappers }
}

/// The types that a type holds in itself.
fn held(service: &Service, at: usize, resolve: &impl Fn(TypeId) -> TypeId) -> Vec<(Rank, Edge)> {
    let holder = TypeId(u32::try_from(at).unwrap_or(u32::MAX));
    let mut out = Vec::new();
    let mut add = |shape: &Shape, optional: bool, rank: Option<Rank>| {
        direct(shape, optional, &mut |id, optional| {
            let field = if optional { Rank::Optional } else { Rank::Required };
            out.push((rank.unwrap_or(field), Edge { holder, held: resolve(id), optional }));
        });
    };
    match &service.types[at].kind {
        Kind::Alias(shape) => add(shape, false, Some(Rank::Alias)),
        // The open rest of an object is a map.
        Kind::Object(object) => {
            object.fields.iter().for_each(|field| add(&field.shape, !field.required, None));
        }
        Kind::Union(union) => {
            union.variants.iter().for_each(|variant| add(&variant.shape, false, Some(Rank::Member)));
        }
        Kind::Choice(_) | Kind::Numbers(_) => {}
    }
    out
}

fn direct(shape: &Shape, optional: bool, visit: &mut impl FnMut(TypeId, bool)) {
    match shape {
        Shape::Named(id) => visit(*id, optional),
        Shape::Nullable(inner) => direct(inner, true, visit),
        Shape::Tuple(items) => items.iter().for_each(|item| direct(item, optional, visit)),
        _ => {}
    }
}

/// Strongly connected components, without recursion (Tarjan).
fn components(count: usize, edges: &impl Fn(usize) -> Vec<TypeId>) -> Vec<Vec<TypeId>> {
    const UNSEEN: usize = usize::MAX;
    let mut index = vec![UNSEEN; count];
    let mut low = vec![0usize; count];
    let mut on_stack = vec![false; count];
    let mut stack = Vec::new();
    let mut next = 0;
    let mut out = Vec::new();
    for root in 0..count {
        if index[root] != UNSEEN {
            continue;
        }
        let mut work: Vec<(usize, Vec<TypeId>, usize)> = vec![(root, edges(root), 0)];
        index[root] = next;
        low[root] = next;
        next += 1;
        stack.push(root);
        on_stack[root] = true;
        while let Some((node, targets, at)) = work.last_mut() {
            let node = *node;
            if let Some(target) = targets.get(*at).map(|id| id.index()) {
                *at += 1;
                if index[target] == UNSEEN {
                    index[target] = next;
                    low[target] = next;
                    next += 1;
                    stack.push(target);
                    on_stack[target] = true;
                    work.push((target, edges(target), 0));
                } else if on_stack[target] {
                    low[node] = low[node].min(index[target]);
                }
                continue;
            }
            work.pop();
            if let Some((parent, _, _)) = work.last() {
                low[*parent] = low[*parent].min(low[node]);
            }
            if low[node] == index[node] {
                let mut component = Vec::new();
                while let Some(member) = stack.pop() {
                    on_stack[member] = false;
                    component.push(TypeId(u32::try_from(member).unwrap_or(u32::MAX)));
                    if member == node {
                        break;
                    }
                }
                component.sort_unstable();
                out.push(component);
            }
        }
    }
    out
}
