//! Operations.

use super::document::{Operation, Parameter};
use super::lift::Lift;
use super::node::Node;
use super::odd::Of;
use super::parameters::Listed;
use super::paths::Found;
use crate::read::Json;
use crate::remark::Action;

impl<'l> Lift<'l> {
    /// An operation. Whatever is wrong with it, it is one.
    pub(super) fn operation(
        &mut self,
        path: &'l str,
        found: &Found<'l>,
        of_path: &[Listed<'l>],
    ) -> Operation {
        let mut operation = Operation {
            method: found.method.clone(),
            path: path.to_owned(),
            place: found.node.place,
            ..Operation::default()
        };
        let node = self.follow(found.node).unwrap_or(found.node);
        if !matches!(node.json, Json::Object(_)) {
            let message =
                format!("the operation is {}; it is called without parameters of its own", node.json.kind());
            self.warn(Action::Degraded, "operation-not-object", &message, node);
        }
        operation.place = node.place;
        operation.id = self.text(node, "operationId");
        if let Some(id) = &operation.id {
            self.odd_name("the operation", id, Of::Whole, node);
        }
        operation.summary = self.text(node, "summary");
        operation.description = self.text(node, "description");
        operation.link = super::info::link(node);
        operation.deprecated = self.flag(node, "deprecated");
        if node.has("tags") {
            operation.tags = self.texts(node, "tags");
            for tag in &operation.tags {
                self.odd_name("the tag", tag, Of::Whole, node);
            }
        }
        operation.security = self.requirements(node);
        operation.servers = self.servers(node);
        let own = self.own_parameters(node, path);
        let listed = merged(of_path, own);
        let (parameters, rest) = self.sorted(listed, &operation);
        operation.parameters = parameters;
        self.match_template(path, node, &mut operation.parameters);
        operation.body = self.body(node, &rest);
        operation.answers = self.answers(node);
        for (key, json) in node.entries() {
            if key.starts_with("x-") {
                operation.extensions.push((key.to_string(), json.clone()));
            } else if **key == *"callbacks" && !json.as_object().unwrap_or_default().is_empty() {
                let callbacks = self.at(node, key, json);
                self.callbacks.add(callbacks);
            }
        }
        operation
    }

    /// What an operation is answered with in a media type, and what it sends: 2.0 says it beside the
    /// operation or once for all.
    pub(super) fn media_types(&mut self, operation: Node<'l>, key: &'l str) -> Vec<String> {
        let at = if operation.json.get(key).is_some() { operation } else { self.root };
        if at.json.get(key).is_none() {
            return Vec::new();
        }
        let mut media: Vec<String> = Vec::new();
        for text in self.texts(at, key) {
            let text = self.media_type(at, text.trim());
            if !text.is_empty() && !media.contains(&text) {
                media.push(text);
            }
        }
        media
    }

    /// A media type, where it is one.
    pub(super) fn media_type(&mut self, at: Node<'l>, text: &str) -> String {
        let meant = match meant(text) {
            Some(meant) => meant,
            None if text.contains('/') => return text.to_owned(),
            None => "*/*",
        };
        self.warn(
            Action::Repaired,
            "media-type-respelled",
            &format!("`{text}` is no media type; read as `{meant}`"),
            at,
        );
        meant.to_owned()
    }
}

/// The media type that is meant by a word that is none.
pub(super) fn meant(word: &str) -> Option<&'static str> {
    Some(match word.to_ascii_lowercase().as_str() {
        "json" => "application/json",
        "xml" => "application/xml",
        "text" | "plain" | "txt" => "text/plain",
        "html" => "text/html",
        "csv" => "text/csv",
        "form" | "x-www-form-urlencoded" | "urlencoded" => "application/x-www-form-urlencoded",
        "form-data"
        | "multipart"
        | "application/form-data"
        | "application/multipart"
        | "application/x-form-data" => "multipart/form-data",
        "application/form-urlencoded"
        | "application/x-form-urlencoded"
        | "application/www-form-urlencoded" => "application/x-www-form-urlencoded",
        "binary" | "octet-stream" => "application/octet-stream",
        _ => return None,
    })
}

/// The parameters of a path with those of its operation, which win.
fn merged<'l>(of_path: &[Listed<'l>], own: Vec<Listed<'l>>) -> Vec<Listed<'l>> {
    let mut all: Vec<Listed<'l>> =
        of_path.iter().filter(|listed| !own.iter().any(|own| own.same(listed))).cloned().collect();
    all.extend(own);
    all
}

/// Whether two names of parameters are one on the wire.
pub(super) fn same_name(one: &Parameter, other: &str) -> bool {
    match one.place_in {
        super::document::In::Header => one.name.eq_ignore_ascii_case(other),
        _ => one.name == other,
    }
}
