use super::*;
use crate::door::{BoxFuture, Failed, Health, OperationInfo};
use serde_json::value::RawValue;

/// A client of one operation that sends what it is told to and answers what it was given.
struct Fake {
    options: Options,
    target: &'static str,
    keep: bool,
}

impl Service for Fake {
    fn name(&self) -> &str {
        "fake"
    }
    fn operations(&self) -> &'static [OperationInfo] {
        &[]
    }
    fn call(&self, _: &str, _: Args) -> BoxFuture<'static, Outcome> {
        let transport = self.options.transport.clone().unwrap();
        let base = self.options.base_url.clone().unwrap();
        let (target, keep) = (self.target, self.keep);
        Box::pin(async move {
            let request = crate::Request {
                method: http::Method::POST,
                url: format!("{base}{target}").parse().unwrap(),
                headers: http::HeaderMap::from_iter([(
                    http::header::CONTENT_TYPE,
                    "application/json".parse().unwrap(),
                )]),
                body: crate::RequestBody::Bytes(r#"{"n":1.0}"#.into()),
            };
            let response = transport.send(request).await.unwrap();
            let body = crate::transport::read(response.body, 1000, false).await.unwrap();
            let text = if keep { String::from_utf8(body.to_vec()).unwrap() } else { "{}".to_owned() };
            let body = RawValue::from_string(text).unwrap();
            let status = response.status.as_u16();
            if status < 400 {
                return Outcome::ok(status, Vec::new(), body);
            }
            let failed = Failed { body, ..Failed::new("api", "no") };
            Outcome { status: Some(status), headers: Vec::new(), result: Err(failed) }
        })
    }
    fn health(&self) -> BoxFuture<'static, Health> {
        Box::pin(std::future::pending())
    }
    fn reload(&self) -> Result<(), String> {
        Ok(())
    }
    fn close(&self) -> BoxFuture<'static, ()> {
        Box::pin(async {})
    }
    fn base_url(&self) -> String {
        String::new()
    }
    fn client(&self) -> &dyn std::any::Any {
        self
    }
}

const CASE: Case = Case {
    operation: "feed",
    method: "POST",
    path: "/pets/{id}/meals",
    args: r#"{"path":{"id":"a b"},"query":{"big":true},"body":{"n":1}}"#,
    sends: Some("application/json"),
    answers: &[
        Answer {
            status: 200,
            media: Some("application/json"),
            body: r#"{"a":[1]}"#,
            printed: Some(r#"{"a":[1.0]}"#),
        },
        Answer { status: 404, media: Some("application/json"), body: r#"{"m":1}"#, printed: None },
    ],
};

type Connect = fn(&Options) -> Result<Arc<dyn Service>, BuildError>;

fn fake(options: &Options, target: &'static str, keep: bool) -> Result<Arc<dyn Service>, BuildError> {
    Ok(Arc::new(Fake { options: options.clone(), target, keep }))
}

fn right(options: &Options) -> Result<Arc<dyn Service>, BuildError> {
    fake(options, "/pets/a%20b/meals?big=true", true)
}

fn elsewhere(options: &Options) -> Result<Arc<dyn Service>, BuildError> {
    fake(options, "/pets/a/meals?big=true", true)
}

fn without_query(options: &Options) -> Result<Arc<dyn Service>, BuildError> {
    fake(options, "/pets/a%20b/meals", true)
}

fn forgetful(options: &Options) -> Result<Arc<dyn Service>, BuildError> {
    fake(options, "/pets/a%20b/meals?big=true", false)
}

fn verdict(connect: Connect, case: &Case) -> Verdict {
    Contract { service: "fake", prefix: "SWITCHBOARD_NO_SUCH", connect }.check(case)
}

#[test]
fn a_kept_contract_is_kept() {
    verdict(right, &CASE).unwrap();
}

#[test]
fn a_broken_contract_is_found() {
    let all: [(Connect, &str); 3] = [
        (elsewhere, "request: the path was /pets/a/meals"),
        (without_query, "request: big=true is not in the query"),
        (forgetful, r#"answer 200: {"a":[1.0]} came out as {}"#),
    ];
    for (connect, says) in all {
        let broken = verdict(connect, &CASE).unwrap_err().to_string();
        assert!(broken.contains(says), "{broken}");
    }
    for (case, says) in [
        (Case { method: "PUT", ..CASE }, "the method was POST"),
        (Case { sends: Some("text/plain"), ..CASE }, "content type"),
        (Case { args: r#"{"path":{"id":"a b"},"body":{"n":2}}"#, ..CASE }, "became"),
        (Case { args: r#"{"path":{"id":"a b"}}"#, ..CASE }, "nobody asked for"),
        (
            Case { args: r#"{"path":{"id":"a b"},"header":{"x-y":1},"body":{"n":1}}"#, ..CASE },
            "x-y is missing",
        ),
    ] {
        let broken = verdict(right, &case).unwrap_err().to_string();
        assert!(broken.contains(says), "{broken}");
    }
}
