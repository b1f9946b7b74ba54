//! Security schemes, and who requires which.

use super::document::{Flow, In, Requirement, SecurityScheme};
use super::lift::Lift;
use super::node::Node;
use crate::read::Json;
use crate::remark::Action;

impl<'l> Lift<'l> {
    /// Reads `components/securitySchemes` or `securityDefinitions`.
    pub(super) fn security_schemes(&mut self) {
        let root = self.root;
        let components = root.get("components").filter(|json| json.get("securitySchemes").is_some());
        let components = components.map(|json| self.at(root, "components", json));
        let shelves = [
            components.and_then(|node| self.map(node, "securitySchemes")),
            self.map(root, "securityDefinitions"),
        ];
        for shelf in shelves.into_iter().flatten() {
            for (name, json) in shelf.entries() {
                let at = self.at(shelf, name, json);
                self.odd_name("the security scheme", name, super::odd::Of::Whole, at);
                let Some(at) = self.follow(at) else { continue };
                if self.document.security_schemes.iter().any(|(known, _)| **known == **name) {
                    continue;
                }
                match self.scheme(at) {
                    Some(scheme) => self.document.security_schemes.push((name.to_string(), scheme)),
                    None => self.warn(
                        Action::Dropped,
                        "security-scheme-unknown",
                        &format!("the security scheme `{name}` is of no known type; it is left out"),
                        at,
                    ),
                }
            }
        }
    }

    fn scheme(&mut self, at: Node<'l>) -> Option<SecurityScheme> {
        let kind = self.text(at, "type").unwrap_or_default().to_ascii_lowercase();
        let scheme = self.text(at, "scheme").unwrap_or_default();
        match kind.as_str() {
            "apikey" | "api_key" => self.api_key(at),
            "basic" => Some(SecurityScheme::Basic),
            "http" => Some(match scheme.to_ascii_lowercase().as_str() {
                "basic" => SecurityScheme::Basic,
                "bearer" => SecurityScheme::Bearer { format: self.text(at, "bearerFormat") },
                "" => {
                    self.warn(
                        Action::Repaired,
                        "security-scheme-incomplete",
                        "an HTTP scheme does not say which; read as bearer",
                        at,
                    );
                    SecurityScheme::Bearer { format: None }
                }
                _ => {
                    let message = format!(
                        "the HTTP scheme `{scheme}` is not spoken: what is given stands after its name"
                    );
                    self.note(Action::Kept, "security-scheme-by-hand", &message, at);
                    SecurityScheme::Http { scheme }
                }
            }),
            "bearer" | "http_bearer" | "jwt" => {
                self.warn(
                    Action::Repaired,
                    "security-scheme-incomplete",
                    &format!("`type: {kind}` is read as an HTTP bearer scheme"),
                    at,
                );
                Some(SecurityScheme::Bearer { format: None })
            }
            "oauth2" | "oauth" => Some(self.oauth(at)),
            "openidconnect" => {
                let message = "OpenID Connect is not discovered: a token must be given";
                self.note(Action::Kept, "security-scheme-by-hand", message, at);
                Some(SecurityScheme::OpenIdConnect {
                    url: self.text(at, "openIdConnectUrl").unwrap_or_default(),
                })
            }
            "mutualtls" => Some(SecurityScheme::MutualTls),
            "" if at.has("name") && at.has("in") => self.api_key(at),
            "" if at.has("flows") || at.has("flow") => Some(self.oauth(at)),
            _ => None,
        }
    }

    fn oauth(&mut self, at: Node<'l>) -> SecurityScheme {
        let flows = self.flows(at);
        let spoken = |flow: &Flow| matches!(flow.kind.as_str(), "clientCredentials" | "authorizationCode");
        if !flows.iter().any(spoken) {
            let message =
                "no flow of this scheme is one that a client speaks by itself: a token must be given";
            self.note(Action::Kept, "security-scheme-by-hand", message, at);
        }
        SecurityScheme::OAuth2 { flows }
    }

    fn api_key(&mut self, at: Node<'l>) -> Option<SecurityScheme> {
        let place_in = match self.text(at, "in").unwrap_or_default().to_ascii_lowercase().as_str() {
            "query" => In::Query,
            "cookie" => In::Cookie,
            "header" => In::Header,
            _ => {
                self.warn(
                    Action::Repaired,
                    "security-scheme-incomplete",
                    "an API key does not say where it goes; sent as a header",
                    at,
                );
                In::Header
            }
        };
        let name = self.text(at, "name").filter(|name| !name.trim().is_empty())?;
        Some(SecurityScheme::ApiKey { place_in, name })
    }

    fn flows(&mut self, at: Node<'l>) -> Vec<Flow> {
        if at.has("flow") || !at.has("flows") {
            let kind = self.text(at, "flow").unwrap_or_default();
            let has_urls = at.has("tokenUrl") || at.has("authorizationUrl");
            return if kind.is_empty() && !has_urls { Vec::new() } else { vec![self.flow(at, &kind)] };
        }
        let Some(map) = self.map(at, "flows") else { return Vec::new() };
        let mut flows = Vec::new();
        for (kind, json) in map.entries() {
            if kind.starts_with("x-") || *json == Json::Null {
                continue;
            }
            if let Some(flow) = self.map_of(map, kind, json) {
                flows.push(self.flow(flow, kind));
            }
        }
        flows
    }

    fn flow(&mut self, at: Node<'l>, kind: &str) -> Flow {
        let has_token_url = at.has("tokenUrl");
        let has_page = at.has("authorizationUrl");
        let kind = match kind {
            "application" | "client_credentials" | "clientCredential" => "clientCredentials",
            "accessCode" | "authorization_code" => "authorizationCode",
            "" if has_token_url && has_page => "authorizationCode",
            "" if has_token_url => "clientCredentials",
            "" => "implicit",
            known => known,
        };
        let mut scopes = Vec::new();
        match at.get("scopes") {
            Some(Json::Array(_)) => {
                scopes.extend(self.texts(at, "scopes").into_iter().map(|scope| (scope, String::new())))
            }
            Some(json) => {
                if let Some(map) = self.map_of(at, "scopes", json) {
                    for (scope, json) in map.entries().iter().filter(|(scope, _)| !scope.starts_with("x-")) {
                        scopes.push((scope.to_string(), json.as_str().unwrap_or_default().to_owned()));
                    }
                }
            }
            None => {}
        }
        Flow {
            kind: kind.to_owned(),
            authorization_url: self
                .text(at, "authorizationUrl")
                .or_else(|| self.text(at, "deviceAuthorizationUrl")),
            token_url: self.text(at, "tokenUrl"),
            refresh_url: self.text(at, "refreshUrl"),
            scopes,
        }
    }

    /// What `security` asks for; `None` where a node does not say.
    pub(super) fn requirements(&mut self, node: Node<'l>) -> Option<Vec<Requirement>> {
        node.get("security")?;
        let mut alternatives = Vec::new();
        for item in self.list(node, "security") {
            let mut requirement = Requirement::default();
            let mut unknown = false;
            match item.json {
                Json::Object(entries) => {
                    for (name, _) in entries {
                        match self.scheme_of(item, name) {
                            Some(scheme) => {
                                let scopes = self.texts(item, name);
                                requirement.0.push((scheme, scopes));
                            }
                            None => unknown |= self.unknown_scheme(item, name),
                        }
                    }
                }
                Json::String(name) if self.declared(name) => {
                    self.warn(
                        Action::Repaired,
                        "requirement-not-object",
                        "a requirement is text; read as the name of a scheme",
                        item,
                    );
                    requirement.0.push((name.clone(), Vec::new()));
                }
                Json::String(name) => unknown |= self.unknown_scheme(item, name),
                other => {
                    self.warn(
                        Action::Dropped,
                        "requirement-not-object",
                        &format!("a requirement is {}; it is left out", other.kind()),
                        item,
                    );
                    unknown = true;
                }
            }
            // What cannot be met is no reason to ask for nothing at all.
            if !(unknown && requirement.0.is_empty()) {
                alternatives.extend(self.one_of_a_place(requirement, item));
            }
        }
        Some(alternatives)
    }

    fn declared(&self, name: &str) -> bool {
        self.document.security_schemes.iter().any(|(known, _)| known == name)
    }

    /// The declared scheme that a requirement means: by its name, or since 3.2 by a reference to it.
    fn scheme_of(&self, item: Node<'l>, name: &str) -> Option<String> {
        if self.declared(name) {
            return Some(name.to_owned());
        }
        let target =
            self.library.locate(item.file, name).ok().filter(|target| target.file == self.root.file)?;
        match target.steps.as_slice() {
            [components, schemes, scheme]
                if components == "components" && schemes == "securitySchemes" && self.declared(scheme) =>
            {
                Some(scheme.clone())
            }
            _ => None,
        }
    }

    fn unknown_scheme(&mut self, item: Node<'l>, name: &str) -> bool {
        self.warn(
            Action::Dropped,
            "requirement-unknown",
            &format!("`{name}` is no declared security scheme; it is left out"),
            item,
        );
        true
    }
}
