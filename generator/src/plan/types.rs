//! Names of types and of what is in them, and the file that each is printed in.

use std::borrow::Cow;

use super::boxes::Cycles;
use super::clash::{Case, Other, Plain, Wish, plain, unique};
use super::looks::{self, Look};
use super::usage::Usage;
use super::{Home, TypePlan, words};
use crate::catalog;
use crate::deep::on_all_cores;
use crate::model::{Kind, Service, Shape, TypeId, Variant};

/// The Rust names of all types.
pub(super) fn names(service: &Service, usages: &[Usage], entry: &catalog::Service) -> Vec<String> {
    let renamed = |name: &[String]| {
        entry.rename.types.iter().find(|(from, _)| [from.clone()] == *name).map(|(_, to)| to.clone())
    };
    let used: Vec<usize> = (0..service.types.len()).filter(|at| !usages[*at].groups.is_empty()).collect();
    let wanted = on_all_cores(used.len(), &|nth| {
        let ty = &service.types[used[nth]];
        let name = renamed(&ty.name).unwrap_or_else(|| words::type_name(&ty.name));
        // The document's own names come before those made here; one written as Rust would comes first.
        let spelling = joined(&ty.name);
        let (exact, marks, _) = plain(&name, &spelling);
        let other = if ty.named { Other::Spelled(spelling) } else { Other::Way(&ty.name) };
        Wish { name, rank: (!ty.named, exact, marks, &ty.name, ty.place), other }
    });
    let mut names: Vec<String> = vec![String::new(); service.types.len()];
    for (at, name) in used.iter().zip(unique(wanted, &[], Case::Camel)) {
        names[*at] = name;
    }
    names
}

/// The steps of a name as one text.
fn joined(steps: &[String]) -> Cow<'_, str> {
    match steps {
        [one] => Cow::Borrowed(one),
        many => Cow::Owned(many.join(" ")),
    }
}

pub(super) fn plans(
    service: &Service,
    usages: &[Usage],
    names: Vec<String>,
    twins: &[TypeId],
    cycles: &Cycles,
) -> Vec<TypePlan> {
    // A type is at home where all its names are used.
    let mut homes: Vec<Option<Home>> = usages.iter().map(home).collect();
    for (at, twin) in twins.iter().enumerate() {
        homes[twin.index()] = match (homes[twin.index()], homes[at]) {
            (Some(a), Some(b)) if a != b => Some(Home::Common),
            (a, b) => a.or(b),
        };
    }
    spread_common(service, twins, &mut homes);
    let mut made = vec![false; twins.len()];
    for (usage, twin) in usages.iter().zip(twins) {
        made[twin.index()] |= usage.sent;
    }
    let inner = on_all_cores(names.len(), &|at| (members(service, at), looks(service, usages, at)));
    names
        .into_iter()
        .zip(inner)
        .enumerate()
        .map(|(at, (ident, (members, looks)))| TypePlan {
            ident,
            defined_by: twins[at],
            home: homes[at],
            sent: usages[at].sent,
            received: usages[at].received,
            made: made[twins[at].index()],
            multipart: usages[at].multipart,
            wrapper: cycles.wrappers.contains(&TypeId(u32::try_from(at).unwrap_or(u32::MAX))),
            members,
            looks,
        })
        .collect()
}

/// What tells the members of a union apart.
fn looks(service: &Service, usages: &[Usage], at: usize) -> Vec<Look> {
    let Kind::Union(union) = &service.types[at].kind else { return Vec::new() };
    let look = |variant: &Variant| looks::look(service, &variant.shape, &variant.tags, usages[at].multipart);
    let mut all: Vec<_> = union.variants.iter().map(look).collect();
    looks::prune(&mut all, union.tag.is_some());
    all
}

fn home(usage: &Usage) -> Option<Home> {
    let mut groups = usage.groups.iter();
    match (groups.next(), groups.next()) {
        (None, _) => None,
        (Some(only), None) => Some(Home::Group(*only)),
        _ => Some(Home::Common),
    }
}

/// What a common type names is common too, also through the twins that define it.
fn spread_common(service: &Service, twins: &[TypeId], homes: &mut [Option<Home>]) {
    let mut todo: Vec<usize> = (0..homes.len()).filter(|at| homes[*at] == Some(Home::Common)).collect();
    while let Some(at) = todo.pop() {
        let mut reached = vec![twins[at].index()];
        super::usage::each_child(&service.types[at].kind, &mut |child| reached.push(child.index()));
        for next in reached {
            if homes[next].is_some() && homes[next] != Some(Home::Common) {
                homes[next] = Some(Home::Common);
                todo.push(next);
            }
        }
    }
}

fn members(service: &Service, at: usize) -> Vec<String> {
    match &service.types[at].kind {
        Kind::Alias(_) => Vec::new(),
        Kind::Object(object) => {
            // One written as Rust would comes first: `type` keeps its name beside `@type`.
            let mut wanted: Vec<Wish<'_, Plain<'_>>> = object
                .fields
                .iter()
                .map(|field| {
                    let name = words::snake(&field.wire, "value");
                    Wish {
                        rank: plain(&name, &field.wire),
                        name,
                        other: Other::Spelled((&field.wire).into()),
                    }
                })
                .collect();
            if object.extra.is_some() {
                let other = Other::Words("extra fields".into());
                wanted.push(Wish { name: "extra".to_owned(), rank: (true, usize::MAX, ""), other });
            }
            unique(wanted, &[], Case::Snake)
        }
        Kind::Choice(values) => {
            let texts = values.iter().map(|value| (value.name.as_deref(), Cow::from(&value.wire)));
            unique(in_order(texts), &["Unknown"], Case::Camel)
        }
        Kind::Numbers(values) => {
            let texts = values.iter().map(|value| (value.name.as_deref(), Cow::from(value.wire.to_string())));
            unique(in_order(texts), &["Unknown"], Case::Camel)
        }
        Kind::Union(union) => {
            let wanted = union.variants.iter().enumerate().map(|(nth, variant)| {
                let own = words::camel(&variant.name, "");
                if variant.name.is_empty() || own == "V" {
                    let name = kind_name(service, &variant.shape, 0);
                    Wish { name, rank: (false, 0, Cow::from(""), nth), other: Other::Counted }
                } else if !variant.given {
                    // It was told from those before it, so that it is the one that was there first.
                    Wish { name: own, rank: (false, 0, Cow::from(""), nth), other: Other::Counted }
                } else {
                    let spelling = joined(&variant.name);
                    let (exact, marks, _) = plain(&own, &spelling);
                    let rank = (exact, marks, spelling.clone(), nth);
                    Wish { name: own, rank, other: Other::Spelled(spelling) }
                }
            });
            unique(wanted.collect(), &["Unknown", "Self"], Case::Camel)
        }
    }
}

/// Values of an enumeration: a list, in which what is new comes last, so that the first keeps a name.
fn in_order<'a>(values: impl Iterator<Item = (Option<&'a str>, Cow<'a, str>)>) -> Vec<Wish<'a, usize>> {
    let wish = |(rank, (name, wire)): (usize, (Option<&str>, Cow<'a, str>))| match name {
        Some(name) => {
            Wish { name: words::variant(name), rank, other: Other::Words(format!("{name} {wire}").into()) }
        }
        None => Wish { name: words::variant(&wire), rank, other: Other::Spelled(wire) },
    };
    values.enumerate().map(wish).collect()
}

/// A variant that has no name is called after what it is.
fn kind_name(service: &Service, shape: &Shape, depth: usize) -> String {
    match shape {
        Shape::Any => "Any".to_owned(),
        Shape::Unit => "Null".to_owned(),
        Shape::Bool => "Bool".to_owned(),
        Shape::Int(_) => "Integer".to_owned(),
        Shape::Float | Shape::Double => "Number".to_owned(),
        Shape::Text => "String".to_owned(),
        Shape::Scalar(scalar) => format!("{scalar:?}"),
        Shape::Binary => "File".to_owned(),
        Shape::List(inner) if depth < 3 => format!("{}List", kind_name(service, inner, depth + 1)),
        Shape::List(_) => "List".to_owned(),
        Shape::Map(_) => "Map".to_owned(),
        Shape::Tuple(_) => "Tuple".to_owned(),
        Shape::Nullable(inner) => kind_name(service, inner, depth),
        Shape::Named(id) => {
            let ty = &service.types[id.index()];
            match &ty.kind {
                _ if ty.named => words::camel(&ty.name, "Value"),
                Kind::Choice(_) => "Choice".to_owned(),
                Kind::Numbers(_) => "Code".to_owned(),
                Kind::Object(_) => "Object".to_owned(),
                _ => "Value".to_owned(),
            }
        }
    }
}
