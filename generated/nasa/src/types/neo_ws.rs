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
    const SHAPE: rt::Shape = rt::Shape {
        name: "NeoFeed",
        fields: &["links", "element_count", "near_earth_objects"],
        required: &[0b110],
    };
    type Fields = (Option<NeoLinks>, i32, rt::Map<Vec<NearEarthObject>>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.links, &self.element_count, &self.near_earth_objects)
    }

    #[inline]
    fn from_fields((links, element_count, near_earth_objects): Self::Fields) -> Self {
        Self {
            links,
            element_count,
            near_earth_objects,
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "NeoLinks",
        fields: &["next", "prev", "previous", "self"],
        required: &[0],
    };
    type Fields = (Option<String>, Option<String>, Option<String>, Option<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.next, &self.prev, &self.previous, &self.self_)
    }

    #[inline]
    fn from_fields((next, prev, previous, self_): Self::Fields) -> Self {
        Self {
            next,
            prev,
            previous,
            self_,
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "NearEarthObject",
        fields: &[
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
        required: &[0b10000101],
    };
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
    fn from_fields(
        rt::Both(
            (
                id,
                neo_reference_id,
                name,
                designation,
                nasa_jpl_url,
                absolute_magnitude_h,
                estimated_diameter,
                is_potentially_hazardous_asteroid,
            ),
            (close_approach_data, orbital_data, is_sentry_object, links),
        ): Self::Fields,
    ) -> Self {
        Self {
            id,
            neo_reference_id,
            name,
            designation,
            nasa_jpl_url,
            absolute_magnitude_h,
            estimated_diameter,
            is_potentially_hazardous_asteroid,
            close_approach_data,
            orbital_data,
            is_sentry_object,
            links,
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "EstimatedDiameter",
        fields: &["kilometers", "meters", "miles", "feet"],
        required: &[0],
    };
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
    fn from_fields((kilometers, meters, miles, feet): Self::Fields) -> Self {
        Self {
            kilometers,
            meters,
            miles,
            feet,
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "DiameterRange",
        fields: &["estimated_diameter_min", "estimated_diameter_max"],
        required: &[0],
    };
    type Fields = (Option<f64>, Option<f64>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.estimated_diameter_min, &self.estimated_diameter_max)
    }

    #[inline]
    fn from_fields(
        (estimated_diameter_min, estimated_diameter_max): Self::Fields,
    ) -> Self {
        Self {
            estimated_diameter_min,
            estimated_diameter_max,
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "CloseApproach",
        fields: &[
            "close_approach_date",
            "close_approach_date_full",
            "epoch_date_close_approach",
            "relative_velocity",
            "miss_distance",
            "orbiting_body",
        ],
        required: &[0],
    };
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
    fn from_fields(
        (
            close_approach_date,
            close_approach_date_full,
            epoch_date_close_approach,
            relative_velocity,
            miss_distance,
            orbiting_body,
        ): Self::Fields,
    ) -> Self {
        Self {
            close_approach_date,
            close_approach_date_full,
            epoch_date_close_approach,
            relative_velocity,
            miss_distance,
            orbiting_body,
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "RelativeVelocity",
        fields: &["kilometers_per_second", "kilometers_per_hour", "miles_per_hour"],
        required: &[0],
    };
    type Fields = (Option<String>, Option<String>, Option<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.kilometers_per_second, &self.kilometers_per_hour, &self.miles_per_hour)
    }

    #[inline]
    fn from_fields(
        (kilometers_per_second, kilometers_per_hour, miles_per_hour): Self::Fields,
    ) -> Self {
        Self {
            kilometers_per_second,
            kilometers_per_hour,
            miles_per_hour,
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "MissDistance",
        fields: &["astronomical", "lunar", "kilometers", "miles"],
        required: &[0],
    };
    type Fields = (Option<String>, Option<String>, Option<String>, Option<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.astronomical, &self.lunar, &self.kilometers, &self.miles)
    }

    #[inline]
    fn from_fields((astronomical, lunar, kilometers, miles): Self::Fields) -> Self {
        Self {
            astronomical,
            lunar,
            kilometers,
            miles,
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "NeoBrowse",
        fields: &["links", "page", "near_earth_objects"],
        required: &[0b110],
    };
    type Fields = (Option<NeoLinks>, NeoPage, Vec<NearEarthObject>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.links, &self.page, &self.near_earth_objects)
    }

    #[inline]
    fn from_fields((links, page, near_earth_objects): Self::Fields) -> Self {
        Self {
            links,
            page,
            near_earth_objects,
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "NeoPage",
        fields: &["size", "total_elements", "total_pages", "number"],
        required: &[0],
    };
    type Fields = (Option<i32>, Option<i32>, Option<i32>, Option<i32>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.size, &self.total_elements, &self.total_pages, &self.number)
    }

    #[inline]
    fn from_fields((size, total_elements, total_pages, number): Self::Fields) -> Self {
        Self {
            size,
            total_elements,
            total_pages,
            number,
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
