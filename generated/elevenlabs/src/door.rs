// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! Calls any operation by its name, with JSON: for the `switchboard` program and for tests.

use switchboard_client::generated as rt;
use crate::Client;

#[allow(unused_imports, reason = "no group that needs them may be compiled")]
use crate::types;

/// What can be called.
pub static OPERATIONS: &[rt::OperationInfo] = &[
    #[cfg(feature = "text_to_speech")]
    rt::OperationInfo {
        id: "text_to_speech_full",
        method: "POST",
        path: "/v1/text-to-speech/{voice_id}",
        tag: "text-to-speech",
        summary: "Turn text into speech",
        parameters: &[
            rt::ParameterInfo::new("voice_id", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("enable_logging", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new(
                "optimize_streaming_latency",
                rt::ParameterPlace::Query,
                false,
            ),
            rt::ParameterInfo::new("output_format", rt::ParameterPlace::Query, false),
        ],
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "text_to_speech")]
    rt::OperationInfo {
        id: "text_to_speech_full_with_timestamps",
        method: "POST",
        path: "/v1/text-to-speech/{voice_id}/with-timestamps",
        tag: "text-to-speech",
        summary: "Turn text into speech, with the time of each character",
        parameters: &[
            rt::ParameterInfo::new("voice_id", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("enable_logging", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new(
                "optimize_streaming_latency",
                rt::ParameterPlace::Query,
                false,
            ),
            rt::ParameterInfo::new("output_format", rt::ParameterPlace::Query, false),
        ],
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "text_to_speech")]
    rt::OperationInfo {
        id: "text_to_speech_stream",
        method: "POST",
        path: "/v1/text-to-speech/{voice_id}/stream",
        tag: "text-to-speech",
        summary: "Turn text into a stream of audio",
        parameters: &[
            rt::ParameterInfo::new("voice_id", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("enable_logging", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new(
                "optimize_streaming_latency",
                rt::ParameterPlace::Query,
                false,
            ),
            rt::ParameterInfo::new("output_format", rt::ParameterPlace::Query, false),
        ],
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "text_to_speech")]
    rt::OperationInfo {
        id: "text_to_speech_stream_with_timestamps",
        method: "POST",
        path: "/v1/text-to-speech/{voice_id}/stream/with-timestamps",
        tag: "text-to-speech",
        summary: "Turn text into a stream of JSON lines with audio and times",
        parameters: &[
            rt::ParameterInfo::new("voice_id", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("enable_logging", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new(
                "optimize_streaming_latency",
                rt::ParameterPlace::Query,
                false,
            ),
            rt::ParameterInfo::new("output_format", rt::ParameterPlace::Query, false),
        ],
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "speech_to_speech")]
    rt::OperationInfo {
        id: "speech_to_speech_full",
        method: "POST",
        path: "/v1/speech-to-speech/{voice_id}",
        tag: "speech-to-speech",
        summary: "Say a recording in another voice",
        parameters: &[
            rt::ParameterInfo::new("voice_id", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("enable_logging", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new(
                "optimize_streaming_latency",
                rt::ParameterPlace::Query,
                false,
            ),
            rt::ParameterInfo::new("output_format", rt::ParameterPlace::Query, false),
        ],
        body: Some("multipart/form-data"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "speech_to_text")]
    rt::OperationInfo {
        id: "speech_to_text",
        method: "POST",
        path: "/v1/speech-to-text",
        tag: "speech-to-text",
        summary: "Transcribe audio or video",
        parameters: &[
            rt::ParameterInfo::new("enable_logging", rt::ParameterPlace::Query, false),
        ],
        body: Some("multipart/form-data"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "sound_generation")]
    rt::OperationInfo {
        id: "sound_generation",
        method: "POST",
        path: "/v1/sound-generation",
        tag: "sound-generation",
        summary: "Make a sound effect from a text",
        parameters: &[
            rt::ParameterInfo::new("output_format", rt::ParameterPlace::Query, false),
        ],
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "audio_isolation")]
    rt::OperationInfo {
        id: "audio_isolation",
        method: "POST",
        path: "/v1/audio-isolation",
        tag: "audio-isolation",
        summary: "Remove noise from a recording",
        body: Some("multipart/form-data"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "voices")]
    rt::OperationInfo {
        id: "get_voices",
        method: "GET",
        path: "/v1/voices",
        tag: "voices",
        summary: "List all voices of the account",
        parameters: &[
            rt::ParameterInfo::new("show_legacy", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "voices")]
    rt::OperationInfo {
        id: "get_user_voices_v2",
        method: "GET",
        path: "/v2/voices",
        tag: "voices",
        summary: "Search the account's voices, page by page",
        parameters: &[
            rt::ParameterInfo::new("next_page_token", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("page_size", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("search", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("sort", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("sort_direction", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("voice_type", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("category", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new(
                "fine_tuning_state",
                rt::ParameterPlace::Query,
                false,
            ),
            rt::ParameterInfo::new("collection_id", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new(
                "include_total_count",
                rt::ParameterPlace::Query,
                false,
            ),
            rt::ParameterInfo::new("voice_ids", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "voices")]
    rt::OperationInfo {
        id: "add_voice",
        method: "POST",
        path: "/v1/voices/add",
        tag: "voices",
        summary: "Clone a voice from recordings",
        body: Some("multipart/form-data"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "voices")]
    rt::OperationInfo {
        id: "get_voice_by_id",
        method: "GET",
        path: "/v1/voices/{voice_id}",
        tag: "voices",
        summary: "Get a voice",
        parameters: &[
            rt::ParameterInfo::new("voice_id", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("with_settings", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "voices")]
    rt::OperationInfo {
        id: "delete_voice",
        method: "DELETE",
        path: "/v1/voices/{voice_id}",
        tag: "voices",
        summary: "Delete a voice",
        parameters: &[
            rt::ParameterInfo::new("voice_id", rt::ParameterPlace::Path, true),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "voices")]
    rt::OperationInfo {
        id: "edit_voice",
        method: "POST",
        path: "/v1/voices/{voice_id}/edit",
        tag: "voices",
        summary: "Change a voice",
        parameters: &[
            rt::ParameterInfo::new("voice_id", rt::ParameterPlace::Path, true),
        ],
        body: Some("multipart/form-data"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "voices")]
    rt::OperationInfo {
        id: "get_voice_settings",
        method: "GET",
        path: "/v1/voices/{voice_id}/settings",
        tag: "voices",
        summary: "Settings of a voice",
        parameters: &[
            rt::ParameterInfo::new("voice_id", rt::ParameterPlace::Path, true),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "voices")]
    rt::OperationInfo {
        id: "edit_voice_settings",
        method: "POST",
        path: "/v1/voices/{voice_id}/settings/edit",
        tag: "voices",
        summary: "Change the settings of a voice",
        parameters: &[
            rt::ParameterInfo::new("voice_id", rt::ParameterPlace::Path, true),
        ],
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "voices")]
    rt::OperationInfo {
        id: "get_library_voices",
        method: "GET",
        path: "/v1/shared-voices",
        tag: "voices",
        summary: "Search the voices that others share",
        parameters: &[
            rt::ParameterInfo::new("page_size", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("category", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("gender", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("age", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("accent", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("language", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("search", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("use_cases", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("featured", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("sort", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("page", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "history")]
    rt::OperationInfo {
        id: "get_speech_history",
        method: "GET",
        path: "/v1/history",
        tag: "history",
        summary: "List generated audio",
        parameters: &[
            rt::ParameterInfo::new("page_size", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new(
                "start_after_history_item_id",
                rt::ParameterPlace::Query,
                false,
            ),
            rt::ParameterInfo::new("voice_id", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("model_id", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("date_before_unix", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("date_after_unix", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("sort_direction", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("search", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("source", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "history")]
    rt::OperationInfo {
        id: "get_speech_history_item_by_id",
        method: "GET",
        path: "/v1/history/{history_item_id}",
        tag: "history",
        summary: "Get a history item",
        parameters: &[
            rt::ParameterInfo::new("history_item_id", rt::ParameterPlace::Path, true),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "history")]
    rt::OperationInfo {
        id: "delete_speech_history_item",
        method: "DELETE",
        path: "/v1/history/{history_item_id}",
        tag: "history",
        summary: "Delete a history item",
        parameters: &[
            rt::ParameterInfo::new("history_item_id", rt::ParameterPlace::Path, true),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "history")]
    rt::OperationInfo {
        id: "get_audio_full_from_speech_history_item",
        method: "GET",
        path: "/v1/history/{history_item_id}/audio",
        tag: "history",
        summary: "The audio of a history item",
        parameters: &[
            rt::ParameterInfo::new("history_item_id", rt::ParameterPlace::Path, true),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "history")]
    rt::OperationInfo {
        id: "download_speech_history_items",
        method: "POST",
        path: "/v1/history/download",
        tag: "history",
        summary: "Download one item, or several as a ZIP",
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "models")]
    rt::OperationInfo {
        id: "get_models",
        method: "GET",
        path: "/v1/models",
        tag: "models",
        summary: "List models",
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "user")]
    rt::OperationInfo {
        id: "get_user_info",
        method: "GET",
        path: "/v1/user",
        tag: "user",
        summary: "Get the account",
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "user")]
    rt::OperationInfo {
        id: "get_user_subscription_info",
        method: "GET",
        path: "/v1/user/subscription",
        tag: "user",
        summary: "Get the subscription",
        ..rt::OperationInfo::DEFAULT
    },
];

static ARMS: &[rt::Arm<Client>] = &[
    #[cfg(feature = "text_to_speech")]
    text_to_speech_full,
    #[cfg(feature = "text_to_speech")]
    text_to_speech_full_with_timestamps,
    #[cfg(feature = "text_to_speech")]
    text_to_speech_stream,
    #[cfg(feature = "text_to_speech")]
    text_to_speech_stream_with_timestamps,
    #[cfg(feature = "speech_to_speech")]
    speech_to_speech_full,
    #[cfg(feature = "speech_to_text")]
    speech_to_text_speech_to_text,
    #[cfg(feature = "sound_generation")]
    sound_generation_sound_generation,
    #[cfg(feature = "audio_isolation")]
    audio_isolation_audio_isolation,
    #[cfg(feature = "voices")]
    voices_get_voices,
    #[cfg(feature = "voices")]
    voices_get_user_voices_v2,
    #[cfg(feature = "voices")]
    voices_add_voice,
    #[cfg(feature = "voices")]
    voices_get_voice_by_id,
    #[cfg(feature = "voices")]
    voices_delete_voice,
    #[cfg(feature = "voices")]
    voices_edit_voice,
    #[cfg(feature = "voices")]
    voices_get_voice_settings,
    #[cfg(feature = "voices")]
    voices_edit_voice_settings,
    #[cfg(feature = "voices")]
    voices_get_library_voices,
    #[cfg(feature = "history")]
    history_get_speech_history,
    #[cfg(feature = "history")]
    history_get_speech_history_item_by_id,
    #[cfg(feature = "history")]
    history_delete_speech_history_item,
    #[cfg(feature = "history")]
    history_get_audio_full_from_speech_history_item,
    #[cfg(feature = "history")]
    history_download_speech_history_items,
    #[cfg(feature = "models")]
    models_get_models,
    #[cfg(feature = "user")]
    user_get_user_info,
    #[cfg(feature = "user")]
    user_get_user_subscription_info,
];

/// Calls an operation by its id, or by `METHOD /path/{template}`.
#[must_use]
pub fn call(
    client: &Client,
    operation: &str,
    args: rt::Args,
) -> rt::BoxFuture<'static, rt::Outcome> {
    rt::dispatch(client, OPERATIONS, ARMS, operation, &args)
}

/// The client as an object without types, for the hub.
///
/// # Errors
/// When the client cannot be built.
pub fn connect(
    options: &rt::Options,
) -> Result<rt::Arc<dyn rt::DoorService>, crate::BuildError> {
    rt::connect(Client::builder(), options, Client::core, OPERATIONS, ARMS)
}

#[cfg(feature = "text_to_speech")]
fn text_to_speech_full(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::text_to_speech::Full>(client.core(), args);
    call.needs::<String>(0);
    call.json::<types::TextToSpeechRequest>("application/json", true);
    call.takes::<bool>(1);
    call.takes::<i32>(2);
    call.takes::<types::OutputFormat>(3);
    call.start::<crate::text_to_speech::Full>()
}

#[cfg(feature = "text_to_speech")]
fn text_to_speech_full_with_timestamps(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::text_to_speech::FullWithTimestamps,
    >(client.core(), args);
    call.needs::<String>(0);
    call.json::<types::TextToSpeechRequest>("application/json", true);
    call.takes::<bool>(1);
    call.takes::<i32>(2);
    call.takes::<types::OutputFormat>(3);
    call.start::<crate::text_to_speech::FullWithTimestamps>()
}

#[cfg(feature = "text_to_speech")]
fn text_to_speech_stream(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::text_to_speech::Stream,
    >(client.core(), args);
    call.needs::<String>(0);
    call.json::<types::TextToSpeechRequest>("application/json", true);
    call.takes::<bool>(1);
    call.takes::<i32>(2);
    call.takes::<types::OutputFormat>(3);
    call.start::<crate::text_to_speech::Stream>()
}

#[cfg(feature = "text_to_speech")]
fn text_to_speech_stream_with_timestamps(
    client: &Client,
    args: &rt::Args,
) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::text_to_speech::StreamWithTimestamps,
    >(client.core(), args);
    call.needs::<String>(0);
    call.json::<types::TextToSpeechRequest>("application/json", true);
    call.takes::<bool>(1);
    call.takes::<i32>(2);
    call.takes::<types::OutputFormat>(3);
    call.start::<crate::text_to_speech::StreamWithTimestamps>()
}

#[cfg(feature = "speech_to_speech")]
fn speech_to_speech_full(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::speech_to_speech::Full,
    >(client.core(), args);
    call.needs::<String>(0);
    call.multipart::<types::SpeechToSpeechRequest>("multipart/form-data", true);
    call.takes::<bool>(1);
    call.takes::<i32>(2);
    call.takes::<types::OutputFormat>(3);
    call.start::<crate::speech_to_speech::Full>()
}

#[cfg(feature = "speech_to_text")]
fn speech_to_text_speech_to_text(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::speech_to_text::SpeechToTextCall,
    >(client.core(), args);
    call.multipart::<types::SpeechToTextRequest>("multipart/form-data", true);
    call.takes::<bool>(0);
    call.start::<crate::speech_to_text::SpeechToTextCall>()
}

#[cfg(feature = "sound_generation")]
fn sound_generation_sound_generation(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::sound_generation::SoundGenerationCall,
    >(client.core(), args);
    call.json::<types::SoundGenerationRequest>("application/json", true);
    call.takes::<types::OutputFormat>(0);
    call.start::<crate::sound_generation::SoundGenerationCall>()
}

#[cfg(feature = "audio_isolation")]
fn audio_isolation_audio_isolation(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::audio_isolation::AudioIsolationCall,
    >(client.core(), args);
    call.multipart::<types::AudioIsolationRequest>("multipart/form-data", true);
    call.start::<crate::audio_isolation::AudioIsolationCall>()
}

#[cfg(feature = "voices")]
fn voices_get_voices(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::voices::GetVoices>(client.core(), args);
    call.takes::<bool>(0);
    call.start::<crate::voices::GetVoices>()
}

#[cfg(feature = "voices")]
fn voices_get_user_voices_v2(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::voices::GetUserVoicesV2,
    >(client.core(), args);
    call.takes::<String>(0);
    call.takes::<i32>(1);
    call.takes::<String>(2);
    call.takes::<String>(3);
    call.takes::<String>(4);
    call.takes::<String>(5);
    call.takes::<String>(6);
    call.takes::<String>(7);
    call.takes::<String>(8);
    call.takes::<bool>(9);
    call.takes::<Vec<String>>(10);
    call.start::<crate::voices::GetUserVoicesV2>()
}

#[cfg(feature = "voices")]
fn voices_add_voice(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::voices::AddVoice>(client.core(), args);
    call.multipart::<types::AddVoiceRequest>("multipart/form-data", true);
    call.start::<crate::voices::AddVoice>()
}

#[cfg(feature = "voices")]
fn voices_get_voice_by_id(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::voices::GetVoiceById>(client.core(), args);
    call.needs::<String>(0);
    call.takes::<bool>(1);
    call.start::<crate::voices::GetVoiceById>()
}

#[cfg(feature = "voices")]
fn voices_delete_voice(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::voices::DeleteVoice>(client.core(), args);
    call.needs::<String>(0);
    call.start::<crate::voices::DeleteVoice>()
}

#[cfg(feature = "voices")]
fn voices_edit_voice(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::voices::EditVoice>(client.core(), args);
    call.needs::<String>(0);
    call.multipart::<types::EditVoiceRequest>("multipart/form-data", true);
    call.start::<crate::voices::EditVoice>()
}

#[cfg(feature = "voices")]
fn voices_get_voice_settings(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::voices::GetVoiceSettings,
    >(client.core(), args);
    call.needs::<String>(0);
    call.start::<crate::voices::GetVoiceSettings>()
}

#[cfg(feature = "voices")]
fn voices_edit_voice_settings(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::voices::EditVoiceSettings,
    >(client.core(), args);
    call.needs::<String>(0);
    call.json::<types::VoiceSettingsResponseModel>("application/json", true);
    call.start::<crate::voices::EditVoiceSettings>()
}

#[cfg(feature = "voices")]
fn voices_get_library_voices(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::voices::GetLibraryVoices,
    >(client.core(), args);
    call.takes::<i32>(0);
    call.takes::<String>(1);
    call.takes::<String>(2);
    call.takes::<String>(3);
    call.takes::<String>(4);
    call.takes::<String>(5);
    call.takes::<String>(6);
    call.takes::<Vec<String>>(7);
    call.takes::<bool>(8);
    call.takes::<String>(9);
    call.takes::<i32>(10);
    call.start::<crate::voices::GetLibraryVoices>()
}

#[cfg(feature = "history")]
fn history_get_speech_history(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::history::GetSpeechHistory,
    >(client.core(), args);
    call.takes::<i32>(0);
    call.takes::<String>(1);
    call.takes::<String>(2);
    call.takes::<String>(3);
    call.takes::<i64>(4);
    call.takes::<i64>(5);
    call.takes::<types::GetSpeechHistorySortDirection>(6);
    call.takes::<String>(7);
    call.takes::<types::GetSpeechHistorySource>(8);
    call.start::<crate::history::GetSpeechHistory>()
}

#[cfg(feature = "history")]
fn history_get_speech_history_item_by_id(
    client: &Client,
    args: &rt::Args,
) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::history::GetSpeechHistoryItemById,
    >(client.core(), args);
    call.needs::<String>(0);
    call.start::<crate::history::GetSpeechHistoryItemById>()
}

#[cfg(feature = "history")]
fn history_delete_speech_history_item(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::history::DeleteSpeechHistoryItem,
    >(client.core(), args);
    call.needs::<String>(0);
    call.start::<crate::history::DeleteSpeechHistoryItem>()
}

#[cfg(feature = "history")]
fn history_get_audio_full_from_speech_history_item(
    client: &Client,
    args: &rt::Args,
) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::history::GetAudioFullFromSpeechHistoryItem,
    >(client.core(), args);
    call.needs::<String>(0);
    call.start::<crate::history::GetAudioFullFromSpeechHistoryItem>()
}

#[cfg(feature = "history")]
fn history_download_speech_history_items(
    client: &Client,
    args: &rt::Args,
) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::history::DownloadSpeechHistoryItems,
    >(client.core(), args);
    call.json::<types::DownloadHistoryRequest>("application/json", true);
    call.start::<crate::history::DownloadSpeechHistoryItems>()
}

#[cfg(feature = "models")]
fn models_get_models(client: &Client, args: &rt::Args) -> rt::Started {
    let call = rt::Prepared::new::<crate::models::GetModels>(client.core(), args);
    call.start::<crate::models::GetModels>()
}

#[cfg(feature = "user")]
fn user_get_user_info(client: &Client, args: &rt::Args) -> rt::Started {
    let call = rt::Prepared::new::<crate::user::GetUserInfo>(client.core(), args);
    call.start::<crate::user::GetUserInfo>()
}

#[cfg(feature = "user")]
fn user_get_user_subscription_info(client: &Client, args: &rt::Args) -> rt::Started {
    let call = rt::Prepared::new::<
        crate::user::GetUserSubscriptionInfo,
    >(client.core(), args);
    call.start::<crate::user::GetUserSubscriptionInfo>()
}
