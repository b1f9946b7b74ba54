//! Names of the failures that operations of several groups share.
//!
//! A name says what the answers hold and on which statuses: `Problem400_404` is a `Problem` on 400 and 404. It is made
//! of the set alone, so that no other set can change it. Only where that would be long are the types left out, and
//! digits tell those apart that have the same statuses.

use super::clash::{Case, Other, Wish, joint, unique};
use super::{SuccessVariant, TypePlan};
use crate::model::{Content, Shape, Status};

/// Longer names say the statuses alone.
const LONGEST: usize = 48;

/// A name for each of the sets.
pub(super) fn names(sets: &[&[SuccessVariant]], types: &[TypePlan]) -> Vec<String> {
    let wish = |set: &&[SuccessVariant]| {
        let whole = whole(set, types);
        let told = told(set, types);
        // Two that want one name differ in what is left out of it: what is new is mostly longer.
        Wish { name: told, rank: (whole.len(), whole.clone()), other: Other::Digits(whole) }
    };
    unique(sets.iter().map(wish).collect(), &[], Case::Camel)
}

fn told(set: &[SuccessVariant], types: &[TypePlan]) -> String {
    let mut parts: Vec<(String, Vec<Status>)> = Vec::new();
    for variant in set {
        let holds = content(&variant.answer.content, types);
        let status = variant.answer.status;
        match parts.iter_mut().find(|(known, _)| *known == holds) {
            Some((_, statuses)) if statuses.contains(&status) => {}
            Some((_, statuses)) => statuses.push(status),
            None => parts.push((holds, vec![status])),
        }
    }
    let mut all: Vec<Status> = set.iter().map(|variant| variant.answer.status).collect();
    all.dedup();
    let of = |(holds, on): &(String, Vec<Status>)| format!("{holds}{}{}", joint(holds), numbers(on));
    let name: String = parts.iter().map(of).collect();
    match parts.as_slice() {
        // One of a kind stays, for what tells it is the type.
        [_] => name,
        _ if name.chars().count() <= LONGEST => name,
        _ => format!("Errors{}", numbers(&all)),
    }
}

/// `400_404`, `4xx`, `500Default`.
fn numbers(statuses: &[Status]) -> String {
    let mut out = String::new();
    for status in statuses {
        let next = match status {
            Status::Code(code) => code.to_string(),
            Status::Range(digit) => format!("{digit}xx"),
            Status::Default => "Default".to_owned(),
        };
        // Between letters an underscore would be no Rust style.
        let digits = |c: Option<char>| c.is_some_and(|c| c.is_ascii_digit());
        if digits(out.chars().last()) && digits(next.chars().next()) {
            out.push('_');
        }
        out.push_str(&next);
    }
    out
}

/// What an answer holds, in a word.
fn content(content: &Content, types: &[TypePlan]) -> String {
    fn of(shape: &Shape, types: &[TypePlan]) -> String {
        match shape {
            Shape::Named(id) => types.get(id.index()).map(|one| one.ident.clone()).unwrap_or_default(),
            Shape::List(inner) => format!("{}List", of(inner, types)),
            Shape::Map(inner) => format!("{}Map", of(inner, types)),
            Shape::Nullable(inner) => of(inner, types),
            Shape::Tuple(_) => "Tuple".to_owned(),
            Shape::Any => "Any".to_owned(),
            Shape::Unit => "Null".to_owned(),
            Shape::Bool => "Bool".to_owned(),
            Shape::Int(_) => "Integer".to_owned(),
            Shape::Float | Shape::Double => "Number".to_owned(),
            Shape::Text | Shape::Scalar(_) | Shape::Binary => "Text".to_owned(),
        }
    }
    match content {
        Content::Json(shape) | Content::Lines(shape) | Content::Events(Some(shape)) => of(shape, types),
        Content::Empty => "Empty".to_owned(),
        Content::Text | Content::Raw | Content::Events(None) => "Text".to_owned(),
    }
}

/// All that tells a set from another one.
fn whole(set: &[SuccessVariant], types: &[TypePlan]) -> String {
    let told = |variant: &SuccessVariant| {
        format!("{} {:?} {}\n", variant.ident, variant.answer.media, spelled(&variant.answer.content, types))
    };
    set.iter().map(told).collect()
}

/// A content by the names of its types: their numbers are moved by other types.
fn spelled(content: &Content, types: &[TypePlan]) -> String {
    fn of(shape: &Shape, types: &[TypePlan]) -> String {
        match shape {
            Shape::Named(id) => types.get(id.index()).map(|one| one.ident.clone()).unwrap_or_default(),
            Shape::List(inner) => format!("[{}]", of(inner, types)),
            Shape::Map(inner) => format!("{{{}}}", of(inner, types)),
            Shape::Nullable(inner) => format!("{}?", of(inner, types)),
            Shape::Tuple(items) => items.iter().map(|item| of(item, types) + ",").collect(),
            plain => format!("{plain:?}"),
        }
    }
    match content {
        Content::Json(shape) | Content::Lines(shape) | Content::Events(Some(shape)) => of(shape, types),
        plain => format!("{plain:?}"),
    }
}
