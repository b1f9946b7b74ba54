//! Where the credentials of a scheme come from, and the variables they are read from where nobody says so.

use crate::catalog::{self, Credential, From, Part};
use crate::model::{Scheme, SchemeKind};
use crate::plan::words::screaming;

/// Where the credentials of a scheme come from: the catalog, else variables named after the service.
pub(crate) fn credentials(scheme: &Scheme, all: &[Scheme], entry: &catalog::Service) -> Vec<Credential> {
    if let Some((_, credentials)) = entry.auth.iter().find(|(name, _)| *name == scheme.name) {
        return credentials.clone();
    }
    let others: Vec<String> = all
        .iter()
        .filter(|other| other.name != scheme.name)
        .flat_map(|other| variables(other, all, &entry.env))
        .flat_map(|(_, names)| [names.short, names.full])
        .collect();
    variables(scheme, all, &entry.env)
        .into_iter()
        .map(|(part, names)| {
            let name = if others.contains(&names.short) { names.full } else { names.short };
            Credential { part, from: From::Env(name) }
        })
        .collect()
}

/// What the variable of a credential may be called.
struct Names {
    /// With nothing said twice. Two schemes may mean the same one.
    short: String,
    /// With the scheme's whole name.
    full: String,
}

fn variables(scheme: &Scheme, all: &[Scheme], service: &str) -> Vec<(Part, Names)> {
    let own = sort(&scheme.kind);
    let twins = own.is_some() && all.iter().filter(|other| sort(&other.kind) == own).count() > 1;
    let own = if twins { screaming(&scheme.name) } else { String::new() };
    let one = |part, word: &str| {
        let join = |words: &[&str]| {
            words.iter().filter(|word| !word.is_empty()).copied().collect::<Vec<_>>().join("_")
        };
        let names = Names {
            short: join(&[service, &own, rest(&own, word, part)]),
            full: join(&[service, &own, word]),
        };
        (part, names)
    };
    match &scheme.kind {
        SchemeKind::ApiKey { .. } => vec![one(Part::Secret, "API_KEY")],
        SchemeKind::Basic => vec![one(Part::Username, "USERNAME"), one(Part::Password, "PASSWORD")],
        SchemeKind::OAuth2 { .. } => vec![
            one(Part::Secret, "TOKEN"),
            one(Part::ClientId, "CLIENT_ID"),
            one(Part::ClientSecret, "CLIENT_SECRET"),
        ],
        SchemeKind::Other(word) if word == "mutualTLS" => Vec::new(),
        SchemeKind::Bearer | SchemeKind::Other(_) => vec![one(Part::Secret, "TOKEN")],
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

/// What is left to say of a credential after the scheme's name: `bearerToken` says that it is a token, and an
/// `appKey` that it is a key.
fn rest<'a>(scheme: &str, word: &'a str, part: Part) -> &'a str {
    let last = scheme.rsplit('_').next().unwrap_or_default();
    if part == Part::Secret && matches!(last, "KEY" | "TOKEN" | "SECRET" | "ID") {
        return "";
    }
    let said = word.match_indices('_').map(|(at, _)| at).rev().find(|at| {
        let start = &word[..*at];
        scheme == start || scheme.strip_suffix(start).is_some_and(|before| before.ends_with('_'))
    });
    said.map_or(word, |at| &word[at + 1..])
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
    fn several_have_theirs_and_say_nothing_twice() {
        assert_eq!(names(&[key("APIKey"), key("APIToken")]), ["SHOP_API_KEY", "SHOP_API_TOKEN"]);
        assert_eq!(names(&[key("headerKey"), key("query")]), ["SHOP_HEADER_KEY", "SHOP_QUERY_API_KEY"]);
        assert_eq!(
            names(&[bearer("bearerToken"), oauth("OAuth2Client")]),
            [
                "SHOP_BEARER_TOKEN",
                "SHOP_OAUTH2_CLIENT_TOKEN",
                "SHOP_OAUTH2_CLIENT_ID",
                "SHOP_OAUTH2_CLIENT_SECRET"
            ]
        );
    }

    #[test]
    fn no_two_schemes_share_a_variable() {
        assert_eq!(
            names(&[bearer("bearer"), bearer("bearerToken")]),
            ["SHOP_BEARER_TOKEN", "SHOP_BEARER_TOKEN_TOKEN"]
        );
        assert_eq!(
            names(&[bearer("any"), key("token"), key("key")]),
            ["SHOP_TOKEN", "SHOP_TOKEN_API_KEY", "SHOP_KEY"]
        );
    }
}
