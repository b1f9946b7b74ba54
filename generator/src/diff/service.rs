//! What changed in a service as a whole: auth, servers, groups, names, and what stands under two names.

use std::collections::{BTreeMap, BTreeSet};

use super::change::In;
use super::change::Verdict::{self, Additive, Breaking, Documentation};
use super::side::{Finding, Side};
use crate::catalog::{Credential, From};
use crate::emit::credentials;
use crate::model::{Scheme, SchemeKind, TypeId};
use crate::plan::{Definition, Failure};
use crate::remark::Place;

struct Found(Vec<Finding>);

impl Found {
    /// At steps below the root of a document, or below the service in the catalog.
    fn say(
        &mut self,
        side: In,
        code: &'static str,
        verdicts: (Verdict, Verdict),
        subject: &str,
        what: String,
        steps: &[&str],
    ) {
        self.at((side, Place::default()), code, verdicts, subject, what, steps);
    }

    fn at(
        &mut self,
        (side, place): (In, Place),
        code: &'static str,
        (api, rust): (Verdict, Verdict),
        subject: &str,
        what: String,
        steps: &[&str],
    ) {
        let steps = steps.iter().map(|step| (*step).to_owned()).collect();
        self.0.push(Finding { code, api, rust, subject: subject.to_owned(), what, side, place, steps });
    }
}

pub(super) fn compare(old: &Side, new: &Side) -> Vec<Finding> {
    let mut found = Found(Vec::new());
    auth(&mut found, old, new);
    groups(&mut found, old, new);
    facts(&mut found, old, new);
    catalog(&mut found, old, new);
    twins(&mut found, old, new);
    failures(&mut found, old, new);
    found.0
}

fn auth(found: &mut Found, old: &Side, new: &Side) {
    let (before, after) = (&old.plan.service.schemes, &new.plan.service.schemes);
    let steps = |name: &str| ["components".to_owned(), "securitySchemes".to_owned(), name.to_owned()];
    for scheme in before {
        let steps = steps(&scheme.name);
        let steps: Vec<&str> = steps.iter().map(String::as_str).collect();
        match after.iter().find(|other| other.name == scheme.name) {
            None => found.say(
                In::Old,
                "auth-removed",
                (Breaking, Documentation),
                "auth",
                format!("the scheme `{}` is gone", scheme.name),
                &steps,
            ),
            Some(now) => {
                let (was, is) = (shown(scheme), shown(now));
                if was != is {
                    found.say(
                        In::New,
                        "auth-changed",
                        (Breaking, Documentation),
                        "auth",
                        format!("the scheme `{}` is now {is}, was {was}", scheme.name),
                        &steps,
                    );
                } else if scopes(scheme) != scopes(now) {
                    let gone = scopes(scheme).iter().any(|scope| !scopes(now).contains(scope));
                    let api = if gone { Breaking } else { Additive };
                    found.say(
                        In::New,
                        "auth-scopes",
                        (api, Documentation),
                        "auth",
                        format!("the scheme `{}` has other scopes", scheme.name),
                        &steps,
                    );
                }
                // Which schemes a document has decides what the variables of each are called.
                let (was, is) =
                    (credentials(scheme, before, &old.entry), credentials(now, after, &new.entry));
                if was != is {
                    let listed = new.entry.auth.iter().any(|(name, _)| *name == scheme.name);
                    let (side, steps) = if listed {
                        (In::Catalog, vec!["auth", scheme.name.as_str()])
                    } else {
                        (In::New, steps)
                    };
                    found.say(
                        side,
                        "auth-source",
                        (Breaking, Documentation),
                        "auth",
                        format!(
                            "the scheme `{}` now reads {}, was {}",
                            scheme.name,
                            sources(&is),
                            sources(&was)
                        ),
                        &steps,
                    );
                }
            }
        }
    }
    for scheme in after.iter().filter(|scheme| !before.iter().any(|other| other.name == scheme.name)) {
        let steps = steps(&scheme.name);
        let steps: Vec<&str> = steps.iter().map(String::as_str).collect();
        found.say(
            In::New,
            "auth-added",
            (Additive, Documentation),
            "auth",
            format!("there is a new scheme `{}`: {}", scheme.name, shown(scheme)),
            &steps,
        );
    }
}

/// Where credentials come from.
fn sources(credentials: &[Credential]) -> String {
    let one = |credential: &Credential| match &credential.from {
        From::Env(name) => format!("`{name}`"),
        From::File(file) => format!("the file `{file}`"),
        From::Value(value) => format!("the value `{value}`"),
    };
    match credentials {
        [] => "nothing".to_owned(),
        several => several.iter().map(one).collect::<Vec<_>>().join(", "),
    }
}

fn scopes(scheme: &Scheme) -> &[String] {
    match &scheme.kind {
        SchemeKind::OAuth2 { scopes, .. } => scopes,
        _ => &[],
    }
}

fn shown(scheme: &Scheme) -> String {
    match &scheme.kind {
        SchemeKind::ApiKey { place_in, name } => {
            format!("an API key in the {} `{name}`", format!("{place_in:?}").to_lowercase())
        }
        SchemeKind::Bearer => "a bearer token".to_owned(),
        SchemeKind::Basic => "a user and a password".to_owned(),
        SchemeKind::OAuth2 { token_url, refresh_url, authorization_url, .. } => {
            let token = token_url.as_deref().unwrap_or("no token URL");
            let others = [("refreshed at", refresh_url), ("logged in at", authorization_url)];
            let others =
                others.iter().filter_map(|(what, url)| Some(format!(", {what} {}", url.as_deref()?)));
            format!("OAuth 2 ({token}{})", others.collect::<String>())
        }
        SchemeKind::Other(word) => format!("`{word}`"),
    }
}

fn groups(found: &mut Found, old: &Side, new: &Side) {
    let names = |side: &Side| {
        side.plan
            .groups
            .iter()
            .map(|group| (group.module.clone(), group.feature.clone()))
            .collect::<BTreeSet<_>>()
    };
    let (before, after) = (names(old), names(new));
    for (module, feature) in before.difference(&after) {
        found.say(
            In::Old,
            "group-removed",
            (Documentation, Breaking),
            "groups",
            format!("the module `{module}` and its feature `{feature}` are gone"),
            &["tags"],
        );
    }
    for (module, feature) in after.difference(&before) {
        found.say(
            In::New,
            "group-added",
            (Documentation, Additive),
            "groups",
            format!("there is a new module `{module}` with the feature `{feature}`"),
            &["tags"],
        );
    }
}

fn facts(found: &mut Found, old: &Side, new: &Side) {
    let url = |side: &Side| crate::emit::base_url(&side.plan, &side.entry);
    let lines = [
        ("server", Breaking, Documentation, url(old), url(new), "the base URL", &["servers"][..]),
        (
            "title",
            Documentation,
            Documentation,
            old.plan.service.title.clone(),
            new.plan.service.title.clone(),
            "the title",
            &["info", "title"],
        ),
        (
            "version",
            Documentation,
            Documentation,
            old.plan.service.version.clone(),
            new.plan.service.version.clone(),
            "the API's version",
            &["info", "version"],
        ),
        (
            "package",
            Documentation,
            Breaking,
            old.entry.crate_name.clone(),
            new.entry.crate_name.clone(),
            "the package's name",
            &[],
        ),
        (
            "package",
            Documentation,
            Breaking,
            old.entry.lib_name.clone(),
            new.entry.lib_name.clone(),
            "the library's name",
            &[],
        ),
    ];
    for (code, api, rust, was, now, word, steps) in lines {
        if was != now {
            found.say(
                In::New,
                code,
                (api, rust),
                "service",
                format!("{word} is now `{now}`, was `{was}`"),
                steps,
            );
        }
    }
    if old.plan.service.docs != new.plan.service.docs {
        found.say(
            In::New,
            "docs",
            (Documentation, Documentation),
            "service",
            "the description changed".to_owned(),
            &["info", "description"],
        );
    }
}

/// What the catalog says of the service, but for `auth`, of which what comes of it is compared. All of it compiles as
/// before; what a program sends and how it reads pages changes what it does.
fn catalog(found: &mut Found, old: &Side, new: &Side) {
    let (was, now) = (&old.entry, &new.entry);
    let lines = [
        (
            "server_variables",
            Breaking,
            was.server_variables != now.server_variables || was.server_env != now.server_env,
        ),
        ("headers", Breaking, was.headers != now.headers),
        ("idempotency_header", Breaking, was.idempotency_header != now.idempotency_header),
        ("pagination", Breaking, was.pagination != now.pagination),
        ("stream", Breaking, was.stream != now.stream),
        ("health", Documentation, was.health != now.health),
        ("timeout", Documentation, was.timeout != now.timeout),
        ("retry.idempotent", Breaking, was.retry.idempotent != now.retry.idempotent),
        ("retry", Documentation, was.retry != now.retry && was.retry.idempotent == now.retry.idempotent),
        ("rate_limit", Documentation, was.rate_limit != now.rate_limit),
        ("breaker", Documentation, was.breaker != now.breaker),
        ("concurrency", Documentation, was.concurrency != now.concurrency),
        ("pool", Documentation, was.pool != now.pool),
        ("body", Documentation, was.body != now.body),
        ("package", Documentation, was.package_license != now.package_license),
    ];
    for (key, api, differs) in lines {
        if differs {
            let what = format!("the catalog says another `{key}`");
            let steps: Vec<&str> = key.split('.').collect();
            found.say(In::Catalog, "catalog", (api, Documentation), "service", what, &steps);
        }
    }
}

/// Inline types that happen to be the same are one type under several names. A program may take one for the other,
/// and no longer compiles where they part; or tell them apart, and no longer compiles where they become one.
fn twins(found: &mut Found, old: &Side, new: &Side) {
    fn classes(side: &Side) -> impl Iterator<Item = (&str, (&str, TypeId))> {
        side.used_types().map(|id| {
            let of_type = side.plan.of(id);
            (of_type.ident.as_str(), (side.plan.of(of_type.defined_by).ident.as_str(), id))
        })
    }
    let now: BTreeMap<&str, (&str, TypeId)> = classes(new).collect();
    let place = |id: TypeId| new.plan.service.types.get(id.index()).map(|ty| ty.place).unwrap_or_default();
    let names = classes(old).filter_map(|(name, (was, _))| {
        let (is, id) = now.get(name)?;
        Some(Shared { name, was, is, place: place(*id) })
    });
    shared(found, &names.collect::<Vec<_>>());
}

/// A name, and the definition behind it on each side.
struct Shared<'a> {
    name: &'a str,
    was: &'a str,
    is: &'a str,
    place: Place,
}

/// Says which names had one definition and have several now, and the other way round.
fn shared(found: &mut Found, names: &[Shared<'_>]) {
    type Definition<'a> = fn(&Shared<'a>) -> &'a str;
    let ways: [(Definition<'_>, Definition<'_>, &str, &str); 2] = [
        (
            |one| one.was,
            |one| one.is,
            "types-parted",
            "were names of one type and are types of their own now: code that takes one for the other no longer compiles",
        ),
        (
            |one| one.is,
            |one| one.was,
            "types-joined",
            "were types of their own and are names of one type now: code that implements a trait for each of them no longer compiles",
        ),
    ];
    for (one, several, code, what) in ways {
        let mut classes: BTreeMap<&str, BTreeMap<&str, &Shared<'_>>> = BTreeMap::new();
        for name in names {
            let first = classes.entry(one(name)).or_default().entry(several(name)).or_insert(name);
            if name.name < first.name {
                *first = name;
            }
        }
        for firsts in classes.values().filter(|firsts| firsts.len() > 1) {
            let shown =
                firsts.values().map(|first| format!("`{}`", first.name)).collect::<Vec<_>>().join(", ");
            let place = firsts.values().last().map(|last| last.place).unwrap_or_default();
            let what = format!("{shown} {what}");
            found.at((In::New, place), code, (Documentation, Breaking), "types", what, &[]);
        }
    }
}

/// The same for failures; and the names of those that groups share.
fn failures(found: &mut Found, old: &Side, new: &Side) {
    let names =
        |side: &Side| side.plan.shared_failures.iter().map(|one| one.ident.clone()).collect::<BTreeSet<_>>();
    for name in names(old).difference(&names(new)) {
        found.say(
            In::Old,
            "error-renamed",
            (Documentation, Breaking),
            "errors",
            format!("`errors::{name}` is gone; the operations' own names for it stay"),
            &[],
        );
    }
    type Classes = BTreeMap<(String, String), (String, Place)>;
    let classes = |side: &Side| -> Classes {
        let all =
            side.plan.groups.iter().flat_map(|group| group.operations.iter().map(move |one| (group, one)));
        let named = all.filter_map(|(group, one)| {
            let place = side.operations().get(one.index).map(|operation| operation.place).unwrap_or_default();
            let (own, class) = match &one.failure {
                Failure::None => return None,
                Failure::Named(own, Definition::Module(name)) => (own, format!("{}::{name}", group.module)),
                Failure::Named(own, Definition::Shared(name)) => (own, format!("errors::{name}")),
            };
            Some(((group.module.clone(), own.clone()), (class, place)))
        });
        named.collect()
    };
    let (before, after) = (classes(old), classes(new));
    let named: Vec<(String, &str, &str, Place)> = before
        .iter()
        .filter_map(|(key, (was, _))| {
            let (is, place) = after.get(key)?;
            Some((format!("{}::{}", key.0, key.1), was.as_str(), is.as_str(), *place))
        })
        .collect();
    let names = named.iter().map(|(name, was, is, place)| Shared { name, was, is, place: *place });
    shared(found, &names.collect::<Vec<_>>());
}
