//! Who calls, and where.

use crate::check::{checks, only};
use crate::recorder::{Request, Server};
use switchboard_client::mock::{Mock, Reply};

checks! {
    "security: the document's own": by_default,
    "security: [] sends no token": none,
    "security: alternatives and combinations": combinations,
    "security: a key in a cookie, an OAuth token": others,
    "templated servers": templated,
    "servers of a path and of an operation": own,
}

fn client(server: &Server) -> security::Client {
    security::Client::builder()
        .no_env()
        .base_url(server.base.clone())
        .credential("bearer", "t")
        .credential("headerKey", "hk")
        .credential("queryKey", "qk")
        .credential("cookieKey", "ck")
        .credential("oauth", "ot")
        .build()
        .expect("a client")
}

fn shown(request: &Request) -> [Option<String>; 4] {
    let query = request.query();
    [
        request.header("authorization"),
        request.header("x-api-key"),
        (!query.is_empty()).then(|| query.to_owned()),
        request.header("cookie"),
    ]
}

fn some(text: &str) -> Option<String> {
    Some(text.to_owned())
}

async fn by_default(server: Server) {
    let client = client(&server);
    client.auth().by_default().await.unwrap();
    assert_eq!(shown(&only(&server)), [some("Bearer t"), None, None, None]);
    client.auth().optional().await.unwrap();
    assert_eq!(shown(&only(&server)), [some("Bearer t"), None, None, None]);
    let without = security::Client::builder().no_env().base_url(server.base.clone()).build().unwrap();
    without.auth().optional().await.unwrap();
    assert_eq!(shown(&only(&server)), [None, None, None, None], "anonymous is an alternative");
    assert!(without.auth().by_default().await.is_err(), "a missing credential is told before sending");
    assert!(server.take().is_empty());
}

async fn none(server: Server) {
    client(&server).auth().none().await.unwrap();
    assert_eq!(shown(&only(&server)), [None, None, None, None]);
}

async fn combinations(server: Server) {
    let all = client(&server);
    all.auth().either().await.unwrap();
    assert_eq!(shown(&only(&server)), [None, some("hk"), None, None]);
    all.auth().both().await.unwrap();
    assert_eq!(shown(&only(&server)), [None, some("hk"), some("api_key=qk"), None]);
    let basic = security::Client::builder().no_env().base_url(server.base.clone()).basic("basic", "u", "p");
    basic.build().unwrap().auth().either().await.unwrap();
    assert_eq!(shown(&only(&server)), [some("Basic dTpw"), None, None, None]);
}

async fn others(server: Server) {
    let client = client(&server);
    client.auth().cookie().await.unwrap();
    assert_eq!(shown(&only(&server)), [None, None, None, some("sid=ck")]);
    client.auth().oauth().await.unwrap();
    assert_eq!(shown(&only(&server)), [some("Bearer ot"), None, None, None]);
}

async fn templated(server: Server) {
    // Spelt as the document has it, with the port of the recording server.
    let port = server.base.rsplit(':').next().unwrap_or_default();
    let plain = servers::Client::builder().no_env().build().unwrap();
    assert_eq!(plain.core().base_url(), "https://eu.servers.example:8443/v2");
    let other = servers::Client::builder().no_env().server_variable("port", "9443").build().unwrap();
    assert_eq!(other.core().base_url(), "https://eu.servers.example:9443/v2");
    let client = servers::Client::builder()
        .no_env()
        .base_url("http://{host}:{port}/{base}")
        .server_variable("host", "127.0.0.1")
        .server_variable("port", port)
        .server_variable("base", "v3")
        .build()
        .unwrap();
    client.servers().document().await.unwrap();
    assert_eq!(only(&server).target, "/v3/document");
}

async fn own(server: Server) {
    let client = servers::Client::builder().no_env().base_url(server.base.clone()).build().unwrap();
    // The user's base URL goes before what the document says of single paths.
    client.servers().path().await.unwrap();
    client.servers().own().await.unwrap();
    let targets: Vec<String> = server.take().into_iter().map(|request| request.target).collect();
    assert_eq!(targets, ["/path", "/own"]);
    // Where nobody gives one, each goes where the document says, with the variables that are set.
    let mock = Mock::new();
    mock.on("*", "*").answer(Reply::status(204));
    let client = servers::Client::builder()
        .no_env()
        .transport(mock.clone())
        .server_variable("region", "us")
        .build()
        .unwrap();
    client.servers().path().await.unwrap();
    client.servers().beside().await.unwrap();
    client.servers().shared().await.unwrap();
    client.servers().same().await.unwrap();
    let went: Vec<String> =
        mock.seen().into_iter().map(|request| format!("{}{}", request.host, request.path)).collect();
    let wanted = [
        "path.servers.example/p/path",
        "us.servers.example:8443/beside/v3/beside",
        "us.files.example/up/shared",
        "us.servers.example:8443/v2/same",
    ];
    assert_eq!(went, wanted);
}
