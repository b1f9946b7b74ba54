// Made by `cargo xtask generate`. Changes here are lost with the next run.

use switchboard_client::generated as rt;

/// `NeoFeed`, as the API calls it.
#[non_exhaustive]
pub struct NeoFeed {
    pub links: Option<NeoLinks>,
    pub element_count: i32,
    /// Keyed by day.
    pub near_earth_objects: rt::Map<Vec<NearEarthObject>>,
}

impl rt::Object for NeoFeed {
    const SHAPE: rt::Shape = rt::Shape::new(
        "NeoFeed",
        0b110,
        &["links", "element_count", "near_earth_objects"],
    );
    type Fields = (Option<NeoLinks>, i32, rt::Map<Vec<NearEarthObject>>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.links, &self.element_count, &self.near_earth_objects)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            links: group_0.0,
            element_count: group_0.1,
            near_earth_objects: group_0.2,
        }
    }
}

/// `NeoLinks`, as the API calls it.
#[non_exhaustive]
pub struct NeoLinks {
    pub next: Option<String>,
    pub prev: Option<String>,
    pub previous: Option<String>,
    pub self_: Option<String>,
}

impl rt::Object for NeoLinks {
    const SHAPE: rt::Shape = rt::Shape::new(
        "NeoLinks",
        0,
        &["next", "prev", "previous", "self"],
    );
    type Fields = (Option<String>, Option<String>, Option<String>, Option<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.next, &self.prev, &self.previous, &self.self_)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            next: group_0.0,
            prev: group_0.1,
            previous: group_0.2,
            self_: group_0.3,
        }
    }
}

/// `NearEarthObject`, as the API calls it.
#[non_exhaustive]
pub struct NearEarthObject {
    pub id: String,
    pub neo_reference_id: Option<String>,
    pub name: String,
    pub designation: Option<String>,
    pub nasa_jpl_url: Option<String>,
    pub absolute_magnitude_h: Option<f64>,
    pub estimated_diameter: Option<EstimatedDiameter>,
    pub is_potentially_hazardous_asteroid: bool,
    pub close_approach_data: Option<Vec<CloseApproach>>,
    pub orbital_data: Option<rt::Map<rt::Any>>,
    pub is_sentry_object: Option<bool>,
    pub links: Option<NeoLinks>,
}

impl rt::Object for NearEarthObject {
    const SHAPE: rt::Shape = rt::Shape::new(
        "NearEarthObject",
        0b10000101,
        &[
            "id",
            "neo_reference_id",
            "name",
            "designation",
            "nasa_jpl_url",
            "absolute_magnitude_h",
            "estimated_diameter",
            "is_potentially_hazardous_asteroid",
            "close_approach_data",
            "orbital_data",
            "is_sentry_object",
            "links",
        ],
    );
    type Fields = rt::Both<
        (
            String,
            Option<String>,
            String,
            Option<String>,
            Option<String>,
            Option<f64>,
            Option<EstimatedDiameter>,
            bool,
        ),
        (
            Option<Vec<CloseApproach>>,
            Option<rt::Map<rt::Any>>,
            Option<bool>,
            Option<NeoLinks>,
        ),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            (
                &self.id,
                &self.neo_reference_id,
                &self.name,
                &self.designation,
                &self.nasa_jpl_url,
                &self.absolute_magnitude_h,
                &self.estimated_diameter,
                &self.is_potentially_hazardous_asteroid,
            ),
            (
                &self.close_approach_data,
                &self.orbital_data,
                &self.is_sentry_object,
                &self.links,
            ),
        )
    }

    #[inline]
    fn from_fields(rt::Both(group_0, group_1): Self::Fields) -> Self {
        Self {
            id: group_0.0,
            neo_reference_id: group_0.1,
            name: group_0.2,
            designation: group_0.3,
            nasa_jpl_url: group_0.4,
            absolute_magnitude_h: group_0.5,
            estimated_diameter: group_0.6,
            is_potentially_hazardous_asteroid: group_0.7,
            close_approach_data: group_1.0,
            orbital_data: group_1.1,
            is_sentry_object: group_1.2,
            links: group_1.3,
        }
    }
}

/// `EstimatedDiameter`, as the API calls it.
#[non_exhaustive]
pub struct EstimatedDiameter {
    pub kilometers: Option<DiameterRange>,
    pub meters: Option<DiameterRange>,
    pub miles: Option<DiameterRange>,
    pub feet: Option<DiameterRange>,
}

impl rt::Object for EstimatedDiameter {
    const SHAPE: rt::Shape = rt::Shape::new(
        "EstimatedDiameter",
        0,
        &["kilometers", "meters", "miles", "feet"],
    );
    type Fields = (
        Option<DiameterRange>,
        Option<DiameterRange>,
        Option<DiameterRange>,
        Option<DiameterRange>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.kilometers, &self.meters, &self.miles, &self.feet)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            kilometers: group_0.0,
            meters: group_0.1,
            miles: group_0.2,
            feet: group_0.3,
        }
    }
}

/// `DiameterRange`, as the API calls it.
#[non_exhaustive]
pub struct DiameterRange {
    pub estimated_diameter_min: Option<f64>,
    pub estimated_diameter_max: Option<f64>,
}

impl rt::Object for DiameterRange {
    const SHAPE: rt::Shape = rt::Shape::new(
        "DiameterRange",
        0,
        &["estimated_diameter_min", "estimated_diameter_max"],
    );
    type Fields = (Option<f64>, Option<f64>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.estimated_diameter_min, &self.estimated_diameter_max)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            estimated_diameter_min: group_0.0,
            estimated_diameter_max: group_0.1,
        }
    }
}

/// `CloseApproach`, as the API calls it.
#[non_exhaustive]
pub struct CloseApproach {
    pub close_approach_date: Option<String>,
    pub close_approach_date_full: Option<String>,
    pub epoch_date_close_approach: Option<i64>,
    pub relative_velocity: Option<RelativeVelocity>,
    pub miss_distance: Option<MissDistance>,
    pub orbiting_body: Option<String>,
}

impl rt::Object for CloseApproach {
    const SHAPE: rt::Shape = rt::Shape::new(
        "CloseApproach",
        0,
        &[
            "close_approach_date",
            "close_approach_date_full",
            "epoch_date_close_approach",
            "relative_velocity",
            "miss_distance",
            "orbiting_body",
        ],
    );
    type Fields = (
        Option<String>,
        Option<String>,
        Option<i64>,
        Option<RelativeVelocity>,
        Option<MissDistance>,
        Option<String>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.close_approach_date,
            &self.close_approach_date_full,
            &self.epoch_date_close_approach,
            &self.relative_velocity,
            &self.miss_distance,
            &self.orbiting_body,
        )
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            close_approach_date: group_0.0,
            close_approach_date_full: group_0.1,
            epoch_date_close_approach: group_0.2,
            relative_velocity: group_0.3,
            miss_distance: group_0.4,
            orbiting_body: group_0.5,
        }
    }
}

/// `RelativeVelocity`, as the API calls it.
#[non_exhaustive]
pub struct RelativeVelocity {
    pub kilometers_per_second: Option<String>,
    pub kilometers_per_hour: Option<String>,
    pub miles_per_hour: Option<String>,
}

impl rt::Object for RelativeVelocity {
    const SHAPE: rt::Shape = rt::Shape::new(
        "RelativeVelocity",
        0,
        &["kilometers_per_second", "kilometers_per_hour", "miles_per_hour"],
    );
    type Fields = (Option<String>, Option<String>, Option<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.kilometers_per_second, &self.kilometers_per_hour, &self.miles_per_hour)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            kilometers_per_second: group_0.0,
            kilometers_per_hour: group_0.1,
            miles_per_hour: group_0.2,
        }
    }
}

/// `MissDistance`, as the API calls it.
#[non_exhaustive]
pub struct MissDistance {
    pub astronomical: Option<String>,
    pub lunar: Option<String>,
    pub kilometers: Option<String>,
    pub miles: Option<String>,
}

impl rt::Object for MissDistance {
    const SHAPE: rt::Shape = rt::Shape::new(
        "MissDistance",
        0,
        &["astronomical", "lunar", "kilometers", "miles"],
    );
    type Fields = (Option<String>, Option<String>, Option<String>, Option<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.astronomical, &self.lunar, &self.kilometers, &self.miles)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            astronomical: group_0.0,
            lunar: group_0.1,
            kilometers: group_0.2,
            miles: group_0.3,
        }
    }
}

/// `NeoBrowse`, as the API calls it.
#[non_exhaustive]
pub struct NeoBrowse {
    pub links: Option<NeoLinks>,
    pub page: NeoPage,
    pub near_earth_objects: Vec<NearEarthObject>,
}

impl rt::Object for NeoBrowse {
    const SHAPE: rt::Shape = rt::Shape::new(
        "NeoBrowse",
        0b110,
        &["links", "page", "near_earth_objects"],
    );
    type Fields = (Option<NeoLinks>, NeoPage, Vec<NearEarthObject>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.links, &self.page, &self.near_earth_objects)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            links: group_0.0,
            page: group_0.1,
            near_earth_objects: group_0.2,
        }
    }
}

/// `NeoPage`, as the API calls it.
#[non_exhaustive]
pub struct NeoPage {
    pub size: Option<i32>,
    pub total_elements: Option<i32>,
    pub total_pages: Option<i32>,
    pub number: Option<i32>,
}

impl rt::Object for NeoPage {
    const SHAPE: rt::Shape = rt::Shape::new(
        "NeoPage",
        0,
        &["size", "total_elements", "total_pages", "number"],
    );
    type Fields = (Option<i32>, Option<i32>, Option<i32>, Option<i32>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.size, &self.total_elements, &self.total_pages, &self.number)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            size: group_0.0,
            total_elements: group_0.1,
            total_pages: group_0.2,
            number: group_0.3,
        }
    }
}

rt::objects! {
    NeoFeed
    NeoLinks
    NearEarthObject
    EstimatedDiameter
    DiameterRange
    CloseApproach
    RelativeVelocity
    MissDistance
    NeoBrowse
    NeoPage
}
