//! A service of the catalog: its document, its routes, and what they ask for.

use super::document::{self, Document};
use super::lift::Lifted;
use super::path::{Template, decode, pairs};
use axum::http::HeaderMap;
use base64::Engine as _;
use serde_json::{Map, Value};
use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Mutex;

/// The methods that a path item may have.
const METHODS: [&str; 8] = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/// One service.
#[derive(Debug)]
pub(super) struct Service {
    pub(super) name: String,
    /// The path of the document's first server, without a slash at its end.
    pub(super) base: String,
    /// What the catalog says about the service.
    pub(super) settings: Value,
    pub(super) document: Document,
    pub(super) lifted: Lifted,
    pub(super) operations: Vec<Operation>,
    /// Answers that were made before, by operation and media type.
    pub(super) made: Mutex<BTreeMap<String, Value>>,
}

/// One operation of a service.
#[derive(Debug)]
pub(super) struct Operation {
    pub(super) method: String,
    pub(super) path: String,
    template: Template,
    pub(super) item: Value,
    pub(super) parameters: Vec<Value>,
}

/// What a request leads to.
pub(super) enum Found<'a> {
    Operation(&'a Operation, Vec<(String, String)>),
    WrongMethod(String),
    Nothing,
}

/// Reads all services of a catalog.
pub(super) fn catalog(file: &Path) -> Result<Vec<Service>, String> {
    let catalog = document::read(file)?;
    let folder = file.parent().unwrap_or(Path::new(""));
    let services = catalog.get("services").and_then(Value::as_object);
    let services = services.ok_or_else(|| format!("{}: it has no services", file.display()))?;
    services.iter().map(|(name, settings)| Service::load(name, settings, folder)).collect()
}

impl Service {
    fn load(name: &str, settings: &Value, folder: &Path) -> Result<Self, String> {
        let spec = settings.get("spec").unwrap_or(settings).as_str();
        let spec = spec.ok_or_else(|| format!("service {name}: its spec is not a file"))?;
        let document = Document::load(&folder.join(spec)).map_err(|error| format!("service {name}: {error}"))?;
        Ok(Self::new(name, settings.clone(), document))
    }

    pub(super) fn new(name: &str, settings: Value, document: Document) -> Self {
        let mut operations = Vec::new();
        let paths = document.root().get("paths").and_then(Value::as_object);
        for (path, item) in paths.into_iter().flatten().filter(|(path, _)| path.starts_with('/')) {
            let item = document.resolve(item);
            for method in METHODS {
                let Some(operation) = item.get(method).map(|o| document.resolve(o)) else { continue };
                if !operation.is_object() {
                    continue;
                }
                operations.push(Operation {
                    method: method.to_uppercase(),
                    path: path.clone(),
                    template: Template::new(path),
                    parameters: parameters(&document, item, operation),
                    item: operation.clone(),
                });
            }
        }
        operations.sort_by_key(|operation| std::cmp::Reverse(operation.template.rank()));
        let base = base_path(document.root(), &settings);
        let (lifted, made) = (Lifted::default(), Mutex::default());
        Self { name: name.to_owned(), base, settings, document, lifted, operations, made }
    }

    /// The operation that a path (without the service's segment) and a method mean.
    pub(super) fn find(&self, method: &str, path: &str) -> Found<'_> {
        let inner = path.strip_prefix(self.base.as_str()).filter(|rest| rest.starts_with('/'));
        // Operations with a server of their own are asked for without the base path.
        for path in inner.into_iter().chain([path]) {
            let fits: Vec<_> =
                self.operations.iter().filter_map(|o| o.template.matches(path).map(|v| (o, v))).collect();
            let mut methods: Vec<&str> = fits.iter().map(|(o, _)| o.method.as_str()).collect();
            methods.dedup();
            if methods.is_empty() {
                continue;
            }
            let allow = methods.join(", ");
            let wanted = fits.into_iter().find(|(o, _)| o.method == method || (method == "HEAD" && o.method == "GET"));
            return match wanted {
                Some((operation, values)) => Found::Operation(operation, values),
                None => Found::WrongMethod(allow),
            };
        }
        Found::Nothing
    }

    /// Whether what the operation demands was sent; any value will do.
    pub(super) fn allowed(&self, operation: &Operation, headers: &HeaderMap, query: &str) -> bool {
        let root = self.document.root();
        let security = operation.item.get("security").or_else(|| root.get("security")).and_then(Value::as_array);
        let Some(alternatives) = security.filter(|list| !list.is_empty()) else { return true };
        alternatives.iter().any(|needed| {
            let needed = needed.as_object();
            needed.into_iter().flatten().all(|(name, _)| self.sent(name, headers, query))
        })
    }

    fn sent(&self, scheme: &str, headers: &HeaderMap, query: &str) -> bool {
        let root = self.document.root();
        let schemes = root.pointer("/components/securitySchemes").or_else(|| root.get("securityDefinitions"));
        let Some(scheme) = schemes.and_then(|all| all.get(scheme)).map(|s| self.document.resolve(s)) else {
            return true;
        };
        let text = |key: &str| scheme.get(key).and_then(Value::as_str).unwrap_or_default();
        let header = |name: &str| {
            let value = headers.get(name).and_then(|v| v.to_str().ok()).unwrap_or_default().trim();
            Some(value).filter(|v| !v.is_empty())
        };
        let authorization = header("authorization").unwrap_or_default();
        let basic = || {
            let given = authorization.strip_prefix("Basic ").unwrap_or_default();
            base64::engine::general_purpose::STANDARD.decode(given).is_ok_and(|pair| pair.contains(&b':'))
        };
        match text("type") {
            "basic" => basic(),
            "http" if text("scheme").eq_ignore_ascii_case("basic") => basic(),
            "apiKey" => match text("in") {
                "header" => header(text("name")).is_some(),
                "cookie" => header("cookie").is_some_and(|c| c.contains(&format!("{}=", text("name")))),
                _ => pairs(query).iter().any(|(name, value)| name == text("name") && !value.is_empty()),
            },
            "http" if text("scheme").eq_ignore_ascii_case("bearer") => {
                authorization.get(..7).is_some_and(|word| word.eq_ignore_ascii_case("bearer "))
            }
            "mutualTLS" => true,
            _ => !authorization.is_empty(),
        }
    }
}

impl Operation {
    /// The name that tests and messages use.
    pub(super) fn label(&self) -> String {
        format!("{} {}", self.method, self.path)
    }
}

/// The parameters of the path item and of the operation, whose own go first.
fn parameters(document: &Document, item: &Value, operation: &Value) -> Vec<Value> {
    let list = |holder: &Value| holder.get("parameters").and_then(Value::as_array).cloned().unwrap_or_default();
    let mut out: Vec<Value> = Vec::new();
    for parameter in list(operation).iter().chain(&list(item)) {
        let parameter = document.resolve(parameter);
        let known = out.iter().any(|p| p.get("name") == parameter.get("name") && p.get("in") == parameter.get("in"));
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
        let chosen = settings.get("server_variables").and_then(|v| v.get(name)).and_then(text);
        let value = chosen.or_else(|| variable.get("default").and_then(text)).unwrap_or_default();
        url = url.replace(&format!("{{{name}}}"), &value);
    }
    let rest = url.split_once("://").map_or(url.as_str(), |(_, rest)| rest);
    let path = rest.find('/').map_or("", |slash| &rest[slash..]);
    decode(path.trim_end_matches('/'))
}
