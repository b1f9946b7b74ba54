//! The nodes of a document, by number, in the order of the text.

use switchboard_generator::read::Json;

/// How many values a document has, itself included.
#[must_use]
pub fn size(value: &Json) -> usize {
    1 + match value {
        Json::Array(items) => items.iter().map(size).sum(),
        Json::Object(entries) => entries.iter().map(|(_, item)| size(item)).sum(),
        _ => 0,
    }
}

/// The value of a number; 0 is the document.
pub fn at(value: &mut Json, mut number: usize) -> Option<&mut Json> {
    if number == 0 {
        return Some(value);
    }
    number -= 1;
    let children: Box<dyn Iterator<Item = &mut Json> + '_> = match value {
        Json::Array(items) => Box::new(items.iter_mut()),
        Json::Object(entries) => Box::new(entries.iter_mut().map(|(_, item)| item)),
        _ => return None,
    };
    for child in children {
        let size = size(child);
        if number < size {
            return at(child, number);
        }
        number -= size;
    }
    None
}

/// The JSON pointer of a number, without `#`.
#[must_use]
pub fn pointer(value: &Json, mut number: usize) -> String {
    let mut out = String::new();
    let mut here = value;
    while number > 0 {
        number -= 1;
        let children: Vec<(String, &Json)> = match here {
            Json::Array(items) => {
                items.iter().enumerate().map(|(nth, item)| (nth.to_string(), item)).collect()
            }
            Json::Object(entries) => entries.iter().map(|(key, item)| (key.to_string(), item)).collect(),
            _ => return out,
        };
        let mut next = None;
        for (step, child) in children {
            let size = size(child);
            if number < size {
                next = Some((step, child));
                break;
            }
            number -= size;
        }
        let Some((step, child)) = next else { return out };
        out.push('/');
        out.push_str(&step.replace('~', "~0").replace('/', "~1"));
        here = child;
    }
    out
}

/// The numbers of all values under a key.
pub fn under(value: &Json, key: &str, number: &mut usize, found: &mut Vec<usize>) {
    *number += 1;
    match value {
        Json::Array(items) => items.iter().for_each(|item| under(item, key, number, found)),
        Json::Object(entries) => {
            for (name, item) in entries {
                if **name == *key {
                    found.push(*number);
                }
                under(item, key, number, found);
            }
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_count_in_the_order_of_the_text() {
        let text = |text: &str| Json::String(text.to_owned());
        let mut value = Json::Object(vec![
            ("a".into(), Json::Array(vec![text("1"), text("2")])),
            ("b/c".into(), Json::Object(vec![("a".into(), text("3"))])),
        ]);
        assert_eq!(size(&value), 6);
        assert_eq!(at(&mut value, 3).cloned(), Some(text("2")));
        assert_eq!(at(&mut value, 5).cloned(), Some(text("3")));
        assert_eq!(at(&mut value, 6), None);
        assert_eq!(pointer(&value, 5), "/b~1c/a");
        let mut found = Vec::new();
        under(&value, "a", &mut 0, &mut found);
        assert_eq!(found, [1, 5]);
    }
}
