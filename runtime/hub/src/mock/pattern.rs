//! A text that fits a pattern, made from the pattern itself: ids of vendors have shapes that no word
//! of ours would fit.

/// The least text that the pattern lets through, as far as it is understood: groups, alternatives,
/// classes, escapes and counts. Whether it fits is for the caller to check.
pub(super) fn fitting(pattern: &str) -> String {
    let mut parser = Parser { chars: pattern.chars().collect(), at: 0, depth: 0 };
    let mut out = parser.alternatives();
    out.truncate(out.char_indices().nth(MOST).map_or(out.len(), |(at, _)| at));
    out
}

/// Counts and nesting beyond these are cut off.
const MOST: usize = 2000;
const DEEPEST: usize = 50;

struct Parser {
    chars: Vec<char>,
    at: usize,
    depth: usize,
}

impl Parser {
    fn peek(&self) -> Option<char> {
        self.chars.get(self.at).copied()
    }

    fn next(&mut self) -> Option<char> {
        let c = self.peek()?;
        self.at += 1;
        Some(c)
    }

    fn eat(&mut self, wanted: char) -> bool {
        let found = self.peek() == Some(wanted);
        self.at += usize::from(found);
        found
    }

    /// The first of several alternatives, up to the end or a closing parenthesis.
    fn alternatives(&mut self) -> String {
        let first = self.sequence();
        while self.eat('|') {
            self.sequence();
        }
        first
    }

    fn sequence(&mut self) -> String {
        let mut out = String::new();
        while let Some(c) = self.peek() {
            if c == '|' || c == ')' {
                break;
            }
            self.at += 1;
            let one = self.atom(c);
            for _ in 0..self.count().min(MOST) {
                if out.len() > MOST {
                    break;
                }
                out.push_str(&one);
            }
        }
        out
    }

    fn atom(&mut self, c: char) -> String {
        match c {
            '^' | '$' => String::new(),
            '.' => "x".to_owned(),
            '[' => self.class().map(String::from).unwrap_or_default(),
            '(' => self.group(),
            '\\' => self.next().map(escaped).unwrap_or_default(),
            other => other.to_string(),
        }
    }

    fn group(&mut self) -> String {
        let mut seen = true;
        if self.eat('?') {
            // What is looked for ahead or behind is no part of the text.
            match self.next() {
                Some('=' | '!') => seen = false,
                Some('<') if matches!(self.peek(), Some('=' | '!')) => seen = false,
                Some('<' | 'P') => while self.next().is_some_and(|c| c != '>') {},
                Some(':') | None => {}
                Some(_) => while self.next().is_some_and(|c| c != ':' && c != ')') {},
            }
        }
        self.depth += 1;
        let inner = if self.depth > DEEPEST { String::new() } else { self.alternatives() };
        self.depth -= 1;
        self.eat(')');
        if seen { inner } else { String::new() }
    }

    /// A character of a class; of one that says what is not allowed, a letter or digit that is.
    fn class(&mut self) -> Option<char> {
        let not = self.eat('^');
        let mut ranges: Vec<(char, char)> = Vec::new();
        let mut first = true;
        while let Some(c) = self.next() {
            if c == ']' && !first {
                break;
            }
            first = false;
            let low = if c == '\\' { self.next().and_then(|c| escaped(c).chars().next())? } else { c };
            let high = match (self.peek(), self.chars.get(self.at + 1)) {
                (Some('-'), Some(end)) if *end != ']' => {
                    let end = *end;
                    self.at += 2;
                    if end == '\\' { self.next()? } else { end }
                }
                _ => low,
            };
            ranges.push((low, high));
        }
        let allowed = |c: char| ranges.iter().any(|(low, high)| (*low..=*high).contains(&c)) != not;
        let likely = "a1A0bx-_. ".chars().find(|c| allowed(*c));
        likely.or_else(|| ranges.first().map(|(low, _)| *low).filter(|_| !not))
    }

    /// How often what stands before comes: what must, and once where it may.
    fn count(&mut self) -> usize {
        let count = match self.peek() {
            Some('*' | '?' | '+') => {
                self.at += 1;
                1
            }
            Some('{') => {
                let rest: String = self.chars.get(self.at + 1..).unwrap_or_default().iter().collect();
                let Some((inside, _)) = rest.split_once('}') else { return 1 };
                let least = inside.split(',').next().unwrap_or_default();
                // `{` may be a letter like others.
                let Ok(least) = least.trim().parse::<usize>() else { return 1 };
                self.at += inside.chars().count() + 2;
                if least == 0 && inside != "0" { 1 } else { least }
            }
            _ => return 1,
        };
        if !self.eat('?') {
            self.eat('+');
        }
        count
    }
}

fn escaped(c: char) -> String {
    match c {
        'd' => "1".to_owned(),
        'w' | 'S' | 'D' => "a".to_owned(),
        's' | 'W' => " ".to_owned(),
        'b' | 'B' | 'A' | 'z' | 'Z' => String::new(),
        'n' => "\n".to_owned(),
        't' => "\t".to_owned(),
        'r' => "\r".to_owned(),
        other => other.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::{Value, json};

    #[test]
    fn what_is_made_fits() {
        for pattern in [
            "^AC[0-9a-fA-F]{32}$",
            "^dsh_[a-z0-9]{8}$",
            "^(a|b)+$",
            r"^\d{4}-\d{2}(-\d{2})?$",
            r"^[^\s]+@[^\s]+\.[^\s]+$",
            "^(?:GET|POST)$",
            "^(?<name>x{2,3})y?$",
            "^[A-Z][A-Z0-9_-]*$",
            r"^\+[1-9]\d{1,14}$",
            "^(?=.{3})abc$",
            "^[]a]$",
        ] {
            let validator = jsonschema::validator_for(&json!({ "pattern": pattern })).unwrap();
            let made = fitting(pattern);
            assert!(validator.is_valid(&Value::String(made.clone())), "{pattern}: {made}");
        }
    }

    #[test]
    fn nothing_breaks_it() {
        for pattern in
            ["", "(", "[", "[a-", "\\", "a{9999999999}", "a{99999}", "(?", "(?<", "[^", ")", "*", "{"]
        {
            assert!(fitting(pattern).len() <= MOST + 1, "{pattern}");
        }
        assert_eq!(fitting(&"(".repeat(100_000)), "");
    }
}
