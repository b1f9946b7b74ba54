//! Boxes where a type would otherwise contain itself.

use std::collections::HashSet;

use super::usage::each_shape;
use crate::model::{Kind, Service, Shape, TypeId};

/// An edge that gets a box: from a type to a type that it holds without a list or map between.
pub(super) type Edges = HashSet<(TypeId, TypeId)>;

/// What the plan needs to know about cycles.
pub(super) struct Cycles {
    /// Fields and variants that hold their type in a box.
    pub boxed: Edges,
    /// Aliases that name themselves and so must be types of their own.
    pub wrappers: HashSet<TypeId>,
}

/// Finds the smallest set of boxes that a document-independent rule gives: fields of objects on a
/// cycle, and variants of unions where no object is on it.
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
    let mut boxed = Edges::new();
    for objects_only in [true, false] {
        let edges = |at: usize| -> Vec<TypeId> {
            let from = TypeId(u32::try_from(at).unwrap_or(u32::MAX));
            held(service, at).into_iter().map(resolve).filter(|to| !boxed.contains(&(from, *to))).collect()
        };
        let mut found = Vec::new();
        for component in components(service.types.len(), &edges) {
            let inside: HashSet<TypeId> = component.iter().copied().collect();
            for from in &component {
                let is_object = matches!(service.types[from.index()].kind, Kind::Object(_));
                if is_object == objects_only {
                    found.extend(
                        edges(from.index())
                            .into_iter()
                            .filter(|to| inside.contains(to) && (component.len() > 1 || to == from))
                            .map(|to| (*from, to)),
                    );
                }
            }
        }
        boxed.extend(found);
    }
    Cycles { boxed, wrappers }
}

/// The types that a type holds in itself.
fn held(service: &Service, at: usize) -> Vec<TypeId> {
    let mut out = Vec::new();
    each_shape(&service.types[at].kind, &mut |shape| direct(shape, &mut out));
    // The open rest of an object is a map.
    if let Kind::Object(object) = &service.types[at].kind {
        out.clear();
        object.fields.iter().for_each(|field| direct(&field.shape, &mut out));
    }
    out
}

fn direct(shape: &Shape, out: &mut Vec<TypeId>) {
    match shape {
        Shape::Named(id) => out.push(*id),
        Shape::Nullable(inner) => direct(inner, out),
        Shape::Tuple(items) => items.iter().for_each(|item| direct(item, out)),
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
