// Made by `cargo xtask generate`. Changes here are lost with the next run.

use super::*;
use switchboard_client::generated as rt;

/// `CreatePageRequest`, as the API calls it.
pub struct CreatePageRequest {
    /// Where an object lives; the field named by type is set
    pub parent: Parent,
    pub properties: rt::Map<PropertyInput>,
    /// Has at most 100 items.
    pub children: Option<Vec<BlockRequest>>,
    pub icon: rt::Nullable<Icon>,
    pub cover: rt::Nullable<Cover>,
}

impl CreatePageRequest {
    /// With all that is required; set the rest by `..`.
    #[must_use]
    #[inline]
    pub fn new(parent: Parent, properties: rt::Map<PropertyInput>) -> Self {
        Self {
            parent,
            properties,
            children: None,
            icon: rt::Nullable::Absent,
            cover: rt::Nullable::Absent,
        }
    }
}

impl rt::Object for CreatePageRequest {
    const SHAPE: rt::Shape = rt::Shape::new(
        "CreatePageRequest",
        0b11,
        &["parent", "properties", "children", "icon", "cover"],
    );
    type Fields = (
        Parent,
        rt::Map<PropertyInput>,
        Option<Vec<BlockRequest>>,
        rt::Nullable<Icon>,
        rt::Nullable<Cover>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.parent, &self.properties, &self.children, &self.icon, &self.cover)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            parent: group_0.0,
            properties: group_0.1,
            children: group_0.2,
            icon: group_0.3,
            cover: group_0.4,
        }
    }
}

/// New value of one column; set the field of its type
pub struct PropertyInput {
    pub title: Option<Vec<RichTextInput>>,
    pub rich_text: Option<Vec<RichTextInput>>,
    pub number: rt::Nullable<f64>,
    pub select: rt::Nullable<SelectOption>,
    pub multi_select: Option<Vec<SelectOption>>,
    pub status: rt::Nullable<SelectOption>,
    pub date: rt::Nullable<DateValue>,
    pub people: Option<Vec<PartialUser>>,
    pub files: Option<Vec<rt::Map<rt::Any>>>,
    pub checkbox: Option<bool>,
    pub url: rt::Nullable<String>,
    pub email: rt::Nullable<String>,
    pub phone_number: rt::Nullable<String>,
    pub relation: Option<Vec<PropertyInputRelationItem>>,
    /// Fields that the API does not list.
    pub extra: rt::Extra<rt::Any>,
}

impl rt::Object for PropertyInput {
    const SHAPE: rt::Shape = rt::Shape::new(
        "PropertyInput",
        0,
        &[
            "title",
            "rich_text",
            "number",
            "select",
            "multi_select",
            "status",
            "date",
            "people",
            "files",
            "checkbox",
            "url",
            "email",
            "phone_number",
            "relation",
        ],
    );
    type Fields = rt::Both<
        (
            Option<Vec<RichTextInput>>,
            Option<Vec<RichTextInput>>,
            rt::Nullable<f64>,
            rt::Nullable<SelectOption>,
            Option<Vec<SelectOption>>,
            rt::Nullable<SelectOption>,
            rt::Nullable<DateValue>,
            Option<Vec<PartialUser>>,
        ),
        (
            Option<Vec<rt::Map<rt::Any>>>,
            Option<bool>,
            rt::Nullable<String>,
            rt::Nullable<String>,
            rt::Nullable<String>,
            Option<Vec<PropertyInputRelationItem>>,
            rt::Extra<rt::Any>,
        ),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            (
                &self.title,
                &self.rich_text,
                &self.number,
                &self.select,
                &self.multi_select,
                &self.status,
                &self.date,
                &self.people,
            ),
            (
                &self.files,
                &self.checkbox,
                &self.url,
                &self.email,
                &self.phone_number,
                &self.relation,
                &self.extra,
            ),
        )
    }

    #[inline]
    fn from_fields(rt::Both(group_0, group_1): Self::Fields) -> Self {
        Self {
            title: group_0.0,
            rich_text: group_0.1,
            number: group_0.2,
            select: group_0.3,
            multi_select: group_0.4,
            status: group_0.5,
            date: group_0.6,
            people: group_0.7,
            files: group_1.0,
            checkbox: group_1.1,
            url: group_1.2,
            email: group_1.3,
            phone_number: group_1.4,
            relation: group_1.5,
            extra: group_1.6,
        }
    }
}

/// `UpdatePageRequest`, as the API calls it.
pub struct UpdatePageRequest {
    pub properties: Option<rt::Map<PropertyInput>>,
    pub icon: rt::Nullable<Icon>,
    pub cover: rt::Nullable<Cover>,
    pub archived: Option<bool>,
    pub in_trash: Option<bool>,
}

impl rt::Object for UpdatePageRequest {
    const SHAPE: rt::Shape = rt::Shape::new(
        "UpdatePageRequest",
        0,
        &["properties", "icon", "cover", "archived", "in_trash"],
    );
    type Fields = (
        Option<rt::Map<PropertyInput>>,
        rt::Nullable<Icon>,
        rt::Nullable<Cover>,
        Option<bool>,
        Option<bool>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.properties, &self.icon, &self.cover, &self.archived, &self.in_trash)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            properties: group_0.0,
            icon: group_0.1,
            cover: group_0.2,
            archived: group_0.3,
            in_trash: group_0.4,
        }
    }
}

/// `PropertyItemOrList`, as the API calls it.
#[non_exhaustive]
#[allow(
    clippy::large_enum_variant,
    reason = "boxes would come and go with the fields that the API adds"
)]
pub enum PropertyItemOrList {
    PropertyItem(PropertyItem),
    PropertyItemList(PropertyItemList),
    /// Something that this version of the client does not know.
    Unknown(rt::Any),
}

/// `PropertyItem`, as the API calls it.
#[non_exhaustive]
pub struct PropertyItem {
    /// Always `property_item`.
    pub object: String,
    pub id: Option<String>,
    pub r#type: Option<String>,
    pub title: Option<RichText>,
    pub rich_text: Option<RichText>,
    pub number: rt::Nullable<f64>,
    pub select: rt::Nullable<SelectOption>,
    pub status: rt::Nullable<SelectOption>,
    pub date: rt::Nullable<DateValue>,
    pub people: Option<User>,
    pub checkbox: Option<bool>,
    pub url: rt::Nullable<String>,
    pub email: rt::Nullable<String>,
    pub phone_number: rt::Nullable<String>,
    /// Fields that the API does not list.
    pub extra: rt::Extra<rt::Any>,
}

impl rt::Object for PropertyItem {
    const SHAPE: rt::Shape = rt::Shape::new(
        "PropertyItem",
        0b1,
        &[
            "object",
            "id",
            "type",
            "title",
            "rich_text",
            "number",
            "select",
            "status",
            "date",
            "people",
            "checkbox",
            "url",
            "email",
            "phone_number",
        ],
    );
    type Fields = rt::Both<
        (
            String,
            Option<String>,
            Option<String>,
            Option<RichText>,
            Option<RichText>,
            rt::Nullable<f64>,
            rt::Nullable<SelectOption>,
            rt::Nullable<SelectOption>,
        ),
        (
            rt::Nullable<DateValue>,
            Option<User>,
            Option<bool>,
            rt::Nullable<String>,
            rt::Nullable<String>,
            rt::Nullable<String>,
            rt::Extra<rt::Any>,
        ),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            (
                &self.object,
                &self.id,
                &self.r#type,
                &self.title,
                &self.rich_text,
                &self.number,
                &self.select,
                &self.status,
            ),
            (
                &self.date,
                &self.people,
                &self.checkbox,
                &self.url,
                &self.email,
                &self.phone_number,
                &self.extra,
            ),
        )
    }

    #[inline]
    fn from_fields(rt::Both(group_0, group_1): Self::Fields) -> Self {
        Self {
            object: group_0.0,
            id: group_0.1,
            r#type: group_0.2,
            title: group_0.3,
            rich_text: group_0.4,
            number: group_0.5,
            select: group_0.6,
            status: group_0.7,
            date: group_1.0,
            people: group_1.1,
            checkbox: group_1.2,
            url: group_1.3,
            email: group_1.4,
            phone_number: group_1.5,
            extra: group_1.6,
        }
    }
}

/// `PropertyItemList`, as the API calls it.
#[non_exhaustive]
pub struct PropertyItemList {
    /// Always `list`.
    pub object: String,
    pub r#type: Option<String>,
    pub property_item: Option<rt::Map<rt::Any>>,
    pub results: Vec<PropertyItem>,
    pub next_cursor: Option<String>,
    pub has_more: bool,
}

impl rt::Object for PropertyItemList {
    const SHAPE: rt::Shape = rt::Shape::new(
        "PropertyItemList",
        0b111001,
        &["object", "type", "property_item", "results", "next_cursor", "has_more"],
    );
    type Fields = (
        String,
        Option<String>,
        Option<rt::Map<rt::Any>>,
        Vec<PropertyItem>,
        Option<String>,
        bool,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.object,
            &self.r#type,
            &self.property_item,
            &self.results,
            &self.next_cursor,
            &self.has_more,
        )
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            object: group_0.0,
            r#type: group_0.1,
            property_item: group_0.2,
            results: group_0.3,
            next_cursor: group_0.4,
            has_more: group_0.5,
        }
    }
}

rt::objects! {
    CreatePageRequest
    PropertyInput
    UpdatePageRequest
    PropertyItem
    PropertyItemList
}

rt::defaults! {
    PropertyInput
    UpdatePageRequest
}

rt::unions! {
    PropertyItemOrList tag "object" {
        PropertyItem 0: rt::look(rt::OBJECT | rt::KEEPS).tag(&["property_item"]),
        PropertyItemList 1: rt::look(rt::OBJECT).tag(&["list"]),
    }
}
