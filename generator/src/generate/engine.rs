//! The stages as the run sees them: a document in, a crate and its card out.

use std::sync::Mutex;

use super::{AuthRow, Card, Failure, Keep, Row, ServiceOutput, entry, pagination};
use crate::catalog::{From, Part, Service};
use crate::deep::{both, deep, take_apart};
use crate::emit::{File, HubService};
use crate::model::{In, SchemeKind};
use crate::pipeline::{self, Planned};
use crate::plan::Plan;
use crate::plan::words::ident;
use crate::read::Library;
use crate::remark::{self, Remarks};
use crate::report::{Operations, RemarkLine};
use crate::write::Draft;

/// Takes one service through all stages.
///
/// # Errors
/// When nothing can be made of it.
pub fn service(entry: &Service) -> Result<ServiceOutput, Failure> {
    deep(&|| made(entry, false, &|_, text| text))
}

/// The same, with the remarks also as a person reads them.
///
/// # Errors
/// When nothing can be made of it.
pub fn service_shown(entry: &Service) -> Result<ServiceOutput, Failure> {
    deep(&|| made(entry, true, &|_, text| text))
}

/// The same, with each file as what `keep` makes of it.
///
/// # Errors
/// When nothing can be made of it.
pub fn stage(entry: &Service, keep: Keep<'_>) -> Result<ServiceOutput<Draft>, Failure> {
    deep(&|| made(entry, false, keep))
}

/// The same, with the remarks also as a person reads them.
///
/// # Errors
/// When nothing can be made of it.
pub fn stage_shown(entry: &Service, keep: Keep<'_>) -> Result<ServiceOutput<Draft>, Failure> {
    deep(&|| made(entry, true, keep))
}

/// All stages on one thread: what the first gave back, the allocator hands out again to the last.
fn made<F: Send>(
    entry: &Service,
    shown: bool,
    keep: &(dyn Fn(&str, String) -> F + Sync),
) -> Result<ServiceOutput<F>, Failure> {
    let mut remarks = Remarks::default();
    let Planned { plan, library, total, idle, contract, .. } =
        pipeline::planned(entry, &mut remarks).map_err(|why| failure(entry, &why))?;
    pagination::remark(entry, &plan, &mut remarks);
    if let Some((path, message)) = entry::misfit(entry, &plan.service, idle) {
        return Err(Failure::Entry { path, message, remarks: lines(&remarks, &library) });
    }
    let reads = library.reads().clone();
    let read = Mutex::new(Some((library, remarks)));
    let beside = || {
        // The document is the largest thing held; printing needs none of it.
        let (library, remarks) = read.lock().ok()?.take()?;
        let shown = if shown { remark::show(&remarks, &library) } else { String::new() };
        Some((lines(&remarks, &library), shown))
    };
    let kept = |file: File| {
        let kept = keep(&file.path, file.text);
        (file.path, kept)
    };
    let print = || pipeline::print(&plan, entry, &contract, &kept);
    let ((said, card), files) = both(&|| (beside(), card(&plan, entry)), print);
    let files = files.map_err(|why| failure(entry, &why))?;
    let (remarks, shown) = said.unwrap_or_default();
    let service = &plan.service;
    let output = ServiceOutput {
        operations: Operations { total, emitted: plan.operations().len() },
        types: plan.types.iter().filter(|one| one.home.is_some()).count(),
        untyped: service.untyped,
        places: service.places,
        remarks,
        shown,
        reads,
        files,
        card,
    };
    take_apart((plan, contract));
    Ok(output)
}

/// What the crate's other files say.
fn card(plan: &Plan, entry: &Service) -> Card {
    let service = &plan.service;
    let auth = service.schemes.iter().map(|scheme| {
        let credentials = crate::emit::credentials(scheme, &service.schemes, entry);
        AuthRow {
            scheme: scheme.name.clone(),
            kind: kind(&scheme.kind),
            env: credentials
                .into_iter()
                .filter_map(|credential| match credential.from {
                    From::Env(name) if credential.part != Part::Scopes => Some(name),
                    _ => None,
                })
                .collect(),
        }
    });
    let planned = plan.operations();
    let rows = service.operations.iter().enumerate().map(|(index, operation)| {
        let call = planned.get(&index).map(|(group, own)| {
            let required = operation.params.iter().zip(&own.params).filter(|(param, _)| param.required);
            let mut arguments: Vec<String> = required.map(|(_, name)| ident(name).to_string()).collect();
            if let (Some(body), true) = (&own.body, operation.body.as_ref().is_some_and(|body| body.required))
            {
                arguments.push(ident(&body.name).to_string());
            }
            format!("{}().{}({})", ident(&group.module), ident(&own.method), arguments.join(", "))
        });
        Row {
            id: operation.id.clone(),
            method: operation.method.clone(),
            path: operation.path.clone(),
            call: call.unwrap_or_default(),
            summary: operation
                .docs
                .title
                .as_deref()
                .map(crate::emit::sentence)
                .filter(|text| !text.is_empty()),
            deprecated: operation.docs.deprecated,
        }
    });
    Card {
        title: service.title.clone(),
        version: service.version.clone(),
        description: None,
        base_url: crate::emit::base_url(plan, entry),
        address: crate::emit::address(plan, entry),
        token_url: crate::emit::token_url(plan, entry),
        features: plan.groups.iter().map(|group| group.feature.clone()).collect(),
        operations: rows.collect(),
        auth: auth.collect(),
        example: crate::emit::example(plan, entry),
        dependencies: Vec::new(),
    }
}

fn kind(kind: &SchemeKind) -> String {
    match kind {
        SchemeKind::ApiKey { place_in, name } => {
            let place = match place_in {
                In::Header => "header",
                In::Cookie => "cookie",
                _ => "query",
            };
            format!("API key in the {place} {name}")
        }
        SchemeKind::Bearer => "bearer token".to_owned(),
        SchemeKind::Basic => "user and password".to_owned(),
        SchemeKind::OAuth2 { .. } => "OAuth 2".to_owned(),
        SchemeKind::Other(word) => word.clone(),
    }
}

/// Remarks as machines read them.
fn lines(remarks: &Remarks, library: &Library) -> Vec<RemarkLine> {
    let lines = remark::rows(remarks, library).into_iter().map(|row| RemarkLine {
        severity: row.severity.to_owned(),
        action: row.action.to_owned(),
        code: row.code.to_owned(),
        pointer: row.pointer,
        file: row.file,
        line: row.line,
        column: row.column,
        message: row.message,
    });
    lines.collect()
}

/// A failure of the pipeline. An overlay is what the user wrote, so it is shown where the catalog names it; one that
/// matches nothing stands for a mistake that was mended, which a person should see before anything is written.
fn failure(entry: &Service, failure: &pipeline::Failure) -> Failure {
    if let pipeline::Failure::Unreadable(why) = failure
        && let Some(index) = entry.overlays.iter().position(|overlay| *overlay == why.file)
    {
        let (path, message) = (vec!["overlays".to_owned(), index.to_string()], why.to_string());
        return if why.without_effect {
            Failure::Catalog { path, message }
        } else {
            Failure::Entry { path, message, remarks: Vec::new() }
        };
    }
    Failure::service(failure.to_string())
}

/// The hub's Rust. Empty as long as there is none: the output then has no hub.
pub fn hub(services: &[super::Summary]) -> Vec<(String, String)> {
    let named: Vec<HubService<'_>> = services
        .iter()
        .map(|service| HubService { key: &service.key, lib: &service.lib_name, title: &service.title })
        .collect();
    // The names come from the catalog, which has checked them: this always prints.
    let files = crate::emit::hub(&named).unwrap_or_default();
    files.into_iter().map(|file| (file.path, file.text)).collect()
}
