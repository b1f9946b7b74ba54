//! From one page to the next, without a type of its own: over the [`Draft`] of the first page and
//! the JSON of each answer.

mod link;
mod pages;

use std::collections::HashSet;
use std::future::poll_fn;
use std::hash::{BuildHasher, Hash};
use std::task::{Context, Poll, ready};

use serde_json::Value;
use url::Url;

use crate::answer::{Answer, Content, decode};
use crate::door::BoxFuture;
use crate::fault::{Fault, Kind};
use crate::request::{Draft, Payload};
use crate::service::{PageKind, Pagination};

pub use pages::{ItemStream, Pages};

/// A walk over the pages of one call.
pub(crate) struct Walk {
    /// The page that is asked for next. It stays until its answer is here: who gives up waiting may ask again.
    draft: Option<Box<Draft>>,
    /// The request for it, on its way.
    asking: Option<BoxFuture<'static, Result<Answer, Fault>>>,
    /// What is wrong with the way on from the page that was given last.
    fault: Option<Fault>,
    rule: Option<Pagination>,
    /// The page's number or the offset of the page that is asked for next.
    position: Option<u64>,
    /// The page before had fewer items than were asked for: it may be the last, or the server's own most.
    short: bool,
    /// What the page before is known by, where pages are counted.
    before: Option<u64>,
    /// Where we have been, as hashes: whatever repeats would go on for ever.
    been: HashSet<u64>,
}

/// What comes behind an answer.
enum Behind {
    Page(Box<Draft>),
    Nothing,
    /// The answer is no page: there are no more items.
    NoPage,
    /// The answer itself is the page before once more.
    Again,
}

impl Walk {
    pub(crate) fn new(draft: Box<Draft>) -> Self {
        let service = draft.client.service();
        let rule = draft.spec.pagination.copied().or(service.pagination);
        Self {
            draft: Some(draft),
            asking: None,
            fault: None,
            rule,
            position: None,
            short: false,
            before: None,
            been: HashSet::new(),
        }
    }

    /// Where the items are.
    pub(crate) fn items(&self) -> &'static str {
        self.rule.map_or("", |rule| rule.items)
    }

    /// The next page; `None` behind the last one. Who drops this gives up the request, not the page.
    pub(crate) async fn next(&mut self) -> Option<Result<Answer, Fault>> {
        let asked = GivenUp(self);
        poll_fn(|cx| asked.0.poll_next(cx)).await
    }

    /// Ends it, whatever there would be yet.
    pub(crate) fn end(&mut self) {
        self.draft = None;
        self.asking = None;
        self.fault = None;
    }

    /// Goes on towards the next page. A request that was begun stays on its way until the next call.
    pub(crate) fn poll_next(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<Answer, Fault>>> {
        if let Some(fault) = self.fault.take() {
            return Poll::Ready(Some(Err(fault)));
        }
        let Some(draft) = &self.draft else { return Poll::Ready(None) };
        let asking = self.asking.get_or_insert_with(|| crate::client::execute(draft.clone()));
        let result = ready!(asking.as_mut().poll(cx));
        self.asking = None;
        let Some(draft) = self.draft.take() else { return Poll::Ready(None) };
        Poll::Ready(self.arrived(draft, result))
    }

    fn arrived(&mut self, draft: Box<Draft>, result: Result<Answer, Fault>) -> Option<Result<Answer, Fault>> {
        let short = std::mem::take(&mut self.short);
        let answer = match result {
            Ok(answer) => answer,
            Err(fault) => return Some(Err(fault)),
        };
        if !answer.meta.status.is_success() {
            // Behind the last page some servers find nothing, or no sense in its number.
            let over = short && matches!(answer.meta.status.as_u16(), 400 | 404 | 410 | 416 | 422);
            return (!over).then_some(Ok(answer));
        }
        match self.follow(draft, &answer, short) {
            Ok(Behind::Page(next)) => self.draft = Some(next),
            Ok(Behind::Nothing) => {}
            Ok(Behind::NoPage) => return None,
            // Behind the last page some servers give the last one again.
            Ok(Behind::Again) if short => return None,
            Ok(Behind::Again) => {
                let fault = Fault::new(Kind::Decode, "the server gives the same page again");
                return Some(Err(answer.meta.fault(fault)));
            }
            // The page itself is good.
            Err(fault) => self.fault = Some(answer.meta.fault(fault)),
        }
        Some(Ok(answer))
    }

    /// What comes after this answer, which may stand behind a short page.
    fn follow(&mut self, draft: Box<Draft>, answer: &Answer, short: bool) -> Result<Behind, Fault> {
        // Without a rule, the standard's own way is the only one that is sure.
        let rule = self.rule.unwrap_or(Pagination::DEFAULT);
        let body: Value = match &answer.content {
            // A link in a header needs no look at the body.
            Content::Bytes(bytes)
                if rule.kind != PageKind::Link && !decode::is_empty(&answer.meta, &answer.content) =>
            {
                decode::json(&answer.meta, bytes)?
            }
            _ => Value::Null,
        };
        // Where it does not say, as some do instead of saying no, the page itself shows whether there is more.
        let more = Some(rule.more).filter(|path| !path.is_empty()).and_then(|path| at(&body, path));
        if more.is_some_and(|more| !truthy(more)) {
            return Ok(Behind::Nothing);
        }
        let linked = || link::next(&answer.meta.headers, |anchor| is_here(&draft, anchor));
        let kind = match rule.kind {
            // One operation of a service may go another way than the others do: what nothing in its body tells, the
            // standard's header may.
            PageKind::Next | PageKind::Cursor if !tells(&body, &rule) && linked().is_some() => PageKind::Link,
            kind => kind,
        };
        let next = match kind {
            PageKind::Link => linked(),
            PageKind::Next => at(&body, rule.next).and_then(text).filter(|link| !link.is_empty()),
            PageKind::Cursor => cursor(&body, &rule),
            PageKind::Page | PageKind::Offset => {
                let items = counted(answer, &body, &rule)?;
                if items.is_empty() {
                    return Ok(if self.before.is_some() { Behind::NoPage } else { Behind::Nothing });
                }
                if self.is_again(items, short) {
                    return Ok(Behind::Again);
                }
                let asked = number(&draft, rule.limit, rule.in_body);
                self.short = more.is_none() && asked.is_some_and(|asked| (items.len() as u64) < asked);
                self.count(&draft, items.len() as u64, &rule)
            }
        };
        let Some(next) = next else { return Ok(Behind::Nothing) };
        if !self.seen_first(&next) {
            return Err(Fault::new(Kind::Decode, "the server gives the same next page again"));
        }
        let mut draft = draft;
        // Another page is another call: under the key of the first it would be answered with the first.
        crate::client::renew_key(&mut draft);
        match kind {
            PageKind::Link | PageKind::Next => go_to(&mut draft, &next)?,
            _ if rule.in_body => {
                let number = matches!(kind, PageKind::Page | PageKind::Offset);
                let value = match next.parse::<u64>() {
                    Ok(value) if number => Value::from(value),
                    // A cursor goes back as it came.
                    _ => at(&body, rule.next)
                        .filter(|value| value.is_number())
                        .cloned()
                        .unwrap_or_else(|| Value::from(next)),
                };
                draft.set_json_property(rule.param, &value)?;
            }
            // What is called a cursor may be the whole address of the next page.
            PageKind::Cursor if is_address(&next) => go_to(&mut draft, &next)?,
            _ => draft.set_query(rule.param, &next),
        }
        Ok(Behind::Page(draft))
    }

    /// Where the page behind that many items is. Only an empty one is surely the last: one that is shorter than
    /// was asked for may have been cut by the server, or thinned out by what the caller may see.
    fn count(&mut self, draft: &Draft, items: u64, rule: &Pagination) -> Option<String> {
        let here = self.position.or_else(|| number(draft, rule.param, rule.in_body)).unwrap_or(rule.first);
        let step = if rule.kind == PageKind::Page { 1 } else { items };
        self.position = here.checked_add(step);
        self.position.map(|next| next.to_string())
    }

    /// Whether these are the items of the page before. Behind a full one, numbers may well be the same ones again.
    fn is_again(&mut self, items: &[Value], short: bool) -> bool {
        let hasher = self.been.hasher();
        let hash = match ids(items) {
            Some(ids) => hasher.hash_one(ids),
            None => hasher.hash_one(items),
        };
        let again = self.before.replace(hash) == Some(hash);
        again && (short || !items.iter().all(Value::is_number))
    }

    fn seen_first(&mut self, what: &impl Hash) -> bool {
        self.been.insert(self.been.hasher().hash_one(what))
    }
}

/// Drops the request that is on its way with the future that waits for it.
struct GivenUp<'a>(&'a mut Walk);

impl Drop for GivenUp<'_> {
    fn drop(&mut self) {
        self.0.asking = None;
    }
}

/// The items of a page.
fn counted<'a>(answer: &Answer, body: &'a Value, rule: &Pagination) -> Result<&'a [Value], Fault> {
    match at(body, rule.items) {
        Some(Value::Array(items)) => Ok(items),
        Some(Value::Null) => Ok(&[]),
        _ if decode::is_empty(&answer.meta, &answer.content) => Ok(&[]),
        // Without them nobody knows whether there is another page: an end would be a guess.
        _ => Err(no_items(rule.items)),
    }
}

/// What tells the items apart, where each has an `id` of its own: the rest of them may be another in each answer.
fn ids(items: &[Value]) -> Option<Vec<&Value>> {
    let ids: Vec<_> = items.iter().map(|item| item.get("id")).collect::<Option<_>>()?;
    (ids.iter().collect::<HashSet<_>>().len() == ids.len()).then_some(ids)
}

/// Whether the body has what the rule looks for in it, be it a cursor, a null or an empty list.
fn tells(body: &Value, rule: &Pagination) -> bool {
    let has = |path: &str| at(body, path).is_some();
    match rule.next {
        "" => !rule.more.is_empty() && has(rule.items),
        next => has(next) || next.starts_with("last.") && has(rule.items),
    }
}

/// The cursor in the body, or the last item's id (or what `next` names of it).
fn cursor(body: &Value, rule: &Pagination) -> Option<String> {
    if let Some(next) = (!rule.next.is_empty()).then(|| at(body, rule.next)).flatten() {
        return text(next).filter(|next| !next.is_empty());
    }
    let last = at(body, rule.items)?.as_array()?.last()?;
    let name = match rule.next {
        "" if rule.more.is_empty() => return None,
        "" => "id",
        // A path that is not in the body and begins with `last.` is one into the last item.
        path => path.strip_prefix("last.")?,
    };
    at(last, name).and_then(text).filter(|next| !next.is_empty())
}

/// The base URL, and where the draft goes, without its query.
fn here(draft: &Draft) -> Result<(Url, Url), Fault> {
    let base = Url::parse(&crate::client::base(draft)?);
    let base = base.map_err(|_| Fault::request("the base URL is no URL"))?;
    let path = draft.target()?;
    let path = path.split('?').next().unwrap_or_default();
    let mut here = base.clone();
    here.set_path(&format!("{}{path}", base.path().trim_end_matches('/')));
    Ok((base, here))
}

/// Whether what a link is anchored at is the page that was asked for. Its address may have more in its query: a key.
fn is_here(draft: &Draft, anchor: &str) -> bool {
    let Ok((_, here)) = here(draft) else { return false };
    let Ok(url) = here.join(anchor) else { return false };
    let own = || url::form_urlencoded::parse(draft.query.as_bytes());
    let has = |pair| url.query_pairs().any(|other| other == pair);
    url.host() == here.host()
        && url.path() == here.path()
        && url.fragment().is_none_or(str::is_empty)
        && (url.query().is_none() || own().all(has))
}

/// Puts the link in place of the draft's path and query. Only of our own origin: the credentials
/// go along.
fn go_to(draft: &mut Draft, link: &str) -> Result<(), Fault> {
    let refuse = |why: &'static str| Fault::new(Kind::Redirect, why);
    // A link that begins with `?` changes the query of the page that it is on.
    let (base, here) = here(draft)?;
    let url = here.join(link).map_err(|_| refuse("the next page is no URL"))?;
    if !crate::redirect::same_origin(&base, &url) || !url.username().is_empty() {
        return Err(refuse("the next page is of another origin"));
    }
    let mut origin = base.clone();
    origin.set_path("");
    origin.set_query(None);
    let method = draft.method()?;
    draft.options.base_url = Some(origin.as_str().trim_end_matches('/').to_owned());
    draft.raw = Some(std::sync::Arc::new((method, url.path().to_owned())));
    crate::auth::carry(draft, url.query().unwrap_or_default().to_owned());
    Ok(())
}

fn is_address(cursor: &str) -> bool {
    cursor.starts_with("https://") || cursor.starts_with("http://")
}

/// A page whose items are not where they should be.
fn no_items(path: &str) -> Fault {
    Fault::new(Kind::Decode, "the page has no items").with_path(path)
}

/// What the caller asked for under that name, where that is a number.
fn number(draft: &Draft, name: &str, in_body: bool) -> Option<u64> {
    if name.is_empty() {
        return None;
    }
    if in_body {
        let Payload::Bytes(bytes) = &draft.payload else { return None };
        return serde_json::from_slice::<Value>(bytes).ok()?.get(name)?.as_u64();
    }
    let pairs = url::form_urlencoded::parse(draft.query.as_bytes());
    pairs.filter(|(key, _)| key == name).find_map(|(_, value)| value.parse().ok())
}

/// What is at that path, keys joined by dots.
pub(crate) fn at<'a>(body: &'a Value, path: &str) -> Option<&'a Value> {
    // A name with dots of its own, such as `@odata.nextLink`, is a name before it is a path.
    if let Some(value) = body.get(path) {
        return Some(value);
    }
    path.split('.').filter(|key| !key.is_empty()).try_fold(body, |value, key| match value {
        Value::Array(items) => items.get(key.parse::<usize>().ok()?),
        value => value.get(key),
    })
}

fn text(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    }
}

fn truthy(value: &Value) -> bool {
    match value {
        Value::Bool(yes) => *yes,
        Value::Null => false,
        Value::String(text) => !text.is_empty() && text != "false",
        Value::Number(number) => number.as_f64() != Some(0.0),
        _ => true,
    }
}

#[cfg(test)]
mod tests;
