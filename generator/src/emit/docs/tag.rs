//! The tags of HTML, and those of .NET's comments, which reach documents as well.

use super::unescaped;

/// No tag is longer; a quote that nothing closes is not looked after to the end.
const LONGEST: usize = 2_000;

/// A tag at the start of a text.
pub(super) struct Tag<'t> {
    /// Its name in small letters.
    pub name: String,
    /// Whether it closes an element.
    pub closes: bool,
    /// Whether it closes itself.
    pub empty: bool,
    /// How long it is.
    pub length: usize,
    attributes: &'t str,
}

/// What becomes of an element.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Break,
    Block,
    /// A block whose name could as well be a word to fill in.
    Aside,
    List {
        counts: bool,
    },
    Item,
    Mark(&'static str),
    Code,
    Pre,
    Link,
    Heading(usize),
    Table,
    /// Left out with what it holds.
    Hidden,
    /// Stands for the name that an attribute has.
    Named,
    /// Left out; what it holds stays.
    Nothing,
}

impl Kind {
    /// Whether it means something without being closed.
    pub fn stands_alone(self) -> bool {
        matches!(self, Kind::Break | Kind::Block | Kind::List { .. } | Kind::Item)
    }

    /// Whether it begins a line by itself.
    pub fn is_block(self) -> bool {
        matches!(
            self,
            Kind::Block
                | Kind::Aside
                | Kind::List { .. }
                | Kind::Item
                | Kind::Pre
                | Kind::Heading(_)
                | Kind::Table
        )
    }
}

impl<'t> Tag<'t> {
    /// The tag at the start of a text, if there is one.
    pub fn of(text: &'t str) -> Option<Self> {
        let inner = text.strip_prefix('<')?;
        let (closes, inner) = inner.strip_prefix('/').map_or((false, inner), |inner| (true, inner));
        let end = inner.find(|c: char| !c.is_ascii_alphanumeric())?;
        let (name, after) = inner.split_at_checked(end)?;
        let fits = name.starts_with(|c: char| c.is_ascii_alphabetic()) && name.len() <= 10;
        if !fits || !after.starts_with(|c: char| c.is_ascii_whitespace() || c == '>' || c == '/') {
            return None;
        }
        let mut quote = None;
        let close = after.bytes().take(LONGEST).position(|byte| match (byte, quote) {
            (b'"' | b'\'', None) => {
                quote = Some(byte);
                false
            }
            (byte, Some(open)) if byte == open => {
                quote = None;
                false
            }
            (b'<' | b'>', None) => true,
            _ => false,
        })?;
        let attributes = after.get(..close).filter(|_| after.as_bytes().get(close) == Some(&b'>'))?;
        let empty = attributes.trim_end().ends_with('/');
        let attributes = attributes.trim_end().trim_end_matches('/').trim();
        // Words that follow a name are prose in angle brackets, unless they are attributes.
        if !attributes.is_empty() && !attributes.contains('=') {
            return None;
        }
        let length = text.len() - after.len() + close + 1;
        Some(Self { name: name.to_ascii_lowercase(), closes, empty, length, attributes })
    }

    /// Whether it can only be meant as a tag.
    pub fn is_sure(&self) -> bool {
        self.empty || !self.attributes.is_empty()
    }

    /// The value of an attribute.
    pub fn attribute(&self, key: &str) -> Option<String> {
        let mut rest = self.attributes;
        while let Some((name, after)) = rest.split_once('=') {
            let after = after.trim_start();
            let (value, left) = match after.chars().next() {
                Some(quote @ ('"' | '\'')) => after.get(1..)?.split_once(quote)?,
                _ => after.split_once(char::is_whitespace).unwrap_or((after, "")),
            };
            if name.split_whitespace().next_back().is_some_and(|name| name.eq_ignore_ascii_case(key)) {
                return Some(unescaped(value).into_owned());
            }
            rest = left;
        }
        None
    }

    /// What becomes of it; `None` for what is no element.
    pub fn kind(&self) -> Option<Kind> {
        Some(match self.name.as_str() {
            "br" => Kind::Break,
            "p" | "div" | "hr" | "blockquote" | "section" | "article" | "center" | "dl" | "dt" | "dd"
            | "tr" | "tbody" | "thead" | "para" => Kind::Block,
            "note" | "important" | "warning" | "caution" | "tip" => Kind::Aside,
            "ul" => Kind::List { counts: false },
            "ol" => Kind::List { counts: true },
            "li" => Kind::Item,
            "b" | "strong" => Kind::Mark("**"),
            "i" | "em" => Kind::Mark("*"),
            "code" | "tt" | "kbd" | "samp" | "c" => Kind::Code,
            "pre" => Kind::Pre,
            "a" => Kind::Link,
            "h1" => Kind::Heading(1),
            "h2" => Kind::Heading(2),
            "h3" => Kind::Heading(3),
            "h4" => Kind::Heading(4),
            "h5" => Kind::Heading(5),
            "h6" => Kind::Heading(6),
            "table" => Kind::Table,
            "script" | "style" | "svg" | "iframe" => Kind::Hidden,
            "see" | "seealso" | "paramref" => Kind::Named,
            "span" | "font" | "u" | "sup" | "sub" | "small" | "big" | "s" | "del" | "ins" | "strike"
            | "mark" | "abbr" | "cite" | "q" | "var" | "nobr" | "wbr" | "img" | "td" | "th" | "label"
            | "button" | "fullname" | "details" | "summary" | "remarks" | "figure" | "header" | "footer"
            | "video" | "audio" => Kind::Nothing,
            _ => return None,
        })
    }
}
