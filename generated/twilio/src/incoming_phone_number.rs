// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! `IncomingPhoneNumber`

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `IncomingPhoneNumber`.
#[derive(Debug, Clone, Copy)]
pub struct IncomingPhoneNumber<'a>(pub(crate) &'a Client);

impl IncomingPhoneNumber<'_> {
    /// List the numbers of the account
    ///
    /// - `account_sid`: Account that the resource belongs to. Has 34 characters. Matches `^AC[0-9a-fA-F]{32}$`.
    ///
    /// Returns [`ListIncomingPhoneNumberResponse`](crate::types::ListIncomingPhoneNumberResponse).
    #[inline]
    pub fn list_incoming_phone_number(
        &self,
        account_sid: &str,
    ) -> Call<ListIncomingPhoneNumber> {
        Call::__new(self.0).__arg(0, account_sid)
    }

    /// Buy a number
    ///
    /// - `account_sid`: Account that the resource belongs to. Has 34 characters. Matches `^AC[0-9a-fA-F]{32}$`.
    ///
    /// Returns [`ApiV2010AccountIncomingPhoneNumber`](crate::types::ApiV2010AccountIncomingPhoneNumber).
    #[inline]
    pub fn create_incoming_phone_number(
        &self,
        account_sid: &str,
    ) -> Call<CreateIncomingPhoneNumber> {
        Call::__new(self.0).__arg(0, account_sid)
    }

    /// Change the settings of a number
    ///
    /// - `account_sid`: Account that the resource belongs to. Has 34 characters. Matches `^AC[0-9a-fA-F]{32}$`.
    /// - `sid`: Id of the number. Has 34 characters. Matches `^PN[0-9a-fA-F]{32}$`.
    ///
    /// Returns [`ApiV2010AccountIncomingPhoneNumber`](crate::types::ApiV2010AccountIncomingPhoneNumber).
    #[inline]
    pub fn update_incoming_phone_number(
        &self,
        account_sid: &str,
        sid: &str,
    ) -> Call<UpdateIncomingPhoneNumber> {
        Call::__new(self.0).__arg(0, account_sid).__arg(1, sid)
    }

    /// Give a number back
    ///
    /// - `account_sid`: Account that the resource belongs to. Has 34 characters. Matches `^AC[0-9a-fA-F]{32}$`.
    /// - `sid`: Id of the number. Has 34 characters. Matches `^PN[0-9a-fA-F]{32}$`.
    #[inline]
    pub fn delete_incoming_phone_number(
        &self,
        account_sid: &str,
        sid: &str,
    ) -> Call<DeleteIncomingPhoneNumber> {
        Call::__new(self.0).__arg(0, account_sid).__arg(1, sid)
    }
}

/// `GET /2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers.json`
pub enum ListIncomingPhoneNumber {}
impl rt::Operation for ListIncomingPhoneNumber {
    const SPEC: rt::Spec = rt::Spec::new(
            "ListIncomingPhoneNumber",
            "GET",
            "/2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers.json",
        )
        .params(
            &[
                rt::path("AccountSid"),
                rt::query("Beta"),
                rt::query("FriendlyName"),
                rt::query("PhoneNumber"),
                rt::query("Origin"),
                rt::query("PageSize"),
                rt::query("Page"),
                rt::query("PageToken"),
            ],
        )
        .security(Client::SECURITY);
    type Success = rt::Json<types::ListIncomingPhoneNumberResponse>;
    type Failure = ListIncomingPhoneNumberError;
}

impl Call<ListIncomingPhoneNumber> {
    /// Sets `Beta`.
    #[inline]
    pub fn beta(self, beta: bool) -> Self {
        self.__arg(1, &beta)
    }

    /// Sets `FriendlyName`.
    #[inline]
    pub fn friendly_name(self, friendly_name: &str) -> Self {
        self.__arg(2, friendly_name)
    }

    /// Sets `PhoneNumber`.
    #[inline]
    pub fn phone_number(self, phone_number: &str) -> Self {
        self.__arg(3, phone_number)
    }

    /// Sets `Origin`.
    #[inline]
    pub fn origin(self, origin: &str) -> Self {
        self.__arg(4, origin)
    }

    /// Entries on a page, 50 unless told
    ///
    /// At least 1. At most 1000.
    #[inline]
    pub fn page_size(self, page_size: i64) -> Self {
        self.__arg(5, &page_size)
    }

    /// Page to return, from 0
    ///
    /// At least 0.
    #[inline]
    pub fn page(self, page: i64) -> Self {
        self.__arg(6, &page)
    }

    /// Token of the page, from next_page_uri
    #[inline]
    pub fn page_token(self, page_token: &str) -> Self {
        self.__arg(7, page_token)
    }
}

/// How [`list_incoming_phone_number`](IncomingPhoneNumber::list_incoming_phone_number) fails; the same as [`Error401_403_404_429`](crate::errors::Error401_403_404_429).
///
/// - 401 Unauthorized: The credentials are wrong
/// - 403 Forbidden: The account may not do this
/// - 404 Not Found: No such resource
/// - 429 Too Many Requests: Too many calls at a time
pub type ListIncomingPhoneNumberError = crate::errors::Error401_403_404_429;

/// `POST /2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers.json`
pub enum CreateIncomingPhoneNumber {}
impl rt::Operation for CreateIncomingPhoneNumber {
    const SPEC: rt::Spec = rt::Spec::new(
            "CreateIncomingPhoneNumber",
            "POST",
            "/2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers.json",
        )
        .params(&[rt::path("AccountSid")])
        .security(Client::SECURITY)
        .body("application/x-www-form-urlencoded");
    type Success = rt::Json<types::ApiV2010AccountIncomingPhoneNumber>;
    type Failure = CreateIncomingPhoneNumberError;
}

impl Call<CreateIncomingPhoneNumber> {
    /// Sets the body.
    #[inline]
    pub fn body(self, body: &types::CreateIncomingPhoneNumberBody) -> Self {
        Call(self.0.form(body))
    }
}

/// How [`create_incoming_phone_number`](IncomingPhoneNumber::create_incoming_phone_number) fails; the same as [`Error400_401_403_404_429`](crate::errors::Error400_401_403_404_429).
///
/// - 400 Bad Request: A parameter is missing or wrong
/// - 401 Unauthorized: The credentials are wrong
/// - 403 Forbidden: The account may not do this
/// - 404 Not Found: No such resource
/// - 429 Too Many Requests: Too many calls at a time
pub type CreateIncomingPhoneNumberError = crate::errors::Error400_401_403_404_429;

/// `POST /2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers/{Sid}.json`
pub enum UpdateIncomingPhoneNumber {}
impl rt::Operation for UpdateIncomingPhoneNumber {
    const SPEC: rt::Spec = rt::Spec::new(
            "UpdateIncomingPhoneNumber",
            "POST",
            "/2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers/{Sid}.json",
        )
        .params(&[rt::path("AccountSid"), rt::path("Sid")])
        .security(Client::SECURITY)
        .body("application/x-www-form-urlencoded");
    type Success = rt::Json<types::ApiV2010AccountIncomingPhoneNumber>;
    type Failure = UpdateIncomingPhoneNumberError;
}

impl Call<UpdateIncomingPhoneNumber> {
    /// Sets the body.
    #[inline]
    pub fn body(self, body: &types::UpdateIncomingPhoneNumberBody) -> Self {
        Call(self.0.form(body))
    }
}

/// How [`update_incoming_phone_number`](IncomingPhoneNumber::update_incoming_phone_number) fails; the same as [`Error400_401_403_404_429`](crate::errors::Error400_401_403_404_429).
///
/// - 400 Bad Request: A parameter is missing or wrong
/// - 401 Unauthorized: The credentials are wrong
/// - 403 Forbidden: The account may not do this
/// - 404 Not Found: No such resource
/// - 429 Too Many Requests: Too many calls at a time
pub type UpdateIncomingPhoneNumberError = crate::errors::Error400_401_403_404_429;

/// `DELETE /2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers/{Sid}.json`
pub enum DeleteIncomingPhoneNumber {}
impl rt::Operation for DeleteIncomingPhoneNumber {
    const SPEC: rt::Spec = rt::Spec::new(
            "DeleteIncomingPhoneNumber",
            "DELETE",
            "/2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers/{Sid}.json",
        )
        .params(&[rt::path("AccountSid"), rt::path("Sid")])
        .security(Client::SECURITY);
    type Success = rt::Empty;
    type Failure = DeleteIncomingPhoneNumberError;
}

/// How [`delete_incoming_phone_number`](IncomingPhoneNumber::delete_incoming_phone_number) fails; the same as [`Error400_401_403_404_429`](crate::errors::Error400_401_403_404_429).
///
/// - 400 Bad Request: A parameter is missing or wrong
/// - 401 Unauthorized: The credentials are wrong
/// - 403 Forbidden: The account may not do this
/// - 404 Not Found: No such resource
/// - 429 Too Many Requests: Too many calls at a time
pub type DeleteIncomingPhoneNumberError = crate::errors::Error400_401_403_404_429;
