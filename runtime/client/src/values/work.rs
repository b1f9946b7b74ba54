//! How much work one value of a union may make.
//!
//! A union whose variants hold the union again is decoded once for each variant that is tried, and so is
//! all that is inside, at each level: what is nested thirty deep would be decoded a billion times. So what
//! was found out about a text is remembered once there is more to do than a plain value makes, and then each
//! text is decided once.

use std::cell::{Cell, RefCell};
use std::collections::HashMap;
use std::hash::BuildHasher;

use super::reader::DEEPEST;
use super::scan;

/// From so many times its own text on, what a value makes us look at is remembered. Without being tried
/// twice, a text is looked at once for each union that it is in.
const PLAIN: (usize, usize) = (16, 16 << 10);

/// Beyond so many times its own text, the rest is kept as it is: a last resort.
const MOST: (usize, usize) = (256, 16 << 20);

/// Below that length it is quicker to read a text again than to remember it.
const SHORT: usize = 16;

/// What became of a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Choice {
    /// No variant, or two that each lose something.
    None,
    /// The variant of that number.
    Variant(u8),
    /// Likewise, of the text with its whole numbers written as such.
    Whole(u8),
}

/// What a union is told apart by: its discriminator, and where its looks and its reader are. The compiler may make one
/// function of the readers of two unions that have the same variants.
pub(super) type Union = (&'static str, usize, usize);

/// A union and the text that is one of its values. Texts are told apart by a hash with a key that nobody knows: the
/// same text may stand in two places.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) struct Place {
    union: Union,
    length: usize,
    hash: u64,
    /// Whether whole numbers are read as integers.
    whole: bool,
}

struct Work {
    inside: Cell<bool>,
    /// Bytes that were looked at, from the outermost union on.
    done: Cell<usize>,
    plain: Cell<usize>,
    most: Cell<usize>,
}

thread_local! {
    static WORK: Work = const {
        Work { inside: Cell::new(false), done: Cell::new(0), plain: Cell::new(0), most: Cell::new(0) }
    };
    /// Apart from it, since hardly any value needs it.
    static KNOWN: RefCell<HashMap<Place, Choice>> = RefCell::default();
}

/// Being inside a union. What is nested too deep to be read is kept whole, by the outermost, and the work is bounded there
/// too.
pub(super) struct Level {
    outermost: bool,
    remembers: bool,
}

impl Level {
    /// `None` where a value is too deep, or where it has made too much work.
    pub(super) fn enter(text: &str) -> Option<Self> {
        WORK.with(|work| {
            let size = text.len();
            if work.inside.get() {
                let done = work.done.get().saturating_add(size);
                work.done.set(done);
                let remembers = done > work.plain.get() && size >= SHORT;
                return (done <= work.most.get()).then_some(Self { outermost: false, remembers });
            }
            let deepest = DEEPEST as usize;
            if size > 2 * deepest && scan::depth(text) > deepest {
                return None;
            }
            let bound = |(times, free): (usize, usize)| size.saturating_mul(times).saturating_add(free);
            work.done.set(size);
            work.plain.set(bound(PLAIN));
            work.most.set(bound(MOST));
            work.inside.set(true);
            Some(Self { outermost: true, remembers: false })
        })
    }

    /// Where to remember what becomes of the text, if that is worth it.
    pub(super) fn place(&self, union: Union, text: &str, whole: bool) -> Option<Place> {
        let hash = || KNOWN.with_borrow(|known| known.hasher().hash_one(text));
        self.remembers.then(|| Place { union, length: text.len(), hash: hash(), whole })
    }
}

impl Drop for Level {
    fn drop(&mut self) {
        if self.outermost {
            WORK.with(|work| {
                work.inside.set(false);
                if work.done.get() > work.plain.get() {
                    KNOWN.take();
                }
            });
        }
    }
}

/// What became of that text before.
pub(super) fn recall(place: &Place) -> Option<Choice> {
    KNOWN.with_borrow(|known| known.get(place).copied())
}

/// Remembers what became of a text.
pub(super) fn remember(place: Place, choice: Choice) {
    KNOWN.with_borrow_mut(|known| known.insert(place, choice));
}

#[cfg(test)]
mod tests {
    use crate::generated as rt;
    use std::sync::mpsc;
    use std::time::Duration;

    struct First {
        child: Option<Node>,
        a: Option<i64>,
    }

    impl rt::Object for First {
        const SHAPE: rt::Shape = rt::Shape::new("First", 0, &["child", "a"]);
        type Fields = (Option<Node>, Option<i64>);
        fn fields(&self) -> rt::Refs<'_, Self> {
            (&self.child, &self.a)
        }
        fn from_fields((child, a): Self::Fields) -> Self {
            Self { child, a }
        }
    }

    struct Second {
        child: Option<Node>,
        b: Option<i64>,
    }

    impl rt::Object for Second {
        const SHAPE: rt::Shape = rt::Shape::new("Second", 0, &["child", "b"]);
        type Fields = (Option<Node>, Option<i64>);
        fn fields(&self) -> rt::Refs<'_, Self> {
            (&self.child, &self.b)
        }
        fn from_fields((child, b): Self::Fields) -> Self {
            Self { child, b }
        }
    }

    rt::objects! { First Second }

    enum Node {
        First(Box<First>),
        Second(Box<Second>),
        Text(String),
        Unknown(rt::Any),
    }

    rt::unions! { Node {
        First 0: rt::look(rt::OBJECT).known(&["child", "a"]),
        Second 1: rt::look(rt::OBJECT).known(&["child", "b"]),
        Text 2: rt::look(rt::STRING),
    } }

    /// The value of objects in objects, the innermost with that leaf, within a time that is ample for a
    /// computer and short beside what trying all again at each level would take.
    fn nested(depth: usize, leaf: &str, fields: &str) -> Node {
        let text = "{\"child\":".repeat(depth) + leaf + &format!(",{fields}}}").repeat(depth);
        let (sender, receiver) = mpsc::channel();
        std::thread::spawn(move || sender.send(serde_json::from_str(&text)));
        receiver.recv_timeout(Duration::from_secs(60)).expect("no end").expect("a value")
    }

    /// The variants from the outermost to the innermost.
    fn variants(mut node: Node) -> String {
        let mut seen = String::new();
        loop {
            let (letter, child) = match node {
                Node::First(first) => ('1', first.child),
                Node::Second(second) => ('2', second.child),
                Node::Text(_) => ('t', None),
                Node::Unknown(_) => ('?', None),
            };
            seen.push(letter);
            match child {
                Some(child) => node = child,
                None => return seen,
            }
        }
    }

    #[test]
    fn a_union_inside_itself_is_decoded_as_a_flat_one_is_however_deep() {
        let cases = [
            // Both fit, and either loses a field.
            (r#""a":1,"b":2"#, "?", true),
            // The better one fails at its last field.
            (r#""a":[]"#, "2", false),
            // Both fail until whole numbers are written as such.
            (r#""a":1.0,"b":"x""#, "1", false),
            // A new value each time: no level has the text of another.
            (r#""a":1"#, "1", false),
        ];
        for (fields, variant, stops) in cases {
            for depth in [1, 2, 8, 60] {
                let wanted = if stops { "?".to_owned() } else { variant.repeat(depth) + "t" };
                assert_eq!(variants(nested(depth, "\"x\"", fields)), wanted, "{fields} {depth}");
            }
        }
    }

    #[test]
    fn what_would_still_take_too_long_is_kept_as_it_is() {
        let leaf = format!("\"{}\"", "x".repeat(20 << 10));
        let seen = variants(nested(120, &leaf, r#""a":[]"#));
        assert!(seen.starts_with('2') && seen.ends_with('?') && seen.len() < 120, "{seen}");
        // Where each is tried once, nothing is too much.
        assert_eq!(variants(nested(120, &leaf, r#""a":1"#)), "1".repeat(120) + "t");
    }

    #[test]
    fn unions_with_one_reader_and_other_looks_are_told_apart() {
        let text = "x".repeat(super::SHORT);
        let _outermost = super::Level::enter(&text).unwrap();
        let level = std::iter::from_fn(|| super::Level::enter(&text)).find(|level| level.remembers).unwrap();
        let place = |tag, looks| level.place((tag, looks, 7), &text, false).unwrap();
        super::remember(place("", 1), super::Choice::Variant(1));
        assert_eq!(super::recall(&place("", 1)), Some(super::Choice::Variant(1)));
        assert_eq!(super::recall(&place("", 2)), None);
        assert_eq!(super::recall(&place("kind", 1)), None);
    }
}
