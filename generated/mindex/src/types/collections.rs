// Made by `cargo xtask generate`. Changes here are lost with the next run.

use switchboard_client::generated as rt;

/// A page of collections.
#[non_exhaustive]
pub struct CollectionPage {
    pub items: Vec<Collection>,
    /// Null on the last page.
    pub next_cursor: Option<String>,
}

impl rt::Object for CollectionPage {
    const SHAPE: rt::Shape = rt::Shape::new(
        "CollectionPage",
        0b11,
        &["items", "next_cursor"],
    );
    type Fields = (Vec<Collection>, Option<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.items, &self.next_cursor)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            items: group_0.0,
            next_cursor: group_0.1,
        }
    }
}

/// A collection.
#[non_exhaustive]
pub struct Collection {
    /// Has 1 to 120 characters.
    pub name: String,
    pub description: rt::Nullable<String>,
    /// Default: `en`. Matches `^[a-z]{2}$`.
    pub language: Option<String>,
    pub embedding_model: rt::Nullable<String>,
    /// Default: `workspace`.
    pub visibility: Option<CollectionInputVisibility>,
    pub id: String,
    pub document_count: i64,
    pub created_at: rt::DateTime,
    pub updated_at: rt::DateTime,
}

impl rt::Object for Collection {
    const SHAPE: rt::Shape = rt::Shape::new(
        "Collection",
        0b111100001,
        &[
            "name",
            "description",
            "language",
            "embedding_model",
            "visibility",
            "id",
            "document_count",
            "created_at",
            "updated_at",
        ],
    );
    type Fields = rt::Both<
        (
            String,
            rt::Nullable<String>,
            Option<String>,
            rt::Nullable<String>,
            Option<CollectionInputVisibility>,
            String,
            i64,
            rt::DateTime,
        ),
        (rt::DateTime,),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            (
                &self.name,
                &self.description,
                &self.language,
                &self.embedding_model,
                &self.visibility,
                &self.id,
                &self.document_count,
                &self.created_at,
            ),
            (&self.updated_at,),
        )
    }

    #[inline]
    fn from_fields(rt::Both(group_0, group_1): Self::Fields) -> Self {
        Self {
            name: group_0.0,
            description: group_0.1,
            language: group_0.2,
            embedding_model: group_0.3,
            visibility: group_0.4,
            id: group_0.5,
            document_count: group_0.6,
            created_at: group_0.7,
            updated_at: group_1.0,
        }
    }
}

/// `visibility` of `CollectionInput`.
///
/// Default: `workspace`.
#[non_exhaustive]
pub enum CollectionInputVisibility {
    /// `private`
    Private,
    /// `workspace`
    Workspace,
    /// `public`
    Public,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// A collection to store.
pub struct CollectionInput {
    /// Has 1 to 120 characters.
    pub name: String,
    pub description: rt::Nullable<String>,
    /// Default: `en`. Matches `^[a-z]{2}$`.
    pub language: Option<String>,
    pub embedding_model: rt::Nullable<String>,
    /// Default: `workspace`.
    pub visibility: Option<CollectionInputVisibility>,
}

impl CollectionInput {
    /// With all that is required; set the rest by `..`.
    #[must_use]
    #[inline]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            description: rt::Nullable::Absent,
            language: None,
            embedding_model: rt::Nullable::Absent,
            visibility: None,
        }
    }
}

impl rt::Object for CollectionInput {
    const SHAPE: rt::Shape = rt::Shape::new(
        "CollectionInput",
        0b1,
        &["name", "description", "language", "embedding_model", "visibility"],
    );
    type Fields = (
        String,
        rt::Nullable<String>,
        Option<String>,
        rt::Nullable<String>,
        Option<CollectionInputVisibility>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.name,
            &self.description,
            &self.language,
            &self.embedding_model,
            &self.visibility,
        )
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            name: group_0.0,
            description: group_0.1,
            language: group_0.2,
            embedding_model: group_0.3,
            visibility: group_0.4,
        }
    }
}

/// Changes to a collection.
pub struct CollectionPatch {
    /// Has 1 to 120 characters.
    pub name: Option<String>,
    pub description: rt::Nullable<String>,
    pub visibility: Option<CollectionPatchVisibility>,
}

impl rt::Object for CollectionPatch {
    const SHAPE: rt::Shape = rt::Shape::new(
        "CollectionPatch",
        0,
        &["name", "description", "visibility"],
    );
    type Fields = (
        Option<String>,
        rt::Nullable<String>,
        Option<CollectionPatchVisibility>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.name, &self.description, &self.visibility)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            name: group_0.0,
            description: group_0.1,
            visibility: group_0.2,
        }
    }
}

/// The same as [`CollectionInputVisibility`].
pub type CollectionPatchVisibility = CollectionInputVisibility;

rt::objects! {
    CollectionPage
    Collection
    CollectionInput
    CollectionPatch
}

rt::defaults! {
    CollectionPatch
}

rt::choices! {
    CollectionInputVisibility {
        Private = "private",
        Workspace = "workspace",
        Public = "public",
    }
}
