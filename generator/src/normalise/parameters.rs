//! The parameters of an operation: which there are, and whether they fit its path.

use std::collections::{HashMap, HashSet};

use super::document::{In, Operation, Parameter, Schema, SchemaId, Style, Types};
use super::lift::Lift;
use super::node::Node;
use super::odd::Of;
use super::operation::same_name;
use super::template;
use super::version::Version;
use crate::braces::{self, bare};
use crate::read::Json;
use crate::remark::Action;

/// So many names of a path that are not declared have a remark each.
const UNDECLARED: usize = 8;

/// Where a parameter goes, with the two places of 2.0 that are bodies since.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Goes {
    In(In),
    Body,
    Form,
}

/// A parameter that is known by name and place, not read yet.
#[derive(Clone, Debug)]
pub(super) struct Listed<'l> {
    pub node: Node<'l>,
    pub name: String,
    pub goes: Goes,
    /// What stands beside a reference to it.
    pub description: Option<String>,
}

impl Listed<'_> {
    /// Whether two are the same parameter, so that one overrides the other.
    pub fn same(&self, other: &Listed<'_>) -> bool {
        self.goes == other.goes
            && (self.goes == Goes::Body
                || self.name == other.name
                || self.goes == Goes::In(In::Header) && self.name.eq_ignore_ascii_case(&other.name))
    }
}

impl<'l> Lift<'l> {
    /// The parameters of a path item and of those that it refers to, nearest first.
    pub(super) fn path_parameters(&mut self, layers: &[Node<'l>], path: &str) -> Vec<Listed<'l>> {
        let mut all: Vec<Listed<'l>> = Vec::new();
        for layer in layers {
            for listed in self.own_parameters(*layer, path) {
                if !all.iter().any(|known| known.same(&listed)) {
                    all.push(listed);
                }
            }
        }
        all
    }

    /// The parameters that a node lists, each once.
    pub(super) fn own_parameters(&mut self, node: Node<'l>, path: &str) -> Vec<Listed<'l>> {
        let Some(json) = node.json.get("parameters") else { return Vec::new() };
        let mut items = self.list_of(node, "parameters", json);
        // `parameters: {a: {…}, b: {…}}`
        if let [one] = items.as_slice() {
            let one = *one;
            let is_parameter = ["name", "in", "$ref", "schema"].iter().any(|key| one.json.get(key).is_some());
            if matches!(json, Json::Object(_)) && !is_parameter {
                items = one.entries().iter().map(|(key, json)| self.at(one, key, json)).collect();
            }
        }
        let mut all: Vec<Listed<'l>> = Vec::new();
        for item in items {
            let Some(listed) = self.listed(item, path) else { continue };
            if all.iter().any(|known| known.same(&listed)) {
                let message = format!("the parameter `{}` is listed twice; the first holds", listed.name);
                self.warn(Action::Dropped, "parameter-duplicate", &message, item);
                continue;
            }
            all.push(listed);
        }
        all
    }

    fn listed(&mut self, item: Node<'l>, path: &str) -> Option<Listed<'l>> {
        let node = self.follow(item)?;
        if !matches!(node.json, Json::Object(_)) {
            let message = format!("a parameter is {}; it is left out", node.json.kind());
            self.warn(Action::Dropped, "parameter-not-object", &message, item);
            return None;
        }
        let beside = node.identity() != item.identity() && item.has("description");
        let description = if beside { self.text(item, "description") } else { None };
        let place_in = self.text(node, "in").unwrap_or_default();
        let name = self.text(node, "name").filter(|name| !name.is_empty());
        let exact = place_in.as_str();
        let lower = place_in.to_ascii_lowercase();
        let goes = match lower.as_str() {
            "path" => Goes::In(In::Path),
            "query" => Goes::In(In::Query),
            "header" => Goes::In(In::Header),
            "cookie" => Goes::In(In::Cookie),
            "querystring" => Goes::In(In::Querystring),
            "body" => Goes::Body,
            "formdata" | "form" => Goes::Form,
            _ => {
                let in_path = name.as_deref().is_some_and(|name| template::spellings(path).contains(name));
                let guess = if in_path { In::Path } else { In::Query };
                let words = if in_path { "the path has it" } else { "sent in the query" };
                let message = format!("a parameter does not say where it goes (`{exact}`); {words}");
                self.warn(Action::Repaired, "parameter-without-in", &message, node);
                Goes::In(guess)
            }
        };
        if !matches!(exact, "formData" | "path" | "query" | "header" | "cookie" | "querystring" | "body")
            && lower == exact.to_ascii_lowercase()
            && !exact.is_empty()
            && exact != lower
        {
            self.note(
                Action::Repaired,
                "parameter-in-respelled",
                &format!("`in: {exact}` is read as what was clearly meant"),
                node,
            );
        }
        let name = match (name, goes) {
            (Some(name), _) => name,
            (None, Goes::Body | Goes::In(In::Querystring)) => "body".to_owned(),
            (None, _) => {
                self.warn(
                    Action::Dropped,
                    "parameter-without-name",
                    "a parameter has no name; it is left out",
                    item,
                );
                return None;
            }
        };
        self.odd_name("the parameter", &name, Of::Part, node);
        Some(Listed { node, name, goes, description })
    }

    /// Reads the parameters, and puts aside what is a body.
    pub(super) fn sorted(
        &mut self,
        listed: Vec<Listed<'l>>,
        operation: &Operation,
    ) -> (Vec<Parameter>, Vec<Listed<'l>>) {
        let security = operation.security.as_ref().or(self.document.security.as_ref());
        let authorised = security.is_some_and(|all| all.iter().any(|requirement| !requirement.0.is_empty()));
        let mut parameters = Vec::new();
        let mut rest = Vec::new();
        for one in listed {
            let Goes::In(place_in) = one.goes else {
                rest.push(one);
                continue;
            };
            let mut parameter = self.parameter(&one, place_in);
            if place_in == In::Header {
                let (action, message) = match one.name.to_ascii_lowercase().as_str() {
                    "accept" | "content-type" => {
                        (Action::Kept, "may be given, but never must: without it the client sends what fits")
                    }
                    "content-length" | "transfer-encoding" => {
                        (Action::Dropped, "is the client's own: it follows from the body that is sent")
                    }
                    "authorization" if !authorised => {
                        // By the standard it is no parameter, which 2.0 does not say.
                        parameter.required &= self.version == Version::V2;
                        parameters.push(parameter);
                        continue;
                    }
                    "authorization" if self.version == Version::V2 => (
                        Action::Kept,
                        "may be given, but never must: the security schemes have the last word",
                    ),
                    "authorization" => (
                        Action::Dropped,
                        "follows from the security schemes by the standard, not from a parameter",
                    ),
                    _ => {
                        parameters.push(parameter);
                        continue;
                    }
                };
                self.note(action, "header-ignored", &format!("`{}` {message}", one.name), one.node);
                if action == Action::Dropped {
                    continue;
                }
                parameter.required = false;
            }
            parameters.push(parameter);
        }
        (parameters, rest)
    }

    /// Makes the parameters in the path be those of its template.
    pub(super) fn match_template(&mut self, path: &str, node: Node<'l>, parameters: &mut Vec<Parameter>) {
        self.match_query(path, node, parameters);
        let (before, _) = braces::split_query(path);
        let spellings = template::spellings(before);
        let declared = parameters.iter().filter(|known| known.place_in == In::Path);
        let declared: HashSet<&str> = declared.flat_map(|known| [&*known.name, bare(&known.name)]).collect();
        let mut missing = template::names(before);
        missing.retain(|name| !declared.contains(name.as_str()));
        let mut spares: HashMap<String, usize> = HashMap::new();
        for (at, known) in parameters.iter().enumerate() {
            if known.place_in == In::Path && !spellings.contains(known.name.as_str()) {
                spares.entry(template::plain(&known.name)).or_insert(at);
            }
        }
        let mut undeclared = 0;
        for name in missing {
            // Spelled another way: `{petId}` and `pet_id`.
            let plain = template::plain(&name);
            let spare = spares.remove(&plain).filter(|_| !plain.is_empty());
            if let Some(spare) = spare.and_then(|at| parameters.get_mut(at)) {
                let message = format!("the path parameter `{}` is `{name}` in the template", spare.name);
                let place = spare.place;
                spare.name = name;
                self.remarks.warn(Action::Repaired, "path-parameter-respelled", &message, place);
                continue;
            }
            undeclared += 1;
            // Each remark holds the path, which is long where there are many.
            if undeclared <= UNDECLARED {
                let message = format!(
                    "`{{{name}}}` is in the path but not declared; it is a required parameter of text"
                );
                self.warn(Action::Repaired, "path-parameter-undeclared", &message, node);
            }
            let schema = Some(self.plain_text());
            parameters.push(Parameter {
                name,
                place_in: In::Path,
                required: true,
                schema,
                style: Style::Simple,
                place: node.place,
                ..Parameter::default()
            });
        }
        if undeclared > UNDECLARED {
            let more = undeclared - UNDECLARED;
            let message = format!(
                "{more} more names are in the path but not declared; each is a required parameter of text"
            );
            self.warn(Action::Repaired, "path-parameter-undeclared", &message, node);
        }
        let mut all = std::mem::take(parameters);
        all.retain(|parameter| {
            if parameter.place_in != In::Path || spellings.contains(parameter.name.as_str()) {
                return true;
            }
            let message = format!("the path has no `{{{}}}`; the parameter is left out", parameter.name);
            self.remarks.warn(Action::Dropped, "path-parameter-unused", &message, parameter.place);
            false
        });
        // What was renamed may meet one that was there.
        let mut kept: Vec<Parameter> = Vec::with_capacity(all.len());
        for parameter in all {
            if !kept
                .iter()
                .any(|known| known.place_in == parameter.place_in && same_name(known, &parameter.name))
            {
                kept.push(parameter);
            }
        }
        *parameters = kept;
    }

    /// The schema of plain text.
    pub(super) fn plain_text(&mut self) -> SchemaId {
        if let Some(known) = self.text {
            return known;
        }
        let id = self.add(Schema { types: Types::STRING, ..Schema::default() });
        self.text = Some(id);
        id
    }
}
