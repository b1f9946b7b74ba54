//! `sync`, and the fetching that `new` shares with it.

use std::io::Read as _;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::Duration;

use clap::Args;
use serde_json::{Value, json};
use switchboard_generator::catalog::{self, Origin, Service};
use switchboard_generator::generate::{self, Failure};
use switchboard_generator::visible;
use switchboard_generator::write::{sha256, unified};

use crate::{CatalogArgument, Done, place};

/// How large a document may be, and how long it may take.
#[derive(Clone, Copy)]
struct Bounds {
    size: u64,
    time: Duration,
}

/// No specification is as large as this, and none takes so long.
const BOUNDS: Bounds = Bounds { size: 256 << 20, time: Duration::from_secs(120) };

/// Lines of a diff that are shown.
const SHOWN: usize = 200;

#[derive(Args)]
pub struct Arguments {
    /// Only these services.
    #[arg(value_name = "SERVICE")]
    services: Vec<String>,
    #[command(flatten)]
    catalog: CatalogArgument,
    /// Allows http, where nobody vouches for what arrives.
    #[arg(long)]
    insecure: bool,
}

pub fn run(arguments: &Arguments) -> Done {
    let catalog = catalog::read(&place::catalog(&arguments.catalog)).map_err(|error| error.to_string())?;
    for name in &arguments.services {
        let service = catalog.find(name)?;
        if service.origin.is_none() {
            return Err(format!("the service `{name}` has no `origin`"));
        }
    }
    if catalog.services.iter().all(|service| service.origin.is_none()) {
        println!("no service of the catalog has an `origin`");
    }
    let mut failed = false;
    for service in &catalog.services {
        let Some(origin) = &service.origin else { continue };
        if !arguments.services.is_empty() && !arguments.services.contains(&service.key) {
            continue;
        }
        match refresh(&catalog.file, service, origin, arguments.insecure) {
            Ok(line) => println!("{:<24} {line}", service.key),
            Err(message) => {
                failed = true;
                println!("{:<24} failed: {}", service.key, visible(&message));
            }
        }
    }
    Ok(ExitCode::from(u8::from(failed)))
}

/// Brings one document up to date.
fn refresh(file: &Path, service: &Service, origin: &Origin, insecure: bool) -> Result<String, String> {
    let current = std::fs::read(&service.spec).ok();
    let memory = place::root().join("target/switchboard/sync").join(format!("{}.json", service.key));
    // An ETag speaks of the document that came with it: it is of use only while that one is here.
    let known: Option<Value> =
        std::fs::read(&memory).ok().and_then(|text| serde_json::from_slice(&text).ok());
    let field = |name: &str| known.as_ref().and_then(|known| known.get(name)).and_then(Value::as_str);
    let same = current.as_deref().is_some_and(|text| field("sha256") == Some(&sha256(text)))
        && field("url") == Some(&origin.url)
        // What was pinned since is another document: it must come, to be told from this one.
        && origin.sha256.as_ref().is_none_or(|pinned| field("sha256").is_some_and(|is| is.eq_ignore_ascii_case(pinned)));
    let etag = if same { field("etag") } else { None };

    let Some(fetched) = fetch(&origin.url, etag, insecure)? else { return Ok("not modified".to_owned()) };
    let hash = sha256(&fetched.body);
    if let Some(pinned) = origin.sha256.as_ref().filter(|pinned| !pinned.eq_ignore_ascii_case(&hash)) {
        return Err(format!(
            "the document has the SHA-256 {hash}, the catalog pins {pinned}; nothing was written"
        ));
    }
    let unchanged = current.as_deref() == Some(&fetched.body);
    if !unchanged {
        // Beside the old one, so that references to files next to it are found.
        replace(&service.spec, &origin.url, &fetched.body, |draft| {
            let candidate = Service { spec: draft.to_path_buf(), ..service.clone() };
            let reads = |service: &Service| match generate::service(service) {
                Ok(_) => Ok(()),
                Err(Failure::Entry { path, message, .. }) => {
                    let keys: Vec<&str> = ["services", &service.key]
                        .into_iter()
                        .chain(path.iter().map(String::as_str))
                        .collect();
                    let message = format!("`{}` of the catalog no longer fits it: {message}", path.join("."));
                    Err(catalog::error_at(file, &keys, message).to_string())
                }
                Err(Failure::Service { message, .. } | Failure::Catalog { message, .. }) => Err(message),
            };
            reads(&candidate).map_err(|why| {
                // The day the vendor mends it, an overlay that mended it finds nothing.
                let plain = Service { overlays: Vec::new(), ..candidate.clone() };
                if !candidate.overlays.is_empty() && reads(&plain).is_ok() {
                    format!("{why}; without the overlays of the catalog it does: take out what is mended, then sync")
                } else {
                    why
                }
            })
        })?;
        let name =
            service.spec.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        let diff = unified(&name, current.as_deref(), Some(&String::from_utf8_lossy(&fetched.body)));
        let lines: Vec<&str> = diff.lines().collect();
        for line in lines.iter().take(SHOWN) {
            println!("{}", visible(line));
        }
        if lines.len() > SHOWN {
            println!("… {} more lines", lines.len() - SHOWN);
        }
    }
    if let Some(etag) = fetched.etag {
        let text = json!({ "url": origin.url, "etag": etag, "sha256": hash }).to_string();
        let _ = memory
            .parent()
            .map_or(Ok(()), std::fs::create_dir_all)
            .and_then(|()| std::fs::write(&memory, text));
    }
    let pin = if origin.sha256.is_none() {
        format!("; to pin it, write sha256: \"{hash}\"")
    } else {
        String::new()
    };
    Ok(if unchanged { format!("unchanged{pin}") } else { format!("refreshed{pin}") })
}

/// Writes a file as a whole, after the draft beside it was found good; `from` is what messages call the draft. Behind
/// a symbolic link it is the file that is replaced, and what may be done with it stays.
pub fn replace(
    place: &Path,
    from: &str,
    content: &[u8],
    good: impl FnOnce(&Path) -> Result<(), String>,
) -> Result<(), String> {
    if let Some(folder) = place.parent().filter(|folder| !folder.as_os_str().is_empty()) {
        std::fs::create_dir_all(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    }
    let said = |error: std::io::Error| format!("{}: {error}", place.display());
    let draft = draft_of(place);
    let read = std::fs::write(&draft, content).map_err(said).and_then(|()| {
        good(&draft).map_err(|why| {
            let why = why.replace(&draft.display().to_string(), from);
            format!("the new document does not read well, nothing was written: {why}")
        })
    });
    let linked = place.is_symlink().then(|| place.canonicalize().ok()).flatten();
    let done = read.and_then(|()| match &linked {
        None => moved(&draft, place).map_err(said),
        // A rename takes the place of the link; and it works only inside of one file system.
        Some(real) => {
            let beside = draft_of(real);
            let done = std::fs::write(&beside, content).and_then(|()| moved(&beside, real));
            if done.is_err() {
                let _ = std::fs::remove_file(&beside);
            }
            done.map_err(said)
        }
    });
    if done.is_err() || linked.is_some() {
        let _ = std::fs::remove_file(&draft);
    }
    done
}

fn draft_of(place: &Path) -> PathBuf {
    // Should this program be killed, what it leaves is hidden, and is nobody's document.
    let name = place.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
    let end = place.extension().map(|end| end.to_string_lossy().into_owned()).unwrap_or_default();
    place.with_file_name(format!(".{name}.{}.{end}", std::process::id()))
}

/// Puts a draft in the place of a file, whose permissions it takes over.
fn moved(draft: &Path, place: &Path) -> std::io::Result<()> {
    if let Ok(known) = std::fs::metadata(place) {
        std::fs::set_permissions(draft, known.permissions())?;
    }
    std::fs::rename(draft, place)
}

/// What came.
pub struct Fetched {
    /// The document.
    pub body: Vec<u8>,
    /// Its ETag.
    pub etag: Option<String>,
}

/// Fetches a document, bounded in size and time; none if it is the one that the ETag names.
pub fn fetch(url: &str, etag: Option<&str>, insecure: bool) -> Result<Option<Fetched>, String> {
    fetch_within(BOUNDS, url, etag, insecure)
}

fn fetch_within(
    bounds: Bounds,
    url: &str,
    etag: Option<&str>,
    insecure: bool,
) -> Result<Option<Fetched>, String> {
    if !insecure && !url.starts_with("https://") {
        return Err(format!("{url} is not https; --insecure allows it"));
    }
    let agent: ureq::Agent = ureq::Agent::config_builder()
        .https_only(!insecure)
        .max_redirects(5)
        .timeout_connect(Some(bounds.time.min(Duration::from_secs(10))))
        .timeout_global(Some(bounds.time))
        .http_status_as_error(false)
        .user_agent(concat!("switchboard/", env!("CARGO_PKG_VERSION")))
        .build()
        .into();
    let mut request =
        agent.get(url).header("accept", "application/json, application/yaml, text/yaml, */*;q=0.5");
    if let Some(etag) = etag {
        request = request.header("if-none-match", etag);
    }
    let mut answer = request.call().map_err(|error| format!("{url}: {error}"))?;
    match answer.status().as_u16() {
        304 if etag.is_some() => return Ok(None),
        200 => {}
        status => return Err(format!("{url} answered {status}")),
    }
    let etag = answer.headers().get("etag").and_then(|etag| etag.to_str().ok()).map(str::to_owned);
    // Bounded as it comes, and as it is unpacked.
    let mut body = Vec::new();
    let coming = answer.body_mut().with_config().limit(bounds.size).reader();
    coming.take(bounds.size + 1).read_to_end(&mut body).map_err(|error| format!("{url}: {error}"))?;
    if body.len() as u64 > bounds.size {
        return Err(format!("{url}: the document is larger than the limit of {} bytes", bounds.size));
    }
    Ok(Some(Fetched { body, etag }))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Write;

    /// Answers each connection in turn with one of the answers; gives back what was asked.
    fn server(answers: Vec<String>) -> (String, std::thread::JoinHandle<Vec<String>>) {
        let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
        let url = format!("http://{}/spec.json", listener.local_addr().unwrap());
        let thread = std::thread::spawn(move || {
            answers
                .into_iter()
                .map(|answer| {
                    let (mut stream, _) = listener.accept().unwrap();
                    let mut asked = Vec::new();
                    let mut byte = [0_u8; 1];
                    while !asked.ends_with(b"\r\n\r\n") && stream.read(&mut byte).unwrap() == 1 {
                        asked.push(byte[0]);
                    }
                    stream.write_all(answer.as_bytes()).unwrap();
                    String::from_utf8(asked).unwrap()
                })
                .collect()
        });
        (url, thread)
    }

    fn answer(status: &str, headers: &str, body: &str) -> String {
        format!(
            "HTTP/1.1 {status}\r\n{headers}content-length: {}\r\nconnection: close\r\n\r\n{body}",
            body.len()
        )
    }

    #[test]
    fn http_needs_insecure() {
        assert!(fetch("http://127.0.0.1:1/x", None, false).is_err_and(|error| error.contains("--insecure")));
        assert!(fetch("file:///etc/passwd", None, true).is_err());
    }

    #[test]
    fn an_etag_is_sent_and_obeyed() {
        let (url, thread) = server(vec![
            answer("200 OK", "etag: \"one\"\r\n", "{}"),
            answer("304 Not Modified", "", ""),
            answer("500 Internal Server Error", "", ""),
        ]);
        let first = fetch(&url, None, true).unwrap().unwrap();
        assert_eq!((first.body.as_slice(), first.etag.as_deref()), (b"{}".as_slice(), Some("\"one\"")));
        assert!(fetch(&url, Some("\"one\""), true).unwrap().is_none());
        assert!(fetch(&url, None, true).is_err());
        let asked = thread.join().unwrap();
        assert!(asked[1].to_lowercase().contains("if-none-match: \"one\""), "{}", asked[1]);
    }

    /// 2,000 times `x`, by gzip.
    const PACKED: &[u8] = &[
        31, 139, 8, 0, 0, 0, 0, 0, 2, 3, 171, 168, 24, 5, 163, 96, 20, 140, 130, 81, 48, 10, 70, 193, 80, 7,
        0, 122, 101, 8, 41, 208, 7, 0, 0,
    ];

    #[test]
    fn size_and_time_are_bounded() {
        let (url, thread) = server(vec![answer("200 OK", "", &"x".repeat(2000))]);
        let bounds = Bounds { size: 1000, time: Duration::from_secs(20) };
        let said = fetch_within(bounds, &url, None, true).err().unwrap_or_default();
        assert!(said.contains("limit") && said.contains(&url), "{said}");
        thread.join().unwrap();
        // Little that unpacks to much.
        let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
        let packed_url = format!("http://{}/spec.json", listener.local_addr().unwrap());
        let thread = std::thread::spawn(move || {
            let (mut stream, _) = listener.accept().unwrap();
            let _ = stream.read(&mut [0; 4096]);
            let head = format!(
                "HTTP/1.1 200 OK\r\ncontent-encoding: gzip\r\ncontent-length: {}\r\n\r\n",
                PACKED.len()
            );
            stream.write_all(head.as_bytes()).unwrap();
            stream.write_all(PACKED).unwrap();
        });
        let said = fetch_within(bounds, &packed_url, None, true).err().unwrap_or_default();
        assert!(said.contains("limit") && said.contains(&packed_url), "{said}");
        thread.join().unwrap();
        // A head, then nothing: the rest never comes.
        let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
        let url = format!("http://{}/spec.json", listener.local_addr().unwrap());
        let thread = std::thread::spawn(move || {
            let (mut stream, _) = listener.accept().unwrap();
            stream.write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\n{").unwrap();
            // Until the other side hangs up.
            let _ = stream.read_to_end(&mut Vec::new());
        });
        let begun = std::time::Instant::now();
        let bounds = Bounds { time: Duration::from_millis(300), ..BOUNDS };
        let said = fetch_within(bounds, &url, None, true).err().unwrap_or_default();
        assert!(said.contains("timeout") && begun.elapsed() < Duration::from_secs(20), "{said}");
        thread.join().unwrap();
    }

    #[test]
    fn a_pin_that_does_not_fit_writes_nothing() {
        let (url, thread) = server(vec![answer("200 OK", "", "{}")]);
        let dir = tempfile::tempdir().unwrap();
        let spec = dir.path().join("spec.json");
        std::fs::write(&spec, "old").unwrap();
        let origin = Origin { url, sha256: Some("0".repeat(64)) };
        let service = Service::new("pinned-for-a-test", &spec);
        assert!(
            refresh(Path::new("catalog.yaml"), &service, &origin, true)
                .is_err_and(|error| error.contains("pins"))
        );
        assert_eq!(std::fs::read_to_string(&spec).unwrap(), "old");
        thread.join().unwrap();
    }

    #[test]
    fn what_does_not_read_well_is_not_written() {
        let dir = tempfile::tempdir().unwrap();
        let spec = dir.path().join("spec.json");
        std::fs::write(&spec, "old").unwrap();
        let said =
            replace(&spec, "https://a.example", b"new", |draft| Err(format!("{}: no", draft.display())));
        assert!(said.is_err_and(|said| said.ends_with(": https://a.example: no")));
        assert_eq!(std::fs::read_to_string(&spec).unwrap(), "old");
        assert_eq!(std::fs::read_dir(dir.path()).unwrap().count(), 1);
    }

    #[cfg(unix)]
    #[test]
    fn a_link_stays_and_so_does_what_may_be_done() {
        use std::os::unix::fs::PermissionsExt as _;
        let dir = tempfile::tempdir().unwrap();
        let (real, link) = (dir.path().join("real/a.json"), dir.path().join("specs/b.json"));
        for file in [&real, &link] {
            std::fs::create_dir_all(file.parent().unwrap()).unwrap();
        }
        std::fs::write(&real, "old").unwrap();
        std::fs::set_permissions(&real, std::fs::Permissions::from_mode(0o640)).unwrap();
        std::os::unix::fs::symlink("../real/a.json", &link).unwrap();
        let beside = |draft: &Path| match draft.parent() == link.parent() {
            true => Ok(()),
            false => Err("references are looked up beside the link".to_owned()),
        };
        replace(&link, "", b"new", beside).unwrap();
        assert!(link.is_symlink());
        assert_eq!(std::fs::read_to_string(&real).unwrap(), "new");
        assert_eq!(std::fs::metadata(&real).unwrap().permissions().mode() & 0o777, 0o640);
        for file in [&real, &link] {
            assert_eq!(std::fs::read_dir(file.parent().unwrap()).unwrap().count(), 1);
        }
    }
}
