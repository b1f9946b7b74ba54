//! YAML events to JSON.

use super::json::{Json, Name, Number, Shared};
use super::parse_json::{duplicate, unique};
use super::scalar;
use super::slip::{Broken, Budget, DEPTH, Slips};
use crate::remark::Action;
use saphyr_parser::{Event, Marker, Parser, ScalarStyle, Tag};
use std::borrow::Cow;
use std::collections::HashMap;

/// Parses the first document of a YAML text.
pub(crate) fn parse(text: &str, budget: &mut Budget, slips: &mut Slips) -> Result<Json, Broken> {
    let (anchors, names) = (HashMap::new(), Shared::default());
    let mut builder = Builder { stack: Vec::new(), anchors, names, done: None, budget, slips };
    let mut parser = Parser::new_from_str(text);
    while let Some(event) = parser.next_event() {
        let (event, span) = match event {
            Ok(event) => event,
            // The first document is whole: what follows does not take it away.
            Err(_) if builder.done.as_ref().is_some_and(|json| *json != Json::Null) => {
                builder.several();
                break;
            }
            Err(error) => return Err(broken(error.info(), *error.marker(), false)),
        };
        match event {
            Event::DocumentStart(_) if builder.done.as_ref().is_some_and(|json| *json != Json::Null) => {
                builder.several();
                break;
            }
            Event::Alias(id) => builder.alias(id, span.start)?,
            Event::Scalar(text, style, anchor, tag) => {
                builder.scalar(text, style, anchor, tag.as_deref(), span.start)?;
            }
            Event::SequenceStart(anchor, _) => builder.open(Kind::List(Vec::new()), anchor, span.start)?,
            Event::MappingStart(anchor, _) => builder.open(Kind::Map(Map::default()), anchor, span.start)?,
            Event::SequenceEnd | Event::MappingEnd => builder.close(span.start)?,
            _ => {}
        }
    }
    Ok(builder.done.unwrap_or_default())
}

fn broken(message: &str, at: Marker, limit: bool) -> Broken {
    Broken { message: message.to_owned(), position: (at.line(), at.col() + 1), limit }
}

/// A key that is waiting for its value.
enum Key {
    Text(String),
    /// `<<`
    Merge,
}

#[derive(Default)]
struct Map {
    entries: Vec<(Name, Json)>,
    key: Option<Key>,
    /// What `<<` brings: it gives way to the map's own keys.
    merged: Vec<(Name, Json)>,
}

enum Kind {
    List(Vec<Json>),
    Map(Map),
}

struct Frame {
    kind: Kind,
    anchor: usize,
    /// The levels below this one, so far.
    depth: usize,
}

/// A tree that aliases may copy.
struct Anchored {
    json: Json,
    key: String,
    depth: usize,
    values: usize,
    bytes: usize,
}

struct Builder<'a> {
    stack: Vec<Frame>,
    anchors: HashMap<usize, Anchored>,
    names: Shared,
    done: Option<Json>,
    budget: &'a mut Budget,
    slips: &'a mut Slips,
}

impl Builder<'_> {
    fn several(&mut self) {
        let message = "more than one YAML document; the first is read";
        self.slips.once(Action::Dropped, "yaml-documents", message, Vec::new());
    }

    /// The steps to the value that is due.
    fn steps(&self) -> Vec<String> {
        let step = |frame: &Frame| match &frame.kind {
            Kind::List(items) => Some(items.len().to_string()),
            Kind::Map(Map { key: Some(Key::Text(key)), .. }) => Some(key.clone()),
            Kind::Map(Map { key: Some(Key::Merge), .. }) => Some("<<".to_owned()),
            Kind::Map(Map { key: None, .. }) => None,
        };
        self.stack.iter().filter_map(step).collect()
    }

    fn open(&mut self, kind: Kind, anchor: usize, at: Marker) -> Result<(), Broken> {
        if self.stack.len() >= DEPTH {
            return Err(broken("nested deeper than 512 levels", at, true));
        }
        self.stack.push(Frame { kind, anchor, depth: 0 });
        Ok(())
    }

    fn close(&mut self, at: Marker) -> Result<(), Broken> {
        let Some(frame) = self.stack.pop() else { return Ok(()) };
        let json = match frame.kind {
            Kind::List(items) => Json::Array(items),
            Kind::Map(map) => Json::Object(self.entries(map)),
        };
        self.add(json, None, frame.anchor, frame.depth + 1, at)
    }

    fn entries(&mut self, map: Map) -> Vec<(Name, Json)> {
        let steps = self.steps();
        let slips = &mut *self.slips;
        let mut own = unique(map.entries, &mut |way, joined| {
            let steps = steps.iter().cloned().chain(way.iter().map(|&key| key.to_owned())).collect();
            duplicate(slips, way, joined, steps);
        });
        if map.merged.is_empty() {
            return own;
        }
        // The first of several merged maps wins, and the map's own keys win over all of them.
        let mut known: std::collections::HashSet<Name> = own.iter().map(|(key, _)| key.clone()).collect();
        own.extend(map.merged.into_iter().filter(|(key, _)| known.insert(key.clone())));
        own
    }

    fn scalar(
        &mut self,
        text: Cow<'_, str>,
        style: ScalarStyle,
        anchor: usize,
        tag: Option<&Tag>,
        at: Marker,
    ) -> Result<(), Broken> {
        if let Some(Frame { kind: Kind::Map(map @ Map { key: None, .. }), .. }) = self.stack.last_mut() {
            let merge = text == "<<" && style == ScalarStyle::Plain;
            let text = text.into_owned();
            if anchor > 0 {
                let json = Json::String(text.clone());
                let anchored = Anchored { json, key: text.clone(), depth: 0, values: 1, bytes: text.len() };
                self.anchors.insert(anchor, anchored);
            }
            map.key = Some(if merge { Key::Merge } else { Key::Text(text) });
            return Ok(());
        }
        let core = tag.filter(|tag| tag.is_yaml_core_schema()).map(|tag| tag.suffix.as_str());
        let json = match (core, style) {
            (Some("int" | "float"), _) => match scalar::number(&text) {
                Some(number) => Json::Number(Number(number.into())),
                None => Json::String(text.clone().into_owned()),
            },
            (Some("bool" | "null"), _) => scalar::plain(&text),
            (Some(_), _) => Json::String(text.clone().into_owned()),
            (None, ScalarStyle::Plain) if tag.is_none_or(|tag| !tag.suffix.is_empty()) => {
                scalar::plain(&text)
            }
            (None, _) => Json::String(text.clone().into_owned()),
        };
        let key = (anchor > 0).then(|| text.into_owned());
        self.add(json, key, anchor, 0, at)
    }

    fn alias(&mut self, id: usize, at: Marker) -> Result<(), Broken> {
        let Some(anchored) = self.anchors.get(&id) else {
            // An anchor is known once its value is whole: this alias stands inside of it.
            let message = "an alias to the value that it stands in, read as null".to_owned();
            self.slips.add(Action::Dropped, "yaml-cycle", message, self.steps());
            return self.add(Json::Null, None, 0, 0, at);
        };
        if let Some(Frame { kind: Kind::Map(map @ Map { key: None, .. }), .. }) = self.stack.last_mut() {
            map.key = Some(Key::Text(anchored.key.clone()));
            return if self.budget.copy(1, anchored.key.len()) { Ok(()) } else { Err(too_much(at)) };
        }
        if self.stack.len() + anchored.depth > DEPTH {
            return Err(broken("nested deeper than 512 levels by aliases", at, true));
        }
        if !self.budget.copy(anchored.values, anchored.bytes) {
            return Err(too_much(at));
        }
        let (json, depth) = (anchored.json.clone(), anchored.depth);
        self.add(json, None, 0, depth, at)
    }

    /// Puts a finished value where it is due.
    fn add(
        &mut self,
        json: Json,
        key: Option<String>,
        anchor: usize,
        depth: usize,
        at: Marker,
    ) -> Result<(), Broken> {
        if !self.budget.value() {
            return Err(broken("more values than can be read", at, true));
        }
        if anchor > 0 {
            let (values, bytes) = cost(&json);
            if !self.budget.copy(values, bytes) {
                return Err(too_much(at));
            }
            let key = key.unwrap_or_else(|| compact(&json));
            self.anchors.insert(anchor, Anchored { json: json.clone(), key, depth, values, bytes });
        }
        let steps = match self.stack.last() {
            // A key or a merge that is not plain gets a remark.
            Some(Frame { kind: Kind::Map(Map { key: None | Some(Key::Merge), .. }), .. }) => self.steps(),
            _ => Vec::new(),
        };
        let Some(frame) = self.stack.last_mut() else {
            self.done = Some(json);
            return Ok(());
        };
        frame.depth = frame.depth.max(depth);
        let map = match &mut frame.kind {
            Kind::List(items) => {
                items.push(json);
                return Ok(());
            }
            Kind::Map(map) => map,
        };
        match map.key.take() {
            Some(Key::Text(key)) => map.entries.push((self.names.share(&key), json)),
            Some(Key::Merge) => match json {
                Json::Object(entries) => map.merged.extend(entries),
                Json::Array(items) if items.iter().all(|item| matches!(item, Json::Object(_))) => {
                    map.merged.extend(items.into_iter().flat_map(|item| match item {
                        Json::Object(entries) => entries,
                        _ => Vec::new(),
                    }));
                }
                other => {
                    let message = "`<<` without a map to merge; read as a key".to_owned();
                    self.slips.add(Action::Kept, "yaml-merge", message, steps);
                    map.entries.push(("<<".into(), other));
                }
            },
            None => {
                let message = "a key that is not text, read as its JSON".to_owned();
                self.slips.add(Action::Repaired, "yaml-key", message, steps);
                map.key = Some(Key::Text(compact(&json)));
            }
        }
        Ok(())
    }
}

fn too_much(at: Marker) -> Broken {
    broken("aliases copy more than can be read", at, true)
}

/// How many values a tree has, and how many bytes of text.
fn cost(json: &Json) -> (usize, usize) {
    let sum = |(values, bytes): (usize, usize), (more, text): (usize, usize)| (values + more, bytes + text);
    match json {
        Json::String(text) => (1, text.len()),
        Json::Array(items) => items.iter().map(cost).fold((1, 0), sum),
        Json::Object(entries) => {
            entries.iter().map(|(key, value)| sum(cost(value), (0, key.len()))).fold((1, 0), sum)
        }
        _ => (1, 0),
    }
}

/// A key that is not text, cut where it is too long to be one.
fn compact(json: &Json) -> String {
    const LONGEST: usize = 1_000;
    fn write(json: &Json, out: &mut String) {
        if out.len() > LONGEST {
            return;
        }
        match json {
            Json::Null => out.push_str("null"),
            Json::Bool(truth) => out.push_str(if *truth { "true" } else { "false" }),
            Json::Number(number) => out.push_str(number.as_str()),
            Json::String(text) => out.extend(text.chars().take(LONGEST)),
            Json::Array(items) => {
                out.push('[');
                for (i, item) in items.iter().take(LONGEST).enumerate() {
                    out.push_str(if i > 0 { "," } else { "" });
                    write(item, out);
                }
                out.push(']');
            }
            Json::Object(entries) => {
                out.push('{');
                for (i, (key, value)) in entries.iter().take(LONGEST).enumerate() {
                    out.push_str(if i > 0 { "," } else { "" });
                    out.extend(key.chars().take(LONGEST));
                    out.push(':');
                    write(value, out);
                }
                out.push('}');
            }
        }
    }
    let mut out = String::new();
    write(json, &mut out);
    out
}
