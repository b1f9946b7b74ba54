// Made by `cargo xtask generate`. Changes here are lost with the next run.

use switchboard_client::generated as rt;
use switchboard_client::{BuildError, Health, RawCall};

/// What the catalog says of this service.
pub static SERVICE: rt::Service = rt::Service {
    name: "elevenlabs",
    title: "ElevenLabs API",
    version: "1.0",
    env: "ELEVENLABS",
    base_url: "https://api.elevenlabs.io",
    schemes: &[
        rt::Scheme {
            name: "xiApiKey",
            kind: rt::SchemeKind::ApiKey {
                place: rt::KeyPlace::Header,
                name: "xi-api-key",
            },
            source: &[rt::Credential::env(rt::Part::Key, "ELEVENLABS_API_KEY")],
        },
    ],
    security: &[&["xiApiKey"]],
    health: rt::HealthCheck::Get("/v1/user/subscription"),
    timeout: rt::Timeout {
        connect: rt::seconds(5),
        attempt: rt::seconds(120),
        total: rt::seconds(300),
        idle: rt::seconds(60),
    },
    retry: rt::Retry {
        attempts: 3u32,
        base: rt::millis(200),
        max: rt::seconds(20),
        retry_after_max: rt::seconds(120),
        budget: 0.1f64,
        refused: rt::Refused::Idempotent,
    },
    pagination: Some(rt::Pagination {
        kind: rt::PageKind::Cursor,
        param: "next_page_token",
        next: "next_page_token",
        items: "voices",
        ..rt::Pagination::DEFAULT
    }),
    ..rt::Service::DEFAULT
};

/// Shapes a [`Client`]: credentials, base URL, policies, transport.
pub type Builder = rt::Builder<Client>;

/// The client. Cloning it is cheap; clones share connections, limits and credentials.
#[derive(Clone, Debug)]
pub struct Client(pub(crate) rt::Client);

impl Client {
    /// What most operations show: one of these combinations of schemes.
    #[allow(dead_code, reason = "no group that shows it may be compiled")]
    pub(crate) const SECURITY: &[&[&str]] = &[&["xiApiKey"]];

    /// With credentials and base URL from the environment.
    ///
    /// # Errors
    /// When what the environment says cannot be used.
    pub fn from_env() -> Result<Self, BuildError> {
        Self::builder().build()
    }

    /// Shaped by hand; what is not set comes from the environment and the catalog.
    pub fn builder() -> Builder {
        rt::Builder::new(&SERVICE, Client)
    }

    /// Any other request of this service, under the same policies.
    pub fn request(&self, method: &str, path: &str) -> RawCall {
        self.0.request(method, path)
    }

    /// How the service is; a sick service is an answer, not an error.
    pub async fn health(&self) -> Health {
        self.0.health().await
    }

    /// Reads all credentials again; calls in flight finish with the old ones.
    ///
    /// # Errors
    /// When one cannot be read; then all old ones stay.
    pub fn reload(&self) -> Result<(), BuildError> {
        self.0.reload()
    }

    /// Lets no further call begin and waits for those in flight.
    pub async fn close(&self) {
        self.0.close().await;
    }

    /// The client that all services have in common.
    #[must_use]
    pub fn core(&self) -> &rt::Client {
        &self.0
    }

    /// The operations of `text-to-speech`.
    #[cfg(feature = "text_to_speech")]
    #[inline]
    pub fn text_to_speech(&self) -> crate::text_to_speech::TextToSpeech<'_> {
        crate::text_to_speech::TextToSpeech(self)
    }

    /// The operations of `speech-to-speech`.
    #[cfg(feature = "speech_to_speech")]
    #[inline]
    pub fn speech_to_speech(&self) -> crate::speech_to_speech::SpeechToSpeech<'_> {
        crate::speech_to_speech::SpeechToSpeech(self)
    }

    /// The operations of `speech-to-text`.
    #[cfg(feature = "speech_to_text")]
    #[inline]
    pub fn speech_to_text(&self) -> crate::speech_to_text::SpeechToText<'_> {
        crate::speech_to_text::SpeechToText(self)
    }

    /// The operations of `sound-generation`.
    #[cfg(feature = "sound_generation")]
    #[inline]
    pub fn sound_generation(&self) -> crate::sound_generation::SoundGeneration<'_> {
        crate::sound_generation::SoundGeneration(self)
    }

    /// The operations of `audio-isolation`.
    #[cfg(feature = "audio_isolation")]
    #[inline]
    pub fn audio_isolation(&self) -> crate::audio_isolation::AudioIsolation<'_> {
        crate::audio_isolation::AudioIsolation(self)
    }

    /// The operations of `voices`.
    #[cfg(feature = "voices")]
    #[inline]
    pub fn voices(&self) -> crate::voices::Voices<'_> {
        crate::voices::Voices(self)
    }

    /// The operations of `history`.
    #[cfg(feature = "history")]
    #[inline]
    pub fn history(&self) -> crate::history::History<'_> {
        crate::history::History(self)
    }

    /// The operations of `models`.
    #[cfg(feature = "models")]
    #[inline]
    pub fn models(&self) -> crate::models::Models<'_> {
        crate::models::Models(self)
    }

    /// The operations of `user`.
    #[cfg(feature = "user")]
    #[inline]
    pub fn user(&self) -> crate::user::User<'_> {
        crate::user::User(self)
    }
}
