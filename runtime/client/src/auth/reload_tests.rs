//! OAuth2 credentials that are read anew.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use crate::client::Client;
use crate::mock::{Mock, Reply};
use crate::service::{Credential, Part, Scheme, SchemeKind, Service};

static SERVICE: Service = Service {
    name: "t",
    env: "T",
    base_url: "https://api.example.com",
    schemes: &[Scheme {
        name: "oauth",
        kind: SchemeKind::oauth2("https://login.example.com/token", &[]),
        source: &[
            Credential::env(Part::ClientId, "ID"),
            Credential::env(Part::ClientSecret, "SECRET"),
            Credential::env(Part::RefreshToken, "REFRESH"),
        ],
    }],
    security: &[&["oauth"]],
    ..Service::DEFAULT
};

/// A client, the server, and what the environment says: by name, its first letter and a number.
fn begin() -> (Client, Arc<Mock>, Arc<Mutex<[u32; 3]>>) {
    let mock = Mock::new();
    mock.on("POST", "/token").answers((2..9).map(|number| {
        let body =
            format!(r#"{{"access_token":"access-{number}","expires_in":3600,"refresh_token":"R-{number}"}}"#);
        Reply::json(200, body).after(Duration::from_secs(1))
    }));
    mock.on("GET", "/x").answer(Reply::status(200));
    let env = Arc::new(Mutex::new([1; 3]));
    let told = Arc::clone(&env);
    let read = move |name: &str| {
        let at = ["ID", "SECRET", "REFRESH"].iter().position(|known| *known == name)?;
        Some(format!("{}-{}", &name[..1], told.lock().unwrap()[at]))
    };
    let client = Client::builder(&SERVICE).env(read).transport(mock.clone()).build().unwrap();
    (client, mock, env)
}

/// The secret and the refresh token of each request for a token.
fn asked(mock: &Mock) -> Vec<(String, String)> {
    let forms = mock.seen().into_iter().filter(|seen| seen.path == "/token").map(|seen| {
        use base64::Engine;
        let basic = seen.headers["authorization"].to_str().unwrap().trim_start_matches("Basic ").to_owned();
        let basic = base64::engine::general_purpose::STANDARD.decode(basic).unwrap();
        let form: Vec<_> = url::form_urlencoded::parse(&seen.body).into_owned().collect();
        let token = form.iter().find(|(name, _)| name == "refresh_token").unwrap().1.clone();
        (String::from_utf8(basic).unwrap(), token)
    });
    forms.collect()
}

#[tokio::test(start_paused = true)]
async fn rule_16_another_secret_of_the_client_goes_on_with_the_rotated_refresh_token() {
    let cases = [
        ([1, 2, 1], ("I-1:S-2", "R-2")),
        // Another token, or another client: what was rotated is of no use.
        ([1, 2, 7], ("I-1:S-2", "R-7")),
        ([2, 2, 1], ("I-2:S-2", "R-1")),
    ];
    for (after, (basic, token)) in cases {
        let (client, mock, env) = begin();
        client.request("GET", "/x").answer().await.unwrap();
        *env.lock().unwrap() = after;
        client.reload().unwrap();
        client.request("GET", "/x").answer().await.unwrap();
        let pair = |basic: &str, token: &str| (basic.to_owned(), token.to_owned());
        assert_eq!(asked(&mock), [pair("I-1:S-1", "R-1"), pair(basic, token)]);
        let used = mock.seen().last().unwrap().headers["authorization"].clone();
        assert_eq!(used, "Bearer access-3");
    }
}

#[tokio::test(start_paused = true)]
async fn rule_16_a_refresh_under_way_is_waited_for_by_the_credentials_behind_it() {
    let (client, mock, env) = begin();
    let first = tokio::spawn(client.request("GET", "/x").answer());
    tokio::time::sleep(Duration::from_millis(500)).await;
    env.lock().unwrap()[1] = 2;
    client.reload().unwrap();
    client.request("GET", "/x").answer().await.unwrap();
    first.await.unwrap().unwrap();
    let tokens: Vec<_> = asked(&mock).into_iter().map(|(_, token)| token).collect();
    assert_eq!(tokens, ["R-1", "R-2"]);
    // A refresh token is not used twice, whichever credentials come next.
    env.lock().unwrap()[1] = 3;
    client.reload().unwrap();
    client.request("GET", "/x").answer().await.unwrap();
    assert_eq!(asked(&mock).last().unwrap().1, "R-3");
}

#[tokio::test(start_paused = true)]
async fn rule_18_a_file_that_is_away_for_a_moment_takes_no_key_along() {
    let file = std::env::temp_dir().join(format!("switchboard-key-{}", std::process::id()));
    let path: &'static str = Box::leak(file.to_str().unwrap().to_owned().into_boxed_str());
    let source: &'static [Credential] = Box::leak(Box::new([Credential::file(Part::Token, path)]));
    let scheme = Scheme { name: "bearer", kind: SchemeKind::Bearer, source };
    let service: &'static Service = Box::leak(Box::new(Service {
        schemes: Box::leak(Box::new([scheme])),
        security: &[&["bearer"]],
        ..SERVICE
    }));
    let mock = Mock::new();
    mock.on("GET", "/x").answers((0..5).map(|_| Reply::status(200)));
    std::fs::write(&file, "one\n").unwrap();
    let client = Client::builder(service).transport(mock.clone()).build().unwrap();
    let call = || async {
        client.request("GET", "/x").answer().await.unwrap();
        mock.seen().last().unwrap().headers["authorization"].clone()
    };
    assert_eq!(call().await, "Bearer one");
    std::fs::write(&file, "").unwrap();
    assert!(client.reload().unwrap_err().to_string().ends_with("is empty"));
    assert_eq!(call().await, "Bearer one");
    std::fs::remove_file(&file).unwrap();
    assert!(client.reload().unwrap_err().to_string().ends_with("is not there"));
    assert_eq!(call().await, "Bearer one");
    std::fs::write(&file, "two\n").unwrap();
    client.reload().unwrap();
    assert_eq!(call().await, "Bearer two");
    std::fs::remove_file(&file).unwrap();
}
