//! Which of several documented answers one is.

use super::Meta;

/// A documented answer: the status (100 and above), the first digit of a range, or 0 for any; and
/// the media type, empty where it does not matter.
pub type Key = (u16, &'static str);

/// The documented answer that this is: by status (the exact one, then the range, then the
/// default), then by media type. It is the index in the table; where there is none, the largest
/// number.
#[must_use]
pub fn pick(meta: &Meta, table: &[Key]) -> usize {
    pick_for(meta.status.as_u16(), meta.media_type(), table)
}

/// The same for a status and a media type.
#[must_use]
pub fn pick_for(status: u16, media_type: &str, table: &[Key]) -> usize {
    let mut found = [status, status / 100, 0].into_iter().filter_map(|wanted| {
        let rows = table.iter().enumerate().filter(|(_, key)| key.0 == wanted);
        // The first of those that fit best: `max_by_key` gives the last of equals.
        rows.rev().max_by_key(|(_, key)| fit(media_type, key.1)).map(|(index, _)| index)
    });
    found.next().unwrap_or(usize::MAX)
}

/// Whether a status is a success by this table: any 2xx, and what it names below 400.
#[must_use]
pub fn accepts(status: u16, table: &[Key]) -> bool {
    (200..300).contains(&status) || status < 400 && table.iter().any(|k| k.0 == status || k.0 == status / 100)
}

/// Whether a media type is one of the documented ones.
#[must_use]
pub(crate) fn is_one_of(given: &str, documented: &[&str]) -> bool {
    !given.is_empty() && documented.iter().any(|media| fit(given, media) > 2)
        || documented.iter().any(|media| matches!(*media, "*/*"))
}

/// How well a documented media type fits the one that came.
fn fit(given: &str, documented: &str) -> u8 {
    let documented = documented.split(';').next().unwrap_or_default().trim();
    if documented.eq_ignore_ascii_case(given) {
        return 5;
    }
    if documented.is_empty() {
        return 2;
    }
    let is_json = |m: &str| {
        let m = m.to_ascii_lowercase();
        m.ends_with("/json") || m.ends_with("+json")
    };
    if is_json(documented) && is_json(given) {
        return 4;
    }
    match documented.split_once('/') {
        Some(("*", "*")) => 2,
        Some((kind, "*")) if given.split('/').next().is_some_and(|k| k.eq_ignore_ascii_case(kind)) => 3,
        _ => 1,
    }
}

/// Implements [`Body`](crate::answer::Body) for an enum of successes: the variant is chosen by status and media type.
///
/// ```
/// use switchboard_client::generated as rt;
/// pub enum Output { Json(rt::Any), Diff(String), Nothing }
/// rt::successes! { Output {
///     200 "application/json" => Json(rt::Json<rt::Any>),
///     200 "text/x-diff" => Diff(rt::Text),
///     204 => Nothing,
/// } }
/// ```
#[macro_export]
macro_rules! successes {
    ($name:ident { $($code:literal $($media:literal)? => $variant:ident $(($body:ty $(,)?))?),+ $(,)? }) => {
        impl $name { const __ANSWERS: &'static [(u16, &'static str)] = &[$(($code, ::core::concat!("" $(, $media)?))),+]; }
        impl $crate::generated::Body for $name {
            type Value = Self;
            const STREAM: bool = false $($(| <$body as $crate::generated::Body>::STREAM)?)+;
            #[inline]
            fn accepts(status: u16) -> bool { $crate::generated::accepts(status, Self::__ANSWERS) }
            #[inline]
            #[allow(unused_assignments)]
            fn streams(status: u16, media: &str) -> bool {
                if !$crate::generated::accepts(status, Self::__ANSWERS) { return false }
                let mut at = $crate::generated::pick_for(status, media, Self::__ANSWERS);
                $(if at == 0 { return $crate::__streams!(status media $($body)?) } at -= 1;)+
                false
            }
            #[inline]
            #[allow(unused_assignments)]
            fn decode(meta: &$crate::generated::Meta, content: $crate::generated::Content) -> ::core::result::Result<Self, $crate::generated::Fault> {
                let mut at = $crate::generated::pick(meta, Self::__ANSWERS);
                $(if at == 0 { return $crate::__variant!(meta content $variant $($body)?) } at -= 1;)+
                ::core::result::Result::Err($crate::generated::undocumented(meta, &content))
            }
        }
        impl $crate::generated::Collect for $name {
            #[inline]
            fn collect(value: Self) -> $crate::generated::BoxFuture<'static, ::core::result::Result<$crate::generated::Any, $crate::generated::Fault>> {
                match value { $($crate::__pattern!($variant value $($body)?) => $crate::__collect!(value $($body)?),)+ #[allow(unreachable_patterns)] _ => $crate::generated::nothing() }
            }
        }
    };
}

#[doc(hidden)]
#[macro_export]
macro_rules! __variant {
    ($meta:ident $content:ident $variant:ident) => {
        ::core::result::Result::Ok(Self::$variant)
    };
    ($meta:ident $content:ident $variant:ident $body:ty) => {
        <$body as $crate::generated::Body>::decode($meta, $content).map(Self::$variant)
    };
}

#[doc(hidden)]
#[macro_export]
macro_rules! __streams {
    ($status:ident $media:ident) => {
        false
    };
    ($status:ident $media:ident $body:ty) => {
        <$body as $crate::generated::Body>::streams($status, $media)
    };
}

#[doc(hidden)]
#[macro_export]
macro_rules! __pattern {
    ($variant:ident $value:ident) => {
        Self::$variant
    };
    ($variant:ident $value:ident $body:ty) => {
        Self::$variant($value)
    };
}

#[doc(hidden)]
#[macro_export]
macro_rules! __collect {
    ($value:ident) => {
        $crate::generated::nothing()
    };
    ($value:ident $body:ty) => {
        <$body as $crate::generated::Collect>::collect($value)
    };
}
