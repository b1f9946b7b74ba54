//! Documentation, cleaned so that rustdoc takes it as text.

use proc_macro2::TokenStream;
use quote::quote;

use crate::model::{Docs, Type};

/// Longer documentation is cut: it belongs to the API's own pages.
const LONGEST: usize = 4_000;

/// The attributes of an item's documentation.
pub(super) fn attributes(docs: &Docs, fallback: &str) -> TokenStream {
    let mut text = String::new();
    let title = docs.title.as_deref().map(str::trim).filter(|title| !title.is_empty());
    let body = docs.text.as_deref().map(str::trim).filter(|text| !text.is_empty());
    match (title, body) {
        (Some(title), Some(body)) if body != title => {
            text.push_str(title);
            text.push_str("\n\n");
            text.push_str(body);
        }
        (Some(one), _) | (None, Some(one)) => text.push_str(one),
        (None, None) => text.push_str(fallback),
    }
    let mut lines = clean(&text);
    if !docs.facts.is_empty() {
        if !lines.is_empty() {
            lines.push(String::new());
        }
        lines.extend(clean(&docs.facts.join(" ")));
    }
    if docs.deprecated {
        lines.extend([String::new(), "Deprecated by the API.".to_owned()]);
    }
    of_lines(&lines)
}

/// What is said of a type of which the document says nothing: where it comes from.
pub(super) fn of_type(ty: &Type) -> String {
    match ty.name.split_first() {
        Some((holder, way)) if !ty.named && !way.is_empty() => {
            format!("`{}` of `{}`.", way.join(".").replace('`', "'"), holder.replace('`', "'"))
        }
        _ => format!("`{}`, as the API calls it.", ty.name.join(".").replace('`', "'")),
    }
}

/// Documentation of plain text.
pub(super) fn text(text: &str) -> TokenStream {
    of_lines(&clean(text))
}

/// Documentation of our own words, taken as they are: one line, whatever the names of the document in it hold.
pub(super) fn own(text: &str) -> TokenStream {
    of_lines(&[text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect()])
}

fn of_lines(lines: &[String]) -> TokenStream {
    // A bare carriage return ends a comment for some readers and is refused by rustc.
    let seen =
        |line: &String| line.chars().map(|c| if is_unseen(c) { '\u{fffd}' } else { c }).collect::<String>();
    let lines =
        lines.iter().map(|line| if line.is_empty() { String::new() } else { format!(" {}", seen(line)) });
    quote!(#(#[doc = #lines])*)
}

/// Markdown that rustdoc reads without a warning: no links to items, no HTML, no code to run.
pub(super) fn clean(text: &str) -> Vec<String> {
    let mut text = text.trim();
    let cut = text.char_indices().nth(LONGEST).map(|(at, _)| at);
    if let Some(cut) = cut {
        text = &text[..cut];
    }
    let mut lines: Vec<String> = Vec::new();
    let mut fenced = false;
    // How far the text of the open list item is indented.
    let mut item: Option<usize> = None;
    for line in text.lines() {
        let line: String =
            line.chars().filter(|c| !is_unseen(*c)).map(|c| if c == '\t' { ' ' } else { c }).collect();
        let trimmed = line.trim();
        if trimmed.starts_with("```") || trimmed.starts_with("~~~") {
            lines.push(if fenced { "```" } else { "```text" }.to_owned());
            fenced = !fenced;
            item = None;
            continue;
        }
        if fenced {
            lines.push(line.trim_end().to_owned());
        } else if trimmed.is_empty() {
            item = None;
            if lines.last().is_some_and(|last| !last.is_empty()) {
                lines.push(String::new());
            }
        } else {
            // Four spaces would make code of it; a list keeps its two.
            let mut indent = if trimmed.starts_with(['-', '*']) && line.starts_with("  ") { 2 } else { 0 };
            // A line that goes on with an item stands under its text: clippy takes others for a slip.
            match (marker(trimmed), item) {
                (Some(width), _) => item = Some(indent + width),
                (None, _) if trimmed.starts_with('#') => item = None,
                (None, Some(width)) => indent = width,
                (None, None) => {}
            }
            lines.push(format!("{:indent$}{}", "", inline(trimmed)));
        }
    }
    if fenced {
        lines.push("```".to_owned());
    }
    if cut.is_some() {
        lines.push(format!("{:indent$}…", "", indent = item.unwrap_or(0)));
    }
    while lines.last().is_some_and(String::is_empty) {
        lines.pop();
    }
    lines
}

/// How wide the mark of a list item is, with the spaces behind it.
fn marker(line: &str) -> Option<usize> {
    let digits = line.bytes().take_while(u8::is_ascii_digit).count();
    let end = match digits {
        0 => line.starts_with(['-', '*', '+']).then_some(1)?,
        1..=9 => line.get(digits..)?.starts_with(['.', ')']).then_some(digits + 1)?,
        _ => return None,
    };
    let rest = line.get(end..)?;
    match rest.len() - rest.trim_start_matches(' ').len() {
        0 => rest.is_empty().then_some(end + 1),
        spaces @ 1..=4 => Some(end + spaces),
        // More make code of the text, which begins behind the first.
        _ => Some(end + 1),
    }
}

/// Controls and marks that change the direction of text have no place in source code.
fn is_unseen(c: char) -> bool {
    c.is_control() && c != '\t'
        || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{200b}'..='\u{200f}' | '\u{feff}' | '\u{2028}' | '\u{2029}')
}

fn inline(line: &str) -> String {
    let mut out = String::with_capacity(line.len() + 8);
    // An odd backtick opens code that nothing closes.
    let balanced = line.matches('`').count().is_multiple_of(2);
    let mut code = false;
    let mut rest = line;
    while let Some(c) = rest.chars().next() {
        if c == '`' && balanced {
            code = !code;
        }
        // The mark that closes code is no text either.
        if code || c == '`' && balanced {
            out.push(c);
            rest = &rest[c.len_utf8()..];
            continue;
        }
        if let Some(link) = link(rest) {
            out.push_str(&inline_text(link.text));
            out.push_str(" (<");
            out.push_str(link.url);
            out.push_str(">)");
            rest = link.rest;
            continue;
        }
        if rest.starts_with("http://") || rest.starts_with("https://") {
            let end = rest
                .find(|c: char| {
                    c.is_whitespace()
                        || matches!(
                            c,
                            '<' | '>' | '"' | '\'' | ')' | ']' | '`' | '|' | '\\' | '*' | '{' | '}'
                        )
                })
                .unwrap_or(rest.len());
            let url = rest[..end].trim_end_matches(['.', ',', ';', ':', '!', '?']);
            if url.len() > "https://".len() && url.is_ascii() {
                out.push('<');
                out.push_str(url);
                out.push('>');
            } else {
                out.push_str(&url.replace("://", ":\\/\\/"));
            }
            rest = &rest[url.len()..];
            continue;
        }
        match c {
            '`' => out.push_str("\\`"),
            '[' | ']' | '<' | '>' => {
                out.push('\\');
                out.push(c);
            }
            '\\' => out.push_str("\\\\"),
            _ => out.push(c),
        }
        rest = &rest[c.len_utf8()..];
    }
    out
}

struct Link<'t> {
    text: &'t str,
    url: &'t str,
    rest: &'t str,
}

/// `[text](https://…)` at the start of a text.
fn link(text: &str) -> Option<Link<'_>> {
    let inner = text.strip_prefix('[')?;
    let close = inner.find("](")?;
    let (label, after) = (&inner[..close], &inner[close + 2..]);
    if label.contains(['[', ']', '`', '\n']) {
        return None;
    }
    let end = after.find(')')?;
    let url = after[..end].split_whitespace().next().unwrap_or("");
    let plain = url.is_ascii()
        && (url.starts_with("https://") || url.starts_with("http://"))
        && !url.contains(['<', '>', '`', '\\']);
    plain.then(|| Link { text: label, url, rest: &after[end + 1..] })
}

fn inline_text(text: &str) -> String {
    let mut out = String::new();
    for c in text.chars() {
        if matches!(c, '<' | '>' | '\\' | '`') {
            out.push('\\');
        }
        out.push(c);
    }
    out.replace("://", ":\\/\\/")
}

#[cfg(test)]
mod tests {
    use super::clean;

    #[test]
    fn nothing_is_left_that_rustdoc_would_follow() {
        assert_eq!(clean("See [Vec] and <b>bold</b>."), ["See \\[Vec\\] and \\<b\\>bold\\</b\\>."]);
        assert_eq!(
            clean("[docs](https://x.dev/a) https://y.dev."),
            ["docs (<https://x.dev/a>) <https://y.dev>."]
        );
        assert_eq!(clean("```json\n{}\n"), ["```text", "{}", "```"]);
        assert_eq!(clean("    let x = 1;"), ["let x = 1;"]);
        assert_eq!(clean("an odd ` tick"), ["an odd \\` tick"]);
        assert_eq!(clean("a\u{202e}b"), ["ab"]);
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
