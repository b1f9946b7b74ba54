//! Servers.

use super::document::{Server, Variable};
use super::lift::Lift;
use super::node::Node;
use super::template;
use crate::read::Json;
use crate::remark::Action;

fn is_http(scheme: &str) -> bool {
    scheme.eq_ignore_ascii_case("http") || scheme.eq_ignore_ascii_case("https")
}

impl<'l> Lift<'l> {
    /// The servers of the document: `servers`, or 2.0's `schemes`, `host` and `basePath`.
    pub(super) fn document_servers(&mut self, root: Node<'l>) -> Vec<Server> {
        let servers = self.servers(root);
        if !servers.is_empty() || !(root.has("host") || root.has("basePath")) {
            return servers;
        }
        let host = self.text(root, "host").unwrap_or_default();
        let base = self.text(root, "basePath").unwrap_or_default();
        let (own_scheme, host) = match host.trim().split_once("://") {
            Some((scheme, host)) => {
                let place = self.place(root, "host");
                self.remarks.warn(
                    Action::Repaired,
                    "host-with-scheme",
                    "`host` has a scheme, which belongs to `schemes`",
                    place,
                );
                (Some(scheme.to_owned()), host.to_owned())
            }
            None => (None, host.trim().to_owned()),
        };
        let base = base.trim();
        let slash = if base.is_empty() || base.starts_with('/') { "" } else { "/" };
        let path = format!("{slash}{base}");
        let path = path.trim_end_matches('/');
        let host = host.trim_end_matches('/');
        if host.is_empty() {
            let url = if path.is_empty() { "/" } else { path };
            return vec![Server { url: url.to_owned(), ..Server::default() }];
        }
        let mut schemes = self.texts(root, "schemes");
        schemes.extend(own_scheme);
        let other = schemes.iter().find(|scheme| !is_http(scheme)).cloned();
        schemes.retain(|scheme| is_http(scheme));
        if schemes.is_empty() {
            if let Some(other) = other {
                let place = self.place(root, "schemes");
                let message = format!("`{other}` is no scheme of HTTP; `https` is taken");
                self.remarks.warn(Action::Repaired, "scheme-unknown", &message, place);
            }
            schemes.push("https".to_owned());
        }
        schemes.sort_by_key(|scheme| !scheme.eq_ignore_ascii_case("https"));
        schemes.dedup();
        schemes
            .into_iter()
            .map(|scheme| Server {
                url: format!("{}://{host}{path}", scheme.to_ascii_lowercase()),
                ..Server::default()
            })
            .collect()
    }

    /// Whether the first server says where the service is. One without a scheme means the usual one.
    pub(super) fn host_known(&mut self) {
        let root = self.root;
        let key = ["servers", "x-servers"].into_iter().find(|key| root.has(key)).unwrap_or("basePath");
        let place = if root.has(key) { self.place(root, key) } else { root.place };
        let Some(first) = self.document.servers.first_mut() else { return };
        if let Some(rest) = first.url.strip_prefix("//").filter(|rest| !rest.is_empty()) {
            let message = format!("the server `{}` has no scheme; `https` is taken", first.url);
            first.url = format!("https://{rest}");
            self.remarks.warn(Action::Repaired, "server-without-scheme", &message, place);
        } else if !first.url.contains("://") && !first.url.starts_with('{') {
            let message = format!("the server `{}` has no host: the base URL must be given", first.url);
            self.remarks.note(Action::Kept, "server-without-host", &message, place);
        }
    }

    /// The servers that a node names.
    pub(super) fn servers(&mut self, node: Node<'l>) -> Vec<Server> {
        let key = if node.has("servers") { "servers" } else { "x-servers" };
        let mut servers = Vec::new();
        if !node.has(key) {
            return servers;
        }
        for item in self.list(node, key) {
            match item.json {
                Json::String(url) => {
                    self.warn(
                        Action::Repaired,
                        "server-not-object",
                        "a server is text; read as its URL",
                        item,
                    );
                    servers.push(Server { url: url.trim().to_owned(), ..Server::default() });
                }
                Json::Object(_) => servers.extend(self.server(item)),
                other => self.warn(
                    Action::Dropped,
                    "server-not-object",
                    &format!("a server is {}; it is left out", other.kind()),
                    item,
                ),
            }
        }
        servers
    }

    fn server(&mut self, item: Node<'l>) -> Option<Server> {
        let Some(url) = self.text(item, "url") else {
            self.warn(Action::Dropped, "server-without-url", "a server has no URL; it is left out", item);
            return None;
        };
        let mut server = Server {
            url: url.trim().to_owned(),
            description: self.text(item, "description"),
            variables: Vec::new(),
        };
        if let Some(map) = self.map(item, "variables") {
            for (name, json) in map.entries() {
                let at = self.at(map, name, json);
                let values = if at.has("enum") { self.texts(at, "enum") } else { Vec::new() };
                let default = match json {
                    Json::String(text) => Some(text.clone()),
                    _ => self.text(at, "default"),
                };
                let default = default.or_else(|| values.first().cloned()).unwrap_or_else(|| {
                    self.warn(
                        Action::Repaired,
                        "server-variable-without-default",
                        &format!("the server variable `{name}` has no default"),
                        at,
                    );
                    String::new()
                });
                server.variables.push((
                    name.to_string(),
                    Variable { default, values, description: self.text(at, "description") },
                ));
            }
        }
        for name in template::names(&server.url) {
            if !server.variables.iter().any(|(known, _)| *known == name) {
                self.warn(
                    Action::Kept,
                    "server-variable-undeclared",
                    &format!("`{{{name}}}` in the server's URL is not declared; the base URL must be given"),
                    item,
                );
            }
        }
        Some(server)
    }
}
