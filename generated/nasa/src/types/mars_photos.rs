// Made by `cargo xtask generate`. Changes here are lost with the next run.

use switchboard_client::generated as rt;
/// `RoversAnswer`
#[non_exhaustive]
pub struct RoversAnswer {
    pub rovers: Vec<Rover>,
}
impl rt::Object for RoversAnswer {
    const NAME: &'static str = "RoversAnswer";
    const FIELDS: &'static [&'static str] = &["rovers"];
    const REQUIRED: &'static [u64] = &[0b1];
    type Fields = (Vec<Rover>,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.rovers,)
    }
    #[inline]
    fn from_fields((rovers,): Self::Fields) -> Self {
        Self { rovers }
    }
}
/// `Rover`
#[non_exhaustive]
pub struct Rover {
    pub id: Option<i32>,
    pub name: String,
    pub landing_date: Option<rt::Date>,
    pub launch_date: Option<rt::Date>,
    pub status: Option<String>,
    pub max_sol: Option<i32>,
    pub max_date: Option<rt::Date>,
    pub total_photos: Option<i32>,
    pub cameras: Option<Vec<Camera>>,
}
impl rt::Object for Rover {
    const NAME: &'static str = "Rover";
    const FIELDS: &'static [&'static str] = &[
        "id",
        "name",
        "landing_date",
        "launch_date",
        "status",
        "max_sol",
        "max_date",
        "total_photos",
        "cameras",
    ];
    const REQUIRED: &'static [u64] = &[0b10];
    type Fields = rt::Both<
        (
            Option<i32>,
            String,
            Option<rt::Date>,
            Option<rt::Date>,
            Option<String>,
            Option<i32>,
            Option<rt::Date>,
            Option<i32>,
        ),
        (Option<Vec<Camera>>,),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            (
                &self.id,
                &self.name,
                &self.landing_date,
                &self.launch_date,
                &self.status,
                &self.max_sol,
                &self.max_date,
                &self.total_photos,
            ),
            (&self.cameras,),
        )
    }
    #[inline]
    fn from_fields(
        rt::Both(
            (
                id,
                name,
                landing_date,
                launch_date,
                status,
                max_sol,
                max_date,
                total_photos,
            ),
            (cameras,),
        ): Self::Fields,
    ) -> Self {
        Self {
            id,
            name,
            landing_date,
            launch_date,
            status,
            max_sol,
            max_date,
            total_photos,
            cameras,
        }
    }
}
/// `Camera`
#[non_exhaustive]
pub struct Camera {
    pub id: Option<i32>,
    pub name: String,
    pub rover_id: Option<i32>,
    pub full_name: String,
}
impl rt::Object for Camera {
    const NAME: &'static str = "Camera";
    const FIELDS: &'static [&'static str] = &["id", "name", "rover_id", "full_name"];
    const REQUIRED: &'static [u64] = &[0b1010];
    type Fields = (Option<i32>, String, Option<i32>, String);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.id, &self.name, &self.rover_id, &self.full_name)
    }
    #[inline]
    fn from_fields((id, name, rover_id, full_name): Self::Fields) -> Self {
        Self {
            id,
            name,
            rover_id,
            full_name,
        }
    }
}
/// The same as [`GetMissionManifestRover`].
pub type ListRoverPhotosRover = GetMissionManifestRover;
/// `PhotosAnswer`
#[non_exhaustive]
pub struct PhotosAnswer {
    pub photos: Vec<Photo>,
}
impl rt::Object for PhotosAnswer {
    const NAME: &'static str = "PhotosAnswer";
    const FIELDS: &'static [&'static str] = &["photos"];
    const REQUIRED: &'static [u64] = &[0b1];
    type Fields = (Vec<Photo>,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.photos,)
    }
    #[inline]
    fn from_fields((photos,): Self::Fields) -> Self {
        Self { photos }
    }
}
/// `Photo`
#[non_exhaustive]
pub struct Photo {
    pub id: i32,
    pub sol: i32,
    pub camera: Camera,
    pub img_src: String,
    pub earth_date: rt::Date,
    pub rover: Rover,
}
impl rt::Object for Photo {
    const NAME: &'static str = "Photo";
    const FIELDS: &'static [&'static str] = &[
        "id",
        "sol",
        "camera",
        "img_src",
        "earth_date",
        "rover",
    ];
    const REQUIRED: &'static [u64] = &[0b111111];
    type Fields = (i32, i32, Camera, String, rt::Date, Rover);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.id, &self.sol, &self.camera, &self.img_src, &self.earth_date, &self.rover)
    }
    #[inline]
    fn from_fields((id, sol, camera, img_src, earth_date, rover): Self::Fields) -> Self {
        Self {
            id,
            sol,
            camera,
            img_src,
            earth_date,
            rover,
        }
    }
}
/// The same as [`GetMissionManifestRover`].
pub type ListLatestRoverPhotosRover = GetMissionManifestRover;
/// `LatestPhotosAnswer`
#[non_exhaustive]
pub struct LatestPhotosAnswer {
    pub latest_photos: Vec<Photo>,
}
impl rt::Object for LatestPhotosAnswer {
    const NAME: &'static str = "LatestPhotosAnswer";
    const FIELDS: &'static [&'static str] = &["latest_photos"];
    const REQUIRED: &'static [u64] = &[0b1];
    type Fields = (Vec<Photo>,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.latest_photos,)
    }
    #[inline]
    fn from_fields((latest_photos,): Self::Fields) -> Self {
        Self { latest_photos }
    }
}
/// `getMissionManifest.rover`
#[non_exhaustive]
pub enum GetMissionManifestRover {
    /// `curiosity`
    Curiosity,
    /// `opportunity`
    Opportunity,
    /// `spirit`
    Spirit,
    /// `perseverance`
    Perseverance,
    /// A value that this version of the client does not know.
    Unknown(String),
}
/// `ManifestAnswer`
#[non_exhaustive]
pub struct ManifestAnswer {
    pub photo_manifest: PhotoManifest,
}
impl rt::Object for ManifestAnswer {
    const NAME: &'static str = "ManifestAnswer";
    const FIELDS: &'static [&'static str] = &["photo_manifest"];
    const REQUIRED: &'static [u64] = &[0b1];
    type Fields = (PhotoManifest,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.photo_manifest,)
    }
    #[inline]
    fn from_fields((photo_manifest,): Self::Fields) -> Self {
        Self { photo_manifest }
    }
}
/// `PhotoManifest`
#[non_exhaustive]
pub struct PhotoManifest {
    pub name: String,
    pub landing_date: Option<rt::Date>,
    pub launch_date: Option<rt::Date>,
    pub status: Option<String>,
    pub max_sol: Option<i32>,
    pub max_date: Option<rt::Date>,
    pub total_photos: Option<i32>,
    pub photos: Option<Vec<ManifestSol>>,
}
impl rt::Object for PhotoManifest {
    const NAME: &'static str = "PhotoManifest";
    const FIELDS: &'static [&'static str] = &[
        "name",
        "landing_date",
        "launch_date",
        "status",
        "max_sol",
        "max_date",
        "total_photos",
        "photos",
    ];
    const REQUIRED: &'static [u64] = &[0b1];
    type Fields = (
        String,
        Option<rt::Date>,
        Option<rt::Date>,
        Option<String>,
        Option<i32>,
        Option<rt::Date>,
        Option<i32>,
        Option<Vec<ManifestSol>>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.name,
            &self.landing_date,
            &self.launch_date,
            &self.status,
            &self.max_sol,
            &self.max_date,
            &self.total_photos,
            &self.photos,
        )
    }
    #[inline]
    fn from_fields(
        (
            name,
            landing_date,
            launch_date,
            status,
            max_sol,
            max_date,
            total_photos,
            photos,
        ): Self::Fields,
    ) -> Self {
        Self {
            name,
            landing_date,
            launch_date,
            status,
            max_sol,
            max_date,
            total_photos,
            photos,
        }
    }
}
/// `ManifestSol`
#[non_exhaustive]
pub struct ManifestSol {
    pub sol: Option<i32>,
    pub earth_date: Option<rt::Date>,
    pub total_photos: Option<i32>,
    pub cameras: Option<Vec<String>>,
}
impl rt::Object for ManifestSol {
    const NAME: &'static str = "ManifestSol";
    const FIELDS: &'static [&'static str] = &[
        "sol",
        "earth_date",
        "total_photos",
        "cameras",
    ];
    const REQUIRED: &'static [u64] = &[0];
    type Fields = (Option<i32>, Option<rt::Date>, Option<i32>, Option<Vec<String>>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.sol, &self.earth_date, &self.total_photos, &self.cameras)
    }
    #[inline]
    fn from_fields((sol, earth_date, total_photos, cameras): Self::Fields) -> Self {
        Self {
            sol,
            earth_date,
            total_photos,
            cameras,
        }
    }
}
rt::objects! {
    RoversAnswer Rover Camera PhotosAnswer Photo LatestPhotosAnswer ManifestAnswer
    PhotoManifest ManifestSol
}
rt::choices! {
    GetMissionManifestRover { Curiosity = "curiosity", Opportunity = "opportunity",
    Spirit = "spirit", Perseverance = "perseverance" }
}
