//! What the mock takes for right, and what not.

use super::*;
use serde_json::json;

/// The answer of a document's only service `x` to a request.
fn ask(document: &Value, method: &str, target: &str, headers: &[(&str, &str)], body: &str) -> Reply {
    let (path, query) = target.split_once('?').unwrap_or((target, ""));
    let headers = [("host", "here:1")].iter().chain(headers);
    let request = Request {
        method: method.to_owned(),
        path: format!("/x{path}"),
        query: query.to_owned(),
        headers: headers.map(|(n, v)| ((*n).to_owned(), (*v).to_owned())).collect(),
        body: body.as_bytes().to_vec(),
    };
    Mock::of("x", &json!({}), document.clone()).answer(request, None)
}

/// A document of one `GET /a` with this parameter.
fn with(parameter: Value) -> Value {
    json!({ "openapi": "3.1.0", "paths": { "/a": { "get": {
        "parameters": [parameter], "responses": { "204": { "description": "" } } } } },
        "components": { "schemas": { "Filter": { "type": "object" } } } })
}

#[test]
fn the_fields_of_a_form_of_2_0_are_checked() {
    let document = json!({ "swagger": "2.0", "paths": { "/a": { "post": {
        "parameters": [
            { "name": "file", "in": "formData", "type": "file", "required": true },
            { "name": "size", "in": "formData", "type": "integer" },
            { "name": "kind", "in": "formData", "type": "string", "enum": ["a", "b"] } ],
        "responses": { "204": { "description": "" } } } } } });
    let form = ("content-type", "application/x-www-form-urlencoded");
    for (headers, body, reason) in [
        (&[][..], "", "the field `file` is missing"),
        (&[form][..], "size=1", "the field `file` is missing"),
        (&[form][..], "file=x&size=big", "`size`: \"big\" is not of type \"integer\""),
        (&[form][..], "file=x&kind=c", "`kind`: \"c\" is not one of"),
        (&[("content-type", "text/plain")][..], "x", "the body is `text/plain`; it may be application/x-www"),
    ] {
        let reply = ask(&document, "POST", "/a", headers, body);
        let told = reply.headers.iter().find(|(name, _)| name == "x-mock-reason").map(|(_, v)| v.as_str());
        assert!(reply.status == 400 && told.is_some_and(|told| told.contains(reason)), "{reason}: {told:?}");
    }
    assert_eq!(ask(&document, "POST", "/a", &[form], "file=x&size=1&kind=b").status, 204);
    let parts = "--b\r\ncontent-disposition: form-data; name=\"file\"; filename=\"f\"\r\n\r\nx\r\n--b--\r\n";
    let multipart = [("content-type", "multipart/form-data; boundary=b")];
    assert_eq!(ask(&document, "POST", "/a", &multipart, parts).status, 204);
}

#[test]
fn an_object_without_named_properties_may_bring_any_name() {
    for schema in [
        json!({ "type": "object" }),
        json!({ "type": ["object", "null"] }),
        json!({ "allOf": [{ "$ref": "#/components/schemas/Filter" }] }),
    ] {
        let document = with(json!({ "name": "filter", "in": "query", "schema": schema }));
        assert_eq!(ask(&document, "GET", "/a?a=1", &[], "").status, 204, "{schema}");
    }
    let document = with(json!({ "name": "filter", "in": "query", "schema": { "type": "string" } }));
    assert_eq!(ask(&document, "GET", "/a?a=1", &[], "").status, 400);
}

#[test]
fn a_list_is_split_as_it_is_written() {
    let point = json!({ "type": "array", "items": { "type": "string", "pattern": "^[0-9.]+,[0-9.]+$" } });
    let word = json!({ "type": "array", "items": { "enum": ["a,b", "c"] } });
    let plain = json!({ "type": "array", "items": { "enum": ["a", "b"] } });
    let query = |name: &str, schema: &Value, explode: bool| json!({ "name": name, "in": "query", "explode": explode, "schema": schema });
    for (parameter, target, status) in [
        (query("p", &point, true), "/a?p=52.5%2C13.4", 204),
        (query("p", &point, true), "/a?p=52.5%2C13.4&p=1,2", 204),
        (query("p", &word, false), "/a?p=a%2Cb,c", 204),
        (query("p", &plain, false), "/a?p=a,b", 204),
        // Encoded as a whole it is the same list.
        (query("p", &plain, false), "/a?p=a%2Cb", 204),
        (query("p", &plain, false), "/a?p=a,x", 400),
        (query("p", &plain, true), "/a?p=a,b", 400),
        (json!({ "name": "p", "in": "query", "style": "pipeDelimited", "schema": plain }), "/a?p=a%7Cb", 204),
    ] {
        assert_eq!(
            ask(&with(parameter.clone()), "GET", target, &[], "").status,
            status,
            "{target} {parameter}"
        );
    }
    let old = |format: &str| {
        let parameter = json!({ "name": "p", "in": "query", "type": "array", "items": { "type": "string", "enum": ["a", "b"] }, "collectionFormat": format });
        json!({ "swagger": "2.0", "paths": { "/a": { "get": { "parameters": [parameter], "responses": { "204": {} } } } } })
    };
    for (format, target, status) in [
        ("csv", "/a?p=a,b", 204),
        ("multi", "/a?p=a&p=b", 204),
        ("multi", "/a?p=a,b", 400),
        ("pipes", "/a?p=a|b", 204),
    ] {
        assert_eq!(ask(&old(format), "GET", target, &[], "").status, status, "{format}");
    }
    let header = with(json!({ "name": "X-Tags", "in": "header", "schema": plain }));
    assert_eq!(ask(&header, "GET", "/a", &[("x-tags", "a, b")], "").status, 204);
    assert_eq!(ask(&header, "GET", "/a", &[("x-tags", "a, c")], "").status, 400);
}

#[test]
fn a_value_may_be_empty_where_the_document_says_so() {
    let flag = |empty: bool| {
        with(
            json!({ "name": "flag", "in": "query", "allowEmptyValue": empty, "schema": { "type": "boolean" } }),
        )
    };
    assert_eq!(ask(&flag(true), "GET", "/a?flag", &[], "").status, 204);
    assert_eq!(ask(&flag(true), "GET", "/a?flag=maybe", &[], "").status, 400);
    assert_eq!(ask(&flag(false), "GET", "/a?flag", &[], "").status, 400);
}

#[test]
fn the_nearest_media_type_is_meant() {
    let of = |kind: &str| json!({ "schema": { "required": [kind] } });
    let document = json!({ "openapi": "3.1.0", "paths": { "/a": { "post": { "responses": { "204": { "description": "" } },
        "requestBody": { "content": {
            "*/*": of("any"), "application/json": of("json"), "application/*+json": of("suffix") } } } } } });
    for (kind, body, status) in [
        ("application/json", "{\"json\":1}", 204),
        ("application/json", "{\"any\":1}", 400),
        ("application/vnd.x+json", "{\"suffix\":1}", 204),
        ("application/vnd.x+json", "{\"any\":1}", 400),
        ("text/json", "{\"any\":1}", 204),
    ] {
        assert_eq!(
            ask(&document, "POST", "/a", &[("content-type", kind)], body).status,
            status,
            "{kind} {body}"
        );
    }
}

#[test]
fn what_stands_beside_a_reference_of_a_path_counts_and_a_path_needs_no_slash() {
    let done = json!({ "responses": { "204": { "description": "" } } });
    let document = json!({ "openapi": "3.1.0", "paths": {
        "/a": { "$ref": "#/components/pathItems/A", "post": done, "x-note": {} },
        "b/{id}": { "get": done },
        "x-extension": { "get": done } },
        "components": { "pathItems": { "A": { "get": done, "post": { "responses": { "200": { "description": "" } } } } } } });
    for (method, path, status) in
        [("GET", "/a", 204), ("POST", "/a", 204), ("GET", "/b/1", 204), ("GET", "/x-extension", 404)]
    {
        assert_eq!(ask(&document, method, path, &[], "").status, status, "{method} {path}");
    }
}

#[test]
fn a_reference_under_a_property_of_any_name_leads_on() {
    let document = |name: &str| {
        json!({ "openapi": "3.1.0", "paths": { "/a": { "post": {
        "requestBody": { "content": { "application/json": { "schema": {
            "properties": { name: { "$ref": "#/components/schemas/N" } } } } } },
        "responses": { "204": { "description": "" } } } } }, "components": { "schemas": { "N": { "type": "integer" } } } })
    };
    for name in ["n", "example", "const", "enum", "properties"] {
        let send = |value: &str| {
            let body = format!("{{\"{name}\":{value}}}");
            ask(&document(name), "POST", "/a", &[("content-type", "application/json")], &body).status
        };
        assert_eq!((send("1"), send("\"x\"")), (204, 400), "{name}");
    }
}

#[test]
fn a_key_in_a_cookie_has_its_own_name() {
    let document = json!({ "openapi": "3.1.0", "security": [{ "session": [] }],
        "paths": { "/a": { "get": { "responses": { "204": { "description": "" } } } } },
        "components": { "securitySchemes": { "session": { "type": "apiKey", "in": "cookie", "name": "session" } } } });
    let with = |cookie: &str| ask(&document, "GET", "/a", &[("cookie", cookie)], "").status;
    assert_eq!((with("a=1; session=1"), with("xsession=1"), with("session=")), (204, 401, 401));
}

#[test]
fn a_query_of_the_base_url_is_no_part_of_a_path() {
    let document = with(json!({ "name": "q", "in": "query", "schema": { "type": "string" } }));
    let mock = Mock::of("x", &json!({ "base_url": "https://a.example/v1?api=2" }), document);
    assert_eq!(mock.base_paths().collect::<Vec<_>>(), [("x", "/x/v1".to_owned())]);
}

#[test]
fn answers_are_chosen_by_weight_and_streams_are_framed() {
    let text = |example: &str| json!({ "schema": { "type": "string" }, "example": example });
    let document = json!({ "openapi": "3.1.0", "paths": {
        "/a": { "get": { "responses": { "200": { "description": "", "content": { "application/json": text("j"), "text/csv": text("c") } } } } },
        "/e": { "get": { "responses": { "200": { "description": "", "content": { "text/event-stream": text("one\ntwo") } } } } },
        "/s": { "get": { "responses": { "200": { "description": "", "content": { "application/json-seq": { "schema": { "type": "integer" }, "example": 1 } } } } } } } });
    let get = |path: &str, accept: &str| {
        let reply = ask(&document, "GET", path, &[("accept", accept)], "");
        String::from_utf8(reply.body).unwrap()
    };
    assert_eq!(get("/a", "application/json;q=0.1, text/csv"), "c");
    assert_eq!(get("/a", "application/json, text/csv;q=0"), "\"j\"");
    assert!(get("/e", "*/*").starts_with("id: 1\ndata: one\ndata: two\n\n"), "{}", get("/e", "*/*"));
    assert!(get("/s", "*/*").starts_with("\u{1e}1\n"));
}

#[tokio::test]
async fn a_reason_in_any_language_is_told() {
    use tokio::io::{AsyncReadExt, AsyncWriteExt};
    let document = with(json!({ "name": "state", "in": "query", "schema": { "enum": ["été"] } }));
    let running = Mock::of("x", &json!({}), document).start(0).await.unwrap();
    let mut stream = tokio::net::TcpStream::connect(running.address()).await.unwrap();
    let request = "GET /x/a?state=h%C3%A9 HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n";
    stream.write_all(request.as_bytes()).await.unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).await.unwrap();
    assert!(answer.contains("x-mock-reason: the query parameter `state`: \"hé\""), "{answer}");
}
