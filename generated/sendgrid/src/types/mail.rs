// Made by `cargo xtask generate`. Changes here are lost with the next run.

use switchboard_client::generated as rt;

/// `Content-Encoding` of `SendMail`.
#[non_exhaustive]
pub enum SendMailContentEncoding {
    /// `gzip`
    Gzip,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `MailSendRequest`, as the API calls it.
pub struct MailSendRequest {
    pub personalizations: Vec<MailSendRequestPersonalizationsItem>,
    pub from: MailFrom,
    pub reply_to: Option<MailTo>,
    pub reply_to_list: Option<Vec<MailTo>>,
    pub subject: Option<String>,
    pub content: Option<Vec<MailSendRequestContentItem>>,
    pub attachments: Option<Vec<MailSendRequestAttachmentsItem>>,
    pub template_id: Option<String>,
    pub headers: Option<rt::Map<String>>,
    /// Has at most 10 items.
    pub categories: Option<Vec<String>>,
    pub custom_args: Option<String>,
    pub send_at: Option<i64>,
    pub batch_id: Option<String>,
    pub asm: Option<MailSendRequestAsm>,
    /// Has 2 to 64 characters.
    pub ip_pool_name: Option<String>,
    pub mail_settings: Option<MailSendRequestMailSettings>,
    pub tracking_settings: Option<MailSendRequestTrackingSettings>,
}

impl MailSendRequest {
    /// With all that is required; set the rest by `..`.
    #[must_use]
    #[inline]
    pub fn new(
        personalizations: Vec<MailSendRequestPersonalizationsItem>,
        from: MailFrom,
    ) -> Self {
        Self {
            personalizations,
            from,
            reply_to: None,
            reply_to_list: None,
            subject: None,
            content: None,
            attachments: None,
            template_id: None,
            headers: None,
            categories: None,
            custom_args: None,
            send_at: None,
            batch_id: None,
            asm: None,
            ip_pool_name: None,
            mail_settings: None,
            tracking_settings: None,
        }
    }
}

impl rt::Object for MailSendRequest {
    const SHAPE: rt::Shape = rt::Shape::new(
        "MailSendRequest",
        0b11,
        &[
            "personalizations",
            "from",
            "reply_to",
            "reply_to_list",
            "subject",
            "content",
            "attachments",
            "template_id",
            "headers",
            "categories",
            "custom_args",
            "send_at",
            "batch_id",
            "asm",
            "ip_pool_name",
            "mail_settings",
            "tracking_settings",
        ],
    );
    type Fields = rt::Both<
        rt::Both<
            (
                Vec<MailSendRequestPersonalizationsItem>,
                MailFrom,
                Option<MailTo>,
                Option<Vec<MailTo>>,
                Option<String>,
                Option<Vec<MailSendRequestContentItem>>,
                Option<Vec<MailSendRequestAttachmentsItem>>,
                Option<String>,
            ),
            (
                Option<rt::Map<String>>,
                Option<Vec<String>>,
                Option<String>,
                Option<i64>,
                Option<String>,
                Option<MailSendRequestAsm>,
                Option<String>,
                Option<MailSendRequestMailSettings>,
            ),
        >,
        (Option<MailSendRequestTrackingSettings>,),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            rt::Both(
                (
                    &self.personalizations,
                    &self.from,
                    &self.reply_to,
                    &self.reply_to_list,
                    &self.subject,
                    &self.content,
                    &self.attachments,
                    &self.template_id,
                ),
                (
                    &self.headers,
                    &self.categories,
                    &self.custom_args,
                    &self.send_at,
                    &self.batch_id,
                    &self.asm,
                    &self.ip_pool_name,
                    &self.mail_settings,
                ),
            ),
            (&self.tracking_settings,),
        )
    }

    #[inline]
    fn from_fields(rt::Both(rt::Both(group_0, group_1), group_2): Self::Fields) -> Self {
        Self {
            personalizations: group_0.0,
            from: group_0.1,
            reply_to: group_0.2,
            reply_to_list: group_0.3,
            subject: group_0.4,
            content: group_0.5,
            attachments: group_0.6,
            template_id: group_0.7,
            headers: group_1.0,
            categories: group_1.1,
            custom_args: group_1.2,
            send_at: group_1.3,
            batch_id: group_1.4,
            asm: group_1.5,
            ip_pool_name: group_1.6,
            mail_settings: group_1.7,
            tracking_settings: group_2.0,
        }
    }
}

/// `personalizations.item` of `MailSendRequest`.
pub struct MailSendRequestPersonalizationsItem {
    pub from: Option<MailFrom>,
    pub to: Vec<MailTo>,
    pub cc: Option<Vec<MailTo>>,
    pub bcc: Option<Vec<MailTo>>,
    pub subject: Option<String>,
    pub headers: Option<rt::Map<String>>,
    pub substitutions: Option<rt::Map<String>>,
    pub dynamic_template_data: Option<rt::Map<rt::Any>>,
    pub custom_args: Option<rt::Map<String>>,
    pub send_at: Option<i64>,
}

impl MailSendRequestPersonalizationsItem {
    /// With all that is required; set the rest by `..`.
    #[must_use]
    #[inline]
    pub fn new(to: Vec<MailTo>) -> Self {
        Self {
            from: None,
            to,
            cc: None,
            bcc: None,
            subject: None,
            headers: None,
            substitutions: None,
            dynamic_template_data: None,
            custom_args: None,
            send_at: None,
        }
    }
}

impl rt::Object for MailSendRequestPersonalizationsItem {
    const SHAPE: rt::Shape = rt::Shape::new(
        "MailSendRequestPersonalizationsItem",
        0b10,
        &[
            "from",
            "to",
            "cc",
            "bcc",
            "subject",
            "headers",
            "substitutions",
            "dynamic_template_data",
            "custom_args",
            "send_at",
        ],
    );
    type Fields = rt::Both<
        (
            Option<MailFrom>,
            Vec<MailTo>,
            Option<Vec<MailTo>>,
            Option<Vec<MailTo>>,
            Option<String>,
            Option<rt::Map<String>>,
            Option<rt::Map<String>>,
            Option<rt::Map<rt::Any>>,
        ),
        (Option<rt::Map<String>>, Option<i64>),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            (
                &self.from,
                &self.to,
                &self.cc,
                &self.bcc,
                &self.subject,
                &self.headers,
                &self.substitutions,
                &self.dynamic_template_data,
            ),
            (&self.custom_args, &self.send_at),
        )
    }

    #[inline]
    fn from_fields(rt::Both(group_0, group_1): Self::Fields) -> Self {
        Self {
            from: group_0.0,
            to: group_0.1,
            cc: group_0.2,
            bcc: group_0.3,
            subject: group_0.4,
            headers: group_0.5,
            substitutions: group_0.6,
            dynamic_template_data: group_0.7,
            custom_args: group_1.0,
            send_at: group_1.1,
        }
    }
}

/// `MailFrom`, as the API calls it.
pub struct MailFrom {
    pub email: String,
    pub name: Option<String>,
}

impl MailFrom {
    /// With all that is required; set the rest by `..`.
    #[must_use]
    #[inline]
    pub fn new(email: impl Into<String>) -> Self {
        Self {
            email: email.into(),
            name: None,
        }
    }
}

impl rt::Object for MailFrom {
    const SHAPE: rt::Shape = rt::Shape::new("MailFrom", 0b1, &["email", "name"]);
    type Fields = (String, Option<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.email, &self.name)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            email: group_0.0,
            name: group_0.1,
        }
    }
}

/// `MailTo`, as the API calls it.
pub struct MailTo {
    pub email: String,
    pub name: Option<String>,
}

impl MailTo {
    /// With all that is required; set the rest by `..`.
    #[must_use]
    #[inline]
    pub fn new(email: impl Into<String>) -> Self {
        Self {
            email: email.into(),
            name: None,
        }
    }
}

impl rt::Object for MailTo {
    const SHAPE: rt::Shape = rt::Shape::new("MailTo", 0b1, &["email", "name"]);
    type Fields = (String, Option<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.email, &self.name)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            email: group_0.0,
            name: group_0.1,
        }
    }
}

/// `content.item` of `MailSendRequest`.
pub struct MailSendRequestContentItem {
    pub r#type: String,
    pub value: String,
}

impl MailSendRequestContentItem {
    /// With all that is required; set the rest by `..`.
    #[must_use]
    #[inline]
    pub fn new(r#type: impl Into<String>, value: impl Into<String>) -> Self {
        Self {
            r#type: r#type.into(),
            value: value.into(),
        }
    }
}

impl rt::Object for MailSendRequestContentItem {
    const SHAPE: rt::Shape = rt::Shape::new(
        "MailSendRequestContentItem",
        0b11,
        &["type", "value"],
    );
    type Fields = (String, String);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.r#type, &self.value)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            r#type: group_0.0,
            value: group_0.1,
        }
    }
}

/// `attachments.item` of `MailSendRequest`.
pub struct MailSendRequestAttachmentsItem {
    pub content: String,
    pub r#type: Option<String>,
    pub filename: String,
    pub disposition: Option<MailSendRequestAttachmentsItemDisposition>,
    pub content_id: Option<String>,
}

impl MailSendRequestAttachmentsItem {
    /// With all that is required; set the rest by `..`.
    #[must_use]
    #[inline]
    pub fn new(content: impl Into<String>, filename: impl Into<String>) -> Self {
        Self {
            content: content.into(),
            r#type: None,
            filename: filename.into(),
            disposition: None,
            content_id: None,
        }
    }
}

impl rt::Object for MailSendRequestAttachmentsItem {
    const SHAPE: rt::Shape = rt::Shape::new(
        "MailSendRequestAttachmentsItem",
        0b101,
        &["content", "type", "filename", "disposition", "content_id"],
    );
    type Fields = (
        String,
        Option<String>,
        String,
        Option<MailSendRequestAttachmentsItemDisposition>,
        Option<String>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.content,
            &self.r#type,
            &self.filename,
            &self.disposition,
            &self.content_id,
        )
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            content: group_0.0,
            r#type: group_0.1,
            filename: group_0.2,
            disposition: group_0.3,
            content_id: group_0.4,
        }
    }
}

/// `attachments.item.disposition` of `MailSendRequest`.
#[non_exhaustive]
pub enum MailSendRequestAttachmentsItemDisposition {
    /// `inline`
    Inline,
    /// `attachment`
    Attachment,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `asm` of `MailSendRequest`.
pub struct MailSendRequestAsm {
    pub group_id: i64,
    pub groups_to_display: Option<Vec<i64>>,
}

impl MailSendRequestAsm {
    /// With all that is required; set the rest by `..`.
    #[must_use]
    #[inline]
    pub fn new(group_id: i64) -> Self {
        Self {
            group_id,
            groups_to_display: None,
        }
    }
}

impl rt::Object for MailSendRequestAsm {
    const SHAPE: rt::Shape = rt::Shape::new(
        "MailSendRequestAsm",
        0b1,
        &["group_id", "groups_to_display"],
    );
    type Fields = (i64, Option<Vec<i64>>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.group_id, &self.groups_to_display)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            group_id: group_0.0,
            groups_to_display: group_0.1,
        }
    }
}

/// `mail_settings` of `MailSendRequest`.
pub struct MailSendRequestMailSettings {
    pub bypass_list_management: Option<Switch>,
    pub bypass_spam_management: Option<Switch>,
    pub bypass_bounce_management: Option<Switch>,
    pub bypass_unsubscribe_management: Option<Switch>,
    pub footer: Option<MailSendRequestMailSettingsFooter>,
    pub sandbox_mode: Option<Switch>,
}

impl rt::Object for MailSendRequestMailSettings {
    const SHAPE: rt::Shape = rt::Shape::new(
        "MailSendRequestMailSettings",
        0,
        &[
            "bypass_list_management",
            "bypass_spam_management",
            "bypass_bounce_management",
            "bypass_unsubscribe_management",
            "footer",
            "sandbox_mode",
        ],
    );
    type Fields = (
        Option<Switch>,
        Option<Switch>,
        Option<Switch>,
        Option<Switch>,
        Option<MailSendRequestMailSettingsFooter>,
        Option<Switch>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.bypass_list_management,
            &self.bypass_spam_management,
            &self.bypass_bounce_management,
            &self.bypass_unsubscribe_management,
            &self.footer,
            &self.sandbox_mode,
        )
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            bypass_list_management: group_0.0,
            bypass_spam_management: group_0.1,
            bypass_bounce_management: group_0.2,
            bypass_unsubscribe_management: group_0.3,
            footer: group_0.4,
            sandbox_mode: group_0.5,
        }
    }
}

/// `Switch`, as the API calls it.
pub struct Switch {
    pub enable: Option<bool>,
}

impl rt::Object for Switch {
    const SHAPE: rt::Shape = rt::Shape::new("Switch", 0, &["enable"]);
    type Fields = (Option<bool>,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.enable,)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self { enable: group_0.0 }
    }
}

/// `mail_settings.footer` of `MailSendRequest`.
pub struct MailSendRequestMailSettingsFooter {
    pub enable: Option<bool>,
    pub text: Option<String>,
    pub html: Option<String>,
}

impl rt::Object for MailSendRequestMailSettingsFooter {
    const SHAPE: rt::Shape = rt::Shape::new(
        "MailSendRequestMailSettingsFooter",
        0,
        &["enable", "text", "html"],
    );
    type Fields = (Option<bool>, Option<String>, Option<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.enable, &self.text, &self.html)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            enable: group_0.0,
            text: group_0.1,
            html: group_0.2,
        }
    }
}

/// `tracking_settings` of `MailSendRequest`.
pub struct MailSendRequestTrackingSettings {
    pub click_tracking: Option<MailSendRequestTrackingSettingsClickTracking>,
    pub open_tracking: Option<MailSendRequestTrackingSettingsOpenTracking>,
    pub subscription_tracking: Option<
        MailSendRequestTrackingSettingsSubscriptionTracking,
    >,
    pub ganalytics: Option<MailSendRequestTrackingSettingsGanalytics>,
}

impl rt::Object for MailSendRequestTrackingSettings {
    const SHAPE: rt::Shape = rt::Shape::new(
        "MailSendRequestTrackingSettings",
        0,
        &["click_tracking", "open_tracking", "subscription_tracking", "ganalytics"],
    );
    type Fields = (
        Option<MailSendRequestTrackingSettingsClickTracking>,
        Option<MailSendRequestTrackingSettingsOpenTracking>,
        Option<MailSendRequestTrackingSettingsSubscriptionTracking>,
        Option<MailSendRequestTrackingSettingsGanalytics>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.click_tracking,
            &self.open_tracking,
            &self.subscription_tracking,
            &self.ganalytics,
        )
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            click_tracking: group_0.0,
            open_tracking: group_0.1,
            subscription_tracking: group_0.2,
            ganalytics: group_0.3,
        }
    }
}

/// `tracking_settings.click_tracking` of `MailSendRequest`.
pub struct MailSendRequestTrackingSettingsClickTracking {
    pub enable: Option<bool>,
    pub enable_text: Option<bool>,
}

impl rt::Object for MailSendRequestTrackingSettingsClickTracking {
    const SHAPE: rt::Shape = rt::Shape::new(
        "MailSendRequestTrackingSettingsClickTracking",
        0,
        &["enable", "enable_text"],
    );
    type Fields = (Option<bool>, Option<bool>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.enable, &self.enable_text)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            enable: group_0.0,
            enable_text: group_0.1,
        }
    }
}

/// `tracking_settings.open_tracking` of `MailSendRequest`.
pub struct MailSendRequestTrackingSettingsOpenTracking {
    pub enable: Option<bool>,
    pub substitution_tag: rt::Nullable<String>,
}

impl rt::Object for MailSendRequestTrackingSettingsOpenTracking {
    const SHAPE: rt::Shape = rt::Shape::new(
        "MailSendRequestTrackingSettingsOpenTracking",
        0,
        &["enable", "substitution_tag"],
    );
    type Fields = (Option<bool>, rt::Nullable<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.enable, &self.substitution_tag)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            enable: group_0.0,
            substitution_tag: group_0.1,
        }
    }
}

/// `tracking_settings.subscription_tracking` of `MailSendRequest`.
pub struct MailSendRequestTrackingSettingsSubscriptionTracking {
    pub enable: Option<bool>,
    pub text: Option<String>,
    pub html: Option<String>,
    pub substitution_tag: Option<String>,
}

impl rt::Object for MailSendRequestTrackingSettingsSubscriptionTracking {
    const SHAPE: rt::Shape = rt::Shape::new(
        "MailSendRequestTrackingSettingsSubscriptionTracking",
        0,
        &["enable", "text", "html", "substitution_tag"],
    );
    type Fields = (Option<bool>, Option<String>, Option<String>, Option<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.enable, &self.text, &self.html, &self.substitution_tag)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            enable: group_0.0,
            text: group_0.1,
            html: group_0.2,
            substitution_tag: group_0.3,
        }
    }
}

/// `tracking_settings.ganalytics` of `MailSendRequest`.
pub struct MailSendRequestTrackingSettingsGanalytics {
    pub enable: Option<bool>,
    pub utm_source: Option<String>,
    pub utm_medium: Option<String>,
    pub utm_term: Option<String>,
    pub utm_content: Option<String>,
    pub utm_campaign: Option<String>,
}

impl rt::Object for MailSendRequestTrackingSettingsGanalytics {
    const SHAPE: rt::Shape = rt::Shape::new(
        "MailSendRequestTrackingSettingsGanalytics",
        0,
        &[
            "enable",
            "utm_source",
            "utm_medium",
            "utm_term",
            "utm_content",
            "utm_campaign",
        ],
    );
    type Fields = (
        Option<bool>,
        Option<String>,
        Option<String>,
        Option<String>,
        Option<String>,
        Option<String>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.enable,
            &self.utm_source,
            &self.utm_medium,
            &self.utm_term,
            &self.utm_content,
            &self.utm_campaign,
        )
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            enable: group_0.0,
            utm_source: group_0.1,
            utm_medium: group_0.2,
            utm_term: group_0.3,
            utm_content: group_0.4,
            utm_campaign: group_0.5,
        }
    }
}

rt::objects! {
    MailSendRequest
    MailSendRequestPersonalizationsItem
    MailFrom
    MailTo
    MailSendRequestContentItem
    MailSendRequestAttachmentsItem
    MailSendRequestAsm
    MailSendRequestMailSettings
    Switch
    MailSendRequestMailSettingsFooter
    MailSendRequestTrackingSettings
    MailSendRequestTrackingSettingsClickTracking
    MailSendRequestTrackingSettingsOpenTracking
    MailSendRequestTrackingSettingsSubscriptionTracking
    MailSendRequestTrackingSettingsGanalytics
}

rt::defaults! {
    MailSendRequestMailSettings
    Switch
    MailSendRequestMailSettingsFooter
    MailSendRequestTrackingSettings
    MailSendRequestTrackingSettingsClickTracking
    MailSendRequestTrackingSettingsOpenTracking
    MailSendRequestTrackingSettingsSubscriptionTracking
    MailSendRequestTrackingSettingsGanalytics
}

rt::choices! {
    SendMailContentEncoding { Gzip = "gzip" }
    MailSendRequestAttachmentsItemDisposition {
        Inline = "inline",
        Attachment = "attachment",
    }
}
