//! What a document says about an item, and the facts that a Rust type cannot hold.

use super::flatten::Flat;
use crate::model::{Bound, Counted, Docs, Fact};
use crate::normalise::document::{Document, Schema};
use crate::read::Json;

/// Longer defaults and patterns are not repeated in documentation.
const FACT: usize = 120;

/// Documentation of a merged schema.
pub(super) fn of_schema(document: &Document, flat: &Flat<'_>) -> Docs {
    let mut docs = Docs {
        title: flat.title.map(str::to_owned),
        text: flat.description.map(str::to_owned),
        facts: Vec::new(),
        deprecated: flat.deprecated,
    };
    for id in &flat.parts {
        if let Some(schema) = document.schemas.get(*id) {
            facts(schema, &mut docs.facts);
        }
    }
    docs.facts.dedup();
    docs
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
        (Bound::AtLeast, schema.minimum.as_ref()),
        (Bound::AtMost, schema.maximum.as_ref()),
        (Bound::MoreThan, schema.exclusive_minimum.as_ref()),
        (Bound::LessThan, schema.exclusive_maximum.as_ref()),
        (Bound::MultipleOf, schema.multiple_of.as_ref()),
    ];
    for (bound, number) in bounds {
        if let Some(number) = number {
            say(Fact::Bound(bound, number.as_str().to_owned()));
        }
    }
    let sizes = [
        (Counted::Characters, schema.min_length, schema.max_length),
        (Counted::Items, schema.min_items, schema.max_items),
        (Counted::Entries, schema.min_properties, schema.max_properties),
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
    if let Some(pattern) = &schema.pattern
        && !pattern.contains('`')
        && !pattern.contains('\n')
    {
        say(Fact::Pattern(pattern.clone()));
    }
    if schema.unique {
        say(Fact::Unique);
    }
}

/// The whole number that stands where none is given: the default, else the least that it may be.
pub(super) fn start(document: &Document, flat: &Flat<'_>) -> Option<u64> {
    let parts = || flat.parts.iter().filter_map(|id| document.schemas.get(*id));
    let default = parts().find_map(|schema| match schema.default.as_ref()? {
        Json::Number(number) => whole(number.as_str()),
        Json::String(text) => whole(text),
        _ => None,
    });
    default.or_else(|| parts().find_map(|schema| whole(schema.minimum.as_ref()?.as_str())))
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
