//! Tokens as text. The items that generated files are full of are printed here, byte for byte as `prettyplease` prints
//! them, at a tenth of its cost; the bodies of our own macros, which it does not know, have a layout of their own; all
//! else takes the way through `syn` and `prettyplease`.

mod code;
mod invocation;
mod items;
mod lines;
mod source;
mod statements;
#[cfg(test)]
mod tests;
mod text;
mod values;
mod writer;

use proc_macro2::TokenStream;

pub(super) use code::{Code, Text, Texts, code, code_row};
pub(super) use source::{Kind, Source};

/// Adds the text of items, and says whether a path in them begins with a module of that name. The source is room that
/// is used again for the next.
///
/// # Errors
/// When an item is no Rust.
pub(super) fn print(
    tokens: TokenStream,
    module: &str,
    source: &mut Source,
    out: &mut String,
) -> Result<bool, String> {
    source.hold(tokens);
    print_held(module, source, out)
}

/// The same of what a source holds.
///
/// # Errors
/// When an item is no Rust.
pub(super) fn print_held(module: &str, source: &Source, out: &mut String) -> Result<bool, String> {
    for range in source.items() {
        match items::item(source, range.clone()) {
            Some(lines) => {
                #[cfg(test)]
                let begin = out.len();
                lines.print(out);
                #[cfg(test)]
                tests::same(&source.plain(range), &out[begin..]);
            }
            None => out.push_str(&the_long_way(&source.plain(range))?),
        }
    }
    Ok(source.mentions(module))
}

/// Any item.
fn the_long_way(plain: &str) -> Result<String, String> {
    let file = syn::parse_file(plain).map_err(|error| error.to_string())?;
    Ok(prettyplease::unparse(&file))
}
