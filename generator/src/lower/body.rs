//! What calls send.

use super::names::Hint;
use super::operation::style;
use super::shape::Shapes;
use crate::model::{Body, BodyForm, BodyKind, Docs, FieldEncoding, Shape};
use crate::normalise::document;
use crate::remark::Action;

pub(super) fn lower<'d>(shapes: &mut Shapes<'d>, body: &'d document::Body, hint: &Hint) -> Option<Body> {
    let mut forms: Vec<BodyForm> = Vec::new();
    for media in &body.content {
        let kind = kind(&media.media_type);
        let schema = media.schema.or(media.item_schema);
        let shape = match (kind, schema) {
            (BodyKind::Text, _) => Shape::Text,
            (BodyKind::Bytes, _) => Shape::Binary,
            (_, Some(id)) => shapes.shape(id, &hint.child("body")),
            (BodyKind::Json, None) => Shape::Any,
            (BodyKind::Form | BodyKind::Multipart, None) => Shape::Map(Box::new(Shape::Any)),
        };
        // A form of something that has no fields is a map of anything.
        let shape = match (kind, shape) {
            (BodyKind::Form | BodyKind::Multipart, Shape::Nullable(inner)) => *inner,
            (_, shape) => shape,
        };
        let encoding = media
            .encoding
            .iter()
            .map(|(field, encoding)| FieldEncoding {
                field: field.clone(),
                content_type: encoding.content_type.clone(),
                style: encoding.style.map(style),
                explode: encoding.explode,
                allow_reserved: encoding.allow_reserved,
            })
            .collect();
        if forms.iter().any(|form| form.media == media.media_type) {
            continue;
        }
        forms.push(BodyForm { media: media.media_type.clone(), kind, shape, encoding });
    }
    // The same value as JSON and as XML, or under two JSON names: JSON is what is sent.
    let json = forms.iter().find(|form| form.kind == BodyKind::Json).map(|form| form.shape.clone());
    if let Some(json) = json {
        let before = forms.len();
        let mut first = true;
        forms.retain(|form| {
            let other_json = form.kind == BodyKind::Json && form.shape == json && !std::mem::take(&mut first);
            !(is_xml(&form.media) || other_json)
        });
        if forms.len() < before {
            shapes.remarks.note(
                Action::Dropped,
                "media-alternative",
                "the body may also be sent in another spelling of the same value; JSON is used",
                body.place,
            );
        }
    }
    if forms.is_empty() {
        return None;
    }
    let docs = Docs { text: body.description.clone(), ..Docs::default() };
    Some(Body { required: body.required, forms, docs })
}

/// How a media type is written.
pub(super) fn kind(media: &str) -> BodyKind {
    let essence = essence(media);
    if is_json(&essence) {
        return BodyKind::Json;
    }
    match essence.as_str() {
        "application/x-www-form-urlencoded" => BodyKind::Form,
        other if other.starts_with("multipart/") => BodyKind::Multipart,
        other if other.starts_with("text/") || is_xml(other) => BodyKind::Text,
        "application/graphql"
        | "application/sdp"
        | "application/yaml"
        | "application/x-yaml"
        | "application/jwt"
        | "application/javascript" => BodyKind::Text,
        "*/*" | "" => BodyKind::Bytes,
        _ => BodyKind::Bytes,
    }
}

/// A media type without its parameters.
pub(super) fn essence(media: &str) -> String {
    media.split(';').next().unwrap_or("").trim().to_ascii_lowercase()
}

pub(super) fn is_json(essence: &str) -> bool {
    matches!(essence, "application/json" | "text/json" | "application/*" | "text/x-json")
        || essence.ends_with("+json")
        || essence.ends_with("/json")
}

pub(super) fn is_xml(media: &str) -> bool {
    let essence = essence(media);
    matches!(essence.as_str(), "application/xml" | "text/xml") || essence.ends_with("+xml")
}
