//! The files that are not Rust: manifests, READMEs, pages; and the hub's folder.

use std::path::{Component, Path, PathBuf};

use serde_json::json;

use super::{Card, Engine, Options, RunError, ServiceOutput, Summary};
use crate::catalog::{Catalog, RuntimeSource, Service};
use crate::report::Touched;
use crate::templates::{self, Template};
use crate::write::{Draft, Files, WriteError, Writer, sha256};

/// The hub's folder.
pub(super) const HUB: &str = "hub";

/// The version of the hub's crate.
pub(super) const HUB_VERSION: &str = "0.1.0";

/// Where the generated `Cargo.toml` finds the runtime: the TOML of both dependencies.
pub(super) struct Runtime {
    client: serde_json::Value,
    hub: serde_json::Value,
}

/// Resolves the runtime, relative to where the workspace is put.
pub(super) fn runtime(catalog: &Catalog, options: &Options, out: &Path) -> Result<Runtime, RunError> {
    let by_path = |folder: &Path| {
        let real = std::fs::canonicalize(folder).unwrap_or_else(|_| folder.to_path_buf());
        if !real.join("Cargo.toml").is_file() {
            return Err(RunError::NoRuntime(folder.to_path_buf()));
        }
        let hub = real.parent().unwrap_or(&real).join("hub");
        Ok(Runtime {
            client: json!({ "path": relative(out, &real) }),
            hub: json!({ "path": relative(out, &hub) }),
        })
    };
    match &catalog.runtime {
        RuntimeSource::Checkout => by_path(&options.runtime),
        // The catalog's own example is the default spelt out: it holds wherever the catalog stands.
        RuntimeSource::Path(path)
            if !path.join("Cargo.toml").is_file() && path.ends_with("../runtime/client") =>
        {
            by_path(&options.runtime)
        }
        RuntimeSource::Path(path) => by_path(path),
        RuntimeSource::Version(version) => {
            Ok(Runtime { client: json!({ "version": version }), hub: json!({ "version": version }) })
        }
        RuntimeSource::Git { url, rev } => {
            let value = json!({ "git": url, "rev": rev });
            Ok(Runtime { client: value.clone(), hub: value })
        }
    }
}

/// The way from one folder to another, with `/` on every system.
fn relative(from: &Path, to: &Path) -> String {
    let from: Vec<Component<'_>> = from.components().collect();
    let to: Vec<Component<'_>> = to.components().collect();
    let same = from.iter().zip(&to).take_while(|(a, b)| a == b).count();
    let mut path = PathBuf::new();
    if same == 0 {
        path.extend(&to);
    } else {
        path.extend(from.iter().skip(same).map(|_| Component::ParentDir));
        path.extend(to.iter().skip(same));
    }
    path.display().to_string().replace('\\', "/")
}

/// All files of a service's crate; the Rust is taken out of what was made.
pub(super) fn crate_files(service: &Service, output: &mut ServiceOutput<Draft>) -> Result<Files, String> {
    let made = std::mem::take(&mut output.files);
    let card = &output.card;
    let mut features = card.features.clone();
    features.retain(|feature| feature != "default" && feature != "call" && feature != "contract-tests");
    let groups = card.operations.iter().map(|row| {
        json!({
            "id": row.id, "method": row.method, "path": row.path, "call": row.call,
            "summary": row.summary, "deprecated": row.deprecated,
        })
    });
    let env: Vec<&str> = variables(&card.auth);
    let data = templates::data(json!({
        "package": service.crate_name,
        "lib": service.lib_name,
        "version": service.package_version,
        "license": service.package_license,
        "title": title(&card.title, service),
        "document_version": card.version,
        "about": card.description,
        "description": format!("A typed async client of {}", one_line(&title(&card.title, service))),
        "features": features,
        "tests": service.tests,
        "dependencies": card.dependencies,
        "operations": groups.collect::<Vec<_>>(),
        "count": card.operations.len(),
        "auth": card.auth,
        "env": env,
        "prefix": service.env,
        "base_url": host(&card.base_url),
        "base_path": path_alone(&card.base_url),
        "address": address(&card.address),
        "tokens": card.token_url.as_ref().map(|url| json!({ "url": url })),
        "example": card.example.as_ref().map(|text| indent(text)),
    }));
    let mut files = Files::new();
    files.insert("Cargo.toml".into(), templates::render(Template::Crate, &data)?.into());
    files.insert("README.md".into(), templates::render(Template::Readme, &data)?.into());
    for (path, draft) in made {
        if files.insert(path.clone(), draft).is_some() {
            return Err(format!("the file {path} was made twice"));
        }
    }
    Ok(files)
}

/// What the workspace's files need of a service.
pub(super) fn summary(service: &Service, card: &Card) -> Summary {
    Summary {
        key: service.key.clone(),
        crate_name: service.crate_name.clone(),
        lib_name: service.lib_name.clone(),
        title: title(&card.title, service),
        base_url: card.base_url.clone(),
        address: card.address.clone(),
        token_url: card.token_url.clone(),
        operations: card.operations.clone(),
        auth: card.auth.clone(),
        dependencies: card.dependencies.clone(),
    }
}

/// The hash of all that the hub and the workspace's own files are made of. The summaries stand in the manifests.
pub(super) fn input(
    catalog: &Catalog,
    keys: &[String],
    runtime: &Runtime,
    options: &Options,
    writer: &Writer,
) -> String {
    let seals: Vec<(&String, Option<String>)> = keys.iter().map(|key| (key, writer.seal(key))).collect();
    let all = format!("{}\n{} {} {}\n{seals:?}", options.build, catalog.hub, runtime.client, runtime.hub);
    sha256(all.as_bytes())
}

/// Writes the hub and the workspace's own files.
pub(super) fn write(
    catalog: &Catalog,
    services: &[Summary],
    runtime: &Runtime,
    engine: Engine<'_>,
    writer: &Writer,
) -> Result<Touched, RunError> {
    let refused = |reason| RunError::Write(WriteError::Refused { path: HUB.into(), reason });
    let mut groups: Vec<String> = services.iter().map(|service| service.key.clone()).collect();
    let hub_files = if catalog.hub { (engine.hub)(services) } else { Vec::new() };
    let has_hub = !hub_files.is_empty();
    let mut members: Vec<&str> = services.iter().map(|service| service.key.as_str()).collect();
    if has_hub {
        members.push(HUB);
        groups.push(HUB.into());
    }
    let data = templates::data(json!({
        "members": members,
        "hub": has_hub,
        "hub_version": HUB_VERSION,
        "runtime": dependency(&runtime.client),
        "runtime_hub": dependency(&runtime.hub),
        "variables": environment(services),
        "services": services.iter().map(|service| json!({
            "key": service.key, "package": service.crate_name, "lib": service.lib_name,
            "title": service.title, "base_url": host(&service.base_url), "operations": service.operations,
            "count": service.operations.len(),
            "auth": service.auth, "env": variables(&service.auth), "prefix": service.lib_name.to_uppercase(),
        })).collect::<Vec<_>>(),
    }));
    let mut touched = Touched::default();
    let mut add = |more: Touched| {
        touched.written += more.written;
        touched.unchanged += more.unchanged;
        touched.removed += more.removed;
    };
    let hub = if has_hub {
        let mut files: Files = hub_files.into_iter().map(|(path, text)| (path, text.into())).collect();
        files.insert("Cargo.toml".into(), templates::render(Template::Hub, &data).map_err(refused)?.into());
        writer.group(HUB, &files, serde_json::Value::Null)
    } else if writer.manifest(HUB).is_some() {
        writer.remove(HUB)
    } else {
        Ok(Touched::default())
    };
    let mut files = Files::new();
    for (path, template) in [
        ("Cargo.toml", Template::Workspace),
        (".env.example", Template::Environment),
        ("docs/catalog.md", Template::Catalog),
        (".gitignore", Template::Ignore),
    ] {
        files.insert(path.into(), templates::render(template, &data).map_err(refused)?.into());
    }
    // Whatever is wrong with the hub, the workspace knows its services.
    add(writer.root(&files, groups)?);
    add(hub?);
    Ok(touched)
}

/// A dependency as an inline table's content.
fn dependency(value: &serde_json::Value) -> String {
    let pairs =
        value.as_object().into_iter().flatten().filter_map(|(key, value)| Some((key, value.as_str()?)));
    pairs.map(|(key, value)| format!("{key} = {}", templates::toml(value))).collect::<Vec<_>>().join(", ")
}

/// For each service its variables; one that several services read stands with the first.
fn environment(services: &[Summary]) -> Vec<serde_json::Value> {
    let mut seen: Vec<&str> = Vec::new();
    let mut all = Vec::with_capacity(services.len());
    for service in services {
        let names = variables(&service.auth);
        let (shared, own): (Vec<&str>, Vec<&str>) = names.into_iter().partition(|name| seen.contains(name));
        seen.extend(&own);
        all.push(json!({
            "title": service.title, "prefix": service.lib_name.to_uppercase(), "base_url": host(&service.base_url), "base_path": path_alone(&service.base_url),
            "env": own, "shared": shared, "address": address(&service.address),
            "tokens": service.token_url.as_ref().map(|url| json!({ "url": url })),
        }));
    }
    all
}

/// The variables of an address, as templates take them.
fn address(pairs: &[(String, String)]) -> Vec<serde_json::Value> {
    pairs.iter().map(|(name, value)| json!({ "name": name, "value": value })).collect()
}

/// The variables of all schemes, each once.
fn variables(auth: &[super::AuthRow]) -> Vec<&str> {
    let mut names: Vec<&str> = Vec::new();
    for name in auth.iter().flat_map(|row| &row.env) {
        if !names.contains(&name.as_str()) {
            names.push(name);
        }
    }
    names
}

/// A base URL that calls can go to.
fn host(base_url: &str) -> &str {
    if base_url.contains("://") || base_url.starts_with('{') { base_url } else { "" }
}

/// A base URL that says nothing but where on a host the service is.
fn path_alone(base_url: &str) -> &str {
    if host(base_url).is_empty() { base_url.trim_end_matches('/') } else { "" }
}

fn title(title: &str, service: &Service) -> String {
    // Sentences are made of it.
    let title = title.trim().trim_end_matches('.');
    if title.is_empty() { service.key.clone() } else { title.to_owned() }
}

/// Text for a manifest: cargo gives it to the compiler's environment, which holds no control characters.
fn one_line(text: &str) -> String {
    let apart = |c: char| c.is_whitespace() || c.is_control();
    text.split(apart).filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

fn indent(text: &str) -> String {
    text.lines()
        .map(|line| if line.is_empty() { String::new() } else { format!("    {line}") })
        .collect::<Vec<_>>()
        .join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_way_between_two_folders() {
        assert_eq!(relative(Path::new("/a/b"), Path::new("/a/runtime/client")), "../runtime/client");
        assert_eq!(relative(Path::new("/a/x"), Path::new("/b/r")), "../../b/r");
        assert_eq!(relative(Path::new("/a"), Path::new("/a/b")), "b");
    }
}
