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
    pub(crate) fn scrub(&self, text: Bytes) -> Bytes {
        let mut all = self.fetched.clone();
        for name in self.combination {
            match self.credentials.find(name).map(|(_, ready)| ready) {
                Some(Ready::Given(key)) => all.push(key.secret().clone()),
                Some(Ready::Pair(user, password)) => {
                    all.push(password.clone());
                    // Where no password is worth the name, the user's name is the key.
                    if password.expose().len() < TELLING {
                        all.push(user.clone());
                    }
                    all.push(encoded(user, password));
                }
                Some(Ready::Fetched(cache, _)) => all.extend(cache.peek()),
                Some(Ready::Missing(_) | Ready::Connection) | None => {}
            }
        }
        without_any(text, &all)
    }
}

/// The text without those secrets: as they are, as they stand in a query, and as writers of JSON, HTML and URLs mask
/// them.
pub(crate) fn without_any(mut text: Bytes, secrets: &[Secret]) -> Bytes {
    let telling = || secrets.iter().filter(|secret| secret.expose().len() >= TELLING);
    for secret in telling() {
        let plain = secret.expose();
        let query = Secret::new(url::form_urlencoded::byte_serialize(plain.as_bytes()).collect::<String>());
        text = without(text, plain);
        if query.expose() != plain {
            text = without(text, query.expose());
        }
    }
    if telling().next().is_none() || !text.iter().any(|byte| masks(*byte)) {
        return text;
    }
    let read = Unmasked::of(&text);
    let mut found: Vec<_> = telling().flat_map(|secret| read.find(secret.expose())).collect();
    found.sort_unstable_by_key(|part| part.start);
    cut_out(&text, found.into_iter()).map_or(text, Bytes::from)
}

/// A text that is shorter is found by chance; as a secret it is none.
const TELLING: usize = 6;

fn without(text: Bytes, secret: &str) -> Bytes {
    let found = memmem::find_iter(&text, secret).map(|at| at..at + secret.len());
    cut_out(&text, found).map_or(text, Bytes::from)
}

/// What a text says once what is masked in it is read.
struct Unmasked {
    plain: Vec<u8>,
    /// Where it goes on behind something masked: in `plain`, and in the text itself.
    places: Vec<(usize, usize)>,
}

impl Unmasked {
    fn of(text: &[u8]) -> Self {
        let (mut plain, mut places) = (Vec::with_capacity(text.len()), Vec::new());
        let mut at = 0;
        while let Some(byte) = text.get(at) {
            let masked = if masks(*byte) { text.get(at..).and_then(mask::read) } else { None };
            match masked {
                Some((said, length)) => {
                    plain.extend(said.iter().take(1).chain(said.iter().skip(1).filter(|byte| **byte != 0)));
                    at += length;
                    places.push((plain.len(), at));
                }
                None => {
                    plain.push(*byte);
                    at += 1;
                }
            }
        }
        Self { plain, places }
    }

    /// The parts of the text that say that.
    fn find(&self, secret: &str) -> impl Iterator<Item = Range<usize>> {
        let found = memmem::find_iter(&self.plain, secret);
        found.map(move |start| self.place(start)..self.place(start + secret.len()))
    }

    fn place(&self, said: usize) -> usize {
        let before = self.places.partition_point(|(plain, _)| *plain <= said).checked_sub(1);
        let (plain, text) = before.and_then(|last| self.places.get(last).copied()).unwrap_or_default();
        text + (said - plain)
    }
}

impl Drop for Unmasked {
    fn drop(&mut self) {
        self.plain.zeroize();
    }
}

/// The text with those parts of it hidden, which are in order; nothing where there are none.
fn cut_out(text: &[u8], parts: impl Iterator<Item = Range<usize>>) -> Option<Vec<u8>> {
    let mut parts = parts.peekable();
    parts.peek()?;
    let mut out = Vec::with_capacity(text.len());
    let mut behind = 0;
    for part in parts {
        // One secret may stand in another.
        if part.start >= behind {
            out.extend_from_slice(text.get(behind..part.start).unwrap_or_default());
            out.extend_from_slice(b"[secret]");
        }
        behind = behind.max(part.end);
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
        let clean = without_any(Bytes::from(text), &[secret]);
        assert_eq!(clean, "k=[secret] q=[secret] j=\"[secret]\" p=\"[secret]\" end");
        assert_eq!(without_any(Bytes::from("to be or"), &[Secret::new("be")]), "to be or");
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
            let clean = without_any(text, std::slice::from_ref(&secret));
            assert_eq!(clean, r#"{"key":"[secret]","n":"\u00e4 &amp; 5% \ &#"}"#, "{masked}");
        }
        // A pair of halves, and what looks masked and is not.
        let face = without_any(
            Bytes::from(r"x token\ud83e\udd80! \ud83e %zz &#; &#x110000;"),
            &[Secret::new("token🦀")],
        );
        assert_eq!(face, r"x [secret]! \ud83e %zz &#; &#x110000;");
    }

    #[test]
    fn rule_25_several_masked_secrets_go_at_once_also_one_in_another() {
        let secrets = ["b&c&d&e", "x&y&z&1", "a&b&c&d&e&f"].map(Secret::new);
        let text = r"1 \ x&y&z&1 2 a&amp;b&amp;c&amp;d&amp;e&amp;f 3 b%26c%26d%26e";
        assert_eq!(without_any(Bytes::from(text), &secrets), r"1 \ [secret] 2 [secret] 3 [secret]");
    }
}
