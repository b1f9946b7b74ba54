//! Objects: structs whose code lives here, once, instead of in every generated crate.
//!
//! A generated type says only its names and its fields as a tuple; serializing, decoding, printing,
//! comparing and cloning are generic functions over that tuple. This is what keeps a client of a
//! thousand types cheap to compile.

use super::fields::{Fields, Sink};
use super::key::Key;
use super::{At, Field, Reader, hurry};
use serde::Serialize;
use serde::de::{DeserializeOwned, Deserializer, MapAccess, Visitor};
use serde::ser::{SerializeMap, Serializer};
use std::fmt;
use std::marker::PhantomData;

/// What is known of an object without a value: one constant, since each costs the compiler as much as a
/// function does.
#[derive(Debug, Clone, Copy)]
pub struct Shape {
    /// The name of the type, for errors and `Debug`.
    pub name: &'static str,
    /// The names on the wire, in order; one fewer than the fields when the last is an
    /// [`Extra`](super::Extra).
    pub fields: &'static [&'static str],
    /// A bit for each of the first 64 fields that is written even when it is missing (as null).
    pub required: u64,
    /// The same for the fields behind those, 64 a word.
    pub beyond: &'static [u64],
}

impl Shape {
    /// Of at most 64 fields; for more see [`beyond`](Self::beyond).
    #[must_use]
    pub const fn new(name: &'static str, required: u64, fields: &'static [&'static str]) -> Self {
        Self { name, fields, required, beyond: &[] }
    }

    /// Which of the fields behind the first 64 are required.
    #[must_use]
    pub const fn beyond(self, beyond: &'static [u64]) -> Self {
        Self { beyond, ..self }
    }

    fn is_required(&self, index: usize) -> bool {
        let word = match (index / 64).checked_sub(1) {
            None => Some(&self.required),
            Some(at) => self.beyond.get(at),
        };
        word.is_some_and(|word| word >> (index % 64) & 1 == 1)
    }
}

/// A struct of named fields.
///
/// `Fields` is a tuple of at most 8 fields; more are joined by [`Both`](super::Both), balanced, in order:
/// `Both<(A, B, C, D, E, F, G, H), (I, J)>`, and `Both<Both<_, _>, Both<_, _>>` beyond 16. The
/// value and the pattern look the same: `Both((…), (…))`. No field at all is `()`.
///
/// ```
/// use switchboard_client::generated as rt;
///
/// pub struct User { pub id: i64, pub name: Option<String> }
///
/// impl rt::Object for User {
///     const SHAPE: rt::Shape = rt::Shape::new("User", 0b01, &["id", "name"]);
///     type Fields = (i64, Option<String>);
///     fn fields(&self) -> rt::Refs<'_, Self> { (&self.id, &self.name) }
///     fn from_fields((id, name): Self::Fields) -> Self { Self { id, name } }
/// }
/// rt::objects! { User }
///
/// let user: User = serde_json::from_str(r#"{"id":7,"unknown":[]}"#).unwrap();
/// assert_eq!(user.name, None);
/// assert_eq!(serde_json::to_string(&user).unwrap(), r#"{"id":7}"#);
/// ```
pub trait Object: Sized + Clone + fmt::Debug + PartialEq + Serialize + DeserializeOwned {
    /// The names, and what is required.
    const SHAPE: Shape;
    /// The types of the fields.
    type Fields: Fields;
    /// The fields, borrowed.
    fn fields(&self) -> Refs<'_, Self>;
    /// The object out of its fields.
    fn from_fields(fields: Self::Fields) -> Self;
    /// What [`Field::take`] says.
    #[doc(hidden)]
    #[must_use]
    fn take(reader: &mut Reader<'_>, at: At) -> Option<Self> {
        object(reader, at)
    }
    /// What [`Field::missing`] says.
    #[doc(hidden)]
    #[must_use]
    fn missing() -> Option<Self> {
        None
    }
    /// What [`Field::is_missing`] says.
    #[doc(hidden)]
    fn is_missing(&self) -> bool {
        false
    }
    /// What [`Field::takes_null`] says.
    #[doc(hidden)]
    fn takes_null() -> bool {
        false
    }
}

/// A type of its own that stands in a field needs nothing but that it is an object.
impl<T: Object> Field for T {
    fn take(reader: &mut Reader<'_>, at: At) -> Option<Self> {
        <T as Object>::take(reader, at)
    }
    fn missing() -> Option<Self> {
        <T as Object>::missing()
    }
    fn is_missing(&self) -> bool {
        <T as Object>::is_missing(self)
    }
    fn takes_null() -> bool {
        <T as Object>::takes_null()
    }
}

/// What is in a box: an object of one field, since no rule of Rust keeps a box of somebody's type from being
/// one, so that a box cannot be a field beside the objects.
impl<T: Field> Object for Box<T> {
    const SHAPE: Shape = Shape::new("Box", 0, &["0"]);
    type Fields = (T,);
    fn fields(&self) -> Refs<'_, Self> {
        (self,)
    }
    fn from_fields((value,): Self::Fields) -> Self {
        Self::new(value)
    }
    fn take(reader: &mut Reader<'_>, at: At) -> Option<Self> {
        T::take(reader, at).map(Self::new)
    }
    fn missing() -> Option<Self> {
        T::missing().map(Self::new)
    }
    fn is_missing(&self) -> bool {
        T::is_missing(self)
    }
    fn takes_null() -> bool {
        T::takes_null()
    }
}

/// The fields of `T`, borrowed.
pub type Refs<'a, T> = <<T as Object>::Fields as Fields>::Refs<'a>;

struct Write<M> {
    map: M,
    shape: Shape,
}

impl<M: SerializeMap> Sink for Write<M> {
    type Error = M::Error;
    fn field<T: Field>(&mut self, index: usize, value: &T) -> Result<(), M::Error> {
        let Some(name) = self.shape.fields.get(index) else {
            return value.write_rest(&mut self.map);
        };
        if value.is_missing() && !self.shape.is_required(index) {
            return Ok(());
        }
        self.map.serialize_entry(name, value)
    }
}

/// `Serialize` of any object.
///
/// # Errors
/// What the serializer says.
pub fn serialize<T: Object, S: Serializer>(object: &T, serializer: S) -> Result<S::Ok, S::Error> {
    let map = serializer.serialize_map(None)?;
    let mut write = Write { map, shape: T::SHAPE };
    T::Fields::each(object.fields(), 0, &mut write)?;
    write.map.end()
}

/// An object that is printed.
#[doc(hidden)]
pub struct Print<'a, 'b> {
    out: fmt::DebugStruct<'a, 'b>,
    /// Of the fields that were not printed yet.
    names: std::slice::Iter<'static, &'static str>,
}

impl Print<'_, '_> {
    /// Prints the next fields.
    #[inline(never)]
    pub fn fields(&mut self, fields: &[&dyn fmt::Debug]) {
        for field in fields {
            self.out.field(self.names.next().unwrap_or(&"extra"), field);
        }
    }
}

/// `Debug` of any object.
///
/// # Errors
/// What the formatter says.
pub fn debug<T: Object>(object: &T, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let mut print = Print { out: f.debug_struct(T::SHAPE.name), names: T::SHAPE.fields.iter() };
    T::Fields::print(object.fields(), &mut print);
    print.out.finish()
}

/// `Clone` of any object.
pub fn clone<T: Object>(object: &T) -> T {
    T::from_fields(T::Fields::owned(object.fields()))
}

/// `PartialEq` of any object.
pub fn same<T: Object>(a: &T, b: &T) -> bool {
    T::Fields::same(a.fields(), b.fields())
}

/// [`Field::take`] of any object: `None` where a field is not of its type, or a required one is missing.
fn object<T: Object>(reader: &mut Reader<'_>, at: At) -> Option<T> {
    let (name, names) = (T::SHAPE.name, T::SHAPE.fields);
    let frame = reader.open(at, name, names, T::Fields::LEN)?;
    match T::Fields::take(reader, frame.base) {
        Some(fields) => {
            reader.close(frame);
            Some(T::from_fields(fields))
        }
        None => {
            reader.blame(frame, at, name, names);
            None
        }
    }
}

/// `Deserialize` of any object.
///
/// # Errors
/// What the deserializer says, and a required field that is missing.
pub fn deserialize<'de, T: Object, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    deserializer.deserialize_map(Read(PhantomData))
}

struct Read<T>(PhantomData<T>);

impl<'de, T: Object> Visitor<'de> for Read<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(T::SHAPE.name)
    }

    fn visit_map<M: MapAccess<'de>>(self, mut map: M) -> Result<T, M::Error> {
        if hurry::is_late() {
            return Err(too_late());
        }
        let mut state = <T::Fields as Fields>::State::default();
        // The last field takes what has no name.
        let keep = T::SHAPE.fields.len() < T::Fields::LEN;
        let mut key = Key::new(T::SHAPE.fields, keep);
        while let Some(index) = map.next_key_seed(&mut key)? {
            T::Fields::set(&mut state, index, &mut key.unknown, &mut map)?;
        }
        T::Fields::finish(state, 0)
            .map(T::from_fields)
            .map_err(|index| missing(T::SHAPE.name, T::SHAPE.fields, index))
    }
}

#[cold]
fn too_late<E: serde::de::Error>() -> E {
    E::custom("the deadline has passed")
}

#[cold]
fn missing<E: serde::de::Error>(name: &str, fields: &[&str], index: usize) -> E {
    let field = fields.get(index).unwrap_or(&"extra");
    E::custom(format_args!("missing field `{field}` of `{name}`"))
}

/// Implements `Serialize`, `Deserialize`, `Debug`, `Clone` and `PartialEq` for structs that are
/// [`Object`]s.
#[macro_export]
macro_rules! objects {
    ($($name:ident)+) => { const _: () = { use $crate::generated::short::*; $(
        impl __Serialize for $name {
            fn serialize<S: __Serializer>(&self, s: S) -> __Result<S::Ok, S::Error> { __serialize(self, s) }
        }
        impl<'de> __Deserialize<'de> for $name {
            fn deserialize<D: __Deserializer<'de>>(d: D) -> __Result<Self, D::Error> { __deserialize(d) }
        }
        impl __Debug for $name {
            #[inline]
            fn fmt(&self, f: &mut __Formatter<'_>) -> __Printed { __debug(self, f) }
        }
        impl __Clone for $name {
            #[inline]
            fn clone(&self) -> Self { __clone(self) }
        }
        impl __PartialEq for $name {
            #[inline]
            fn eq(&self, other: &Self) -> bool { __same(self, other) }
        }
    )+ };};
}

/// Implements `Default` for objects all of whose fields have one.
#[macro_export]
macro_rules! defaults {
    ($($name:ident)+) => { const _: () = { use $crate::generated::short::*; $(
        impl __Default for $name {
            #[inline]
            fn default() -> Self { <Self as __Object>::from_fields(__Default::default()) }
        }
    )+ };};
}

/// Implements `Serialize`, `Deserialize`, `Debug`, `Clone`, `PartialEq`, `Deref`, `DerefMut`,
/// `From` and [`Field`] for structs of one unnamed field: `Name(Type)`.
#[macro_export]
macro_rules! wrappers {
    ($($name:ident($inner:ty))+) => { const _: () = { use $crate::generated::short::*; $(
        impl __Serialize for $name {
            fn serialize<S: __Serializer>(&self, s: S) -> __Result<S::Ok, S::Error> { __Serialize::serialize(&self.0, s) }
        }
        impl<'de> __Deserialize<'de> for $name {
            fn deserialize<D: __Deserializer<'de>>(d: D) -> __Result<Self, D::Error> { <$inner as __Deserialize<'de>>::deserialize(d).map(Self) }
        }
        impl __Debug for $name {
            #[inline]
            fn fmt(&self, f: &mut __Formatter<'_>) -> __Printed { __tuple(f, ::core::stringify!($name), &self.0) }
        }
        impl __Clone for $name {
            #[inline]
            fn clone(&self) -> Self { Self(__Clone::clone(&self.0)) }
        }
        impl __PartialEq for $name {
            #[inline]
            fn eq(&self, other: &Self) -> bool { self.0 == other.0 }
        }
        impl __Deref for $name {
            type Target = $inner;
            #[inline]
            fn deref(&self) -> &$inner { &self.0 }
        }
        impl __DerefMut for $name {
            #[inline]
            fn deref_mut(&mut self) -> &mut $inner { &mut self.0 }
        }
        impl __From<$inner> for $name {
            #[inline]
            fn from(inner: $inner) -> Self { Self(inner) }
        }
        impl __Field for $name {
            #[inline]
            fn take(reader: &mut __Reader<'_>, at: __At) -> __Option<Self> { <$inner as __Field>::take(reader, at).map(Self) }
            #[inline]
            fn take_all(reader: &mut __Reader<'_>) -> __Option<Self> { <$inner as __Field>::take_all(reader).map(Self) }
        }
    )+ };};
}
