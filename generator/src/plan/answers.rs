//! What calls return and how they fail, as Rust types.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;

use super::clash::{Case, Other, Wish, unique};
use super::groups::{self, GroupPlan};
use super::{TypePlan, shared, words};
use crate::model::{Answer, Content, Operation, Service};

/// What a call returns.
#[derive(Debug, Default)]
pub enum Success {
    /// Nothing.
    #[default]
    Empty,
    /// One kind of value, whatever the status.
    One(Content),
    /// A value or nothing.
    Maybe(Content),
    /// Several kinds, each a variant of the type with this name.
    Several(String, Vec<SuccessVariant>),
}

/// A variant of a success.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct SuccessVariant {
    /// Its name.
    pub ident: String,
    /// The answer that it stands for.
    pub answer: Answer,
}

/// How a call fails.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub enum Failure {
    /// The document names no failure.
    #[default]
    None,
    /// A type of the operation's module with this name; the definition it stands for.
    Named(String, Definition),
}

/// Where a failure is defined.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Definition {
    /// In the same module, under this name.
    Module(String),
    /// Among the shared ones, under this name.
    Shared(String),
}

/// A failure type and its variants.
#[derive(Debug, Clone)]
pub struct FailureDefinition {
    /// Its name.
    pub ident: String,
    /// The documented answers.
    pub variants: Vec<SuccessVariant>,
}

/// Fills in the successes and failures of all operations; returns the failures that groups share.
pub(super) fn plan(
    service: &Service,
    types: &[TypePlan],
    groups: &mut [GroupPlan],
) -> Vec<FailureDefinition> {
    // The same set of failures is one type: of a module, or shared between modules.
    let mut users: BTreeMap<String, Vec<(usize, usize)>> = BTreeMap::new();
    let mut sets: BTreeMap<String, Vec<SuccessVariant>> = BTreeMap::new();
    for (at, group) in groups.iter().enumerate() {
        for (nth, operation) in group.operations.iter().enumerate() {
            let variants = failures(&service.operations[operation.index]);
            if variants.is_empty() {
                continue;
            }
            let key = format!(
                "{:?}",
                variants
                    .iter()
                    .map(|variant| (
                        &variant.ident,
                        variant.answer.status,
                        listed(&variant.answer),
                        &variant.answer.content
                    ))
                    .collect::<Vec<_>>()
            );
            users.entry(key.clone()).or_default().push((at, nth));
            match sets.entry(key) {
                Entry::Vacant(entry) => {
                    entry.insert(variants);
                }
                // What one operation says of an answer need not hold for another.
                Entry::Occupied(mut entry) => {
                    for (known, variant) in entry.get_mut().iter_mut().zip(variants) {
                        if known.answer.docs != variant.answer.docs {
                            known.answer.docs = None;
                        }
                    }
                }
            }
        }
    }
    let crosses = |members: &[(usize, usize)]| members.iter().any(|(group, _)| *group != members[0].0);
    let crossing: Vec<&[SuccessVariant]> = users
        .iter()
        .filter(|(_, members)| crosses(members))
        .filter_map(|(key, _)| sets.get(key).map(Vec::as_slice))
        .collect();
    let mut names = shared::names(&crossing, types).into_iter();
    let mut shared: Vec<FailureDefinition> = Vec::new();
    let error_name = |ident: &str| groups::derived(ident, "Error");
    for (key, members) in users {
        let variants = sets.remove(&key).unwrap_or_default();
        let crosses = crosses(&members);
        // In a module the operation with the smallest id defines it: the others' names are aliases of that.
        let id_of = |(group, nth): &(usize, usize)| {
            service.operations[groups[*group].operations[*nth].index].id.clone()
        };
        let Some(first) = members.iter().min_by_key(|member| id_of(member)).copied() else { continue };
        let ident = if crosses {
            names.next().unwrap_or_default()
        } else {
            error_name(&groups[first.0].operations[first.1].ident)
        };
        let definition = FailureDefinition { ident: ident.clone(), variants };
        for (group, nth) in &members {
            let operation = &mut groups[*group].operations[*nth];
            let place =
                if crosses { Definition::Shared(ident.clone()) } else { Definition::Module(ident.clone()) };
            operation.failure = Failure::Named(error_name(&operation.ident), place);
        }
        if crosses { shared.push(definition) } else { groups[first.0].failures.push(definition) }
    }
    shared.sort_by(|a, b| a.ident.cmp(&b.ident));
    for group in groups.iter_mut() {
        for operation in &mut group.operations {
            let name = groups::derived(&operation.ident, "Output");
            operation.success = success(&service.operations[operation.index], &name);
        }
        group.failures.sort_by(|a, b| a.ident.cmp(&b.ident));
    }
    shared
}

fn success(operation: &Operation, name: &str) -> Success {
    let answers = &operation.success;
    let mut contents: Vec<&Content> = Vec::new();
    for answer in answers {
        if !contents.contains(&&answer.content) {
            contents.push(&answer.content);
        }
    }
    match contents.as_slice() {
        [] | [Content::Empty] => Success::Empty,
        [one] => Success::One((*one).clone()),
        [Content::Empty, one] | [one, Content::Empty] if !streams(one) => Success::Maybe((*one).clone()),
        _ => Success::Several(name.to_owned(), variants(answers)),
    }
}

fn streams(content: &Content) -> bool {
    matches!(content, Content::Raw | Content::Events(_) | Content::Lines(_))
}

fn failures(operation: &Operation) -> Vec<SuccessVariant> {
    variants(&operation.failures)
}

/// A variant for each answer: named by status, and by media type where a status has several.
fn variants(answers: &[Answer]) -> Vec<SuccessVariant> {
    let mut answers: Vec<&Answer> = answers.iter().collect();
    answers.sort_by_key(|answer| answer.status);
    let one_status = answers.iter().all(|answer| answer.status == answers[0].status);
    let wanted = answers
        .iter()
        .map(|answer| {
            let alone = answers.iter().filter(|other| other.status == answer.status).count() == 1;
            let media = called(answer);
            let name = match (alone, one_status) {
                (true, _) => answer.status.name(),
                (false, true) => media,
                (false, false) => format!("{}{media}", answer.status.name()),
            };
            let own = listed(answer);
            let other = Other::Spelled(format!("{} {own}", answer.status.name()).into());
            Wish { name, rank: (answer.status, own), other }
        })
        .collect();
    let idents = unique(wanted, &[], Case::Camel);
    answers
        .into_iter()
        .zip(idents)
        .map(|(answer, ident)| SuccessVariant { ident, answer: answer.clone() })
        .collect()
}

/// The media types of an answer, in the same order wherever they stand.
pub(super) fn listed(answer: &Answer) -> String {
    let mut all: Vec<&str> = answer.media.iter().flat_map(|media| media.split(", ")).collect();
    all.sort_unstable();
    all.join(", ")
}

/// What tells an answer from others of its status: its media type, and where it has several, what they hold.
fn called(answer: &Answer) -> String {
    let media = listed(answer);
    let word = match &answer.content {
        Content::Json(_) => "Json",
        Content::Text => "Text",
        Content::Raw => "Bytes",
        Content::Events(_) => "Events",
        Content::Lines(_) => "Lines",
        Content::Empty => "",
    };
    media_names(media.split(", "), word)
}

/// The name of media types that are one thing: `word` where they are called several. So it does not matter which of
/// them comes first.
pub(super) fn media_names<'m>(all: impl Iterator<Item = &'m str>, word: &str) -> String {
    let mut names = all.map(|media| if media.is_empty() { String::new() } else { media_name(media) });
    let first = names.next().unwrap_or_default();
    if names.all(|name| name == first) { first } else { word.to_owned() }
}

/// `application/vnd.github.diff` is `Diff`.
pub(super) fn media_name(media: &str) -> String {
    let essence = media.split([';', ',']).next().unwrap_or("").trim();
    let sub = essence.split_once('/').map_or(essence, |(_, sub)| sub);
    match essence {
        "application/json" => return "Json".to_owned(),
        "text/plain" => return "Text".to_owned(),
        "application/octet-stream" | "*/*" => return "Bytes".to_owned(),
        "text/event-stream" => return "Events".to_owned(),
        _ => {}
    }
    let sub = sub.strip_prefix("x-").unwrap_or(sub);
    let last = match sub.strip_prefix("vnd.") {
        Some(vendor) => vendor.rsplit_once('.').map_or(vendor, |(_, last)| last),
        None => sub,
    };
    // Not a type's name, yet `Self` can name nothing.
    match words::camel(&[last], "Other").as_str() {
        "Self" => "SelfMedia".to_owned(),
        name => name.to_owned(),
    }
}
