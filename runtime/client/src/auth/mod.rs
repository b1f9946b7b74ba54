//! Credentials: where they come from and how they go onto a request.

mod key;
mod load;
mod mask;
mod oauth;
mod scrub;
mod token;

use std::sync::{Arc, PoisonError, RwLock};

use base64::Engine;
use http::header::{AUTHORIZATION, COOKIE};
use http::{HeaderMap, HeaderValue};
use url::Url;

use crate::clock::Deadline;
use crate::fault::{Fault, Kind, TimeoutKind};
use crate::request::text::decoded;
use crate::request::{Draft, Place, pairs};
use crate::secret::Secret;
use crate::service::{KeyPlace, Scheme, SchemeKind, Service};

use key::Key;
pub(crate) use load::{Given, Loader};
use oauth::OAuth2;
pub use oauth::RefreshStore;
pub(crate) use oauth::{ClientAuth, Form, ask};
pub(crate) use scrub::{Secrets, without_any};
pub(crate) use token::{Refused, TokenCache};
pub use token::{Token, TokenError, TokenSource};

/// What is there for one scheme.
#[derive(Clone)]
pub(crate) enum Ready {
    /// Nothing; the names of the variables and files that could hold it, with what is wrong.
    Missing(Vec<String>),
    /// A key or a token that is given.
    Given(Key),
    /// A user's name and password.
    Pair(Secret, Secret),
    /// A token that is fetched, and from where, if that is ours.
    Fetched(Arc<TokenCache>, Option<Arc<OAuth2>>),
    /// The connection is the credential.
    Connection,
}

/// All credentials of a service as they were read at one time.
pub(crate) struct Credentials {
    pub(crate) schemes: Vec<(&'static Scheme, Ready)>,
    /// The files that are not there or hold nothing, and which of the two.
    no_files: Vec<(&'static str, String)>,
}

impl Credentials {
    fn find(&self, name: &str) -> Option<&(&'static Scheme, Ready)> {
        self.schemes.iter().find(|(scheme, _)| scheme.name == name)
    }

    fn is_there(&self, name: &str) -> bool {
        self.find(name).is_some_and(|(_, ready)| !matches!(ready, Ready::Missing(_)))
    }

    /// The first alternative whose credentials are all there. One that needs nothing is the last
    /// resort, wherever the document lists it: a key that is there is used.
    pub(crate) fn choose(
        &self,
        security: &'static [&'static [&'static str]],
        draft: &Draft,
    ) -> Result<&'static [&'static str], Fault> {
        if security.is_empty() {
            return Ok(&[]);
        }
        let given =
            |name: &str| self.find(name).is_some_and(|(scheme, _)| given(draft, scheme.kind).is_some());
        let there = |combination: &&&'static [&'static str]| {
            !combination.is_empty() && combination.iter().all(|name| self.is_there(name) || given(name))
        };
        // What the caller gives goes before what is there anyway, or both would be sent.
        let chosen = |combination: &&&'static [&'static str]| {
            there(combination) && combination.iter().any(|name| given(name))
        };
        // Of a certificate we cannot know whether there is one: a key that is there goes before it.
        let shows = |combination: &&&'static [&'static str]| {
            let known = |name: &&&str| !matches!(self.find(name), Some((_, Ready::Connection)));
            there(combination) && combination.iter().any(|name| known(&name))
        };
        let first = security.iter().find(chosen).or_else(|| security.iter().find(shows));
        if let Some(combination) = first.or_else(|| security.iter().find(there)) {
            return Ok(combination);
        }
        if security.iter().any(|combination| combination.is_empty()) {
            return Ok(&[]);
        }
        let mut wanted: Vec<String> = Vec::new();
        for name in security.iter().flat_map(|combination| combination.iter()) {
            match self.find(name) {
                Some((_, Ready::Missing(sources))) if !sources.is_empty() => {
                    wanted.extend(sources.iter().cloned());
                }
                Some((_, Ready::Missing(_))) | None => wanted.push(format!("scheme `{name}`")),
                Some(_) => {}
            }
        }
        wanted.dedup();
        Err(Fault::new(Kind::Auth, format!("no credentials: {}", wanted.join(", or "))))
    }
}

/// The credentials of a client, swapped as a whole.
pub(crate) struct Auth {
    current: RwLock<Arc<Credentials>>,
}

impl Auth {
    pub(crate) fn new(credentials: Credentials) -> Self {
        Self { current: RwLock::new(Arc::new(credentials)) }
    }

    /// Those of now. A call keeps what it got, whatever happens to them meanwhile.
    pub(crate) fn current(&self) -> Arc<Credentials> {
        self.current.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Why others must not take their place: a file held what they are without.
    pub(crate) fn lost(&self, others: &Credentials) -> Option<String> {
        let known = self.current();
        let new = others.no_files.iter().find(|(path, _)| known.no_files.iter().all(|(old, _)| old != path));
        new.map(|(_, why)| why.clone())
    }

    /// Puts others in their place. Where the credentials of an OAuth client are the same as before,
    /// its tokens stay: a refresh token that was rotated since is worth more than the one that the
    /// environment still names. It stays where the secret of the client alone is another one, and its tokens go.
    pub(crate) fn swap(&self, mut credentials: Credentials) {
        let mut current = self.current.write().unwrap_or_else(PoisonError::into_inner);
        for ((_, new), (_, old)) in credentials.schemes.iter_mut().zip(&current.schemes) {
            let (Ready::Fetched(_, Some(fresh)), Ready::Fetched(cache, Some(known))) = (&*new, old) else {
                continue;
            };
            if fresh.same(known) {
                cache.forgive();
                *new = old.clone();
            } else if fresh.goes_on(known) {
                let source = Arc::new(fresh.behind(known));
                let cache = TokenCache::new(Arc::clone(&source) as Arc<dyn TokenSource>);
                *new = Ready::Fetched(Arc::new(cache), Some(source));
            }
        }
        *current = Arc::new(credentials);
    }
}

/// What authorising put onto a request.
#[derive(Default)]
pub(crate) struct Applied {
    /// Tokens that can be fetched anew if the server refuses them.
    pub(crate) tokens: Vec<(Arc<TokenCache>, u64)>,
    /// The tokens themselves, and keys out of arguments, which the server may repeat.
    pub(crate) fetched: Vec<Secret>,
    /// Whether one of them was waited for.
    pub(crate) waited: bool,
}

/// The key that the caller gave as an argument, where the operation has a parameter of that name and place. It goes
/// in the place of the credential, so that a request never shows two; `Authorization` is none of these: there the
/// credential has the last word.
fn given(draft: &Draft, kind: SchemeKind) -> Option<Secret> {
    let SchemeKind::ApiKey { place, name } = kind else { return None };
    let declared = |of: Place| {
        let same = |own: &str| own == name || of == Place::Header && own.eq_ignore_ascii_case(name);
        draft.spec.params.iter().any(|param| param.place == of && same(param.name))
    };
    let pair = |all: &str, between: char| {
        let mut pairs = all.split(between).filter_map(|pair| pair.trim_start().split_once('='));
        pairs.find(|(own, _)| decoded(own) == name).map(|(_, value)| Secret::new(decoded(value)))
    };
    let found = match place {
        KeyPlace::Header if declared(Place::Header) && !name.eq_ignore_ascii_case("authorization") => {
            draft.headers.get(name)?.to_str().ok().map(Secret::new)
        }
        KeyPlace::Query if declared(Place::Query) => pair(&draft.query, '&'),
        KeyPlace::Cookie if declared(Place::Cookie) => pair(&draft.cookies, ';'),
        _ => None,
    };
    // An empty one, of a variable of a shell that is not set, is none.
    found.filter(|key| !key.expose().trim().is_empty())
}

/// Makes the keys in the query of a next page those of the page before: what the server's link repeats of them may be
/// masked, or missing.
pub(crate) fn carry(draft: &mut Draft, query: String) {
    let schemes = draft.client.inner().service.schemes;
    let keys = schemes.iter().filter_map(|scheme| match scheme.kind {
        SchemeKind::ApiKey { place: KeyPlace::Query, name } => Some((name, given(draft, scheme.kind))),
        _ => None,
    });
    let keys: Vec<_> = keys.collect();
    draft.query = query;
    for (name, own) in keys {
        let is = |pair: &str| decoded(pair.split('=').next().unwrap_or_default()) == name;
        let kept: Vec<&str> = pairs(&draft.query).filter(|pair| !is(pair)).collect();
        draft.query = kept.join("&");
        if let Some(own) = own {
            draft.push_query(name, own.expose());
        }
    }
}

/// Puts the credentials of a combination onto the headers and the URL.
pub(crate) async fn apply(
    credentials: &Credentials,
    combination: &'static [&'static str],
    draft: &Draft,
    headers: &mut HeaderMap,
    url: &mut Url,
    deadline: Deadline,
) -> Result<Applied, Fault> {
    let mut applied = Applied::default();
    // One that the caller gives is as secret, whether a scheme of ours is to write it or not.
    if let Some(own) = headers.get_mut(AUTHORIZATION) {
        own.set_sensitive(true);
    }
    for (name, own) in headers.iter().filter(|(_, own)| own.is_sensitive()) {
        let text = &*String::from_utf8_lossy(own.as_bytes());
        match *name {
            AUTHORIZATION => {
                applied.fetched.push(text.split_once(' ').map_or(text, |(_, token)| token).into());
            }
            COOKIE => {
                let values = text.split(';').filter_map(|pair| pair.split_once('='));
                applied.fetched.extend(values.map(|(_, value)| Secret::from(value.trim())));
            }
            _ => applied.fetched.push(text.into()),
        }
    }
    for name in combination {
        let Some((scheme, ready)) = credentials.find(name) else { continue };
        if let Some(own) = given(draft, scheme.kind) {
            match scheme.kind {
                SchemeKind::ApiKey { place: KeyPlace::Header, name } => {
                    headers.get_mut(name).into_iter().for_each(|value| value.set_sensitive(true));
                }
                // The address behind a redirect does not have it.
                SchemeKind::ApiKey { place: KeyPlace::Query, name }
                    if !url.query_pairs().any(|(known, _)| known == name) =>
                {
                    put_query(url, name, &own);
                }
                _ => {}
            }
            applied.fetched.push(own);
            continue;
        }
        let bad = || Fault::new(Kind::Auth, format!("the credential of `{name}` is no header"));
        let fetched;
        let secret = match ready {
            Ready::Missing(_) | Ready::Connection => continue,
            Ready::Given(key) => key.secret(),
            Ready::Pair(user, password) => {
                let value = basic(user, password).ok_or_else(bad)?;
                headers.insert(AUTHORIZATION, value);
                continue;
            }
            Ready::Fetched(cache, _) => {
                // Fetching one is waited for in a box of its own, so that no other call has room for it.
                let held = match cache.fresh() {
                    Some(held) => held,
                    None => {
                        applied.waited = true;
                        Box::pin(cache.get(deadline)).await.map_err(refused)?
                    }
                };
                applied.tokens.push((Arc::clone(cache), held.id));
                applied.fetched.push(held.secret.clone());
                fetched = held.secret;
                &fetched
            }
        };
        match scheme.kind {
            SchemeKind::ApiKey { place: KeyPlace::Query, name: parameter } => {
                put_query(url, parameter, secret);
            }
            SchemeKind::ApiKey { place: KeyPlace::Cookie, name: cookie } => {
                let bad =
                    || Fault::new(Kind::Auth, format!("the credential of `{name}` is no value of a cookie"));
                put_cookie(headers, cookie, secret).ok_or_else(bad)?;
            }
            kind => {
                let made = match ready {
                    Ready::Given(key) => key.header(kind),
                    _ => key::header(kind, secret),
                };
                let (header, value) = made.ok_or_else(bad)?;
                headers.insert(header, value);
            }
        }
    }
    Ok(applied)
}

fn refused(refused: Refused) -> Fault {
    match refused {
        // Nothing was sent for want of it.
        Refused::Late => Fault::timeout(TimeoutKind::Total).with_retryable(true),
        Refused::Failed(error, wait) => Fault::new(Kind::Auth, "no token could be had")
            .with_retryable(!error.is_last())
            .with_retry_after(wait)
            .with_source(error),
    }
}

fn basic(user: &Secret, password: &Secret) -> Option<HeaderValue> {
    encoded(user, password).header("Basic ")
}

fn encoded(user: &Secret, password: &Secret) -> Secret {
    let pair = Secret::new(format!("{}:{}", user.expose(), password.expose()));
    Secret::new(base64::engine::general_purpose::STANDARD.encode(pair.expose()))
}

/// In place of one that is there already (after a redirect that carried it along).
fn put_query(url: &mut Url, name: &str, secret: &Secret) {
    let mut encoded = String::new();
    encoded.extend(url::form_urlencoded::byte_serialize(name.as_bytes()));
    encoded.push('=');
    let kept = url.query().map(|query| {
        let other = |part: &&str| {
            url::form_urlencoded::parse(part.as_bytes()).next().is_some_and(|(own, _)| own != name)
        };
        query.split('&').filter(other).collect::<Vec<_>>().join("&")
    });
    encoded.extend(url::form_urlencoded::byte_serialize(secret.expose().as_bytes()));
    match kept {
        Some(kept) if !kept.is_empty() => url.set_query(Some(&format!("{kept}&{encoded}"))),
        _ => url.set_query(Some(&encoded)),
    }
}

/// `None` for what would end the cookie and begin another one. No style says how to encode it, and encoded it would be
/// another key.
fn put_cookie(headers: &mut HeaderMap, name: &str, secret: &Secret) -> Option<()> {
    if secret.expose().bytes().any(|byte| byte == b';' || byte.is_ascii_control()) {
        return None;
    }
    let own = format!("{name}=");
    let mut line = String::new();
    let old = headers.get(COOKIE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    for pair in old.split("; ").filter(|pair| !pair.is_empty() && !pair.starts_with(&own)) {
        line.push_str(pair);
        line.push_str("; ");
    }
    headers.insert(COOKIE, secret.header(&format!("{line}{own}"))?);
    Some(())
}

/// Whether the credentials of a scheme are there, and the variables that could hold them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CredentialState {
    /// The name of the scheme.
    pub scheme: &'static str,
    /// The variables that it reads.
    pub env: Vec<&'static str>,
    /// Whether it is usable.
    pub set: bool,
}

pub(crate) fn states(service: &'static Service, credentials: &Credentials) -> Vec<CredentialState> {
    let env = |scheme: &'static Scheme| {
        let names = scheme.source.iter().filter_map(|credential| match credential.from {
            crate::service::From::Env(name) => Some(name),
            _ => None,
        });
        names.collect()
    };
    service
        .schemes
        .iter()
        .map(|scheme| CredentialState {
            scheme: scheme.name,
            env: env(scheme),
            set: credentials.is_there(scheme.name),
        })
        .collect()
}

#[cfg(test)]
mod argument_tests;
#[cfg(test)]
mod reload_tests;
#[cfg(test)]
mod tests;
