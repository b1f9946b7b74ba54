//! Links whose addresses stand elsewhere in a text, `[text][1]` and `[1]: https://…`, with the address in its place.

use std::borrow::Cow;
use std::collections::HashMap;

use super::inline::Ticks;

/// The text with its links in one piece.
pub(super) fn resolved(text: Cow<'_, str>) -> Cow<'_, str> {
    if !text.contains("]:") {
        return text;
    }
    let mut addresses: HashMap<String, &str> = HashMap::new();
    let mut kept: Vec<&str> = Vec::new();
    let mut fenced = false;
    for line in text.lines() {
        let trimmed = line.trim_start();
        fenced ^= trimmed.starts_with("```") || trimmed.starts_with("~~~");
        match definition(line).filter(|_| !fenced) {
            Some((label, address)) => {
                addresses.entry(key(label)).or_insert(address);
            }
            None => kept.push(line),
        }
    }
    if addresses.is_empty() {
        return text;
    }
    let mut out = String::with_capacity(text.len());
    let mut fenced = false;
    for (nth, line) in kept.iter().enumerate() {
        let trimmed = line.trim_start();
        fenced ^= trimmed.starts_with("```") || trimmed.starts_with("~~~");
        out.push_str(if nth > 0 { "\n" } else { "" });
        if fenced {
            out.push_str(line);
        } else {
            fill(line, &addresses, &mut out);
        }
    }
    Cow::Owned(out)
}

/// Labels have no case, and one space is as good as many.
fn key(label: &str) -> String {
    label.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase()
}

/// `[label]: address "title"` on a line of its own.
fn definition(line: &str) -> Option<(&str, &str)> {
    let (label, rest) = line.trim().strip_prefix('[')?.split_once("]:")?;
    let mut words = rest.split_whitespace();
    let address = words.next()?;
    let titled = words.next().is_none_or(|word| word.starts_with(['"', '\'', '(']));
    let is_address = address.contains(['/', '#', '.', ':']);
    (titled && is_address && !label.is_empty() && !label.contains(['[', ']', '^']))
        .then(|| (label, address.trim_start_matches('<').trim_end_matches('>')))
}

fn fill(line: &str, addresses: &HashMap<String, &str>, out: &mut String) {
    let ticks = Ticks::of(line);
    let mut rest = line;
    while let Some(c) = rest.chars().next() {
        let length = match c {
            '`' => ticks.span(rest).map_or(1, |span| span.length),
            '\\' => 1 + rest.chars().nth(1).map_or(0, char::len_utf8),
            '[' => match reference(rest, addresses) {
                Some((label, address, length)) => {
                    out.extend(["[", label, "](", address, ")"]);
                    rest = rest.get(length..).unwrap_or_default();
                    continue;
                }
                None => 1,
            },
            c => c.len_utf8(),
        };
        let (copied, left) = rest.split_at_checked(length).unwrap_or((rest, ""));
        out.push_str(copied);
        rest = left;
    }
}

/// `[label][name]`, `[name][]` or `[name]` at the start of a text: label, address and length.
fn reference<'a>(text: &'a str, addresses: &HashMap<String, &'a str>) -> Option<(&'a str, &'a str, usize)> {
    let inner = text.strip_prefix('[')?;
    let end = inner.find([']', '['])?;
    let (label, after) = inner.split_at_checked(end)?;
    let after = after.strip_prefix(']')?;
    let named = after.strip_prefix('[').and_then(|name| name.split_once(']')).map(|(name, _)| name);
    let name = named.filter(|name| !name.is_empty()).unwrap_or(label);
    // What has an address of its own is a link already.
    if after.starts_with('(') {
        return None;
    }
    let address = addresses.get(&key(name))?;
    Some((label, address, label.len() + 2 + named.map_or(0, |name| name.len() + 2)))
}

#[cfg(test)]
mod tests {
    use super::resolved;

    #[test]
    fn addresses_come_to_their_links() {
        let text = "See [one][1], [Two Words][] and [two  words], `[1]`, \\[1] and [other].\n\n[1]: https://x.dev/1\n[two words]: <https://x.dev/2> \"title\"\n";
        assert_eq!(
            resolved(text.into()),
            "See [one](https://x.dev/1), [Two Words](https://x.dev/2) and [two  words](https://x.dev/2), `[1]`, \\[1] and [other].\n"
        );
        for text in ["[a]: is prose", "```\n[a]: https://x.dev\n```", "[a][b]: c"] {
            assert_eq!(resolved(text.into()), text);
        }
    }
}
