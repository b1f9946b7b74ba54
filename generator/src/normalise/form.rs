//! The forms of 2.0, whose fields are parameters.

use super::document::{Body, Encoding, Media, Schema, Style, Types};
use super::lift::Lift;
use super::node::Node;
use super::parameters::{Goes, Listed};
use super::schema::Mode;
use crate::read::Json;
use crate::remark::Action;

const URLENCODED: &str = "application/x-www-form-urlencoded";
const MULTIPART: &str = "multipart/form-data";

impl<'l> Lift<'l> {
    /// A body that parameters make up, if they do.
    pub(super) fn body_of_parameters(&mut self, operation: Node<'l>, rest: &[Listed<'l>]) -> Option<Body> {
        let whole = rest.iter().find(|listed| listed.goes == Goes::Body);
        let fields: Vec<&Listed<'l>> = rest.iter().filter(|listed| listed.goes == Goes::Form).collect();
        let consumes = self.media_types(operation, "consumes");
        if let Some(whole) = whole {
            if let Some(field) = fields.first() {
                self.warn(
                    Action::Dropped,
                    "body-and-form",
                    "a body and form fields exclude each other; the body holds",
                    field.node,
                );
            }
            let node = whole.node;
            let schema = match self.child(node, "schema") {
                Some(schema) => Some(self.schema(schema)),
                None if node.has("type") => Some(self.enter(node, Mode::Parameter)),
                None => None,
            };
            let types = if consumes.is_empty() { vec!["application/json".to_owned()] } else { consumes };
            let content = types
                .into_iter()
                .map(|media_type| Media { media_type, schema, place: node.place, ..Media::default() })
                .collect();
            let description = whole.description.clone().or_else(|| self.text(node, "description"));
            return Some(Body {
                required: self.flag(node, "required"),
                description,
                content,
                place: node.place,
            });
        }
        let first = fields.first()?;
        let place = first.node.place;
        let mut schema = Schema { types: Types::OBJECT, place, ..Schema::default() };
        let mut encoding = Vec::new();
        let mut has_file = false;
        for field in &fields {
            let node = field.node;
            has_file |=
                node.get("type").and_then(Json::as_str).is_some_and(|text| text.eq_ignore_ascii_case("file"));
            let id = match self.child(node, "schema") {
                Some(schema) => self.schema(schema),
                None => self.enter(node, Mode::Field),
            };
            schema.properties.push((field.name.clone(), id));
            if self.flag(node, "required") {
                schema.required.push(field.name.clone());
            }
            if node.get("type").and_then(Json::as_str) == Some("array") {
                let (style, explode) =
                    match node.get("collectionFormat").and_then(Json::as_str).unwrap_or("csv") {
                        "multi" => (Style::Form, true),
                        "ssv" => (Style::SpaceDelimited, false),
                        "tsv" => (Style::TabDelimited, false),
                        "pipes" => (Style::PipeDelimited, false),
                        _ => (Style::Form, false),
                    };
                encoding.push((
                    field.name.clone(),
                    Encoding { style: Some(style), explode: Some(explode), ..Encoding::default() },
                ));
            }
        }
        let required = !schema.required.is_empty();
        let mut types: Vec<String> = consumes.into_iter().filter(|media| is_form(media)).collect();
        if has_file {
            types.retain(|media| media.to_ascii_lowercase().starts_with("multipart/"));
        }
        if types.is_empty() {
            types.push(if has_file { MULTIPART } else { URLENCODED }.to_owned());
        }
        let schema = Some(self.add(schema));
        let content = types
            .into_iter()
            .map(|media_type| Media {
                media_type,
                schema,
                encoding: encoding.clone(),
                place,
                ..Media::default()
            })
            .collect();
        Some(Body { required, description: None, content, place })
    }
}

fn is_form(media: &str) -> bool {
    let lower = media.to_ascii_lowercase();
    lower.starts_with("multipart/") || lower.starts_with(URLENCODED)
}
