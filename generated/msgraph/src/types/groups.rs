// Made by `cargo xtask generate`. Changes here are lost with the next run.

use switchboard_client::generated as rt;

/// A page of groups.
#[non_exhaustive]
pub struct GroupCollectionResponse {
    pub value: Option<Vec<Group>>,
    /// Address of the next page.
    pub odata_next_link: rt::Nullable<String>,
    pub odata_count: rt::Nullable<i64>,
}

impl rt::Object for GroupCollectionResponse {
    const SHAPE: rt::Shape = rt::Shape {
        name: "GroupCollectionResponse",
        fields: &["value", "@odata.nextLink", "@odata.count"],
        required: &[0],
    };
    type Fields = (Option<Vec<Group>>, rt::Nullable<String>, rt::Nullable<i64>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.value, &self.odata_next_link, &self.odata_count)
    }

    #[inline]
    fn from_fields((value, odata_next_link, odata_count): Self::Fields) -> Self {
        Self {
            value,
            odata_next_link,
            odata_count,
        }
    }
}

/// A group.
#[non_exhaustive]
pub struct Group {
    pub id: Option<String>,
    /// What kind of object it is.
    pub odata_type: Option<String>,
    pub deleted_date_time: rt::Nullable<rt::DateTime>,
    pub display_name: rt::Nullable<String>,
    pub description: rt::Nullable<String>,
    pub mail: rt::Nullable<String>,
    pub mail_enabled: rt::Nullable<bool>,
    pub mail_nickname: rt::Nullable<String>,
    pub security_enabled: rt::Nullable<bool>,
    pub group_types: Option<Vec<String>>,
    pub visibility: rt::Nullable<String>,
    pub created_date_time: rt::Nullable<rt::DateTime>,
    /// Fields that the API does not list.
    pub extra: rt::Extra<rt::Any>,
}

impl rt::Object for Group {
    const SHAPE: rt::Shape = rt::Shape {
        name: "Group",
        fields: &[
            "id",
            "@odata.type",
            "deletedDateTime",
            "displayName",
            "description",
            "mail",
            "mailEnabled",
            "mailNickname",
            "securityEnabled",
            "groupTypes",
            "visibility",
            "createdDateTime",
        ],
        required: &[0],
    };
    type Fields = rt::Both<
        (
            Option<String>,
            Option<String>,
            rt::Nullable<rt::DateTime>,
            rt::Nullable<String>,
            rt::Nullable<String>,
            rt::Nullable<String>,
            rt::Nullable<bool>,
            rt::Nullable<String>,
        ),
        (
            rt::Nullable<bool>,
            Option<Vec<String>>,
            rt::Nullable<String>,
            rt::Nullable<rt::DateTime>,
            rt::Extra<rt::Any>,
        ),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            (
                &self.id,
                &self.odata_type,
                &self.deleted_date_time,
                &self.display_name,
                &self.description,
                &self.mail,
                &self.mail_enabled,
                &self.mail_nickname,
            ),
            (
                &self.security_enabled,
                &self.group_types,
                &self.visibility,
                &self.created_date_time,
                &self.extra,
            ),
        )
    }

    #[inline]
    fn from_fields(
        rt::Both(
            (
                id,
                odata_type,
                deleted_date_time,
                display_name,
                description,
                mail,
                mail_enabled,
                mail_nickname,
            ),
            (security_enabled, group_types, visibility, created_date_time, extra),
        ): Self::Fields,
    ) -> Self {
        Self {
            id,
            odata_type,
            deleted_date_time,
            display_name,
            description,
            mail,
            mail_enabled,
            mail_nickname,
            security_enabled,
            group_types,
            visibility,
            created_date_time,
            extra,
        }
    }
}

/// A page of directory objects.
#[non_exhaustive]
pub struct DirectoryObjectCollectionResponse {
    pub value: Option<Vec<DirectoryObject>>,
    /// Address of the next page.
    pub odata_next_link: rt::Nullable<String>,
    pub odata_count: rt::Nullable<i64>,
}

impl rt::Object for DirectoryObjectCollectionResponse {
    const SHAPE: rt::Shape = rt::Shape {
        name: "DirectoryObjectCollectionResponse",
        fields: &["value", "@odata.nextLink", "@odata.count"],
        required: &[0],
    };
    type Fields = (
        Option<Vec<DirectoryObject>>,
        rt::Nullable<String>,
        rt::Nullable<i64>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.value, &self.odata_next_link, &self.odata_count)
    }

    #[inline]
    fn from_fields((value, odata_next_link, odata_count): Self::Fields) -> Self {
        Self {
            value,
            odata_next_link,
            odata_count,
        }
    }
}

/// An object of the directory.
#[non_exhaustive]
pub struct DirectoryObject {
    pub id: Option<String>,
    /// What kind of object it is.
    pub odata_type: Option<String>,
    pub deleted_date_time: rt::Nullable<rt::DateTime>,
    /// Fields that the API does not list.
    pub extra: rt::Extra<rt::Any>,
}

impl rt::Object for DirectoryObject {
    const SHAPE: rt::Shape = rt::Shape {
        name: "DirectoryObject",
        fields: &["id", "@odata.type", "deletedDateTime"],
        required: &[0],
    };
    type Fields = (
        Option<String>,
        Option<String>,
        rt::Nullable<rt::DateTime>,
        rt::Extra<rt::Any>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.id, &self.odata_type, &self.deleted_date_time, &self.extra)
    }

    #[inline]
    fn from_fields((id, odata_type, deleted_date_time, extra): Self::Fields) -> Self {
        Self {
            id,
            odata_type,
            deleted_date_time,
            extra,
        }
    }
}

/// A reference to an object.
pub struct ReferenceCreate {
    pub odata_id: String,
}

impl ReferenceCreate {
    /// With all that is required; set the rest by `..`.
    #[must_use]
    #[inline]
    pub fn new(odata_id: impl Into<String>) -> Self {
        Self { odata_id: odata_id.into() }
    }
}

impl rt::Object for ReferenceCreate {
    const SHAPE: rt::Shape = rt::Shape {
        name: "ReferenceCreate",
        fields: &["@odata.id"],
        required: &[0b1],
    };
    type Fields = (String,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.odata_id,)
    }

    #[inline]
    fn from_fields((odata_id,): Self::Fields) -> Self {
        Self { odata_id }
    }
}

rt::objects! {
    GroupCollectionResponse
    Group
    DirectoryObjectCollectionResponse
    DirectoryObject
    ReferenceCreate
}
