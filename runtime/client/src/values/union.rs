//! Values that are one of several types.

use super::marked::Marked;
use super::work::{self, Choice, Level};
use super::{At, Field, Reader, raw, scan};
use serde::de::Deserializer;
use std::borrow::Cow;
use std::fmt;

/// The kind `null`.
pub const NULL: u8 = 1;
/// The kind of `true` and `false`.
pub const BOOLEAN: u8 = 2;
/// Numbers without a fraction.
pub const INTEGER: u8 = 4;
/// All numbers.
pub const NUMBER: u8 = 8 | INTEGER;
/// The kind of texts.
pub const STRING: u8 = 16;
/// The kind of lists.
pub const ARRAY: u8 = 32;
/// The kind of objects.
pub const OBJECT: u8 = 64;
/// No kind, but beside them: fields that the document does not know are kept.
pub const KEEPS: u8 = 128;
/// Every kind.
pub const ANY: u8 = 255;

/// What the values of one variant look like, as far as the document says.
#[derive(Debug, Clone, Copy)]
pub struct Look {
    /// The JSON kinds that it may have, added up.
    pub kinds: u8,
    /// The values of the discriminator that mean it.
    pub tag: &'static [&'static str],
    /// The fields that must be there.
    pub required: &'static [&'static str],
    /// All fields that the document names.
    pub known: &'static [&'static str],
    /// Fields with few possible values (`const`, `enum`); no text is written as its JSON.
    pub fixed: &'static [(&'static str, &'static [&'static str])],
    /// The possible values of a scalar (`const`, `enum`); empty: any.
    pub values: &'static [&'static str],
    /// Whether a text has the form of a scalar. Alone a scalar keeps any text; where another variant
    /// may be meant, its form decides.
    pub form: Option<fn(&str) -> bool>,
    /// The objects in fields, or lists of them, where only they tell the variants apart; without a
    /// name, the elements of a list.
    pub inner: &'static [(&'static str, Look)],
}

impl Look {
    /// Nothing said.
    pub const DEFAULT: Look = Look {
        kinds: ANY,
        tag: &[],
        required: &[],
        known: &[],
        fixed: &[],
        values: &[],
        form: None,
        inner: &[],
    };

    /// Meant by these values of the discriminator.
    #[must_use]
    pub const fn tag(mut self, tag: &'static [&'static str]) -> Self {
        self.tag = tag;
        self
    }

    /// With fields that must be there.
    #[must_use]
    pub const fn required(mut self, required: &'static [&'static str]) -> Self {
        self.required = required;
        self
    }

    /// With these fields.
    #[must_use]
    pub const fn known(mut self, known: &'static [&'static str]) -> Self {
        self.known = known;
        self
    }

    /// With fields of few possible values.
    #[must_use]
    pub const fn fixed(mut self, fixed: &'static [(&'static str, &'static [&'static str])]) -> Self {
        self.fixed = fixed;
        self
    }

    /// With these values alone.
    #[must_use]
    pub const fn values(mut self, values: &'static [&'static str]) -> Self {
        self.values = values;
        self
    }

    /// With texts of a form.
    #[must_use]
    pub const fn form(mut self, form: fn(&str) -> bool) -> Self {
        self.form = Some(form);
        self
    }

    /// With objects in fields.
    #[must_use]
    pub const fn inner(mut self, inner: &'static [(&'static str, Look)]) -> Self {
        self.inner = inner;
        self
    }
}

/// What has these kinds; the rest is said by the methods of [`Look`].
#[must_use]
pub const fn look(kinds: u8) -> Look {
    Look { kinds, ..Look::DEFAULT }
}

/// The name of the discriminator, or nothing; and the looks of the variants, in order.
type Looks = (&'static str, &'static [Look]);

/// `Deserialize` of any union.
///
/// # Errors
/// When there is no JSON value.
pub fn union<'de, T: Field, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    let text = raw::text(deserializer)?;
    super::reader::read_text(&text, &[]).map_err(serde::de::Error::custom)
}

/// [`Field::take`] of any union.
///
/// The kind of the JSON value and the discriminator decide where they can; else the variant whose
/// fixed values and required fields are there and which knows the most of the fields. What cannot
/// be decoded as any variant is kept as it is, and so is what is several at once (`anyOf`) where
/// one alone would lose fields that another knows.
///
/// `None` where it cannot be kept either.
pub(super) fn take_union<T: Field>(reader: &mut Reader<'_>, at: At) -> Option<T> {
    let mut found = None;
    // Two that both fit cancel each other out.
    let mut read = |reader: &mut Reader<'_>, index: u8| {
        let value = T::decode(usize::from(index), reader, at);
        let fits = value.is_some();
        found = found.take().xor(value);
        fits
    };
    choose(reader, at, T::LOOKS.unwrap_or_default(), T::decode as *const () as usize, &mut read);
    let value = found.or_else(|| T::decode(usize::MAX, reader, at));
    if value.is_none() {
        reader.blame_value(at);
    }
    value
}

/// Reads a variant: what was read is the caller's.
type Read<'a> = &'a mut dyn FnMut(&mut Reader<'_>, u8) -> bool;

/// Has the variants read that may be meant until one fits.
fn choose(reader: &mut Reader<'_>, at: At, looks: Looks, read_by: usize, read: Read<'_>) {
    let text = reader.marked.text(at);
    let Some(level) = Level::enter(text) else { return };
    let union = (looks.0, looks.1.as_ptr() as usize, read_by);
    let Some(place) = level.place(union, text, reader.marked.whole) else {
        decide(reader, at, looks, read);
        return;
    };
    match work::recall(&place) {
        Some(Choice::None) => {}
        Some(Choice::Variant(index)) => {
            read(reader, index);
        }
        Some(Choice::Whole(index)) => {
            reader.with_whole_numbers(|reader| read(reader, index));
        }
        None => {
            let choice = decide(reader, at, looks, read);
            work::remember(place, choice);
        }
    }
}

fn decide(reader: &mut Reader<'_>, at: At, (tag, looks): Looks, read: Read<'_>) -> Choice {
    let mut order = [0u8; MOST];
    let (order, rival) = candidates(&reader.marked, at, looks, tag, &mut order);
    for index in order.iter().copied() {
        if read(reader, index) {
            let both = rival.filter(|_| order.first() == Some(&index));
            return match both {
                Some(rival) if read(reader, rival) => Choice::None,
                _ => Choice::Variant(index),
            };
        }
    }
    // As everywhere: what fits no variant may have a whole number that is written with a point.
    if order.is_empty() || reader.marked.whole || scan::whole_numbers(reader.marked.text(at)).is_none() {
        return Choice::None;
    }
    let whole = reader.with_whole_numbers(|reader| order.iter().copied().find(|index| read(reader, *index)));
    whole.map_or(Choice::None, Choice::Whole)
}

/// Whether `null` is a value of some variant.
#[must_use]
pub fn takes_null(looks: &[Look]) -> bool {
    looks.iter().any(|look| look.kinds & NULL != 0)
}

/// Whether a text is a scalar of that type; what [`Look::form`] is set to.
pub fn has_form<T: std::str::FromStr>(text: &str) -> bool {
    text.parse::<T>().is_ok()
}

/// One variant's value; what [`unions!`](crate::unions) calls.
pub fn variant<T: Field>(reader: &mut Reader<'_>, at: At) -> Option<T> {
    reader.attempt(at)
}

/// So many variants are looked at.
const MOST: usize = 255;

fn kind(text: &Marked<'_>, at: At) -> u8 {
    match text.opening(at) {
        b'{' => OBJECT,
        b'[' => ARRAY,
        b'"' => STRING,
        b't' | b'f' => BOOLEAN,
        b'n' => NULL,
        _ if text.whole(at).is_none() && text.scalar(at).contains(['.', 'e', 'E']) => NUMBER & !INTEGER,
        _ => INTEGER,
    }
}

/// The variants worth trying, the best first; and one that knows fields which the best would lose.
fn candidates<'o>(
    text: &Marked<'_>,
    at: At,
    looks: &[Look],
    tag: &str,
    order: &'o mut [u8; MOST],
) -> (&'o [u8], Option<u8>) {
    let kind = kind(text, at);
    let mut count = 0;
    for ((index, look), slot) in (0u8..).zip(looks).filter(|(_, l)| l.kinds & kind != 0).zip(order.iter_mut())
    {
        let _ = look;
        *slot = index;
        count += 1;
    }
    let (found, _) = order.split_at_mut(count);
    let mut rival = None;
    if kind == OBJECT {
        let plain = tag.is_empty() && found.len() < 2;
        if !plain {
            (count, rival) = objects(text, &members(text, at), looks, tag, found);
        }
    } else if kind == ARRAY {
        let told = |index: &u8| looks.get(usize::from(*index)).is_some_and(|look| !look.inner.is_empty());
        if found.iter().any(told) {
            (count, rival) = objects(text, &[(Cow::Borrowed(""), at)], looks, "", found);
        }
    } else if found.len() > 1 && kind != NULL {
        let value = text.said(at);
        found.sort_by_key(|index| {
            let look = looks.get(usize::from(*index)).unwrap_or(&Look::DEFAULT);
            let values = look.values;
            let rank = match look.form {
                Some(form) => 2 * u8::from(!form(&value)),
                None if values.is_empty() => 1,
                None => 2 * u8::from(!values.contains(&&*value)),
            };
            // A whole number keeps each digit in an integer; a double would round it.
            (rank, kind == INTEGER && look.kinds & NUMBER == NUMBER)
        });
    }
    (order.get(..count).unwrap_or_default(), rival)
}

type Members<'t> = [(Cow<'t, str>, At)];

/// The members of an object.
fn members<'t>(text: &Marked<'t>, at: At) -> Vec<(Cow<'t, str>, At)> {
    text.keys(at).map(|key| (text.said(key), key + 1)).collect()
}

/// The value of a field, the last where there are several.
fn member(members: &Members<'_>, name: &str) -> Option<At> {
    members.iter().rev().find(|(key, _)| key == name).map(|(_, at)| *at)
}

fn objects(
    text: &Marked<'_>,
    members: &Members<'_>,
    looks: &[Look],
    tag: &str,
    found: &mut [u8],
) -> (usize, Option<u8>) {
    let tag_value = if tag.is_empty() { None } else { member(members, tag).map(|at| text.said(at)) };
    let mut scored: Vec<(Fit, u8)> = Vec::with_capacity(found.len());
    let mut missed = 0;
    for index in found.iter() {
        let Some(look) = looks.get(usize::from(*index)) else { continue };
        if let Some(given) = &tag_value {
            if look.tag.contains(&&**given) {
                // The discriminator's word is final, whatever else is there.
                scored.clear();
                scored.push((Fit::default(), *index));
                break;
            }
            if !look.tag.is_empty() {
                continue;
            }
        }
        match fit(text, members, look) {
            Some(fit) if fit.clash => missed = missed.max(fit.known),
            Some(fit) => scored.push((fit, *index)),
            None => {}
        }
    }
    // A new value of an enum rules out the variant that is meant. One that knows fewer of the fields
    // would lose the others; as what is unknown, all of them are kept.
    if tag_value.is_none() {
        scored.retain(|(fit, _)| fit.known >= missed);
    }
    // More known fields first, then fewer that the document names and that are not there. Without a
    // hint on the fields of any of them the document's order is kept: sorting is stable.
    scored.sort_by_key(|(fit, _)| (fit.unknown, fit.named));
    for (slot, (_, index)) in found.iter_mut().zip(&scored) {
        *slot = *index;
    }
    (scored.len(), rival(text, members, looks, &scored))
}

/// How well an object fits a look.
#[derive(Default)]
struct Fit {
    /// Fields that are there and known.
    known: usize,
    /// Fields that are there and not known.
    unknown: usize,
    /// Fields that the document names.
    named: usize,
    /// Whether a fixed value is another one.
    clash: bool,
}

/// Nothing where a required field is not there.
fn fit(text: &Marked<'_>, members: &Members<'_>, look: &Look) -> Option<Fit> {
    let has = |name: &&str| members.iter().any(|(key, _)| key == name);
    if !look.required.iter().all(has) {
        return None;
    }
    let mut clash = false;
    for (name, values) in look.fixed {
        clash |= member(members, name).is_some_and(|given| !values.contains(&&*text.said(given)));
    }
    let known = look.known.iter().filter(|name| has(name)).count();
    let mut whole =
        Fit { known, unknown: members.len() - known.min(members.len()), named: look.known.len(), clash };
    for (name, look) in look.inner {
        for inside in inside(text, members, name) {
            let part = fit(text, &inside, look)?;
            whole.known += part.known;
            whole.unknown += part.unknown;
            whole.named += part.named;
            whole.clash |= part.clash;
        }
    }
    Some(whole)
}

/// The members of the object in a field, or of the first ones of a list there.
fn inside<'m, 't: 'm>(
    text: &'m Marked<'t>,
    given: &Members<'t>,
    name: &str,
) -> impl Iterator<Item = Vec<(Cow<'t, str>, At)>> + 'm {
    const ELEMENTS: usize = 8;
    let value = member(given, name);
    let listed = value.into_iter().flat_map(|at| text.elements(at).take(ELEMENTS));
    let objects = value.into_iter().chain(listed).filter(|at| kind(text, *at) == OBJECT);
    objects.map(|at| members(text, at))
}

/// One of the others that knows a field which the best does not know and does not keep.
fn rival(text: &Marked<'_>, members: &Members<'_>, looks: &[Look], scored: &[(Fit, u8)]) -> Option<u8> {
    let look = |index: &u8| looks.get(usize::from(*index));
    let ((fit, best), others) = scored.split_first()?;
    let best = look(best).filter(|_| fit.unknown > 0)?;
    let knows_more = |index: &u8| look(index).is_some_and(|other| loses(text, members, best, other));
    others.iter().map(|(_, index)| *index).find(knows_more)
}

/// Whether the one look loses a field that the other knows.
fn loses(text: &Marked<'_>, members: &Members<'_>, one: &Look, other: &Look) -> bool {
    let lost = |name: &&str| !one.known.contains(name) && member(members, name).is_some();
    one.kinds & KEEPS == 0 && other.known.iter().any(lost)
        || one.inner.iter().any(|(name, one)| {
            let other = other.inner.iter().find(|(there, _)| there == name);
            other.is_some_and(|(_, other)| {
                inside(text, members, name).any(|inside| loses(text, &inside, one, other))
            })
        })
}

/// `Debug` of one variant.
///
/// # Errors
/// What the formatter says.
pub fn tuple(f: &mut fmt::Formatter<'_>, name: &str, value: &dyn fmt::Debug) -> fmt::Result {
    f.debug_tuple(name).field(value).finish()
}

/// Implements `Serialize`, `Deserialize`, `Debug`, `Clone`, `PartialEq` and
/// [`Field`](crate::values::Field) for enums of types. Besides its variants an enum has
/// `Unknown(Any)`, and each variant has its number. A discriminator stands behind the name, `Source tag "object" { … }`, or, for one
/// enum alone, behind the braces.
///
/// ```
/// use switchboard_client::generated as rt;
/// #[non_exhaustive]
/// pub enum Source { Card(Box<rt::Map<i64>>), Id(String), Unknown(rt::Any) }
/// rt::unions! { Source {
///     Card 0: rt::look(rt::OBJECT).required(&["number"]),
///     Id 1: rt::look(rt::STRING),
/// } }
/// assert!(matches!(serde_json::from_str("\"x\"").unwrap(), Source::Id(_)));
/// assert!(matches!(serde_json::from_str("{\"number\":1}").unwrap(), Source::Card(_)));
/// assert!(matches!(serde_json::from_str("[]").unwrap(), Source::Unknown(_)));
/// ```
#[macro_export]
macro_rules! unions {
    ($name:ident { $($body:tt)* } tag $tag:literal) => { $crate::unions! { $name tag $tag { $($body)* } } };
    ($($name:ident $(tag $tag:literal)? { $($variant:ident $at:literal : $look:expr),* $(,)? })+) => { const _: () = { use $crate::generated::short::*; $(
        impl __Serialize for $name {
            fn serialize<S: __Serializer>(&self, s: S) -> __Result<S::Ok, S::Error> {
                match self { $(Self::$variant(value) => __Serialize::serialize(value, s),)* Self::Unknown(value) => __Serialize::serialize(value, s) }
            }
        }
        impl<'de> __Deserialize<'de> for $name {
            fn deserialize<D: __Deserializer<'de>>(d: D) -> __Result<Self, D::Error> { __union(d) }
        }
        impl __Debug for $name {
            #[inline]
            fn fmt(&self, f: &mut __Formatter<'_>) -> __Printed {
                match self { $(Self::$variant(value) => __tuple(f, ::core::stringify!($variant), value),)* Self::Unknown(value) => __tuple(f, "Unknown", value) }
            }
        }
        impl __Clone for $name {
            #[inline]
            fn clone(&self) -> Self {
                match self { $(Self::$variant(value) => Self::$variant(__Clone::clone(value)),)* Self::Unknown(value) => Self::Unknown(__Clone::clone(value)) }
            }
        }
        impl __PartialEq for $name {
            #[inline]
            fn eq(&self, other: &Self) -> bool {
                match (self, other) { $((Self::$variant(a), Self::$variant(b)) => a == b,)* (Self::Unknown(a), Self::Unknown(b)) => a == b, #[allow(unreachable_patterns)] _ => false }
            }
        }
        impl __Field for $name {
            #[inline]
            fn decode(index: usize, reader: &mut __Reader<'_>, at: __At) -> __Option<Self> {
                match index {
                    $($at => __variant(reader, at).map(Self::$variant),)*
                    _ => __variant(reader, at).map(Self::Unknown),
                }
            }
            const LOOKS: __Option<(&'static str, &'static [__Look])> = __Option::Some((::core::concat!("" $(, $tag)?), &[$($look),*]));
        }
    )+ };};
}
