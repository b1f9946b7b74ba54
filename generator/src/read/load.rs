//! Opens a document and every file that it refers to.

use super::library::{File, FileId, Library, Refused, Target};
use super::reference::{self, Why};
use super::refs::{self, Found};
use super::slip::{Broken, Budget, Slip, Slips};
use super::text::{self, Parsed, Syntax};
use super::{Json, Unreadable, uri};
use crate::remark::{Action, Remarks};
use crate::write::sha256;
use std::collections::HashMap;
use std::io::Read as _;
use std::path::{Path, PathBuf};

/// A document has at most this many files.
const FILES: usize = 20_000;

/// All files together have at most this many bytes.
const BYTES: u64 = 512 << 20;

pub(super) fn open(spec: &Path, overlays: &[PathBuf], remarks: &mut Remarks) -> Result<Library, Unreadable> {
    let folder = spec.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let inside = folder.canonicalize().map_err(|error| Unreadable::new(spec, error.to_string()))?;
    let name = spec.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let mut loader = Loader {
        library: Library::default(),
        folder: spec.parent().map(Path::to_owned).unwrap_or_default(),
        inside,
        real: HashMap::new(),
        bytes: BYTES,
        budget: Budget::default(),
        remarks,
    };
    let bytes = loader.bytes_of(spec).map_err(|reason| Unreadable::new(spec, reason))?;
    let mut parsed = text::parse(bytes, &mut loader.budget).map_err(|broken| unreadable(spec, broken))?;
    for path in overlays {
        let overlay = loader.overlay(path)?;
        crate::overlay::apply(&mut parsed.json, &overlay, path, &mut loader.library.moves)?;
    }
    if let Ok(real) = spec.canonicalize() {
        loader.real.insert(real, FileId(0));
    }
    loader.library.names.insert(name.clone(), Ok(FileId(0)));
    loader.shelve(spec.to_owned(), name, parsed);
    let mut next = 0;
    while next < loader.library.files.len() {
        loader.follow(FileId(u32::try_from(next).unwrap_or(u32::MAX)));
        next += 1;
    }
    Ok(loader.library)
}

fn unreadable(path: &Path, broken: Broken) -> Unreadable {
    let (line, column) = broken.position;
    Unreadable::new(path, broken.message).at(line, column)
}

struct Loader<'a> {
    library: Library,
    /// The folder of the root document, as it was given.
    folder: PathBuf,
    /// The same with no symbolic link in it: every file must be below.
    inside: PathBuf,
    /// The files by where they really are.
    real: HashMap<PathBuf, FileId>,
    bytes: u64,
    budget: Budget,
    remarks: &'a mut Remarks,
}

impl Loader<'_> {
    /// The bytes of a file, and a note of what they were.
    fn bytes_of(&mut self, path: &Path) -> Result<Vec<u8>, String> {
        let bytes = self.read(path);
        let hash = bytes.as_ref().ok().map(|bytes| sha256(bytes));
        self.library.reads.insert(path.to_owned(), hash);
        bytes
    }

    /// The bytes of a file, as far as the whole library may still grow.
    fn read(&mut self, path: &Path) -> Result<Vec<u8>, String> {
        let Some(bytes) = bounded(path, self.bytes)? else {
            return Err("the files of this document are larger than 512 MiB".to_owned());
        };
        self.bytes -= bytes.len() as u64;
        Ok(bytes)
    }

    /// An overlay is the user's own: what is wrong with it is an error.
    fn overlay(&mut self, path: &Path) -> Result<Json, Unreadable> {
        let bytes = self.bytes_of(path).map_err(|reason| Unreadable::new(path, reason))?;
        let parsed = text::parse(bytes, &mut self.budget).map_err(|broken| unreadable(path, broken))?;
        let wrong = parsed.slips.list.iter().find(|slip| slip.action != Action::Kept);
        match wrong {
            Some(slip) => Err(Unreadable::new(path, slip.message.clone())),
            None => Ok(parsed.json),
        }
    }

    /// Adds a file, and says what was mended in it.
    fn shelve(&mut self, path: PathBuf, name: String, parsed: Parsed) -> FileId {
        let file = FileId(u32::try_from(self.library.files.len()).unwrap_or(u32::MAX));
        let Parsed { text, syntax, json, slips } = parsed;
        for Slip { code, action, message, steps } in &slips.list {
            let root = self.remarks.places.root(file);
            let place = self.remarks.places.follow(root, steps);
            self.remarks.warn(*action, code, message, place);
        }
        for (code, count) in slips.left_out() {
            self.remarks.left_out(code, count);
        }
        self.library.files.push(File { path, name, text, syntax, json, ..File::default() });
        file
    }

    /// Loads the files that a file refers to.
    fn follow(&mut self, file: FileId) {
        let Some(shelved) = self.library.files.get_mut(file.0 as usize) else { return };
        let base = shelved.name.clone();
        let names = refs::names(&shelved.json);
        for (anchor, steps) in names.anchors {
            shelved.anchors.entry(anchor).or_default().push(steps);
        }
        // The outer before the inner, which are read from them.
        let mut ids = names.ids;
        ids.sort_by_key(|(_, steps)| steps.len());
        for (id, steps) in ids {
            self.named(file, id, steps);
        }
        for found in names.references {
            let id = found.text.split_once('#').map_or(found.text.as_str(), |(id, _)| id);
            let steps: Vec<&str> = found.steps.iter().map(String::as_str).collect();
            if self.library.ids.contains_key(id)
                || self.library.locate_by_name(file, &steps, &found.text).is_some()
            {
                continue;
            }
            let name = match reference::parse(&found.text, &base) {
                Ok(reference) => reference.file,
                Err(why) => {
                    self.refuse(file, &found, why.code(), &why.refuse(&found.text));
                    continue;
                }
            };
            let Some(name) = name else { continue };
            if let Some(known) = self.library.names.get(&name) {
                if let Err(refused) = known.clone() {
                    self.refuse(file, &found, "ref-unreadable", &refused);
                }
                continue;
            }
            match self.load(&name, &found.text) {
                Ok(loaded) => {
                    self.library.names.insert(name, Ok(loaded));
                }
                Err((code, refused)) => {
                    // A name in a mapping that is no file is a name.
                    self.refuse(file, &found, code, &refused);
                    self.library.names.insert(name, Err(refused));
                }
            }
        }
    }

    /// Enters what has a name of its own, by that name as it is written and as it is meant.
    fn named(&mut self, file: FileId, id: String, steps: Vec<String>) {
        let around: Vec<&str> = steps.iter().map(String::as_str).collect();
        let base = self.library.resource(file, &around).map(|(base, _)| base).unwrap_or_default();
        let resolved = uri::join(&base, id.split_once('#').map_or(id.as_str(), |(id, _)| id));
        let target = Target { file, steps };
        if let Some(file) = self.library.files.get_mut(file.0 as usize) {
            file.resources.insert(target.steps.clone(), resolved.clone());
        }
        self.library.ids.entry(resolved).or_insert_with(|| target.clone());
        self.library.ids.entry(id).or_insert(target);
    }

    fn refuse(&mut self, file: FileId, found: &Found, code: &'static str, refused: &Refused) {
        if found.sure {
            let root = self.remarks.places.root(file);
            let place = self.remarks.places.follow(root, &found.steps);
            self.remarks.warn(Action::Dropped, code, &refused.0, place);
            self.library.refused.insert((file, found.text.clone()));
        }
    }

    fn load(&mut self, name: &str, text: &str) -> Result<FileId, (&'static str, Refused)> {
        let path = self.folder.join(name);
        // Whatever becomes of it, it was looked for.
        self.library.reads.insert(path.clone(), None);
        let real = path
            .canonicalize()
            .map_err(|error| ("ref-missing", Refused(format!("`{name}` cannot be opened: {error}"))))?;
        // Symbolic links are followed before the question is asked.
        if !real.starts_with(&self.inside) {
            return Err((Why::Outside.code(), Why::Outside.refuse(text)));
        }
        if let Some(known) = self.real.get(&real) {
            let hash =
                self.library.files.get(known.0 as usize).and_then(|file| self.library.reads.get(&file.path));
            if let Some(hash) = hash.cloned() {
                self.library.reads.insert(path, hash);
            }
            return Ok(*known);
        }
        let unreadable =
            |reason: String| ("ref-unreadable", Refused(format!("`{name}` is not read: {reason}")));
        if self.library.files.len() >= FILES {
            return Err(unreadable(format!("a document has at most {FILES} files")));
        }
        let bytes = self.bytes_of(&path).map_err(unreadable)?;
        let structured = real.extension().is_some_and(|end| {
            let end = end.to_ascii_lowercase();
            end == "json" || end == "yaml" || end == "yml"
        });
        let parsed = if structured {
            text::parse(bytes, &mut self.budget).map_err(
                |Broken { message, position: (line, column), .. }| {
                    unreadable(format!("{message} (line {line}, column {column})"))
                },
            )?
        } else {
            self.prose(bytes)
        };
        let file = self.shelve(path, name.to_owned(), parsed);
        self.real.insert(real, file);
        Ok(file)
    }

    /// A description or a code sample in a file of its own is text; without a known ending it may still
    /// be a document.
    fn prose(&mut self, bytes: Vec<u8>) -> Parsed {
        let plain = String::from_utf8_lossy(&bytes).into_owned();
        match text::parse(bytes, &mut self.budget) {
            Ok(parsed) if matches!(parsed.json, Json::Object(_)) => parsed,
            _ => Parsed {
                json: Json::String(plain.clone()),
                text: plain,
                syntax: Syntax::Text,
                slips: Slips::default(),
            },
        }
    }
}

/// The bytes of a file; `None` where there are more than `most`.
pub(crate) fn bounded(path: &Path, most: u64) -> Result<Option<Vec<u8>>, String> {
    // Opening a pipe or a device could wait for ever.
    let about = std::fs::metadata(path).map_err(|error| error.to_string())?;
    if !about.is_file() {
        return Err("not a file".to_owned());
    }
    let mut bytes = Vec::with_capacity(usize::try_from(about.len().min(most)).unwrap_or_default() + 1);
    let file = std::fs::File::open(path).map_err(|error| error.to_string())?;
    file.take(most.saturating_add(1)).read_to_end(&mut bytes).map_err(|error| error.to_string())?;
    Ok((bytes.len() as u64 <= most).then_some(bytes))
}
