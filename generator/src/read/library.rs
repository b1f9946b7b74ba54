//! All files of one document.

use super::load;
use super::reference::{self, Fragment, Reference};
use super::text::Syntax;
use super::{Json, Unreadable, uri};
use crate::overlay::Moves;
use crate::remark::{Place, Remarks};
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::path::{Path, PathBuf};

/// More references than this on the way of one pointer are a circle.
const HOPS: usize = 16;

/// A file of a library. The default is the root document.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FileId(pub u32);

/// What a reference points at: a file, and the steps from its root.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Target {
    /// The file.
    pub file: FileId,
    /// The steps from its root, decoded.
    pub steps: Vec<String>,
}

/// A reference that is not followed, with the reason.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refused(pub String);

#[derive(Clone, Debug, Default)]
pub(super) struct File {
    /// As it is shown: the folder of the root document as it was given, and the way from there.
    pub path: PathBuf,
    /// The way from the folder of the root document.
    pub name: String,
    pub text: String,
    pub syntax: Syntax,
    pub json: Json,
    /// Where the `$anchor`s and the `$id`s that are fragments are.
    pub anchors: HashMap<String, Vec<Vec<String>>>,
    /// What has a name of its own in here, and that name resolved: references below are read from it.
    pub resources: HashMap<Vec<String>, String>,
}

/// A document with every file that it refers to. It does not change once it is open.
#[derive(Clone, Debug, Default)]
pub struct Library {
    pub(super) files: Vec<File>,
    /// What is known of the files that references name, by the way from the folder of the root document.
    pub(super) names: HashMap<String, Result<FileId, Refused>>,
    /// Where the `$id`s are that name a whole schema, and the `$self`s: as written, and resolved.
    pub(super) ids: HashMap<String, Target>,
    /// Every file that was looked for, with the hash of what was read, or without where there was nothing.
    pub(super) reads: BTreeMap<PathBuf, Option<String>>,
    /// Where items of lists of the document stood before overlays removed others.
    pub(super) moves: Moves,
    /// The references, by the file that they stand in, that a remark says lead to no file.
    pub(super) refused: HashSet<(FileId, String)>,
}

impl Library {
    /// Opens a document: parses it, applies its overlays and loads every file that it refers to.
    ///
    /// Only files below the folder of `spec` are opened. A reference to anything else gets a remark, and
    /// [`locate`](Self::locate) refuses it.
    pub fn open(spec: &Path, overlays: &[PathBuf], remarks: &mut Remarks) -> Result<Self, Unreadable> {
        load::open(spec, overlays, remarks)
    }

    /// The value of a file.
    #[must_use]
    pub fn json(&self, file: FileId) -> &Json {
        static NULL: Json = Json::Null;
        self.files.get(file.0 as usize).map_or(&NULL, |file| &file.json)
    }

    /// Takes the values out of all files, once nothing is looked up any more. The texts stay.
    pub(crate) fn take_values(&mut self) -> Vec<Json> {
        self.files.iter_mut().map(|file| std::mem::take(&mut file.json)).collect()
    }

    /// The place of the root of the document.
    #[must_use]
    pub fn root_place(&self) -> Place {
        Place::default()
    }

    /// Says what a reference that stands in `from` points at. That there is something is for
    /// [`at`](Self::at) to say.
    pub fn locate(&self, from: FileId, reference: &str) -> Result<Target, Refused> {
        // The `$id` of a schema is a name of its own, whatever it looks like.
        let (name, pointer) = reference.split_once('#').unwrap_or((reference, ""));
        if let Some(target) = self.ids.get(name).filter(|_| !name.is_empty()) {
            if pointer.is_empty() {
                return Ok(target.clone());
            }
            if let Ok(Reference { fragment: Fragment::Steps(steps), .. }) =
                reference::parse(&format!("#{pointer}"), "")
            {
                let steps = target.steps.iter().cloned().chain(steps).collect();
                return Ok(Target { file: target.file, steps });
            }
        }
        let base = self.files.get(from.0 as usize).map_or("", |file| file.name.as_str());
        let Reference { file, fragment } =
            reference::parse(reference, base).map_err(|why| why.refuse(reference))?;
        let file = match file {
            None => from,
            Some(name) => match self.names.get(&name) {
                Some(Ok(file)) => *file,
                Some(Err(refused)) => return Err(refused.clone()),
                None => return Err(Refused(format!("`{name}` is not a file that was read"))),
            },
        };
        let steps = match fragment {
            Fragment::Steps(steps) => steps,
            Fragment::Anchor(anchor) => {
                // Outside of all that has a name of its own, else wherever it is.
                let all = self.anchored(file, &anchor);
                let free = |steps: &&Vec<String>| self.around(file, steps).is_none();
                match all.iter().find(free).or(all.first()) {
                    Some(steps) => steps.clone(),
                    None => return Err(Refused(format!("no `$anchor` of the name `{anchor}`"))),
                }
            }
        };
        Ok(Target { file, steps })
    }

    /// The same for a reference at `steps`, below something with a name of its own: what it points at
    /// by that name, as the standard has it, or `None` where that is nothing.
    #[must_use]
    pub fn locate_by_name(&self, from: FileId, steps: &[&str], reference: &str) -> Option<Target> {
        let (base, top) = self.resource(from, steps)?;
        let (name, pointer) = reference.split_once('#').unwrap_or((reference, ""));
        let target = match name {
            "" => Target { file: from, steps: top },
            name => self.ids.get(&uri::join(&base, name))?.clone(),
        };
        let steps = match reference::parse(&format!("#{pointer}"), "").ok()?.fragment {
            Fragment::Steps(rest) => target.steps.into_iter().chain(rest).collect(),
            Fragment::Anchor(anchor) => {
                let own = |steps: &&Vec<String>| {
                    self.around(target.file, steps).is_some_and(|(_, top)| top == target.steps)
                };
                self.anchored(target.file, &anchor).iter().find(own)?.clone()
            }
        };
        Some(Target { file: target.file, steps }).filter(|target| self.at(target).is_some())
    }

    /// Whether something in a file has a name of its own.
    #[must_use]
    pub fn has_resources(&self, file: FileId) -> bool {
        self.files.get(file.0 as usize).is_some_and(|file| !file.resources.is_empty())
    }

    /// Where the anchors of a name are in a file, in its order.
    #[must_use]
    pub fn anchored(&self, file: FileId, name: &str) -> &[Vec<String>] {
        self.files.get(file.0 as usize).and_then(|file| file.anchors.get(name)).map_or(&[], Vec::as_slice)
    }

    fn around(&self, file: FileId, steps: &[String]) -> Option<(String, Vec<String>)> {
        self.resource(file, &steps.iter().map(String::as_str).collect::<Vec<_>>())
    }

    /// The name of the nearest resource around a place, and the steps to it.
    pub(super) fn resource(&self, file: FileId, steps: &[&str]) -> Option<(String, Vec<String>)> {
        let resources = &self.files.get(file.0 as usize).filter(|file| !file.resources.is_empty())?.resources;
        let mut at: Vec<String> = steps.iter().map(|step| (*step).to_owned()).collect();
        loop {
            if let Some(name) = resources.get(&at) {
                return Some((name.clone(), at));
            }
            at.pop()?;
        }
    }

    /// Whether a remark says already that a reference leads to no file.
    #[must_use]
    pub fn is_refused(&self, from: FileId, reference: &str) -> bool {
        self.refused.contains(&(from, reference.to_owned()))
    }

    /// The files that references lead to and that were not read, as the references name them.
    #[must_use]
    pub fn unread(&self) -> BTreeSet<&str> {
        let named =
            self.refused.iter().map(|(_, text)| text.split_once('#').map_or(&**text, |(file, _)| file));
        named.filter(|file| !file.is_empty()).collect()
    }

    /// The value at a target.
    #[must_use]
    pub fn at(&self, target: &Target) -> Option<&Json> {
        let file = self.files.get(target.file.0 as usize)?;
        target.steps.iter().try_fold(&file.json, |at, step| at.step(step))
    }

    /// The same target, or where it is once the references on the way there are followed: a pointer may
    /// go through `{"$ref": …}`, as `#/components/responses/Bad` does where `responses` is a file.
    #[must_use]
    pub fn reach(&self, target: &Target) -> Option<Target> {
        if self.at(target).is_some() {
            return Some(target.clone());
        }
        let mut at = Target { file: target.file, steps: Vec::new() };
        let mut left: Vec<String> = target.steps.iter().rev().cloned().collect();
        let mut hops = 0;
        while let Some(step) = left.pop() {
            let here = self.at(&at)?;
            if here.step(&step).is_some() {
                at.steps.push(step);
                continue;
            }
            hops += 1;
            let reference = here.get("$ref").and_then(Json::as_str).filter(|_| hops <= HOPS)?;
            let next = self.locate(at.file, reference).ok()?;
            left.push(step);
            left.extend(next.steps.into_iter().rev());
            at = Target { file: next.file, steps: Vec::new() };
        }
        Some(at)
    }

    /// Every file: its path and its text.
    pub fn files(&self) -> impl Iterator<Item = (FileId, &Path, &str)> {
        (0..).map(FileId).zip(&self.files).map(|(id, file)| (id, file.path.as_path(), file.text.as_str()))
    }

    /// Every file that was looked for, overlays included, with the SHA-256 of its bytes; `None` where it could not
    /// be read.
    #[must_use]
    pub fn reads(&self) -> &BTreeMap<PathBuf, Option<String>> {
        &self.reads
    }

    /// The steps to a place as they are in the text, which no overlay mended.
    pub(crate) fn written(&self, file: FileId, steps: &[&str]) -> Vec<String> {
        if file == FileId::default() {
            self.moves.original(steps)
        } else {
            steps.iter().map(|step| (*step).to_owned()).collect()
        }
    }

    /// The way to a file from the folder of the root document.
    #[must_use]
    pub fn way(&self, file: FileId) -> &str {
        self.files.get(file.0 as usize).map_or("", |file| file.name.as_str())
    }

    /// How the text of a file was read.
    pub(crate) fn syntax(&self, file: FileId) -> Syntax {
        self.files.get(file.0 as usize).map(|file| file.syntax).unwrap_or_default()
    }
}
