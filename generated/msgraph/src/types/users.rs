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
    const SHAPE: rt::Shape = rt::Shape {
        name: "User",
        fields: &[
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
        required: &[0],
    };
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
    fn from_fields(
        rt::Both(
            rt::Both(
                (
                    id,
                    odata_type,
                    deleted_date_time,
                    display_name,
                    given_name,
                    surname,
                    mail,
                    user_principal_name,
                ),
                (
                    job_title,
                    department,
                    office_location,
                    mobile_phone,
                    business_phones,
                    preferred_language,
                    account_enabled,
                    mail_nickname,
                ),
            ),
            (usage_location, created_date_time, password_profile, extra),
        ): Self::Fields,
    ) -> Self {
        Self {
            id,
            odata_type,
            deleted_date_time,
            display_name,
            given_name,
            surname,
            mail,
            user_principal_name,
            job_title,
            department,
            office_location,
            mobile_phone,
            business_phones,
            preferred_language,
            account_enabled,
            mail_nickname,
            usage_location,
            created_date_time,
            password_profile,
            extra,
        }
    }
}

/// The first password of a user.
pub struct PasswordProfile {
    pub force_change_password_next_sign_in: rt::Nullable<bool>,
    pub password: rt::Nullable<String>,
}

impl rt::Object for PasswordProfile {
    const SHAPE: rt::Shape = rt::Shape {
        name: "PasswordProfile",
        fields: &["forceChangePasswordNextSignIn", "password"],
        required: &[0],
    };
    type Fields = (rt::Nullable<bool>, rt::Nullable<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.force_change_password_next_sign_in, &self.password)
    }

    #[inline]
    fn from_fields(
        (force_change_password_next_sign_in, password): Self::Fields,
    ) -> Self {
        Self {
            force_change_password_next_sign_in,
            password,
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "UserCollectionResponse",
        fields: &["value", "@odata.nextLink", "@odata.count"],
        required: &[0],
    };
    type Fields = (Option<Vec<User>>, rt::Nullable<String>, rt::Nullable<i64>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.value, &self.odata_next_link, &self.odata_count)
    }

    #[inline]
    fn from_fields((value, odata_next_link, odata_count): Self::Fields) -> Self {
        Self {
            value,
            odata_next_link,
            odata_count,
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
