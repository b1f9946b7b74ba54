//! Parameters that the client sends by itself: nobody should have to give them with each call.

use crate::catalog;
use crate::model::{In, Operation, Param, SchemeKind, Service};
use crate::remark::{Action, Place, Remarks};

/// An API key: the name of its scheme, and where it goes under which name.
type Key<'s> = (&'s str, In, &'s str);

/// Makes options of required parameters that a security scheme of the operation or the catalog's
/// `headers` sends anyway, with one note for each of them.
pub(super) fn given(service: &mut Service, entry: &catalog::Service, remarks: &mut Remarks) {
    let mut all: Vec<Given> = Vec::new();
    let Service { operations, schemes, .. } = service;
    let mut together: Option<(Place, String, usize)> = None;
    let keys: Vec<Key<'_>> = schemes
        .iter()
        .filter_map(|scheme| match &scheme.kind {
            SchemeKind::ApiKey { place_in, name } => Some((scheme.name.as_str(), *place_in, name.as_str())),
            _ => None,
        })
        .collect();
    for operation in operations {
        let Operation { params, security, place, .. } = operation;
        if let Some(all) = all_at_once(params, security, &keys) {
            let named = all.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(" and ");
            together.get_or_insert((*place, named, 0)).2 += 1;
            *security = vec![all];
        }
        for param in params.iter_mut().filter(|param| param.required) {
            let sends = |scheme: &str| {
                keys.iter().any(|(known, place_in, name)| *known == scheme && is(param, *place_in, name))
            };
            // Whichever alternative is used, it is sent.
            let always =
                !security.is_empty() && security.iter().all(|one| one.iter().any(|scheme| sends(scheme)));
            let by_scheme = security.iter().flatten().find(|scheme| sends(scheme)).filter(|_| always);
            let by_scheme = by_scheme.map(|scheme| format!("the security scheme `{scheme}`"));
            let by_catalog = || {
                let header = entry.headers.iter().find(|(name, _)| is(param, In::Header, name));
                header.map(|_| "the catalog's `headers`".to_owned())
            };
            if let Some(by) = by_scheme.or_else(by_catalog) {
                param.required = false;
                note(&mut all, param, by, *place);
            }
        }
        params.sort_by_key(|param| !param.required);
    }
    if let Some((place, named, operations)) = together {
        let message = format!(
            "{named} are alternatives, and the parameters of all of them are required: all are sent (in {})",
            counted(operations)
        );
        remarks.note(Action::Repaired, "keys-together", &message, place);
    }
    for one in all {
        let message = format!(
            "`{}` is required, and {} sends it: an option of the methods, no argument (in {})",
            one.name,
            one.by,
            counted(one.operations)
        );
        remarks.note(Action::Kept, "parameter-given", &message, one.place);
    }
}

fn counted(operations: usize) -> String {
    match operations {
        1 => "one operation".to_owned(),
        several => format!("{several} operations"),
    }
}

/// The schemes that an operation means all at once: each alternative is API keys and nothing else, and the parameter
/// of each is required.
fn all_at_once(params: &[Param], security: &[Vec<String>], keys: &[Key<'_>]) -> Option<Vec<String>> {
    if security.len() < 2 {
        return None;
    }
    let mut all: Vec<String> = Vec::new();
    let mut sent: Vec<usize> = Vec::new();
    for name in security.iter().flatten() {
        let (_, place_in, wire) = keys.iter().find(|(known, ..)| known == name)?;
        let at = params.iter().position(|param| param.required && is(param, *place_in, wire))?;
        if !all.contains(name) {
            // Two that go into one place cannot both be meant.
            if sent.contains(&at) {
                return None;
            }
            all.push(name.clone());
            sent.push(at);
        }
    }
    (security.iter().all(|one| !one.is_empty() && one.len() < all.len())).then_some(all)
}

/// A parameter that is given, and how often.
struct Given {
    name: String,
    by: String,
    place: Place,
    operations: usize,
}

fn note(all: &mut Vec<Given>, param: &Param, by: String, place: Place) {
    match all.iter_mut().find(|one| one.name == param.wire && one.by == by) {
        Some(one) => one.operations += 1,
        None => all.push(Given { name: param.wire.clone(), by, place, operations: 1 }),
    }
}

/// Whether it is the parameter of that place and name; names of headers have no case.
fn is(param: &Param, place_in: In, name: &str) -> bool {
    param.place_in == place_in
        && (param.wire == name || place_in == In::Header && param.wire.eq_ignore_ascii_case(name))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pipeline;

    /// The parameters of `/a` with whether they are arguments, by the document below `paths` and the catalog's headers.
    fn told(operation: &str, headers: &[(&str, &str)]) -> (Vec<(String, bool)>, usize) {
        let folder = tempfile::tempdir().unwrap();
        let spec = folder.path().join("a.yaml");
        let text = format!(
            "openapi: 3.0.3\ninfo: {{ title: a, version: '1' }}\npaths: {{ /a: {{ get: {operation} }} }}\ncomponents: {{ securitySchemes: {{ \
             one: {{ type: apiKey, in: header, name: X-Key }}, two: {{ type: apiKey, in: header, name: X-Key }}, \
             token: {{ type: http, scheme: bearer }} }} }}\n"
        );
        std::fs::write(&spec, text).unwrap();
        let headers = headers.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
        let entry = catalog::Service { headers, ..catalog::Service::new("a", spec) };
        let mut remarks = Remarks::default();
        let plan = pipeline::planned(&entry, &mut remarks).unwrap().plan;
        let params = &plan.service.operations[0].params;
        let told = params.iter().map(|param| (param.wire.clone(), param.required)).collect();
        (told, remarks.list.iter().filter(|remark| remark.code == "parameter-given").count())
    }

    #[test]
    fn keys_are_no_arguments_where_every_alternative_sends_them() {
        let of = |security: &str| {
            let parameter = "{ name: x-key, in: header, required: true, schema: { type: string } }";
            let text = format!(
                "{{ security: {security}, parameters: [{parameter}], responses: {{ '200': {{ description: ok }} }} }}"
            );
            told(&text, &[]).0.remove(0).1
        };
        assert!(!of("[{ one: [] }]") && !of("[{ two: [] }]") && !of("[{ one: [] }, { two: [], token: [] }]"));
        assert!(
            of("[]")
                && of("[{ token: [] }]")
                && of("[{ one: [] }, { token: [] }]")
                && of("[{ one: [] }, {}]")
        );
    }

    #[test]
    fn alternatives_whose_parameters_are_all_required_are_one() {
        let of = |security: &str, required: bool| {
            let folder = tempfile::tempdir().unwrap();
            let spec = folder.path().join("a.yaml");
            let parameter = |place: &str, name: &str, required: bool| {
                format!("{{ name: {name}, in: {place}, required: {required}, schema: {{ type: string }} }}")
            };
            let text = format!(
                "openapi: 3.0.3\ninfo: {{ title: a, version: '1' }}\npaths: {{ /a: {{ get: {{ security: {security}, parameters: [{}, {}], \
                 responses: {{ '200': {{ description: ok }} }} }} }} }}\ncomponents: {{ securitySchemes: {{ key: {{ type: \
                 apiKey, in: query, name: key }}, token: {{ type: apiKey, in: query, name: token }}, other: {{ type: apiKey, \
                 in: query, name: key }}, bearer: {{ type: http, scheme: bearer }} }} }}\n",
                parameter("query", "key", true),
                parameter("query", "token", required),
            );
            std::fs::write(&spec, text).unwrap();
            let mut remarks = Remarks::default();
            let plan = pipeline::planned(&catalog::Service::new("a", spec), &mut remarks).unwrap().plan;
            let operation = plan.service.operations[0].clone();
            let arguments = operation.params.iter().filter(|param| param.required).count();
            (
                operation.security,
                arguments,
                remarks.list.iter().filter(|one| one.code == "keys-together").count(),
            )
        };
        let one = |name: &str| vec![name.to_owned()];
        let both = vec!["key".to_owned(), "token".to_owned()];
        assert_eq!(of("[{ key: [] }, { token: [] }]", true), (vec![both], 0, 1));
        assert_eq!(of("[{ key: [] }, { token: [] }]", false), (vec![one("key"), one("token")], 1, 0));
        assert_eq!(of("[{ key: [] }, { other: [] }]", true), (vec![one("key"), one("other")], 1, 0));
        assert_eq!(of("[{ key: [] }, { bearer: [] }]", true).0, [one("key"), one("bearer")]);
    }

    #[test]
    fn headers_of_the_catalog_are_no_arguments() {
        let text = "{ parameters: [{ name: X-Tenant, in: header, required: true, schema: { type: string } }, \
                    { name: x-tenant, in: query, required: true, schema: { type: string } }], \
                    responses: { '200': { description: ok } } }";
        let wanted = [("x-tenant".to_owned(), true), ("X-Tenant".to_owned(), false)];
        assert_eq!(told(text, &[("x-tenant", "t")]), (wanted.to_vec(), 1));
    }
}
