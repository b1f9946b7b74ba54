//! The way of paging that most of the lists of a document have.

use super::quoted;
use crate::catalog::PageStyle;
use crate::model::Service;
use crate::plan::{asks, way};

/// What was found.
pub(super) struct Paging {
    /// The value of `pagination`.
    pub yaml: String,
    /// What does not fit into it.
    pub open: Vec<String>,
}

/// Operations that page in one way.
struct Ways {
    style: PageStyle,
    next: Option<String>,
    limit: Option<String>,
    /// The lists in each operation's answer.
    lists: Vec<Vec<String>>,
}

pub(super) fn found(model: &Service) -> Option<Paging> {
    let mut ways: Vec<Ways> = Vec::new();
    let mut asking = 0;
    for operation in model.operations.iter().filter(|operation| operation.method == "GET") {
        let own = way(model, operation);
        asking += usize::from(own.is_some() || asks(operation).is_some());
        let Some(own) = own else { continue };
        let is_same = |known: &&mut Ways| {
            (&known.style, &known.next, &known.limit) == (&own.style, &own.next, &own.limit)
        };
        match ways.iter_mut().find(is_same) {
            Some(known) => known.lists.push(own.lists),
            None => {
                ways.push(Ways { style: own.style, next: own.next, limit: own.limit, lists: vec![own.lists] })
            }
        }
    }
    let most = ways.iter().map(|way| way.lists.len()).max()?;
    let way = ways.into_iter().find(|way| way.lists.len() == most)?;
    let items = items(&way.lists);
    let (key, name) = match &way.style {
        PageStyle::Cursor(name) => ("cursor", quoted(name)),
        PageStyle::Page(name) => ("page", quoted(name)),
        PageStyle::Offset(name) => ("offset", quoted(name)),
        PageStyle::Link => ("link", "true".to_owned()),
    };
    let mut yaml = format!("{{ {key}: {name}");
    for (key, value) in [("next", &way.next), ("items", &items), ("limit", &way.limit)] {
        if let Some(value) = value {
            yaml.push_str(&format!(", {key}: {}", quoted(value)));
        }
    }
    yaml.push_str(" }");
    let other =
        |lists: &&Vec<String>| !lists.is_empty() && !items.as_ref().is_some_and(|name| lists.contains(name));
    let others = way.lists.iter().filter(other).count();
    let mut open = Vec::new();
    if others > 0 {
        open.push(format!(
            "{others} of the {most} operations that come in pages have their items in a field of another name: `pagination` is one for all"
        ));
    }
    if asking > most {
        open.push(format!(
            "{} of the {asking} operations that can be asked for a page go on in another way, or one that was not recognised: `pagination` is one for all",
            asking - most
        ));
    }
    Some(Paging { yaml, open })
}

/// The field that most answers have as their only list; none where most are a list as a whole. Beside another list,
/// nothing tells which is which.
fn items(lists: &[Vec<String>]) -> Option<String> {
    let mut counted: Vec<(&String, usize)> = Vec::new();
    for list in lists {
        if let [name] = list.as_slice() {
            match counted.iter_mut().find(|(known, _)| *known == name) {
                Some((_, count)) => *count += 1,
                None => counted.push((name, 1)),
            }
        }
    }
    let most = counted.iter().map(|(_, count)| *count).max()?;
    if most < lists.iter().filter(|list| list.is_empty()).count() {
        return None;
    }
    counted.into_iter().find(|(_, count)| *count == most).map(|(name, _)| name.clone())
}

#[cfg(test)]
mod tests {
    use super::items;

    #[test]
    fn the_items_are_the_only_list_of_most_answers() {
        let list = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect::<Vec<String>>();
        let all = [list(&["warnings", "things"]), list(&["parts"]), list(&["things"]), list(&["things"])];
        assert_eq!(items(&all).as_deref(), Some("things"));
        assert_eq!(items(&[list(&["warnings", "things"])]), None);
        assert_eq!(items(&[list(&[]), list(&[]), list(&["things"])]), None);
    }
}
