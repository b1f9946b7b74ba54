//! A credential that is given, and the header that it is sent in.

use std::sync::OnceLock;

use http::header::AUTHORIZATION;
use http::{HeaderName, HeaderValue};

use crate::secret::Secret;
use crate::service::SchemeKind;

/// A key or a token that is given: each call shares the one header that is made of it.
#[derive(Clone)]
pub(crate) struct Key {
    secret: Secret,
    header: OnceLock<(HeaderName, HeaderValue)>,
}

impl Key {
    pub(super) fn secret(&self) -> &Secret {
        &self.secret
    }

    /// The header by that kind of scheme, which is always the same for one key.
    pub(super) fn header(&self, kind: SchemeKind) -> Option<(HeaderName, HeaderValue)> {
        if let Some(made) = self.header.get() {
            return Some(made.clone());
        }
        let made = header(kind, &self.secret)?;
        Some(self.header.get_or_init(|| made).clone())
    }
}

impl From<Secret> for Key {
    fn from(secret: Secret) -> Self {
        Self { secret, header: OnceLock::new() }
    }
}

/// The header that a secret is sent in, for the kinds that are sent in one of their own.
pub(super) fn header(kind: SchemeKind, secret: &Secret) -> Option<(HeaderName, HeaderValue)> {
    match kind {
        SchemeKind::ApiKey { name, .. } => {
            Some((HeaderName::from_bytes(name.as_bytes()).ok()?, secret.header("")?))
        }
        SchemeKind::Other { prefix } => Some((AUTHORIZATION, secret.header(&format!("{prefix} "))?)),
        _ => Some((AUTHORIZATION, secret.header("Bearer ")?)),
    }
}
