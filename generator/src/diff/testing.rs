//! Pairs of small documents.

use super::{ServiceDiff, Verdict, diff};
use crate::catalog::Service;

/// The document that the pairs begin with.
pub(super) const BASE: &str = "openapi: 3.0.3
info: { title: Pets, version: '1' }
servers: [{ url: 'https://pets.example' }]
security: [{ token: [] }]
paths:
  /pets:
    get:
      operationId: listPets
      tags: [pets]
      parameters:
        - { name: kind, in: query, required: true, schema: { type: string } }
        - { name: limit, in: query, schema: { type: integer, format: int32, maximum: 50 } }
        - { name: order, in: query, schema: { $ref: '#/components/schemas/Order' } }
      responses:
        '200': { description: ok, content: { application/json: { schema: { type: array, items: { $ref: '#/components/schemas/Pet' } } } } }
        '404': { description: none, content: { application/json: { schema: { $ref: '#/components/schemas/Problem' } } } }
    post:
      operationId: createPet
      tags: [pets]
      requestBody: { required: true, content: { application/json: { schema: { $ref: '#/components/schemas/NewPet' } } } }
      responses:
        '201': { description: made, content: { application/json: { schema: { $ref: '#/components/schemas/Pet' } } } }
  /pets/{id}:
    get:
      operationId: getPet
      tags: [pets]
      parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
      responses:
        '200': { description: ok, content: { application/json: { schema: { $ref: '#/components/schemas/Animal' } } } }
    patch:
      operationId: changePet
      tags: [pets]
      parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
      requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/Filter' } } } }
      responses: { '204': { description: done } }
components:
  securitySchemes: { token: { type: http, scheme: bearer }, key: { type: apiKey, in: header, name: X-Key } }
  schemas:
    Order: { type: string, enum: [asc, desc, none] }
    Mood: { type: string, enum: [good, bad, odd] }
    Problem: { type: object, required: [message], properties: { message: { type: string } } }
    Pet:
      type: object
      required: [id, name]
      properties:
        id: { type: integer, format: int64 }
        name: { type: string }
        mood: { $ref: '#/components/schemas/Mood' }
    NewPet:
      type: object
      required: [name]
      properties:
        name: { type: string }
        age: { type: integer, format: int32 }
    Filter: { type: object, properties: { name: { type: string }, tags: { type: array, items: { type: string } } } }
    Cat: { type: object, required: [lives], properties: { lives: { type: integer, format: int32 } } }
    Dog: { type: object, required: [tricks], properties: { tricks: { type: integer, format: int32 } } }
    Animal: { oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }] }
";

/// What changes between two documents.
pub(super) fn of(old: &str, new: &str) -> ServiceDiff {
    between((old, |entry| entry), (new, |entry| entry))
}

/// What changes between two documents, each with what its catalog says.
pub(super) fn between(
    (old, before): (&str, impl FnOnce(Service) -> Service),
    (new, after): (&str, impl FnOnce(Service) -> Service),
) -> ServiceDiff {
    let folder = tempfile::tempdir().expect("a folder");
    let entry = |name: &str, text: &str| {
        let file = folder.path().join(name);
        std::fs::write(&file, text).expect("a file");
        Service { package_version: "0.3.1".to_owned(), ..Service::new("pets", file) }
    };
    let mut report = diff(&[before(entry("old.yaml", old))], &[after(entry("new.yaml", new))]);
    report.services.pop().expect("one service")
}

/// The base with a text replaced, which must be there.
pub(super) fn with(from: &str, to: &str) -> String {
    assert!(BASE.contains(from), "{from}");
    BASE.replacen(from, to, 1)
}

/// The codes, with the verdict for the API and for the crate.
pub(super) fn verdicts(diff: &ServiceDiff) -> Vec<(&'static str, Verdict, Verdict)> {
    assert_eq!(diff.error, None);
    diff.changes.iter().map(|change| (change.code, change.api, change.rust)).collect()
}

/// What it is, a text of the base, what stands in its place, and what is found.
pub(super) type Case<'a> = (&'a str, &'a str, &'a str, &'a [(&'static str, Verdict, Verdict)]);

/// Compares each case with the base.
pub(super) fn check(cases: &[Case<'_>]) {
    let mut wrong = Vec::new();
    for (what, from, to, wanted) in cases {
        let diff = of(BASE, &with(from, to));
        let found = verdicts(&diff);
        if found != *wanted {
            wrong.push(format!(
                "{what}:\n  wanted {wanted:?}\n  found  {found:?}\n  {:?}",
                diff.changes.iter().map(|change| &change.what).collect::<Vec<_>>()
            ));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
