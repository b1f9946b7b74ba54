//! The nearest names to one that does not exist.

/// At most three of `names` that are like `word`, the likest first.
pub(crate) fn near<'a>(word: &str, names: impl Iterator<Item = &'a str>) -> Vec<&'a str> {
    let wanted = plain(word);
    let mut scored: Vec<(f64, &str)> = names
        .filter_map(|name| {
            let candidate = plain(name);
            let whole = strsim::jaro_winkler(&wanted, &candidate);
            // A part of a long name is what people remember: `list` for `issues/list-for-repo`.
            let part = wanted.len() >= 3 && candidate.contains(&wanted);
            let score = if part { whole.max(0.9) } else { whole };
            (score > 0.8).then_some((score, name))
        })
        .collect();
    scored.sort_by(|a, b| b.0.total_cmp(&a.0).then_with(|| a.1.cmp(b.1)));
    scored.dedup_by(|a, b| a.1 == b.1);
    scored.truncate(3);
    scored.into_iter().map(|(_, name)| name).collect()
}

/// `; did you mean …?`, or nothing.
pub(crate) fn hint<'a>(word: &str, names: impl Iterator<Item = &'a str>) -> String {
    let near = near(word, names);
    let quoted: Vec<String> = near.iter().map(|n| format!("`{n}`")).collect();
    match quoted.split_last() {
        None => String::new(),
        Some((last, [])) => format!("; did you mean {last}?"),
        Some((last, rest)) => format!("; did you mean {} or {last}?", rest.join(", ")),
    }
}

fn plain(name: &str) -> String {
    name.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_nearest_come_first_and_the_unlike_not_at_all() {
        let names = ["github", "gitlab", "stripe", "issues/list-for-repo"];
        assert_eq!(near("githb", names.into_iter())[0], "github");
        assert_eq!(near("list", names.into_iter()), ["issues/list-for-repo"]);
        assert_eq!(near("zzz", names.into_iter()), [""; 0]);
        assert_eq!(hint("strip", names.into_iter()), "; did you mean `stripe`?");
        assert_eq!(hint("zzz", names.into_iter()), "");
    }
}
