// Made by `cargo xtask generate`. Changes here are lost with the next run.

use switchboard_client::generated as rt;

/// `ListLabelsResponse`, as the API calls it.
#[non_exhaustive]
pub struct ListLabelsResponse {
    pub labels: Option<Vec<Label>>,
}

impl rt::Object for ListLabelsResponse {
    const SHAPE: rt::Shape = rt::Shape {
        name: "ListLabelsResponse",
        fields: &["labels"],
        required: &[0],
    };
    type Fields = (Option<Vec<Label>>,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.labels,)
    }

    #[inline]
    fn from_fields((labels,): Self::Fields) -> Self {
        Self { labels }
    }
}

/// `Label`, as the API calls it.
pub struct Label {
    pub id: Option<String>,
    pub name: Option<String>,
    pub r#type: Option<LabelType>,
    pub label_list_visibility: Option<LabelListVisibility>,
    pub message_list_visibility: Option<LabelMessageListVisibility>,
    pub messages_total: Option<i32>,
    pub messages_unread: Option<i32>,
    pub threads_total: Option<i32>,
    pub threads_unread: Option<i32>,
    pub color: Option<LabelColor>,
}

impl rt::Object for Label {
    const SHAPE: rt::Shape = rt::Shape {
        name: "Label",
        fields: &[
            "id",
            "name",
            "type",
            "labelListVisibility",
            "messageListVisibility",
            "messagesTotal",
            "messagesUnread",
            "threadsTotal",
            "threadsUnread",
            "color",
        ],
        required: &[0],
    };
    type Fields = rt::Both<
        (
            Option<String>,
            Option<String>,
            Option<LabelType>,
            Option<LabelListVisibility>,
            Option<LabelMessageListVisibility>,
            Option<i32>,
            Option<i32>,
            Option<i32>,
        ),
        (Option<i32>, Option<LabelColor>),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            (
                &self.id,
                &self.name,
                &self.r#type,
                &self.label_list_visibility,
                &self.message_list_visibility,
                &self.messages_total,
                &self.messages_unread,
                &self.threads_total,
            ),
            (&self.threads_unread, &self.color),
        )
    }

    #[inline]
    fn from_fields(
        rt::Both(
            (
                id,
                name,
                r#type,
                label_list_visibility,
                message_list_visibility,
                messages_total,
                messages_unread,
                threads_total,
            ),
            (threads_unread, color),
        ): Self::Fields,
    ) -> Self {
        Self {
            id,
            name,
            r#type,
            label_list_visibility,
            message_list_visibility,
            messages_total,
            messages_unread,
            threads_total,
            threads_unread,
            color,
        }
    }
}

/// `type` of `Label`.
#[non_exhaustive]
pub enum LabelType {
    /// `system`
    System,
    /// `user`
    User,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `labelListVisibility` of `Label`.
#[non_exhaustive]
pub enum LabelListVisibility {
    /// `labelShow`
    LabelShow,
    /// `labelShowIfUnread`
    LabelShowIfUnread,
    /// `labelHide`
    LabelHide,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `messageListVisibility` of `Label`.
#[non_exhaustive]
pub enum LabelMessageListVisibility {
    /// `show`
    Show,
    /// `hide`
    Hide,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `LabelColor`, as the API calls it.
pub struct LabelColor {
    pub background_color: Option<String>,
    pub text_color: Option<String>,
}

impl rt::Object for LabelColor {
    const SHAPE: rt::Shape = rt::Shape {
        name: "LabelColor",
        fields: &["backgroundColor", "textColor"],
        required: &[0],
    };
    type Fields = (Option<String>, Option<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.background_color, &self.text_color)
    }

    #[inline]
    fn from_fields((background_color, text_color): Self::Fields) -> Self {
        Self {
            background_color,
            text_color,
        }
    }
}

rt::objects! {
    ListLabelsResponse
    Label
    LabelColor
}

rt::defaults! {
    Label
    LabelColor
}

rt::choices! {
    LabelType { System = "system", User = "user" }
    LabelListVisibility {
        LabelShow = "labelShow",
        LabelShowIfUnread = "labelShowIfUnread",
        LabelHide = "labelHide",
    }
    LabelMessageListVisibility { Show = "show", Hide = "hide" }
}
