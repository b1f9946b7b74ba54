//! Tokens of HTTP: what names of headers and methods are made of.

/// The methods that are keys of a path item.
pub(crate) const METHODS: [&str; 9] =
    ["get", "put", "post", "delete", "options", "head", "patch", "trace", "query"];

/// Whether a key beside others can be a method: `$ref` is a token too, but leads to others.
pub(crate) fn is_method(key: &str) -> bool {
    is_token(key) && key != "$ref"
}

/// Whether a text can be the name of a header or of a method.
pub(crate) fn is_token(text: &str) -> bool {
    let fits = |byte: u8| byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte);
    !text.is_empty() && text.bytes().all(fits)
}
