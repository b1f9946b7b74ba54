//! What the members of a union are called.
//!
//! New members come last in the list. So a member is told from those before it, and the first from the second, and
//! what comes later renames none.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use super::flatten::Flat;
use super::home::plain;
use super::shape::Shapes;
use crate::model::Docs;
use crate::normalise::document::{Discriminator, Document, SchemaId, Types};
use crate::read::Json;
use crate::remark::Place;

/// A name of more letters tells nothing.
const LONGEST: usize = 40;

/// What a member of a union is called.
#[derive(Clone, Debug)]
pub(super) struct Member {
    /// The words of its name; none where only its shape has something to say.
    pub name: Vec<String>,
    /// Whether the document gives the name.
    pub given: bool,
    /// The step of the way to what is inside it.
    pub step: String,
    /// What tells it from the others.
    pub told: Option<String>,
}

impl Member {
    /// The documentation of a member of which the document says nothing.
    pub fn docs(&self, docs: Docs) -> Docs {
        let said = docs.title.is_some() || docs.text.is_some();
        if said { docs } else { Docs { text: self.told.clone(), ..docs } }
    }
}

/// What lists the members of unions.
#[derive(Debug, Default)]
pub(super) struct Lists {
    /// By the place of a member.
    owners: HashMap<Place, SchemaId>,
    /// The steps to the members of those that were asked for.
    steps: RefCell<HashMap<SchemaId, HashMap<Place, String>>>,
}

impl Lists {
    pub fn of(document: &Document) -> Lists {
        let mut owners = HashMap::new();
        for (at, schema) in document.schemas.iter().enumerate() {
            for member in schema.one_of.iter().chain(&schema.any_of) {
                if let Some(member) = document.schemas.get(*member) {
                    owners.entry(member.place).or_insert(SchemaId(u32::try_from(at).unwrap_or(u32::MAX)));
                }
            }
        }
        Lists { owners, steps: RefCell::default() }
    }
}

/// What a member has that others may not have.
#[derive(Default)]
struct Facts<'d> {
    /// The properties with only one value, and the value.
    fixed: BTreeMap<&'d str, String>,
    required: BTreeSet<&'d str>,
}

impl<'d> Shapes<'d> {
    /// The names of the members, one each. `flats` has nothing of what stands beside the alternatives.
    pub(super) fn members(
        &self,
        ids: &[SchemaId],
        flats: &[Flat<'d>],
        discriminator: Option<&Discriminator>,
    ) -> Vec<Member> {
        let given: Vec<Option<String>> =
            ids.iter().zip(flats).map(|(id, flat)| self.given_name(*id, flat)).collect();
        let facts: Vec<Facts<'d>> = if ids.iter().any(|id| self.schema_name(*id).is_none()) {
            flats.iter().map(|flat| self.facts(flat)).collect()
        } else {
            Vec::new()
        };
        let tag = discriminator.map_or("", |discriminator| discriminator.property.as_str());
        let mut used: HashSet<String> = given.iter().take(2).flatten().map(|name| plain(name)).collect();
        let mut steps: HashSet<String> = HashSet::new();
        let mut members = Vec::with_capacity(ids.len());
        for (at, ((given, flat), id)) in given.into_iter().zip(flats).zip(ids).enumerate() {
            let member = match given {
                // Of two titles the first stays.
                Some(name) if steps.contains(&plain(&name)) && self.schema_name(*id).is_none() => {
                    told(&facts, at, tag, &used).unwrap_or_else(|| counted(&name, true, &used))
                }
                Some(name) => Member { name: vec![name.clone()], given: true, step: name, told: None },
                None => told(&facts, at, tag, &used).unwrap_or_else(|| untold(flat, &used)),
            };
            steps.insert(plain(&member.step));
            used.insert(plain(&member.step));
            members.push(member);
        }
        members
    }

    /// The members as they are by themselves.
    pub(super) fn flats(&self, ids: &[SchemaId]) -> Vec<Flat<'d>> {
        ids.iter().map(|id| Flat::of(self.document, &[*id])).collect()
    }

    /// What the member at a place is called, wherever it is reached from.
    pub(super) fn member_at(&self, place: Place) -> Option<String> {
        let owner = *self.lists.owners.get(&place)?;
        if !self.lists.steps.borrow().contains_key(&owner) {
            let schema = self.schema(owner)?;
            let discriminator = schema.discriminator.as_ref();
            let steps_of = |listed: &[SchemaId]| {
                let ids = self.choices(listed, discriminator);
                let steps = self
                    .members(&ids, &self.flats(&ids), discriminator)
                    .into_iter()
                    .map(|member| member.step);
                ids.iter().map(|id| self.place(*id)).zip(steps).collect::<Vec<_>>()
            };
            let steps = steps_of(&schema.one_of).into_iter().chain(steps_of(&schema.any_of)).collect();
            self.lists.steps.borrow_mut().insert(owner, steps);
        }
        self.lists.steps.borrow().get(&owner)?.get(&place).cloned()
    }

    /// The name that the document has for a member.
    fn given_name(&self, member: SchemaId, flat: &Flat<'d>) -> Option<String> {
        let title = flat.title.filter(|title| title.len() <= LONGEST && !title.trim().is_empty());
        self.schema_name(member).or(title).map(str::to_owned)
    }

    /// The name of the schema that a member is, or merely wraps.
    fn schema_name(&self, member: SchemaId) -> Option<&'d str> {
        self.name_of(member).or_else(|| {
            let schema = self.schema(member)?;
            match (schema.all_of.as_slice(), schema.reference) {
                ([one], None) if schema.properties.is_empty() => self.name_of(*one),
                ([], Some(one)) => self.name_of(one),
                _ => None,
            }
        })
    }

    fn facts(&self, flat: &Flat<'d>) -> Facts<'d> {
        let mut facts = Facts { required: flat.required.clone(), ..Facts::default() };
        for (name, ids) in &flat.properties {
            let property = Flat::of(self.document, ids);
            let only = match (property.constant, property.values) {
                (Some(one), _) | (None, Some([one])) => one,
                _ => continue,
            };
            let text = match only {
                // `true` and `2` say nothing without what they are said of.
                Json::String(text) if text.contains(char::is_alphabetic) => text.clone(),
                Json::String(_) | Json::Number(_) | Json::Bool(_) => {
                    format!("{name} {}", super::docs::plain(only))
                }
                _ => continue,
            };
            facts.fixed.insert(name, text);
        }
        facts
    }
}

/// The name of a member by what it alone has, among itself and those that it is told from.
fn told(all: &[Facts<'_>], at: usize, tag: &str, used: &HashSet<String>) -> Option<Member> {
    let own = all.get(at)?;
    let others: Vec<&Facts<'_>> = all
        .iter()
        .enumerate()
        .take(2.max(at))
        .filter(|(other, _)| *other != at)
        .map(|(_, one)| one)
        .collect();
    let mut fixed: Vec<(&&str, &String)> = own.fixed.iter().collect();
    fixed.sort_by_key(|(name, _)| (**name != tag, !own.required.contains(**name)));
    let fixed = fixed
        .into_iter()
        // One that need not be there tells only where all have it: else it comes and goes without a break.
        .filter(|(name, value)| {
            let needed = **name == tag || own.required.contains(**name);
            others.iter().all(|other| other.fixed.get(**name).map_or(needed, |theirs| theirs != *value))
        })
        .map(|(name, value)| (value.clone(), format!("Where `{name}` is `{}`.", bare(name, value))));
    // Fields that need not be there come and go without a break: none of them may give a name.
    let mut alone =
        own.required.iter().filter(|name| !others.iter().any(|other| other.required.contains(*name)));
    let only = alone.next().filter(|_| alone.next().is_none());
    let properties = only.map(|name| ((*name).to_owned(), format!("With `{name}`.")));
    let (word, why) = fixed.chain(properties).find(|(word, _)| {
        let plain = plain(word);
        word.chars().count() <= LONGEST && !plain.is_empty() && !used.contains(&plain)
    })?;
    let told = Some(if why.matches('`').count() % 2 == 0 { why } else { why.replace('`', "'") });
    Some(Member { name: vec![word.clone()], given: false, step: word, told })
}

/// A value without the name of its property.
fn bare<'a>(name: &str, value: &'a str) -> &'a str {
    value.strip_prefix(name).and_then(|rest| rest.strip_prefix(' ')).unwrap_or(value)
}

/// The name of a member that nothing tells from the others: what it is, and which of its kind.
fn untold(flat: &Flat<'_>, used: &HashSet<String>) -> Member {
    let listed = flat.values.map_or(0, <[Json]>::len);
    // What becomes a type has the name of that type; of others more is known once their shape is.
    let (word, is_type) = match () {
        () if !flat.alternatives.is_empty() => ("value", true),
        () if !flat.properties.is_empty() || !flat.required.is_empty() => ("object", true),
        () if listed > 1 && flat.types == Types::INTEGER => ("code", true),
        () if listed > 1 => ("choice", true),
        () if flat.types.contains(Types::ARRAY) || !flat.items.is_empty() => ("list", false),
        () if flat.types.contains(Types::OBJECT) => ("map", false),
        () => ("value", false),
    };
    counted(word, is_type, used)
}

/// A name with the first number that is nobody's.
fn counted(word: &str, named: bool, used: &HashSet<String>) -> Member {
    let nth = |nth: usize| if nth == 1 { word.to_owned() } else { format!("{word} {nth}") };
    let step = (1..).map(nth).find(|step| !used.contains(&plain(step))).unwrap_or_default();
    let name = if named { vec![step.clone()] } else { Vec::new() };
    Member { name, given: false, step, told: None }
}
