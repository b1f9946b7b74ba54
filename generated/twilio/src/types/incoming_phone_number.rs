// Made by `cargo xtask generate`. Changes here are lost with the next run.

use super::*;
use switchboard_client::generated as rt;

/// `ListIncomingPhoneNumberResponse`, as the API calls it.
#[non_exhaustive]
pub struct ListIncomingPhoneNumberResponse {
    pub incoming_phone_numbers: Option<Vec<ApiV2010AccountIncomingPhoneNumber>>,
    pub end: Option<i64>,
    pub first_page_uri: Option<String>,
    pub next_page_uri: rt::Nullable<String>,
    pub page: Option<i64>,
    pub page_size: Option<i64>,
    pub previous_page_uri: rt::Nullable<String>,
    pub start: Option<i64>,
    pub uri: Option<String>,
}

impl rt::Object for ListIncomingPhoneNumberResponse {
    const SHAPE: rt::Shape = rt::Shape::new(
        "ListIncomingPhoneNumberResponse",
        0,
        &[
            "incoming_phone_numbers",
            "end",
            "first_page_uri",
            "next_page_uri",
            "page",
            "page_size",
            "previous_page_uri",
            "start",
            "uri",
        ],
    );
    type Fields = rt::Both<
        (
            Option<Vec<ApiV2010AccountIncomingPhoneNumber>>,
            Option<i64>,
            Option<String>,
            rt::Nullable<String>,
            Option<i64>,
            Option<i64>,
            rt::Nullable<String>,
            Option<i64>,
        ),
        (Option<String>,),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            (
                &self.incoming_phone_numbers,
                &self.end,
                &self.first_page_uri,
                &self.next_page_uri,
                &self.page,
                &self.page_size,
                &self.previous_page_uri,
                &self.start,
            ),
            (&self.uri,),
        )
    }

    #[inline]
    fn from_fields(rt::Both(group_0, group_1): Self::Fields) -> Self {
        Self {
            incoming_phone_numbers: group_0.0,
            end: group_0.1,
            first_page_uri: group_0.2,
            next_page_uri: group_0.3,
            page: group_0.4,
            page_size: group_0.5,
            previous_page_uri: group_0.6,
            start: group_0.7,
            uri: group_1.0,
        }
    }
}

/// `api.v2010.account.incoming_phone_number`, as the API calls it.
#[non_exhaustive]
pub struct ApiV2010AccountIncomingPhoneNumber {
    pub sid: rt::Nullable<String>,
    pub account_sid: rt::Nullable<String>,
    pub api_version: rt::Nullable<String>,
    pub date_created: rt::Nullable<String>,
    pub date_updated: rt::Nullable<String>,
    pub phone_number: rt::Nullable<String>,
    pub friendly_name: rt::Nullable<String>,
    pub address_sid: rt::Nullable<String>,
    pub address_requirements: Option<
        ApiV2010AccountIncomingPhoneNumberAddressRequirements,
    >,
    pub beta: rt::Nullable<bool>,
    pub identity_sid: rt::Nullable<String>,
    pub origin: rt::Nullable<String>,
    pub sms_application_sid: rt::Nullable<String>,
    pub sms_fallback_method: rt::Nullable<
        ApiV2010AccountIncomingPhoneNumberSmsFallbackMethod,
    >,
    pub sms_fallback_url: rt::Nullable<String>,
    pub sms_method: rt::Nullable<ApiV2010AccountIncomingPhoneNumberSmsMethod>,
    pub sms_url: rt::Nullable<String>,
    pub status_callback: rt::Nullable<String>,
    pub status_callback_method: rt::Nullable<
        ApiV2010AccountIncomingPhoneNumberStatusCallbackMethod,
    >,
    pub trunk_sid: rt::Nullable<String>,
    pub voice_application_sid: rt::Nullable<String>,
    pub voice_caller_id_lookup: rt::Nullable<bool>,
    pub voice_fallback_method: rt::Nullable<
        ApiV2010AccountIncomingPhoneNumberVoiceFallbackMethod,
    >,
    pub voice_fallback_url: rt::Nullable<String>,
    pub voice_method: rt::Nullable<ApiV2010AccountIncomingPhoneNumberVoiceMethod>,
    pub voice_url: rt::Nullable<String>,
    pub bundle_sid: rt::Nullable<String>,
    pub status: rt::Nullable<String>,
    pub uri: rt::Nullable<String>,
    pub capabilities: rt::Nullable<ApiV2010AccountIncomingPhoneNumberCapabilities>,
}

impl rt::Object for ApiV2010AccountIncomingPhoneNumber {
    const SHAPE: rt::Shape = rt::Shape::new(
        "ApiV2010AccountIncomingPhoneNumber",
        0,
        &[
            "sid",
            "account_sid",
            "api_version",
            "date_created",
            "date_updated",
            "phone_number",
            "friendly_name",
            "address_sid",
            "address_requirements",
            "beta",
            "identity_sid",
            "origin",
            "sms_application_sid",
            "sms_fallback_method",
            "sms_fallback_url",
            "sms_method",
            "sms_url",
            "status_callback",
            "status_callback_method",
            "trunk_sid",
            "voice_application_sid",
            "voice_caller_id_lookup",
            "voice_fallback_method",
            "voice_fallback_url",
            "voice_method",
            "voice_url",
            "bundle_sid",
            "status",
            "uri",
            "capabilities",
        ],
    );
    type Fields = rt::Both<
        rt::Both<
            (
                rt::Nullable<String>,
                rt::Nullable<String>,
                rt::Nullable<String>,
                rt::Nullable<String>,
                rt::Nullable<String>,
                rt::Nullable<String>,
                rt::Nullable<String>,
                rt::Nullable<String>,
            ),
            (
                Option<ApiV2010AccountIncomingPhoneNumberAddressRequirements>,
                rt::Nullable<bool>,
                rt::Nullable<String>,
                rt::Nullable<String>,
                rt::Nullable<String>,
                rt::Nullable<ApiV2010AccountIncomingPhoneNumberSmsFallbackMethod>,
                rt::Nullable<String>,
                rt::Nullable<ApiV2010AccountIncomingPhoneNumberSmsMethod>,
            ),
        >,
        rt::Both<
            (
                rt::Nullable<String>,
                rt::Nullable<String>,
                rt::Nullable<ApiV2010AccountIncomingPhoneNumberStatusCallbackMethod>,
                rt::Nullable<String>,
                rt::Nullable<String>,
                rt::Nullable<bool>,
                rt::Nullable<ApiV2010AccountIncomingPhoneNumberVoiceFallbackMethod>,
                rt::Nullable<String>,
            ),
            (
                rt::Nullable<ApiV2010AccountIncomingPhoneNumberVoiceMethod>,
                rt::Nullable<String>,
                rt::Nullable<String>,
                rt::Nullable<String>,
                rt::Nullable<String>,
                rt::Nullable<ApiV2010AccountIncomingPhoneNumberCapabilities>,
            ),
        >,
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            rt::Both(
                (
                    &self.sid,
                    &self.account_sid,
                    &self.api_version,
                    &self.date_created,
                    &self.date_updated,
                    &self.phone_number,
                    &self.friendly_name,
                    &self.address_sid,
                ),
                (
                    &self.address_requirements,
                    &self.beta,
                    &self.identity_sid,
                    &self.origin,
                    &self.sms_application_sid,
                    &self.sms_fallback_method,
                    &self.sms_fallback_url,
                    &self.sms_method,
                ),
            ),
            rt::Both(
                (
                    &self.sms_url,
                    &self.status_callback,
                    &self.status_callback_method,
                    &self.trunk_sid,
                    &self.voice_application_sid,
                    &self.voice_caller_id_lookup,
                    &self.voice_fallback_method,
                    &self.voice_fallback_url,
                ),
                (
                    &self.voice_method,
                    &self.voice_url,
                    &self.bundle_sid,
                    &self.status,
                    &self.uri,
                    &self.capabilities,
                ),
            ),
        )
    }

    #[inline]
    fn from_fields(
        rt::Both(rt::Both(group_0, group_1), rt::Both(group_2, group_3)): Self::Fields,
    ) -> Self {
        Self {
            sid: group_0.0,
            account_sid: group_0.1,
            api_version: group_0.2,
            date_created: group_0.3,
            date_updated: group_0.4,
            phone_number: group_0.5,
            friendly_name: group_0.6,
            address_sid: group_0.7,
            address_requirements: group_1.0,
            beta: group_1.1,
            identity_sid: group_1.2,
            origin: group_1.3,
            sms_application_sid: group_1.4,
            sms_fallback_method: group_1.5,
            sms_fallback_url: group_1.6,
            sms_method: group_1.7,
            sms_url: group_2.0,
            status_callback: group_2.1,
            status_callback_method: group_2.2,
            trunk_sid: group_2.3,
            voice_application_sid: group_2.4,
            voice_caller_id_lookup: group_2.5,
            voice_fallback_method: group_2.6,
            voice_fallback_url: group_2.7,
            voice_method: group_3.0,
            voice_url: group_3.1,
            bundle_sid: group_3.2,
            status: group_3.3,
            uri: group_3.4,
            capabilities: group_3.5,
        }
    }
}

/// `address_requirements` of `api.v2010.account.incoming_phone_number`.
#[non_exhaustive]
pub enum ApiV2010AccountIncomingPhoneNumberAddressRequirements {
    /// `none`
    None,
    /// `any`
    Any,
    /// `local`
    Local,
    /// `foreign`
    Foreign,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// The same as [`ApiV2010AccountIncomingPhoneNumberSmsFallbackMethod`].
pub type ApiV2010AccountIncomingPhoneNumberSmsMethod = ApiV2010AccountIncomingPhoneNumberSmsFallbackMethod;

/// The same as [`ApiV2010AccountIncomingPhoneNumberSmsFallbackMethod`].
pub type ApiV2010AccountIncomingPhoneNumberStatusCallbackMethod = ApiV2010AccountIncomingPhoneNumberSmsFallbackMethod;

/// The same as [`ApiV2010AccountIncomingPhoneNumberSmsFallbackMethod`].
pub type ApiV2010AccountIncomingPhoneNumberVoiceFallbackMethod = ApiV2010AccountIncomingPhoneNumberSmsFallbackMethod;

/// The same as [`ApiV2010AccountIncomingPhoneNumberSmsFallbackMethod`].
pub type ApiV2010AccountIncomingPhoneNumberVoiceMethod = ApiV2010AccountIncomingPhoneNumberSmsFallbackMethod;

/// The same as [`ApiV2010AccountAvailablePhoneNumberCountryLocalCapabilities`].
pub type ApiV2010AccountIncomingPhoneNumberCapabilities = ApiV2010AccountAvailablePhoneNumberCountryLocalCapabilities;

/// `body` of `CreateIncomingPhoneNumber`.
pub struct CreateIncomingPhoneNumberBody {
    pub phone_number: Option<String>,
    pub area_code: Option<String>,
    /// Has at most 64 characters.
    pub friendly_name: Option<String>,
    pub sms_application_sid: Option<String>,
    pub sms_fallback_method: Option<CreateIncomingPhoneNumberBodySmsFallbackMethod>,
    pub sms_fallback_url: Option<String>,
    pub sms_method: Option<CreateIncomingPhoneNumberBodySmsMethod>,
    pub sms_url: Option<String>,
    pub status_callback: Option<String>,
    pub status_callback_method: Option<
        CreateIncomingPhoneNumberBodyStatusCallbackMethod,
    >,
    pub voice_application_sid: Option<String>,
    pub voice_caller_id_lookup: Option<bool>,
    pub voice_fallback_method: Option<CreateIncomingPhoneNumberBodyVoiceFallbackMethod>,
    pub voice_fallback_url: Option<String>,
    pub voice_method: Option<CreateIncomingPhoneNumberBodyVoiceMethod>,
    pub voice_url: Option<String>,
    pub trunk_sid: Option<String>,
    pub identity_sid: Option<String>,
    pub address_sid: Option<String>,
    pub bundle_sid: Option<String>,
}

impl rt::Object for CreateIncomingPhoneNumberBody {
    const SHAPE: rt::Shape = rt::Shape::new(
        "CreateIncomingPhoneNumberBody",
        0,
        &[
            "PhoneNumber",
            "AreaCode",
            "FriendlyName",
            "SmsApplicationSid",
            "SmsFallbackMethod",
            "SmsFallbackUrl",
            "SmsMethod",
            "SmsUrl",
            "StatusCallback",
            "StatusCallbackMethod",
            "VoiceApplicationSid",
            "VoiceCallerIdLookup",
            "VoiceFallbackMethod",
            "VoiceFallbackUrl",
            "VoiceMethod",
            "VoiceUrl",
            "TrunkSid",
            "IdentitySid",
            "AddressSid",
            "BundleSid",
        ],
    );
    type Fields = rt::Both<
        rt::Both<
            (
                Option<String>,
                Option<String>,
                Option<String>,
                Option<String>,
                Option<CreateIncomingPhoneNumberBodySmsFallbackMethod>,
                Option<String>,
                Option<CreateIncomingPhoneNumberBodySmsMethod>,
                Option<String>,
            ),
            (
                Option<String>,
                Option<CreateIncomingPhoneNumberBodyStatusCallbackMethod>,
                Option<String>,
                Option<bool>,
                Option<CreateIncomingPhoneNumberBodyVoiceFallbackMethod>,
                Option<String>,
                Option<CreateIncomingPhoneNumberBodyVoiceMethod>,
                Option<String>,
            ),
        >,
        (Option<String>, Option<String>, Option<String>, Option<String>),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            rt::Both(
                (
                    &self.phone_number,
                    &self.area_code,
                    &self.friendly_name,
                    &self.sms_application_sid,
                    &self.sms_fallback_method,
                    &self.sms_fallback_url,
                    &self.sms_method,
                    &self.sms_url,
                ),
                (
                    &self.status_callback,
                    &self.status_callback_method,
                    &self.voice_application_sid,
                    &self.voice_caller_id_lookup,
                    &self.voice_fallback_method,
                    &self.voice_fallback_url,
                    &self.voice_method,
                    &self.voice_url,
                ),
            ),
            (&self.trunk_sid, &self.identity_sid, &self.address_sid, &self.bundle_sid),
        )
    }

    #[inline]
    fn from_fields(rt::Both(rt::Both(group_0, group_1), group_2): Self::Fields) -> Self {
        Self {
            phone_number: group_0.0,
            area_code: group_0.1,
            friendly_name: group_0.2,
            sms_application_sid: group_0.3,
            sms_fallback_method: group_0.4,
            sms_fallback_url: group_0.5,
            sms_method: group_0.6,
            sms_url: group_0.7,
            status_callback: group_1.0,
            status_callback_method: group_1.1,
            voice_application_sid: group_1.2,
            voice_caller_id_lookup: group_1.3,
            voice_fallback_method: group_1.4,
            voice_fallback_url: group_1.5,
            voice_method: group_1.6,
            voice_url: group_1.7,
            trunk_sid: group_2.0,
            identity_sid: group_2.1,
            address_sid: group_2.2,
            bundle_sid: group_2.3,
        }
    }
}

/// The same as [`ApiV2010AccountIncomingPhoneNumberSmsFallbackMethod`].
pub type CreateIncomingPhoneNumberBodySmsFallbackMethod = ApiV2010AccountIncomingPhoneNumberSmsFallbackMethod;

/// The same as [`ApiV2010AccountIncomingPhoneNumberSmsFallbackMethod`].
pub type CreateIncomingPhoneNumberBodySmsMethod = ApiV2010AccountIncomingPhoneNumberSmsFallbackMethod;

/// The same as [`ApiV2010AccountIncomingPhoneNumberSmsFallbackMethod`].
pub type CreateIncomingPhoneNumberBodyStatusCallbackMethod = ApiV2010AccountIncomingPhoneNumberSmsFallbackMethod;

/// The same as [`ApiV2010AccountIncomingPhoneNumberSmsFallbackMethod`].
pub type CreateIncomingPhoneNumberBodyVoiceFallbackMethod = ApiV2010AccountIncomingPhoneNumberSmsFallbackMethod;

/// The same as [`ApiV2010AccountIncomingPhoneNumberSmsFallbackMethod`].
pub type CreateIncomingPhoneNumberBodyVoiceMethod = ApiV2010AccountIncomingPhoneNumberSmsFallbackMethod;

/// `body` of `UpdateIncomingPhoneNumber`.
pub struct UpdateIncomingPhoneNumberBody {
    pub account_sid: Option<String>,
    /// Has at most 64 characters.
    pub friendly_name: Option<String>,
    pub sms_application_sid: Option<String>,
    pub sms_fallback_method: Option<UpdateIncomingPhoneNumberBodySmsFallbackMethod>,
    pub sms_fallback_url: Option<String>,
    pub sms_method: Option<UpdateIncomingPhoneNumberBodySmsMethod>,
    pub sms_url: Option<String>,
    pub status_callback: Option<String>,
    pub status_callback_method: Option<
        UpdateIncomingPhoneNumberBodyStatusCallbackMethod,
    >,
    pub voice_application_sid: Option<String>,
    pub voice_caller_id_lookup: Option<bool>,
    pub voice_fallback_method: Option<UpdateIncomingPhoneNumberBodyVoiceFallbackMethod>,
    pub voice_fallback_url: Option<String>,
    pub voice_method: Option<UpdateIncomingPhoneNumberBodyVoiceMethod>,
    pub voice_url: Option<String>,
    pub trunk_sid: Option<String>,
    pub identity_sid: Option<String>,
    pub address_sid: Option<String>,
    pub bundle_sid: Option<String>,
}

impl rt::Object for UpdateIncomingPhoneNumberBody {
    const SHAPE: rt::Shape = rt::Shape::new(
        "UpdateIncomingPhoneNumberBody",
        0,
        &[
            "AccountSid",
            "FriendlyName",
            "SmsApplicationSid",
            "SmsFallbackMethod",
            "SmsFallbackUrl",
            "SmsMethod",
            "SmsUrl",
            "StatusCallback",
            "StatusCallbackMethod",
            "VoiceApplicationSid",
            "VoiceCallerIdLookup",
            "VoiceFallbackMethod",
            "VoiceFallbackUrl",
            "VoiceMethod",
            "VoiceUrl",
            "TrunkSid",
            "IdentitySid",
            "AddressSid",
            "BundleSid",
        ],
    );
    type Fields = rt::Both<
        rt::Both<
            (
                Option<String>,
                Option<String>,
                Option<String>,
                Option<UpdateIncomingPhoneNumberBodySmsFallbackMethod>,
                Option<String>,
                Option<UpdateIncomingPhoneNumberBodySmsMethod>,
                Option<String>,
                Option<String>,
            ),
            (
                Option<UpdateIncomingPhoneNumberBodyStatusCallbackMethod>,
                Option<String>,
                Option<bool>,
                Option<UpdateIncomingPhoneNumberBodyVoiceFallbackMethod>,
                Option<String>,
                Option<UpdateIncomingPhoneNumberBodyVoiceMethod>,
                Option<String>,
                Option<String>,
            ),
        >,
        (Option<String>, Option<String>, Option<String>),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            rt::Both(
                (
                    &self.account_sid,
                    &self.friendly_name,
                    &self.sms_application_sid,
                    &self.sms_fallback_method,
                    &self.sms_fallback_url,
                    &self.sms_method,
                    &self.sms_url,
                    &self.status_callback,
                ),
                (
                    &self.status_callback_method,
                    &self.voice_application_sid,
                    &self.voice_caller_id_lookup,
                    &self.voice_fallback_method,
                    &self.voice_fallback_url,
                    &self.voice_method,
                    &self.voice_url,
                    &self.trunk_sid,
                ),
            ),
            (&self.identity_sid, &self.address_sid, &self.bundle_sid),
        )
    }

    #[inline]
    fn from_fields(rt::Both(rt::Both(group_0, group_1), group_2): Self::Fields) -> Self {
        Self {
            account_sid: group_0.0,
            friendly_name: group_0.1,
            sms_application_sid: group_0.2,
            sms_fallback_method: group_0.3,
            sms_fallback_url: group_0.4,
            sms_method: group_0.5,
            sms_url: group_0.6,
            status_callback: group_0.7,
            status_callback_method: group_1.0,
            voice_application_sid: group_1.1,
            voice_caller_id_lookup: group_1.2,
            voice_fallback_method: group_1.3,
            voice_fallback_url: group_1.4,
            voice_method: group_1.5,
            voice_url: group_1.6,
            trunk_sid: group_1.7,
            identity_sid: group_2.0,
            address_sid: group_2.1,
            bundle_sid: group_2.2,
        }
    }
}

/// The same as [`ApiV2010AccountIncomingPhoneNumberSmsFallbackMethod`].
pub type UpdateIncomingPhoneNumberBodySmsFallbackMethod = ApiV2010AccountIncomingPhoneNumberSmsFallbackMethod;

/// The same as [`ApiV2010AccountIncomingPhoneNumberSmsFallbackMethod`].
pub type UpdateIncomingPhoneNumberBodySmsMethod = ApiV2010AccountIncomingPhoneNumberSmsFallbackMethod;

/// The same as [`ApiV2010AccountIncomingPhoneNumberSmsFallbackMethod`].
pub type UpdateIncomingPhoneNumberBodyStatusCallbackMethod = ApiV2010AccountIncomingPhoneNumberSmsFallbackMethod;

/// The same as [`ApiV2010AccountIncomingPhoneNumberSmsFallbackMethod`].
pub type UpdateIncomingPhoneNumberBodyVoiceFallbackMethod = ApiV2010AccountIncomingPhoneNumberSmsFallbackMethod;

/// The same as [`ApiV2010AccountIncomingPhoneNumberSmsFallbackMethod`].
pub type UpdateIncomingPhoneNumberBodyVoiceMethod = ApiV2010AccountIncomingPhoneNumberSmsFallbackMethod;

rt::objects! {
    ListIncomingPhoneNumberResponse
    ApiV2010AccountIncomingPhoneNumber
    CreateIncomingPhoneNumberBody
    UpdateIncomingPhoneNumberBody
}

rt::defaults! {
    CreateIncomingPhoneNumberBody
    UpdateIncomingPhoneNumberBody
}

rt::choices! {
    ApiV2010AccountIncomingPhoneNumberAddressRequirements {
        None = "none",
        Any = "any",
        Local = "local",
        Foreign = "foreign",
    }
}
