//! The generators: ours and the peers, each by its own command line.

use std::path::{Path, PathBuf};

use crate::Said;
use crate::measure::{Cost, Job};
use crate::options::{Options, Spec};

/// The name of every peer's crate.
const CRATE: &str = "client_under_test";

/// A generator.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Tool {
    Ours,
    OpenapiToRust,
    Ploidy,
    Oas3Gen,
    OpenapiNexus,
    Progenitor,
    OpenapiGenerator,
}

const PEERS: &[Tool] = &[
    Tool::OpenapiToRust,
    Tool::Ploidy,
    Tool::Oas3Gen,
    Tool::OpenapiNexus,
    Tool::Progenitor,
    Tool::OpenapiGenerator,
];

impl Tool {
    pub(crate) fn name(self) -> &'static str {
        match self {
            Tool::Ours => "ours",
            Tool::OpenapiToRust => "openapi-to-rust",
            Tool::Ploidy => "ploidy",
            Tool::Oas3Gen => "oas3-gen",
            Tool::OpenapiNexus => "openapi-nexus",
            Tool::Progenitor => "progenitor",
            Tool::OpenapiGenerator => "openapi-generator",
        }
    }

    /// Its file below the folder of the peers.
    fn file(self) -> &'static str {
        match self {
            Tool::Progenitor => "bin/cargo-progenitor",
            Tool::OpenapiGenerator => "openapi-generator-cli.jar",
            Tool::OpenapiToRust => "bin/openapi-to-rust",
            Tool::Ploidy => "bin/ploidy",
            Tool::Oas3Gen => "bin/oas3-gen",
            Tool::OpenapiNexus => "bin/openapi-nexus",
            Tool::Ours => "",
        }
    }
}

/// The names of all generators, ours first.
#[must_use]
pub fn names() -> Vec<&'static str> {
    [Tool::Ours].iter().chain(PEERS).map(|tool| tool.name()).collect()
}

/// The generators that take part; it is said which peers are not installed.
///
/// # Errors
/// When none does.
pub(crate) fn taking_part(options: &Options) -> Said<Vec<Tool>> {
    let asked =
        |tool: &Tool| options.tools.is_empty() || options.tools.iter().any(|name| name == tool.name());
    let mut out: Vec<Tool> = [Tool::Ours].into_iter().filter(asked).collect();
    if !options.peers {
        return some(out);
    }
    for tool in PEERS.iter().copied().filter(asked) {
        let file = options.peers_root.join(tool.file());
        if file.is_file() {
            out.push(tool);
        } else {
            eprintln!(
                "skipped: {} ({} is not there; tests/bench/install-peers.sh installs the peers)",
                tool.name(),
                file.display()
            );
        }
    }
    some(out)
}

fn some(tools: Vec<Tool>) -> Said<Vec<Tool>> {
    if tools.is_empty() {
        return Err("no generator takes part: none of those that --tool names is installed".to_owned());
    }
    Ok(tools)
}

/// A client that one generator made of one document.
#[derive(Clone, Debug)]
pub(crate) struct Client {
    /// The folder that cargo runs in.
    pub folder: PathBuf,
    /// The cargo package.
    pub package: String,
    /// What making it cost.
    pub cost: Cost,
}

impl Client {
    /// The root of its crate, whose time decides whether cargo compiles it again.
    pub(crate) fn root_file(&self, tool: Tool) -> PathBuf {
        match tool {
            Tool::Ours => self.folder.join(&self.package).join("src/lib.rs"),
            _ => self.folder.join("src/lib.rs"),
        }
    }
}

/// Makes a client, from nothing.
pub(crate) fn generate(options: &Options, tool: Tool, spec: &Spec) -> Said<Client> {
    let folder = options.place(spec).join(tool.name());
    // What belongs to an earlier run would be compiled as well. The lock file stays as it is.
    let lock = std::fs::read(folder.join("Cargo.lock")).ok();
    let _ = std::fs::remove_dir_all(&folder);
    std::fs::create_dir_all(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    let (cost, package) = match tool {
        Tool::Ours => (ours(options, spec, &folder)?.cost()?, spec.key.clone()),
        peer => (theirs(options, peer, spec, &folder)?, CRATE.to_owned()),
    };
    if let Some(lock) = lock {
        put(&folder.join("Cargo.lock"), &String::from_utf8_lossy(&lock))?;
    }
    Ok(Client { folder, package, cost })
}

/// The command that makes our client.
pub(crate) fn ours(options: &Options, spec: &Spec, folder: &Path) -> Said<Job> {
    let catalog = options.place(spec).join("catalog.yaml");
    let value = serde_json::json!({
        "hub": false,
        "runtime": { "path": options.root.join("runtime/client") },
        "services": { &spec.key: { "spec": spec.file } },
    });
    put(&catalog, &value.to_string())?;
    let own = std::env::current_exe().map_err(|error| format!("this program has no path: {error}"))?;
    Ok(Job::new(own.display().to_string(), folder).bounds(options.bounds).args([
        "generate".to_owned(),
        "--catalog".to_owned(),
        catalog.display().to_string(),
        "--out".to_owned(),
        folder.display().to_string(),
    ]))
}

fn theirs(options: &Options, tool: Tool, spec: &Spec, folder: &Path) -> Said<Cost> {
    let program = options.peers_root.join(tool.file()).display().to_string();
    let (from, to) = (spec.file.display().to_string(), folder.display().to_string());
    let words: Vec<&str> = match tool {
        Tool::Ours => Vec::new(),
        Tool::OpenapiToRust => {
            std::fs::create_dir_all(folder.join("src")).map_err(|error| error.to_string())?;
            vec!["generate", &from, "--output-dir", "src/generated"]
        }
        Tool::Ploidy => vec!["generate", "rust", &from, "-o", &to, "--name", CRATE],
        Tool::Oas3Gen => {
            let rest = ["-i", &from, "-o", &to, "--api-name", "ApiClient", "--workspace"];
            ["--color", "never", "generate", "client-mod"].into_iter().chain(rest).collect()
        }
        Tool::OpenapiNexus => {
            let rest = ["--generator-config", "rust-reqwest.crate_name=client_under_test"];
            ["generate", "-i", &from, "-o", ".", "--generators", "rust-reqwest"]
                .into_iter()
                .chain(rest)
                .collect()
        }
        Tool::Progenitor => {
            let rest = ["-n", CRATE, "-v", "0.1.0", "--interface", "builder"];
            ["progenitor", "-i", &from, "-o", &to].into_iter().chain(rest).collect()
        }
        Tool::OpenapiGenerator => {
            let java = ["-Xmx6g", "-DmaxYamlCodePoints=99999999", "-jar", &program];
            let what = ["generate", "-g", "rust", "--library", "reqwest", "-i", &from, "-o", &to];
            let rest = ["--package-name", CRATE, "--skip-validate-spec"];
            java.into_iter().chain(what).chain(rest).collect()
        }
    };
    let program = if tool == Tool::OpenapiGenerator { "java".to_owned() } else { program.clone() };
    let cost = Job::new(program, folder).bounds(options.bounds).args(words).cost()?;
    let manifest = folder.join("Cargo.toml");
    let mut text = std::fs::read_to_string(&manifest).unwrap_or_default();
    if tool == Tool::OpenapiToRust {
        let needs = folder.join("src/generated/REQUIRED_DEPS.toml");
        let needs =
            std::fs::read_to_string(&needs).map_err(|error| format!("{}: {error}", needs.display()))?;
        text = format!("[package]\nname = \"{CRATE}\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\n{needs}");
        put(&folder.join("src/lib.rs"), "pub mod generated;\npub use generated::*;\n")?;
    }
    if tool == Tool::Oas3Gen {
        text = renamed(&text);
    }
    put(&manifest, &format!("{text}\n[workspace]\n"))?;
    Ok(cost)
}

/// The manifest with our name for the package.
fn renamed(manifest: &str) -> String {
    let lines = manifest.lines().map(|line| {
        if line.starts_with("name = ") { format!("name = \"{CRATE}\"") } else { line.to_owned() }
    });
    lines.collect::<Vec<_>>().join("\n")
}

pub(crate) fn put(path: &Path, text: &str) -> Said<()> {
    std::fs::write(path, text).map_err(|error| format!("{}: {error}", path.display()))
}
