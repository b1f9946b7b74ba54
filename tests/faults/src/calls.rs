//! Calls of the client under test, and what came of them.

use std::collections::BTreeMap;
use std::error::Error as _;
use std::fmt::Debug;
use std::sync::Arc;
use std::time::Duration;

use switchboard_client::{Error, Failure, Retry};
use tokio::sync::Semaphore;
use tokio::time::Instant;

use crate::server::text;
use crate::watch;

/// Time that a call may take beyond its deadline: what a busy machine needs to wake up.
const SLACK: Duration = Duration::from_millis(750);

/// The kinds of call, by how the runtime may treat them.
#[derive(Clone, Copy, PartialEq, Eq, Debug, PartialOrd, Ord)]
pub enum Kind {
    Get,
    Put,
    Delete,
    /// A POST.
    Post,
    /// A PATCH.
    Patch,
    /// A GET that the catalog calls not idempotent.
    UnsafeGet,
    /// A POST that the catalog calls idempotent.
    SafePost,
    /// A POST with an idempotency key.
    Keyed,
    /// A GET with a key in a header, and so on.
    Header,
    Query,
    Cookie,
    Basic,
    Bearer,
    /// A GET and a POST with a token that is fetched.
    OAuth,
    OAuthPost,
}

impl Kind {
    /// Every kind but those that fetch a token.
    pub const ALL: [Self; 13] = [
        Self::Get,
        Self::Put,
        Self::Delete,
        Self::Post,
        Self::Patch,
        Self::UnsafeGet,
        Self::SafePost,
        Self::Keyed,
        Self::Header,
        Self::Query,
        Self::Cookie,
        Self::Basic,
        Self::Bearer,
    ];

    /// Those that must not be done twice.
    pub fn is_unsafe(self) -> bool {
        matches!(self, Self::Post | Self::Patch | Self::UnsafeGet | Self::OAuthPost)
    }
}

/// A client of that server, its policies as the suite wants them: quick to retry, and neither
/// budget nor breaker in the way. What looks at these uses `plain`.
pub fn client(url: &str) -> stand::Builder {
    let retry = Retry { base: Duration::from_millis(5), budget: 1.0, ..Retry::DEFAULT };
    plain(url).retry(retry).breaker(switchboard_client::generated::Breaker::OFF)
}

/// A client of that server with the policies that every client has.
pub fn plain(url: &str) -> stand::Builder {
    let token = format!("{url}/token");
    stand::Client::builder()
        .env(move |name| match name {
            "STAND_HEADER_KEY_API_KEY" => Some(watch::HEADER.to_owned()),
            "STAND_QUERY_KEY_API_KEY" => Some(watch::QUERY.to_owned()),
            "STAND_COOKIE_KEY_API_KEY" => Some(watch::COOKIE.to_owned()),
            "STAND_USERNAME" => Some("user".to_owned()),
            "STAND_PASSWORD" => Some(watch::PASSWORD.to_owned()),
            "STAND_BEARER_TOKEN" => Some(watch::BEARER.to_owned()),
            "STAND_OAUTH_CLIENT_ID" => Some("client".to_owned()),
            "STAND_OAUTH_CLIENT_SECRET" => Some(watch::CLIENT.to_owned()),
            "STAND_TOKEN_URL" => Some(token.clone()),
            _ => None,
        })
        .base_url(url)
}

/// How one call ended.
#[derive(Debug)]
pub struct Done {
    pub kind: Kind,
    pub id: String,
    /// The text of the thing, or in a word what failed.
    pub result: Result<String, String>,
    pub shown: String,
    pub retry_after: Option<Duration>,
    pub attempts: u32,
    pub elapsed: Duration,
    /// It neither answered nor failed.
    pub lost: bool,
    pub late: bool,
}

impl Done {
    /// Whether the answer is the one of this call.
    pub fn right(&self) -> bool {
        self.result.as_ref().is_ok_and(|found| *found == text(&self.id))
    }

    /// What failed, in a word; empty where nothing did.
    pub fn failure(&self) -> &str {
        self.result.as_ref().err().map_or("", String::as_str)
    }
}

/// Makes one call and looks at all that it shows.
pub async fn call(client: &stand::Client, kind: Kind, id: &str, limit: Duration) -> Done {
    let start = Instant::now();
    let body = format!("body of {id}");
    let things = client.things();
    let keys = client.keys();
    macro_rules! made {
        ($call:expr) => {
            tokio::time::timeout(limit + Duration::from_secs(10), async {
                match $call.timeout(limit).send().await {
                    Ok(reply) => {
                        let (attempts, shown) = (reply.attempts(), format!("{:?}", reply.meta()));
                        let thing = reply.into_body();
                        // The id is part of the answer: one that belongs to another call is wrong.
                        let found = if thing.id == id { thing.text } else { format!("of {}", thing.id) };
                        (Ok(found), shown, None, attempts)
                    }
                    Err(error) => failed(&error),
                }
            })
            .await
        };
    }
    let made = match kind {
        Kind::Get => made!(things.get(id)),
        Kind::Put => made!(things.put(id, body)),
        Kind::Delete => made!(things.delete(id)),
        Kind::Post => made!(things.post(id, body)),
        Kind::Patch => made!(things.patch(id, body)),
        Kind::UnsafeGet => made!(things.unsafe_get(id)),
        Kind::SafePost => made!(things.safe_post(id, body)),
        Kind::Keyed => made!(things.post(id, body).with_idempotency_key(&format!("key-{id}"))),
        Kind::Header => made!(keys.by_header(id)),
        Kind::Query => made!(keys.by_query(id)),
        Kind::Cookie => made!(keys.by_cookie(id)),
        Kind::Basic => made!(keys.by_basic(id)),
        Kind::Bearer => made!(keys.by_bearer(id)),
        Kind::OAuth => made!(keys.by_oauth(id)),
        Kind::OAuthPost => made!(keys.post_by_oauth(id, body)),
    };
    let elapsed = start.elapsed();
    let lost = made.is_err();
    let (result, shown, retry_after, attempts) =
        made.unwrap_or_else(|_| (Err("lost".to_owned()), String::new(), None, 0));
    watch::look(&shown);
    let late = elapsed > limit + SLACK;
    Done { kind, id: id.to_owned(), result, shown, retry_after, attempts, elapsed, lost, late }
}

fn failed<E: Failure + Debug>(error: &Error<E>) -> (Result<String, String>, String, Option<Duration>, u32) {
    let mut shown = format!("{error} {error:?} {error:#?}");
    let mut source = error.source();
    while let Some(next) = source {
        shown += &format!(" / {next} {next:?}");
        source = next.source();
    }
    let kind = match error.status() {
        Some(status) if error.reply().is_some() => format!("status {}", status.as_u16()),
        _ => error.kind().as_str().to_owned(),
    };
    (Err(kind), shown, error.retry_after(), error.attempts())
}

/// Makes many calls, at most so many at once.
pub async fn all(
    client: &stand::Client,
    calls: impl IntoIterator<Item = (Kind, String)>,
    limit: Duration,
    at_once: usize,
) -> Vec<Done> {
    let places = Arc::new(Semaphore::new(at_once));
    let running: Vec<_> = calls
        .into_iter()
        .map(|(kind, id)| {
            let (client, places) = (client.clone(), Arc::clone(&places));
            let name = id.clone();
            let task = tokio::spawn(async move {
                let _place = places.acquire().await;
                call(&client, kind, &id, limit).await
            });
            (kind, name, task)
        })
        .collect();
    let mut done = Vec::with_capacity(running.len());
    for (kind, id, task) in running {
        // A panic is a call that was lost.
        done.push(task.await.unwrap_or_else(|error| Done {
            kind,
            id,
            result: Err("panic".to_owned()),
            shown: error.to_string(),
            retry_after: None,
            attempts: 0,
            elapsed: Duration::ZERO,
            lost: true,
            late: false,
        }));
    }
    done
}

/// One call of each kind, named for it.
pub fn mixture(name: &str) -> Vec<(Kind, String)> {
    Kind::ALL.iter().map(|kind| (*kind, format!("{name}-{kind:?}").to_lowercase())).collect()
}

/// How often each kind of end came.
pub fn ends(done: &[Done]) -> BTreeMap<String, usize> {
    let mut ends = BTreeMap::new();
    for one in done {
        let end = match &one.result {
            Ok(_) if one.right() => "right".to_owned(),
            Ok(_) => "WRONG".to_owned(),
            Err(kind) => kind.clone(),
        };
        *ends.entry(end).or_default() += 1;
    }
    ends
}
