//! How many requests a service allows, where its document says so in plain words.

/// The rates that a text names, such as `100 requests per minute`, each once: how many, and the time as the catalog
/// writes it.
pub(super) fn named(text: &str) -> Vec<(u32, &'static str)> {
    let mut plain = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '/' => plain.push_str(" / "),
            '.' | ',' => plain.push(c),
            _ if c.is_alphanumeric() => plain.extend(c.to_lowercase()),
            _ => plain.push(' '),
        }
    }
    let words: Vec<&str> = plain.split_whitespace().map(|word| word.trim_matches(['.', ','])).collect();
    let mut rates = Vec::new();
    for (at, word) in words.iter().enumerate() {
        let Some(rate) = word
            .replace(',', "")
            .parse()
            .ok()
            .filter(|many| *many > 0)
            .zip(words.get(at + 1..).and_then(|rest| period(rest)))
        else {
            continue;
        };
        if !rates.contains(&rate) {
            rates.push(rate);
        }
    }
    rates
}

/// The time of `requests per minute`, as what follows a number has it.
fn period(words: &[&str]) -> Option<&'static str> {
    let mut words = words.iter().copied().skip_while(|word| ["api", "http", "rest"].contains(word));
    words
        .next()
        .filter(|word| ["request", "requests", "req", "reqs", "call", "calls", "queries"].contains(word))?;
    words.next().filter(|word| ["per", "a", "an", "every", "each", "/"].contains(word))?;
    match words.find(|word| !["1", "one", "single"].contains(word))? {
        "second" | "sec" | "s" => Some("1s"),
        "minute" | "min" | "m" => Some("1m"),
        "hour" | "hr" | "h" => Some("1h"),
        "day" | "d" => Some("24h"),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::named;

    #[test]
    fn rates_are_found_in_words_and_nowhere_else() {
        for (text, rates) in [
            ("Up to **100 requests per minute** are allowed.", &[(100, "1m")][..]),
            ("The limit is 5,000 API calls/hour. Again: 5000 calls per hour", &[(5000, "1h")]),
            ("3 requests per one second; 1000 requests a day", &[(3, "1s"), (1000, "24h")]),
            ("It returns 100 items per page, 20 requests in all, version 2 per day", &[]),
            ("0 requests per second, 99999999999 requests per second", &[]),
            ("10 requests per", &[]),
            ("", &[]),
        ] {
            assert_eq!(named(text), rates, "{text}");
        }
    }
}
