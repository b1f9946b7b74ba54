//! The printer beside the long way.

use std::path::{Path, PathBuf};

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::{items, print, source::Source, the_long_way};
use crate::catalog::{self, Service};

/// That an item came out as it would have the long way. Called for each item that any test prints. The bodies of
/// macros differ; they have to be the same tokens.
pub(super) fn same(plain: &str, printed: &str) {
    if plain.contains("! {") {
        // Commas at an end come and go with the lines.
        let bare = |text: &str| {
            let tokens = held(text.parse().unwrap_or_default());
            let end = |at| matches!(tokens.text(at), ")" | "]" | "}" | ">");
            let kept = (0..)
                .take_while(|at| tokens.token(*at).is_some())
                .filter(|at| tokens.text(*at) != "," || !end(at + 1));
            kept.map(|at| tokens.text(at).to_owned()).collect::<Vec<_>>()
        };
        assert_eq!(bare(printed), bare(plain));
        assert!(syn::parse_file(printed).is_ok(), "{printed}");
    } else {
        assert_eq!(printed, the_long_way(plain).unwrap_or_default(), "of {plain}");
    }
}

fn held(tokens: TokenStream) -> Source {
    let mut source = Source::default();
    source.hold(tokens);
    source
}

/// What `print` says, and the text.
fn printed(tokens: TokenStream) -> Result<(bool, String), String> {
    let mut out = String::new();
    let named = print(tokens, "types", &mut Source::default(), &mut out)?;
    Ok((named, out))
}

/// The text of tokens, all of which have to be known here.
fn known(tokens: TokenStream) -> String {
    let source = held(tokens.clone());
    for range in source.items() {
        assert!(items::item(&source, range.clone()).is_some(), "{}", source.plain(range));
    }
    printed(tokens).expect("it is Rust").1
}

/// The forms that generated files are full of, with a name as long as that.
fn forms(length: usize) -> TokenStream {
    let (name, short) =
        (format_ident!("{}", "N".repeat(length)), format_ident!("{}", "a".repeat(length % 40 + 1)));
    let text = "t".repeat(length);
    quote! {
        #![doc = " A file."]
        #[doc = " It's \"quoted\" \\ and ends.  "]
        #[doc = ""]
        #[non_exhaustive]
        #[derive(Debug, Clone)]
        #[allow(clippy::large_enum_variant, reason = #text)]
        pub struct #name { #[doc = " A field."] pub r#type: Vec<Option<types::#name>>, pub(crate) b: rt::Map<String, Box<#name>>, c: [u8] }
        pub struct Holder<'a>(pub(crate) &'a #name);
        pub enum #name {}
        #[doc = " Kinds."]
        pub enum Kind<'a> { #[doc = " One."] A, B(crate::Reply<#name>), C(&'a mut [#name], <rt::Json<#name> as rt::Body>::Value) }
        pub type Alias = rt::Nullable<Vec<(String, types::#name, ())>>;
        use switchboard_client::generated as rt;
        use super::*;
        pub use crate::{Call, Client, types};
        #[deprecated = "no longer wanted"]
        pub static LIST: &[rt::Info] = &[#[cfg(feature = #text)] rt::Info { id: #text, deprecated: true, ..rt::Info::DEFAULT }, #[cfg(feature = "x")] #short];
        impl rt::Object for #name {
            const SHAPE: rt::Shape = rt::Shape { name: #text, fields: &[#text, "b"], required: &[0b11, 0, 18446744073709551615] };
            type Fields = (rt::Both<(#name,), (String, Vec<#name>)>, String);
            #[inline]
            fn fields(&self) -> rt::Refs<'_, Self> { rt::Both((&self.#short, &self.r#type), (&self.b,)) }
            #[inline]
            fn from_fields(rt::Both((#short, mut c), (b,)): Self::Fields) -> Self { Self { #short, c, b } }
        }
        impl<'a> From<&'a #name> for Body<'a> {
            fn from(body: &'a #name) -> Self { Self::#name(body) }
        }
        impl Call<#name> {
            #[must_use]
            pub fn #short(self, #short: &[types::#name]) -> Self { Call(self.0.arg(0, #short)) }
            pub fn make(&self, a: impl Into<String> + 'static, #short: &str) -> Call<#name> {
                Call(rt::Pending::new(&self.0.0).arg(0, a).arg(1, &#short).json(#short))
            }
            pub fn many() -> Self { Self { a: #short.into(), b: None, c: rt::Nullable::Absent, d: "x".to_owned(), e: rt::Extra::default() } }
        }
        #[cfg(feature = #text)]
        fn #short(client: &Client, args: &rt::Args) -> rt::Started {
            let body = args.required_body::<types::#name>()?;
            let mut call = client.#short().get(&args.required::<String>(rt::Place::Path, #text)?, -1, (2), &body, [1, 2], Some((&body, 1)));
            if let Some(value) = args.optional::<types::#name>(rt::Place::Query, #text)? { call = call.#short(&value); }
            if args.has_body() { let later; later = #short; call = call.body(later.await?.0(1).b); }
            Ok(rt::outcome::<crate::#short::#name>(call.send()))
        }
    }
}

#[test]
fn every_form_is_printed_as_the_long_way_does_at_every_width() {
    for length in 1..130 {
        // The comparison is in `print`.
        known(forms(length));
    }
}

#[test]
fn what_is_not_known_goes_the_long_way() {
    let tokens = quote! {
        #![allow(dead_code)]
        use a::{b, c};
        pub mod d;
        impl<T: Clone> E<T> where T: Copy { pub async fn f(&self) -> bool { match self { _ => 1 + 2 < 3 } } }
        pub const fn g() {}
        macro_rules! h { () => {} }
        pub struct I { #[doc = "/ is no comment"] j: fn(u8) -> u8, #[doc = "two\nlines"] k: (u8) }
    };
    let (_, out) = printed(tokens.clone()).expect("it is Rust");
    assert_eq!(out, the_long_way(&tokens.to_string()).expect("it is Rust"));
    assert!(printed(quote!(pub struct)).is_err());
}

#[test]
fn a_module_is_named_where_a_path_begins_with_it() {
    let named = |tokens| printed(tokens).expect("it is Rust").0;
    assert!(named(quote!(
        pub type A = Vec<types::B>;
    )));
    assert!(!named(quote!(
        pub struct A {
            types: B,
        }
    )));
}

#[test]
fn macros_say_one_thing_a_line() {
    let text = known(quote! {
        rt::objects! { One Two }
        rt::wrappers! { One(Vec<types::Two>) }
        rt::numbers! { Short { A = 1, B = -2 } }
        rt::choices! {
            Short { A = "a", B = "b" }
            Long { Alpha = "the first of some values", Beta = "the second of them", Gamma = "the third" }
        }
        rt::unions! { Either tag "kind" {
            First 0: rt::Look { kinds: rt::ARRAY | rt::STRING, ..rt::Look::DEFAULT },
            Second 1: rt::Look { kinds: rt::OBJECT, required: &["a long name", "a name that is longer"], form: Some(rt::has_form::<rt::Uuid>), ..rt::Look::DEFAULT }
        } }
        rt::failures! { GetFailure { 404 => NotFound(rt::Json<types::Error>), 4 "text/plain" => Client(rt::Text), 0 => Default } }
    });
    assert_eq!(
        text,
        r#"rt::objects! {
    One
    Two
}
rt::wrappers! {
    One(Vec<types::Two>)
}
rt::numbers! {
    Short { A = 1, B = -2 }
}
rt::choices! {
    Short { A = "a", B = "b" }
    Long {
        Alpha = "the first of some values",
        Beta = "the second of them",
        Gamma = "the third",
    }
}
rt::unions! {
    Either tag "kind" {
        First 0: rt::Look { kinds: rt::ARRAY | rt::STRING, ..rt::Look::DEFAULT },
        Second 1: rt::Look {
            kinds: rt::OBJECT,
            required: &["a long name", "a name that is longer"],
            form: Some(rt::has_form::<rt::Uuid>),
            ..rt::Look::DEFAULT
        },
    }
}
rt::failures! {
    GetFailure {
        404 => NotFound(rt::Json<types::Error>),
        4 "text/plain" => Client(rt::Text),
        0 => Default,
    }
}
"#
    );
}

/// Methods with a line of documentation: five lines each.
fn methods(count: usize) -> TokenStream {
    let name = |nth: usize| format_ident!("get_{nth}");
    let methods = (0..count).map(name).map(|name| {
        quote! { #[doc = " It's one of many."] pub fn #name(&self) -> u8 { 1 } }
    });
    quote! { impl Many { #(#methods)* } }
}

/// The width of an item on one line is 65,535 for each of its lines: beyond 32,767 of them it takes more than 32 bits.
#[test]
fn an_item_of_forty_thousand_lines_is_printed_as_the_long_way_does() {
    // The comparison is in `print`.
    let text = known(methods(10_000));
    assert!(text.lines().count() > 40_000, "{}", text.lines().count());
}

#[test]
fn an_item_of_a_hundred_thousand_lines_is_as_large_as_what_it_says() {
    let source = held(methods(30_000));
    let begun = std::time::Instant::now();
    let mut out = String::new();
    for range in source.items() {
        items::item(&source, range).expect("is known").print(&mut out);
    }
    assert!(begun.elapsed() < std::time::Duration::from_secs(30), "{:?}", begun.elapsed());
    let mut small = String::new();
    let few = held(methods(1));
    items::item(&few, few.items().remove(0)).expect("is known").print(&mut small);
    let (mut lines, mut model) = (out.lines().skip(1), small.lines().skip(1));
    let one: Vec<&str> = model.by_ref().take(4).collect();
    for nth in 0..30_000 {
        for line in &one {
            assert_eq!(lines.next(), Some(line.replace("get_0", &format!("get_{nth}")).as_str()));
        }
    }
    assert_eq!((lines.next(), lines.next()), (Some("}"), None));
}

/// Prints all of it; the comparison is in `print`.
fn all(entry: &Service) {
    if let Err(why) = crate::generate::service(&Service { tests: true, ..entry.clone() }) {
        let why = format!("{why:?}");
        assert!(!why.contains("no Rust"), "{}: {why}", entry.key);
    }
}

#[test]
fn the_items_of_many_documents_are_printed_as_the_long_way_does() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let catalog = catalog::read(&root.join("specs/catalog.yaml")).expect("the catalog");
    // A fourth of them has every form, and takes a second.
    catalog.services.iter().step_by(4).for_each(all);
    let families = std::fs::read_dir(root.join("tests/specs")).expect("the families");
    for file in families.map(|file| file.expect("a file").path()).filter(|path| path.is_file()) {
        all(&Service::new("family", file));
    }
}

/// `SWITCHBOARD_CORPUS=DIR cargo test -p switchboard-generator --release -- --ignored of_a_corpus`
#[test]
#[ignore = "takes minutes, and a folder of documents"]
fn the_items_of_a_corpus_are_printed_as_the_long_way_does() {
    let mut folders: Vec<PathBuf> =
        std::env::var_os("SWITCHBOARD_CORPUS").map(PathBuf::from).into_iter().collect();
    while let Some(folder) = folders.pop() {
        for path in std::fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path()) {
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|end| end == "json" || end == "yaml" || end == "yml") {
                all(&Service::new("corpus", path));
            }
        }
    }
}
