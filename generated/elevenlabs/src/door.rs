// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! Calls any operation by its name, with JSON: for the `switchboard` program and for tests.
#![allow(
    deprecated,
    reason = "an operation that the API deprecates can still be called"
)]
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
    let body = args.required_body::<types::TextToSpeechRequest>()?;
    let mut call = client
        .text_to_speech()
        .full(&args.required::<String>(rt::ParameterPlace::Path, "voice_id")?, &body);
    if let Some(value) = args
        .optional::<bool>(rt::ParameterPlace::Query, "enable_logging")?
    {
        call = call.enable_logging(value);
    }
    if let Some(value) = args
        .optional::<i32>(rt::ParameterPlace::Query, "optimize_streaming_latency")?
    {
        call = call.optimize_streaming_latency(value);
    }
    if let Some(value) = args
        .optional::<types::OutputFormat>(rt::ParameterPlace::Query, "output_format")?
    {
        call = call.output_format(value);
    }
    Ok(rt::outcome::<crate::text_to_speech::Full>(call.send()))
}

#[cfg(feature = "text_to_speech")]
fn text_to_speech_full_with_timestamps(client: &Client, args: &rt::Args) -> rt::Started {
    let body = args.required_body::<types::TextToSpeechRequest>()?;
    let mut call = client
        .text_to_speech()
        .full_with_timestamps(
            &args.required::<String>(rt::ParameterPlace::Path, "voice_id")?,
            &body,
        );
    if let Some(value) = args
        .optional::<bool>(rt::ParameterPlace::Query, "enable_logging")?
    {
        call = call.enable_logging(value);
    }
    if let Some(value) = args
        .optional::<i32>(rt::ParameterPlace::Query, "optimize_streaming_latency")?
    {
        call = call.optimize_streaming_latency(value);
    }
    if let Some(value) = args
        .optional::<types::OutputFormat>(rt::ParameterPlace::Query, "output_format")?
    {
        call = call.output_format(value);
    }
    Ok(rt::outcome::<crate::text_to_speech::FullWithTimestamps>(call.send()))
}

#[cfg(feature = "text_to_speech")]
fn text_to_speech_stream(client: &Client, args: &rt::Args) -> rt::Started {
    let body = args.required_body::<types::TextToSpeechRequest>()?;
    let mut call = client
        .text_to_speech()
        .stream(&args.required::<String>(rt::ParameterPlace::Path, "voice_id")?, &body);
    if let Some(value) = args
        .optional::<bool>(rt::ParameterPlace::Query, "enable_logging")?
    {
        call = call.enable_logging(value);
    }
    if let Some(value) = args
        .optional::<i32>(rt::ParameterPlace::Query, "optimize_streaming_latency")?
    {
        call = call.optimize_streaming_latency(value);
    }
    if let Some(value) = args
        .optional::<types::OutputFormat>(rt::ParameterPlace::Query, "output_format")?
    {
        call = call.output_format(value);
    }
    Ok(rt::outcome::<crate::text_to_speech::Stream>(call.send()))
}

#[cfg(feature = "text_to_speech")]
fn text_to_speech_stream_with_timestamps(
    client: &Client,
    args: &rt::Args,
) -> rt::Started {
    let body = args.required_body::<types::TextToSpeechRequest>()?;
    let mut call = client
        .text_to_speech()
        .stream_with_timestamps(
            &args.required::<String>(rt::ParameterPlace::Path, "voice_id")?,
            &body,
        );
    if let Some(value) = args
        .optional::<bool>(rt::ParameterPlace::Query, "enable_logging")?
    {
        call = call.enable_logging(value);
    }
    if let Some(value) = args
        .optional::<i32>(rt::ParameterPlace::Query, "optimize_streaming_latency")?
    {
        call = call.optimize_streaming_latency(value);
    }
    if let Some(value) = args
        .optional::<types::OutputFormat>(rt::ParameterPlace::Query, "output_format")?
    {
        call = call.output_format(value);
    }
    Ok(rt::outcome::<crate::text_to_speech::StreamWithTimestamps>(call.send()))
}

#[cfg(feature = "speech_to_speech")]
fn speech_to_speech_full(client: &Client, args: &rt::Args) -> rt::Started {
    let body = args.required_body::<types::SpeechToSpeechRequest>()?;
    let mut call = client
        .speech_to_speech()
        .full(&args.required::<String>(rt::ParameterPlace::Path, "voice_id")?, &body);
    if let Some(value) = args
        .optional::<bool>(rt::ParameterPlace::Query, "enable_logging")?
    {
        call = call.enable_logging(value);
    }
    if let Some(value) = args
        .optional::<i32>(rt::ParameterPlace::Query, "optimize_streaming_latency")?
    {
        call = call.optimize_streaming_latency(value);
    }
    if let Some(value) = args
        .optional::<types::OutputFormat>(rt::ParameterPlace::Query, "output_format")?
    {
        call = call.output_format(value);
    }
    Ok(rt::outcome::<crate::speech_to_speech::Full>(call.send()))
}

#[cfg(feature = "speech_to_text")]
fn speech_to_text_speech_to_text(client: &Client, args: &rt::Args) -> rt::Started {
    let body = args.required_body::<types::SpeechToTextRequest>()?;
    let mut call = client.speech_to_text().speech_to_text(&body);
    if let Some(value) = args
        .optional::<bool>(rt::ParameterPlace::Query, "enable_logging")?
    {
        call = call.enable_logging(value);
    }
    Ok(rt::outcome::<crate::speech_to_text::SpeechToTextCall>(call.send()))
}

#[cfg(feature = "sound_generation")]
fn sound_generation_sound_generation(client: &Client, args: &rt::Args) -> rt::Started {
    let body = args.required_body::<types::SoundGenerationRequest>()?;
    let mut call = client.sound_generation().sound_generation(&body);
    if let Some(value) = args
        .optional::<types::OutputFormat>(rt::ParameterPlace::Query, "output_format")?
    {
        call = call.output_format(value);
    }
    Ok(rt::outcome::<crate::sound_generation::SoundGenerationCall>(call.send()))
}

#[cfg(feature = "audio_isolation")]
fn audio_isolation_audio_isolation(client: &Client, args: &rt::Args) -> rt::Started {
    let body = args.required_body::<types::AudioIsolationRequest>()?;
    let call = client.audio_isolation().audio_isolation(&body);
    Ok(rt::outcome::<crate::audio_isolation::AudioIsolationCall>(call.send()))
}

#[cfg(feature = "voices")]
fn voices_get_voices(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client.voices().get_voices();
    if let Some(value) = args.optional::<bool>(rt::ParameterPlace::Query, "show_legacy")?
    {
        call = call.show_legacy(value);
    }
    Ok(rt::outcome::<crate::voices::GetVoices>(call.send()))
}

#[cfg(feature = "voices")]
fn voices_get_user_voices_v2(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client.voices().get_user_voices_v2();
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Query, "next_page_token")?
    {
        call = call.next_page_token(&value);
    }
    if let Some(value) = args.optional::<i32>(rt::ParameterPlace::Query, "page_size")? {
        call = call.page_size(value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "search")? {
        call = call.search(&value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "sort")? {
        call = call.sort(&value);
    }
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Query, "sort_direction")?
    {
        call = call.sort_direction(&value);
    }
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Query, "voice_type")?
    {
        call = call.voice_type(&value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "category")?
    {
        call = call.category(&value);
    }
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Query, "fine_tuning_state")?
    {
        call = call.fine_tuning_state(&value);
    }
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Query, "collection_id")?
    {
        call = call.collection_id(&value);
    }
    if let Some(value) = args
        .optional::<bool>(rt::ParameterPlace::Query, "include_total_count")?
    {
        call = call.include_total_count(value);
    }
    if let Some(value) = args
        .optional::<Vec<String>>(rt::ParameterPlace::Query, "voice_ids")?
    {
        call = call.voice_ids(&value);
    }
    Ok(rt::outcome::<crate::voices::GetUserVoicesV2>(call.send()))
}

#[cfg(feature = "voices")]
fn voices_add_voice(client: &Client, args: &rt::Args) -> rt::Started {
    let body = args.required_body::<types::AddVoiceRequest>()?;
    let call = client.voices().add_voice(&body);
    Ok(rt::outcome::<crate::voices::AddVoice>(call.send()))
}

#[cfg(feature = "voices")]
fn voices_get_voice_by_id(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client
        .voices()
        .get_voice_by_id(
            &args.required::<String>(rt::ParameterPlace::Path, "voice_id")?,
        );
    if let Some(value) = args
        .optional::<bool>(rt::ParameterPlace::Query, "with_settings")?
    {
        call = call.with_settings(value);
    }
    Ok(rt::outcome::<crate::voices::GetVoiceById>(call.send()))
}

#[cfg(feature = "voices")]
fn voices_delete_voice(client: &Client, args: &rt::Args) -> rt::Started {
    let call = client
        .voices()
        .delete_voice(&args.required::<String>(rt::ParameterPlace::Path, "voice_id")?);
    Ok(rt::outcome::<crate::voices::DeleteVoice>(call.send()))
}

#[cfg(feature = "voices")]
fn voices_edit_voice(client: &Client, args: &rt::Args) -> rt::Started {
    let body = args.required_body::<types::EditVoiceRequest>()?;
    let call = client
        .voices()
        .edit_voice(
            &args.required::<String>(rt::ParameterPlace::Path, "voice_id")?,
            &body,
        );
    Ok(rt::outcome::<crate::voices::EditVoice>(call.send()))
}

#[cfg(feature = "voices")]
fn voices_get_voice_settings(client: &Client, args: &rt::Args) -> rt::Started {
    let call = client
        .voices()
        .get_voice_settings(
            &args.required::<String>(rt::ParameterPlace::Path, "voice_id")?,
        );
    Ok(rt::outcome::<crate::voices::GetVoiceSettings>(call.send()))
}

#[cfg(feature = "voices")]
fn voices_edit_voice_settings(client: &Client, args: &rt::Args) -> rt::Started {
    let body = args.required_body::<types::VoiceSettingsResponseModel>()?;
    let call = client
        .voices()
        .edit_voice_settings(
            &args.required::<String>(rt::ParameterPlace::Path, "voice_id")?,
            &body,
        );
    Ok(rt::outcome::<crate::voices::EditVoiceSettings>(call.send()))
}

#[cfg(feature = "voices")]
fn voices_get_library_voices(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client.voices().get_library_voices();
    if let Some(value) = args.optional::<i32>(rt::ParameterPlace::Query, "page_size")? {
        call = call.page_size(value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "category")?
    {
        call = call.category(&value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "gender")? {
        call = call.gender(&value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "age")? {
        call = call.age(&value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "accent")? {
        call = call.accent(&value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "language")?
    {
        call = call.language(&value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "search")? {
        call = call.search(&value);
    }
    if let Some(value) = args
        .optional::<Vec<String>>(rt::ParameterPlace::Query, "use_cases")?
    {
        call = call.use_cases(&value);
    }
    if let Some(value) = args.optional::<bool>(rt::ParameterPlace::Query, "featured")? {
        call = call.featured(value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "sort")? {
        call = call.sort(&value);
    }
    if let Some(value) = args.optional::<i32>(rt::ParameterPlace::Query, "page")? {
        call = call.page(value);
    }
    Ok(rt::outcome::<crate::voices::GetLibraryVoices>(call.send()))
}

#[cfg(feature = "history")]
fn history_get_speech_history(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client.history().get_speech_history();
    if let Some(value) = args.optional::<i32>(rt::ParameterPlace::Query, "page_size")? {
        call = call.page_size(value);
    }
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Query, "start_after_history_item_id")?
    {
        call = call.start_after_history_item_id(&value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "voice_id")?
    {
        call = call.voice_id(&value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "model_id")?
    {
        call = call.model_id(&value);
    }
    if let Some(value) = args
        .optional::<i64>(rt::ParameterPlace::Query, "date_before_unix")?
    {
        call = call.date_before_unix(value);
    }
    if let Some(value) = args
        .optional::<i64>(rt::ParameterPlace::Query, "date_after_unix")?
    {
        call = call.date_after_unix(value);
    }
    if let Some(value) = args
        .optional::<
            types::GetSpeechHistorySortDirection,
        >(rt::ParameterPlace::Query, "sort_direction")?
    {
        call = call.sort_direction(value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "search")? {
        call = call.search(&value);
    }
    if let Some(value) = args
        .optional::<types::GetSpeechHistorySource>(rt::ParameterPlace::Query, "source")?
    {
        call = call.source(value);
    }
    Ok(rt::outcome::<crate::history::GetSpeechHistory>(call.send()))
}

#[cfg(feature = "history")]
fn history_get_speech_history_item_by_id(
    client: &Client,
    args: &rt::Args,
) -> rt::Started {
    let call = client
        .history()
        .get_speech_history_item_by_id(
            &args.required::<String>(rt::ParameterPlace::Path, "history_item_id")?,
        );
    Ok(rt::outcome::<crate::history::GetSpeechHistoryItemById>(call.send()))
}

#[cfg(feature = "history")]
fn history_delete_speech_history_item(client: &Client, args: &rt::Args) -> rt::Started {
    let call = client
        .history()
        .delete_speech_history_item(
            &args.required::<String>(rt::ParameterPlace::Path, "history_item_id")?,
        );
    Ok(rt::outcome::<crate::history::DeleteSpeechHistoryItem>(call.send()))
}

#[cfg(feature = "history")]
fn history_get_audio_full_from_speech_history_item(
    client: &Client,
    args: &rt::Args,
) -> rt::Started {
    let call = client
        .history()
        .get_audio_full_from_speech_history_item(
            &args.required::<String>(rt::ParameterPlace::Path, "history_item_id")?,
        );
    Ok(rt::outcome::<crate::history::GetAudioFullFromSpeechHistoryItem>(call.send()))
}

#[cfg(feature = "history")]
fn history_download_speech_history_items(
    client: &Client,
    args: &rt::Args,
) -> rt::Started {
    let body = args.required_body::<types::DownloadHistoryRequest>()?;
    let call = client.history().download_speech_history_items(&body);
    Ok(rt::outcome::<crate::history::DownloadSpeechHistoryItems>(call.send()))
}

#[cfg(feature = "models")]
fn models_get_models(client: &Client, _args: &rt::Args) -> rt::Started {
    let call = client.models().get_models();
    Ok(rt::outcome::<crate::models::GetModels>(call.send()))
}

#[cfg(feature = "user")]
fn user_get_user_info(client: &Client, _args: &rt::Args) -> rt::Started {
    let call = client.user().get_user_info();
    Ok(rt::outcome::<crate::user::GetUserInfo>(call.send()))
}

#[cfg(feature = "user")]
fn user_get_user_subscription_info(client: &Client, _args: &rt::Args) -> rt::Started {
    let call = client.user().get_user_subscription_info();
    Ok(rt::outcome::<crate::user::GetUserSubscriptionInfo>(call.send()))
}
