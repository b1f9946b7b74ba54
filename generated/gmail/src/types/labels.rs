// Made by `cargo xtask generate`. Changes here are lost with the next run.

use switchboard_client::generated as rt;

/// `ListLabelsResponse`, as the API calls it.
#[non_exhaustive]
pub struct ListLabelsResponse {
    pub labels: Option<Vec<Label>>,
}

impl rt::Object for ListLabelsResponse {
    const SHAPE: rt::Shape = rt::Shape::new("ListLabelsResponse", 0, &["labels"]);
    type Fields = (Option<Vec<Label>>,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.labels,)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self { labels: group_0.0 }
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
    const SHAPE: rt::Shape = rt::Shape::new(
        "Label",
        0,
        &[
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
    );
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
    fn from_fields(rt::Both(group_0, group_1): Self::Fields) -> Self {
        Self {
            id: group_0.0,
            name: group_0.1,
            r#type: group_0.2,
            label_list_visibility: group_0.3,
            message_list_visibility: group_0.4,
            messages_total: group_0.5,
            messages_unread: group_0.6,
            threads_total: group_0.7,
            threads_unread: group_1.0,
            color: group_1.1,
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
    const SHAPE: rt::Shape = rt::Shape::new(
        "LabelColor",
        0,
        &["backgroundColor", "textColor"],
    );
    type Fields = (Option<String>, Option<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.background_color, &self.text_color)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            background_color: group_0.0,
            text_color: group_0.1,
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
