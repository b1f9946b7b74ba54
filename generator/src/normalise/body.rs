//! Request bodies, media types and how their fields are written.

use super::document::{Body, EVERY, Encoding, Media, SchemaId, Style};
use super::lift::Lift;
use super::node::Node;
use super::operation::meant;
use super::parameter::style_word;
use super::parameters::Listed;
use super::version::Version;
use crate::read::{Json, Name};
use crate::remark::Action;

impl<'l> Lift<'l> {
    /// What an operation sends: `requestBody`, or what the parameters of 2.0 make up.
    pub(super) fn body(&mut self, operation: Node<'l>, rest: &[Listed<'l>]) -> Option<Body> {
        let Some(given) = self.child(operation, "requestBody") else {
            return self.body_of_parameters(operation, rest);
        };
        for listed in rest {
            let message = format!(
                "`{}` is part of a body beside `requestBody`, which holds; it is left out",
                listed.name
            );
            self.warn(Action::Dropped, "body-beside-body", &message, listed.node);
        }
        let Some(node) = self.follow(given) else {
            return Some(Body {
                content: vec![Media {
                    media_type: "application/json".to_owned(),
                    place: given.place,
                    ..Media::default()
                }],
                place: given.place,
                ..Body::default()
            });
        };
        if !matches!(node.json, Json::Object(_)) {
            self.warn(
                Action::Dropped,
                "body-not-object",
                &format!("the body is {}; it is left out", node.json.kind()),
                node,
            );
            return None;
        }
        let mut content = self.content(node);
        if content.is_empty() {
            if let Some(schema) = self.child(node, "schema") {
                self.warn(
                    Action::Repaired,
                    "body-without-content",
                    "the body has a schema but no media type; JSON is taken",
                    node,
                );
                let schema = Some(self.schema(schema));
                content.push(Media {
                    media_type: "application/json".to_owned(),
                    schema,
                    place: node.place,
                    ..Media::default()
                });
            } else {
                self.note(
                    Action::Dropped,
                    "body-without-content",
                    "the body has no media type; nothing is sent",
                    node,
                );
                return None;
            }
        }
        let beside = if node.identity() == given.identity() { None } else { self.text(given, "description") };
        let description = beside.or_else(|| self.text(node, "description"));
        Some(Body { required: self.flag(node, "required"), description, content, place: node.place })
    }

    /// The media types under `content`.
    pub(super) fn content(&mut self, node: Node<'l>) -> Vec<Media> {
        let Some(json) = node.get("content") else { return Vec::new() };
        let Some(map) = self.map_of(node, "content", json) else { return Vec::new() };
        let mut content: Vec<Media> = Vec::with_capacity(map.entries().len());
        let mut inline: Vec<(&'l Json, SchemaId)> = Vec::new();
        let real = map.entries().iter().any(|(name, _)| name.contains('/'));
        for (name, json) in map.entries() {
            if name.starts_with("x-") && !name.contains('/') {
                continue;
            }
            let at = self.at(map, name, json);
            if real && is_stray(name, json) {
                let message = format!("`{name}` is no media type and says nothing; it is left out");
                self.warn(Action::Dropped, "media-type-stray", &message, at);
                continue;
            }
            let at = self.follow(at).unwrap_or(at);
            let media_type = self.media_type(at, name);
            if content.iter().any(|known| known.media_type == media_type) {
                let message = format!("`{media_type}` is described twice; the first holds");
                self.warn(Action::Dropped, "media-type-duplicate", &message, at);
            } else {
                let known = self.known_inline(at, &media_type, &mut inline);
                let media = self.media(at, media_type, known);
                content.push(media);
            }
        }
        content
    }

    /// A schema written out twice under two media types is one schema. Multipart with files is left alone: such a form
    /// is not the value that JSON has.
    fn known_inline(
        &mut self,
        at: Node<'l>,
        media_type: &str,
        inline: &mut Vec<(&'l Json, SchemaId)>,
    ) -> Option<SchemaId> {
        let schema = self.child(at, "schema")?;
        let written_out = matches!(schema.json, Json::Object(_)) && !schema.has("$ref");
        if !written_out || media_type.starts_with("multipart/") && may_hold_files(schema.json) {
            return None;
        }
        if let Some((_, known)) = inline.iter().find(|(json, _)| json.says_the_same(schema.json)) {
            return Some(*known);
        }
        let id = self.schema(schema);
        inline.push((schema.json, id));
        Some(id)
    }

    pub(super) fn media(&mut self, at: Node<'l>, media_type: String, known: Option<SchemaId>) -> Media {
        let mut media = Media { media_type, place: at.place, ..Media::default() };
        if !matches!(at.json, Json::Object(_) | Json::Null) {
            self.warn(
                Action::Degraded,
                "media-not-object",
                &format!("a media type is {}; it has no schema", at.json.kind()),
                at,
            );
        }
        media.schema = known.or_else(|| self.child(at, "schema").map(|schema| self.schema(schema)));
        media.item_schema = self.child(at, "itemSchema").map(|schema| self.schema(schema));
        if media.schema.is_none() && media.item_schema.is_none() && is_schema(at.json) {
            let message =
                "a schema stands where `schema: …` belongs; it is read as if it were under that key";
            self.warn(Action::Repaired, "schema-without-key", message, at);
            media.schema = Some(self.schema(at));
        }
        // One example is enough to show; some documents hold more examples than all else.
        media.examples.extend(at.get("example").cloned());
        if let Some(json) = at.get("encoding")
            && let Some(map) = self.map_of(at, "encoding", json)
        {
            for (field, json) in map.entries() {
                if let Some(node) = self.map_of(map, field, json) {
                    let encoding = self.encoding(node);
                    media.encoding.push((field.to_string(), encoding));
                }
            }
        }
        self.styles_that_hold(&mut media);
        // The parts of a list, by their place in it.
        if let Some(node) = self.child(at, "prefixEncoding")
            && let Json::Array(items) = node.json
        {
            for (index, json) in items.iter().enumerate() {
                let item = self.at(node, &index.to_string(), json);
                let encoding = self.encoding(item);
                media.encoding.push((index.to_string(), encoding));
            }
        }
        if let Some(node) = self.child(at, "itemEncoding") {
            let encoding = self.encoding(node);
            media.encoding.push((EVERY.to_owned(), encoding));
        }
        media
    }

    /// Until 3.0 the parts of a form have no style, and those of other multipart bodies never have. Only
    /// `deepObject` says what cannot be meant otherwise.
    fn styles_that_hold(&self, media: &mut Media) {
        let essence = media.media_type.to_ascii_lowercase();
        let is_form = essence.starts_with("multipart/form-data");
        let old = matches!(self.version, Version::V2 | Version::V30);
        if !essence.starts_with("multipart/") || is_form && !old {
            return;
        }
        for (_, encoding) in &mut media.encoding {
            if !(is_form && encoding.style == Some(Style::DeepObject)) {
                (encoding.style, encoding.explode, encoding.allow_reserved) = (None, None, false);
            }
        }
    }

    fn encoding(&mut self, node: Node<'l>) -> Encoding {
        let style = self.text(node, "style").and_then(|text| {
            let style = style_word(&text);
            if style.is_none() {
                self.warn(
                    Action::Dropped,
                    "style-unknown",
                    &format!("`style: {text}` is no style; it is left out"),
                    node,
                );
            }
            style
        });
        Encoding {
            content_type: self.text(node, "contentType"),
            style,
            explode: node.get("explode").and_then(|json| self.truth_of(node, "explode", json)),
            allow_reserved: self.flag(node, "allowReserved"),
            headers: self.headers(node),
        }
    }
}

/// A key of `content` that no media type is meant by, such as an `examples` that stands a step too far out.
fn is_stray(name: &str, json: &Json) -> bool {
    !name.contains('/')
        && name != "*"
        && meant(name).is_none()
        && json.get("schema").or(json.get("itemSchema")).or(json.get("$ref")).is_none()
}

/// Whether what stands in the place of a media type is a schema: it says of a value what no media type does.
fn is_schema(json: &Json) -> bool {
    const OF_MEDIA: [&str; 6] = ["schema", "itemSchema", "example", "examples", "encoding", "itemEncoding"];
    const OF_SCHEMA: [&str; 7] = ["type", "properties", "items", "allOf", "oneOf", "anyOf", "enum"];
    let has = |keys: &[&str]| keys.iter().any(|key| json.get(key).is_some());
    has(&OF_SCHEMA) && !has(&OF_MEDIA)
}

/// Whether a schema as it is written has bytes in it. What it refers to is one type in every form.
fn may_hold_files(schema: &Json) -> bool {
    let mut todo = vec![schema];
    while let Some(json) = todo.pop() {
        match json {
            Json::Object(entries) => {
                let is_file = |(key, value): &(Name, Json)| match &**key {
                    "format" => matches!(value.as_str(), Some("binary" | "byte" | "base64")),
                    "type" => value.as_str().is_some_and(|text| text.eq_ignore_ascii_case("file")),
                    "contentEncoding" | "contentMediaType" => true,
                    _ => false,
                };
                if entries.iter().any(is_file) {
                    return true;
                }
                todo.extend(entries.iter().map(|(_, value)| value));
            }
            Json::Array(items) => todo.extend(items),
            _ => {}
        }
    }
    false
}
