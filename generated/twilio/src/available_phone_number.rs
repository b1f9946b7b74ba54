// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! `AvailablePhoneNumber`

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `AvailablePhoneNumber`.
#[derive(Debug, Clone, Copy)]
pub struct AvailablePhoneNumber<'a>(pub(crate) &'a Client);

impl AvailablePhoneNumber<'_> {
    /// Search local numbers to buy
    ///
    /// - `account_sid`: Account that the resource belongs to. Has 34 characters. Matches `^AC[0-9a-fA-F]{32}$`.
    /// - `country_code`: Two letters
    ///
    /// Returns [`ListAvailablePhoneNumberLocalResponse`](crate::types::ListAvailablePhoneNumberLocalResponse).
    #[inline]
    pub fn list_available_phone_number_local(
        &self,
        account_sid: &str,
        country_code: &str,
    ) -> Call<ListAvailablePhoneNumberLocal> {
        Call::__new(self.0).__arg(0, account_sid).__arg(1, country_code)
    }
}

/// `GET /2010-04-01/Accounts/{AccountSid}/AvailablePhoneNumbers/{CountryCode}/Local.json`
pub enum ListAvailablePhoneNumberLocal {}
impl rt::Operation for ListAvailablePhoneNumberLocal {
    const SPEC: rt::Spec = rt::Spec::new(
            "ListAvailablePhoneNumberLocal",
            "GET",
            "/2010-04-01/Accounts/{AccountSid}/AvailablePhoneNumbers/{CountryCode}/Local.json",
        )
        .params(
            &[
                rt::path("AccountSid"),
                rt::path("CountryCode"),
                rt::query("AreaCode"),
                rt::query("Contains"),
                rt::query("SmsEnabled"),
                rt::query("MmsEnabled"),
                rt::query("VoiceEnabled"),
                rt::query("ExcludeAllAddressRequired"),
                rt::query("ExcludeLocalAddressRequired"),
                rt::query("ExcludeForeignAddressRequired"),
                rt::query("Beta"),
                rt::query("NearNumber"),
                rt::query("NearLatLong"),
                rt::query("Distance"),
                rt::query("InPostalCode"),
                rt::query("InRegion"),
                rt::query("InRateCenter"),
                rt::query("InLata"),
                rt::query("InLocality"),
                rt::query("FaxEnabled"),
                rt::query("PageSize"),
                rt::query("Page"),
                rt::query("PageToken"),
            ],
        )
        .security(Client::SECURITY);
    type Success = rt::Json<types::ListAvailablePhoneNumberLocalResponse>;
    type Failure = ListAvailablePhoneNumberLocalError;
}

impl Call<ListAvailablePhoneNumberLocal> {
    /// Sets `AreaCode`.
    #[inline]
    pub fn area_code(self, area_code: i64) -> Self {
        self.__arg(2, &area_code)
    }

    /// Sets `Contains`.
    #[inline]
    pub fn contains(self, contains: &str) -> Self {
        self.__arg(3, contains)
    }

    /// Sets `SmsEnabled`.
    #[inline]
    pub fn sms_enabled(self, sms_enabled: bool) -> Self {
        self.__arg(4, &sms_enabled)
    }

    /// Sets `MmsEnabled`.
    #[inline]
    pub fn mms_enabled(self, mms_enabled: bool) -> Self {
        self.__arg(5, &mms_enabled)
    }

    /// Sets `VoiceEnabled`.
    #[inline]
    pub fn voice_enabled(self, voice_enabled: bool) -> Self {
        self.__arg(6, &voice_enabled)
    }

    /// Sets `ExcludeAllAddressRequired`.
    #[inline]
    pub fn exclude_all_address_required(
        self,
        exclude_all_address_required: bool,
    ) -> Self {
        self.__arg(7, &exclude_all_address_required)
    }

    /// Sets `ExcludeLocalAddressRequired`.
    #[inline]
    pub fn exclude_local_address_required(
        self,
        exclude_local_address_required: bool,
    ) -> Self {
        self.__arg(8, &exclude_local_address_required)
    }

    /// Sets `ExcludeForeignAddressRequired`.
    #[inline]
    pub fn exclude_foreign_address_required(
        self,
        exclude_foreign_address_required: bool,
    ) -> Self {
        self.__arg(9, &exclude_foreign_address_required)
    }

    /// Sets `Beta`.
    #[inline]
    pub fn beta(self, beta: bool) -> Self {
        self.__arg(10, &beta)
    }

    /// Sets `NearNumber`.
    #[inline]
    pub fn near_number(self, near_number: &str) -> Self {
        self.__arg(11, near_number)
    }

    /// Sets `NearLatLong`.
    #[inline]
    pub fn near_lat_long(self, near_lat_long: &str) -> Self {
        self.__arg(12, near_lat_long)
    }

    /// Sets `Distance`.
    #[inline]
    pub fn distance(self, distance: i64) -> Self {
        self.__arg(13, &distance)
    }

    /// Sets `InPostalCode`.
    #[inline]
    pub fn in_postal_code(self, in_postal_code: &str) -> Self {
        self.__arg(14, in_postal_code)
    }

    /// Sets `InRegion`.
    #[inline]
    pub fn in_region(self, in_region: &str) -> Self {
        self.__arg(15, in_region)
    }

    /// Sets `InRateCenter`.
    #[inline]
    pub fn in_rate_center(self, in_rate_center: &str) -> Self {
        self.__arg(16, in_rate_center)
    }

    /// Sets `InLata`.
    #[inline]
    pub fn in_lata(self, in_lata: &str) -> Self {
        self.__arg(17, in_lata)
    }

    /// Sets `InLocality`.
    #[inline]
    pub fn in_locality(self, in_locality: &str) -> Self {
        self.__arg(18, in_locality)
    }

    /// Sets `FaxEnabled`.
    #[inline]
    pub fn fax_enabled(self, fax_enabled: bool) -> Self {
        self.__arg(19, &fax_enabled)
    }

    /// Entries on a page, 50 unless told
    ///
    /// At least 1. At most 1000.
    #[inline]
    pub fn page_size(self, page_size: i64) -> Self {
        self.__arg(20, &page_size)
    }

    /// Page to return, from 0
    ///
    /// At least 0.
    #[inline]
    pub fn page(self, page: i64) -> Self {
        self.__arg(21, &page)
    }

    /// Token of the page, from next_page_uri
    #[inline]
    pub fn page_token(self, page_token: &str) -> Self {
        self.__arg(22, page_token)
    }
}

/// How [`list_available_phone_number_local`](AvailablePhoneNumber::list_available_phone_number_local) fails; the same as [`Error401_403_404_429`](crate::errors::Error401_403_404_429).
///
/// - 401 Unauthorized: The credentials are wrong
/// - 403 Forbidden: The account may not do this
/// - 404 Not Found: No such resource
/// - 429 Too Many Requests: Too many calls at a time
pub type ListAvailablePhoneNumberLocalError = crate::errors::Error401_403_404_429;
