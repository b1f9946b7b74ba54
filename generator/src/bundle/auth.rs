//! Security schemes and requirements.

use indexmap::IndexMap;
use openapiv3::{
    APIKeyLocation, AuthorizationCodeOAuth2Flow, ClientCredentialsOAuth2Flow, ImplicitOAuth2Flow,
    OAuth2Flows, PasswordOAuth2Flow, ReferenceOr, SecurityRequirement, SecurityScheme,
};

use super::{Down, names};
use crate::normalise::document::{self, Flow, In, Requirement};
use crate::remark::Place;

impl Down<'_> {
    pub(super) fn schemes(&mut self) -> IndexMap<String, ReferenceOr<SecurityScheme>> {
        let mut out = IndexMap::new();
        for (name, scheme) in &self.document.security_schemes {
            match self.scheme(scheme) {
                Some(made) => {
                    self.schemes.push(name.clone());
                    out.insert(names::clean(name), ReferenceOr::Item(made));
                }
                None => self.lost(
                    "bundle-scheme",
                    &format!("3.0 has no security scheme of the kind of `{name}`"),
                    Place::default(),
                ),
            }
        }
        out
    }

    fn scheme(&mut self, scheme: &document::SecurityScheme) -> Option<SecurityScheme> {
        let http = |scheme: &str, bearer_format: Option<String>| SecurityScheme::HTTP {
            scheme: scheme.to_owned(),
            bearer_format,
            description: None,
            extensions: IndexMap::new(),
        };
        Some(match scheme {
            document::SecurityScheme::ApiKey { place_in, name } => SecurityScheme::APIKey {
                location: match place_in {
                    In::Query | In::Querystring => APIKeyLocation::Query,
                    In::Cookie => APIKeyLocation::Cookie,
                    In::Header | In::Path => APIKeyLocation::Header,
                },
                name: name.clone(),
                description: None,
                extensions: IndexMap::new(),
            },
            document::SecurityScheme::Basic => http("basic", None),
            document::SecurityScheme::Bearer { format } => http("bearer", format.clone()),
            document::SecurityScheme::Http { scheme } => http(scheme, None),
            document::SecurityScheme::OAuth2 { flows } => SecurityScheme::OAuth2 {
                flows: self.flows(flows),
                description: None,
                extensions: IndexMap::new(),
            },
            document::SecurityScheme::OpenIdConnect { url } => SecurityScheme::OpenIDConnect {
                open_id_connect_url: url.clone(),
                description: None,
                extensions: IndexMap::new(),
            },
            document::SecurityScheme::MutualTls => return None,
        })
    }

    fn flows(&mut self, flows: &[Flow]) -> OAuth2Flows {
        let mut out = OAuth2Flows::default();
        for flow in flows {
            let scopes: IndexMap<String, String> = flow.scopes.iter().cloned().collect();
            let refresh_url = flow.refresh_url.clone();
            let authorization_url = flow.authorization_url.clone().unwrap_or_default();
            let token_url = flow.token_url.clone().unwrap_or_default();
            let extensions = IndexMap::new();
            match flow.kind.as_str() {
                "implicit" => {
                    out.implicit =
                        Some(ImplicitOAuth2Flow { authorization_url, refresh_url, scopes, extensions })
                }
                "password" => {
                    out.password = Some(PasswordOAuth2Flow { refresh_url, token_url, scopes, extensions })
                }
                "clientCredentials" => {
                    out.client_credentials =
                        Some(ClientCredentialsOAuth2Flow { refresh_url, token_url, scopes, extensions })
                }
                "authorizationCode" => {
                    out.authorization_code = Some(AuthorizationCodeOAuth2Flow {
                        authorization_url,
                        token_url,
                        refresh_url,
                        scopes,
                        extensions,
                    });
                }
                other => {
                    self.lost("bundle-flow", &format!("3.0 has no OAuth flow `{other}`"), Place::default())
                }
            }
        }
        out
    }

    /// The alternatives, without the schemes that 3.0 does not have.
    pub(super) fn requirements(&mut self, all: &[Requirement], place: Place) -> Vec<SecurityRequirement> {
        let mut out = Vec::new();
        for requirement in all {
            let mut made = SecurityRequirement::new();
            let mut lost = false;
            for (name, scopes) in &requirement.0 {
                if self.schemes.contains(name) {
                    made.insert(names::clean(name), scopes.clone());
                } else {
                    lost = true;
                }
            }
            if lost {
                self.lost("bundle-scheme", "a requirement names a scheme that 3.0 does not have", place);
            }
            if !made.is_empty() || !lost {
                out.push(made);
            }
        }
        out
    }
}
