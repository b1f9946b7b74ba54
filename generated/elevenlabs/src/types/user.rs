// Made by `cargo xtask generate`. Changes here are lost with the next run.

use switchboard_client::generated as rt;

/// An account.
#[non_exhaustive]
pub struct UserResponseModel {
    pub user_id: String,
    /// A plan and its use.
    pub subscription: SubscriptionResponseModel,
    pub is_new_user: bool,
    pub can_use_delayed_payment_methods: bool,
    pub is_onboarding_completed: bool,
    pub is_onboarding_checklist_completed: bool,
    pub first_name: rt::Nullable<String>,
    pub created_at: i64,
    pub seat_type: String,
}

impl rt::Object for UserResponseModel {
    const SHAPE: rt::Shape = rt::Shape::new(
        "UserResponseModel",
        0b110111111,
        &[
            "user_id",
            "subscription",
            "is_new_user",
            "can_use_delayed_payment_methods",
            "is_onboarding_completed",
            "is_onboarding_checklist_completed",
            "first_name",
            "created_at",
            "seat_type",
        ],
    );
    type Fields = rt::Both<
        (
            String,
            SubscriptionResponseModel,
            bool,
            bool,
            bool,
            bool,
            rt::Nullable<String>,
            i64,
        ),
        (String,),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            (
                &self.user_id,
                &self.subscription,
                &self.is_new_user,
                &self.can_use_delayed_payment_methods,
                &self.is_onboarding_completed,
                &self.is_onboarding_checklist_completed,
                &self.first_name,
                &self.created_at,
            ),
            (&self.seat_type,),
        )
    }

    #[inline]
    fn from_fields(rt::Both(group_0, group_1): Self::Fields) -> Self {
        Self {
            user_id: group_0.0,
            subscription: group_0.1,
            is_new_user: group_0.2,
            can_use_delayed_payment_methods: group_0.3,
            is_onboarding_completed: group_0.4,
            is_onboarding_checklist_completed: group_0.5,
            first_name: group_0.6,
            created_at: group_0.7,
            seat_type: group_1.0,
        }
    }
}

/// A plan and its use.
#[non_exhaustive]
pub struct SubscriptionResponseModel {
    pub tier: String,
    pub character_count: i64,
    pub character_limit: i64,
    pub max_character_limit_extension: rt::Nullable<i64>,
    pub can_extend_character_limit: bool,
    pub allowed_to_extend_character_limit: bool,
    pub next_character_count_reset_unix: rt::Nullable<i64>,
    pub voice_slots_used: i32,
    pub professional_voice_slots_used: i32,
    pub voice_limit: i32,
    pub voice_add_edit_counter: i32,
    pub professional_voice_limit: i32,
    pub can_extend_voice_limit: bool,
    pub can_use_instant_voice_cloning: bool,
    pub can_use_professional_voice_cloning: bool,
    pub currency: rt::Nullable<String>,
    pub status: String,
    pub billing_period: rt::Nullable<String>,
    pub character_refresh_period: rt::Nullable<String>,
}

impl rt::Object for SubscriptionResponseModel {
    const SHAPE: rt::Shape = rt::Shape::new(
        "SubscriptionResponseModel",
        0b10111111110110111,
        &[
            "tier",
            "character_count",
            "character_limit",
            "max_character_limit_extension",
            "can_extend_character_limit",
            "allowed_to_extend_character_limit",
            "next_character_count_reset_unix",
            "voice_slots_used",
            "professional_voice_slots_used",
            "voice_limit",
            "voice_add_edit_counter",
            "professional_voice_limit",
            "can_extend_voice_limit",
            "can_use_instant_voice_cloning",
            "can_use_professional_voice_cloning",
            "currency",
            "status",
            "billing_period",
            "character_refresh_period",
        ],
    );
    type Fields = rt::Both<
        rt::Both<
            (String, i64, i64, rt::Nullable<i64>, bool, bool, rt::Nullable<i64>, i32),
            (i32, i32, i32, i32, bool, bool, bool, rt::Nullable<String>),
        >,
        (String, rt::Nullable<String>, rt::Nullable<String>),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            rt::Both(
                (
                    &self.tier,
                    &self.character_count,
                    &self.character_limit,
                    &self.max_character_limit_extension,
                    &self.can_extend_character_limit,
                    &self.allowed_to_extend_character_limit,
                    &self.next_character_count_reset_unix,
                    &self.voice_slots_used,
                ),
                (
                    &self.professional_voice_slots_used,
                    &self.voice_limit,
                    &self.voice_add_edit_counter,
                    &self.professional_voice_limit,
                    &self.can_extend_voice_limit,
                    &self.can_use_instant_voice_cloning,
                    &self.can_use_professional_voice_cloning,
                    &self.currency,
                ),
            ),
            (&self.status, &self.billing_period, &self.character_refresh_period),
        )
    }

    #[inline]
    fn from_fields(rt::Both(rt::Both(group_0, group_1), group_2): Self::Fields) -> Self {
        Self {
            tier: group_0.0,
            character_count: group_0.1,
            character_limit: group_0.2,
            max_character_limit_extension: group_0.3,
            can_extend_character_limit: group_0.4,
            allowed_to_extend_character_limit: group_0.5,
            next_character_count_reset_unix: group_0.6,
            voice_slots_used: group_0.7,
            professional_voice_slots_used: group_1.0,
            voice_limit: group_1.1,
            voice_add_edit_counter: group_1.2,
            professional_voice_limit: group_1.3,
            can_extend_voice_limit: group_1.4,
            can_use_instant_voice_cloning: group_1.5,
            can_use_professional_voice_cloning: group_1.6,
            currency: group_1.7,
            status: group_2.0,
            billing_period: group_2.1,
            character_refresh_period: group_2.2,
        }
    }
}

rt::objects! {
    UserResponseModel
    SubscriptionResponseModel
}
