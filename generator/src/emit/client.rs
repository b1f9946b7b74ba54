//! The client of a service: its facts, its policies, its groups.

use std::time::Duration;

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::credentials::credentials;
use super::{docs, paging};
use crate::catalog::{self, From, Part};
use crate::model::{In, Operation, Scheme, SchemeKind};
use crate::plan::words::ident;
use crate::plan::{Plan, most_frequent_first};
use crate::read::seen_from;

pub(super) fn client(plan: &Plan, entry: &catalog::Service) -> TokenStream {
    let facts = facts(plan, entry);
    let groups = plan.groups.iter().map(|group| {
        let (module, feature, name) = (ident(&group.module), &group.feature, ident(&group.ident));
        let docs = docs::own(&format!(
            "The operations of {}.",
            docs::clean(&format!("`{}`", group.wire.replace('`', "'"))).join(" ")
        ));
        quote! {
            #docs
            #[cfg(feature = #feature)]
            #[inline]
            pub fn #module(&self) -> crate::#module::#name<'_> {
                crate::#module::#name(self)
            }
        }
    });
    let security = plan.security.iter().map(|security| {
        let combinations = combinations(security.iter().map(Vec::as_slice));
        quote! {
            #[doc = " What most operations show: one of these combinations of schemes."]
            #[allow(dead_code, reason = "no group that shows it may be compiled")]
            pub(crate) const SECURITY: &[&[&str]] = #combinations;
        }
    });
    quote! {
        use switchboard_client::generated as rt;
        use switchboard_client::{BuildError, Health, RawCall};

        #[doc = " What the catalog says of this service."]
        pub static SERVICE: rt::Service = #facts;

        #[doc = " Shapes a [`Client`]: credentials, base URL, policies, transport."]
        pub type Builder = rt::Builder<Client>;

        #[doc = " The client. Cloning it is cheap; clones share connections, limits and credentials."]
        #[derive(Clone, Debug)]
        pub struct Client(pub(crate) rt::Client);

        impl Client {
            #(#security)*

            #[doc = " With credentials and base URL from the environment."]
            #[doc = ""]
            #[doc = " # Errors"]
            #[doc = " When what the environment says cannot be used."]
            pub fn from_env() -> Result<Self, BuildError> {
                Self::builder().build()
            }

            #[doc = " Shaped by hand; what is not set comes from the environment and the catalog."]
            pub fn builder() -> Builder {
                rt::Builder::new(&SERVICE, Client)
            }

            #[doc = " Any other request of this service, under the same policies."]
            pub fn request(&self, method: &str, path: &str) -> RawCall {
                self.0.request(method, path)
            }

            #[doc = " How the service is; a sick service is an answer, not an error."]
            pub async fn health(&self) -> Health {
                self.0.health().await
            }

            #[doc = " Reads all credentials again; calls in flight finish with the old ones."]
            #[doc = ""]
            #[doc = " # Errors"]
            #[doc = " When one cannot be read; then all old ones stay."]
            pub fn reload(&self) -> Result<(), BuildError> {
                self.0.reload()
            }

            #[doc = " Lets no further call begin and waits for those in flight."]
            pub async fn close(&self) {
                self.0.close().await;
            }

            #[doc = " The client that all services have in common."]
            #[must_use]
            pub fn core(&self) -> &rt::Client {
                &self.0
            }

            #(#groups)*
        }
    }
}

fn facts(plan: &Plan, entry: &catalog::Service) -> TokenStream {
    let service = &plan.service;
    let (name, title, version, env) = (&entry.key, &service.title, &service.version, &entry.env);
    let base_url = template(plan, entry);
    let variables = pairs("server_variables", &variables(plan, entry));
    let server_env = pairs("server_env", &entry.server_env);
    let headers = pairs("headers", &entry.headers);
    let schemes = service.schemes.iter().map(|one| scheme(one, plan, entry));
    let schemes = (!service.schemes.is_empty()).then(|| quote!(schemes: &[#(#schemes),*],));
    let health = health(plan, entry);
    let security = security(plan, entry);
    let policies = policies(entry);
    quote! {
        rt::Service {
            name: #name,
            title: #title,
            version: #version,
            env: #env,
            base_url: #base_url,
            #variables
            #server_env
            #schemes
            #security
            #headers
            #health
            #policies
            ..rt::Service::DEFAULT
        }
    }
}

fn template(plan: &Plan, entry: &catalog::Service) -> String {
    entry.base_url.clone().or_else(|| plan.service.base_url.clone()).unwrap_or_default()
}

/// The variables of the base URL and of token URLs: the catalog's values go before the document's.
fn variables(plan: &Plan, entry: &catalog::Service) -> Vec<(String, String)> {
    let known = |name: &str| entry.server_variables.iter().any(|(own, _)| own == name);
    let of_document = plan.service.server_variables.iter().filter(|(name, _)| !known(name));
    of_document.chain(&entry.server_variables).cloned().collect()
}

/// The base URL of an operation's own. A variable that has one value throughout the service is left for the
/// client to fill, since what it runs in may say another one.
pub(super) fn server(operation: &Operation, plan: &Plan, entry: &catalog::Service) -> Option<String> {
    let own = operation.server.as_ref()?;
    let of_catalog = |name: &String| {
        let listed = entry.server_variables.iter().chain(&entry.server_env);
        listed.into_iter().any(|(known, _)| known == name)
    };
    let mut server = own.clone();
    server.variables.retain(|one| !of_catalog(&one.0) && !plan.service.server_variables.contains(one));
    Some(server.filled())
}

/// Where a client's requests go when nothing else is said.
pub(crate) fn base_url(plan: &Plan, entry: &catalog::Service) -> String {
    let mut url = template(plan, entry);
    for (name, value) in variables(plan, entry) {
        url = url.replace(&format!("{{{name}}}"), &value);
    }
    url
}

/// Where tokens are fetched when nothing else is said, empty where the document does not say it; `None` where the
/// client fetches none.
pub(crate) fn token_url(plan: &Plan, entry: &catalog::Service) -> Option<String> {
    let schemes = plan.service.schemes.as_slice();
    let mut url = schemes.iter().find_map(|scheme| {
        let SchemeKind::OAuth2 { token_url, .. } = &scheme.kind else { return None };
        let sources = credentials(scheme, schemes, entry);
        if !sources.iter().any(|one| one.part == Part::ClientId) {
            return None;
        }
        let told = sources.into_iter().find(|one| one.part == Part::TokenUrl).map(|one| one.from);
        Some(match told {
            Some(From::Value(url)) => url,
            // Without a host it is seen from the base URL, as the client does.
            _ => seen_from(&template(plan, entry), token_url.as_deref().unwrap_or_default()),
        })
    })?;
    for (name, value) in variables(plan, entry) {
        url = url.replace(&format!("{{{name}}}"), &value);
    }
    Some(url)
}

/// The environment variables of the base URL and of token URLs, each with what stands there else.
pub(crate) fn address(plan: &Plan, entry: &catalog::Service) -> Vec<(String, String)> {
    let values = variables(plan, entry);
    let value = |name: &str| values.iter().find(|(known, _)| known == name).map(|(_, value)| value.clone());
    let read = entry.server_env.iter();
    read.map(|(name, env)| (env.clone(), value(name).unwrap_or_default())).collect()
}

fn pairs(field: &str, pairs: &[(String, String)]) -> Option<TokenStream> {
    let field = ident(field);
    let lines = pairs.iter().map(|(name, value)| quote!((#name, #value)));
    (!pairs.is_empty()).then(|| quote!(#field: &[#(#lines),*],))
}

fn scheme(scheme: &Scheme, plan: &Plan, entry: &catalog::Service) -> TokenStream {
    let all = plan.service.schemes.as_slice();
    let name = &scheme.name;
    let kind = match &scheme.kind {
        SchemeKind::ApiKey { place_in, name } => {
            let place = match place_in {
                In::Query => quote!(Query),
                In::Cookie => quote!(Cookie),
                _ => quote!(Header),
            };
            quote!(rt::SchemeKind::ApiKey { place: rt::KeyPlace::#place, name: #name })
        }
        SchemeKind::Bearer => quote!(rt::SchemeKind::Bearer),
        SchemeKind::Basic => quote!(rt::SchemeKind::Basic),
        SchemeKind::OAuth2 { token_url, refresh_url, authorization_url, scopes, .. } => {
            let url = token_url.clone().unwrap_or_default();
            // Asking for every scope there is would be refused; the catalog says which are wanted.
            let wanted = credentials(scheme, all, entry).into_iter().find(|one| one.part == Part::Scopes);
            let wanted: Vec<String> = match wanted.map(|one| one.from) {
                Some(From::Value(list)) => list.split_whitespace().map(str::to_owned).collect(),
                _ if scopes.len() == 1 => scopes.clone(),
                _ => Vec::new(),
            };
            let kind = quote!(rt::SchemeKind::oauth2(#url, &[#(#wanted),*]));
            let refresh = refresh_url.as_ref().map(|url| quote!(.refreshed_at(#url)));
            let login = authorization_url.as_ref().map(|url| quote!(.logged_in_at(#url)));
            quote!(#kind #refresh #login)
        }
        SchemeKind::Other(word) if word == "mutualTLS" => quote!(rt::SchemeKind::Mutual),
        SchemeKind::Other(word) => quote!(rt::SchemeKind::Other { prefix: #word }),
    };
    let source = credentials(scheme, all, entry)
        .into_iter()
        .filter(|one| one.part != Part::Scopes)
        .map(|one| credential(&one, &scheme.kind));
    quote!(rt::Scheme { name: #name, kind: #kind, source: &[#(#source),*] })
}

fn credential(one: &catalog::Credential, kind: &SchemeKind) -> TokenStream {
    let part = match (one.part, kind) {
        (Part::Secret, SchemeKind::ApiKey { .. }) => quote!(Key),
        (Part::Secret | Part::Scopes, _) => quote!(Token),
        (Part::Username, _) => quote!(Username),
        (Part::Password, _) => quote!(Password),
        (Part::ClientId, _) => quote!(ClientId),
        (Part::ClientSecret, _) => quote!(ClientSecret),
        (Part::TokenUrl, _) => quote!(TokenUrl),
        (Part::RefreshToken, _) => quote!(RefreshToken),
    };
    match &one.from {
        From::Env(name) => quote!(rt::Credential::env(rt::Part::#part, #name)),
        From::File(path) => quote!(rt::Credential::file(rt::Part::#part, #path)),
        From::Value(value) => quote!(rt::Credential::value(rt::Part::#part, #value)),
    }
}

fn health(plan: &Plan, entry: &catalog::Service) -> Option<TokenStream> {
    Some(match entry.health.as_ref()? {
        catalog::Health::Operation(id) => {
            let operation = plan.service.operation(id)?;
            let mut path = operation.template.clone();
            if !operation.literal_query.is_empty() {
                path.push('?');
                path.push_str(&operation.literal_query);
            }
            quote!(health: rt::HealthCheck::Get(#path),)
        }
        catalog::Health::Get(path) => quote!(health: rt::HealthCheck::Get(#path),),
        catalog::Health::None => quote!(health: rt::HealthCheck::None,),
    })
}

/// What a request shows that is no operation: the first there is of what the operation of the health check
/// shows, and then of all that operations show, the most frequent first.
fn security(plan: &Plan, entry: &catalog::Service) -> Option<TokenStream> {
    let operations = &plan.service.operations;
    let of_health = match entry.health.as_ref() {
        Some(catalog::Health::Operation(health)) => plan.service.operation(health).map(|one| &one.id),
        _ => None,
    };
    let mut found = most_frequent_first(operations.iter().flat_map(|operation| {
        let weight = if of_health == Some(&operation.id) { operations.len() } else { 1 };
        let named = operation.security.iter().map(Vec::as_slice).filter(|names| !names.is_empty());
        named.map(move |names| (names, weight))
    }));
    if found.is_empty() {
        found.extend(plan.service.schemes.iter().map(|scheme| (std::slice::from_ref(&scheme.name), 0)));
    }
    let combinations = combinations(found.iter().map(|(names, _)| *names));
    (!found.is_empty()).then(|| quote!(security: #combinations,))
}

/// Combinations of schemes, as they are printed.
pub(super) fn combinations<'s>(all: impl Iterator<Item = &'s [String]>) -> TokenStream {
    let all = all.map(|names| quote!(&[#(#names),*]));
    quote!(&[#(#all),*])
}

fn policies(entry: &catalog::Service) -> TokenStream {
    let timeout = group(
        "timeout",
        "Timeout",
        [
            ("connect", entry.timeout.connect.map(duration)),
            ("attempt", entry.timeout.attempt.map(duration)),
            ("total", entry.timeout.total.map(duration)),
            ("idle", entry.timeout.idle.map(duration)),
        ],
    );
    let refused = entry.retry.refused.map(|refused| match refused {
        catalog::Refused::Idempotent => quote!(rt::Refused::Idempotent),
        catalog::Refused::Any => quote!(rt::Refused::Any),
    });
    let retry = group(
        "retry",
        "Retry",
        [
            ("attempts", entry.retry.attempts.map(|n| quote!(#n))),
            ("base", entry.retry.base.map(duration)),
            ("max", entry.retry.max.map(duration)),
            ("retry_after_max", entry.retry.retry_after_max.map(duration)),
            ("budget", entry.retry.budget.map(|n| quote!(#n))),
            ("refused", refused),
        ],
    );
    let breaker = group(
        "breaker",
        "Breaker",
        [
            ("failure_rate", entry.breaker.failure_rate.map(|n| quote!(#n))),
            ("window", entry.breaker.window.map(duration)),
            ("minimum", entry.breaker.minimum.map(|n| quote!(#n))),
            ("open", entry.breaker.open.map(duration)),
            ("probes", entry.breaker.probes.map(|n| quote!(#n))),
        ],
    );
    let pool = group(
        "pool",
        "Pool",
        [
            ("idle", entry.pool.idle.map(duration)),
            (
                "idle_per_host",
                entry.pool.idle_per_host.map(|n| {
                    let n = proc_macro2::Literal::u32_unsuffixed(n);
                    quote!(#n)
                }),
            ),
        ],
    );
    let body = group(
        "body",
        "BodyLimit",
        [
            ("max", entry.body.max.map(|n| quote!(#n))),
            ("max_error", entry.body.max_error.map(|n| quote!(#n))),
        ],
    );
    let idempotency = entry.idempotency_header.as_ref().map(|name| quote!(idempotency_header: Some(#name),));
    let concurrency = entry.concurrency.map(|n| quote!(concurrency: Some(#n),));
    let rate = entry.rate_limit.as_ref().map(|limit| {
        let own = limit.own.map(|(requests, per)| {
            let per = duration(per);
            quote!(requests: #requests, per: #per,)
        });
        let reset = limit.reset.map(|reset| {
            let name = format_ident!("{}", format!("{reset:?}"));
            quote!(reset: Some(rt::Reset::#name),)
        });
        let rest = match (&own, &reset) {
            (None, _) => quote!(..rt::RateLimit::NONE),
            (_, None) => quote!(..rt::RateLimit::DEFAULT),
            _ => TokenStream::new(),
        };
        quote!(rate_limit: Some(rt::RateLimit { #own #reset #rest }),)
    });
    let pagination = entry.pagination.as_ref().map(paging::of_service);
    let done = entry.stream.done.as_ref().map(|done| quote!(stream: rt::StreamRule { done: Some(#done) },));
    quote!(#timeout #retry #idempotency #rate #breaker #concurrency #pool #body #pagination #done)
}

/// A policy of which only what the catalog says is written.
fn group<const N: usize>(
    field: &str,
    name: &str,
    values: [(&str, Option<TokenStream>); N],
) -> Option<TokenStream> {
    let lines: Vec<TokenStream> = values
        .into_iter()
        .filter_map(|(field, value)| {
            let field = ident(field);
            value.map(|value| quote!(#field: #value,))
        })
        .collect();
    let (field, name) = (ident(field), ident(name));
    let rest = (lines.len() < N).then(|| quote!(..rt::#name::DEFAULT));
    (!lines.is_empty()).then(|| quote!(#field: rt::#name { #(#lines)* #rest },))
}

fn duration(duration: Duration) -> TokenStream {
    if duration.subsec_nanos() == 0 {
        let seconds = proc_macro2::Literal::u64_unsuffixed(duration.as_secs());
        return quote!(rt::seconds(#seconds));
    }
    let millis =
        proc_macro2::Literal::u64_unsuffixed(u64::try_from(duration.as_millis()).unwrap_or(u64::MAX));
    quote!(rt::millis(#millis))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pipeline;
    use crate::remark::Remarks;

    #[test]
    fn a_rate_limit_says_what_the_catalog_says() {
        let rate = |own, reset| {
            let rate_limit = Some(catalog::RateLimit { own, reset });
            policies(&catalog::Service { rate_limit, ..catalog::Service::new("a", "a.yaml") }).to_string()
        };
        let own = Some((3, Duration::from_secs(1)));
        let epoch = Some(catalog::Reset::Epoch);
        let said = |inside: TokenStream| quote!(rate_limit: Some(rt::RateLimit { #inside }),).to_string();
        let three = quote!(requests: 3u32, per: rt::seconds(1),);
        assert_eq!(rate(own, None), said(quote!(#three ..rt::RateLimit::DEFAULT)));
        let reset = quote!(reset: Some(rt::Reset::Epoch),);
        assert_eq!(rate(own, epoch), said(quote!(#three #reset)));
        assert_eq!(rate(None, epoch), said(quote!(#reset ..rt::RateLimit::NONE)));
    }

    #[test]
    fn a_token_url_without_a_host_is_seen_from_the_base_url() {
        let folder = tempfile::tempdir().unwrap();
        let spec = folder.path().join("a.yaml");
        let text = "openapi: 3.1.0
info: { title: a, version: '1' }
servers: [{ url: 'https://a.example/v1' }]
paths: {}
components: { securitySchemes: { o: { type: oauth2, flows: { clientCredentials: { tokenUrl: /oauth/token, scopes: {} } } } } }
";
        std::fs::write(&spec, text).unwrap();
        let mut entry = catalog::Service::new("a", spec);
        for (base, wanted) in [
            (None, "https://a.example/oauth/token"),
            (Some("http://b.example/"), "http://b.example/oauth/token"),
        ] {
            entry.base_url = base.map(str::to_owned);
            let plan = pipeline::planned(&entry, &mut Remarks::default()).unwrap().plan;
            let printed = scheme(&plan.service.schemes[0], &plan, &entry).to_string();
            assert!(printed.contains("\"/oauth/token\""), "the client knows the base URL in use: {printed}");
            assert_eq!(token_url(&plan, &entry).as_deref(), Some(wanted));
        }
    }
}
