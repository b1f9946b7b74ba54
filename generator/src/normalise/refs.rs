//! References, and the names of what they reach.

use super::document::{Schema, SchemaId};
use super::lift::Lift;
use super::node::Node;
use super::schema::{Mode, Task};
use crate::read::{FileId, Json, Target};
use crate::remark::{Action, push_step};

/// Chains of references are followed so far.
const CHAIN: usize = 512;

/// Schemas in one of these have a name, wherever the document keeps them.
const SHELVES: [&str; 3] = ["schemas", "definitions", "$defs"];

/// What stands in one of these has a name, and may hold schemas.
const HOLDERS: [&str; 5] = ["paths", "responses", "parameters", "requestBodies", "headers"];

/// What a schema has to do with a reference.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Reference<'l> {
    /// Nothing.
    None,
    /// It is nothing but one.
    Plain(&'l str),
    /// It says more beside it.
    Beside(&'l str),
}

impl<'l> Lift<'l> {
    /// What a node refers to, or itself where it does not refer.
    pub(super) fn follow(&mut self, node: Node<'l>) -> Option<Node<'l>> {
        let mut at = node;
        let mut chain = Chain::default();
        while chain.goes_on(at) {
            match at.json.get("$ref") {
                None | Some(Json::Null) => return Some(at),
                Some(Json::String(reference)) => at = self.locate(at, reference)?,
                Some(other) => {
                    self.warn(
                        Action::Dropped,
                        "ref-not-text",
                        &format!("`$ref` is {} where text is due; it is left out", other.kind()),
                        at,
                    );
                    return Some(at);
                }
            }
        }
        self.warn(Action::Degraded, "ref-cycle", &chain.says(), node);
        None
    }

    /// The target of a reference. One that leads nowhere leaves a remark.
    pub(super) fn locate(&mut self, from: Node<'l>, reference: &'l str) -> Option<Node<'l>> {
        if from.json.get("$ref").is_none() && from.json.get("$dynamicRef").is_some() {
            self.dynamic(from, reference);
        }
        if self.library.has_resources(from.file) {
            let steps = self.remarks.places.steps(from.place);
            if let Some(target) = self.library.locate_by_name(from.file, &steps, reference) {
                return self.node_at(&target);
            }
        }
        let key = (from.file, reference);
        if let Some(known) = self.located.get(&key) {
            return Some(*known);
        }
        let place = self.place(from, "$ref");
        let why = match self.try_locate(from.file, reference) {
            Ok(node) => {
                self.located.insert(key, node);
                return Some(node);
            }
            Err(why) => why,
        };
        let mut others = moved(reference).into_iter();
        let moved = others.find_map(|moved| Some((self.try_locate(from.file, &moved).ok()?, moved)));
        let moved = moved.or_else(|| self.nearly(from.file, reference));
        if let Some((node, _)) = &moved {
            self.located.insert(key, *node);
        }
        // What is found from the schema around is found for this place alone.
        if let Some((node, taken)) = moved.or_else(|| self.inside(from, reference)) {
            self.remarks.warn(
                Action::Repaired,
                "ref-moved",
                &format!("`{reference}` leads nowhere; `{taken}` is taken"),
                place,
            );
            return Some(node);
        }
        // That a file cannot be read, or is none that may be, was said when the document was opened.
        if self.library.is_refused(from.file, reference) {
            return None;
        }
        self.remarks.warn(
            Action::Degraded,
            "ref-dangling",
            &format!("`{reference}` leads nowhere: {why}"),
            place,
        );
        None
    }

    /// Says of a dynamic reference that has several targets that it is read as one.
    fn dynamic(&mut self, from: Node<'l>, reference: &'l str) {
        let anchor = reference.rsplit('#').next().unwrap_or_default();
        if self.library.anchored(from.file, anchor).len() > 1 && self.dynamic.insert((from.file, reference)) {
            let message = format!(
                "`{reference}` is read as the `$dynamicAnchor` of the schema that it stands in; what others put in its place is not seen"
            );
            let place = self.place(from, "$dynamicRef");
            self.remarks.warn(Action::Degraded, "dynamic-ref", &message, place);
        }
    }

    fn try_locate(&mut self, file: FileId, reference: &str) -> Result<Node<'l>, String> {
        let target = self.library.locate(file, reference).map_err(|refused| refused.0)?;
        let found = self.library.reach(&target).and_then(|target| self.node_at(&target));
        found.ok_or_else(|| "there is nothing at this place".to_owned())
    }

    fn node_at(&mut self, target: &Target) -> Option<Node<'l>> {
        let json = self.library.at(target)?;
        let root = self.remarks.places.root(target.file);
        let place = self.remarks.places.follow(root, &target.steps);
        Some(Node { json, file: target.file, place })
    }

    /// The target of a reference whose last name is written in other capitals, if there is one such name.
    fn nearly(&mut self, file: FileId, reference: &str) -> Option<(Node<'l>, String)> {
        let mut target = self.library.locate(file, reference).ok()?;
        let name = target.steps.pop()?;
        let shelf = self.library.at(&target)?.as_object()?;
        let mut alike = shelf.iter().filter(|(key, _)| key.eq_ignore_ascii_case(&name));
        let (Some((key, _)), None) = (alike.next(), alike.next()) else { return None };
        target.steps.push(key.to_string());
        let respelled = format!("{}{key}", reference.get(..reference.len().checked_sub(name.len())?)?);
        Some((self.node_at(&target)?, respelled))
    }

    /// The target of a pointer that counts from the schema around it and not from the root of the file, as
    /// those do that were written for the schema alone: the outermost that has such a place.
    fn inside(&mut self, from: Node<'l>, reference: &str) -> Option<(Node<'l>, String)> {
        let pointer = reference.strip_prefix("#/")?;
        let rest = self.library.locate(from.file, reference).ok()?.steps;
        let around = self.remarks.places.steps(from.place);
        let target = (1..around.len()).find_map(|depth| {
            let outer = around.get(..depth)?.iter().map(|step| (*step).to_owned());
            let target = Target { file: from.file, steps: outer.chain(rest.iter().cloned()).collect() };
            self.library.at(&target).is_some().then_some((target, depth))
        });
        let (target, depth) = target?;
        let mut taken = String::from("#");
        around.get(..depth)?.iter().for_each(|step| push_step(&mut taken, step));
        taken.push('/');
        taken.push_str(pointer);
        Some((self.node_at(&target)?, taken))
    }

    /// Whether a schema refers, and whether that is all that it does.
    pub(super) fn reference_of(&self, node: Node<'l>) -> Reference<'l> {
        let mut reference = None;
        let mut beside = false;
        for (key, json) in node.entries() {
            match (&**key, json) {
                ("$ref", Json::String(text)) => reference = Some(text.as_str()),
                ("$dynamicRef" | "$recursiveRef", Json::String(text)) if reference.is_none() => {
                    reference = Some(text.as_str())
                }
                ("description", Json::String(text)) => beside |= !text.is_empty(),
                ("readOnly" | "writeOnly" | "deprecated" | "nullable" | "x-nullable", json) => {
                    beside |= *json == Json::Bool(true)
                }
                ("default", json) => beside |= *json != Json::Null,
                ("required", Json::Bool(_)) => {}
                (word, json) => {
                    beside |= self.version.has_json_schema() && *json != Json::Null && constrains(word)
                }
            }
        }
        match reference {
            None => Reference::None,
            Some(text) if beside => Reference::Beside(text),
            Some(text) => Reference::Plain(text),
        }
    }

    /// The id of a schema. It is read later, so that circles are no trouble.
    pub(super) fn schema(&mut self, node: Node<'l>) -> SchemaId {
        self.resolve(node, false)
    }

    /// The same for a schema that a reference led to, which gets a name if its place gives it one.
    pub(super) fn resolve(&mut self, node: Node<'l>, reached: bool) -> SchemaId {
        let mut at = node;
        let mut reached = reached;
        let mut chain = Chain::default();
        while chain.goes_on(at) {
            if let Some(known) = self.known.get(&at.identity()).copied() {
                if reached {
                    self.name_reached(at, known);
                }
                return known;
            }
            match self.reference_of(at) {
                Reference::Plain(reference) => match self.locate(at, reference) {
                    Some(target) => (at, reached) = (self.schema_at(target), true),
                    None => return self.any(at),
                },
                _ => {
                    let id = self.enter(at, Mode::Schema);
                    if reached {
                        self.name_reached(at, id);
                    }
                    return id;
                }
            }
        }
        self.warn(
            Action::Degraded,
            "ref-cycle",
            &format!("{}; any JSON value is accepted here", chain.says()),
            node,
        );
        self.any(node)
    }

    /// A fresh id for a schema that will be read.
    pub(super) fn enter(&mut self, node: Node<'l>, mode: Mode) -> SchemaId {
        if let Some(known) = self.known.get(&node.identity()) {
            return *known;
        }
        let id = self.add(Schema { place: node.place, ..Schema::default() });
        self.known.insert(node.identity(), id);
        self.tasks.push_back(Task { id, node, mode });
        id
    }

    /// A schema that is made here.
    pub(super) fn add(&mut self, schema: Schema) -> SchemaId {
        self.document.schemas.push(schema)
    }

    /// A schema of any value, in place of one that cannot be read.
    pub(super) fn any(&mut self, node: Node<'l>) -> SchemaId {
        let id = self.add(Schema { place: node.place, ..Schema::default() });
        self.known.insert(node.identity(), id);
        id
    }

    /// Where a reference to a parameter, a header, an answer or a body stands for a schema, its schema.
    pub(super) fn schema_at(&mut self, target: Node<'l>) -> Node<'l> {
        let is_schema = ["type", "properties", "allOf", "oneOf", "anyOf", "enum", "items", "$ref"]
            .iter()
            .any(|key| target.json.get(key).is_some());
        if is_schema
            || !target
                .json
                .get("schema")
                .or(target.json.get("content"))
                .is_some_and(|json| matches!(json, Json::Object(_)))
        {
            return target;
        }
        let media = match target.json.get("content") {
            Some(Json::Object(entries)) => entries.first().map(|(name, json)| {
                let content = self.remarks.places.child(target.place, "content");
                Node { json, file: target.file, place: self.remarks.places.child(content, name) }
            }),
            _ => None,
        };
        let Some(inner) = self.child(media.unwrap_or(target), "schema") else { return target };
        self.warn(
            Action::Repaired,
            "ref-not-schema",
            "a reference to something that is no schema: the schema in it is taken",
            target,
        );
        inner
    }

    /// Gives a name to a schema that a reference reached: by its place, or by its file.
    fn name_reached(&mut self, node: Node<'l>, id: SchemaId) {
        let is_named = self.document.schemas.get(id).is_none_or(|schema| schema.name.is_some());
        if is_named || !self.naming {
            return;
        }
        let steps = self.remarks.places.steps(node.place);
        let own = match steps.as_slice() {
            [] => None,
            [only] if node.file != FileId::default() => Some((*only).to_owned()),
            [.., shelf, name] if SHELVES.contains(shelf) => Some((*name).to_owned()),
            _ => return,
        };
        if own.is_none() && node.file == FileId::default() {
            return;
        }
        let way = self.library.way(node.file);
        let (folders, file) = way.rsplit_once('/').unwrap_or(("", way));
        let stem = file.rsplit_once('.').map_or(file, |(stem, _)| stem);
        // What tells a name from another, the last first: what it stands in, its file, the folders from that of the
        // root document on. Where that lies is nothing to the API.
        let mut around: Vec<&str> = folders.split('/').filter(|folder| !folder.is_empty()).collect();
        around.push(stem);
        if own.is_some() {
            let outer = steps.get(..steps.len().saturating_sub(2)).unwrap_or_default();
            around.extend(
                outer
                    .windows(2)
                    .filter_map(|pair| match pair {
                        [shelf, name] if SHELVES.contains(shelf) || HOLDERS.contains(shelf) => Some(*name),
                        _ => None,
                    })
                    .filter(|name| !name.starts_with(|c: char| c.is_ascii_digit())),
            );
        }
        let mut name = own.or_else(|| around.pop().map(str::to_owned)).unwrap_or_else(|| "schema".to_owned());
        // A clash is told apart by these: none of that moves when others come.
        while self.names.contains(&name) {
            match around.pop() {
                Some(outer) => name = format!("{outer}_{name}"),
                None => name.push_str("_2"),
            }
        }
        self.set_name(&name, id);
    }

    /// Enters a name that is free.
    pub(super) fn set_name(&mut self, name: &str, id: SchemaId) {
        self.names.insert(name.to_owned());
        if let Some(schema) = self.document.schemas.get_mut(id) {
            schema.name.get_or_insert_with(|| name.to_owned());
        }
        self.document.named.push((name.to_owned(), id));
    }
}

/// A chain of references, which leads back to one of its nodes or ends. Where it leads in a circle, a node that is
/// kept at each power of two comes again.
#[derive(Default)]
struct Chain {
    kept: Option<usize>,
    hops: usize,
    circle: bool,
}

impl Chain {
    /// Whether the chain may be followed at this node.
    fn goes_on(&mut self, node: Node<'_>) -> bool {
        let at = Some(node.identity());
        self.circle = self.kept == at;
        if self.hops.is_power_of_two() {
            self.kept = at;
        }
        self.hops += 1;
        !self.circle && self.hops <= CHAIN
    }

    /// Why it may not.
    fn says(&self) -> String {
        if self.circle {
            "this reference leads back to itself".to_owned()
        } else {
            format!("more than {CHAIN} references in a row, which are not followed to their end")
        }
    }
}

/// Words of a schema that say which values there are.
pub(super) fn constrains(word: &str) -> bool {
    matches!(
        word,
        "type"
            | "format"
            | "enum"
            | "const"
            | "properties"
            | "required"
            | "additionalProperties"
            | "patternProperties"
            | "items"
            | "prefixItems"
            | "allOf"
            | "oneOf"
            | "anyOf"
            | "not"
            | "if"
            | "then"
            | "else"
            | "dependentSchemas"
            | "discriminator"
            | "pattern"
            | "minimum"
            | "maximum"
            | "exclusiveMinimum"
            | "exclusiveMaximum"
            | "multipleOf"
            | "minLength"
            | "maxLength"
            | "minItems"
            | "maxItems"
            | "uniqueItems"
            | "minProperties"
            | "maxProperties"
            | "unevaluatedProperties"
            | "contentEncoding"
            | "contentMediaType"
    )
}

/// Where the target of a reference may have been meant to be: each version has its own shelves.
fn moved(reference: &str) -> Vec<String> {
    if let Some(name) = reference.strip_prefix("#/definitions/") {
        return vec![format!("#/components/schemas/{name}")];
    }
    if let Some(name) = reference.strip_prefix("#/components/schemas/") {
        return vec![format!("#/definitions/{name}")];
    }
    for kind in ["parameters", "responses"] {
        if let Some(name) = reference
            .strip_prefix("#/")
            .and_then(|rest| rest.strip_prefix(kind))
            .and_then(|rest| rest.strip_prefix('/'))
        {
            return vec![format!("#/components/{kind}/{name}")];
        }
        if let Some(name) = reference
            .strip_prefix("#/components/")
            .and_then(|rest| rest.strip_prefix(kind))
            .and_then(|rest| rest.strip_prefix('/'))
        {
            return vec![format!("#/{kind}/{name}")];
        }
    }
    // `components/schemas/Pet` and `#components/schemas/Pet` lack what makes a pointer of them.
    let name = reference.trim_start_matches(['#', '/']);
    if name.starts_with("components/") || name.starts_with("definitions/") {
        return vec![format!("#/{name}")];
    }
    if name.is_empty() || name.contains(['/', '#', ':']) {
        return Vec::new();
    }
    vec![format!("#/components/schemas/{name}"), format!("#/definitions/{name}")]
}
