//! A text for a terminal: one line without markup.

use std::collections::HashMap;
use std::ops::Range;

use super::inline::{Ticks, brackets, link};
use super::{html, markdown, references};

/// Longer than this is no line.
const LONGEST: usize = 1_000;

/// A text as one line without markup.
pub(in crate::emit) fn plain(text: &str) -> String {
    // HTML goes, so that more may be read than is kept.
    let (text, cut) = markdown::first(text.trim(), 4 * LONGEST);
    let text = references::resolved(html::to_markdown(text));
    let lines: Vec<&str> = text.lines().filter_map(begun).collect();
    let text = lines.join("\n");
    let text = Reader::of(&text).read(&text);
    let seen = text.chars().map(|c| if markdown::is_unseen(c) { ' ' } else { c }).collect::<String>();
    let words = seen.split_whitespace().collect::<Vec<_>>().join(" ");
    match markdown::first(&words, LONGEST) {
        (_, false) if !cut => words,
        (kept, _) => format!("{kept} …"),
    }
}

/// A sentence of a table is no longer than this.
const SENTENCE: usize = 200;

/// The first sentence of a text, without markup.
pub(crate) fn sentence(text: &str) -> String {
    let line = plain(text);
    // `e.g. this` and `v1.2 that` go on.
    let end = line.match_indices(". ").map(|(at, _)| at + 1).find(|end| {
        let (before, after) = line.split_at(*end);
        let word = before.trim_end_matches('.').rsplit(' ').next().unwrap_or_default();
        word.chars().filter(|c| c.is_alphanumeric()).count() > 2
            && !word.contains('.')
            && after.trim_start().starts_with(|c: char| !c.is_lowercase())
    });
    match markdown::first(line.get(..end.unwrap_or(line.len())).unwrap_or(&line), SENTENCE) {
        (whole, false) => whole.to_owned(),
        (kept, true) => format!("{kept} …"),
    }
}

/// A line without what says that it is a heading or in a quotation; none where it only divides others.
fn begun(line: &str) -> Option<&str> {
    let line = line.trim();
    let line = markdown::quoted(line).unwrap_or(line);
    let divides =
        line.len() > 2 && line.chars().all(|c| matches!(c, '-' | '=' | '*' | '_' | '|' | ':' | ' '));
    if divides || markdown::fence(line).is_some() {
        return None;
    }
    let text = line.trim_start_matches('#');
    let is_heading = line.len() - text.len() <= 6 && text.starts_with(char::is_whitespace);
    Some(if is_heading { text } else { line })
}

/// Marks that nothing closes yet.
struct Open {
    /// Where they stand in what is written.
    at: usize,
    count: usize,
}

struct Reader {
    out: String,
    ticks: Ticks,
    /// By the character that they are made of.
    open: HashMap<char, Vec<Open>>,
    /// What of the written are marks around something.
    marks: Vec<Range<usize>>,
}

impl Reader {
    fn of(text: &str) -> Self {
        Self {
            out: String::with_capacity(text.len()),
            ticks: Ticks::of(text),
            open: HashMap::new(),
            marks: Vec::new(),
        }
    }

    fn read(mut self, text: &str) -> String {
        let closed = brackets(text);
        // Where the labels of links end, and the links.
        let mut labels: HashMap<usize, usize> = HashMap::new();
        let mut at = 0;
        while let Some(rest) = text.get(at..)
            && let Some(c) = rest.chars().next()
        {
            if let Some(end) = labels.remove(&at) {
                at = end;
                continue;
            }
            // An image is what is said of it.
            let bracket = at + usize::from(c == '!');
            let found = closed.get(&bracket).and_then(|close| {
                Some((*close, bracket + link(text.get(bracket..)?, close - bracket)?.length))
            });
            at = match found {
                Some((close, end)) => {
                    labels.insert(close, end);
                    bracket + 1
                }
                None => at + self.character(c, rest),
            };
        }
        self.without_marks()
    }

    /// What begins with a character, where it begins no link; returns how long that is.
    fn character(&mut self, c: char, rest: &str) -> usize {
        let next = rest.chars().nth(1);
        match c {
            '`' => {
                let ticks = rest.len() - rest.trim_start_matches('`').len();
                let span = self.ticks.span(rest);
                self.out.push_str(span.as_ref().map_or_else(|| &rest[..ticks], |span| span.inner));
                return span.map_or(ticks, |span| span.length);
            }
            '\\' if next == Some('\n') => {}
            '\\' if let Some(next) = next.filter(char::is_ascii_punctuation) => {
                self.out.push(next);
                return 2;
            }
            '*' | '_' | '~' => return self.mark(c, rest),
            '<' => {
                let address = rest.get(1..).unwrap_or_default();
                let end = address.find(|c: char| c.is_whitespace() || matches!(c, '<' | '>'));
                let whole = end.filter(|end| address.get(*end..).is_some_and(|rest| rest.starts_with('>')));
                if let Some(end) = whole
                    && ["https://", "http://", "mailto:"].iter().any(|way| address.starts_with(way))
                {
                    self.out.push_str(&address[..end]);
                    return end + 2;
                }
                self.out.push(c);
            }
            '\n' => {
                // Marks reach no further than their paragraph.
                if next == Some('\n') {
                    self.open.clear();
                }
                self.out.push(c);
            }
            c => self.out.push(c),
        }
        c.len_utf8()
    }

    /// Marks around words, which go where there are two of them; else they are text.
    fn mark(&mut self, c: char, rest: &str) -> usize {
        let behind = rest.trim_start_matches(c);
        let count = rest.len() - behind.len();
        let (before, after) = (self.out.chars().last(), behind.chars().next());
        let at = self.out.len();
        self.out.push_str(&rest[..count]);
        let space = |c: Option<char>| c.is_none_or(char::is_whitespace);
        let word = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
        let sign = |c: Option<char>| !space(c) && !word(c);
        let mut opens = !space(after) && (!sign(after) || !word(before));
        let mut closes = !space(before) && (!sign(before) || !word(after));
        // Within a name, a pattern or a product it is no mark.
        if c == '_' || count == 1 {
            let joins = |c: Option<char>| word(c) || matches!(c, Some('/'));
            opens &= !joins(before) && !matches!(after, Some('/' | '.' | ',' | ';' | ':' | ')' | ']' | '}'));
            closes &= !joins(after) && before != Some('/');
        }
        if c == '~' && count != 2 {
            return count;
        }
        let open = self.open.entry(c).or_default();
        let mut left = count;
        while closes
            && left > 0
            && let Some(last) = open.last_mut()
        {
            let both = left.min(last.count);
            last.count -= both;
            self.marks.push(last.at + last.count..last.at + last.count + both);
            self.marks.push(at + count - left..at + count - left + both);
            left -= both;
            if last.count == 0 {
                open.pop();
            }
        }
        if opens && left > 0 {
            open.push(Open { at: at + count - left, count: left });
        }
        count
    }

    fn without_marks(mut self) -> String {
        self.marks.sort_by_key(|mark| mark.start);
        let mut text = String::with_capacity(self.out.len());
        let mut at = 0;
        for mark in self.marks {
            text.push_str(self.out.get(at..mark.start).unwrap_or_default());
            at = mark.end;
        }
        text.push_str(self.out.get(at..).unwrap_or_default());
        text
    }
}

#[cfg(test)]
mod tests {
    use std::time::{Duration, Instant};

    use super::plain;

    #[test]
    fn markup_goes() {
        for (text, line) in [
            ("First<br>second <b>bold</b> <a href='https://x.dev'>page</a>", "First second bold page"),
            ("First\\\nsecond **bold** [page](https://x.dev \"title\")", "First second bold page"),
            ("__a__ *b* _c_ ***d*** ~~e~~ **f *g* h**, (*i*)", "a b c d e f g h, (i)"),
            ("`a_b` ``c ` d`` <code>*e*</code> f\\_g", "a_b c ` d *e* f_g"),
            ("[![shown](/a.png)](/b) [**x** [y]](z) <https://x.dev/a_b>", "shown x [y] https://x.dev/a_b"),
            ("See [one][1].\n\n[1]: https://x.dev/1", "See one."),
            ("# Head\n\n> said\n\n---\n```json\n{}\n```", "Head said {}"),
            ("a<ul><li>b<li>c</ul>", "a - b - c"),
            ("&lt;id&gt; &amp; <your-id>\u{202e}!", "<id> & <your-id> !"),
        ] {
            assert_eq!(plain(text), line, "{text}");
        }
    }

    #[test]
    fn what_is_no_markup_stays() {
        for text in [
            "snake_case_name and _other",
            "2*3*4 or 2 * 3 * 4",
            "*.x.dev and *.y.dev accept */* of /a/*/b/*",
            "[a] (b) ~5 ~6 #1 C:\\x an odd ` tick",
        ] {
            assert_eq!(plain(text), text);
        }
    }

    #[test]
    fn a_text_that_goes_on_is_cut() {
        let line = plain(&"word ".repeat(100_000));
        assert!(line.starts_with("word word") && line.ends_with("word …") && line.len() < 1_100, "{line}");
    }

    #[test]
    fn what_nothing_closes_costs_no_more_than_its_length() {
        let growing: String = (1..1_400).map(|count| "`".repeat(count) + " ").collect();
        let runs = [
            "<!--", "<a ", "<b>", "<a '", "<td", "[", "[](", "[a][", "]:[", "**a", "_a *a ", "`a\n\n", "&",
            "\\", "|<p>", "</b ",
        ];
        let texts = runs.iter().map(|run| run.repeat(1_000_000 / run.len())).chain([growing]);
        for text in texts {
            let begun = Instant::now();
            let line = plain(&text);
            let start: String = text.chars().take(12).collect();
            assert!(line.chars().count() < 1_100, "{start}");
            assert!(begun.elapsed() < Duration::from_secs(2), "{start}: {:?}", begun.elapsed());
        }
    }
}
