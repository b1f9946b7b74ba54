//! Short marks of texts, the same in every run and on every system.

use std::collections::HashSet;
use std::hash::BuildHasher;

/// FNV-1a: stable across versions and platforms, which the standard hasher is not.
pub(crate) fn hash(text: &str) -> u64 {
    text.bytes()
        .fold(0xcbf2_9ce4_8422_2325u64, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
}

/// `start` with five digits made of the text alone, and nobody's yet.
pub(crate) fn digits<S: BuildHasher>(start: &str, text: &str, used: &mut HashSet<String, S>) -> String {
    // The same letters and a number make other digits; where many are taken, there are more of them.
    let mut again = 0u32;
    loop {
        let least = 10u64.pow(4 + (again / 64).min(13));
        let salted = if again == 0 { text.to_owned() } else { format!("{text}+{again}") };
        let name = format!("{start}{}", least + hash(&salted) % (least * 9));
        if used.insert(name.clone()) {
            return name;
        }
        again += 1;
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
        let all: HashSet<String> = (0..2_000).map(|_| digits("a", "x", &mut used)).collect();
        assert_eq!(all.len(), 2_000);
    }
}
