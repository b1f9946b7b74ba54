//! A JSON text with its marks: what is where in it.

use super::marks::{self, Mark};
use super::scan;
use std::borrow::Cow;

/// The index of a mark: a value of the text, or a key.
pub type At = u32;

/// A JSON text, its marks and how it is read.
pub(super) struct Marked<'t> {
    text: &'t str,
    marks: Vec<Mark>,
    /// The bytes that were no text, in order: what stands in their place is none either.
    bad: &'t [usize],
    /// Whether a number with a point or an exponent is an integer where it is whole.
    pub(super) whole: bool,
}

impl<'t> Marked<'t> {
    /// A text without marks yet.
    pub(super) fn new(text: &'t str, bad: &'t [usize]) -> Self {
        Self { text, marks: Vec::new(), bad, whole: false }
    }

    /// All of the text, marked or not.
    pub(super) fn all(&self) -> &'t str {
        self.text
    }

    /// Marks all of it; `None` where it is no JSON.
    pub(super) fn mark(&mut self) -> Option<()> {
        marks::all(self.text, &mut self.marks)
    }

    /// Where the elements of the list that it is begin; `None` where it is no list.
    pub(super) fn list(&self) -> Option<usize> {
        marks::list(self.text)
    }

    /// Marks the next element of that list in the place of the one before; `None` where it is no JSON, or the byte behind it
    /// and whether there was one more.
    pub(super) fn element(&mut self, at: usize, is_first: bool) -> Option<(usize, bool)> {
        let behind = marks::element(self.text, at, is_first, &mut self.marks)?;
        Some((behind, !self.marks.is_empty()))
    }

    #[inline]
    fn get(&self, at: At) -> Mark {
        self.marks.get(at as usize).copied().unwrap_or(Mark { start: 0, end: 0 })
    }

    #[inline]
    fn first(&self, mark: Mark) -> u8 {
        self.text.as_bytes().get(mark.start()).copied().unwrap_or(b'n')
    }

    /// The first byte of a value, which says what kind of value it is.
    #[inline]
    pub(super) fn opening(&self, at: At) -> u8 {
        self.first(self.get(at))
    }

    /// Whether it is `null`.
    #[inline]
    pub(super) fn is_null(&self, at: At) -> bool {
        self.opening(at) == b'n'
    }

    /// The mark of the end of an object (`{`) or list (`[`), if a value is one.
    #[inline]
    pub(super) fn close(&self, at: At, open: u8) -> Option<At> {
        let mark = self.get(at);
        (self.first(mark) == open && mark.is_open()).then_some(mark.end)
    }

    /// The value behind another.
    #[inline]
    pub(super) fn next(&self, at: At) -> At {
        let mark = self.get(at);
        if mark.is_open() { mark.end + 1 } else { at + 1 }
    }

    /// The first byte of a value in the text.
    pub(super) fn start(&self, at: At) -> usize {
        self.get(at).start()
    }

    /// The byte behind a value.
    pub(super) fn end(&self, at: At) -> usize {
        let mark = self.get(at);
        if mark.is_open() { self.start(mark.end) + 1 } else { mark.end() }
    }

    /// The text of a value.
    pub(super) fn text(&self, at: At) -> &'t str {
        self.text.get(self.start(at)..self.end(at)).unwrap_or_default()
    }

    /// The text of a scalar; nothing of an object or list.
    #[inline]
    pub(super) fn scalar(&self, at: At) -> &'t str {
        let mark = self.get(at);
        if mark.is_open() { "" } else { self.text.get(mark.start()..mark.end()).unwrap_or_default() }
    }

    /// What a text says, where that stands there as it is.
    #[inline]
    pub(super) fn plain(&self, at: At) -> Option<&'t str> {
        let mark = self.get(at);
        if mark.is_escaped() || self.first(mark) != b'"' || self.is_bad(mark) {
            return None;
        }
        self.text.get(mark.start() + 1..mark.end().wrapping_sub(1))
    }

    /// What a key says, where that stands there as it is.
    #[inline]
    pub(super) fn plain_key(&self, at: At) -> Option<&'t [u8]> {
        let mark = self.get(at);
        if mark.is_escaped() || self.is_bad(mark) {
            return None;
        }
        self.text.as_bytes().get(mark.start() + 1..mark.end().wrapping_sub(1))
    }

    /// The integer that is written as another number, where that counts.
    pub(super) fn whole(&self, at: At) -> Option<String> {
        if self.whole { scan::whole(self.scalar(at)) } else { None }
    }

    /// The byte behind what was no text in a value, if there was.
    pub(super) fn bad(&self, at: At) -> Option<usize> {
        self.bad_between(self.start(at), self.end(at)).map(|bad| bad + 1)
    }

    /// The same of a scalar or key, quickly where all is text.
    #[inline]
    fn is_bad(&self, mark: Mark) -> bool {
        !self.bad.is_empty() && self.bad_between(mark.start(), mark.end()).is_some()
    }

    fn bad_between(&self, start: usize, end: usize) -> Option<usize> {
        let first = self.bad.partition_point(|bad| *bad < start);
        self.bad.get(first).copied().filter(|bad| *bad < end)
    }

    /// The elements of a list; none of what is no list.
    pub(super) fn elements(&self, at: At) -> impl Iterator<Item = At> {
        let close = self.close(at, b'[').unwrap_or(at);
        let first = Some(at + 1).filter(|first| *first < close);
        std::iter::successors(first, move |at| Some(self.next(*at)).filter(|next| *next < close))
    }

    /// The keys of an object, behind each of which its value is; none of what is no object.
    pub(super) fn keys(&self, at: At) -> impl Iterator<Item = At> {
        let close = self.close(at, b'{').unwrap_or(at);
        let first = Some(at + 1).filter(|first| *first < close);
        std::iter::successors(first, move |key| Some(self.next(key + 1)).filter(|next| *next < close))
    }

    /// What a scalar says: a text without its quotes, all else as it is written.
    pub(super) fn said(&self, at: At) -> Cow<'t, str> {
        if let Some(plain) = self.plain(at) {
            return Cow::Borrowed(plain);
        }
        let text = self.text(at);
        self.whole(at).map(Cow::Owned).or_else(|| scan::string(text)).unwrap_or(Cow::Borrowed(text))
    }
}
