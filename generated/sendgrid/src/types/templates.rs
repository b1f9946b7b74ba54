// Made by `cargo xtask generate`. Changes here are lost with the next run.

use super::*;
use switchboard_client::generated as rt;

/// `response` of `ListTemplate`.
#[non_exhaustive]
pub struct ListTemplateResponse {
    pub result: Option<Vec<TransactionalTemplateLean>>,
    pub metadata: Option<Metadata>,
}

impl rt::Object for ListTemplateResponse {
    const SHAPE: rt::Shape = rt::Shape::new(
        "ListTemplateResponse",
        0,
        &["result", "_metadata"],
    );
    type Fields = (Option<Vec<TransactionalTemplateLean>>, Option<Metadata>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.result, &self.metadata)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            result: group_0.0,
            metadata: group_0.1,
        }
    }
}

/// `TransactionalTemplateLean`, as the API calls it.
#[non_exhaustive]
pub struct TransactionalTemplateLean {
    pub id: String,
    pub name: String,
    pub generation: TransactionalTemplateLeanGeneration,
    pub updated_at: Option<String>,
    pub versions: Option<Vec<TransactionalTemplateVersionLean>>,
}

impl rt::Object for TransactionalTemplateLean {
    const SHAPE: rt::Shape = rt::Shape::new(
        "TransactionalTemplateLean",
        0b111,
        &["id", "name", "generation", "updated_at", "versions"],
    );
    type Fields = (
        String,
        String,
        TransactionalTemplateLeanGeneration,
        Option<String>,
        Option<Vec<TransactionalTemplateVersionLean>>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.id, &self.name, &self.generation, &self.updated_at, &self.versions)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            id: group_0.0,
            name: group_0.1,
            generation: group_0.2,
            updated_at: group_0.3,
            versions: group_0.4,
        }
    }
}

/// The same as [`CreateTemplateBodyGeneration`].
pub type TransactionalTemplateLeanGeneration = CreateTemplateBodyGeneration;

/// `TransactionalTemplateVersionLean`, as the API calls it.
#[non_exhaustive]
pub struct TransactionalTemplateVersionLean {
    pub id: Option<rt::Uuid>,
    pub template_id: Option<String>,
    pub active: Option<TransactionalTemplateVersionLeanActive>,
    pub name: Option<String>,
    pub subject: Option<String>,
    pub editor: Option<TransactionalTemplateVersionLeanEditor>,
    pub generate_plain_content: Option<bool>,
    pub thumbnail_url: Option<String>,
    pub updated_at: Option<String>,
}

impl rt::Object for TransactionalTemplateVersionLean {
    const SHAPE: rt::Shape = rt::Shape::new(
        "TransactionalTemplateVersionLean",
        0,
        &[
            "id",
            "template_id",
            "active",
            "name",
            "subject",
            "editor",
            "generate_plain_content",
            "thumbnail_url",
            "updated_at",
        ],
    );
    type Fields = rt::Both<
        (
            Option<rt::Uuid>,
            Option<String>,
            Option<TransactionalTemplateVersionLeanActive>,
            Option<String>,
            Option<String>,
            Option<TransactionalTemplateVersionLeanEditor>,
            Option<bool>,
            Option<String>,
        ),
        (Option<String>,),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            (
                &self.id,
                &self.template_id,
                &self.active,
                &self.name,
                &self.subject,
                &self.editor,
                &self.generate_plain_content,
                &self.thumbnail_url,
            ),
            (&self.updated_at,),
        )
    }

    #[inline]
    fn from_fields(rt::Both(group_0, group_1): Self::Fields) -> Self {
        Self {
            id: group_0.0,
            template_id: group_0.1,
            active: group_0.2,
            name: group_0.3,
            subject: group_0.4,
            editor: group_0.5,
            generate_plain_content: group_0.6,
            thumbnail_url: group_0.7,
            updated_at: group_1.0,
        }
    }
}

/// The same as [`TransactionalTemplateVersionCreateActive`].
pub type TransactionalTemplateVersionLeanActive = TransactionalTemplateVersionCreateActive;

/// The same as [`TransactionalTemplateVersionCreateEditor`].
pub type TransactionalTemplateVersionLeanEditor = TransactionalTemplateVersionCreateEditor;

/// `TransactionalTemplate`, as the API calls it.
#[non_exhaustive]
pub struct TransactionalTemplate {
    pub id: String,
    pub name: String,
    pub generation: TransactionalTemplateGeneration,
    pub updated_at: Option<String>,
    pub versions: Option<Vec<TransactionalTemplateVersionLean>>,
    pub warning: Option<TransactionalTemplateWarning>,
}

impl rt::Object for TransactionalTemplate {
    const SHAPE: rt::Shape = rt::Shape::new(
        "TransactionalTemplate",
        0b111,
        &["id", "name", "generation", "updated_at", "versions", "warning"],
    );
    type Fields = (
        String,
        String,
        TransactionalTemplateGeneration,
        Option<String>,
        Option<Vec<TransactionalTemplateVersionLean>>,
        Option<TransactionalTemplateWarning>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.id,
            &self.name,
            &self.generation,
            &self.updated_at,
            &self.versions,
            &self.warning,
        )
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            id: group_0.0,
            name: group_0.1,
            generation: group_0.2,
            updated_at: group_0.3,
            versions: group_0.4,
            warning: group_0.5,
        }
    }
}

/// The same as [`CreateTemplateBodyGeneration`].
pub type TransactionalTemplateGeneration = CreateTemplateBodyGeneration;

/// `warning` of `TransactionalTemplate`.
#[non_exhaustive]
pub struct TransactionalTemplateWarning {
    pub message: Option<String>,
}

impl rt::Object for TransactionalTemplateWarning {
    const SHAPE: rt::Shape = rt::Shape::new(
        "TransactionalTemplateWarning",
        0,
        &["message"],
    );
    type Fields = (Option<String>,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.message,)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self { message: group_0.0 }
    }
}

/// `body` of `CreateTemplate`.
pub struct CreateTemplateBody {
    /// Has at most 100 characters.
    pub name: String,
    pub generation: Option<CreateTemplateBodyGeneration>,
}

impl CreateTemplateBody {
    /// With all that is required; set the rest by `..`.
    #[must_use]
    #[inline]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            generation: None,
        }
    }
}

impl rt::Object for CreateTemplateBody {
    const SHAPE: rt::Shape = rt::Shape::new(
        "CreateTemplateBody",
        0b1,
        &["name", "generation"],
    );
    type Fields = (String, Option<CreateTemplateBodyGeneration>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.name, &self.generation)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            name: group_0.0,
            generation: group_0.1,
        }
    }
}

/// `body.generation` of `CreateTemplate`.
#[non_exhaustive]
pub enum CreateTemplateBodyGeneration {
    /// `legacy`
    Legacy,
    /// `dynamic`
    Dynamic,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `TransactionalTemplateVersionOutput`, as the API calls it.
#[non_exhaustive]
pub struct TransactionalTemplateVersionOutput {
    /// Has at most 100 characters.
    pub name: String,
    /// Has at most 255 characters.
    pub subject: String,
    pub active: Option<TransactionalTemplateVersionOutputActive>,
    pub html_content: Option<String>,
    pub plain_content: Option<String>,
    pub generate_plain_content: Option<bool>,
    pub editor: Option<TransactionalTemplateVersionOutputEditor>,
    pub test_data: Option<String>,
    pub id: Option<rt::Uuid>,
    pub template_id: Option<String>,
    pub updated_at: Option<String>,
    pub thumbnail_url: Option<String>,
    pub warnings: Option<Vec<rt::Map<rt::Any>>>,
}

impl rt::Object for TransactionalTemplateVersionOutput {
    const SHAPE: rt::Shape = rt::Shape::new(
        "TransactionalTemplateVersionOutput",
        0b11,
        &[
            "name",
            "subject",
            "active",
            "html_content",
            "plain_content",
            "generate_plain_content",
            "editor",
            "test_data",
            "id",
            "template_id",
            "updated_at",
            "thumbnail_url",
            "warnings",
        ],
    );
    type Fields = rt::Both<
        (
            String,
            String,
            Option<TransactionalTemplateVersionOutputActive>,
            Option<String>,
            Option<String>,
            Option<bool>,
            Option<TransactionalTemplateVersionOutputEditor>,
            Option<String>,
        ),
        (
            Option<rt::Uuid>,
            Option<String>,
            Option<String>,
            Option<String>,
            Option<Vec<rt::Map<rt::Any>>>,
        ),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            (
                &self.name,
                &self.subject,
                &self.active,
                &self.html_content,
                &self.plain_content,
                &self.generate_plain_content,
                &self.editor,
                &self.test_data,
            ),
            (
                &self.id,
                &self.template_id,
                &self.updated_at,
                &self.thumbnail_url,
                &self.warnings,
            ),
        )
    }

    #[inline]
    fn from_fields(rt::Both(group_0, group_1): Self::Fields) -> Self {
        Self {
            name: group_0.0,
            subject: group_0.1,
            active: group_0.2,
            html_content: group_0.3,
            plain_content: group_0.4,
            generate_plain_content: group_0.5,
            editor: group_0.6,
            test_data: group_0.7,
            id: group_1.0,
            template_id: group_1.1,
            updated_at: group_1.2,
            thumbnail_url: group_1.3,
            warnings: group_1.4,
        }
    }
}

/// The same as [`TransactionalTemplateVersionCreateActive`].
pub type TransactionalTemplateVersionOutputActive = TransactionalTemplateVersionCreateActive;

/// The same as [`TransactionalTemplateVersionCreateEditor`].
pub type TransactionalTemplateVersionOutputEditor = TransactionalTemplateVersionCreateEditor;

/// `TransactionalTemplateVersionCreate`, as the API calls it.
pub struct TransactionalTemplateVersionCreate {
    /// Has at most 100 characters.
    pub name: String,
    /// Has at most 255 characters.
    pub subject: String,
    pub active: Option<TransactionalTemplateVersionCreateActive>,
    pub html_content: Option<String>,
    pub plain_content: Option<String>,
    pub generate_plain_content: Option<bool>,
    pub editor: Option<TransactionalTemplateVersionCreateEditor>,
    pub test_data: Option<String>,
}

impl TransactionalTemplateVersionCreate {
    /// With all that is required; set the rest by `..`.
    #[must_use]
    #[inline]
    pub fn new(name: impl Into<String>, subject: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            subject: subject.into(),
            active: None,
            html_content: None,
            plain_content: None,
            generate_plain_content: None,
            editor: None,
            test_data: None,
        }
    }
}

impl rt::Object for TransactionalTemplateVersionCreate {
    const SHAPE: rt::Shape = rt::Shape::new(
        "TransactionalTemplateVersionCreate",
        0b11,
        &[
            "name",
            "subject",
            "active",
            "html_content",
            "plain_content",
            "generate_plain_content",
            "editor",
            "test_data",
        ],
    );
    type Fields = (
        String,
        String,
        Option<TransactionalTemplateVersionCreateActive>,
        Option<String>,
        Option<String>,
        Option<bool>,
        Option<TransactionalTemplateVersionCreateEditor>,
        Option<String>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.name,
            &self.subject,
            &self.active,
            &self.html_content,
            &self.plain_content,
            &self.generate_plain_content,
            &self.editor,
            &self.test_data,
        )
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            name: group_0.0,
            subject: group_0.1,
            active: group_0.2,
            html_content: group_0.3,
            plain_content: group_0.4,
            generate_plain_content: group_0.5,
            editor: group_0.6,
            test_data: group_0.7,
        }
    }
}

/// `active` of `TransactionalTemplateVersionCreate`.
#[non_exhaustive]
pub enum TransactionalTemplateVersionCreateActive {
    /// `0`
    V0,
    /// `1`
    V1,
    /// A value that this version of the client does not know.
    Unknown(i64),
}

/// `editor` of `TransactionalTemplateVersionCreate`.
#[non_exhaustive]
pub enum TransactionalTemplateVersionCreateEditor {
    /// `code`
    Code,
    /// `design`
    Design,
    /// A value that this version of the client does not know.
    Unknown(String),
}

rt::objects! {
    ListTemplateResponse
    TransactionalTemplateLean
    TransactionalTemplateVersionLean
    TransactionalTemplate
    TransactionalTemplateWarning
    CreateTemplateBody
    TransactionalTemplateVersionOutput
    TransactionalTemplateVersionCreate
}

rt::choices! {
    CreateTemplateBodyGeneration { Legacy = "legacy", Dynamic = "dynamic" }
    TransactionalTemplateVersionCreateEditor { Code = "code", Design = "design" }
}

rt::numbers! {
    TransactionalTemplateVersionCreateActive { V0 = 0, V1 = 1 }
}
