//! A file while it is made: each piece is printed as soon as it is there, so that the tokens of a file, which take
//! many times the memory of its text, are never held as a whole.

use proc_macro2::{Spacing, TokenStream, TokenTree};

use super::{File, layout};

/// What stands at the top of every file.
const PREAMBLE: &str = "// Made by `cargo xtask generate`. Changes here are lost with the next run.\n\n";

/// The text of a file below its head.
pub(super) struct Page {
    text: String,
    /// A module that the head imports where it is named.
    module: &'static str,
    /// Whether it is.
    pub named: bool,
    /// The first piece that is no Rust.
    failed: Option<String>,
}

impl Page {
    /// An empty page, which finds out whether that module is named on it.
    pub fn naming(module: &'static str) -> Self {
        Self { text: String::new(), module, named: false, failed: None }
    }

    /// Adds whole items at the end.
    pub fn add(&mut self, items: TokenStream) {
        self.look(&items);
        match print(items) {
            Ok(text) => self.text.push_str(&text),
            Err(why) => self.failed = self.failed.take().or(Some(why)),
        }
    }

    /// Notes what tokens name that are printed elsewhere in the file.
    pub fn look(&mut self, tokens: &TokenStream) {
        self.named = self.named || mentions(tokens, self.module);
    }

    /// The file, with what stands above that could only be known at the end.
    ///
    /// # Errors
    /// When a piece is no Rust; the message names the file.
    pub fn below(self, head: TokenStream, path: &str) -> Result<File, String> {
        let named = |why: String| format!("{path}: {why}");
        if let Some(why) = self.failed {
            return Err(named(why));
        }
        let head = print(head).map_err(named)?;
        let mut text = String::with_capacity(PREAMBLE.len() + (head.len() + self.text.len()) * 17 / 16);
        text.push_str(PREAMBLE);
        layout::spaced(&mut text, head.lines().chain(self.text.lines()));
        Ok(File { path: path.to_owned(), text: shown(text) })
    }
}

/// A file that is made in one piece.
///
/// # Errors
/// When it is no Rust.
pub(super) fn whole(tokens: TokenStream, path: &str) -> Result<File, String> {
    Page::naming("").below(tokens, path)
}

fn print(tokens: TokenStream) -> Result<String, String> {
    let file = syn::parse2(tokens).map_err(|error| error.to_string())?;
    Ok(prettyplease::unparse(&file))
}

/// Whether tokens begin a path with a module of that name; a method or field of the name is none.
fn mentions(tokens: &TokenStream, name: &str) -> bool {
    let mut trees = tokens.clone().into_iter().peekable();
    while let Some(tree) = trees.next() {
        let found = match tree {
            TokenTree::Ident(ident) => {
                let next = matches!(trees.peek(), Some(TokenTree::Punct(mark)) if mark.as_char() == ':' && mark.spacing() == Spacing::Joint);
                ident == name && next
            }
            TokenTree::Group(group) => mentions(&group.stream(), name),
            _ => false,
        };
        if found {
            return true;
        }
    }
    false
}

/// Characters that turn the direction of a text show a reader another program than the compiler sees, and rustc
/// refuses them. They can stand only in strings and comments, and in both the escape is the same text or a plain one.
fn shown(text: String) -> String {
    let turns = |c: char| matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    if !text.contains(turns) {
        return text;
    }
    let mut out = String::with_capacity(text.len() + 64);
    for c in text.chars() {
        if turns(c) { out.extend(c.escape_unicode()) } else { out.push(c) }
    }
    out
}
