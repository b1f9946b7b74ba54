// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! `Hotspot`

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `Hotspot`.
#[derive(Debug, Clone, Copy)]
pub struct Hotspot<'a>(pub(crate) &'a Client);

impl Hotspot<'_> {
    /// List hotspot vouchers.
    ///
    /// - `site_id`: Site identifier.
    ///
    /// Returns [`HotspotVoucherDetailPage`](crate::types::HotspotVoucherDetailPage).
    #[inline]
    pub fn get_vouchers(&self, site_id: &rt::Uuid) -> Call<GetVouchers> {
        Call::__new(self.0).__arg(0, site_id)
    }

    /// Create one or more vouchers.
    ///
    /// - `site_id`: Site identifier.
    ///
    /// Returns [`VoucherCreationResult`](crate::types::VoucherCreationResult).
    #[inline]
    pub fn create_vouchers(
        &self,
        site_id: &rt::Uuid,
        body: &types::HotspotVoucherCreationRequest,
    ) -> Call<CreateVouchers> {
        Call(rt::Pending::new(&self.0.0).arg(0, site_id).json(body))
    }

    /// Delete the vouchers a filter matches.
    ///
    /// - `site_id`: Site identifier.
    /// - `filter`: Which vouchers to delete.
    ///
    /// Returns [`VoucherDeletionResults`](crate::types::VoucherDeletionResults).
    #[inline]
    pub fn delete_vouchers(
        &self,
        site_id: &rt::Uuid,
        filter: &str,
    ) -> Call<DeleteVouchers> {
        Call::__new(self.0).__arg(0, site_id).__arg(1, filter)
    }

    /// Get one voucher.
    ///
    /// - `site_id`: Site identifier.
    /// - `voucher_id`: Voucher identifier.
    ///
    /// Returns [`HotspotVoucherDetails`](crate::types::HotspotVoucherDetails).
    #[inline]
    pub fn get_voucher(
        &self,
        site_id: &rt::Uuid,
        voucher_id: &rt::Uuid,
    ) -> Call<GetVoucher> {
        Call::__new(self.0).__arg(0, site_id).__arg(1, voucher_id)
    }

    /// Delete one voucher.
    ///
    /// - `site_id`: Site identifier.
    /// - `voucher_id`: Voucher identifier.
    ///
    /// Returns [`VoucherDeletionResults`](crate::types::VoucherDeletionResults).
    #[inline]
    pub fn delete_voucher(
        &self,
        site_id: &rt::Uuid,
        voucher_id: &rt::Uuid,
    ) -> Call<DeleteVoucher> {
        Call::__new(self.0).__arg(0, site_id).__arg(1, voucher_id)
    }
}

/// `GET /v1/sites/{siteId}/hotspot/vouchers`
pub enum GetVouchers {}
impl rt::Operation for GetVouchers {
    const SPEC: rt::Spec = rt::Spec::new(
            "getVouchers",
            "GET",
            "/v1/sites/{siteId}/hotspot/vouchers",
        )
        .params(
            &[
                rt::path("siteId"),
                rt::query("offset"),
                rt::query("limit"),
                rt::query("filter"),
            ],
        )
        .security(Client::SECURITY);
    type Success = rt::Json<types::HotspotVoucherDetailPage>;
    type Failure = GetVouchersError;
}

impl Call<GetVouchers> {
    /// How many items to skip.
    ///
    /// Default: `0`. At least 0.
    #[inline]
    pub fn offset(self, offset: i32) -> Self {
        self.__arg(1, &offset)
    }

    /// Most vouchers in one page.
    ///
    /// Default: `100`. At least 0. At most 1000.
    #[inline]
    pub fn limit(self, limit: i32) -> Self {
        self.__arg(2, &limit)
    }

    /// Filter expression, for example `name.eq('Office')`.
    #[inline]
    pub fn filter(self, filter: &str) -> Self {
        self.__arg(3, filter)
    }
}

/// How [`get_vouchers`](Hotspot::get_vouchers) fails; the same as [`ErrorMessage400_401_403_404`](crate::errors::ErrorMessage400_401_403_404).
///
/// - 400 Bad Request: The request is not valid.
/// - 401 Unauthorized: The API key is missing or not valid.
/// - 403 Forbidden: The key may not do this.
/// - 404 Not Found: No such resource.
pub type GetVouchersError = crate::errors::ErrorMessage400_401_403_404;

/// `POST /v1/sites/{siteId}/hotspot/vouchers`
pub enum CreateVouchers {}
impl rt::Operation for CreateVouchers {
    const SPEC: rt::Spec = rt::Spec::new(
            "createVouchers",
            "POST",
            "/v1/sites/{siteId}/hotspot/vouchers",
        )
        .params(&[rt::path("siteId")])
        .security(Client::SECURITY)
        .body("application/json");
    type Success = rt::Json<types::VoucherCreationResult>;
    type Failure = CreateVouchersError;
}

/// How [`create_vouchers`](Hotspot::create_vouchers) fails; the same as [`ErrorMessage400_401_403_404`](crate::errors::ErrorMessage400_401_403_404).
///
/// - 400 Bad Request: The request is not valid.
/// - 401 Unauthorized: The API key is missing or not valid.
/// - 403 Forbidden: The key may not do this.
/// - 404 Not Found: No such resource.
pub type CreateVouchersError = crate::errors::ErrorMessage400_401_403_404;

/// `DELETE /v1/sites/{siteId}/hotspot/vouchers`
pub enum DeleteVouchers {}
impl rt::Operation for DeleteVouchers {
    const SPEC: rt::Spec = rt::Spec::new(
            "deleteVouchers",
            "DELETE",
            "/v1/sites/{siteId}/hotspot/vouchers",
        )
        .params(&[rt::path("siteId"), rt::query("filter")])
        .security(Client::SECURITY);
    type Success = rt::Json<types::VoucherDeletionResults>;
    type Failure = DeleteVouchersError;
}

/// How [`delete_vouchers`](Hotspot::delete_vouchers) fails; the same as [`ErrorMessage400_401_403_404`](crate::errors::ErrorMessage400_401_403_404).
///
/// - 400 Bad Request: The request is not valid.
/// - 401 Unauthorized: The API key is missing or not valid.
/// - 403 Forbidden: The key may not do this.
/// - 404 Not Found: No such resource.
pub type DeleteVouchersError = crate::errors::ErrorMessage400_401_403_404;

/// `GET /v1/sites/{siteId}/hotspot/vouchers/{voucherId}`
pub enum GetVoucher {}
impl rt::Operation for GetVoucher {
    const SPEC: rt::Spec = rt::Spec::new(
            "getVoucher",
            "GET",
            "/v1/sites/{siteId}/hotspot/vouchers/{voucherId}",
        )
        .params(&[rt::path("siteId"), rt::path("voucherId")])
        .security(Client::SECURITY);
    type Success = rt::Json<types::HotspotVoucherDetails>;
    type Failure = GetVoucherError;
}

/// How [`get_voucher`](Hotspot::get_voucher) fails; the same as [`ErrorMessage401_403_404`](crate::errors::ErrorMessage401_403_404).
///
/// - 401 Unauthorized: The API key is missing or not valid.
/// - 403 Forbidden: The key may not do this.
/// - 404 Not Found: No such resource.
pub type GetVoucherError = crate::errors::ErrorMessage401_403_404;

/// `DELETE /v1/sites/{siteId}/hotspot/vouchers/{voucherId}`
pub enum DeleteVoucher {}
impl rt::Operation for DeleteVoucher {
    const SPEC: rt::Spec = rt::Spec::new(
            "deleteVoucher",
            "DELETE",
            "/v1/sites/{siteId}/hotspot/vouchers/{voucherId}",
        )
        .params(&[rt::path("siteId"), rt::path("voucherId")])
        .security(Client::SECURITY);
    type Success = rt::Json<types::VoucherDeletionResults>;
    type Failure = DeleteVoucherError;
}

/// How [`delete_voucher`](Hotspot::delete_voucher) fails; the same as [`ErrorMessage401_403_404`](crate::errors::ErrorMessage401_403_404).
///
/// - 401 Unauthorized: The API key is missing or not valid.
/// - 403 Forbidden: The key may not do this.
/// - 404 Not Found: No such resource.
pub type DeleteVoucherError = crate::errors::ErrorMessage401_403_404;
