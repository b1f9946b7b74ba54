//! From the text of a catalog to its services.

use std::path::{Path, PathBuf};

use super::error::CatalogError;
use super::raw::{RawAuth, RawCatalog, RawHealth, RawPagination, RawRate, RawRuntime, RawService, RawSource};
use super::types::{
    Catalog, Credential, From, Health, Origin, PageStyle, Pagination, Part, RateLimit, RuntimeSource, Service,
};
use super::{names, place};
use crate::read::bounded;

/// No catalog is larger.
const LARGEST: u64 = 64 << 20;

/// Reads a catalog from its file.
pub fn read(file: &Path) -> Result<Catalog, CatalogError> {
    let bytes = bounded(file, LARGEST)
        .and_then(|bytes| bytes.ok_or_else(|| "it is larger than 64 MiB".to_owned()))
        .map_err(|reason| CatalogError::whole(file, format!("the catalog cannot be read: {reason}")))?;
    let text = String::from_utf8(bytes).map_err(|_| CatalogError::whole(file, "the catalog is not UTF-8"))?;
    parse(file, &text)
}

/// Reads a catalog from its text; `file` is where it stands, for places and relative paths.
pub fn parse(file: &Path, text: &str) -> Result<Catalog, CatalogError> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let raw: RawCatalog = serde_yaml::from_str(text).map_err(|error| explain(file, text, &error))?;
    let reader = Reader { file, text };
    let mut services: Vec<Service> = Vec::with_capacity(raw.services.len());
    for (key, mut entry) in raw.services {
        if let Some(defaults) = &raw.defaults {
            entry.inherit(defaults);
        }
        let service = reader.service(&key, entry)?;
        for other in &services {
            reader.distinct(&service, other)?;
        }
        services.push(service);
    }
    Ok(Catalog {
        file: file.to_path_buf(),
        hub: raw.hub.unwrap_or(true),
        runtime: raw.runtime.map_or(Ok(RuntimeSource::Checkout), |runtime| reader.runtime(runtime))?,
        services,
    })
}

/// An error about the node at the end of a path, found by reading the file again.
pub fn error_at(file: &Path, path: &[&str], message: impl Into<String>) -> CatalogError {
    let text = std::fs::read_to_string(file).unwrap_or_default();
    CatalogError::at(file, &text, spot(&text, path), message)
}

/// Where a path of keys stands. A key that a service has from the defaults stands there, and a service says all that
/// is said of it somewhere.
fn spot(text: &str, path: &[&str]) -> Option<(usize, usize)> {
    place::of(text, path).or_else(|| {
        let ["services", key, rest @ ..] = path else { return None };
        let inherited = [&["defaults"], rest].concat();
        let inherited = if rest.is_empty() { None } else { place::of(text, &inherited) };
        inherited.or_else(|| place::of(text, &["services", key]))
    })
}

/// Turns an error of `serde_yaml` into one with its place and, for a misspelt key, a suggestion.
fn explain(file: &Path, text: &str, error: &serde_yaml::Error) -> CatalogError {
    let place = error.location().map(|at| (at.line(), at.column()));
    let mut message = error.to_string();
    if let Some((line, column)) = place {
        let suffix = format!(" at line {line} column {column}");
        message = message.replacen(&suffix, "", 1);
    }
    if let Some(at) = message.find("unknown field `") {
        let rest = message.get(at..).unwrap_or_default().to_owned();
        let mut quoted = rest.split('`').skip(1).step_by(2);
        let found = quoted.next().unwrap_or_default();
        let known: Vec<&str> = quoted.collect();
        message = format!("unknown key `{found}`");
        match names::nearest(found, known.iter().copied()) {
            Some(near) => message.push_str(&format!("; did you mean `{near}`?")),
            None if known.is_empty() => {}
            None => message.push_str(&format!("; known here: {}", known.join(", "))),
        }
    }
    let message =
        message.replace("missing field `", "missing key `").replace("duplicate field `", "duplicate key `");
    CatalogError::at(file, text, place, message)
}

/// What the checks need to say where something stands.
struct Reader<'a> {
    file: &'a Path,
    text: &'a str,
}

impl Reader<'_> {
    fn error(&self, path: &[&str], message: impl Into<String>) -> CatalogError {
        CatalogError::at(self.file, self.text, spot(self.text, path), message)
    }

    fn check(&self, path: &[&str], checked: Result<(), String>) -> Result<(), CatalogError> {
        checked.map_err(|message| self.error(path, message))
    }

    /// A path of the catalog: relative to the catalog's folder, or absolute.
    fn path(&self, given: &str) -> PathBuf {
        self.file.parent().unwrap_or(Path::new("")).join(given)
    }

    fn runtime(&self, raw: RawRuntime) -> Result<RuntimeSource, CatalogError> {
        match (raw.path, raw.version, raw.git, raw.rev) {
            (Some(path), None, None, None) => Ok(RuntimeSource::Path(self.path(&path))),
            (None, Some(version), None, None) => {
                semver::VersionReq::parse(&version).map_err(|error| {
                    self.error(&["runtime", "version"], format!("`{version}` is not a version: {error}"))
                })?;
                Ok(RuntimeSource::Version(version))
            }
            (None, None, Some(url), rev) => Ok(RuntimeSource::Git { url, rev }),
            _ => Err(self.error(&["runtime"], "give exactly one of `path`, `version` and `git`")),
        }
    }

    /// Two services whose names would meet in the output.
    fn distinct(&self, service: &Service, other: &Service) -> Result<(), CatalogError> {
        if service.lib_name == other.lib_name {
            let message =
                format!("`{}` and `{}` are the same library, `{}`", other.key, service.key, service.lib_name);
            return Err(self.error(&["services", &service.key], message));
        }
        if names::library(&service.crate_name) == names::library(&other.crate_name) {
            let message = format!(
                "`{}` and `{}` are both packages called `{}`",
                other.key, service.key, service.crate_name
            );
            return Err(self.error(&["services", &service.key, "package", "name"], message));
        }
        Ok(())
    }

    fn service(&self, key: &str, raw: RawService) -> Result<Service, CatalogError> {
        let at =
            |path: &[&'static str]| -> Vec<&str> { ["services", key].iter().chain(path).copied().collect() };
        self.check(&at(&[]), names::check(key))?;
        let Some(spec) = raw.spec.filter(|spec| !spec.trim().is_empty()) else {
            return Err(self.error(&at(&[]), format!("the service `{key}` has no `spec`")));
        };
        if spec.contains("://") {
            return Err(self.error(
                &at(&["spec"]),
                "`spec` is a file; a URL belongs to `origin`, and `xtask sync` fetches it",
            ));
        }
        let mut overlays = Vec::with_capacity(raw.overlays.len());
        for (index, given) in raw.overlays.iter().enumerate() {
            let path = self.path(given);
            // One that is missing fails its service, as a document does.
            if given.contains("://") {
                let index = index.to_string();
                let place = ["services", key, "overlays", &index];
                return Err(self.error(&place, format!("the overlay `{given}` is not a file")));
            }
            overlays.push(path);
        }
        let crate_name = raw.package.name.unwrap_or_else(|| key.to_owned());
        self.check(&at(&["package", "name"]), names::check(&crate_name))?;
        let package_version = raw.package.version.unwrap_or_else(|| "0.1.0".to_owned());
        if let Err(error) = semver::Version::parse(&package_version) {
            return Err(self.error(
                &at(&["package", "version"]),
                format!("`{package_version}` is not a version: {error}"),
            ));
        }
        if let Some(license) = &raw.package.license {
            self.check(&at(&["package", "license"]), names::license(license))?;
        }
        if let Some(url) = &raw.base_url {
            self.check(&at(&["base_url"]), check_url(url))?;
        }
        for (name, value) in &raw.headers {
            let place = ["services", key, "headers", name];
            self.check(&place, check_header(name).and_then(|()| check_header_value(value)))?;
        }
        if let Some(name) = &raw.idempotency_header {
            self.check(&at(&["idempotency_header"]), check_header(name))?;
        }
        // The value may stand in the defaults: the message says whose it is.
        let out = |path: &[&'static str], value: &dyn std::fmt::Display, right: String| {
            let name = path.join(".");
            Err(self.error(&at(path), format!("`{name}` of `{key}` is out of range: `{value}`; {right}")))
        };
        let share = |path: &[&'static str], value: Option<f64>, most: f64| match value {
            Some(value) if !(0.0..=most).contains(&value) => {
                out(path, &value, format!("between 0 and {most} is right"))
            }
            _ => Ok(()),
        };
        share(&["retry", "budget"], raw.retry.budget, 100.0)?;
        share(&["breaker", "failure_rate"], raw.breaker.failure_rate, 1.0)?;
        let positive = |path: &[&'static str], value: Option<u32>| match value {
            Some(0) => out(path, &0, "1 is the least".to_owned()),
            _ => Ok(()),
        };
        positive(&["retry", "attempts"], raw.retry.attempts)?;
        positive(&["breaker", "probes"], raw.breaker.probes)?;
        positive(&["concurrency"], raw.concurrency)?;
        positive(&["rate_limit", "requests"], raw.rate_limit.requests)?;
        // With no time and no room no call can end well.
        let limits = &raw.timeout;
        for (name, limit) in [
            ("connect", limits.connect),
            ("attempt", limits.attempt),
            ("total", limits.total),
            ("idle", limits.idle),
        ] {
            if limit.is_some_and(|limit| limit.as_millis() == 0) {
                out(&["timeout", name], &"0", "a millisecond is the least".to_owned())?;
            }
        }
        for (name, limit) in [("max", raw.body.max), ("max_error", raw.body.max_error)] {
            if limit == Some(0) {
                out(&["body", name], &0, "a byte is the least".to_owned())?;
            }
        }
        if let Some(origin) = &raw.origin {
            self.check(&at(&["origin", "url"]), check_url(&origin.url))?;
            if let Some(hash) = &origin.sha256 {
                let good = hash.len() == 64 && hash.chars().all(|c| c.is_ascii_hexdigit());
                let checked = if good {
                    Ok(())
                } else {
                    Err(format!("`{hash}` is not a SHA-256; it has 64 hexadecimal digits"))
                };
                self.check(&at(&["origin", "sha256"]), checked)?;
            }
        }
        let (mut server_variables, mut server_env) = (Vec::new(), Vec::new());
        for (name, variable) in raw.server_variables {
            if let Some(env) = variable.env {
                self.check(&["services", key, "server_variables", &name, "env"], check_env(&env))?;
                server_env.push((name.clone(), env));
            }
            if let Some(value) = variable.default {
                server_variables.push((name, value));
            }
        }
        let mut auth = Vec::with_capacity(raw.auth.len());
        for (scheme, entry) in raw.auth {
            auth.push((scheme.clone(), self.credentials(key, &scheme, entry)?));
        }
        Ok(Service {
            key: key.to_owned(),
            kind: raw.kind,
            crate_name,
            lib_name: names::library(key),
            env: names::environment(key),
            package_version,
            package_license: raw.package.license,
            spec: self.path(&spec),
            overlays,
            base_url: raw.base_url,
            server_variables,
            server_env,
            auth,
            headers: raw.headers,
            health: raw.health.map(|health| match health {
                RawHealth::None => Health::None,
                RawHealth::Operation(name) => Health::Operation(name),
                RawHealth::Get(path) => Health::Get(path),
            }),
            timeout: raw.timeout,
            retry: raw.retry,
            idempotency_header: raw.idempotency_header,
            rate_limit: rate(raw.rate_limit)
                .map_err(|why| self.error(&at(&["rate_limit"]), format!("`rate_limit` of `{key}`: {why}")))?,
            breaker: raw.breaker,
            concurrency: raw.concurrency,
            pool: raw.pool,
            body: raw.body,
            pagination: raw.pagination.and_then(pagination),
            stream: raw.stream,
            operations: raw.operations,
            rename: raw.rename,
            tests: raw.tests.unwrap_or(false),
            origin: raw.origin.map(|origin| Origin { url: origin.url, sha256: origin.sha256 }),
        })
    }

    /// The parts of one scheme's credentials.
    fn credentials(&self, key: &str, scheme: &str, raw: RawAuth) -> Result<Vec<Credential>, CatalogError> {
        let mut parts: Vec<Credential> = Vec::new();
        let fail =
            |name: &str, message: String| Err(self.error(&["services", key, "auth", scheme, name], message));
        let whole = |message: &str| Err(self.error(&["services", key, "auth", scheme], message));
        match (raw.env, raw.file) {
            (Some(_), Some(_)) => return whole("give either `env` or `file`"),
            (Some(env), None) => match check_env(&env) {
                Ok(()) => parts.push(Credential { part: Part::Secret, from: From::Env(env) }),
                Err(message) => return fail("env", message),
            },
            (None, Some(file)) => parts.push(Credential { part: Part::Secret, from: From::File(file) }),
            (None, None) => {}
        }
        for (name, part, source) in [
            ("username", Part::Username, raw.username),
            ("password", Part::Password, raw.password),
            ("client_id", Part::ClientId, raw.client_id),
            ("client_secret", Part::ClientSecret, raw.client_secret),
            ("refresh_token", Part::RefreshToken, raw.refresh_token),
        ] {
            let secret = matches!(part, Part::Password | Part::ClientSecret | Part::RefreshToken);
            let from = match source {
                None => continue,
                Some(RawSource::File(file)) => From::File(file),
                Some(RawSource::Env(env)) => match check_env(&env) {
                    Ok(()) => From::Env(env),
                    Err(message) => return fail(name, message),
                },
                // A plain text that looks like a variable's name is one.
                Some(RawSource::Plain(text)) if looks_like_env(&text) => From::Env(text),
                Some(RawSource::Plain(_) | RawSource::Value(_)) if secret => {
                    return fail(
                        name,
                        format!(
                            "a secret does not belong into a catalog; write `{name}: {{ env: NAME }}` or `{{ file: … }}`"
                        ),
                    );
                }
                Some(RawSource::Plain(text) | RawSource::Value(text)) => From::Value(text),
            };
            parts.push(Credential { part, from });
        }
        if let Some(url) = raw.token_url {
            if let Err(message) = check_url(&url) {
                return fail("token_url", message);
            }
            parts.push(Credential { part: Part::TokenUrl, from: From::Value(url) });
        }
        if let Some(scopes) = raw.scopes {
            parts.push(Credential { part: Part::Scopes, from: From::Value(scopes.0) });
        }
        if parts.is_empty() {
            return whole("this scheme has no credentials; write `{ env: NAME }` or `{ file: … }`");
        }
        Ok(parts)
    }
}

fn rate(raw: RawRate) -> Result<Option<RateLimit>, &'static str> {
    let own = match (raw.requests, raw.per) {
        (Some(_), Some(per)) if per.as_millis() == 0 => return Err("`per` is a millisecond at least"),
        (Some(requests), Some(per)) => Some((requests, per)),
        (None, None) => None,
        _ => return Err("it needs both `requests` and `per`, or `reset` alone"),
    };
    let reset = raw.reset;
    Ok((own.is_some() || reset.is_some()).then_some(RateLimit { own, reset }))
}

fn pagination(raw: RawPagination) -> Option<Pagination> {
    let style = match (raw.cursor, raw.page, raw.offset) {
        (Some(name), _, _) => PageStyle::Cursor(name),
        (_, Some(name), _) => PageStyle::Page(name),
        (_, _, Some(name)) => PageStyle::Offset(name),
        _ if raw.link => PageStyle::Link,
        _ => return None,
    };
    Some(Pagination { style, next: raw.next, items: raw.items, limit: raw.limit })
}

/// Whether a plain text is meant as the name of an environment variable.
fn looks_like_env(text: &str) -> bool {
    check_env(text).is_ok() && !text.chars().any(|c| c.is_ascii_lowercase()) && text.len() > 1
}

fn check_env(name: &str) -> Result<(), String> {
    let first = name.chars().next().is_some_and(|c| c.is_ascii_alphabetic() || c == '_');
    if first && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_') {
        Ok(())
    } else {
        Err("this is not the name of an environment variable; it has letters, digits and `_`".to_owned())
    }
}

/// Whether a catalog can hold this URL. What may be a password is not repeated.
///
/// # Errors
/// Why it cannot.
pub fn check_url(url: &str) -> Result<(), String> {
    // Of any scheme: whatever else is wrong with it, the message would show it.
    let authority = url.split_once("://").map_or(url, |(_, rest)| rest);
    if authority.split(['/', '?', '#']).next().unwrap_or_default().contains('@') {
        return Err("a URL in a catalog cannot hold a user's name or password".to_owned());
    }
    let Some(rest) = url.strip_prefix("https://").or_else(|| url.strip_prefix("http://")) else {
        return Err(format!("`{url}` is not a URL that starts with https:// or http://"));
    };
    let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
    if host.is_empty() || rest.chars().any(|c| c.is_whitespace() || c.is_control()) {
        return Err(format!("`{}` is not a URL", url.escape_debug()));
    }
    Ok(())
}

fn check_header(name: &str) -> Result<(), String> {
    if crate::token::is_token(name) {
        Ok(())
    } else {
        Err(format!("`{}` is not the name of a header", name.escape_debug()))
    }
}

fn check_header_value(value: &str) -> Result<(), String> {
    if value.chars().all(|c| c == '\t' || (' '..='~').contains(&c)) {
        Ok(())
    } else {
        Err(format!("`{}` is not the value of a header", value.escape_debug()))
    }
}

#[cfg(test)]
#[path = "load_tests.rs"]
mod tests;
