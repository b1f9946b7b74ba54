//! Redirects, followed by us so that no credential goes where it should not.

use http::header::{ACCEPT, ACCEPT_ENCODING, ACCEPT_LANGUAGE, LOCATION, RANGE, USER_AGENT};
use http::{HeaderMap, Method, StatusCode};
use url::Url;

use crate::client::is_safe;
use crate::fault::{Fault, Kind};

/// So many redirects of one request are followed.
pub(crate) const MOST: u32 = 10;

/// What to do with an answer.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Next {
    /// It is the answer.
    Stay,
    /// Ask there.
    Follow {
        /// Where.
        url: Url,
        /// Without the body, as a GET.
        as_get: bool,
        /// To another origin: nothing but harmless headers goes along.
        strip: bool,
    },
}

/// Whether two URLs have one origin.
pub(crate) fn same_origin(a: &Url, b: &Url) -> bool {
    a.scheme() == b.scheme() && a.host() == b.host() && a.port_or_known_default() == b.port_or_known_default()
}

/// What an answer with this status and these headers asks for. `plain`: http beyond loopback is allowed.
pub(crate) fn next(
    status: StatusCode,
    headers: &HeaderMap,
    from: &Url,
    method: &Method,
    has_body: bool,
    plain: bool,
) -> Result<Next, Fault> {
    if !matches!(status.as_u16(), 301 | 302 | 303 | 307 | 308) {
        return Ok(Next::Stay);
    }
    let Some(location) = headers.get(LOCATION) else { return Ok(Next::Stay) };
    let refuse = |why: &'static str| Err(Fault::new(Kind::Redirect, why).with_status(status, None));
    let Some(mut url) = location.to_str().ok().and_then(|text| from.join(text).ok()) else {
        return refuse("the server redirects to what is no URL");
    };
    url.set_fragment(None);
    if !matches!(url.scheme(), "http" | "https") || url.host().is_none() {
        return refuse("the server redirects to what is no web address");
    }
    if from.scheme() == "https" && url.scheme() == "http" {
        return refuse("the server redirects from https to plain http");
    }
    if !plain && !is_safe(&url) {
        return refuse("the server redirects to plain http, which is for loopback only");
    }
    if !url.username().is_empty() || url.password().is_some() {
        return refuse("the server redirects to a URL with a password in it");
    }
    let as_get = match status.as_u16() {
        303 => !matches!(*method, Method::GET | Method::HEAD),
        301 | 302 => *method == Method::POST,
        _ => false,
    };
    let strip = !same_origin(from, &url);
    if strip && !as_get && (has_body || !matches!(*method, Method::GET | Method::HEAD)) {
        return refuse("the server redirects a request that writes to another origin");
    }
    Ok(Next::Follow { url, as_get, strip })
}

/// The headers that may go to another origin. A list of what may, since no list of what may not
/// would know the names that APIs give to their keys.
pub(crate) fn harmless(headers: &HeaderMap) -> HeaderMap {
    [ACCEPT, ACCEPT_ENCODING, ACCEPT_LANGUAGE, RANGE, USER_AGENT]
        .into_iter()
        .filter_map(|name| Some((name.clone(), headers.get(name)?.clone())))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ask(status: u16, to: &str, method: Method, body: bool) -> Result<Next, Fault> {
        let mut headers = HeaderMap::new();
        headers.insert(LOCATION, to.parse().unwrap());
        let from = Url::parse("https://api.example.com/a/b?key=1").unwrap();
        next(StatusCode::from_u16(status).unwrap(), &headers, &from, &method, body, false)
    }

    #[test]
    fn rule_23_same_origin_is_followed_as_it_is() {
        let follow = ask(307, "../c", Method::POST, true).unwrap();
        let url = Url::parse("https://api.example.com/c").unwrap();
        assert_eq!(follow, Next::Follow { url: url.clone(), as_get: false, strip: false });
        let follow = ask(303, "/c", Method::POST, true).unwrap();
        assert_eq!(follow, Next::Follow { url, as_get: true, strip: false });
    }

    #[test]
    fn rule_23_another_origin_gets_nothing_or_it_errs() {
        for to in ["https://evil.example/", "https://api.example.com:8443/", "//evil.example/x"] {
            assert!(matches!(ask(302, to, Method::GET, false), Ok(Next::Follow { strip: true, .. })));
            assert_eq!(ask(307, to, Method::POST, true).unwrap_err().kind(), Kind::Redirect);
            assert_eq!(ask(308, to, Method::DELETE, false).unwrap_err().kind(), Kind::Redirect);
        }
        let mut headers = HeaderMap::new();
        for name in ["accept", "x-api-key", "authorization", "cookie", "referer"] {
            headers.insert(name, "v".parse().unwrap());
        }
        assert_eq!(harmless(&headers).len(), 1);
    }

    #[test]
    fn rule_23_never_https_to_http_nor_elsewhere() {
        for to in [
            "http://api.example.com/",
            "http://127.0.0.1/",
            "ftp://x/",
            "file:///etc/passwd",
            "https://a:b@c/",
        ] {
            assert_eq!(ask(302, to, Method::GET, false).unwrap_err().kind(), Kind::Redirect, "{to}");
        }
        // Nor from loopback, where plain http is allowed, to where it is not.
        let mut headers = HeaderMap::new();
        headers.insert(LOCATION, "http://api.example.com/".parse().unwrap());
        let from = Url::parse("http://127.0.0.1:8080/").unwrap();
        let go = |plain| next(StatusCode::FOUND, &headers, &from, &Method::GET, false, plain);
        assert_eq!(go(false).unwrap_err().kind(), Kind::Redirect);
        assert!(matches!(go(true), Ok(Next::Follow { strip: true, .. })));
    }
}
