// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! `Events`

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `Events`.
#[derive(Debug, Clone, Copy)]
pub struct Events<'a>(pub(crate) &'a Client);

impl Events<'_> {
    /// Search events; ask for format=geojson for the typed answer.
    ///
    /// Returns [`QueryOutput`].
    #[inline]
    pub fn query(&self) -> Call<Query> {
        Call::__new(self.0)
    }

    /// Count the events a search would return.
    ///
    /// Returns [`CountOutput`].
    #[inline]
    pub fn count(&self) -> Call<Count> {
        Call::__new(self.0)
    }
}

/// `GET /fdsnws/event/1/query`
pub enum Query {}
impl rt::Operation for Query {
    const SPEC: rt::Spec = rt::Spec::new("query", "GET", "/fdsnws/event/1/query")
        .params(
            &[
                rt::query("format"),
                rt::query("starttime"),
                rt::query("endtime"),
                rt::query("updatedafter"),
                rt::query("minlatitude"),
                rt::query("minlongitude"),
                rt::query("maxlatitude"),
                rt::query("maxlongitude"),
                rt::query("latitude"),
                rt::query("longitude"),
                rt::query("maxradius"),
                rt::query("maxradiuskm"),
                rt::query("catalog"),
                rt::query("contributor"),
                rt::query("eventid"),
                rt::query("includeallmagnitudes"),
                rt::query("includeallorigins"),
                rt::query("includearrivals"),
                rt::query("includedeleted"),
                rt::query("includesuperseded"),
                rt::query("limit"),
                rt::query("offset"),
                rt::query("mindepth"),
                rt::query("maxdepth"),
                rt::query("minmagnitude"),
                rt::query("maxmagnitude"),
                rt::query("orderby"),
                rt::query("alertlevel"),
                rt::query("eventtype"),
                rt::query("mincdi"),
                rt::query("maxcdi"),
                rt::query("minmmi"),
                rt::query("maxmmi"),
                rt::query("mingap"),
                rt::query("maxgap"),
                rt::query("minfelt"),
                rt::query("minsig"),
                rt::query("maxsig"),
                rt::query("producttype"),
                rt::query("productcode"),
                rt::query("reviewstatus"),
                rt::query("nodata"),
                rt::query("jsonerror"),
            ],
        )
        .accept("application/json, text/csv, text/plain")
        .alternatives(&["application/xml"])
        .pagination(
            &rt::Pagination {
                kind: rt::PageKind::Offset,
                param: "offset",
                items: "features",
                limit: "limit",
                first: 1,
                ..rt::Pagination::DEFAULT
            },
        );
    type Success = QueryOutput;
    type Failure = QueryError;
}

impl Call<Query> {
    /// Form of the answer. With eventid, geojson is a single Feature.
    ///
    /// Default: `quakeml`.
    #[inline]
    pub fn format(self, format: types::QueryFormat) -> Self {
        self.__arg(0, &format)
    }

    /// Earliest time, ISO 8601; 30 days ago unless given.
    #[inline]
    pub fn starttime(self, starttime: &str) -> Self {
        self.__arg(1, starttime)
    }

    /// Latest time, ISO 8601; now unless given.
    #[inline]
    pub fn endtime(self, endtime: &str) -> Self {
        self.__arg(2, endtime)
    }

    /// Keep only events updated after this time.
    #[inline]
    pub fn updatedafter(self, updatedafter: &str) -> Self {
        self.__arg(3, updatedafter)
    }

    /// South edge.
    ///
    /// Default: `-90`. At least -90. At most 90.
    #[inline]
    pub fn minlatitude(self, minlatitude: f64) -> Self {
        self.__arg(4, &minlatitude)
    }

    /// West edge.
    ///
    /// Default: `-180`. At least -360. At most 360.
    #[inline]
    pub fn minlongitude(self, minlongitude: f64) -> Self {
        self.__arg(5, &minlongitude)
    }

    /// North edge.
    ///
    /// Default: `90`. At least -90. At most 90.
    #[inline]
    pub fn maxlatitude(self, maxlatitude: f64) -> Self {
        self.__arg(6, &maxlatitude)
    }

    /// East edge.
    ///
    /// Default: `180`. At least -360. At most 360.
    #[inline]
    pub fn maxlongitude(self, maxlongitude: f64) -> Self {
        self.__arg(7, &maxlongitude)
    }

    /// Centre of a circle search.
    ///
    /// At least -90. At most 90.
    #[inline]
    pub fn latitude(self, latitude: f64) -> Self {
        self.__arg(8, &latitude)
    }

    /// Centre of a circle search.
    ///
    /// At least -180. At most 180.
    #[inline]
    pub fn longitude(self, longitude: f64) -> Self {
        self.__arg(9, &longitude)
    }

    /// Radius in degrees; not with maxradiuskm.
    ///
    /// At least 0. At most 180.
    #[inline]
    pub fn maxradius(self, maxradius: f64) -> Self {
        self.__arg(10, &maxradius)
    }

    /// Radius in kilometres; not with maxradius.
    ///
    /// At least 0. At most 20001.6.
    #[inline]
    pub fn maxradiuskm(self, maxradiuskm: f64) -> Self {
        self.__arg(11, &maxradiuskm)
    }

    /// Keep only this catalogue.
    #[inline]
    pub fn catalog(self, catalog: &str) -> Self {
        self.__arg(12, catalog)
    }

    /// Keep only this contributor.
    #[inline]
    pub fn contributor(self, contributor: &str) -> Self {
        self.__arg(13, contributor)
    }

    /// One event by id.
    #[inline]
    pub fn eventid(self, eventid: &str) -> Self {
        self.__arg(14, eventid)
    }

    /// All magnitudes of each event.
    ///
    /// Default: `false`.
    #[inline]
    pub fn includeallmagnitudes(self, includeallmagnitudes: bool) -> Self {
        self.__arg(15, &includeallmagnitudes)
    }

    /// All origins of each event.
    ///
    /// Default: `false`.
    #[inline]
    pub fn includeallorigins(self, includeallorigins: bool) -> Self {
        self.__arg(16, &includeallorigins)
    }

    /// Phase arrivals too; no effect yet.
    #[inline]
    pub fn includearrivals(self, includearrivals: bool) -> Self {
        self.__arg(17, &includearrivals)
    }

    /// Deleted events too, or only those.
    ///
    /// Default: `false`.
    #[inline]
    pub fn includedeleted(self, includedeleted: types::Includedeleted) -> Self {
        self.__arg(18, &includedeleted)
    }

    /// Superseded products too; needs eventid.
    ///
    /// Default: `false`.
    #[inline]
    pub fn includesuperseded(self, includesuperseded: bool) -> Self {
        self.__arg(19, &includesuperseded)
    }

    /// Most events to return.
    ///
    /// At least 1. At most 20000.
    #[inline]
    pub fn limit(self, limit: i32) -> Self {
        self.__arg(20, &limit)
    }

    /// Number of the first event to return, from 1.
    ///
    /// Default: `1`. At least 1.
    #[inline]
    pub fn offset(self, offset: i32) -> Self {
        self.__arg(21, &offset)
    }

    /// Least depth in kilometres.
    ///
    /// Default: `-100`. At least -100. At most 1000.
    #[inline]
    pub fn mindepth(self, mindepth: f64) -> Self {
        self.__arg(22, &mindepth)
    }

    /// Greatest depth in kilometres.
    ///
    /// Default: `1000`. At least -100. At most 1000.
    #[inline]
    pub fn maxdepth(self, maxdepth: f64) -> Self {
        self.__arg(23, &maxdepth)
    }

    /// Least magnitude.
    #[inline]
    pub fn minmagnitude(self, minmagnitude: f64) -> Self {
        self.__arg(24, &minmagnitude)
    }

    /// Greatest magnitude.
    #[inline]
    pub fn maxmagnitude(self, maxmagnitude: f64) -> Self {
        self.__arg(25, &maxmagnitude)
    }

    /// Order.
    ///
    /// Default: `time`.
    #[inline]
    pub fn orderby(self, orderby: types::Orderby) -> Self {
        self.__arg(26, &orderby)
    }

    /// Keep only this PAGER level.
    #[inline]
    pub fn alertlevel(self, alertlevel: types::Alertlevel) -> Self {
        self.__arg(27, &alertlevel)
    }

    /// Keep only this event type.
    #[inline]
    pub fn eventtype(self, eventtype: &str) -> Self {
        self.__arg(28, eventtype)
    }

    /// Least felt intensity.
    ///
    /// At least 0. At most 12.
    #[inline]
    pub fn mincdi(self, mincdi: f64) -> Self {
        self.__arg(29, &mincdi)
    }

    /// Greatest felt intensity.
    ///
    /// At least 0. At most 12.
    #[inline]
    pub fn maxcdi(self, maxcdi: f64) -> Self {
        self.__arg(30, &maxcdi)
    }

    /// Least instrumental intensity.
    ///
    /// At least 0. At most 12.
    #[inline]
    pub fn minmmi(self, minmmi: f64) -> Self {
        self.__arg(31, &minmmi)
    }

    /// Greatest instrumental intensity.
    ///
    /// At least 0. At most 12.
    #[inline]
    pub fn maxmmi(self, maxmmi: f64) -> Self {
        self.__arg(32, &maxmmi)
    }

    /// Least azimuthal gap.
    ///
    /// At least 0. At most 360.
    #[inline]
    pub fn mingap(self, mingap: f64) -> Self {
        self.__arg(33, &mingap)
    }

    /// Greatest azimuthal gap.
    ///
    /// At least 0. At most 360.
    #[inline]
    pub fn maxgap(self, maxgap: f64) -> Self {
        self.__arg(34, &maxgap)
    }

    /// Least number of felt reports.
    ///
    /// At least 1.
    #[inline]
    pub fn minfelt(self, minfelt: i32) -> Self {
        self.__arg(35, &minfelt)
    }

    /// Least significance.
    #[inline]
    pub fn minsig(self, minsig: i32) -> Self {
        self.__arg(36, &minsig)
    }

    /// Greatest significance.
    #[inline]
    pub fn maxsig(self, maxsig: i32) -> Self {
        self.__arg(37, &maxsig)
    }

    /// Keep only events with this product.
    #[inline]
    pub fn producttype(self, producttype: &str) -> Self {
        self.__arg(38, producttype)
    }

    /// The event of this product code.
    #[inline]
    pub fn productcode(self, productcode: &str) -> Self {
        self.__arg(39, productcode)
    }

    /// Keep only this review status.
    ///
    /// Default: `all`.
    #[inline]
    pub fn reviewstatus(self, reviewstatus: types::Reviewstatus) -> Self {
        self.__arg(40, &reviewstatus)
    }

    /// Status when nothing matches.
    ///
    /// Default: `204`.
    #[inline]
    pub fn nodata(self, nodata: types::Nodata) -> Self {
        self.__arg(41, &nodata)
    }

    /// Errors as JSON, for geojson.
    ///
    /// Default: `false`.
    #[inline]
    pub fn jsonerror(self, jsonerror: bool) -> Self {
        self.__arg(42, &jsonerror)
    }
}

/// What comes back.
#[non_exhaustive]
#[derive(Debug)]
#[allow(
    clippy::large_enum_variant,
    reason = "boxes would come and go with the fields that the API adds"
)]
pub enum QueryOutput {
    /// The events.
    OkJson(<rt::Json<types::FeatureCollection> as rt::Body>::Value),
    /// The events.
    OkText(<rt::Text as rt::Body>::Value),
    /// Nothing matched.
    NoContent,
}

rt::successes! {
    QueryOutput {
        200 "application/json" => OkJson(rt::Json<types::FeatureCollection>),
        200 "text/csv" => OkText(rt::Text),
        200 "text/plain" => OkText(rt::Text),
        204 => NoContent,
    }
}

/// `GET /fdsnws/event/1/count`
pub enum Count {}
impl rt::Operation for Count {
    const SPEC: rt::Spec = rt::Spec::new("count", "GET", "/fdsnws/event/1/count")
        .params(
            &[
                rt::query("format"),
                rt::query("starttime"),
                rt::query("endtime"),
                rt::query("updatedafter"),
                rt::query("minlatitude"),
                rt::query("minlongitude"),
                rt::query("maxlatitude"),
                rt::query("maxlongitude"),
                rt::query("latitude"),
                rt::query("longitude"),
                rt::query("maxradius"),
                rt::query("maxradiuskm"),
                rt::query("catalog"),
                rt::query("contributor"),
                rt::query("eventid"),
                rt::query("includeallmagnitudes"),
                rt::query("includeallorigins"),
                rt::query("includearrivals"),
                rt::query("includedeleted"),
                rt::query("includesuperseded"),
                rt::query("limit"),
                rt::query("offset"),
                rt::query("mindepth"),
                rt::query("maxdepth"),
                rt::query("minmagnitude"),
                rt::query("maxmagnitude"),
                rt::query("orderby"),
                rt::query("alertlevel"),
                rt::query("eventtype"),
                rt::query("mincdi"),
                rt::query("maxcdi"),
                rt::query("minmmi"),
                rt::query("maxmmi"),
                rt::query("mingap"),
                rt::query("maxgap"),
                rt::query("minfelt"),
                rt::query("minsig"),
                rt::query("maxsig"),
                rt::query("producttype"),
                rt::query("productcode"),
                rt::query("reviewstatus"),
                rt::query("nodata"),
                rt::query("jsonerror"),
            ],
        )
        .accept("application/json, text/plain")
        .alternatives(&["application/xml"])
        .pagination(
            &rt::Pagination {
                kind: rt::PageKind::Offset,
                param: "offset",
                items: "features",
                limit: "limit",
                first: 1,
                ..rt::Pagination::DEFAULT
            },
        );
    type Success = CountOutput;
    type Failure = CountError;
}

impl Call<Count> {
    /// Form of the answer.
    ///
    /// Default: `text`.
    #[inline]
    pub fn format(self, format: types::CountFormat) -> Self {
        self.__arg(0, &format)
    }

    /// Earliest time, ISO 8601; 30 days ago unless given.
    #[inline]
    pub fn starttime(self, starttime: &str) -> Self {
        self.__arg(1, starttime)
    }

    /// Latest time, ISO 8601; now unless given.
    #[inline]
    pub fn endtime(self, endtime: &str) -> Self {
        self.__arg(2, endtime)
    }

    /// Keep only events updated after this time.
    #[inline]
    pub fn updatedafter(self, updatedafter: &str) -> Self {
        self.__arg(3, updatedafter)
    }

    /// South edge.
    ///
    /// Default: `-90`. At least -90. At most 90.
    #[inline]
    pub fn minlatitude(self, minlatitude: f64) -> Self {
        self.__arg(4, &minlatitude)
    }

    /// West edge.
    ///
    /// Default: `-180`. At least -360. At most 360.
    #[inline]
    pub fn minlongitude(self, minlongitude: f64) -> Self {
        self.__arg(5, &minlongitude)
    }

    /// North edge.
    ///
    /// Default: `90`. At least -90. At most 90.
    #[inline]
    pub fn maxlatitude(self, maxlatitude: f64) -> Self {
        self.__arg(6, &maxlatitude)
    }

    /// East edge.
    ///
    /// Default: `180`. At least -360. At most 360.
    #[inline]
    pub fn maxlongitude(self, maxlongitude: f64) -> Self {
        self.__arg(7, &maxlongitude)
    }

    /// Centre of a circle search.
    ///
    /// At least -90. At most 90.
    #[inline]
    pub fn latitude(self, latitude: f64) -> Self {
        self.__arg(8, &latitude)
    }

    /// Centre of a circle search.
    ///
    /// At least -180. At most 180.
    #[inline]
    pub fn longitude(self, longitude: f64) -> Self {
        self.__arg(9, &longitude)
    }

    /// Radius in degrees; not with maxradiuskm.
    ///
    /// At least 0. At most 180.
    #[inline]
    pub fn maxradius(self, maxradius: f64) -> Self {
        self.__arg(10, &maxradius)
    }

    /// Radius in kilometres; not with maxradius.
    ///
    /// At least 0. At most 20001.6.
    #[inline]
    pub fn maxradiuskm(self, maxradiuskm: f64) -> Self {
        self.__arg(11, &maxradiuskm)
    }

    /// Keep only this catalogue.
    #[inline]
    pub fn catalog(self, catalog: &str) -> Self {
        self.__arg(12, catalog)
    }

    /// Keep only this contributor.
    #[inline]
    pub fn contributor(self, contributor: &str) -> Self {
        self.__arg(13, contributor)
    }

    /// One event by id.
    #[inline]
    pub fn eventid(self, eventid: &str) -> Self {
        self.__arg(14, eventid)
    }

    /// All magnitudes of each event.
    ///
    /// Default: `false`.
    #[inline]
    pub fn includeallmagnitudes(self, includeallmagnitudes: bool) -> Self {
        self.__arg(15, &includeallmagnitudes)
    }

    /// All origins of each event.
    ///
    /// Default: `false`.
    #[inline]
    pub fn includeallorigins(self, includeallorigins: bool) -> Self {
        self.__arg(16, &includeallorigins)
    }

    /// Phase arrivals too; no effect yet.
    #[inline]
    pub fn includearrivals(self, includearrivals: bool) -> Self {
        self.__arg(17, &includearrivals)
    }

    /// Deleted events too, or only those.
    ///
    /// Default: `false`.
    #[inline]
    pub fn includedeleted(self, includedeleted: types::Includedeleted) -> Self {
        self.__arg(18, &includedeleted)
    }

    /// Superseded products too; needs eventid.
    ///
    /// Default: `false`.
    #[inline]
    pub fn includesuperseded(self, includesuperseded: bool) -> Self {
        self.__arg(19, &includesuperseded)
    }

    /// Most events to return.
    ///
    /// At least 1. At most 20000.
    #[inline]
    pub fn limit(self, limit: i32) -> Self {
        self.__arg(20, &limit)
    }

    /// Number of the first event to return, from 1.
    ///
    /// Default: `1`. At least 1.
    #[inline]
    pub fn offset(self, offset: i32) -> Self {
        self.__arg(21, &offset)
    }

    /// Least depth in kilometres.
    ///
    /// Default: `-100`. At least -100. At most 1000.
    #[inline]
    pub fn mindepth(self, mindepth: f64) -> Self {
        self.__arg(22, &mindepth)
    }

    /// Greatest depth in kilometres.
    ///
    /// Default: `1000`. At least -100. At most 1000.
    #[inline]
    pub fn maxdepth(self, maxdepth: f64) -> Self {
        self.__arg(23, &maxdepth)
    }

    /// Least magnitude.
    #[inline]
    pub fn minmagnitude(self, minmagnitude: f64) -> Self {
        self.__arg(24, &minmagnitude)
    }

    /// Greatest magnitude.
    #[inline]
    pub fn maxmagnitude(self, maxmagnitude: f64) -> Self {
        self.__arg(25, &maxmagnitude)
    }

    /// Order.
    ///
    /// Default: `time`.
    #[inline]
    pub fn orderby(self, orderby: types::Orderby) -> Self {
        self.__arg(26, &orderby)
    }

    /// Keep only this PAGER level.
    #[inline]
    pub fn alertlevel(self, alertlevel: types::Alertlevel) -> Self {
        self.__arg(27, &alertlevel)
    }

    /// Keep only this event type.
    #[inline]
    pub fn eventtype(self, eventtype: &str) -> Self {
        self.__arg(28, eventtype)
    }

    /// Least felt intensity.
    ///
    /// At least 0. At most 12.
    #[inline]
    pub fn mincdi(self, mincdi: f64) -> Self {
        self.__arg(29, &mincdi)
    }

    /// Greatest felt intensity.
    ///
    /// At least 0. At most 12.
    #[inline]
    pub fn maxcdi(self, maxcdi: f64) -> Self {
        self.__arg(30, &maxcdi)
    }

    /// Least instrumental intensity.
    ///
    /// At least 0. At most 12.
    #[inline]
    pub fn minmmi(self, minmmi: f64) -> Self {
        self.__arg(31, &minmmi)
    }

    /// Greatest instrumental intensity.
    ///
    /// At least 0. At most 12.
    #[inline]
    pub fn maxmmi(self, maxmmi: f64) -> Self {
        self.__arg(32, &maxmmi)
    }

    /// Least azimuthal gap.
    ///
    /// At least 0. At most 360.
    #[inline]
    pub fn mingap(self, mingap: f64) -> Self {
        self.__arg(33, &mingap)
    }

    /// Greatest azimuthal gap.
    ///
    /// At least 0. At most 360.
    #[inline]
    pub fn maxgap(self, maxgap: f64) -> Self {
        self.__arg(34, &maxgap)
    }

    /// Least number of felt reports.
    ///
    /// At least 1.
    #[inline]
    pub fn minfelt(self, minfelt: i32) -> Self {
        self.__arg(35, &minfelt)
    }

    /// Least significance.
    #[inline]
    pub fn minsig(self, minsig: i32) -> Self {
        self.__arg(36, &minsig)
    }

    /// Greatest significance.
    #[inline]
    pub fn maxsig(self, maxsig: i32) -> Self {
        self.__arg(37, &maxsig)
    }

    /// Keep only events with this product.
    #[inline]
    pub fn producttype(self, producttype: &str) -> Self {
        self.__arg(38, producttype)
    }

    /// The event of this product code.
    #[inline]
    pub fn productcode(self, productcode: &str) -> Self {
        self.__arg(39, productcode)
    }

    /// Keep only this review status.
    ///
    /// Default: `all`.
    #[inline]
    pub fn reviewstatus(self, reviewstatus: types::Reviewstatus) -> Self {
        self.__arg(40, &reviewstatus)
    }

    /// Status when nothing matches.
    ///
    /// Default: `204`.
    #[inline]
    pub fn nodata(self, nodata: types::Nodata) -> Self {
        self.__arg(41, &nodata)
    }

    /// Errors as JSON, for geojson.
    ///
    /// Default: `false`.
    #[inline]
    pub fn jsonerror(self, jsonerror: bool) -> Self {
        self.__arg(42, &jsonerror)
    }
}

/// What comes back.
#[non_exhaustive]
#[derive(Debug)]
#[allow(
    clippy::large_enum_variant,
    reason = "boxes would come and go with the fields that the API adds"
)]
pub enum CountOutput {
    /// The number of events.
    OkJson(<rt::Json<types::Count> as rt::Body>::Value),
    /// The number of events.
    OkText(<rt::Text as rt::Body>::Value),
    /// Nothing matched.
    NoContent,
}

rt::successes! {
    CountOutput {
        200 "application/json" => OkJson(rt::Json<types::Count>),
        200 "text/plain" => OkText(rt::Text),
        204 => NoContent,
    }
}

/// How a call fails: the documented answers.
#[non_exhaustive]
#[allow(
    clippy::large_enum_variant,
    reason = "boxes would come and go with the fields that the API adds"
)]
pub enum CountError {
    /// A parameter is not valid. Plain text unless jsonerror is set.
    BadRequestJson(crate::Reply<types::JsonError>),
    /// A parameter is not valid. Plain text unless jsonerror is set.
    BadRequestText(crate::Reply<String>),
    /// The service is overloaded.
    ServiceUnavailable(crate::Reply<String>),
}

rt::failures! {
    CountError {
        400 "application/json" => BadRequestJson(rt::Json<types::JsonError>),
        400 "text/plain" => BadRequestText(rt::Text),
        503 => ServiceUnavailable(rt::Text),
    }
}

/// How a call fails: the documented answers.
#[non_exhaustive]
#[allow(
    clippy::large_enum_variant,
    reason = "boxes would come and go with the fields that the API adds"
)]
pub enum QueryError {
    /// A parameter is not valid. Plain text unless jsonerror is set.
    BadRequestJson(crate::Reply<types::JsonError>),
    /// A parameter is not valid. Plain text unless jsonerror is set.
    BadRequestText(crate::Reply<String>),
    /// No such event, or nodata=404 and nothing matched.
    NotFound(crate::Reply<String>),
    /// The service is overloaded.
    ServiceUnavailable(crate::Reply<String>),
}

rt::failures! {
    QueryError {
        400 "application/json" => BadRequestJson(rt::Json<types::JsonError>),
        400 "text/plain" => BadRequestText(rt::Text),
        404 => NotFound(rt::Text),
        503 => ServiceUnavailable(rt::Text),
    }
}
