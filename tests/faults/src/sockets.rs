//! Connections that do not come about, break, or say nothing.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use crate::calls::{Done, Kind, all, call, client, mixture};
use crate::faults;
use crate::row::Row;
use crate::server::{Door, Server, Step, answer, good};
use switchboard_client::Timeout;

faults! {
    "a port where nobody listens": refused,
    "reset as soon as connected": reset_at_the_door,
    "reset before the answer, then well": reset_before,
    "reset within the answer, then well": reset_within,
    "closed without an answer, then well": closed_before,
    "reset before every answer": reset_always,
    "reset after the answer": reset_after,
    "accepts and never reads": never_reads,
    "reads and never answers": never_answers,
    "a byte a second": byte_a_second,
    "closed while idle in the pool": closed_while_idle,
    "reset at the second request of a connection": reset_second,
    "a caller who goes away": goes_away,
}

const LIMIT: Duration = Duration::from_secs(20);

/// What a fault of the first attempt must come to: repeated where that is safe, else not at all.
pub fn once(row: &mut Row, server: &Server, done: &[Done]) {
    for one in done {
        let (count, name) = (server.count(&one.id), &one.id);
        if one.kind.is_unsafe() {
            row.off.want(one.result.is_err(), || format!("{name}: an answer out of nothing"));
            row.off.want(count == 1, || format!("{name}: arrived {count} times, not once"));
        } else {
            row.off.want(one.right(), || format!("{name}: {} ({})", one.failure(), one.shown));
            row.off.want(count == 2, || format!("{name}: arrived {count} times, not twice"));
        }
        row.off.want(one.attempts as usize == count || one.right(), || {
            format!("{name}: says {} attempts", one.attempts)
        });
        if one.kind == Kind::Keyed {
            let keys: Vec<_> = server
                .of(&one.id)
                .iter()
                .map(|seen| seen.header("idempotency-key").map(str::to_owned))
                .collect();
            row.off.want(keys.iter().all(|key| *key == Some(format!("key-{name}"))), || {
                format!("{name}: keys {keys:?}")
            });
        }
    }
}

async fn first(name: &str, steps: fn() -> Vec<Step>) -> Row {
    let server =
        Server::new(move |seen| if seen.nth == 1 { steps() } else { vec![Step::Say(good(seen))] }).await;
    let client = client(&server.url()).build().expect("a client");
    let before = Row::begin(name);
    let mut done = Vec::new();
    for round in 0..3 {
        done.extend(all(&client, mixture(&format!("r{round}")), LIMIT, 8).await);
    }
    let mut row = before.end(&server, &done);
    once(&mut row, &server, &done);
    row
}

async fn refused(name: &str, _: bool) -> Row {
    let server = Server::new(|_| Vec::new()).await;
    let nobody = {
        let listener = std::net::TcpListener::bind("127.0.0.1:0").expect("a port");
        format!("http://{}", listener.local_addr().expect("an address"))
    };
    let client = client(&nobody).build().expect("a client");
    let before = Row::begin(name);
    let done = all(&client, mixture("refused"), LIMIT, 13).await;
    let mut row = before.end(&server, &done);
    for one in &done {
        // Nothing was sent, so every kind of call may be tried again.
        row.off.want(one.failure() == "connect" && one.attempts == 3, || {
            format!("{}: {} after {} attempts", one.id, one.failure(), one.attempts)
        });
    }
    row
}

async fn reset_at_the_door(name: &str, _: bool) -> Row {
    let server = Server::with(|seen| vec![Step::Say(good(seen))], |_| Door::Reset, None).await;
    let client = client(&server.url()).build().expect("a client");
    let before = Row::begin(name);
    let mut done = Vec::new();
    for kind in [Kind::Post, Kind::Get, Kind::Patch, Kind::Keyed] {
        let connections = server.connections();
        let one = call(&client, kind, &format!("door-{kind:?}"), LIMIT).await;
        let made = server.connections() - connections;
        done.push((one, made));
    }
    let (calls, made): (Vec<_>, Vec<_>) = done.into_iter().unzip();
    let mut row = before.end(&server, &calls);
    for (one, made) in calls.iter().zip(made) {
        // A connection that was reset before it was used is none: nothing was sent through it.
        row.off.want(one.result.is_err() && made == one.attempts as usize, || {
            format!("{}: {made} connections, {} attempts", one.id, one.attempts)
        });
    }
    row
}

async fn reset_before(name: &str, _: bool) -> Row {
    first(name, || vec![Step::Reset]).await
}

async fn reset_within(name: &str, _: bool) -> Row {
    let half = || {
        let mut whole = answer(200, "", &"x".repeat(200));
        whole.truncate(150);
        vec![Step::Say(whole), Step::Wait(Duration::from_millis(30)), Step::Reset]
    };
    first(name, half).await
}

async fn closed_before(name: &str, _: bool) -> Row {
    first(name, || vec![Step::Close]).await
}

async fn reset_always(name: &str, _: bool) -> Row {
    let server = Server::new(|_| vec![Step::Reset]).await;
    let client = client(&server.url()).build().expect("a client");
    let before = Row::begin(name);
    let done = all(&client, mixture("always"), LIMIT, 8).await;
    let mut row = before.end(&server, &done);
    for one in &done {
        let (count, wanted) = (server.count(&one.id), if one.kind.is_unsafe() { 1 } else { 3 });
        row.off.want(one.failure() == "body" && count == wanted && one.attempts as usize == count, || {
            format!("{}: {} after {count} requests, {} told", one.id, one.failure(), one.attempts)
        });
    }
    row
}

async fn reset_after(name: &str, _: bool) -> Row {
    let server =
        Server::new(|seen| vec![Step::Say(good(seen)), Step::Wait(Duration::from_millis(20)), Step::Reset])
            .await;
    let client = client(&server.url()).build().expect("a client");
    let before = Row::begin(name);
    let mut done = Vec::new();
    for (kind, id) in mixture("after") {
        done.push(call(&client, kind, &id, LIMIT).await);
        tokio::time::sleep(Duration::from_millis(60)).await;
    }
    let mut row = before.end(&server, &done);
    row.off.want(row.answered == done.len(), || "a whole answer was not taken".to_owned());
    row.off.want(row.requests == done.len(), || "a call that was answered was repeated".to_owned());
    row
}

/// One hang per attempt; 600 ms an attempt and 1.5 s in all.
async fn hangs(name: &str, steps: fn() -> Vec<Step>, door: Door) -> Row {
    let server = Server::with(move |_| steps(), move |_| door, None).await;
    let timeout = Timeout { attempt: Duration::from_millis(600), ..Timeout::DEFAULT };
    let client = client(&server.url()).timeouts(timeout).build().expect("a client");
    let before = Row::begin(name);
    let done = all(&client, mixture("hang"), Duration::from_millis(1500), 13).await;
    let mut row = before.end(&server, &done);
    for one in &done {
        row.off.want(one.failure() == "timeout", || format!("{}: {}", one.id, one.failure()));
        let most = if one.kind.is_unsafe() { 1 } else { 3 };
        let count = server.count(&one.id);
        row.off.want(count <= most, || format!("{}: arrived {count} times", one.id));
        row.off.want(one.kind.is_unsafe() || one.attempts >= 2, || {
            format!("{}: {} attempts", one.id, one.attempts)
        });
    }
    // What was given up must not hold its connection; a server that drips sees that with its next bytes.
    for _ in 0..60 {
        if server.open() == 0 || door == Door::Ignore {
            break;
        }
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    let open = server.open();
    row.off.want(door == Door::Ignore || open == 0, || format!("{open} connections are still open"));
    row
}

async fn never_reads(name: &str, _: bool) -> Row {
    hangs(name, Vec::new, Door::Ignore).await
}

async fn never_answers(name: &str, _: bool) -> Row {
    hangs(name, || vec![Step::Hang], Door::Open).await
}

async fn byte_a_second(name: &str, _: bool) -> Row {
    hangs(name, || vec![Step::Drip(answer(200, "", "{}"), Duration::from_secs(1))], Door::Open).await
}

async fn closed_while_idle(name: &str, _: bool) -> Row {
    let server =
        Server::new(|seen| vec![Step::Say(good(seen)), Step::Wait(Duration::from_millis(20)), Step::Close])
            .await;
    let client = client(&server.url()).build().expect("a client");
    let before = Row::begin(name);
    let mut done = Vec::new();
    for (kind, id) in mixture("idle") {
        done.push(call(&client, kind, &id, LIMIT).await);
        // Long enough that the end has arrived, well below any idle limit.
        tokio::time::sleep(Duration::from_millis(80)).await;
    }
    let mut row = before.end(&server, &done);
    row.off.want(row.answered == done.len(), || "a dead connection of the pool was taken".to_owned());
    row.off.want(row.requests == done.len(), || "more requests than calls".to_owned());
    row
}

async fn reset_second(name: &str, _: bool) -> Row {
    let last = AtomicUsize::new(0);
    // The first request of a connection is answered, the second one is read and then reset.
    let server = Server::new(move |seen| {
        let old = last.swap(seen.connection, Ordering::SeqCst) == seen.connection;
        if old { vec![Step::Reset] } else { vec![Step::Say(good(seen))] }
    })
    .await;
    let client = client(&server.url()).build().expect("a client");
    let before = Row::begin(name);
    let mut done = Vec::new();
    for (kind, id) in mixture("second") {
        done.push(call(&client, Kind::Get, &format!("{id}-warm"), LIMIT).await);
        done.push(call(&client, kind, &id, LIMIT).await);
    }
    let mut row = before.end(&server, &done);
    for one in &done {
        let count = server.count(&one.id);
        row.off.want(count <= 2, || format!("{}: arrived {count} times", one.id));
        row.off.want(one.kind.is_unsafe() || one.right(), || format!("{}: {}", one.id, one.failure()));
    }
    row
}

async fn goes_away(name: &str, _: bool) -> Row {
    let server = Server::new(|_| vec![Step::Hang]).await;
    let client = client(&server.url()).build().expect("a client");
    let before = Row::begin(name);
    let tasks: Vec<_> = mixture("gone")
        .into_iter()
        .map(|(kind, id)| {
            let client = client.clone();
            tokio::spawn(async move { call(&client, kind, &id, LIMIT).await })
        })
        .collect();
    let count = tasks.len();
    for _ in 0..200 {
        if server.requests() == count {
            break;
        }
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    let inside = client.core().in_flight();
    for task in tasks {
        task.abort();
        let _ = task.await;
    }
    let left = client.core().in_flight();
    tokio::time::sleep(Duration::from_millis(300)).await;
    let (open, requests) = (server.open(), server.requests());
    let mut row = before.end(&server, &[]);
    row.off.want(inside == count && left == 0, || format!("{inside} in flight, then {left}"));
    row.off.want(open == 0, || format!("{open} connections go on without their caller"));
    row.off.want(requests == count, || format!("{requests} requests of {count} calls"));
    row
}
