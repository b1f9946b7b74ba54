//! What stands within a paragraph: code, links and addresses stay, and whatever rustdoc could follow or take for
//! HTML is escaped.

use std::collections::HashMap;

/// What may stand in a text.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Mode {
    /// Everything.
    Text,
    /// Everything but links.
    Plain,
    /// The label of a link: no links, and addresses are plain text.
    Label,
}

/// Markdown of one paragraph that is safe; a new line in it stays one.
pub(super) fn inline(text: &str) -> String {
    Writer::of(Mode::Text, text).write(text)
}

/// A span of code at the start of a text.
pub(super) struct Code<'t> {
    pub ticks: &'t str,
    pub inner: &'t str,
    /// How long all of it is.
    pub length: usize,
}

/// The runs of backticks in a text. They are counted once: whatever nothing closes would be looked for to the end
/// from each place that opens it.
pub(super) struct Ticks {
    /// Where those of a length begin.
    runs: HashMap<usize, Vec<usize>>,
    end: usize,
}

impl Ticks {
    pub fn of(text: &str) -> Self {
        let mut runs: HashMap<usize, Vec<usize>> = HashMap::new();
        if !text.contains('`') {
            return Self { runs, end: text.len() };
        }
        let mut begin = 0;
        let mut end = 0;
        for (at, _) in text.match_indices('`') {
            if at != end {
                runs.entry(end - begin).or_default().push(begin);
                begin = at;
            }
            end = at + 1;
        }
        runs.entry(end - begin).or_default().push(begin);
        Self { runs, end: text.len() }
    }

    /// The code that the rest of the text begins with, where something closes it within the paragraph.
    pub fn span<'t>(&self, rest: &'t str) -> Option<Code<'t>> {
        let count = rest.bytes().take_while(|byte| *byte == b'`').count();
        let (ticks, after) = rest.split_at_checked(count)?;
        let at = self.end.checked_sub(after.len())?;
        let runs = self.runs.get(&count)?;
        let close = runs.get(runs.partition_point(|run| *run < at))? - at;
        let inner = after.get(..close)?;
        let within = !inner.contains("\n\n");
        within.then_some(Code { ticks, inner, length: count + close + count })
    }
}

/// Where each bracket of a text is closed.
pub(super) fn brackets(text: &str) -> HashMap<usize, usize> {
    let mut closed = HashMap::new();
    if !text.contains("](") {
        return closed;
    }
    let spans = Ticks::of(text);
    let mut open = Vec::new();
    let mut at = 0;
    while let Some(rest) = text.get(at..)
        && let Some(c) = rest.chars().next()
    {
        let mut length = c.len_utf8();
        match c {
            '\\' => length += usize::from(rest.as_bytes().get(1).is_some_and(u8::is_ascii_punctuation)),
            '`' => {
                let ticks = rest.len() - rest.trim_start_matches('`').len();
                length = spans.span(rest).map_or(ticks, |span| span.length);
            }
            '[' => open.push(at),
            ']' => {
                if let Some(open) = open.pop() {
                    closed.insert(open, at);
                }
            }
            _ => {}
        }
        at += length;
    }
    closed
}

/// A link at the start of a text.
pub(super) struct Link<'t> {
    label: &'t str,
    url: &'t str,
    /// How long all of it is.
    pub length: usize,
}

/// `[label](address)` at the start of a text, whose bracket is closed at `close`.
pub(super) fn link(text: &str, close: usize) -> Option<Link<'_>> {
    let label = text.get(1..close)?;
    let after = text.get(close + 1..)?.strip_prefix('(')?;
    let begin = after.len() - after.trim_start().len();
    let target = after.get(begin..)?;
    let mut depth = 0usize;
    let mut end = None;
    for (at, c) in target.char_indices() {
        match c {
            '(' => depth += 1,
            ')' if depth == 0 => end = Some(at),
            ')' => depth -= 1,
            '[' => return None,
            c if c.is_whitespace() => end = Some(at),
            _ => {}
        }
        if end.is_some() {
            break;
        }
    }
    let end = end?;
    let url = target.get(..end)?;
    let url = url.strip_prefix('<').and_then(|url| url.strip_suffix('>')).unwrap_or(url);
    // A title may follow.
    let rest = target.get(end..)?;
    let close_at = match rest.starts_with(')') {
        true => 0,
        false => {
            let title = rest.trim_start();
            let skipped = rest.len() - title.len();
            match title.chars().next()? {
                ')' => skipped,
                quote @ ('"' | '\'') => {
                    let end = title.get(1..)?.bytes().take(400).position(|byte| byte == quote as u8)? + 2;
                    let behind = title.get(end..)?;
                    let gap = behind.len() - behind.trim_start().len();
                    behind.trim_start().starts_with(')').then_some(skipped + end + gap)?
                }
                _ => return None,
            }
        }
    };
    let length = text.len() - rest.len() + close_at + 1;
    Some(Link { label, url, length })
}

/// An address that rustdoc takes as the target of a link.
fn address(url: &str) -> Option<String> {
    let web = url.starts_with("https://") || url.starts_with("http://");
    let plain =
        url.bytes().all(|byte| byte.is_ascii_graphic() && !matches!(byte, b'<' | b'>' | b'`' | b'\\' | b'"'));
    (web && plain && url.len() > "https://".len()).then(|| {
        url.replace('(', "%28")
            .replace(')', "%29")
            .replace('|', "%7C")
            .replace('[', "%5B")
            .replace(']', "%5D")
    })
}

struct Writer {
    mode: Mode,
    out: String,
    ticks: Ticks,
}

impl Writer {
    fn of(mode: Mode, text: &str) -> Self {
        Self { mode, out: String::with_capacity(text.len() + 8), ticks: Ticks::of(text) }
    }

    fn write(mut self, text: &str) -> String {
        let closed = if self.mode == Mode::Text { brackets(text) } else { HashMap::new() };
        let mut at = 0;
        while let Some(rest) = text.get(at..)
            && let Some(c) = rest.chars().next()
        {
            if let Some(length) = plain(rest) {
                self.out.push_str(&rest[..length]);
                at += length;
                continue;
            }
            // Nothing is fetched to read documentation: an image is a link.
            let bracket = at + usize::from(c == '!');
            let found = closed.get(&bracket).and_then(|close| link(text.get(bracket..)?, close - bracket));
            at = match found {
                Some(link) => {
                    self.link(&link, c == '!');
                    bracket + link.length
                }
                None => at + self.character(c, rest),
            };
        }
        self.out
    }

    /// What begins with a character, where it begins no link; returns how long that is.
    fn character(&mut self, c: char, rest: &str) -> usize {
        let escaped = match c {
            '`' => return self.code(rest),
            '\\' => return self.backslash(rest),
            '<' => return self.angle(rest),
            'h' if rest.starts_with("http://") || rest.starts_with("https://") => return self.url(rest),
            '[' | ']' => true,
            '&' => is_entity(rest),
            // A footnote.
            '^' => self.mode == Mode::Label && self.out.is_empty(),
            // A fence, and what is in one would be a test.
            '~' => rest.starts_with("~~~"),
            _ => false,
        };
        if escaped {
            self.out.push('\\');
        }
        self.out.push(c);
        c.len_utf8()
    }

    fn code(&mut self, rest: &str) -> usize {
        match self.ticks.span(rest) {
            Some(span) => {
                self.out.push_str(span.ticks);
                self.out.push_str(&span.inner.replace('\n', " "));
                self.out.push_str(span.ticks);
                span.length
            }
            None => {
                let ticks = rest.len() - rest.trim_start_matches('`').len();
                self.out.push_str(&"\\`".repeat(ticks));
                ticks
            }
        }
    }

    /// What a document has escaped stays so; other backslashes are text.
    fn backslash(&mut self, rest: &str) -> usize {
        match rest.chars().nth(1) {
            Some(next) if next.is_ascii_punctuation() || next == '\n' => {
                self.out.push('\\');
                self.out.push(next);
                2
            }
            Some(_) => {
                self.out.push('\\');
                1
            }
            None => {
                self.out.push_str("\\\\");
                1
            }
        }
    }

    fn angle(&mut self, rest: &str) -> usize {
        let inner = rest.get(1..).unwrap_or_default();
        if inner.starts_with("http://") || inner.starts_with("https://") {
            let written = self.out.len();
            let length = self.url(inner);
            // The address is in brackets of its own now.
            let whole =
                inner.get(length..).is_some_and(|rest| rest.starts_with('>')) && self.out.ends_with('>');
            if whole {
                return length + 2;
            }
            self.out.truncate(written);
        }
        let begins = inner.starts_with(|c: char| c.is_ascii_alphabetic() || matches!(c, '/' | '!' | '?'));
        self.out.push_str(if begins { "\\<" } else { "<" });
        1
    }

    /// An address becomes a link.
    fn url(&mut self, rest: &str) -> usize {
        let ends = |c: char| {
            c.is_whitespace()
                || matches!(c, '<' | '>' | '"' | '\'' | ')' | ']' | '[' | '`' | '|' | '\\' | '*' | '{' | '}')
        };
        let end = rest.find(ends).unwrap_or(rest.len());
        let url = rest[..end].trim_end_matches(['.', ',', ';', ':', '!', '?']);
        if self.mode == Mode::Label {
            self.out.push_str(url);
        } else if url.len() > "https://".len() && url.is_ascii() && !url.chars().any(char::is_control) {
            self.out.extend(["<", url, ">"]);
        } else {
            self.out.push_str(&url.replace("://", ":\\/\\/"));
        }
        url.len()
    }

    fn link(&mut self, link: &Link<'_>, image: bool) {
        let label = |mode| {
            let text = without_links(link.label);
            Writer::of(mode, &text).write(&text).trim().to_owned()
        };
        match address(link.url) {
            Some(url) => match label(Mode::Label).as_str() {
                "" if image => {}
                "" => self.out.extend(["<", &url, ">"]),
                label => self.out.extend(["[", label, "](", &url, ")"]),
            },
            // Where it leads depends on the page that it was written for.
            None => self.out.push_str(&label(Mode::Plain)),
        }
    }
}

/// A label on one line, with what the links and images in it show.
fn without_links(label: &str) -> String {
    let label = label.replace('\n', " ");
    let closed = brackets(&label);
    let mut text = String::with_capacity(label.len());
    let mut at = 0;
    while let Some(c) = label.get(at..).and_then(|rest| rest.chars().next()) {
        let bracket = at + usize::from(c == '!');
        match closed.get(&bracket).and_then(|close| link(label.get(bracket..)?, close - bracket)) {
            Some(link) => {
                text.push_str(link.label);
                at = bracket + link.length;
            }
            None => {
                text.push(c);
                at += c.len_utf8();
            }
        }
    }
    text
}

/// How much of a text goes before whatever may mean something, where that is anything.
fn plain(text: &str) -> Option<usize> {
    let length = text.bytes().position(|byte| byte == b'h' || means(byte)).unwrap_or(text.len());
    (length > 0).then_some(length)
}

/// Whether a byte may mean something; an `h` may too, as the first of an address.
pub(super) fn means(byte: u8) -> bool {
    matches!(byte, b'`' | b'\\' | b'<' | b'[' | b']' | b'&' | b'^' | b'~' | b'!')
}

/// Whether a text begins with what Markdown would read as a character's name.
fn is_entity(text: &str) -> bool {
    let name = text.get(1..).unwrap_or_default();
    let length =
        name.bytes().take(32).take_while(|byte| byte.is_ascii_alphanumeric() || *byte == b'#').count();
    length > 0 && name.as_bytes().get(length) == Some(&b';')
}
