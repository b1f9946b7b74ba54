//! Whether what the catalog says of a service is there in its document.

use crate::catalog::{self, Filter, Health, Part, nearest};
use crate::model::{In, SchemeKind, Service};
use crate::plan::words;

/// The keys below the service's that lead to what does not fit, and what is wrong with it.
pub(crate) type Misfit = (Vec<String>, String);

/// The first name in an entry that the document does not have. The service is what the catalog chose of the document;
/// `idle` is a pattern of the choice that fits nothing.
pub(crate) fn misfit(
    entry: &catalog::Service,
    service: &Service,
    idle: Option<(&'static str, usize)>,
) -> Option<Misfit> {
    let pattern = idle.and_then(|(list, at)| {
        let patterns = if list == "include" { &entry.operations.include } else { &entry.operations.exclude };
        let message = format!("no operation of the document fits `{}`", patterns.get(at)?);
        Some((vec!["operations".to_owned(), list.to_owned(), at.to_string()], message))
    });
    let schemes = || service.schemes.iter().map(|scheme| scheme.name.as_str());
    let auth = || {
        let (name, _) = entry.auth.iter().find(|(name, _)| schemes().all(|known| known != name))?;
        Some(missing(&["auth", name], "security scheme", name, schemes()))
    };
    pattern
        .or_else(auth)
        .or_else(|| variable(entry, service))
        .or_else(|| renamed_type(entry, service))
        .or_else(|| health(entry, service))
        .or_else(|| operation(entry, service))
}

fn missing<'a>(path: &[&str], what: &str, name: &str, known: impl Iterator<Item = &'a str>) -> Misfit {
    let hint = nearest(name, known).map(|near| format!("; did you mean `{near}`?")).unwrap_or_default();
    (path.iter().map(|key| (*key).to_owned()).collect(), format!("the document has no {what} `{name}`{hint}"))
}

/// A variable that is in no URL.
fn variable(entry: &catalog::Service, service: &Service) -> Option<Misfit> {
    let of_operations = || service.operations.iter().filter_map(|operation| operation.server.as_ref());
    let declared = || {
        let all = of_operations().flat_map(|server| &server.variables);
        service.server_variables.iter().chain(all).map(|(name, _)| name.as_str())
    };
    let of_schemes = service.schemes.iter().flat_map(|scheme| match &scheme.kind {
        SchemeKind::OAuth2 { token_url, refresh_url, authorization_url, .. } => {
            [token_url.as_deref(), refresh_url.as_deref(), authorization_url.as_deref()]
        }
        _ => [None; 3],
    });
    let of_catalog =
        entry.auth.iter().flat_map(|(_, credentials)| credentials).filter_map(|one| match &one.from {
            catalog::From::Value(url) if one.part == Part::TokenUrl => Some(url.as_str()),
            _ => None,
        });
    let urls: Vec<&str> = [entry.base_url.as_deref(), service.base_url.as_deref()]
        .into_iter()
        .chain(of_schemes)
        .flatten()
        .chain(of_catalog)
        .chain(of_operations().map(|server| server.url.as_str()))
        .collect();
    let is_there = |name: &str| {
        let written = format!("{{{name}}}");
        declared().any(|known| known == name) || urls.iter().any(|url| url.contains(&written))
    };
    // What is said of an operation that is left out does no harm.
    let whole = entry.operations == Filter::default();
    let mut named = entry.server_variables.iter().chain(&entry.server_env);
    let (name, _) = named.find(|(name, _)| whole && !is_there(name))?;
    Some(missing(&["server_variables", name], "variable of a server", name, declared()))
}

fn renamed_type(entry: &catalog::Service, service: &Service) -> Option<Misfit> {
    let used = || service.types.iter().filter_map(|one| <&[String; 1]>::try_from(one.name.as_slice()).ok());
    let known = || service.type_names.iter().chain(used().flatten()).map(String::as_str);
    let there = |(name, _): &&(String, String)| known().all(|other| other != name);
    if let Some((name, _)) = entry.rename.types.iter().find(there) {
        return Some(missing(&["rename", "types", name], "schema", name, known()));
    }
    entry.rename.types.iter().find_map(|(name, to)| {
        let path = ["rename", "types", name].map(str::to_owned).to_vec();
        let other = words::fits_type(to).err()?;
        Some((path, format!("`{to}` cannot be the name of a type here; `{other}` could")))
    })
}

fn health(entry: &catalog::Service, service: &Service) -> Option<Misfit> {
    let Some(Health::Operation(name)) = &entry.health else { return None };
    let path = ["health", "operation"];
    let Some(operation) = service.operation(name) else {
        let what = if entry.operations == Filter::default() { "operation" } else { "chosen operation" };
        return Some(missing(&path, what, name, ids(service)));
    };
    let filled = operation.params.iter().any(|param| param.place_in == In::Path);
    (operation.method != "GET" || filled).then(|| {
        let path = path.iter().map(|key| (*key).to_owned()).collect();
        (path, format!("`{name}` is no GET of a path without parameters"))
    })
}

fn operation(entry: &catalog::Service, service: &Service) -> Option<Misfit> {
    if entry.operations != Filter::default() {
        // What is said of an operation that is left out does no harm.
        return None;
    }
    let idempotent = entry.retry.idempotent.iter().map(|(name, _)| (name, &["retry", "idempotent"][..]));
    let renamed = entry.rename.operations.iter().map(|(name, _)| (name, &["rename", "operations"][..]));
    let mut named = idempotent.chain(renamed);
    let (name, path) = named.find(|(name, _)| ids(service).all(|known| known != name.as_str()))?;
    Some(missing(&[path, &[name.as_str()]].concat(), "operation", name, ids(service)))
}

fn ids(service: &Service) -> impl Iterator<Item = &str> {
    service.operations.iter().map(|operation| operation.id.as_str())
}

#[cfg(test)]
mod tests {
    use crate::catalog::{Filter, Rename, Service};
    use crate::generate::{Failure, ServiceOutput, engine};

    const DOCUMENT: &str = "openapi: 3.0.3
info: { title: Pets, version: '1' }
servers: [{ url: 'https://{region}.pets.example', variables: { region: { default: eu } } }]
paths:
  /pets:
    get: { operationId: listPets, tags: [pets, public], responses: { '200': { description: ok } } }
    post: { operationId: makePet, tags: [pets], responses: { '200': { description: ok } } }
  /cats:
    servers: [{ url: 'https://{zone}.cats.example', variables: { zone: { default: a } } }]
    get: { operationId: listCats, tags: [cats, public], responses: { '200': { description: ok } } }
components:
  securitySchemes:
    login: { type: oauth2, flows: { clientCredentials: { tokenUrl: 'https://{tenant}.login.example', scopes: {} } } }
  schemas:
    Pet: { type: object, properties: { name: { $ref: '#/components/schemas/Name' } } }
    Name: { type: string }
";

    fn made(change: impl FnOnce(&mut Service)) -> Result<ServiceOutput, (Vec<String>, String)> {
        let folder = tempfile::tempdir().unwrap();
        let spec = folder.path().join("pets.yaml");
        std::fs::write(&spec, DOCUMENT).unwrap();
        let mut entry = Service::new("pets", spec);
        change(&mut entry);
        engine::service(&entry).map_err(|failure| match failure {
            Failure::Entry { path, message, .. } => (path, message),
            other => panic!("{other:?}"),
        })
    }

    fn strings(texts: &[&str]) -> Vec<String> {
        texts.iter().map(|text| (*text).to_owned()).collect()
    }

    fn chosen(include: &[&str], exclude: &[&str]) -> Result<Vec<String>, (Vec<String>, String)> {
        let filter = Filter { include: strings(include), exclude: strings(exclude) };
        let output = made(|entry| entry.operations = filter)?;
        Ok(output.card.operations.into_iter().map(|row| row.id).collect())
    }

    #[test]
    fn operations_are_chosen_by_any_of_their_tags() {
        assert_eq!(chosen(&["public"], &[]), Ok(strings(&["listPets", "listCats"])));
        assert_eq!(chosen(&[], &["public"]), Ok(strings(&["makePet"])));
        assert_eq!(chosen(&["pets"], &["POST *"]), Ok(strings(&["listPets"])));
    }

    #[test]
    fn a_pattern_that_fits_nothing_is_a_mistake() {
        let at = |list: &str, nth: &str| strings(&["operations", list, nth]);
        let fits = |pattern: &str| format!("no operation of the document fits `{pattern}`");
        assert_eq!(chosen(&["pets", "dogs"], &[]), Err((at("include", "1"), fits("dogs"))));
        assert_eq!(chosen(&[], &["/dogs/*"]), Err((at("exclude", "0"), fits("/dogs/*"))));
    }

    #[test]
    fn a_renamed_type_has_to_be_there() {
        let rename = |name: &str| {
            let types = vec![(name.to_owned(), "Other".to_owned())];
            made(|entry| entry.rename = Rename { types, ..Rename::default() }).map(|_| ())
        };
        assert_eq!((rename("Pet"), rename("Name")), (Ok(()), Ok(())));
        let wrong = "the document has no schema `Pett`; did you mean `Pet`?".to_owned();
        assert_eq!(rename("Pett"), Err((strings(&["rename", "types", "Pett"]), wrong)));
    }

    #[test]
    fn a_type_is_renamed_to_what_a_type_may_be_called() {
        let rename = |to: &str| {
            let types = vec![("Pet".to_owned(), to.to_owned())];
            made(|entry| entry.rename = Rename { types, ..Rename::default() }).map(|_| ())
        };
        for to in ["Animal", "HTTPPet", "Größe"] {
            assert_eq!(rename(to), Ok(()));
        }
        for (to, other) in
            [("my-pet", "MyPet"), ("Vec", "VecType"), ("Self", "SelfType"), ("r#fn", "RFn"), ("", "Value")]
        {
            let wrong = format!("`{to}` cannot be the name of a type here; `{other}` could");
            assert_eq!(rename(to), Err((strings(&["rename", "types", "Pet"]), wrong)));
        }
    }

    #[test]
    fn a_variable_has_to_be_in_an_address() {
        let set = |name: &str, base: Option<&str>| {
            made(|entry| {
                entry.server_variables = vec![(name.to_owned(), "x".to_owned())];
                entry.base_url = base.map(str::to_owned);
            })
            .map(|_| ())
        };
        for name in ["region", "zone", "tenant"] {
            assert_eq!(set(name, None), Ok(()), "{name}");
        }
        assert_eq!(set("host", Some("https://{host}.example")), Ok(()));
        let wrong = "the document has no variable of a server `regoin`; did you mean `region`?".to_owned();
        assert_eq!(set("regoin", None), Err((strings(&["server_variables", "regoin"]), wrong)));
        let env = made(|entry| entry.server_env = vec![("regoin".to_owned(), "REGION".to_owned())]);
        assert!(env.is_err());
    }
}
