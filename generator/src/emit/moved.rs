//! Tokens that go into others. `quote` copies them word by word; what is used once can be moved.

use std::cell::Cell;
use std::iter::once;

use proc_macro2::TokenStream;
use quote::ToTokens;

/// Tokens to be put into others a single time: the second time there are none.
pub(super) struct Moved(Cell<TokenStream>);

pub(super) fn moved(tokens: TokenStream) -> Moved {
    Moved(Cell::new(tokens))
}

impl ToTokens for Moved {
    fn to_tokens(&self, into: &mut TokenStream) {
        into.extend(once(self.0.take()));
    }
}
