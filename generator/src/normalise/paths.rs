//! Paths, and which operations they have.

use std::collections::HashSet;

use super::lift::Lift;
use super::node::Node;
use super::odd::Of;
use crate::read::Json;
use crate::remark::Action;
use crate::token::METHODS;

/// Path items that refer to each other in a longer chain are taken for a circle.
const CHAIN: usize = 16;

/// One operation of a path item, not read yet.
pub(super) struct Found<'l> {
    pub method: String,
    pub node: Node<'l>,
}

impl<'l> Lift<'l> {
    /// Reads all operations.
    pub(super) fn operations(&mut self) {
        let root = self.root;
        if let Some(paths) = self.map(root, "paths") {
            for (path, json) in paths.entries() {
                if path.starts_with("x-") {
                    continue;
                }
                let item = self.at(paths, path, json);
                self.path_item(path, item);
            }
        } else if !root.has("webhooks") && !root.has("components") {
            self.note(Action::Kept, "paths-missing", "the document has no `paths`: no operations", root);
        }
        if let Some(hooks) = self.child(root, "webhooks").filter(|hooks| !hooks.entries().is_empty()) {
            self.note(
                Action::Dropped,
                "webhooks",
                "`webhooks` are what the server calls; they are no operations of the client",
                hooks,
            );
        }
        if let Some((place, message)) = self.links.said("`links` are not followed", "answers") {
            self.remarks.note(Action::Dropped, "links", &message, place);
        }
        let what = "`callbacks` are what the server calls; they are no operations of the client";
        if let Some((place, message)) = self.callbacks.said(what, "operations") {
            self.remarks.note(Action::Dropped, "callbacks", &message, place);
        }
    }

    /// The item itself and those that it refers to, nearest first.
    fn layers(&mut self, item: Node<'l>) -> Vec<Node<'l>> {
        let mut layers = vec![item];
        let mut at = item;
        while let Some(Json::String(reference)) = at.json.get("$ref") {
            match self.locate(at, reference) {
                Some(next)
                    if layers.len() < CHAIN
                        && !layers.iter().any(|layer| layer.identity() == next.identity()) =>
                {
                    layers.push(next);
                    at = next;
                }
                Some(_) => {
                    self.warn(Action::Degraded, "ref-cycle", "this path item leads back to itself", item);
                    break;
                }
                None => break,
            }
        }
        layers
    }

    fn path_item(&mut self, path: &'l str, item: Node<'l>) {
        let layers = self.layers(item);
        let mut found: Vec<Found<'l>> = Vec::new();
        let mut seen: HashSet<String> = HashSet::new();
        for layer in &layers {
            if !matches!(layer.json, Json::Object(_)) {
                self.warn(
                    Action::Dropped,
                    "path-not-object",
                    &format!("a path item is {}; it has no operations", layer.json.kind()),
                    *layer,
                );
                continue;
            }
            for (key, json) in layer.entries() {
                self.path_key(*layer, key, json, &mut found, &mut seen);
            }
        }
        if !found.is_empty() {
            self.odd_name("the path", path, Of::Path, item);
        }
        let parameters = self.path_parameters(&layers, path);
        let servers = layers.iter().copied().find(|layer| layer.has("servers") || layer.has("x-servers"));
        let servers = servers.map(|layer| self.servers(layer)).unwrap_or_default();
        let summary = layers
            .iter()
            .copied()
            .find(|layer| layer.has("summary"))
            .and_then(|layer| self.text(layer, "summary"));
        let description = layers
            .iter()
            .copied()
            .find(|layer| layer.has("description"))
            .and_then(|layer| self.text(layer, "description"));
        for one in found {
            let mut operation = self.operation(path, &one, &parameters);
            if operation.servers.is_empty() {
                operation.servers.clone_from(&servers);
            }
            if operation.summary.is_none() && operation.description.is_none() {
                operation.summary.clone_from(&summary);
                operation.description.clone_from(&description);
            }
            self.document.operations.push(operation);
        }
    }

    fn method_twice(&mut self, node: Node<'l>, method: &str) {
        self.warn(
            Action::Dropped,
            "method-duplicate",
            &format!("`{method}` of this path is described twice; the other holds"),
            node,
        );
    }

    /// One key of a path item.
    fn path_key(
        &mut self,
        item: Node<'l>,
        key: &'l str,
        json: &'l Json,
        found: &mut Vec<Found<'l>>,
        seen: &mut HashSet<String>,
    ) {
        let lower = key.to_ascii_lowercase();
        if METHODS.contains(&lower.as_str()) {
            let method = key.to_ascii_uppercase();
            let node = self.at(item, key, json);
            if key != lower && item.json.get(&lower).is_some() {
                self.method_twice(node, key);
                return;
            }
            if key != lower {
                self.note(
                    Action::Repaired,
                    "method-respelled",
                    &format!("the method `{key}` is written in small letters by the standard"),
                    node,
                );
            }
            if seen.insert(method.clone()) {
                found.push(Found { method, node });
            }
            return;
        }
        match key {
            "$ref" | "parameters" | "servers" | "summary" | "description" => {}
            "additionalOperations" => {
                let Some(map) = self.map_of(item, key, json) else { return };
                for (method, json) in map.entries() {
                    let node = self.at(map, method, json);
                    if !crate::token::is_method(method) {
                        self.warn(
                            Action::Dropped,
                            "method-unknown",
                            &format!("`{method}` can be no method of HTTP; it is left out"),
                            node,
                        );
                    } else if seen.insert(method.to_string()) {
                        found.push(Found { method: method.to_string(), node });
                    } else {
                        self.method_twice(node, method);
                    }
                }
            }
            extension if extension.starts_with("x-") || extension.starts_with('$') => {}
            other => {
                let at = self.at(item, other, json);
                self.note(
                    Action::Dropped,
                    "path-key-unknown",
                    &format!("`{other}` is no method and no other word of a path item"),
                    at,
                );
            }
        }
    }
}
