//! A hostile document through all stages, and what is said of it.

use std::time::{Duration, Instant};

use switchboard_generator::catalog::Service;
use switchboard_generator::generate::{self, ServiceOutput};
use switchboard_generator::read::{FileId, Json, Library};
use switchboard_generator::remark::Remarks;
use switchboard_generator::report::RemarkLine;
use switchboard_tests::fuzz::{judge, text};

pub const HEAD: &str = "openapi: 3.1.0\ninfo: { title: t, version: '1' }\n";

pub const REFERS: &str = "paths:\n  /a:\n    get:\n      operationId: a\n      responses: { '200': { description: d, content: { application/json: { schema: { $ref: 'TARGET' } } } } }\n";

/// A folder with a document in it.
pub struct Place(pub tempfile::TempDir);

impl Place {
    pub fn new(files: &[(&str, &[u8])]) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        for (name, bytes) in files {
            let file = folder.path().join(name);
            std::fs::create_dir_all(file.parent().expect("a parent")).expect("a folder");
            std::fs::write(file, bytes).expect("a file");
        }
        Self(folder)
    }

    pub fn made(&self, name: &str) -> Result<ServiceOutput, String> {
        let entry = Service::new("hostile", self.0.path().join(name));
        // The stack that a run gives its threads.
        std::thread::scope(|scope| {
            let work = || {
                let made = generate::service(&entry);
                let output = made.map_err(|failure| match failure {
                    generate::Failure::Service { message, .. }
                    | generate::Failure::Entry { message, .. }
                    | generate::Failure::Catalog { message, .. } => message,
                })?;
                judge::sound(&output).unwrap_or_else(|why| panic!("{why}"));
                Ok(output)
            };
            let worker = std::thread::Builder::new().stack_size(64 << 20).spawn_scoped(scope, work);
            worker.expect("a thread").join().expect("no panic")
        })
    }
}

pub fn made(document: &str) -> ServiceOutput {
    tried("spec.yaml", document.as_bytes()).expect("generates")
}

pub fn tried(name: &str, bytes: &[u8]) -> Result<ServiceOutput, String> {
    let begun = Instant::now();
    let made = Place::new(&[(name, bytes)]).made(name);
    assert!(begun.elapsed() < Duration::from_secs(60), "{:?}", begun.elapsed());
    made
}

/// A document whose stand-ins are replaced by what YAML cannot say in one line.
pub fn filled(document: &str, stand_ins: &[(&str, &str)]) -> String {
    let place = Place::new(&[("spec.yaml", document.as_bytes())]);
    let file = place.0.path().join("spec.yaml");
    let library = Library::open(&file, &[], &mut Remarks::default()).expect("reads");
    let text = text::json(library.json(FileId::default()));
    stand_ins.iter().fold(text, |text, (from, to)| text.replace(from, to))
}

/// A refusal with the line that it is about.
pub fn refused(name: &str, bytes: &[u8]) -> String {
    let why = tried(name, bytes).expect_err("refused");
    assert!(why.contains(&format!("{name}:")), "no place: {why}");
    why
}

/// A text as JSON, which is YAML too.
pub fn quoted(words: &str) -> String {
    text::json(&Json::String(words.to_owned()))
}

pub fn codes(output: &ServiceOutput) -> Vec<&str> {
    output.remarks.iter().map(|remark| remark.code.as_str()).collect()
}

pub fn remark<'a>(output: &'a ServiceOutput, code: &str) -> &'a RemarkLine {
    output
        .remarks
        .iter()
        .find(|remark| remark.code == code)
        .unwrap_or_else(|| panic!("{code}: {:?}", codes(output)))
}
