// Made by `cargo xtask generate`. Changes here are lost with the next run.

use switchboard_client::generated as rt;

/// `CME`, as the API calls it.
#[non_exhaustive]
pub struct Cme {
    pub activity_id: String,
    pub catalog: Option<String>,
    pub start_time: String,
    pub source_location: Option<String>,
    pub active_region_num: rt::Nullable<i32>,
    pub note: Option<String>,
    pub instruments: Option<Vec<Instrument>>,
    pub cme_analyses: rt::Nullable<Vec<CmeAnalysis>>,
    pub linked_events: rt::Nullable<Vec<LinkedEvent>>,
    pub link: Option<String>,
    pub submission_time: Option<String>,
    pub version_id: Option<i32>,
}

impl rt::Object for Cme {
    const SHAPE: rt::Shape = rt::Shape::new(
        "Cme",
        0b101,
        &[
            "activityID",
            "catalog",
            "startTime",
            "sourceLocation",
            "activeRegionNum",
            "note",
            "instruments",
            "cmeAnalyses",
            "linkedEvents",
            "link",
            "submissionTime",
            "versionId",
        ],
    );
    type Fields = rt::Both<
        (
            String,
            Option<String>,
            String,
            Option<String>,
            rt::Nullable<i32>,
            Option<String>,
            Option<Vec<Instrument>>,
            rt::Nullable<Vec<CmeAnalysis>>,
        ),
        (rt::Nullable<Vec<LinkedEvent>>, Option<String>, Option<String>, Option<i32>),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            (
                &self.activity_id,
                &self.catalog,
                &self.start_time,
                &self.source_location,
                &self.active_region_num,
                &self.note,
                &self.instruments,
                &self.cme_analyses,
            ),
            (&self.linked_events, &self.link, &self.submission_time, &self.version_id),
        )
    }

    #[inline]
    fn from_fields(rt::Both(group_0, group_1): Self::Fields) -> Self {
        Self {
            activity_id: group_0.0,
            catalog: group_0.1,
            start_time: group_0.2,
            source_location: group_0.3,
            active_region_num: group_0.4,
            note: group_0.5,
            instruments: group_0.6,
            cme_analyses: group_0.7,
            linked_events: group_1.0,
            link: group_1.1,
            submission_time: group_1.2,
            version_id: group_1.3,
        }
    }
}

/// `Instrument`, as the API calls it.
#[non_exhaustive]
pub struct Instrument {
    pub id: Option<i32>,
    pub display_name: Option<String>,
}

impl rt::Object for Instrument {
    const SHAPE: rt::Shape = rt::Shape::new("Instrument", 0, &["id", "displayName"]);
    type Fields = (Option<i32>, Option<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.id, &self.display_name)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            id: group_0.0,
            display_name: group_0.1,
        }
    }
}

/// `CMEAnalysis`, as the API calls it.
#[non_exhaustive]
pub struct CmeAnalysis {
    pub time21_5: rt::Nullable<String>,
    pub latitude: rt::Nullable<f64>,
    pub longitude: rt::Nullable<f64>,
    pub half_angle: rt::Nullable<f64>,
    pub speed: rt::Nullable<f64>,
    pub r#type: Option<String>,
    pub is_most_accurate: Option<bool>,
    pub associated_cmeid: Option<String>,
    pub note: Option<String>,
    pub catalog: Option<String>,
    pub level_of_data: Option<i32>,
    pub tilt: rt::Nullable<f64>,
    pub minor_half_width: rt::Nullable<f64>,
    pub enlil_list: rt::Nullable<Vec<rt::Map<rt::Any>>>,
    pub link: Option<String>,
}

impl rt::Object for CmeAnalysis {
    const SHAPE: rt::Shape = rt::Shape::new(
        "CmeAnalysis",
        0,
        &[
            "time21_5",
            "latitude",
            "longitude",
            "halfAngle",
            "speed",
            "type",
            "isMostAccurate",
            "associatedCMEID",
            "note",
            "catalog",
            "levelOfData",
            "tilt",
            "minorHalfWidth",
            "enlilList",
            "link",
        ],
    );
    type Fields = rt::Both<
        (
            rt::Nullable<String>,
            rt::Nullable<f64>,
            rt::Nullable<f64>,
            rt::Nullable<f64>,
            rt::Nullable<f64>,
            Option<String>,
            Option<bool>,
            Option<String>,
        ),
        (
            Option<String>,
            Option<String>,
            Option<i32>,
            rt::Nullable<f64>,
            rt::Nullable<f64>,
            rt::Nullable<Vec<rt::Map<rt::Any>>>,
            Option<String>,
        ),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            (
                &self.time21_5,
                &self.latitude,
                &self.longitude,
                &self.half_angle,
                &self.speed,
                &self.r#type,
                &self.is_most_accurate,
                &self.associated_cmeid,
            ),
            (
                &self.note,
                &self.catalog,
                &self.level_of_data,
                &self.tilt,
                &self.minor_half_width,
                &self.enlil_list,
                &self.link,
            ),
        )
    }

    #[inline]
    fn from_fields(rt::Both(group_0, group_1): Self::Fields) -> Self {
        Self {
            time21_5: group_0.0,
            latitude: group_0.1,
            longitude: group_0.2,
            half_angle: group_0.3,
            speed: group_0.4,
            r#type: group_0.5,
            is_most_accurate: group_0.6,
            associated_cmeid: group_0.7,
            note: group_1.0,
            catalog: group_1.1,
            level_of_data: group_1.2,
            tilt: group_1.3,
            minor_half_width: group_1.4,
            enlil_list: group_1.5,
            link: group_1.6,
        }
    }
}

/// `LinkedEvent`, as the API calls it.
#[non_exhaustive]
pub struct LinkedEvent {
    pub activity_id: String,
}

impl rt::Object for LinkedEvent {
    const SHAPE: rt::Shape = rt::Shape::new("LinkedEvent", 0b1, &["activityID"]);
    type Fields = (String,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.activity_id,)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self { activity_id: group_0.0 }
    }
}

/// `catalog` of `listCmeAnalyses`.
///
/// Default: `ALL`.
#[non_exhaustive]
pub enum ListCmeAnalysesCatalog {
    /// `ALL`
    All,
    /// `SWRC_CATALOG`
    SwrcCatalog,
    /// `JANG_ET_AL_CATALOG`
    JangEtAlCatalog,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `GST`, as the API calls it.
#[non_exhaustive]
pub struct Gst {
    pub gst_id: String,
    pub start_time: String,
    pub all_kp_index: Option<Vec<KpIndex>>,
    pub linked_events: rt::Nullable<Vec<LinkedEvent>>,
    pub link: Option<String>,
    pub submission_time: Option<String>,
    pub version_id: Option<i32>,
}

impl rt::Object for Gst {
    const SHAPE: rt::Shape = rt::Shape::new(
        "Gst",
        0b11,
        &[
            "gstID",
            "startTime",
            "allKpIndex",
            "linkedEvents",
            "link",
            "submissionTime",
            "versionId",
        ],
    );
    type Fields = (
        String,
        String,
        Option<Vec<KpIndex>>,
        rt::Nullable<Vec<LinkedEvent>>,
        Option<String>,
        Option<String>,
        Option<i32>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.gst_id,
            &self.start_time,
            &self.all_kp_index,
            &self.linked_events,
            &self.link,
            &self.submission_time,
            &self.version_id,
        )
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            gst_id: group_0.0,
            start_time: group_0.1,
            all_kp_index: group_0.2,
            linked_events: group_0.3,
            link: group_0.4,
            submission_time: group_0.5,
            version_id: group_0.6,
        }
    }
}

/// `KpIndex`, as the API calls it.
#[non_exhaustive]
pub struct KpIndex {
    pub observed_time: Option<String>,
    pub kp_index: Option<f64>,
    pub source: Option<String>,
}

impl rt::Object for KpIndex {
    const SHAPE: rt::Shape = rt::Shape::new(
        "KpIndex",
        0,
        &["observedTime", "kpIndex", "source"],
    );
    type Fields = (Option<String>, Option<f64>, Option<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.observed_time, &self.kp_index, &self.source)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            observed_time: group_0.0,
            kp_index: group_0.1,
            source: group_0.2,
        }
    }
}

/// `location` of `listInterplanetaryShocks`.
///
/// Default: `ALL`.
#[non_exhaustive]
pub enum ListInterplanetaryShocksLocation {
    /// `ALL`
    All,
    /// `Earth`
    Earth,
    /// `MESSENGER`
    Messenger,
    /// `STEREO A`
    StereoA,
    /// `STEREO B`
    StereoB,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `catalog` of `listInterplanetaryShocks`.
///
/// Default: `ALL`.
#[non_exhaustive]
pub enum ListInterplanetaryShocksCatalog {
    /// `ALL`
    All,
    /// `SWRC_CATALOG`
    SwrcCatalog,
    /// `WINSLOW_MESSENGER_ICME_CATALOG`
    WinslowMessengerIcmeCatalog,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `IPS`, as the API calls it.
#[non_exhaustive]
pub struct Ips {
    pub activity_id: String,
    pub catalog: Option<String>,
    pub location: Option<String>,
    pub event_time: Option<String>,
    pub instruments: Option<Vec<Instrument>>,
    pub linked_events: rt::Nullable<Vec<LinkedEvent>>,
    pub link: Option<String>,
    pub submission_time: Option<String>,
    pub version_id: Option<i32>,
}

impl rt::Object for Ips {
    const SHAPE: rt::Shape = rt::Shape::new(
        "Ips",
        0b1,
        &[
            "activityID",
            "catalog",
            "location",
            "eventTime",
            "instruments",
            "linkedEvents",
            "link",
            "submissionTime",
            "versionId",
        ],
    );
    type Fields = rt::Both<
        (
            String,
            Option<String>,
            Option<String>,
            Option<String>,
            Option<Vec<Instrument>>,
            rt::Nullable<Vec<LinkedEvent>>,
            Option<String>,
            Option<String>,
        ),
        (Option<i32>,),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            (
                &self.activity_id,
                &self.catalog,
                &self.location,
                &self.event_time,
                &self.instruments,
                &self.linked_events,
                &self.link,
                &self.submission_time,
            ),
            (&self.version_id,),
        )
    }

    #[inline]
    fn from_fields(rt::Both(group_0, group_1): Self::Fields) -> Self {
        Self {
            activity_id: group_0.0,
            catalog: group_0.1,
            location: group_0.2,
            event_time: group_0.3,
            instruments: group_0.4,
            linked_events: group_0.5,
            link: group_0.6,
            submission_time: group_0.7,
            version_id: group_1.0,
        }
    }
}

/// `FLR`, as the API calls it.
#[non_exhaustive]
pub struct Flr {
    pub flr_id: String,
    pub catalog: Option<String>,
    pub instruments: Option<Vec<Instrument>>,
    pub begin_time: String,
    pub peak_time: rt::Nullable<String>,
    pub end_time: rt::Nullable<String>,
    pub class_type: Option<String>,
    pub source_location: Option<String>,
    pub active_region_num: rt::Nullable<i32>,
    pub note: Option<String>,
    pub linked_events: rt::Nullable<Vec<LinkedEvent>>,
    pub link: Option<String>,
    pub submission_time: Option<String>,
    pub version_id: Option<i32>,
}

impl rt::Object for Flr {
    const SHAPE: rt::Shape = rt::Shape::new(
        "Flr",
        0b1001,
        &[
            "flrID",
            "catalog",
            "instruments",
            "beginTime",
            "peakTime",
            "endTime",
            "classType",
            "sourceLocation",
            "activeRegionNum",
            "note",
            "linkedEvents",
            "link",
            "submissionTime",
            "versionId",
        ],
    );
    type Fields = rt::Both<
        (
            String,
            Option<String>,
            Option<Vec<Instrument>>,
            String,
            rt::Nullable<String>,
            rt::Nullable<String>,
            Option<String>,
            Option<String>,
        ),
        (
            rt::Nullable<i32>,
            Option<String>,
            rt::Nullable<Vec<LinkedEvent>>,
            Option<String>,
            Option<String>,
            Option<i32>,
        ),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            (
                &self.flr_id,
                &self.catalog,
                &self.instruments,
                &self.begin_time,
                &self.peak_time,
                &self.end_time,
                &self.class_type,
                &self.source_location,
            ),
            (
                &self.active_region_num,
                &self.note,
                &self.linked_events,
                &self.link,
                &self.submission_time,
                &self.version_id,
            ),
        )
    }

    #[inline]
    fn from_fields(rt::Both(group_0, group_1): Self::Fields) -> Self {
        Self {
            flr_id: group_0.0,
            catalog: group_0.1,
            instruments: group_0.2,
            begin_time: group_0.3,
            peak_time: group_0.4,
            end_time: group_0.5,
            class_type: group_0.6,
            source_location: group_0.7,
            active_region_num: group_1.0,
            note: group_1.1,
            linked_events: group_1.2,
            link: group_1.3,
            submission_time: group_1.4,
            version_id: group_1.5,
        }
    }
}

/// `SEP`, as the API calls it.
#[non_exhaustive]
pub struct Sep {
    pub sep_id: String,
    pub event_time: Option<String>,
    pub instruments: Option<Vec<Instrument>>,
    pub linked_events: rt::Nullable<Vec<LinkedEvent>>,
    pub link: Option<String>,
    pub submission_time: Option<String>,
    pub version_id: Option<i32>,
}

impl rt::Object for Sep {
    const SHAPE: rt::Shape = rt::Shape::new(
        "Sep",
        0b1,
        &[
            "sepID",
            "eventTime",
            "instruments",
            "linkedEvents",
            "link",
            "submissionTime",
            "versionId",
        ],
    );
    type Fields = (
        String,
        Option<String>,
        Option<Vec<Instrument>>,
        rt::Nullable<Vec<LinkedEvent>>,
        Option<String>,
        Option<String>,
        Option<i32>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.sep_id,
            &self.event_time,
            &self.instruments,
            &self.linked_events,
            &self.link,
            &self.submission_time,
            &self.version_id,
        )
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            sep_id: group_0.0,
            event_time: group_0.1,
            instruments: group_0.2,
            linked_events: group_0.3,
            link: group_0.4,
            submission_time: group_0.5,
            version_id: group_0.6,
        }
    }
}

/// `MPC`, as the API calls it.
#[non_exhaustive]
pub struct Mpc {
    pub mpc_id: String,
    pub event_time: Option<String>,
    pub instruments: Option<Vec<Instrument>>,
    pub linked_events: rt::Nullable<Vec<LinkedEvent>>,
    pub link: Option<String>,
    pub submission_time: Option<String>,
    pub version_id: Option<i32>,
}

impl rt::Object for Mpc {
    const SHAPE: rt::Shape = rt::Shape::new(
        "Mpc",
        0b1,
        &[
            "mpcID",
            "eventTime",
            "instruments",
            "linkedEvents",
            "link",
            "submissionTime",
            "versionId",
        ],
    );
    type Fields = (
        String,
        Option<String>,
        Option<Vec<Instrument>>,
        rt::Nullable<Vec<LinkedEvent>>,
        Option<String>,
        Option<String>,
        Option<i32>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.mpc_id,
            &self.event_time,
            &self.instruments,
            &self.linked_events,
            &self.link,
            &self.submission_time,
            &self.version_id,
        )
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            mpc_id: group_0.0,
            event_time: group_0.1,
            instruments: group_0.2,
            linked_events: group_0.3,
            link: group_0.4,
            submission_time: group_0.5,
            version_id: group_0.6,
        }
    }
}

/// `RBE`, as the API calls it.
#[non_exhaustive]
pub struct Rbe {
    pub rbe_id: String,
    pub event_time: Option<String>,
    pub instruments: Option<Vec<Instrument>>,
    pub linked_events: rt::Nullable<Vec<LinkedEvent>>,
    pub link: Option<String>,
    pub submission_time: Option<String>,
    pub version_id: Option<i32>,
}

impl rt::Object for Rbe {
    const SHAPE: rt::Shape = rt::Shape::new(
        "Rbe",
        0b1,
        &[
            "rbeID",
            "eventTime",
            "instruments",
            "linkedEvents",
            "link",
            "submissionTime",
            "versionId",
        ],
    );
    type Fields = (
        String,
        Option<String>,
        Option<Vec<Instrument>>,
        rt::Nullable<Vec<LinkedEvent>>,
        Option<String>,
        Option<String>,
        Option<i32>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.rbe_id,
            &self.event_time,
            &self.instruments,
            &self.linked_events,
            &self.link,
            &self.submission_time,
            &self.version_id,
        )
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            rbe_id: group_0.0,
            event_time: group_0.1,
            instruments: group_0.2,
            linked_events: group_0.3,
            link: group_0.4,
            submission_time: group_0.5,
            version_id: group_0.6,
        }
    }
}

/// `HSS`, as the API calls it.
#[non_exhaustive]
pub struct Hss {
    pub hss_id: String,
    pub event_time: Option<String>,
    pub instruments: Option<Vec<Instrument>>,
    pub linked_events: rt::Nullable<Vec<LinkedEvent>>,
    pub link: Option<String>,
    pub submission_time: Option<String>,
    pub version_id: Option<i32>,
}

impl rt::Object for Hss {
    const SHAPE: rt::Shape = rt::Shape::new(
        "Hss",
        0b1,
        &[
            "hssID",
            "eventTime",
            "instruments",
            "linkedEvents",
            "link",
            "submissionTime",
            "versionId",
        ],
    );
    type Fields = (
        String,
        Option<String>,
        Option<Vec<Instrument>>,
        rt::Nullable<Vec<LinkedEvent>>,
        Option<String>,
        Option<String>,
        Option<i32>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.hss_id,
            &self.event_time,
            &self.instruments,
            &self.linked_events,
            &self.link,
            &self.submission_time,
            &self.version_id,
        )
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            hss_id: group_0.0,
            event_time: group_0.1,
            instruments: group_0.2,
            linked_events: group_0.3,
            link: group_0.4,
            submission_time: group_0.5,
            version_id: group_0.6,
        }
    }
}

/// `WSAEnlilSimulation`, as the API calls it.
#[non_exhaustive]
pub struct WsaEnlilSimulation {
    pub simulation_id: String,
    pub model_completion_time: Option<String>,
    pub au: Option<f64>,
    pub cme_inputs: rt::Nullable<Vec<rt::Map<rt::Any>>>,
    pub estimated_shock_arrival_time: rt::Nullable<String>,
    pub estimated_duration: rt::Nullable<f64>,
    pub rmin_re: rt::Nullable<f64>,
    pub kp_18: rt::Nullable<i32>,
    pub kp_90: rt::Nullable<i32>,
    pub kp_135: rt::Nullable<i32>,
    pub kp_180: rt::Nullable<i32>,
    pub is_earth_gb: Option<bool>,
    pub impact_list: rt::Nullable<Vec<rt::Map<rt::Any>>>,
    pub link: Option<String>,
}

impl rt::Object for WsaEnlilSimulation {
    const SHAPE: rt::Shape = rt::Shape::new(
        "WsaEnlilSimulation",
        0b1,
        &[
            "simulationID",
            "modelCompletionTime",
            "au",
            "cmeInputs",
            "estimatedShockArrivalTime",
            "estimatedDuration",
            "rmin_re",
            "kp_18",
            "kp_90",
            "kp_135",
            "kp_180",
            "isEarthGB",
            "impactList",
            "link",
        ],
    );
    type Fields = rt::Both<
        (
            String,
            Option<String>,
            Option<f64>,
            rt::Nullable<Vec<rt::Map<rt::Any>>>,
            rt::Nullable<String>,
            rt::Nullable<f64>,
            rt::Nullable<f64>,
            rt::Nullable<i32>,
        ),
        (
            rt::Nullable<i32>,
            rt::Nullable<i32>,
            rt::Nullable<i32>,
            Option<bool>,
            rt::Nullable<Vec<rt::Map<rt::Any>>>,
            Option<String>,
        ),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            (
                &self.simulation_id,
                &self.model_completion_time,
                &self.au,
                &self.cme_inputs,
                &self.estimated_shock_arrival_time,
                &self.estimated_duration,
                &self.rmin_re,
                &self.kp_18,
            ),
            (
                &self.kp_90,
                &self.kp_135,
                &self.kp_180,
                &self.is_earth_gb,
                &self.impact_list,
                &self.link,
            ),
        )
    }

    #[inline]
    fn from_fields(rt::Both(group_0, group_1): Self::Fields) -> Self {
        Self {
            simulation_id: group_0.0,
            model_completion_time: group_0.1,
            au: group_0.2,
            cme_inputs: group_0.3,
            estimated_shock_arrival_time: group_0.4,
            estimated_duration: group_0.5,
            rmin_re: group_0.6,
            kp_18: group_0.7,
            kp_90: group_1.0,
            kp_135: group_1.1,
            kp_180: group_1.2,
            is_earth_gb: group_1.3,
            impact_list: group_1.4,
            link: group_1.5,
        }
    }
}

/// `type` of `listNotifications`.
///
/// Default: `all`.
#[non_exhaustive]
pub enum ListNotificationsType {
    /// `all`
    All,
    /// `FLR`
    Flr,
    /// `SEP`
    Sep,
    /// `CME`
    Cme,
    /// `IPS`
    Ips,
    /// `MPC`
    Mpc,
    /// `GST`
    Gst,
    /// `RBE`
    Rbe,
    /// `report`
    Report,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `Notification`, as the API calls it.
#[non_exhaustive]
pub struct Notification {
    pub message_type: String,
    pub message_id: String,
    pub message_url: Option<String>,
    pub message_issue_time: Option<String>,
    pub message_body: Option<String>,
}

impl rt::Object for Notification {
    const SHAPE: rt::Shape = rt::Shape::new(
        "Notification",
        0b11,
        &["messageType", "messageID", "messageURL", "messageIssueTime", "messageBody"],
    );
    type Fields = (String, String, Option<String>, Option<String>, Option<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.message_type,
            &self.message_id,
            &self.message_url,
            &self.message_issue_time,
            &self.message_body,
        )
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            message_type: group_0.0,
            message_id: group_0.1,
            message_url: group_0.2,
            message_issue_time: group_0.3,
            message_body: group_0.4,
        }
    }
}

rt::objects! {
    Cme
    Instrument
    CmeAnalysis
    LinkedEvent
    Gst
    KpIndex
    Ips
    Flr
    Sep
    Mpc
    Rbe
    Hss
    WsaEnlilSimulation
    Notification
}

rt::choices! {
    ListCmeAnalysesCatalog {
        All = "ALL",
        SwrcCatalog = "SWRC_CATALOG",
        JangEtAlCatalog = "JANG_ET_AL_CATALOG",
    }
    ListInterplanetaryShocksLocation {
        All = "ALL",
        Earth = "Earth",
        Messenger = "MESSENGER",
        StereoA = "STEREO A",
        StereoB = "STEREO B",
    }
    ListInterplanetaryShocksCatalog {
        All = "ALL",
        SwrcCatalog = "SWRC_CATALOG",
        WinslowMessengerIcmeCatalog = "WINSLOW_MESSENGER_ICME_CATALOG",
    }
    ListNotificationsType {
        All = "all",
        Flr = "FLR",
        Sep = "SEP",
        Cme = "CME",
        Ips = "IPS",
        Mpc = "MPC",
        Gst = "GST",
        Rbe = "RBE",
        Report = "report",
    }
}
