//! What is answered, and with which headers.

use super::metrics;
use super::state::State;
use axum::Router;
use axum::extract::{Request, State as Shared};
use axum::http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header};
use axum::middleware::{self, Next};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use serde::Serialize;
use std::hash::{BuildHasher, RandomState};
use std::net::IpAddr;
use std::sync::Arc;

const PAGE: &str = include_str!("page.html");
const NONCE: &str = "__NONCE__";

/// The routes. On loopback (`only_local`) the page answers under local names alone: a web page that
/// points its own name at 127.0.0.1 must not read this one.
pub(super) fn routes(state: Arc<State>, only_local: bool) -> Router {
    let routes = Router::new()
        .route("/", get(page))
        .route("/health", get(health))
        .route("/services", get(services))
        .route("/history", get(history))
        .route("/metrics", get(metrics))
        .fallback(missing)
        .with_state(state);
    let routes = if only_local { routes.layer(middleware::from_fn(refuse_foreign_names)) } else { routes };
    routes.layer(middleware::from_fn(headers))
}

async fn page() -> Response {
    let nonce = nonce();
    let policy = format!(
        "default-src 'none'; script-src 'nonce-{nonce}'; style-src 'nonce-{nonce}'; connect-src 'self'; \
         img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
    );
    let headers =
        [(header::CONTENT_TYPE, "text/html; charset=utf-8"), (header::CONTENT_SECURITY_POLICY, &policy)];
    (headers, PAGE.replace(NONCE, &nonce)).into_response()
}

async fn health(Shared(state): Shared<Arc<State>>) -> Response {
    json(&state.last().await.health)
}

async fn services(Shared(state): Shared<Arc<State>>) -> Response {
    json(&state.services())
}

async fn history(Shared(state): Shared<Arc<State>>) -> Response {
    // Before the first check there is none.
    state.last().await;
    json(&state.history())
}

async fn metrics(Shared(state): Shared<Arc<State>>) -> Response {
    let text = metrics::text(&state.last().await, &state.services());
    ([(header::CONTENT_TYPE, metrics::CONTENT_TYPE)], text).into_response()
}

async fn missing() -> Response {
    let known = "not here; there are /, /health, /services, /history and /metrics\n";
    (StatusCode::NOT_FOUND, known).into_response()
}

fn json<T: Serialize + ?Sized>(value: &T) -> Response {
    match serde_json::to_vec(value) {
        Ok(body) => ([(header::CONTENT_TYPE, "application/json")], body).into_response(),
        Err(error) => (StatusCode::INTERNAL_SERVER_ERROR, format!("{error}\n")).into_response(),
    }
}

async fn headers(request: Request, next: Next) -> Response {
    let mut response = next.run(request).await;
    let set = [
        (header::CACHE_CONTROL, "no-store"),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (header::X_FRAME_OPTIONS, "DENY"),
        (header::REFERRER_POLICY, "no-referrer"),
        (HeaderName::from_static("cross-origin-resource-policy"), "same-origin"),
        (HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
    ];
    let headers = response.headers_mut();
    for (name, value) in set {
        headers.insert(name, HeaderValue::from_static(value));
    }
    headers
        .entry(header::CONTENT_SECURITY_POLICY)
        .or_insert(HeaderValue::from_static("default-src 'none'; frame-ancestors 'none'"));
    response
}

async fn refuse_foreign_names(request: Request, next: Next) -> Response {
    if is_local(request.headers()) {
        return next.run(request).await;
    }
    let why = "this page answers to localhost only; `switchboard serve` can listen elsewhere\n";
    (StatusCode::MISDIRECTED_REQUEST, why).into_response()
}

fn is_local(headers: &HeaderMap) -> bool {
    let Some(host) = headers.get(header::HOST) else { return true };
    let Ok(host) = host.to_str() else { return false };
    let name = match host.strip_prefix('[') {
        Some(rest) => rest.split(']').next().unwrap_or_default(),
        None => host.split(':').next().unwrap_or_default(),
    };
    name.eq_ignore_ascii_case("localhost") || name.parse::<IpAddr>().is_ok_and(|ip| ip.is_loopback())
}

/// 128 bits that nobody can guess: the standard library keys each hasher from the system.
fn nonce() -> String {
    let half = || RandomState::new().hash_one(());
    format!("{:016x}{:016x}", half(), half())
}
