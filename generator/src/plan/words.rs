//! Names of an API become names in Rust.

use std::borrow::Cow;
use std::collections::HashSet;

use crate::words::words;

/// Longer names are cut.
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

/// The words of a name that is not too long, `joint` letters apart. What is before its last step, which begins at
/// `last`, loses what is said twice, and if that is not enough, what has no room behind its beginning; a name of one step
/// loses its middle. For a name is known by how it begins and what it comes to.
fn fitted<'n>(mut words: Vec<Cow<'n, str>>, last: usize, joint: usize) -> Vec<Cow<'n, str>> {
    let length = |words: &[Cow<'n, str>]| -> usize { words.iter().map(|word| letters(word) + joint).sum() };
    if length(&words) <= LONGEST + joint {
        return words;
    }
    let mut end = words.split_off(last.min(words.len()));
    // One that has nothing before it, or leaves no room for that, is cut like the rest.
    if words.is_empty() || length(&end) > LONGEST * 2 / 3 {
        words.append(&mut end);
    }
    let mut said = HashSet::new();
    words.retain(|word| said.insert(word.clone()));
    let room = LONGEST + joint - length(&end);
    if length(&words) > room {
        words.retain(|word| !end.contains(word));
    }
    let (mut head, mut tail) = (0, words.len());
    let beginning = if end.is_empty() { room / 2 } else { room };
    while head < tail && length(&words[..=head]) <= beginning {
        head += 1;
    }
    while head < tail && length(&words[..head]) + length(&words[tail - 1..]) <= room {
        tail -= 1;
    }
    if end.is_empty() && head == 0 && tail == words.len() {
        return words.first().map(|word| word.chars().take(LONGEST).collect()).into_iter().collect();
    }
    words.drain(head..tail);
    words.append(&mut end);
    words
}

/// Where the last step of a name begins, in words.
fn last_step(name: &str) -> usize {
    name.rfind(['.', '/', ':', '#']).and_then(|at| name.get(..at)).map_or(0, |before| words(before).len())
}

/// How many letters a text has.
fn letters(text: &str) -> usize {
    if text.is_ascii() { text.len() } else { text.chars().count() }
}

/// Whether a name of these words is whole in any case.
pub(super) fn fits(name: &str) -> bool {
    words(name).iter().map(|word| letters(word) + 1).sum::<usize>() <= LONGEST + 1
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

/// Adds a word with its capital.
fn capitalise(word: &str, out: &mut String) {
    if is_small(word) {
        let (first, rest) = word.split_at(word.len().min(1));
        out.push_str(&first.to_ascii_uppercase());
        out.push_str(rest);
        return;
    }
    let mut chars = word.chars();
    let Some(first) = chars.next() else { return };
    let rest = chars.as_str();
    let all_upper = !rest.is_empty() && !word.contains(char::is_lowercase);
    out.extend(first.to_uppercase());
    if all_upper {
        out.extend(rest.chars().flat_map(char::to_lowercase));
    } else {
        out.push_str(rest);
    }
}

/// `issue-comment` is `IssueComment`.
pub(super) fn camel<S: AsRef<str>>(parts: &[S], fallback: &str) -> String {
    let (of_name, last) = steps(parts);
    let mut out = capitals(&of_name, last);
    if of_name.is_empty() {
        let all: String = parts.iter().map(AsRef::as_ref).collect();
        out = capitals(&words(&spoken(&all)), last);
    }
    if out.is_empty() {
        fallback.clone_into(&mut out);
    }
    if !out.starts_with(unicode_ident::is_xid_start) {
        out.insert(0, 'V');
    }
    out
}

/// The words as one, each with its capital; `last` is where the last step begins.
fn capitals(words: &[Cow<'_, str>], last: usize) -> String {
    let mut out = String::with_capacity(words.iter().map(|word| word.len()).sum());
    words.iter().for_each(|word| capitalise(word, &mut out));
    if letters(&out) <= LONGEST {
        return out;
    }
    let capitalised = |word: &Cow<'_, str>| {
        let mut out = String::new();
        capitalise(word, &mut out);
        Cow::Owned(out)
    };
    fitted(words.iter().map(capitalised).collect(), last, 0).concat()
}

/// The words of a way. What a step repeats of the one before is said once: `IssueUser` + `user_id` needs no second
/// `User`, and the items of `Models` + `models` are `ModelsItem`. With them, where the last step begins.
fn steps<S: AsRef<str>>(parts: &[S]) -> (Vec<Cow<'_, str>>, usize) {
    let mut out: Vec<Cow<'_, str>> = Vec::new();
    let mut last = parts.first().map_or(0, |only| last_step(only.as_ref()));
    for (at, part) in parts.iter().enumerate() {
        let of_part = words(part.as_ref());
        // Which items or values these are is said by the step before.
        if at > 0 && !of_part.is_empty() && !matches!(part.as_ref(), "item" | "value") {
            last = out.len();
        }
        let same = |length: &usize| {
            let before = &out[out.len() - length..];
            before.iter().zip(&of_part).all(|(a, b)| a.eq_ignore_ascii_case(b))
        };
        let said = (1..=of_part.len().min(out.len())).rev().find(same).unwrap_or(0);
        if said == of_part.len() && said > 0 && at + 1 == parts.len() {
            out.push(Cow::Borrowed("Inner"));
        }
        out.extend(of_part.into_iter().skip(said));
    }
    (out, last)
}

/// A type's name, free of the names that generated code needs.
pub(super) fn type_name<S: AsRef<str>>(parts: &[S]) -> String {
    let name = camel(parts, "Value");
    if TAKEN_TYPES.contains(&name.as_str()) { format!("{name}Type") } else { name }
}

/// Whether a name that a user chose can be a type's, and if not, one that could.
pub(crate) fn fits_type(name: &str) -> Result<(), String> {
    let camel = name.starts_with(char::is_uppercase)
        && name.len() <= 100
        && !name.contains('_')
        && syn::parse_str::<syn::Ident>(name).is_ok();
    if camel && !TAKEN_TYPES.contains(&name) { Ok(()) } else { Err(type_name(&[name])) }
}

/// A value of an enumeration.
pub(super) fn variant(wire: &str) -> String {
    if wire.is_empty() {
        return "Empty".to_owned();
    }
    let signed = wire.strip_prefix(['+', '-']).filter(|rest| rest.starts_with(|c: char| c.is_ascii_digit()));
    let name = match signed {
        Some(rest) => camel(&[spoken(&wire[..1]).as_str(), rest], "Value"),
        None => camel(&[wire], "Value"),
    };
    match name.as_str() {
        "Self" => "SelfValue".to_owned(),
        _ => name,
    }
}

/// `IssueComment` is `issue_comment`; keywords are still bare here.
pub(crate) fn snake(name: &str, fallback: &str) -> String {
    if name.len() <= LONGEST && is_snake(name) {
        return snake_of(name.to_owned(), name, fallback);
    }
    snake_of(fitted(small(name), last_step(name), 1).join("_"), name, fallback)
}

/// The same, however long it is.
pub(super) fn whole_snake(name: &str, fallback: &str) -> String {
    snake_of(small(name).join("_"), name, fallback)
}

/// Whether a name is written like this already, as most are.
fn is_snake(name: &str) -> bool {
    name.split('_').all(|word| !word.is_empty() && is_small(word))
}

fn is_small(word: &str) -> bool {
    word.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit())
}

fn small(name: &str) -> Vec<Cow<'_, str>> {
    let of_name = words(name);
    if of_name.is_empty() {
        return words(&spoken(name)).into_iter().map(|word| Cow::Owned(word.into_owned())).collect();
    }
    of_name.into_iter().map(lower).collect()
}

fn lower(word: Cow<'_, str>) -> Cow<'_, str> {
    if is_small(&word) { word } else { Cow::Owned(word.to_lowercase()) }
}

fn snake_of(joined: String, name: &str, fallback: &str) -> String {
    let mut out = joined;
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
    out
}

/// `bearerAuth` is `BEARER_AUTH`.
pub(crate) fn screaming(name: &str) -> String {
    snake(name, "value").to_uppercase().trim_matches('_').to_owned()
}

/// Whether Rust keeps the name for itself, so that it is written raw.
pub(crate) fn is_keyword(name: &str) -> bool {
    KEYWORDS.contains(&name)
}

/// The name as it is written in Rust: keywords raw.
pub(crate) fn ident(name: &str) -> proc_macro2::Ident {
    let span = proc_macro2::Span::call_site();
    if is_keyword(name) {
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

    fn way(steps: &[&str]) -> String {
        camel(&steps.iter().map(|step| (*step).to_owned()).collect::<Vec<_>>(), "Value")
    }

    #[test]
    fn a_way_says_nothing_twice() {
        assert_eq!(way(&["IssueUser", "user_id"]), "IssueUserId");
        assert_eq!(way(&["StoreOrder", "store_order", "id"]), "StoreOrderId");
        assert_eq!(way(&["Models", "models", "item"]), "ModelsItem");
        assert_eq!(way(&["Summary", "summary"]), "SummaryInner");
        assert_eq!(way(&["commit", "committer"]), "CommitCommitter");
    }

    #[test]
    fn long_names_lose_repeated_words_and_then_what_is_before_their_last_step() {
        let options = "payment_method_options";
        assert_eq!(
            way(&[
                "PostPaymentIntentsIntent",
                "body",
                options,
                "oxxo",
                "payment_method_options_param",
                "expiry"
            ]),
            "PostPaymentIntentsIntentBodyMethodOptionsOxxoParamExpiry"
        );
        let long =
            "projects.locations.tensorboards.experiments.runs.timeSeries.exportTensorboardTimeSeriesPoints";
        assert_eq!(snake(long, "x"), "projects_locations_tensorboards_export_tensorboard_time_series_points");
        let words: Vec<String> = (0..40).map(|nth| format!("word{nth}")).collect();
        assert_eq!(
            snake(&words.join("_"), "x"),
            "word0_word1_word2_word3_word4_word5_word35_word36_word37_word38_word39"
        );
        assert_eq!(
            snake(&words.join("."), "x"),
            "word0_word1_word2_word3_word4_word5_word6_word7_word8_word9_word39"
        );
        assert_eq!(
            way(&[
                "GetMetricsEditedPagesAggregateByProjectEditorTypePageTypeActivityLevelGranularityStartEnd",
                "editor_type"
            ]),
            "GetMetricsEditedPagesAggregateByProjectPageActivityLevelEndEditorType"
        );
        assert_eq!(snake(&"a".repeat(100), "x"), "a".repeat(LONGEST));
        assert_eq!(whole_snake(&"a".repeat(100), "x"), "a".repeat(100));
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
