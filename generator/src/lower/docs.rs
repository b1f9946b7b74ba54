//! What a document says about an item, and the facts that a Rust type cannot hold.

use super::flatten::Flat;
use super::names::Hint;
use super::union::is_null;
use crate::model::{Bound, Counted, Docs, Fact, Link};
use crate::normalise::document::{self, Document, Schema};
use crate::read::Json;

/// Longer defaults and patterns are not repeated in documentation.
pub(super) const FACT: usize = 120;

/// So many times the only alternative of a schema is looked into.
const ALONE: usize = 8;

/// Documentation of a merged schema. What it does not say itself, the alternative says that stands alone beside null:
/// `anyOf: [{type: string, description: …}, {type: null}]`.
pub(super) fn of_schema(document: &Document, flat: &Flat<'_>) -> Docs {
    let mut docs = own(document, flat);
    for only in alone(document, flat) {
        let said = own(document, &only);
        docs.title = docs.title.or(said.title);
        docs.text = docs.text.or(said.text);
        docs.deprecated |= said.deprecated;
        docs.link = docs.link.or(said.link);
        for fact in said.facts {
            let beside = docs.facts.iter().any(|known| known.is_about(&fact));
            if !beside {
                docs.facts.push(fact);
            }
        }
    }
    docs
}

fn own(document: &Document, flat: &Flat<'_>) -> Docs {
    let mut docs = Docs {
        title: flat.title.map(str::to_owned),
        text: flat.description.map(str::to_owned),
        facts: Vec::new(),
        deprecated: flat.deprecated,
        // What is referred to says it itself.
        link: flat.parts.first().and_then(|id| link(document.schemas.get(*id)?.link.as_deref())),
    };
    for id in &flat.parts {
        if let Some(schema) = document.schemas.get(*id) {
            facts(schema, &mut docs.facts);
        }
    }
    docs.facts.dedup();
    docs
}

/// A page that says more.
pub(super) fn link(link: Option<&document::Link>) -> Option<Box<Link>> {
    link.map(|link| Box::new(Link { url: link.url.clone(), text: link.text.clone() }))
}

/// The docs of a type that is named so: a title that is the name again says nothing.
pub(super) fn of_type(mut docs: Docs, hint: &Hint) -> Docs {
    docs.title = docs.title.filter(|title| !spells(title, hint.last()));
    docs
}

/// Whether a title says no more than a name does.
pub(super) fn spells(title: &str, name: &str) -> bool {
    let letters = |text: &str| -> String {
        text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
    };
    letters(title) == letters(name)
}

/// The only alternative that a schema offers beside null, and the only one of that.
fn alone<'d>(document: &'d Document, flat: &Flat<'d>) -> Vec<Flat<'d>> {
    let mut found: Vec<Flat<'d>> = Vec::new();
    while let Some(only) = only(document, found.last().unwrap_or(flat)).filter(|_| found.len() < ALONE) {
        found.push(only);
    }
    found
}

fn only<'d>(document: &'d Document, flat: &Flat<'d>) -> Option<Flat<'d>> {
    let [group] = flat.alternatives.as_slice() else { return None };
    // Who lists more than a few is a choice, and need not be looked at.
    if group.members.len() > 3 {
        return None;
    }
    let members = group.members.iter().map(|member| Flat::of(document, &[*member]));
    let mut members = members.filter(|member| !is_null(member));
    members.next().filter(|_| members.next().is_none())
}

fn facts(schema: &Schema, facts: &mut Vec<Fact>) {
    let mut say = |fact: Fact| {
        if fact.to_string().len() <= FACT && !facts.contains(&fact) {
            facts.push(fact);
        }
    };
    if let Some(default) = &schema.default {
        say(Fact::Default(plain(default)));
    }
    let bounds = [
        (Bound::AtLeast, schema.limits.minimum.as_ref()),
        (Bound::AtMost, schema.limits.maximum.as_ref()),
        (Bound::MoreThan, schema.limits.exclusive_minimum.as_ref()),
        (Bound::LessThan, schema.limits.exclusive_maximum.as_ref()),
        (Bound::MultipleOf, schema.limits.multiple_of.as_ref()),
    ];
    for (bound, number) in bounds {
        if let Some(number) = number {
            say(Fact::Bound(bound, number.as_str().to_owned()));
        }
    }
    let sizes = [
        (Counted::Characters, schema.limits.min_length, schema.limits.max_length),
        (Counted::Items, schema.limits.min_items, schema.limits.max_items),
        (Counted::Entries, schema.limits.min_properties, schema.limits.max_properties),
    ];
    for (of, least, most) in sizes {
        match (least.filter(|size| *size > 0), most.filter(|size| *size > 0)) {
            (None, None) => {}
            // No value has more than the most and less than the least: both are said.
            (Some(least), Some(most)) if least > most => {
                say(Fact::Size { of, least: Some(least), most: None });
                say(Fact::Size { of, least: None, most: Some(most) });
            }
            (least, most) => say(Fact::Size { of, least, most }),
        }
    }
    if let Some(pattern) = &schema.limits.pattern
        && !pattern.contains('`')
        && !pattern.contains('\n')
    {
        say(Fact::Pattern(pattern.clone()));
    }
    if schema.limits.unique {
        say(Fact::Unique);
    }
}

/// The whole number that stands where none is given: the default, else the least that it may be.
pub(super) fn start(document: &Document, flat: &Flat<'_>) -> Option<u64> {
    let alone = alone(document, flat);
    let parts = || {
        let ids = flat.parts.iter().chain(alone.iter().flat_map(|only| &only.parts));
        ids.filter_map(|id| document.schemas.get(*id))
    };
    let default = parts().find_map(|schema| match schema.default.as_ref()? {
        Json::Number(number) => whole(number.as_str()),
        Json::String(text) => whole(text),
        _ => None,
    });
    default.or_else(|| parts().find_map(|schema| whole(schema.limits.minimum.as_ref()?.as_str())))
}

/// Some documents write `1.0`.
fn whole(text: &str) -> Option<u64> {
    let text = text.trim();
    let text =
        text.split_once('.').filter(|(_, rest)| rest.bytes().all(|b| b == b'0')).map_or(text, |(n, _)| n);
    text.parse().ok()
}

/// A value as documentation shows it.
pub(super) fn plain(value: &Json) -> String {
    match value {
        Json::Null => "null".to_owned(),
        Json::Bool(value) => value.to_string(),
        Json::Number(value) => value.as_str().to_owned(),
        Json::String(value) => value.replace(['`', '\n', '\r'], " "),
        Json::Array(items) => format!("[{}]", items.iter().map(plain).collect::<Vec<_>>().join(", ")),
        Json::Object(_) => "{…}".to_owned(),
    }
}
