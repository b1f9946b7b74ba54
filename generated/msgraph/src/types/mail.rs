// Made by `cargo xtask generate`. Changes here are lost with the next run.

use super::*;
use switchboard_client::generated as rt;

/// A page of messages.
#[non_exhaustive]
pub struct MessageCollectionResponse {
    pub value: Option<Vec<Message>>,
    /// Address of the next page.
    pub odata_next_link: rt::Nullable<String>,
    pub odata_count: rt::Nullable<i64>,
}

impl rt::Object for MessageCollectionResponse {
    const SHAPE: rt::Shape = rt::Shape::new(
        "MessageCollectionResponse",
        0,
        &["value", "@odata.nextLink", "@odata.count"],
    );
    type Fields = (Option<Vec<Message>>, rt::Nullable<String>, rt::Nullable<i64>);
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

/// A mail.
pub struct Message {
    pub id: Option<String>,
    pub subject: rt::Nullable<String>,
    /// The body of a message or event.
    pub body: Option<ItemBody>,
    pub body_preview: rt::Nullable<String>,
    /// Who a message goes to or comes from.
    pub from: rt::Nullable<Recipient>,
    /// Who a message goes to or comes from.
    pub sender: rt::Nullable<Recipient>,
    pub to_recipients: Option<Vec<Recipient>>,
    pub cc_recipients: Option<Vec<Recipient>>,
    pub bcc_recipients: Option<Vec<Recipient>>,
    pub reply_to: Option<Vec<Recipient>>,
    pub importance: rt::Nullable<MessageImportance>,
    pub is_read: rt::Nullable<bool>,
    pub is_draft: rt::Nullable<bool>,
    pub has_attachments: rt::Nullable<bool>,
    pub received_date_time: rt::Nullable<rt::DateTime>,
    pub sent_date_time: rt::Nullable<rt::DateTime>,
    pub created_date_time: rt::Nullable<rt::DateTime>,
    pub last_modified_date_time: rt::Nullable<rt::DateTime>,
    pub conversation_id: rt::Nullable<String>,
    pub parent_folder_id: rt::Nullable<String>,
    pub internet_message_id: rt::Nullable<String>,
    pub categories: Option<Vec<String>>,
    /// A flag on a message.
    pub flag: rt::Nullable<FollowupFlag>,
    pub web_link: rt::Nullable<String>,
    pub change_key: rt::Nullable<String>,
}

impl rt::Object for Message {
    const SHAPE: rt::Shape = rt::Shape::new(
        "Message",
        0,
        &[
            "id",
            "subject",
            "body",
            "bodyPreview",
            "from",
            "sender",
            "toRecipients",
            "ccRecipients",
            "bccRecipients",
            "replyTo",
            "importance",
            "isRead",
            "isDraft",
            "hasAttachments",
            "receivedDateTime",
            "sentDateTime",
            "createdDateTime",
            "lastModifiedDateTime",
            "conversationId",
            "parentFolderId",
            "internetMessageId",
            "categories",
            "flag",
            "webLink",
            "changeKey",
        ],
    );
    type Fields = rt::Both<
        rt::Both<
            (
                Option<String>,
                rt::Nullable<String>,
                Option<ItemBody>,
                rt::Nullable<String>,
                rt::Nullable<Recipient>,
                rt::Nullable<Recipient>,
                Option<Vec<Recipient>>,
                Option<Vec<Recipient>>,
            ),
            (
                Option<Vec<Recipient>>,
                Option<Vec<Recipient>>,
                rt::Nullable<MessageImportance>,
                rt::Nullable<bool>,
                rt::Nullable<bool>,
                rt::Nullable<bool>,
                rt::Nullable<rt::DateTime>,
                rt::Nullable<rt::DateTime>,
            ),
        >,
        rt::Both<
            (
                rt::Nullable<rt::DateTime>,
                rt::Nullable<rt::DateTime>,
                rt::Nullable<String>,
                rt::Nullable<String>,
                rt::Nullable<String>,
                Option<Vec<String>>,
                rt::Nullable<FollowupFlag>,
                rt::Nullable<String>,
            ),
            (rt::Nullable<String>,),
        >,
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            rt::Both(
                (
                    &self.id,
                    &self.subject,
                    &self.body,
                    &self.body_preview,
                    &self.from,
                    &self.sender,
                    &self.to_recipients,
                    &self.cc_recipients,
                ),
                (
                    &self.bcc_recipients,
                    &self.reply_to,
                    &self.importance,
                    &self.is_read,
                    &self.is_draft,
                    &self.has_attachments,
                    &self.received_date_time,
                    &self.sent_date_time,
                ),
            ),
            rt::Both(
                (
                    &self.created_date_time,
                    &self.last_modified_date_time,
                    &self.conversation_id,
                    &self.parent_folder_id,
                    &self.internet_message_id,
                    &self.categories,
                    &self.flag,
                    &self.web_link,
                ),
                (&self.change_key,),
            ),
        )
    }

    #[inline]
    fn from_fields(
        rt::Both(rt::Both(group_0, group_1), rt::Both(group_2, group_3)): Self::Fields,
    ) -> Self {
        Self {
            id: group_0.0,
            subject: group_0.1,
            body: group_0.2,
            body_preview: group_0.3,
            from: group_0.4,
            sender: group_0.5,
            to_recipients: group_0.6,
            cc_recipients: group_0.7,
            bcc_recipients: group_1.0,
            reply_to: group_1.1,
            importance: group_1.2,
            is_read: group_1.3,
            is_draft: group_1.4,
            has_attachments: group_1.5,
            received_date_time: group_1.6,
            sent_date_time: group_1.7,
            created_date_time: group_2.0,
            last_modified_date_time: group_2.1,
            conversation_id: group_2.2,
            parent_folder_id: group_2.3,
            internet_message_id: group_2.4,
            categories: group_2.5,
            flag: group_2.6,
            web_link: group_2.7,
            change_key: group_3.0,
        }
    }
}

/// `importance` of `message`.
#[non_exhaustive]
pub enum MessageImportance {
    /// `low`
    Low,
    /// `normal`
    Normal,
    /// `high`
    High,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// A flag on a message.
pub struct FollowupFlag {
    pub flag_status: rt::Nullable<FollowupFlagStatus>,
}

impl rt::Object for FollowupFlag {
    const SHAPE: rt::Shape = rt::Shape::new("FollowupFlag", 0, &["flagStatus"]);
    type Fields = (rt::Nullable<FollowupFlagStatus>,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.flag_status,)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self { flag_status: group_0.0 }
    }
}

/// `flagStatus` of `followupFlag`.
#[non_exhaustive]
pub enum FollowupFlagStatus {
    /// `notFlagged`
    NotFlagged,
    /// `complete`
    Complete,
    /// `flagged`
    Flagged,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// A mail to send.
pub struct SendMailRequest {
    /// A mail.
    pub message: Message,
    /// Whether a copy is kept.
    ///
    /// Default: `true`.
    pub save_to_sent_items: rt::Nullable<bool>,
}

impl SendMailRequest {
    /// With all that is required; set the rest by `..`.
    #[must_use]
    #[inline]
    pub fn new(message: Message) -> Self {
        Self {
            message,
            save_to_sent_items: rt::Nullable::Absent,
        }
    }
}

impl rt::Object for SendMailRequest {
    const SHAPE: rt::Shape = rt::Shape::new(
        "SendMailRequest",
        0b1,
        &["message", "saveToSentItems"],
    );
    type Fields = (Message, rt::Nullable<bool>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.message, &self.save_to_sent_items)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            message: group_0.0,
            save_to_sent_items: group_0.1,
        }
    }
}

rt::objects! {
    MessageCollectionResponse
    Message
    FollowupFlag
    SendMailRequest
}

rt::defaults! {
    Message
    FollowupFlag
}

rt::choices! {
    MessageImportance { Low = "low", Normal = "normal", High = "high" }
    FollowupFlagStatus {
        NotFlagged = "notFlagged",
        Complete = "complete",
        Flagged = "flagged",
    }
}
