//! Short marks of texts, the same in every run and on every system.

use std::collections::HashSet;

/// FNV-1a: stable across versions and platforms, which the standard hasher is not.
pub(crate) fn hash(text: &str) -> u64 {
    text.bytes()
        .fold(0xcbf2_9ce4_8422_2325u64, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
}

/// `start` with four digits made of the text alone, and nobody's yet.
pub(crate) fn digits(start: &str, text: &str, used: &mut HashSet<String>) -> String {
    let mut text = text.to_owned();
    loop {
        let name = format!("{start}{}", 1000 + hash(&text) % 9000);
        if used.insert(name.clone()) {
            return name;
        }
        // More of the same letters make other digits; where all are taken, longer ones.
        text.push('+');
        if text.ends_with(&"+".repeat(64)) {
            return digits(&format!("{start}9"), &text, used);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digits_are_of_the_text_and_nobodys() {
        let one = digits("a", "x", &mut HashSet::new());
        assert_eq!(one, digits("a", "x", &mut HashSet::new()));
        let mut used = HashSet::new();
        let all: HashSet<String> = (0..20_000).map(|_| digits("a", "x", &mut used)).collect();
        assert_eq!(all.len(), 20_000);
    }
}
