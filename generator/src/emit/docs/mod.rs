//! Documentation, cleaned so that rustdoc takes it as text.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::print::{Code, Kind, Source, code};
use crate::model::{Docs, Link, Type};

mod entity;
mod html;
mod inline;
mod line;
mod markdown;
mod references;
mod table;
mod tag;

pub(super) use line::plain;
pub(crate) use line::sentence;
pub(super) use markdown::clean;

/// The lines of an item's documentation.
pub(super) fn lines(docs: &Docs, fallback: &str) -> Vec<String> {
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
    let mut more = match docs.facts.as_slice() {
        [] => Vec::new(),
        facts => clean(&facts.iter().map(ToString::to_string).collect::<Vec<_>>().join(" ")),
    };
    if let Some(link) = &docs.link {
        // A line of its own would cost two.
        let see = see(link);
        match more.last_mut() {
            Some(last) => *last = format!("{last} {see}"),
            None => more.push(see),
        }
    }
    if !more.is_empty() && !lines.is_empty() {
        lines.push(String::new());
    }
    lines.extend(more);
    if docs.deprecated {
        lines.extend([String::new(), "Deprecated by the API.".to_owned()]);
    }
    lines
}

/// A text without the names that HTML has for characters.
pub(super) fn unescaped(text: &str) -> std::borrow::Cow<'_, str> {
    if !text.contains('&') {
        return text.into();
    }
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        let (c, length) = entity::of(rest).unwrap_or((c, c.len_utf8()));
        out.push(c);
        rest = rest.get(length..).unwrap_or_default();
    }
    out.into()
}

/// A link's text is no longer than this.
const LINK: usize = 100;

/// Where more is said: `See [the guide](https://…).`
pub(super) fn see(link: &Link) -> String {
    let text = plain(link.text.as_deref().unwrap_or_default());
    let text: String = text.chars().filter(|c| !"[]`*_<>\\|~".contains(*c)).collect();
    let text = text.trim().trim_end_matches(['.', ':']);
    let says = !text.is_empty() && text.chars().count() <= LINK && !text.contains("://");
    let written = if says { format!("See [{text}]({}).", link.url) } else { format!("See {} .", link.url) };
    clean(&written).join(" ").replace("> .", ">.")
}

/// An item of a list: what it is about, in our own words, and what is said of it.
pub(super) fn item(label: &str, said: &[String]) -> Vec<String> {
    let mut out = Vec::with_capacity(said.len() + 1);
    let mut rest = said;
    // Only the start of a paragraph goes on behind the label: a list, a table or code begins on a line of its own.
    match said.split_first() {
        Some((first, more)) if !markdown::is_block(first) => {
            out.push(format!("- {label}: {first}"));
            rest = more;
        }
        Some(_) => out.push(format!("- {label}:")),
        None => out.push(format!("- {label}")),
    }
    out.extend(rest.iter().map(|line| if line.is_empty() { String::new() } else { format!("  {line}") }));
    out
}

/// What is said of an item, on one line where it is a sentence and facts.
pub(super) fn on_one_line(lines: Vec<String>, docs: &Docs) -> Vec<String> {
    match lines.as_slice() {
        [text, between, facts]
            if between.is_empty() && !docs.facts.is_empty() && !markdown::is_block(text) =>
        {
            let ends = text.ends_with(['.', '!', '?', ':', ';', '…']);
            vec![format!("{text}{} {facts}", if ends { "" } else { "." })]
        }
        _ => lines,
    }
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
    of_lines(&[one_line(text).into_owned()])
}

fn one_line(text: &str) -> std::borrow::Cow<'_, str> {
    if text.contains(char::is_control) { text.replace(char::is_control, " ").into() } else { text.into() }
}

/// Documentation of lines that are clean already.
pub(super) fn of_lines(lines: &[String]) -> TokenStream {
    let lines = lines.iter().map(|line| literal(line));
    quote!(#(#[doc = #lines])*)
}

/// The same attributes, written at once.
pub(super) fn write(docs: &Docs, fallback: &str, to: &mut Source) {
    write_lines(&lines(docs, fallback), to);
}

/// The same of plain text.
pub(super) fn write_text(text: &str, to: &mut Source) {
    write_lines(&clean(text), to);
}

/// The same of our own words, as [`own`] has them.
pub(super) fn write_own(text: &str, to: &mut Source) {
    write_line(&one_line(text), to);
}

/// The same of lines that are clean already.
pub(super) fn write_lines(lines: &[String], to: &mut Source) {
    lines.iter().for_each(|line| write_line(line, to));
}

fn write_line(line: &str, to: &mut Source) {
    let quoted = Quoted(line);
    code!(to, #[doc = #quoted]);
}

/// A line as the literal of its attribute.
struct Quoted<'a>(&'a str);

impl Code for Quoted<'_> {
    fn write(self, to: &mut Source) {
        to.push(Kind::Literal, |text| quoted(self.0, text));
    }
}

/// A line as a literal. `Literal::string` looks up for each character whether it can be printed.
fn literal(line: &str) -> Literal {
    let mut text = String::with_capacity(line.len() + 8);
    quoted(line, &mut text);
    text.parse().unwrap_or_else(|_| Literal::string(line))
}

/// Adds a line as a literal.
fn quoted(line: &str, text: &mut String) {
    text.push_str(if line.is_empty() { "\"" } else { "\" " });
    if line.bytes().all(|byte| matches!(byte, b' '..=b'~') && byte != b'"' && byte != b'\\') {
        text.push_str(line);
    } else {
        for c in line.chars() {
            if matches!(c, '"' | '\\') {
                text.push('\\');
            }
            // A bare carriage return ends a comment for some readers and is refused by rustc.
            text.push(match c {
                '\t' => ' ',
                c if markdown::is_unseen(c) => '\u{fffd}',
                c => c,
            });
        }
    }
    text.push('"');
}

#[cfg(test)]
mod tests {
    use super::{Docs, Link, lines};
    use crate::model::Fact;

    #[test]
    fn more_is_said_behind_all_else() {
        let link = |url: &str, text: &str| {
            Some(Box::new(Link { url: url.to_owned(), text: (!text.is_empty()).then(|| text.to_owned()) }))
        };
        let docs =
            Docs { text: Some("Text.".to_owned()), link: link("https://a.example/b", ""), ..Docs::default() };
        assert_eq!(lines(&docs, ""), ["Text.", "", "See <https://a.example/b>."]);
        let facts = vec![Fact::Unique];
        let docs = Docs { facts, link: link("https://a.example/b", "the [page].\n"), ..Docs::default() };
        assert_eq!(lines(&docs, ""), ["No item stands twice. See [the page](https://a.example/b)."]);
        let docs = Docs { link: link("https://a.example/b)[x", "a"), ..Docs::default() };
        assert_eq!(lines(&docs, "`a`").len(), 3);
    }
}
