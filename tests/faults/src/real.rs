//! Servers that were not written here. `real.sh` starts them and says where they are.

use std::collections::HashMap;
use std::time::Duration;

use base64::Engine;
use switchboard_client::oauth::Login;
use switchboard_client::{Kind as Failed, Retry};

use crate::calls::{Done, Kind, all, call, client, plain};
use crate::faults;
use crate::row::Row;
use crate::server::{Server, Step, good};
use crate::watch;

faults! {
    "nginx: gzip, three requests a connection": nginx_plain,
    "nginx: a limit of its own, with 429": nginx_limit,
    "nginx: HTTP/2, GOAWAY behind each third request": nginx_h2,
    "nginx: reloaded while calls run": nginx_reload,
    "nginx: always 503": nginx_down,
    "httpbin: codings, redirects, keys, statuses": httpbin,
    "oidc-provider: client credentials": machine,
    "oidc-provider: code with PKCE, rotated refresh tokens": person,
}

const LIMIT: Duration = Duration::from_secs(60);

/// Where a server is; a fault whose server is not there is not among those that run.
pub fn is_there(name: &str) -> bool {
    let variable = match name.split(':').next() {
        Some("nginx") => "REAL_NGINX",
        Some("httpbin") => "REAL_HTTPBIN",
        _ => "REAL_OIDC",
    };
    std::env::var(variable).is_ok()
}

fn at(variable: &str) -> String {
    std::env::var(variable).unwrap_or_default()
}

/// What nginx wrote of one request.
struct Line {
    status: u16,
    method: String,
    id: String,
    protocol: String,
    connection: String,
    gzip: bool,
}

/// nginx's own books: its access log, from a place on.
fn log(from: usize) -> Vec<Line> {
    let text = std::fs::read_to_string(at("REAL_NGINX_LOG")).unwrap_or_default();
    let lines = text.get(from..).unwrap_or_default().lines().filter_map(|line| {
        let words: Vec<&str> = line.split(' ').collect();
        let [status, method, uri, protocol, connection, _, gzip] = words.as_slice() else { return None };
        Some(Line {
            status: status.parse().ok()?,
            method: (*method).to_owned(),
            id: uri.rsplit('/').next()?.to_owned(),
            protocol: (*protocol).to_owned(),
            connection: (*connection).to_owned(),
            gzip: *gzip != "-",
        })
    });
    lines.collect()
}

fn here() -> usize {
    std::fs::metadata(at("REAL_NGINX_LOG")).map_or(0, |data| data.len() as usize)
}

async fn settled() {
    tokio::time::sleep(Duration::from_millis(300)).await;
}

fn things(name: &str, count: usize) -> Vec<(Kind, String)> {
    let kinds = [Kind::Get, Kind::Post, Kind::Put, Kind::Keyed, Kind::Delete, Kind::Patch];
    (0..count).map(|number| (kinds[number % kinds.len()], format!("{name}-{number}"))).collect()
}

/// The row by nginx's books: a request that must not be sent twice and was answered twice is one too many.
fn row(before: crate::row::Before, lines: &[Line], done: &[Done]) -> Row {
    let mut counts: HashMap<&str, usize> = HashMap::new();
    for line in lines.iter().filter(|line| line.status < 400) {
        *counts.entry(&line.id).or_default() += 1;
    }
    let unsafe_calls = done.iter().filter(|one| one.kind.is_unsafe());
    let twice = unsafe_calls.map(|one| counts.get(one.id.as_str()).map_or(0, |n| n.saturating_sub(1))).sum();
    before.counted(lines.len(), twice, done)
}

async fn nginx_plain(name: &str, _: bool) -> Row {
    let client = client(&at("REAL_NGINX")).build().expect("a client");
    let from = here();
    let before = Row::begin(name);
    let done = all(&client, things("plain", 120), LIMIT, 8).await;
    settled().await;
    let lines = log(from);
    let mut row = row(before, &lines, &done);
    row.off.want(row.answered == done.len(), || format!("{} answered", row.answered));
    row.off.want(lines.len() == done.len(), || format!("nginx saw {} requests", lines.len()));
    let zipped = lines.iter().filter(|line| line.gzip).count();
    row.off.want(zipped == lines.len(), || format!("{zipped} answers were compressed"));
    let mut each: HashMap<&str, usize> = HashMap::new();
    lines.iter().for_each(|line| *each.entry(&line.connection).or_default() += 1);
    row.off.want(each.values().any(|count| *count == 3), || "no connection was used again".into());
    row
}

async fn nginx_limit(name: &str, _: bool) -> Row {
    let retry = Retry { attempts: 12, budget: 1.0, ..Retry::DEFAULT };
    let client = client(&at("REAL_NGINX")).retry(retry).build().expect("a client");
    let from = here();
    let before = Row::begin(name);
    let calls = (0..40).map(|number| {
        let kind = if number % 4 == 3 { Kind::UnsafeGet } else { Kind::SafePost };
        (kind, format!("limit-{number}"))
    });
    let done = all(&client, calls, LIMIT, 40).await;
    settled().await;
    let lines = log(from);
    let mut row = row(before, &lines, &done);
    let refused = lines.iter().filter(|line| line.status == 429).count();
    row.off.want(refused > 0, || "nginx never said 429".into());
    for one in &done {
        if one.kind.is_unsafe() {
            let count = lines.iter().filter(|line| line.id == one.id).count();
            row.off.want(count == 1, || format!("{}: {count} requests", one.id));
            row.off.want(one.right() || one.retry_after == Some(Duration::from_secs(1)), || {
                format!("{}: {:?}, again after {:?}", one.id, one.result, one.retry_after)
            });
        } else {
            row.off.want(one.right(), || format!("{}: {:?}", one.id, one.result));
        }
    }
    row
}

async fn nginx_h2(name: &str, _: bool) -> Row {
    let shape = |builder: reqwest::ClientBuilder| builder.http2_prior_knowledge();
    let client = client(&at("REAL_NGINX_H2")).http(shape).build().expect("a client");
    let from = here();
    let before = Row::begin(name);
    let mut done = Vec::new();
    for round in 0..10 {
        done.extend(all(&client, things(&format!("h2-{round}"), 12), LIMIT, 2).await);
    }
    settled().await;
    let lines = log(from);
    let mut row = row(before, &lines, &done);
    row.off.want(lines.iter().all(|line| line.protocol == "HTTP/2.0"), || "not all of it was HTTP/2".into());
    for one in done.iter().filter(|one| !one.right()) {
        row.off.want(false, || format!("{}: {:?} {}", one.id, one.result, one.shown));
    }
    row
}

async fn nginx_reload(name: &str, _: bool) -> Row {
    let client = client(&at("REAL_NGINX")).build().expect("a client");
    let from = here();
    let before = Row::begin(name);
    let reload = tokio::spawn(async {
        for _ in 0..5 {
            tokio::time::sleep(Duration::from_millis(150)).await;
            let _ = std::process::Command::new("kill").args(["-HUP", &at("REAL_NGINX_PID")]).status();
        }
    });
    let mut done = Vec::new();
    for round in 0..20 {
        done.extend(all(&client, things(&format!("reload-{round}"), 30), LIMIT, 8).await);
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    let _ = reload.await;
    settled().await;
    let lines = log(from);
    let mut row = row(before, &lines, &done);
    for one in done.iter().filter(|one| !one.kind.is_unsafe()) {
        row.off.want(one.right(), || format!("{}: {:?} {}", one.id, one.result, one.shown));
    }
    row
}

async fn nginx_down(name: &str, _: bool) -> Row {
    let client = plain(&at("REAL_NGINX")).build().expect("a client");
    let from = here();
    let before = Row::begin(name);
    let calls = (0..200).map(|number| (Kind::Header, format!("down-{number}")));
    let done = all(&client, calls, LIMIT, 8).await;
    settled().await;
    let lines = log(from);
    let mut row = row(before, &lines, &done);
    row.off.want(lines.len() < 60, || format!("{} requests to a service that is down", lines.len()));
    row.off.want(lines.iter().all(|line| line.status == 503 && line.method == "GET"), || {
        "other requests".into()
    });
    row
}

async fn httpbin(name: &str, _: bool) -> Row {
    let url = at("REAL_HTTPBIN");
    let client = client(&url).build().expect("a client");
    let other = Server::new(|seen| vec![Step::Say(good(seen))]).await;
    let before = Row::begin(name);
    let get = async |path: &str| client.request("GET", path).timeout(LIMIT).text().await;
    let mut off = Vec::new();
    for (path, wanted) in [
        ("/gzip", "\"gzipped\": true"),
        ("/deflate", "\"deflated\": true"),
        ("/brotli", "\"brotli\": true"),
        ("/encoding/utf8", "∮ E⋅da"),
        ("/redirect/5", "\"url\""),
        ("/absolute-redirect/2", "\"url\""),
        ("/bearer", "\"authenticated\": true"),
        ("/stream/3", "\"id\": 2"),
        ("/drip?duration=1&numbytes=5&delay=0", "*****"),
    ] {
        // The raw call takes the first credential that is there; these want the bearer's.
        let call = client.request("GET", path).header("authorization", &format!("Bearer {}", watch::BEARER));
        match call.timeout(LIMIT).text().await {
            Ok(reply) if reply.body.contains(wanted) => {}
            Ok(reply) => off.push(format!("{path}: {}", reply.body)),
            Err(error) => off.push(format!("{path}: {error}")),
        }
    }
    for (path, kind, attempts) in [
        ("/status/404", Failed::Status, 1),
        ("/status/503", Failed::Status, 3),
        ("/status/500", Failed::Status, 3),
        ("/redirect/20", Failed::Redirect, 1),
        ("/redirect-to?url=ftp%3A%2F%2Fx", Failed::Redirect, 1),
    ] {
        match get(path).await {
            Err(error) if error.kind() == kind && error.attempts() == attempts => {
                watch::look(&format!("{error:?}"))
            }
            Err(error) => off.push(format!("{path}: {error}, {} attempts", error.attempts())),
            Ok(reply) => off.push(format!("{path}: {}", reply.body)),
        }
    }
    let away = get(&format!("/redirect-to?url={}/stolen/x", other.url())).await;
    let slow = client.request("GET", "/delay/5").timeout(Duration::from_millis(700)).text().await;
    let mut row = before.end(&other, &[]);
    row.off.0.extend(off);
    row.off.want(away.is_ok() && other.requests() == 1, || {
        "the redirect to another origin was not followed".into()
    });
    row.off.want(other.seen().iter().all(|seen| !seen.raw.contains("leak-")), || "a key went along".into());
    row.off.want(slow.is_err_and(|error| matches!(error.kind(), Failed::Timeout(_))), || {
        "the deadline did not hold".into()
    });
    row
}

/// What the authorization server says of a token.
async fn active(token: &str) -> bool {
    let basic = base64::engine::general_purpose::STANDARD.encode(format!("machine:{}", watch::CLIENT));
    let http = reqwest::Client::builder().no_proxy().build().expect("a client");
    let asked = http
        .post(format!("{}/token/introspection", at("REAL_OIDC")))
        .header("authorization", format!("Basic {basic}"))
        .header("content-type", "application/x-www-form-urlencoded")
        .body(format!("token={token}"))
        .send()
        .await;
    match asked {
        Ok(answer) => answer.text().await.is_ok_and(|text| text.contains(r#""active":true"#)),
        Err(_) => false,
    }
}

fn bearer(server: &Server, id: &str) -> String {
    let seen = server.of(id);
    let header = seen.last().and_then(|seen| seen.header("authorization"));
    header.and_then(|header| header.strip_prefix("Bearer ")).unwrap_or_default().to_owned()
}

async fn machine(name: &str, _: bool) -> Row {
    let server = Server::new(|seen| vec![Step::Say(good(seen))]).await;
    let builder = stand::Client::builder()
        .env(|name| match name {
            "STAND_OAUTH_CLIENT_ID" => Some("machine".to_owned()),
            "STAND_OAUTH_CLIENT_SECRET" => Some(watch::CLIENT.to_owned()),
            "STAND_TOKEN_URL" => Some(format!("{}/token", at("REAL_OIDC"))),
            _ => None,
        })
        .base_url(server.url());
    let client = builder.build().expect("a client");
    let wrong = stand::Client::builder()
        .no_env()
        .base_url(server.url())
        .credential_part("oauth", switchboard_client::generated::Part::ClientId, "machine")
        .credential_part("oauth", switchboard_client::generated::Part::ClientSecret, "leak-wrong-7f")
        .credential_part(
            "oauth",
            switchboard_client::generated::Part::TokenUrl,
            format!("{}/token", at("REAL_OIDC")),
        )
        .build()
        .expect("a client");
    let before = Row::begin(name);
    let calls = (0..50).map(|number| (Kind::OAuth, format!("machine-{number}")));
    let done = all(&client, calls, LIMIT, 50).await;
    let refused = call(&wrong, Kind::OAuth, "wrong", LIMIT).await;
    let mut row = before.end(&server, &done);
    let tokens: std::collections::HashSet<_> = done.iter().map(|one| bearer(&server, &one.id)).collect();
    row.off.want(row.answered == 50 && tokens.len() == 1, || {
        format!("{} answered, {} tokens", row.answered, tokens.len())
    });
    let token = tokens.into_iter().next().unwrap_or_default();
    let active = active(&token).await;
    row.off.want(active, || "the authorization server does not know the token".into());
    row.off.want(refused.failure() == "auth" && refused.shown.contains("invalid_client"), || {
        refused.shown.clone()
    });
    row.off.want(server.count("wrong") == 0, || "a call without a token went out".into());
    row
}

/// Goes where a browser would: along the redirects, with their cookies, to our own port.
async fn browse(url: &str) -> Result<(), String> {
    let http = reqwest::Client::builder().no_proxy().redirect(reqwest::redirect::Policy::none()).build();
    let http = http.map_err(|error| error.to_string())?;
    let mut cookies: HashMap<String, String> = HashMap::new();
    let mut url = reqwest::Url::parse(url).map_err(|error| error.to_string())?;
    for _ in 0..20 {
        let jar =
            cookies.iter().map(|(name, value)| format!("{name}={value}")).collect::<Vec<_>>().join("; ");
        let answer =
            http.get(url.clone()).header("cookie", jar).send().await.map_err(|error| error.to_string())?;
        for cookie in answer.headers().get_all("set-cookie") {
            let pair = cookie.to_str().ok().and_then(|cookie| cookie.split(';').next()?.split_once('='));
            if let Some((name, value)) = pair {
                cookies.insert(name.to_owned(), value.to_owned());
            }
        }
        if !answer.status().is_redirection() {
            let (status, text) = (answer.status(), answer.text().await.unwrap_or_default());
            return if status.is_success() { Ok(()) } else { Err(format!("{status} {text}")) };
        }
        let to = answer.headers().get("location").and_then(|to| to.to_str().ok()).ok_or("no location")?;
        url = url.join(to).map_err(|error| error.to_string())?;
    }
    Err("too many redirects".to_owned())
}

async fn person(name: &str, _: bool) -> Row {
    let server = Server::new(|seen| vec![Step::Say(good(seen))]).await;
    let issuer = at("REAL_OIDC");
    let before = Row::begin(name);
    let login = Login::new(format!("{issuer}/auth"), format!("{issuer}/token"), "person")
        .scopes(&["openid", "offline_access"])
        .issuer(issuer.clone())
        .parameter("prompt", "consent")
        .patience(Duration::from_secs(30))
        .start()
        .await
        .expect("a login");
    let url = login.url().to_owned();
    let browser = tokio::spawn(async move { browse(&url).await });
    let tokens = login.finish().await;
    let browsed = browser.await.map_err(|error| error.to_string()).and_then(|done| done);
    let mut off = Vec::new();
    let (mut done, mut used) = (Vec::new(), Vec::new());
    match tokens {
        Err(error) => off.push(format!("no login: {error}; the browser: {browsed:?}")),
        Ok(tokens) => {
            if !active(tokens.access.secret.expose()).await {
                off.push("the authorization server does not know the token".to_owned());
            }
            let refresh = tokens.refresh.map(|token| token.expose().to_owned()).unwrap_or_default();
            let part = switchboard_client::generated::Part::RefreshToken;
            let client = stand::Client::builder()
                .no_env()
                .base_url(server.url())
                .credential_part("oauth", switchboard_client::generated::Part::ClientId, "person")
                .credential_part(
                    "oauth",
                    switchboard_client::generated::Part::TokenUrl,
                    format!("{issuer}/token"),
                )
                .credential_part("oauth", part, refresh)
                .build()
                .expect("a client");
            // Tokens of 31 seconds are renewed after five: each time with the refresh token that the last
            // renewal brought, since oidc-provider takes none a second time.
            for number in 0..3 {
                let id = format!("person-{number}");
                done.push(call(&client, Kind::OAuth, &id, LIMIT).await);
                used.push(bearer(&server, &id));
                client.reload().expect("the same credentials");
                tokio::time::sleep(Duration::from_secs(6)).await;
            }
        }
    }
    let mut row = before.end(&server, &done);
    row.off.0.extend(off);
    for one in &done {
        row.off.want(one.right(), || format!("{}: {:?} {}", one.id, one.result, one.shown));
    }
    let different: std::collections::HashSet<_> = used.iter().collect();
    row.off.want(different.len() == 3, || format!("{} different tokens", different.len()));
    row
}
