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
    pub(super) owners: HashMap<Place, SchemaId>,
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

/// What a member has that others may not have. Fields that need not be there come and go without a break: none of
/// them may give or take a name, but for the discriminator's.
#[derive(Default)]
struct Facts<'d> {
    /// The properties with only one value, and the value.
    fixed: BTreeMap<&'d str, String>,
    required: BTreeSet<&'d str>,
}

/// What the members have that one is told from.
#[derive(Default)]
struct Others<'f> {
    fixed: HashSet<(&'f str, &'f str)>,
    required: HashSet<&'f str>,
}

impl<'f> Others<'f> {
    fn add(&mut self, facts: &'f Facts<'_>) {
        self.fixed.extend(facts.fixed.iter().map(|(name, value)| (*name, value.as_str())));
        self.required.extend(&facts.required);
    }
}

/// The names that members have already.
#[derive(Default)]
struct Used {
    names: HashSet<String>,
    /// The number to try next, by the word that is counted.
    next: HashMap<String, usize>,
}

impl<'d> Shapes<'d> {
    /// The names of the members that `owner` lists, one each. `flats` has nothing of what stands beside the alternatives.
    pub(super) fn members(
        &self,
        owner: SchemaId,
        ids: &[SchemaId],
        flats: &[Flat<'d>],
        discriminator: Option<&Discriminator>,
    ) -> Vec<Member> {
        let given: Vec<Option<String>> =
            ids.iter().zip(flats).map(|(id, flat)| self.given_name(*id, flat)).collect();
        let tag = discriminator.map_or("", |discriminator| discriminator.property.as_str());
        let facts: Vec<Facts<'d>> = if ids.iter().any(|id| self.schema_name(*id).is_none()) {
            let beside = self.schema(owner).map_or(&[][..], |schema| &schema.required);
            let needed = |name: &str| name == tag || beside.iter().any(|one| one == name);
            flats.iter().map(|flat| self.facts(flat, needed)).collect()
        } else {
            Vec::new()
        };
        let nothing = Facts::default();
        let facts = |at: usize| facts.get(at).unwrap_or(&nothing);
        let mut others = Others::default();
        others.add(facts(1));
        let mut used = Used::default();
        used.names.extend(given.iter().take(2).flatten().map(|name| plain(name)));
        let mut steps: HashSet<String> = HashSet::new();
        let mut members = Vec::with_capacity(ids.len());
        for (at, ((given, flat), id)) in given.into_iter().zip(flats).zip(ids).enumerate() {
            let member = match given {
                // Of two titles the first stays.
                Some(name) if steps.contains(&plain(&name)) && self.schema_name(*id).is_none() => {
                    told(facts(at), &others, tag, &used).unwrap_or_else(|| counted(&name, true, &mut used))
                }
                Some(name) => Member { name: vec![name.clone()], given: true, step: name, told: None },
                None => told(facts(at), &others, tag, &used).unwrap_or_else(|| untold(flat, &mut used)),
            };
            if at == 0 {
                others = Others::default();
            }
            others.add(facts(at));
            steps.insert(plain(&member.step));
            used.names.insert(plain(&member.step));
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
            let discriminator = schema.discriminator.as_deref();
            let steps_of = |listed: &[SchemaId]| {
                let ids = self.choices(listed, discriminator);
                let steps = self
                    .members(owner, &ids, &self.flats(&ids), discriminator)
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

    fn facts(&self, flat: &Flat<'d>, needed: impl Fn(&str) -> bool) -> Facts<'d> {
        let mut facts = Facts { required: flat.required.clone(), ..Facts::default() };
        let needed = |name: &str| flat.required.contains(name) || needed(name);
        for (name, ids) in flat.properties.iter().filter(|(name, _)| needed(name)) {
            let property = Flat::of(self.document, ids);
            let Some(only) = property.only() else { continue };
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
fn told(own: &Facts<'_>, others: &Others<'_>, tag: &str, used: &Used) -> Option<Member> {
    let mut fixed: Vec<(&str, &str)> =
        own.fixed.iter().map(|(name, value)| (*name, value.as_str())).collect();
    fixed.sort_by_key(|(name, _)| *name != tag);
    let fixed = fixed
        .into_iter()
        .filter(|one| !others.fixed.contains(one))
        .map(|(name, value)| (value.to_owned(), format!("Where `{name}` is `{}`.", bare(name, value))));
    let mut alone = own.required.iter().filter(|name| !others.required.contains(*name));
    let only = alone.next().filter(|_| alone.next().is_none());
    let properties = only.map(|name| ((*name).to_owned(), format!("With `{name}`.")));
    let (word, why) = fixed.chain(properties).find(|(word, _)| {
        let plain = plain(word);
        word.chars().count() <= LONGEST && !plain.is_empty() && !used.names.contains(&plain)
    })?;
    let told = Some(if why.matches('`').count() % 2 == 0 { why } else { why.replace('`', "'") });
    Some(Member { name: vec![word.clone()], given: false, step: word, told })
}

/// A value without the name of its property.
fn bare<'a>(name: &str, value: &'a str) -> &'a str {
    value.strip_prefix(name).and_then(|rest| rest.strip_prefix(' ')).unwrap_or(value)
}

/// The name of a member that nothing tells from the others: what it is, and which of its kind.
fn untold(flat: &Flat<'_>, used: &mut Used) -> Member {
    let listed = flat.values().map_or(0, <[Json]>::len);
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
fn counted(word: &str, named: bool, used: &mut Used) -> Member {
    // Names that are taken stay taken: what was tried need not be tried again.
    let next = used.next.entry(plain(word)).or_insert(1);
    let step = loop {
        let step = if *next == 1 { word.to_owned() } else { format!("{word} {next}") };
        *next += 1;
        if !used.names.contains(&plain(&step)) {
            break step;
        }
    };
    let name = if named { vec![step.clone()] } else { Vec::new() };
    Member { name, given: false, step, told: None }
}
