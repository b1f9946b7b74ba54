//! Why a connection failed, in words of ours and of the system: what the peer wrote is not shown.

use std::error::Error as StdError;
use std::io;

use rustls::{CertificateError, Error as Tls};

/// A reason is no longer than this.
const MOST: usize = 200;

type Dyn = dyn StdError + 'static;

/// The reason that the last cause has: it is the telling one ("connection refused"), those before only wrap it.
pub(super) fn reason(error: &Dyn) -> String {
    let last = chain(error).last().unwrap_or(error);
    let text = match last.downcast_ref::<h2::Error>() {
        Some(error) => http2(error),
        None => match tls(last) {
            Some(Tls::InvalidCertificate(error)) => certificate(error).to_owned(),
            _ => last.to_string(),
        },
    };
    let plain = |sign: char| if sign.is_control() { ' ' } else { sign };
    text.chars().take(MOST).map(plain).collect()
}

/// The same as an error, of the kind that the system gave it.
pub(super) fn cause(error: &Dyn) -> Box<dyn StdError + Send + Sync> {
    let io = chain(error).filter_map(|cause| {
        let below = || cause.downcast_ref::<h2::Error>().and_then(h2::Error::get_io);
        cause.downcast_ref::<io::Error>().or_else(below)
    });
    match io.last() {
        Some(io) => match io.raw_os_error() {
            Some(code) => io::Error::from_raw_os_error(code).into(),
            None => io::Error::new(io.kind(), reason(error)).into(),
        },
        None => reason(error).into(),
    }
}

fn chain(error: &Dyn) -> impl Iterator<Item = &Dyn> {
    std::iter::successors(Some(error), |error| (*error).source())
}

/// Its own text would repeat what the server wrote into its last frame.
fn http2(error: &h2::Error) -> String {
    if let Some(io) = error.get_io() {
        return io.to_string();
    }
    let reason = error.reason();
    let what = reason.as_ref().map_or("unknown", h2::Reason::description);
    match (error.is_go_away(), error.is_reset()) {
        (true, _) => format!("GOAWAY of HTTP/2, {what}"),
        (_, true) => format!("reset of HTTP/2, {what}"),
        _ => format!("error of HTTP/2, {what}"),
    }
}

fn tls(error: &Dyn) -> Option<&Tls> {
    let inside = || error.downcast_ref::<io::Error>()?.get_ref()?.downcast_ref();
    error.downcast_ref().or_else(inside)
}

/// Its own text would list the names in it.
fn certificate(error: &CertificateError) -> &'static str {
    match error {
        CertificateError::Expired | CertificateError::ExpiredContext { .. } => "the certificate has expired",
        CertificateError::NotValidYet | CertificateError::NotValidYetContext { .. } => {
            "the certificate is not valid yet"
        }
        CertificateError::NotValidForName | CertificateError::NotValidForNameContext { .. } => {
            "the certificate is for another name"
        }
        CertificateError::UnknownIssuer => "the certificate is of an unknown issuer",
        CertificateError::Revoked => "the certificate is revoked",
        _ => "the certificate is not valid",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::service::Pool;
    use crate::transport::{Body, HttpTransport, Request, SendKind, Transport};
    use std::time::Duration;
    use tokio::io::{AsyncReadExt, AsyncWriteExt};

    #[tokio::test]
    async fn rule_24_what_a_server_writes_into_its_goaway_is_not_shown() {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let server = tokio::spawn(async move {
            let (mut socket, _) = listener.accept().await.unwrap();
            let mut seen = [0; 24];
            socket.read_exact(&mut seen).await.unwrap();
            // SETTINGS, then GOAWAY with ENHANCE_YOUR_CALM, which knows of no stream, and what the server has to say.
            let said = b"you sent hunter2";
            let mut frames = vec![0, 0, 0, 4, 0, 0, 0, 0, 0];
            frames.extend([0, 0, 8 + said.len() as u8, 7, 0, 0, 0, 0, 0]);
            frames.extend([0, 0, 0, 0, 0, 0, 0, 11]);
            frames.extend(said);
            socket.write_all(&frames).await.unwrap();
            let mut rest = Vec::new();
            let _ = socket.read_to_end(&mut rest).await;
        });
        let shape: crate::transport::Shape =
            std::sync::Arc::new(|http: reqwest::ClientBuilder| http.http2_prior_knowledge());
        let transport = HttpTransport::new(Pool::DEFAULT, Duration::from_secs(5), Some(&shape)).unwrap();
        let request = Request {
            method: http::Method::GET,
            url: format!("http://{address}/").parse().unwrap(),
            headers: http::HeaderMap::new(),
            body: Body::Empty,
        };
        let error = transport.send(request).await.err().unwrap();
        drop(transport);
        server.await.unwrap();
        assert_eq!(error.kind(), SendKind::Broken);
        let fault = error.fault();
        let mut shown = vec![fault.to_string(), format!("{fault:?}")];
        shown.extend(chain(&fault).map(|cause| format!("{cause} {cause:?}")));
        let shown = shown.join("\n");
        assert!(shown.contains("GOAWAY of HTTP/2, detected excessive load"), "{shown}");
        assert!(!shown.contains("hunter2"), "{shown}");
    }

    #[test]
    fn a_reason_is_short_and_names_no_name_of_a_certificate() {
        let long = Long("x\n".repeat(500));
        assert_eq!(reason(&long), "x ".repeat(MOST / 2));
        let tls = Tls::InvalidCertificate(CertificateError::NotValidForNameContext {
            expected: rustls::pki_types::ServerName::try_from("a.example").unwrap(),
            presented: vec!["hunter2.example".to_owned()],
        });
        let wrapped = io::Error::new(io::ErrorKind::InvalidData, tls);
        assert_eq!(cause(&wrapped).to_string(), "the certificate is for another name");
        let refused = io::Error::from(io::ErrorKind::ConnectionRefused);
        let kind = cause(&refused).downcast::<io::Error>().unwrap().kind();
        assert_eq!(kind, io::ErrorKind::ConnectionRefused);
    }

    #[derive(Debug)]
    struct Long(String);

    impl std::fmt::Display for Long {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.write_str(&self.0)
        }
    }

    impl StdError for Long {}
}
