//! A row of the generated table: one service, not built yet.

use serde::Serialize;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::sync::Arc;
use switchboard_client::door::{self, OperationInfo, Options};
use switchboard_client::{BuildError, Service, service};

/// One service of the generated table.
#[derive(Clone, Copy, Debug)]
pub struct Entry {
    /// What the catalog says about it.
    pub service: &'static Service,
    /// What can be called.
    pub operations: &'static [OperationInfo],
    /// Builds its client.
    pub connect: fn(&Options) -> Result<Arc<dyn door::Service>, BuildError>,
}

/// A service as `switchboard services --format json` prints it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ServiceRow {
    /// Its name in the catalog.
    pub name: String,
    /// Where its requests go.
    pub base_url: String,
    /// What its credentials are read from, and whether they are there. Never what they are.
    pub auth: Vec<AuthRow>,
    /// How many operations it has.
    pub operations: usize,
}

/// One variable or file that a credential is read from. What only code can set has no row.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct AuthRow {
    /// The security scheme of the document.
    pub scheme: &'static str,
    /// The variable; `None` when a file is read.
    pub env: Option<&'static str>,
    /// Whether there is something to read.
    pub set: bool,
}

impl Entry {
    /// The service's row, without building its client. `base_url` goes before all else.
    #[must_use]
    pub fn row(&self, env: &door::Env, base_url: Option<&str>) -> ServiceRow {
        ServiceRow {
            name: self.service.name.to_owned(),
            base_url: shown(&self.base_url(env, base_url)),
            auth: self.auth(env),
            operations: self.operations.len(),
        }
    }

    fn base_url(&self, env: &door::Env, given: Option<&str>) -> String {
        let told = |text: String| Some(text.trim().to_owned()).filter(|t| !t.is_empty());
        let url = given
            .map(str::to_owned)
            .or_else(|| env(&self.base_url_variable()).and_then(told))
            .unwrap_or_else(|| self.service.base_url.to_owned());
        self.fill(url, env)
    }

    /// What tells one address of the service from another: the whole base URL, and the variables of it and of where
    /// tokens are fetched. A number, for a key may stand in them.
    pub(crate) fn address(&self, env: &door::Env, base_url: Option<&str>) -> u64 {
        let variables = self.service.server_env.iter().map(|(_, variable)| env(variable).unwrap_or_default());
        let mut hasher = DefaultHasher::new();
        std::iter::once(self.base_url(env, base_url))
            .chain(variables)
            .for_each(|text| text.hash(&mut hasher));
        hasher.finish()
    }

    /// The variable that overrides the base URL.
    #[must_use]
    pub fn base_url_variable(&self) -> String {
        format!("{}_BASE_URL", self.service.env)
    }

    fn fill(&self, mut url: String, env: &door::Env) -> String {
        for (name, variable) in self.service.server_env {
            if let Some(value) = env(variable).filter(|value| !value.trim().is_empty()) {
                url = url.replace(&format!("{{{name}}}"), value.trim());
            }
        }
        for (name, value) in self.service.server_variables {
            url = url.replace(&format!("{{{name}}}"), value);
        }
        url
    }

    fn auth(&self, env: &door::Env) -> Vec<AuthRow> {
        let mut rows = Vec::new();
        for scheme in self.service.schemes {
            for credential in scheme.source {
                let row = match credential.from {
                    service::From::Env(name) => {
                        let set = env(name).is_some_and(|value| !value.trim().is_empty());
                        AuthRow { scheme: scheme.name, env: Some(name), set }
                    }
                    service::From::File(path) => {
                        let set = std::path::Path::new(path).is_file();
                        AuthRow { scheme: scheme.name, env: None, set }
                    }
                    // What stands in the catalog is no secret and always there.
                    _ => continue,
                };
                rows.push(row);
            }
        }
        rows
    }
}

/// A URL that is shown must not show a password, nor its query, in which a key may stand. An `@` that cannot be told
/// from the end of a password hides all.
fn shown(url: &str) -> String {
    if !url.contains('@') {
        return url.split(['?', '#']).next().unwrap_or_default().to_owned();
    }
    let hidden = "[hidden]".to_owned();
    let Some((scheme, rest)) = url.split_once("://") else { return hidden };
    let (authority, path) = rest.split_at(rest.find(['/', '\\', '?', '#']).unwrap_or(rest.len()));
    match authority.rsplit_once('@') {
        Some((_, host)) if !path.contains('@') && !scheme.contains('@') => {
            shown(&format!("{scheme}://{host}{path}"))
        }
        _ => hidden,
    }
}

#[cfg(test)]
mod tests {
    use crate::testing::{PETS, env_of};

    #[test]
    fn a_row_says_what_is_set_and_never_what_it_is() {
        let env = env_of(&[("PETS_KEY", "s3cret"), ("PETS_USERNAME", "  ")]);
        let row = PETS.row(&env, None);
        let json = serde_json::to_string(&row).unwrap();
        assert_eq!(
            json,
            r#"{"name":"pets","base_url":"https://eu.pets.test/v1","auth":[{"scheme":"key","env":"PETS_KEY","set":true},{"scheme":"user","env":"PETS_USERNAME","set":false},{"scheme":"user","env":"PETS_PASSWORD","set":false}],"operations":3}"#
        );
        assert!(!json.contains("s3cret"));
    }

    #[test]
    fn the_base_url_comes_from_the_option_then_the_variable() {
        let env = env_of(&[("PETS_BASE_URL", "http://user:pw@localhost:1/x?a=b")]);
        assert_eq!(PETS.row(&env, None).base_url, "http://localhost:1/x");
        assert_eq!(PETS.row(&env, Some("http://here")).base_url, "http://here");
        let env = env_of(&[("PETS_BASE_URL", "https://here/v1?key=s3cret#s3cret")]);
        assert_eq!(PETS.row(&env, None).base_url, "https://here/v1");
    }

    #[test]
    fn a_url_that_is_slightly_wrong_shows_no_password() {
        for url in [
            "me:hunter2@host/v1",
            "https:/me:hunter2@host",
            "https://me:p/hunter2@host",
            "https://me:hunter2?x@host",
            "https://me:hunter2#x@host",
            "https://me:p@ss/hunter2@host",
            "https:\\\\me:hunter2@host",
            "https://me:p\\hunter2@host",
            "me@hunter2://host",
        ] {
            assert_eq!(super::shown(url), "[hidden]", "{url}");
        }
        assert_eq!(super::shown("https://me:hunter2@x@host:1/v1#a"), "https://host:1/v1");
    }

    #[test]
    fn another_query_is_another_address() {
        let address = |url| PETS.address(&env_of(&[("PETS_BASE_URL", url)]), None);
        assert_ne!(address("https://here/v1?api-version=1"), address("https://here/v1?api-version=2"));
        assert_eq!(address("https://here/v1"), address(" https://here/v1 "));
    }
}
