// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! `DONKI`

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `DONKI`.
#[derive(Debug, Clone, Copy)]
pub struct Donki<'a>(pub(crate) &'a Client);

impl Donki<'_> {
    /// List coronal mass ejections.
    ///
    /// Returns a list of [`Cme`](crate::types::Cme). Headers of answers: `X-RateLimit-Limit` (429), `X-RateLimit-Remaining` (429).
    #[inline]
    pub fn list_cmes(&self) -> Call<ListCmes> {
        Call::__new(self.0)
    }

    /// List analyses of coronal mass ejections.
    ///
    /// Returns a list of [`CmeAnalysis`](crate::types::CmeAnalysis). Headers of answers: `X-RateLimit-Limit` (429), `X-RateLimit-Remaining` (429).
    #[inline]
    pub fn list_cme_analyses(&self) -> Call<ListCmeAnalyses> {
        Call::__new(self.0)
    }

    /// List geomagnetic storms.
    ///
    /// Returns a list of [`Gst`](crate::types::Gst). Headers of answers: `X-RateLimit-Limit` (429), `X-RateLimit-Remaining` (429).
    #[inline]
    pub fn list_geomagnetic_storms(&self) -> Call<ListGeomagneticStorms> {
        Call::__new(self.0)
    }

    /// List interplanetary shocks.
    ///
    /// Returns a list of [`Ips`](crate::types::Ips). Headers of answers: `X-RateLimit-Limit` (429), `X-RateLimit-Remaining` (429).
    #[inline]
    pub fn list_interplanetary_shocks(&self) -> Call<ListInterplanetaryShocks> {
        Call::__new(self.0)
    }

    /// List solar flares.
    ///
    /// Returns a list of [`Flr`](crate::types::Flr). Headers of answers: `X-RateLimit-Limit` (429), `X-RateLimit-Remaining` (429).
    #[inline]
    pub fn list_solar_flares(&self) -> Call<ListSolarFlares> {
        Call::__new(self.0)
    }

    /// List solar energetic particle events.
    ///
    /// Returns a list of [`Sep`](crate::types::Sep). Headers of answers: `X-RateLimit-Limit` (429), `X-RateLimit-Remaining` (429).
    #[inline]
    pub fn list_solar_energetic_particles(&self) -> Call<ListSolarEnergeticParticles> {
        Call::__new(self.0)
    }

    /// List magnetopause crossings.
    ///
    /// Returns a list of [`Mpc`](crate::types::Mpc). Headers of answers: `X-RateLimit-Limit` (429), `X-RateLimit-Remaining` (429).
    #[inline]
    pub fn list_magnetopause_crossings(&self) -> Call<ListMagnetopauseCrossings> {
        Call::__new(self.0)
    }

    /// List radiation belt enhancements.
    ///
    /// Returns a list of [`Rbe`](crate::types::Rbe). Headers of answers: `X-RateLimit-Limit` (429), `X-RateLimit-Remaining` (429).
    #[inline]
    pub fn list_radiation_belt_enhancements(
        &self,
    ) -> Call<ListRadiationBeltEnhancements> {
        Call::__new(self.0)
    }

    /// List high speed streams.
    ///
    /// Returns a list of [`Hss`](crate::types::Hss). Headers of answers: `X-RateLimit-Limit` (429), `X-RateLimit-Remaining` (429).
    #[inline]
    pub fn list_high_speed_streams(&self) -> Call<ListHighSpeedStreams> {
        Call::__new(self.0)
    }

    /// List WSA+Enlil model runs.
    ///
    /// Returns a list of [`WsaEnlilSimulation`](crate::types::WsaEnlilSimulation). Headers of answers: `X-RateLimit-Limit` (429), `X-RateLimit-Remaining` (429).
    #[inline]
    pub fn list_wsa_enlil_simulations(&self) -> Call<ListWsaEnlilSimulations> {
        Call::__new(self.0)
    }

    /// List notifications.
    ///
    /// Returns a list of [`Notification`](crate::types::Notification). Headers of answers: `X-RateLimit-Limit` (429), `X-RateLimit-Remaining` (429).
    #[inline]
    pub fn list_notifications(&self) -> Call<ListNotifications> {
        Call::__new(self.0)
    }
}

/// `GET /DONKI/CME`
pub enum ListCmes {}
impl rt::Operation for ListCmes {
    const SPEC: rt::Spec = rt::Spec::new("listCmes", "GET", "/DONKI/CME")
        .params(&[rt::query("startDate"), rt::query("endDate")])
        .security(Client::SECURITY);
    type Success = rt::Json<Vec<types::Cme>>;
    type Failure = ListCmesError;
}

impl Call<ListCmes> {
    /// First day; 30 days ago unless given.
    #[inline]
    pub fn start_date(self, start_date: &rt::Date) -> Self {
        self.__arg(0, start_date)
    }

    /// Last day; today unless given.
    #[inline]
    pub fn end_date(self, end_date: &rt::Date) -> Self {
        self.__arg(1, end_date)
    }
}

/// How [`list_cmes`](Donki::list_cmes) fails; the same as [`ServiceError400ApiError403_429`](crate::errors::ServiceError400ApiError403_429).
///
/// - 400 Bad Request: A parameter is not valid.
/// - 403 Forbidden: The API key is missing, not valid or disabled.
/// - 429 Too Many Requests: Over the rate limit of the key.
pub type ListCmesError = crate::errors::ServiceError400ApiError403_429;

/// `GET /DONKI/CMEAnalysis`
pub enum ListCmeAnalyses {}
impl rt::Operation for ListCmeAnalyses {
    const SPEC: rt::Spec = rt::Spec::new("listCmeAnalyses", "GET", "/DONKI/CMEAnalysis")
        .params(
            &[
                rt::query("startDate"),
                rt::query("endDate"),
                rt::query("mostAccurateOnly"),
                rt::query("completeEntryOnly"),
                rt::query("speed"),
                rt::query("halfAngle"),
                rt::query("catalog"),
                rt::query("keyword"),
            ],
        )
        .security(Client::SECURITY);
    type Success = rt::Json<Vec<types::CmeAnalysis>>;
    type Failure = ListCmeAnalysesError;
}

impl Call<ListCmeAnalyses> {
    /// First day; 30 days ago unless given.
    #[inline]
    pub fn start_date(self, start_date: &rt::Date) -> Self {
        self.__arg(0, start_date)
    }

    /// Last day; today unless given.
    #[inline]
    pub fn end_date(self, end_date: &rt::Date) -> Self {
        self.__arg(1, end_date)
    }

    /// Sets `mostAccurateOnly`.
    ///
    /// Default: `true`.
    #[inline]
    pub fn most_accurate_only(self, most_accurate_only: bool) -> Self {
        self.__arg(2, &most_accurate_only)
    }

    /// Sets `completeEntryOnly`.
    ///
    /// Default: `true`.
    #[inline]
    pub fn complete_entry_only(self, complete_entry_only: bool) -> Self {
        self.__arg(3, &complete_entry_only)
    }

    /// Least speed in km/s.
    ///
    /// Default: `0`.
    #[inline]
    pub fn speed(self, speed: i32) -> Self {
        self.__arg(4, &speed)
    }

    /// Least half angle in degrees.
    ///
    /// Default: `0`.
    #[inline]
    pub fn half_angle(self, half_angle: i32) -> Self {
        self.__arg(5, &half_angle)
    }

    /// Sets `catalog`.
    ///
    /// Default: `ALL`.
    #[inline]
    pub fn catalog(self, catalog: types::ListCmeAnalysesCatalog) -> Self {
        self.__arg(6, &catalog)
    }

    /// Sets `keyword`.
    ///
    /// Default: `NONE`.
    #[inline]
    pub fn keyword(self, keyword: &str) -> Self {
        self.__arg(7, keyword)
    }
}

/// How [`list_cme_analyses`](Donki::list_cme_analyses) fails; the same as [`ServiceError400ApiError403_429`](crate::errors::ServiceError400ApiError403_429).
///
/// - 400 Bad Request: A parameter is not valid.
/// - 403 Forbidden: The API key is missing, not valid or disabled.
/// - 429 Too Many Requests: Over the rate limit of the key.
pub type ListCmeAnalysesError = crate::errors::ServiceError400ApiError403_429;

/// `GET /DONKI/GST`
pub enum ListGeomagneticStorms {}
impl rt::Operation for ListGeomagneticStorms {
    const SPEC: rt::Spec = rt::Spec::new("listGeomagneticStorms", "GET", "/DONKI/GST")
        .params(&[rt::query("startDate"), rt::query("endDate")])
        .security(Client::SECURITY);
    type Success = rt::Json<Vec<types::Gst>>;
    type Failure = ListGeomagneticStormsError;
}

impl Call<ListGeomagneticStorms> {
    /// First day; 30 days ago unless given.
    #[inline]
    pub fn start_date(self, start_date: &rt::Date) -> Self {
        self.__arg(0, start_date)
    }

    /// Last day; today unless given.
    #[inline]
    pub fn end_date(self, end_date: &rt::Date) -> Self {
        self.__arg(1, end_date)
    }
}

/// How [`list_geomagnetic_storms`](Donki::list_geomagnetic_storms) fails; the same as [`ServiceError400ApiError403_429`](crate::errors::ServiceError400ApiError403_429).
///
/// - 400 Bad Request: A parameter is not valid.
/// - 403 Forbidden: The API key is missing, not valid or disabled.
/// - 429 Too Many Requests: Over the rate limit of the key.
pub type ListGeomagneticStormsError = crate::errors::ServiceError400ApiError403_429;

/// `GET /DONKI/IPS`
pub enum ListInterplanetaryShocks {}
impl rt::Operation for ListInterplanetaryShocks {
    const SPEC: rt::Spec = rt::Spec::new("listInterplanetaryShocks", "GET", "/DONKI/IPS")
        .params(
            &[
                rt::query("startDate"),
                rt::query("endDate"),
                rt::query("location"),
                rt::query("catalog"),
            ],
        )
        .security(Client::SECURITY);
    type Success = rt::Json<Vec<types::Ips>>;
    type Failure = ListInterplanetaryShocksError;
}

impl Call<ListInterplanetaryShocks> {
    /// First day; 30 days ago unless given.
    #[inline]
    pub fn start_date(self, start_date: &rt::Date) -> Self {
        self.__arg(0, start_date)
    }

    /// Last day; today unless given.
    #[inline]
    pub fn end_date(self, end_date: &rt::Date) -> Self {
        self.__arg(1, end_date)
    }

    /// Sets `location`.
    ///
    /// Default: `ALL`.
    #[inline]
    pub fn location(self, location: types::ListInterplanetaryShocksLocation) -> Self {
        self.__arg(2, &location)
    }

    /// Sets `catalog`.
    ///
    /// Default: `ALL`.
    #[inline]
    pub fn catalog(self, catalog: types::ListInterplanetaryShocksCatalog) -> Self {
        self.__arg(3, &catalog)
    }
}

/// How [`list_interplanetary_shocks`](Donki::list_interplanetary_shocks) fails; the same as [`ServiceError400ApiError403_429`](crate::errors::ServiceError400ApiError403_429).
///
/// - 400 Bad Request: A parameter is not valid.
/// - 403 Forbidden: The API key is missing, not valid or disabled.
/// - 429 Too Many Requests: Over the rate limit of the key.
pub type ListInterplanetaryShocksError = crate::errors::ServiceError400ApiError403_429;

/// `GET /DONKI/FLR`
pub enum ListSolarFlares {}
impl rt::Operation for ListSolarFlares {
    const SPEC: rt::Spec = rt::Spec::new("listSolarFlares", "GET", "/DONKI/FLR")
        .params(&[rt::query("startDate"), rt::query("endDate")])
        .security(Client::SECURITY);
    type Success = rt::Json<Vec<types::Flr>>;
    type Failure = ListSolarFlaresError;
}

impl Call<ListSolarFlares> {
    /// First day; 30 days ago unless given.
    #[inline]
    pub fn start_date(self, start_date: &rt::Date) -> Self {
        self.__arg(0, start_date)
    }

    /// Last day; today unless given.
    #[inline]
    pub fn end_date(self, end_date: &rt::Date) -> Self {
        self.__arg(1, end_date)
    }
}

/// How [`list_solar_flares`](Donki::list_solar_flares) fails; the same as [`ServiceError400ApiError403_429`](crate::errors::ServiceError400ApiError403_429).
///
/// - 400 Bad Request: A parameter is not valid.
/// - 403 Forbidden: The API key is missing, not valid or disabled.
/// - 429 Too Many Requests: Over the rate limit of the key.
pub type ListSolarFlaresError = crate::errors::ServiceError400ApiError403_429;

/// `GET /DONKI/SEP`
pub enum ListSolarEnergeticParticles {}
impl rt::Operation for ListSolarEnergeticParticles {
    const SPEC: rt::Spec = rt::Spec::new(
            "listSolarEnergeticParticles",
            "GET",
            "/DONKI/SEP",
        )
        .params(&[rt::query("startDate"), rt::query("endDate")])
        .security(Client::SECURITY);
    type Success = rt::Json<Vec<types::Sep>>;
    type Failure = ListSolarEnergeticParticlesError;
}

impl Call<ListSolarEnergeticParticles> {
    /// First day; 30 days ago unless given.
    #[inline]
    pub fn start_date(self, start_date: &rt::Date) -> Self {
        self.__arg(0, start_date)
    }

    /// Last day; today unless given.
    #[inline]
    pub fn end_date(self, end_date: &rt::Date) -> Self {
        self.__arg(1, end_date)
    }
}

/// How [`list_solar_energetic_particles`](Donki::list_solar_energetic_particles) fails; the same as [`ServiceError400ApiError403_429`](crate::errors::ServiceError400ApiError403_429).
///
/// - 400 Bad Request: A parameter is not valid.
/// - 403 Forbidden: The API key is missing, not valid or disabled.
/// - 429 Too Many Requests: Over the rate limit of the key.
pub type ListSolarEnergeticParticlesError = crate::errors::ServiceError400ApiError403_429;

/// `GET /DONKI/MPC`
pub enum ListMagnetopauseCrossings {}
impl rt::Operation for ListMagnetopauseCrossings {
    const SPEC: rt::Spec = rt::Spec::new(
            "listMagnetopauseCrossings",
            "GET",
            "/DONKI/MPC",
        )
        .params(&[rt::query("startDate"), rt::query("endDate")])
        .security(Client::SECURITY);
    type Success = rt::Json<Vec<types::Mpc>>;
    type Failure = ListMagnetopauseCrossingsError;
}

impl Call<ListMagnetopauseCrossings> {
    /// First day; 30 days ago unless given.
    #[inline]
    pub fn start_date(self, start_date: &rt::Date) -> Self {
        self.__arg(0, start_date)
    }

    /// Last day; today unless given.
    #[inline]
    pub fn end_date(self, end_date: &rt::Date) -> Self {
        self.__arg(1, end_date)
    }
}

/// How [`list_magnetopause_crossings`](Donki::list_magnetopause_crossings) fails; the same as [`ServiceError400ApiError403_429`](crate::errors::ServiceError400ApiError403_429).
///
/// - 400 Bad Request: A parameter is not valid.
/// - 403 Forbidden: The API key is missing, not valid or disabled.
/// - 429 Too Many Requests: Over the rate limit of the key.
pub type ListMagnetopauseCrossingsError = crate::errors::ServiceError400ApiError403_429;

/// `GET /DONKI/RBE`
pub enum ListRadiationBeltEnhancements {}
impl rt::Operation for ListRadiationBeltEnhancements {
    const SPEC: rt::Spec = rt::Spec::new(
            "listRadiationBeltEnhancements",
            "GET",
            "/DONKI/RBE",
        )
        .params(&[rt::query("startDate"), rt::query("endDate")])
        .security(Client::SECURITY);
    type Success = rt::Json<Vec<types::Rbe>>;
    type Failure = ListRadiationBeltEnhancementsError;
}

impl Call<ListRadiationBeltEnhancements> {
    /// First day; 30 days ago unless given.
    #[inline]
    pub fn start_date(self, start_date: &rt::Date) -> Self {
        self.__arg(0, start_date)
    }

    /// Last day; today unless given.
    #[inline]
    pub fn end_date(self, end_date: &rt::Date) -> Self {
        self.__arg(1, end_date)
    }
}

/// How [`list_radiation_belt_enhancements`](Donki::list_radiation_belt_enhancements) fails; the same as [`ServiceError400ApiError403_429`](crate::errors::ServiceError400ApiError403_429).
///
/// - 400 Bad Request: A parameter is not valid.
/// - 403 Forbidden: The API key is missing, not valid or disabled.
/// - 429 Too Many Requests: Over the rate limit of the key.
pub type ListRadiationBeltEnhancementsError = crate::errors::ServiceError400ApiError403_429;

/// `GET /DONKI/HSS`
pub enum ListHighSpeedStreams {}
impl rt::Operation for ListHighSpeedStreams {
    const SPEC: rt::Spec = rt::Spec::new("listHighSpeedStreams", "GET", "/DONKI/HSS")
        .params(&[rt::query("startDate"), rt::query("endDate")])
        .security(Client::SECURITY);
    type Success = rt::Json<Vec<types::Hss>>;
    type Failure = ListHighSpeedStreamsError;
}

impl Call<ListHighSpeedStreams> {
    /// First day; 30 days ago unless given.
    #[inline]
    pub fn start_date(self, start_date: &rt::Date) -> Self {
        self.__arg(0, start_date)
    }

    /// Last day; today unless given.
    #[inline]
    pub fn end_date(self, end_date: &rt::Date) -> Self {
        self.__arg(1, end_date)
    }
}

/// How [`list_high_speed_streams`](Donki::list_high_speed_streams) fails; the same as [`ServiceError400ApiError403_429`](crate::errors::ServiceError400ApiError403_429).
///
/// - 400 Bad Request: A parameter is not valid.
/// - 403 Forbidden: The API key is missing, not valid or disabled.
/// - 429 Too Many Requests: Over the rate limit of the key.
pub type ListHighSpeedStreamsError = crate::errors::ServiceError400ApiError403_429;

/// `GET /DONKI/WSAEnlilSimulations`
pub enum ListWsaEnlilSimulations {}
impl rt::Operation for ListWsaEnlilSimulations {
    const SPEC: rt::Spec = rt::Spec::new(
            "listWsaEnlilSimulations",
            "GET",
            "/DONKI/WSAEnlilSimulations",
        )
        .params(&[rt::query("startDate"), rt::query("endDate")])
        .security(Client::SECURITY);
    type Success = rt::Json<Vec<types::WsaEnlilSimulation>>;
    type Failure = ListWsaEnlilSimulationsError;
}

impl Call<ListWsaEnlilSimulations> {
    /// First day; 30 days ago unless given.
    #[inline]
    pub fn start_date(self, start_date: &rt::Date) -> Self {
        self.__arg(0, start_date)
    }

    /// Last day; today unless given.
    #[inline]
    pub fn end_date(self, end_date: &rt::Date) -> Self {
        self.__arg(1, end_date)
    }
}

/// How [`list_wsa_enlil_simulations`](Donki::list_wsa_enlil_simulations) fails; the same as [`ServiceError400ApiError403_429`](crate::errors::ServiceError400ApiError403_429).
///
/// - 400 Bad Request: A parameter is not valid.
/// - 403 Forbidden: The API key is missing, not valid or disabled.
/// - 429 Too Many Requests: Over the rate limit of the key.
pub type ListWsaEnlilSimulationsError = crate::errors::ServiceError400ApiError403_429;

/// `GET /DONKI/notifications`
pub enum ListNotifications {}
impl rt::Operation for ListNotifications {
    const SPEC: rt::Spec = rt::Spec::new(
            "listNotifications",
            "GET",
            "/DONKI/notifications",
        )
        .params(&[rt::query("startDate"), rt::query("endDate"), rt::query("type")])
        .security(Client::SECURITY);
    type Success = rt::Json<Vec<types::Notification>>;
    type Failure = ListNotificationsError;
}

impl Call<ListNotifications> {
    /// First day; 30 days ago unless given.
    #[inline]
    pub fn start_date(self, start_date: &rt::Date) -> Self {
        self.__arg(0, start_date)
    }

    /// Last day; today unless given.
    #[inline]
    pub fn end_date(self, end_date: &rt::Date) -> Self {
        self.__arg(1, end_date)
    }

    /// Keep only this type.
    ///
    /// Default: `all`.
    #[inline]
    pub fn r#type(self, r#type: types::ListNotificationsType) -> Self {
        self.__arg(2, &r#type)
    }
}

/// How [`list_notifications`](Donki::list_notifications) fails; the same as [`ServiceError400ApiError403_429`](crate::errors::ServiceError400ApiError403_429).
///
/// - 400 Bad Request: A parameter is not valid.
/// - 403 Forbidden: The API key is missing, not valid or disabled.
/// - 429 Too Many Requests: Over the rate limit of the key.
pub type ListNotificationsError = crate::errors::ServiceError400ApiError403_429;
