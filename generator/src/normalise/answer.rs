//! What operations are answered with.

use super::document::{Answer, Media, Schema, Status, Types};
use super::lift::Lift;
use super::node::Node;
use crate::read::Json;
use crate::remark::Action;

impl<'l> Lift<'l> {
    /// The answers of an operation.
    pub(super) fn answers(&mut self, operation: Node<'l>) -> Vec<Answer> {
        let mut answers: Vec<Answer> = Vec::new();
        let Some(map) = self.map(operation, "responses") else {
            if matches!(operation.json, Json::Object(_)) {
                self.note(Action::Kept, "responses-missing", "no answers are described", operation);
            }
            return answers;
        };
        for (key, json) in map.entries() {
            if key.starts_with("x-") {
                continue;
            }
            let at = self.at(map, key, json);
            let (statuses, exact) = statuses(key);
            if statuses.is_empty() {
                self.warn(
                    Action::Dropped,
                    "status-unknown",
                    &format!("`{key}` is no status; the answer is left out"),
                    at,
                );
                continue;
            }
            if !exact {
                self.warn(
                    Action::Repaired,
                    "status-respelled",
                    &format!("`{key}` is no status; read as what was clearly meant"),
                    at,
                );
            }
            for status in statuses {
                if answers.iter().any(|known| known.status == status) {
                    self.warn(
                        Action::Dropped,
                        "status-duplicate",
                        &format!("`{key}` is described twice; the first holds"),
                        at,
                    );
                    continue;
                }
                let answer = self.answer(operation, status, at);
                answers.push(answer);
            }
        }
        answers
    }

    fn answer(&mut self, operation: Node<'l>, status: Status, given: Node<'l>) -> Answer {
        let node = self.follow(given).unwrap_or(given);
        let mut answer =
            Answer { status, description: None, headers: Vec::new(), content: Vec::new(), place: node.place };
        match node.json {
            Json::Object(_) => {}
            Json::String(text) => {
                self.note(
                    Action::Repaired,
                    "response-not-object",
                    "an answer is text; read as its description",
                    node,
                );
                answer.description = Some(text.clone());
                return answer;
            }
            other => {
                self.warn(
                    Action::Degraded,
                    "response-not-object",
                    &format!("an answer is {}; it has no body", other.kind()),
                    node,
                );
                return answer;
            }
        }
        let beside = if node.identity() == given.identity() { None } else { self.text(given, "description") };
        answer.description =
            beside.or_else(|| self.text(node, "description")).filter(|text| !text.is_empty());
        // Since 3.2 a summary may be all that is said.
        answer.description = answer.description.or_else(|| self.text(node, "summary"));
        answer.headers = self.headers(node);
        if let Some(links) = self.child(node, "links").filter(|links| !links.entries().is_empty()) {
            self.links.add(links);
        }
        answer.content = self.content(node);
        if answer.content.is_empty()
            && let Some(schema) = self.child(node, "schema")
        {
            answer.content = self.produced(operation, node, schema);
        }
        answer
    }

    /// The body of an answer of 2.0, in each of the media types that the operation produces.
    fn produced(&mut self, operation: Node<'l>, node: Node<'l>, schema: Node<'l>) -> Vec<Media> {
        let mut types = self.media_types(operation, "produces");
        let is_file =
            schema.get("type").and_then(Json::as_str).is_some_and(|text| text.eq_ignore_ascii_case("file"));
        if types.is_empty() {
            types.push(if is_file { "application/octet-stream" } else { "application/json" }.to_owned());
        }
        let id = if is_file {
            self.add(Schema {
                types: Types::STRING,
                format: Some("binary".to_owned()),
                place: schema.place,
                ..Schema::default()
            })
        } else {
            self.schema(schema)
        };
        types
            .into_iter()
            .map(|media_type| Media { media_type, schema: Some(id), place: node.place, ..Media::default() })
            .collect()
    }
}

/// The statuses that a key names, and whether it does so as the standard has it.
fn statuses(key: &str) -> (Vec<Status>, bool) {
    if let Some(status) = exact(key) {
        return (vec![status], true);
    }
    let mut all: Vec<Status> = Vec::new();
    for part in key.split([',', '|', '/']) {
        let part = part.trim();
        let word: String = part.chars().take_while(|c| c.is_ascii_alphanumeric()).collect();
        let found = match word.to_ascii_lowercase().as_str() {
            "default" => Some(Status::Default),
            lower => exact(&lower.to_ascii_uppercase()).or_else(|| range(lower)),
        };
        if let Some(status) = found.filter(|status| !all.contains(status)) {
            all.push(status);
        }
    }
    (all, false)
}

fn exact(key: &str) -> Option<Status> {
    match key {
        "default" => Some(Status::Default),
        "1XX" | "2XX" | "3XX" | "4XX" | "5XX" => range(key),
        _ if key.len() == 3 && key.bytes().all(|b| b.is_ascii_digit()) => {
            key.parse().ok().filter(|code| (100..1000).contains(code)).map(Status::Code)
        }
        _ => None,
    }
}

/// `2xx`, `20X`: what a hundred has in common.
fn range(word: &str) -> Option<Status> {
    let bytes = word.as_bytes();
    let [first @ b'1'..=b'5', rest @ ..] = bytes else { return None };
    let open = rest.len() == 2
        && rest.iter().all(|b| b.is_ascii_digit() || matches!(b, b'x' | b'X'))
        && rest.iter().any(|b| matches!(b, b'x' | b'X'));
    open.then(|| Status::Range(first - b'0'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn statuses_are_understood() {
        assert_eq!(statuses("200"), (vec![Status::Code(200)], true));
        assert_eq!(statuses("4XX"), (vec![Status::Range(4)], true));
        assert_eq!(statuses("default"), (vec![Status::Default], true));
        assert_eq!(statuses("2xx"), (vec![Status::Range(2)], false));
        assert_eq!(statuses("20X"), (vec![Status::Range(2)], false));
        assert_eq!(statuses("200 OK"), (vec![Status::Code(200)], false));
        assert_eq!(statuses("200, 201"), (vec![Status::Code(200), Status::Code(201)], false));
        assert_eq!(statuses("Default"), (vec![Status::Default], false));
        assert_eq!(statuses("oops"), (vec![], false));
    }
}
