//! The words that a name is made of.

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
pub(crate) fn words(name: &str) -> Vec<String> {
    let mut out: Vec<String> = Vec::new();
    let mut word = String::new();
    let chars: Vec<char> = name.chars().collect();
    let mut whole = 0;
    for (at, c) in chars.iter().copied().enumerate() {
        let before = at.checked_sub(1).and_then(|at| chars.get(at)).copied();
        let after = chars.get(at + 1).copied();
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
            if !word.is_empty() {
                out.push(std::mem::take(&mut word));
            }
            continue;
        }
        if at < whole {
            word.push(c);
            continue;
        }
        let one = one_word(&chars, at, word.is_empty());
        let past = whole > 0 && at == whole && c.is_uppercase();
        let rises =
            c.is_uppercase() && before.is_some_and(|before| before.is_lowercase() || before.is_ascii_digit());
        let ends_acronym = c.is_uppercase()
            && before.is_some_and(char::is_uppercase)
            && after.is_some_and(char::is_lowercase)
            && !is_ending(&chars, at);
        if (rises || ends_acronym || past || one > 0) && !word.is_empty() {
            out.push(std::mem::take(&mut word));
        }
        whole = at + one;
        word.push(c);
    }
    if !word.is_empty() {
        out.push(word);
    }
    out
}

/// How many characters from here on are one of our words.
fn one_word(chars: &[char], at: usize, begins: bool) -> usize {
    let (first, known) = match chars.get(at) {
        Some(c) if c.is_ascii_uppercase() => (*c, WORDS),
        Some(c @ ('e' | 'g' | 'i' | 'o')) if begins => (*c, SMALL),
        _ => return 0,
    };
    let found = known.iter().filter(|word| word.starts_with(first)).find(|word| {
        let length = word.len();
        chars.iter().skip(at).take(length).copied().eq(word.chars()) && !is_inside(chars, at + length)
    });
    found.map_or(0, |word| word.len())
}

/// Whether a word goes on here; the `s` of many does not count.
fn is_inside(chars: &[char], at: usize) -> bool {
    let small = |at: usize| chars.get(at).is_some_and(|next| next.is_lowercase());
    small(at) && (chars.get(at) != Some(&'s') || small(at + 1))
}

/// Whether what follows an acronym's last capital belongs to it: `IDs`, `URLs` and `IPv4` are one word.
fn is_ending(chars: &[char], at: usize) -> bool {
    let next = chars.get(at + 2);
    match chars.get(at + 1) {
        Some('s') => next.is_none_or(|next| !next.is_lowercase()),
        Some('v') => next.is_some_and(char::is_ascii_digit),
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
