//! The words that a name is made of.

use std::borrow::Cow;

/// Words with capitals of their own, which would be cut in two: those that at least six of the documents of the public
/// directory have in names.
const WORDS: &[&str] = &[
    "OAuth",
    "ETag",
    "GitHub",
    "IoT",
    "YouTube",
    "PayPal",
    "WiFi",
    "GraphQL",
    "PostgreSQL",
    "IaaS",
    "PaaS",
    "KiB",
    "MiB",
    "GiB",
    "TiB",
];

/// Words that begin with a small letter, so that they are seen only where a name or a part of it begins.
const SMALL: &[&str] = &["oAuth", "eTag", "gitHub", "iOS"];

/// The words of a name: cut at marks and where a small letter meets a capital.
pub(crate) fn words(name: &str) -> Vec<Cow<'_, str>> {
    if name.bytes().all(|byte| byte.is_ascii() && !byte.is_ascii_uppercase() && byte != b'\'') {
        // Most names: only marks end a word of theirs.
        let words = name.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty());
        return words.map(Cow::Borrowed).collect();
    }
    let mut out = Vec::new();
    // Where the word that is open begins.
    let mut open: Option<usize> = None;
    let mut end = |open: &mut Option<usize>, at: usize| {
        out.extend(open.take().and_then(|begin| name.get(begin..at)).map(without_apostrophes));
    };
    let mut whole = 0;
    let mut before = None;
    let mut chars = name.char_indices().peekable();
    while let Some((at, c)) = chars.next() {
        let before = before.replace(c);
        let after = chars.peek().map(|(_, after)| *after);
        // `project's` is `projects`.
        if is_apostrophe(c)
            && before.is_some_and(char::is_alphabetic)
            && after.is_some_and(char::is_alphabetic)
        {
            continue;
        }
        let is_part =
            c.is_ascii_alphanumeric() || !c.is_ascii() && unicode_ident::is_xid_continue(c) && !is_variant(c);
        if !is_part {
            end(&mut open, at);
            continue;
        }
        if at < whole {
            continue;
        }
        let rest = name.get(at..).unwrap_or_default();
        let one = one_word(rest, open.is_none());
        let past = whole > 0 && at == whole && c.is_uppercase();
        let rises =
            c.is_uppercase() && before.is_some_and(|before| before.is_lowercase() || before.is_ascii_digit());
        let ends_acronym = c.is_uppercase()
            && before.is_some_and(char::is_uppercase)
            && after.is_some_and(char::is_lowercase)
            && !is_ending(rest);
        if rises || ends_acronym || past || one > 0 {
            end(&mut open, at);
        }
        whole = at + one;
        open.get_or_insert(at);
    }
    end(&mut open, name.len());
    out
}

/// A word; the apostrophes that stand in it end none.
fn without_apostrophes(word: &str) -> Cow<'_, str> {
    if word.contains(is_apostrophe) {
        Cow::Owned(word.replace(is_apostrophe, ""))
    } else {
        Cow::Borrowed(word)
    }
}

/// How long the word of ours is that a text begins with.
fn one_word(text: &str, begins: bool) -> usize {
    let known = match text.as_bytes().first() {
        Some(first) if first.is_ascii_uppercase() => WORDS,
        Some(b'e' | b'g' | b'i' | b'o') if begins => SMALL,
        _ => return 0,
    };
    let is_here = |word: &&&str| text.strip_prefix(**word).is_some_and(|rest| !is_inside(rest));
    let first = text.get(..1).unwrap_or_default();
    known.iter().filter(|word| word.starts_with(first)).find(is_here).map_or(0, |word| word.len())
}

/// Whether a word goes on here; the `s` of many does not count.
fn is_inside(rest: &str) -> bool {
    let mut small = rest.chars().map(|next| (next.is_lowercase(), next));
    match small.next() {
        Some((true, 's')) => small.next().is_some_and(|(small, _)| small),
        Some((small, _)) => small,
        None => false,
    }
}

/// Whether what follows an acronym's last capital, which is the first letter here, belongs to it: `IDs`, `URLs` and
/// `IPv4` are one word.
fn is_ending(rest: &str) -> bool {
    let mut letters = rest.chars().skip(1);
    match letters.next() {
        Some('s') => letters.next().is_none_or(|next| !next.is_lowercase()),
        Some('v') => letters.next().is_some_and(|next| next.is_ascii_digit()),
        _ => false,
    }
}

fn is_apostrophe(c: char) -> bool {
    matches!(c, '\'' | '\u{2019}')
}

/// Characters that are another spelling of plain ones (ligatures, full width, letters in circles): rustc warns of
/// identifiers that have them.
fn is_variant(c: char) -> bool {
    matches!(c,
        'ª' | '²' | '³' | 'µ' | '¹' | 'º' | 'ĳ' | 'Ĳ' | 'ŀ' | 'Ŀ' | 'ŉ' | 'ſ'
        | '\u{01c4}'..='\u{01cc}' | '\u{01f1}'..='\u{01f3}' | '\u{02b0}'..='\u{02b8}' | '\u{02e0}'..='\u{02e4}'
        | '\u{1d2c}'..='\u{1d6a}' | '\u{2070}'..='\u{218f}' | '\u{2460}'..='\u{24ff}' | '\u{2c7c}'..='\u{2c7d}'
        | '\u{3131}'..='\u{318e}' | '\u{3192}'..='\u{319f}' | '\u{3200}'..='\u{33ff}' | '\u{f900}'..='\u{faff}'
        | '\u{fb00}'..='\u{fdff}' | '\u{fe10}'..='\u{ffef}' | '\u{1d400}'..='\u{1d7ff}' | '\u{1ee00}'..='\u{1eeff}'
        | '\u{2f800}'..='\u{2fa1f}')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(name: &str) -> String {
        words(name).join(" ")
    }

    #[test]
    fn words_end_at_marks_and_where_a_capital_begins_one() {
        assert_eq!(of("issueComment.list_all"), "issue Comment list all");
        assert_eq!(of("HTTPServerIDs"), "HTTP Server IDs");
        assert_eq!(of("S3BucketV2"), "S3 Bucket V2");
        assert_eq!(of("_is_2fa--on/off_"), "is 2fa on off");
    }

    #[test]
    fn words_with_capitals_inside_are_one() {
        assert_eq!(of("scaOAuth2Token"), "sca OAuth2 Token");
        assert_eq!(of("PrivateIPv4Address"), "Private IPv4 Address");
        assert_eq!(of("SNMPv3Users"), "SNMPv3 Users");
        assert_eq!(of("eTag"), "eTag");
        assert_eq!(of("list-iOSApps"), "list iOS Apps");
        assert_eq!(of("sizeInGiB"), "size In GiB");
        assert_eq!(of("GraphQLAPIKeys"), "GraphQL API Keys");
        assert_eq!(of("ETags"), "ETags");
        // Not every beginning is one of them.
        assert_eq!(of("eTagline IoTower"), "e Tagline Io Tower");
    }

    #[test]
    fn an_apostrophe_ends_no_word() {
        assert_eq!(of("List a project's issues"), "List a projects issues");
        assert_eq!(of("the users\u{2019} list"), "the users list");
        assert_eq!(of("'quoted'"), "quoted");
    }
}
