//! Reading credentials: from the environment, from files, from the builder.

use std::sync::Arc;

use url::Url;

use super::oauth::{OAuth2, RefreshStore, Shared};
use super::token::{TokenCache, TokenSource};
use super::{Credentials, Ready};
use crate::client::{BuildError, Variables};
use crate::door::Env;
use crate::secret::Secret;
use crate::service::{From, Part, Scheme, SchemeKind, Service};
use crate::transport::Transport;

/// What the builder was given for a scheme; it goes before what the catalog names.
#[derive(Clone)]
pub(crate) enum Given {
    Secret(Secret),
    Pair(Secret, Secret),
    Source(Arc<dyn TokenSource>),
    Part(Part, Secret),
}

impl Given {
    /// Whether there is nothing in it. A name goes without a password, and a password without a name.
    pub(crate) fn is_empty(&self) -> bool {
        let empty = |secret: &Secret| secret.expose().trim().is_empty();
        match self {
            Self::Secret(secret) => empty(secret),
            Self::Pair(user, password) => empty(user) && empty(password),
            Self::Part(Part::Username | Part::Password, _) | Self::Source(_) => false,
            Self::Part(_, secret) => empty(secret),
        }
    }
}

/// Reads all credentials of a service; kept, to read them again.
pub(crate) struct Loader {
    pub(crate) service: &'static Service,
    /// None: nothing is read from outside, only what was given counts.
    pub(crate) env: Option<Env>,
    /// Of the token URLs.
    pub(crate) variables: Variables,
    /// The base URL in use, from which a token URL without a host is seen.
    pub(crate) base: Option<Url>,
    pub(crate) given: Vec<(String, Given)>,
    pub(crate) transport: Arc<dyn Transport>,
    pub(crate) store: Option<Arc<dyn RefreshStore>>,
    /// Whether a token URL may be plain http to other machines.
    pub(crate) plain_http: bool,
}

impl Loader {
    /// Reads them. Missing variables are no error: an operation may not need them.
    ///
    /// # Errors
    /// A file that is there and cannot be read, a token URL that is none.
    pub(crate) fn load(&self) -> Result<Credentials, BuildError> {
        let mut schemes = Vec::with_capacity(self.service.schemes.len());
        let mut no_files = Vec::new();
        for scheme in self.service.schemes {
            schemes.push((scheme, self.scheme(scheme, &mut no_files)?));
        }
        Ok(Credentials { schemes, no_files })
    }

    fn scheme(
        &self,
        scheme: &'static Scheme,
        no_files: &mut Vec<(&'static str, String)>,
    ) -> Result<Ready, BuildError> {
        let mut missing = Vec::new();
        let given = self.given.iter().rev().filter(|(name, _)| name == scheme.name);
        let mut parts: Vec<(Part, Secret)> = Vec::new();
        for (_, given) in given {
            match given {
                Given::Secret(secret) => return Ok(Ready::Given(secret.clone().into())),
                Given::Pair(user, password) => {
                    return Ok(Ready::Pair(user.clone(), password.clone()));
                }
                Given::Source(source) => {
                    return Ok(Ready::Fetched(Arc::new(TokenCache::new(Arc::clone(source))), None));
                }
                Given::Part(part, secret) => parts.push((*part, secret.clone())),
            }
        }
        for credential in scheme.source {
            if parts.iter().any(|(part, _)| *part == credential.part) {
                continue;
            }
            match self.read(credential.from)? {
                Ok(secret) => parts.push((credential.part, secret)),
                Err(why) => {
                    if let From::File(path) = credential.from {
                        no_files.push((path, why.clone()));
                    }
                    missing.push(why);
                }
            }
        }
        let part = |wanted: Part| parts.iter().find(|(p, _)| *p == wanted).map(|(_, s)| s.clone());
        Ok(match scheme.kind {
            SchemeKind::Mutual => Ready::Connection,
            SchemeKind::Basic => match (part(Part::Username), part(Part::Password)) {
                // Some APIs take a key as the user's name and no password, and the other way round.
                (Some(user), password) => Ready::Pair(user, password.unwrap_or_else(|| "".into())),
                (None, Some(password)) => Ready::Pair("".into(), password),
                (None, None) => Ready::Missing(missing),
            },
            SchemeKind::OAuth2 { token_url, refresh_url, scopes, client_in_body, .. } => {
                if let Some(token) = part(Part::Token) {
                    return Ok(Ready::Given(token.into()));
                }
                let refresh = part(Part::RefreshToken);
                let Some(id) = part(Part::ClientId) else { return Ok(Ready::Missing(missing)) };
                let secret = part(Part::ClientSecret);
                if secret.is_none() && refresh.is_none() {
                    return Ok(Ready::Missing(missing));
                }
                // As with the base URL, the environment goes before the catalog.
                let variable = format!("{}_TOKEN_URL", self.service.env);
                let told = self.env.as_ref().and_then(|env| env(&variable));
                let told = told.map(|url| url.trim().to_owned()).filter(|url| !url.is_empty());
                let from_outside = told.map(Secret::from).or_else(|| part(Part::TokenUrl));
                let url = match &from_outside {
                    Some(url) => url.expose(),
                    None if refresh.is_some() && !refresh_url.is_empty() => refresh_url,
                    None => token_url,
                };
                let plain = |url: &Url| self.plain_http && url.scheme() == "http" && url.host().is_some();
                let url = self.variables.fill(url);
                let from_base =
                    || self.base.as_ref().filter(|_| url.starts_with(['/', '.']))?.join(&url).ok();
                let token_url = Url::parse(&url).ok().or_else(from_base);
                let token_url = token_url.filter(|url| crate::client::is_safe(url) || plain(url));
                let Some(token_url) = token_url else {
                    return Err(BuildError::new(format!(
                        "the token URL of `{}` is no https URL",
                        scheme.name
                    )));
                };
                let source = Arc::new(OAuth2 {
                    transport: Arc::clone(&self.transport),
                    token_url,
                    client_id: id.expose().to_owned(),
                    client_secret: secret,
                    scopes: scopes.join(" "),
                    in_body: client_in_body.into(),
                    scheme: scheme.name,
                    first: refresh.clone(),
                    shared: Arc::new(Shared::new(refresh)),
                    store: self.store.clone(),
                });
                let cache = Arc::new(TokenCache::new(Arc::clone(&source) as Arc<dyn TokenSource>));
                Ready::Fetched(cache, Some(source))
            }
            SchemeKind::ApiKey { .. } => match part(Part::Key).or_else(|| part(Part::Token)) {
                Some(secret) => Ready::Given(secret.into()),
                None => Ready::Missing(missing),
            },
            SchemeKind::Bearer | SchemeKind::Other { .. } => {
                match part(Part::Token).or_else(|| part(Part::Key)) {
                    Some(secret) => Ready::Given(secret.into()),
                    None => Ready::Missing(missing),
                }
            }
        })
    }

    /// A secret, or why there is none.
    fn read(&self, from: From) -> Result<Result<Secret, String>, BuildError> {
        let (text, name) = match from {
            From::Value(text) => return Ok(Ok(Secret::from(text))),
            From::Env(name) => match self.env.as_ref().and_then(|env| env(name)) {
                Some(text) => (text, format!("`{name}`")),
                None => return Ok(Err(format!("`{name}` is not set"))),
            },
            From::File(path) => match std::fs::read_to_string(path) {
                Ok(text) => (text, format!("the file `{path}`")),
                Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
                    return Ok(Err(format!("the file `{path}` is not there")));
                }
                Err(error) => {
                    return Err(
                        BuildError::new(format!("the file `{path}` cannot be read")).with_source(error)
                    );
                }
            },
        };
        Ok(Secret::from_outside(text).ok_or_else(|| format!("{name} is empty")))
    }
}
