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
    const SHAPE: rt::Shape = rt::Shape::new(
        "GroupCollectionResponse",
        0,
        &["value", "@odata.nextLink", "@odata.count"],
    );
    type Fields = (Option<Vec<Group>>, rt::Nullable<String>, rt::Nullable<i64>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.value, &self.odata_next_link, &self.odata_count)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            value: group_0.0,
            odata_next_link: group_0.1,
            odata_count: group_0.2,
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
    const SHAPE: rt::Shape = rt::Shape::new(
        "Group",
        0,
        &[
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
    );
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
    fn from_fields(rt::Both(group_0, group_1): Self::Fields) -> Self {
        Self {
            id: group_0.0,
            odata_type: group_0.1,
            deleted_date_time: group_0.2,
            display_name: group_0.3,
            description: group_0.4,
            mail: group_0.5,
            mail_enabled: group_0.6,
            mail_nickname: group_0.7,
            security_enabled: group_1.0,
            group_types: group_1.1,
            visibility: group_1.2,
            created_date_time: group_1.3,
            extra: group_1.4,
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
    const SHAPE: rt::Shape = rt::Shape::new(
        "DirectoryObjectCollectionResponse",
        0,
        &["value", "@odata.nextLink", "@odata.count"],
    );
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
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            value: group_0.0,
            odata_next_link: group_0.1,
            odata_count: group_0.2,
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
    const SHAPE: rt::Shape = rt::Shape::new(
        "DirectoryObject",
        0,
        &["id", "@odata.type", "deletedDateTime"],
    );
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
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            id: group_0.0,
            odata_type: group_0.1,
            deleted_date_time: group_0.2,
            extra: group_0.3,
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
    const SHAPE: rt::Shape = rt::Shape::new("ReferenceCreate", 0b1, &["@odata.id"]);
    type Fields = (String,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.odata_id,)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self { odata_id: group_0.0 }
    }
}

rt::objects! {
    GroupCollectionResponse
    Group
    DirectoryObjectCollectionResponse
    DirectoryObject
    ReferenceCreate
}
