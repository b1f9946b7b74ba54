// Made by `cargo xtask generate`. Changes here are lost with the next run.

use switchboard_client::generated as rt;

/// A page of object types.
#[non_exhaustive]
pub struct ListObjectTypesV2Response {
    pub data: Vec<ObjectTypeV2>,
    pub next_page_token: Option<String>,
}

impl rt::Object for ListObjectTypesV2Response {
    const SHAPE: rt::Shape = rt::Shape {
        name: "ListObjectTypesV2Response",
        fields: &["data", "nextPageToken"],
        required: &[0b1],
    };
    type Fields = (Vec<ObjectTypeV2>, Option<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.data, &self.next_page_token)
    }

    #[inline]
    fn from_fields((data, next_page_token): Self::Fields) -> Self {
        Self { data, next_page_token }
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "ObjectTypeV2",
        fields: &[
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
        required: &[0b1111101111],
    };
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
    fn from_fields(
        rt::Both(
            (
                api_name,
                display_name,
                plural_display_name,
                status,
                description,
                icon,
                primary_key,
                title_property,
            ),
            (properties, rid, visibility),
        ): Self::Fields,
    ) -> Self {
        Self {
            api_name,
            display_name,
            plural_display_name,
            status,
            description,
            icon,
            primary_key,
            title_property,
            properties,
            rid,
            visibility,
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "Icon",
        fields: &["type", "color", "name"],
        required: &[0b111],
    };
    type Fields = (String, String, String);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.r#type, &self.color, &self.name)
    }

    #[inline]
    fn from_fields((r#type, color, name): Self::Fields) -> Self {
        Self { r#type, color, name }
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "PropertyV2",
        fields: &["description", "displayName", "dataType"],
        required: &[0b100],
    };
    type Fields = (Option<String>, Option<String>, ObjectPropertyType);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.description, &self.display_name, &self.data_type)
    }

    #[inline]
    fn from_fields((description, display_name, data_type): Self::Fields) -> Self {
        Self {
            description,
            display_name,
            data_type,
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "ObjectPropertyType",
        fields: &["type"],
        required: &[0b1],
    };
    type Fields = (String, rt::Extra<rt::Any>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.r#type, &self.extra)
    }

    #[inline]
    fn from_fields((r#type, extra): Self::Fields) -> Self {
        Self { r#type, extra }
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
