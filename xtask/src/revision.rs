//! The catalog and its specs as they were in a git revision.

use std::collections::BTreeSet;
use std::path::{Component, Path, PathBuf};
use std::process::{Command, Stdio};

use switchboard_generator::catalog::{self, Service};

use crate::diff::Old;

/// Runs git with these arguments: its output, or why there is none.
type Git = Box<dyn Fn(&[&str]) -> Result<Vec<u8>, String>>;

/// A revision, and the folder that the files of it are put in.
pub struct Revision {
    git: Git,
    name: String,
    /// The revision as it was asked for.
    given: String,
    /// The way from the root of the repository to the catalog, with slashes.
    catalog: String,
    /// The root of the repository.
    root: PathBuf,
    folder: tempfile::TempDir,
}

impl Revision {
    /// A revision of the repository that a catalog is in.
    pub fn open(catalog: &Path, name: &str) -> Result<Self, String> {
        let folder = catalog
            .parent()
            .filter(|folder| !folder.as_os_str().is_empty())
            .unwrap_or(Path::new("."))
            .to_path_buf();
        let git: Git = Box::new(move |arguments| git(&folder, arguments));
        Self::with(git, catalog, name)
    }

    fn with(git: Git, catalog: &Path, name: &str) -> Result<Self, String> {
        let missing = |why: String| format!("`{name}` is neither a file nor a git revision: {}", why.trim());
        if name.is_empty() || name.starts_with('-') || name.contains(':') {
            return Err(missing("no such name".to_owned()));
        }
        let commit =
            git(&["rev-parse", "--verify", "--quiet", "--end-of-options", &format!("{name}^{{commit}}")])
                .map_err(missing)?;
        let commit = String::from_utf8_lossy(&commit).trim().to_owned();
        let prefix = git(&["rev-parse", "--show-prefix"])?;
        let prefix = String::from_utf8_lossy(&prefix).trim_end_matches(['\n', '\r']).to_owned();
        let file = catalog.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        let root = git(&["rev-parse", "--show-toplevel"])?;
        let root = PathBuf::from(String::from_utf8_lossy(&root).trim_end_matches(['\n', '\r']));
        let folder = tempfile::tempdir().map_err(|error| format!("a temporary folder: {error}"))?;
        let catalog = format!("{prefix}{file}");
        Ok(Revision { git, name: commit, given: name.to_owned(), catalog, root, folder })
    }

    /// The services as they were, their specs put into the folder.
    pub fn catalog(&self, only: &[String]) -> Result<Old, String> {
        let file = self.put(&self.catalog).map_err(|why| format!("the catalog of that revision: {why}"))?;
        let mut old = catalog::read(&file).map_err(|error| self.shown(&error.to_string()))?;
        for service in &mut old.services {
            for path in std::iter::once(&mut service.spec).chain(&mut service.overlays) {
                *path = self.moved(path);
            }
        }
        let mut listed: Option<(String, Vec<String>)> = None;
        for service in old.services.iter().filter(|service| only.is_empty() || only.contains(&service.key)) {
            self.spec(service, &mut listed)?;
        }
        Ok(Old { services: old.services, one_spec: false })
    }

    /// A text that names files of the folder, with the names that git has for them: `HEAD:specs/a.yaml`.
    pub fn shown(&self, text: &str) -> String {
        let folder = format!("{}{}", self.folder.path().display(), std::path::MAIN_SEPARATOR);
        text.replace(&folder, &format!("{}:", self.given))
    }

    /// The version that a service had.
    pub fn version(&self, key: &str) -> Option<String> {
        let old = catalog::read(&self.put(&self.catalog).ok()?).ok()?;
        old.services.into_iter().find(|service| service.key == key).map(|service| service.package_version)
    }

    /// Puts a spec into the folder, its overlays, and the files below that their texts name.
    ///
    /// What is not there in the revision stays missing: reading says so, for this service alone.
    fn spec(&self, service: &Service, listed: &mut Option<(String, Vec<String>)>) -> Result<(), String> {
        let mut todo: Vec<String> = std::iter::once(&service.spec)
            .chain(&service.overlays)
            .filter_map(|path| self.inside(path))
            .collect();
        let Some(spec) = todo.first().cloned() else { return Ok(()) };
        let folder = spec.rsplit_once('/').map_or(String::new(), |(folder, _)| folder.to_owned());
        if listed.as_ref().is_none_or(|(of, _)| *of != folder) {
            let at = if folder.is_empty() { ".".to_owned() } else { folder.clone() };
            let names = (self.git)(&[
                "ls-tree",
                "-r",
                "-z",
                "--name-only",
                "--full-name",
                "--full-tree",
                &self.name,
                "--",
                &at,
            ])
            .unwrap_or_default();
            let names = String::from_utf8_lossy(&names)
                .split('\0')
                .filter(|name| !name.is_empty())
                .map(str::to_owned)
                .collect();
            *listed = Some((folder, names));
        }
        let mut left: BTreeSet<&str> =
            listed.iter().flat_map(|(_, names)| names.iter().map(String::as_str)).collect();
        while let Some(path) = todo.pop() {
            left.remove(path.as_str());
            let Ok(file) = self.put(&path) else { continue };
            let text = std::fs::read(&file).map_err(|error| format!("{}: {error}", file.display()))?;
            let text = String::from_utf8_lossy(&text);
            // More files than are needed do no harm.
            let named = |path: &&str| {
                let name = path.rsplit('/').next().unwrap_or(path);
                text.contains(name) || text.contains(&name.replace(' ', "%20"))
            };
            let found: Vec<&str> = left.iter().copied().filter(named).collect();
            for path in found {
                left.remove(path);
                todo.push(path.to_owned());
            }
        }
        Ok(())
    }

    /// Where the folder has a file that the catalog names by an absolute path. One that lies outside of the repository
    /// is at a place where nothing is: as it is today, it would be compared with itself.
    fn moved(&self, path: &Path) -> PathBuf {
        if path.starts_with(self.folder.path()) || !path.is_absolute() {
            return path.to_owned();
        }
        let real = path.canonicalize().unwrap_or_else(|_| path.to_owned());
        let below = [path, &real].into_iter().find_map(|path| path.strip_prefix(&self.root).ok());
        let names = |part: &Component<'_>| matches!(part, Component::Normal(_));
        match below {
            Some(below) => self.folder.path().join(below),
            None => self.folder.path().join(path.components().filter(names).collect::<PathBuf>()),
        }
    }

    /// The way from the root of the repository to a path below the folder.
    fn inside(&self, path: &Path) -> Option<String> {
        let mut parts: Vec<String> = Vec::new();
        for part in path.strip_prefix(self.folder.path()).ok()?.components() {
            match part {
                Component::Normal(name) => parts.push(name.to_str()?.to_owned()),
                Component::ParentDir => {
                    parts.pop()?;
                }
                Component::CurDir => {}
                _ => return None,
            }
        }
        Some(parts.join("/"))
    }

    /// Puts a file of the revision where it would be.
    fn put(&self, path: &str) -> Result<PathBuf, String> {
        let to = self.folder.path().join(path);
        if to.exists() {
            return Ok(to);
        }
        let bytes = (self.git)(&["cat-file", "blob", &format!("{}:{path}", self.name)])?;
        let wrong = |error: std::io::Error| format!("{}: {error}", to.display());
        if let Some(folder) = to.parent() {
            std::fs::create_dir_all(folder).map_err(wrong)?;
        }
        std::fs::write(&to, bytes).map_err(wrong)?;
        Ok(to)
    }
}

fn git(folder: &Path, arguments: &[&str]) -> Result<Vec<u8>, String> {
    let output = Command::new("git")
        .arg("-C")
        .arg(folder)
        .args(arguments)
        .stdin(Stdio::null())
        .output()
        .map_err(|error| format!("git cannot be run: {error}"))?;
    if output.status.success() {
        Ok(output.stdout)
    } else {
        Err(String::from_utf8_lossy(&output.stderr).into_owned())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const FILES: &[(&str, &str)] = &[
        (
            "apis/catalog.yaml",
            "services:\n  a: { spec: a/a.yaml }\n  b: { spec: ../b.yaml }\n  c: { spec: /home/me/repo/c/c.yaml }\n  d: { spec: /home/me/d.yaml }\n",
        ),
        ("apis/a/a.yaml", "$ref: 'parts/pet.yaml'"),
        ("apis/a/parts/pet.yaml", "$ref: two%20words.yaml"),
        ("apis/a/parts/two words.yaml", "x"),
        ("apis/a/other.yaml", "x"),
        ("b.yaml", "x"),
        ("c/c.yaml", "x"),
    ];

    /// A repository that is a list of files.
    fn fake() -> Git {
        Box::new(|arguments| match arguments {
            ["rev-parse", "--verify", _, _, name] if *name == "main^{commit}" => Ok(b"abc\n".to_vec()),
            ["rev-parse", "--show-prefix"] => Ok(b"apis/\n".to_vec()),
            ["rev-parse", "--show-toplevel"] => Ok(b"/home/me/repo\n".to_vec()),
            ["ls-tree", .., folder] => {
                let names = FILES
                    .iter()
                    .map(|(name, _)| *name)
                    .filter(|name| *folder == "." || name.starts_with(&format!("{folder}/")));
                Ok(names.flat_map(|name| [name, "\0"]).collect::<String>().into_bytes())
            }
            ["cat-file", "blob", path] => {
                let path = path.strip_prefix("abc:").ok_or("another revision")?;
                FILES
                    .iter()
                    .find(|(name, _)| *name == path)
                    .map(|(_, text)| text.as_bytes().to_vec())
                    .ok_or_else(|| format!("no {path}"))
            }
            other => Err(format!("unexpected {other:?}")),
        })
    }

    #[test]
    fn the_files_that_a_spec_names_come_with_it() {
        let revision = Revision::with(fake(), Path::new("somewhere/catalog.yaml"), "main").unwrap();
        let old = revision.catalog(&[]).unwrap();
        assert_eq!(old.services.len(), 4);
        let [_, _, c, d] = &old.services[..] else { panic!("four") };
        assert!(c.spec.is_file() && c.spec.starts_with(revision.folder.path()));
        assert!(
            !d.spec.exists() && d.spec.starts_with(revision.folder.path()),
            "not today's, which is another"
        );
        let there = |path: &str| revision.folder.path().join(path).is_file();
        assert!(
            there("apis/a/a.yaml")
                && there("apis/a/parts/pet.yaml")
                && there("apis/a/parts/two words.yaml")
                && there("b.yaml")
        );
        assert!(!there("apis/a/other.yaml"), "nothing names it");
    }

    #[test]
    fn what_is_no_revision_is_an_error() {
        for name in ["nope", "-x", "", "HEAD:x"] {
            assert!(Revision::with(fake(), Path::new("catalog.yaml"), name).is_err(), "{name}");
        }
    }
}
