//! The fields of an object, as a tuple.

use super::object::Print;
use super::{Field, Reader};
use serde::de::{IgnoredAny, MapAccess};

/// What is done with each field in turn.
pub trait Sink {
    /// What may go wrong.
    type Error;
    /// Takes the field of that index.
    ///
    /// # Errors
    /// What may go wrong.
    fn field<T: Field>(&mut self, index: usize, value: &T) -> Result<(), Self::Error>;
}

/// A tuple of fields, or two of them joined by [`Both`].
pub trait Fields: Sized {
    /// How many fields there are.
    const LEN: usize;
    /// The same, borrowed.
    type Refs<'a>: Copy
    where
        Self: 'a;
    /// The same while being read: each may still be missing.
    type State: Default;
    /// Hands each field to a sink; `base` is the index of the first.
    ///
    /// # Errors
    /// What the sink says.
    fn each<S: Sink>(refs: Self::Refs<'_>, base: usize, sink: &mut S) -> Result<(), S::Error>;
    /// Prints each field.
    #[doc(hidden)]
    fn print(refs: Self::Refs<'_>, print: &mut Print<'_, '_>);
    /// Clones each field.
    fn owned(refs: Self::Refs<'_>) -> Self;
    /// Whether all fields are equal.
    fn same(a: Self::Refs<'_>, b: Self::Refs<'_>) -> bool;
    /// Reads the field of that index.
    ///
    /// # Errors
    /// What the map says.
    fn set<'de, M: MapAccess<'de>>(
        state: &mut Self::State,
        index: usize,
        key: &mut String,
        map: &mut M,
    ) -> Result<(), M::Error>;
    /// Takes each field out of its slot; `base` is that of the first. `None` where one is not of its type, or not there.
    #[doc(hidden)]
    fn take(reader: &mut Reader<'_>, base: usize) -> Option<Self>;
    /// The fields once all is read.
    ///
    /// # Errors
    /// With the index of a field that must be there and is not.
    fn finish(state: Self::State, base: usize) -> Result<Self, usize>;
}

/// Two groups of fields, the first one first: for objects of more than 8 fields.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct Both<A, B>(pub A, pub B);

impl<A: Fields, B: Fields> Fields for Both<A, B> {
    const LEN: usize = A::LEN + B::LEN;
    type Refs<'a>
        = Both<A::Refs<'a>, B::Refs<'a>>
    where
        Self: 'a;
    type State = Both<A::State, B::State>;
    fn each<S: Sink>(refs: Self::Refs<'_>, base: usize, sink: &mut S) -> Result<(), S::Error> {
        A::each(refs.0, base, sink)?;
        B::each(refs.1, base + A::LEN, sink)
    }
    fn print(refs: Self::Refs<'_>, print: &mut Print<'_, '_>) {
        A::print(refs.0, print);
        B::print(refs.1, print);
    }
    fn owned(refs: Self::Refs<'_>) -> Self {
        Both(A::owned(refs.0), B::owned(refs.1))
    }
    fn same(a: Self::Refs<'_>, b: Self::Refs<'_>) -> bool {
        A::same(a.0, b.0) && B::same(a.1, b.1)
    }
    fn set<'de, M: MapAccess<'de>>(
        state: &mut Self::State,
        index: usize,
        key: &mut String,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match index.checked_sub(A::LEN) {
            Some(index) => B::set(&mut state.1, index, key, map),
            None => A::set(&mut state.0, index, key, map),
        }
    }
    #[inline]
    fn take(reader: &mut Reader<'_>, base: usize) -> Option<Self> {
        Some(Both(A::take(reader, base)?, B::take(reader, base + A::LEN)?))
    }
    #[inline(always)]
    fn finish(state: Self::State, base: usize) -> Result<Self, usize> {
        Ok(Both(A::finish(state.0, base)?, B::finish(state.1, base + A::LEN)?))
    }
}

macro_rules! leaf {
    ($len:literal $($name:ident $index:tt)*) => {
        #[allow(unused_variables)]
        impl<$($name: Field),*> Fields for ($($name,)*) {
            const LEN: usize = $len;
            type Refs<'a> = ($(&'a $name,)*) where Self: 'a;
            type State = ($(Option<$name>,)*);
            #[inline]
            fn each<S: Sink>(refs: Self::Refs<'_>, base: usize, sink: &mut S) -> Result<(), S::Error> {
                $(sink.field(base + $index, refs.$index)?;)*
                Ok(())
            }
            fn print(refs: Self::Refs<'_>, print: &mut Print<'_, '_>) {
                print.fields(&[$(refs.$index),*]);
            }
            #[allow(clippy::unused_unit)]
            fn owned(refs: Self::Refs<'_>) -> Self { ($(refs.$index.clone(),)*) }
            fn same(a: Self::Refs<'_>, b: Self::Refs<'_>) -> bool { true $(&& a.$index == b.$index)* }
            #[inline]
            fn set<'de, M: MapAccess<'de>>(
                state: &mut Self::State, index: usize, key: &mut String, map: &mut M,
            ) -> Result<(), M::Error> {
                match index {
                    $($index => $name::read(&mut state.$index, key, map),)*
                    _ => map.next_value::<IgnoredAny>().map(drop),
                }
            }
            #[inline]
            #[allow(clippy::unused_unit)]
            fn take(reader: &mut Reader<'_>, base: usize) -> Option<Self> {
                Some(($($name::slot(reader, base + $index)?,)*))
            }
            #[inline(always)]
            #[allow(clippy::unused_unit)]
            fn finish(state: Self::State, base: usize) -> Result<Self, usize> {
                Ok(($(match state.$index {
                    Some(value) => value,
                    None => match $name::missing() {
                        Some(value) => value,
                        None => return Err(base + $index),
                    },
                },)*))
            }
        }
    };
}

leaf!(0);
leaf!(1 A 0);
leaf!(2 A 0 B 1);
leaf!(3 A 0 B 1 C 2);
leaf!(4 A 0 B 1 C 2 D 3);
leaf!(5 A 0 B 1 C 2 D 3 E 4);
leaf!(6 A 0 B 1 C 2 D 3 E 4 F 5);
leaf!(7 A 0 B 1 C 2 D 3 E 4 F 5 G 6);
leaf!(8 A 0 B 1 C 2 D 3 E 4 F 5 G 6 H 7);
