//! Where one operation's pages are asked for in another way than those of the service.

use crate::catalog::PageStyle;
use crate::model::{BodyKind, In, Kind, Operation, Service, Shape};

/// Where the parameter of the next page goes, and from where pages are counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Paging {
    /// Into the body, not the query.
    pub in_body: bool,
    /// The number of the first page or item.
    pub first: u64,
}

impl Paging {
    /// What holds where a document does not say another thing.
    #[must_use]
    pub fn usual(style: &PageStyle) -> Self {
        Self { in_body: false, first: u64::from(matches!(style, PageStyle::Page(_))) }
    }
}

/// What an operation has that takes the parameter in its body, or whose pages are counted from another number.
pub(super) fn paging(service: &Service, operation: &Operation, style: &PageStyle) -> Option<Paging> {
    let (PageStyle::Cursor(name) | PageStyle::Page(name) | PageStyle::Offset(name)) = style else {
        return None;
    };
    let query = operation.params.iter().find(|param| param.place_in == In::Query && param.wire == *name);
    let (in_body, start) = match query {
        Some(param) => (false, param.start),
        None => (true, in_body(service, operation, name)?),
    };
    let usual = Paging::usual(style);
    let counted = !matches!(style, PageStyle::Cursor(_));
    let own = Paging { in_body, first: start.filter(|_| counted).unwrap_or(usual.first) };
    (own != usual).then_some(own)
}

/// The number that the property stands for where it is not given, if what is sent as JSON has one of that name.
fn in_body(service: &Service, operation: &Operation, name: &str) -> Option<Option<u64>> {
    let form = operation.body.as_ref()?.forms.first().filter(|form| form.kind == BodyKind::Json)?;
    property(service, &form.shape, name, DEEPEST)
}

/// Names of names, and choices of choices, are followed so far.
const DEEPEST: usize = 8;

fn property(service: &Service, shape: &Shape, name: &str, left: usize) -> Option<Option<u64>> {
    let Shape::Named(id) = shape.split_null().0 else { return None };
    let left = left.checked_sub(1)?;
    match &service.types.get(id.index())?.kind {
        Kind::Alias(other) => property(service, other, name, left),
        Kind::Object(object) => {
            object.fields.iter().find(|field| field.wire == name).map(|field| field.start)
        }
        Kind::Union(union) => {
            union.variants.iter().find_map(|variant| property(service, &variant.shape, name, left))
        }
        Kind::Choice(_) | Kind::Numbers(_) => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lower::lower;
    use crate::normalise::normalise;
    use crate::read::Library;
    use crate::remark::Remarks;

    const DOCUMENT: &str = r##"
openapi: 3.1.0
info: { title: T, version: "1" }
paths:
  /plain: { get: { operationId: plain, parameters: [{ name: at, in: query, schema: { type: integer } }], responses: {} } }
  /usual: { get: { operationId: usual, parameters: [{ name: at, in: query, schema: { type: integer, default: 1, minimum: 0 } }], responses: {} } }
  /zero: { get: { operationId: zero, parameters: [{ name: at, in: query, schema: { default: "0" } }], responses: {} } }
  /least: { get: { operationId: least, parameters: [{ $ref: "#/components/parameters/At" }], responses: {} } }
  /other: { get: { operationId: other, parameters: [{ name: at, in: header, schema: { default: 7 } }], responses: {} } }
  /body: { post: { operationId: body, requestBody: { content: { application/json: { schema: { $ref: "#/components/schemas/Search" } } } }, responses: {} } }
  /form: { post: { operationId: form, requestBody: { content: { application/x-www-form-urlencoded: { schema: { $ref: "#/components/schemas/Search" } } } }, responses: {} } }
components:
  parameters: { At: { name: at, in: query, schema: { allOf: [{ type: integer, minimum: 2.0 }] } } }
  schemas: { Search: { type: object, properties: { at: { type: integer, default: 3 } } } }
"##;

    /// The operations that have a rule of their own, with whether it is in the body and its first number.
    fn own(style: PageStyle) -> Vec<(String, bool, u64)> {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("spec.yaml");
        std::fs::write(&file, DOCUMENT).unwrap();
        let mut remarks = Remarks::default();
        let library = Library::open(&file, &[], &mut remarks).unwrap();
        let document = normalise(&library, &mut remarks).unwrap();
        let service = lower(&document, &mut remarks);
        let told = |operation: &Operation| {
            let own = paging(&service, operation, &style)?;
            Some((operation.id.clone(), own.in_body, own.first))
        };
        service.operations.iter().filter_map(told).collect()
    }

    #[test]
    fn an_operation_says_where_its_count_begins_and_where_the_number_goes() {
        let at = || "at".to_owned();
        let of = |id: &str, in_body, first| (id.to_owned(), in_body, first);
        let page = [of("zero", false, 0), of("least", false, 2), of("body", true, 3)];
        assert_eq!(own(PageStyle::Page(at())), page);
        let offset = [of("usual", false, 1), of("least", false, 2), of("body", true, 3)];
        assert_eq!(own(PageStyle::Offset(at())), offset);
        assert_eq!(own(PageStyle::Cursor(at())), [of("body", true, 0)]);
        assert_eq!(own(PageStyle::Link), []);
    }
}
