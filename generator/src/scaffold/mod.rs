//! The catalog's entry of a new service: what its document says, and what it does not say.

mod pagination;
mod rates;

use crate::catalog::{From, Part, Service};
use crate::generate::Failure;
use crate::model::SchemeKind;
use crate::pipeline;
use crate::read::{join, seen_from};
use crate::remark::Remarks;

/// A proposed entry.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Entry {
    /// The YAML below the service's key, without indentation.
    pub yaml: String,
    /// What the document does not say, and a person has to.
    pub open: Vec<String>,
}

/// Reads the document of a service and proposes its entry. `spec` and `origin` are written as given.
///
/// # Errors
/// When the document cannot be read.
pub fn entry(service: &Service, spec: &str, origin: Option<(&str, &str)>) -> Result<Entry, Failure> {
    let mut remarks = Remarks::default();
    let made =
        pipeline::run(service, &mut remarks).map_err(|failure| Failure::service(failure.to_string()))?;
    let model = &made.plan.service;
    let mut entry = Entry::default();
    let line = |entry: &mut Entry, text: String| {
        entry.yaml.push_str(&text);
        entry.yaml.push('\n');
    };
    line(&mut entry, format!("spec: {}", quoted(spec)));

    match &model.base_url {
        Some(url) if url.starts_with("http") && !url.contains('{') => {}
        // Where the document was found says where a server without a host is (RFC 3986, 5.2).
        Some(path) if !path.contains("://") => match origin.map(|(from, _)| beside(from, path)) {
            Some(url) => line(&mut entry, format!("base_url: {}", quoted(&url))),
            None => entry.open.push(format!(
                "the document names no host, only {path:?}: set `base_url`, or {}_BASE_URL",
                service.env
            )),
        },
        Some(url) => {
            let known =
                model.server_variables.iter().filter(|(name, _)| url.contains(&format!("{{{name}}}")));
            let known: Vec<String> = known.map(|(name, value)| format!("{name} = {value:?}")).collect();
            let with = if known.is_empty() { String::new() } else { format!(" with {}", known.join(", ")) };
            entry.open.push(format!(
                "the document's server is {url:?}{with}: if yours is another, set `server_variables`, `base_url` or {}_BASE_URL",
                service.env
            ));
        }
        None => entry
            .open
            .push(format!("the document names no server: set `base_url`, or {}_BASE_URL", service.env)),
    }

    if !made.unread.is_empty() {
        let how = if origin.is_some() { "not fetched" } else { "not read" };
        entry.open.push(format!(
            "it refers to {}, {how}: what they describe may be any JSON value; put them below the folder of the document, where they can be read",
            few(&made.unread)
        ));
    }

    if !model.other_servers.is_empty() {
        entry.open.push(format!(
            "the document has other servers beside the first, which is used ({}): if yours is one of them, set `base_url` or {}_BASE_URL",
            few(&model.other_servers),
            service.env
        ));
    }

    let mut auth = String::new();
    for scheme in &model.schemes {
        if let SchemeKind::Other(word) = &scheme.kind {
            entry.open.push(format!(
                "the scheme `{}` ({word}) is one that the runtime does not do by itself",
                scheme.name
            ));
        }
        let mut parts: Vec<String> = Vec::new();
        for credential in crate::emit::credentials(scheme, &model.schemes, service) {
            let name = match credential.part {
                Part::Secret => {
                    // An access token and client credentials are two ways; the first is the plain one.
                    parts = match credential.from {
                        From::Env(name) => vec![format!("env: {name}")],
                        _ => parts,
                    };
                    if matches!(scheme.kind, SchemeKind::OAuth2 { .. }) {
                        break;
                    }
                    continue;
                }
                Part::Username => "username",
                Part::Password => "password",
                Part::ClientId => "client_id",
                Part::ClientSecret => "client_secret",
                Part::TokenUrl | Part::RefreshToken | Part::Scopes => continue,
            };
            if let From::Env(variable) = credential.from {
                parts.push(format!("{name}: {{ env: {variable} }}"));
            }
        }
        if !parts.is_empty() {
            auth.push_str(&format!("  {}: {{ {} }}\n", quoted(&scheme.name), parts.join(", ")));
        }
        if let SchemeKind::OAuth2 { token_url: Some(url), client_credentials: true, .. } = &scheme.kind {
            let base = model.base_url.as_deref().filter(|base| base.contains("://"));
            let url = base.map_or_else(|| url.clone(), |base| seen_from(base, url));
            entry.open.push(format!(
                "`{}` also takes client credentials: write client_id, client_secret and token_url ({url}) instead of env",
                scheme.name
            ));
        }
    }
    if auth.is_empty() {
        entry.open.push(
            "the document has no security scheme: set `headers`, if the service wants a key".to_owned(),
        );
    } else {
        line(&mut entry, format!("auth:\n{}", auth.trim_end()));
    }

    match pagination::found(model) {
        Some(paging) => {
            line(&mut entry, format!("pagination: {}", paging.yaml));
            entry.open.extend(paging.open);
        }
        None => entry
            .open
            .push("no way of paging was recognised: set `pagination`, if lists come in pages".to_owned()),
    }
    let health = model.operations.iter().find(|operation| {
        let words = ["health", "ping", "status", "me", "self", "whoami", "version"];
        let last = operation.template.trim_end_matches('/').rsplit('/').next().unwrap_or_default();
        operation.method == "GET"
            && words.contains(&last)
            && operation.params.iter().all(|param| !param.required)
    });
    match health {
        Some(operation) => line(&mut entry, format!("health: {{ operation: {} }}", quoted(&operation.id))),
        None => entry
            .open
            .push("no operation is clearly a health check: a GET of the base URL is used".to_owned()),
    }
    match rates::named(model.docs.as_deref().unwrap_or_default()).as_slice() {
        [] => entry.open.push(
            "the document does not say how many requests are allowed: set `rate_limit`, if the vendor does"
                .to_owned(),
        ),
        [(requests, per)] => {
            line(&mut entry, format!("rate_limit: {{ requests: {requests}, per: {per} }}"));
        }
        several => {
            let all: Vec<String> = several.iter().map(|(many, per)| format!("{many} per {per}")).collect();
            entry.open.push(format!(
                "the document names several rates ({}): set `rate_limit` to the one that holds for you",
                all.join(", ")
            ));
        }
    }
    if let Some((url, hash)) = origin {
        line(&mut entry, format!("origin: {{ url: {}, sha256: {} }}", quoted(url), quoted(hash)));
    }
    Ok(entry)
}

/// The first of some names, and how many more there are.
fn few(names: &[String]) -> String {
    let first: Vec<String> = names.iter().take(5).map(|name| format!("{name:?}")).collect();
    let more = names.len() - first.len();
    let more = if more > 0 { format!(" and {more} more") } else { String::new() };
    format!("{}{more}", first.join(", "))
}

/// A server without a host, seen from the URL of its document.
fn beside(from: &str, server: &str) -> String {
    join(from.split(['?', '#']).next().unwrap_or(from), server)
}

/// A YAML scalar: plain where that is safe, else in double quotes.
fn quoted(text: &str) -> String {
    let first =
        text.chars().next().is_some_and(|c| c.is_ascii_alphabetic() || c == '_' || c == '/' || c == '.');
    let plain = text.chars().all(|c| c.is_ascii_alphanumeric() || "_-./".contains(c));
    let word = ["true", "false", "null", "yes", "no", "on", "off", "y", "n"]
        .contains(&text.to_ascii_lowercase().as_str());
    if first && plain && !word { text.to_owned() } else { serde_json::to_string(text).unwrap_or_default() }
}

#[cfg(test)]
mod tests {
    use super::{beside, quoted};

    #[test]
    fn a_server_without_a_host_is_where_its_document_is() {
        let at = |server| beside("https://a.example:8443/docs/openapi.yaml?v=1", server);
        assert_eq!(at("/api/v3"), "https://a.example:8443/api/v3");
        assert_eq!(at("//b.example/v1"), "https://b.example/v1");
        assert_eq!(at("v3"), "https://a.example:8443/docs/v3");
        assert_eq!(at("./v3"), "https://a.example:8443/docs/v3");
        assert_eq!(at("../v3"), "https://a.example:8443/v3");
        assert_eq!(beside("https://a.example", "v3"), "https://a.example/v3");
    }

    #[test]
    fn a_scalar_stays_a_text() {
        for (text, yaml) in [
            ("a.yaml", "a.yaml"),
            ("no", "\"no\""),
            ("a: b", "\"a: b\""),
            ("1", "\"1\""),
            ("", "\"\""),
            ("a\n#", "\"a\\n#\""),
        ] {
            assert_eq!(quoted(text), yaml);
        }
    }
}
