//! A document of many operations takes time and memory in proportion, and the same document makes the same bytes,
//! however many processors there are.

mod support;

use std::fmt::Write as _;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use support::{Place, files, spec};

/// How many operations the document has; `SWITCHBOARD_OPERATIONS` asks for more, such as a hundred thousand.
const OPERATIONS: usize = 4_000;

fn many(operations: usize) -> String {
    let mut text = "openapi: 3.0.3\ninfo: { title: many, version: '1' }\npaths:\n".to_owned();
    for nth in 0..operations {
        let _ = writeln!(
            text,
            "  /p{nth}/{{id}}: {{ get: {{ operationId: op{nth}, tags: [t{}], parameters: [{{ name: id, in: path, required: true, schema: {{ type: string }} }}], responses: {{ '200': {{ description: d, content: {{ application/json: {{ schema: {{ type: object, properties: {{ a: {{ type: string }} }} }} }} }} }} }} }} }}",
            nth % 100
        );
    }
    text
}

/// Runs to the end: how long it took, and the peak of its memory in bytes, where the system tells it.
fn measured(place: &Place) -> (Duration, Option<u64>) {
    let begun = Instant::now();
    let mut child = place.command(&["generate"]).stdout(Stdio::null()).spawn().expect("runs");
    let status = format!("/proc/{}/status", child.id());
    let mut peak = None;
    loop {
        let text = std::fs::read_to_string(&status).unwrap_or_default();
        let line = text.lines().find_map(|line| line.strip_prefix("VmHWM:"));
        let seen: Option<u64> = line.and_then(|line| line.trim().trim_end_matches("kB").trim().parse().ok());
        peak = peak.max(seen.map(|kib| kib << 10));
        match child.try_wait().expect("a state") {
            Some(status) => {
                assert!(status.success(), "{status}");
                return (begun.elapsed(), peak);
            }
            None => std::thread::sleep(Duration::from_millis(2)),
        }
    }
}

#[test]
fn many_operations_take_time_and_memory_in_proportion() {
    let most = std::env::var("SWITCHBOARD_OPERATIONS").ok().and_then(|word| word.parse().ok());
    let most = most.unwrap_or(OPERATIONS);
    let mut runs = Vec::new();
    for operations in [most / 4, most] {
        let text = many(operations);
        let place = Place::new(&[
            ("catalog.yaml", "hub: false\nservices:\n  many: { spec: many.yaml }\n"),
            ("many.yaml", &text),
        ]);
        let (time, peak) = measured(&place);
        println!("{operations} operations, {} bytes: {time:?}, {peak:?} bytes of memory", text.len());
        runs.push((time, peak, text.len()));
        assert!(place.text("out/many/src/t7.rs").contains("fn op7("), "they are there");
    }
    let [(short, _, _), (long, peak, size)] = runs[..] else { unreachable!("two runs") };
    // Four times the document; the rest is for other programs on the machine.
    assert!(long < short * 16 + Duration::from_secs(2), "{short:?}, then {long:?}");
    let bound = MOST_PER_BYTE * size as u64 + (32 << 20);
    assert!(peak.is_none_or(|peak| peak < bound), "{peak:?} bytes for {size}");
}

/// Bytes of memory for each byte of a document of nothing but small operations, none of which has a word of
/// description: what is written is several times as large as what is read, and debug builds parse it again. Real
/// documents are held to `REAL`.
const MOST_PER_BYTE: u64 = if cfg!(debug_assertions) { 200 } else { 60 };

/// The same of a vendor's document above 1 MB; one below may take 32 MB.
const REAL: u64 = 20;

#[test]
fn real_documents_take_no_more_memory_than_is_promised() {
    if cfg!(debug_assertions) {
        eprintln!("skipped: the memory of a debug build, which parses all that it prints");
        return;
    }
    let beside = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/corpus");
    let corpus = std::env::var_os("SWITCHBOARD_CORPUS").map_or(beside, Into::into);
    if !corpus.is_dir() {
        eprintln!("skipped: the memory for vendors' documents ({} is not there)", corpus.display());
        return;
    }
    for name in ["github.json", "stripe.json", "openai.json", "oxide-nexus.json"] {
        let file = corpus.join(name).canonicalize().unwrap_or_else(|error| panic!("{name}: {error}"));
        let size = file.metadata().expect("a file").len();
        let catalog = serde_json::json!({ "hub": false, "services": { "real": { "spec": file } } });
        let place = Place::new(&[("catalog.yaml", &catalog.to_string())]);
        let (time, peak) = measured(&place);
        println!("{name}, {size} bytes: {time:?}, {peak:?} bytes of memory");
        let bound = if size > 1_000_000 { REAL * size } else { 32 << 20 };
        assert!(peak.is_none_or(|peak| peak < bound), "{name}: {peak:?} bytes for {size}");
    }
}

#[test]
fn any_number_of_processors_makes_the_same_bytes() {
    let names: Vec<String> = (0..40).map(|nth| format!("thing{nth}")).collect();
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    let mut catalog = "services:\n".to_owned();
    for key in ["one", "two", "three", "four"] {
        let _ = writeln!(catalog, "  {key}: {{ spec: {key}.yaml }}");
    }
    let made = |one_processor: bool| {
        let place = Place::new(&[("catalog.yaml", &catalog)]);
        for key in ["one", "two", "three", "four"] {
            place.put(&format!("{key}.yaml"), &spec(key, &names));
        }
        let plain = place.command(&["generate"]);
        let mut command = if one_processor { Command::new("taskset") } else { place.command(&["generate"]) };
        if one_processor {
            command.args(["-c", "0"]).arg(plain.get_program()).args(plain.get_args());
        }
        let status = command.stdout(Stdio::null()).stdin(Stdio::null()).status().ok()?;
        assert!(status.success(), "{status}");
        Some(files(&place.at("out")))
    };
    let first = made(false).expect("it runs");
    assert!(first.len() > 20);
    assert!(made(false).as_ref() == Some(&first), "a second run, with other seeds of every hash, differs");
    match made(true) {
        Some(found) => assert!(found == first, "one processor makes other bytes"),
        None => eprintln!("skipped: one processor (`taskset` is not installed)"),
    }
}
