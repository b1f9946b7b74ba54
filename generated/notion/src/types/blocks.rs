// Made by `cargo xtask generate`. Changes here are lost with the next run.

use super::*;
use switchboard_client::generated as rt;

/// A piece of content; what it holds stands under the field named by type
#[non_exhaustive]
pub struct Block {
    /// Always `block`.
    pub object: String,
    pub id: String,
    /// Where an object lives; the field named by type is set
    pub parent: Option<Parent>,
    pub r#type: Option<BlockType>,
    pub created_time: Option<rt::DateTime>,
    pub last_edited_time: Option<rt::DateTime>,
    pub created_by: Option<PartialUser>,
    pub last_edited_by: Option<PartialUser>,
    pub has_children: Option<bool>,
    pub archived: Option<bool>,
    pub in_trash: Option<bool>,
    /// Content of the blocks that are made of text
    pub paragraph: Option<TextBlock>,
    /// Content of the blocks that are made of text
    pub heading_1: Option<TextBlock>,
    /// Content of the blocks that are made of text
    pub heading_2: Option<TextBlock>,
    /// Content of the blocks that are made of text
    pub heading_3: Option<TextBlock>,
    /// Content of the blocks that are made of text
    pub bulleted_list_item: Option<TextBlock>,
    /// Content of the blocks that are made of text
    pub numbered_list_item: Option<TextBlock>,
    /// Content of the blocks that are made of text
    pub to_do: Option<TextBlock>,
    /// Content of the blocks that are made of text
    pub toggle: Option<TextBlock>,
    /// Content of the blocks that are made of text
    pub quote: Option<TextBlock>,
    /// Content of the blocks that are made of text
    pub callout: Option<TextBlock>,
    /// Content of the blocks that are made of text
    pub code: Option<TextBlock>,
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
    pub child_page: Option<rt::Map<rt::Any>>,
    pub child_database: Option<rt::Map<rt::Any>>,
    pub synced_block: Option<rt::Map<rt::Any>>,
    /// Fields that the API does not list.
    pub extra: rt::Extra<rt::Any>,
}

impl rt::Object for Block {
    const SHAPE: rt::Shape = rt::Shape::new(
        "Block",
        0b11,
        &[
            "object",
            "id",
            "parent",
            "type",
            "created_time",
            "last_edited_time",
            "created_by",
            "last_edited_by",
            "has_children",
            "archived",
            "in_trash",
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
            "child_page",
            "child_database",
            "synced_block",
        ],
    );
    type Fields = rt::Both<
        rt::Both<
            rt::Both<
                (
                    String,
                    String,
                    Option<Parent>,
                    Option<BlockType>,
                    Option<rt::DateTime>,
                    Option<rt::DateTime>,
                    Option<PartialUser>,
                    Option<PartialUser>,
                ),
                (
                    Option<bool>,
                    Option<bool>,
                    Option<bool>,
                    Option<TextBlock>,
                    Option<TextBlock>,
                    Option<TextBlock>,
                    Option<TextBlock>,
                    Option<TextBlock>,
                ),
            >,
            (
                Option<TextBlock>,
                Option<TextBlock>,
                Option<TextBlock>,
                Option<TextBlock>,
                Option<TextBlock>,
                Option<TextBlock>,
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
            (
                Option<rt::Map<rt::Any>>,
                Option<rt::Map<rt::Any>>,
                Option<rt::Map<rt::Any>>,
                Option<rt::Map<rt::Any>>,
                rt::Extra<rt::Any>,
            ),
        >,
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            rt::Both(
                rt::Both(
                    (
                        &self.object,
                        &self.id,
                        &self.parent,
                        &self.r#type,
                        &self.created_time,
                        &self.last_edited_time,
                        &self.created_by,
                        &self.last_edited_by,
                    ),
                    (
                        &self.has_children,
                        &self.archived,
                        &self.in_trash,
                        &self.paragraph,
                        &self.heading_1,
                        &self.heading_2,
                        &self.heading_3,
                        &self.bulleted_list_item,
                    ),
                ),
                (
                    &self.numbered_list_item,
                    &self.to_do,
                    &self.toggle,
                    &self.quote,
                    &self.callout,
                    &self.code,
                    &self.divider,
                    &self.image,
                ),
            ),
            rt::Both(
                (
                    &self.video,
                    &self.file,
                    &self.pdf,
                    &self.audio,
                    &self.bookmark,
                    &self.embed,
                    &self.equation,
                    &self.table,
                ),
                (
                    &self.table_row,
                    &self.child_page,
                    &self.child_database,
                    &self.synced_block,
                    &self.extra,
                ),
            ),
        )
    }

    #[inline]
    fn from_fields(
        rt::Both(
            rt::Both(rt::Both(group_0, group_1), group_2),
            rt::Both(group_3, group_4),
        ): Self::Fields,
    ) -> Self {
        Self {
            object: group_0.0,
            id: group_0.1,
            parent: group_0.2,
            r#type: group_0.3,
            created_time: group_0.4,
            last_edited_time: group_0.5,
            created_by: group_0.6,
            last_edited_by: group_0.7,
            has_children: group_1.0,
            archived: group_1.1,
            in_trash: group_1.2,
            paragraph: group_1.3,
            heading_1: group_1.4,
            heading_2: group_1.5,
            heading_3: group_1.6,
            bulleted_list_item: group_1.7,
            numbered_list_item: group_2.0,
            to_do: group_2.1,
            toggle: group_2.2,
            quote: group_2.3,
            callout: group_2.4,
            code: group_2.5,
            divider: group_2.6,
            image: group_2.7,
            video: group_3.0,
            file: group_3.1,
            pdf: group_3.2,
            audio: group_3.3,
            bookmark: group_3.4,
            embed: group_3.5,
            equation: group_3.6,
            table: group_3.7,
            table_row: group_4.0,
            child_page: group_4.1,
            child_database: group_4.2,
            synced_block: group_4.3,
            extra: group_4.4,
        }
    }
}

/// `type` of `Block`.
#[non_exhaustive]
pub enum BlockType {
    /// `paragraph`
    Paragraph,
    /// `heading_1`
    Heading1,
    /// `heading_2`
    Heading2,
    /// `heading_3`
    Heading3,
    /// `bulleted_list_item`
    BulletedListItem,
    /// `numbered_list_item`
    NumberedListItem,
    /// `to_do`
    ToDo,
    /// `toggle`
    Toggle,
    /// `quote`
    Quote,
    /// `callout`
    Callout,
    /// `code`
    Code,
    /// `divider`
    Divider,
    /// `image`
    Image,
    /// `video`
    Video,
    /// `file`
    File,
    /// `pdf`
    Pdf,
    /// `audio`
    Audio,
    /// `bookmark`
    Bookmark,
    /// `embed`
    Embed,
    /// `equation`
    Equation,
    /// `table`
    Table,
    /// `table_row`
    TableRow,
    /// `column_list`
    ColumnList,
    /// `column`
    Column,
    /// `child_page`
    ChildPage,
    /// `child_database`
    ChildDatabase,
    /// `synced_block`
    SyncedBlock,
    /// `table_of_contents`
    TableOfContents,
    /// `breadcrumb`
    Breadcrumb,
    /// `link_preview`
    LinkPreview,
    /// `link_to_page`
    LinkToPage,
    /// `template`
    Template,
    /// `unsupported`
    Unsupported,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// Content of the blocks that are made of text
#[non_exhaustive]
pub struct TextBlock {
    pub rich_text: Vec<RichText>,
    pub color: Option<String>,
    pub is_toggleable: Option<bool>,
    pub checked: Option<bool>,
    pub language: Option<String>,
    pub caption: Option<Vec<RichText>>,
}

impl rt::Object for TextBlock {
    const SHAPE: rt::Shape = rt::Shape::new(
        "TextBlock",
        0b1,
        &["rich_text", "color", "is_toggleable", "checked", "language", "caption"],
    );
    type Fields = (
        Vec<RichText>,
        Option<String>,
        Option<bool>,
        Option<bool>,
        Option<String>,
        Option<Vec<RichText>>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.rich_text,
            &self.color,
            &self.is_toggleable,
            &self.checked,
            &self.language,
            &self.caption,
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
            caption: group_0.5,
        }
    }
}

/// `BlockList`, as the API calls it.
#[non_exhaustive]
pub struct BlockList {
    /// Always `list`.
    pub object: String,
    pub r#type: Option<String>,
    pub block: Option<rt::Map<rt::Any>>,
    pub results: Vec<Block>,
    pub next_cursor: Option<String>,
    pub has_more: bool,
    pub request_id: Option<String>,
}

impl rt::Object for BlockList {
    const SHAPE: rt::Shape = rt::Shape::new(
        "BlockList",
        0b111001,
        &["object", "type", "block", "results", "next_cursor", "has_more", "request_id"],
    );
    type Fields = (
        String,
        Option<String>,
        Option<rt::Map<rt::Any>>,
        Vec<Block>,
        Option<String>,
        bool,
        Option<String>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.object,
            &self.r#type,
            &self.block,
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
            block: group_0.2,
            results: group_0.3,
            next_cursor: group_0.4,
            has_more: group_0.5,
            request_id: group_0.6,
        }
    }
}

/// `AppendBlockChildrenRequest`, as the API calls it.
pub struct AppendBlockChildrenRequest {
    /// Has at most 100 items.
    pub children: Vec<BlockRequest>,
    /// Id of the block to put them behind
    pub after: Option<String>,
}

impl AppendBlockChildrenRequest {
    /// With all that is required; set the rest by `..`.
    #[must_use]
    #[inline]
    pub fn new(children: Vec<BlockRequest>) -> Self {
        Self { children, after: None }
    }
}

impl rt::Object for AppendBlockChildrenRequest {
    const SHAPE: rt::Shape = rt::Shape::new(
        "AppendBlockChildrenRequest",
        0b1,
        &["children", "after"],
    );
    type Fields = (Vec<BlockRequest>, Option<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.children, &self.after)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            children: group_0.0,
            after: group_0.1,
        }
    }
}

rt::objects! {
    Block
    TextBlock
    BlockList
    AppendBlockChildrenRequest
}

rt::choices! {
    BlockType {
        Paragraph = "paragraph",
        Heading1 = "heading_1",
        Heading2 = "heading_2",
        Heading3 = "heading_3",
        BulletedListItem = "bulleted_list_item",
        NumberedListItem = "numbered_list_item",
        ToDo = "to_do",
        Toggle = "toggle",
        Quote = "quote",
        Callout = "callout",
        Code = "code",
        Divider = "divider",
        Image = "image",
        Video = "video",
        File = "file",
        Pdf = "pdf",
        Audio = "audio",
        Bookmark = "bookmark",
        Embed = "embed",
        Equation = "equation",
        Table = "table",
        TableRow = "table_row",
        ColumnList = "column_list",
        Column = "column",
        ChildPage = "child_page",
        ChildDatabase = "child_database",
        SyncedBlock = "synced_block",
        TableOfContents = "table_of_contents",
        Breadcrumb = "breadcrumb",
        LinkPreview = "link_preview",
        LinkToPage = "link_to_page",
        Template = "template",
        Unsupported = "unsupported",
    }
}
