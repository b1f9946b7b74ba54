//! Parameters that the client sends by itself: nobody should have to give them with each call.

use crate::catalog;
use crate::model::{In, Operation, Param, SchemeKind, Service};
use crate::remark::{Action, Place, Remarks};

/// Makes options of required parameters that a security scheme of the operation or the catalog's
/// `headers` sends anyway, with one note for each of them.
pub(super) fn given(service: &mut Service, entry: &catalog::Service, remarks: &mut Remarks) {
    let mut all: Vec<Given> = Vec::new();
    let Service { operations, schemes, .. } = service;
    let keys: Vec<(&str, In, &str)> = schemes
        .iter()
        .filter_map(|scheme| match &scheme.kind {
            SchemeKind::ApiKey { place_in, name } => Some((scheme.name.as_str(), *place_in, name.as_str())),
            _ => None,
        })
        .collect();
    for operation in operations {
        let Operation { params, security, place, .. } = operation;
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
    for one in all {
        let message = format!(
            "`{}` is required, and {} sends it: an option of the methods, no argument (in {})",
            one.name,
            one.by,
            match one.operations {
                1 => "one operation".to_owned(),
                several => format!("{several} operations"),
            }
        );
        remarks.note(Action::Kept, "parameter-given", &message, one.place);
    }
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
    fn headers_of_the_catalog_are_no_arguments() {
        let text = "{ parameters: [{ name: X-Tenant, in: header, required: true, schema: { type: string } }, \
                    { name: x-tenant, in: query, required: true, schema: { type: string } }], \
                    responses: { '200': { description: ok } } }";
        let wanted = [("x-tenant".to_owned(), true), ("X-Tenant".to_owned(), false)];
        assert_eq!(told(text, &[("x-tenant", "t")]), (wanted.to_vec(), 1));
    }
}
