//! Answers that are not what they say: lengths, chunks, garbage.

use std::time::Duration;

use crate::calls::{Kind, all, call, client};
use crate::faults;
use crate::row::Row;
use crate::server::{Server, Step, answer, good, thing};

faults! {
    "lengths that lie": lengths,
    "chunks that lie": chunks,
    "garbage": garbage,
    "HTML, empty and wrong media types": not_json,
    "errors that repeat our keys": parrot,
}

const LIMIT: Duration = Duration::from_secs(20);

/// A lie: its name, what is sent in place of the first answer, and whether asking again is due.
struct Lie {
    name: &'static str,
    says: fn(&str) -> Vec<u8>,
    /// What a GET comes to: an answer (asked again or not), or this failure.
    ends: &'static [&'static str],
}

/// Each lie is told to a GET and a POST on a client of its own; a second GET on the same client
/// shows whether the lie poisoned the connection.
async fn told(name: &str, lies: &'static [Lie]) -> Row {
    let server = Server::new(|seen| {
        let lie = seen.id.split('.').next().and_then(|number| number.parse::<usize>().ok());
        match lie.and_then(|number| all_lies().nth(number)) {
            Some(lie) if seen.nth == 1 && !seen.id.ends_with("then") => {
                vec![Step::Say((lie.says)(&seen.id)), Step::Wait(Duration::from_millis(10)), Step::Close]
            }
            _ => vec![Step::Say(good(seen))],
        }
    })
    .await;
    let before = Row::begin(name);
    let mut done = Vec::new();
    for lie in lies {
        let number = all_lies().position(|other| other.name == lie.name).unwrap_or(usize::MAX);
        let client = client(&server.url()).build().expect("a client");
        for kind in [Kind::Get, Kind::Post] {
            done.push((lie, call(&client, kind, &format!("{number}.{kind:?}"), LIMIT).await));
            let then = format!("{number}.{kind:?}.then");
            done.push((lie, call(&client, Kind::Get, &then, LIMIT).await));
        }
    }
    let (lies, calls): (Vec<_>, Vec<_>) = done.into_iter().unzip();
    let mut row = before.end(&server, &calls);
    for (lie, one) in lies.iter().zip(&calls) {
        let what = || format!("{}: {:?} {:?} {}", lie.name, one.kind, one.result, one.shown);
        if one.id.ends_with("then") {
            row.off.want(one.right(), || format!("what came after: {}", what()));
        } else if one.right() {
            row.off.want(lie.ends.contains(&"right"), what);
        } else {
            let known =
                lie.ends.contains(&one.failure()) || (one.kind == Kind::Post && one.failure() == "body");
            row.off.want(known, what);
        }
    }
    row
}

fn all_lies() -> impl Iterator<Item = &'static Lie> {
    LENGTHS.iter().chain(CHUNKS).chain(GARBAGE)
}

fn head(headers: &str, body: &str) -> Vec<u8> {
    format!("HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n{headers}\r\n{body}").into_bytes()
}

const LENGTHS: &[Lie] = &[
    Lie {
        name: "longer than the body",
        says: |id| head("content-length: 999\r\n", &thing(id)),
        ends: &["right"],
    },
    Lie {
        name: "shorter than the body",
        says: |id| head("content-length: 12\r\n", &thing(id)),
        ends: &["decode"],
    },
    Lie {
        name: "two lengths",
        says: |id| head("content-length: 5\r\ncontent-length: 50\r\n", &thing(id)),
        ends: &["right"],
    },
    Lie { name: "no number", says: |id| head("content-length: many\r\n", &thing(id)), ends: &["right"] },
    Lie { name: "below zero", says: |id| head("content-length: -1\r\n", &thing(id)), ends: &["right"] },
    Lie {
        name: "beyond 64 bits",
        says: |id| head("content-length: 99999999999999999999\r\n", &thing(id)),
        ends: &["right"],
    },
    Lie {
        name: "near 64 bits",
        says: |id| head("content-length: 9223372036854775807\r\n", &thing(id)),
        ends: &["right", "too_large"],
    },
    Lie {
        name: "length and chunks",
        says: |id| {
            head(
                "content-length: 3\r\ntransfer-encoding: chunked\r\n",
                &format!("{:x}\r\n{}\r\n0\r\n\r\n", thing(id).len(), thing(id)),
            )
        },
        ends: &["right"],
    },
    Lie {
        name: "an answer behind the answer",
        says: |id| [answer(200, "", &thing(id)), answer(200, "", &thing("evil"))].concat(),
        ends: &["right"],
    },
];

const CHUNKS: &[Lie] = &[
    Lie {
        name: "a size beyond the data",
        says: |id| head("transfer-encoding: chunked\r\n", &format!("fff\r\n{}\r\n0\r\n\r\n", thing(id))),
        ends: &["right"],
    },
    Lie {
        name: "a size below the data",
        says: |id| head("transfer-encoding: chunked\r\n", &format!("5\r\n{}\r\n0\r\n\r\n", thing(id))),
        ends: &["right"],
    },
    Lie {
        name: "a size that is no number",
        says: |id| head("transfer-encoding: chunked\r\n", &format!("xyz\r\n{}\r\n0\r\n\r\n", thing(id))),
        ends: &["right"],
    },
    Lie {
        name: "a size beyond 64 bits",
        says: |id| {
            head(
                "transfer-encoding: chunked\r\n",
                &format!("fffffffffffffffff\r\n{}\r\n0\r\n\r\n", thing(id)),
            )
        },
        ends: &["right"],
    },
    Lie {
        name: "a size below zero",
        says: |id| head("transfer-encoding: chunked\r\n", &format!("-5\r\n{}\r\n0\r\n\r\n", thing(id))),
        ends: &["right"],
    },
    Lie {
        name: "no last chunk",
        says: |id| {
            head("transfer-encoding: chunked\r\n", &format!("{:x}\r\n{}\r\n", thing(id).len(), thing(id)))
        },
        ends: &["right"],
    },
    Lie {
        name: "an endless extension",
        says: |id| {
            head(
                "transfer-encoding: chunked\r\n",
                &format!("1;{}\r\n{}\r\n0\r\n\r\n", "a".repeat(100_000), thing(id)),
            )
        },
        ends: &["right"],
    },
];

const GARBAGE: &[Lie] = &[
    Lie {
        name: "nothing that is HTTP",
        says: |_| b"\x16\x03\x01\x02\x00\x01\x00 what is this?\r\n\r\n".to_vec(),
        ends: &["right"],
    },
    Lie {
        name: "bytes of chance",
        says: |_| (0..4096u32).map(|n| (n.wrapping_mul(2_654_435_761) >> 13) as u8).collect(),
        ends: &["right"],
    },
    Lie {
        name: "a status of letters",
        says: |id| format!("HTTP/1.1 ABC OK\r\n\r\n{}", thing(id)).into_bytes(),
        ends: &["right"],
    },
    Lie {
        name: "a status of four digits",
        says: |id| format!("HTTP/1.1 2000 OK\r\n\r\n{}", thing(id)).into_bytes(),
        ends: &["right"],
    },
    Lie {
        name: "a version of its own",
        says: |id| format!("HTTP/9.9 200 OK\r\n\r\n{}", thing(id)).into_bytes(),
        ends: &["right"],
    },
    Lie { name: "no status line at all", says: |id| thing(id).into_bytes(), ends: &["right"] },
    Lie { name: "a header without a colon", says: |id| head("nonsense\r\n", &thing(id)), ends: &["right"] },
    Lie { name: "a header with zero bytes", says: |id| head("x-a: \0\0\r\n", &thing(id)), ends: &["right"] },
    Lie {
        name: "a coding that nobody asked for",
        says: |id| head("content-encoding: rot13\r\ncontent-length: 5\r\n", &thing(id)),
        ends: &["right"],
    },
    Lie {
        name: "gzip that is none",
        says: |id| {
            head(&format!("content-encoding: gzip\r\ncontent-length: {}\r\n", thing(id).len()), &thing(id))
        },
        ends: &["right"],
    },
    Lie {
        name: "three codings",
        says: |id| head("content-encoding: gzip, gzip, gzip\r\ncontent-length: 5\r\n", &thing(id)),
        ends: &["right"],
    },
];

async fn lengths(name: &str, _: bool) -> Row {
    told(name, LENGTHS).await
}

async fn chunks(name: &str, _: bool) -> Row {
    told(name, CHUNKS).await
}

async fn garbage(name: &str, _: bool) -> Row {
    told(name, GARBAGE).await
}

/// Errors that quote the request: what they show must not hold the key that was in it.
async fn parrot(name: &str, _: bool) -> Row {
    let server = Server::new(|seen| {
        if seen.id == "token" {
            return vec![Step::Say(good(seen))];
        }
        let status = if seen.id.contains("400") { 400 } else { 404 };
        let body = format!("{{\"message\":\"not like this: {}\"}}", seen.raw.replace(['\r', '\n', '"'], " "));
        vec![Step::Say(answer(status, "", &body))]
    })
    .await;
    let client = client(&server.url()).build().expect("a client");
    let before = Row::begin(name);
    let kinds = [Kind::Header, Kind::Query, Kind::Cookie, Kind::Basic, Kind::Bearer, Kind::OAuth, Kind::Get];
    let calls = [400, 404].into_iter().flat_map(|status| kinds.map(|kind| (kind, format!("parrot-{status}-{kind:?}"))));
    let done = all(&client, calls, LIMIT, 4).await;
    let mut row = before.end(&server, &done);
    for one in &done {
        row.off.want(one.failure().starts_with("status 40"), || format!("{}: {:?}", one.id, one.result));
        row.off.want(one.shown.contains("not like this"), || format!("{}: shows nothing: {}", one.id, one.shown));
    }
    row
}

/// Whole answers that are no JSON: errors that show the start of what came instead.
async fn not_json(name: &str, _: bool) -> Row {
    const BODIES: &[(&str, &str, &str)] = &[
        ("html", "text/html", "<html><body>Bad\u{1b}[31m gateway</body></html>"),
        ("html-as-json", "application/json", "<!doctype html><p>Bad gateway</p>"),
        ("text", "text/plain", "Bad gateway, please wait"),
        ("empty", "application/json", ""),
        ("other-json", "application/json", r#"{"id":7}"#),
        ("binary", "application/octet-stream", "\u{1}\u{2}\u{3}Bad gateway"),
    ];
    let server = Server::new(|seen| {
        let (status, name) = seen.id.split_once('-').unwrap_or(("200", "html"));
        let (_, media, body) = BODIES.iter().find(|(known, ..)| *known == name).unwrap_or(&BODIES[0]);
        let head =
            format!("HTTP/1.1 {status} X\r\ncontent-type: {media}\r\ncontent-length: {}\r\n\r\n", body.len());
        vec![Step::Say([head.as_bytes(), body.as_bytes()].concat())]
    })
    .await;
    let client = client(&server.url()).build().expect("a client");
    let before = Row::begin(name);
    let calls = BODIES
        .iter()
        .flat_map(|(body, ..)| ["200", "404", "418"].map(|status| (Kind::Get, format!("{status}-{body}"))));
    let done = all(&client, calls, LIMIT, 4).await;
    let mut row = before.end(&server, &done);
    for one in &done {
        let what = || format!("{}: {:?} {}", one.id, one.result, one.shown);
        let wanted = match one.id.split('-').next() {
            Some("200") => "decode",
            Some("404") => "status 404",
            _ => "status 418",
        };
        row.off.want(one.failure() == wanted, what);
        row.off.want(
            one.id.ends_with("empty") || one.id.ends_with("other-json") || one.shown.contains("Bad"),
            what,
        );
        row.off.want(
            one.id.starts_with('4') || !one.id.ends_with("other-json") || one.shown.contains("`id`"),
            what,
        );
        row.off.want(!one.shown.contains('\u{1b}'), || format!("{}: control characters are shown", one.id));
        row.off.want(server.count(&one.id) == 1, || {
            format!("{}: arrived {} times", one.id, server.count(&one.id))
        });
    }
    row
}
