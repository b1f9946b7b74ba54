//! Schemas, one node at a time: what each refers to has an id and is read in its turn.

use super::document::{Additional, Schema, SchemaId, Types};
use super::lift::Lift;
use super::node::Node;
use super::odd::Of;
use super::refs::{Reference, constrains};
use super::version::Version;
use super::words;
use crate::read::Json;
use crate::remark::Action;

/// A schema that has an id and is to be read.
#[derive(Clone, Copy, Debug)]
pub(super) struct Task<'l> {
    pub id: SchemaId,
    pub node: Node<'l>,
    pub mode: Mode,
}

/// What a schema's node is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Mode {
    /// A schema.
    Schema,
    /// A parameter or header of 2.0, which is its own schema. Its description is not that of the schema.
    Parameter,
    /// A form field of 2.0, whose description is all that there is.
    Field,
}

/// What is known of a schema once all of its words were read.
#[derive(Default)]
struct Late<'l> {
    nullable: bool,
    exclusive_minimum: bool,
    exclusive_maximum: bool,
    format: Option<&'static str>,
    typed: bool,
    /// `items` is a list.
    listed: bool,
    /// What holds for items, and for properties, that others say nothing of: which those are is known at the end.
    rest_of_items: Option<(&'l str, &'l Json)>,
    unevaluated: Option<&'l Json>,
}

impl<'l> Lift<'l> {
    /// Enters the schemas that the root declares, in its order.
    pub(super) fn named_schemas(&mut self) {
        let root = self.root;
        let components = self.map(root, "components").filter(|node| node.has("schemas"));
        let shelves = [components.and_then(|node| self.map(node, "schemas")), self.map(root, "definitions")];
        let mut all = Vec::new();
        for shelf in shelves.into_iter().flatten() {
            for (name, json) in shelf.entries() {
                let node = self.at(shelf, name, json);
                self.odd_name("the schema", name, Of::Whole, node);
                let plain = matches!(self.reference_of(node), Reference::Plain(_));
                let id = (!plain).then(|| self.enter(node, Mode::Schema));
                if let Some(id) = id {
                    self.components.entry(name).or_insert(id);
                }
                all.push((name, node, id));
            }
        }
        let own: std::collections::HashSet<SchemaId> = all.iter().filter_map(|(_, _, id)| *id).collect();
        // A second name for a schema that has one comes last, so that the first is the schema's own.
        let mut seconds = Vec::new();
        for (name, node, id) in all {
            match id {
                Some(id) if !self.names.contains(&**name) => self.set_name(name, id),
                Some(_) => {}
                None => {
                    self.naming = false;
                    let id = self.schema(node);
                    self.naming = true;
                    self.components.entry(name).or_insert(id);
                    let has_name = self.document.schemas.get(id).is_some_and(|schema| schema.name.is_some());
                    if own.contains(&id) || has_name || self.names.contains(&**name) {
                        seconds.push((name.to_string(), id));
                    } else {
                        self.set_name(name, id);
                    }
                }
            }
        }
        for (name, id) in seconds {
            if self.names.insert(name.clone()) {
                self.document.named.push((name, id));
            }
        }
    }

    /// Reads all schemas that have an id, and those that they refer to.
    pub(super) fn settle(&mut self) {
        while let Some(task) = self.tasks.pop_front() {
            let schema = self.read(task);
            if let Some(slot) = self.document.schemas.get_mut(task.id) {
                let name = slot.name.take();
                *slot = Schema { name, ..schema };
            }
        }
    }

    fn read(&mut self, task: Task<'l>) -> Schema {
        let node = task.node;
        let mut schema = Schema { place: node.place, ..Schema::default() };
        let mut late = Late::default();
        match node.json {
            Json::Bool(any) => schema.boolean = Some(*any),
            Json::Object(entries) => {
                let reference = self.reference_of(node);
                if let Reference::Beside(text) | Reference::Plain(text) = reference {
                    schema.reference = self.locate(node, text).map(|target| {
                        let target = self.schema_at(target);
                        self.resolve(target, true)
                    });
                }
                // Until 3.0, what says anything about values beside a reference does not hold.
                let bound = reference != Reference::None && !self.version.has_json_schema();
                for (key, json) in entries {
                    if bound && constrains(key) {
                        if !(**key == *"required" && matches!(json, Json::Bool(_))) {
                            self.note(
                                Action::Dropped,
                                "ref-siblings",
                                &format!("`{key}` beside `$ref` does not hold in this version"),
                                node,
                            );
                        }
                        continue;
                    }
                    self.word(&mut schema, &mut late, task, key, json);
                }
            }
            Json::String(text) => match words::words(text) {
                Some(word) => {
                    self.warn(
                        Action::Repaired,
                        "schema-not-object",
                        &format!("the text `{text}` stands where a schema is due; read as its type"),
                        node,
                    );
                    schema.types = word.types;
                    schema.format = word.format.map(str::to_owned);
                }
                None => self.warn(
                    Action::Degraded,
                    "schema-not-object",
                    "text stands where a schema is due; any JSON value is accepted here",
                    node,
                ),
            },
            other => {
                let message =
                    format!("{} stands where a schema is due; any JSON value is accepted here", other.kind());
                self.warn(Action::Degraded, "schema-not-object", &message, node);
            }
        }
        self.finish(&mut schema, &late, node);
        schema
    }

    /// One word of a schema.
    fn word(
        &mut self,
        schema: &mut Schema,
        late: &mut Late<'l>,
        task: Task<'l>,
        key: &'l str,
        json: &'l Json,
    ) {
        let Task { id, node, mode } = task;
        match key {
            "type" => self.types(schema, late, node, json),
            "nullable" | "x-nullable" => late.nullable |= self.truth_of(node, key, json).unwrap_or(false),
            "description" if mode != Mode::Parameter => schema.description = self.text_of(node, key, json),
            "externalDocs" => schema.link = super::info::link(node),
            "title" => schema.title = self.text_of(node, key, json),
            "format" => schema.format = self.text_of(node, key, json).filter(|format| !format.is_empty()),
            "properties" => self.properties(schema, node, json),
            "required" if mode == Mode::Schema => {
                if !matches!(json, Json::Bool(_))
                    && !json.as_str().is_some_and(|text| matches!(text, "true" | "false"))
                {
                    for name in self.texts(node, key) {
                        if !schema.required.contains(&name) {
                            schema.required.push(name);
                        }
                    }
                }
            }
            "additionalProperties" => schema.additional = self.additional(node, key, json),
            "unevaluatedProperties" => late.unevaluated = Some(json),
            "patternProperties" => {
                if let Some(map) = self.map_of(node, key, json) {
                    schema.pattern_properties = self.schemas_of(map);
                }
            }
            "items" => {
                late.listed = matches!(json, Json::Array(_));
                self.list_items(schema, node, json);
            }
            "contentSchema" if *json != Json::Null => {
                let at = self.at(node, key, json);
                schema.content.schema = Some(self.schema(at));
            }
            "prefixItems" => schema.prefix_items = self.members(node, key, json),
            "additionalItems" | "unevaluatedItems" => match json {
                Json::Bool(false) => schema.items_closed = true,
                // What the first is for, the second does not see, whatever their order.
                Json::Object(_) if late.rest_of_items.is_none() || key == "additionalItems" => {
                    late.rest_of_items = Some((key, json));
                }
                _ => {}
            },
            "allOf" => schema.all_of = self.members(node, key, json),
            "oneOf" => schema.one_of = self.members(node, key, json),
            "anyOf" => schema.any_of = self.members(node, key, json),
            "not" if *json != Json::Null => {
                self.unchecked(node, key);
                let at = self.at(node, key, json);
                schema.conditions.not = Some(self.schema(at));
            }
            "if" | "then" | "else" if *json != Json::Null => {
                if key == "if" {
                    self.unchecked(node, key);
                }
                let at = self.at(node, key, json);
                let id = self.schema(at);
                schema.conditions.all.push(id);
                if key != "if" {
                    schema.conditions.branches.push(id);
                }
            }
            "dependentSchemas" | "dependencies" => {
                for (name, json) in json.as_object().unwrap_or_default() {
                    if matches!(json, Json::Object(_)) {
                        let map = self.place(node, key);
                        let place = self.remarks.places.child(map, name);
                        let id = self.schema(Node { json, file: node.file, place });
                        schema.conditions.all.push(id);
                        schema.conditions.branches.push(id);
                    }
                }
            }
            "discriminator" => schema.discriminator = self.discriminator(node, json).map(Box::new),
            "enum" => {
                let values: Vec<Json> = match json {
                    Json::Array(items) => items.clone(),
                    Json::Null => Vec::new(),
                    _ => self.list_of(node, key, json).into_iter().map(|item| item.json.clone()).collect(),
                };
                if values.is_empty() {
                    self.note(
                        Action::Dropped,
                        "enum-empty",
                        "an `enum` without values would allow nothing; it is left out",
                        node,
                    );
                } else {
                    for value in values.iter().filter_map(Json::as_str) {
                        self.odd_name("the value", value, Of::Value, node);
                    }
                    schema.values = Some(values);
                }
            }
            "const" => schema.constant = Some(json.clone()),
            "default" => schema.default = Some(json.clone()),
            "example" | "x-example" if mode == Mode::Schema => schema.examples.push(json.clone()),
            "examples" if mode == Mode::Schema => match json {
                Json::Array(items) => schema.examples.extend(items.iter().cloned()),
                Json::Object(entries) => schema
                    .examples
                    .extend(entries.iter().map(|(_, json)| json.get("value").unwrap_or(json).clone())),
                _ => {}
            },
            "deprecated" if mode == Mode::Schema => {
                schema.deprecated = self.truth_of(node, key, json).unwrap_or(false)
            }
            "readOnly" => schema.read_only = self.truth_of(node, key, json).unwrap_or(false),
            "writeOnly" => schema.write_only = self.truth_of(node, key, json).unwrap_or(false),
            "x-ms-discriminator-value" | "x-discriminator-value" => {
                if let Json::String(value) = json {
                    self.fixed.push((id, value.clone()));
                }
            }
            _ => self.limit(schema, late, node, key, json),
        }
    }

    /// A word that limits values without changing their shape.
    fn limit(
        &mut self,
        schema: &mut Schema,
        late: &mut Late<'l>,
        node: Node<'l>,
        key: &'l str,
        json: &'l Json,
    ) {
        match key {
            "minimum" => schema.limits.minimum = self.number_of(node, key, json),
            "maximum" => schema.limits.maximum = self.number_of(node, key, json),
            // A boolean until 3.0, a number since; each is understood in all versions.
            "exclusiveMinimum" => match json {
                Json::Bool(exclusive) => late.exclusive_minimum = *exclusive,
                _ => schema.limits.exclusive_minimum = self.number_of(node, key, json),
            },
            "exclusiveMaximum" => match json {
                Json::Bool(exclusive) => late.exclusive_maximum = *exclusive,
                _ => schema.limits.exclusive_maximum = self.number_of(node, key, json),
            },
            "multipleOf" => schema.limits.multiple_of = self.number_of(node, key, json),
            "minLength" => schema.limits.min_length = self.count_of(node, key, json),
            "maxLength" => schema.limits.max_length = self.count_of(node, key, json),
            "minItems" => schema.limits.min_items = self.count_of(node, key, json),
            "maxItems" => schema.limits.max_items = self.count_of(node, key, json),
            "minProperties" => schema.limits.min_properties = self.count_of(node, key, json),
            "maxProperties" => schema.limits.max_properties = self.count_of(node, key, json),
            "uniqueItems" => schema.limits.unique = self.truth_of(node, key, json).unwrap_or(false),
            "pattern" => schema.limits.pattern = self.text_of(node, key, json),
            "contentMediaType" => schema.content.media_type = self.text_of(node, key, json),
            "contentEncoding" => schema.content.encoding = self.text_of(node, key, json),
            "contains" | "propertyNames" | "dependentRequired" => self.unchecked(node, key),
            _ => {}
        }
    }

    /// Unlike bounds and patterns, which the documentation of a field shows, these are said nowhere.
    fn unchecked(&mut self, node: Node<'l>, key: &str) {
        let message = format!("`{key}` limits values without changing their type; the server checks it");
        self.note(Action::Kept, "limit-unchecked", &message, node);
    }

    fn finish(&mut self, schema: &mut Schema, late: &Late<'l>, node: Node<'l>) {
        if let Some(json) = late.unevaluated.filter(|_| schema.additional == Additional::Unset) {
            schema.additional = self.additional(node, "unevaluatedProperties", json);
        }
        if let Some((key, json)) = late.rest_of_items
            && !schema.prefix_items.is_empty()
            && schema.items.is_none()
        {
            let at = self.at(node, key, json);
            schema.items = Some(self.schema(at));
        }
        if let Some(format) = late.format {
            schema.format.get_or_insert_with(|| format.to_owned());
        }
        if late.exclusive_minimum {
            schema.limits.exclusive_minimum = schema.limits.minimum.take();
        }
        if late.exclusive_maximum {
            schema.limits.exclusive_maximum = schema.limits.maximum.take();
        }
        if late.nullable {
            if schema.types.is_empty() {
                // Where nothing else is said this is how `anyOf` lists name null.
                schema.nullable = true;
            } else {
                schema.types = schema.types | Types::NULL;
            }
        }
        if late.listed && !late.typed && schema.one_of.is_empty() && schema.any_of.is_empty() {
            // Without `type: array` nothing says that it is a list at all: documents write
            // alternatives so, and a list is what JSON Schema allows among all else.
            schema.any_of = std::mem::take(&mut schema.prefix_items);
        }
        let is_list = late.typed && schema.types.without_null() == Types::ARRAY;
        let without_items = schema.items.is_none()
            && schema.prefix_items.is_empty()
            && !schema.items_closed
            && schema.reference.is_none()
            && schema.all_of.is_empty();
        if is_list && without_items && !self.version.has_json_schema() {
            self.note(
                Action::Kept,
                "array-without-items",
                "an array without `items`: its items are any JSON value",
                node,
            );
        }
    }

    fn types(&mut self, schema: &mut Schema, late: &mut Late<'l>, node: Node<'l>, json: &'l Json) {
        late.typed = true;
        match json {
            Json::String(text) => self.type_word(schema, late, node, text),
            Json::Array(items) => {
                for item in items {
                    match item {
                        Json::String(text) => self.type_word(schema, late, node, text),
                        Json::Null => schema.types = schema.types | Types::NULL,
                        other => {
                            let place = self.place(node, "type");
                            self.remarks.warn(
                                Action::Dropped,
                                "type-unknown",
                                &format!("{} is no name of a type", other.kind()),
                                place,
                            );
                        }
                    }
                }
            }
            // YAML reads a bare `null` so; before 3.1 there was no such type to mean.
            Json::Null if self.version.has_json_schema() => schema.types = Types::NULL,
            Json::Null => late.typed = false,
            Json::Object(_) => {
                let at = self.at(node, "type", json);
                self.warn(
                    Action::Repaired,
                    "type-not-text",
                    "`type` is an object where text is due; read as a schema that holds too",
                    at,
                );
                schema.all_of.push(self.schema(at));
            }
            other => {
                let at = self.at(node, "type", json);
                self.warn(
                    Action::Dropped,
                    "type-unknown",
                    &format!("`type` is {}; it is left out", other.kind()),
                    at,
                );
            }
        }
    }

    fn type_word(&mut self, schema: &mut Schema, late: &mut Late<'l>, node: Node<'l>, text: &'l str) {
        let Some(word) = words::words(text) else {
            let place = self.place(node, "type");
            match self.components.get(text).copied() {
                Some(id) => {
                    schema.reference = Some(id);
                    self.remarks.warn(
                        Action::Repaired,
                        "type-is-schema",
                        &format!("`type: {text}` names a schema; read as a reference to it"),
                        place,
                    );
                }
                None => self.remarks.warn(
                    Action::Dropped,
                    "type-unknown",
                    &format!("`{text}` is no name of a type; it is left out"),
                    place,
                ),
            }
            return;
        };
        schema.types = schema.types | word.types;
        late.format = late.format.or(word.format);
        let expected = word.exact || text == "file" && self.version == Version::V2;
        if !expected {
            let place = self.place(node, "type");
            self.remarks.warn(
                Action::Repaired,
                "type-respelled",
                &format!("`type: {text}` is no name of a type; read as what was clearly meant"),
                place,
            );
        }
    }
}
