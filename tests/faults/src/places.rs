//! Redirects, and what must not go along with them.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use crate::calls::{Done, Kind, all, call, client, mixture};
use crate::faults;
use crate::row::Row;
use crate::server::{Server, Step, answer, good};
use crate::{tls, watch};

faults! {
    "redirects within the origin": same_origin,
    "redirects in a circle": circle,
    "redirects to another origin": other_origin,
    "redirects from https to http": to_plain,
    "redirects to what is no address": nowhere,
    "a next page of another origin, and the same page again": pages,
    "credentials: each in its place": in_place,
}

const LIMIT: Duration = Duration::from_secs(20);

fn redirect(status: u16, to: &str) -> Vec<u8> {
    answer(status, &format!("location: {to}\r\n"), "")
}

/// Whether a request shows any secret of ours.
fn shows_secret(raw: &str) -> bool {
    raw.contains("leak-") || raw.contains(&watch::basic())
}

async fn in_place(name: &str, _: bool) -> Row {
    let server = Server::new(|seen| vec![Step::Say(good(seen))]).await;
    let client = client(&server.url()).build().expect("a client");
    let before = Row::begin(name);
    let mut calls = mixture("place");
    calls.push((Kind::OAuth, "place-oauth".into()));
    let done = all(&client, calls, LIMIT, 1).await;
    let mut row = before.end(&server, &done);
    row.off.want(row.answered == done.len(), || format!("{} answered", row.answered));
    let basic = format!("authorization: basic {}", watch::basic()).to_lowercase();
    for (id, wanted) in [
        ("place-header", format!("x-api-key: {}", watch::HEADER)),
        ("place-query", format!("?api_key={} ", watch::QUERY)),
        ("place-cookie", format!("cookie: sid={}", watch::COOKIE)),
        ("place-bearer", format!("authorization: bearer {}", watch::BEARER)),
        ("place-basic", basic),
        ("place-oauth", "authorization: bearer leak-fetched-7f".into()),
    ] {
        let raw = server.of(id).first().map(|seen| seen.raw.to_lowercase()).unwrap_or_default();
        row.off.want(raw.contains(&wanted), || format!("{id}: {wanted} is not in the request"));
    }
    let bare = ["place-get", "place-post", "place-put", "place-keyed"];
    row.off.want(bare.iter().all(|id| server.of(id).iter().all(|seen| !shows_secret(&seen.raw))), || {
        "an operation without security got a secret".into()
    });
    row
}

async fn same_origin(name: &str, _: bool) -> Row {
    let server = Server::new(|seen| {
        if seen.target.contains("/there/") {
            vec![Step::Say(good(seen))]
        } else {
            vec![Step::Say(redirect(307, &format!("/there/{}", seen.id)))]
        }
    })
    .await;
    let client = client(&server.url()).build().expect("a client");
    let before = Row::begin(name);
    let done = all(&client, mixture("same"), LIMIT, 4).await;
    // A redirect is no repetition: the server asked for the second request itself.
    let mut row = before.counted(server.requests(), 0, &done);
    row.off.want(row.answered == done.len(), || format!("{} answered", row.answered));
    for one in &done {
        let seen = server.of(&one.id);
        let [first, second] = seen.as_slice() else {
            row.off.0.push(format!("{}: {} requests", one.id, seen.len()));
            continue;
        };
        row.off.want(first.method == second.method && first.body() == second.body(), || {
            format!("{}: changed", one.id)
        });
        row.off.want(shows_secret(&first.raw) == shows_secret(&second.raw), || {
            format!("{}: lost its key", one.id)
        });
        row.off.want(second.header("referer").is_none(), || format!("{}: a Referer", one.id));
    }
    row
}

async fn circle(name: &str, _: bool) -> Row {
    let server = Server::new(|seen| vec![Step::Say(redirect(308, &format!("/round/{}", seen.id)))]).await;
    let client = client(&server.url()).build().expect("a client");
    let before = Row::begin(name);
    let done = all(&client, mixture("circle"), LIMIT, 4).await;
    let mut row = before.counted(server.requests(), 0, &done);
    for one in &done {
        let count = server.count(&one.id);
        row.off.want(one.failure() == "redirect" && count == 11, || {
            format!("{}: {} after {count}", one.id, one.failure())
        });
    }
    row
}

async fn other_origin(name: &str, _: bool) -> Row {
    let other = Server::new(|seen| vec![Step::Say(good(seen))]).await;
    let to = other.url();
    let status = Arc::new(Mutex::new(302u16));
    let told = Arc::clone(&status);
    let server = Server::new(move |seen| {
        if seen.id == "token" {
            return vec![Step::Say(good(seen))];
        }
        let status = told.lock().map(|status| *status).unwrap_or(302);
        vec![Step::Say(redirect(status, &format!("{to}/stolen/{}", seen.id)))]
    })
    .await;
    let client = client(&server.url()).build().expect("a client");
    let before = Row::begin(name);
    let mut done: Vec<Done> = Vec::new();
    for code in [301, 302, 303, 307, 308] {
        if let Ok(mut status) = status.lock() {
            *status = code;
        }
        let mut calls = mixture(&format!("o{code}"));
        calls.push((Kind::OAuth, format!("o{code}-oauth")));
        done.extend(all(&client, calls, LIMIT, 8).await);
    }
    let mut row = before.end(&server, &done);
    row.off.want(other.requests() > 0, || "nothing was followed at all".into());
    for seen in other.seen() {
        row.off.want(!shows_secret(&seen.raw), || format!("a secret went to another origin: {}", seen.raw));
        row.off.want(seen.header("referer").is_none(), || "a Referer went along".into());
        row.off.want(seen.method == "GET" && seen.body().is_empty(), || {
            format!("{} with a body went along", seen.method)
        });
        row.off.want(seen.header("idempotency-key").is_none(), || "a key went along".into());
    }
    for one in &done {
        // What writes either becomes a plain GET, as 301 to 303 say of a POST, or errs.
        let kept = one.id.starts_with("o307") || one.id.starts_with("o308");
        let writes = !matches!(
            one.kind,
            Kind::Get
                | Kind::UnsafeGet
                | Kind::Header
                | Kind::Query
                | Kind::Cookie
                | Kind::Basic
                | Kind::Bearer
                | Kind::OAuth
        );
        row.off.want(!(kept && writes) || one.failure() == "redirect", || {
            format!("{}: {:?}", one.id, one.result)
        });
    }
    row
}

async fn to_plain(name: &str, _: bool) -> Row {
    let other = Server::new(|seen| vec![Step::Say(good(seen))]).await;
    let to = other.url();
    let tls = tls::Certificates::new();
    let act =
        move |seen: &crate::server::Seen| vec![Step::Say(redirect(302, &format!("{to}/x/{}", seen.id)))];
    let server = Server::with(act, |_| crate::server::Door::Open, Some(tls.good())).await;
    let client = client(&server.url()).http(tls.trusted()).build().expect("a client");
    let before = Row::begin(name);
    let done = all(&client, mixture("plain"), LIMIT, 8).await;
    let mut row = before.end(&server, &done);
    row.off.want(other.requests() == 0, || format!("{} requests went out in plain", other.requests()));
    row.off.want(done.iter().all(|one| one.failure() == "redirect"), || "not refused".into());
    row.off.want(server.requests() == done.len(), || format!("{} requests", server.requests()));
    row
}

async fn nowhere(name: &str, _: bool) -> Row {
    const PLACES: &[&str] = &[
        "ftp://x/",
        "file:///etc/passwd",
        "http://",
        "http://user:word@127.0.0.1:1/",
        "javascript:x",
        "http://[::1",
        "\u{1}",
    ];
    let server = Server::new(|seen| {
        let number = seen.id.rsplit('-').next().and_then(|number| number.parse::<usize>().ok()).unwrap_or(0);
        let to = PLACES.get(number).copied().unwrap_or_default();
        vec![Step::Say(redirect(302, to))]
    })
    .await;
    let client = client(&server.url()).build().expect("a client");
    let before = Row::begin(name);
    let calls = (0..PLACES.len()).map(|number| (Kind::Header, format!("nowhere-{number}")));
    let done = all(&client, calls, LIMIT, 8).await;
    let mut row = before.end(&server, &done);
    for one in &done {
        row.off
            .want(matches!(one.failure(), "redirect" | "body"), || format!("{}: {:?}", one.id, one.result));
    }
    row
}

async fn pages(name: &str, _: bool) -> Row {
    let server = Server::new(|seen| {
        // The same cursor for ever.
        let item = crate::server::thing("one");
        if seen.target.starts_with("/pages") {
            return vec![Step::Say(answer(200, "", &format!(r#"{{"items":[{item}],"next":"again"}}"#)))];
        }
        vec![Step::Say(good(seen))]
    })
    .await;
    let client = client(&server.url()).build().expect("a client");
    let before = Row::begin(name);
    let mut pages = client.bodies().pages().pages();
    let (mut good, mut ended) = (0, String::new());
    for _ in 0..20 {
        match pages.next().await {
            Some(Ok(_)) => good += 1,
            Some(Err(error)) => ended = error.to_string(),
            None => break,
        }
    }
    let one = call(&client, Kind::Get, "after", LIMIT).await;
    let mut row = before.end(&server, &[one]);
    row.off.want(good <= 2 && ended.contains("again"), || format!("{good} pages, then `{ended}`"));
    row
}
