//! Rust written into a source at once, without tokens that are made, moved and taken apart: for the items that a crate
//! has thousands of.

use std::ops::Range;

use proc_macro2::{Literal, TokenStream};

use super::source::{Kind, Source};
use crate::plan::words::is_keyword;

/// Writes Rust into a source as `quote!` writes it into a stream. `#name` is a [`Code`] of that name, and `#{ … }` are
/// statements that write what stands there.
macro_rules! code {
    ($to:ident, $($all:tt)*) => {{
        $crate::emit::print::code_row!($to, $($all)*);
    }};
}
pub(in crate::emit) use code;

/// The statements of [`code!`].
macro_rules! code_row {
    ($to:ident,) => {};
    ($to:ident, # { $($do:tt)* } $($rest:tt)*) => {
        $($do)*
        $crate::emit::print::code_row!($to, $($rest)*);
    };
    ($to:ident, # $name:ident $($rest:tt)*) => {
        $crate::emit::print::Code::write($name, $to);
        $crate::emit::print::code_row!($to, $($rest)*);
    };
    ($to:ident, ( $($in:tt)* ) $($rest:tt)*) => {
        let begin = $to.open('(');
        $crate::emit::print::code_row!($to, $($in)*);
        $to.close(begin, ')');
        $crate::emit::print::code_row!($to, $($rest)*);
    };
    ($to:ident, [ $($in:tt)* ] $($rest:tt)*) => {
        let begin = $to.open('[');
        $crate::emit::print::code_row!($to, $($in)*);
        $to.close(begin, ']');
        $crate::emit::print::code_row!($to, $($rest)*);
    };
    ($to:ident, { $($in:tt)* } $($rest:tt)*) => {
        let begin = $to.open('{');
        $crate::emit::print::code_row!($to, $($in)*);
        $to.close(begin, '}');
        $crate::emit::print::code_row!($to, $($rest)*);
    };
    ($to:ident, $one:tt $($rest:tt)*) => {
        $to.one(stringify!($one));
        $crate::emit::print::code_row!($to, $($rest)*);
    };
}
pub(in crate::emit) use code_row;

/// What can stand in [`code!`].
pub(in crate::emit) trait Code {
    fn write(self, to: &mut Source);
}

/// A name: keywords become raw.
impl Code for &str {
    fn write(self, to: &mut Source) {
        to.push(Kind::Word, |out| out.extend([if is_keyword(self) { "r#" } else { "" }, self]));
    }
}

impl Code for &String {
    fn write(self, to: &mut Source) {
        self.as_str().write(to);
    }
}

impl Code for bool {
    fn write(self, to: &mut Source) {
        to.one(if self { "true" } else { "false" });
    }
}

impl Code for TokenStream {
    fn write(self, to: &mut Source) {
        to.add(self);
    }
}

/// Nothing, or what there is.
impl<C: Code> Code for Option<C> {
    fn write(self, to: &mut Source) {
        if let Some(code) = self {
            code.write(to);
        }
    }
}

/// What stands in the source already, once more.
impl Code for Range<usize> {
    fn write(self, to: &mut Source) {
        to.again(self);
    }
}

/// A literal of text.
pub(in crate::emit) struct Text<'a>(pub &'a str);

impl Code for Text<'_> {
    fn write(self, to: &mut Source) {
        let Self(text) = self;
        if text.bytes().all(|byte| matches!(byte, b' '..=b'~') && byte != b'"' && byte != b'\\') {
            to.push(Kind::Literal, |out| out.extend(["\"", text, "\""]));
        } else {
            let literal = Literal::string(text).to_string();
            to.push(Kind::Literal, |out| out.push_str(&literal));
        }
    }
}

/// Literals of text with commas between them.
pub(in crate::emit) struct Texts<I>(pub I);

impl<I: IntoIterator<Item: AsRef<str>>> Code for Texts<I> {
    fn write(self, to: &mut Source) {
        to.list(self.0, |text, to| Text(text.as_ref()).write(to));
    }
}
