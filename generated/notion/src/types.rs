// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! The types of requests and answers.

#[cfg(feature = "users")]
mod users;
#[cfg(feature = "users")]
pub use self::users::*;

#[cfg(feature = "pages")]
mod pages;
#[cfg(feature = "pages")]
pub use self::pages::*;

#[cfg(feature = "databases")]
mod databases;
#[cfg(feature = "databases")]
pub use self::databases::*;

#[cfg(feature = "blocks")]
mod blocks;
#[cfg(feature = "blocks")]
pub use self::blocks::*;

#[cfg(feature = "comments")]
mod comments;
#[cfg(feature = "comments")]
pub use self::comments::*;

#[cfg(feature = "search")]
mod search;
#[cfg(feature = "search")]
pub use self::search::*;

use switchboard_client::generated as rt;

/// `User`, as the API calls it.
#[non_exhaustive]
pub struct User {
    /// Always `user`.
    pub object: String,
    pub id: String,
    pub r#type: Option<UserType>,
    pub name: rt::Nullable<String>,
    pub avatar_url: rt::Nullable<String>,
    pub person: Option<UserPerson>,
    pub bot: Option<UserBot>,
}

impl rt::Object for User {
    const SHAPE: rt::Shape = rt::Shape::new(
        "User",
        0b11,
        &["object", "id", "type", "name", "avatar_url", "person", "bot"],
    );
    type Fields = (
        String,
        String,
        Option<UserType>,
        rt::Nullable<String>,
        rt::Nullable<String>,
        Option<UserPerson>,
        Option<UserBot>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.object,
            &self.id,
            &self.r#type,
            &self.name,
            &self.avatar_url,
            &self.person,
            &self.bot,
        )
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            object: group_0.0,
            id: group_0.1,
            r#type: group_0.2,
            name: group_0.3,
            avatar_url: group_0.4,
            person: group_0.5,
            bot: group_0.6,
        }
    }
}

/// `type` of `User`.
#[non_exhaustive]
pub enum UserType {
    /// `person`
    Person,
    /// `bot`
    Bot,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `person` of `User`.
#[non_exhaustive]
pub struct UserPerson {
    pub email: Option<String>,
}

impl rt::Object for UserPerson {
    const SHAPE: rt::Shape = rt::Shape::new("UserPerson", 0, &["email"]);
    type Fields = (Option<String>,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.email,)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self { email: group_0.0 }
    }
}

/// `bot` of `User`.
#[non_exhaustive]
pub struct UserBot {
    pub owner: Option<UserBotOwner>,
    pub workspace_name: rt::Nullable<String>,
}

impl rt::Object for UserBot {
    const SHAPE: rt::Shape = rt::Shape::new("UserBot", 0, &["owner", "workspace_name"]);
    type Fields = (Option<UserBotOwner>, rt::Nullable<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.owner, &self.workspace_name)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            owner: group_0.0,
            workspace_name: group_0.1,
        }
    }
}

/// `bot.owner` of `User`.
#[non_exhaustive]
pub struct UserBotOwner {
    pub r#type: Option<UserBotOwnerType>,
    pub workspace: Option<bool>,
    pub user: Option<PartialUser>,
}

impl rt::Object for UserBotOwner {
    const SHAPE: rt::Shape = rt::Shape::new(
        "UserBotOwner",
        0,
        &["type", "workspace", "user"],
    );
    type Fields = (Option<UserBotOwnerType>, Option<bool>, Option<PartialUser>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.r#type, &self.workspace, &self.user)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            r#type: group_0.0,
            workspace: group_0.1,
            user: group_0.2,
        }
    }
}

/// `bot.owner.type` of `User`.
#[non_exhaustive]
pub enum UserBotOwnerType {
    /// `workspace`
    Workspace,
    /// `user`
    User,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `PartialUser`, as the API calls it.
pub struct PartialUser {
    /// Always `user`.
    pub object: String,
    pub id: String,
}

impl PartialUser {
    /// With all that is required; set the rest by `..`.
    #[must_use]
    #[inline]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            object: "user".to_owned(),
            id: id.into(),
        }
    }
}

impl rt::Object for PartialUser {
    const SHAPE: rt::Shape = rt::Shape::new("PartialUser", 0b11, &["object", "id"]);
    type Fields = (String, String);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.object, &self.id)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            object: group_0.0,
            id: group_0.1,
        }
    }
}

/// `Error`, as the API calls it.
#[non_exhaustive]
pub struct Error {
    /// Always `error`.
    pub object: String,
    pub status: i32,
    pub code: ErrorCode,
    pub message: String,
    pub request_id: Option<String>,
}

impl rt::Object for Error {
    const SHAPE: rt::Shape = rt::Shape::new(
        "Error",
        0b1111,
        &["object", "status", "code", "message", "request_id"],
    );
    type Fields = (String, i32, ErrorCode, String, Option<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.object, &self.status, &self.code, &self.message, &self.request_id)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            object: group_0.0,
            status: group_0.1,
            code: group_0.2,
            message: group_0.3,
            request_id: group_0.4,
        }
    }
}

/// `code` of `Error`.
#[non_exhaustive]
pub enum ErrorCode {
    /// `invalid_json`
    InvalidJson,
    /// `invalid_request_url`
    InvalidRequestUrl,
    /// `invalid_request`
    InvalidRequest,
    /// `validation_error`
    ValidationError,
    /// `missing_version`
    MissingVersion,
    /// `unauthorized`
    Unauthorized,
    /// `restricted_resource`
    RestrictedResource,
    /// `object_not_found`
    ObjectNotFound,
    /// `conflict_error`
    ConflictError,
    /// `rate_limited`
    RateLimited,
    /// `internal_server_error`
    InternalServerError,
    /// `service_unavailable`
    ServiceUnavailable,
    /// `database_connection_unavailable`
    DatabaseConnectionUnavailable,
    /// `gateway_timeout`
    GatewayTimeout,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `Page`, as the API calls it.
#[non_exhaustive]
pub struct Page {
    /// Always `page`.
    pub object: String,
    pub id: String,
    pub created_time: rt::DateTime,
    pub last_edited_time: rt::DateTime,
    pub created_by: PartialUser,
    pub last_edited_by: PartialUser,
    pub cover: Option<Cover>,
    pub icon: Option<Icon>,
    /// Where an object lives; the field named by type is set
    pub parent: Parent,
    pub archived: bool,
    pub in_trash: Option<bool>,
    pub properties: rt::Map<PropertyValue>,
    pub url: String,
    pub public_url: rt::Nullable<String>,
}

impl rt::Object for Page {
    const SHAPE: rt::Shape = rt::Shape::new(
        "Page",
        0b1101111111111,
        &[
            "object",
            "id",
            "created_time",
            "last_edited_time",
            "created_by",
            "last_edited_by",
            "cover",
            "icon",
            "parent",
            "archived",
            "in_trash",
            "properties",
            "url",
            "public_url",
        ],
    );
    type Fields = rt::Both<
        (
            String,
            String,
            rt::DateTime,
            rt::DateTime,
            PartialUser,
            PartialUser,
            Option<Cover>,
            Option<Icon>,
        ),
        (
            Parent,
            bool,
            Option<bool>,
            rt::Map<PropertyValue>,
            String,
            rt::Nullable<String>,
        ),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            (
                &self.object,
                &self.id,
                &self.created_time,
                &self.last_edited_time,
                &self.created_by,
                &self.last_edited_by,
                &self.cover,
                &self.icon,
            ),
            (
                &self.parent,
                &self.archived,
                &self.in_trash,
                &self.properties,
                &self.url,
                &self.public_url,
            ),
        )
    }

    #[inline]
    fn from_fields(rt::Both(group_0, group_1): Self::Fields) -> Self {
        Self {
            object: group_0.0,
            id: group_0.1,
            created_time: group_0.2,
            last_edited_time: group_0.3,
            created_by: group_0.4,
            last_edited_by: group_0.5,
            cover: group_0.6,
            icon: group_0.7,
            parent: group_1.0,
            archived: group_1.1,
            in_trash: group_1.2,
            properties: group_1.3,
            url: group_1.4,
            public_url: group_1.5,
        }
    }
}

/// `Cover`, as the API calls it.
pub struct Cover {
    pub r#type: Option<CoverType>,
    pub external: Option<CoverExternal>,
    pub file: Option<CoverFile>,
}

impl rt::Object for Cover {
    const SHAPE: rt::Shape = rt::Shape::new("Cover", 0, &["type", "external", "file"]);
    type Fields = (Option<CoverType>, Option<CoverExternal>, Option<CoverFile>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.r#type, &self.external, &self.file)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            r#type: group_0.0,
            external: group_0.1,
            file: group_0.2,
        }
    }
}

/// `type` of `Cover`.
#[non_exhaustive]
pub enum CoverType {
    /// `external`
    External,
    /// `file`
    File,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `external` of `Cover`.
pub struct CoverExternal {
    pub url: String,
}

impl CoverExternal {
    /// With all that is required; set the rest by `..`.
    #[must_use]
    #[inline]
    pub fn new(url: impl Into<String>) -> Self {
        Self { url: url.into() }
    }
}

impl rt::Object for CoverExternal {
    const SHAPE: rt::Shape = rt::Shape::new("CoverExternal", 0b1, &["url"]);
    type Fields = (String,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.url,)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self { url: group_0.0 }
    }
}

/// `file` of `Cover`.
pub struct CoverFile {
    pub url: String,
    pub expiry_time: Option<rt::DateTime>,
}

impl CoverFile {
    /// With all that is required; set the rest by `..`.
    #[must_use]
    #[inline]
    pub fn new(url: impl Into<String>) -> Self {
        Self {
            url: url.into(),
            expiry_time: None,
        }
    }
}

impl rt::Object for CoverFile {
    const SHAPE: rt::Shape = rt::Shape::new("CoverFile", 0b1, &["url", "expiry_time"]);
    type Fields = (String, Option<rt::DateTime>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.url, &self.expiry_time)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            url: group_0.0,
            expiry_time: group_0.1,
        }
    }
}

/// `Icon`, as the API calls it.
pub struct Icon {
    pub r#type: Option<IconType>,
    pub emoji: Option<String>,
    pub external: Option<IconExternal>,
    pub file: Option<IconFile>,
    pub custom_emoji: Option<rt::Map<rt::Any>>,
}

impl rt::Object for Icon {
    const SHAPE: rt::Shape = rt::Shape::new(
        "Icon",
        0,
        &["type", "emoji", "external", "file", "custom_emoji"],
    );
    type Fields = (
        Option<IconType>,
        Option<String>,
        Option<IconExternal>,
        Option<IconFile>,
        Option<rt::Map<rt::Any>>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.r#type, &self.emoji, &self.external, &self.file, &self.custom_emoji)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            r#type: group_0.0,
            emoji: group_0.1,
            external: group_0.2,
            file: group_0.3,
            custom_emoji: group_0.4,
        }
    }
}

/// `type` of `Icon`.
#[non_exhaustive]
pub enum IconType {
    /// `emoji`
    Emoji,
    /// `external`
    External,
    /// `file`
    File,
    /// `custom_emoji`
    CustomEmoji,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// The same as [`CoverExternal`].
pub type IconExternal = CoverExternal;

/// The same as [`CoverFile`].
pub type IconFile = CoverFile;

/// Where an object lives; the field named by type is set
pub struct Parent {
    pub r#type: Option<ParentType>,
    pub database_id: Option<String>,
    pub page_id: Option<String>,
    pub block_id: Option<String>,
    pub workspace: Option<bool>,
}

impl rt::Object for Parent {
    const SHAPE: rt::Shape = rt::Shape::new(
        "Parent",
        0,
        &["type", "database_id", "page_id", "block_id", "workspace"],
    );
    type Fields = (
        Option<ParentType>,
        Option<String>,
        Option<String>,
        Option<String>,
        Option<bool>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.r#type, &self.database_id, &self.page_id, &self.block_id, &self.workspace)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            r#type: group_0.0,
            database_id: group_0.1,
            page_id: group_0.2,
            block_id: group_0.3,
            workspace: group_0.4,
        }
    }
}

/// `type` of `Parent`.
#[non_exhaustive]
pub enum ParentType {
    /// `database_id`
    DatabaseId,
    /// `page_id`
    PageId,
    /// `block_id`
    BlockId,
    /// `workspace`
    Workspace,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// Value of one column; the field named by type is set
#[non_exhaustive]
pub struct PropertyValue {
    pub id: Option<String>,
    pub r#type: Option<PropertyValueType>,
    pub title: Option<Vec<RichText>>,
    pub rich_text: Option<Vec<RichText>>,
    pub number: rt::Nullable<f64>,
    pub select: rt::Nullable<SelectOption>,
    pub multi_select: Option<Vec<SelectOption>>,
    pub status: rt::Nullable<SelectOption>,
    pub date: rt::Nullable<DateValue>,
    pub people: Option<Vec<User>>,
    pub files: Option<Vec<rt::Map<rt::Any>>>,
    pub checkbox: Option<bool>,
    pub url: rt::Nullable<String>,
    pub email: rt::Nullable<String>,
    pub phone_number: rt::Nullable<String>,
    pub formula: Option<rt::Map<rt::Any>>,
    pub relation: Option<Vec<PropertyValueRelationItem>>,
    pub has_more: Option<bool>,
    pub rollup: Option<rt::Map<rt::Any>>,
    pub created_time: Option<rt::DateTime>,
    pub created_by: Option<PartialUser>,
    pub last_edited_time: Option<rt::DateTime>,
    pub last_edited_by: Option<PartialUser>,
    pub unique_id: Option<PropertyValueUniqueId>,
    /// Fields that the API does not list.
    pub extra: rt::Extra<rt::Any>,
}

impl rt::Object for PropertyValue {
    const SHAPE: rt::Shape = rt::Shape::new(
        "PropertyValue",
        0,
        &[
            "id",
            "type",
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
            "formula",
            "relation",
            "has_more",
            "rollup",
            "created_time",
            "created_by",
            "last_edited_time",
            "last_edited_by",
            "unique_id",
        ],
    );
    type Fields = rt::Both<
        rt::Both<
            (
                Option<String>,
                Option<PropertyValueType>,
                Option<Vec<RichText>>,
                Option<Vec<RichText>>,
                rt::Nullable<f64>,
                rt::Nullable<SelectOption>,
                Option<Vec<SelectOption>>,
                rt::Nullable<SelectOption>,
            ),
            (
                rt::Nullable<DateValue>,
                Option<Vec<User>>,
                Option<Vec<rt::Map<rt::Any>>>,
                Option<bool>,
                rt::Nullable<String>,
                rt::Nullable<String>,
                rt::Nullable<String>,
                Option<rt::Map<rt::Any>>,
            ),
        >,
        rt::Both<
            (
                Option<Vec<PropertyValueRelationItem>>,
                Option<bool>,
                Option<rt::Map<rt::Any>>,
                Option<rt::DateTime>,
                Option<PartialUser>,
                Option<rt::DateTime>,
                Option<PartialUser>,
                Option<PropertyValueUniqueId>,
            ),
            (rt::Extra<rt::Any>,),
        >,
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            rt::Both(
                (
                    &self.id,
                    &self.r#type,
                    &self.title,
                    &self.rich_text,
                    &self.number,
                    &self.select,
                    &self.multi_select,
                    &self.status,
                ),
                (
                    &self.date,
                    &self.people,
                    &self.files,
                    &self.checkbox,
                    &self.url,
                    &self.email,
                    &self.phone_number,
                    &self.formula,
                ),
            ),
            rt::Both(
                (
                    &self.relation,
                    &self.has_more,
                    &self.rollup,
                    &self.created_time,
                    &self.created_by,
                    &self.last_edited_time,
                    &self.last_edited_by,
                    &self.unique_id,
                ),
                (&self.extra,),
            ),
        )
    }

    #[inline]
    fn from_fields(
        rt::Both(rt::Both(group_0, group_1), rt::Both(group_2, group_3)): Self::Fields,
    ) -> Self {
        Self {
            id: group_0.0,
            r#type: group_0.1,
            title: group_0.2,
            rich_text: group_0.3,
            number: group_0.4,
            select: group_0.5,
            multi_select: group_0.6,
            status: group_0.7,
            date: group_1.0,
            people: group_1.1,
            files: group_1.2,
            checkbox: group_1.3,
            url: group_1.4,
            email: group_1.5,
            phone_number: group_1.6,
            formula: group_1.7,
            relation: group_2.0,
            has_more: group_2.1,
            rollup: group_2.2,
            created_time: group_2.3,
            created_by: group_2.4,
            last_edited_time: group_2.5,
            last_edited_by: group_2.6,
            unique_id: group_2.7,
            extra: group_3.0,
        }
    }
}

/// `type` of `PropertyValue`.
#[non_exhaustive]
pub enum PropertyValueType {
    /// `title`
    Title,
    /// `rich_text`
    RichText,
    /// `number`
    Number,
    /// `select`
    Select,
    /// `multi_select`
    MultiSelect,
    /// `status`
    Status,
    /// `date`
    Date,
    /// `people`
    People,
    /// `files`
    Files,
    /// `checkbox`
    Checkbox,
    /// `url`
    Url,
    /// `email`
    Email,
    /// `phone_number`
    PhoneNumber,
    /// `formula`
    Formula,
    /// `relation`
    Relation,
    /// `rollup`
    Rollup,
    /// `created_time`
    CreatedTime,
    /// `created_by`
    CreatedBy,
    /// `last_edited_time`
    LastEditedTime,
    /// `last_edited_by`
    LastEditedBy,
    /// `unique_id`
    UniqueId,
    /// `verification`
    Verification,
    /// `button`
    Button,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `RichText`, as the API calls it.
#[non_exhaustive]
pub struct RichText {
    pub r#type: RichTextType,
    pub text: Option<RichTextInner>,
    pub mention: Option<rt::Map<rt::Any>>,
    pub equation: Option<RichTextEquation>,
    pub annotations: Annotations,
    pub plain_text: String,
    pub href: Option<String>,
}

impl rt::Object for RichText {
    const SHAPE: rt::Shape = rt::Shape::new(
        "RichText",
        0b1110001,
        &["type", "text", "mention", "equation", "annotations", "plain_text", "href"],
    );
    type Fields = (
        RichTextType,
        Option<RichTextInner>,
        Option<rt::Map<rt::Any>>,
        Option<RichTextEquation>,
        Annotations,
        String,
        Option<String>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.r#type,
            &self.text,
            &self.mention,
            &self.equation,
            &self.annotations,
            &self.plain_text,
            &self.href,
        )
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            r#type: group_0.0,
            text: group_0.1,
            mention: group_0.2,
            equation: group_0.3,
            annotations: group_0.4,
            plain_text: group_0.5,
            href: group_0.6,
        }
    }
}

/// The same as [`RichTextInputType`].
pub type RichTextType = RichTextInputType;

/// `text` of `RichText`.
#[non_exhaustive]
pub struct RichTextInner {
    pub content: String,
    pub link: rt::Nullable<RichTextLink>,
}

impl rt::Object for RichTextInner {
    const SHAPE: rt::Shape = rt::Shape::new("RichTextInner", 0b1, &["content", "link"]);
    type Fields = (String, rt::Nullable<RichTextLink>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.content, &self.link)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            content: group_0.0,
            link: group_0.1,
        }
    }
}

/// The same as [`CoverExternal`].
pub type RichTextLink = CoverExternal;

/// `equation` of `RichText`.
pub struct RichTextEquation {
    pub expression: String,
}

impl RichTextEquation {
    /// With all that is required; set the rest by `..`.
    #[must_use]
    #[inline]
    pub fn new(expression: impl Into<String>) -> Self {
        Self {
            expression: expression.into(),
        }
    }
}

impl rt::Object for RichTextEquation {
    const SHAPE: rt::Shape = rt::Shape::new("RichTextEquation", 0b1, &["expression"]);
    type Fields = (String,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.expression,)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self { expression: group_0.0 }
    }
}

/// `Annotations`, as the API calls it.
#[non_exhaustive]
pub struct Annotations {
    pub bold: bool,
    pub italic: bool,
    pub strikethrough: bool,
    pub underline: bool,
    pub code: bool,
    pub color: String,
}

impl rt::Object for Annotations {
    const SHAPE: rt::Shape = rt::Shape::new(
        "Annotations",
        0b111111,
        &["bold", "italic", "strikethrough", "underline", "code", "color"],
    );
    type Fields = (bool, bool, bool, bool, bool, String);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.bold,
            &self.italic,
            &self.strikethrough,
            &self.underline,
            &self.code,
            &self.color,
        )
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            bold: group_0.0,
            italic: group_0.1,
            strikethrough: group_0.2,
            underline: group_0.3,
            code: group_0.4,
            color: group_0.5,
        }
    }
}

/// `SelectOption`, as the API calls it.
pub struct SelectOption {
    pub id: Option<String>,
    pub name: String,
    pub color: Option<SelectOptionColor>,
    pub description: rt::Nullable<String>,
}

impl SelectOption {
    /// With all that is required; set the rest by `..`.
    #[must_use]
    #[inline]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            id: None,
            name: name.into(),
            color: None,
            description: rt::Nullable::Absent,
        }
    }
}

impl rt::Object for SelectOption {
    const SHAPE: rt::Shape = rt::Shape::new(
        "SelectOption",
        0b10,
        &["id", "name", "color", "description"],
    );
    type Fields = (
        Option<String>,
        String,
        Option<SelectOptionColor>,
        rt::Nullable<String>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.id, &self.name, &self.color, &self.description)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            id: group_0.0,
            name: group_0.1,
            color: group_0.2,
            description: group_0.3,
        }
    }
}

/// `color` of `SelectOption`.
#[non_exhaustive]
pub enum SelectOptionColor {
    /// `default`
    Default,
    /// `gray`
    Gray,
    /// `brown`
    Brown,
    /// `orange`
    Orange,
    /// `yellow`
    Yellow,
    /// `green`
    Green,
    /// `blue`
    Blue,
    /// `purple`
    Purple,
    /// `pink`
    Pink,
    /// `red`
    Red,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `DateValue`, as the API calls it.
pub struct DateValue {
    pub start: String,
    pub end: rt::Nullable<String>,
    pub time_zone: rt::Nullable<String>,
}

impl DateValue {
    /// With all that is required; set the rest by `..`.
    #[must_use]
    #[inline]
    pub fn new(start: impl Into<String>) -> Self {
        Self {
            start: start.into(),
            end: rt::Nullable::Absent,
            time_zone: rt::Nullable::Absent,
        }
    }
}

impl rt::Object for DateValue {
    const SHAPE: rt::Shape = rt::Shape::new(
        "DateValue",
        0b1,
        &["start", "end", "time_zone"],
    );
    type Fields = (String, rt::Nullable<String>, rt::Nullable<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.start, &self.end, &self.time_zone)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            start: group_0.0,
            end: group_0.1,
            time_zone: group_0.2,
        }
    }
}

/// The same as [`PropertyInputRelationItem`].
pub type PropertyValueRelationItem = PropertyInputRelationItem;

/// `unique_id` of `PropertyValue`.
#[non_exhaustive]
pub struct PropertyValueUniqueId {
    pub prefix: rt::Nullable<String>,
    pub number: rt::Nullable<i64>,
}

impl rt::Object for PropertyValueUniqueId {
    const SHAPE: rt::Shape = rt::Shape::new(
        "PropertyValueUniqueId",
        0,
        &["prefix", "number"],
    );
    type Fields = (rt::Nullable<String>, rt::Nullable<i64>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.prefix, &self.number)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            prefix: group_0.0,
            number: group_0.1,
        }
    }
}

/// `RichTextInput`, as the API calls it.
pub struct RichTextInput {
    pub r#type: Option<RichTextInputType>,
    pub text: Option<RichTextInputText>,
    pub mention: Option<rt::Map<rt::Any>>,
    pub equation: Option<RichTextInputEquation>,
    pub annotations: Option<RichTextInputAnnotations>,
}

impl rt::Object for RichTextInput {
    const SHAPE: rt::Shape = rt::Shape::new(
        "RichTextInput",
        0,
        &["type", "text", "mention", "equation", "annotations"],
    );
    type Fields = (
        Option<RichTextInputType>,
        Option<RichTextInputText>,
        Option<rt::Map<rt::Any>>,
        Option<RichTextInputEquation>,
        Option<RichTextInputAnnotations>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.r#type, &self.text, &self.mention, &self.equation, &self.annotations)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            r#type: group_0.0,
            text: group_0.1,
            mention: group_0.2,
            equation: group_0.3,
            annotations: group_0.4,
        }
    }
}

/// `type` of `RichTextInput`.
#[non_exhaustive]
pub enum RichTextInputType {
    /// `text`
    Text,
    /// `mention`
    Mention,
    /// `equation`
    Equation,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `text` of `RichTextInput`.
pub struct RichTextInputText {
    /// At most 2000 characters
    pub content: String,
    pub link: rt::Nullable<RichTextInputTextLink>,
}

impl RichTextInputText {
    /// With all that is required; set the rest by `..`.
    #[must_use]
    #[inline]
    pub fn new(content: impl Into<String>) -> Self {
        Self {
            content: content.into(),
            link: rt::Nullable::Absent,
        }
    }
}

impl rt::Object for RichTextInputText {
    const SHAPE: rt::Shape = rt::Shape::new(
        "RichTextInputText",
        0b1,
        &["content", "link"],
    );
    type Fields = (String, rt::Nullable<RichTextInputTextLink>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.content, &self.link)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            content: group_0.0,
            link: group_0.1,
        }
    }
}

/// The same as [`CoverExternal`].
pub type RichTextInputTextLink = CoverExternal;

/// The same as [`RichTextEquation`].
pub type RichTextInputEquation = RichTextEquation;

/// `annotations` of `RichTextInput`.
pub struct RichTextInputAnnotations {
    pub bold: Option<bool>,
    pub italic: Option<bool>,
    pub strikethrough: Option<bool>,
    pub underline: Option<bool>,
    pub code: Option<bool>,
    pub color: Option<String>,
}

impl rt::Object for RichTextInputAnnotations {
    const SHAPE: rt::Shape = rt::Shape::new(
        "RichTextInputAnnotations",
        0,
        &["bold", "italic", "strikethrough", "underline", "code", "color"],
    );
    type Fields = (
        Option<bool>,
        Option<bool>,
        Option<bool>,
        Option<bool>,
        Option<bool>,
        Option<String>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.bold,
            &self.italic,
            &self.strikethrough,
            &self.underline,
            &self.code,
            &self.color,
        )
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            bold: group_0.0,
            italic: group_0.1,
            strikethrough: group_0.2,
            underline: group_0.3,
            code: group_0.4,
            color: group_0.5,
        }
    }
}

/// `relation.item` of `PropertyInput`.
pub struct PropertyInputRelationItem {
    pub id: String,
}

impl PropertyInputRelationItem {
    /// With all that is required; set the rest by `..`.
    #[must_use]
    #[inline]
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

impl rt::Object for PropertyInputRelationItem {
    const SHAPE: rt::Shape = rt::Shape::new("PropertyInputRelationItem", 0b1, &["id"]);
    type Fields = (String,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.id,)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self { id: group_0.0 }
    }
}

/// `BlockRequest`, as the API calls it.
pub struct BlockRequest {
    pub r#type: Option<String>,
    pub paragraph: Option<TextBlockInput>,
    pub heading_1: Option<TextBlockInput>,
    pub heading_2: Option<TextBlockInput>,
    pub heading_3: Option<TextBlockInput>,
    pub bulleted_list_item: Option<TextBlockInput>,
    pub numbered_list_item: Option<TextBlockInput>,
    pub to_do: Option<TextBlockInput>,
    pub toggle: Option<TextBlockInput>,
    pub quote: Option<TextBlockInput>,
    pub callout: Option<TextBlockInput>,
    pub code: Option<TextBlockInput>,
    pub divider: Option<rt::Map<rt::Any>>,
    pub image: Option<rt::Map<rt::Any>>,
    pub video: Option<rt::Map<rt::Any>>,
    pub file: Option<rt::Map<rt::Any>>,
    pub pdf: Option<rt::Map<rt::Any>>,
    pub audio: Option<rt::Map<rt::Any>>,
    pub bookmark: Option<rt::Map<rt::Any>>,
    pub embed: Option<rt::Map<rt::Any>>,
    pub equation: Option<rt::Map<rt::Any>>,
    pub table: Option<rt::Map<rt::Any>>,
    pub table_row: Option<rt::Map<rt::Any>>,
    pub synced_block: Option<rt::Map<rt::Any>>,
    pub archived: Option<bool>,
    pub in_trash: Option<bool>,
    /// Fields that the API does not list.
    pub extra: rt::Extra<rt::Any>,
}

impl rt::Object for BlockRequest {
    const SHAPE: rt::Shape = rt::Shape::new(
        "BlockRequest",
        0,
        &[
            "type",
            "paragraph",
            "heading_1",
            "heading_2",
            "heading_3",
            "bulleted_list_item",
            "numbered_list_item",
            "to_do",
            "toggle",
            "quote",
            "callout",
            "code",
            "divider",
            "image",
            "video",
            "file",
            "pdf",
            "audio",
            "bookmark",
            "embed",
            "equation",
            "table",
            "table_row",
            "synced_block",
            "archived",
            "in_trash",
        ],
    );
    type Fields = rt::Both<
        rt::Both<
            (
                Option<String>,
                Option<TextBlockInput>,
                Option<TextBlockInput>,
                Option<TextBlockInput>,
                Option<TextBlockInput>,
                Option<TextBlockInput>,
                Option<TextBlockInput>,
                Option<TextBlockInput>,
            ),
            (
                Option<TextBlockInput>,
                Option<TextBlockInput>,
                Option<TextBlockInput>,
                Option<TextBlockInput>,
                Option<rt::Map<rt::Any>>,
                Option<rt::Map<rt::Any>>,
                Option<rt::Map<rt::Any>>,
                Option<rt::Map<rt::Any>>,
            ),
        >,
        rt::Both<
            (
                Option<rt::Map<rt::Any>>,
                Option<rt::Map<rt::Any>>,
                Option<rt::Map<rt::Any>>,
                Option<rt::Map<rt::Any>>,
                Option<rt::Map<rt::Any>>,
                Option<rt::Map<rt::Any>>,
                Option<rt::Map<rt::Any>>,
                Option<rt::Map<rt::Any>>,
            ),
            (Option<bool>, Option<bool>, rt::Extra<rt::Any>),
        >,
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            rt::Both(
                (
                    &self.r#type,
                    &self.paragraph,
                    &self.heading_1,
                    &self.heading_2,
                    &self.heading_3,
                    &self.bulleted_list_item,
                    &self.numbered_list_item,
                    &self.to_do,
                ),
                (
                    &self.toggle,
                    &self.quote,
                    &self.callout,
                    &self.code,
                    &self.divider,
                    &self.image,
                    &self.video,
                    &self.file,
                ),
            ),
            rt::Both(
                (
                    &self.pdf,
                    &self.audio,
                    &self.bookmark,
                    &self.embed,
                    &self.equation,
                    &self.table,
                    &self.table_row,
                    &self.synced_block,
                ),
                (&self.archived, &self.in_trash, &self.extra),
            ),
        )
    }

    #[inline]
    fn from_fields(
        rt::Both(rt::Both(group_0, group_1), rt::Both(group_2, group_3)): Self::Fields,
    ) -> Self {
        Self {
            r#type: group_0.0,
            paragraph: group_0.1,
            heading_1: group_0.2,
            heading_2: group_0.3,
            heading_3: group_0.4,
            bulleted_list_item: group_0.5,
            numbered_list_item: group_0.6,
            to_do: group_0.7,
            toggle: group_1.0,
            quote: group_1.1,
            callout: group_1.2,
            code: group_1.3,
            divider: group_1.4,
            image: group_1.5,
            video: group_1.6,
            file: group_1.7,
            pdf: group_2.0,
            audio: group_2.1,
            bookmark: group_2.2,
            embed: group_2.3,
            equation: group_2.4,
            table: group_2.5,
            table_row: group_2.6,
            synced_block: group_2.7,
            archived: group_3.0,
            in_trash: group_3.1,
            extra: group_3.2,
        }
    }
}

/// `TextBlockInput`, as the API calls it.
pub struct TextBlockInput {
    pub rich_text: Vec<RichTextInput>,
    pub color: Option<String>,
    pub is_toggleable: Option<bool>,
    pub checked: Option<bool>,
    pub language: Option<String>,
    pub children: Option<Vec<BlockRequest>>,
}

impl TextBlockInput {
    /// With all that is required; set the rest by `..`.
    #[must_use]
    #[inline]
    pub fn new(rich_text: Vec<RichTextInput>) -> Self {
        Self {
            rich_text,
            color: None,
            is_toggleable: None,
            checked: None,
            language: None,
            children: None,
        }
    }
}

impl rt::Object for TextBlockInput {
    const SHAPE: rt::Shape = rt::Shape::new(
        "TextBlockInput",
        0b1,
        &["rich_text", "color", "is_toggleable", "checked", "language", "children"],
    );
    type Fields = (
        Vec<RichTextInput>,
        Option<String>,
        Option<bool>,
        Option<bool>,
        Option<String>,
        Option<Vec<BlockRequest>>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.rich_text,
            &self.color,
            &self.is_toggleable,
            &self.checked,
            &self.language,
            &self.children,
        )
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            rich_text: group_0.0,
            color: group_0.1,
            is_toggleable: group_0.2,
            checked: group_0.3,
            language: group_0.4,
            children: group_0.5,
        }
    }
}

/// `Database`, as the API calls it.
#[non_exhaustive]
pub struct Database {
    /// Always `database`.
    pub object: String,
    pub id: String,
    pub created_time: rt::DateTime,
    pub last_edited_time: rt::DateTime,
    pub created_by: Option<PartialUser>,
    pub last_edited_by: Option<PartialUser>,
    pub title: Vec<RichText>,
    pub description: Vec<RichText>,
    pub icon: Option<Icon>,
    pub cover: Option<Cover>,
    /// Where an object lives; the field named by type is set
    pub parent: Parent,
    pub properties: rt::Map<PropertySchema>,
    pub is_inline: bool,
    pub archived: bool,
    pub in_trash: Option<bool>,
    pub url: String,
    pub public_url: rt::Nullable<String>,
}

impl rt::Object for Database {
    const SHAPE: rt::Shape = rt::Shape::new(
        "Database",
        0b1011111111001111,
        &[
            "object",
            "id",
            "created_time",
            "last_edited_time",
            "created_by",
            "last_edited_by",
            "title",
            "description",
            "icon",
            "cover",
            "parent",
            "properties",
            "is_inline",
            "archived",
            "in_trash",
            "url",
            "public_url",
        ],
    );
    type Fields = rt::Both<
        rt::Both<
            (
                String,
                String,
                rt::DateTime,
                rt::DateTime,
                Option<PartialUser>,
                Option<PartialUser>,
                Vec<RichText>,
                Vec<RichText>,
            ),
            (
                Option<Icon>,
                Option<Cover>,
                Parent,
                rt::Map<PropertySchema>,
                bool,
                bool,
                Option<bool>,
                String,
            ),
        >,
        (rt::Nullable<String>,),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            rt::Both(
                (
                    &self.object,
                    &self.id,
                    &self.created_time,
                    &self.last_edited_time,
                    &self.created_by,
                    &self.last_edited_by,
                    &self.title,
                    &self.description,
                ),
                (
                    &self.icon,
                    &self.cover,
                    &self.parent,
                    &self.properties,
                    &self.is_inline,
                    &self.archived,
                    &self.in_trash,
                    &self.url,
                ),
            ),
            (&self.public_url,),
        )
    }

    #[inline]
    fn from_fields(rt::Both(rt::Both(group_0, group_1), group_2): Self::Fields) -> Self {
        Self {
            object: group_0.0,
            id: group_0.1,
            created_time: group_0.2,
            last_edited_time: group_0.3,
            created_by: group_0.4,
            last_edited_by: group_0.5,
            title: group_0.6,
            description: group_0.7,
            icon: group_1.0,
            cover: group_1.1,
            parent: group_1.2,
            properties: group_1.3,
            is_inline: group_1.4,
            archived: group_1.5,
            in_trash: group_1.6,
            url: group_1.7,
            public_url: group_2.0,
        }
    }
}

/// A column of a database: its settings stand under the field named by type
pub struct PropertySchema {
    pub id: Option<String>,
    pub name: Option<String>,
    pub r#type: Option<String>,
    pub description: rt::Nullable<String>,
    /// Fields that the API does not list.
    pub extra: rt::Extra<rt::Any>,
}

impl rt::Object for PropertySchema {
    const SHAPE: rt::Shape = rt::Shape::new(
        "PropertySchema",
        0,
        &["id", "name", "type", "description"],
    );
    type Fields = (
        Option<String>,
        Option<String>,
        Option<String>,
        rt::Nullable<String>,
        rt::Extra<rt::Any>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.id, &self.name, &self.r#type, &self.description, &self.extra)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            id: group_0.0,
            name: group_0.1,
            r#type: group_0.2,
            description: group_0.3,
            extra: group_0.4,
        }
    }
}

/// `PageOrDatabaseList`, as the API calls it.
#[non_exhaustive]
pub struct PageOrDatabaseList {
    /// Always `list`.
    pub object: String,
    pub r#type: Option<String>,
    pub page_or_database: Option<rt::Map<rt::Any>>,
    pub results: Vec<PageOrDatabase>,
    pub next_cursor: Option<String>,
    pub has_more: bool,
    pub request_id: Option<String>,
}

impl rt::Object for PageOrDatabaseList {
    const SHAPE: rt::Shape = rt::Shape::new(
        "PageOrDatabaseList",
        0b111001,
        &[
            "object",
            "type",
            "page_or_database",
            "results",
            "next_cursor",
            "has_more",
            "request_id",
        ],
    );
    type Fields = (
        String,
        Option<String>,
        Option<rt::Map<rt::Any>>,
        Vec<PageOrDatabase>,
        Option<String>,
        bool,
        Option<String>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.object,
            &self.r#type,
            &self.page_or_database,
            &self.results,
            &self.next_cursor,
            &self.has_more,
            &self.request_id,
        )
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            object: group_0.0,
            r#type: group_0.1,
            page_or_database: group_0.2,
            results: group_0.3,
            next_cursor: group_0.4,
            has_more: group_0.5,
            request_id: group_0.6,
        }
    }
}

/// `PageOrDatabase`, as the API calls it.
#[non_exhaustive]
#[allow(
    clippy::large_enum_variant,
    reason = "boxes would come and go with the fields that the API adds"
)]
pub enum PageOrDatabase {
    Page(Page),
    Database(Database),
    /// Something that this version of the client does not know.
    Unknown(rt::Any),
}

/// `direction` of `QuerySort`.
#[non_exhaustive]
pub enum QuerySortDirection {
    /// `ascending`
    Ascending,
    /// `descending`
    Descending,
    /// A value that this version of the client does not know.
    Unknown(String),
}

rt::objects! {
    User
    UserPerson
    UserBot
    UserBotOwner
    PartialUser
    Error
    Page
    Cover
    CoverExternal
    CoverFile
    Icon
    Parent
    PropertyValue
    RichText
    RichTextInner
    RichTextEquation
    Annotations
    SelectOption
    DateValue
    PropertyValueUniqueId
    RichTextInput
    RichTextInputText
    RichTextInputAnnotations
    PropertyInputRelationItem
    BlockRequest
    TextBlockInput
    Database
    PropertySchema
    PageOrDatabaseList
}

rt::defaults! {
    Cover
    Icon
    Parent
    RichTextInput
    RichTextInputAnnotations
    BlockRequest
    PropertySchema
}

rt::choices! {
    UserType { Person = "person", Bot = "bot" }
    UserBotOwnerType { Workspace = "workspace", User = "user" }
    ErrorCode {
        InvalidJson = "invalid_json",
        InvalidRequestUrl = "invalid_request_url",
        InvalidRequest = "invalid_request",
        ValidationError = "validation_error",
        MissingVersion = "missing_version",
        Unauthorized = "unauthorized",
        RestrictedResource = "restricted_resource",
        ObjectNotFound = "object_not_found",
        ConflictError = "conflict_error",
        RateLimited = "rate_limited",
        InternalServerError = "internal_server_error",
        ServiceUnavailable = "service_unavailable",
        DatabaseConnectionUnavailable = "database_connection_unavailable",
        GatewayTimeout = "gateway_timeout",
    }
    CoverType { External = "external", File = "file" }
    IconType {
        Emoji = "emoji",
        External = "external",
        File = "file",
        CustomEmoji = "custom_emoji",
    }
    ParentType {
        DatabaseId = "database_id",
        PageId = "page_id",
        BlockId = "block_id",
        Workspace = "workspace",
    }
    PropertyValueType {
        Title = "title",
        RichText = "rich_text",
        Number = "number",
        Select = "select",
        MultiSelect = "multi_select",
        Status = "status",
        Date = "date",
        People = "people",
        Files = "files",
        Checkbox = "checkbox",
        Url = "url",
        Email = "email",
        PhoneNumber = "phone_number",
        Formula = "formula",
        Relation = "relation",
        Rollup = "rollup",
        CreatedTime = "created_time",
        CreatedBy = "created_by",
        LastEditedTime = "last_edited_time",
        LastEditedBy = "last_edited_by",
        UniqueId = "unique_id",
        Verification = "verification",
        Button = "button",
    }
    SelectOptionColor {
        Default = "default",
        Gray = "gray",
        Brown = "brown",
        Orange = "orange",
        Yellow = "yellow",
        Green = "green",
        Blue = "blue",
        Purple = "purple",
        Pink = "pink",
        Red = "red",
    }
    RichTextInputType { Text = "text", Mention = "mention", Equation = "equation" }
    QuerySortDirection { Ascending = "ascending", Descending = "descending" }
}

rt::unions! {
    PageOrDatabase tag "object" {
        Page 0: rt::look(rt::OBJECT).tag(&["page"]),
        Database 1: rt::look(rt::OBJECT).tag(&["database"]),
    }
}
