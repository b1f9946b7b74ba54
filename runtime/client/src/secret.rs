//! Text that must not be seen.

use std::fmt;

use bytes::Bytes;
use http::HeaderValue;
use zeroize::{Zeroize, Zeroizing};

/// A secret: wiped when dropped, never printed, never serialised.
///
/// ```
/// use switchboard_client::Secret;
///
/// let secret = Secret::new("s3cr3t");
/// assert_eq!(format!("{secret:?}"), "[secret]");
/// assert_eq!(secret.expose(), "s3cr3t");
/// ```
#[derive(Clone)]
pub struct Secret(Box<str>);

impl Secret {
    /// Takes the text over.
    pub fn new(text: impl Into<String>) -> Self {
        let mut text = text.into();
        // `into_boxed_str` may move the text when there is spare capacity, and would then leave a
        // copy behind; so copy into a buffer of the right size and wipe the old one.
        let exact = Box::<str>::from(text.as_str());
        text.zeroize();
        Self(exact)
    }

    /// A value from outside: trimmed, and refused when nothing is left.
    pub fn from_outside(mut text: String) -> Option<Self> {
        let trimmed = text.trim();
        let secret = (!trimmed.is_empty()).then(|| Self(Box::<str>::from(trimmed)));
        text.zeroize();
        secret
    }

    /// The text itself. Whoever calls this answers for where it goes.
    pub fn expose(&self) -> &str {
        &self.0
    }

    /// A header `prefix + secret`, marked sensitive, which is wiped with the last of its clones; `None` if it cannot be
    /// one.
    pub(crate) fn header(&self, prefix: &str) -> Option<HeaderValue> {
        let mut text = Zeroizing::new(Vec::with_capacity(prefix.len() + self.0.len()));
        text.extend_from_slice(prefix.as_bytes());
        text.extend_from_slice(self.0.as_bytes());
        if !text.is_ascii() {
            return None;
        }
        let mut value = HeaderValue::from_maybe_shared(Bytes::from_owner(text)).ok()?;
        value.set_sensitive(true);
        Some(value)
    }

    /// Whether both are the same, in constant time for texts of one length.
    pub fn same(&self, other: &str) -> bool {
        use subtle::ConstantTimeEq;
        self.0.as_bytes().ct_eq(other.as_bytes()).into()
    }
}

impl Drop for Secret {
    fn drop(&mut self) {
        self.0.zeroize();
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[secret]")
    }
}

impl From<&str> for Secret {
    fn from(text: &str) -> Self {
        Self(text.into())
    }
}

impl From<String> for Secret {
    fn from(text: String) -> Self {
        Self::new(text)
    }
}

/// Words in the names of what holds a secret.
const TELLING: [&str; 14] = [
    "token",
    "secret",
    "password",
    "passwd",
    "api_key",
    "apikey",
    "api-key",
    "access_key",
    "private_key",
    "authorization",
    "cookie",
    "session",
    "credential",
    "jwt",
];

/// Whether the value of a header of that name is a secret.
pub(crate) fn telling_header(name: &str) -> bool {
    let ends_in_key =
        name.get(name.len().saturating_sub(3)..).is_some_and(|end| end.eq_ignore_ascii_case("key"));
    ends_in_key && !name.to_ascii_lowercase().contains("idempoten") || telling(name)
}

/// Whether what has that name is a secret.
pub(crate) fn telling(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    name == "key" || TELLING.iter().any(|word| name.contains(word))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rule_25_secrets_neither_print_nor_stay_unmarked() {
        let secret = Secret::new("hunter2");
        assert!(!format!("{secret:?}").contains("hunter2"));
        let header = secret.header("Bearer ").unwrap();
        assert!(header.is_sensitive());
        assert!(!format!("{header:?}").contains("hunter2"));
    }

    #[test]
    fn rule_25_a_value_from_outside_is_trimmed_and_refused_when_empty() {
        assert_eq!(Secret::from_outside(" key\n".into()).unwrap().expose(), "key");
        assert!(Secret::from_outside(" \n".into()).is_none());
        assert!(Secret::new("a\nb").header("").is_none() && Secret::new("\u{e4}").header("").is_none());
    }
}
