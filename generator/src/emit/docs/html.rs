//! HTML in the texts of a document, said in Markdown. Words in angle brackets that are no HTML stay as they are.

use std::borrow::Cow;
use std::collections::{HashMap, VecDeque};

use super::entity;
use super::inline::Ticks;
use super::markdown::is_item;
use super::table::table;
use super::tag::{Kind, Tag};

/// The text without its HTML.
pub(super) fn to_markdown(text: &str) -> Cow<'_, str> {
    if !text.contains(['<', '&']) {
        return Cow::Borrowed(text);
    }
    let mut reader = Reader::of(text, false);
    reader.all();
    Cow::Owned(reader.out)
}

/// An element that is still open and becomes a mark around its text.
struct Open {
    mark: &'static str,
    at: usize,
}

struct Reader<'t> {
    text: &'t str,
    at: usize,
    out: String,
    /// Where each element is closed, by its name.
    closed: HashMap<String, VecDeque<usize>>,
    /// The open lists, and the number of the last item of those that count.
    lists: Vec<Option<usize>>,
    open: Vec<Open>,
    /// Whether all of it is a cell of a table.
    in_cell: bool,
    /// Where the last comment is closed.
    commented: usize,
    ticks: Ticks,
}

impl<'t> Reader<'t> {
    fn of(text: &'t str, in_cell: bool) -> Self {
        let mut closed: HashMap<String, VecDeque<usize>> = HashMap::new();
        for (at, _) in text.match_indices("</") {
            if let Some(tag) = text.get(at..).and_then(Tag::of) {
                closed.entry(tag.name).or_default().push_back(at);
            }
        }
        Self {
            text,
            at: 0,
            out: String::with_capacity(text.len()),
            closed,
            lists: Vec::new(),
            open: Vec::new(),
            in_cell,
            commented: text.rfind("-->").unwrap_or(0),
            ticks: Ticks::of(text),
        }
    }

    fn rest(&self) -> &'t str {
        self.text.get(self.at..).unwrap_or_default()
    }

    fn all(&mut self) {
        let mut begins = true;
        while let Some(c) = self.rest().chars().next() {
            if begins && let Some(length) = fence(self.rest()) {
                self.copy(length);
                continue;
            }
            begins = c == '\n';
            match c {
                '<' => self.angle(),
                '&' => match entity::of(self.rest()) {
                    Some(('`', length)) => self.write("\\`", length),
                    Some((decoded, length)) => {
                        self.out.push(decoded);
                        self.at += length;
                    }
                    None => self.copy(1),
                },
                '`' => {
                    let ticks = self.rest().len() - self.rest().trim_start_matches('`').len();
                    self.copy(self.ticks.span(self.rest()).map_or(ticks, |span| span.length));
                }
                '\\' => self.copy(
                    1 + self
                        .rest()
                        .chars()
                        .nth(1)
                        .filter(char::is_ascii_punctuation)
                        .map_or(0, char::len_utf8),
                ),
                _ => {
                    let plain = self.rest().get(c.len_utf8()..).unwrap_or_default();
                    // A new line may begin a fence.
                    let end = if c == '\n' {
                        0
                    } else {
                        plain.find(['<', '&', '`', '\\', '\n']).unwrap_or(plain.len())
                    };
                    self.copy(c.len_utf8() + end);
                }
            }
        }
    }

    fn copy(&mut self, length: usize) {
        let end = (self.at + length).min(self.text.len());
        self.out.push_str(self.text.get(self.at..end).unwrap_or_default());
        self.at = end;
    }

    fn write(&mut self, text: &str, length: usize) {
        self.out.push_str(text);
        self.at += length;
    }

    /// What stands in angle brackets, or begins like it.
    fn angle(&mut self) {
        // Nothing is looked for to the end of the text that is not there.
        if self.at < self.commented
            && self.rest().starts_with("<!--")
            && let Some(end) = self.rest().find("-->")
        {
            self.at += end + 3;
            return;
        }
        let Some(tag) = Tag::of(self.rest()) else { return self.copy(1) };
        let Some(kind) = tag.kind() else { return self.copy(1) };
        let closer = self.closer(&tag.name);
        // A word in angle brackets that happens to be the name of an element is what callers have to fill in.
        if !tag.closes && !tag.is_sure() && !kind.stands_alone() && closer.is_none() {
            return self.copy(1);
        }
        self.at += tag.length;
        // What the element holds, and where it ends.
        let inner = closer.filter(|_| !tag.closes && !tag.empty).and_then(|end| {
            let closing = Tag::of(self.text.get(end..)?)?;
            Some((self.text.get(self.at..end)?, end + closing.length))
        });
        match (kind, inner) {
            (Kind::Break, _) => self.line_break(),
            (Kind::Block | Kind::Aside, _) => self.paragraph(),
            (Kind::List { .. }, _) if tag.closes => {
                self.lists.pop();
                self.paragraph();
            }
            (Kind::List { counts }, _) => {
                self.paragraph();
                self.lists.push(counts.then_some(0));
            }
            (Kind::Item, _) => {
                if !tag.closes {
                    self.item();
                }
            }
            (Kind::Mark(mark), _) if tag.closes => self.close(mark),
            (Kind::Mark(mark), _) => self.open.push(Open { mark, at: self.out.len() }),
            (Kind::Code, Some((inner, end))) => {
                self.code(&plain(inner));
                self.at = end;
            }
            (Kind::Pre, Some((inner, end))) => {
                self.fenced(&plain(inner));
                self.at = end;
            }
            (Kind::Link, Some((inner, end))) => {
                self.link(tag.attribute("href"), inner);
                self.at = end;
            }
            (Kind::Heading(level), Some((inner, end))) => {
                self.paragraph();
                let text = one_line(inner);
                if !text.is_empty() {
                    self.out.push_str(&"#".repeat(level));
                    self.out.push(' ');
                    self.out.push_str(&text);
                }
                self.paragraph();
                self.at = end;
            }
            (Kind::Table, Some((inner, end))) => {
                self.paragraph();
                self.out.push_str(&table(inner));
                self.paragraph();
                self.at = end;
            }
            (Kind::Hidden, Some((_, end))) => self.at = end,
            (Kind::Named, _) => {
                let named =
                    ["cref", "name", "langword", "href"].into_iter().find_map(|key| tag.attribute(key));
                if let Some(named) = named.filter(|_| !tag.closes) {
                    // `T:` and its like say what kind of thing it is.
                    let name = named
                        .split_once(':')
                        .filter(|(kind, _)| kind.len() == 1)
                        .map_or(&*named, |(_, name)| name);
                    self.code(name);
                }
            }
            (Kind::Pre | Kind::Heading(_) | Kind::Table, None) => self.paragraph(),
            (Kind::Code | Kind::Link | Kind::Hidden | Kind::Nothing, _) => {}
        }
    }

    /// Where the element of a name is closed next.
    fn closer(&mut self, name: &str) -> Option<usize> {
        let places = self.closed.get_mut(name)?;
        while places.front().is_some_and(|place| *place <= self.at) {
            places.pop_front();
        }
        places.front().copied()
    }

    /// Whether what is written last is a row of a table, which must stay on its line.
    fn in_row(&self) -> bool {
        self.in_cell || self.out.rsplit('\n').next().is_some_and(|line| line.trim_start().starts_with('|'))
    }

    fn trim(&mut self) {
        self.out.truncate(self.out.trim_end().len());
    }

    /// Ends the line.
    fn line(&mut self) {
        if self.in_row() {
            return self.out.push(' ');
        }
        let is_marker =
            self.out.rsplit('\n').next().is_some_and(|line| is_item(line.trim()) && line.trim().len() <= 4);
        if !is_marker {
            self.trim();
            self.out.push('\n');
        }
    }

    /// Ends the paragraph; inside a list only the line, as the item goes on.
    fn paragraph(&mut self) {
        if self.in_row() || !self.lists.is_empty() {
            return self.line();
        }
        self.trim();
        if !self.out.is_empty() {
            self.out.push_str("\n\n");
        }
    }

    /// One or more `<br>`.
    fn line_break(&mut self) {
        let mut several = false;
        loop {
            let space = self.rest().len() - self.rest().trim_start().len();
            several |= self.rest().get(..space).unwrap_or_default().matches('\n').count() > 1;
            let next =
                self.rest().get(space..).and_then(Tag::of).filter(|tag| tag.kind() == Some(Kind::Break));
            self.at += space + next.as_ref().map_or(0, |tag| tag.length);
            several |= next.is_some();
            if next.is_none() {
                break;
            }
        }
        let rest = self.rest();
        let is_block = Tag::of(rest).and_then(|tag| tag.kind()).is_some_and(Kind::is_block);
        if self.in_row() {
            self.out.push(' ');
        } else if several && self.lists.is_empty() {
            self.paragraph();
        } else if rest.is_empty()
            || is_item(rest)
            || is_block
            || rest.starts_with(['#', '|', '>'])
            || fence(rest).is_some()
        {
            self.line();
        } else {
            self.trim();
            let begun = !self.out.is_empty() && !self.out.ends_with('\\');
            self.out.push_str(if begun { "\\\n" } else { "" });
        }
    }

    fn item(&mut self) {
        if self.in_row() {
            return self.out.push_str(" • ");
        }
        self.trim();
        if !self.out.is_empty() {
            self.out.push('\n');
        }
        let depth = self.lists.len().saturating_sub(1);
        self.out.push_str(&"  ".repeat(depth.min(8)));
        match self.lists.last_mut() {
            Some(Some(number)) => {
                *number += 1;
                self.out.push_str(&format!("{number}. "));
            }
            _ => self.out.push_str("- "),
        }
        // What follows stands behind the mark.
        self.at += self.rest().len() - self.rest().trim_start().len();
    }

    /// Puts a mark around what an element held, where Markdown would see it as one.
    fn close(&mut self, mark: &'static str) {
        let Some(at) = self.open.iter().rposition(|open| open.mark == mark) else { return };
        let open = self.open.remove(at);
        let from = open.at.min(self.out.len());
        let inner = self.out.get(from..).unwrap_or_default();
        let text = inner.trim();
        let holds = text.contains(mark) && !(mark == "*" && text.starts_with("**") && text.ends_with("**"));
        let nested = self.open.iter().any(|open| open.mark == mark);
        if text.is_empty()
            || holds
            || nested
            || text.contains("\n\n")
            || text.contains("```")
            || text.lines().any(is_item)
        {
            return;
        }
        let (text, begin) = (text.to_owned(), inner.len() - inner.trim_start().len());
        let trailing = inner.len() != inner.trim_end().len();
        let sticks = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
        let apart = |c: Option<char>| !sticks(c);
        self.out.truncate(from + begin);
        if sticks(self.out.chars().last()) && apart(text.chars().next()) {
            self.out.push(' ');
        }
        let ends = apart(text.chars().last());
        self.out.extend([mark, &text, mark]);
        if trailing || ends && sticks(self.rest().chars().next()) {
            self.out.push(' ');
        }
    }

    fn code(&mut self, text: &str) {
        let text = text.trim();
        if text.matches('\n').count() > 1 && !self.in_row() {
            return self.fenced(text);
        }
        let text = text.split_whitespace().collect::<Vec<_>>().join(" ").replace('`', "'");
        if !text.is_empty() {
            self.out.extend(["`", &text, "`"]);
        }
    }

    fn fenced(&mut self, text: &str) {
        if self.in_row() {
            return self.code(&text.split_whitespace().collect::<Vec<_>>().join(" "));
        }
        let text = text.trim_matches('\n').trim_end().replace("```", "'''").replace("~~~", "'''");
        self.trim();
        self.out.push_str(if self.out.is_empty() { "" } else { "\n\n" });
        self.out.extend(["```\n", &text, "\n```\n\n"]);
    }

    fn link(&mut self, href: Option<String>, inner: &str) {
        let label = one_line(inner);
        let url = href.filter(|href| href.starts_with("https://") || href.starts_with("http://"));
        match url {
            Some(url) if url == label || label.is_empty() => self.out.push_str(&url),
            Some(url) => {
                let label = label.replace('[', "\\[").replace(']', "\\]");
                let url = url.trim().replace(' ', "%20").replace('(', "%28").replace(')', "%29");
                self.out.extend(["[", &label, "](", &url, ")"]);
            }
            None => self.out.push_str(&label),
        }
    }
}

/// How long the code between two fences is that begins here.
fn fence(text: &str) -> Option<usize> {
    let trimmed = text.trim_start_matches(' ');
    let mark = ["```", "~~~"].into_iter().find(|mark| trimmed.starts_with(mark))?;
    let first = text.find('\n').unwrap_or(text.len());
    if mark == "```" && text.get(..first)?.trim().trim_start_matches('`').contains('`') {
        return None;
    }
    let mut length = 0;
    for (nth, line) in text.split_inclusive('\n').enumerate() {
        length += line.len();
        if nth > 0 && line.trim_start().starts_with(mark) {
            return Some(length);
        }
    }
    Some(length)
}

/// What an element holds as text alone.
fn plain(inner: &str) -> String {
    let mut out = String::with_capacity(inner.len());
    let mut rest = inner;
    while let Some(c) = rest.chars().next() {
        let known = (c == '<').then(|| Tag::of(rest).filter(|tag| tag.kind().is_some())).flatten();
        let length = match (known, entity::of(rest)) {
            (Some(tag), _) => {
                if tag.kind() == Some(Kind::Break) {
                    out.push('\n');
                }
                tag.length
            }
            (None, Some((decoded, length))) => {
                out.push(decoded);
                length
            }
            (None, None) => {
                out.push(c);
                c.len_utf8()
            }
        };
        rest = rest.get(length..).unwrap_or_default();
    }
    out
}

/// What an element holds, on one line.
fn one_line(inner: &str) -> String {
    let text = to_markdown(inner);
    text.split_whitespace().map(|word| word.strip_suffix('\\').unwrap_or(word)).collect::<Vec<_>>().join(" ")
}

/// A cell of a table.
pub(super) fn cell(inner: &str) -> String {
    let mut reader = Reader::of(inner, true);
    reader.all();
    reader.out.split_whitespace().collect::<Vec<_>>().join(" ").replace('|', "\\|")
}

#[cfg(test)]
mod tests {
    use std::time::{Duration, Instant};

    use super::to_markdown;

    #[test]
    fn elements_become_marks() {
        let cases = [
            ("<p>One.</p><p>Two.</p>", "One.\n\nTwo.\n\n"),
            ("a<br>b<br/><br />c", "a\\\nb\n\nc"),
            ("<b>Note:</b>it <i> is </i>so", "**Note:** it  *is* so"),
            ("Use <code>&lt;id&gt;</code> &amp; go", "Use `<id>` & go"),
            ("See <a href=\"https://x.dev/a\">the page</a>.", "See [the page](https://x.dev/a)."),
            ("See <a href='/a'>the page</a>.", "See the page."),
            ("Any of<ul>\n <li>one</li>\n <li><p>two</p></li></ul>now", "Any of\n- one\n- two\n\nnow"),
            ("<ol><li>one<li>two</ol>", "1. one\n2. two\n\n"),
            ("<h2>The\nway</h2>is", "## The way\n\nis"),
            ("<pre><code>a &lt; b\nc</code></pre>", "```\na < b\nc\n```\n\n"),
            (
                "<table><tr><th>a<th>b</tr><tr><td>c|d<ul><li>e</ul></td></tr></table>",
                "| a | b |\n|---|---|\n| c\\|d • e |  |\n\n",
            ),
            ("the <see cref=\"T:A.B\"/> of <span class='x'>it</span><!-- no -->", "the `A.B` of it"),
            ("See it.<note> <p>New.</p> </note>", "See it.\n\nNew.\n\n"),
            ("| a<br>b | <ul><li>c</ul> |", "| a b |   • c  |"),
        ];
        for (html, markdown) in cases {
            assert_eq!(to_markdown(html), markdown, "{html}");
        }
    }

    #[test]
    fn what_is_no_element_stays() {
        for text in [
            "<your-id>/<code>/<note>",
            "a < b && c > d",
            "`<b>`",
            "```\n<p>\n```\n",
            "<b",
            "&unknown; &",
            "\\<p>",
        ] {
            assert_eq!(to_markdown(text), text);
        }
    }

    #[test]
    fn what_nothing_closes_is_not_looked_for_again_and_again() {
        let runs: String = (1..450).map(|count| "`".repeat(count) + " & ").collect();
        for text in ["<!--".repeat(250_000), runs] {
            let begun = Instant::now();
            assert_eq!(to_markdown(&text), text);
            assert!(begun.elapsed() < Duration::from_secs(2), "{:?}", begun.elapsed());
        }
    }
}
