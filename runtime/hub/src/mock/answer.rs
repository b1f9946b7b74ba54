//! What an operation answers: the first success of its document, made of examples or made up.

use super::invent::example;
use super::lift::Way;
use super::likely::number_on;
use super::page;
use super::request::{Request, essence, fits};
use super::service::{Operation, Service};
use serde_json::{Value, json};
use std::sync::PoisonError;

/// An answer before it goes out.
#[derive(Debug, Clone, Default)]
pub(super) struct Reply {
    pub(super) status: u16,
    pub(super) headers: Vec<(String, String)>,
    pub(super) body: Vec<u8>,
    /// The query of the next page, for a `Link`.
    pub(super) next: Option<String>,
}

impl Reply {
    pub(super) fn json(status: u16, value: &Value) -> Self {
        let headers = vec![("content-type".to_owned(), "application/json".to_owned())];
        Self { status, headers, body: value.to_string().into_bytes(), next: None }
    }
}

pub(super) fn is_json(kind: &str) -> bool {
    kind == "application/json" || kind == "text/json" || kind.ends_with("+json")
}

pub(crate) fn is_lines(kind: &str) -> bool {
    matches!(
        kind,
        "application/x-ndjson"
            | "application/ndjson"
            | "application/jsonl"
            | "application/x-jsonlines"
            | "application/json-seq"
            | "application/jsonlines"
            | "application/stream+json"
            | "application/x-json-stream"
    ) || kind.ends_with("+json-seq")
}

/// A documented answer of an operation.
pub(super) struct Documented {
    pub(super) status: u16,
    /// The response object, its reference followed.
    response: Value,
    /// In the order of the document.
    pub(super) media: Vec<Media>,
}

/// A media type of an answer with its schema.
pub(super) struct Media {
    pub(super) kind: String,
    pub(super) schema: Option<Value>,
    /// What holds the example.
    holder: Value,
}

/// The first success that the document has.
pub(super) fn success_of(service: &Service, operation: &Operation) -> Documented {
    let responses = operation.item.get("responses").and_then(Value::as_object);
    let mut codes: Vec<&String> = responses.into_iter().flatten().map(|(code, _)| code).collect();
    codes.sort();
    let found = codes.iter().find(|code| code.starts_with('2'));
    let found = found.or_else(|| codes.iter().find(|code| code.as_str() == "default"));
    let code = found.or_else(|| codes.first()).map_or("200", |code| code.as_str());
    // `2XX` and `default` leave the number open.
    documented(service, operation, code, code.parse().unwrap_or(200))
}

/// What the document says about a status: the number itself, its class, or the default.
fn status_of(service: &Service, operation: &Operation, status: u16) -> Option<Documented> {
    let responses = operation.item.get("responses").and_then(Value::as_object)?;
    let class = format!("{}XX", status / 100);
    let fits = |code: &&String| {
        code.as_str() == status.to_string() || code.eq_ignore_ascii_case(&class) || code.as_str() == "default"
    };
    // Digits go before letters, and `XX` before `default`.
    let mut codes: Vec<&String> = responses.keys().filter(fits).collect();
    codes.sort_by_key(|code| code.to_lowercase());
    let code = codes.iter().find(|c| c.as_str() != "default").or_else(|| codes.first())?;
    Some(documented(service, operation, code, status))
}

fn documented(service: &Service, operation: &Operation, code: &str, status: u16) -> Documented {
    let document = &service.document;
    let responses = operation.item.get("responses");
    let response = responses.and_then(|r| r.get(code)).map_or(&Value::Null, |r| document.resolve(r));
    let mut media = Vec::new();
    if let Some(content) = response.get("content").and_then(Value::as_object) {
        for (kind, holder) in content {
            let holder = document.resolve(holder);
            let schema = holder.get("schema").or_else(|| holder.get("itemSchema")).cloned();
            media.push(Media { kind: kind.clone(), schema, holder: holder.clone() });
        }
    } else if let Some(schema) = response.get("schema") {
        let root = document.root();
        let produces =
            operation.item.get("produces").or_else(|| root.get("produces")).and_then(Value::as_array);
        let kinds: Vec<&str> = produces.into_iter().flatten().filter_map(Value::as_str).collect();
        for kind in if kinds.is_empty() { vec!["application/json"] } else { kinds } {
            let example = response.get("examples").and_then(|e| e.get(kind)).cloned();
            let holder = example.map_or(Value::Null, |example| json!({ "example": example }));
            media.push(Media { kind: kind.to_owned(), schema: Some(schema.clone()), holder });
        }
    }
    Documented { status, response: response.clone(), media }
}

/// The value of a media type: its example if that is what its schema says, else made up.
pub(super) fn value(service: &Service, operation: &Operation, status: u16, media: &Media) -> Value {
    let key = format!("{} {status} {}", operation.label(), media.kind);
    if let Some(value) = service.made.lock().unwrap_or_else(PoisonError::into_inner).get(&key) {
        return value.clone();
    }
    let nothing = json!({});
    let schema = media.schema.as_ref().unwrap_or(&nothing);
    let value = service.maker(Way::Answer).value(&media.holder, schema, "item");
    service.made.lock().unwrap_or_else(PoisonError::into_inner).insert(key, value.clone());
    value
}

/// A failure: the documented one of its status with the reason put into it, else `{"error": reason}`.
pub(super) fn failure(service: &Service, operation: &Operation, status: u16, reason: &str) -> Reply {
    let mut reply = Reply::json(status, &json!({ "error": reason }));
    if let Some(documented) = status_of(service, operation, status)
        && let Some(media) = documented.media.iter().find(|m| is_json(&essence(&m.kind)))
        && media.schema.is_some()
    {
        let mut value = value(service, operation, status, media);
        put_reason(service, media, status, reason, &mut value);
        reply.body = value.to_string().into_bytes();
        reply.headers = vec![("content-type".to_owned(), essence(&media.kind))];
    }
    // Where no field of the documented error can say it.
    reply.headers.push(("x-mock-reason".to_owned(), reason.replace(char::is_control, " ")));
    reply
}

/// Puts the reason where a person looks for it, and the status where it stands, as far as the schema
/// lets them.
fn put_reason(service: &Service, media: &Media, status: u16, reason: &str, value: &mut Value) {
    const SAYS: [&str; 8] =
        ["message", "error_description", "error_message", "detail", "details", "error", "msg", "title"];
    const NUMBERS: [&str; 4] = ["status", "statusCode", "status_code", "code"];
    let fits = |value: &Value| match &media.schema {
        Some(schema) => service.lifted.check(&service.document, schema, value, Way::Answer).is_ok(),
        None => true,
    };
    if value.is_string() {
        *value = json!(reason);
        return;
    }
    let mut put = |names: &[&str], new: Value, kind: fn(&Value) -> bool| {
        for name in names {
            for pointer in [format!("/{name}"), format!("/error/{name}"), format!("/errors/0/{name}")] {
                let Some(field) = value.pointer_mut(&pointer).filter(|field| kind(field)) else { continue };
                let old = std::mem::replace(field, new.clone());
                if fits(value) {
                    return;
                }
                if let Some(field) = value.pointer_mut(&pointer) {
                    *field = old;
                }
            }
        }
    };
    put(&SAYS, json!(reason), Value::is_string);
    put(&NUMBERS, json!(status), |field| field.as_u64().is_some_and(|n| (100..600).contains(&n)));
}

/// The answer to a request that is as it should be; with a status, the documented one of that.
pub(super) fn success(
    service: &Service,
    operation: &Operation,
    request: &Request,
    status: Option<u16>,
) -> Reply {
    let host = request.header("host").unwrap_or("localhost");
    let here = &format!("http://{host}/{}{}", service.name, request.path);
    let documented = match status {
        None => success_of(service, operation),
        Some(status) => match status_of(service, operation, status) {
            Some(documented) => documented,
            None => {
                let reason = format!("`{}` documents no answer with status {status}", operation.id);
                return failure(service, operation, status, &reason);
            }
        },
    };
    let Documented { status, response, media } = documented;
    let mut reply = Reply { status, ..Reply::default() };
    headers(service, &response, &mut reply);
    reply.next = page::next(service, operation, &response, request);
    let Some(media) = chosen(&media, request) else { return reply };
    if matches!(status, 204 | 205 | 304) {
        return reply;
    }
    let mut kind = essence(&media.kind);
    if kind.ends_with("/*") {
        kind = if kind == "image/*" { "image/png".into() } else { "application/octet-stream".into() };
    }
    let mut value = value(service, operation, status, media);
    let text = value.as_str().map(str::to_owned);
    reply.body = if kind == "text/event-stream" {
        events(service, value)
    } else if is_lines(&kind) {
        // The schema of one line may be a list, which is a line then.
        let value = match media.holder.get("itemSchema") {
            Some(_) if value.is_array() => Value::Array(vec![value.clone(), value.clone(), value]),
            _ => value,
        };
        let begin = if kind.contains("json-seq") { "\u{1e}" } else { "" };
        three(value).iter().flat_map(|item| format!("{begin}{item}\n").into_bytes()).collect()
    } else if is_json(&kind) {
        page::turn(service, operation, media, request, here, &mut value);
        value.to_string().into_bytes()
    } else if kind.starts_with("text/") || kind.contains("xml") || kind.contains("yaml") {
        let made =
            text.unwrap_or_else(|| if kind.contains("xml") { "<answer/>".into() } else { value.to_string() });
        made.into_bytes()
    } else {
        text.map_or_else(|| b"\x89mock bytes\x00\x01\x02".to_vec(), String::into_bytes)
    };
    reply.headers.push(("content-type".to_owned(), kind));
    reply
}

/// Three of a stream. Data that says it ended would end it: the last is as the others.
fn three(value: Value) -> Vec<Value> {
    if let Value::Array(items) = &value
        && items.len() >= 3
    {
        return items.iter().take(3).cloned().collect();
    }
    let one = match value {
        Value::Array(items) => items.into_iter().next().unwrap_or(Value::Null),
        other => other,
    };
    (0..3u64)
        .map(|index| {
            let mut item = one.clone();
            if index > 0 && item.is_object() {
                number_on(&mut item, index);
            }
            item
        })
        .collect()
}

fn events(service: &Service, value: Value) -> Vec<u8> {
    let text = value.as_str().map(str::to_owned);
    let mut out = String::new();
    if let Some(text) = text.filter(|t| t.contains("data:")) {
        out.push_str(text.trim_end());
        out.push_str("\n\n");
        return out.into_bytes();
    }
    for (index, item) in three(value).into_iter().enumerate() {
        let data = item.as_str().map_or_else(|| item.to_string(), str::to_owned);
        let data = data.replace("\r\n", "\n").replace(['\r', '\n'], "\ndata: ");
        out.push_str(&format!("id: {}\ndata: {data}\n\n", index + 1));
    }
    if let Some(done) = service.settings.pointer("/stream/done").and_then(Value::as_str) {
        out.push_str(&format!("data: {done}\n\n"));
    }
    out.into_bytes()
}

/// The media type that the request likes best; the first one when it does not say.
fn chosen<'a>(media: &'a [Media], request: &Request) -> Option<&'a Media> {
    let accept = request.text("accept");
    let body = serde_json::from_slice::<Value>(&request.body).unwrap_or_default();
    if body.get("stream") == Some(&Value::Bool(true))
        && let Some(found) = media.iter().find(|m| essence(&m.kind) == "text/event-stream")
    {
        return Some(found);
    }
    let mut wanted: Vec<(f64, String)> = accept
        .split(',')
        .map(|range| (weight(range), essence(range)))
        .filter(|(weight, range)| *weight > 0.0 && !range.is_empty())
        .collect();
    // In their order where they are liked as much.
    wanted.sort_by(|a, b| b.0.total_cmp(&a.0));
    for (_, wanted) in wanted {
        if let Some(found) =
            media.iter().find(|m| fits(&wanted, &essence(&m.kind)) || fits(&essence(&m.kind), &wanted))
        {
            return Some(found);
        }
    }
    media.first()
}

/// How much a range is liked: its `q`.
fn weight(range: &str) -> f64 {
    let mut parameters = range.split(';').skip(1).filter_map(|part| part.trim().split_once('='));
    let q = parameters.find(|(name, _)| name.trim().eq_ignore_ascii_case("q"));
    q.and_then(|(_, value)| value.trim().parse().ok()).unwrap_or(1.0)
}

/// The headers that the answer declares.
fn headers(service: &Service, response: &Value, reply: &mut Reply) {
    let maker = service.maker(Way::Answer);
    let declared = response.get("headers").and_then(Value::as_object);
    for (name, header) in declared.into_iter().flatten() {
        let lower = name.to_lowercase();
        let own = [
            "link",
            "retry-after",
            "content-type",
            "content-length",
            "transfer-encoding",
            "content-encoding",
            "connection",
        ];
        // A redirect would lead a client off loopback.
        let away = lower == "location" && (300..400).contains(&reply.status);
        if away
            || own.contains(&lower.as_str())
            || lower.contains("ratelimit")
            || lower.contains("rate-limit")
        {
            continue;
        }
        let header = service.document.resolve(header);
        let schema = header.get("schema").unwrap_or(header);
        let value = example(&service.document, header).unwrap_or_else(|| maker.make(schema, name));
        let text = match value {
            Value::String(text) => text,
            Value::Number(_) | Value::Bool(_) => value.to_string(),
            _ => continue,
        };
        reply.headers.push((lower, text));
    }
}
