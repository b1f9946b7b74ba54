//! Where requests go: base URLs, their variables, and what may be talked to at all.

use url::{Host, Url};

use crate::fault::Fault;
use crate::request::cut;
use crate::service::Service;

/// Whether a URL may be talked to: https, or plain http on loopback.
pub(crate) fn is_safe(url: &Url) -> bool {
    match url.scheme() {
        "https" => url.host().is_some(),
        "http" => match url.host() {
            Some(Host::Domain(name)) => name == "localhost" || name.ends_with(".localhost"),
            Some(Host::Ipv4(address)) => address.is_loopback(),
            Some(Host::Ipv6(address)) => address.is_loopback(),
            None => false,
        },
        _ => false,
    }
}

/// The values of the variables of a service's URLs.
#[derive(Clone, Debug, Default)]
pub(crate) struct Variables(Vec<(String, String)>);

impl Variables {
    /// What code gave goes before the environment, and that before the catalog and the document.
    pub(crate) fn of(
        service: &Service,
        given: Vec<(String, String)>,
        env: impl Fn(&str) -> Option<String>,
    ) -> Self {
        let listed =
            service.server_variables.iter().map(|(name, value)| (name.to_string(), value.to_string()));
        let read = service.server_env.iter().filter_map(|(name, variable)| {
            let value = env(variable)?.trim().to_owned();
            (!value.is_empty()).then(|| ((*name).to_owned(), value))
        });
        Self(listed.chain(read).chain(given).collect())
    }

    /// A URL with these values in it.
    pub(crate) fn fill(&self, template: &str) -> String {
        fill(template, |name| {
            self.0.iter().rev().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
        })
    }
}

/// Puts the values of its variables into a base URL.
fn fill<'a>(template: &str, value: impl Fn(&str) -> Option<&'a str>) -> String {
    let mut out = String::with_capacity(template.len());
    let mut rest = template;
    while let Some((before, after)) = rest.split_once('{') {
        out.push_str(before);
        match after.split_once('}') {
            Some((name, behind)) => {
                match value(name) {
                    Some(value) => out.push_str(value),
                    None => {
                        out.push('{');
                        out.push_str(name);
                        out.push('}');
                    }
                }
                rest = behind;
            }
            None => {
                out.push('{');
                rest = after;
            }
        }
    }
    out.push_str(rest);
    out
}

/// The URL of a request: the base and, behind it, path and query. The target cannot leave the
/// origin: it is put behind the base as text that begins with a slash.
pub(crate) fn join(base: &str, target: &str, env: &str, plain: bool) -> Result<Url, Fault> {
    let (base, fixed) = cut(base, b'?').unwrap_or((base, ""));
    let base = base.trim_end_matches('/');
    let mut whole = String::with_capacity(base.len() + target.len() + fixed.len() + 2);
    whole.push_str(base);
    if !target.starts_with('/') && !target.is_empty() && !target.starts_with('?') {
        whole.push('/');
    }
    whole.push_str(target);
    if !fixed.is_empty() {
        whole.push(if target.contains('?') { '&' } else { '?' });
        whole.push_str(fixed);
    }
    let url = Url::parse(&whole).map_err(|_| {
        Fault::request(format!(
            "the base URL is no whole URL such as https://api.example.com; `{env}_BASE_URL` sets it"
        ))
    })?;
    if url.cannot_be_a_base() || url.host().is_none() {
        return Err(Fault::request(format!("the base URL is no web address; `{env}_BASE_URL` sets it")));
    }
    if !matches!(url.scheme(), "https" | "http") {
        return Err(Fault::request(format!(
            "the base URL is no web address: `{}` is neither https nor http; `{env}_BASE_URL` sets it",
            url.scheme()
        )));
    }
    if !url.username().is_empty() || url.password().is_some() {
        return Err(Fault::request("the base URL holds a password; use a credential instead"));
    }
    let allowed = is_safe(&url) || (plain && url.scheme() == "http");
    if !allowed {
        return Err(Fault::request("plain http is for loopback only"));
    }
    Ok(url)
}

/// A base URL that was read and found good once, so that each call only reads what it puts behind it.
pub(crate) struct Known {
    url: Url,
    /// Its path, without the slash at the end.
    path: String,
    query: String,
}

impl Known {
    /// What calls are joined to; `None` for a base of which each call says what is wrong, and for one with a fragment.
    pub(crate) fn of(base: &str, plain: bool) -> Option<Self> {
        let mut url = join(base, "/", "", plain).ok().filter(|url| url.fragment().is_none())?;
        let path = url.path().strip_suffix('/')?.to_owned();
        let query = url.query().unwrap_or_default().to_owned();
        url.set_query(None);
        Some(Self { url, path, query })
    }

    /// What goes before the path of a call.
    pub(crate) fn path(&self) -> &str {
        &self.path
    }

    /// The URL of a request whose path and query, with [`Known::path`] before them, are these; `None` where only
    /// [`join`] can tell. What begins with two slashes, or with what is read as such, would name a host.
    pub(crate) fn join(&self, mut target: String) -> Option<Url> {
        match target.as_bytes() {
            [b'/'] => {}
            [b'/', second, ..] if second.is_ascii_graphic() && !matches!(second, b'/' | b'\\') => {}
            _ => return None,
        }
        if !self.query.is_empty() {
            target.push(if target.contains('?') { '&' } else { '?' });
            target.push_str(&self.query);
        }
        Url::options().base_url(Some(&self.url)).parse(&target).ok()
    }
}

/// The authority of a URL, by which hosts are told apart.
pub(crate) fn authority(url: &Url) -> &str {
    url.authority()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rule_29_https_only_but_for_loopback() {
        for good in ["https://a.example", "http://127.0.0.1:1", "http://localhost:1", "http://[::1]:1"] {
            assert!(join(good, "/x", "A", false).is_ok(), "{good}");
        }
        for bad in ["http://a.example", "ftp://a", "/relative", "", "http://127.0.0.1.evil.example"] {
            assert!(join(bad, "/x", "A", false).is_err(), "{bad}");
        }
        // What is no http at all is not told to be plain http.
        let said =
            |base: &str| join(base, "/x", "A", false).map_err(|fault| format!("{fault:?}")).unwrap_err();
        assert!(said("ftp://a").contains("`ftp` is neither https nor http; `A_BASE_URL` sets it"));
        assert!(said("http://a.example").contains("for loopback only"));
        assert!(join("http://a.example", "/x", "A", true).is_ok());
        assert!(join("https://u:p@a.example", "/x", "A", false).is_err());
    }

    #[test]
    fn rule_27_a_path_cannot_leave_the_origin() {
        for target in ["//evil.example/", "/\\evil.example", "@evil.example", ".evil.example", ":1@x"] {
            let url = join("https://a.example", target, "A", false).unwrap();
            assert_eq!(url.host_str(), Some("a.example"), "{target}");
        }
    }

    #[test]
    fn rule_27_a_base_that_is_known_is_joined_as_one_that_is_not() {
        let bases = [
            "https://a.example",
            "https://a.example/",
            "https://A.example:443/v1//",
            "https://a.example/v1/?api=2",
            "https://a.example/x/../%7Ev1/..",
            "http://127.0.0.1:8080/a b",
            "https://[::1]:8443/v1?",
            "https://\u{e4}.example/\u{e4}?\u{e4}",
        ];
        let targets = [
            "/",
            "/x",
            "/x?y=1",
            "/?y=1",
            "/x/?",
            "//evil.example/",
            "/\\evil.example",
            "/\t/evil.example",
            "/\n/x",
            "/ /x",
            "/#x",
            "/x?y#z",
            "/%2Fx",
            "/x//y",
            "/\u{e4}",
            "/x ",
            "/:1@x",
            "/a'b\"c?d'e\"f",
        ];
        for base in bases {
            let known = Known::of(base, false).unwrap();
            for target in targets {
                let slow = join(base, target, "A", false).unwrap();
                if let Some(quick) = known.join(format!("{}{target}", known.path())) {
                    assert_eq!(quick, slow, "{base} {target:?}");
                }
            }
            assert!(known.join(format!("{}/x", known.path())).is_some(), "{base}");
        }
        for base in
            ["", "/relative", "ftp://a", "http://a.example", "https://u:p@a.example", "https://a.example/#x"]
        {
            assert!(Known::of(base, false).is_none(), "{base}");
        }
        let bare = Known::of("https://a.example", false).unwrap();
        for target in ["//evil.example/", "/\\evil.example", "/\t/evil.example", "@evil.example", "", "?x"] {
            assert!(bare.join(target.to_owned()).is_none(), "{target:?}");
        }
    }

    #[test]
    fn base_urls_keep_path_and_query_and_fill_variables() {
        let url = join("https://a.example/v1/?api=2", "/x?y=1", "A", false).unwrap();
        assert_eq!(url.as_str(), "https://a.example/v1/x?y=1&api=2");
        let value = |name: &str| (name == "region").then_some("eu");
        assert_eq!(fill("https://{region}.a/{other}", value), "https://eu.a/{other}");
    }
}
