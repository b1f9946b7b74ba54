//! Names of an API become names in Rust.

use crate::words::words;

/// Longer names are cut, with a mark of what was cut.
const LONGEST: usize = 72;

/// Type names that generated code uses itself, or that readers take for the standard's.
const TAKEN_TYPES: &[&str] = &[
    "Option",
    "Some",
    "None",
    "Result",
    "Ok",
    "Err",
    "String",
    "Vec",
    "Box",
    "Self",
    "Default",
    "Clone",
    "Copy",
    "Debug",
    "Send",
    "Sync",
    "Sized",
    "Drop",
    "Fn",
    "FnMut",
    "FnOnce",
    "Iterator",
    "IntoIterator",
    "Extend",
    "DoubleEndedIterator",
    "ExactSizeIterator",
    "Eq",
    "PartialEq",
    "Ord",
    "PartialOrd",
    "AsRef",
    "AsMut",
    "Into",
    "From",
    "TryFrom",
    "TryInto",
    "FromIterator",
    "ToString",
    "ToOwned",
    "Unpin",
    "Hash",
    "Future",
    "IntoFuture",
    "AsyncFn",
    "AsyncFnMut",
    "AsyncFnOnce",
    "Call",
    "Client",
];

const KEYWORDS: &[&str] = &[
    "as", "async", "await", "break", "const", "continue", "dyn", "else", "enum", "extern", "false", "fn",
    "for", "gen", "if", "impl", "in", "let", "loop", "match", "mod", "move", "mut", "pub", "ref", "return",
    "static", "struct", "trait", "true", "type", "unsafe", "use", "where", "while", "abstract", "become",
    "box", "do", "final", "macro", "override", "priv", "try", "typeof", "unsized", "virtual", "yield",
];

/// A short mark of a text.
pub(super) fn mark(text: &str) -> String {
    format!("{:06x}", crate::mark::hash(text) & 0xff_ffff)
}

fn cut(name: String, source: &str) -> String {
    if name.chars().count() <= LONGEST {
        return name;
    }
    let start: String = name.chars().take(LONGEST - 7).collect();
    format!("{}{}", start.trim_end_matches('_'), mark(source))
}

pub(super) fn symbol(c: char) -> Option<&'static str> {
    Some(match c {
        '+' => "plus",
        '-' => "minus",
        '*' => "star",
        '/' => "slash",
        '<' => "less",
        '>' => "greater",
        '=' => "equal",
        '!' => "not",
        '~' => "tilde",
        '.' => "dot",
        ',' => "comma",
        ':' => "colon",
        ';' => "semicolon",
        '&' => "and",
        '|' => "or",
        '%' => "percent",
        '#' => "hash",
        '@' => "at",
        '$' => "dollar",
        '?' => "question",
        '^' => "caret",
        '(' => "open",
        ')' => "close",
        '[' => "open bracket",
        ']' => "close bracket",
        '{' => "open brace",
        '}' => "close brace",
        '\'' => "quote",
        '"' => "double quote",
        '_' => "underscore",
        ' ' => "space",
        '\\' => "backslash",
        _ => return None,
    })
}

/// A name without a letter or digit, in words.
fn spoken(name: &str) -> String {
    let spoken: Vec<&str> = name.chars().take(8).filter_map(symbol).collect();
    spoken.join(" ")
}

fn capitalised(word: &str) -> String {
    let mut chars = word.chars();
    let all_upper = word.chars().count() > 1 && word.chars().all(|c| !c.is_lowercase());
    match chars.next() {
        Some(first) => {
            let rest: String =
                if all_upper { chars.flat_map(char::to_lowercase).collect() } else { chars.collect() };
            first.to_uppercase().chain(rest.chars()).collect()
        }
        None => String::new(),
    }
}

/// `issue-comment` is `IssueComment`.
pub(super) fn camel(parts: &[String], fallback: &str) -> String {
    let mut out = String::new();
    let mut last = String::new();
    for part in parts {
        let mut of_part = words(part);
        // `IssueUser` + `user_id` needs no second `User`.
        if of_part.first().is_some_and(|first| of_part.len() > 1 && first.eq_ignore_ascii_case(&last)) {
            of_part.remove(0);
        }
        for word in of_part {
            out.push_str(&capitalised(&word));
            last = word;
        }
    }
    if out.is_empty() {
        let spoken = spoken(&parts.concat());
        out = words(&spoken).iter().map(|word| capitalised(word)).collect();
    }
    if out.is_empty() {
        fallback.clone_into(&mut out);
    }
    if !out.starts_with(unicode_ident::is_xid_start) {
        out.insert(0, 'V');
    }
    cut(out, &parts.join("/"))
}

/// A type's name, free of the names that generated code needs.
pub(super) fn type_name(parts: &[String]) -> String {
    let name = camel(parts, "Value");
    if TAKEN_TYPES.contains(&name.as_str()) { format!("{name}Type") } else { name }
}

/// A value of an enumeration.
pub(super) fn variant(wire: &str) -> String {
    if wire.is_empty() {
        return "Empty".to_owned();
    }
    let signed = wire.strip_prefix(['+', '-']).filter(|rest| rest.starts_with(|c: char| c.is_ascii_digit()));
    let name = match signed {
        Some(rest) => camel(&[spoken(&wire[..1]), rest.to_owned()], "Value"),
        None => camel(&[wire.to_owned()], "Value"),
    };
    match name.as_str() {
        "Self" => "SelfValue".to_owned(),
        _ => name,
    }
}

/// `IssueComment` is `issue_comment`; keywords are still bare here.
pub(crate) fn snake(name: &str, fallback: &str) -> String {
    let mut of_name = words(name);
    if of_name.is_empty() {
        of_name = words(&spoken(name));
    }
    let mut out = of_name.iter().map(|word| word.to_lowercase()).collect::<Vec<_>>().join("_");
    if out.is_empty() {
        fallback.clone_into(&mut out);
    }
    if out.chars().all(|c| c.is_ascii_digit() || c == '_') {
        // `_1` says nothing, and clippy refuses it: `+1` is `plus_1`, `1` is `v1`.
        let sign = name.chars().next().filter(|c| matches!(c, '+' | '-')).and_then(symbol);
        out.insert_str(0, &sign.map_or_else(|| "v".to_owned(), |sign| format!("{sign}_")));
    } else if !out.starts_with(unicode_ident::is_xid_start) {
        out.insert(0, '_');
    }
    // The first cannot be raw; the others clippy takes for placeholders.
    if matches!(out.as_str(), "self" | "super" | "crate" | "foo" | "baz" | "quux") {
        out.push('_');
    }
    cut(out, name)
}

/// `bearerAuth` is `BEARER_AUTH`.
pub(crate) fn screaming(name: &str) -> String {
    snake(name, "value").to_uppercase().trim_matches('_').to_owned()
}

/// The name as it is written in Rust: keywords raw.
pub(crate) fn ident(name: &str) -> proc_macro2::Ident {
    let span = proc_macro2::Span::call_site();
    if KEYWORDS.contains(&name) {
        proc_macro2::Ident::new_raw(name, span)
    } else {
        proc_macro2::Ident::new(name, span)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn c(name: &str) -> String {
        camel(&[name.to_owned()], "Value")
    }

    #[test]
    fn camel_keeps_names_recognisable() {
        assert_eq!(c("issue-comment"), "IssueComment");
        assert_eq!(c("HTTPServerIDs"), "HttpServerIDs");
        assert_eq!(c("2fa"), "V2fa");
        assert_eq!(c("\u{202e}evil"), "Evil");
        assert_eq!(c(""), "Value");
    }

    #[test]
    fn snake_handles_digits_and_acronyms() {
        assert_eq!(snake("IssueComment", "x"), "issue_comment");
        assert_eq!(snake("userIDs", "x"), "user_ids");
        assert_eq!(snake("+1", "x"), "plus_1");
        assert_eq!(snake("404", "x"), "v404");
        assert_eq!(snake("$$", "x"), "dollar_dollar");
    }

    #[test]
    fn values_of_signs_and_nothing() {
        assert_eq!(variant("+1"), "Plus1");
        assert_eq!(variant("-1"), "Minus1");
        assert_eq!(variant(""), "Empty");
        assert_eq!(variant(">="), "GreaterEqual");
    }
}
