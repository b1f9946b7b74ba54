//! `switchboard mock`: answers as every service of a catalog would, from the specs alone.
//!
//! A service stands under the first segment of the path: `http://127.0.0.1:PORT/SERVICE` followed by
//! the path of the document's own server is its base URL. Parameters, forms and JSON bodies are
//! checked against the spec; what is wrong is said in a 400, and where the spec demands a credential
//! that is not there the answer is a 401. Bodies are the spec's examples, or made up from the schema,
//! the same on every run; lists have two pages and an end. A request with the header
//! `Prefer: code=404` gets the documented answer of that status.
//!
//! ```no_run
//! # async fn run() -> Result<(), String> {
//! use switchboard_hub::mock::Mock;
//! let mock = Mock::load("specs/catalog.yaml".as_ref())?;
//! let running = mock.start(0).await?;
//! println!("{:?}", running.base_url("github")); // http://127.0.0.1:40123/github
//! running.stop().await;
//! # Ok(()) }
//! ```

mod answer;
mod body;
mod command;
mod document;
mod example;
mod invent;
mod lift;
mod likely;
mod overlay;
mod page;
mod path;
mod pattern;
mod request;
mod server;
mod service;

#[cfg(test)]
mod catalog_tests;
#[cfg(test)]
mod request_tests;
#[cfg(test)]
mod tests;

pub(crate) use answer::is_lines;
pub(crate) use command::command;
pub use example::Example;
pub use server::{Faults, Running};

use answer::Reply;
use document::Document;
use request::Request;
use serde_json::{Value, json};
use service::Service;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// Puts what all services share beside what one of them says. How it is paged is said as a whole.
fn fill(settings: &mut Value, defaults: &Value) {
    let (Some(own), Some(defaults)) = (settings.as_object_mut(), defaults.as_object()) else { return };
    for (name, value) in defaults {
        match own.get_mut(name) {
            Some(known) if !matches!(name.as_str(), "pagination" | "health") => fill(known, value),
            Some(_) => {}
            None => drop(own.insert(name.clone(), value.clone())),
        }
    }
}

/// Every service of a catalog, answered for.
#[derive(Clone, Debug)]
pub struct Mock {
    services: Arc<BTreeMap<String, Service>>,
    left_out: Vec<String>,
    faults: Faults,
}

impl Mock {
    /// Reads a catalog and the specs that it names. A spec that cannot be read leaves its service
    /// out; [`Mock::left_out`] says why.
    ///
    /// # Errors
    /// When the catalog cannot be read or has no services.
    pub fn load(catalog: &Path) -> Result<Self, String> {
        let read = document::read(catalog)?;
        let entries = read.get("services").and_then(Value::as_object);
        let entries = entries.ok_or_else(|| format!("{}: it has no `services`", catalog.display()))?;
        let folder = catalog.parent().unwrap_or(Path::new(""));
        let entries: Vec<(&String, &Value)> = entries.iter().collect();
        let defaults = read.get("defaults").cloned().unwrap_or_default();
        let read = each(&entries, |(name, entry)| {
            let spec = entry.get("spec").and_then(Value::as_str);
            let spec = spec.ok_or_else(|| format!("{name}: it has no `spec`"))?;
            let overlays = entry.get("overlays").and_then(Value::as_array).into_iter().flatten();
            let overlays: Vec<PathBuf> =
                overlays.filter_map(Value::as_str).map(|overlay| folder.join(overlay)).collect();
            let document = Document::load(&folder.join(spec), &overlays);
            let document = document.map_err(|error| format!("{name}: {error}"))?;
            let mut settings = Value::clone(entry);
            fill(&mut settings, &defaults);
            Ok(Service::new(name, &settings, document))
        });
        let mut services = BTreeMap::new();
        let mut left_out = Vec::new();
        for made in read {
            match made {
                Ok(service) => drop(services.insert(service.name.clone(), service)),
                Err(reason) => left_out.push(reason),
            }
        }
        Ok(Self { services: Arc::new(services), left_out, faults: Faults::default() })
    }

    /// One service out of a document, for tests.
    #[cfg(test)]
    fn of(name: &str, entry: &Value, document: Value) -> Self {
        let service = Service::new(name, entry, Document::of(document));
        let services = Arc::new(BTreeMap::from([(name.to_owned(), service)]));
        Self { services, left_out: Vec::new(), faults: Faults::default() }
    }

    /// Lets a share of requests fail and all of them wait.
    #[must_use]
    pub fn with_faults(mut self, faults: Faults) -> Self {
        self.faults = faults;
        self
    }

    /// Why services are missing.
    #[must_use]
    pub fn left_out(&self) -> &[String] {
        &self.left_out
    }

    /// The names of the services, and the path of each base URL.
    pub fn base_paths(&self) -> impl Iterator<Item = (&str, String)> {
        self.services.values().map(|s| (s.name.as_str(), format!("/{}{}", s.name, s.base_path)))
    }

    /// How many operations a service has.
    #[must_use]
    pub fn operations(&self, service: &str) -> usize {
        self.services.get(service).map_or(0, |s| s.operations.len())
    }

    /// A valid call of each operation of a service, made of its document: for tests and demos.
    pub fn examples(&self, service: &str) -> Vec<Example> {
        self.services.get(service).map(example::all).unwrap_or_default()
    }

    /// The answer to a request whose path still begins with the service's name.
    fn answer(&self, request: Request, fault: Option<u16>) -> Reply {
        let rest = request.path.trim_start_matches('/');
        let (name, path) =
            rest.split_once('/').map_or((rest, "/".to_owned()), |(name, path)| (name, format!("/{path}")));
        if name.is_empty() {
            let services: BTreeMap<&str, String> = self.base_paths().collect();
            return Reply::json(200, &json!({ "services": services }));
        }
        let Some(service) = self.services.get(&path::decode(name)) else {
            let hint = crate::near::hint(name, self.services.keys().map(String::as_str));
            return plain(404, &format!("there is no service `{name}`{hint}"));
        };
        let request = Request { path, ..request };
        let token = request.path == "/oauth/token" || service.token_paths.contains(&request.path);
        let found = service.find(&request.method, &request.path);
        if let (true, "POST", Err(_)) = (token, request.method.as_str(), &found) {
            return token_answer(&request);
        }
        // What answers to GET answers to HEAD.
        let found = match found {
            Err(others) if request.method == "HEAD" && others.contains(&"GET") => {
                service.find("GET", &request.path)
            }
            found => found,
        };
        let (operation, values) = match found {
            Ok(found) => found,
            Err(others) if others.is_empty() => {
                return plain(404, &format!("`{name}` has no operation {} {}", request.method, request.path));
            }
            Err(others) => {
                let mut reply = plain(405, &format!("{} takes {}", request.path, others.join(", ")));
                reply.headers.push(("allow".to_owned(), others.join(", ")));
                return reply;
            }
        };
        let mut reply = if let Some(status) = fault {
            let mut reply =
                answer::failure(service, operation, status, "a fault that was asked for (--fail)");
            if status == 429 {
                reply.headers.push(("retry-after".to_owned(), "1".to_owned()));
            }
            reply
        } else if !request::authorised(service, operation, &request) {
            let known: Vec<String> = operation.security.iter().map(|all| all.join(" and ")).collect();
            let reason = format!("a credential is missing; `{}` wants {}", operation.id, known.join(", or "));
            answer::failure(service, operation, 401, &reason)
        } else if let Err(reason) = request::inspect(service, operation, &values, &request) {
            answer::failure(service, operation, 400, &reason)
        } else {
            let wanted = request.preferred_status().or(self.faults.status);
            answer::success(service, operation, &request, wanted)
        };
        if let Some(query) = reply.next.take() {
            let host = request.header("host").unwrap_or("localhost");
            let link = format!("<http://{host}/{name}{}?{query}>; rel=\"next\"", request.path);
            reply.headers.push(("link".to_owned(), link));
        }
        reply
    }
}

/// The results of all, in their order, by as many threads as there are processors.
fn each<T: Sync, R: Send>(all: &[T], work: impl Fn(&T) -> R + Sync) -> Vec<R> {
    let threads = std::thread::available_parallelism().map_or(1, std::num::NonZero::get);
    let share = all.len().div_ceil(threads).max(1);
    std::thread::scope(|scope| {
        let parts: Vec<_> = all
            .chunks(share)
            .map(|part| scope.spawn(|| part.iter().map(&work).collect::<Vec<R>>()))
            .collect();
        let joined = parts.into_iter().map(|part| match part.join() {
            Ok(done) => done,
            Err(panic) => std::panic::resume_unwind(panic),
        });
        joined.flatten().collect()
    })
}

fn plain(status: u16, message: &str) -> Reply {
    Reply::json(status, &json!({ "error": { "status": status, "message": message } }))
}

/// A token for whoever shows a client.
fn token_answer(request: &Request) -> Reply {
    let form = path::pairs(&String::from_utf8_lossy(&request.body));
    let has = |name: &str| form.iter().any(|(n, v)| n == name && !v.is_empty());
    if !has("grant_type") {
        return Reply::json(
            400,
            &json!({ "error": "invalid_request", "error_description": "grant_type is missing" }),
        );
    }
    if request.header("authorization").is_none() && !has("client_id") {
        return Reply::json(401, &json!({ "error": "invalid_client" }));
    }
    Reply::json(
        200,
        &json!({ "access_token": "mock-access-token", "token_type": "Bearer", "expires_in": 3600 }),
    )
}
