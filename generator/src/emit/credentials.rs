//! Where the credentials of a scheme come from, and the variables they are read from where nobody says so.

use crate::catalog::{self, Credential, From, Part};
use crate::model::{Scheme, SchemeKind};
use crate::plan::words::screaming;

/// Where the credentials of a scheme come from: the catalog, else variables named after the service.
pub(crate) fn credentials(scheme: &Scheme, all: &[Scheme], entry: &catalog::Service) -> Vec<Credential> {
    if let Some((_, credentials)) = entry.auth.iter().find(|(name, _)| *name == scheme.name) {
        return credentials.clone();
    }
    variables(scheme, all, &entry.env)
        .into_iter()
        .map(|(part, name)| Credential { part, from: From::Env(name) })
        .collect()
}

/// The variables of a scheme. Two of one sort have their names in them, else they would share one.
fn variables(scheme: &Scheme, all: &[Scheme], service: &str) -> Vec<(Part, String)> {
    let own = sort(&scheme.kind);
    let twins = own.is_some() && all.iter().filter(|other| sort(&other.kind) == own).count() > 1;
    let prefix = if twins { format!("{service}_{}", screaming(&scheme.name)) } else { service.to_owned() };
    let one = |part, word: &str| (part, format!("{prefix}_{word}"));
    match &scheme.kind {
        SchemeKind::ApiKey { .. } => vec![one(Part::Secret, "API_KEY")],
        SchemeKind::Basic => vec![one(Part::Username, "USERNAME"), one(Part::Password, "PASSWORD")],
        SchemeKind::OAuth2 { token_url: Some(_), .. } => vec![
            one(Part::Secret, "TOKEN"),
            one(Part::ClientId, "CLIENT_ID"),
            one(Part::ClientSecret, "CLIENT_SECRET"),
        ],
        SchemeKind::Other(word) if word == "mutualTLS" => Vec::new(),
        // Without a place that gives tokens nothing can be made of a client's id and secret.
        SchemeKind::OAuth2 { .. } | SchemeKind::Bearer | SchemeKind::Other(_) => {
            vec![one(Part::Secret, "TOKEN")]
        }
    }
}

/// Schemes of one sort have their names in their variables: without them they would share one. A scheme that reads
/// none is of no sort.
fn sort(kind: &SchemeKind) -> Option<u8> {
    match kind {
        SchemeKind::ApiKey { .. } => Some(0),
        SchemeKind::Other(word) if word == "mutualTLS" => None,
        SchemeKind::Bearer | SchemeKind::OAuth2 { .. } | SchemeKind::Other(_) => Some(1),
        SchemeKind::Basic => Some(2),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::In;

    fn key(name: &str) -> Scheme {
        let kind = SchemeKind::ApiKey { place_in: In::Header, name: "X".to_owned() };
        Scheme { name: name.to_owned(), kind }
    }

    fn bearer(name: &str) -> Scheme {
        Scheme { name: name.to_owned(), kind: SchemeKind::Bearer }
    }

    fn oauth(name: &str) -> Scheme {
        let kind = SchemeKind::OAuth2 {
            token_url: None,
            refresh_url: None,
            authorization_url: None,
            client_credentials: true,
            scopes: Vec::new(),
        };
        Scheme { name: name.to_owned(), kind }
    }

    fn names(all: &[Scheme]) -> Vec<String> {
        let entry = catalog::Service::new("shop", "shop.yaml");
        let of = |scheme: &Scheme| credentials(scheme, all, &entry);
        let name = |one: Credential| match one.from {
            From::Env(name) => name,
            other => panic!("{other:?}"),
        };
        all.iter().flat_map(of).map(name).collect()
    }

    #[test]
    fn one_scheme_of_a_sort_needs_no_name() {
        assert_eq!(names(&[key("apiKey")]), ["SHOP_API_KEY"]);
        assert_eq!(names(&[bearer("bearerAuth"), key("any")]), ["SHOP_TOKEN", "SHOP_API_KEY"]);
    }

    #[test]
    fn a_scheme_without_variables_changes_none() {
        let certificate = Scheme { name: "mtls".to_owned(), kind: SchemeKind::Other("mutualTLS".to_owned()) };
        assert_eq!(names(&[bearer("bearerAuth"), certificate]), ["SHOP_TOKEN"]);
    }

    #[test]
    fn several_have_theirs_in_between() {
        assert_eq!(
            names(&[key("headerKey"), key("query")]),
            ["SHOP_HEADER_KEY_API_KEY", "SHOP_QUERY_API_KEY"]
        );
        assert_eq!(
            names(&[bearer("bearerAuth"), oauth("OAuth2Client")])[..2],
            ["SHOP_BEARER_AUTH_TOKEN", "SHOP_OAUTH2_CLIENT_TOKEN"]
        );
    }
}
