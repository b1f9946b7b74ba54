// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! `contacts`

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `contacts`.
#[derive(Debug, Clone, Copy)]
pub struct Contacts<'a>(pub(crate) &'a Client);

impl Contacts<'_> {
    /// Add or change contacts, in the background
    ///
    /// Returns [`UpdateContactResponse`](crate::types::UpdateContactResponse). Headers of answers: `X-RateLimit-Limit` (429), `X-RateLimit-Remaining` (429), `X-RateLimit-Reset` (429).
    #[inline]
    pub fn update_contact(
        &self,
        body: &types::UpdateContactBody,
    ) -> Call<UpdateContact> {
        Call(rt::Pending::new(&self.0.0).json(body))
    }

    /// Delete contacts, in the background
    ///
    /// Returns [`DeleteContactResponse`](crate::types::DeleteContactResponse). Headers of answers: `X-RateLimit-Limit` (429), `X-RateLimit-Remaining` (429), `X-RateLimit-Reset` (429).
    #[inline]
    pub fn delete_contact(&self) -> Call<DeleteContact> {
        Call::__new(self.0)
    }

    /// Get a contact
    ///
    /// Returns [`ContactDetails`](crate::types::ContactDetails). Headers of answers: `X-RateLimit-Limit` (429), `X-RateLimit-Remaining` (429), `X-RateLimit-Reset` (429).
    #[inline]
    pub fn get_contact(&self, id: &str) -> Call<GetContact> {
        Call::__new(self.0).__arg(0, id)
    }

    /// Search contacts with a query
    ///
    /// Returns [`SearchContactResponse`](crate::types::SearchContactResponse). Headers of answers: `X-RateLimit-Limit` (429), `X-RateLimit-Remaining` (429), `X-RateLimit-Reset` (429).
    #[inline]
    pub fn search_contact(
        &self,
        body: &types::SearchContactBody,
    ) -> Call<SearchContact> {
        Call(rt::Pending::new(&self.0.0).json(body))
    }

    /// Find contacts by address
    ///
    /// Returns [`ListContactByEmailResponse`](crate::types::ListContactByEmailResponse). Headers of answers: `X-RateLimit-Limit` (429), `X-RateLimit-Remaining` (429), `X-RateLimit-Reset` (429).
    #[inline]
    pub fn list_contact_by_email(
        &self,
        body: &types::ListContactByEmailBody,
    ) -> Call<ListContactByEmail> {
        Call(rt::Pending::new(&self.0.0).json(body))
    }
}

/// `PUT /v3/marketing/contacts`
pub enum UpdateContact {}
impl rt::Operation for UpdateContact {
    const SPEC: rt::Spec = rt::Spec::new(
            "UpdateContact",
            "PUT",
            "/v3/marketing/contacts",
        )
        .security(Client::SECURITY)
        .body("application/json");
    type Success = rt::Json<types::UpdateContactResponse>;
    type Failure = UpdateContactError;
}

/// How [`update_contact`](Contacts::update_contact) fails; the same as [`ErrorResponse400_401_403_404_429_500`](crate::errors::ErrorResponse400_401_403_404_429_500).
///
/// - 400 Bad Request: A field is missing or wrong
/// - 401 Unauthorized: No valid key was sent
/// - 403 Forbidden: The key may not do this
/// - 404 Not Found: No such thing
/// - 429 Too Many Requests: Too many calls
/// - 500 Internal Server Error: Something broke inside SendGrid
pub type UpdateContactError = crate::errors::ErrorResponse400_401_403_404_429_500;

/// `DELETE /v3/marketing/contacts`
pub enum DeleteContact {}
impl rt::Operation for DeleteContact {
    const SPEC: rt::Spec = rt::Spec::new(
            "DeleteContact",
            "DELETE",
            "/v3/marketing/contacts",
        )
        .params(&[rt::query("delete_all_contacts"), rt::query("ids")])
        .security(Client::SECURITY);
    type Success = rt::Json<types::DeleteContactResponse>;
    type Failure = DeleteContactError;
}

impl Call<DeleteContact> {
    /// true deletes all
    #[inline]
    pub fn delete_all_contacts(self, delete_all_contacts: &str) -> Self {
        self.__arg(0, delete_all_contacts)
    }

    /// Ids, separated by commas
    #[inline]
    pub fn ids(self, ids: &str) -> Self {
        self.__arg(1, ids)
    }
}

/// How [`delete_contact`](Contacts::delete_contact) fails; the same as [`ErrorResponse400_401_403_404_429_500`](crate::errors::ErrorResponse400_401_403_404_429_500).
///
/// - 400 Bad Request: A field is missing or wrong
/// - 401 Unauthorized: No valid key was sent
/// - 403 Forbidden: The key may not do this
/// - 404 Not Found: No such thing
/// - 429 Too Many Requests: Too many calls
/// - 500 Internal Server Error: Something broke inside SendGrid
pub type DeleteContactError = crate::errors::ErrorResponse400_401_403_404_429_500;

/// `GET /v3/marketing/contacts/{id}`
pub enum GetContact {}
impl rt::Operation for GetContact {
    const SPEC: rt::Spec = rt::Spec::new(
            "GetContact",
            "GET",
            "/v3/marketing/contacts/{id}",
        )
        .params(&[rt::path("id")])
        .security(Client::SECURITY);
    type Success = rt::Json<types::ContactDetails>;
    type Failure = GetContactError;
}

/// How [`get_contact`](Contacts::get_contact) fails; the same as [`ErrorResponse400_401_403_404_429_500`](crate::errors::ErrorResponse400_401_403_404_429_500).
///
/// - 400 Bad Request: A field is missing or wrong
/// - 401 Unauthorized: No valid key was sent
/// - 403 Forbidden: The key may not do this
/// - 404 Not Found: No such thing
/// - 429 Too Many Requests: Too many calls
/// - 500 Internal Server Error: Something broke inside SendGrid
pub type GetContactError = crate::errors::ErrorResponse400_401_403_404_429_500;

/// `POST /v3/marketing/contacts/search`
pub enum SearchContact {}
impl rt::Operation for SearchContact {
    const SPEC: rt::Spec = rt::Spec::new(
            "SearchContact",
            "POST",
            "/v3/marketing/contacts/search",
        )
        .security(Client::SECURITY)
        .body("application/json");
    type Success = rt::Json<types::SearchContactResponse>;
    type Failure = SearchContactError;
}

/// How [`search_contact`](Contacts::search_contact) fails; the same as [`ErrorResponse400_401_403_404_429_500`](crate::errors::ErrorResponse400_401_403_404_429_500).
///
/// - 400 Bad Request: A field is missing or wrong
/// - 401 Unauthorized: No valid key was sent
/// - 403 Forbidden: The key may not do this
/// - 404 Not Found: No such thing
/// - 429 Too Many Requests: Too many calls
/// - 500 Internal Server Error: Something broke inside SendGrid
pub type SearchContactError = crate::errors::ErrorResponse400_401_403_404_429_500;

/// `POST /v3/marketing/contacts/search/emails`
pub enum ListContactByEmail {}
impl rt::Operation for ListContactByEmail {
    const SPEC: rt::Spec = rt::Spec::new(
            "ListContactByEmail",
            "POST",
            "/v3/marketing/contacts/search/emails",
        )
        .security(Client::SECURITY)
        .body("application/json");
    type Success = rt::Json<types::ListContactByEmailResponse>;
    type Failure = ListContactByEmailError;
}

/// How [`list_contact_by_email`](Contacts::list_contact_by_email) fails; the same as [`ErrorResponse400_401_403_404_429_500`](crate::errors::ErrorResponse400_401_403_404_429_500).
///
/// - 400 Bad Request: A field is missing or wrong
/// - 401 Unauthorized: No valid key was sent
/// - 403 Forbidden: The key may not do this
/// - 404 Not Found: No such thing
/// - 429 Too Many Requests: Too many calls
/// - 500 Internal Server Error: Something broke inside SendGrid
pub type ListContactByEmailError = crate::errors::ErrorResponse400_401_403_404_429_500;
