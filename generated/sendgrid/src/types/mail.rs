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
    const SHAPE: rt::Shape = rt::Shape {
        name: "MailSendRequest",
        fields: &[
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
        required: &[0b11],
    };
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
    fn from_fields(
        rt::Both(
            rt::Both(
                (
                    personalizations,
                    from,
                    reply_to,
                    reply_to_list,
                    subject,
                    content,
                    attachments,
                    template_id,
                ),
                (
                    headers,
                    categories,
                    custom_args,
                    send_at,
                    batch_id,
                    asm,
                    ip_pool_name,
                    mail_settings,
                ),
            ),
            (tracking_settings,),
        ): Self::Fields,
    ) -> Self {
        Self {
            personalizations,
            from,
            reply_to,
            reply_to_list,
            subject,
            content,
            attachments,
            template_id,
            headers,
            categories,
            custom_args,
            send_at,
            batch_id,
            asm,
            ip_pool_name,
            mail_settings,
            tracking_settings,
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "MailSendRequestPersonalizationsItem",
        fields: &[
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
        required: &[0b10],
    };
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
    fn from_fields(
        rt::Both(
            (from, to, cc, bcc, subject, headers, substitutions, dynamic_template_data),
            (custom_args, send_at),
        ): Self::Fields,
    ) -> Self {
        Self {
            from,
            to,
            cc,
            bcc,
            subject,
            headers,
            substitutions,
            dynamic_template_data,
            custom_args,
            send_at,
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "MailFrom",
        fields: &["email", "name"],
        required: &[0b1],
    };
    type Fields = (String, Option<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.email, &self.name)
    }

    #[inline]
    fn from_fields((email, name): Self::Fields) -> Self {
        Self { email, name }
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "MailTo",
        fields: &["email", "name"],
        required: &[0b1],
    };
    type Fields = (String, Option<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.email, &self.name)
    }

    #[inline]
    fn from_fields((email, name): Self::Fields) -> Self {
        Self { email, name }
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "MailSendRequestContentItem",
        fields: &["type", "value"],
        required: &[0b11],
    };
    type Fields = (String, String);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.r#type, &self.value)
    }

    #[inline]
    fn from_fields((r#type, value): Self::Fields) -> Self {
        Self { r#type, value }
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "MailSendRequestAttachmentsItem",
        fields: &["content", "type", "filename", "disposition", "content_id"],
        required: &[0b101],
    };
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
    fn from_fields(
        (content, r#type, filename, disposition, content_id): Self::Fields,
    ) -> Self {
        Self {
            content,
            r#type,
            filename,
            disposition,
            content_id,
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "MailSendRequestAsm",
        fields: &["group_id", "groups_to_display"],
        required: &[0b1],
    };
    type Fields = (i64, Option<Vec<i64>>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.group_id, &self.groups_to_display)
    }

    #[inline]
    fn from_fields((group_id, groups_to_display): Self::Fields) -> Self {
        Self {
            group_id,
            groups_to_display,
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "MailSendRequestMailSettings",
        fields: &[
            "bypass_list_management",
            "bypass_spam_management",
            "bypass_bounce_management",
            "bypass_unsubscribe_management",
            "footer",
            "sandbox_mode",
        ],
        required: &[0],
    };
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
    fn from_fields(
        (
            bypass_list_management,
            bypass_spam_management,
            bypass_bounce_management,
            bypass_unsubscribe_management,
            footer,
            sandbox_mode,
        ): Self::Fields,
    ) -> Self {
        Self {
            bypass_list_management,
            bypass_spam_management,
            bypass_bounce_management,
            bypass_unsubscribe_management,
            footer,
            sandbox_mode,
        }
    }
}

/// `Switch`, as the API calls it.
pub struct Switch {
    pub enable: Option<bool>,
}

impl rt::Object for Switch {
    const SHAPE: rt::Shape = rt::Shape {
        name: "Switch",
        fields: &["enable"],
        required: &[0],
    };
    type Fields = (Option<bool>,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.enable,)
    }

    #[inline]
    fn from_fields((enable,): Self::Fields) -> Self {
        Self { enable }
    }
}

/// `mail_settings.footer` of `MailSendRequest`.
pub struct MailSendRequestMailSettingsFooter {
    pub enable: Option<bool>,
    pub text: Option<String>,
    pub html: Option<String>,
}

impl rt::Object for MailSendRequestMailSettingsFooter {
    const SHAPE: rt::Shape = rt::Shape {
        name: "MailSendRequestMailSettingsFooter",
        fields: &["enable", "text", "html"],
        required: &[0],
    };
    type Fields = (Option<bool>, Option<String>, Option<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.enable, &self.text, &self.html)
    }

    #[inline]
    fn from_fields((enable, text, html): Self::Fields) -> Self {
        Self { enable, text, html }
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "MailSendRequestTrackingSettings",
        fields: &[
            "click_tracking",
            "open_tracking",
            "subscription_tracking",
            "ganalytics",
        ],
        required: &[0],
    };
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
    fn from_fields(
        (click_tracking, open_tracking, subscription_tracking, ganalytics): Self::Fields,
    ) -> Self {
        Self {
            click_tracking,
            open_tracking,
            subscription_tracking,
            ganalytics,
        }
    }
}

/// `tracking_settings.click_tracking` of `MailSendRequest`.
pub struct MailSendRequestTrackingSettingsClickTracking {
    pub enable: Option<bool>,
    pub enable_text: Option<bool>,
}

impl rt::Object for MailSendRequestTrackingSettingsClickTracking {
    const SHAPE: rt::Shape = rt::Shape {
        name: "MailSendRequestTrackingSettingsClickTracking",
        fields: &["enable", "enable_text"],
        required: &[0],
    };
    type Fields = (Option<bool>, Option<bool>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.enable, &self.enable_text)
    }

    #[inline]
    fn from_fields((enable, enable_text): Self::Fields) -> Self {
        Self { enable, enable_text }
    }
}

/// `tracking_settings.open_tracking` of `MailSendRequest`.
pub struct MailSendRequestTrackingSettingsOpenTracking {
    pub enable: Option<bool>,
    pub substitution_tag: rt::Nullable<String>,
}

impl rt::Object for MailSendRequestTrackingSettingsOpenTracking {
    const SHAPE: rt::Shape = rt::Shape {
        name: "MailSendRequestTrackingSettingsOpenTracking",
        fields: &["enable", "substitution_tag"],
        required: &[0],
    };
    type Fields = (Option<bool>, rt::Nullable<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.enable, &self.substitution_tag)
    }

    #[inline]
    fn from_fields((enable, substitution_tag): Self::Fields) -> Self {
        Self { enable, substitution_tag }
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "MailSendRequestTrackingSettingsSubscriptionTracking",
        fields: &["enable", "text", "html", "substitution_tag"],
        required: &[0],
    };
    type Fields = (Option<bool>, Option<String>, Option<String>, Option<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.enable, &self.text, &self.html, &self.substitution_tag)
    }

    #[inline]
    fn from_fields((enable, text, html, substitution_tag): Self::Fields) -> Self {
        Self {
            enable,
            text,
            html,
            substitution_tag,
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "MailSendRequestTrackingSettingsGanalytics",
        fields: &[
            "enable",
            "utm_source",
            "utm_medium",
            "utm_term",
            "utm_content",
            "utm_campaign",
        ],
        required: &[0],
    };
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
    fn from_fields(
        (
            enable,
            utm_source,
            utm_medium,
            utm_term,
            utm_content,
            utm_campaign,
        ): Self::Fields,
    ) -> Self {
        Self {
            enable,
            utm_source,
            utm_medium,
            utm_term,
            utm_content,
            utm_campaign,
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
