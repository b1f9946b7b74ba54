//! Text to JSON, fast and forgiving.

use super::decode::position;
use super::json::{Json, Name, Number, Shared};
use super::slip::{Broken, Budget, DEPTH, Slips};
use crate::remark::Action;
use crate::token::METHODS;
use foldhash::{HashMap, HashMapExt, HashSet, HashSetExt};
use std::borrow::Cow;

/// Parses a text that looks like JSON. Comments, trailing commas, bad escapes, control characters in
/// text, duplicate keys and what follows the value are read past and said.
pub(crate) fn parse(text: &str, budget: &mut Budget, slips: &mut Slips) -> Result<Json, Broken> {
    let from = slips.list.len();
    let (entries, items) = (Vec::new(), Vec::new());
    let (bytes, names) = (text.as_bytes(), Shared::default());
    let mut parser = Parser { text, bytes, at: 0, depth: 0, budget, slips, entries, items, names };
    let json = parser.document()?;
    // Each step was added on the way out.
    for slip in slips.list.iter_mut().skip(from) {
        slip.steps.reverse();
    }
    Ok(json)
}

struct Parser<'a> {
    text: &'a str,
    bytes: &'a [u8],
    at: usize,
    depth: usize,
    budget: &'a mut Budget,
    slips: &'a mut Slips,
    /// Entries of the objects that are open, and items of the lists: what is closed is cut off in its exact size,
    /// so that nothing of the tree, which is held for long, has room to spare.
    entries: Vec<(Name, Json)>,
    items: Vec<Json>,
    names: Shared,
}

impl<'a> Parser<'a> {
    fn document(&mut self) -> Result<Json, Broken> {
        self.blank();
        let json = self.value()?;
        self.blank();
        if self.at < self.bytes.len() {
            let (line, column) = position(self.text, self.at);
            let message = format!("something follows the value, from line {line}, column {column}");
            self.slips.add(Action::Dropped, "trailing-text", message, Vec::new());
        }
        Ok(json)
    }

    fn peek(&self) -> Option<u8> {
        self.bytes.get(self.at).copied()
    }

    /// Skips white space and comments.
    fn blank(&mut self) {
        loop {
            match self.peek() {
                Some(b' ' | b'\n' | b'\r' | b'\t') => self.at += 1,
                Some(b'/') => {
                    let end = comment_end(self.bytes, self.at);
                    if end == self.at {
                        return;
                    }
                    self.at = end;
                    let message = "comments are not part of JSON";
                    self.slips.once(Action::Kept, "json-comment", message, Vec::new());
                }
                _ => return,
            }
        }
    }

    fn value(&mut self) -> Result<Json, Broken> {
        if !self.budget.value() {
            return Err(self.limit("more values than can be read"));
        }
        match self.peek() {
            Some(b'"') => self.string().map(Json::String),
            Some(b'{') => self.nested(Self::object),
            Some(b'[') => self.nested(Self::array),
            Some(b't') => self.word("true", Json::Bool(true)),
            Some(b'f') => self.word("false", Json::Bool(false)),
            Some(b'n') => self.word("null", Json::Null),
            Some(b'-' | b'0'..=b'9') => self.number(),
            Some(_) => Err(self.unexpected("a value")),
            None => Err(self.broken("the text ends where a value is due")),
        }
    }

    fn nested(&mut self, read: fn(&mut Self) -> Result<Json, Broken>) -> Result<Json, Broken> {
        self.depth += 1;
        if self.depth > DEPTH {
            return Err(self.limit("nested deeper than 512 levels"));
        }
        self.at += 1;
        let json = read(self)?;
        self.depth -= 1;
        Ok(json)
    }

    fn object(&mut self) -> Result<Json, Broken> {
        let from = self.entries.len();
        loop {
            self.blank();
            match self.peek() {
                Some(b'"') => {}
                Some(b'}') => {
                    if self.entries.len() > from {
                        self.trailing_comma();
                    }
                    break;
                }
                Some(_) => return Err(self.unexpected("a key or `}`")),
                None => return Err(self.broken("the text ends inside an object")),
            }
            let before = self.slips.list.len();
            let key = self.key()?;
            self.blank();
            if self.peek() != Some(b':') {
                return Err(self.unexpected("`:`"));
            }
            self.at += 1;
            self.blank();
            let value = self.value()?;
            for slip in self.slips.list.iter_mut().skip(before) {
                slip.steps.push(key.to_string());
            }
            self.entries.push((key, value));
            self.blank();
            match self.peek() {
                Some(b',') => self.at += 1,
                Some(b'}') => break,
                Some(_) => return Err(self.unexpected("`,` or `}`")),
                None => return Err(self.broken("the text ends inside an object")),
            }
        }
        self.at += 1;
        let entries = self.entries.split_off(from);
        let entries = unique(entries, &mut |way, joined| {
            duplicate(self.slips, way, joined, way.iter().rev().map(|&key| key.to_owned()).collect());
        });
        Ok(Json::Object(entries))
    }

    fn array(&mut self) -> Result<Json, Broken> {
        let from = self.items.len();
        loop {
            self.blank();
            if self.peek() == Some(b']') {
                if self.items.len() > from {
                    self.trailing_comma();
                }
                break;
            }
            let before = self.slips.list.len();
            let value = self.value()?;
            for slip in self.slips.list.iter_mut().skip(before) {
                slip.steps.push((self.items.len() - from).to_string());
            }
            self.items.push(value);
            self.blank();
            match self.peek() {
                Some(b',') => self.at += 1,
                Some(b']') => break,
                Some(_) => return Err(self.unexpected("`,` or `]`")),
                None => return Err(self.broken("the text ends inside a list")),
            }
        }
        self.at += 1;
        Ok(Json::Array(self.items.split_off(from)))
    }

    fn trailing_comma(&mut self) {
        let message = "a comma after the last value is not part of JSON";
        self.slips.once(Action::Repaired, "json-trailing-comma", message, Vec::new());
    }

    fn word(&mut self, word: &str, json: Json) -> Result<Json, Broken> {
        let end = self.at + word.len();
        if self.bytes.get(self.at..end) != Some(word.as_bytes()) {
            return Err(self.unexpected("a value"));
        }
        self.at = end;
        Ok(json)
    }

    fn number(&mut self) -> Result<Json, Broken> {
        let rest = self.text.get(self.at..).unwrap_or_default();
        let end =
            rest.bytes().position(|byte| !matches!(byte, b'0'..=b'9' | b'+' | b'-' | b'.' | b'e' | b'E'));
        let word = rest.get(..end.unwrap_or(rest.len())).unwrap_or_default();
        if !is_number(word) {
            return Err(self.broken(&format!("`{}` is not a number", word.get(..40).unwrap_or(word))));
        }
        self.at += word.len();
        Ok(Json::Number(Number(word.into())))
    }

    fn key(&mut self) -> Result<Name, Broken> {
        let name = self.piece()?;
        Ok(self.names.share(&name))
    }

    fn string(&mut self) -> Result<String, Broken> {
        self.piece().map(Cow::into_owned)
    }

    fn piece(&mut self) -> Result<Cow<'a, str>, Broken> {
        let opened = self.at;
        self.at += 1;
        let mut start = self.at;
        let mut built = String::new();
        loop {
            let rest = self.bytes.get(self.at..).unwrap_or_default();
            let Some(length) = rest.iter().position(|&byte| matches!(byte, b'"' | b'\\' | 0..0x20)) else {
                self.at = opened;
                return Err(self.broken("the text that begins here does not end"));
            };
            self.at += length;
            let plain = self.text.get(start..self.at).unwrap_or_default();
            match self.peek() {
                Some(b'"') => {
                    self.at += 1;
                    if built.is_empty() {
                        return Ok(Cow::Borrowed(plain));
                    }
                    built.push_str(plain);
                    return Ok(Cow::Owned(built));
                }
                Some(b'\\') => {
                    built.push_str(plain);
                    self.at += 1;
                    self.escape(&mut built);
                    start = self.at;
                }
                _ => {
                    let message = "a control character inside text is to be escaped";
                    self.slips.once(Action::Kept, "json-control-character", message, Vec::new());
                    self.at += 1;
                }
            }
        }
    }

    /// Reads what follows a backslash. At the end of the text it reads nothing.
    fn escape(&mut self, built: &mut String) {
        let Some(letter) = self.text.get(self.at..).and_then(|rest| rest.chars().next()) else { return };
        self.at += letter.len_utf8();
        match letter {
            '"' | '\\' | '/' => built.push(letter),
            'b' => built.push('\u{8}'),
            'f' => built.push('\u{c}'),
            'n' => built.push('\n'),
            'r' => built.push('\r'),
            't' => built.push('\t'),
            'u' => match self.unicode() {
                Some(letter) => built.push(letter),
                None => {
                    self.bad_escape();
                    built.push(char::REPLACEMENT_CHARACTER);
                }
            },
            other => {
                self.bad_escape();
                built.push('\\');
                built.push(other);
            }
        }
    }

    fn unicode(&mut self) -> Option<char> {
        let high = self.hex()?;
        if !(0xd800..0xdc00).contains(&high) {
            return char::from_u32(high);
        }
        let back = self.at;
        if self.bytes.get(self.at..self.at + 2) == Some(b"\\u") {
            self.at += 2;
            if let Some(low @ 0xdc00..0xe000) = self.hex() {
                return char::from_u32(0x1_0000 + ((high - 0xd800) << 10) + (low - 0xdc00));
            }
        }
        self.at = back;
        None
    }

    fn hex(&mut self) -> Option<u32> {
        let digits = self.text.get(self.at..self.at + 4)?;
        let plain = digits.bytes().all(|byte| byte.is_ascii_hexdigit());
        let code = plain.then(|| u32::from_str_radix(digits, 16).ok()).flatten()?;
        self.at += 4;
        Some(code)
    }

    fn bad_escape(&mut self) {
        let message = "an escape that JSON does not know".to_owned();
        self.slips.add(Action::Repaired, "json-escape", message, Vec::new());
    }

    fn unexpected(&self, due: &str) -> Broken {
        match self.text.get(self.at..).and_then(|rest| rest.chars().next()) {
            Some(letter) => self.broken(&format!("{letter:?} where {due} is due")),
            None => self.broken(&format!("the text ends where {due} is due")),
        }
    }

    fn broken(&self, message: &str) -> Broken {
        Broken { message: message.to_owned(), position: position(self.text, self.at), limit: false }
    }

    fn limit(&self, message: &str) -> Broken {
        Broken { limit: true, ..self.broken(message) }
    }
}

/// Where the comment that begins at an offset ends; the same offset if none begins there.
pub(crate) fn comment_end(bytes: &[u8], at: usize) -> usize {
    let body = bytes.get(at + 2..).unwrap_or_default();
    match bytes.get(at..at + 2) {
        Some(b"//") => at + 2 + body.iter().position(|&byte| byte == b'\n').unwrap_or(body.len()),
        Some(b"/*") => {
            at + 2 + body.windows(2).position(|pair| pair == b"*/").map_or(body.len(), |end| end + 2)
        }
        _ => at,
    }
}

/// Says that the last key of a way stands twice, and what became of the two.
pub(crate) fn duplicate(slips: &mut Slips, way: &[&str], joined: bool, steps: Vec<String>) {
    let shown: String = way.last().copied().unwrap_or_default().chars().take(80).collect();
    let (action, what) = if joined {
        (Action::Repaired, "they are read as one")
    } else {
        (Action::Dropped, "the last counts")
    };
    slips.add(action, "duplicate-key", format!("`{shown}` stands more than once; {what}"), steps);
}

/// Up to this many keys, comparing each with each is quicker than hashing.
const FEW: usize = 12;

/// The entries with each key once: the last value of a key, where the key came first. Of a path that is written twice
/// both have operations, which are put together. `twice` is told of the way to each key, and whether it was put together.
pub(crate) fn unique(entries: Vec<(Name, Json)>, twice: &mut dyn FnMut(&[&str], bool)) -> Vec<(Name, Json)> {
    let clash = if entries.len() <= FEW {
        entries.iter().enumerate().any(|(i, (key, _))| entries.iter().take(i).any(|(other, _)| other == key))
    } else {
        let mut seen = HashSet::with_capacity(entries.len());
        !entries.iter().all(|(key, _)| seen.insert(&**key))
    };
    if !clash {
        return entries;
    }
    let mut slots: HashMap<Name, usize> = HashMap::with_capacity(entries.len());
    let mut kept: Vec<(Name, Json)> = Vec::with_capacity(entries.len());
    let mut joined = std::collections::BTreeSet::new();
    for (key, value) in entries {
        let known = slots.get(&key).copied();
        let Some((slot, (_, first))) = known.and_then(|slot| Some((slot, kept.get_mut(slot)?))) else {
            slots.insert(key.clone(), kept.len());
            kept.push((key, value));
            continue;
        };
        match (first, value) {
            (Json::Object(known), Json::Object(more)) if key.starts_with('/') && has_methods(&more) => {
                twice(&[&key], true);
                known.extend(more);
                joined.insert(slot);
            }
            (known, value) => {
                twice(&[&key], false);
                *known = value;
            }
        }
    }
    // Once for all that were put together, however many.
    for slot in joined {
        if let Some((key, Json::Object(all))) = kept.get_mut(slot) {
            *all = unique(std::mem::take(all), &mut |way, joined| twice(&[&[&**key], way].concat(), joined));
        }
    }
    kept
}

/// Whether what stands under a path are its operations.
fn has_methods(entries: &[(Name, Json)]) -> bool {
    entries.iter().any(|(key, _)| METHODS.iter().any(|method| key.eq_ignore_ascii_case(method)))
}

/// Whether a text is a number as JSON writes it.
pub(crate) fn is_number(text: &str) -> bool {
    let digits = |text: &[u8]| text.iter().take_while(|byte| byte.is_ascii_digit()).count();
    let mut rest = text.as_bytes();
    rest = rest.strip_prefix(b"-").unwrap_or(rest);
    let whole = digits(rest);
    if whole == 0 || (whole > 1 && rest.first() == Some(&b'0')) {
        return false;
    }
    rest = rest.get(whole..).unwrap_or_default();
    if let Some(fraction) = rest.strip_prefix(b".") {
        let length = digits(fraction);
        if length == 0 {
            return false;
        }
        rest = fraction.get(length..).unwrap_or_default();
    }
    if let Some(exponent) = rest.strip_prefix(b"e").or_else(|| rest.strip_prefix(b"E")) {
        let exponent =
            exponent.strip_prefix(b"+").or_else(|| exponent.strip_prefix(b"-")).unwrap_or(exponent);
        let length = digits(exponent);
        if length == 0 {
            return false;
        }
        rest = exponent.get(length..).unwrap_or_default();
    }
    rest.is_empty()
}
