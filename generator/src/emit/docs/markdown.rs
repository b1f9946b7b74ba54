//! Markdown that rustdoc reads without a warning: no links to items, no HTML, no code to run, and no line of which
//! clippy could not tell where it belongs.

use super::inline::{self, inline};
use super::{html, references};
use crate::hidden::hidden;

/// Longer documentation is cut: it belongs to the API's own pages.
const LONGEST: usize = 4_000;

/// The lines of a text.
pub(in crate::emit) fn clean(text: &str) -> Vec<String> {
    // Markup goes, so that more may be read than is kept.
    let (text, mut cut) = first(text.trim(), 2 * LONGEST);
    let text = references::resolved(html::to_markdown(text));
    let (text, more) = first(text.trim(), LONGEST);
    cut |= more;
    let text = if cut { whole(text) } else { text };
    if !cut && is_plain(text) {
        return vec![text.to_owned()];
    }
    let lines: Vec<String> = text.lines().map(seen).collect();
    let tables = tables(&lines);
    let mut page = Page::default();
    for (line, in_table) in lines.iter().zip(tables) {
        page.line(line, in_table);
    }
    page.end(cut)
}

/// What is cut ends with a whole paragraph, row or item; without one, with a whole sentence.
fn whole(text: &str) -> &str {
    let mut fenced = false;
    let mut before_blank = true;
    let mut end = 0;
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        let trimmed = line.trim();
        let opens = fence(trimmed).is_some();
        if before_blank || fenced || opens || is_block(trimmed) {
            end = at;
        }
        fenced ^= opens;
        before_blank = trimmed.is_empty();
        at += line.len();
    }
    // Of one long block there would be nothing.
    if end < text.len() / 2 {
        end = text.rfind(". ").map_or(0, |at| at + 1);
    }
    if end < text.len() / 2 { text } else { text.get(..end).unwrap_or(text).trim_end() }
}

/// Whether a text is one line in which nothing but code means anything to Markdown, as most are.
fn is_plain(text: &str) -> bool {
    let mut before = b' ';
    let mut in_code = false;
    for byte in text.bytes() {
        match byte {
            b'`' if before != b'`' => in_code = !in_code,
            b' '..=b'~' if !inline::means(byte) => {}
            _ => return false,
        }
        before = byte;
    }
    !in_code
        && text.starts_with(|first: char| first.is_ascii_alphabetic() || first == '`')
        && !text.contains("http")
}

/// The start of a text, and whether there is more.
pub(super) fn first(text: &str, length: usize) -> (&str, bool) {
    if text.len() <= length {
        return (text, false);
    }
    let Some((at, _)) = text.char_indices().nth(length) else { return (text, false) };
    let kept = text.get(..at).unwrap_or(text);
    // Not within a word, unless it goes on and on.
    let end = kept.rfind(char::is_whitespace).filter(|end| at - end < 200).unwrap_or(at);
    (kept.get(..end).unwrap_or(kept).trim_end(), true)
}

fn seen(line: &str) -> String {
    if line.bytes().all(|byte| matches!(byte, b' '..=b'~')) {
        return line.to_owned();
    }
    line.chars().filter(|c| !is_unseen(*c)).map(|c| if c == '\t' { ' ' } else { c }).collect()
}

/// Controls and marks that change the direction of text have no place in source code.
pub(super) fn is_unseen(c: char) -> bool {
    c.is_control() && c != '\t' || hidden(c)
}

/// Which lines may be rows of a table: those of a paragraph that has the line under a table's head. In a row nothing
/// goes on beyond its cell.
fn tables(lines: &[String]) -> Vec<bool> {
    let mut out = Vec::with_capacity(lines.len());
    for run in lines.chunk_by(|one, next| one.trim().is_empty() == next.trim().is_empty()) {
        let rule = run.iter().any(|line| {
            line.contains('-') && line.chars().all(|c| matches!(c, '|' | ':' | '-' | ' ' | '>' | '*' | '+'))
        });
        out.extend(run.iter().map(|_| rule));
    }
    out
}

/// Whether a line is more than the start of a paragraph.
pub(super) fn is_block(line: &str) -> bool {
    is_item(line) || fence(line).is_some() || line.starts_with(['#', '|', '>', '-', '='])
}

/// Whether a line begins an item of a list.
pub(super) fn is_item(line: &str) -> bool {
    marker(line).is_some()
}

/// The mark of a list item, and the text behind it.
fn marker(line: &str) -> Option<(&str, &str)> {
    let digits = line.bytes().take_while(u8::is_ascii_digit).count();
    let end = match digits {
        0 => line.starts_with(['-', '*', '+']).then_some(1)?,
        1..=9 => line.get(digits..)?.starts_with(['.', ')']).then_some(digits + 1)?,
        _ => return None,
    };
    let (mark, rest) = line.split_at_checked(end)?;
    (rest.is_empty() || rest.starts_with(char::is_whitespace)).then(|| (mark, rest.trim_start()))
}

/// Marks deeper than this are text.
const DEEPEST: usize = 3;

/// A line that begins an item, with one space behind each mark: more make code of what follows. And how wide the
/// marks are.
fn item(line: &str) -> Option<(String, usize)> {
    let mut out = String::with_capacity(line.len());
    let mut rest = line;
    for _ in 0..DEEPEST {
        let Some((mark, after)) = marker(rest) else { break };
        out.push_str(mark);
        out.push(' ');
        rest = after;
    }
    if out.is_empty() {
        return None;
    }
    let width = out.len();
    if rest.starts_with(['>', '#']) || marker(rest).is_some_and(|(mark, _)| mark.len() == 1) {
        out.push('\\');
    } else if let Some((mark, after)) = marker(rest) {
        // A number's mark is its point.
        out.push_str(mark.get(..mark.len() - 1).unwrap_or_default());
        out.push('\\');
        rest = rest.get(mark.len() - 1..).unwrap_or(after);
    }
    out.push_str(rest);
    Some((out.trim_end().to_owned(), width))
}

/// A line without the marks of a quotation, if it is in one.
pub(super) fn quoted(line: &str) -> Option<&str> {
    if !line.starts_with('>') || line.starts_with(">=") {
        return None;
    }
    Some(line.trim_start_matches(['>', ' ']).trim_end())
}

/// A fence: what stands behind its mark.
pub(super) fn fence(line: &str) -> Option<&str> {
    if let Some(rest) = line.strip_prefix("~~~") {
        return Some(rest.trim_start_matches('~'));
    }
    let rest = line.strip_prefix("```")?.trim_start_matches('`');
    (!rest.contains('`')).then_some(rest)
}

/// Documentation while it is written.
#[derive(Default)]
struct Page {
    lines: Vec<String>,
    /// The open paragraph.
    open: Vec<String>,
    /// How far its first line is indented.
    indent: usize,
    /// How far the text of the open list item is indented.
    item: Option<usize>,
    /// Whether it is in a quotation.
    quoted: bool,
    /// Within fences; whether those are in a quotation.
    fenced: Option<bool>,
}

impl Page {
    fn line(&mut self, line: &str, in_table: bool) {
        let trimmed = line.trim();
        let quotation = quoted(trimmed);
        let body = quotation.unwrap_or(trimmed);
        if let Some(in_quotation) = self.fenced {
            let text = if in_quotation { body } else { line.trim_end() };
            if text.trim_start().starts_with("```") || text.trim_start().starts_with("~~~") {
                self.lines.push("```".to_owned());
                self.fenced = None;
                return;
            }
            if !in_quotation || quotation.is_some() {
                self.lines.push(text.to_owned());
                return;
            }
            // The quotation has ended, and what was in it.
            self.lines.push("```".to_owned());
            self.fenced = None;
        }
        if let Some(info) = fence(body) {
            self.flush();
            self.item = None;
            self.quoted = false;
            self.lines.push("```text".to_owned());
            self.fenced = Some(quotation.is_some());
            // More than the name of a language is code.
            if info.trim().contains(' ') {
                self.lines.push(info.trim().to_owned());
            }
            return;
        }
        if body.is_empty() {
            self.blank();
            return;
        }
        let starts = is_item(body) || body.starts_with('#');
        // What follows a quotation without a mark goes on with it.
        let in_quotation = quotation.is_some() || self.quoted && !self.open.is_empty() && !starts;
        if in_quotation != self.quoted {
            self.blank();
            self.quoted = in_quotation;
        }
        if let Some((text, width)) = item(body) {
            self.flush();
            // Four spaces would make code of it; a list keeps its two.
            let bullet = body.starts_with(['-', '*']);
            self.indent = if bullet && !in_quotation && line.starts_with("  ") { 2 } else { 0 };
            self.item = Some(self.indent + width);
            self.open.push(text);
        } else if body.starts_with('#') {
            self.flush();
            self.item = None;
            self.indent = 0;
            self.open.push(body.to_owned());
            self.flush();
        } else {
            if self.open.is_empty() {
                // A line that goes on with an item stands under its text: clippy takes others for a slip.
                self.indent = self.item.unwrap_or(0);
            }
            self.open.push(body.to_owned());
        }
        if in_table {
            self.rows();
        }
    }

    fn push(&mut self, indent: usize, line: &str) {
        let line = line.trim_start();
        let escape = if line.starts_with('>') { "\\" } else { "" };
        let quotation = if self.quoted { "> " } else { "" };
        let mut out = String::with_capacity(quotation.len() + indent + escape.len() + line.len());
        out.push_str(quotation);
        out.extend(std::iter::repeat_n(' ', indent));
        out.push_str(escape);
        out.push_str(line);
        out.truncate(out.trim_end().len());
        self.lines.push(out);
    }

    /// Writes the open paragraph.
    fn flush(&mut self) {
        let text = inline(&std::mem::take(&mut self.open).join("\n"));
        // An image that shows nothing leaves none.
        for (nth, line) in text.lines().filter(|line| !line.trim().is_empty()).enumerate() {
            self.push(if nth == 0 { self.indent } else { self.item.unwrap_or(0) }, line);
        }
    }

    /// Writes the open line as a row of a table.
    fn rows(&mut self) {
        for (nth, line) in std::mem::take(&mut self.open).iter().enumerate() {
            let cells: Vec<String> = cells(line).into_iter().map(inline).collect();
            self.push(if nth == 0 { self.indent } else { self.item.unwrap_or(0) }, &cells.join("|"));
        }
    }

    fn blank(&mut self) {
        self.flush();
        self.item = None;
        self.quoted = false;
        if self.lines.last().is_some_and(|last| !last.is_empty()) {
            self.lines.push(String::new());
        }
    }

    fn end(mut self, cut: bool) -> Vec<String> {
        self.flush();
        if self.fenced.is_some() {
            self.lines.push("```".to_owned());
        }
        if cut {
            self.push(self.item.unwrap_or(0), "…");
        }
        while self.lines.last().is_some_and(String::is_empty) {
            self.lines.pop();
        }
        self.lines
    }
}

/// The cells of a row.
fn cells(line: &str) -> Vec<&str> {
    let mut out = Vec::new();
    let mut from = 0;
    let mut escaped = false;
    for (at, c) in line.char_indices() {
        if c == '|' && !escaped {
            out.push(line.get(from..at).unwrap_or_default());
            from = at + 1;
        }
        escaped = c == '\\' && !escaped;
    }
    out.push(line.get(from..).unwrap_or_default());
    out
}

#[cfg(test)]
mod tests {
    use super::clean;

    #[test]
    fn nothing_is_left_that_rustdoc_would_follow() {
        assert_eq!(
            clean("See [Vec], <your-id> and <b>bold</b>."),
            ["See \\[Vec\\], \\<your-id> and **bold**."]
        );
        assert_eq!(
            clean("[docs](https://x.dev/a) [here](/b) ![c](https://x.dev/d) https://y.dev."),
            ["[docs](https://x.dev/a) here [c](https://x.dev/d) <https://y.dev>."]
        );
        assert_eq!(clean("```json\n{}\n"), ["```text", "{}", "```"]);
        assert_eq!(clean("    let x = 1;"), ["let x = 1;"]);
        assert_eq!(clean("-      let x = 1;\n- - 1.     y"), ["- let x = 1;", "- - 1. y"]);
        assert_eq!(clean("[](a)    let x = 1;"), ["let x = 1;"]);
        assert_eq!(clean("- ~~~\n  let x = 1;"), ["- \\~~~", "  let x = 1;"]);
        assert_eq!(clean("- > >     let x = 1;"), ["- \\> >     let x = 1;"]);
        assert_eq!(clean("an odd ` tick"), ["an odd \\` tick"]);
        assert_eq!(clean("a\u{202e}b"), ["ab"]);
        assert_eq!(clean("&#8238;&lt;script&gt;"), ["\\<script>"]);
        assert_eq!(clean("a | b\n--|--\n`<i>x | y</i>`"), ["a | b", "--|--", "\\`\\<i>x | y\\</i>\\`"]);
    }

    #[test]
    fn what_is_too_long_ends_with_a_whole_block() {
        let long = "word ".repeat(500);
        let paragraph = long.trim_end();
        let cut = |text: &str| clean(text).into_iter().skip(1).collect::<Vec<_>>();
        assert_eq!(cut(&format!("{paragraph}\n\nOne.\n\n{paragraph}")), ["", "One.", "…"]);
        let row = format!("| a | {paragraph} |");
        assert_eq!(
            cut(&format!("{paragraph}\n\n| a | b |\n|---|---|\n{row}")),
            ["", "| a | b |", "|---|---|", "…"]
        );
        assert_eq!(cut(&format!("{paragraph}\n- one\n- {paragraph}")), ["- one", "  …"]);
        assert_eq!(cut(&format!("{paragraph}\n```\none\n{}", "two\n".repeat(900))).last().unwrap(), "…");
        let sentence = format!("One two. {}", "word ".repeat(20));
        let cut = clean(&sentence.repeat(100));
        assert_eq!(cut.len(), 2);
        assert!(cut[0].ends_with("One two."), "{}", cut[0]);
    }

    #[test]
    fn what_is_meant_as_markdown_stays() {
        assert_eq!(clean("`a <b>\nc` and [a\nb](https://x.dev)"), ["`a <b> c` and [a b](https://x.dev)"]);
        assert_eq!(clean("a < b => c\\_d"), ["a < b => c\\_d"]);
        assert_eq!(
            clean("> one\ntwo\n\n> - three\n- four"),
            ["> one", "> two", "", "> - three", "", "- four"]
        );
        assert_eq!(clean(">= 3"), ["\\>= 3"]);
        assert_eq!(clean("<https://x.dev/a>"), ["<https://x.dev/a>"]);
        assert_eq!(
            clean("[![a](/b.png)](https://x.dev/(c)) [`d`](#d \"e\")"),
            ["[a](https://x.dev/%28c%29) `d`"]
        );
        assert_eq!(clean("one<br>two\n\n<ul><li>three</ul>"), ["one\\", "two", "- three"]);
    }

    #[test]
    fn a_line_that_goes_on_with_a_list_item_stands_under_it() {
        assert_eq!(
            clean("Why:\n- one\ntwo\n  - three\nfour\n10. five\nsix\n\nseven"),
            ["Why:", "- one", "  two", "  - three", "    four", "10. five", "    six", "", "seven"]
        );
        assert_eq!(clean("*bold* text\nand\n-1 more"), ["*bold* text", "and", "-1 more"]);
    }
}
