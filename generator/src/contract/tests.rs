use super::*;
use crate::catalog;
use crate::lower::lower;
use crate::normalise::normalise;
use crate::plan::plan;
use crate::remark::Remarks;

const DOCUMENT: &str = r##"
openapi: 3.1.0
info: { title: T, version: "1" }
paths:
  /pets/{id}:
    put:
      operationId: put
      parameters:
        - { name: id, in: path, required: true, schema: { type: integer } }
        - { name: big, in: query, schema: { type: boolean } }
        - { name: api_key, in: query, schema: { type: string } }
      requestBody:
        required: true
        content: { application/json: { schema: { $ref: "#/components/schemas/Pet" }, example: { name: Rex, kind: cat } } }
      responses:
        "200": { $ref: "#/components/responses/Pet" }
        "304": { description: As it was }
        "404": { description: Gone, content: { application/json: { schema: { $ref: "#/components/schemas/Problem" } } } }
        default: { description: Else, content: { text/plain: { schema: { type: string } } } }
  /endless:
    post:
      operationId: endless
      requestBody: { required: true, content: { application/json: { schema: { $ref: "#/components/schemas/Endless" } } } }
      responses: { "204": { description: Done } }
components:
  securitySchemes: { key: { type: apiKey, in: query, name: api_key } }
  responses:
    Pet:
      description: There
      content:
        application/json:
          schema: { $ref: "#/components/schemas/Pet" }
          examples: { one: { value: { name: Rex, kind: dog, unknown: 1 } } }
  schemas:
    Problem: { type: object, properties: { code: { type: integer, format: int32 } }, example: { code: 7 } }
    Endless: { type: object, required: [again], properties: { again: { $ref: "#/components/schemas/Endless" } } }
    Pet:
      type: object
      required: [name]
      properties:
        id: { type: integer, readOnly: true }
        name: { type: string }
        kind: { type: string, enum: [cat, dog] }
        secret: { type: string, writeOnly: true }
        parent: { $ref: "#/components/schemas/Pet" }
"##;

fn made() -> Vec<Case> {
    let file = std::env::temp_dir().join(format!("switchboard-contract-{}.yaml", std::process::id()));
    std::fs::write(&file, DOCUMENT).unwrap();
    let mut remarks = Remarks::default();
    let library = Library::open(&file, &[], &mut remarks).unwrap();
    std::fs::remove_file(&file).unwrap();
    let document = normalise(&library, &mut remarks).unwrap();
    let service = lower(&document, &mut remarks);
    let plan = plan(service, &catalog::Service::new("t", &file), &mut remarks);
    cases(&plan, &library, &remarks.places)
}

#[test]
fn examples_are_used_where_they_fit() {
    let cases = made();
    // What has no end cannot be made, so there is no test of it.
    assert_eq!(cases.len(), 1);
    let case = &cases[0];
    let args: Value = serde_json::from_str(&case.args).unwrap();
    // The key is not an argument of ours: the credential goes there.
    assert_eq!(
        args,
        json!({ "path": { "id": 1 }, "query": { "big": true }, "body": { "name": "Rex", "kind": "cat" } })
    );
    assert_eq!(case.sends.as_deref(), Some("application/json"));
    let statuses: Vec<u16> = case.answers.iter().map(|answer| answer.status).collect();
    assert_eq!(statuses, [200, 404, 400]);
    // The example has a field that nobody knows, so the value is made up: with `id`, without `secret`.
    let pet: Value = serde_json::from_str(&case.answers[0].body).unwrap();
    assert_eq!((&pet["id"], &pet["name"], &pet["kind"]), (&json!(1), &json!("text"), &json!("cat")));
    assert!(pet.get("secret").is_none() && pet["parent"]["parent"].is_object());
    assert_eq!(case.answers[1].body, r#"{"code":7}"#);
    assert_eq!(
        (case.answers[2].body.as_str(), case.answers[2].printed.as_deref()),
        ("text", Some(r#""text""#))
    );
}
