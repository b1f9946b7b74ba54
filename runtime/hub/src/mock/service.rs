//! A service of the catalog: its document, its routes, and what they ask for.

use super::document::Document;
use super::invent::Maker;
use super::lift::{Lifted, Way};
use super::path::{Template, decode, pairs};
use super::request::{Request, spreads};
use serde_json::{Map, Value};
use std::collections::BTreeMap;
use std::sync::Mutex;

/// The methods that a path item may have.
const METHODS: [&str; 9] = ["get", "put", "post", "delete", "options", "head", "patch", "trace", "query"];

/// One service.
#[derive(Debug)]
pub(super) struct Service {
    pub(super) name: String,
    /// The path of the document's first server, without a slash at its end.
    pub(super) base_path: String,
    /// What the catalog says about the service.
    pub(super) settings: Value,
    pub(super) document: Document,
    pub(super) lifted: Lifted,
    pub(super) operations: Vec<Operation>,
    /// The paths under which the document's own token URLs would stand here.
    pub(super) token_paths: Vec<String>,
    /// Answers that were made before, by operation and media type.
    pub(super) made: Mutex<BTreeMap<String, Value>>,
}

/// One operation of a service.
#[derive(Debug, Clone)]
pub(super) struct Operation {
    pub(super) id: String,
    pub(super) method: String,
    pub(super) path: String,
    /// The alternatives of schemes; empty when nothing is needed.
    pub(super) security: Vec<Vec<String>>,
    /// Whether the query may have names that the document does not list.
    pub(super) open_query: bool,
    template: Template,
    pub(super) item: Value,
    pub(super) parameters: Vec<Value>,
}

/// An operation, and the values in its path.
pub(super) type Found<'s> = (&'s Operation, Vec<(String, String)>);

impl Service {
    pub(super) fn new(name: &str, settings: &Value, document: Document) -> Self {
        let settings = settings.clone();
        let mut operations = Vec::new();
        let paths = document.root().get("paths").and_then(Value::as_object);
        for (path, item) in paths.into_iter().flatten().filter(|(path, _)| !path.starts_with("x-")) {
            let item = &whole(&document, item);
            // Since 3.2 any other method may stand beside those that have a key of their own.
            let more = item.get("additionalOperations").and_then(Value::as_object).into_iter().flatten();
            let own = METHODS.into_iter().filter_map(|method| Some((method, item.get(method)?)));
            for (method, operation) in own.chain(more.map(|(method, operation)| (method.as_str(), operation)))
            {
                let operation = document.resolve(operation);
                if !operation.is_object() {
                    continue;
                }
                let label = format!("{} {path}", method.to_uppercase());
                let id = operation.get("operationId").and_then(Value::as_str).unwrap_or(&label).to_owned();
                let parameters = parameters(&document, item, operation);
                operations.push(Operation {
                    id,
                    security: security(document.root(), operation),
                    open_query: opens(&document, &parameters),
                    method: method.to_uppercase(),
                    path: path.clone(),
                    template: Template::new(path),
                    parameters,
                    item: operation.clone(),
                });
            }
        }
        operations.sort_by_key(|operation| std::cmp::Reverse(operation.template.rank()));
        let base_path = base_path(document.root(), &settings);
        let (lifted, made) = (Lifted::default(), Mutex::default());
        let token_paths = token_paths(document.root());
        Self { name: name.to_owned(), base_path, settings, document, lifted, operations, token_paths, made }
    }

    /// What makes values of this document.
    pub(super) fn maker(&self, way: Way) -> Maker<'_> {
        Maker::new(&self.document, &self.lifted, way)
    }

    /// The operation that a path (without the service's segment) and a method mean, and the values
    /// of its placeholders; else the methods that the path has.
    pub(super) fn find(&self, method: &str, path: &str) -> Result<Found<'_>, Vec<&str>> {
        let inner = path.strip_prefix(self.base_path.as_str()).filter(|rest| rest.starts_with('/'));
        // Operations with a server of their own are asked for without the base path.
        for path in inner.into_iter().chain([path]) {
            let all = self.operations.iter();
            let fits: Vec<_> = all.filter_map(|o| o.template.matches(path).map(|v| (o, v))).collect();
            if fits.is_empty() {
                continue;
            }
            let mut methods: Vec<&str> = fits.iter().map(|(o, _)| o.method.as_str()).collect();
            methods.sort_unstable();
            methods.dedup();
            return fits.into_iter().find(|(o, _)| o.method == method).ok_or(methods);
        }
        Err(Vec::new())
    }

    /// Whether a credential of a scheme was sent.
    pub(super) fn sent(&self, scheme: &str, request: &Request) -> bool {
        let root = self.document.root();
        let schemes = root.pointer("/components/securitySchemes").or_else(|| root.get("securityDefinitions"));
        let Some(scheme) = schemes.and_then(|all| all.get(scheme)).map(|s| self.document.resolve(s)) else {
            return true;
        };
        let text = |key: &str| scheme.get(key).and_then(Value::as_str).unwrap_or_default();
        let authorization = request.text("authorization").trim();
        let starts = |word: &str| {
            let (given, rest) = authorization.split_once(' ').unwrap_or_default();
            given.eq_ignore_ascii_case(word) && !rest.trim().is_empty()
        };
        match text("type") {
            "basic" => starts("basic"),
            "http" if text("scheme").eq_ignore_ascii_case("basic") => starts("basic"),
            "http" if text("scheme").eq_ignore_ascii_case("bearer") => starts("bearer"),
            "apiKey" => match text("in") {
                "header" => !request.text(text("name")).trim().is_empty(),
                "cookie" => {
                    let mut cookies =
                        request.text("cookie").split(';').filter_map(|c| c.trim().split_once('='));
                    cookies.any(|(name, value)| name == text("name") && !value.is_empty())
                }
                _ => pairs(&request.query)
                    .iter()
                    .any(|(name, value)| name == text("name") && !value.is_empty()),
            },
            "mutualTLS" => true,
            _ => !authorization.is_empty(),
        }
    }
}

/// The alternatives of an operation's security; empty when one of them asks for nothing.
fn security(root: &Value, operation: &Value) -> Vec<Vec<String>> {
    let list = operation.get("security").or_else(|| root.get("security")).and_then(Value::as_array);
    let of = |needed: &Value| needed.as_object().map(|n| n.keys().cloned().collect()).unwrap_or_default();
    let all: Vec<Vec<String>> = list.into_iter().flatten().map(of).collect();
    if all.iter().any(Vec::is_empty) { Vec::new() } else { all }
}

/// Whether a parameter of the query is an object that spreads its properties, or a security scheme
/// may stand in the query.
fn opens(document: &Document, parameters: &[Value]) -> bool {
    let root = document.root();
    let schemes = root.pointer("/components/securitySchemes").or_else(|| root.get("securityDefinitions"));
    let key = schemes
        .and_then(Value::as_object)
        .into_iter()
        .flatten()
        .any(|(_, s)| document.resolve(s).get("in").and_then(Value::as_str) == Some("query"));
    key || parameters.iter().any(|p| {
        let place = p.get("in").and_then(Value::as_str);
        place == Some("querystring") || (place == Some("query") && spreads(document, p))
    })
}

/// A path item with all that it refers to. What stands beside a reference goes before what stands behind it.
fn whole(document: &Document, item: &Value) -> Value {
    let mut out = Map::new();
    let mut at = item;
    for _ in 0..MOST_LAYERS {
        let Some(map) = at.as_object() else { break };
        for (key, value) in map.iter().filter(|(key, _)| *key != "$ref") {
            out.entry(key.clone()).or_insert_with(|| value.clone());
        }
        let Some(next) = map.get("$ref").and_then(|reference| document.follow(reference.as_str()?)) else {
            break;
        };
        at = next;
    }
    Value::Object(out)
}

/// Path items that refer to each other in a longer chain are taken for a circle.
const MOST_LAYERS: usize = 16;

/// The paths of the document's token URLs.
fn token_paths(root: &Value) -> Vec<String> {
    let schemes = root.pointer("/components/securitySchemes").or_else(|| root.get("securityDefinitions"));
    let mut out = Vec::new();
    for scheme in schemes.and_then(Value::as_object).into_iter().flatten().map(|(_, s)| s) {
        let flows = scheme.get("flows").and_then(Value::as_object).into_iter().flatten().map(|(_, f)| f);
        for holder in flows.chain([scheme]) {
            let Some(url) = holder.get("tokenUrl").and_then(Value::as_str) else { continue };
            let rest = url.split_once("://").map_or(url, |(_, rest)| rest);
            out.extend(rest.find('/').map(|slash| rest[slash..].to_owned()));
        }
    }
    out
}

impl Operation {
    /// The name that tests and messages use.
    pub(super) fn label(&self) -> String {
        format!("{} {}", self.method, self.path)
    }

    /// The names of the parameters of a place.
    pub(super) fn names(&self, place: &str) -> Vec<&str> {
        let here = self.parameters.iter().filter(|p| p.get("in").and_then(Value::as_str) == Some(place));
        here.filter_map(|p| p.get("name").and_then(Value::as_str)).collect()
    }
}

/// The parameters of the path item and of the operation, whose own go first.
fn parameters(document: &Document, item: &Value, operation: &Value) -> Vec<Value> {
    let list =
        |holder: &Value| holder.get("parameters").and_then(Value::as_array).cloned().unwrap_or_default();
    let mut out: Vec<Value> = Vec::new();
    for parameter in list(operation).iter().chain(&list(item)) {
        let parameter = document.resolve(parameter);
        let known =
            out.iter().any(|p| p.get("name") == parameter.get("name") && p.get("in") == parameter.get("in"));
        if !known && parameter.is_object() {
            out.push(parameter.clone());
        }
    }
    out
}

/// The path of the first server, its variables filled.
fn base_path(root: &Value, settings: &Value) -> String {
    let text = |value: &Value| value.as_str().map(str::to_owned);
    let given = settings.get("base_url").and_then(text);
    let server = root.pointer("/servers/0");
    let url = given.or_else(|| server.and_then(|s| s.get("url")).and_then(text));
    let url = url.or_else(|| root.get("basePath").and_then(text)).unwrap_or_default();
    let mut url = url;
    let variables = server.and_then(|s| s.get("variables")).and_then(Value::as_object);
    let none = Map::new();
    for (name, variable) in variables.unwrap_or(&none) {
        let chosen = settings
            .get("server_variables")
            .and_then(|listed| listed.get(name))
            .and_then(|value| text(value.get("default").unwrap_or(value)));
        let value = chosen.or_else(|| variable.get("default").and_then(text)).unwrap_or_default();
        url = url.replace(&format!("{{{name}}}"), &value);
    }
    // A query of the base URL goes along with each request and is no part of its path.
    let url = url.split(['?', '#']).next().unwrap_or_default();
    let rest = url.split_once("://").map_or(url, |(_, rest)| rest);
    let path = rest.find('/').map_or("", |slash| &rest[slash..]);
    decode(path.trim_end_matches('/'))
}
