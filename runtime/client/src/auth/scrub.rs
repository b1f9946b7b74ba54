//! What servers repeat of our credentials: some quote the key that they refuse, others all that was sent.

use std::ops::Range;
use std::sync::Arc;

use bytes::Bytes;
use memchr::memmem;
use zeroize::Zeroize;

use super::mask::{self, masks};
use super::{Credentials, Ready, encoded};
use crate::secret::Secret;

/// The credentials that went along with a request, to be taken out of what is shown of its answer.
#[derive(Clone)]
pub(crate) struct Secrets {
    credentials: Arc<Credentials>,
    combination: &'static [&'static str],
    /// The tokens that were sent: by now others may be in use.
    fetched: Vec<Secret>,
}

impl Secrets {
    pub(crate) fn new(
        credentials: &Arc<Credentials>,
        combination: &'static [&'static str],
        fetched: Vec<Secret>,
    ) -> Self {
        Self { credentials: Arc::clone(credentials), combination, fetched }
    }

    /// The text without them, in each of the forms in which they may come back.
    pub(crate) fn scrub(&self, mut text: Bytes) -> Bytes {
        for secret in &self.fetched {
            text = without_any(text, secret);
        }
        for name in self.combination {
            match self.credentials.find(name).map(|(_, ready)| ready) {
                Some(Ready::Given(secret)) => text = without_any(text, secret),
                Some(Ready::Pair(user, password)) => {
                    text = without_any(text, password);
                    // Where no password is worth the name, the user's name is the key.
                    if password.expose().len() < TELLING {
                        text = without_any(text, user);
                    }
                    text = without(text, encoded(user, password).expose());
                }
                Some(Ready::Fetched(cache, _)) => {
                    if let Some(secret) = cache.peek() {
                        text = without_any(text, &secret);
                    }
                }
                Some(Ready::Missing(_) | Ready::Connection) | None => {}
            }
        }
        text
    }
}

/// As it is, as it stands in a query, and as writers of JSON, HTML and URLs mask it.
pub(crate) fn without_any(text: Bytes, secret: &Secret) -> Bytes {
    let plain = secret.expose();
    if plain.len() < TELLING {
        return text;
    }
    let query = Secret::new(url::form_urlencoded::byte_serialize(plain.as_bytes()).collect::<String>());
    let mut text = without(text, plain);
    if query.expose() != plain {
        text = without(text, query.expose());
    }
    if text.iter().any(|byte| masks(*byte)) { without_masked(text, plain) } else { text }
}

/// A text that is shorter is found by chance; as a secret it is none.
const TELLING: usize = 6;

fn without(text: Bytes, secret: &str) -> Bytes {
    if secret.len() < TELLING {
        return text;
    }
    let found = memmem::find_iter(&text, secret).map(|at| at..at + secret.len());
    cut_out(&text, found).map_or(text, Bytes::from)
}

/// Without what says the secret once what is masked is read.
fn without_masked(text: Bytes, secret: &str) -> Bytes {
    let (mut plain, mut places) = (Vec::with_capacity(text.len()), Vec::with_capacity(text.len() + 1));
    let mut at = 0;
    while let Some(byte) = text.get(at) {
        let masked = if masks(*byte) { text.get(at..).and_then(mask::read) } else { None };
        let (said, length) = masked.unwrap_or(([*byte, 0, 0, 0], 1));
        for byte in said.iter().take(1).chain(said.iter().skip(1).filter(|byte| **byte != 0)) {
            plain.push(*byte);
            places.push(at);
        }
        at += length;
    }
    places.push(at);
    let found = memmem::find_iter(&plain, secret).filter_map(|start| {
        let end = places.get(start + secret.len())?;
        Some(*places.get(start)?..*end)
    });
    let out = cut_out(&text, found);
    plain.zeroize();
    out.map_or(text, Bytes::from)
}

/// The text with those parts of it hidden; nothing where there are none.
fn cut_out(text: &[u8], parts: impl Iterator<Item = Range<usize>>) -> Option<Vec<u8>> {
    let mut parts = parts.peekable();
    parts.peek()?;
    let mut out = Vec::with_capacity(text.len());
    let mut behind = 0;
    for part in parts {
        out.extend_from_slice(text.get(behind..part.start).unwrap_or_default());
        out.extend_from_slice(b"[secret]");
        behind = part.end;
    }
    out.extend_from_slice(text.get(behind..).unwrap_or_default());
    Some(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rule_25_a_secret_goes_in_each_form_in_which_it_may_come_back() {
        let secret = Secret::new("a/b \"c+d\"");
        let text = "k=a/b \"c+d\" q=a%2Fb+%22c%2Bd%22 j=\"a/b \\\"c+d\\\"\" p=\"a\\/b \\\"c+d\\\"\" end";
        let clean = without_any(Bytes::from(text), &secret);
        assert_eq!(clean, "k=[secret] q=[secret] j=\"[secret]\" p=\"[secret]\" end");
        assert_eq!(without(Bytes::from("to be or"), "be"), "to be or");
    }

    #[test]
    fn rule_25_a_secret_goes_however_a_writer_masks_it() {
        let secret = Secret::new("a+b/c==&d'<\u{e9}>\\e");
        let cases = [
            // Gson, Go, Python, PHP, Django, html/template, and percents in either case.
            r"a+b/c\u003d\u003d\u0026d\u0027\u003cé\u003e\\e",
            r"a+b/c==\u0026d'\u003Cé\u003E\\e",
            r"a+b/c==&d'<\u00e9>\\e",
            r"a+b\/c==&d'<\u00e9>\\e",
            r"a+b/c==&amp;d&#x27;&lt;é&gt;\e",
            r"a&#43;b/c==&amp;d&#39;&lt;é&gt;\e",
            r"a%2Bb%2Fc%3D%3D%26d%27%3C%C3%A9%3E%5Ce",
            r"a%2bb%2fc%3d%3d%26d%27%3c%c3%a9%3e%5ce",
        ];
        for masked in cases {
            let text = Bytes::from(format!("{{\"key\":\"{masked}\",\"n\":\"\\u00e4 &amp; 5% \\ &#\"}}"));
            let clean = without_any(text, &secret);
            assert_eq!(clean, r#"{"key":"[secret]","n":"\u00e4 &amp; 5% \ &#"}"#, "{masked}");
        }
        // A pair of halves, and what looks masked and is not.
        let face = without_any(
            Bytes::from(r"x token\ud83e\udd80! \ud83e %zz &#; &#x110000;"),
            &Secret::new("token🦀"),
        );
        assert_eq!(face, r"x [secret]! \ud83e %zz &#; &#x110000;");
    }
}
