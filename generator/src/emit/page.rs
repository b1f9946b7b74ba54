//! A file while it is made: each piece is printed as soon as it is there, so that the tokens of a file, which take
//! many times the memory of its text, are never held as a whole.

use proc_macro2::TokenStream;

use super::print::{Source, code, print, print_held};
use super::{File, layout};

/// What stands at the top of every file.
const PREAMBLE: &str = "// Made by `cargo xtask generate`. Changes here are lost with the next run.\n\n";

/// So many rows of a list are printed as one: they have lines of their own, whatever stands beside them, and what is
/// printed at once takes many times the room of its text.
const ROWS: usize = 256;

/// The text of a file below its head.
pub(super) struct Page {
    /// What stands right below the head, however late it is made.
    first: String,
    text: String,
    source: Source,
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
        Self {
            first: String::new(),
            text: String::new(),
            source: Source::default(),
            module,
            named: false,
            failed: None,
        }
    }

    /// Adds whole items at the end.
    pub fn add(&mut self, items: TokenStream) {
        let printed = print(items, self.module, &mut self.source, &mut self.text);
        self.note(printed);
    }

    /// Adds whole items at the end, which are written at once.
    pub fn write(&mut self, items: impl FnOnce(&mut Source)) {
        self.source.clear();
        items(&mut self.source);
        let printed = print_held(self.module, &self.source, &mut self.text);
        self.note(printed);
    }

    fn note(&mut self, printed: Result<bool, String>) {
        match printed {
            Ok(named) => self.named |= named,
            Err(why) => self.failed = self.failed.take().or(Some(why)),
        }
    }

    /// Adds an item that is a list below the head and what else was begun: `static NAMES: &[&str] = &`, and its rows.
    pub fn begin_list<T>(&mut self, rows: &[T], head: impl Fn(&mut Source), row: impl Fn(&T, &mut Source)) {
        let pieces = rows.len().div_ceil(ROWS).max(1);
        for nth in 0..pieces {
            let [begin, end] = [nth, nth + 1].map(|nth| rows.len() * nth / pieces);
            let piece = rows.get(begin..end).unwrap_or_default();
            self.source.clear();
            let to = &mut self.source;
            code!(to, #{ head(to); } [#{
                for one in piece {
                    row(one, to);
                    code!(to, ,);
                }
            }];);
            let above = self.first.len();
            let printed = print_held(self.module, &self.source, &mut self.first);
            self.note(printed);
            if nth > 0 {
                self.join(above);
            }
        }
    }

    /// Makes one list of two of the same head, of which the second begins there.
    fn join(&mut self, second: usize) {
        let (begin, end) = ("[\n", "];\n");
        let rows =
            self.first.get(second..).and_then(|list| list.find(begin)).map(|at| second + at + begin.len());
        if let (Some(rows), Some(first)) = (rows, second.checked_sub(end.len())) {
            self.first.replace_range(first..rows, "");
        }
    }

    /// Adds whole items below the head, in front of all others but those that were added so before.
    pub fn begin(&mut self, items: TokenStream) {
        std::mem::swap(&mut self.first, &mut self.text);
        self.add(items);
        std::mem::swap(&mut self.first, &mut self.text);
    }

    /// The same of items that a source of their own holds.
    pub fn begin_held(&mut self, items: &Source) {
        let printed = print_held(self.module, items, &mut self.first);
        self.note(printed);
    }

    /// The file, with what stands above that could only be known at the end.
    ///
    /// # Errors
    /// When a piece is no Rust; the message names the file.
    pub fn below(self, head: TokenStream, path: &str) -> Result<File, String> {
        let named = |why: String| format!("{path}: {why}");
        let Self { first, text: rest, mut source, failed, .. } = self;
        if let Some(why) = failed {
            return Err(named(why));
        }
        let mut top = String::new();
        print(head, "", &mut source, &mut top).map_err(&named)?;
        // Two copies of the text are all that a file should need at its end.
        drop(source);
        let length = top.len() + first.len() + rest.len();
        let mut text = String::with_capacity(PREAMBLE.len() + length * 17 / 16);
        text.push_str(PREAMBLE);
        layout::spaced(&mut text, [&top, &first, &rest].into_iter().flat_map(|text| layout::lines(text)));
        let text = shown(text);
        // Most of it was printed from tokens without a look at it as Rust.
        if cfg!(debug_assertions) {
            is_rust(&text).map_err(named)?;
        }
        Ok(File { path: path.to_owned(), text })
    }
}

/// Whether a text parses as Rust; deep text needs a deep stack.
///
/// # Errors
/// With what the parser says.
pub(super) fn is_rust(text: &str) -> Result<(), String> {
    syn::parse_file(text).map(drop).map_err(|why| why.to_string())
}

/// A file that is made in one piece.
///
/// # Errors
/// When it is no Rust.
pub(super) fn whole(tokens: TokenStream, path: &str) -> Result<File, String> {
    Page::naming("").below(tokens, path)
}

/// Characters that turn the direction of a text show a reader another program than the compiler sees, and rustc
/// refuses them. They can stand only in strings and comments, and in both the escape is the same text or a plain one.
fn shown(text: String) -> String {
    let turns = |c: char| matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    // All of them begin with the same byte, and few characters do.
    let one = |at: usize| text.get(at..).and_then(|rest| rest.chars().next());
    if !memchr::memchr_iter(0xe2, text.as_bytes()).any(|at| one(at).is_some_and(turns)) {
        return text;
    }
    let mut out = String::with_capacity(text.len() + 64);
    for c in text.chars() {
        if turns(c) { out.extend(c.escape_unicode()) } else { out.push(c) }
    }
    out
}
