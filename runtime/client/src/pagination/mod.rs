//! From one page to the next, without a type of its own: over the [`Draft`] of the first page and
//! the JSON of each answer.

mod link;
mod pages;

use std::collections::HashSet;

use serde_json::Value;
use url::Url;

use crate::answer::{Answer, Content, decode};
use crate::fault::{Fault, Kind};
use crate::request::{Draft, Payload};
use crate::service::{PageKind, Pagination};

pub use pages::{ItemStream, Pages};

/// A walk over the pages of one call.
pub(crate) struct Walk {
    draft: Option<Box<Draft>>,
    rule: Option<Pagination>,
    /// The page's number or the offset of the page that is asked for next.
    position: Option<u64>,
    /// Where we have been: whatever repeats would go on for ever.
    been: HashSet<String>,
}

impl Walk {
    pub(crate) fn new(draft: Box<Draft>) -> Self {
        let service = draft.client.service();
        let rule = draft.spec.pagination.copied().or(service.pagination);
        Self { draft: Some(draft), rule, position: None, been: HashSet::new() }
    }

    /// Where the items are.
    pub(crate) fn items(&self) -> &'static str {
        self.rule.map_or("", |rule| rule.items)
    }

    /// The next page; `None` behind the last one.
    pub(crate) async fn next(&mut self) -> Option<Result<Answer, Fault>> {
        let draft = self.draft.take()?;
        let answer = match crate::client::execute(draft.clone()).await {
            Ok(answer) => answer,
            Err(fault) => return Some(Err(fault)),
        };
        if !answer.meta.status.is_success() {
            return Some(Ok(answer));
        }
        match self.follow(draft, &answer) {
            Ok(next) => {
                self.draft = next;
                Some(Ok(answer))
            }
            Err(fault) => Some(Err(answer.meta.fault(fault))),
        }
    }

    /// The draft of the page after this answer.
    fn follow(&mut self, draft: Box<Draft>, answer: &Answer) -> Result<Option<Box<Draft>>, Fault> {
        // Without a rule, the standard's own way is the only one that is sure.
        let rule = self.rule.unwrap_or(Pagination::DEFAULT);
        let body = match &answer.content {
            // A link in a header needs no look at the body.
            Content::Bytes(bytes) if rule.kind != PageKind::Link => {
                serde_json::from_slice(bytes).unwrap_or(Value::Null)
            }
            _ => Value::Null,
        };
        if !rule.more.is_empty() && !at(&body, rule.more).is_some_and(truthy) {
            return Ok(None);
        }
        let next = match rule.kind {
            PageKind::Link => link::next(&answer.meta.headers),
            PageKind::Next => at(&body, rule.next).and_then(text).filter(|link| !link.is_empty()),
            PageKind::Cursor => cursor(&body, &rule),
            PageKind::Page | PageKind::Offset => self.count(&draft, answer, &body, &rule)?,
        };
        let Some(next) = next else { return Ok(None) };
        if !self.been.insert(next.clone()) {
            return Err(Fault::new(Kind::Decode, "the server gives the same next page again"));
        }
        let mut draft = draft;
        // Another page is another call: under the key of the first it would be answered with the first.
        draft.options.idempotency_key = None;
        match rule.kind {
            PageKind::Link | PageKind::Next => go_to(&mut draft, &next)?,
            _ if rule.in_body => {
                let number = matches!(rule.kind, PageKind::Page | PageKind::Offset);
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
            _ => draft.set_query(rule.param, &next),
        }
        Ok(Some(draft))
    }

    fn count(
        &mut self,
        draft: &Draft,
        answer: &Answer,
        body: &Value,
        rule: &Pagination,
    ) -> Result<Option<String>, Fault> {
        let items = match at(body, rule.items) {
            Some(Value::Array(items)) => items.len() as u64,
            Some(Value::Null) => 0,
            _ if decode::is_empty(&answer.meta, &answer.content) => 0,
            // Without them nobody knows whether there is another page: an end would be a guess.
            _ => return Err(no_items(rule.items)),
        };
        let asked = number(draft, rule.limit, rule.in_body);
        // A page that is not full is the last one, where we know how full it would be.
        if items == 0 || (rule.more.is_empty() && asked.is_some_and(|asked| items < asked)) {
            return Ok(None);
        }
        let here = self.position.or_else(|| number(draft, rule.param, rule.in_body)).unwrap_or(rule.first);
        let step = if rule.kind == PageKind::Page { 1 } else { items };
        self.position = here.checked_add(step);
        Ok(self.position.map(|next| next.to_string()))
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

/// Puts the link in place of the draft's path and query. Only of our own origin: the credentials
/// go along.
fn go_to(draft: &mut Draft, link: &str) -> Result<(), Fault> {
    let refuse = |why: &'static str| Fault::new(Kind::Redirect, why);
    let base = Url::parse(&crate::client::base(draft)?);
    let base = base.map_err(|_| Fault::request("the base URL is no URL"))?;
    // A link that begins with `?` changes the query of the page that it is on.
    let path = draft.target()?;
    let path = path.split('?').next().unwrap_or_default();
    let mut here = base.clone();
    here.set_path(&format!("{}{path}", base.path().trim_end_matches('/')));
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
    draft.query = url.query().unwrap_or_default().to_owned();
    Ok(())
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
