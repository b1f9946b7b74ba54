//! Schemas in the words of 3.0.

use openapiv3::{
    AdditionalProperties, AnySchema, ArrayType, BooleanType, Discriminator, IntegerType, NumberType,
    ObjectType, ReferenceOr, Schema, SchemaData, SchemaKind, StringType, Type,
};
use serde_json::Value;

use super::value::{fits, number};
use super::{Down, reference};
use crate::normalise::document::{self, Additional, SchemaId, Types};
use crate::read::Json;

impl Down<'_> {
    /// The schema where it is used: a reference, or the whole of it.
    pub(super) fn schema(&mut self, id: SchemaId) -> ReferenceOr<Schema> {
        match self.names.get(&id) {
            Some(name) => reference(name),
            None => self.definition(id),
        }
    }

    fn boxed(&mut self, id: SchemaId) -> ReferenceOr<Box<Schema>> {
        match self.schema(id) {
            ReferenceOr::Reference { reference } => ReferenceOr::Reference { reference },
            ReferenceOr::Item(schema) => ReferenceOr::Item(Box::new(schema)),
        }
    }

    fn each(&mut self, ids: &[SchemaId]) -> Vec<ReferenceOr<Schema>> {
        ids.iter().map(|id| self.schema(*id)).collect()
    }

    /// The whole of a schema.
    pub(super) fn definition(&mut self, id: SchemaId) -> ReferenceOr<Schema> {
        let Some(schema) = self.document.schemas.get(id) else {
            return ReferenceOr::Item(bare(AnySchema::default()));
        };
        let mut any = AnySchema::default();
        let mut data = self.data(schema);
        if schema.boolean == Some(false) {
            any.not = Some(Box::new(ReferenceOr::Item(bare(AnySchema::default()))));
        }
        self.values(schema, &mut any, &mut data);
        self.limits(schema, &mut any);
        self.object(schema, &mut any);
        self.list(schema, &mut any);
        any.all_of = self.each(&schema.all_of);
        any.one_of = self.each(&schema.one_of);
        any.any_of = self.each(&schema.any_of);
        if let Some(id) = schema.reference {
            let base = self.schema(id);
            any.all_of.insert(0, base);
        }
        if let Some(id) = schema.conditions.not {
            any.not = Some(Box::new(self.schema(id)));
        }
        if !schema.conditions.all.is_empty() {
            self.lost(
                "bundle-conditional",
                "3.0 has no `if`, `then`, `else` and no dependent schemas",
                schema.place,
            );
        }
        self.types(schema, &mut any, &mut data);
        ReferenceOr::Item(Schema { schema_data: data, schema_kind: kind(any) })
    }

    fn data(&mut self, schema: &document::Schema) -> SchemaData {
        let default = schema.default.as_ref().filter(|json| {
            let fits = fits(self.document, schema, json);
            if !fits {
                self.remarks.note(
                    crate::remark::Action::Dropped,
                    "bundle-default",
                    "a default that the schema does not surely allow is left out",
                    schema.place,
                );
            }
            fits
        });
        let example = schema.examples.first().map(Json::value).filter(|example| *example != Value::Null);
        SchemaData {
            nullable: schema.nullable || schema.types.has_null(),
            read_only: schema.read_only,
            // 3.0 forbids both at once.
            write_only: schema.write_only && !schema.read_only,
            deprecated: schema.deprecated,
            example,
            title: schema.title.clone(),
            description: schema.description.clone(),
            discriminator: schema.discriminator.as_deref().and_then(|one| self.discriminator(schema, one)),
            default: default.map(Json::value).filter(|default| *default != Value::Null),
            ..SchemaData::default()
        }
    }

    fn discriminator(
        &mut self,
        schema: &document::Schema,
        one: &document::Discriminator,
    ) -> Option<Discriminator> {
        if one.default.is_some() {
            self.lost("bundle-mapping", "3.0 has no default for a discriminator", schema.place);
        }
        let mapping = one.mapping.iter().filter_map(|(value, id)| {
            self.names.get(id).map(|name| (value.clone(), format!("#/components/schemas/{name}")))
        });
        Some(Discriminator {
            property_name: one.property.clone(),
            mapping: mapping.collect(),
            ..Discriminator::default()
        })
    }

    fn values(&mut self, schema: &document::Schema, any: &mut AnySchema, data: &mut SchemaData) {
        let mut values: Vec<&Json> = Vec::new();
        match (&schema.constant, &schema.values) {
            (Some(only), _) => values.push(only),
            (None, Some(all)) => {
                for one in all {
                    if !values.contains(&one) {
                        values.push(one);
                    }
                }
            }
            (None, None) => return,
        }
        data.nullable |= values.contains(&&Json::Null);
        if data.nullable && !values.contains(&&Json::Null) && schema.types.has_null() {
            values.push(&Json::Null);
        }
        any.enumeration = values.into_iter().map(Json::value).collect();
    }

    fn limits(&mut self, schema: &document::Schema, any: &mut AnySchema) {
        any.pattern = schema.limits.pattern.clone();
        any.multiple_of = schema.limits.multiple_of.as_ref().and_then(number).filter(|step| *step > 0.0);
        any.minimum = schema.limits.minimum.as_ref().and_then(number);
        any.maximum = schema.limits.maximum.as_ref().and_then(number);
        if let Some(bound) = schema.limits.exclusive_minimum.as_ref().and_then(number)
            && any.minimum.is_none_or(|inclusive| bound >= inclusive)
        {
            (any.minimum, any.exclusive_minimum) = (Some(bound), Some(true));
        }
        if let Some(bound) = schema.limits.exclusive_maximum.as_ref().and_then(number)
            && any.maximum.is_none_or(|inclusive| bound <= inclusive)
        {
            (any.maximum, any.exclusive_maximum) = (Some(bound), Some(true));
        }
        any.min_length = schema.limits.min_length.and_then(size);
        any.max_length = schema.limits.max_length.and_then(size);
        any.format = schema.format.clone().or_else(|| content_format(schema));
        if any.format.is_none() && (schema.content.encoding.is_some() || schema.content.media_type.is_some())
        {
            self.lost("bundle-content", "3.0 has no `contentMediaType` and `contentEncoding`", schema.place);
        }
    }

    fn object(&mut self, schema: &document::Schema, any: &mut AnySchema) {
        for (name, id) in &schema.properties {
            let made = self.boxed(*id);
            any.properties.insert(name.clone(), made);
        }
        any.required.clone_from(&schema.required);
        any.min_properties = schema.limits.min_properties.and_then(size);
        any.max_properties = schema.limits.max_properties.and_then(size);
        any.additional_properties = match schema.additional {
            Additional::Unset => None,
            Additional::Any => Some(AdditionalProperties::Any(true)),
            Additional::Closed => Some(AdditionalProperties::Any(false)),
            Additional::Schema(id) => Some(AdditionalProperties::Schema(Box::new(self.schema(id)))),
        };
        if schema.pattern_properties.is_empty() {
            return;
        }
        self.weaker(
            "bundle-patterns",
            "3.0 has no `patternProperties`: any other property may have their schemas",
            schema.place,
        );
        let mut all: Vec<SchemaId> = Vec::new();
        for (_, id) in &schema.pattern_properties {
            if !all.contains(id) {
                all.push(*id);
            }
        }
        any.additional_properties = match schema.additional {
            Additional::Any => Some(AdditionalProperties::Any(true)),
            Additional::Unset | Additional::Closed | Additional::Schema(_) => {
                if let Additional::Schema(id) = schema.additional {
                    all.push(id);
                }
                Some(AdditionalProperties::Schema(Box::new(self.one_of_many(&all))))
            }
        };
    }

    /// The schema that allows what any of several does.
    fn one_of_many(&mut self, ids: &[SchemaId]) -> ReferenceOr<Schema> {
        match ids {
            [only] => self.schema(*only),
            several => {
                let any_of = self.each(several);
                ReferenceOr::Item(bare(AnySchema { any_of, ..AnySchema::default() }))
            }
        }
    }

    fn list(&mut self, schema: &document::Schema, any: &mut AnySchema) {
        any.min_items = schema.limits.min_items.and_then(size);
        any.max_items = schema.limits.max_items.and_then(size);
        any.unique_items = schema.limits.unique.then_some(true);
        if schema.prefix_items.is_empty() {
            any.items = schema.items.map(|id| self.boxed(id));
            if schema.items_closed && schema.items.is_none() {
                any.max_items = Some(0);
            }
            return;
        }
        self.weaker(
            "bundle-tuple",
            "3.0 has no `prefixItems`: each item may have any of their schemas",
            schema.place,
        );
        let mut all: Vec<SchemaId> = Vec::new();
        for id in schema.prefix_items.iter().chain(&schema.items) {
            if !all.contains(id) {
                all.push(*id);
            }
        }
        let open = schema.items.is_none() && !schema.items_closed;
        any.items = Some(match self.one_of_many(&all) {
            _ if open => ReferenceOr::boxed_item(bare(AnySchema::default())),
            ReferenceOr::Reference { reference } => ReferenceOr::Reference { reference },
            ReferenceOr::Item(schema) => ReferenceOr::boxed_item(schema),
        });
        if schema.items_closed {
            any.max_items = Some(any.max_items.unwrap_or(usize::MAX).min(schema.prefix_items.len()));
        }
    }

    fn types(&mut self, schema: &document::Schema, any: &mut AnySchema, data: &mut SchemaData) {
        let mut words: Vec<&'static str> = word_list(schema.types);
        if schema.types == Types::NULL {
            // Nothing but null.
            data.nullable = true;
            any.enumeration = vec![Value::Null];
            return;
        }
        if words.len() > 1 && words.contains(&"number") {
            words.retain(|word| *word != "integer");
        }
        if let [only] = words.as_slice() {
            any.typ = Some((*only).to_owned());
        } else if words.len() > 1 {
            let choices = words.iter().map(|word| {
                let items = (*word == "array").then(|| any.items.clone().unwrap_or_else(empty_items));
                ReferenceOr::Item(bare(AnySchema {
                    typ: Some((*word).to_owned()),
                    items,
                    ..AnySchema::default()
                }))
            });
            let choices: Vec<_> = choices.collect();
            if any.any_of.is_empty() {
                any.any_of = choices;
            } else {
                any.all_of
                    .push(ReferenceOr::Item(bare(AnySchema { any_of: choices, ..AnySchema::default() })));
            }
        }
        if any.typ.as_deref() == Some("array") && any.items.is_none() {
            any.items = Some(empty_items());
        }
    }
}

fn empty_items() -> ReferenceOr<Box<Schema>> {
    ReferenceOr::boxed_item(bare(AnySchema::default()))
}

fn size(size: u64) -> Option<usize> {
    usize::try_from(size).ok()
}

fn word_list(types: Types) -> Vec<&'static str> {
    let each = [
        (Types::BOOLEAN, "boolean"),
        (Types::INTEGER, "integer"),
        (Types::NUMBER, "number"),
        (Types::STRING, "string"),
        (Types::ARRAY, "array"),
        (Types::OBJECT, "object"),
    ];
    each.into_iter().filter(|(one, _)| types.contains(*one)).map(|(_, word)| word).collect()
}

/// The format by which 3.0 says what `contentEncoding` and `contentMediaType` say since.
fn content_format(schema: &document::Schema) -> Option<String> {
    if !schema.types.contains(Types::STRING) {
        return None;
    }
    match (schema.content.encoding.as_deref(), schema.content.media_type.as_deref()) {
        (Some("base64" | "base64url"), _) => Some("byte".to_owned()),
        (None, Some("application/octet-stream")) => Some("binary".to_owned()),
        _ => None,
    }
}

fn bare(any: AnySchema) -> Schema {
    Schema { schema_data: SchemaData::default(), schema_kind: kind(any) }
}

/// The variant that reading the same text would give.
fn kind(any: AnySchema) -> SchemaKind {
    let numeric = any.multiple_of.is_some() || any.minimum.is_some() || any.maximum.is_some();
    let textual = any.pattern.is_some() || any.min_length.is_some() || any.max_length.is_some();
    let listed = any.items.is_some()
        || any.min_items.is_some()
        || any.max_items.is_some()
        || any.unique_items.is_some();
    let fielded = !any.properties.is_empty()
        || !any.required.is_empty()
        || any.additional_properties.is_some()
        || any.min_properties.is_some()
        || any.max_properties.is_some();
    let (all, one, some) = (!any.all_of.is_empty(), !any.one_of.is_empty(), !any.any_of.is_empty());
    let joined = all || one || some || any.not.is_some();
    let valued = any.format.is_some() || !any.enumeration.is_empty();
    let free = !(numeric || textual || listed || fielded || valued);
    match any.typ.as_deref() {
        Some("string") if !(numeric || listed || fielded || joined) => {
            match listed_as(&any, |one| one.as_str().map(str::to_owned)) {
                Some(enumeration) => SchemaKind::Type(Type::String(StringType {
                    format: any.format.into(),
                    pattern: any.pattern,
                    enumeration,
                    min_length: any.min_length,
                    max_length: any.max_length,
                })),
                None => SchemaKind::Any(any),
            }
        }
        Some("integer") if !(textual || listed || fielded || joined) => {
            match (listed_as(&any, Value::as_i64), bounds(&any)) {
                (Some(enumeration), Some([multiple_of, minimum, maximum])) => {
                    SchemaKind::Type(Type::Integer(IntegerType {
                        format: any.format.into(),
                        multiple_of,
                        exclusive_minimum: any.exclusive_minimum.unwrap_or_default(),
                        exclusive_maximum: any.exclusive_maximum.unwrap_or_default(),
                        minimum,
                        maximum,
                        enumeration,
                    }))
                }
                _ => SchemaKind::Any(any),
            }
        }
        Some("number") if !(textual || listed || fielded || joined) => match listed_as(&any, Value::as_f64) {
            Some(enumeration) => SchemaKind::Type(Type::Number(NumberType {
                format: any.format.into(),
                multiple_of: any.multiple_of,
                exclusive_minimum: any.exclusive_minimum.unwrap_or_default(),
                exclusive_maximum: any.exclusive_maximum.unwrap_or_default(),
                minimum: any.minimum,
                maximum: any.maximum,
                enumeration,
            })),
            None => SchemaKind::Any(any),
        },
        Some("boolean") if !(numeric || textual || listed || fielded || joined || any.format.is_some()) => {
            match listed_as(&any, Value::as_bool) {
                Some(enumeration) => SchemaKind::Type(Type::Boolean(BooleanType { enumeration })),
                None => SchemaKind::Any(any),
            }
        }
        Some("object") if !(numeric || textual || listed || joined || valued) => {
            SchemaKind::Type(Type::Object(ObjectType {
                properties: any.properties,
                required: any.required,
                additional_properties: any.additional_properties,
                min_properties: any.min_properties,
                max_properties: any.max_properties,
            }))
        }
        Some("array") if !(numeric || textual || fielded || joined || valued) => {
            SchemaKind::Type(Type::Array(ArrayType {
                items: any.items,
                min_items: any.min_items,
                max_items: any.max_items,
                unique_items: any.unique_items.unwrap_or_default(),
            }))
        }
        None if free && all && !one && !some && any.not.is_none() => SchemaKind::AllOf { all_of: any.all_of },
        None if free && one && !all && !some && any.not.is_none() => SchemaKind::OneOf { one_of: any.one_of },
        None if free && some && !all && !one && any.not.is_none() => SchemaKind::AnyOf { any_of: any.any_of },
        _ => SchemaKind::Any(any),
    }
}

/// The values in the type's own kind; `None` where one is of another.
fn listed_as<T>(any: &AnySchema, read: impl Fn(&Value) -> Option<T>) -> Option<Vec<Option<T>>> {
    any.enumeration.iter().map(|one| if one.is_null() { Some(None) } else { read(one).map(Some) }).collect()
}

/// The bounds of a whole number; `None` where one is not whole.
fn bounds(any: &AnySchema) -> Option<[Option<i64>; 3]> {
    // Beyond this a double skips whole numbers.
    const EXACT: f64 = 9_007_199_254_740_992.0;
    let whole = |bound: Option<f64>| match bound {
        None => Some(None),
        #[allow(clippy::cast_possible_truncation)]
        Some(bound) if bound.fract() == 0.0 && bound.abs() <= EXACT => Some(Some(bound as i64)),
        Some(_) => None,
    };
    Some([whole(any.multiple_of)?, whole(any.minimum)?, whole(any.maximum)?])
}
