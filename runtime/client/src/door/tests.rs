//! The rules of the untyped door.

use super::*;
use serde_json::value::RawValue;

static OPERATIONS: &[OperationInfo] = &[
    OperationInfo {
        id: "pets/get",
        path: "/pets/{id}",
        parameters: &[
            ParameterInfo::new("id", ParameterPlace::Path, true),
            ParameterInfo::new("X-Trace", ParameterPlace::Header, false),
        ],
        ..OperationInfo::DEFAULT
    },
    OperationInfo {
        id: "pets/create",
        method: "POST",
        path: "/pets",
        body: Some("application/json"),
        ..OperationInfo::DEFAULT
    },
];

#[test]
fn rule_24_options_show_no_password_and_no_key() {
    for url in ["https://user:hunter2@x.example", "https://x.example/v1?key=hunter2", "//x#hunter2"] {
        let options = Options { base_url: Some(url.to_owned()), ..Options::default() };
        assert!(!format!("{options:?}").contains("hunter2"), "{url}");
    }
    let options = Options { base_url: Some("https://x.example/v1".to_owned()), ..Options::default() };
    assert!(format!("{options:?}").contains("https://x.example/v1"));
}

fn get(_: &(), args: &Args) -> Started {
    let id: i64 = args.path("id")?;
    Ok(Box::pin(async move { Outcome::ok(200, Vec::new(), RawValue::from_string(id.to_string()).unwrap()) }))
}

fn create(_: &(), args: &Args) -> Started {
    let body: Box<RawValue> = args.required_body()?;
    Ok(Box::pin(async move { Outcome::ok(201, Vec::new(), body) }))
}

fn run(operation: &str, args: &str) -> String {
    let args = Args::parse(args).unwrap();
    let future = dispatch(&(), OPERATIONS, &[get as Arm<()>, create], operation, &args);
    let mut future = std::pin::pin!(future);
    let mut context = std::task::Context::from_waker(std::task::Waker::noop());
    match future.as_mut().poll(&mut context) {
        std::task::Poll::Ready(outcome) => serde_json::to_string(&outcome).unwrap(),
        std::task::Poll::Pending => unreachable!("nothing here waits"),
    }
}

#[test]
fn an_operation_is_found_by_id_and_by_route() {
    let answer = r#"{"status":200,"headers":{},"body":7}"#;
    assert_eq!(run("pets/get", r#"{"path":{"id":7}}"#), answer);
    assert_eq!(run("GET /pets/{id}", r#"{"path":{"id":7}}"#), answer);
    assert_eq!(run("get  /pets/{id}", r#"{"path":{"id":7}}"#), answer);
    assert!(run("pets/gett", "{}").contains("there is no operation `pets/gett`"));
}

#[test]
fn the_text_of_a_body_is_kept_exactly() {
    let body = r#"{"n":123456789012345678901234567890.10,"n":1}"#;
    let answer = run("pets/create", &format!(r#"{{"body":{body}}}"#));
    assert_eq!(answer, format!(r#"{{"status":201,"headers":{{}},"body":{body}}}"#));
    // An explicit null is a body.
    assert!(run("pets/create", r#"{"body":null}"#).contains(r#""body":null"#));
    assert!(run("pets/create", "{}").contains("the body is missing"));
}

#[test]
fn a_parameter_that_is_all_of_the_query_may_be_called_by_that_place() {
    for line in [r#"{"querystring":{"filter":7}}"#, r#"{"query":{"filter":7}}"#] {
        assert_eq!(Args::parse(line).unwrap().query::<i64>("filter").unwrap(), Some(7), "{line}");
    }
}

#[test]
fn wrong_arguments_are_named() {
    assert!(run("pets/get", "{}").contains("the path parameter `id` is missing"));
    let misfit = run("pets/get", r#"{"path":{"id":"x"}}"#);
    assert!(
        misfit.contains("the path parameter `id`: invalid type") && !misfit.contains("column"),
        "{misfit}"
    );
    let unknown = run("pets/get", r#"{"path":{"id":1},"query":{"q":1}}"#);
    assert!(unknown.contains("no query parameter `q`"), "{unknown}");
    assert!(run("pets/get", r#"{"path":{"id":1},"body":1}"#).contains("takes no body"));
    assert!(run("pets/get", r#"{"path":{"id":1},"body":null}"#).contains("200"), "null is no body there");
    assert!(Args::parse(r#"{"qeury":{}}"#).is_err());
}

#[test]
fn headers_have_no_case_and_one_may_be_no_parameter() {
    let args = Args::parse(r#"{"header":{"x-trace":"a","Authorization":"b"}}"#).unwrap();
    assert_eq!(args.header::<String>("X-Trace").unwrap().as_deref(), Some("a"));
    assert!(args.check_names(&OPERATIONS[0]).is_ok());
    let args = Args::parse(r#"{"header":{"Accept":"b"}}"#).unwrap();
    assert!(args.check_names(&OPERATIONS[0]).is_err(), "one that the document does not list is not sent");
}

#[test]
fn null_is_nothing_where_nothing_may_be_and_null_is_no_value() {
    let args = Args::parse(r#"{"query":{"q":null},"body":null}"#).unwrap();
    assert_eq!(args.query::<String>("q").unwrap(), None);
    assert!(args.required::<String>(ParameterPlace::Query, "q").is_err());
    assert!(args.query::<crate::Any>("q").unwrap().is_some(), "any value may be null");
    assert_eq!(args.optional_body::<String>().unwrap(), None);
    assert_eq!(args.optional_body::<Option<String>>().unwrap(), Some(None));
    assert!(args.has_body() && !args.has_content());
    assert!(args.required_body::<String>().is_err() && args.required_text().is_err());
    let five = Args::parse(r#"{"query":{"q":5},"body":5}"#).unwrap();
    assert!(five.query::<String>("q").is_err() && five.optional_body::<String>().is_err());
}

#[test]
fn a_text_is_taken_from_any_json() {
    let text = |body: &str| Args::parse(&format!("{{\"body\":{body}}}")).unwrap().required_text();
    for (body, wanted) in [
        (r#""a\nb""#, "a\nb"),
        ("1.10", "1.10"),
        (r#"{"a":[1]}"#, r#"{"a":[1]}"#),
        (r#"{"$base64":"aGk="}"#, "hi"),
    ] {
        assert_eq!(text(body).unwrap(), wanted, "{body}");
    }
    assert!(text(r#"{"$base64":"/w=="}"#).is_err());
}

#[test]
fn words_take_the_type_that_is_asked_for() {
    let mut args = Args::default();
    args.push_word(ParameterPlace::Query, "n", "5");
    args.push_word(ParameterPlace::Query, "list", "a,b");
    args.push_word(ParameterPlace::Query, "many", "1");
    args.push_word(ParameterPlace::Query, "many", "2");
    args.push_word(ParameterPlace::Query, "flag", "true");
    assert_eq!(args.query::<String>("n").unwrap().as_deref(), Some("5"));
    assert_eq!(args.query::<i64>("n").unwrap(), Some(5));
    assert_eq!(args.query::<Vec<i64>>("n").unwrap(), Some(vec![5]));
    assert_eq!(args.query::<Vec<i64>>("many").unwrap(), Some(vec![1, 2]));
    assert_eq!(args.query::<Vec<String>>("many").unwrap(), Some(vec!["1".into(), "2".into()]));
    assert_eq!(args.query::<bool>("flag").unwrap(), Some(true));
    assert!(args.query::<i64>("flag").is_err());
}

#[test]
fn a_form_of_the_body_is_chosen_by_its_media_type() {
    const FORMS: &[&[&str]] =
        &[&["application/json", "application/*+json"], &["application/xml"], &["image/*"]];
    let asked = |media: &str| {
        let mut args = Args::default();
        args.set_content_type(media);
        args.form(FORMS)
    };
    assert_eq!(Args::default().form(FORMS), 0, "the first, where none is named");
    assert_eq!(asked("Application/JSON; charset=utf-8"), 0);
    assert_eq!(asked("application/xml"), 1);
    assert_eq!(asked("application/vnd.x+json"), 0);
    assert_eq!(asked("image/png"), 2);
    let header = Args::parse(r#"{"header":{"content-type":"application/xml; charset=utf-8"}}"#).unwrap();
    assert_eq!(header.form(FORMS), 1, "a parameter of that name says it too");
    let both = r#"{"header":{"Content-Type":"application/xml"},"content_type":"image/png"}"#;
    assert_eq!(Args::parse(both).unwrap().form(FORMS), 2);
    assert_eq!(Args::parse(r#"{"header":{"Content-Type":"abc"}}"#).unwrap().form(FORMS), 0);
}

#[test]
fn a_media_type_that_the_document_does_not_name_is_refused() {
    let info = OperationInfo {
        id: "add",
        body: Some("application/json"),
        media: &["application/json", "application/xml"],
        ..OperationInfo::DEFAULT
    };
    let mut args = Args::default();
    args.set_body(outcome::null());
    args.set_content_type("application/xml");
    assert_eq!(args.check_names(&info), Ok(()));
    args.set_content_type("text/csv");
    let error = args.check_names(&info).unwrap_err().to_string();
    assert_eq!(error, "`add` takes no body as `text/csv`; it takes: application/json, application/xml");
}

#[test]
fn repeated_headers_are_joined_but_for_cookies() {
    let headers = [("a", "1"), ("set-cookie", "x=1"), ("a", "2"), ("set-cookie", "y=2")];
    let headers = headers.map(|(n, v)| (n.to_owned(), v.to_owned())).to_vec();
    let outcome = Outcome::ok(204, headers, outcome::null());
    assert_eq!(
        serde_json::to_string(&outcome).unwrap(),
        r#"{"status":204,"headers":{"a":"1, 2","set-cookie":["x=1","y=2"]},"body":null}"#
    );
}

#[test]
fn a_list_is_written_as_lines_where_the_body_is_lines() {
    let lines = |args: &str, media: &str| {
        let file = Args::parse(args).unwrap().required_lines(media).map_err(|error| error.to_string())?;
        Ok::<_, String>(String::from_utf8(file.as_bytes().unwrap().to_vec()).unwrap())
    };
    let list = "{\"body\":[{\"a\":1.10,\n\"b\":\"\\n\"},2]}";
    assert_eq!(lines(list, "application/jsonl").unwrap(), "{\"a\":1.10, \"b\":\"\\n\"}\n2\n");
    assert_eq!(lines(r#"{"body":[1]}"#, "application/json-seq").unwrap(), "\u{1e}1\n");
    assert_eq!(lines(r#"{"body":{"$base64":"aGk="}}"#, "application/jsonl").unwrap(), "hi");
    assert!(
        lines(r#"{"body":{"a":1}}"#, "application/jsonl").is_err()
            && lines("{}", "application/jsonl").is_err()
    );
}

#[test]
fn an_argument_of_a_query_in_the_path_may_stand_where_the_document_has_it() {
    static INFO: OperationInfo = OperationInfo {
        id: "search",
        path: "/search?q={text}&page={page}&fixed=1",
        parameters: &[
            ParameterInfo::new("q", ParameterPlace::Query, false),
            ParameterInfo::new("page", ParameterPlace::Query, false),
        ],
        ..OperationInfo::DEFAULT
    };
    let info = &INFO;
    let args = Args::parse(r#"{"path":{"text":"a","page":2},"query":{"page":3}}"#).unwrap();
    let sent = args.as_sent(info);
    assert!(sent.check_names(info).is_ok());
    assert_eq!(sent.query::<String>("q").unwrap().as_deref(), Some("a"));
    assert_eq!(sent.query::<u8>("page").unwrap(), Some(3), "what is given as it is sent goes before");
    let other = Args::parse(r#"{"path":{"other":1}}"#).unwrap();
    assert!(other.as_sent(info).check_names(info).is_err());
}

/// `PUT /pets/{id}?n=` with a body of JSON.
enum Put {}

impl crate::request::Operation for Put {
    const SPEC: crate::request::Spec = crate::request::Spec::DEFAULT
        .params(&[crate::request::path("id"), crate::request::query("n")])
        .body("application/json");
    type Success = crate::answer::Empty;
    type Failure = crate::answer::Undocumented;
}

/// What is wrong with arguments, read as those of [`Put`].
fn wrong(args: &str) -> Option<String> {
    let args = Args::parse(args).unwrap();
    let mut call = Prepared::new::<Put>(&crate::client::for_tests(), &args);
    call.needs::<i64>(0);
    call.json::<Vec<i64>>("application/json", true);
    call.takes::<i64>(1);
    call.start::<Put>().err().map(|error| error.to_string())
}

#[tokio::test]
async fn the_first_argument_that_is_wrong_is_said() {
    let said = |args| wrong(args).unwrap_or_default();
    assert_eq!(said(r#"{"query":{"n":"x"}}"#), "the path parameter `id` is missing");
    assert_eq!(said(r#"{"path":{"id":1},"query":{"n":"x"}}"#), "the body is missing");
    assert!(said(r#"{"path":{"id":1},"body":[1,"a"]}"#).starts_with("the body: invalid type"));
    let n = said(r#"{"path":{"id":1},"body":[],"query":{"n":"x"}}"#);
    assert!(n.starts_with("the query parameter `n`: invalid type"), "{n}");
    assert_eq!(wrong(r#"{"path":{"id":1},"body":[1],"query":{"n":null}}"#), None);
}
