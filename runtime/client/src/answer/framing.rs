//! Streams of bytes cut into their pieces: server-sent events and JSON lines.
//!
//! Both work on bytes, so that a character, a line's end or an event may be split anywhere.

use crate::fault::{Fault, Kind};
use std::collections::VecDeque;
use std::sync::Arc;
use std::time::Duration;

/// A longer id is no id: each event of the stream has one, and it goes back in a header.
const LONGEST_ID: usize = 4 << 10;

/// A server-sent event.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Event {
    /// The type; empty when the server names none.
    pub event: String,
    /// The data, its lines joined by `\n`.
    pub data: String,
    /// The id named last; one of more than 4 KiB is ignored.
    pub id: String,
}

/// Cuts a stream into pieces.
pub(crate) struct Framing {
    rule: Rule,
    /// The line that has no end yet.
    line: Vec<u8>,
    /// Where in its JSON a sequence stands, once a record separator has come.
    sequence: Option<Nesting>,
    /// The byte before was a CR: a LF now belongs to it.
    after_cr: bool,
    /// Nothing but a byte order mark may have come so far.
    at_start: bool,
    /// The event that is being read.
    event: String,
    data: Vec<u8>,
    has_data: bool,
    /// The id that the next event will have.
    id: Arc<str>,
    /// That of the last event that was complete: what comes behind it is asked for again.
    last_id: Arc<str>,
    /// The wait before connecting again, as the server named it last.
    retry: Option<Duration>,
    /// The largest piece.
    max: u64,
    /// Whole pieces; their ids are beside them, since many have the same.
    ready: VecDeque<(Event, Arc<str>)>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Rule {
    Events,
    Lines,
}

/// What separates the texts of a JSON text sequence (RFC 7464).
const SEPARATOR: u8 = 0x1e;

/// How deep in a JSON text a byte stands.
#[derive(Clone, Copy, Default)]
struct Nesting {
    depth: usize,
    in_string: bool,
    escaped: bool,
}

impl Nesting {
    /// Whether a text ends with this byte: unlike lines of JSON, the texts of a sequence may have ends of lines in them.
    fn ends(&mut self, byte: u8) -> bool {
        match byte {
            // Whatever was before: a text may be cut short.
            SEPARATOR => {
                *self = Self::default();
                return true;
            }
            b'\n' => return self.depth == 0 && !self.in_string,
            _ if self.escaped => self.escaped = false,
            b'\\' => self.escaped = self.in_string,
            b'"' => self.in_string = !self.in_string,
            _ if self.in_string => {}
            b'{' | b'[' => self.depth += 1,
            b'}' | b']' => self.depth = self.depth.saturating_sub(1),
            _ => {}
        }
        false
    }
}

impl Framing {
    pub(crate) fn events(max: u64) -> Self {
        Self::new(Rule::Events, max)
    }

    pub(crate) fn lines(max: u64) -> Self {
        Self::new(Rule::Lines, max)
    }

    fn new(rule: Rule, max: u64) -> Self {
        Self {
            rule,
            line: Vec::new(),
            sequence: None,
            after_cr: false,
            at_start: true,
            event: String::new(),
            data: Vec::new(),
            has_data: false,
            id: Arc::default(),
            last_id: Arc::default(),
            retry: None,
            max,
            ready: VecDeque::new(),
        }
    }

    /// The next whole piece.
    pub(crate) fn next(&mut self) -> Option<Event> {
        let (event, id) = self.ready.pop_front()?;
        Some(Event { id: String::from(&*id), ..event })
    }

    /// Takes in what came.
    pub(crate) fn feed(&mut self, mut bytes: &[u8]) -> Result<(), Fault> {
        while let Some(&first) = bytes.first() {
            if std::mem::take(&mut self.after_cr) && first == b'\n' {
                bytes = bytes.get(1..).unwrap_or_default();
                continue;
            }
            let end = match (self.rule, &mut self.sequence) {
                (Rule::Events, _) => bytes.iter().position(|b| matches!(b, b'\n' | b'\r')),
                (Rule::Lines, None) => bytes.iter().position(|b| matches!(*b, b'\n' | SEPARATOR)),
                (Rule::Lines, Some(nesting)) => bytes.iter().position(|b| nesting.ends(*b)),
            };
            let Some(at) = end else {
                self.line.extend_from_slice(bytes);
                return self.check();
            };
            let (head, rest) = bytes.split_at(at);
            if self.rule == Rule::Lines && rest.first() == Some(&SEPARATOR) {
                self.sequence.get_or_insert_default();
            }
            self.after_cr = self.rule == Rule::Events && rest.first() == Some(&b'\r');
            bytes = rest.get(1..).unwrap_or_default();
            if self.line.is_empty() {
                self.take(head);
            } else {
                let mut line = std::mem::take(&mut self.line);
                line.extend_from_slice(head);
                self.take(&line);
                line.clear();
                self.line = line;
            }
            self.check()?;
        }
        Ok(())
    }

    /// The stream goes on over another connection: what was not complete comes again.
    pub(crate) fn restart(&mut self) {
        let (last_id, retry) = (Arc::clone(&self.last_id), self.retry);
        *self = Self { id: Arc::clone(&last_id), last_id, retry, ..Self::new(self.rule, self.max) };
    }

    /// The id of the last complete event that had one.
    pub(crate) fn last_id(&self) -> &str {
        &self.last_id
    }

    /// The wait before connecting again, as the server named it last.
    pub(crate) fn retry(&self) -> Option<Duration> {
        self.retry
    }

    /// The stream has ended. A line of JSON needs no end of its own: half of one is told when it is
    /// decoded. An event whose last line has none may be cut short without showing it, and is dropped; so is one that
    /// has no empty line behind it, unless it is known that the stream came as a whole.
    pub(crate) fn finish(&mut self, whole: bool) {
        let line = std::mem::take(&mut self.line);
        match self.rule {
            Rule::Lines if !line.is_empty() => self.take(&line),
            Rule::Events if line.is_empty() && whole => self.dispatch(),
            Rule::Lines | Rule::Events => {}
        }
    }

    fn check(&self) -> Result<(), Fault> {
        if (self.line.len() + self.event.len() + self.data.len()) as u64 > self.max {
            let message = format!("a piece of the stream is larger than {} bytes", self.max);
            return Err(Fault::new(Kind::TooLarge, message));
        }
        Ok(())
    }

    fn take(&mut self, line: &[u8]) {
        let mut line = line;
        if std::mem::take(&mut self.at_start) {
            line = line.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(line);
        }
        match self.rule {
            Rule::Lines => {
                let text = line.trim_ascii();
                if !text.is_empty() {
                    let data = String::from_utf8_lossy(text).into_owned();
                    self.ready.push_back((Event { data, ..Event::default() }, Arc::clone(&self.id)));
                }
            }
            Rule::Events if line.is_empty() => self.dispatch(),
            Rule::Events => self.field(line),
        }
    }

    fn field(&mut self, line: &[u8]) {
        let (name, value) = match line.iter().position(|b| *b == b':') {
            Some(at) => {
                let value = line.get(at + 1..).unwrap_or_default();
                (line.get(..at).unwrap_or_default(), value.strip_prefix(b" ").unwrap_or(value))
            }
            None => (line, &b""[..]),
        };
        match name {
            b"data" => {
                if self.has_data {
                    self.data.push(b'\n');
                }
                self.has_data = true;
                self.data.extend_from_slice(value);
            }
            b"event" => self.event = String::from_utf8_lossy(value).into_owned(),
            b"id" if !value.contains(&0) && value.len() <= LONGEST_ID => {
                self.id = String::from_utf8_lossy(value).into();
            }
            b"retry" if !value.is_empty() && value.iter().all(u8::is_ascii_digit) => {
                let millis = std::str::from_utf8(value).ok().and_then(|text| text.parse().ok());
                self.retry = Some(Duration::from_millis(millis.unwrap_or(u64::MAX)));
            }
            // Comments and what nobody knows.
            _ => {}
        }
    }

    fn dispatch(&mut self) {
        let event = std::mem::take(&mut self.event);
        self.last_id = Arc::clone(&self.id);
        if std::mem::take(&mut self.has_data) {
            let data = match String::from_utf8(std::mem::take(&mut self.data)) {
                Ok(data) => data,
                Err(bad) => String::from_utf8_lossy(bad.as_bytes()).into_owned(),
            };
            self.ready.push_back((Event { event, data, ..Event::default() }, Arc::clone(&self.id)));
        }
        self.data.clear();
    }
}

#[cfg(test)]
mod tests {
    use super::{Arc, Duration, Event, Framing};

    fn all(mut framing: Framing, parts: &[&[u8]]) -> Vec<Event> {
        for part in parts {
            framing.feed(part).expect("small");
        }
        framing.finish(true);
        std::iter::from_fn(|| framing.next()).collect()
    }

    const STREAM: &str = "\u{feff}: hello\r\nevent: up\r\ndata: {\"a\":\"ü🦀\"}\rdata:second\n\r\nid: 7\ndata\n\n\
        id: bad\0id\ndata: x: y\nretry: 5\nfoo: bar\n\r\ndata: [DONE]\n\n";

    fn wanted() -> Vec<Event> {
        let event = |event: &str, data: &str, id: &str| Event {
            event: event.into(),
            data: data.into(),
            id: id.into(),
        };
        vec![
            event("up", "{\"a\":\"ü🦀\"}\nsecond", ""),
            event("", "", "7"),
            event("", "x: y", "7"),
            event("", "[DONE]", "7"),
        ]
    }

    #[test]
    fn rule_33_events_may_be_split_at_every_byte() {
        let bytes = STREAM.as_bytes();
        assert_eq!(all(Framing::events(1000), &[bytes]), wanted());
        for at in 0..=bytes.len() {
            let (a, b) = bytes.split_at(at);
            assert_eq!(all(Framing::events(1000), &[a, b]), wanted(), "split at {at}");
        }
        let single: Vec<&[u8]> = bytes.chunks(1).collect();
        assert_eq!(all(Framing::events(1000), &single), wanted());
    }

    #[test]
    fn rule_33_what_is_needed_to_connect_again_is_kept() {
        let mut framing = Framing::events(99);
        framing.feed(b"id: 7\nretry: 250\nretry: soon\ndata: a\n\nid: 8\ndata: ha").expect("small");
        assert_eq!(framing.retry(), Some(Duration::from_millis(250)));
        assert_eq!(framing.next().map(|event| event.id).as_deref(), Some("7"));
        // The event of that id did not come as a whole.
        assert_eq!(framing.last_id(), "7");
        framing.restart();
        assert_eq!(framing.last_id(), "7");
        framing.feed(b"id: 8\n\n").expect("small");
        assert_eq!(framing.last_id(), "8", "an id needs no data, only the end of its event");
        framing.feed(b"data: b\n\n").expect("small");
        assert_eq!(framing.next().map(|event| event.data).as_deref(), Some("b"));
    }

    #[test]
    fn rule_33_a_byte_order_mark_is_no_part_of_the_first_field() {
        for parts in [&["\u{feff}data: a\n\n".as_bytes()][..], &[b"\xef", b"\xbb", b"\xbfdata: a\n\n"]] {
            assert_eq!(all(Framing::events(99), parts)[0].data, "a");
        }
        // Only the first.
        assert!(all(Framing::events(99), &["data\n\n\u{feff}data: a\n\n".as_bytes()]).len() == 1);
    }

    #[test]
    fn rule_33_an_event_without_its_empty_line_ends_with_the_stream() {
        assert_eq!(all(Framing::events(99), &[b"data: a\n\ndata: b\n"]).len(), 2);
        assert_eq!(all(Framing::events(99), &[b"data: a\n\ndata: b\r"]).len(), 2);
    }

    #[test]
    fn rule_33_an_event_without_its_empty_line_is_none_where_more_may_have_come() {
        for cut in ["data: a\n\ndata: b\n", "data: a\n\ndata: b\r", "data: a\r\n\r\nid: 1\r\ndata: b\r\n"] {
            let mut framing = Framing::events(99);
            framing.feed(cut.as_bytes()).expect("small");
            framing.finish(false);
            assert_eq!(framing.next().map(|event| event.data).as_deref(), Some("a"), "{cut:?}");
            assert!(framing.next().is_none() && framing.last_id().is_empty(), "{cut:?}");
        }
    }

    #[test]
    fn rule_33_an_event_that_is_cut_within_a_line_is_no_shorter_one() {
        for cut in ["data: b", "data: b\nda", "data: b\nid: 1"] {
            let text = format!("data: a\n\n{cut}");
            assert_eq!(all(Framing::events(99), &[text.as_bytes()]).len(), 1, "{cut}");
        }
    }

    #[test]
    fn rule_33_the_size_of_an_event_is_bounded() {
        let mut framing = Framing::events(10);
        assert!(framing.feed(b"data: 12345678901").is_err());
        let mut framing = Framing::events(10);
        for _ in 0..5 {
            if framing.feed(b"data:123\n").is_err() {
                return;
            }
        }
        panic!("not bounded");
    }

    #[test]
    fn rule_33_an_id_is_bounded_and_held_once() {
        let long = "x".repeat(super::LONGEST_ID + 1);
        let just = "y".repeat(super::LONGEST_ID);
        let text = format!("id: {just}\ndata\n\nid: {long}\ndata\n\n") + &"data\n\n".repeat(2000);
        let mut framing = Framing::events(1 << 20);
        framing.feed(text.as_bytes()).expect("small");
        assert_eq!(framing.last_id(), just);
        let one = framing.ready.front().map(|(_, id)| Arc::clone(id)).expect("an event");
        assert!(framing.ready.iter().all(|(event, id)| event.id.is_empty() && Arc::ptr_eq(id, &one)));
        assert_eq!(framing.next().map(|event| event.id), Some(just));
        // The name of an event is as much of it as its data is.
        let mut framing = Framing::events(10);
        assert!(framing.feed(b"event: 12345\ndata: 123456\n").is_err());
    }

    #[test]
    fn lines_and_text_sequences() {
        let text = "\u{feff}{\"a\":1}\r\n\n {\"b\":\"é\"} \n\u{1e}{\"c\":3}\n\u{1e}{\"d\":4}";
        let data = |parts: &[&[u8]]| -> Vec<String> {
            all(Framing::lines(1000), parts).into_iter().map(|e| e.data).collect()
        };
        let wanted = ["{\"a\":1}", "{\"b\":\"é\"}", "{\"c\":3}", "{\"d\":4}"];
        for at in 0..=text.len() {
            let (a, b) = text.as_bytes().split_at(at);
            assert_eq!(data(&[a, b]), wanted, "split at {at}");
        }
    }

    #[test]
    fn the_texts_of_a_sequence_may_have_ends_of_lines_in_them() {
        let text =
            "\u{1e}{\n \"a\": \"}\\\"[\",\n \"b\": [\n1]}\n\u{1e}{\"cut\": [\n\u{1e}2\n\u{1e}\"\\\\\"\n";
        let wanted = ["{\n \"a\": \"}\\\"[\",\n \"b\": [\n1]}", "{\"cut\": [", "2", "\"\\\\\""];
        for at in 0..=text.len() {
            let (a, b) = text.as_bytes().split_at(at);
            let found: Vec<String> =
                all(Framing::lines(1000), &[a, b]).into_iter().map(|event| event.data).collect();
            assert_eq!(found, wanted, "split at {at}");
        }
        let mut framing = Framing::lines(1000);
        framing.feed(b"\x1e[\n1]\n").expect("small");
        assert!(framing.next().is_some(), "a whole text waits for no other");
    }
}
