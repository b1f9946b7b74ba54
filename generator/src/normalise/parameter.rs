//! One parameter, or one header.

use super::document::{Header, In, Media, Parameter, SchemaId, Style};
use super::lift::Lift;
use super::node::Node;
use super::parameters::Listed;
use super::schema::Mode;
use crate::read::Json;
use crate::remark::Action;

impl<'l> Lift<'l> {
    pub(super) fn parameter(&mut self, listed: &Listed<'l>, place_in: In) -> Parameter {
        let node = listed.node;
        let mut required = self.flag(node, "required");
        if place_in == In::Path && !required {
            self.note(
                Action::Repaired,
                "path-parameter-optional",
                &format!("the path parameter `{}` is not said to be required; it is", listed.name),
                node,
            );
            required = true;
        }
        let (schema, content) = self.schema_or_content(node);
        let schema = match schema {
            None if content.is_none() => {
                self.note(
                    Action::Repaired,
                    "parameter-without-schema",
                    &format!("the parameter `{}` has no schema; it is text", listed.name),
                    node,
                );
                Some(self.plain_text())
            }
            known => known,
        };
        let (style, explode) = self.style_of(node, place_in);
        let mut examples = Vec::new();
        examples.extend(node.get("example").or(node.get("x-example")).cloned());
        let named = node.get("examples").and_then(Json::as_object).unwrap_or_default();
        examples.extend(
            named.iter().find_map(|(_, one)| one.get("value").or_else(|| one.get("dataValue"))).cloned(),
        );
        Parameter {
            name: listed.name.clone(),
            place_in,
            required,
            deprecated: self.flag(node, "deprecated"),
            description: listed.description.clone().or_else(|| self.text(node, "description")),
            schema,
            style,
            explode,
            allow_reserved: self.flag(node, "allowReserved"),
            content,
            examples,
            place: node.place,
        }
    }

    /// The schema of a parameter or header: its own, that of its media type, or, as in 2.0, itself.
    fn schema_or_content(&mut self, node: Node<'l>) -> (Option<SchemaId>, Option<Media>) {
        if let Some(schema) = self.child(node, "schema") {
            if node.has("content") {
                let message = "`schema` and `content` exclude each other; `schema` holds";
                self.warn(Action::Repaired, "schema-and-content", message, node);
            }
            return (Some(self.schema(schema)), None);
        }
        if let Some(content) = node.get("content").and_then(|json| self.map_of(node, "content", json))
            && let Some((name, json)) = content.entries().first()
        {
            if content.entries().len() > 1 {
                let message = format!("`content` of a parameter or header is one media type; `{name}` holds");
                self.warn(Action::Degraded, "content-of-many", &message, node);
            }
            let media = self.at(content, name, json);
            let media = self.follow(media).unwrap_or(media);
            let media_type = self.media_type(media, name);
            let media = self.media(media, media_type, None);
            return (media.schema, Some(media));
        }
        let own = ["type", "enum", "items", "format", "properties", "oneOf", "anyOf", "allOf"]
            .iter()
            .any(|key| node.has(key));
        (own.then(|| self.enter(node, Mode::Parameter)), None)
    }

    fn style_of(&mut self, node: Node<'l>, place_in: In) -> (Style, bool) {
        let plain = match place_in {
            In::Path | In::Header => Style::Simple,
            In::Query | In::Cookie | In::Querystring => Style::Form,
        };
        if let Some(format) = node.get("collectionFormat") {
            let format = format.as_str().unwrap_or_default();
            return self.collection(node, format, plain);
        }
        // A list of 2.0 that does not say is separated by commas.
        let of_2 = !node.has("schema") && !node.has("content") && !node.has("style") && node.has("type");
        if of_2 {
            return (plain, self.flag(node, "explode"));
        }
        let mut style = plain;
        if let Some(text) = self.text(node, "style") {
            let fits = |style: Style| match place_in {
                In::Path => matches!(style, Style::Simple | Style::Label | Style::Matrix),
                In::Header => style == Style::Simple,
                In::Cookie => matches!(style, Style::Form | Style::Cookie),
                In::Query | In::Querystring => matches!(
                    style,
                    Style::Form | Style::SpaceDelimited | Style::PipeDelimited | Style::DeepObject
                ),
            };
            match style_word(&text) {
                Some(known) if fits(known) => style = known,
                _ => self.warn(
                    Action::Repaired,
                    "style-unknown",
                    &format!("`style: {text}` is none for this place; the default holds"),
                    node,
                ),
            }
        }
        let explode = node.get("explode").and_then(|json| self.truth_of(node, "explode", json));
        (style, explode.unwrap_or(matches!(style, Style::Form | Style::DeepObject | Style::Cookie)))
    }

    fn collection(&mut self, node: Node<'l>, format: &str, plain: Style) -> (Style, bool) {
        let in_query = plain == Style::Form;
        match format {
            "multi" if in_query => (Style::Form, true),
            "ssv" => (Style::SpaceDelimited, false),
            "tsv" => (Style::TabDelimited, false),
            "pipes" => (Style::PipeDelimited, false),
            "csv" | "" => (plain, false),
            _ => {
                self.warn(
                    Action::Degraded,
                    "collection-format",
                    &format!("`collectionFormat: {format}` cannot be said here; commas separate the items"),
                    node,
                );
                (plain, false)
            }
        }
    }

    /// The headers under a key.
    pub(super) fn headers(&mut self, node: Node<'l>) -> Vec<Header> {
        let Some(json) = node.get("headers") else { return Vec::new() };
        let Some(map) = self.map_of(node, "headers", json) else { return Vec::new() };
        let mut headers = Vec::with_capacity(map.entries().len());
        for (name, json) in map.entries() {
            // The standard has the content's media type say this.
            if name.eq_ignore_ascii_case("content-type")
                || name.starts_with("x-") && !matches!(json, Json::Object(_))
            {
                continue;
            }
            let at = self.at(map, name, json);
            let at = self.follow(at).unwrap_or(at);
            if !matches!(at.json, Json::Object(_)) {
                self.warn(
                    Action::Degraded,
                    "header-not-object",
                    &format!("the header `{name}` is {}; it is text", at.json.kind()),
                    at,
                );
            }
            let (schema, _) = self.schema_or_content(at);
            headers.push(Header {
                name: name.to_string(),
                required: self.flag(at, "required"),
                deprecated: self.flag(at, "deprecated"),
                description: self.text(at, "description"),
                schema,
                place: at.place,
            });
        }
        headers
    }
}

/// The style of a word.
pub(super) fn style_word(text: &str) -> Option<Style> {
    Some(match text {
        "matrix" => Style::Matrix,
        "label" => Style::Label,
        "simple" => Style::Simple,
        "form" => Style::Form,
        "spaceDelimited" => Style::SpaceDelimited,
        "pipeDelimited" => Style::PipeDelimited,
        "deepObject" => Style::DeepObject,
        "cookie" => Style::Cookie,
        _ => return None,
    })
}
