//! Names of the failures that operations of several groups share.
//!
//! A name says what the answers hold and on which statuses: `Problem400_404` is a `Problem` on 400 and 404. It is made
//! of the set alone, so that no other set can change it. Only where that would be long are the types left out, and
//! digits tell those apart that have the same statuses.

use super::answers::listed;
use super::clash::{Case, Other, Wish, joint, unique};
use super::{SuccessVariant, TypePlan};
use crate::model::{Content, Shape, Status};

/// Longer names say the statuses alone.
const LONGEST: usize = 48;

/// A name for each of the sets.
pub(super) fn names(sets: &[&[SuccessVariant]], types: &[TypePlan]) -> Vec<String> {
    let wholes: Vec<String> = sets.iter().map(|set| whole(set, types)).collect();
    // Two that want one name differ in what is left out of it: what is new is mostly longer.
    let wish = |(at, whole)| Wish {
        name: told(sets[at], types),
        rank: (String::len(whole), whole),
        other: Other::Digits(whole),
    };
    unique(wholes.iter().enumerate().map(wish).collect(), &[], Case::Camel)
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

/// `400_404`, `4xx`, `480to484`, `500Default`.
fn numbers(statuses: &[Status]) -> String {
    let mut out = String::new();
    let mut left = statuses;
    while let [first, rest @ ..] = left {
        let (next, rest) = match first {
            Status::Code(code) => match run(*code, rest) {
                following if following < 3 => (code.to_string(), rest),
                following => (format!("{code}to{}", code + following), &rest[usize::from(following)..]),
            },
            Status::Range(digit) => (format!("{digit}xx"), rest),
            Status::Default => ("Default".to_owned(), rest),
        };
        // Between letters an underscore would be no Rust style.
        if next.starts_with(|c: char| c.is_ascii_digit()) {
            out.push_str(joint(&out));
        }
        out.push_str(&next);
        left = rest;
    }
    out
}

/// How many codes follow one after the other.
fn run(code: u16, rest: &[Status]) -> u16 {
    let follows = |(next, status): &(u16, &Status)| **status == Status::Code(*next);
    let count = (code.saturating_add(1)..).zip(rest).take_while(follows).count();
    u16::try_from(count).unwrap_or(0)
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
        let media = variant.answer.media.as_ref().map(|_| listed(&variant.answer));
        format!("{} {media:?} {}\n", variant.ident, spelled(&variant.answer.content, types))
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn statuses_are_numbers() {
        let codes = |codes: &[u16]| codes.iter().map(|code| Status::Code(*code)).collect::<Vec<_>>();
        assert_eq!(numbers(&codes(&[400, 401, 402, 404])), "400_401_402_404");
        assert_eq!(numbers(&codes(&[400, 480, 481, 482, 483, 500])), "400_480to483_500");
        let mut all = codes(&[404]);
        all.extend([Status::Range(4), Status::Range(5), Status::Default]);
        assert_eq!(numbers(&all), "404_4xx5xxDefault");
    }
}
