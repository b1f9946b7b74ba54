//! What somebody pays who uses a little of a huge API: the build of one tag's feature, and a program
//! that calls three operations.

use std::path::{Path, PathBuf};

use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::quote;
use switchboard_generator::catalog::Service;
use switchboard_generator::model::{Param, Shape};
use switchboard_generator::pipeline::{self, Made};
use switchboard_generator::plan::{GroupPlan, OperationPlan};
use switchboard_generator::remark::Remarks;

use crate::compile::{cargo, touch};
use crate::measure::Job;
use crate::options::{Options, Spec};
use crate::table::{Table, megabytes, seconds};
use crate::tools::put;
use crate::{Said, programs};

/// So many operations are called.
const CALLS: usize = 3;

pub(crate) fn measure(options: &Options, spec: &Spec) -> Said<()> {
    let made = pipeline::run(&Service::new(&spec.key, &spec.file), &mut Remarks::default())
        .map_err(|error| error.to_string())?;
    let client = options.place(spec).join("ours");
    let mut table = Table::new(&["what", "build", "seconds", "CPU", "memory", "binary, bytes"]);
    if options.wants("tag") {
        tag(options, spec, &made, &client, &mut table)?;
    }
    if options.wants("program") {
        program(options, spec, &made, &mut table)?;
    }
    println!();
    table.print();
    Ok(())
}

/// The feature with the most operations.
fn tag(options: &Options, spec: &Spec, made: &Made, client: &Path, table: &mut Table) -> Said<()> {
    let Some(group) = made.plan.groups.iter().max_by_key(|group| group.operations.len()) else {
        return Ok(());
    };
    for (name, words) in [("check", &["check"][..]), ("release", &["build", "--release"])] {
        let job = cargo(options, client).args(words.iter().copied()).args([
            "-p",
            &spec.key,
            "--no-default-features",
            "--features",
            &group.feature,
        ]);
        job.cost()?;
        touch(&client.join(&spec.key).join("src/lib.rs"))?;
        let cost = job.cost()?;
        let what = format!("feature `{}`, {} operations", group.feature, group.operations.len());
        let cells = [seconds(cost.seconds), seconds(cost.cpu), megabytes(cost.memory)];
        table.row([what, name.to_owned()].into_iter().chain(cells).collect());
    }
    Ok(())
}

/// A program, with all features of the client and with those alone that it needs.
fn program(options: &Options, spec: &Spec, made: &Made, table: &mut Table) -> Said<()> {
    let calls = calls(made);
    if calls.is_empty() {
        println!("{}: no operation can be called with plain values alone; no program is built", spec.key);
        return Ok(());
    }
    let features: Vec<&str> = calls.iter().map(|(group, _, _)| group.feature.as_str()).collect();
    let text = text(spec, &calls)?;
    let empty = self::text(spec, &[])?;
    for (what, text, features) in [
        ("program of no call, whole client", &empty, None),
        ("program of 3 calls, whole client", &text, None),
        ("program of 3 calls, only their tags", &text, Some(&features)),
    ] {
        let folder = options.place(spec).join("program");
        written(options, spec, &folder, text, features.map(Vec::as_slice))?;
        let main = folder.join("src/main.rs");
        let client = options.place(spec).join("ours").join(&spec.key).join("src/lib.rs");
        for (build, words) in [("debug", &["build"][..]), ("release", &["build", "--release"])] {
            let job: Job = cargo(options, &folder).args(words.iter().copied());
            job.cost()?;
            touch(&client)?;
            touch(&main)?;
            let clean = job.cost()?;
            put(&main, &format!("{text}\n// One line more.\n"))?;
            let changed = job.cost()?;
            let binary = options.home().join("target").join(build).join(format!("{}-program", spec.key));
            let bytes = binary.metadata().map_or(0, |data| data.len());
            for (name, cost, bytes) in
                [("client and program", clean, Some(bytes)), ("one line changed", changed, None)]
            {
                table.row(vec![
                    what.to_owned(),
                    format!("{build}, {name}"),
                    seconds(cost.seconds),
                    seconds(cost.cpu),
                    megabytes(cost.memory),
                    bytes.map(|bytes| bytes.to_string()).unwrap_or_default(),
                ]);
            }
            put(&main, text)?;
        }
    }
    Ok(())
}

type Called<'a> = (&'a GroupPlan, &'a OperationPlan, Vec<TokenStream>);

/// Operations that need no more than plain values, of several tags where there are several.
fn calls(made: &Made) -> Vec<Called<'_>> {
    let mut out: Vec<Called<'_>> = Vec::new();
    for again in [false, true] {
        for group in &made.plan.groups {
            let called = |out: &[Called<'_>], of: &OperationPlan| {
                out.iter().any(|(known, other, _)| known.module == group.module && other.method == of.method)
            };
            let found = group.operations.iter().find_map(|of| {
                let operation = made.plan.service.operations.get(of.index)?;
                if operation.method != "GET" || operation.docs.deprecated || called(&out, of) {
                    return None;
                }
                let required = operation.params.iter().filter(|param| param.required);
                Some((group, of, required.map(value).collect::<Option<Vec<_>>>()?))
            });
            let known = out.iter().any(|(known, _, _)| known.module == group.module);
            if let Some(found) = found.filter(|_| (again || !known) && out.len() < CALLS) {
                out.push(found);
            }
        }
    }
    out
}

fn value(param: &Param) -> Option<TokenStream> {
    match &param.shape {
        Shape::Text => Some(quote!("1")),
        Shape::Int(_) => {
            let one = Literal::u8_unsuffixed(1);
            Some(quote!(#one))
        }
        Shape::Bool => Some(quote!(true)),
        _ => None,
    }
}

fn text(spec: &Spec, calls: &[Called<'_>]) -> Said<String> {
    let name = |text: &str| -> Said<Ident> {
        let raw = text.strip_prefix("r#").unwrap_or(text);
        syn::parse_str::<Ident>(raw).or_else(|_| Ok(Ident::new_raw(raw, Span::call_site())))
    };
    let lib = name(&spec.key.replace('-', "_"))?;
    let mut lines = Vec::new();
    for (group, of, values) in calls {
        let (module, method) = (name(&group.module)?, name(&of.method)?);
        lines.push(quote! {
            match client.#module().#method(#(#values),*).send().await {
                Ok(reply) => println!("{}", reply.status()),
                Err(error) => println!("{error}"),
            }
        });
    }
    let file = quote! {
        #[tokio::main(flavor = "current_thread")]
        async fn main() -> Result<(), Box<dyn std::error::Error>> {
            let client = #lib::Client::builder().no_env().build()?;
            println!("{:?}", client.health().await);
            #(#lines)*
            Ok(())
        }
    };
    let file = syn::parse2(file).map_err(|error| error.to_string())?;
    Ok(prettyplease::unparse(&file))
}

fn written(options: &Options, spec: &Spec, folder: &Path, text: &str, only: Option<&[&str]>) -> Said<()> {
    let features = only
        .map_or_else(String::new, |features| format!(", default-features = false, features = {features:?}"));
    let client: PathBuf = options.place(spec).join("ours").join(&spec.key);
    let manifest = format!(
        "[package]\nname = \"{key}-program\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\n[dependencies]\n\
         {key} = {{ path = {client:?}{features} }}\n\
         tokio = {{ version = \"1\", features = [\"macros\", \"rt\"] }}\n\n\
         [profile.release]\nstrip = true\n\n[workspace]\n",
        key = spec.key,
    );
    std::fs::create_dir_all(folder.join("src")).map_err(|error| format!("{}: {error}", folder.display()))?;
    programs::lock(options, folder)?;
    put(&folder.join("Cargo.toml"), &manifest)?;
    put(&folder.join("src/main.rs"), text)
}
