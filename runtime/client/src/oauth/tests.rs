use super::*;
use crate::mock::{Mock, Reply};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

async fn get(redirect: &str, query: &str) -> String {
    let url = Url::parse(redirect).unwrap();
    let mut socket = TcpStream::connect(("127.0.0.1", url.port().unwrap())).await.unwrap();
    let request = format!("GET {}?{query} HTTP/1.1\r\nhost: x\r\n\r\n", url.path());
    socket.write_all(request.as_bytes()).await.unwrap();
    let mut answer = String::new();
    socket.read_to_string(&mut answer).await.unwrap();
    answer
}

fn value(url: &str, name: &str) -> String {
    let url = Url::parse(url).unwrap();
    url.query_pairs().find(|(key, _)| key == name).unwrap().1.into_owned()
}

async fn started(mock: &Arc<Mock>) -> Started {
    Login::new("https://login.example.com/a", "https://login.example.com/token", "me")
        .issuer("https://login.example.com")
        .transport(mock.clone())
        .start()
        .await
        .unwrap()
}

#[tokio::test]
async fn a_login_begins_with_what_the_document_says() {
    static SERVICE: Service = Service {
        name: "notes",
        schemes: &[
            Scheme {
                name: "oauth",
                kind: SchemeKind::oauth2("https://login.example.com/token", &["read"])
                    .logged_in_at("https://login.example.com/page"),
                source: &[],
            },
            Scheme {
                name: "machine",
                kind: SchemeKind::oauth2("https://login.example.com/token", &[]),
                source: &[],
            },
            Scheme { name: "bearer", kind: SchemeKind::Bearer, source: &[] },
        ],
        ..Service::DEFAULT
    };
    let login = Login::of(&SERVICE, "oauth", "me").unwrap().start().await.unwrap();
    assert!(login.url().starts_with("https://login.example.com/page?"), "{}", login.url());
    assert_eq!(value(login.url(), "scope"), "read");
    assert_eq!(value(login.url(), "client_id"), "me");
    let refused = |scheme| Login::of(&SERVICE, scheme, "me").err().unwrap().to_string();
    assert_eq!(refused("machine"), "the scheme `machine` has no page where a person logs in");
    assert_eq!(refused("bearer"), "`notes` has no OAuth2 scheme called `bearer`");
}

#[tokio::test]
async fn rule_17_pkce_state_and_issuer() {
    let mock = Mock::new();
    mock.on("POST", "/token")
        .answer(Reply::json(200, r#"{"access_token":"a","expires_in":"60","refresh_token":"r"}"#));
    let login = started(&mock).await;
    let url = login.url().to_owned();
    assert_eq!(value(&url, "code_challenge_method"), "S256");
    let (redirect, state) = (value(&url, "redirect_uri"), value(&url, "state"));
    let finish = tokio::spawn(login.finish());
    // A wrong state is not even an error: any page can send one.
    assert!(get(&redirect, "state=wrong&code=evil").await.starts_with("HTTP/1.1 404"));
    let good = format!("state={state}&code=c0de&iss=https%3A%2F%2Flogin.example.com");
    assert!(get(&redirect, &good).await.starts_with("HTTP/1.1 200"));
    let tokens = finish.await.unwrap().unwrap();
    assert_eq!(tokens.access.secret.expose(), "a");
    assert_eq!(tokens.access.expires_in, Some(Duration::from_secs(60)));
    assert_eq!(tokens.refresh.unwrap().expose(), "r");
    let form: Vec<(String, String)> =
        url::form_urlencoded::parse(&mock.seen()[0].body).into_owned().collect();
    let field = |name: &str| form.iter().find(|(key, _)| key == name).unwrap().1.clone();
    assert_eq!(field("code"), "c0de");
    let challenge = URL_SAFE_NO_PAD.encode(Sha256::digest(field("code_verifier").as_bytes()));
    assert_eq!(challenge, value(&url, "code_challenge"));
}

#[tokio::test]
async fn rule_17_connections_that_say_nothing_hold_up_no_redirect() {
    let mock = Mock::new();
    mock.on("POST", "/token").answer(Reply::json(200, r#"{"access_token":"a"}"#));
    let login = started(&mock).await;
    let url = login.url().to_owned();
    let (redirect, state) = (value(&url, "redirect_uri"), value(&url, "state"));
    let port = Url::parse(&redirect).unwrap().port().unwrap();
    let mut silent = Vec::new();
    for start in ["", "", "GET /callb", "\r\n"] {
        let mut socket = TcpStream::connect(("127.0.0.1", port)).await.unwrap();
        socket.write_all(start.as_bytes()).await.unwrap();
        silent.push(socket);
    }
    let finish = tokio::spawn(login.finish());
    let begun = std::time::Instant::now();
    let good = format!("state={state}&code=c&iss=https%3A%2F%2Flogin.example.com");
    assert!(get(&redirect, &good).await.starts_with("HTTP/1.1 200"));
    assert_eq!(finish.await.unwrap().unwrap().access.secret.expose(), "a");
    assert!(begun.elapsed() < Duration::from_secs(3), "{:?}", begun.elapsed());
}

#[tokio::test]
async fn rule_17_an_answer_of_another_issuer_or_a_refusal_ends_it() {
    for query in [
        "code=c&iss=https%3A%2F%2Fevil.example",
        "code=c",
        "error=access_denied&iss=https%3A%2F%2Flogin.example.com",
    ] {
        let mock = Mock::new();
        let login = started(&mock).await;
        let url = login.url().to_owned();
        let finish = tokio::spawn(login.finish());
        let query = format!("state={}&{query}", value(&url, "state"));
        assert!(get(&value(&url, "redirect_uri"), &query).await.starts_with("HTTP/1.1 400"));
        assert!(finish.await.unwrap().is_err());
        assert!(mock.seen().is_empty());
    }
}

#[tokio::test]
async fn a_login_that_brings_no_bearer_token_says_so() {
    let mock = Mock::new();
    mock.on("POST", "/token").answer(Reply::json(200, r#"{"access_token":"a","token_type":"DPoP"}"#));
    let login = started(&mock).await;
    let (redirect, state) = (value(login.url(), "redirect_uri"), value(login.url(), "state"));
    let finish = tokio::spawn(login.finish());
    get(&redirect, &format!("state={state}&code=c&iss=https%3A%2F%2Flogin.example.com")).await;
    let error = finish.await.unwrap().map(|_| ()).unwrap_err().to_string();
    assert!(error.ends_with("another type than bearer: DPoP"), "{error}");
}

#[tokio::test]
async fn nobody_comes() {
    let login = Login::new("https://l.example/a", "https://l.example/t", "me");
    let started = login.patience(Duration::from_millis(20)).start().await.unwrap();
    assert!(started.finish().await.is_err());
    assert!(Login::new("http://l.example/a", "https://l.example/t", "me").start().await.is_err());
}

#[tokio::test]
async fn rule_17_the_redirect_is_as_it_is_registered_and_on_this_machine() {
    let login = |redirect: &str| {
        Login::new("https://login.example.com/a", "https://login.example.com/token", "me").redirect(redirect)
    };
    let mock = Mock::new();
    mock.on("POST", "/token").answer(Reply::json(200, r#"{"access_token":"a"}"#));
    let started = login("http://localhost/auth/done").transport(mock.clone()).start().await.unwrap();
    let (redirect, state) = (value(started.url(), "redirect_uri"), value(started.url(), "state"));
    assert!(redirect.starts_with("http://localhost:") && redirect.ends_with("/auth/done"), "{redirect}");
    let browser = tokio::spawn(async move {
        let other = get(&redirect.replace("/auth/done", "/callback"), &format!("state={state}&code=c")).await;
        assert!(other.starts_with("HTTP/1.1 404"), "{other}");
        get(&redirect, &format!("state={state}&code=c")).await
    });
    started.finish().await.unwrap();
    assert!(browser.await.unwrap().starts_with("HTTP/1.1 200"));
    let sent = String::from_utf8(mock.seen()[0].body.to_vec()).unwrap();
    assert!(sent.contains("redirect_uri=http%3A%2F%2Flocalhost%3A"), "{sent}");
    for bad in ["https://localhost/x", "http://login.example.com/x", "http://localhost/x?y=1", "/x"] {
        assert!(login(bad).start().await.is_err(), "{bad}");
    }
}

#[tokio::test]
async fn rule_29_a_login_without_tls_wants_a_loud_word() {
    let login = || Login::new("http://login.internal/a", "http://login.internal/token", "me");
    assert!(login().start().await.is_err());
    assert!(login().danger_allow_plain_http().start().await.is_ok());
}

#[tokio::test]
async fn rule_17_a_redirect_is_sent_letter_by_letter_as_it_was_given() {
    let free = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap().local_addr().unwrap().port();
    for (given, wanted) in [
        (format!("http://127.0.0.1:{free}"), format!("http://127.0.0.1:{free}")),
        (format!("http://127.0.0.1:{free}/"), format!("http://127.0.0.1:{free}/")),
        ("http://127.0.0.1".to_owned(), "http://127.0.0.1:*".to_owned()),
        ("http://127.0.0.1/".to_owned(), "http://127.0.0.1:*/".to_owned()),
    ] {
        let login = Login::new("https://login.example.com/a", "https://login.example.com/token", "me");
        let started = login.redirect(&given).start().await.unwrap();
        let port = started.redirect.port().unwrap().to_string();
        assert_eq!(value(started.url(), "redirect_uri"), wanted.replace('*', &port), "{given}");
    }
    for (given, port) in [
        ("http://localhost:80", Some(80)),
        ("http://localhost:80/x", Some(80)),
        ("http://localhost/x:80", None),
    ] {
        assert_eq!(named(given, &Url::parse(given).unwrap()), port, "{given}");
    }
}
