//! What calls send.

use super::docs;
use super::flatten::Flat;
use super::media;
use super::names::Hint;
use super::operation::style;
use super::shape::Shapes;
use crate::model::{Body, BodyForm, BodyKind, Docs, FieldEncoding, Shape, essence};
use crate::normalise::document::{self, SchemaId, Types};
use crate::remark::Action;

pub(super) fn lower<'d>(shapes: &mut Shapes<'d>, body: &'d document::Body, hint: &Hint) -> Option<Body> {
    let mut forms: Vec<BodyForm> = Vec::new();
    for media in &body.content {
        let schema = media.schema.or(media.item_schema);
        let kind = kind_of(shapes, media, schema);
        let shape = match (kind, schema) {
            (BodyKind::Text, _) => Shape::Text,
            (BodyKind::Bytes, _) => Shape::Binary,
            // What is said of each item, not of the body.
            (BodyKind::Multipart, Some(id)) if media.schema.is_none() => {
                Shape::List(Box::new(shapes.shape(id, &hint.child("body").item())))
            }
            (_, Some(id)) => shapes.shape(id, &hint.child("body")),
            (BodyKind::Json, None) => Shape::Any,
            (BodyKind::Form | BodyKind::Multipart, None) => Shape::Map(Box::new(Shape::Any)),
        };
        // A form of something that has no fields is a map of anything.
        let shape = match (kind, shape) {
            (BodyKind::Form | BodyKind::Multipart, Shape::Nullable(inner)) => *inner,
            (_, shape) => shape,
        };
        let encoding = match kind {
            BodyKind::Form | BodyKind::Multipart => encodings(shapes, media, kind),
            // The standard has encodings for forms alone.
            BodyKind::Json | BodyKind::Text | BodyKind::Bytes => Vec::new(),
        };
        let form = BodyForm { media: media.media_type.clone(), also: Vec::new(), kind, shape, encoding };
        match forms.iter_mut().find(|known| same_bytes(known, &form)) {
            Some(known) => known.also.push(form.media),
            None => forms.push(form),
        }
    }
    // Beside JSON the structure is in the JSON.
    if !forms.iter().any(|form| form.kind == BodyKind::Json) {
        let texts = body.content.iter().filter(|media| kind(&media.media_type) == BodyKind::Text);
        texts.for_each(|media| media::remark_text(shapes, media));
    }
    for form in &mut forms {
        name(form);
    }
    // JSON is what a caller has a type for; without it the document's first is as good as any.
    if let Some(json) = forms.iter().position(|form| form.kind == BodyKind::Json) {
        let json = forms.remove(json);
        forms.insert(0, json);
    }
    if forms.is_empty() {
        return None;
    }
    let docs = Docs { text: body.description.clone(), ..Docs::default() };
    Some(Body { required: body.required, forms, docs })
}

pub(super) fn encodings(
    shapes: &mut Shapes<'_>,
    media: &document::Media,
    kind: BodyKind,
) -> Vec<FieldEncoding> {
    let form = media.schema.map(|id| Flat::of(shapes.document, &[id]));
    let declared = |field: &str| {
        form.as_ref().is_none_or(|form| {
            let open = form.additional.is_some() || form.additional_any || !form.alternatives.is_empty();
            open || form.properties.is_empty() || form.properties.iter().any(|(name, _)| *name == field)
        })
    };
    let mut out = Vec::with_capacity(media.encoding.len());
    for (field, encoding) in &media.encoding {
        if !declared(field) {
            let message = format!("there is an encoding for `{field}`, which is no field of the form");
            shapes.remarks.warn(Action::Dropped, "encoding-undeclared", &message, media.place);
            continue;
        }
        let mut headers = Vec::new();
        for header in encoding.headers.iter().filter(|_| kind == BodyKind::Multipart) {
            match only_value(shapes.document, header) {
                // The part has this line anyway.
                _ if header.name.eq_ignore_ascii_case("content-disposition") => {}
                Some(value) if value.contains(char::is_control) || !crate::token::is_token(&header.name) => {
                    let message = format!("`{}` with this value cannot be sent as a header", header.name);
                    shapes.remarks.warn(Action::Dropped, "part-header-invalid", &message, header.place);
                }
                Some(value) => headers.push((header.name.clone(), value)),
                None => {
                    let name = &header.name;
                    let message = format!(
                        "the document has no value for the header `{name}` of the part `{field}`; a file is given it by `File::header`"
                    );
                    shapes.remarks.note(Action::Kept, "part-header", &message, header.place);
                }
            }
        }
        out.push(FieldEncoding {
            field: field.clone(),
            content_type: encoding.content_type.clone(),
            style: encoding.style.map(style),
            explode: encoding.explode,
            allow_reserved: encoding.allow_reserved,
            headers,
        });
    }
    if let Some(form) = form.filter(|_| kind == BodyKind::Multipart) {
        encoded(shapes.document, &form, &mut out);
    }
    out
}

/// Says of texts that stand for bytes what their parts are by default: without a word of it they would be plain text.
fn encoded(document: &document::Document, form: &Flat<'_>, out: &mut Vec<FieldEncoding>) {
    for (name, ids) in &form.properties {
        let own = Flat::of(document, ids);
        let items = Flat::of(document, &own.items);
        if own.content_encoding.or(items.content_encoding).is_none() {
            continue;
        }
        let media = || Some("application/octet-stream".to_owned());
        match out.iter_mut().find(|known| known.field == *name) {
            Some(known) if known.style.is_none() && known.explode.is_none() => {
                known.content_type = known.content_type.take().or_else(media);
            }
            Some(_) => {}
            None => out.push(FieldEncoding {
                field: (*name).to_owned(),
                content_type: media(),
                style: None,
                explode: None,
                allow_reserved: false,
                headers: Vec::new(),
            }),
        }
    }
}

/// The value that a header always has: the only one that is allowed, or the default of one that must be there.
fn only_value(document: &document::Document, header: &document::Header) -> Option<String> {
    let flat = Flat::of(document, &[header.schema?]);
    flat.only().or(flat.default.filter(|_| header.required)).map(docs::plain)
}

/// Whether two media types are two names for one way to write one value.
fn same_bytes(one: &BodyForm, other: &BodyForm) -> bool {
    matches!(one.kind, BodyKind::Json | BodyKind::Bytes) && one.kind == other.kind && one.shape == other.shape
}

/// Chooses the name that is sent: plain JSON, else the first that is no range.
fn name(form: &mut BodyForm) {
    let names: Vec<String> = form.names().cloned().collect();
    let plain = names.iter().find(|name| essence(name) == "application/json");
    let best = plain.or_else(|| names.iter().find(|name| !name.contains('*') && name.contains('/')));
    let usual = match form.kind {
        BodyKind::Json => "application/json",
        BodyKind::Form => "application/x-www-form-urlencoded",
        BodyKind::Multipart => "multipart/form-data",
        BodyKind::Text => "text/plain",
        BodyKind::Bytes => names.iter().find_map(|name| usual(name)).unwrap_or("application/octet-stream"),
    };
    form.media = best.cloned().unwrap_or_else(|| usual.to_owned());
    form.also = names.into_iter().filter(|name| *name != form.media).collect();
}

/// The media type that a range is best known by: what is sent has to be of one.
fn usual(range: &str) -> Option<&'static str> {
    match essence(range).as_str() {
        "image/*" => Some("image/png"),
        "audio/*" => Some("audio/mpeg"),
        "video/*" => Some("video/mp4"),
        "font/*" => Some("font/woff2"),
        "model/*" => Some("model/gltf-binary"),
        _ => None,
    }
}

/// How a body is written: where any media type will do, a value with structure goes as JSON.
fn kind_of(shapes: &mut Shapes<'_>, media: &document::Media, schema: Option<SchemaId>) -> BodyKind {
    let known = kind(&media.media_type);
    let Some(id) = schema.filter(|_| matches!(essence(&media.media_type).as_str(), "*/*" | "*")) else {
        if media::is_json_by_schema(shapes.document, media) {
            return BodyKind::Json;
        }
        if known == BodyKind::Bytes {
            media::remark_bytes(shapes, media);
        }
        return known;
    };
    let flat = Flat::of(shapes.document, &[id]);
    let structured =
        !flat.properties.is_empty() || !flat.types.is_empty() && !flat.types.contains(Types::STRING);
    if structured { BodyKind::Json } else { known }
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
        | "application/sql"
        | "application/toml"
        | "application/yaml"
        | "application/x-yaml"
        | "application/jwt"
        | "application/javascript" => BodyKind::Text,
        "*/*" | "" => BodyKind::Bytes,
        _ => BodyKind::Bytes,
    }
}

pub(super) fn is_json(essence: &str) -> bool {
    matches!(essence, "application/*" | "text/x-json") || crate::model::is_json(essence)
}

pub(super) fn is_xml(media: &str) -> bool {
    let essence = essence(media);
    matches!(essence.as_str(), "application/xml" | "text/xml") || essence.ends_with("+xml")
}
