//! A client as the generator writes one, by hand: it proves that the emitted forms compile and do
//! what they say, against the mock transport.

#![allow(missing_docs)] // The forms are shown, not explained.

mod failures;

use std::sync::Arc;
use switchboard_client as runtime;
use switchboard_client::Reply;
use switchboard_client::generated as rt;
use switchboard_client::mock::{Mock, Reply as Answer};

// client.rs

pub static SERVICE: rt::Service = rt::Service {
    name: "github",
    title: "GitHub",
    version: "1.1.4",
    env: "GITHUB",
    base_url: "https://api.github.com",
    schemes: &[rt::Scheme {
        name: "token",
        kind: rt::SchemeKind::Bearer,
        source: &[rt::Credential::env(rt::Part::Token, "GITHUB_TOKEN")],
    }],
    ..rt::Service::DEFAULT
};

#[derive(Clone, Debug)]
pub struct Client(rt::Client);

impl Client {
    pub fn from_env() -> Result<Self, runtime::BuildError> {
        Self::builder().build()
    }
    pub fn builder() -> rt::Builder<Self> {
        rt::Builder::new(&SERVICE, Client)
    }
    pub fn issues(&self) -> Issues<'_> {
        Issues(self)
    }
}

// call.rs: a local type, so that optional parameters are inherent methods.

#[must_use]
pub struct Call<O>(rt::Pending<O>);

impl<O: rt::Operation> Call<O> {
    #[inline]
    pub(crate) fn new(client: &Client) -> Self {
        Self(rt::Pending::new(&client.0))
    }
    #[inline]
    pub(crate) fn arg<T: rt::Serialize + ?Sized>(self, index: usize, value: &T) -> Self {
        Self(self.0.arg(index, value))
    }
    #[inline]
    pub(crate) fn json<T: rt::Serialize + ?Sized>(self, value: &T) -> Self {
        Self(self.0.json(value))
    }
    #[inline]
    pub(crate) fn multipart<T: rt::Serialize + ?Sized>(self, value: &T) -> Self {
        Self(self.0.multipart(value))
    }
    pub fn timeout(self, limit: std::time::Duration) -> Self {
        Self(self.0.timeout(limit))
    }
    pub fn header(self, name: &str, value: &str) -> Self {
        Self(self.0.header(name, value))
    }
    pub fn send(self) -> rt::Sent<O> {
        self.0.send()
    }
    pub fn pages(self) -> rt::Pages<O> {
        self.0.pages()
    }
}

impl<O: rt::Operation> IntoFuture for Call<O> {
    type Output = <rt::Pending<O> as IntoFuture>::Output;
    type IntoFuture = rt::BodyOf<O>;
    #[inline]
    fn into_future(self) -> rt::BodyOf<O> {
        self.0.body()
    }
}

// issues.rs

pub struct Issues<'a>(pub(crate) &'a Client);

impl Issues<'_> {
    /// List issues
    #[inline]
    pub fn list(&self, owner: &str, repo: &str) -> Call<ListIssues> {
        Call::new(self.0).arg(0, owner).arg(1, repo)
    }
    /// Create an issue
    #[inline]
    pub fn create(&self, owner: &str, repo: &str, body: &NewIssue) -> Call<CreateIssue> {
        Call::new(self.0).arg(0, owner).arg(1, repo).json(body)
    }
    /// Attach a file
    #[inline]
    pub fn attach(&self, body: &Attachment) -> Call<Attach> {
        Call::new(self.0).multipart(body)
    }
    /// Follow the issues
    #[inline]
    pub fn follow(&self) -> Call<Follow> {
        Call::new(self.0)
    }
}

/// `GET /repos/{owner}/{repo}/issues`
pub enum ListIssues {}
impl rt::Operation for ListIssues {
    const SPEC: rt::Spec = rt::Spec::new("issues/list", "GET", "/repos/{owner}/{repo}/issues")
        .params(&[
            rt::path("owner"),
            rt::path("repo"),
            rt::query("state"),
            rt::query("labels").explode(false),
        ])
        .security(&[&["token"]]);
    type Success = rt::Json<Vec<Issue>>;
    type Failure = ListIssuesError;
}
impl Call<ListIssues> {
    #[inline]
    pub fn state(self, state: &State) -> Self {
        self.arg(2, state)
    }
    #[inline]
    pub fn labels(self, labels: &[String]) -> Self {
        self.arg(3, labels)
    }
}

#[non_exhaustive]
pub enum ListIssuesError {
    NotFound(Reply<BasicError>),
    UnprocessableEntity(Reply<BasicError>),
    Client(Reply<()>),
}
rt::failures! { ListIssuesError {
    404 => NotFound(rt::Json<BasicError>),
    422 => UnprocessableEntity(rt::Json<BasicError>),
    4 => Client(rt::Empty),
} }

pub enum CreateIssue {}
impl rt::Operation for CreateIssue {
    const SPEC: rt::Spec = rt::Spec::new("issues/create", "POST", "/repos/{owner}/{repo}/issues")
        .params(&[rt::path("owner"), rt::path("repo")])
        .security(&[&["token"]])
        .body("application/json");
    type Success = CreateIssueOutput;
    type Failure = rt::Undocumented;
}

pub enum CreateIssueOutput {
    Created(Issue),
    Accepted,
}
rt::successes! { CreateIssueOutput {
    201 "application/json" => Created(rt::Json<Issue>),
    202 => Accepted,
} }

pub enum Attach {}
impl rt::Operation for Attach {
    const SPEC: rt::Spec = rt::Spec::new("issues/attach", "POST", "/files").body("multipart/form-data");
    type Success = rt::OrEmpty<rt::Json<rt::Any>>;
    type Failure = rt::Undocumented;
}

pub enum Follow {}
impl rt::Operation for Follow {
    const SPEC: rt::Spec =
        rt::Spec::new("issues/follow", "GET", "/issues/events").accept("text/event-stream").stream();
    type Success = rt::Events<Issue>;
    type Failure = rt::Undocumented;
}

// types.rs

pub struct Issue {
    pub id: i64,
    pub title: String,
    pub body: rt::Nullable<String>,
    pub state: Option<State>,
    pub source: Option<Source>,
    pub extra: rt::Extra<rt::Any>,
}
impl rt::Object for Issue {
    const SHAPE: rt::Shape = rt::Shape::new("Issue", 0b11, &["id", "title", "body", "state", "source"]);
    type Fields = (i64, String, rt::Nullable<String>, Option<State>, Option<Source>, rt::Extra<rt::Any>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.id, &self.title, &self.body, &self.state, &self.source, &self.extra)
    }
    #[inline]
    fn from_fields((id, title, body, state, source, extra): Self::Fields) -> Self {
        Self { id, title, body, state, source, extra }
    }
}

pub struct NewIssue {
    pub title: String,
    pub labels: Option<Vec<String>>,
}
impl rt::Object for NewIssue {
    const SHAPE: rt::Shape = rt::Shape::new("NewIssue", 0b1, &["title", "labels"]);
    type Fields = (String, Option<Vec<String>>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.title, &self.labels)
    }
    #[inline]
    fn from_fields((title, labels): Self::Fields) -> Self {
        Self { title, labels }
    }
}
impl NewIssue {
    pub fn new(title: impl Into<String>) -> Self {
        Self { title: title.into(), labels: None }
    }
}

pub struct BasicError {
    pub message: Option<String>,
}
impl rt::Object for BasicError {
    const SHAPE: rt::Shape = rt::Shape::new("BasicError", 0, &["message"]);
    type Fields = (Option<String>,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.message,)
    }
    #[inline]
    fn from_fields((message,): Self::Fields) -> Self {
        Self { message }
    }
}

/// Nine fields: two groups.
pub struct Attachment {
    pub a: Option<String>,
    pub b: Option<String>,
    pub c: Option<String>,
    pub d: Option<String>,
    pub e: Option<String>,
    pub f: Option<String>,
    pub g: Option<String>,
    pub name: Option<String>,
    pub file: rt::File,
}
impl rt::Object for Attachment {
    const SHAPE: rt::Shape =
        rt::Shape::new("Attachment", 0b1_0000_0000, &["a", "b", "c", "d", "e", "f", "g", "name", "file"]);
    type Fields = rt::Both<
        (
            Option<String>,
            Option<String>,
            Option<String>,
            Option<String>,
            Option<String>,
            Option<String>,
            Option<String>,
            Option<String>,
        ),
        (rt::File,),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both((&self.a, &self.b, &self.c, &self.d, &self.e, &self.f, &self.g, &self.name), (&self.file,))
    }
    #[inline]
    fn from_fields(rt::Both((a, b, c, d, e, f, g, name), (file,)): Self::Fields) -> Self {
        Self { a, b, c, d, e, f, g, name, file }
    }
}

#[non_exhaustive]
pub enum State {
    Open,
    Closed,
    Unknown(String),
}

#[non_exhaustive]
pub enum Code {
    V1,
    V2,
    Unknown(i64),
}

#[non_exhaustive]
pub enum Source {
    Issue(Box<Issue>),
    Id(String),
    Unknown(rt::Any),
}

pub struct Tree(pub Vec<Tree>);

rt::objects! { Issue NewIssue BasicError Attachment }
rt::defaults! { BasicError }
rt::choices! { State { Open = "open", Closed = "closed" } }
rt::numbers! { Code { V1 = 1, V2 = 2 } }
rt::unions! { Source tag "object" {
    Issue 0: rt::look(rt::OBJECT).tag(&["issue"]).required(&["id", "title"]).known(&["id", "title", "body", "state", "source"]).fixed(&[("object", &["issue"])]),
    Id 1: rt::look(rt::STRING),
} }
rt::wrappers! { Tree(Vec<Tree>) }

// And what it does.

fn client() -> (Client, Arc<Mock>) {
    let mock = Mock::new();
    let builder = Client::builder().no_env().credential("token", "t0ken").transport(mock.clone());
    (builder.build().expect("a client"), mock)
}

#[tokio::test]
async fn a_list_with_optional_parameters() {
    let (client, mock) = client();
    mock.on("GET", "/repos/rust-lang/r%20st/issues").answer(Answer::json(
        200,
        r#"[{"id":1,"title":"a","body":null,"state":"new","source":{"object":"issue","id":2,"title":"b"},"x":1}]"#,
    ));
    let labels = ["a,b".to_owned(), "c".to_owned()];
    let call = client.issues().list("rust-lang", "r st").state(&State::Open).labels(&labels);
    let reply = call.send().await.expect("an answer");
    assert_eq!(reply.status(), 200);
    let issue = &reply[0];
    assert!(issue.body.is_null());
    assert_eq!(issue.state, Some(State::Unknown("new".to_owned())));
    assert!(matches!(&issue.source, Some(Source::Issue(inner)) if inner.id == 2));
    assert_eq!(issue.extra.len(), 1);
    let seen = mock.seen();
    assert_eq!(seen[0].query, "state=open&labels=a%2Cb,c");
    assert_eq!(seen[0].headers["authorization"], "Bearer t0ken");
    assert_eq!(seen[0].headers["accept"], "application/json");
}

#[tokio::test]
async fn pages_and_items_are_streams_and_end_behind_an_error() {
    use futures_util::{StreamExt, TryStreamExt};
    let page = |items: &str| Answer::json(200, items.to_owned()).header("link", "<?page=2>; rel=next");
    let issue = |id: u32| format!(r#"[{{"id":{id},"title":"a"}}]"#);
    let last = || Answer::json(200, issue(2));
    let (client, mock) = client();
    mock.on("GET", "*").answers([page(&issue(1)), last(), page(&issue(1)), last()]);
    let pages: Vec<_> = client.issues().list("a", "b").pages().try_collect().await.expect("pages");
    assert_eq!(pages.iter().map(|page| page[0].id).collect::<Vec<_>>(), [1, 2]);
    let items = client.issues().list("a", "b").pages().items::<Issue>();
    assert_eq!(items.map(|item| item.expect("an item").id).collect::<Vec<_>>().await, [1, 2]);

    let (client, mock) = self::client();
    mock.on("GET", "*").answers([page(r#"[{"id":"x"}]"#), last()]);
    let mut pages = client.issues().list("a", "b").pages();
    assert!(pages.next().await.is_some_and(|page| page.is_err()) && pages.next().await.is_none());
    let (client, mock) = self::client();
    mock.on("GET", "*").answers([page(r#"[{"id":"x"}]"#), last()]);
    let mut items = client.issues().list("a", "b").pages().items::<Issue>();
    assert!(items.next().await.is_some_and(|item| item.is_err()) && items.next().await.is_none());
    assert_eq!(
        format!("{items:?} {:?}", client.issues().list("a", "b").pages()),
        "ItemStream { ready: 0, .. } Pages { .. }"
    );
}

#[tokio::test]
async fn a_body_is_sent_and_one_of_several_successes_comes_back() {
    let (client, mock) = client();
    mock.on("POST", "/repos/a/b/issues").answer(Answer::json(201, r#"{"id":1,"title":"T"}"#));
    let new = NewIssue { labels: Some(vec!["bug".into()]), ..NewIssue::new("T") };
    let output = client.issues().create("a", "b", &new).await.expect("an answer");
    assert!(matches!(output, CreateIssueOutput::Created(issue) if issue.title == "T"));
    assert_eq!(mock.seen()[0].body, r#"{"title":"T","labels":["bug"]}"#);
    assert_eq!(mock.seen()[0].headers["content-type"], "application/json");
}

#[tokio::test]
async fn files_go_in_multipart() {
    let (client, mock) = client();
    mock.on("POST", "/files").answer(Answer::status(204));
    let file = rt::File::from("hi").named("a.txt").typed("text/plain");
    let body = Attachment {
        a: None,
        b: None,
        c: None,
        d: None,
        e: None,
        f: None,
        g: None,
        name: Some("n".into()),
        file,
    };
    assert!(client.issues().attach(&body).await.expect("an answer").is_none());
    let seen = mock.seen();
    let text = String::from_utf8_lossy(&seen[0].body).into_owned();
    assert!(text.contains("name=\"name\"\r\n\r\nn\r\n"), "{text}");
    assert!(text.contains("filename=\"a.txt\"\r\nContent-Type: text/plain\r\n\r\nhi\r\n"), "{text}");
    let media = seen[0].headers["content-type"].to_str().expect("text");
    assert!(media.starts_with("multipart/form-data; boundary=switchboard-"), "{media}");
}

#[tokio::test]
async fn events_are_a_typed_stream() {
    let (client, mock) = client();
    let event = "data: {\"id\":1,\"title\":\"a\"}\n\n";
    let answer = Answer::status(200).header("content-type", "text/event-stream");
    mock.on("GET", "/issues/events").answer(answer.body(event).body("data: [DONE]\n\n"));
    let mut events = client.issues().follow().await.expect("a stream");
    assert_eq!(events.next().await.expect("one").expect("good").id, 1);
    assert!(events.next().await.is_none());
}

#[tokio::test]
async fn the_untyped_door_sees_the_same() {
    let (client, mock) = client();
    mock.on("GET", "*").answer(Answer::json(404, r#"{"message":"no"}"#));
    let outcome = rt::outcome::<ListIssues>(client.issues().list("a", "b").send()).await;
    let failed = outcome.result.expect_err("an error");
    assert_eq!((failed.kind.as_str(), failed.body.get()), ("api", r#"{"message":"no"}"#));
    let tree: Tree = serde_json::from_str("[[]]").expect("a tree");
    assert_eq!(tree.len(), 1);
    assert_eq!(Code::from(2), Code::V2);
}
