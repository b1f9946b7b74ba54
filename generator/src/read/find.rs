//! Where in a text the places are that someone wants to see: one scan for all of them.

use super::parse_json::comment_end;
use super::text::Syntax;
use foldhash::HashMap;
use saphyr_parser::{Event, Marker, Parser};

/// A spot in a text.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Spot {
    /// From 1.
    pub line: usize,
    /// In letters, from 1.
    pub column: usize,
    /// In bytes, from 0.
    pub offset: usize,
}

const START: Spot = Spot { line: 1, column: 1, offset: 0 };

/// The spot of each of the wanted ways from the root: of the key, or of the item of a list. A way that
/// leads nowhere, say because an overlay made it, gets the spot of the nearest value above it.
pub(crate) fn positions(text: &str, syntax: Syntax, wanted: &[Vec<&str>]) -> Vec<Spot> {
    let mut tree = Tree { nodes: vec![Node::default()] };
    let ends: Vec<usize> = wanted.iter().map(|steps| tree.insert(steps)).collect();
    match syntax {
        Syntax::Json => {
            Scan { text, bytes: text.as_bytes(), at: 0, cursor: START, tree: &mut tree }.document()
        }
        Syntax::Yaml => events(text, &mut tree),
        Syntax::Text => {}
    }
    ends.into_iter().map(|end| tree.spot(end)).collect()
}

#[derive(Debug, Default)]
struct Node<'a> {
    parent: usize,
    below: HashMap<&'a str, usize>,
    spot: Option<Spot>,
}

struct Tree<'a> {
    nodes: Vec<Node<'a>>,
}

impl<'a> Tree<'a> {
    fn insert(&mut self, steps: &[&'a str]) -> usize {
        let mut at = 0;
        for step in steps {
            let new = self.nodes.len();
            let Some(node) = self.nodes.get_mut(at) else { return 0 };
            let next = *node.below.entry(step).or_insert(new);
            if next == new {
                self.nodes.push(Node { parent: at, ..Node::default() });
            }
            at = next;
        }
        at
    }

    fn below(&self, at: usize, step: &str) -> Option<usize> {
        self.nodes.get(at)?.below.get(step).copied()
    }

    fn wanted(&self, at: usize) -> bool {
        self.nodes.get(at).is_some_and(|node| !node.below.is_empty())
    }

    /// The last spot counts, as the last of two equal keys does.
    fn found(&mut self, at: usize, spot: Spot) {
        if let Some(node) = self.nodes.get_mut(at) {
            node.spot = Some(spot);
        }
    }

    fn spot(&self, mut at: usize) -> Spot {
        while let Some(node) = self.nodes.get(at) {
            match node.spot {
                Some(spot) => return spot,
                None if at == 0 => break,
                None => at = node.parent,
            }
        }
        START
    }
}

/// Moves a spot forward to an offset.
fn advance(cursor: &mut Spot, bytes: &[u8], offset: usize) {
    let passed = bytes.get(cursor.offset..offset).unwrap_or_default();
    let mut begun = passed;
    if let Some(last) = memchr::memrchr(b'\n', passed) {
        cursor.line += memchr::memchr_iter(b'\n', passed).count();
        cursor.column = 1;
        begun = passed.get(last + 1..).unwrap_or_default();
    }
    cursor.column += begun.iter().filter(|byte| **byte & 0xc0 != 0x80).count();
    cursor.offset = cursor.offset.max(offset);
}

/// A scan of a text that was parsed as JSON before. It goes only into what is wanted.
struct Scan<'t, 'a> {
    text: &'t str,
    bytes: &'t [u8],
    at: usize,
    cursor: Spot,
    tree: &'t mut Tree<'a>,
}

impl Scan<'_, '_> {
    fn document(&mut self) {
        self.blank();
        self.here(0, self.at);
        self.value(Some(0));
    }

    fn here(&mut self, node: usize, offset: usize) {
        advance(&mut self.cursor, self.bytes, offset);
        self.tree.found(node, self.cursor);
    }

    fn peek(&self) -> Option<u8> {
        self.bytes.get(self.at).copied()
    }

    fn blank(&mut self) {
        loop {
            match self.peek() {
                Some(b' ' | b'\n' | b'\r' | b'\t' | b',' | b':') => self.at += 1,
                Some(b'/') => match comment_end(self.bytes, self.at) {
                    end if end > self.at => self.at = end,
                    _ => return,
                },
                _ => return,
            }
        }
    }

    fn value(&mut self, node: Option<usize>) {
        match (self.peek(), node.filter(|&node| self.tree.wanted(node))) {
            (Some(b'{'), Some(node)) => {
                self.at += 1;
                loop {
                    self.blank();
                    if self.peek() != Some(b'"') {
                        break;
                    }
                    let start = self.at;
                    self.string();
                    let key = self.text.get(start..self.at).unwrap_or_default();
                    let below = if key.contains('\\') {
                        serde_json::from_str::<String>(key).ok().and_then(|key| self.tree.below(node, &key))
                    } else {
                        self.tree.below(node, key.trim_matches('"'))
                    };
                    if let Some(below) = below {
                        self.here(below, start);
                    }
                    self.blank();
                    self.value(below);
                }
                self.at += 1;
            }
            (Some(b'['), Some(node)) => {
                self.at += 1;
                let mut index = 0_usize;
                loop {
                    self.blank();
                    if matches!(self.peek(), None | Some(b']')) {
                        break;
                    }
                    let below = self.tree.below(node, &index.to_string());
                    if let Some(below) = below {
                        self.here(below, self.at);
                    }
                    self.value(below);
                    index += 1;
                }
                self.at += 1;
            }
            _ => self.skip(),
        }
    }

    fn string(&mut self) {
        self.at += 1;
        while let Some(length) = self.bytes.get(self.at..).and_then(|rest| memchr::memchr2(b'"', b'\\', rest))
        {
            self.at += length;
            if self.peek() == Some(b'"') {
                self.at += 1;
                return;
            }
            self.at += 2;
        }
        self.at = self.at.max(self.bytes.len());
    }

    /// Skips one value.
    fn skip(&mut self) {
        let mut depth = 0_usize;
        loop {
            match self.peek() {
                None => return,
                Some(b'"') => self.string(),
                Some(b'{' | b'[') => {
                    depth += 1;
                    self.at += 1;
                }
                Some(b'}' | b']') => {
                    if depth == 0 {
                        return;
                    }
                    depth -= 1;
                    self.at += 1;
                }
                Some(b'/') => self.at = comment_end(self.bytes, self.at).max(self.at + 1),
                Some(b' ' | b'\n' | b'\r' | b'\t' | b',' | b':') => {
                    self.at += 1;
                    continue;
                }
                Some(_) => {
                    while self
                        .peek()
                        .is_some_and(|byte| byte.is_ascii_alphanumeric() || b"+-.".contains(&byte))
                    {
                        self.at += 1;
                    }
                    // Whatever this is, going on is better than staying.
                    if depth > 0 && self.peek().is_some_and(|byte| !b" \n\r\t,:/{}[]\"".contains(&byte)) {
                        self.at += 1;
                    }
                }
            }
            if depth == 0 {
                return;
            }
        }
    }
}

/// A list or map of YAML that is open.
struct Open {
    /// What is wanted below it.
    node: Option<usize>,
    /// The index of the next item, in a list.
    index: Option<usize>,
    /// In a map: whether a key has been read, and what is wanted below it.
    key: Option<Option<usize>>,
}

fn events(text: &str, tree: &mut Tree<'_>) {
    let mut letters = text.char_indices();
    let mut passed = 0;
    let mut offset = 0;
    // Marks count letters and go forward, so that all of them together cost one pass.
    let mut spot = |mark: Marker| {
        while passed < mark.index() {
            passed += 1;
            offset = letters.next().map_or(text.len(), |(at, letter)| at + letter.len_utf8());
        }
        Spot { line: mark.line(), column: mark.col() + 1, offset }
    };
    let mut stack: Vec<Open> = Vec::new();
    let mut parser = Parser::new_from_str(text);
    while let Some(Ok((event, span))) = parser.next_event() {
        if matches!(event, Event::SequenceEnd | Event::MappingEnd) {
            stack.pop();
            if stack.is_empty() {
                return;
            }
            continue;
        }
        let opens = matches!(event, Event::SequenceStart(..) | Event::MappingStart(..));
        if !opens && !matches!(event, Event::Scalar(..) | Event::Alias(_)) {
            continue;
        }
        let node = match stack.last_mut() {
            None => {
                tree.found(0, spot(span.start));
                Some(0)
            }
            Some(Open { node, index: Some(index), .. }) => {
                let below = node.and_then(|node| tree.below(node, &index.to_string()));
                *index += 1;
                if let Some(below) = below {
                    tree.found(below, spot(span.start));
                }
                below
            }
            Some(Open { key, .. }) if key.is_some() => key.take().flatten(),
            Some(Open { node, key, .. }) => {
                let below = match &event {
                    Event::Scalar(text, ..) => node.and_then(|node| tree.below(node, text)),
                    _ => None,
                };
                if let Some(below) = below {
                    tree.found(below, spot(span.start));
                }
                *key = Some(below);
                None
            }
        };
        if opens {
            let index = matches!(event, Event::SequenceStart(..)).then_some(0);
            stack.push(Open { node, index, key: None });
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str, syntax: Syntax, steps: &[&str]) -> (usize, usize) {
        let spots = positions(text, syntax, &[steps.to_vec()]);
        let spot = spots.first().copied().unwrap_or_default();
        (spot.line, spot.column)
    }

    #[test]
    fn json_is_found() {
        let text = "{\n \"ä\": 1, \"a\\\"b\": [{}, {\"c\": \"]}\"},\n  true, {\"c\": 2}], /* \" */ \"z\": {\"y\": [1]}\n}";
        assert_eq!(at(text, Syntax::Json, &[]), (1, 1));
        assert_eq!(at(text, Syntax::Json, &["a\"b"]), (2, 10));
        assert_eq!(at(text, Syntax::Json, &["a\"b", "1", "c"]), (2, 24));
        assert_eq!(at(text, Syntax::Json, &["a\"b", "3", "c"]), (3, 10));
        assert_eq!(at(text, Syntax::Json, &["z", "y", "0"]), (3, 40));
        assert_eq!(at(text, Syntax::Json, &["z", "gone", "0"]), (3, 28), "the nearest value above");
    }

    #[test]
    fn yaml_is_found() {
        let text = "# ä\na: ä\nb:\n  - x\n  - {c: 1, 'd e': [1, 2]}\n? {k: v}\n: {w: 1}\nz: *q\n";
        let text = text.replace("*q", "2");
        assert_eq!(at(&text, Syntax::Yaml, &["b"]), (3, 1));
        assert_eq!(at(&text, Syntax::Yaml, &["b", "0"]), (4, 5));
        assert_eq!(at(&text, Syntax::Yaml, &["b", "1", "d e"]), (5, 12));
        assert_eq!(at(&text, Syntax::Yaml, &["b", "1", "d e", "1"]), (5, 23));
        assert_eq!(at(&text, Syntax::Yaml, &["z"]), (8, 1));
        assert_eq!(at(&text, Syntax::Yaml, &["b", "7"]), (3, 1), "the nearest value above");
    }

    #[test]
    fn the_last_of_two_equal_keys_is_shown() {
        assert_eq!(at("{\"a\": 1,\n\"a\": 2}", Syntax::Json, &["a"]), (2, 1));
        assert_eq!(at("a: 1\na: 2\n", Syntax::Yaml, &["a"]), (2, 1));
    }
}
