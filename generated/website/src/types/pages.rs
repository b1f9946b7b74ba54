// Made by `cargo xtask generate`. Changes here are lost with the next run.

use switchboard_client::generated as rt;

/// A page in a list.
#[non_exhaustive]
pub struct PageSummary {
    pub slug: String,
    pub title: String,
    pub parent: rt::Nullable<String>,
    pub updated_at: rt::DateTime,
}

impl rt::Object for PageSummary {
    const SHAPE: rt::Shape = rt::Shape::new(
        "PageSummary",
        0b1011,
        &["slug", "title", "parent", "updated_at"],
    );
    type Fields = (String, String, rt::Nullable<String>, rt::DateTime);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.slug, &self.title, &self.parent, &self.updated_at)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            slug: group_0.0,
            title: group_0.1,
            parent: group_0.2,
            updated_at: group_0.3,
        }
    }
}

/// A page.
#[non_exhaustive]
pub struct ContentPage {
    /// Matches `^[a-z0-9]+(-[a-z0-9]+)*$`.
    pub slug: String,
    /// Has 1 to 200 characters.
    pub title: String,
    pub parent: rt::Nullable<String>,
    pub blocks: Vec<Block>,
    /// What search engines see.
    pub seo: rt::Nullable<Seo>,
    pub id: i64,
    pub version: i32,
    pub updated_at: rt::DateTime,
}

impl rt::Object for ContentPage {
    const SHAPE: rt::Shape = rt::Shape::new(
        "ContentPage",
        0b11101011,
        &["slug", "title", "parent", "blocks", "seo", "id", "version", "updated_at"],
    );
    type Fields = (
        String,
        String,
        rt::Nullable<String>,
        Vec<Block>,
        rt::Nullable<Seo>,
        i64,
        i32,
        rt::DateTime,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.slug,
            &self.title,
            &self.parent,
            &self.blocks,
            &self.seo,
            &self.id,
            &self.version,
            &self.updated_at,
        )
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            slug: group_0.0,
            title: group_0.1,
            parent: group_0.2,
            blocks: group_0.3,
            seo: group_0.4,
            id: group_0.5,
            version: group_0.6,
            updated_at: group_0.7,
        }
    }
}

/// A part of a page.
#[non_exhaustive]
#[allow(
    clippy::large_enum_variant,
    reason = "boxes would come and go with the fields that the API adds"
)]
pub enum Block {
    /// Text.
    TextBlock(TextBlock),
    /// An image.
    ImageBlock(ImageBlock),
    /// Something from elsewhere.
    EmbedBlock(EmbedBlock),
    /// Something that this version of the client does not know.
    Unknown(rt::Any),
}

/// Text.
pub struct TextBlock {
    /// Always `text`.
    pub kind: String,
    pub markdown: String,
}

impl TextBlock {
    /// With all that is required; set the rest by `..`.
    #[must_use]
    #[inline]
    pub fn new(markdown: impl Into<String>) -> Self {
        Self {
            kind: "text".to_owned(),
            markdown: markdown.into(),
        }
    }
}

impl rt::Object for TextBlock {
    const SHAPE: rt::Shape = rt::Shape::new("TextBlock", 0b11, &["kind", "markdown"]);
    type Fields = (String, String);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.kind, &self.markdown)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            kind: group_0.0,
            markdown: group_0.1,
        }
    }
}

/// An image.
pub struct ImageBlock {
    /// Always `image`.
    pub kind: String,
    pub media_id: rt::Uuid,
    pub alt: String,
    pub caption: rt::Nullable<String>,
}

impl ImageBlock {
    /// With all that is required; set the rest by `..`.
    #[must_use]
    #[inline]
    pub fn new(media_id: rt::Uuid, alt: impl Into<String>) -> Self {
        Self {
            kind: "image".to_owned(),
            media_id,
            alt: alt.into(),
            caption: rt::Nullable::Absent,
        }
    }
}

impl rt::Object for ImageBlock {
    const SHAPE: rt::Shape = rt::Shape::new(
        "ImageBlock",
        0b111,
        &["kind", "media_id", "alt", "caption"],
    );
    type Fields = (String, rt::Uuid, String, rt::Nullable<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.kind, &self.media_id, &self.alt, &self.caption)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            kind: group_0.0,
            media_id: group_0.1,
            alt: group_0.2,
            caption: group_0.3,
        }
    }
}

/// Something from elsewhere.
pub struct EmbedBlock {
    /// Always `embed`.
    pub kind: String,
    pub url: String,
    /// At least 1.
    pub height: Option<i32>,
}

impl EmbedBlock {
    /// With all that is required; set the rest by `..`.
    #[must_use]
    #[inline]
    pub fn new(url: impl Into<String>) -> Self {
        Self {
            kind: "embed".to_owned(),
            url: url.into(),
            height: None,
        }
    }
}

impl rt::Object for EmbedBlock {
    const SHAPE: rt::Shape = rt::Shape::new(
        "EmbedBlock",
        0b11,
        &["kind", "url", "height"],
    );
    type Fields = (String, String, Option<i32>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.kind, &self.url, &self.height)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            kind: group_0.0,
            url: group_0.1,
            height: group_0.2,
        }
    }
}

/// What search engines see.
pub struct Seo {
    /// Has at most 70 characters.
    pub title: rt::Nullable<String>,
    /// Has at most 160 characters.
    pub description: rt::Nullable<String>,
    /// Default: `false`.
    pub noindex: Option<bool>,
}

impl rt::Object for Seo {
    const SHAPE: rt::Shape = rt::Shape::new(
        "Seo",
        0,
        &["title", "description", "noindex"],
    );
    type Fields = (rt::Nullable<String>, rt::Nullable<String>, Option<bool>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.title, &self.description, &self.noindex)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            title: group_0.0,
            description: group_0.1,
            noindex: group_0.2,
        }
    }
}

/// A page to store.
pub struct PageInput {
    /// Matches `^[a-z0-9]+(-[a-z0-9]+)*$`.
    pub slug: String,
    /// Has 1 to 200 characters.
    pub title: String,
    pub parent: rt::Nullable<String>,
    pub blocks: Vec<Block>,
    /// What search engines see.
    pub seo: rt::Nullable<Seo>,
}

impl PageInput {
    /// With all that is required; set the rest by `..`.
    #[must_use]
    #[inline]
    pub fn new(
        slug: impl Into<String>,
        title: impl Into<String>,
        blocks: Vec<Block>,
    ) -> Self {
        Self {
            slug: slug.into(),
            title: title.into(),
            parent: rt::Nullable::Absent,
            blocks,
            seo: rt::Nullable::Absent,
        }
    }
}

impl rt::Object for PageInput {
    const SHAPE: rt::Shape = rt::Shape::new(
        "PageInput",
        0b1011,
        &["slug", "title", "parent", "blocks", "seo"],
    );
    type Fields = (String, String, rt::Nullable<String>, Vec<Block>, rt::Nullable<Seo>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.slug, &self.title, &self.parent, &self.blocks, &self.seo)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            slug: group_0.0,
            title: group_0.1,
            parent: group_0.2,
            blocks: group_0.3,
            seo: group_0.4,
        }
    }
}

rt::objects! {
    PageSummary
    ContentPage
    TextBlock
    ImageBlock
    EmbedBlock
    Seo
    PageInput
}

rt::defaults! {
    Seo
}

rt::unions! {
    Block tag "kind" {
        TextBlock 0: rt::look(rt::OBJECT).tag(&["text"]),
        ImageBlock 1: rt::look(rt::OBJECT).tag(&["image"]),
        EmbedBlock 2: rt::look(rt::OBJECT).tag(&["embed"]),
    }
}
