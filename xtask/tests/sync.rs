//! `sync` and `new` against a server on loopback.

mod support;

use std::io::{Read, Write};
use std::net::TcpListener;
use std::sync::{Arc, Mutex};

use support::{Place, spec};

/// What the server answers with, and what it was asked.
#[derive(Default)]
struct Held {
    body: String,
    etag: String,
    asked: Vec<String>,
}

/// A server that knows ETags and lives as long as the tests do.
fn server() -> (String, Arc<Mutex<Held>>) {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let url = format!("http://{}/spec.yaml", listener.local_addr().expect("an address"));
    let held = Arc::new(Mutex::new(Held::default()));
    let shared = held.clone();
    std::thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            let mut stream = stream;
            let mut head = Vec::new();
            let mut byte = [0_u8; 1];
            while !head.ends_with(b"\r\n\r\n") && matches!(stream.read(&mut byte), Ok(1)) {
                head.push(byte[0]);
            }
            let head = String::from_utf8_lossy(&head).to_lowercase();
            let mut held = shared.lock().expect("no panic");
            let same = !held.etag.is_empty() && head.contains(&format!("if-none-match: \"{}\"", held.etag));
            let tag =
                if held.etag.is_empty() { String::new() } else { format!("etag: \"{}\"\r\n", held.etag) };
            let (status, body) = if same { ("304 Not Modified", "") } else { ("200 OK", held.body.as_str()) };
            let answer = format!(
                "HTTP/1.1 {status}\r\n{tag}content-length: {}\r\nconnection: close\r\n\r\n{body}",
                body.len()
            );
            held.asked.push(status.to_owned());
            drop(held);
            let _ = stream.write_all(answer.as_bytes());
        }
    });
    (url, held)
}

fn hold(held: &Mutex<Held>, body: &str, etag: &str) {
    let mut held = held.lock().expect("no panic");
    (held.body, held.etag) = (body.to_owned(), etag.to_owned());
}

fn catalog(key: &str, origin: &str) -> String {
    format!("hub: false\nservices:\n  {key}: {{ spec: {key}.yaml, origin: {{ {origin} }} }}\n")
}

#[test]
fn a_document_is_refreshed_once_and_its_diff_is_shown() {
    let (url, held) = server();
    let key = "refreshed-by-a-test";
    let file = format!("{key}.yaml");
    let (old, new) = (spec("one", &["a"]), spec("one", &["a", "b"]));
    let place = Place::new(&[("catalog.yaml", &catalog(key, &format!("url: \"{url}\""))), (&file, &old)]);
    hold(&held, &new, &format!("of-{url}"));
    let said = place.run(&["sync"]);
    assert!(said.code == Some(1) && said.out.contains("--insecure"), "{}", said.out);
    assert_eq!(place.text(&file), old);
    let said = place.run(&["sync", "--insecure"]);
    assert_eq!(said.code, Some(0), "{}", said.out);
    assert!(said.out.contains("+  /b:\n") && said.out.contains(&format!("+++ b/{file}")), "{}", said.out);
    assert!(said.out.contains("refreshed; to pin it, write sha256: \""), "{}", said.out);
    assert_eq!(place.text(&file), new);
    let said = place.run(&["sync", "--insecure"]);
    assert!(said.code == Some(0) && said.out.contains("not modified"), "{}", said.out);
    // An ETag says nothing about a file that was changed by hand.
    place.put(&file, &old);
    assert!(place.run(&["sync", "--insecure"]).out.contains("refreshed"));
    assert_eq!(held.lock().expect("no panic").asked, ["200 OK", "304 Not Modified", "200 OK"]);
    // Nor about a pin that came later.
    let pinned = "0".repeat(64);
    place.put("catalog.yaml", &catalog(key, &format!("url: \"{url}\", sha256: \"{pinned}\"")));
    let said = place.run(&["sync", "--insecure"]);
    assert!(said.code == Some(1) && said.out.contains(&format!("the catalog pins {pinned}")), "{}", said.out);
}

#[test]
fn an_overlay_that_the_new_document_needs_no_more_is_said_to_be_in_the_way() {
    let (url, held) = server();
    let key = "mended-by-a-test";
    let file = format!("{key}.yaml");
    let (old, new) = (spec("one", &["a", "typo"]), spec("one", &["a", "b"]));
    let entry = |overlays: &str| {
        format!(
            "hub: false\nservices:\n  {key}: {{ spec: {file}, overlays: [{overlays}], origin: {{ url: \"{url}\" }} }}\n"
        )
    };
    let place = Place::new(&[
        ("catalog.yaml", &entry("fix.yaml")),
        (&file, &old),
        (
            "fix.yaml",
            "overlay: 1.0.0\ninfo: { title: f, version: '1' }\nactions:\n- target: $.paths['/typo']\n  remove: true\n",
        ),
    ]);
    assert_eq!(place.run(&["lint"]).code, Some(0), "{}", place.text("catalog.yaml"));
    hold(&held, &new, "");
    let said = place.run(&["sync", "--insecure"]);
    assert_eq!(said.code, Some(1), "{}", said.out);
    assert!(
        said.out.contains("/typo") && said.out.contains("take out what is mended, then sync"),
        "{}",
        said.out
    );
    assert_eq!(place.text(&file), old);
    place.put("catalog.yaml", &entry(""));
    assert_eq!(place.run(&["sync", "--insecure"]).code, Some(0));
    assert_eq!(place.text(&file), new);
}

#[test]
fn what_is_not_the_pinned_document_or_reads_badly_is_not_written() {
    let (url, held) = server();
    let key = "guarded-by-a-test";
    let file = format!("{key}.yaml");
    let old = spec("one", &["a"]);
    let place = Place::new(&[("catalog.yaml", &catalog(key, &format!("url: \"{url}\""))), (&file, &old)]);
    for bad in ["openapi: [", "{}", "", "<html>404</html>"] {
        hold(&held, bad, "");
        let said = place.run(&["sync", "--insecure", key]);
        assert!(said.code == Some(1) && said.out.contains("nothing was written"), "{bad}: {}", said.out);
        assert_eq!(place.text(&file), old);
    }
    hold(&held, &spec("one", &["b"]), "");
    let entry = catalog(key, &format!("url: \"{url}\""));
    place.put("catalog.yaml", &entry.replace("{ spec:", "{ health: { operation: a }, spec:"));
    let said = place.run(&["sync", "--insecure", key]);
    let why = "`health.operation` of the catalog no longer fits it: the document has no operation `a`";
    assert!(said.code == Some(1) && said.out.contains(why), "{}", said.out);
    assert!(said.out.contains("catalog.yaml:3:") && said.out.contains("nothing was written"), "{}", said.out);
    assert_eq!(place.text(&file), old);
    let pinned = "0".repeat(64);
    place.put("catalog.yaml", &catalog(key, &format!("url: \"{url}\", sha256: \"{pinned}\"")));
    let said = place.run(&["sync", "--insecure"]);
    assert!(said.code == Some(1) && said.out.contains(&format!("the catalog pins {pinned}")), "{}", said.out);
    assert_eq!(place.text(&file), old);
    let left = std::fs::read_dir(place.0.path()).expect("a folder").count();
    assert_eq!(left, 2, "no draft is left");
}

const FULL: &str = "openapi: 3.0.3
info: { title: Shop, version: '1', description: 'A shop. **100 requests per minute** are allowed.' }
servers: [{ url: 'https://shop.example/v1' }]
security: [{ token: [] }]
paths:
  /ping: { get: { operationId: ping, responses: { '204': { description: d } } } }
  /things:
    get:
      operationId: listThings
      parameters:
        - { name: cursor, in: query, schema: { type: string } }
        - { name: limit, in: query, schema: { type: integer } }
      responses: { '200': { description: d, content: { application/json: { schema: { $ref: '#/components/schemas/Page' } } } } }
components:
  securitySchemes: { token: { type: http, scheme: bearer } }
  schemas:
    Page: { type: object, properties: { next_cursor: { type: string }, things: { type: array, items: { type: string } } } }
";

#[test]
fn new_fills_in_what_the_document_says_and_says_what_it_does_not() {
    let place = Place::new(&[("catalog.yaml", "hub: false\nservices: {}\n"), ("shop.yaml", FULL)]);
    let shop = place.at("shop.yaml").display().to_string();
    let said = place.run(&["new", "shop", "--spec", &shop]);
    assert_eq!(said.code, Some(0), "{}", said.err);
    let catalog = place.text("catalog.yaml");
    for line in [
        "spec: shop.yaml",
        "auth:\n      token: { env: SHOP_TOKEN }",
        "pagination: { cursor: cursor, next: next_cursor, items: things, limit: limit }",
        "health: { operation: ping }",
        "rate_limit: { requests: 100, per: 1m }",
    ] {
        assert!(catalog.contains(line), "{line}:\n{catalog}");
    }
    assert!(!said.out.contains("what the document does not say"), "{}", said.out);
    assert!(place.at("out/shop/src/lib.rs").is_file(), "it is generated");
    let again = place.run(&["new", "shop", "--spec", &shop]);
    assert!(again.code == Some(1) && again.err.contains("there already"), "{}", again.err);

    place.put(
        "bare.yaml",
        "openapi: 3.0.3\ninfo: { title: b, version: '1' }\nservers: [{ url: /v1 }]\npaths: {}\n",
    );
    let said = place.run(&["new", "bare", "--spec", &place.at("bare.yaml").display().to_string()]);
    assert_eq!(said.code, Some(0), "{}", said.err);
    for word in ["base_url", "security scheme", "pagination", "health", "rate_limit"] {
        assert!(said.out.contains(word), "{word}: {}", said.out);
    }
}

/// As a list is paged through that gives the next page's address in a header.
const LINKED: &str = "openapi: 3.0.3
info: { title: Hub, version: '1' }
servers: [{ url: 'https://hub.example' }]
paths:
  /things:
    get:
      operationId: listThings
      parameters: [{ name: per_page, in: query, schema: { type: integer } }, { name: page, in: query, schema: { type: integer } }]
      responses: { '200': { description: d, headers: { Link: { $ref: '#/components/headers/link' } }, content: { application/json: { schema: { type: array, items: { type: string } } } } } }
  /one:
    get: { operationId: one, responses: { '200': { description: d, headers: { link: { schema: { type: string } } }, content: { application/json: { schema: { type: object } } } } } }
components:
  headers: { link: { schema: { type: string } } }
";

#[test]
fn new_sees_pages_by_the_link_header() {
    let place = Place::new(&[("catalog.yaml", "hub: false\nservices: {}\n"), ("hub.yaml", LINKED)]);
    let said = place.run(&["new", "linked", "--spec", &place.at("hub.yaml").display().to_string()]);
    assert_eq!(said.code, Some(0), "{}", said.err);
    let catalog = place.text("catalog.yaml");
    assert!(catalog.contains("pagination: { link: true, limit: per_page }"), "{catalog}");
    assert!(place.text("out/linked/src/client.rs").contains("PageKind::Link"));
}

#[test]
fn new_finds_the_way_of_paging_of_most_lists_and_says_which_have_another() {
    let list = |name: &str, asks: &str, answer: &str| {
        format!(
            "  /{name}: {{ get: {{ operationId: {name}, parameters: [{{ name: {asks}, in: query, schema: {{ type: string }} }}], responses: {{ '200': {{ description: d, content: {{ application/json: {{ schema: {{ type: object, properties: {{ {answer} }} }} }} }} }} }} }} }}\n"
        )
    };
    let data = "data: { type: array, items: { type: object } }";
    let last = format!("{data}, has_more: {{ type: boolean }}, last_id: {{ type: string }}");
    let more = format!("{data}, has_more: {{ type: boolean }}");
    let token = format!(
        "{data}, next_page: {{ type: object, properties: {{ offset: {{ type: string }}, uri: {{ type: string }} }} }}"
    );
    let cases = [
        (list("a", "offset", &token), "{ cursor: offset, next: next_page.offset, items: data }", ""),
        (list("a", "starting_after", &more), "{ cursor: starting_after, next: last.id, items: data }", ""),
        (
            list("a", "after", &last) + &list("b", "after", &last) + &list("c", "after", data),
            "{ cursor: after, next: last_id, items: data }",
            "1 of the 3 operations that can be asked for a page",
        ),
        (list("a", "offset", data), "", "no way of paging was recognised"),
    ];
    for (at, (paths, wanted, open)) in cases.iter().enumerate() {
        let text = format!(
            "openapi: 3.0.3\ninfo: {{ title: t, version: '1' }}\nservers: [{{ url: 'https://a.example' }}]\npaths:\n{paths}"
        );
        let place = Place::new(&[("catalog.yaml", "hub: false\nservices: {}\n"), ("a.yaml", &text)]);
        let said = place.run(&["new", "a", "--spec", &place.at("a.yaml").display().to_string()]);
        assert_eq!(said.code, Some(0), "{}", said.err);
        let catalog = place.text("catalog.yaml");
        let line =
            catalog.lines().find_map(|line| line.trim().strip_prefix("pagination: ")).unwrap_or_default();
        assert_eq!(line, *wanted, "{at}");
        let of_paging =
            said.out.contains("operations that can be asked") || said.out.contains("no way of paging");
        assert!(said.out.contains(open) && of_paging != open.is_empty(), "{at}: {}", said.out);
    }
}

#[test]
fn new_from_a_url_keeps_the_document_and_its_hash() {
    let (url, held) = server();
    let before = "hub: false\nservices: {}\n";
    let place = Place::new(&[("catalog.yaml", before)]);
    hold(&held, "<html>", "");
    for words in [&["new", "far", "--spec", &url][..], &["new", "far", "--spec", &url, "--insecure"]] {
        let said = place.run(words);
        assert_eq!(said.code, Some(1), "{}", said.out);
        assert_eq!(place.text("catalog.yaml"), before);
        assert!(!place.at("far.yaml").exists());
    }
    hold(&held, FULL, "");
    let said = place.run(&["new", "far", "--spec", &url, "--insecure"]);
    assert_eq!(said.code, Some(0), "{}", said.err);
    assert_eq!(place.text("far.yaml"), FULL);
    let catalog = place.text("catalog.yaml");
    assert!(catalog.contains(&format!("origin: {{ url: \"{url}\", sha256: ")), "{catalog}");
    let said = place.run(&["sync", "--insecure", "far"]);
    assert!(said.code == Some(0) && said.out.contains("unchanged"), "{}", said.out);
    let other = place.run(&["new", "far", "--spec", &url, "--insecure"]);
    assert!(other.code == Some(1) && other.err.contains("there already"), "{}", other.err);
}

#[test]
fn new_from_a_url_finds_the_host_and_misses_the_other_files() {
    let (url, held) = server();
    let place = Place::new(&[("catalog.yaml", "hub: false\nservices: {}\n")]);
    hold(&held, &FULL.replace("https://shop.example/v1", "../v2"), "");
    let said = place.run(&["new", "above", "--spec", &url, "--insecure"]);
    assert_eq!(said.code, Some(0), "{}", said.err);
    assert!(place.text("catalog.yaml").contains("/v2\""), "{}", place.text("catalog.yaml"));
    let old =
        "swagger: '2.0'\ninfo: { title: o, version: '1' }\nbasePath: /old\nschemes: [https]\npaths: {}\n";
    hold(&held, old, "");
    let said = place.run(&["new", "old", "--spec", &url, "--insecure"]);
    assert_eq!(said.code, Some(0), "{}", said.err);
    let of_old = format!("base_url: \"{}/old\"", url.trim_end_matches("/spec.yaml"));
    assert!(place.text("catalog.yaml").contains(&of_old), "{}", place.text("catalog.yaml"));
    let relative = FULL
        .replace("https://shop.example/v1", "/v1")
        .replace("$ref: '#/components/schemas/Page'", "$ref: 'parts.yaml#/Page'");
    hold(&held, &relative, "");
    let said = place.run(&["new", "far", "--spec", &url, "--insecure"]);
    assert_eq!(said.code, Some(0), "{}", said.err);
    let host: Vec<&str> = url.splitn(4, '/').collect();
    let catalog = place.text("catalog.yaml");
    assert!(catalog.contains(&format!("base_url: \"http://{}/v1\"", host[2])), "{catalog}");
    assert!(said.out.contains("it refers to \"parts.yaml\", not fetched"), "{}", said.out);
    place.put("near.yaml", &relative);
    let near = place.at("near.yaml").display().to_string();
    let said = place.run(&["new", "near", "--spec", &near]);
    assert!(said.out.contains("the document names no host, only \"/v1\": set `base_url`"), "{}", said.out);
}

#[test]
fn a_password_in_a_url_is_refused_unseen() {
    let (url, held) = server();
    let place = Place::new(&[("catalog.yaml", "hub: false\nservices: {}\n")]);
    hold(&held, FULL, "");
    for scheme in ["http", "HTTP", "ftp"] {
        let with = url.replace("http://", &format!("{scheme}://bob:hunter2@"));
        let said = place.run(&["new", "cred", "--spec", &with, "--insecure"]);
        assert!(said.code == Some(1) && said.err.contains("a user's name or password"), "{}", said.err);
        assert!(!format!("{}{}", said.out, said.err).contains("hunter2"), "{}", said.err);
    }
    assert!(held.lock().expect("no panic").asked.is_empty(), "nothing is fetched");
    assert_eq!(place.text("catalog.yaml"), "hub: false\nservices: {}\n");
}
