//! Certificates that are no good, and servers that take their time to show one.

use std::sync::Arc;
use std::time::Duration;

use rcgen::{CertificateParams, CertifiedIssuer, IsCa, KeyPair};
use switchboard_client::Timeout;
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::ServerConfig;
use tokio_rustls::rustls::pki_types::{PrivateKeyDer, PrivatePkcs8KeyDer};

use crate::calls::{all, client, mixture};
use crate::faults;
use crate::row::Row;
use crate::server::{Door, Server, Step, good};

faults! {
    "TLS: a good certificate": good_one,
    "TLS: an expired certificate": expired,
    "TLS: a certificate of nobody": self_signed,
    "TLS: a certificate of another host": other_host,
    "TLS: a handshake that never ends": slow,
    "TLS: no TLS at all": none,
}

const LIMIT: Duration = Duration::from_secs(20);

/// An authority of our own and what it signs.
pub struct Certificates {
    authority: CertifiedIssuer<'static, KeyPair>,
}

impl Certificates {
    /// A new authority.
    pub fn new() -> Self {
        let mut params = CertificateParams::new(Vec::new()).expect("parameters");
        params.is_ca = IsCa::Ca(rcgen::BasicConstraints::Unconstrained);
        params.distinguished_name.push(rcgen::DnType::CommonName, "Fault suite");
        let key = KeyPair::generate().expect("a key");
        Self { authority: CertifiedIssuer::self_signed(params, key).expect("an authority") }
    }

    /// What makes a client trust it, and nobody else.
    pub fn trusted(
        &self,
    ) -> impl Fn(reqwest::ClientBuilder) -> reqwest::ClientBuilder + Send + Sync + 'static + use<> {
        let root = reqwest::Certificate::from_der(self.authority.der()).expect("a certificate");
        move |builder| builder.tls_certs_only([root.clone()])
    }

    /// A server with a good certificate.
    pub fn good(&self) -> TlsAcceptor {
        self.signed("127.0.0.1", |_| {})
    }

    fn signed(&self, host: &str, change: impl FnOnce(&mut CertificateParams)) -> TlsAcceptor {
        let mut params = CertificateParams::new(vec![host.to_owned()]).expect("parameters");
        change(&mut params);
        let key = KeyPair::generate().expect("a key");
        let certificate = params.signed_by(&key, &self.authority).expect("a certificate");
        acceptor(certificate, &key)
    }
}

fn acceptor(certificate: rcgen::Certificate, key: &KeyPair) -> TlsAcceptor {
    let key = PrivateKeyDer::Pkcs8(PrivatePkcs8KeyDer::from(key.serialize_der()));
    let provider = Arc::new(tokio_rustls::rustls::crypto::ring::default_provider());
    let config = ServerConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .expect("versions")
        .with_no_client_auth()
        .with_single_cert(vec![certificate.der().clone()], key)
        .expect("a certificate");
    TlsAcceptor::from(Arc::new(config))
}

async fn good_one(name: &str, _: bool) -> Row {
    let tls = Certificates::new();
    let act = |seen: &crate::server::Seen| vec![Step::Say(good(seen))];
    let server = Server::with(act, |_| Door::Open, Some(tls.good())).await;
    let client = client(&server.url()).http(tls.trusted()).build().expect("a client");
    let before = Row::begin(name);
    let done = all(&client, mixture("tls"), LIMIT, 4).await;
    let mut row = before.end(&server, &done);
    row.off.want(row.answered == done.len(), || format!("{} answered: {:?}", row.answered, row_shown(&done)));
    row
}

fn row_shown(done: &[crate::calls::Done]) -> String {
    done.first().map(|one| one.shown.clone()).unwrap_or_default()
}

/// Nothing was sent, so all kinds of call are tried again, and all of them say what is wrong.
async fn refused(name: &str, tls: &Certificates, acceptor: TlsAcceptor, word: &str) -> Row {
    let act = |seen: &crate::server::Seen| vec![Step::Say(good(seen))];
    let server = Server::with(act, |_| Door::Open, Some(acceptor)).await;
    let client = client(&server.url()).http(tls.trusted()).build().expect("a client");
    let before = Row::begin(name);
    let done = all(&client, mixture("tls"), LIMIT, 4).await;
    let mut row = before.end(&server, &done);
    row.off.want(row.requests == 0, || format!("{} requests went to a stranger", row.requests));
    for one in &done {
        row.off.want(one.failure() == "connect" && one.attempts <= 3, || {
            format!("{}: {:?}", one.id, one.result)
        });
        row.off.want(one.shown.to_lowercase().contains(word), || {
            format!("{}: does not say {word}: {}", one.id, one.shown)
        });
    }
    row
}

async fn expired(name: &str, _: bool) -> Row {
    let tls = Certificates::new();
    let old = tls.signed("127.0.0.1", |params| {
        params.not_before = rcgen::date_time_ymd(2020, 1, 1);
        params.not_after = rcgen::date_time_ymd(2021, 1, 1);
    });
    refused(name, &tls, old, "expired").await
}

async fn self_signed(name: &str, _: bool) -> Row {
    let tls = Certificates::new();
    let params = CertificateParams::new(vec!["127.0.0.1".to_owned()]).expect("parameters");
    let key = KeyPair::generate().expect("a key");
    let own = params.self_signed(&key).expect("a certificate");
    refused(name, &tls, acceptor(own, &key), "certificate").await
}

async fn other_host(name: &str, _: bool) -> Row {
    let tls = Certificates::new();
    let other = tls.signed("elsewhere.example", |_| {});
    refused(name, &tls, other, "name").await
}

/// What no handshake comes of.
async fn no_handshake(name: &str, server: Server, kind: &str) -> Row {
    let url = server.url().replace("http://", "https://");
    let timeout = Timeout { connect: Duration::from_millis(400), ..Timeout::DEFAULT };
    let client = client(&url).timeouts(timeout).build().expect("a client");
    let before = Row::begin(name);
    let done = all(&client, mixture("shake"), Duration::from_secs(5), 13).await;
    let mut row = before.end(&server, &done);
    for one in &done {
        row.off.want(one.failure() == kind && one.attempts == 3, || {
            format!("{}: {:?} after {} attempts: {}", one.id, one.result, one.attempts, one.shown)
        });
    }
    row
}

async fn slow(name: &str, _: bool) -> Row {
    let server = Server::with(|_| Vec::new(), |_| Door::Ignore, None).await;
    no_handshake(name, server, "timeout").await
}

async fn none(name: &str, _: bool) -> Row {
    // A server that speaks plain HTTP where TLS was due: it answers the handshake with a 400.
    let server = Server::with(|_| vec![Step::Say(answer_plain())], |_| Door::Reset, None).await;
    no_handshake(name, server, "connect").await
}

fn answer_plain() -> Vec<u8> {
    b"HTTP/1.1 400 Bad Request\r\ncontent-length: 0\r\n\r\n".to_vec()
}
