//! The examples that a document gives of its bodies.

use serde_json::Value;

use crate::model::{Operation, Status};
use crate::read::{FileId, Json, Library};
use crate::remark::Places;

/// References are followed so far.
const HOPS: usize = 16;

/// Where examples are looked for.
#[derive(Clone, Copy)]
pub(super) struct Documented<'a> {
    pub library: &'a Library,
    pub places: &'a Places,
}

impl<'a> Documented<'a> {
    /// The example of a request's body.
    pub fn request(self, operation: &Operation, media: &str) -> Option<Value> {
        let (file, node) = self.operation(operation)?;
        let (file, body) = self.follow(file, node.get("requestBody")?)?;
        self.of_content(file, body, media)
    }

    /// The example of an answer's body.
    pub fn answer(self, operation: &Operation, status: Status, media: &str) -> Option<Value> {
        let (file, node) = self.operation(operation)?;
        let key = match status {
            Status::Code(code) => code.to_string(),
            Status::Range(digit) => format!("{digit}XX"),
            Status::Default => "default".to_owned(),
        };
        let (file, answer) = self.follow(file, node.get("responses")?.get(&key)?)?;
        // Version 2 has them by media type beside the schema.
        let old = answer.get("examples").and_then(|examples| examples.get(media)).and_then(value);
        old.or_else(|| self.of_content(file, answer, media))
    }

    fn operation(self, operation: &Operation) -> Option<(FileId, &'a Json)> {
        let file = self.places.file(operation.place);
        let steps = self.places.steps(operation.place);
        let node = steps.iter().try_fold(self.library.json(file), |node, step| node.step(step))?;
        Some((file, node))
    }

    fn of_content(self, file: FileId, holder: &'a Json, media: &str) -> Option<Value> {
        let of = holder.get("content")?.get(media)?;
        if let Some(example) = of.get("example") {
            return value(example);
        }
        let named = of.get("examples").and_then(Json::as_object).unwrap_or_default();
        let first = named.iter().find_map(|(_, example)| {
            let (_, example) = self.follow(file, example)?;
            example.get("value").or_else(|| example.get("dataValue"))
        });
        if let Some(example) = first {
            return value(example);
        }
        let (_, schema) = self.follow(file, of.get("schema")?)?;
        let listed = || schema.get("examples").and_then(Json::as_array).and_then(|examples| examples.first());
        schema.get("example").or_else(listed).and_then(value)
    }

    fn follow(self, mut file: FileId, mut node: &'a Json) -> Option<(FileId, &'a Json)> {
        for _ in 0..HOPS {
            let Some(reference) = node.get("$ref").and_then(Json::as_str) else { return Some((file, node)) };
            let target = self.library.locate(file, reference).ok()?;
            node = self.library.at(&target)?;
            file = target.file;
        }
        None
    }
}

fn value(json: &Json) -> Option<Value> {
    Some(match json {
        Json::Null => Value::Null,
        Json::Bool(flag) => Value::Bool(*flag),
        Json::Number(number) => serde_json::from_str(number.as_str()).ok()?,
        Json::String(text) => Value::String(text.clone()),
        Json::Array(items) => Value::Array(items.iter().map(value).collect::<Option<_>>()?),
        Json::Object(entries) => Value::Object(
            entries
                .iter()
                .map(|(name, inner)| Some((name.to_string(), value(inner)?)))
                .collect::<Option<_>>()?,
        ),
    })
}
