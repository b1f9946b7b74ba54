//! What tells the members of a union apart, found once, before any value is read.

use crate::model::{Kind, Object, Scalar, Service, Shape, TypeId};

/// The JSON kinds, as bits.
pub mod kinds {
    #![allow(missing_docs)]
    pub const NULL: u8 = 1;
    pub const BOOLEAN: u8 = 2;
    pub const INTEGER: u8 = 4;
    pub const NUMBER: u8 = 8;
    pub const STRING: u8 = 16;
    pub const ARRAY: u8 = 32;
    pub const OBJECT: u8 = 64;
    /// No kind, but beside them: fields that are not known are kept.
    pub const KEEPS: u8 = 128;
}

/// How a member of a union looks on the wire.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Look {
    /// The JSON kinds that it can be, as bits of [`kinds`].
    pub kinds: u8,
    /// The values of the union's tag that choose it.
    pub tags: Vec<String>,
    /// The fields that must be there.
    pub required: Vec<String>,
    /// The fields that it knows.
    pub known: Vec<String>,
    /// Fields with few values.
    pub fixed: Vec<(String, Vec<String>)>,
    /// The texts that it can be.
    pub texts: Vec<String>,
    /// The form that its text has.
    pub form: Option<Scalar>,
    /// The objects in its fields, or lists of them; without a name, the elements of a list. Kept
    /// where only they tell two variants apart.
    pub inner: Vec<(String, Look)>,
}

/// More names than this tell no more.
const NAMES: usize = 64;

/// The look of a shape; whether bytes in it are files.
pub(super) fn look(service: &Service, shape: &Shape, tags: &[String], files: bool) -> Look {
    let mut look = Look { tags: tags.to_vec(), ..Look::default() };
    fill(service, shape, &mut look, files, 0);
    look
}

/// Leaves out what is not needed to tell the variants apart.
///
/// A variant that alone has its JSON kinds needs no names; nor do variants that a tag decides.
pub(super) fn prune(looks: &mut [Look], tagged: bool) {
    let kinds: Vec<u8> = looks.iter().map(|look| look.kinds & !(kinds::NULL | kinds::KEEPS)).collect();
    let by_tag = tagged && looks.iter().all(|look| !look.tags.is_empty() || look.kinds & kinds::OBJECT == 0);
    for (at, look) in looks.iter_mut().enumerate() {
        let alone = kinds.iter().enumerate().all(|(other, bits)| other == at || bits & kinds[at] == 0);
        if alone || by_tag && look.kinds & kinds::OBJECT != 0 {
            *look = Look { kinds: look.kinds, tags: std::mem::take(&mut look.tags), ..Look::default() };
        }
    }
    let needed: Vec<Vec<bool>> = looks.iter().map(|look| needed(look, looks)).collect();
    for (look, needed) in looks.iter_mut().zip(needed) {
        let mut needed = needed.into_iter();
        look.inner.retain(|_| needed.next() == Some(true));
    }
}

/// Of the objects in fields, those in which a variant differs that an object may be as well.
fn needed(look: &Look, looks: &[Look]) -> Vec<bool> {
    if look.inner.is_empty() {
        return Vec::new();
    }
    let both = kinds::OBJECT | kinds::ARRAY;
    let meets = |look: &Look, other: &Look| look.required.iter().all(|name| other.known.contains(name));
    let rivals: Vec<&Look> = looks
        .iter()
        .filter(|other| look.kinds & other.kinds & both != 0 && meets(look, other) && meets(other, look))
        .collect();
    let differs = |name: &str, one: &Look| {
        rivals.iter().flat_map(|other| &other.inner).any(|(there, other)| there == name && other != one)
    };
    look.inner.iter().map(|(name, one)| differs(name, one)).collect()
}

fn fill(service: &Service, shape: &Shape, look: &mut Look, files: bool, depth: usize) {
    // Aliases and unions may name each other in a circle.
    if depth > 16 {
        look.kinds |= u8::MAX;
        return;
    }
    if let Shape::Scalar(scalar) = shape {
        look.form = Some(*scalar);
    }
    look.kinds |= match shape {
        Shape::Any => u8::MAX,
        Shape::Unit => kinds::NULL,
        Shape::Bool => kinds::BOOLEAN,
        Shape::Int(_) => kinds::INTEGER,
        Shape::Float | Shape::Double => kinds::INTEGER | kinds::NUMBER,
        Shape::Text | Shape::Scalar(_) => kinds::STRING,
        Shape::Binary if !files => kinds::STRING,
        Shape::Binary => {
            // A file is read as a text, or as an object with its bytes.
            look.required = vec!["$base64".to_owned()];
            look.known = ["$base64", "filename", "content_type"].map(str::to_owned).to_vec();
            kinds::STRING | kinds::OBJECT
        }
        Shape::List(item) => {
            look.inner.extend(inner(service, item).map(|look| (String::new(), look)));
            kinds::ARRAY
        }
        Shape::Tuple(_) => kinds::ARRAY,
        Shape::Map(_) => kinds::OBJECT | kinds::KEEPS,
        Shape::Nullable(inner) => {
            fill(service, inner, look, files, depth + 1);
            kinds::NULL
        }
        Shape::Named(id) => {
            named(service, *id, look, files, depth + 1);
            0
        }
    };
}

fn named(service: &Service, id: TypeId, look: &mut Look, files: bool, depth: usize) {
    match &service.types[id.index()].kind {
        Kind::Alias(shape) => fill(service, shape, look, files, depth),
        Kind::Choice(values) => {
            look.kinds |= kinds::STRING;
            look.texts = values.iter().take(NAMES).map(|value| value.wire.clone()).collect();
        }
        Kind::Numbers(_) => look.kinds |= kinds::INTEGER,
        Kind::Object(object) => {
            fields(service, object, look);
            for field in object.fields.iter().take(NAMES) {
                look.inner.extend(inner(service, &field.shape).map(|look| (field.wire.clone(), look)));
            }
        }
        Kind::Union(union) => {
            // It sees to its own fields.
            look.kinds |= kinds::KEEPS;
            for variant in &union.variants {
                let mut inner = Look::default();
                fill(service, &variant.shape, &mut inner, files, depth);
                look.kinds |= inner.kinds;
                // What one of its variants knows, it knows: else another one that knows less would be taken for it.
                for name in inner.known {
                    if look.known.len() < NAMES && !look.known.contains(&name) {
                        look.known.push(name);
                    }
                }
            }
        }
    }
}

/// What the fields of an object tell, but for what is inside them.
fn fields(service: &Service, object: &Object, look: &mut Look) {
    look.kinds |= kinds::OBJECT;
    if object.extra.is_some() || object.fields.len() > NAMES {
        look.kinds |= kinds::KEEPS;
    }
    look.required = object
        .fields
        .iter()
        .filter(|field| field.is_demanded(false, true))
        .take(NAMES)
        .map(|field| field.wire.clone())
        .collect();
    look.known = object.fields.iter().take(NAMES).map(|field| field.wire.clone()).collect();
    for field in &object.fields {
        let values = match (&field.constant, &field.only) {
            (Some(only), _) => vec![only.clone()],
            // One number is written in many ways unless it is whole.
            (None, Some(only)) if matches!(field.shape, Shape::Bool | Shape::Int(_)) => vec![only.clone()],
            (None, _) => listed(service, &field.shape),
        };
        if !values.is_empty() && values.len() <= 8 {
            look.fixed.push((field.wire.clone(), values));
        }
    }
}

/// The look of an object that a field has, or has a list of.
fn inner(service: &Service, shape: &Shape) -> Option<Look> {
    let mut shape = shape;
    // Aliases may name each other in a circle.
    for _ in 0..16 {
        shape = match shape {
            Shape::Nullable(inner) | Shape::List(inner) => inner,
            Shape::Named(id) => match &service.types[id.index()].kind {
                Kind::Alias(shape) => shape,
                Kind::Object(object) => {
                    let mut look = Look::default();
                    fields(service, object, &mut look);
                    // A new value of an enum inside is no reason to lose the whole.
                    look.fixed.retain(|(_, values)| values.len() == 1);
                    return Some(look);
                }
                _ => return None,
            },
            _ => return None,
        };
    }
    None
}

/// The values of a field that is an enumeration.
fn listed(service: &Service, shape: &Shape) -> Vec<String> {
    match shape.split_null().0 {
        Shape::Named(id) => match &service.types[id.index()].kind {
            Kind::Choice(values) => values.iter().map(|value| value.wire.clone()).collect(),
            Kind::Numbers(values) => values.iter().map(|value| value.wire.to_string()).collect(),
            _ => Vec::new(),
        },
        _ => Vec::new(),
    }
}
