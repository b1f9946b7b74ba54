//! What changed in the types.

use std::collections::{HashMap, HashSet};

use super::change::{In, Verdict};
use super::fields;
use super::members::{Members, taken};
use super::shapes::{Way, relation};
use super::side::{Finding, Side};
use crate::emit::surface;
use crate::model::{Kind, Shape, Type, TypeId};
use crate::plan::TypePlan;

use Verdict::{Additive, Breaking, Documentation};

/// Both sides of a type, and where what is found goes.
pub(super) struct Pair<'a> {
    pub old: &'a Side,
    pub new: &'a Side,
    pub before: TypeId,
    pub after: TypeId,
    pub way: Way,
    pub found: Vec<Finding>,
}

impl<'a> Pair<'a> {
    pub fn types(&self) -> Option<(&'a Type, &'a Type)> {
        Some((
            self.old.plan.service.types.get(self.before.index())?,
            self.new.plan.service.types.get(self.after.index())?,
        ))
    }

    pub fn plans(&self) -> (&'a TypePlan, &'a TypePlan) {
        (self.old.plan.of(self.before), self.new.plan.of(self.after))
    }

    pub fn say(&mut self, code: &'static str, api: Verdict, rust: Verdict, what: String, steps: &[&str]) {
        self.note(In::New, code, (api, rust), what, steps);
    }

    /// Something that is no longer there: its place is in the old document.
    pub fn gone(&mut self, code: &'static str, api: Verdict, rust: Verdict, what: String, steps: &[&str]) {
        self.note(In::Old, code, (api, rust), what, steps);
    }

    fn note(
        &mut self,
        side: In,
        code: &'static str,
        (api, rust): (Verdict, Verdict),
        what: String,
        steps: &[&str],
    ) {
        let Some((before, after)) = self.types() else { return };
        let place = if side == In::Old { before.place } else { after.place };
        let steps = steps.iter().map(|step| (*step).to_owned()).collect();
        let subject = format!("type {}", self.plans().1.ident);
        self.found.push(Finding { code, api, rust, subject, what, side, place, steps });
    }
}

pub(super) fn compare(old: &Side, new: &Side) -> Vec<Finding> {
    let partners = partners(old, new);
    let mut found = Vec::new();
    let lone = |side: In, of: &Side, id: TypeId, code, verdict: Verdict, what: &str| Finding {
        code,
        // The API's part of it is said where the type was used.
        api: Documentation,
        rust: verdict,
        subject: format!("type {}", of.plan.of(id).ident),
        what: what.to_owned(),
        side,
        place: of.plan.service.types.get(id.index()).map(|ty| ty.place).unwrap_or_default(),
        steps: Vec::new(),
    };
    for id in old.used_types() {
        let Some(partner) = partners.get(&id) else {
            found.push(lone(In::Old, old, id, "type-removed", Breaking, "the type is gone"));
            continue;
        };
        let uses = [old.plan.of(id), new.plan.of(*partner)];
        let way =
            Way { sent: uses.iter().any(|one| one.sent), received: uses.iter().any(|one| one.received) };
        let mut pair = Pair { old, new, before: id, after: *partner, way, found: Vec::new() };
        one(&mut pair);
        found.extend(pair.found);
    }
    let known: HashSet<TypeId> = partners.values().copied().collect();
    for id in new.used_types().filter(|id| !known.contains(id)) {
        found.push(lone(In::New, new, id, "type-added", Additive, "there is a new type"));
    }
    found
}

/// Pairs the types: by both names, then by the document's name, then by the one in Rust. Inline types may
/// have the document's name in common, so that name alone must be the only one of its kind.
fn partners(old: &Side, new: &Side) -> HashMap<TypeId, TypeId> {
    type Key = (bool, Vec<String>, String);
    let passes: [fn(&Type, &str) -> Key; 3] = [
        |ty, ident| (ty.named, ty.name.clone(), ident.to_owned()),
        |ty, _| (ty.named, ty.name.clone(), String::new()),
        |_, ident| (false, Vec::new(), ident.to_owned()),
    ];
    let mut partners: HashMap<TypeId, TypeId> = HashMap::new();
    let mut taken: HashSet<TypeId> = HashSet::new();
    for key in passes {
        let keyed = |side: &Side, left: &dyn Fn(TypeId) -> bool| {
            let mut all: HashMap<Key, Vec<TypeId>> = HashMap::new();
            for id in side.used_types().filter(|id| left(*id)) {
                if let Some(ty) = side.plan.service.types.get(id.index()) {
                    all.entry(key(ty, &side.plan.of(id).ident)).or_default().push(id);
                }
            }
            all
        };
        let before = keyed(old, &|id| !partners.contains_key(&id));
        let after = keyed(new, &|id| !taken.contains(&id));
        for (key, ids) in before {
            if let ([one], Some([other])) = (ids.as_slice(), after.get(&key).map(Vec::as_slice)) {
                partners.insert(*one, *other);
                taken.insert(*other);
            }
        }
    }
    partners
}

fn one(pair: &mut Pair<'_>) {
    let Some((before, after)) = pair.types() else { return };
    let (first, second) = pair.plans();
    if first.ident != second.ident {
        pair.say(
            "type-renamed",
            Documentation,
            Breaking,
            format!("it is now called `{}`, was `{}`", second.ident, first.ident),
            &[],
        );
    }
    if before.docs.deprecated != after.docs.deprecated
        || (&before.docs.title, &before.docs.text) != (&after.docs.title, &after.docs.text)
    {
        pair.say(
            "type-docs",
            Documentation,
            Documentation,
            "its documentation changed".to_owned(),
            &["description"],
        );
    }
    match (&before.kind, &after.kind) {
        (Kind::Object(_), Kind::Object(_)) => fields::compare(pair),
        (Kind::Choice(old), Kind::Choice(new)) => {
            let list = |values: &[crate::model::Value<String>]| {
                values.iter().map(|value| value.wire.clone()).collect::<Vec<_>>()
            };
            values(pair, &list(old), &list(new));
        }
        (Kind::Numbers(old), Kind::Numbers(new)) => {
            let list = |values: &[crate::model::Value<i64>]| {
                values.iter().map(|value| value.wire.to_string()).collect::<Vec<_>>()
            };
            values(pair, &list(old), &list(new));
        }
        (Kind::Union(_), Kind::Union(_)) => union(pair),
        (Kind::Alias(old), Kind::Alias(new)) => alias(pair, old, new, first.wrapper != second.wrapper),
        (old, new) => {
            let shape = |kind: &Kind, id: TypeId| match kind {
                Kind::Alias(shape) => shape.clone(),
                _ => Shape::Named(id),
            };
            let (was, now) = (shape(old, pair.before), shape(new, pair.after));
            let api = match (&was, &now) {
                (Shape::Named(_), Shape::Named(_)) => Some(Breaking),
                _ => relation(pair.old, pair.new, &was, &now).verdict(pair.way),
            };
            pair.say(
                "type-kind",
                api.unwrap_or_default(),
                Breaking,
                format!("it is now {}, was {}", kind(new), kind(old)),
                &[],
            );
        }
    }
}

fn kind(kind: &Kind) -> &'static str {
    match kind {
        Kind::Alias(_) => "another name for a type",
        Kind::Object(_) => "an object",
        Kind::Choice(_) => "an enumeration of texts",
        Kind::Numbers(_) => "an enumeration of numbers",
        Kind::Union(_) => "one of several",
    }
}

fn alias(pair: &mut Pair<'_>, old: &Shape, new: &Shape, wrapper: bool) {
    let (was, now) =
        (surface::held(&pair.old.plan, pair.before, old), surface::held(&pair.new.plan, pair.after, new));
    let api = relation(pair.old, pair.new, old, new).verdict(pair.way);
    if was != now || wrapper {
        pair.say(
            "type-kind",
            api.unwrap_or_default(),
            Breaking,
            format!("it stands for `{now}`, was `{was}`"),
            &[],
        );
    } else if let Some(api) = api {
        pair.say("type-kind", api, Documentation, "it has other values".to_owned(), &[]);
    }
}

fn values(pair: &mut Pair<'_>, before: &[String], after: &[String]) {
    let (first, second) = pair.plans();
    let ident = pair.plans().1.ident.clone();
    let partner = members(before, &first.members).partners(&members(after, &second.members));
    for ((wire, member), partner) in before.iter().zip(&first.members).zip(&partner) {
        let now = partner.and_then(|at| Some((after.get(at)?, second.members.get(at)?)));
        match now {
            None => {
                // A server that no longer answers with a value breaks nobody; one that no longer takes it does.
                let api = if pair.way.sent { Breaking } else { Additive };
                pair.gone(
                    "value-removed",
                    api,
                    Breaking,
                    format!("the value `{wire}` is gone (`{ident}::{member}`)"),
                    &["enum"],
                );
            }
            Some((_, other)) if other != member => {
                pair.say(
                    "value-renamed",
                    Documentation,
                    Breaking,
                    format!("the value `{wire}` is now `{ident}::{other}`, was `{member}`"),
                    &["enum"],
                );
            }
            Some((other, _)) if other != wire => {
                pair.say(
                    "value-respelled",
                    Breaking,
                    Documentation,
                    format!("the value `{wire}` is now spelled `{other}` (`{ident}::{member}`)"),
                    &["enum"],
                );
            }
            Some(_) => {}
        }
    }
    let known = taken(&partner);
    for (at, (wire, member)) in after.iter().zip(&second.members).enumerate() {
        if !known.contains(&at) {
            pair.say(
                "value-added",
                Additive,
                Additive,
                format!("there is a new value `{wire}` (`{ident}::{member}`)"),
                &["enum"],
            );
        }
    }
}

fn members<'a>(values: &'a [String], names: &'a [String]) -> Members<'a> {
    Members { wires: values.iter().map(String::as_str).collect(), names }
}

fn union(pair: &mut Pair<'_>) {
    let Some((Type { kind: Kind::Union(before), .. }, Type { kind: Kind::Union(after), .. })) = pair.types()
    else {
        return;
    };
    let (first, second) = pair.plans();
    let ident = second.ident.clone();
    if before.tag != after.tag {
        let show = |tag: &Option<String>| tag.clone().unwrap_or_else(|| "nothing".to_owned());
        pair.say(
            "union-tag",
            Breaking,
            Documentation,
            format!("`{}` tells its members apart, was `{}`", show(&after.tag), show(&before.tag)),
            &["discriminator"],
        );
    }
    for (variant, member) in before.variants.iter().zip(&first.members) {
        let Some((other, _)) = after.variants.iter().zip(&second.members).find(|(_, other)| *other == member)
        else {
            let api = if pair.way.sent { Breaking } else { Additive };
            pair.gone("variant-removed", api, Breaking, format!("`{ident}::{member}` is gone"), &[]);
            continue;
        };
        let (was, now) = (
            surface::held(&pair.old.plan, pair.before, &variant.shape),
            surface::held(&pair.new.plan, pair.after, &other.shape),
        );
        let api = relation(pair.old, pair.new, &variant.shape, &other.shape).verdict(pair.way);
        if was != now {
            pair.say(
                "variant-type",
                api.unwrap_or_default(),
                Breaking,
                format!("`{ident}::{member}` holds `{now}`, was `{was}`"),
                &[],
            );
        } else if let Some(api) = api {
            pair.say(
                "variant-type",
                api,
                Documentation,
                format!("`{ident}::{member}` holds other values"),
                &[],
            );
        }
        if variant.tags != other.tags {
            pair.say(
                "union-tag",
                Breaking,
                Documentation,
                format!(
                    "`{ident}::{member}` goes by {}, was {}",
                    other.tags.join(", "),
                    variant.tags.join(", ")
                ),
                &["discriminator"],
            );
        }
    }
    for member in second.members.iter().filter(|member| !first.members.contains(member)) {
        pair.say("variant-added", Additive, Additive, format!("there is a new `{ident}::{member}`"), &[]);
    }
}
