//! What must hold for requests: one table for each kind of place.

use super::form::form;
use super::multipart::multipart;
use super::parts::parts;
use super::*;
use crate::client::Client;
use crate::values::objects_for_tests::{State, User};
use crate::values::{Any, Extra, File, Nullable};
use serde::Serialize;
use serde_json::json;

/// A draft of an operation with this one parameter, given this value.
fn draft<T: Serialize + ?Sized>(param: Param, template: &'static str, value: &T) -> Draft {
    let params = Box::leak(Box::new([param]));
    let spec = Box::leak(Box::new(Spec { id: "test", path: template, params, ..Spec::DEFAULT }));
    let mut draft = Draft::new(&client(), spec);
    draft.arg(0, value);
    draft
}

fn client() -> Client {
    crate::client::for_tests()
}

fn target<T: Serialize + ?Sized>(param: Param, template: &'static str, value: &T) -> String {
    draft(param, template, value).target().unwrap_or_else(|e| format!("error: {e}"))
}

/// An object whose members stay in this order.
struct Rgb;
impl Serialize for Rgb {
    fn serialize<S: serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap;
        let mut map = s.serialize_map(None)?;
        map.serialize_entry("R", &100)?;
        map.serialize_entry("G", &200)?;
        map.serialize_entry("B", &150)?;
        map.end()
    }
}

const LIST: [&str; 3] = ["blue", "black", "brown"];

#[test]
fn paths_in_every_style() {
    use Style::{Label, Matrix, Simple};
    let table: [(Style, bool, &str, &str, &str); 6] = [
        (Simple, false, "/blue", "/blue,black,brown", "/R,100,G,200,B,150"),
        (Simple, true, "/blue", "/blue,black,brown", "/R=100,G=200,B=150"),
        (Label, false, "/.blue", "/.blue,black,brown", "/.R,100,G,200,B,150"),
        (Label, true, "/.blue", "/.blue.black.brown", "/.R=100.G=200.B=150"),
        (Matrix, false, "/;color=blue", "/;color=blue,black,brown", "/;color=R,100,G,200,B,150"),
        (Matrix, true, "/;color=blue", "/;color=blue;color=black;color=brown", "/;R=100;G=200;B=150"),
    ];
    for (style, explode, text, list, object) in table {
        let param = path("color").style(style).explode(explode);
        assert_eq!(target(param, "/{color}", "blue"), text, "{style:?} {explode}");
        assert_eq!(target(param, "/{color}", &LIST), list, "{style:?} {explode}");
        assert_eq!(target(param, "/{color}", &Rgb), object, "{style:?} {explode}");
    }
    assert_eq!(target(path("color").style(Matrix), "/{color}", ""), "/;color");
}

#[test]
fn queries_in_every_style() {
    use Style::{DeepObject, Form, PipeDelimited, SpaceDelimited};
    let table: [(Style, bool, &str, &str); 7] = [
        (Form, true, "/?color=blue&color=black&color=brown", "/?R=100&G=200&B=150"),
        (Form, false, "/?color=blue,black,brown", "/?color=R,100,G,200,B,150"),
        (SpaceDelimited, false, "/?color=blue%20black%20brown", "/?color=R%20100%20G%20200%20B%20150"),
        (SpaceDelimited, true, "/?color=blue&color=black&color=brown", "/?R=100&G=200&B=150"),
        (PipeDelimited, false, "/?color=blue%7Cblack%7Cbrown", "/?color=R%7C100%7CG%7C200%7CB%7C150"),
        (PipeDelimited, true, "/?color=blue&color=black&color=brown", "/?R=100&G=200&B=150"),
        (
            DeepObject,
            true,
            "/?color%5B0%5D=blue&color%5B1%5D=black&color%5B2%5D=brown",
            "/?color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150",
        ),
    ];
    for (style, explode, list, object) in table {
        let param = query("color").style(style).explode(explode);
        assert_eq!(target(param, "/", "blue"), "/?color=blue");
        assert_eq!(target(param, "/", &LIST), list, "{style:?} {explode}");
        assert_eq!(target(param, "/", &Rgb), object, "{style:?} {explode}");
        assert_eq!(target(param, "/", &[""; 0]), "/", "{style:?} {explode}");
        assert_eq!(target(param, "/", &Some(())), "/", "{style:?} {explode}");
    }
    // What only 2.0 has: tabs, delimiters in paths, and lists of lists.
    let tabs = Style::TabDelimited;
    assert_eq!(target(query("c").style(tabs), "/", &LIST), "/?c=blue%09black%09brown");
    assert_eq!(target(path("c").style(PipeDelimited), "/{c}", &LIST), "/blue%7Cblack%7Cbrown");
    assert_eq!(target(query("c").style(PipeDelimited), "/", &[[1, 2], [3, 4]]), "/?c=1,2%7C3,4");
    assert_eq!(target(query("c").explode(false), "/", &["a,b", "c d"]), "/?c=a%2Cb,c%20d");
    assert_eq!(target(query("c"), "/", &[Some("a"), None, Some("b")]), "/?c=a&c=b");
    assert_eq!(target(query("c"), "/", ""), "/?c=");
}

#[test]
fn deep_objects_are_nested() {
    let value = json!({"a": {"b": 1, "c": ["x", "y"]}, "d": [{"e": true}, {"e": null, "f": 2}]});
    let wanted = "/?q%5Ba%5D%5Bb%5D=1&q%5Ba%5D%5Bc%5D%5B0%5D=x&q%5Ba%5D%5Bc%5D%5B1%5D=y&q%5Bd%5D%5B0%5D%5Be%5D=true&q%5Bd%5D%5B1%5D%5Bf%5D=2";
    assert_eq!(target(query("q").style(Style::DeepObject), "/", &value), wanted);
}

#[test]
fn scalars_of_every_kind() {
    let q = query("q");
    assert_eq!(target(q, "/", &true), "/?q=true");
    assert_eq!(target(q, "/", &-5i64), "/?q=-5");
    assert_eq!(target(q, "/", &u64::MAX), "/?q=18446744073709551615");
    assert_eq!(target(q, "/", &i128::MIN), "/?q=-170141183460469231731687303715884105728");
    assert_eq!(target(q, "/", &1.5f64), "/?q=1.5");
    assert_eq!(target(q, "/", &2.0f64), "/?q=2");
    assert!(target(q, "/", &f64::NAN).starts_with("error:"));
    assert_eq!(target(q, "/", &'é'), "/?q=%C3%A9");
    assert_eq!(target(q, "/", &State::Open), "/?q=open");
    assert_eq!(target(q, "/", &Some("x")), "/?q=x");
    assert_eq!(target(q, "/", &None::<i64>), "/");
    assert_eq!(target(q, "/", &Nullable::<i64>::Null), "/");
    let any = |text: &str| Any::parse(text).unwrap();
    assert_eq!(target(q, "/", &any("1.50")), "/?q=1.50");
    assert_eq!(target(q, "/", &any("\"a\\u0062\"")), "/?q=ab");
    assert_eq!(
        target(q, "/", &any("[1,123456789012345678901234567890]")),
        "/?q=1&q=123456789012345678901234567890"
    );
    let big: crate::Integer = "123456789012345678901234567890123456789012".parse().unwrap();
    assert_eq!(target(q, "/", &big), "/?q=123456789012345678901234567890123456789012");
}

#[test]
fn characters_are_encoded_where_they_must_be() {
    let text = "a b/c?d#e%f&g=h+i~é\"[]|:@'(),;!$*";
    assert_eq!(
        target(path("p"), "/x/{p}", text),
        "/x/a%20b%2Fc%3Fd%23e%25f%26g%3Dh%2Bi~%C3%A9%22%5B%5D%7C%3A%40%27%28%29%2C%3B%21%24%2A"
    );
    assert_eq!(
        target(query("q"), "/", text),
        "/?q=a%20b%2Fc%3Fd%23e%25f%26g%3Dh%2Bi~%C3%A9%22%5B%5D%7C%3A%40%27%28%29%2C%3B%21%24%2A"
    );
    assert_eq!(
        target(query("q").reserved(), "/", text),
        "/?q=a%20b/c?d%23e%25f%26g=h%2Bi~%C3%A9%22%5B%5D%7C:@'(),;!$*"
    );
    assert_eq!(target(query("filter[a b]"), "/", "1"), "/?filter%5Ba%20b%5D=1");
}

#[test]
fn content_is_json_text() {
    let param = query("q").content("application/json");
    assert_eq!(target(param, "/", &json!({"a": "b"})), "/?q=%7B%22a%22%3A%22b%22%7D");
    assert_eq!(target(param, "/", "x"), "/?q=%22x%22");
    assert_eq!(target(query("q").content("text/plain"), "/", "x"), "/?q=x");
}

#[test]
fn a_whole_query() {
    assert_eq!(target(querystring("q"), "/", &json!({"a": "b c", "d": [1, 2]})), "/?a=b%20c&d=1&d=2");
    assert_eq!(target(querystring("q"), "/", "a=b%20c&d"), "/?a=b%20c&d");
    assert!(target(querystring("q"), "/", "a b").starts_with("error:"));
}

#[test]
fn rule_27_values_of_the_path_that_lead_elsewhere_are_refused() {
    for bad in ["", ".", "..", "%2e", "%2E%2e", ".%2e", "%252e%252e"] {
        let shown = target(path("p"), "/x/{p}/y", bad);
        assert!(shown.starts_with("error: test: "), "{bad}: {shown}");
    }
    for good in ["...", ".a", "%2ea", "a..", "-"] {
        assert!(target(path("p"), "/x/{p}/y", good).starts_with("/x/"), "{good}");
    }
    assert_eq!(target(path("p"), "/x/{q}", "1"), "error: test: the path parameter `q` is missing");
    assert!(target(path("p"), "/x/{p}", &None::<i64>).contains("missing"));
    // Two values that only together are dots, and two that are none.
    static PAIR: Spec = Spec { path: "/{a}{b}/x", params: &[path("a"), path("b")], ..Spec::DEFAULT };
    for (a, b, shown) in [(".", ".", None), ("-", "1", Some("/-1/x"))] {
        let mut pair = Draft::new(&client(), &PAIR);
        pair.arg(0, a);
        pair.arg(1, b);
        assert_eq!(pair.target().ok().as_deref(), shown);
    }
}

#[test]
fn rule_27_a_path_of_the_callers_own_with_dots_is_refused() {
    let raw = |path: &str| {
        let mut draft = Draft::new(&client(), &Spec::RAW);
        draft.raw = Some(std::sync::Arc::new((http::Method::GET, path.to_owned())));
        draft.target()
    };
    for bad in ["/a/../b", "/..", "/a/./b", "/%2e%2E/b", "/a/.%2e", "/%252e%252e/b", "/a/..?x=1"] {
        assert!(raw(bad).is_err(), "{bad}");
    }
    for good in ["/a/.b", "/a...b/c", "/x?path=/../y"] {
        assert_eq!(raw(good).unwrap(), good);
    }
}

#[test]
fn headers_and_cookies() {
    let header = |explode, value: &dyn Fn(&mut Draft)| {
        let params = Box::leak(Box::new([header("X-H").explode(explode)]));
        let spec = Box::leak(Box::new(Spec { params, ..Spec::DEFAULT }));
        let mut draft = Draft::new(&client(), spec);
        value(&mut draft);
        match &draft.error {
            Some(error) => format!("error: {error}"),
            None => String::from_utf8_lossy(draft.headers["x-h"].as_bytes()).into_owned(),
        }
    };
    assert_eq!(header(false, &|d| d.arg(0, &LIST)), "blue,black,brown");
    assert_eq!(header(false, &|d| d.arg(0, &Rgb)), "R,100,G,200,B,150");
    assert_eq!(header(true, &|d| d.arg(0, &Rgb)), "R=100,G=200,B=150");
    assert_eq!(header(true, &|d| d.arg(0, "a b; \"c\" é")), "a b; \"c\" é");
    assert!(header(true, &|d| d.arg(0, "a\r\nX: y")).starts_with("error"));

    let cookies = |explode, value: &dyn Fn(&mut Draft)| {
        let params = Box::leak(Box::new([cookie("c").explode(explode)]));
        let spec = Box::leak(Box::new(Spec { params, ..Spec::DEFAULT }));
        let mut draft = Draft::new(&client(), spec);
        value(&mut draft);
        draft.cookies
    };
    assert_eq!(cookies(true, &|d| d.arg(0, "a=b;c d")), "c=a=b%3Bc%20d");
    assert_eq!(cookies(true, &|d| d.arg(0, &LIST)), "c=blue; c=black; c=brown");
    assert_eq!(cookies(false, &|d| d.arg(0, &LIST)), "c=blue,black,brown");
    assert_eq!(cookies(true, &|d| d.arg(0, &Rgb)), "R=100; G=200; B=150");
}

#[test]
fn literal_queries_and_the_callers_own() {
    static SPEC: Spec = Spec { path: "/a", literal_query: "x=1", ..Spec::DEFAULT };
    let mut draft = Draft::new(&client(), &SPEC);
    draft.push_query("p q", "é&");
    draft.push_query("page", "1");
    assert_eq!(draft.target().unwrap(), "/a?x=1&p%20q=%C3%A9%26&page=1");
    draft.set_query("page", "2");
    assert_eq!(draft.target().unwrap(), "/a?x=1&p%20q=%C3%A9%26&page=2");
    // What the path says of its query holds where nobody says another thing.
    draft.push_query("x", "3");
    assert_eq!(draft.target().unwrap(), "/a?p%20q=%C3%A9%26&page=2&x=3");
    draft.set_json_property("cursor", &json!("x")).unwrap();
    assert!(matches!(&draft.payload, Payload::Bytes(b) if b == r#"{"cursor":"x"}"#));
}

const FORM_DATA: &str = "multipart/form-data";
const URLENCODED: &str = "application/x-www-form-urlencoded";

#[test]
fn forms() {
    let table: [(serde_json::Value, &str); 12] = [
        (json!({"a": 1, "b": "x y&z", "c": null, "d": true}), "a=1&b=x+y%26z&d=true"),
        (json!({"a": [1, 2], "b": []}), "a=1&a=2"),
        // What has fields is JSON in one field, with nothing in it too.
        (json!({"a": {"b": "c", "d": {"e": 1}}}), "a=%7B%22b%22%3A%22c%22%2C%22d%22%3A%7B%22e%22%3A1%7D%7D"),
        (json!({"a": {}}), "a=%7B%7D"),
        (json!({"a": [{"b": "c"}, {"b": "d"}]}), "a=%7B%22b%22%3A%22c%22%7D&a=%7B%22b%22%3A%22d%22%7D"),
        (json!({"d": {"b": ["c", {"e": [1]}]}}), "d%5Bb%5D%5B0%5D=c&d%5Bb%5D%5B1%5D%5Be%5D%5B0%5D=1"),
        (json!({"k": {"a": 1, "b": "c"}}), "k=a,1,b,c"),
        (json!({"j": {"b": [1]}}), "j=%7B%22b%22%3A%5B1%5D%7D"),
        (json!({"j": {"b": "c d*"}}), "j=%7B%22b%22%3A%22c%20d%2A%22%7D"),
        (json!({"s": [1, "2 *"]}), "s=1%202%20%2A"),
        (json!({"k": [1, 2], "é": "*-._~"}), "k=1,2&%C3%A9=*-._%7E"),
        (json!({}), ""),
    ];
    const ENCODING: &[(&str, Encoding)] = &[
        ("j", Encoding { content_type: Some("application/json"), ..Encoding::DEFAULT }),
        ("s", Encoding { style: Some(Style::SpaceDelimited), explode: Some(false), ..Encoding::DEFAULT }),
        ("k", Encoding { explode: Some(false), ..Encoding::DEFAULT }),
        ("d", Encoding { style: Some(Style::DeepObject), explode: Some(true), ..Encoding::DEFAULT }),
    ];
    for (value, wanted) in table {
        assert_eq!(form(&parts(&value).unwrap(), URLENCODED, ENCODING).unwrap(), wanted, "{value}");
    }
    assert!(form(&parts(&[1]).unwrap(), URLENCODED, &[]).is_err());
    assert!(form(&parts(&json!({"a": {"$base64": "aGk="}})).unwrap(), URLENCODED, &[]).is_ok());
}

#[test]
fn parameters_may_hold_a_form() {
    const JOINED: &[(&str, Encoding)] = &[("c", Encoding { explode: Some(false), ..Encoding::DEFAULT })];
    let value = json!({"c": ["p", "q"], "a": "x y+z", "o": {"b": 1}});
    let whole = querystring("q").content(URLENCODED).encoding(JOINED);
    assert_eq!(target(whole, "/", &value), "/?a=x%20y%2Bz&c=p,q&o=%7B%22b%22%3A1%7D");
    assert_eq!(target(whole, "/", "a=1&b=%26"), "/?a=1&b=%26");
    let named = query("q").content(URLENCODED);
    assert_eq!(target(named, "/", &json!({"x": 1, "name": "a&b"})), "/?q=name%3Da%2526b%26x%3D1");
}

#[derive(Serialize)]
struct Upload {
    title: &'static str,
    user: User,
    tags: Vec<i64>,
    none: Option<i64>,
    files: Vec<File>,
    extra: Extra<Any>,
}

fn upload(files: Vec<File>) -> Upload {
    let user = serde_json::from_str(r#"{"id":1,"name":"n"}"#).unwrap();
    Upload { title: "é", user, tags: vec![1, 2], none: None, files, extra: Extra::default() }
}

const WANTED: &str = "--B\r\nContent-Disposition: form-data; name=\"title\"\r\n\r\né\r\n\
    --B\r\nContent-Disposition: form-data; name=\"user\"\r\nContent-Type: application/json\r\n\r\n{\"id\":1,\"name\":\"n\"}\r\n\
    --B\r\nContent-Disposition: form-data; name=\"tags\"\r\n\r\n1\r\n\
    --B\r\nContent-Disposition: form-data; name=\"tags\"\r\n\r\n2\r\n\
    --B\r\nContent-Disposition: form-data; name=\"files\"; filename=\"a%22b.txt\"\r\nContent-Type: text/plain\r\nX-Y: z\r\n\r\nhi\r\n\
    --B\r\nContent-Disposition: form-data; name=\"files\"; filename=\"files\"\r\nContent-Type: image/png\r\nX-Y: z\r\n\r\n\0\u{1}\r\n\
    --B\r\nContent-Disposition: form-data; name=\"extra\"\r\nContent-Type: application/json\r\n\r\n{}\r\n\
    --B--\r\n";

const FILES: &[(&str, Encoding)] = &[(
    "files",
    Encoding { content_type: Some("image/png, image/jpeg"), headers: &[("X-Y", "z")], ..Encoding::DEFAULT },
)];

#[tokio::test]
async fn multipart_bodies() {
    let first = File::from("hi").named("a\"b.txt").typed("text/plain");
    let value = parts(&upload(vec![first.clone(), File::from(vec![0u8, 1])])).unwrap();
    let Payload::Bytes(bytes) = multipart(&value, FORM_DATA, FILES, "B").unwrap() else {
        panic!("in memory")
    };
    assert_eq!(std::str::from_utf8(&bytes).unwrap(), WANTED);

    // The same with a stream: once, and never again.
    let pieces = futures_util::stream::iter([
        Ok::<_, std::io::Error>(bytes::Bytes::from_static(b"\0")),
        Ok(bytes::Bytes::from_static(b"\x01")),
    ]);
    let value = parts(&upload(vec![first.clone(), File::stream(pieces).sized(2)])).unwrap();
    let Payload::Stream(body) = multipart(&value, FORM_DATA, FILES, "B").unwrap() else { panic!("a stream") };
    assert!(!body.is_replayable());
    let (stream, length) = body.open().await.unwrap();
    assert_eq!(length, Some(WANTED.len() as u64));
    assert_eq!(stream.collect(9999).await.unwrap(), WANTED);
    assert!(body.open().await.is_err());

    // A file on disk is opened each time.
    let path = std::env::temp_dir().join(format!("switchboard-{}", std::process::id()));
    std::fs::write(&path, b"\0\x01").unwrap();
    let value = parts(&upload(vec![first, File::open(&path).named("files")])).unwrap();
    let Payload::Stream(body) = multipart(&value, FORM_DATA, FILES, "B").unwrap() else { panic!("a stream") };
    for _ in 0..2 {
        let (stream, length) = body.open().await.unwrap();
        assert_eq!(length, Some(WANTED.len() as u64));
        assert_eq!(stream.collect(9999).await.unwrap(), WANTED);
    }
    std::fs::remove_file(&path).unwrap();
    assert!(body.open().await.is_err());
}

#[test]
fn parts_of_lists_and_of_what_has_a_style() {
    const ENCODING: &[(&str, Encoding)] = &[
        ("json", Encoding { content_type: Some("application/json"), ..Encoding::DEFAULT }),
        ("joined", Encoding { explode: Some(false), ..Encoding::DEFAULT }),
        ("deep", Encoding { style: Some(Style::DeepObject), explode: Some(true), ..Encoding::DEFAULT }),
    ];
    let value = json!({"json": [{"a": 1}, 2], "joined": ["x y", "é"], "deep": {"a": {"b": "=&%"}}});
    let Payload::Bytes(bytes) = multipart(&parts(&value).unwrap(), FORM_DATA, ENCODING, "B").unwrap() else {
        panic!()
    };
    let json = "Content-Type: application/json\r\n\r\n";
    let part = |name: &str, rest: &str| {
        format!("--B\r\nContent-Disposition: form-data; name=\"{name}\"\r\n{rest}\r\n")
    };
    let wanted = [
        part("deep[a][b]", "\r\n=&%"),
        part("joined", "\r\nx y,é"),
        part("json", &format!("{json}{{\"a\":1}}")),
        part("json", &format!("{json}2")),
    ];
    assert_eq!(std::str::from_utf8(&bytes).unwrap(), wanted.concat() + "--B--\r\n");
}

#[test]
fn a_list_is_parts_without_names() {
    const ENCODING: &[(&str, Encoding)] = &[
        ("0", Encoding { content_type: Some("application/json"), ..Encoding::DEFAULT }),
        ("*", Encoding { content_type: Some("image/png"), headers: &[("X-Y", "z")], ..Encoding::DEFAULT }),
    ];
    let value = json!([{"a": 1}, {"$base64": "aGk="}, {"$base64": "aG8=", "filename": "b"}]);
    let value = parts(&Any::new(&value).unwrap()).unwrap();
    let Payload::Bytes(bytes) = multipart(&value, "multipart/mixed", ENCODING, "B").unwrap() else {
        panic!()
    };
    let wanted = "--B\r\nContent-Type: application/json\r\n\r\n{\"a\":1}\r\n\
        --B\r\nContent-Type: image/png\r\nX-Y: z\r\n\r\nhi\r\n\
        --B\r\nContent-Disposition: attachment; filename=\"b\"\r\nContent-Type: image/png\r\nX-Y: z\r\n\r\nho\r\n\
        --B--\r\n";
    assert_eq!(std::str::from_utf8(&bytes).unwrap(), wanted);
    assert!(multipart(&value, FORM_DATA, ENCODING, "B").is_err());
}

#[test]
fn an_encoding_may_be_for_one_media_type_of_the_body() {
    let joined = Encoding { explode: Some(false), within: Some(URLENCODED), ..Encoding::DEFAULT };
    assert_eq!(Encoding::of("a", URLENCODED, &[("a", joined)]), joined);
    assert_eq!(Encoding::of("a", FORM_DATA, &[("a", joined)]), Encoding::DEFAULT);
}

#[test]
fn files_from_untyped_json_are_files_in_multipart() {
    let any = Any::parse(r#"{"f":{"$base64":"aGk=","filename":"x"}}"#).unwrap();
    let Payload::Bytes(bytes) = multipart(&parts(&any).unwrap(), FORM_DATA, &[], "B").unwrap() else {
        panic!()
    };
    let text = std::str::from_utf8(&bytes).unwrap();
    assert!(
        text.contains("filename=\"x\"\r\nContent-Type: application/octet-stream\r\n\r\nhi\r\n"),
        "{text}"
    );
}

#[test]
fn files_do_not_fit_everywhere() {
    assert!(draft(query("q"), "/", &File::from("x")).error.is_some());
    assert!(form(&parts(&json!({"a": 1})).unwrap(), URLENCODED, &[]).is_ok());
    let mut map = std::collections::BTreeMap::new();
    map.insert("f", File::from("x"));
    assert!(form(&parts(&map).unwrap(), URLENCODED, &[]).is_err());
}

#[test]
fn the_first_error_is_kept() {
    let mut draft = draft(query("q"), "/", &f64::NAN);
    draft.set_header("bad name", "x");
    let error = draft.target().unwrap_err().to_string();
    assert_eq!(error, "test: a number that is not finite cannot be sent");
}

#[test]
fn an_argument_without_a_parameter_is_an_error() {
    let mut draft = draft(query("q"), "/", "x");
    draft.arg(7, "y");
    assert!(draft.error.is_some());
}

#[test]
fn rule_02_idempotent_methods() {
    for method in ["GET", "HEAD", "OPTIONS", "TRACE", "PUT", "DELETE", "QUERY"] {
        assert!(super::is_idempotent(method), "{method}");
    }
    for method in ["POST", "PATCH", "CONNECT", "get", "LOCK"] {
        assert!(!super::is_idempotent(method), "{method}");
    }
    let overridden = Spec { method: "GET", idempotent: Some(false), ..Spec::DEFAULT };
    assert!(!overridden.is_idempotent());
}

#[test]
fn headers_of_the_client_are_given_as_parameters_too() {
    const PARAMS: &[Param] = &[header("accept"), header("Content-Type")];
    const FORMS: &[&[&str]] = &[&["application/json", "application/vnd.x+json"], &["text/*"]];
    static SPEC: Spec = Spec { params: PARAMS, forms: FORMS, ..Spec::DEFAULT };
    let client = client();
    let sent = |made: &str, given: &str| {
        let mut draft = Draft::new(&client, &SPEC);
        if !made.is_empty() {
            draft.set_body(made, Payload::Bytes("x".into()));
        }
        draft.arg(1, given);
        assert!(draft.error.is_none());
        draft.content_type().unwrap().to_str().unwrap().to_owned()
    };
    // As it is given, whatever that is.
    for given in ["application/json; charset=utf-8", "application/vnd.x+json", "abc"] {
        assert_eq!((sent("application/json", given), sent("", given)), (given.to_owned(), given.to_owned()));
    }
    // But not as another form of the body than it has, nor as a range.
    for given in ["text/csv", "*/*"] {
        assert_eq!(sent("application/json", given), "application/json", "{given}");
    }
    assert_eq!(sent("text/plain; charset=utf-8", "application/json"), "text/plain; charset=utf-8");
    assert_eq!(
        sent("image/png", "application/json"),
        "application/json",
        "a file is of the type that it is given"
    );
    // A boundary stays.
    assert_eq!(
        sent("multipart/form-data; boundary=B", "multipart/mixed; boundary=C"),
        "multipart/mixed; boundary=B"
    );
    assert_eq!(sent("multipart/form-data; boundary=B", "abc"), "multipart/form-data; boundary=B");
    let mut draft = Draft::new(&client, &SPEC);
    assert_eq!(draft.accepted(), "application/json");
    draft.arg(0, "text/csv");
    assert_eq!(draft.accepted(), "text/csv");
}
