//! The rules of the mock.

use super::*;
use serde_json::json;

fn mock() -> Mock {
    let error = json!({ "type": "object", "required": ["message"], "properties": { "message": { "type": "string" }, "code": { "type": "integer" } } });
    let pet = json!({ "type": "object", "required": ["id", "name"], "properties": {
        "id": { "type": "integer", "readOnly": true }, "name": { "type": "string", "minLength": 1 }, "tag": { "type": ["string", "null"] } } });
    let problem = json!({ "description": "", "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Error" } } } });
    let of_pet = |status: &str| json!({ status: { "description": "", "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Pet" } } } }, "400": problem, "401": problem });
    let document = json!({
        "openapi": "3.1.0", "servers": [{ "url": "https://pets.example.com/v1" }],
        "security": [{ "key": [] }, { "bearer": [] }],
        "paths": {
            "/pets/{id}": { "get": { "operationId": "pets/get", "responses": of_pet("200"),
                "parameters": [{ "name": "id", "in": "path", "required": true, "schema": { "type": "integer" } }, { "name": "view", "in": "query", "schema": { "enum": ["full", "short"] } }] } },
            "/pets": {
                "post": { "operationId": "pets/create", "responses": of_pet("201"), "requestBody": { "required": true, "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Pet" } } } } },
                "get": { "operationId": "pets/list", "security": [], "parameters": [{ "name": "page", "in": "query", "schema": { "type": "integer" } }],
                    "responses": { "200": { "headers": { "X-Rate-Limit-Remaining": { "schema": { "type": "integer" } }, "X-Kind": { "schema": { "type": "string", "example": "list" } } },
                        "content": { "application/json": { "schema": { "type": "array", "items": { "$ref": "#/components/schemas/Pet" } } } } } } }
            },
            "/watch": { "post": { "operationId": "pets/watch", "security": [], "requestBody": { "content": { "application/json": { "schema": { "type": "object", "properties": { "stream": { "type": "boolean" } } } } } },
                "responses": { "200": { "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Pet" } }, "text/event-stream": { "schema": { "$ref": "#/components/schemas/Pet" } } } } } } },
            "/gone": { "delete": { "operationId": "gone", "security": [], "responses": { "204": { "description": "" } } } }
        },
        "components": { "schemas": { "Error": error, "Pet": pet }, "securitySchemes": {
            "key": { "type": "apiKey", "in": "header", "name": "X-Key" }, "bearer": { "type": "http", "scheme": "bearer" } } }
    });
    Mock::of("pets", &json!({ "pagination": { "link": true } }), document)
}

fn ask(method: &str, target: &str, headers: &[(&str, &str)], body: &str) -> Reply {
    let (path, query) = target.split_once('?').unwrap_or((target, ""));
    let headers = [("host", "here:1")].iter().chain(headers);
    let request = Request {
        method: method.to_owned(),
        path: path.to_owned(),
        query: query.to_owned(),
        headers: headers.map(|(n, v)| ((*n).to_owned(), (*v).to_owned())).collect(),
        body: body.as_bytes().to_vec(),
    };
    mock().answer(request, None)
}

fn text(reply: &Reply) -> String {
    String::from_utf8_lossy(&reply.body).into_owned()
}

const KEY: (&str, &str) = ("x-key", "any");
const JSON: (&str, &str) = ("content-type", "application/json");

#[test]
fn a_right_request_gets_the_documented_answer() {
    let reply = ask("GET", "/pets/v1/pets/7?view=full", &[KEY], "");
    assert_eq!((reply.status, text(&reply).as_str()), (200, r#"{"id":1001,"name":"Ada","tag":"example"}"#));
    let reply = ask("POST", "/pets/v1/pets", &[("authorization", "Bearer x"), JSON], r#"{"name":"Rex"}"#);
    assert_eq!(reply.status, 201);
    assert_eq!(ask("DELETE", "/pets/v1/gone", &[], "").status, 204);
}

#[test]
fn a_missing_credential_is_a_401_with_the_documented_body() {
    let reply = ask("GET", "/pets/v1/pets/7", &[], "");
    assert_eq!(reply.status, 401);
    assert!(
        text(&reply).contains("a credential is missing; `pets/get` wants key, or bearer"),
        "{}",
        text(&reply)
    );
    assert_eq!(ask("GET", "/pets/v1/pets/7", &[("authorization", "Basic x")], "").status, 401);
    assert_eq!(ask("GET", "/pets/v1/pets", &[], "").status, 200);
}

#[test]
fn what_is_wrong_is_said_in_a_400() {
    for (target, reason) in [
        ("/pets/v1/pets/x", "the path parameter `id`: \\\"x\\\" is not of type \\\"integer\\\""),
        (
            "/pets/v1/pets/1?view=half",
            "the query parameter `view`: \\\"half\\\" is not one of \\\"full\\\" or \\\"short\\\"",
        ),
        ("/pets/v1/pets/1?veiw=full", "has no query parameter `veiw`; it has: view"),
    ] {
        let reply = ask("GET", target, &[KEY], "");
        assert_eq!(reply.status, 400, "{target}");
        assert!(text(&reply).contains(reason), "{}", text(&reply));
    }
    for (headers, body, reason) in [
        (&[KEY, JSON][..], "", "the body is missing"),
        (&[KEY, JSON][..], "{", "the body is no JSON"),
        (&[KEY, JSON][..], "{}", "\\\"name\\\" is a required property"),
        (
            &[KEY, ("content-type", "text/plain")][..],
            "x",
            "the body is `text/plain`; it may be application/json",
        ),
    ] {
        let reply = ask("POST", "/pets/v1/pets", headers, body);
        assert_eq!((reply.status, text(&reply).contains(reason)), (400, true), "{reason}: {}", text(&reply));
    }
}

#[test]
fn unknown_paths_and_services_are_told_apart() {
    assert_eq!(ask("GET", "/pets/v1/nothing", &[KEY], "").status, 404);
    assert!(text(&ask("GET", "/pts/v1", &[], "")).contains("did you mean `pets`?"));
    let reply = ask("PUT", "/pets/v1/pets", &[KEY], "");
    assert_eq!(reply.status, 405);
    assert!(reply.headers.contains(&("allow".to_owned(), "GET, POST".to_owned())));
    assert!(text(&ask("GET", "/", &[], "")).contains(r#""pets":"/pets/v1""#));
    assert_eq!(ask("HEAD", "/pets/v1/pets", &[], "").status, 200);
}

#[test]
fn lists_lead_by_a_link_and_end() {
    let reply = ask("GET", "/pets/v1/pets", &[], "");
    let link = reply.headers.iter().find(|(n, _)| n == "link").map(|(_, v)| v.as_str());
    assert_eq!(link, Some("<http://here:1/pets/v1/pets?page=2>; rel=\"next\""));
    assert!(reply.headers.contains(&("x-kind".to_owned(), "list".to_owned())));
    // A made up limit would hold the client up.
    assert!(!reply.headers.iter().any(|(n, _)| n.contains("limit")));
    let reply = ask("GET", "/pets/v1/pets?page=2", &[], "");
    assert!(!reply.headers.iter().any(|(n, _)| n == "link"));
}

#[test]
fn a_stream_comes_when_it_is_asked_for() {
    let reply = ask("POST", "/pets/v1/watch", &[JSON], r#"{"stream":true}"#);
    assert_eq!(text(&reply).matches("data: {").count(), 3, "{}", text(&reply));
    assert!(text(&ask("POST", "/pets/v1/watch", &[JSON], "{}")).starts_with('{'));
}

#[test]
fn tokens_are_given_to_whoever_shows_a_client() {
    let form = ("content-type", "application/x-www-form-urlencoded");
    let reply = ask(
        "POST",
        "/pets/oauth/token",
        &[form],
        "grant_type=client_credentials&client_id=a&client_secret=b",
    );
    assert!(text(&reply).contains("access_token"));
    assert_eq!(ask("POST", "/pets/oauth/token", &[form], "grant_type=x").status, 401);
}

#[tokio::test]
async fn faults_come_as_asked() {
    let faults = |share| Faults { share, seed: Some(1), ..Faults::default() };
    for (share, least, most) in [(0.0, 0, 0), (0.5, 20, 80), (1.0, 100, 100)] {
        let running = mock().with_faults(faults(share)).start(0).await.unwrap();
        let mut failed = 0;
        for _ in 0..100 {
            failed += u32::from(!get(running.address(), "/pets/v1/pets").await.starts_with("HTTP/1.1 200"));
        }
        assert!((least..=most).contains(&failed), "{share}: {failed}");
        assert_eq!(running.base_url("pets"), Some(format!("http://{}/pets/v1", running.address())));
        running.stop().await;
    }
}

async fn get(address: std::net::SocketAddr, path: &str) -> String {
    use tokio::io::{AsyncReadExt, AsyncWriteExt};
    let mut stream = tokio::net::TcpStream::connect(address).await.unwrap();
    stream
        .write_all(format!("GET {path} HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n").as_bytes())
        .await
        .unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).await.unwrap();
    answer
}

#[test]
fn rare_methods_styles_and_lines_are_known() {
    let line = json!({ "type": "array", "items": { "type": "integer" }, "example": [1, 2] });
    let nothing = json!({ "204": { "description": "" } });
    let path = |name: &str, style: &str, explode: bool, schema: Value| json!({ "name": name, "in": "path", "required": true, "style": style, "explode": explode, "schema": schema });
    let document = json!({
        "openapi": "3.2.0", "servers": [{ "url": "https://x.example" }],
        "paths": {
            "/search": { "query": { "responses": nothing }, "additionalOperations": { "COPY": { "responses": nothing } } },
            "/lines": { "get": { "responses": { "200": { "content": { "application/jsonl": { "itemSchema": line } } } } } },
            "/label/{id}/{all}": { "get": { "responses": nothing, "parameters": [path("id", "label", false, json!({ "type": "integer" })),
                path("all", "matrix", true, json!({ "type": "array", "items": { "type": "integer" } }))] } },
            "/jar": { "get": { "responses": nothing, "parameters": [{ "name": "jar", "in": "cookie", "content": { "application/json": { "schema": { "type": "object" } } } },
                { "name": "note", "in": "query", "content": { "text/plain": { "schema": { "type": "string" } } } }] } }
        }
    });
    let mock = Mock::of("rare", &json!({}), document);
    let ask = |method: &str, path: &str, query: &str, cookie: &str| {
        let headers =
            vec![("host".to_owned(), "here:1".to_owned()), ("cookie".to_owned(), cookie.to_owned())];
        let (method, path, query) = (method.to_owned(), format!("/rare{path}"), query.to_owned());
        mock.answer(Request { method, path, query, headers, body: Vec::new() }, None)
    };
    assert_eq!(ask("QUERY", "/search", "", "").status, 204);
    assert_eq!(ask("COPY", "/search", "", "").status, 204);
    assert_eq!(text(&ask("GET", "/lines", "", "")), "[1,2]\n[1,2]\n[1,2]\n");
    assert_eq!(ask("GET", "/label/.7/;all=1;all=2", "", "").status, 204);
    assert_eq!(ask("GET", "/label/.x/;all=1", "", "").status, 400);
    assert_eq!(ask("GET", "/jar", "note=hi", "jar={%22a%22:1}").status, 204);
}
