//! Paths and what is in them.

use indexmap::IndexMap;
use openapiv3::{
    CookieStyle, Encoding, Header, HeaderStyle, MediaType, Operation, Parameter, ParameterData,
    ParameterSchemaOrContent, PathItem, PathStyle, Paths, QueryStyle, ReferenceOr, RequestBody, Response,
    Responses, Schema, SchemaData, SchemaKind, StatusCode, StringType, Type,
};

use super::{Down, server};
use crate::braces;
use crate::normalise::document::{self, In, Media, SchemaId, Status, Style, Types};
use crate::read::Json;

impl Down<'_> {
    pub(super) fn paths(&mut self) -> Paths {
        let mut items: IndexMap<String, PathItem> = IndexMap::new();
        let mut ids: Vec<&str> = Vec::new();
        for operation in &self.document.operations {
            let known = ["GET", "PUT", "POST", "DELETE", "OPTIONS", "HEAD", "PATCH", "TRACE"]
                .contains(&operation.method.as_str());
            if !known {
                self.lost(
                    "bundle-method",
                    &format!("3.0 has no method {}", operation.method),
                    operation.place,
                );
                continue;
            }
            let path = if operation.path.starts_with('/') {
                operation.path.clone()
            } else {
                format!("/{}", operation.path)
            };
            let mut made = self.operation(operation, &path);
            match operation.id.as_deref() {
                Some(id) if ids.contains(&id) => {
                    self.lost(
                        "bundle-id",
                        &format!("the operationId `{id}` stands twice; the second is left out"),
                        operation.place,
                    );
                    made.operation_id = None;
                }
                Some(id) => ids.push(id),
                None => {}
            }
            let item = items.entry(path).or_default();
            let slot = match operation.method.as_str() {
                "GET" => &mut item.get,
                "PUT" => &mut item.put,
                "POST" => &mut item.post,
                "DELETE" => &mut item.delete,
                "OPTIONS" => &mut item.options,
                "HEAD" => &mut item.head,
                "PATCH" => &mut item.patch,
                _ => &mut item.trace,
            };
            *slot = Some(made);
        }
        Paths {
            paths: items.into_iter().map(|(path, item)| (path, ReferenceOr::Item(item))).collect(),
            ..Paths::default()
        }
    }

    fn operation(&mut self, operation: &document::Operation, path: &str) -> Operation {
        let mut parameters: Vec<ReferenceOr<Parameter>> = Vec::new();
        for parameter in &operation.parameters {
            parameters.extend(self.parameter(parameter).map(ReferenceOr::Item));
        }
        // A variable of the path that nothing declares: 3.0 wants it said.
        for name in variables(path) {
            let declared =
                operation.parameters.iter().any(|one| one.place_in == In::Path && one.name == name);
            if !declared {
                self.weaker(
                    "bundle-variable",
                    &format!("the path's `{name}` is not declared; it is text"),
                    operation.place,
                );
                parameters.push(ReferenceOr::Item(Parameter::Path {
                    parameter_data: text(name),
                    style: PathStyle::Simple,
                }));
            }
        }
        let security = operation.security.as_ref().map(|all| self.requirements(all, operation.place));
        Operation {
            tags: operation.tags.clone(),
            summary: operation.summary.clone(),
            description: operation.description.clone(),
            operation_id: operation.id.clone().filter(|id| !id.is_empty()),
            parameters,
            request_body: operation.body.as_ref().map(|body| ReferenceOr::Item(self.body(body))),
            responses: self.answers(operation),
            deprecated: operation.deprecated,
            security,
            servers: operation.servers.iter().map(server).collect(),
            ..Operation::default()
        }
    }

    fn parameter(&mut self, parameter: &document::Parameter) -> Option<Parameter> {
        let format = match &parameter.content {
            Some(media) => ParameterSchemaOrContent::Content(self.content(std::slice::from_ref(media))),
            None => ParameterSchemaOrContent::Schema(self.schema_or_text(parameter.schema)),
        };
        let plain = parameter.content.is_none();
        let by_default = matches!(parameter.style, Style::Form | Style::TabDelimited | Style::Cookie);
        let delimited =
            matches!(parameter.style, Style::SpaceDelimited | Style::TabDelimited | Style::PipeDelimited);
        let known = match parameter.place_in {
            In::Query => parameter.style != Style::TabDelimited,
            In::Path | In::Header => !delimited,
            In::Cookie | In::Querystring => parameter.style != Style::Cookie,
        };
        if plain && !known {
            let message = "3.0 has no such delimiter here; the default of this place stands";
            self.weaker("bundle-style", message, parameter.place);
        }
        let parameter_data = ParameterData {
            name: parameter.name.clone(),
            description: parameter.description.clone(),
            required: parameter.required || parameter.place_in == In::Path,
            deprecated: parameter.deprecated.then_some(true),
            format,
            example: parameter.examples.first().map(Json::value),
            examples: IndexMap::new(),
            explode: (plain && parameter.explode != by_default).then_some(parameter.explode),
            extensions: IndexMap::new(),
        };
        Some(match parameter.place_in {
            In::Path => {
                let style = match parameter.style {
                    Style::Matrix => PathStyle::Matrix,
                    Style::Label => PathStyle::Label,
                    _ => PathStyle::Simple,
                };
                Parameter::Path { parameter_data, style }
            }
            In::Query => {
                let style = query_style(parameter.style);
                Parameter::Query {
                    parameter_data,
                    allow_reserved: plain && parameter.allow_reserved,
                    style,
                    allow_empty_value: None,
                }
            }
            In::Header => Parameter::Header { parameter_data, style: HeaderStyle::Simple },
            In::Cookie => Parameter::Cookie { parameter_data, style: CookieStyle::Form },
            In::Querystring => {
                self.lost(
                    "bundle-querystring",
                    "3.0 has no parameter that is the query as a whole",
                    parameter.place,
                );
                return None;
            }
        })
    }

    fn schema_or_text(&mut self, id: Option<SchemaId>) -> ReferenceOr<Schema> {
        match id {
            Some(id) => self.schema(id),
            None => ReferenceOr::Item(text_schema()),
        }
    }

    fn body(&mut self, body: &document::Body) -> RequestBody {
        RequestBody {
            description: body.description.clone(),
            content: self.content(&body.content),
            required: body.required,
            ..RequestBody::default()
        }
    }

    fn content(&mut self, content: &[Media]) -> IndexMap<String, MediaType> {
        let mut out = IndexMap::new();
        for media in content {
            let made = self.media(media);
            out.insert(media.media_type.clone(), made);
        }
        out
    }

    fn media(&mut self, media: &Media) -> MediaType {
        if media.item_schema.is_some() {
            self.weaker(
                "bundle-item-schema",
                "3.0 has no `itemSchema`: the schema of an item stands for the whole",
                media.place,
            );
        }
        let schema = media.schema.or(media.item_schema);
        let whole = media.schema.and_then(|id| self.document.schemas.get(id));
        let is_list = whole.is_none_or(|schema| schema.types.contains(Types::ARRAY));
        let of_parts = |field: &str| is_list || field == document::EVERY;
        if media.encoding.iter().any(|(field, _)| of_parts(field)) {
            self.lost("bundle-encoding", "3.0 has no `encoding` for the parts of a list", media.place);
        }
        let mut encoding = IndexMap::new();
        for (field, one) in &media.encoding {
            if of_parts(field) {
                continue;
            }
            let made = self.encoding(schema, field, one);
            encoding.insert(field.clone(), made);
        }
        MediaType {
            schema: schema.map(|id| self.schema(id)),
            example: media.examples.first().map(Json::value),
            encoding,
            ..MediaType::default()
        }
    }

    fn encoding(&mut self, schema: Option<SchemaId>, field: &str, one: &document::Encoding) -> Encoding {
        let mut made = Encoding {
            // The crate writes a missing media type as null, which is not valid: the standard's default then.
            content_type: Some(one.content_type.clone().unwrap_or_else(|| self.default_media(schema, field))),
            headers: self.headers(&one.headers),
            style: one.style.map(query_style),
            explode: one.explode.unwrap_or(false),
            allow_reserved: one.allow_reserved,
            ..Encoding::default()
        };
        if one.explode == Some(false) {
            made.extensions.insert("explode".to_owned(), false.into());
        }
        made
    }

    /// The media type of a field of a form that has none of its own.
    fn default_media(&self, schema: Option<SchemaId>, field: &str) -> String {
        let get = |id: SchemaId| self.document.schemas.get(id);
        let property = schema
            .and_then(get)
            .and_then(|schema| schema.properties.iter().find(|(name, _)| name == field))
            .and_then(|(_, id)| get(*id));
        let inner = property.and_then(|schema| {
            if schema.types.contains(Types::ARRAY) { schema.items.and_then(get) } else { Some(schema) }
        });
        let media = match inner {
            Some(schema) if schema.types.contains(Types::OBJECT) || !schema.properties.is_empty() => {
                "application/json"
            }
            Some(schema) if matches!(schema.format.as_deref(), Some("binary" | "byte")) => {
                "application/octet-stream"
            }
            _ => "text/plain",
        };
        media.to_owned()
    }

    fn headers(&mut self, headers: &[document::Header]) -> IndexMap<String, ReferenceOr<Header>> {
        let mut out = IndexMap::new();
        for header in headers {
            let made = Header {
                description: header.description.clone(),
                style: HeaderStyle::Simple,
                required: header.required,
                deprecated: header.deprecated.then_some(true),
                format: ParameterSchemaOrContent::Schema(self.schema_or_text(header.schema)),
                example: None,
                examples: IndexMap::new(),
                extensions: IndexMap::new(),
            };
            out.insert(header.name.clone(), ReferenceOr::Item(made));
        }
        out
    }

    fn answers(&mut self, operation: &document::Operation) -> Responses {
        let mut out = Responses::default();
        for answer in &operation.answers {
            let made = ReferenceOr::Item(Response {
                description: answer.description.clone().unwrap_or_default(),
                headers: self.headers(&answer.headers),
                content: self.content(&answer.content),
                ..Response::default()
            });
            let status = match answer.status {
                Status::Default => {
                    out.default = Some(made);
                    continue;
                }
                Status::Code(code @ 100..=599) => StatusCode::Code(code),
                Status::Range(digit @ 1..=5) => StatusCode::Range(u16::from(digit)),
                Status::Code(_) | Status::Range(_) => {
                    self.lost("bundle-status", "3.0 has no such status", answer.place);
                    continue;
                }
            };
            out.responses.insert(status, made);
        }
        if out.default.is_none() && out.responses.is_empty() {
            self.weaker(
                "bundle-responses",
                "3.0 wants an answer; `default` without content is put in",
                operation.place,
            );
            out.default = Some(ReferenceOr::Item(Response::default()));
        }
        out
    }
}

/// The variables of a path, each once; what is written into its query is none.
fn variables(path: &str) -> Vec<&str> {
    let mut out: Vec<&str> = Vec::new();
    for name in braces::inner(braces::split_query(path).0).filter(|inner| braces::of_query(inner).is_none()) {
        if !out.contains(&name) {
            out.push(name);
        }
    }
    out
}

fn text(name: &str) -> ParameterData {
    ParameterData {
        name: name.to_owned(),
        description: None,
        required: true,
        deprecated: None,
        format: ParameterSchemaOrContent::Schema(ReferenceOr::Item(text_schema())),
        example: None,
        examples: IndexMap::new(),
        explode: None,
        extensions: IndexMap::new(),
    }
}

fn text_schema() -> Schema {
    Schema {
        schema_data: SchemaData::default(),
        schema_kind: SchemaKind::Type(Type::String(StringType::default())),
    }
}

fn query_style(style: Style) -> QueryStyle {
    match style {
        Style::SpaceDelimited => QueryStyle::SpaceDelimited,
        Style::PipeDelimited => QueryStyle::PipeDelimited,
        Style::DeepObject => QueryStyle::DeepObject,
        _ => QueryStyle::Form,
    }
}
