// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! All services of the catalog in one place.
//!
//! ```no_run
//! # async fn run() {
//! let hub = hub::Hub::from_env();
//! for health in hub.health().await {
//!     println!("{} {}", health.service, health.status);
//! }
//! # }
//! ```

pub use switchboard_hub::{Builder, Entry, HubError};

#[cfg(feature = "notion")]
pub use notion;

#[cfg(feature = "n8n")]
pub use n8n;

#[cfg(feature = "unifi")]
pub use unifi;

#[cfg(feature = "proxmox")]
pub use proxmox;

#[cfg(feature = "twilio")]
pub use twilio;

#[cfg(feature = "spaceweather")]
pub use spaceweather;

#[cfg(feature = "openaq")]
pub use openaq;

#[cfg(feature = "nws")]
pub use nws;

#[cfg(feature = "usgs")]
pub use usgs;

#[cfg(feature = "nasa")]
pub use nasa;

#[cfg(feature = "finnhub")]
pub use finnhub;

#[cfg(feature = "azure")]
pub use azure;

#[cfg(feature = "github")]
pub use github;

#[cfg(feature = "gitlab")]
pub use gitlab;

#[cfg(feature = "bitbucket")]
pub use bitbucket;

#[cfg(feature = "stripe")]
pub use stripe;

#[cfg(feature = "square")]
pub use square;

#[cfg(feature = "paypal")]
pub use paypal;

#[cfg(feature = "slack")]
pub use slack;

#[cfg(feature = "discord")]
pub use discord;

#[cfg(feature = "sendgrid")]
pub use sendgrid;

#[cfg(feature = "sentry")]
pub use sentry;

#[cfg(feature = "datadog")]
pub use datadog;

#[cfg(feature = "newrelic")]
pub use newrelic;

#[cfg(feature = "shopify")]
pub use shopify;

#[cfg(feature = "gmail")]
pub use gmail;

#[cfg(feature = "drive")]
pub use drive;

#[cfg(feature = "sheets")]
pub use sheets;

#[cfg(feature = "googlemaps")]
pub use googlemaps;

#[cfg(feature = "msgraph")]
pub use msgraph;

#[cfg(feature = "supabase")]
pub use supabase;

#[cfg(feature = "supabase-management")]
pub use supabase_management;

#[cfg(feature = "elevenlabs")]
pub use elevenlabs;

#[cfg(feature = "chemspider")]
pub use chemspider;

#[cfg(feature = "ncbi")]
pub use ncbi;

#[cfg(feature = "opensky")]
pub use opensky;

#[cfg(feature = "foundry")]
pub use foundry;

#[cfg(feature = "lattice")]
pub use lattice;

#[cfg(feature = "gcs")]
pub use gcs;

#[cfg(feature = "mongodb-atlas")]
pub use mongodb_atlas;

#[cfg(feature = "mindex")]
pub use mindex;

#[cfg(feature = "natureos")]
pub use natureos;

#[cfg(feature = "website")]
pub use website;

#[cfg(feature = "automationhub")]
pub use automationhub;

/// The services of this build.
pub static ENTRIES: &[Entry] = &[
    #[cfg(feature = "notion")]
    Entry {
        service: &notion::SERVICE,
        operations: notion::door::OPERATIONS,
        connect: notion::door::connect,
    },
    #[cfg(feature = "n8n")]
    Entry {
        service: &n8n::SERVICE,
        operations: n8n::door::OPERATIONS,
        connect: n8n::door::connect,
    },
    #[cfg(feature = "unifi")]
    Entry {
        service: &unifi::SERVICE,
        operations: unifi::door::OPERATIONS,
        connect: unifi::door::connect,
    },
    #[cfg(feature = "proxmox")]
    Entry {
        service: &proxmox::SERVICE,
        operations: proxmox::door::OPERATIONS,
        connect: proxmox::door::connect,
    },
    #[cfg(feature = "twilio")]
    Entry {
        service: &twilio::SERVICE,
        operations: twilio::door::OPERATIONS,
        connect: twilio::door::connect,
    },
    #[cfg(feature = "spaceweather")]
    Entry {
        service: &spaceweather::SERVICE,
        operations: spaceweather::door::OPERATIONS,
        connect: spaceweather::door::connect,
    },
    #[cfg(feature = "openaq")]
    Entry {
        service: &openaq::SERVICE,
        operations: openaq::door::OPERATIONS,
        connect: openaq::door::connect,
    },
    #[cfg(feature = "nws")]
    Entry {
        service: &nws::SERVICE,
        operations: nws::door::OPERATIONS,
        connect: nws::door::connect,
    },
    #[cfg(feature = "usgs")]
    Entry {
        service: &usgs::SERVICE,
        operations: usgs::door::OPERATIONS,
        connect: usgs::door::connect,
    },
    #[cfg(feature = "nasa")]
    Entry {
        service: &nasa::SERVICE,
        operations: nasa::door::OPERATIONS,
        connect: nasa::door::connect,
    },
    #[cfg(feature = "finnhub")]
    Entry {
        service: &finnhub::SERVICE,
        operations: finnhub::door::OPERATIONS,
        connect: finnhub::door::connect,
    },
    #[cfg(feature = "azure")]
    Entry {
        service: &azure::SERVICE,
        operations: azure::door::OPERATIONS,
        connect: azure::door::connect,
    },
    #[cfg(feature = "github")]
    Entry {
        service: &github::SERVICE,
        operations: github::door::OPERATIONS,
        connect: github::door::connect,
    },
    #[cfg(feature = "gitlab")]
    Entry {
        service: &gitlab::SERVICE,
        operations: gitlab::door::OPERATIONS,
        connect: gitlab::door::connect,
    },
    #[cfg(feature = "bitbucket")]
    Entry {
        service: &bitbucket::SERVICE,
        operations: bitbucket::door::OPERATIONS,
        connect: bitbucket::door::connect,
    },
    #[cfg(feature = "stripe")]
    Entry {
        service: &stripe::SERVICE,
        operations: stripe::door::OPERATIONS,
        connect: stripe::door::connect,
    },
    #[cfg(feature = "square")]
    Entry {
        service: &square::SERVICE,
        operations: square::door::OPERATIONS,
        connect: square::door::connect,
    },
    #[cfg(feature = "paypal")]
    Entry {
        service: &paypal::SERVICE,
        operations: paypal::door::OPERATIONS,
        connect: paypal::door::connect,
    },
    #[cfg(feature = "slack")]
    Entry {
        service: &slack::SERVICE,
        operations: slack::door::OPERATIONS,
        connect: slack::door::connect,
    },
    #[cfg(feature = "discord")]
    Entry {
        service: &discord::SERVICE,
        operations: discord::door::OPERATIONS,
        connect: discord::door::connect,
    },
    #[cfg(feature = "sendgrid")]
    Entry {
        service: &sendgrid::SERVICE,
        operations: sendgrid::door::OPERATIONS,
        connect: sendgrid::door::connect,
    },
    #[cfg(feature = "sentry")]
    Entry {
        service: &sentry::SERVICE,
        operations: sentry::door::OPERATIONS,
        connect: sentry::door::connect,
    },
    #[cfg(feature = "datadog")]
    Entry {
        service: &datadog::SERVICE,
        operations: datadog::door::OPERATIONS,
        connect: datadog::door::connect,
    },
    #[cfg(feature = "newrelic")]
    Entry {
        service: &newrelic::SERVICE,
        operations: newrelic::door::OPERATIONS,
        connect: newrelic::door::connect,
    },
    #[cfg(feature = "shopify")]
    Entry {
        service: &shopify::SERVICE,
        operations: shopify::door::OPERATIONS,
        connect: shopify::door::connect,
    },
    #[cfg(feature = "gmail")]
    Entry {
        service: &gmail::SERVICE,
        operations: gmail::door::OPERATIONS,
        connect: gmail::door::connect,
    },
    #[cfg(feature = "drive")]
    Entry {
        service: &drive::SERVICE,
        operations: drive::door::OPERATIONS,
        connect: drive::door::connect,
    },
    #[cfg(feature = "sheets")]
    Entry {
        service: &sheets::SERVICE,
        operations: sheets::door::OPERATIONS,
        connect: sheets::door::connect,
    },
    #[cfg(feature = "googlemaps")]
    Entry {
        service: &googlemaps::SERVICE,
        operations: googlemaps::door::OPERATIONS,
        connect: googlemaps::door::connect,
    },
    #[cfg(feature = "msgraph")]
    Entry {
        service: &msgraph::SERVICE,
        operations: msgraph::door::OPERATIONS,
        connect: msgraph::door::connect,
    },
    #[cfg(feature = "supabase")]
    Entry {
        service: &supabase::SERVICE,
        operations: supabase::door::OPERATIONS,
        connect: supabase::door::connect,
    },
    #[cfg(feature = "supabase-management")]
    Entry {
        service: &supabase_management::SERVICE,
        operations: supabase_management::door::OPERATIONS,
        connect: supabase_management::door::connect,
    },
    #[cfg(feature = "elevenlabs")]
    Entry {
        service: &elevenlabs::SERVICE,
        operations: elevenlabs::door::OPERATIONS,
        connect: elevenlabs::door::connect,
    },
    #[cfg(feature = "chemspider")]
    Entry {
        service: &chemspider::SERVICE,
        operations: chemspider::door::OPERATIONS,
        connect: chemspider::door::connect,
    },
    #[cfg(feature = "ncbi")]
    Entry {
        service: &ncbi::SERVICE,
        operations: ncbi::door::OPERATIONS,
        connect: ncbi::door::connect,
    },
    #[cfg(feature = "opensky")]
    Entry {
        service: &opensky::SERVICE,
        operations: opensky::door::OPERATIONS,
        connect: opensky::door::connect,
    },
    #[cfg(feature = "foundry")]
    Entry {
        service: &foundry::SERVICE,
        operations: foundry::door::OPERATIONS,
        connect: foundry::door::connect,
    },
    #[cfg(feature = "lattice")]
    Entry {
        service: &lattice::SERVICE,
        operations: lattice::door::OPERATIONS,
        connect: lattice::door::connect,
    },
    #[cfg(feature = "gcs")]
    Entry {
        service: &gcs::SERVICE,
        operations: gcs::door::OPERATIONS,
        connect: gcs::door::connect,
    },
    #[cfg(feature = "mongodb-atlas")]
    Entry {
        service: &mongodb_atlas::SERVICE,
        operations: mongodb_atlas::door::OPERATIONS,
        connect: mongodb_atlas::door::connect,
    },
    #[cfg(feature = "mindex")]
    Entry {
        service: &mindex::SERVICE,
        operations: mindex::door::OPERATIONS,
        connect: mindex::door::connect,
    },
    #[cfg(feature = "natureos")]
    Entry {
        service: &natureos::SERVICE,
        operations: natureos::door::OPERATIONS,
        connect: natureos::door::connect,
    },
    #[cfg(feature = "website")]
    Entry {
        service: &website::SERVICE,
        operations: website::door::OPERATIONS,
        connect: website::door::connect,
    },
    #[cfg(feature = "automationhub")]
    Entry {
        service: &automationhub::SERVICE,
        operations: automationhub::door::OPERATIONS,
        connect: automationhub::door::connect,
    },
];

/// Every service, each built on first use. Cloning it is cheap; clones share everything.
#[derive(Clone, Debug)]
pub struct Hub(switchboard_hub::Hub);

impl Hub {
    /// Keys and base URLs from the environment.
    #[must_use]
    pub fn from_env() -> Self {
        Self::builder().build()
    }

    /// To replace services, base URLs, or where keys come from.
    pub fn builder() -> Builder<Self> {
        Builder::new(ENTRIES, Self)
    }

    /// Notion.
    ///
    /// # Errors
    /// When the client cannot be built, or a test replaced it by something else.
    #[cfg(feature = "notion")]
    pub fn notion(&self) -> Result<notion::Client, HubError> {
        self.0.typed("notion")
    }

    /// n8n Public API.
    ///
    /// # Errors
    /// When the client cannot be built, or a test replaced it by something else.
    #[cfg(feature = "n8n")]
    pub fn n8n(&self) -> Result<n8n::Client, HubError> {
        self.0.typed("n8n")
    }

    /// UniFi Network API.
    ///
    /// # Errors
    /// When the client cannot be built, or a test replaced it by something else.
    #[cfg(feature = "unifi")]
    pub fn unifi(&self) -> Result<unifi::Client, HubError> {
        self.0.typed("unifi")
    }

    /// Proxmox VE API.
    ///
    /// # Errors
    /// When the client cannot be built, or a test replaced it by something else.
    #[cfg(feature = "proxmox")]
    pub fn proxmox(&self) -> Result<proxmox::Client, HubError> {
        self.0.typed("proxmox")
    }

    /// Twilio API 2010.
    ///
    /// # Errors
    /// When the client cannot be built, or a test replaced it by something else.
    #[cfg(feature = "twilio")]
    pub fn twilio(&self) -> Result<twilio::Client, HubError> {
        self.0.typed("twilio")
    }

    /// NOAA SWPC data service.
    ///
    /// # Errors
    /// When the client cannot be built, or a test replaced it by something else.
    #[cfg(feature = "spaceweather")]
    pub fn spaceweather(&self) -> Result<spaceweather::Client, HubError> {
        self.0.typed("spaceweather")
    }

    /// OpenAQ.
    ///
    /// # Errors
    /// When the client cannot be built, or a test replaced it by something else.
    #[cfg(feature = "openaq")]
    pub fn openaq(&self) -> Result<openaq::Client, HubError> {
        self.0.typed("openaq")
    }

    /// weather.gov API.
    ///
    /// # Errors
    /// When the client cannot be built, or a test replaced it by something else.
    #[cfg(feature = "nws")]
    pub fn nws(&self) -> Result<nws::Client, HubError> {
        self.0.typed("nws")
    }

    /// USGS Earthquake Catalog and feeds.
    ///
    /// # Errors
    /// When the client cannot be built, or a test replaced it by something else.
    #[cfg(feature = "usgs")]
    pub fn usgs(&self) -> Result<usgs::Client, HubError> {
        self.0.typed("usgs")
    }

    /// NASA Open APIs.
    ///
    /// # Errors
    /// When the client cannot be built, or a test replaced it by something else.
    #[cfg(feature = "nasa")]
    pub fn nasa(&self) -> Result<nasa::Client, HubError> {
        self.0.typed("nasa")
    }

    /// Finnhub API.
    ///
    /// # Errors
    /// When the client cannot be built, or a test replaced it by something else.
    #[cfg(feature = "finnhub")]
    pub fn finnhub(&self) -> Result<finnhub::Client, HubError> {
        self.0.typed("finnhub")
    }

    /// Azure Resource Manager.
    ///
    /// # Errors
    /// When the client cannot be built, or a test replaced it by something else.
    #[cfg(feature = "azure")]
    pub fn azure(&self) -> Result<azure::Client, HubError> {
        self.0.typed("azure")
    }

    /// GitHub.
    ///
    /// # Errors
    /// When the client cannot be built, or a test replaced it by something else.
    #[cfg(feature = "github")]
    pub fn github(&self) -> Result<github::Client, HubError> {
        self.0.typed("github")
    }

    /// GitLab REST API.
    ///
    /// # Errors
    /// When the client cannot be built, or a test replaced it by something else.
    #[cfg(feature = "gitlab")]
    pub fn gitlab(&self) -> Result<gitlab::Client, HubError> {
        self.0.typed("gitlab")
    }

    /// Bitbucket API.
    ///
    /// # Errors
    /// When the client cannot be built, or a test replaced it by something else.
    #[cfg(feature = "bitbucket")]
    pub fn bitbucket(&self) -> Result<bitbucket::Client, HubError> {
        self.0.typed("bitbucket")
    }

    /// Stripe.
    ///
    /// # Errors
    /// When the client cannot be built, or a test replaced it by something else.
    #[cfg(feature = "stripe")]
    pub fn stripe(&self) -> Result<stripe::Client, HubError> {
        self.0.typed("stripe")
    }

    /// Square Connect API.
    ///
    /// # Errors
    /// When the client cannot be built, or a test replaced it by something else.
    #[cfg(feature = "square")]
    pub fn square(&self) -> Result<square::Client, HubError> {
        self.0.typed("square")
    }

    /// PayPal.
    ///
    /// # Errors
    /// When the client cannot be built, or a test replaced it by something else.
    #[cfg(feature = "paypal")]
    pub fn paypal(&self) -> Result<paypal::Client, HubError> {
        self.0.typed("paypal")
    }

    /// Slack Web API.
    ///
    /// # Errors
    /// When the client cannot be built, or a test replaced it by something else.
    #[cfg(feature = "slack")]
    pub fn slack(&self) -> Result<slack::Client, HubError> {
        self.0.typed("slack")
    }

    /// Discord HTTP API.
    ///
    /// # Errors
    /// When the client cannot be built, or a test replaced it by something else.
    #[cfg(feature = "discord")]
    pub fn discord(&self) -> Result<discord::Client, HubError> {
        self.0.typed("discord")
    }

    /// SendGrid v3 API.
    ///
    /// # Errors
    /// When the client cannot be built, or a test replaced it by something else.
    #[cfg(feature = "sendgrid")]
    pub fn sendgrid(&self) -> Result<sendgrid::Client, HubError> {
        self.0.typed("sendgrid")
    }

    /// Sentry API.
    ///
    /// # Errors
    /// When the client cannot be built, or a test replaced it by something else.
    #[cfg(feature = "sentry")]
    pub fn sentry(&self) -> Result<sentry::Client, HubError> {
        self.0.typed("sentry")
    }

    /// Datadog API V1.
    ///
    /// # Errors
    /// When the client cannot be built, or a test replaced it by something else.
    #[cfg(feature = "datadog")]
    pub fn datadog(&self) -> Result<datadog::Client, HubError> {
        self.0.typed("datadog")
    }

    /// New Relic REST API.
    ///
    /// # Errors
    /// When the client cannot be built, or a test replaced it by something else.
    #[cfg(feature = "newrelic")]
    pub fn newrelic(&self) -> Result<newrelic::Client, HubError> {
        self.0.typed("newrelic")
    }

    /// Shopify Admin REST API.
    ///
    /// # Errors
    /// When the client cannot be built, or a test replaced it by something else.
    #[cfg(feature = "shopify")]
    pub fn shopify(&self) -> Result<shopify::Client, HubError> {
        self.0.typed("shopify")
    }

    /// Gmail API.
    ///
    /// # Errors
    /// When the client cannot be built, or a test replaced it by something else.
    #[cfg(feature = "gmail")]
    pub fn gmail(&self) -> Result<gmail::Client, HubError> {
        self.0.typed("gmail")
    }

    /// Google Drive API.
    ///
    /// # Errors
    /// When the client cannot be built, or a test replaced it by something else.
    #[cfg(feature = "drive")]
    pub fn drive(&self) -> Result<drive::Client, HubError> {
        self.0.typed("drive")
    }

    /// Google Sheets API.
    ///
    /// # Errors
    /// When the client cannot be built, or a test replaced it by something else.
    #[cfg(feature = "sheets")]
    pub fn sheets(&self) -> Result<sheets::Client, HubError> {
        self.0.typed("sheets")
    }

    /// Google Maps Platform web services.
    ///
    /// # Errors
    /// When the client cannot be built, or a test replaced it by something else.
    #[cfg(feature = "googlemaps")]
    pub fn googlemaps(&self) -> Result<googlemaps::Client, HubError> {
        self.0.typed("googlemaps")
    }

    /// Microsoft Graph.
    ///
    /// # Errors
    /// When the client cannot be built, or a test replaced it by something else.
    #[cfg(feature = "msgraph")]
    pub fn msgraph(&self) -> Result<msgraph::Client, HubError> {
        self.0.typed("msgraph")
    }

    /// Supabase project API.
    ///
    /// # Errors
    /// When the client cannot be built, or a test replaced it by something else.
    #[cfg(feature = "supabase")]
    pub fn supabase(&self) -> Result<supabase::Client, HubError> {
        self.0.typed("supabase")
    }

    /// Supabase Management API.
    ///
    /// # Errors
    /// When the client cannot be built, or a test replaced it by something else.
    #[cfg(feature = "supabase-management")]
    pub fn supabase_management(&self) -> Result<supabase_management::Client, HubError> {
        self.0.typed("supabase-management")
    }

    /// ElevenLabs API.
    ///
    /// # Errors
    /// When the client cannot be built, or a test replaced it by something else.
    #[cfg(feature = "elevenlabs")]
    pub fn elevenlabs(&self) -> Result<elevenlabs::Client, HubError> {
        self.0.typed("elevenlabs")
    }

    /// ChemSpider compounds API.
    ///
    /// # Errors
    /// When the client cannot be built, or a test replaced it by something else.
    #[cfg(feature = "chemspider")]
    pub fn chemspider(&self) -> Result<chemspider::Client, HubError> {
        self.0.typed("chemspider")
    }

    /// NCBI E-utilities.
    ///
    /// # Errors
    /// When the client cannot be built, or a test replaced it by something else.
    #[cfg(feature = "ncbi")]
    pub fn ncbi(&self) -> Result<ncbi::Client, HubError> {
        self.0.typed("ncbi")
    }

    /// OpenSky Network API.
    ///
    /// # Errors
    /// When the client cannot be built, or a test replaced it by something else.
    #[cfg(feature = "opensky")]
    pub fn opensky(&self) -> Result<opensky::Client, HubError> {
        self.0.typed("opensky")
    }

    /// Palantir Foundry platform API.
    ///
    /// # Errors
    /// When the client cannot be built, or a test replaced it by something else.
    #[cfg(feature = "foundry")]
    pub fn foundry(&self) -> Result<foundry::Client, HubError> {
        self.0.typed("foundry")
    }

    /// Lattice SDK REST API.
    ///
    /// # Errors
    /// When the client cannot be built, or a test replaced it by something else.
    #[cfg(feature = "lattice")]
    pub fn lattice(&self) -> Result<lattice::Client, HubError> {
        self.0.typed("lattice")
    }

    /// Cloud Storage JSON API.
    ///
    /// # Errors
    /// When the client cannot be built, or a test replaced it by something else.
    #[cfg(feature = "gcs")]
    pub fn gcs(&self) -> Result<gcs::Client, HubError> {
        self.0.typed("gcs")
    }

    /// MongoDB Atlas Administration API.
    ///
    /// # Errors
    /// When the client cannot be built, or a test replaced it by something else.
    #[cfg(feature = "mongodb-atlas")]
    pub fn mongodb_atlas(&self) -> Result<mongodb_atlas::Client, HubError> {
        self.0.typed("mongodb-atlas")
    }

    /// Mindex.
    ///
    /// # Errors
    /// When the client cannot be built, or a test replaced it by something else.
    #[cfg(feature = "mindex")]
    pub fn mindex(&self) -> Result<mindex::Client, HubError> {
        self.0.typed("mindex")
    }

    /// NatureOS.
    ///
    /// # Errors
    /// When the client cannot be built, or a test replaced it by something else.
    #[cfg(feature = "natureos")]
    pub fn natureos(&self) -> Result<natureos::Client, HubError> {
        self.0.typed("natureos")
    }

    /// Website content API.
    ///
    /// # Errors
    /// When the client cannot be built, or a test replaced it by something else.
    #[cfg(feature = "website")]
    pub fn website(&self) -> Result<website::Client, HubError> {
        self.0.typed("website")
    }

    /// Automation Hub.
    ///
    /// # Errors
    /// When the client cannot be built, or a test replaced it by something else.
    #[cfg(feature = "automationhub")]
    pub fn automationhub(&self) -> Result<automationhub::Client, HubError> {
        self.0.typed("automationhub")
    }
}

impl std::ops::Deref for Hub {
    type Target = switchboard_hub::Hub;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
