//! Requirements that cannot be met as they are written.

use super::document::{In, Requirement, SecurityScheme};
use super::lift::Lift;
use super::node::Node;
use crate::remark::Action;

/// One requirement becomes this many alternatives at most.
const ALTERNATIVES: usize = 16;

/// A scheme and the scopes that are asked for.
type Member = (String, Vec<String>);

impl<'l> Lift<'l> {
    /// A request has one header of a name: of the members that write the same one, each is an alternative.
    pub(super) fn one_of_a_place(&mut self, requirement: Requirement, item: Node<'l>) -> Vec<Requirement> {
        let mut places: Vec<(Option<Slot>, Vec<Member>)> = Vec::new();
        for (name, scopes) in requirement.0 {
            let slot = self.slot(&name);
            let known = places.iter_mut().find(|(known, _)| slot.is_some() && *known == slot);
            match known {
                Some((_, members)) if members.iter().any(|(member, _)| *member == name) => {}
                Some((_, members)) => members.push((name, scopes)),
                None => places.push((slot, vec![(name, scopes)])),
            }
        }
        if let Some((Some(slot), members)) = places.iter().find(|(_, members)| members.len() > 1)
            && !std::mem::replace(&mut self.combined, true)
        {
            let names: Vec<String> = members.iter().map(|(name, _)| format!("`{name}`")).collect();
            let message = format!(
                "{} are asked for at once, and each writes {slot}, of which a request has one; read as alternatives, here and wherever else",
                names.join(" and ")
            );
            self.warn(Action::Repaired, "requirement-combined", &message, item);
        }
        let mut alternatives = vec![Requirement::default()];
        for (_, members) in places {
            let mut longer = Vec::new();
            for known in &alternatives {
                for member in &members {
                    let mut all = known.clone();
                    all.0.push(member.clone());
                    longer.push(all);
                }
            }
            longer.truncate(ALTERNATIVES);
            alternatives = longer;
        }
        alternatives
    }

    /// What a scheme writes; `None` for what is no part of the request, or may stand beside others.
    fn slot(&self, name: &str) -> Option<Slot> {
        let (_, scheme) = self.document.security_schemes.iter().find(|(known, _)| known == name)?;
        match scheme {
            SecurityScheme::ApiKey { place_in: In::Header, name } => Some(Slot::Header(name.to_lowercase())),
            SecurityScheme::ApiKey { place_in: In::Cookie, name } => Some(Slot::Cookie(name.clone())),
            SecurityScheme::ApiKey { name, .. } => Some(Slot::Query(name.clone())),
            SecurityScheme::MutualTls => None,
            SecurityScheme::Basic
            | SecurityScheme::Bearer { .. }
            | SecurityScheme::Http { .. }
            | SecurityScheme::OAuth2 { .. }
            | SecurityScheme::OpenIdConnect { .. } => Some(Slot::Header("authorization".to_owned())),
        }
    }
}

/// Where a credential goes.
#[derive(PartialEq, Eq)]
enum Slot {
    Header(String),
    Cookie(String),
    Query(String),
}

impl std::fmt::Display for Slot {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Slot::Header(name) => write!(f, "the header `{name}`"),
            Slot::Cookie(name) => write!(f, "the cookie `{name}`"),
            Slot::Query(name) => write!(f, "the query parameter `{name}`"),
        }
    }
}
