//! What changed in the operations.

use std::collections::{HashMap, HashSet, VecDeque};

use super::change::{In, Verdict};
use super::side::{Finding, Side};
use super::{answers, bodies, merge, parameters};
use crate::braces;
use crate::model::{Operation, Server};
use crate::plan::{GroupPlan, OperationPlan};

use Verdict::{Additive, Breaking, Documentation};

/// One operation on one side.
#[derive(Clone, Copy)]
pub(super) struct Of<'a> {
    pub side: &'a Side,
    pub operation: &'a Operation,
    pub group: &'a GroupPlan,
    pub plan: &'a OperationPlan,
}

impl<'a> Of<'a> {
    fn at(side: &'a Side, index: usize) -> Option<Self> {
        let operation = side.operations().get(index)?;
        let (group, plan) = side.planned(index)?;
        Some(Of { side, operation, group, plan })
    }

    fn subject(&self) -> String {
        format!("{} {}", self.operation.method, self.operation.path)
    }

    fn call(&self) -> String {
        format!("{}().{}", self.group.module, self.plan.method)
    }
}

/// Both sides of an operation, and where what is found goes.
pub(super) struct Pair<'a> {
    pub old: Of<'a>,
    pub new: Of<'a>,
    pub found: Vec<Finding>,
}

impl Pair<'_> {
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
        let place = if side == In::Old { self.old.operation.place } else { self.new.operation.place };
        let steps = steps.iter().map(|step| (*step).to_owned()).collect();
        self.found.push(Finding { code, api, rust, subject: self.new.subject(), what, side, place, steps });
    }
}

/// The path without the names of its variables.
fn bare(path: &str) -> String {
    let mut out = String::with_capacity(path.len());
    let mut rest = path;
    while let Some((before, _, after)) = braces::first(rest) {
        out.push_str(before);
        out.push_str("{}");
        rest = after;
    }
    out.push_str(rest);
    out
}

/// What an operation is known by: its method, its path and its id, or what of them counts in a round.
type Key = [String; 3];

/// What pairs old operations with new ones, the surest first: the path; but for the names of its variables, one of the
/// same id before another; the id of one that moved.
const ROUNDS: [fn(&Operation) -> Option<Key>; 4] = [
    |one| Some([one.method.clone(), one.path.clone(), String::new()]),
    |one| one.own_id.then(|| [one.method.clone(), bare(&one.path), one.id.clone()]),
    |one| Some([one.method.clone(), bare(&one.path), String::new()]),
    |one| one.own_id.then(|| [String::new(), String::new(), one.id.clone()]),
];

pub(super) fn compare(old: &Side, new: &Side) -> Vec<Finding> {
    // Each new one is one old one's.
    let mut partner: Vec<Option<usize>> = vec![None; old.operations().len()];
    let mut taken = HashSet::new();
    for key in ROUNDS {
        let mut left: HashMap<Key, VecDeque<usize>> = HashMap::new();
        for (index, operation) in new.operations().iter().enumerate().filter(|(at, _)| !taken.contains(at)) {
            if let Some(key) = key(operation) {
                left.entry(key).or_default().push_back(index);
            }
        }
        for (slot, operation) in partner.iter_mut().zip(old.operations()).filter(|(slot, _)| slot.is_none()) {
            *slot = key(operation).and_then(|key| left.get_mut(&key)?.pop_front());
            taken.extend(*slot);
        }
    }
    let mut found = Vec::new();
    let lone = |code, side: In, of: Of<'_>, verdict, what: String| Finding {
        code,
        api: verdict,
        rust: verdict,
        subject: of.subject(),
        what,
        side,
        place: of.operation.place,
        steps: Vec::new(),
    };
    for (at, partner) in partner.iter().enumerate() {
        let Some(before) = Of::at(old, at) else { continue };
        match partner.and_then(|index| Of::at(new, index)) {
            None => found.push(lone(
                "operation-removed",
                In::Old,
                before,
                Breaking,
                format!("the operation is gone (`{}`)", before.call()),
            )),
            Some(after) => {
                let mut pair = Pair { old: before, new: after, found: Vec::new() };
                operation(&mut pair);
                found.extend(pair.found);
            }
        }
    }
    for index in (0..new.operations().len()).filter(|index| !taken.contains(index)) {
        if let Some(of) = Of::at(new, index) {
            found.push(lone(
                "operation-added",
                In::New,
                of,
                Additive,
                format!("there is a new operation, `{}`", of.call()),
            ));
        }
    }
    found
}

fn operation(pair: &mut Pair<'_>) {
    let (old, new) = (pair.old, pair.new);
    let (before, after) = (old.operation, new.operation);
    if before.method != after.method
        || bare(&before.path) != bare(&after.path)
        || before.literal_query != after.literal_query
    {
        pair.say(
            "operation-moved",
            Breaking,
            Documentation,
            format!(
                "it is now at `{} {}`, was at `{} {}`",
                after.method, after.path, before.method, before.path
            ),
            &[],
        );
    } else if before.template != after.template && before.path == after.path {
        pair.say(
            "operation-moved",
            Breaking,
            Documentation,
            format!("its path goes out as `{}`, was `{}`", after.template, before.template),
            &[],
        );
    }
    if before.id != after.id {
        pair.say(
            "operation-id",
            Documentation,
            Documentation,
            format!("its id is now `{}`, was `{}`", after.id, before.id),
            &["operationId"],
        );
    }
    if old.call() != new.call() || old.plan.ident != new.plan.ident {
        pair.say(
            "operation-renamed",
            Documentation,
            Breaking,
            format!("it is now called `{}`, was `{}`", new.call(), old.call()),
            &[],
        );
    }
    if before.docs.deprecated != after.docs.deprecated {
        let what = if after.docs.deprecated { "it is now deprecated" } else { "it is no longer deprecated" };
        pair.say("operation-deprecated", Documentation, Documentation, what.to_owned(), &["deprecated"]);
    }
    if (&before.docs.title, &before.docs.text) != (&after.docs.title, &after.docs.text) {
        pair.say(
            "operation-docs",
            Documentation,
            Documentation,
            "its documentation changed".to_owned(),
            &["summary"],
        );
    }
    let show =
        |server: &Option<Server>| server.as_ref().map_or_else(|| "the document's".to_owned(), Server::filled);
    if show(&before.server) != show(&after.server) {
        pair.say(
            "operation-server",
            Breaking,
            Documentation,
            format!("its server is now {}, was {}", show(&after.server), show(&before.server)),
            &["servers"],
        );
    }
    parameters::compare(pair);
    bodies::compare(pair);
    answers::compare(pair);
    security(pair);
    pair.found = merge::merged(std::mem::take(&mut pair.found));
}

fn security(pair: &mut Pair<'_>) {
    let (before, after) = (&pair.old.operation.security, &pair.new.operation.security);
    let sorted = |all: &Vec<Vec<String>>| {
        let mut all: Vec<Vec<String>> = all
            .iter()
            .map(|one| {
                let mut one = one.clone();
                one.sort();
                one
            })
            .collect();
        all.sort();
        all
    };
    let (old, new) = (sorted(before), sorted(after));
    if old == new {
        return;
    }
    let free = |all: &[Vec<String>]| all.is_empty() || all.iter().any(Vec::is_empty);
    let kept = old.iter().all(|one| new.contains(one));
    let api = if free(&new) || (kept && !free(&old)) { Additive } else { Breaking };
    let show = |all: &[Vec<String>]| match all {
        [] => "none".to_owned(),
        all => all
            .iter()
            .map(|one| if one.is_empty() { "none".to_owned() } else { one.join(" and ") })
            .collect::<Vec<_>>()
            .join(", or "),
    };
    pair.say(
        "operation-auth",
        api,
        Documentation,
        format!("it asks for other credentials: {}, was {}", show(after), show(before)),
        &["security"],
    );
}
