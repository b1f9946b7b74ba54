//! What servers repeat of our credentials: some quote the key that they refuse, others all that was sent.

use std::sync::Arc;

use bytes::Bytes;

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

/// As it is, as it stands in a query, and as it stands in JSON, whose writers may mask a slash.
pub(crate) fn without_any(text: Bytes, secret: &Secret) -> Bytes {
    let plain = secret.expose();
    let query = Secret::new(url::form_urlencoded::byte_serialize(plain.as_bytes()).collect::<String>());
    let json = Secret::new(serde_json::to_string(plain).unwrap_or_default());
    let json = json.expose().strip_prefix('"').and_then(|text| text.strip_suffix('"')).unwrap_or_default();
    let masked = Secret::new(json.replace('/', "\\/"));
    let mut text = without(text, plain);
    for form in [query.expose(), json, masked.expose()] {
        if form != plain {
            text = without(text, form);
        }
    }
    text
}

/// A text that is shorter is found by chance; as a secret it is none.
const TELLING: usize = 6;

fn without(text: Bytes, secret: &str) -> Bytes {
    let secret = secret.as_bytes();
    let place = |text: &[u8]| text.windows(secret.len()).position(|part| part == secret);
    if secret.len() < TELLING || place(&text).is_none() {
        return text;
    }
    let mut out = Vec::with_capacity(text.len());
    let mut rest = &*text;
    while let Some(at) = place(rest) {
        let (before, after) = rest.split_at(at);
        out.extend_from_slice(before);
        out.extend_from_slice(b"[secret]");
        rest = after.get(secret.len()..).unwrap_or_default();
    }
    out.extend_from_slice(rest);
    out.into()
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
}
