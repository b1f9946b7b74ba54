//! The run itself.

use std::collections::BTreeMap;
use std::convert::Infallible;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Instant;

use super::workspace;
use super::{Engine, Failure, Keep, Options, Outcome, Progress, RunError, ServiceOutput, Summary, cache};
use crate::catalog::{Catalog, CatalogError, Service, error_at, nearest};
use crate::deep::both;
use crate::report::{Report, ServiceReport, Status, Touched};
use crate::templates;
use crate::write::{Alone, Draft, Writer};

/// Documents nest deeply, and each stage walks them.
const STACK: usize = 64 << 20;

/// Generates what a catalog asks for.
pub fn generate(
    catalog: &Catalog,
    options: &Options,
    engine: Engine<'_>,
    progress: &dyn Progress,
) -> Result<Outcome, RunError> {
    let started = Instant::now();
    let chosen = choose(catalog, &options.only)?;
    let lock = Alone::wait(&options.out, options.check, || progress.waits(&options.out))?;
    let writer = Writer::open(&options.out, options.check)?.drawing(lock.is_alone());
    let runtime = workspace::runtime(catalog, options, writer.out())?;
    let before = writer.manifest("").map(|manifest| manifest.groups).unwrap_or_default();

    // An overlay without effect is an error of the catalog, after which nothing is written: where
    // there are overlays, writing waits until every service is made.
    let wait = chosen.iter().any(|service| !service.overlays.is_empty());
    let held: Mutex<BTreeMap<String, Made>> = Mutex::default();
    let fresh = Fresh::default();
    if !wait {
        writer.announce(&chosen.iter().map(|service| service.key.clone()).collect::<Vec<_>>())?;
    }
    let mut results = each(&chosen, progress, |service| {
        let begun = Instant::now();
        if let Some(report) = skip(service, options, &writer) {
            return Ok((report, true));
        }
        // Most of the making keeps one core busy.
        let keep = |path: &str, text: String| writer.draft(&service.key, path, text);
        let ((), made) = both(&templates::read, || make(service, engine, &keep));
        match made {
            Err(failure) => Ok((alone(catalog, service, failure, begun)?, false)),
            Ok(output) => {
                let made = Made { output, seconds: begun.elapsed().as_secs_f64() };
                if wait {
                    let report = made.report(service, Touched::default());
                    hold(&held).insert(service.key.clone(), made);
                    Ok((report, false))
                } else {
                    Ok((finish(service, made, options, &writer, &fresh), false))
                }
            }
        }
    })
    .map_err(|(service, (path, message))| RunError::Catalog(in_entry(catalog, service, &path, message)))?;
    if wait {
        writer.announce(&chosen.iter().map(|service| service.key.clone()).collect::<Vec<_>>())?;
        let mut held = held.into_inner().unwrap_or_else(std::sync::PoisonError::into_inner);
        for (service, report) in chosen.iter().zip(&mut results) {
            if let Some(made) = held.remove(&service.key) {
                *report = finish(service, made, options, &writer, &fresh);
            }
        }
    }

    // What is no longer in the catalog goes, unless only some services were asked for.
    let mut workspace_files = Touched::default();
    let mut kept_keys: Vec<String> = catalog.services.iter().map(|service| service.key.clone()).collect();
    let gone: Vec<String> =
        before.into_iter().filter(|group| *group != workspace::HUB && !kept_keys.contains(group)).collect();
    let mut strays = Vec::new();
    if options.only.is_empty() {
        for key in &gone {
            match writer.remove(key) {
                Ok(touched) => add(&mut workspace_files, touched),
                Err(error) => {
                    let report = failed(key, "", error.to_string(), 0.0);
                    progress.done(&report, false);
                    results.push(report);
                }
            }
        }
        let known: Vec<String> = kept_keys.iter().chain(&gone).cloned().collect();
        strays = writer.strays(&known);
    } else {
        kept_keys.extend(gone);
    }
    let input = workspace::input(catalog, &kept_keys, &runtime, options, &writer);
    let mut unfinished = None;
    // A check looks at the truth, not at a memory.
    let known = if options.check { None } else { cache::workspace(&writer, &input) };
    match known {
        Some(unchanged) => workspace_files.unchanged += unchanged,
        None => {
            let summaries: Vec<Summary> = summaries(&kept_keys, fresh, &writer);
            match workspace::write(catalog, &summaries, &runtime, engine, &writer) {
                Ok(touched) => {
                    add(&mut workspace_files, touched);
                    if !options.check {
                        cache::remember_workspace(&writer, input, &["", workspace::HUB]);
                    }
                }
                Err(error) => unfinished = Some(error),
            }
        }
    }
    let mut lacking = Vec::new();
    match writer.lock(&versions(&chosen, &results, catalog.hub && writer.manifest(workspace::HUB).is_some()))
    {
        Ok((touched, missing)) => {
            add(&mut workspace_files, touched);
            lacking = missing;
        }
        Err(error) => unfinished = unfinished.or(Some(error.into())),
    }
    let report = Report { services: results, seconds: started.elapsed().as_secs_f64() };
    let files = writer.left().into_iter().map(|file| {
        format!("`{file}` is left: it is generated no longer, and is not as it was written; delete it if nobody needs it")
    });
    let folders = strays.into_iter().map(|folder| {
        format!(
            "`{folder}` is left: a crate of ours that the catalog does not know; delete it if nobody needs it"
        )
    });
    let crates = lacking.into_iter().map(|name| {
        format!("`Cargo.lock` has no `{name}`: `cargo update --workspace` in the output folder puts it there")
    });
    let left = files.chain(folders).chain(crates).collect();
    let outcome = Outcome { report, workspace: workspace_files, diff: writer.diff(), left };
    match unfinished {
        None => Ok(outcome),
        Some(error) => Err(RunError::Unfinished { outcome: Box::new(outcome), error: Box::new(error) }),
    }
}

/// Makes every service and says what is remarked; writes nothing.
pub fn lint(
    catalog: &Catalog,
    only: &[String],
    engine: Engine<'_>,
    progress: &dyn Progress,
) -> Result<Report, RunError> {
    let started = Instant::now();
    let chosen = choose(catalog, only)?;
    let services = each(&chosen, progress, |service| {
        let begun = Instant::now();
        // What is said is all that is wanted.
        let report = match make(service, engine, &|_, _| Draft::default()) {
            Ok(output) => {
                Made { output, seconds: begun.elapsed().as_secs_f64() }.report(service, Touched::default())
            }
            // An overlay without effect stops a run, which would write; what is said of the others is said here.
            Err(failure) => alone(catalog, service, failure, begun).unwrap_or_else(|(path, message)| {
                let said = in_entry(catalog, service, &path, message).to_string();
                failed(&service.key, &service.crate_name, said, begun.elapsed().as_secs_f64())
            }),
        };
        Ok::<_, Infallible>((report, false))
    });
    match services {
        Ok(services) => Ok(Report { services, seconds: started.elapsed().as_secs_f64() }),
        Err((_, never)) => match never {},
    }
}

/// Summaries of the services that this run made.
type Fresh = Mutex<BTreeMap<String, Summary>>;

/// A service that came out of the pipeline.
struct Made {
    output: ServiceOutput<Draft>,
    /// How long the pipeline took.
    seconds: f64,
}

impl Made {
    fn report(&self, service: &Service, files: Touched) -> ServiceReport {
        ServiceReport {
            name: service.key.clone(),
            crate_name: service.crate_name.clone(),
            status: Status::Ok,
            error: None,
            operations: self.output.operations,
            types: self.output.types,
            untyped: self.output.untyped,
            places: self.output.places,
            remarks: self.output.remarks.clone(),
            shown: self.output.shown.clone(),
            files,
            seconds: self.seconds,
        }
    }
}

fn hold<T>(mutex: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(std::sync::PoisonError::into_inner)
}

fn add(sum: &mut Touched, more: Touched) {
    sum.written += more.written;
    sum.unchanged += more.unchanged;
    sum.removed += more.removed;
}

fn choose<'a>(catalog: &'a Catalog, only: &[String]) -> Result<Vec<&'a Service>, RunError> {
    for name in only {
        if !catalog.services.iter().any(|service| service.key == *name) {
            let nearest = nearest(name, catalog.services.iter().map(|service| service.key.as_str()));
            return Err(RunError::NoSuchService { name: name.clone(), nearest: nearest.map(str::to_owned) });
        }
    }
    Ok(catalog.services.iter().filter(|service| only.is_empty() || only.contains(&service.key)).collect())
}

/// Runs a job for each service on all processors; results in the order of the services.
fn each<'a, E: Send>(
    services: &[&'a Service],
    progress: &dyn Progress,
    job: impl Fn(&'a Service) -> Result<(ServiceReport, bool), E> + Sync,
) -> Result<Vec<ServiceReport>, (&'a Service, E)> {
    let next = AtomicUsize::new(0);
    type Slot<E> = Mutex<Option<Result<ServiceReport, E>>>;
    let slots: Vec<Slot<E>> = services.iter().map(|_| Mutex::new(None)).collect();
    let workers = std::thread::available_parallelism().map_or(1, std::num::NonZero::get).min(services.len());
    let work = || {
        while let Some((service, slot)) = {
            let index = next.fetch_add(1, Ordering::Relaxed);
            services.get(index).zip(slots.get(index))
        } {
            progress.begun(&service.key);
            let result = job(service).map(|(report, skipped)| {
                progress.done(&report, skipped);
                report
            });
            *hold(slot) = Some(result);
        }
    };
    std::thread::scope(|scope| {
        for _ in 0..workers {
            // Should the system refuse a thread, the others do its work.
            if std::thread::Builder::new().stack_size(STACK).spawn_scoped(scope, work).is_err() {
                work();
            }
        }
    });
    services
        .iter()
        .zip(slots)
        .filter_map(|(service, slot)| {
            let result = slot.into_inner().unwrap_or_else(std::sync::PoisonError::into_inner)?;
            Some(result.map_err(|error| (*service, error)))
        })
        .collect()
}

/// One service through the pipeline. Should a stage panic, its service fails alone.
fn make(service: &Service, engine: Engine<'_>, keep: Keep<'_>) -> Result<ServiceOutput<Draft>, Failure> {
    if !service.spec.is_file() {
        return Err(Failure::service(format!("{}: the document is missing", service.spec.display())));
    }
    catch_unwind(AssertUnwindSafe(|| (engine.service)(service, keep))).unwrap_or_else(|panic| {
        let said = panic
            .downcast_ref::<String>()
            .map(String::as_str)
            .or_else(|| panic.downcast_ref::<&str>().copied());
        Err(Failure::service(format!(
            "the generator itself failed on {}: {}",
            service.spec.display(),
            said.unwrap_or("no reason given")
        )))
    })
}

/// The report of a service that fails alone; else where in its entry the catalog is wrong, which stops all of them.
fn alone(
    catalog: &Catalog,
    service: &Service,
    failure: Failure,
    begun: Instant,
) -> Result<ServiceReport, (Vec<String>, String)> {
    let (message, remarks) = match failure {
        Failure::Service { message, remarks } => (message, remarks),
        Failure::Entry { path, message, remarks } => {
            (in_entry(catalog, service, &path, message).to_string(), remarks)
        }
        Failure::Catalog { path, message } => return Err((path, message)),
    };
    Ok(ServiceReport {
        remarks,
        ..failed(&service.key, &service.crate_name, message, begun.elapsed().as_secs_f64())
    })
}

/// What is wrong in the entry of a service, at the keys below it.
fn in_entry(catalog: &Catalog, service: &Service, path: &[String], message: String) -> CatalogError {
    let mut keys = vec!["services", service.key.as_str()];
    keys.extend(path.iter().map(String::as_str));
    error_at(&catalog.file, &keys, message)
}

fn failed(key: &str, crate_name: &str, message: String, seconds: f64) -> ServiceReport {
    ServiceReport {
        name: key.to_owned(),
        crate_name: crate_name.to_owned(),
        status: Status::Failed,
        error: Some(message),
        seconds,
        ..ServiceReport::default()
    }
}

/// The last report of a service whose input and output are as they were.
fn skip(service: &Service, options: &Options, writer: &Writer) -> Option<ServiceReport> {
    // A check looks at the truth, not at a memory.
    if options.check {
        return None;
    }
    let begun = Instant::now();
    let memory = cache::recall(writer.out(), service)?;
    let input = || memory.input_now(service, &options.build);
    let (input, files) = both(&input, || writer.intact(&service.key, &memory.seal));
    let unchanged = files.filter(|_| input == memory.input)?;
    Some(ServiceReport {
        files: Touched { written: 0, unchanged, removed: 0 },
        seconds: begun.elapsed().as_secs_f64(),
        ..memory.report
    })
}

/// Writes a service's crate.
fn finish(
    service: &Service,
    mut made: Made,
    options: &Options,
    writer: &Writer,
    fresh: &Fresh,
) -> ServiceReport {
    let files = match workspace::crate_files(service, &mut made.output) {
        Ok(files) => files,
        Err(message) => return failed(&service.key, &service.crate_name, message, made.seconds),
    };
    let summary = workspace::summary(service, &made.output.card);
    let value = serde_json::to_value(&summary).unwrap_or_default();
    match writer.group(&service.key, &files, value) {
        Ok(touched) => {
            hold(fresh).insert(service.key.clone(), summary);
            let report = made.report(service, touched);
            if !options.check {
                cache::remember(writer, service, &options.build, &made.output.reads, &report);
            }
            report
        }
        Err(error) => failed(&service.key, &service.crate_name, error.to_string(), made.seconds),
    }
}

/// The versions of the crates that this run made or found as they should be. Those of the others stand as they stood.
fn versions<'a>(chosen: &[&'a Service], results: &[ServiceReport], hub: bool) -> BTreeMap<&'a str, &'a str> {
    let done = |service: &&&Service| {
        results.iter().any(|report| report.name == service.key && report.status == Status::Ok)
    };
    let services = chosen.iter().filter(done);
    let versions = services.map(|service| (service.crate_name.as_str(), service.package_version.as_str()));
    versions.chain(hub.then_some((workspace::HUB, workspace::HUB_VERSION))).collect()
}

/// What the workspace's files say of each service that has an output, new or old.
fn summaries(keys: &[String], fresh: Fresh, writer: &Writer) -> Vec<Summary> {
    let mut fresh = fresh.into_inner().unwrap_or_else(std::sync::PoisonError::into_inner);
    let old = |key: &String| serde_json::from_value(writer.manifest(key)?.summary).ok();
    keys.iter().filter_map(|key| fresh.remove(key).or_else(|| old(key))).collect()
}
