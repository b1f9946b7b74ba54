//! The contract of each operation as examples: arguments and answers that its document allows, from
//! the document's own examples where they fit, else made up. Plain data for the tests of a crate.

mod documented;
mod fits;
mod sample;

use serde_json::{Map, Value, json};

use crate::model::{Answer, BodyKind, Content, In, Operation, Param, SchemeKind, Shape, Status};
use crate::plan::Plan;
use crate::read::Library;
use crate::remark::Places;
use documented::Documented;
use sample::{Sampler, Side};

/// One operation's contract.
#[derive(Clone, Debug, PartialEq)]
pub struct Case {
    /// The operation, by its index in the plan's service.
    pub index: usize,
    /// Arguments as JSON by place and name.
    pub args: String,
    /// The media type of the body.
    pub sends: Option<String>,
    /// Documented answers.
    pub answers: Vec<Reply>,
}

/// One documented answer.
#[derive(Clone, Debug, PartialEq)]
pub struct Reply {
    /// The status.
    pub status: u16,
    /// The media type; `None` without a body.
    pub media: Option<String>,
    /// The body on the wire.
    pub body: String,
    /// The body as the client has it, as JSON, where that is not the body itself.
    pub printed: Option<String>,
}

/// The contract of every operation for which values are found.
#[must_use]
pub fn cases(plan: &Plan, library: &Library, places: &Places) -> Vec<Case> {
    let documented = Documented { library, places };
    let operations = plan.service.operations.iter().enumerate();
    operations.filter_map(|(index, operation)| case(plan, documented, index, operation)).collect()
}

fn case(plan: &Plan, documented: Documented<'_>, index: usize, operation: &Operation) -> Option<Case> {
    let sampler = Sampler { plan, side: Side::Sent };
    let mut args = Map::new();
    // What the client sends by itself is not given.
    let own = |param: &Param| {
        is_credential(plan, param.place_in, &param.wire)
            || param.is_header("accept")
            || param.is_header("content-type")
    };
    for param in operation.params.iter().filter(|param| !own(param)) {
        let place = match param.place_in {
            In::Path => "path",
            In::Query | In::QueryString => "query",
            In::Header => "header",
            In::Cookie => "cookie",
        };
        match sampler.value(&param.shape).filter(|value| !is_nothing(value)) {
            Some(value) => {
                let values = args.entry(place).or_insert_with(|| json!({}));
                if let Value::Object(values) = values {
                    values.insert(param.wire.clone(), value);
                }
            }
            None if param.required => return None,
            None => {}
        }
    }
    let mut sends = None;
    if let Some((body, form)) = operation.body.as_ref().and_then(|body| Some((body, body.forms.first()?))) {
        let example = documented.request(operation, &form.media);
        let example = example
            .filter(|value| form.kind == BodyKind::Json && fits::fits(plan, &form.shape, value, Side::Sent));
        let made = match form.kind {
            BodyKind::Text => Some(json!("text")),
            BodyKind::Bytes => Some(json!({ "$base64": "Ynl0ZXM=" })),
            BodyKind::Json | BodyKind::Form => sampler.value(&form.shape),
            BodyKind::Multipart => sampler.upload(&form.shape),
        };
        let empty = |value: &Value| form.kind != BodyKind::Json && is_nothing(value);
        match example.or(made).filter(|value| !empty(value)) {
            Some(value) => {
                args.insert("body".to_owned(), value);
                sends = Some(form.media.clone());
            }
            None if body.required => return None,
            None => {}
        }
    }
    let mut answers = Vec::new();
    let all = operation.success.iter().map(|answer| (answer, false));
    for (answer, failing) in all.chain(operation.failures.iter().map(|answer| (answer, true))) {
        let Some(status) = status(operation, answer.status, failing) else { continue };
        answers.extend(reply(plan, documented, operation, answer, status));
    }
    if answers.is_empty() {
        // A document that describes no answer: the request is still to be right.
        let printed = Some("null".to_owned());
        answers.push(Reply { status: 200, media: None, body: String::new(), printed });
    }
    Some(Case { index, args: Value::Object(args).to_string(), sends, answers })
}

/// Whether this is what a security scheme fills in, whatever the argument says.
fn is_credential(plan: &Plan, place: In, name: &str) -> bool {
    plan.service.schemes.iter().any(|scheme| match &scheme.kind {
        SchemeKind::ApiKey { place_in, name: key } => *place_in == place && key.eq_ignore_ascii_case(name),
        _ => place == In::Header && name.eq_ignore_ascii_case("authorization"),
    })
}

/// What leaves no trace in a query, a header or a form.
fn is_nothing(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::Array(items) => items.is_empty(),
        Value::Object(fields) => fields.is_empty(),
        _ => false,
    }
}

/// A status that stands for the documented one: for a range or `default` one without an entry of its
/// own. Redirects and interim answers are no end of a call.
fn status(operation: &Operation, status: Status, failing: bool) -> Option<u16> {
    let taken = |code: u16| {
        operation.success.iter().chain(&operation.failures).any(|answer| answer.status == Status::Code(code))
    };
    let in_range = |digit: u16| {
        operation
            .success
            .iter()
            .chain(&operation.failures)
            .any(|answer| matches!(answer.status, Status::Range(of) if u16::from(of) == digit))
    };
    match status {
        Status::Code(code) => (200..600).contains(&code).then_some(code).filter(|code| code / 100 != 3),
        Status::Range(digit @ (2 | 4 | 5)) => {
            let start = u16::from(digit) * 100;
            (start + 18..start + 100).find(|code| !taken(*code))
        }
        Status::Default => {
            let digits = if failing { [4, 5] } else { [2, 2] };
            let free = digits.into_iter().find(|digit| !in_range(*digit))?;
            (free * 100..free * 100 + 100)
                .find(|code| !taken(*code) && !matches!(code, 204 | 205 | 401 | 407 | 408 | 425 | 429))
        }
        Status::Range(_) => None,
    }
}

fn reply(
    plan: &Plan,
    documented: Documented<'_>,
    operation: &Operation,
    answer: &Answer,
    status: u16,
) -> Option<Reply> {
    let first = answer.media.as_deref().and_then(|list| list.split(", ").next()).map(str::trim);
    let media =
        |fallback: &str| Some(first.filter(|media| !media.contains('*')).unwrap_or(fallback).to_owned());
    let sampler = Sampler { plan, side: Side::Received };
    let of = |media, body: String, printed: Value| {
        let printed = Some(printed.to_string()).filter(|printed| *printed != body);
        Some(Reply { status, media, body, printed })
    };
    let failing = status >= 400;
    if operation.method == "HEAD" || matches!(status, 204 | 205) {
        return of(None, String::new(), Value::Null);
    }
    match &answer.content {
        Content::Empty => of(None, String::new(), Value::Null),
        Content::Json(shape) => {
            let example = documented.answer(operation, answer.status, first.unwrap_or_default());
            let value = example
                .filter(|value| fits::fits(plan, shape, value, Side::Received))
                .or_else(|| sampler.value(shape))?;
            of(media("application/json"), value.to_string(), value)
        }
        Content::Text => of(media("text/plain"), "text".to_owned(), json!("text")),
        Content::Raw => {
            let media = media(if failing { "text/plain" } else { "application/octet-stream" });
            // Of a failure what is called a text is one.
            let text = |media: &String| {
                media.starts_with("text/") || ["xml", "yaml", "csv"].iter().any(|word| media.ends_with(word))
            };
            let printed = match media.as_ref().filter(|media| failing && text(media)) {
                Some(_) => json!("bytes"),
                None => json!({ "$base64": "Ynl0ZXM=", "content_type": media }),
            };
            of(media, "bytes".to_owned(), printed)
        }
        // Of a failing stream the text is kept.
        Content::Events(_) | Content::Lines(_) if failing => None,
        Content::Events(None) => {
            of(media("text/event-stream"), "data: one\n\ndata: two\n\n".to_owned(), json!(["one", "two"]))
        }
        Content::Events(Some(shape)) => {
            let value = item(&sampler, shape)?;
            of(media("text/event-stream"), format!("data: {value}\n\n"), json!([value]))
        }
        Content::Lines(shape) => {
            let value = item(&sampler, shape)?;
            let begin = if first.is_some_and(|media| media.contains("json-seq")) { "\u{1e}" } else { "" };
            of(media("application/jsonl"), format!("{begin}{value}\n"), json!([value]))
        }
    }
}

/// An item of a stream; a text would be told from JSON by its quotes only.
fn item(sampler: &Sampler<'_>, shape: &Shape) -> Option<Value> {
    sampler.value(shape).filter(|value| !value.is_string())
}

#[cfg(test)]
mod tests;
