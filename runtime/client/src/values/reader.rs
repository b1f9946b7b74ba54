//! Takes values out of a JSON text by its marks.
//!
//! Each type takes its fields in its own order, wherever they stand in the text: so nothing half-made is kept while an
//! object is read, and what a type adds to a program is a call for each of its fields. All else is here, and compiled once.

use super::marked::{At, Marked};
use super::one::One;
use super::{Any, Field, Map, hurry, key, scan};
use crate::answer::offset;
use serde::de::{DeserializeOwned, Deserializer, IgnoredAny, Visitor};
use std::borrow::Cow;
use std::fmt;

/// How deep values may be nested, as in `serde_json`.
pub(super) const DEEPEST: u32 = 127;

/// A value that is not what it should be. Boxed, since nearly always there is none.
type Misfit = Box<Wrong>;

enum Wrong {
    /// The slot of a required field in which nothing is.
    Missing(usize),
    /// The text is no JSON.
    Text,
    /// What is wrong, and up to which byte of the text all was read.
    Told { what: String, behind: usize },
}

/// An object that is read: where its slots begin, and its keys that no field has.
#[derive(Clone, Copy)]
pub(super) struct Frame {
    pub(super) base: usize,
    unknown: usize,
}

/// A JSON text and what is needed to take values out of it. What cannot be taken is `None`; why is kept here.
pub struct Reader<'t> {
    pub(super) marked: Marked<'t>,
    /// For each field of the objects that are being read its value, or nothing. No field has the outermost value, which
    /// is the first one.
    slots: Vec<At>,
    /// The keys that no field has, of the objects that keep them.
    unknown: Vec<At>,
    depth: u32,
    /// Why the last value could not be taken.
    misfit: Option<Misfit>,
}

/// The value of a JSON text. Where a type takes no number with a point or an exponent, one that is whole is read
/// as such: to JSON Schema `5.0` is an integer, and some servers write them so.
pub(crate) fn read<T: Field>(bytes: &[u8]) -> Result<T, serde_json::Error> {
    // Looked at as a whole once, it need not be looked at string by string, of which there are many. Where it is no
    // text, that may be where nothing is read.
    match std::str::from_utf8(bytes) {
        Ok(text) => read_text(text, &[]),
        Err(_) => {
            let (text, bad) = patched(bytes);
            read_text(&text, &bad)
        }
    }
}

/// A text with something in the place of each byte that is none, and which those are.
#[cold]
fn patched(bytes: &[u8]) -> (String, Vec<usize>) {
    let (mut text, mut bad) = (String::with_capacity(bytes.len()), Vec::new());
    for chunk in bytes.utf8_chunks() {
        text.push_str(chunk.valid());
        for _ in chunk.invalid() {
            bad.push(text.len());
            text.push('?');
        }
    }
    (text, bad)
}

/// The value of a text, of which these bytes are none.
pub(super) fn read_text<T: Field>(text: &str, bad: &[usize]) -> Result<T, serde_json::Error> {
    let mut reader = Reader::new(text, bad);
    if let Some(value) = T::take_all(&mut reader) {
        return Ok(value);
    }
    let again = reader.again();
    let mut misfit = reader.misfit.take();
    if again {
        match T::take_all(&mut reader) {
            Some(value) => return Ok(value),
            // Behind what was a misfit before, a list may be no JSON.
            None if reader.is_no_json() => misfit = reader.misfit.take(),
            None => {}
        }
    }
    Err(reader.error(misfit))
}

impl<'t> Reader<'t> {
    fn new(text: &'t str, bad: &'t [usize]) -> Self {
        let marked = Marked::new(text, bad);
        Self { marked, slots: Vec::with_capacity(64), unknown: Vec::new(), depth: 0, misfit: None }
    }

    /// Gets ready to take the value once more, where that may be another one: with whole numbers as integers.
    #[cold]
    fn again(&mut self) -> bool {
        if hurry::is_late() || self.is_no_json() || scan::whole_numbers(self.marked.all()).is_none() {
            return false;
        }
        self.slots.clear();
        self.unknown.clear();
        self.depth = 0;
        self.marked.whole = true;
        true
    }

    fn is_no_json(&self) -> bool {
        self.misfit.as_ref().is_some_and(|misfit| matches!(**misfit, Wrong::Text))
    }

    /// Marks all of the text.
    pub(super) fn mark(&mut self) -> Option<()> {
        let marked = self.marked.mark().ok_or_else(|| Box::new(Wrong::Text));
        self.kept(marked)
    }

    /// The elements of the list that the text is. They are marked one by one: the marks of a large text would be as
    /// large as it is.
    pub(super) fn all<T: Field>(&mut self) -> Option<Vec<T>> {
        let Some(mut at) = self.marked.list() else {
            self.mark()?;
            return self.list(0);
        };
        self.depth += 1;
        let mut list = Vec::new();
        while self.mark_element(&mut at, list.is_empty())? {
            list.push(T::take(self, 0)?);
        }
        Some(list)
    }

    /// Marks the next element, if there is one.
    fn mark_element(&mut self, at: &mut usize, is_first: bool) -> Option<bool> {
        let marked = self.marked.element(*at, is_first).ok_or_else(|| Box::new(Wrong::Text));
        let (behind, more) = self.kept(marked)?;
        *at = behind;
        Some(more)
    }

    /// A value as `serde` reads it.
    pub(super) fn one<T: DeserializeOwned>(&mut self, at: At) -> Option<T> {
        let one = self.told_by_serde(at);
        self.kept(one)
    }

    fn told_by_serde<T: DeserializeOwned>(&self, at: At) -> Result<T, Misfit> {
        if let Some(behind) = self.marked.bad(at) {
            return Err(told("invalid unicode code point", behind));
        }
        T::deserialize(One { marked: &self.marked, at }).map_err(|error| self.misfit(at, &error))
    }

    /// The elements of a list.
    pub(super) fn list<T: Field>(&mut self, at: At) -> Option<Vec<T>> {
        let close = self.enter(at, b'[', "a sequence")?;
        let mut list = Vec::new();
        let mut element = at + 1;
        while element < close {
            list.push(self.next(&mut element)?);
        }
        self.leave();
        Some(list)
    }

    /// Begins a list of so many elements; the first of them.
    pub(super) fn tuple(&mut self, at: At, len: usize) -> Option<At> {
        self.enter(at, b'[', "a tuple")?;
        let given = self.marked.elements(at).count();
        if given == len {
            return Some(at + 1);
        }
        let what = format!("invalid length {given}, expected a tuple of size {len}");
        self.kept(Err(told(what, self.marked.end(at))))
    }

    /// The element at hand, and then the next one is.
    pub(super) fn next<T: Field>(&mut self, element: &mut At) -> Option<T> {
        let at = std::mem::replace(element, self.marked.next(*element));
        T::take(self, at)
    }

    /// Leaves an object or list.
    #[inline]
    pub(super) fn leave(&mut self) {
        self.depth -= 1;
    }

    /// The members of an object.
    pub(super) fn map<T: Field>(&mut self, at: At) -> Option<Map<T>> {
        let close = self.enter(at, b'{', "a map")?;
        let mut map = Map::new();
        let mut key = at + 1;
        while key < close {
            self.member(key, &mut map)?;
            key = self.marked.next(key + 1);
        }
        self.leave();
        Some(map)
    }

    fn member<T: Field>(&mut self, key: At, map: &mut Map<T>) -> Option<()> {
        let name = self.key(key).map(Cow::into_owned);
        let name = self.kept(name)?;
        map.insert(name, T::take(self, key + 1)?);
        Some(())
    }

    /// Begins an object: looks up its fields, `len` of them, of which the last keeps what has no name where there are
    /// fewer names.
    pub(super) fn open(
        &mut self,
        at: At,
        name: &'static str,
        names: &'static [&'static str],
        len: usize,
    ) -> Option<Frame> {
        let close = self.enter(at, b'{', name)?;
        if hurry::is_late() {
            return self.kept(Err(told("the deadline has passed", self.marked.start(at))));
        }
        let frame = Frame { base: self.slots.len(), unknown: self.unknown.len() };
        self.slots.resize(frame.base + len, 0);
        let keep = names.len() < len;
        if keep && let Some(last) = self.slots.last_mut() {
            // By it the field finds what it keeps; not 0, so that it is something.
            *last = frame.unknown as At + 1;
        }
        let (mut next, mut key) = (0, at + 1);
        while key < close {
            let found = match self.marked.plain_key(key) {
                Some(text) => key::find(text, names, next),
                None => {
                    let text = self.key(key);
                    key::find(self.kept(text)?.as_bytes(), names, next)
                }
            };
            let value = key + 1;
            match found {
                Some(index) => {
                    if let Some(slot) = self.slots.get_mut(frame.base + index) {
                        *slot = value;
                    }
                    next = index + 1;
                }
                None if keep => self.unknown.push(key),
                None => {}
            }
            key = self.marked.next(value);
        }
        Some(frame)
    }

    /// Ends an object.
    #[inline]
    pub(super) fn close(&mut self, frame: Frame) {
        self.slots.truncate(frame.base);
        self.unknown.truncate(frame.unknown);
        self.leave();
    }

    /// The value in a slot, if there is one.
    #[inline]
    pub(super) fn slot(&self, slot: usize) -> Option<At> {
        self.slots.get(slot).copied().filter(|at| *at != 0)
    }

    /// The members that no field has, of the object that is read, whose last slot it is.
    pub(super) fn rest<T: Field>(&mut self, slot: usize) -> Option<Map<T>> {
        let mut map = Map::new();
        let Some(first) = self.slot(slot) else { return Some(map) };
        for index in first as usize - 1..self.unknown.len() {
            let key = self.unknown.get(index).copied()?;
            self.member(key, &mut map)?;
        }
        Some(map)
    }

    /// What a key says.
    fn key(&self, at: At) -> Result<Cow<'t, str>, Misfit> {
        match self.marked.plain(at) {
            Some(text) => Ok(Cow::Borrowed(text)),
            None => self.told_by_serde::<String>(at).map(Cow::Owned),
        }
    }

    /// Enters an object or list; the mark of its end.
    fn enter(&mut self, at: At, open: u8, expected: &'static str) -> Option<At> {
        let Some(close) = self.marked.close(at, open) else {
            let other = self.other(at, open, expected);
            return self.kept(Err(other));
        };
        self.depth += 1;
        if self.depth > DEEPEST {
            return self.kept(Err(told("recursion limit exceeded", self.marked.start(at) + 1)));
        }
        Some(close)
    }

    /// Tries to take a value; where it cannot be taken, all is as it was.
    pub(super) fn attempt<T: Field>(&mut self, at: At) -> Option<T> {
        let (slots, unknown, depth) = (self.slots.len(), self.unknown.len(), self.depth);
        let taken = T::take(self, at);
        if taken.is_none() {
            self.slots.truncate(slots);
            self.unknown.truncate(unknown);
            self.depth = depth;
            self.misfit = None;
        }
        taken
    }

    /// Says why a value is none of a union's, not even one that is kept as it is.
    #[cold]
    #[inline(never)]
    pub(super) fn blame_value(&mut self, at: At) {
        let _: Option<Any> = self.one(at);
    }

    /// Does something while whole numbers are integers.
    pub(super) fn with_whole_numbers<R>(&mut self, what: impl FnOnce(&mut Self) -> R) -> R {
        let before = std::mem::replace(&mut self.marked.whole, true);
        let result = what(self);
        self.marked.whole = before;
        result
    }

    /// The value, or nothing and why.
    #[inline]
    fn kept<T>(&mut self, taken: Result<T, Misfit>) -> Option<T> {
        match taken {
            Ok(value) => Some(value),
            Err(misfit) => {
                self.misfit = Some(misfit);
                None
            }
        }
    }

    /// Nothing is in the slot of a field that must be there.
    #[cold]
    #[inline(never)]
    pub(super) fn missing(&mut self, slot: usize) {
        self.misfit = Some(Box::new(Wrong::Missing(slot)));
    }

    /// Says which field of an object is missing, if it is that.
    #[cold]
    #[inline(never)]
    pub(super) fn blame(&mut self, frame: Frame, at: At, name: &str, names: &[&str]) {
        if let Some(misfit) = &self.misfit
            && let Wrong::Missing(slot) = **misfit
        {
            let field = slot.checked_sub(frame.base).and_then(|index| names.get(index)).unwrap_or(&"extra");
            let what = format!("missing field `{field}` of `{name}`");
            self.misfit = Some(told(what, self.marked.end(at)));
        }
    }

    /// What `serde` says of a value, at its place in the text.
    #[cold]
    fn misfit(&self, at: At, error: &serde_json::Error) -> Misfit {
        let text = error.to_string();
        if error.line() == 0 {
            return told(text, self.marked.end(at));
        }
        let what = text.rsplit_once(" at line ").map_or(&*text, |(what, _)| what);
        let inside = offset(self.marked.text(at).as_bytes(), error.line(), error.column());
        told(what, self.marked.start(at) + inside)
    }

    /// Says that a value is not the object or list that is expected.
    #[cold]
    #[inline(never)]
    fn other(&self, at: At, open: u8, expected: &'static str) -> Misfit {
        struct Nothing(&'static str);
        impl Visitor<'_> for Nothing {
            type Value = ();
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(self.0)
            }
        }
        let mut deserializer = serde_json::Deserializer::from_str(self.marked.text(at));
        let seen = match open {
            b'[' => deserializer.deserialize_seq(Nothing(expected)),
            _ => deserializer.deserialize_map(Nothing(expected)),
        };
        match seen {
            Err(error) => self.misfit(at, &error),
            Ok(()) => told(format!("expected {expected}"), self.marked.end(at)),
        }
    }

    #[cold]
    fn error(&self, misfit: Option<Misfit>) -> serde_json::Error {
        let text = self.marked.all();
        let (what, behind) = match misfit.map(|misfit| *misfit) {
            Some(Wrong::Told { what, behind }) => (what, behind),
            Some(Wrong::Text) => match serde_json::from_str::<IgnoredAny>(text) {
                Err(error) => return error,
                Ok(_) => ("too long".to_owned(), 0),
            },
            Some(Wrong::Missing(_)) | None => ("no value".to_owned(), text.len()),
        };
        let read = text.as_bytes().get(..behind).unwrap_or(text.as_bytes());
        let line = read.iter().filter(|byte| **byte == b'\n').count() + 1;
        let column = read.iter().rev().take_while(|byte| **byte != b'\n').count();
        serde::de::Error::custom(format_args!("{what} at line {line} column {column}"))
    }
}

#[cold]
fn told(what: impl Into<String>, behind: usize) -> Misfit {
    Box::new(Wrong::Told { what: what.into(), behind })
}
