//! Who may call, and how they prove it.

use super::operation::place_in;
use crate::model::{Scheme, SchemeKind};
use crate::normalise::document::{Document, Operation, SecurityScheme};

pub(super) fn schemes(document: &Document) -> Vec<Scheme> {
    document
        .security_schemes
        .iter()
        .map(|(name, scheme)| Scheme { name: name.clone(), kind: kind(scheme) })
        .collect()
}

fn kind(scheme: &SecurityScheme) -> SchemeKind {
    match scheme {
        SecurityScheme::ApiKey { place_in: place, name } => {
            SchemeKind::ApiKey { place_in: place_in(*place), name: name.clone() }
        }
        SecurityScheme::Basic => SchemeKind::Basic,
        SecurityScheme::Bearer { .. } => SchemeKind::Bearer,
        SecurityScheme::Http { scheme } => SchemeKind::Other(scheme.clone()),
        SecurityScheme::OAuth2 { flows } => {
            let own = flows.iter().find(|flow| is_client_credentials(&flow.kind));
            let token_url = own.into_iter().chain(flows).find_map(|flow| flow.token_url.clone());
            let by_code = flows.iter().find(|flow| flow.kind == "authorizationCode");
            let refresh_url = by_code.into_iter().chain(flows).find_map(|flow| flow.refresh_url.clone());
            // A code is worth nothing at the token URL of another flow.
            let authorization_url = by_code
                .filter(|flow| flow.token_url == token_url)
                .and_then(|flow| flow.authorization_url.clone());
            let mut scopes: Vec<String> =
                flows.iter().flat_map(|flow| flow.scopes.iter().map(|(scope, _)| scope.clone())).collect();
            scopes.dedup();
            SchemeKind::OAuth2 {
                token_url,
                refresh_url,
                authorization_url,
                client_credentials: own.is_some(),
                scopes,
            }
        }
        SecurityScheme::OpenIdConnect { .. } => SchemeKind::Bearer,
        SecurityScheme::MutualTls => SchemeKind::Other("mutualTLS".to_owned()),
    }
}

fn is_client_credentials(kind: &str) -> bool {
    matches!(kind, "clientCredentials" | "application")
}

/// The alternatives that an operation accepts. An empty list: nothing is sent.
pub(super) fn of_operation(document: &Document, operation: &Operation) -> Vec<Vec<String>> {
    let requirements = operation.security.as_ref().or(document.security.as_ref());
    let Some(requirements) = requirements else { return Vec::new() };
    // Without their scopes some are the same.
    let mut alternatives: Vec<Vec<String>> = Vec::with_capacity(requirements.len());
    for requirement in requirements {
        let names = requirement.0.iter().map(|(name, _)| name.clone()).collect();
        if !alternatives.contains(&names) {
            alternatives.push(names);
        }
    }
    alternatives
}
