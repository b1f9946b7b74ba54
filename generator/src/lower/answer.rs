//! What calls are answered with.

use super::body::{is_json, is_xml, kind};
use super::media::{is_json_by_schema, remark_bytes, remark_text};
use super::names::Hint;
use super::shape::Shapes;
use crate::model::{Answer, BodyKind, Content, Scalar, Shape, Status, essence, is_lines};
use crate::normalise::document::{self, Media};
use crate::remark::Action;

/// What an operation is answered with.
pub(super) struct Answers {
    /// The answers that mean success.
    pub success: Vec<Answer>,
    /// Those that mean failure.
    pub failures: Vec<Answer>,
    /// The media types that spell the same value as the JSON beside them.
    pub alternatives: Vec<String>,
    /// Whether a success names a header that links to the next page.
    pub linked: bool,
    /// The headers that answers name, by their status.
    pub headers: Vec<(Status, String)>,
}

/// What an operation is answered with.
pub(super) fn lower<'d>(shapes: &mut Shapes<'d>, operation: &'d document::Operation, hint: &Hint) -> Answers {
    let mut alternatives = Vec::new();
    let mut success = Vec::new();
    let mut failures = Vec::new();
    let mut linked = false;
    let mut headers = Vec::new();
    for answer in &operation.answers {
        headers.extend(answer.headers.iter().map(|header| (status(answer.status), header.name.clone())));
        let class = class(answer.status);
        let succeeds = succeeds(operation, class);
        let hint = named(operation, answer.status, succeeds, hint);
        let bare = operation.method == "HEAD";
        let made = contents(shapes, answer, bare, &hint, &mut alternatives);
        if class == 0 && succeeds {
            failures.extend(made.iter().cloned());
        }
        linked |= succeeds && answer.headers.iter().any(|header| header.name.eq_ignore_ascii_case("link"));
        if succeeds { success.extend(made) } else { failures.extend(made) }
    }
    Answers { success, failures, alternatives, linked, headers }
}

/// Whether an answer of this class is a success: one that there is no better for may be.
fn succeeds(operation: &document::Operation, own: u8) -> bool {
    let any = |wanted: u8| operation.answers.iter().any(|answer| class(answer.status) == wanted);
    own == 2 || !any(2) && (own == 3 || own == 0 && !any(3))
}

/// The way to what an operation is answered with under a status as the document writes it.
pub(super) fn hint(operation: &document::Operation, written: &str, own: &Hint) -> Option<Hint> {
    let is_written = |status: document::Status| match status {
        document::Status::Code(code) => written == code.to_string(),
        document::Status::Range(digit) => written.eq_ignore_ascii_case(&format!("{digit}XX")),
        document::Status::Default => written == "default",
    };
    let status = operation.answers.iter().map(|answer| answer.status).find(|status| is_written(*status))?;
    Some(named(operation, status, succeeds(operation, class(status)), own))
}

/// The way to what an answer holds. It must not depend on which other answers there are: a failure
/// always says its status, a success where it is not the first of its operation (a second one changes
/// what the call returns anyway).
fn named(operation: &document::Operation, status: document::Status, succeeds: bool, hint: &Hint) -> Hint {
    let word = match status {
        document::Status::Code(code) => Status::Code(code).name(),
        document::Status::Range(digit) => Status::Range(digit).name(),
        document::Status::Default if succeeds => return hint.child("response"),
        document::Status::Default => Status::Default.name(),
    };
    if !succeeds {
        let hint = hint.child(&word);
        return if word.ends_with("Error") { hint } else { hint.child("error") };
    }
    let first = operation.answers.iter().map(|answer| answer.status).filter(|it| class(*it) == 2).min();
    if first.is_none_or(|first| first == status) {
        return hint.child("response");
    }
    hint.child(&word).child("response")
}

fn status(status: document::Status) -> Status {
    match status {
        document::Status::Code(code) => Status::Code(code),
        document::Status::Range(digit) => Status::Range(digit),
        document::Status::Default => Status::Default,
    }
}

fn class(status: document::Status) -> u8 {
    match status {
        document::Status::Code(code) => u8::try_from(code / 100).unwrap_or(9),
        document::Status::Range(digit) => digit,
        document::Status::Default => 0,
    }
}

/// What an answer holds. `bare`: whatever the document says, HTTP sends no body with it.
fn contents<'d>(
    shapes: &mut Shapes<'d>,
    answer: &'d document::Answer,
    bare: bool,
    hint: &Hint,
    alternatives: &mut Vec<String>,
) -> Vec<Answer> {
    let status = status(answer.status);
    let docs = answer.description.clone();
    let no_body = matches!(answer.status, document::Status::Code(204 | 205 | 304));
    if no_body && !answer.content.is_empty() {
        shapes.remarks.note(
            Action::Dropped,
            "body-of-no-content",
            "an answer of this status has no body; what is said of one is left out",
            answer.place,
        );
    }
    if answer.content.is_empty() || no_body || bare {
        return vec![Answer { status, media: None, content: Content::Empty, docs }];
    }
    let json = answer.content.iter().find(|media| is_json(&essence(&media.media_type)));
    let plain = answer.content.iter().find(|media| essence(&media.media_type) == "application/json");
    let mut made: Vec<Answer> = Vec::new();
    for media in &answer.content {
        if json.is_some_and(|json| respells(shapes, json, media, hint)) {
            if !alternatives.contains(&media.media_type) {
                shapes.remarks.note(
                    Action::Kept,
                    "media-alternative",
                    &format!(
                        "`{}` spells the same value as the JSON, which is asked for; an answer in it is handed on as it comes",
                        media.media_type
                    ),
                    media.place,
                );
                alternatives.push(media.media_type.clone());
            }
            continue;
        }
        // Beside plain JSON another JSON is called by its own name, unless it is the same schema.
        let kind = essence(&media.media_type);
        let other = (is_json(&kind) || is_json_by_schema(shapes.document, media))
            && kind != "application/json"
            && plain.is_some_and(|plain| plain.schema != media.schema);
        let named = if other { hint.child(&media.media_type) } else { hint.clone() };
        let content = content(shapes, media, &named);
        // The same value under a second media type needs no variant of its own.
        if let Some(known) = made.iter_mut().find(|known| known.content == content) {
            if let Some(list) = &mut known.media {
                list.push_str(", ");
                list.push_str(&media.media_type);
            }
            continue;
        }
        made.push(Answer { status, media: Some(media.media_type.clone()), content, docs: docs.clone() });
    }
    made
}

/// Whether a media type is another spelling of the value that the JSON beside it has: XML always is,
/// text and packed formats are where they have the same schema.
fn respells<'d>(shapes: &mut Shapes<'d>, json: &'d Media, media: &'d Media, hint: &Hint) -> bool {
    let name = essence(&media.media_type);
    if is_json(&name) || is_lines(&name) || name == "text/event-stream" || name == "*/*" {
        return false;
    }
    if is_xml(&name) {
        return true;
    }
    let (Some(one), Some(other)) = (json.schema, media.schema) else { return false };
    let value = shapes.shape(one, hint);
    // The bytes that base64 stands for are no spelling of its text.
    let encoded = value == Shape::Scalar(Scalar::Base64) && kind(&name) == BodyKind::Bytes;
    let binary = encoded || matches!(value, Shape::Binary | Shape::Any);
    !binary && (one == other || value == shapes.shape(other, hint))
}

fn content<'d>(shapes: &mut Shapes<'d>, media: &'d Media, hint: &Hint) -> Content {
    let essence = essence(&media.media_type);
    let of = |id| shapes.shape(id, hint);
    let item = media.data.or(media.item_schema).or(media.schema);
    match essence.as_str() {
        "text/event-stream" => {
            Content::Events(item.map(of).filter(|shape| *shape != Shape::Text && *shape != Shape::Any))
        }
        lines if is_lines(lines) => match item.map(of) {
            Some(Shape::Binary | Shape::Text) | None => Content::Lines(Shape::Any),
            // The schema of all lines may be a list; that of one line says what the line is.
            Some(Shape::List(item)) if media.item_schema.is_none() => Content::Lines(*item),
            Some(shape) => Content::Lines(shape),
        },
        json if is_json(json) => match media.schema.map(of) {
            Some(Shape::Binary) => Content::Raw,
            Some(shape) => Content::Json(shape),
            None => Content::Json(Shape::Any),
        },
        "*/*" | "" => match media.schema.map(of) {
            Some(Shape::Binary) | None => Content::Raw,
            Some(Shape::Text) => Content::Text,
            Some(Shape::Any) => Content::Raw,
            Some(shape) => Content::Json(shape),
        },
        text if kind(text) == BodyKind::Text => match media.schema.map(of) {
            Some(Shape::Binary) => Content::Raw,
            _ => {
                remark_text(shapes, media);
                Content::Text
            }
        },
        _ if is_json_by_schema(shapes.document, media) => {
            Content::Json(media.schema.map_or(Shape::Any, |id| shapes.shape(id, hint)))
        }
        _ => {
            remark_bytes(shapes, media);
            Content::Raw
        }
    }
}
