//! The mock over the whole catalog.

use super::*;
use lift::Way;

fn whole() -> Mock {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../specs/catalog.yaml");
    Mock::load(&file).unwrap()
}

#[test]
fn overlays_and_defaults_of_the_catalog_are_heard() {
    let folder = tempfile::tempdir().unwrap();
    let write = |name: &str, text: &str| std::fs::write(folder.path().join(name), text).unwrap();
    write(
        "catalog.yaml",
        "defaults: { pagination: { link: true }, stream: { end: x, part: y } }\nservices: { a: { spec: a.yaml, overlays: [mend.yaml], pagination: { cursor: c, next: n }, stream: { end: z } } }\n",
    );
    write(
        "a.yaml",
        "openapi: 3.0.3\ninfo: { title: a, version: '1' }\npaths: { /a: { get: { responses: { '204': { description: d } } } } }\n",
    );
    write(
        "mend.yaml",
        "overlay: 1.0.0\ninfo: { title: m, version: '1' }\nactions: [{ target: $.paths, update: { /b: { get: { responses: { '204': { description: d } } } } } }]\n",
    );
    let catalog = folder.path().join("catalog.yaml");
    let mock = Mock::load(&catalog).unwrap();
    assert_eq!((mock.left_out(), mock.operations("a")), (&[][..], 2));
    let settings = &mock.services["a"].settings;
    assert_eq!(settings["pagination"], json!({"cursor": "c", "next": "n"}));
    assert_eq!(settings["stream"], json!({"end": "z", "part": "y"}));
    write("mend.yaml", "overlay: 1.0.0\nactions: [{ target: $.gone, remove: true }]\n");
    let mock = Mock::load(&catalog).unwrap();
    assert_eq!(mock.services.len(), 0);
    assert!(
        mock.left_out()[0].contains("mend.yaml: action 1: `$.gone` matches nothing"),
        "{:?}",
        mock.left_out()
    );
}

#[test]
fn every_answer_is_what_its_schema_says() {
    let mock = whole();
    assert_eq!((mock.left_out(), mock.services.len()), (&[][..], 44));
    let (mut checked, mut bare, mut wrong) = (0, 0, Vec::new());
    for service in mock.services.values() {
        for operation in &service.operations {
            let documented = answer::success_of(service, operation);
            for media in documented.media.iter().filter(|m| answer::is_json(&request::essence(&m.kind))) {
                let Some(schema) = &media.schema else {
                    bare += 1;
                    continue;
                };
                let value = answer::value(service, operation, documented.status, media);
                let place = format!("{} {}", service.name, operation.label());
                match service.lifted.validator(&service.document, schema, Way::Answer) {
                    Err(error) => wrong.push(format!("{place}: SCHEMA {error}")),
                    Ok(v) => {
                        if let Some(e) = v.iter_errors(&value).next() {
                            wrong.push(format!("{place}: {} {e:.200}", e.instance_path()))
                        }
                    }
                }
                checked += 1;
            }
        }
    }
    println!("checked {checked}, without schema {bare}, wrong {}", wrong.len());
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn without_a_credential_every_protected_operation_is_a_401() {
    let mock = whole();
    let (mut n, mut wrong) = (0, Vec::new());
    for service in mock.services.values() {
        for operation in service.operations.iter().filter(|o| !o.security.is_empty()) {
            let path = operation.path.split(['?', '#']).next().unwrap_or_default().replace(['{', '}'], "");
            let request = Request {
                method: operation.method.clone(),
                path: format!("/{}{}{path}", service.name, service.base_path),
                ..Request::default()
            };
            let status = mock.answer(request, None).status;
            if status != 401 {
                wrong.push(format!("{} {}: {status}", service.name, operation.label()));
            }
            n += 1;
        }
    }
    println!("protected {n}, wrong {}", wrong.len());
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn a_missing_required_body_is_refused() {
    let mock = whole();
    let (mut n, mut wrong) = (0, Vec::new());
    for service in mock.services.values() {
        for operation in &service.operations {
            let body = operation.item.get("requestBody").map(|b| service.document.resolve(b));
            let old = operation.parameters.iter().find(|p| p["in"] == "body");
            if body.or(old).is_none_or(|b| b.get("required") != Some(&Value::Bool(true))) {
                continue;
            }
            n += 1;
            // Only the body is asked about: an operation with required parameters would be refused anyway.
            let mut operation = operation.clone();
            operation.parameters.retain(|p| p["in"] == "body");
            let operation = &operation;
            let answer = request::inspect(service, operation, &[], &Request::default());
            if !answer.is_err_and(|reason| reason.contains("the body is missing")) {
                wrong.push(format!("{} {}", service.name, operation.label()));
            }
        }
    }
    println!("with required body {n}, wrong {}", wrong.len());
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn a_missing_required_parameter_is_refused() {
    let mock = whole();
    let (mut n, mut wrong) = (0, Vec::new());
    for service in mock.services.values() {
        for operation in &service.operations {
            for parameter in operation.parameters.iter().filter(|p| {
                p["required"] == true && ["query", "header"].contains(&p["in"].as_str().unwrap_or(""))
            }) {
                let mut one = operation.clone();
                one.parameters = vec![parameter.clone()];
                n += 1;
                if !request::inspect(service, &one, &[], &Request::default())
                    .is_err_and(|r| r.contains("is missing"))
                {
                    wrong.push(format!("{} {} {}", service.name, operation.label(), parameter["name"]));
                }
            }
        }
    }
    println!("required parameters {n}, wrong {}", wrong.len());
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
