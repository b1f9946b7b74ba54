//! The names of types, as documents write them.

use super::document::Types;

/// What a word for a type means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Word {
    pub types: Types,
    /// The format that the word implies.
    pub format: Option<&'static str>,
    /// It is a word of the standard.
    pub exact: bool,
}

/// The meaning of a word for a type; `None` where it means nothing.
pub(super) fn word(text: &str) -> Option<Word> {
    let exact = |types| Some(Word { types, format: None, exact: true });
    match text {
        "string" => return exact(Types::STRING),
        "object" => return exact(Types::OBJECT),
        "integer" => return exact(Types::INTEGER),
        "array" => return exact(Types::ARRAY),
        "number" => return exact(Types::NUMBER),
        "boolean" => return exact(Types::BOOLEAN),
        "null" => return exact(Types::NULL),
        _ => {}
    }
    let lower = text.trim().to_ascii_lowercase();
    let (types, format) = match lower.as_str() {
        "string" | "str" | "text" | "char" | "varchar" | "enum" => (Types::STRING, None),
        "object" | "dict" | "dictionary" | "map" | "hash" | "json" | "struct" => (Types::OBJECT, None),
        "integer" | "int" | "short" | "bigint" => (Types::INTEGER, None),
        "long" | "int64" => (Types::INTEGER, Some("int64")),
        "int32" => (Types::INTEGER, Some("int32")),
        "array" | "list" | "set" | "arrays" => (Types::ARRAY, None),
        "number" | "num" | "numeric" | "decimal" => (Types::NUMBER, None),
        "float" => (Types::NUMBER, Some("float")),
        "double" => (Types::NUMBER, Some("double")),
        "boolean" | "bool" => (Types::BOOLEAN, None),
        "date" => (Types::STRING, Some("date")),
        "datetime" | "date-time" | "dateTime" | "timestamp" => (Types::STRING, Some("date-time")),
        "uuid" | "guid" => (Types::STRING, Some("uuid")),
        "uri" | "url" => (Types::STRING, Some("uri")),
        "byte" | "base64" => (Types::STRING, Some("byte")),
        "file" | "binary" => (Types::STRING, Some("binary")),
        "email" => (Types::STRING, Some("email")),
        "password" => (Types::STRING, Some("password")),
        "null" | "none" | "nil" => (Types::NULL, None),
        "any" | "mixed" | "*" => (Types::default(), None),
        _ => return None,
    };
    Some(Word { types, format, exact: false })
}

/// Several words in one text: `string,null`, `string|integer`, `string or null`.
pub(super) fn words(text: &str) -> Option<Word> {
    if let Some(one) = word(text) {
        return Some(one);
    }
    let split = text.replace(" or ", "|");
    if !split.contains(['|', ',']) {
        return None;
    }
    let mut all = Word { types: Types::default(), format: None, exact: false };
    for part in split.split(['|', ',']).map(|part| part.trim().trim_matches(['"', '\'', '[', ']'])) {
        let one = word(part)?;
        all.types = all.types | one.types;
        all.format = all.format.or(one.format);
    }
    Some(all)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_of_other_languages_are_understood() {
        assert_eq!(word("string").map(|word| word.exact), Some(true));
        for (text, types, format) in [
            ("int", Types::INTEGER, None),
            ("long", Types::INTEGER, Some("int64")),
            ("double", Types::NUMBER, Some("double")),
            ("String", Types::STRING, None),
            ("datetime", Types::STRING, Some("date-time")),
            ("file", Types::STRING, Some("binary")),
            ("any", Types::default(), None),
        ] {
            assert_eq!(word(text), Some(Word { types, format, exact: false }), "{text}");
        }
        assert_eq!(word("Pet"), None);
    }

    #[test]
    fn one_text_may_name_several() {
        assert_eq!(words("string,null").map(|word| word.types), Some(Types::STRING | Types::NULL));
        assert_eq!(words("integer or string").map(|word| word.types), Some(Types::STRING | Types::INTEGER));
        assert_eq!(words("one, two"), None);
    }
}
