//! The catalog and its specs as they were in a git revision.

use std::collections::BTreeSet;
use std::io::Write as _;
use std::path::{Component, Path, PathBuf};
use std::process::{Command, Stdio};

use switchboard_generator::catalog::{self, Service};

use crate::diff::Old;

/// Runs git with these arguments and this input: its output, or why there is none.
type Git = Box<dyn Fn(&[&str], &str) -> Result<Vec<u8>, String>>;

/// Links of folders to follow one after the other. Git bounds those in the path of a file itself.
const LINKS: usize = 8;

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
        let git: Git = Box::new(move |arguments, input| git(&folder, arguments, input));
        let missing = |why: String| {
            // Of a name that it does not know, git says nothing.
            let why = if why.trim().is_empty() { String::new() } else { format!(": {}", why.trim()) };
            format!("`{name}` is neither a file nor a git revision{why}")
        };
        if name.is_empty() || name.starts_with('-') || name.contains(':') {
            return Err(missing("no such name".to_owned()));
        }
        let commit =
            git(&["rev-parse", "--verify", "--quiet", "--end-of-options", &format!("{name}^{{commit}}")], "")
                .map_err(missing)?;
        let commit = String::from_utf8_lossy(&commit).trim().to_owned();
        let prefix = git(&["rev-parse", "--show-prefix"], "")?;
        let prefix = String::from_utf8_lossy(&prefix).trim_end_matches(['\n', '\r']).to_owned();
        let file = catalog.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        let root = git(&["rev-parse", "--show-toplevel"], "")?;
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
            let mut names = Vec::new();
            self.list(&folder, &mut Vec::new(), &mut names);
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

    /// The files below a folder of the revision, also of folders that are symbolic links; `way` is what the links that
    /// led here lead to.
    fn list(&self, folder: &str, way: &mut Vec<String>, names: &mut Vec<String>) {
        let Ok((sha, _)) = self.object(folder, "tree") else { return };
        if way.contains(&sha) || way.len() > LINKS {
            return;
        }
        let listed = (self.git)(&["ls-tree", "-r", "-z", "--full-tree", &sha], "").unwrap_or_default();
        way.push(sha);
        for line in String::from_utf8_lossy(&listed).split('\0') {
            let Some((about, name)) = line.split_once('\t') else { continue };
            let name = if folder.is_empty() { name.to_owned() } else { format!("{folder}/{name}") };
            if about.starts_with("120000 ") && self.object(&name, "tree").is_ok() {
                self.list(&name, way, names);
            } else {
                names.push(name);
            }
        }
        way.pop();
    }

    /// What a path of the revision leads to, through symbolic links that stay inside of it: its hash and its bytes.
    fn object(&self, path: &str, kind: &str) -> Result<(String, Vec<u8>), String> {
        if path.contains('\n') {
            return Err(format!("`{}` has a name that git cannot be asked for", path.escape_debug()));
        }
        let batch = if kind == "blob" { "--batch" } else { "--batch-check" };
        let said = (self.git)(&["cat-file", batch, "--follow-symlinks"], &format!("{}:{path}\n", self.name))?;
        let missing = || format!("there is no `{path}` in `{}`", self.given);
        let end = said.iter().position(|byte| *byte == b'\n').ok_or_else(missing)?;
        let (head, rest) = said.split_at(end);
        let head = String::from_utf8_lossy(head).into_owned();
        let words: Vec<&str> = head.split(' ').collect();
        match words[..] {
            [sha, is, size] if is == kind && sha.bytes().all(|byte| byte.is_ascii_hexdigit()) => {
                let size = size.parse().unwrap_or(0);
                let bytes = rest.get(1..).and_then(|rest| rest.get(..size)).unwrap_or_default();
                Ok((sha.to_owned(), bytes.to_vec()))
            }
            ["symlink", _] => Err(format!("`{path}` is a link that leads out of the repository")),
            _ => Err(missing()),
        }
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
        let (_, bytes) = self.object(path, "blob")?;
        let wrong = |error: std::io::Error| format!("{}: {error}", to.display());
        if let Some(folder) = to.parent() {
            std::fs::create_dir_all(folder).map_err(wrong)?;
        }
        std::fs::write(&to, bytes).map_err(wrong)?;
        Ok(to)
    }
}

fn git(folder: &Path, arguments: &[&str], input: &str) -> Result<Vec<u8>, String> {
    let said = |error: std::io::Error| format!("git cannot be run: {error}");
    let mut git = Command::new("git");
    git.arg("-C")
        .arg(folder)
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    let mut child = git.spawn().map_err(said)?;
    // One line, which a pipe holds whoever reads it; one that is not read is no error.
    let _ = child.stdin.take().map_or(Ok(()), |mut stdin| stdin.write_all(input.as_bytes()));
    let output = child.wait_with_output().map_err(said)?;
    if output.status.success() {
        Ok(output.stdout)
    } else {
        Err(String::from_utf8_lossy(&output.stderr).into_owned())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A repository with these files in its last commit.
    struct Repository(tempfile::TempDir);

    impl Repository {
        fn new(files: &[(&str, &str)]) -> Self {
            let repository = Self(tempfile::tempdir().unwrap());
            for (name, text) in files {
                std::fs::create_dir_all(repository.at(name).parent().unwrap()).unwrap();
                std::fs::write(repository.at(name), text).unwrap();
            }
            repository
        }

        fn at(&self, name: &str) -> PathBuf {
            self.0.path().join(name)
        }

        fn committed(&self) -> Revision {
            for words in [
                &["init", "-q"][..],
                &["add", "."],
                &["-c", "user.name=t", "-c", "user.email=t@example.com", "commit", "-q", "-m", "all"],
            ] {
                git(self.0.path(), words, "").unwrap();
            }
            Revision::open(&self.at("apis/catalog.yaml"), "HEAD").unwrap()
        }
    }

    #[test]
    fn the_files_that_a_spec_names_come_with_it() {
        let repository = Repository::new(&[
            ("apis/a/a.yaml", "$ref: 'parts/pet.yaml'"),
            ("apis/a/parts/pet.yaml", "$ref: two%20words.yaml"),
            ("apis/a/parts/two words.yaml", "x"),
            ("apis/a/other.yaml", "x"),
            ("b.yaml", "x"),
            ("c/c.yaml", "x"),
        ]);
        let (inside, outside) = (repository.at("c/c.yaml"), std::env::temp_dir().join("d.yaml"));
        let catalog = format!(
            "services:\n  a: {{ spec: a/a.yaml }}\n  b: {{ spec: ../b.yaml }}\n  c: {{ spec: '{}' }}\n  d: {{ spec: '{}' }}\n",
            inside.display(),
            outside.display()
        );
        std::fs::write(repository.at("apis/catalog.yaml"), catalog).unwrap();
        let revision = repository.committed();
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

    #[cfg(unix)]
    #[test]
    fn links_inside_of_the_repository_are_followed() {
        use std::os::unix::fs::symlink;
        let repository = Repository::new(&[
            ("real/one.yaml", "$ref: 'parts/pet.yaml'"),
            ("shared/pet.yaml", "pet"),
            ("whole/two.yaml", "$ref: 'three.yaml'"),
            ("whole/three.yaml", "three"),
            (
                "apis/catalog.yaml",
                "services:\n  one: { spec: one.yaml }\n  two: { spec: whole/two.yaml }\n  out: { spec: out.yaml }\n",
            ),
        ]);
        let away = tempfile::tempdir().unwrap();
        std::fs::write(away.path().join("out.yaml"), "secret").unwrap();
        // A spec behind a link, the folder of its parts behind another; a folder of specs; one that leads out.
        symlink("../real/one.yaml", repository.at("apis/one.yaml")).unwrap();
        symlink("../shared", repository.at("apis/parts")).unwrap();
        symlink("../whole", repository.at("apis/whole")).unwrap();
        symlink(away.path().join("out.yaml"), repository.at("apis/out.yaml")).unwrap();
        // A circle ends.
        symlink("../apis", repository.at("apis/circle")).unwrap();
        let revision = repository.committed();
        revision.catalog(&[]).unwrap();
        let text = |path: &str| std::fs::read_to_string(revision.folder.path().join(path)).ok();
        assert_eq!(text("apis/one.yaml").as_deref(), Some("$ref: 'parts/pet.yaml'"));
        assert_eq!(text("apis/parts/pet.yaml").as_deref(), Some("pet"));
        assert_eq!(text("apis/whole/two.yaml").as_deref(), Some("$ref: 'three.yaml'"));
        assert_eq!(text("apis/whole/three.yaml").as_deref(), Some("three"));
        assert_eq!(text("apis/out.yaml"), None);
        assert!(revision.put("apis/out.yaml").is_err_and(|why| why.contains("leads out of the repository")));
    }

    #[test]
    fn what_is_no_revision_is_an_error() {
        let repository = Repository::new(&[("apis/catalog.yaml", "services: {}\n")]);
        drop(repository.committed());
        for name in ["nope", "-x", "", "HEAD:x"] {
            assert!(Revision::open(&repository.at("apis/catalog.yaml"), name).is_err(), "{name}");
        }
        let said = Revision::open(&repository.at("apis/catalog.yaml"), "nope").err();
        assert_eq!(said.as_deref(), Some("`nope` is neither a file nor a git revision"));
        for away in ["/", "/dev/null"] {
            let said = Revision::open(&repository.at("apis/catalog.yaml"), away).err().unwrap_or_default();
            assert!(said.starts_with(&format!("`{away}` is neither")) && !said.ends_with(':'), "{said}");
        }
    }
}
