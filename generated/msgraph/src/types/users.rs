// Made by `cargo xtask generate`. Changes here are lost with the next run.

use switchboard_client::generated as rt;

/// A person.
pub struct User {
    pub id: Option<String>,
    /// What kind of object it is.
    pub odata_type: Option<String>,
    pub deleted_date_time: rt::Nullable<rt::DateTime>,
    pub display_name: rt::Nullable<String>,
    pub given_name: rt::Nullable<String>,
    pub surname: rt::Nullable<String>,
    pub mail: rt::Nullable<String>,
    pub user_principal_name: rt::Nullable<String>,
    pub job_title: rt::Nullable<String>,
    pub department: rt::Nullable<String>,
    pub office_location: rt::Nullable<String>,
    pub mobile_phone: rt::Nullable<String>,
    pub business_phones: Option<Vec<String>>,
    pub preferred_language: rt::Nullable<String>,
    pub account_enabled: rt::Nullable<bool>,
    pub mail_nickname: rt::Nullable<String>,
    pub usage_location: rt::Nullable<String>,
    pub created_date_time: rt::Nullable<rt::DateTime>,
    /// The first password of a user.
    pub password_profile: rt::Nullable<PasswordProfile>,
    /// Fields that the API does not list.
    pub extra: rt::Extra<rt::Any>,
}

impl rt::Object for User {
    const SHAPE: rt::Shape = rt::Shape::new(
        "User",
        0,
        &[
            "id",
            "@odata.type",
            "deletedDateTime",
            "displayName",
            "givenName",
            "surname",
            "mail",
            "userPrincipalName",
            "jobTitle",
            "department",
            "officeLocation",
            "mobilePhone",
            "businessPhones",
            "preferredLanguage",
            "accountEnabled",
            "mailNickname",
            "usageLocation",
            "createdDateTime",
            "passwordProfile",
        ],
    );
    type Fields = rt::Both<
        rt::Both<
            (
                Option<String>,
                Option<String>,
                rt::Nullable<rt::DateTime>,
                rt::Nullable<String>,
                rt::Nullable<String>,
                rt::Nullable<String>,
                rt::Nullable<String>,
                rt::Nullable<String>,
            ),
            (
                rt::Nullable<String>,
                rt::Nullable<String>,
                rt::Nullable<String>,
                rt::Nullable<String>,
                Option<Vec<String>>,
                rt::Nullable<String>,
                rt::Nullable<bool>,
                rt::Nullable<String>,
            ),
        >,
        (
            rt::Nullable<String>,
            rt::Nullable<rt::DateTime>,
            rt::Nullable<PasswordProfile>,
            rt::Extra<rt::Any>,
        ),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            rt::Both(
                (
                    &self.id,
                    &self.odata_type,
                    &self.deleted_date_time,
                    &self.display_name,
                    &self.given_name,
                    &self.surname,
                    &self.mail,
                    &self.user_principal_name,
                ),
                (
                    &self.job_title,
                    &self.department,
                    &self.office_location,
                    &self.mobile_phone,
                    &self.business_phones,
                    &self.preferred_language,
                    &self.account_enabled,
                    &self.mail_nickname,
                ),
            ),
            (
                &self.usage_location,
                &self.created_date_time,
                &self.password_profile,
                &self.extra,
            ),
        )
    }

    #[inline]
    fn from_fields(rt::Both(rt::Both(group_0, group_1), group_2): Self::Fields) -> Self {
        Self {
            id: group_0.0,
            odata_type: group_0.1,
            deleted_date_time: group_0.2,
            display_name: group_0.3,
            given_name: group_0.4,
            surname: group_0.5,
            mail: group_0.6,
            user_principal_name: group_0.7,
            job_title: group_1.0,
            department: group_1.1,
            office_location: group_1.2,
            mobile_phone: group_1.3,
            business_phones: group_1.4,
            preferred_language: group_1.5,
            account_enabled: group_1.6,
            mail_nickname: group_1.7,
            usage_location: group_2.0,
            created_date_time: group_2.1,
            password_profile: group_2.2,
            extra: group_2.3,
        }
    }
}

/// The first password of a user.
pub struct PasswordProfile {
    pub force_change_password_next_sign_in: rt::Nullable<bool>,
    pub password: rt::Nullable<String>,
}

impl rt::Object for PasswordProfile {
    const SHAPE: rt::Shape = rt::Shape::new(
        "PasswordProfile",
        0,
        &["forceChangePasswordNextSignIn", "password"],
    );
    type Fields = (rt::Nullable<bool>, rt::Nullable<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.force_change_password_next_sign_in, &self.password)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            force_change_password_next_sign_in: group_0.0,
            password: group_0.1,
        }
    }
}

/// A page of users.
#[non_exhaustive]
pub struct UserCollectionResponse {
    pub value: Option<Vec<User>>,
    /// Address of the next page.
    pub odata_next_link: rt::Nullable<String>,
    pub odata_count: rt::Nullable<i64>,
}

impl rt::Object for UserCollectionResponse {
    const SHAPE: rt::Shape = rt::Shape::new(
        "UserCollectionResponse",
        0,
        &["value", "@odata.nextLink", "@odata.count"],
    );
    type Fields = (Option<Vec<User>>, rt::Nullable<String>, rt::Nullable<i64>);
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

rt::objects! {
    User
    PasswordProfile
    UserCollectionResponse
}

rt::defaults! {
    User
    PasswordProfile
}
