//! What a changed shape means to those who send it and to those who receive it.

use super::change::Verdict;
use super::side::Side;
use crate::model::{Fact, Int, Kind, Scalar, Shape, Type};
use crate::plan::Plan;

/// Which way values of a shape go.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Way {
    pub sent: bool,
    pub received: bool,
}

impl Way {
    pub const SENT: Way = Way { sent: true, received: false };
    pub const RECEIVED: Way = Way { sent: false, received: true };
}

/// How the values of a new shape are to those of the old one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Relation {
    Same,
    /// All old values and more.
    Wider,
    /// Some of the old values.
    Narrower,
    Other,
}

impl Relation {
    fn turned(self) -> Self {
        match self {
            Relation::Wider => Relation::Narrower,
            Relation::Narrower => Relation::Wider,
            other => other,
        }
    }

    fn and(self, other: Self) -> Self {
        match (self, other) {
            (Relation::Same, one) | (one, Relation::Same) => one,
            (a, b) if a == b => a,
            _ => Relation::Other,
        }
    }

    /// What it means to the API; `None` where nothing changed.
    pub fn verdict(self, way: Way) -> Option<Verdict> {
        match self {
            Relation::Same => None,
            // A server that takes more, or answers with less, breaks nobody.
            Relation::Wider if !way.received => Some(Verdict::Additive),
            Relation::Narrower if !way.sent => Some(Verdict::Additive),
            _ => Some(Verdict::Breaking),
        }
    }
}

/// Types of different names are compared by what they are, this far.
const DEPTH: usize = 8;

/// Compares two shapes. Types of the same name count as the same: what changed in them is said there.
pub(super) fn relation(old: &Side, new: &Side, before: &Shape, after: &Shape) -> Relation {
    compare((&old.plan, before), (&new.plan, after), 0)
}

pub(super) type Of<'a> = (&'a Plan, &'a Shape);

pub(super) fn named<'a>((plan, shape): Of<'a>) -> Option<&'a Type> {
    match shape {
        Shape::Named(id) => plan.service.types.get(id.index()),
        _ => None,
    }
}

/// A shape behind its other names and its `null`.
pub(super) fn value<'a>(plan: &'a Plan, shape: &'a Shape) -> &'a Shape {
    let mut shape = shape.split_null().0;
    for _ in 0..DEPTH {
        let Some(Kind::Alias(inner)) = named((plan, shape)).map(|ty| &ty.kind) else { break };
        shape = inner.split_null().0;
    }
    shape
}

fn ident<'a>((plan, shape): Of<'a>) -> Option<&'a str> {
    match shape {
        Shape::Named(id) => Some(&plan.of(*id).ident),
        _ => None,
    }
}

fn compare(old: Of<'_>, new: Of<'_>, depth: usize) -> Relation {
    let (before, after) = (named(old), named(new));
    if let (Some(before), Some(after)) = (before, after)
        && before.name == after.name
        && ident(old) == ident(new)
    {
        return Relation::Same;
    }
    if depth > DEPTH {
        return Relation::Same;
    }
    if let Some(Kind::Alias(shape)) = before.map(|ty| &ty.kind) {
        return compare((old.0, shape), new, depth + 1);
    }
    if let Some(Kind::Alias(shape)) = after.map(|ty| &ty.kind) {
        return compare(old, (new.0, shape), depth + 1);
    }
    match (old.1, new.1) {
        (Shape::Named(_), Shape::Named(_)) => match (before, after) {
            (Some(before), Some(after)) => kinds((old.0, before), (new.0, after), depth),
            _ => Relation::Other,
        },
        (Shape::Any, Shape::Any) => Relation::Same,
        (_, Shape::Any) => Relation::Wider,
        (Shape::Any, _) => Relation::Narrower,
        (Shape::Nullable(a), Shape::Nullable(b)) => compare((old.0, a), (new.0, b), depth + 1),
        (a, Shape::Nullable(b)) => compare((old.0, a), (new.0, b), depth + 1).and(Relation::Wider),
        (Shape::Nullable(a), b) => compare((old.0, a), (new.0, b), depth + 1).and(Relation::Narrower),
        (Shape::List(a), Shape::List(b)) | (Shape::Map(a), Shape::Map(b)) => {
            compare((old.0, a), (new.0, b), depth + 1)
        }
        (Shape::Tuple(a), Shape::Tuple(b)) if a.len() == b.len() => a
            .iter()
            .zip(b)
            .fold(Relation::Same, |all, (a, b)| all.and(compare((old.0, a), (new.0, b), depth + 1))),
        // Types have other numbers in the other plan, so this is asked of what holds none.
        (a, b) if a == b => Relation::Same,
        _ => wider(old, new, depth)
            .or_else(|| wider(new, old, depth).map(Relation::turned))
            .unwrap_or(Relation::Other),
    }
}

/// Whether the second shape plainly holds the first.
fn wider(small: Of<'_>, large: Of<'_>, depth: usize) -> Option<Relation> {
    if let Some(Kind::Union(union)) = named(large).map(|ty| &ty.kind) {
        let holds = union.variants.iter().any(|variant| match (small.1, &variant.shape) {
            (Shape::Named(_), Shape::Named(_)) => {
                named(small).map(|ty| &ty.name) == named((large.0, &variant.shape)).map(|ty| &ty.name)
            }
            (_, held) => depth < DEPTH && compare(small, (large.0, held), depth + 1) == Relation::Same,
        });
        return holds.then_some(Relation::Wider);
    }
    let texts = matches!(named(small).map(|ty| &ty.kind), Some(Kind::Choice(_)));
    let numbers = matches!(named(small).map(|ty| &ty.kind), Some(Kind::Numbers(_)));
    let fits = match (small.1, large.1) {
        (Shape::Named(_), Shape::Text) => texts,
        (Shape::Named(_), Shape::Int(Int::I64 | Int::Big) | Shape::Double) => numbers,
        (
            Shape::Scalar(
                Scalar::Uuid
                | Scalar::Date
                | Scalar::DateTime
                | Scalar::Time
                | Scalar::Duration
                | Scalar::Base64,
            )
            | Shape::Binary,
            Shape::Text,
        ) => true,
        (Shape::Int(a), Shape::Int(b)) => rank(*a) < rank(*b) && (!signed(*a) || signed(*b)),
        (Shape::Int(_), Shape::Double)
        | (Shape::Float, Shape::Double)
        | (Shape::Int(Int::I32 | Int::U32), Shape::Float) => true,
        _ => false,
    };
    fits.then_some(Relation::Wider)
}

fn rank(int: Int) -> u8 {
    match int {
        Int::I32 => 1,
        Int::U32 => 2,
        Int::I64 => 3,
        Int::U64 => 4,
        Int::Big => 5,
    }
}

fn signed(int: Int) -> bool {
    matches!(int, Int::I32 | Int::I64)
}

/// Two types of different names.
fn kinds(old: (&Plan, &Type), new: (&Plan, &Type), depth: usize) -> Relation {
    let lists = |before: Vec<String>, after: Vec<String>| {
        let more = after.iter().any(|one| !before.contains(one));
        let less = before.iter().any(|one| !after.contains(one));
        match (more, less) {
            (false, false) => Relation::Same,
            (true, false) => Relation::Wider,
            (false, true) => Relation::Narrower,
            (true, true) => Relation::Other,
        }
    };
    match (&old.1.kind, &new.1.kind) {
        (Kind::Choice(a), Kind::Choice(b)) => lists(
            a.iter().map(|one| one.wire.clone()).collect(),
            b.iter().map(|one| one.wire.clone()).collect(),
        ),
        (Kind::Numbers(a), Kind::Numbers(b)) => lists(
            a.iter().map(|one| one.wire.to_string()).collect(),
            b.iter().map(|one| one.wire.to_string()).collect(),
        ),
        (Kind::Object(a), Kind::Object(b)) => {
            let same_fields = a.fields.len() == b.fields.len() && a.extra.is_some() == b.extra.is_some();
            let pairs = a.fields.iter().filter_map(|one| {
                b.fields
                    .iter()
                    .find(|other| other.wire == one.wire && other.required == one.required)
                    .map(|other| (one, other))
            });
            let pairs: Vec<_> = pairs.collect();
            if !same_fields || pairs.len() != a.fields.len() {
                return Relation::Other;
            }
            pairs.iter().fold(Relation::Same, |all, (one, other)| {
                all.and(compare((old.0, &one.shape), (new.0, &other.shape), depth + 1))
            })
        }
        (Kind::Union(a), Kind::Union(b)) if a.tag == b.tag && a.variants.len() == b.variants.len() => {
            a.variants.iter().zip(&b.variants).fold(Relation::Same, |all, (one, other)| {
                all.and(compare((old.0, &one.shape), (new.0, &other.shape), depth + 1))
            })
        }
        _ => Relation::Other,
    }
}

/// What changed limits (default, bounds, pattern) mean; `None` where they are the same.
pub(super) fn limits(before: &[Fact], after: &[Fact], way: Way) -> Option<(Verdict, String)> {
    let bounds = |facts: &[Fact]| {
        facts.iter().filter(|fact| !matches!(fact, Fact::Default(_))).cloned().collect::<Vec<_>>()
    };
    let (old, new) = (bounds(before), bounds(after));
    let added: Vec<&Fact> = new.iter().filter(|fact| !old.contains(fact)).collect();
    let gone: Vec<&Fact> = old.iter().filter(|fact| !new.contains(fact)).collect();
    if added.is_empty() && gone.is_empty() {
        let changed = before != after;
        return changed.then(|| (Verdict::Documentation, "its default changed".to_owned()));
    }
    let tighter = added.iter().any(|fact| !old.iter().any(|other| fact.allows(other)));
    let list = |facts: &[&Fact]| {
        facts
            .iter()
            .map(|fact| fact.to_string().trim_end_matches('.').to_owned())
            .collect::<Vec<_>>()
            .join(", ")
    };
    let what = match (gone.is_empty(), added.is_empty()) {
        (true, _) => format!("there is a new limit: {}", list(&added)),
        (_, true) => format!("a limit is gone: {}", list(&gone)),
        _ => format!("its limit is now `{}`, was `{}`", list(&added), list(&gone)),
    };
    let verdict = match (tighter, way.sent) {
        (true, true) => Verdict::Breaking,
        (false, true) => Verdict::Additive,
        (_, false) => Verdict::Documentation,
    };
    Some((verdict, what))
}
