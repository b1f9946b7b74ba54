// Made by `cargo xtask generate`. Changes here are lost with the next run.

use switchboard_client::generated as rt;

/// A page of object types.
#[non_exhaustive]
pub struct ListObjectTypesV2Response {
    pub data: Vec<ObjectTypeV2>,
    pub next_page_token: Option<String>,
}

impl rt::Object for ListObjectTypesV2Response {
    const SHAPE: rt::Shape = rt::Shape::new(
        "ListObjectTypesV2Response",
        0b1,
        &["data", "nextPageToken"],
    );
    type Fields = (Vec<ObjectTypeV2>, Option<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.data, &self.next_page_token)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            data: group_0.0,
            next_page_token: group_0.1,
        }
    }
}

/// A kind of object.
#[non_exhaustive]
pub struct ObjectTypeV2 {
    pub api_name: String,
    pub display_name: String,
    pub plural_display_name: String,
    pub status: ObjectTypeV2Status,
    pub description: Option<String>,
    /// An icon.
    pub icon: Icon,
    pub primary_key: String,
    pub title_property: String,
    pub properties: rt::Map<PropertyV2>,
    pub rid: String,
    pub visibility: Option<ObjectTypeV2Visibility>,
}

impl rt::Object for ObjectTypeV2 {
    const SHAPE: rt::Shape = rt::Shape::new(
        "ObjectTypeV2",
        0b1111101111,
        &[
            "apiName",
            "displayName",
            "pluralDisplayName",
            "status",
            "description",
            "icon",
            "primaryKey",
            "titleProperty",
            "properties",
            "rid",
            "visibility",
        ],
    );
    type Fields = rt::Both<
        (
            String,
            String,
            String,
            ObjectTypeV2Status,
            Option<String>,
            Icon,
            String,
            String,
        ),
        (rt::Map<PropertyV2>, String, Option<ObjectTypeV2Visibility>),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            (
                &self.api_name,
                &self.display_name,
                &self.plural_display_name,
                &self.status,
                &self.description,
                &self.icon,
                &self.primary_key,
                &self.title_property,
            ),
            (&self.properties, &self.rid, &self.visibility),
        )
    }

    #[inline]
    fn from_fields(rt::Both(group_0, group_1): Self::Fields) -> Self {
        Self {
            api_name: group_0.0,
            display_name: group_0.1,
            plural_display_name: group_0.2,
            status: group_0.3,
            description: group_0.4,
            icon: group_0.5,
            primary_key: group_0.6,
            title_property: group_0.7,
            properties: group_1.0,
            rid: group_1.1,
            visibility: group_1.2,
        }
    }
}

/// `status` of `ObjectTypeV2`.
#[non_exhaustive]
pub enum ObjectTypeV2Status {
    /// `ACTIVE`
    Active,
    /// `EXPERIMENTAL`
    Experimental,
    /// `DEPRECATED`
    Deprecated,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// An icon.
#[non_exhaustive]
pub struct Icon {
    pub r#type: String,
    pub color: String,
    pub name: String,
}

impl rt::Object for Icon {
    const SHAPE: rt::Shape = rt::Shape::new("Icon", 0b111, &["type", "color", "name"]);
    type Fields = (String, String, String);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.r#type, &self.color, &self.name)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            r#type: group_0.0,
            color: group_0.1,
            name: group_0.2,
        }
    }
}

/// A property of an object type.
#[non_exhaustive]
pub struct PropertyV2 {
    pub description: Option<String>,
    pub display_name: Option<String>,
    /// The type of a property.
    pub data_type: ObjectPropertyType,
}

impl rt::Object for PropertyV2 {
    const SHAPE: rt::Shape = rt::Shape::new(
        "PropertyV2",
        0b100,
        &["description", "displayName", "dataType"],
    );
    type Fields = (Option<String>, Option<String>, ObjectPropertyType);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.description, &self.display_name, &self.data_type)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            description: group_0.0,
            display_name: group_0.1,
            data_type: group_0.2,
        }
    }
}

/// The type of a property.
#[non_exhaustive]
pub struct ObjectPropertyType {
    pub r#type: String,
    /// Fields that the API does not list.
    pub extra: rt::Extra<rt::Any>,
}

impl rt::Object for ObjectPropertyType {
    const SHAPE: rt::Shape = rt::Shape::new("ObjectPropertyType", 0b1, &["type"]);
    type Fields = (String, rt::Extra<rt::Any>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.r#type, &self.extra)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            r#type: group_0.0,
            extra: group_0.1,
        }
    }
}

/// `visibility` of `ObjectTypeV2`.
#[non_exhaustive]
pub enum ObjectTypeV2Visibility {
    /// `NORMAL`
    Normal,
    /// `PROMINENT`
    Prominent,
    /// `HIDDEN`
    Hidden,
    /// A value that this version of the client does not know.
    Unknown(String),
}

rt::objects! {
    ListObjectTypesV2Response
    ObjectTypeV2
    Icon
    PropertyV2
    ObjectPropertyType
}

rt::choices! {
    ObjectTypeV2Status {
        Active = "ACTIVE",
        Experimental = "EXPERIMENTAL",
        Deprecated = "DEPRECATED",
    }
    ObjectTypeV2Visibility {
        Normal = "NORMAL",
        Prominent = "PROMINENT",
        Hidden = "HIDDEN",
    }
}
