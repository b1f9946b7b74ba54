// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! Asks the service what its document says, and answers as its document says. With `ELEVENLABS_CONTRACT_URL` set, the same operations are sent to that server.
#![allow(unused_imports, dead_code, reason = "no group that needs them may be compiled")]

use switchboard_client::contract;

const SERVICE: contract::Contract = contract::Contract {
    service: "elevenlabs",
    prefix: "ELEVENLABS",
    connect: elevenlabs::door::connect,
};

#[cfg(feature = "text_to_speech")]
#[test]
fn text_to_speech_full() -> contract::Verdict {
    SERVICE
        .check(
            &contract::Case {
                operation: "text_to_speech_full",
                method: "POST",
                path: "/v1/text-to-speech/{voice_id}",
                args: "{\"body\":{\"apply_language_text_normalization\":true,\"apply_text_normalization\":\"auto\",\"language_code\":\"text\",\"model_id\":\"text\",\"next_request_ids\":[\"text\"],\"next_text\":\"text\",\"previous_request_ids\":[\"text\"],\"previous_text\":\"text\",\"pronunciation_dictionary_locators\":[{\"pronunciation_dictionary_id\":\"text\"}],\"seed\":1,\"text\":\"text\",\"use_pvc_as_ivc\":true,\"voice_settings\":{\"similarity_boost\":1.5,\"speed\":1.5,\"stability\":1.5,\"style\":1.5,\"use_speaker_boost\":true}},\"path\":{\"voice_id\":\"text\"},\"query\":{\"enable_logging\":true,\"optimize_streaming_latency\":1,\"output_format\":\"mp3_22050_32\"}}",
                sends: Some("application/json"),
                answers: &[
                    contract::Answer {
                        status: 200,
                        media: Some("audio/mpeg"),
                        body: "bytes",
                        printed: Some(
                            "{\"$base64\":\"Ynl0ZXM=\",\"content_type\":\"audio/mpeg\"}",
                        ),
                    },
                    contract::Answer {
                        status: 401,
                        media: Some("application/json"),
                        body: "{\"detail\":{\"message\":\"text\",\"status\":\"text\"}}",
                        printed: None,
                    },
                    contract::Answer {
                        status: 422,
                        media: Some("application/json"),
                        body: "{\"detail\":[{\"loc\":[\"text\"],\"msg\":\"text\",\"type\":\"text\"}]}",
                        printed: None,
                    },
                    contract::Answer {
                        status: 429,
                        media: Some("application/json"),
                        body: "{\"detail\":{\"message\":\"text\",\"status\":\"text\"}}",
                        printed: None,
                    },
                ],
            },
        )
}

#[cfg(feature = "text_to_speech")]
#[test]
fn text_to_speech_full_with_timestamps() -> contract::Verdict {
    SERVICE
        .check(
            &contract::Case {
                operation: "text_to_speech_full_with_timestamps",
                method: "POST",
                path: "/v1/text-to-speech/{voice_id}/with-timestamps",
                args: "{\"body\":{\"apply_language_text_normalization\":true,\"apply_text_normalization\":\"auto\",\"language_code\":\"text\",\"model_id\":\"text\",\"next_request_ids\":[\"text\"],\"next_text\":\"text\",\"previous_request_ids\":[\"text\"],\"previous_text\":\"text\",\"pronunciation_dictionary_locators\":[{\"pronunciation_dictionary_id\":\"text\"}],\"seed\":1,\"text\":\"text\",\"use_pvc_as_ivc\":true,\"voice_settings\":{\"similarity_boost\":1.5,\"speed\":1.5,\"stability\":1.5,\"style\":1.5,\"use_speaker_boost\":true}},\"path\":{\"voice_id\":\"text\"},\"query\":{\"enable_logging\":true,\"optimize_streaming_latency\":1,\"output_format\":\"mp3_22050_32\"}}",
                sends: Some("application/json"),
                answers: &[
                    contract::Answer {
                        status: 200,
                        media: Some("application/json"),
                        body: "{\"alignment\":{\"character_end_times_seconds\":[1.5],\"character_start_times_seconds\":[1.5],\"characters\":[\"text\"]},\"audio_base64\":\"text\",\"normalized_alignment\":{\"character_end_times_seconds\":[1.5],\"character_start_times_seconds\":[1.5],\"characters\":[\"text\"]}}",
                        printed: None,
                    },
                    contract::Answer {
                        status: 401,
                        media: Some("application/json"),
                        body: "{\"detail\":{\"message\":\"text\",\"status\":\"text\"}}",
                        printed: None,
                    },
                    contract::Answer {
                        status: 422,
                        media: Some("application/json"),
                        body: "{\"detail\":[{\"loc\":[\"text\"],\"msg\":\"text\",\"type\":\"text\"}]}",
                        printed: None,
                    },
                    contract::Answer {
                        status: 429,
                        media: Some("application/json"),
                        body: "{\"detail\":{\"message\":\"text\",\"status\":\"text\"}}",
                        printed: None,
                    },
                ],
            },
        )
}

#[cfg(feature = "text_to_speech")]
#[test]
fn text_to_speech_stream() -> contract::Verdict {
    SERVICE
        .check(
            &contract::Case {
                operation: "text_to_speech_stream",
                method: "POST",
                path: "/v1/text-to-speech/{voice_id}/stream",
                args: "{\"body\":{\"apply_language_text_normalization\":true,\"apply_text_normalization\":\"auto\",\"language_code\":\"text\",\"model_id\":\"text\",\"next_request_ids\":[\"text\"],\"next_text\":\"text\",\"previous_request_ids\":[\"text\"],\"previous_text\":\"text\",\"pronunciation_dictionary_locators\":[{\"pronunciation_dictionary_id\":\"text\"}],\"seed\":1,\"text\":\"text\",\"use_pvc_as_ivc\":true,\"voice_settings\":{\"similarity_boost\":1.5,\"speed\":1.5,\"stability\":1.5,\"style\":1.5,\"use_speaker_boost\":true}},\"path\":{\"voice_id\":\"text\"},\"query\":{\"enable_logging\":true,\"optimize_streaming_latency\":1,\"output_format\":\"mp3_22050_32\"}}",
                sends: Some("application/json"),
                answers: &[
                    contract::Answer {
                        status: 200,
                        media: Some("audio/mpeg"),
                        body: "bytes",
                        printed: Some(
                            "{\"$base64\":\"Ynl0ZXM=\",\"content_type\":\"audio/mpeg\"}",
                        ),
                    },
                    contract::Answer {
                        status: 401,
                        media: Some("application/json"),
                        body: "{\"detail\":{\"message\":\"text\",\"status\":\"text\"}}",
                        printed: None,
                    },
                    contract::Answer {
                        status: 422,
                        media: Some("application/json"),
                        body: "{\"detail\":[{\"loc\":[\"text\"],\"msg\":\"text\",\"type\":\"text\"}]}",
                        printed: None,
                    },
                    contract::Answer {
                        status: 429,
                        media: Some("application/json"),
                        body: "{\"detail\":{\"message\":\"text\",\"status\":\"text\"}}",
                        printed: None,
                    },
                ],
            },
        )
}

#[cfg(feature = "text_to_speech")]
#[test]
fn text_to_speech_stream_with_timestamps() -> contract::Verdict {
    SERVICE
        .check(
            &contract::Case {
                operation: "text_to_speech_stream_with_timestamps",
                method: "POST",
                path: "/v1/text-to-speech/{voice_id}/stream/with-timestamps",
                args: "{\"body\":{\"apply_language_text_normalization\":true,\"apply_text_normalization\":\"auto\",\"language_code\":\"text\",\"model_id\":\"text\",\"next_request_ids\":[\"text\"],\"next_text\":\"text\",\"previous_request_ids\":[\"text\"],\"previous_text\":\"text\",\"pronunciation_dictionary_locators\":[{\"pronunciation_dictionary_id\":\"text\"}],\"seed\":1,\"text\":\"text\",\"use_pvc_as_ivc\":true,\"voice_settings\":{\"similarity_boost\":1.5,\"speed\":1.5,\"stability\":1.5,\"style\":1.5,\"use_speaker_boost\":true}},\"path\":{\"voice_id\":\"text\"},\"query\":{\"enable_logging\":true,\"optimize_streaming_latency\":1,\"output_format\":\"mp3_22050_32\"}}",
                sends: Some("application/json"),
                answers: &[
                    contract::Answer {
                        status: 200,
                        media: Some("application/x-ndjson"),
                        body: "{\"alignment\":{\"character_end_times_seconds\":[1.5],\"character_start_times_seconds\":[1.5],\"characters\":[\"text\"]},\"audio_base64\":\"text\",\"normalized_alignment\":{\"character_end_times_seconds\":[1.5],\"character_start_times_seconds\":[1.5],\"characters\":[\"text\"]}}\n",
                        printed: Some(
                            "[{\"alignment\":{\"character_end_times_seconds\":[1.5],\"character_start_times_seconds\":[1.5],\"characters\":[\"text\"]},\"audio_base64\":\"text\",\"normalized_alignment\":{\"character_end_times_seconds\":[1.5],\"character_start_times_seconds\":[1.5],\"characters\":[\"text\"]}}]",
                        ),
                    },
                    contract::Answer {
                        status: 401,
                        media: Some("application/json"),
                        body: "{\"detail\":{\"message\":\"text\",\"status\":\"text\"}}",
                        printed: None,
                    },
                    contract::Answer {
                        status: 422,
                        media: Some("application/json"),
                        body: "{\"detail\":[{\"loc\":[\"text\"],\"msg\":\"text\",\"type\":\"text\"}]}",
                        printed: None,
                    },
                    contract::Answer {
                        status: 429,
                        media: Some("application/json"),
                        body: "{\"detail\":{\"message\":\"text\",\"status\":\"text\"}}",
                        printed: None,
                    },
                ],
            },
        )
}

#[cfg(feature = "speech_to_speech")]
#[test]
fn speech_to_speech_full() -> contract::Verdict {
    SERVICE
        .check(
            &contract::Case {
                operation: "speech_to_speech_full",
                method: "POST",
                path: "/v1/speech-to-speech/{voice_id}",
                args: "{\"body\":{\"audio\":{\"$base64\":\"Ynl0ZXM=\",\"filename\":\"file.bin\"},\"file_format\":\"pcm_s16le_16\",\"model_id\":\"text\",\"remove_background_noise\":true,\"seed\":1,\"voice_settings\":\"text\"},\"path\":{\"voice_id\":\"text\"},\"query\":{\"enable_logging\":true,\"optimize_streaming_latency\":1,\"output_format\":\"mp3_22050_32\"}}",
                sends: Some("multipart/form-data"),
                answers: &[
                    contract::Answer {
                        status: 200,
                        media: Some("audio/mpeg"),
                        body: "bytes",
                        printed: Some(
                            "{\"$base64\":\"Ynl0ZXM=\",\"content_type\":\"audio/mpeg\"}",
                        ),
                    },
                    contract::Answer {
                        status: 401,
                        media: Some("application/json"),
                        body: "{\"detail\":{\"message\":\"text\",\"status\":\"text\"}}",
                        printed: None,
                    },
                    contract::Answer {
                        status: 422,
                        media: Some("application/json"),
                        body: "{\"detail\":[{\"loc\":[\"text\"],\"msg\":\"text\",\"type\":\"text\"}]}",
                        printed: None,
                    },
                    contract::Answer {
                        status: 429,
                        media: Some("application/json"),
                        body: "{\"detail\":{\"message\":\"text\",\"status\":\"text\"}}",
                        printed: None,
                    },
                ],
            },
        )
}

#[cfg(feature = "speech_to_text")]
#[test]
fn speech_to_text_speech_to_text() -> contract::Verdict {
    SERVICE
        .check(
            &contract::Case {
                operation: "speech_to_text",
                method: "POST",
                path: "/v1/speech-to-text",
                args: "{\"body\":{\"cloud_storage_url\":\"text\",\"diarization_threshold\":1.5,\"diarize\":true,\"file\":{\"$base64\":\"Ynl0ZXM=\",\"filename\":\"file.bin\"},\"file_format\":\"pcm_s16le_16\",\"language_code\":\"text\",\"model_id\":\"text\",\"num_speakers\":1,\"seed\":1,\"tag_audio_events\":true,\"temperature\":1.5,\"timestamps_granularity\":\"none\",\"use_multi_channel\":true,\"webhook\":true},\"query\":{\"enable_logging\":true}}",
                sends: Some("multipart/form-data"),
                answers: &[
                    contract::Answer {
                        status: 200,
                        media: Some("application/json"),
                        body: "{\"audio_duration_secs\":1.5,\"channel_index\":1,\"language_code\":\"text\",\"language_probability\":1.5,\"text\":\"text\",\"transcription_id\":\"text\",\"words\":[{\"channel_index\":1,\"characters\":[{\"text\":\"text\"}],\"end\":1.5,\"logprob\":1.5,\"speaker_id\":\"text\",\"start\":1.5,\"text\":\"text\",\"type\":\"word\"}]}",
                        printed: None,
                    },
                    contract::Answer {
                        status: 401,
                        media: Some("application/json"),
                        body: "{\"detail\":{\"message\":\"text\",\"status\":\"text\"}}",
                        printed: None,
                    },
                    contract::Answer {
                        status: 422,
                        media: Some("application/json"),
                        body: "{\"detail\":[{\"loc\":[\"text\"],\"msg\":\"text\",\"type\":\"text\"}]}",
                        printed: None,
                    },
                    contract::Answer {
                        status: 429,
                        media: Some("application/json"),
                        body: "{\"detail\":{\"message\":\"text\",\"status\":\"text\"}}",
                        printed: None,
                    },
                ],
            },
        )
}

#[cfg(feature = "sound_generation")]
#[test]
fn sound_generation_sound_generation() -> contract::Verdict {
    SERVICE
        .check(
            &contract::Case {
                operation: "sound_generation",
                method: "POST",
                path: "/v1/sound-generation",
                args: "{\"body\":{\"duration_seconds\":1.5,\"loop\":true,\"model_id\":\"text\",\"prompt_influence\":1.5,\"text\":\"text\"},\"query\":{\"output_format\":\"mp3_22050_32\"}}",
                sends: Some("application/json"),
                answers: &[
                    contract::Answer {
                        status: 200,
                        media: Some("audio/mpeg"),
                        body: "bytes",
                        printed: Some(
                            "{\"$base64\":\"Ynl0ZXM=\",\"content_type\":\"audio/mpeg\"}",
                        ),
                    },
                    contract::Answer {
                        status: 401,
                        media: Some("application/json"),
                        body: "{\"detail\":{\"message\":\"text\",\"status\":\"text\"}}",
                        printed: None,
                    },
                    contract::Answer {
                        status: 422,
                        media: Some("application/json"),
                        body: "{\"detail\":[{\"loc\":[\"text\"],\"msg\":\"text\",\"type\":\"text\"}]}",
                        printed: None,
                    },
                    contract::Answer {
                        status: 429,
                        media: Some("application/json"),
                        body: "{\"detail\":{\"message\":\"text\",\"status\":\"text\"}}",
                        printed: None,
                    },
                ],
            },
        )
}

#[cfg(feature = "audio_isolation")]
#[test]
fn audio_isolation_audio_isolation() -> contract::Verdict {
    SERVICE
        .check(
            &contract::Case {
                operation: "audio_isolation",
                method: "POST",
                path: "/v1/audio-isolation",
                args: "{\"body\":{\"audio\":{\"$base64\":\"Ynl0ZXM=\",\"filename\":\"file.bin\"},\"file_format\":\"pcm_s16le_16\"}}",
                sends: Some("multipart/form-data"),
                answers: &[
                    contract::Answer {
                        status: 200,
                        media: Some("audio/mpeg"),
                        body: "bytes",
                        printed: Some(
                            "{\"$base64\":\"Ynl0ZXM=\",\"content_type\":\"audio/mpeg\"}",
                        ),
                    },
                    contract::Answer {
                        status: 401,
                        media: Some("application/json"),
                        body: "{\"detail\":{\"message\":\"text\",\"status\":\"text\"}}",
                        printed: None,
                    },
                    contract::Answer {
                        status: 422,
                        media: Some("application/json"),
                        body: "{\"detail\":[{\"loc\":[\"text\"],\"msg\":\"text\",\"type\":\"text\"}]}",
                        printed: None,
                    },
                    contract::Answer {
                        status: 429,
                        media: Some("application/json"),
                        body: "{\"detail\":{\"message\":\"text\",\"status\":\"text\"}}",
                        printed: None,
                    },
                ],
            },
        )
}

#[cfg(feature = "voices")]
#[test]
fn voices_get_voices() -> contract::Verdict {
    SERVICE
        .check(
            &contract::Case {
                operation: "get_voices",
                method: "GET",
                path: "/v1/voices",
                args: "{\"query\":{\"show_legacy\":true}}",
                sends: None,
                answers: &[
                    contract::Answer {
                        status: 200,
                        media: Some("application/json"),
                        body: "{\"voices\":[{\"available_for_tiers\":[\"text\"],\"category\":\"generated\",\"collection_ids\":[\"text\"],\"created_at_unix\":1,\"description\":\"text\",\"favorited_at_unix\":1,\"high_quality_base_model_ids\":[\"text\"],\"is_legacy\":true,\"is_mixed\":true,\"is_owner\":true,\"labels\":{\"key\":\"text\"},\"name\":\"text\",\"permission_on_resource\":\"text\",\"preview_url\":\"text\",\"samples\":[{}],\"settings\":{},\"voice_id\":\"text\"}]}",
                        printed: None,
                    },
                    contract::Answer {
                        status: 401,
                        media: Some("application/json"),
                        body: "{\"detail\":{\"message\":\"text\",\"status\":\"text\"}}",
                        printed: None,
                    },
                    contract::Answer {
                        status: 422,
                        media: Some("application/json"),
                        body: "{\"detail\":[{\"loc\":[\"text\"],\"msg\":\"text\",\"type\":\"text\"}]}",
                        printed: None,
                    },
                ],
            },
        )
}

#[cfg(feature = "voices")]
#[test]
fn voices_get_user_voices_v2() -> contract::Verdict {
    SERVICE
        .check(
            &contract::Case {
                operation: "get_user_voices_v2",
                method: "GET",
                path: "/v2/voices",
                args: "{\"query\":{\"category\":\"text\",\"collection_id\":\"text\",\"fine_tuning_state\":\"text\",\"include_total_count\":true,\"next_page_token\":\"text\",\"page_size\":1,\"search\":\"text\",\"sort\":\"text\",\"sort_direction\":\"text\",\"voice_ids\":[\"text\"],\"voice_type\":\"text\"}}",
                sends: None,
                answers: &[
                    contract::Answer {
                        status: 200,
                        media: Some("application/json"),
                        body: "{\"has_more\":true,\"next_page_token\":\"text\",\"total_count\":1,\"voices\":[{\"available_for_tiers\":[\"text\"],\"category\":\"generated\",\"collection_ids\":[\"text\"],\"created_at_unix\":1,\"description\":\"text\",\"favorited_at_unix\":1,\"high_quality_base_model_ids\":[\"text\"],\"is_legacy\":true,\"is_mixed\":true,\"is_owner\":true,\"labels\":{\"key\":\"text\"},\"name\":\"text\",\"permission_on_resource\":\"text\",\"preview_url\":\"text\",\"samples\":[{}],\"settings\":{},\"voice_id\":\"text\"}]}",
                        printed: None,
                    },
                    contract::Answer {
                        status: 401,
                        media: Some("application/json"),
                        body: "{\"detail\":{\"message\":\"text\",\"status\":\"text\"}}",
                        printed: None,
                    },
                    contract::Answer {
                        status: 422,
                        media: Some("application/json"),
                        body: "{\"detail\":[{\"loc\":[\"text\"],\"msg\":\"text\",\"type\":\"text\"}]}",
                        printed: None,
                    },
                ],
            },
        )
}

#[cfg(feature = "voices")]
#[test]
fn voices_add_voice() -> contract::Verdict {
    SERVICE
        .check(
            &contract::Case {
                operation: "add_voice",
                method: "POST",
                path: "/v1/voices/add",
                args: "{\"body\":{\"description\":\"text\",\"files\":[{\"$base64\":\"Ynl0ZXM=\",\"filename\":\"file.bin\"}],\"labels\":\"text\",\"name\":\"text\",\"remove_background_noise\":true}}",
                sends: Some("multipart/form-data"),
                answers: &[
                    contract::Answer {
                        status: 200,
                        media: Some("application/json"),
                        body: "{\"requires_verification\":true,\"voice_id\":\"text\"}",
                        printed: None,
                    },
                    contract::Answer {
                        status: 401,
                        media: Some("application/json"),
                        body: "{\"detail\":{\"message\":\"text\",\"status\":\"text\"}}",
                        printed: None,
                    },
                    contract::Answer {
                        status: 422,
                        media: Some("application/json"),
                        body: "{\"detail\":[{\"loc\":[\"text\"],\"msg\":\"text\",\"type\":\"text\"}]}",
                        printed: None,
                    },
                ],
            },
        )
}

#[cfg(feature = "voices")]
#[test]
fn voices_get_voice_by_id() -> contract::Verdict {
    SERVICE
        .check(
            &contract::Case {
                operation: "get_voice_by_id",
                method: "GET",
                path: "/v1/voices/{voice_id}",
                args: "{\"path\":{\"voice_id\":\"text\"},\"query\":{\"with_settings\":true}}",
                sends: None,
                answers: &[
                    contract::Answer {
                        status: 200,
                        media: Some("application/json"),
                        body: "{\"available_for_tiers\":[\"text\"],\"category\":\"generated\",\"collection_ids\":[\"text\"],\"created_at_unix\":1,\"description\":\"text\",\"favorited_at_unix\":1,\"high_quality_base_model_ids\":[\"text\"],\"is_legacy\":true,\"is_mixed\":true,\"is_owner\":true,\"labels\":{\"key\":\"text\"},\"name\":\"text\",\"permission_on_resource\":\"text\",\"preview_url\":\"text\",\"samples\":[{}],\"settings\":{\"similarity_boost\":1.5,\"speed\":1.5,\"stability\":1.5,\"style\":1.5,\"use_speaker_boost\":true},\"voice_id\":\"text\"}",
                        printed: None,
                    },
                    contract::Answer {
                        status: 401,
                        media: Some("application/json"),
                        body: "{\"detail\":{\"message\":\"text\",\"status\":\"text\"}}",
                        printed: None,
                    },
                    contract::Answer {
                        status: 422,
                        media: Some("application/json"),
                        body: "{\"detail\":[{\"loc\":[\"text\"],\"msg\":\"text\",\"type\":\"text\"}]}",
                        printed: None,
                    },
                ],
            },
        )
}

#[cfg(feature = "voices")]
#[test]
fn voices_delete_voice() -> contract::Verdict {
    SERVICE
        .check(
            &contract::Case {
                operation: "delete_voice",
                method: "DELETE",
                path: "/v1/voices/{voice_id}",
                args: "{\"path\":{\"voice_id\":\"text\"}}",
                sends: None,
                answers: &[
                    contract::Answer {
                        status: 200,
                        media: Some("application/json"),
                        body: "{\"status\":\"text\"}",
                        printed: None,
                    },
                    contract::Answer {
                        status: 401,
                        media: Some("application/json"),
                        body: "{\"detail\":{\"message\":\"text\",\"status\":\"text\"}}",
                        printed: None,
                    },
                    contract::Answer {
                        status: 422,
                        media: Some("application/json"),
                        body: "{\"detail\":[{\"loc\":[\"text\"],\"msg\":\"text\",\"type\":\"text\"}]}",
                        printed: None,
                    },
                ],
            },
        )
}

#[cfg(feature = "voices")]
#[test]
fn voices_edit_voice() -> contract::Verdict {
    SERVICE
        .check(
            &contract::Case {
                operation: "edit_voice",
                method: "POST",
                path: "/v1/voices/{voice_id}/edit",
                args: "{\"body\":{\"description\":\"text\",\"files\":[{\"$base64\":\"Ynl0ZXM=\",\"filename\":\"file.bin\"}],\"labels\":\"text\",\"name\":\"text\",\"remove_background_noise\":true},\"path\":{\"voice_id\":\"text\"}}",
                sends: Some("multipart/form-data"),
                answers: &[
                    contract::Answer {
                        status: 200,
                        media: Some("application/json"),
                        body: "{\"status\":\"text\"}",
                        printed: None,
                    },
                    contract::Answer {
                        status: 401,
                        media: Some("application/json"),
                        body: "{\"detail\":{\"message\":\"text\",\"status\":\"text\"}}",
                        printed: None,
                    },
                    contract::Answer {
                        status: 422,
                        media: Some("application/json"),
                        body: "{\"detail\":[{\"loc\":[\"text\"],\"msg\":\"text\",\"type\":\"text\"}]}",
                        printed: None,
                    },
                ],
            },
        )
}

#[cfg(feature = "voices")]
#[test]
fn voices_get_voice_settings() -> contract::Verdict {
    SERVICE
        .check(
            &contract::Case {
                operation: "get_voice_settings",
                method: "GET",
                path: "/v1/voices/{voice_id}/settings",
                args: "{\"path\":{\"voice_id\":\"text\"}}",
                sends: None,
                answers: &[
                    contract::Answer {
                        status: 200,
                        media: Some("application/json"),
                        body: "{\"similarity_boost\":1.5,\"speed\":1.5,\"stability\":1.5,\"style\":1.5,\"use_speaker_boost\":true}",
                        printed: None,
                    },
                    contract::Answer {
                        status: 401,
                        media: Some("application/json"),
                        body: "{\"detail\":{\"message\":\"text\",\"status\":\"text\"}}",
                        printed: None,
                    },
                    contract::Answer {
                        status: 422,
                        media: Some("application/json"),
                        body: "{\"detail\":[{\"loc\":[\"text\"],\"msg\":\"text\",\"type\":\"text\"}]}",
                        printed: None,
                    },
                ],
            },
        )
}

#[cfg(feature = "voices")]
#[test]
fn voices_edit_voice_settings() -> contract::Verdict {
    SERVICE
        .check(
            &contract::Case {
                operation: "edit_voice_settings",
                method: "POST",
                path: "/v1/voices/{voice_id}/settings/edit",
                args: "{\"body\":{\"similarity_boost\":1.5,\"speed\":1.5,\"stability\":1.5,\"style\":1.5,\"use_speaker_boost\":true},\"path\":{\"voice_id\":\"text\"}}",
                sends: Some("application/json"),
                answers: &[
                    contract::Answer {
                        status: 200,
                        media: Some("application/json"),
                        body: "{\"status\":\"text\"}",
                        printed: None,
                    },
                    contract::Answer {
                        status: 401,
                        media: Some("application/json"),
                        body: "{\"detail\":{\"message\":\"text\",\"status\":\"text\"}}",
                        printed: None,
                    },
                    contract::Answer {
                        status: 422,
                        media: Some("application/json"),
                        body: "{\"detail\":[{\"loc\":[\"text\"],\"msg\":\"text\",\"type\":\"text\"}]}",
                        printed: None,
                    },
                ],
            },
        )
}

#[cfg(feature = "voices")]
#[test]
fn voices_get_library_voices() -> contract::Verdict {
    SERVICE
        .check(
            &contract::Case {
                operation: "get_library_voices",
                method: "GET",
                path: "/v1/shared-voices",
                args: "{\"query\":{\"accent\":\"text\",\"age\":\"text\",\"category\":\"text\",\"featured\":true,\"gender\":\"text\",\"language\":\"text\",\"page\":1,\"page_size\":1,\"search\":\"text\",\"sort\":\"text\",\"use_cases\":[\"text\"]}}",
                sends: None,
                answers: &[
                    contract::Answer {
                        status: 200,
                        media: Some("application/json"),
                        body: "{\"has_more\":true,\"last_sort_id\":\"text\",\"total_count\":1,\"voices\":[{\"accent\":\"text\",\"age\":\"text\",\"category\":\"text\",\"cloned_by_count\":1,\"date_unix\":1,\"description\":\"text\",\"descriptive\":\"text\",\"featured\":true,\"free_users_allowed\":true,\"gender\":\"text\",\"language\":\"text\",\"live_moderation_enabled\":true,\"locale\":\"text\",\"name\":\"text\",\"notice_period\":1,\"preview_url\":\"text\",\"public_owner_id\":\"text\",\"rate\":1.5,\"use_case\":\"text\",\"voice_id\":\"text\"}]}",
                        printed: None,
                    },
                    contract::Answer {
                        status: 401,
                        media: Some("application/json"),
                        body: "{\"detail\":{\"message\":\"text\",\"status\":\"text\"}}",
                        printed: None,
                    },
                    contract::Answer {
                        status: 422,
                        media: Some("application/json"),
                        body: "{\"detail\":[{\"loc\":[\"text\"],\"msg\":\"text\",\"type\":\"text\"}]}",
                        printed: None,
                    },
                ],
            },
        )
}

#[cfg(feature = "history")]
#[test]
fn history_get_speech_history() -> contract::Verdict {
    SERVICE
        .check(
            &contract::Case {
                operation: "get_speech_history",
                method: "GET",
                path: "/v1/history",
                args: "{\"query\":{\"date_after_unix\":1,\"date_before_unix\":1,\"model_id\":\"text\",\"page_size\":1,\"search\":\"text\",\"sort_direction\":\"asc\",\"source\":\"TTS\",\"start_after_history_item_id\":\"text\",\"voice_id\":\"text\"}}",
                sends: None,
                answers: &[
                    contract::Answer {
                        status: 200,
                        media: Some("application/json"),
                        body: "{\"has_more\":true,\"history\":[{\"character_count_change_from\":1,\"character_count_change_to\":1,\"content_type\":\"text\",\"date_unix\":1,\"history_item_id\":\"text\",\"model_id\":\"text\",\"request_id\":\"text\",\"settings\":{\"key\":\"text\"},\"share_link_id\":\"text\",\"source\":\"text\",\"state\":\"text\",\"text\":\"text\",\"voice_category\":\"text\",\"voice_id\":\"text\",\"voice_name\":\"text\"}],\"last_history_item_id\":\"text\",\"scanned_until\":1}",
                        printed: None,
                    },
                    contract::Answer {
                        status: 401,
                        media: Some("application/json"),
                        body: "{\"detail\":{\"message\":\"text\",\"status\":\"text\"}}",
                        printed: None,
                    },
                    contract::Answer {
                        status: 422,
                        media: Some("application/json"),
                        body: "{\"detail\":[{\"loc\":[\"text\"],\"msg\":\"text\",\"type\":\"text\"}]}",
                        printed: None,
                    },
                ],
            },
        )
}

#[cfg(feature = "history")]
#[test]
fn history_get_speech_history_item_by_id() -> contract::Verdict {
    SERVICE
        .check(
            &contract::Case {
                operation: "get_speech_history_item_by_id",
                method: "GET",
                path: "/v1/history/{history_item_id}",
                args: "{\"path\":{\"history_item_id\":\"text\"}}",
                sends: None,
                answers: &[
                    contract::Answer {
                        status: 200,
                        media: Some("application/json"),
                        body: "{\"character_count_change_from\":1,\"character_count_change_to\":1,\"content_type\":\"text\",\"date_unix\":1,\"history_item_id\":\"text\",\"model_id\":\"text\",\"request_id\":\"text\",\"settings\":{\"key\":\"text\"},\"share_link_id\":\"text\",\"source\":\"text\",\"state\":\"text\",\"text\":\"text\",\"voice_category\":\"text\",\"voice_id\":\"text\",\"voice_name\":\"text\"}",
                        printed: None,
                    },
                    contract::Answer {
                        status: 401,
                        media: Some("application/json"),
                        body: "{\"detail\":{\"message\":\"text\",\"status\":\"text\"}}",
                        printed: None,
                    },
                    contract::Answer {
                        status: 422,
                        media: Some("application/json"),
                        body: "{\"detail\":[{\"loc\":[\"text\"],\"msg\":\"text\",\"type\":\"text\"}]}",
                        printed: None,
                    },
                ],
            },
        )
}

#[cfg(feature = "history")]
#[test]
fn history_delete_speech_history_item() -> contract::Verdict {
    SERVICE
        .check(
            &contract::Case {
                operation: "delete_speech_history_item",
                method: "DELETE",
                path: "/v1/history/{history_item_id}",
                args: "{\"path\":{\"history_item_id\":\"text\"}}",
                sends: None,
                answers: &[
                    contract::Answer {
                        status: 200,
                        media: Some("application/json"),
                        body: "{\"status\":\"text\"}",
                        printed: None,
                    },
                    contract::Answer {
                        status: 401,
                        media: Some("application/json"),
                        body: "{\"detail\":{\"message\":\"text\",\"status\":\"text\"}}",
                        printed: None,
                    },
                    contract::Answer {
                        status: 422,
                        media: Some("application/json"),
                        body: "{\"detail\":[{\"loc\":[\"text\"],\"msg\":\"text\",\"type\":\"text\"}]}",
                        printed: None,
                    },
                ],
            },
        )
}

#[cfg(feature = "history")]
#[test]
fn history_get_audio_full_from_speech_history_item() -> contract::Verdict {
    SERVICE
        .check(
            &contract::Case {
                operation: "get_audio_full_from_speech_history_item",
                method: "GET",
                path: "/v1/history/{history_item_id}/audio",
                args: "{\"path\":{\"history_item_id\":\"text\"}}",
                sends: None,
                answers: &[
                    contract::Answer {
                        status: 200,
                        media: Some("audio/mpeg"),
                        body: "bytes",
                        printed: Some(
                            "{\"$base64\":\"Ynl0ZXM=\",\"content_type\":\"audio/mpeg\"}",
                        ),
                    },
                    contract::Answer {
                        status: 401,
                        media: Some("application/json"),
                        body: "{\"detail\":{\"message\":\"text\",\"status\":\"text\"}}",
                        printed: None,
                    },
                    contract::Answer {
                        status: 422,
                        media: Some("application/json"),
                        body: "{\"detail\":[{\"loc\":[\"text\"],\"msg\":\"text\",\"type\":\"text\"}]}",
                        printed: None,
                    },
                ],
            },
        )
}

#[cfg(feature = "history")]
#[test]
fn history_download_speech_history_items() -> contract::Verdict {
    SERVICE
        .check(
            &contract::Case {
                operation: "download_speech_history_items",
                method: "POST",
                path: "/v1/history/download",
                args: "{\"body\":{\"history_item_ids\":[\"text\"],\"output_format\":\"text\"}}",
                sends: Some("application/json"),
                answers: &[
                    contract::Answer {
                        status: 200,
                        media: Some("audio/mpeg"),
                        body: "bytes",
                        printed: Some(
                            "{\"$base64\":\"Ynl0ZXM=\",\"content_type\":\"audio/mpeg\"}",
                        ),
                    },
                    contract::Answer {
                        status: 400,
                        media: Some("application/json"),
                        body: "{\"detail\":{\"message\":\"text\",\"status\":\"text\"}}",
                        printed: None,
                    },
                    contract::Answer {
                        status: 401,
                        media: Some("application/json"),
                        body: "{\"detail\":{\"message\":\"text\",\"status\":\"text\"}}",
                        printed: None,
                    },
                    contract::Answer {
                        status: 422,
                        media: Some("application/json"),
                        body: "{\"detail\":[{\"loc\":[\"text\"],\"msg\":\"text\",\"type\":\"text\"}]}",
                        printed: None,
                    },
                ],
            },
        )
}

#[cfg(feature = "models")]
#[test]
fn models_get_models() -> contract::Verdict {
    SERVICE
        .check(
            &contract::Case {
                operation: "get_models",
                method: "GET",
                path: "/v1/models",
                args: "{}",
                sends: None,
                answers: &[
                    contract::Answer {
                        status: 200,
                        media: Some("application/json"),
                        body: "[{\"can_be_finetuned\":true,\"can_do_text_to_speech\":true,\"can_do_voice_conversion\":true,\"can_use_speaker_boost\":true,\"can_use_style\":true,\"concurrency_group\":\"text\",\"description\":\"text\",\"languages\":[{\"language_id\":\"text\",\"name\":\"text\"}],\"max_characters_request_free_user\":1,\"max_characters_request_subscribed_user\":1,\"maximum_text_length_per_request\":1,\"model_id\":\"text\",\"name\":\"text\",\"requires_alpha_access\":true,\"serves_pro_voices\":true,\"token_cost_factor\":1.5}]",
                        printed: None,
                    },
                    contract::Answer {
                        status: 401,
                        media: Some("application/json"),
                        body: "{\"detail\":{\"message\":\"text\",\"status\":\"text\"}}",
                        printed: None,
                    },
                    contract::Answer {
                        status: 422,
                        media: Some("application/json"),
                        body: "{\"detail\":[{\"loc\":[\"text\"],\"msg\":\"text\",\"type\":\"text\"}]}",
                        printed: None,
                    },
                ],
            },
        )
}

#[cfg(feature = "user")]
#[test]
fn user_get_user_info() -> contract::Verdict {
    SERVICE
        .check(
            &contract::Case {
                operation: "get_user_info",
                method: "GET",
                path: "/v1/user",
                args: "{}",
                sends: None,
                answers: &[
                    contract::Answer {
                        status: 200,
                        media: Some("application/json"),
                        body: "{\"can_use_delayed_payment_methods\":true,\"created_at\":1,\"first_name\":\"text\",\"is_new_user\":true,\"is_onboarding_checklist_completed\":true,\"is_onboarding_completed\":true,\"seat_type\":\"text\",\"subscription\":{\"allowed_to_extend_character_limit\":true,\"billing_period\":\"text\",\"can_extend_character_limit\":true,\"can_extend_voice_limit\":true,\"can_use_instant_voice_cloning\":true,\"can_use_professional_voice_cloning\":true,\"character_count\":1,\"character_limit\":1,\"character_refresh_period\":\"text\",\"currency\":\"text\",\"max_character_limit_extension\":1,\"next_character_count_reset_unix\":1,\"professional_voice_limit\":1,\"professional_voice_slots_used\":1,\"status\":\"text\",\"tier\":\"text\",\"voice_add_edit_counter\":1,\"voice_limit\":1,\"voice_slots_used\":1},\"user_id\":\"text\"}",
                        printed: None,
                    },
                    contract::Answer {
                        status: 401,
                        media: Some("application/json"),
                        body: "{\"detail\":{\"message\":\"text\",\"status\":\"text\"}}",
                        printed: None,
                    },
                    contract::Answer {
                        status: 422,
                        media: Some("application/json"),
                        body: "{\"detail\":[{\"loc\":[\"text\"],\"msg\":\"text\",\"type\":\"text\"}]}",
                        printed: None,
                    },
                ],
            },
        )
}

#[cfg(feature = "user")]
#[test]
fn user_get_user_subscription_info() -> contract::Verdict {
    SERVICE
        .check(
            &contract::Case {
                operation: "get_user_subscription_info",
                method: "GET",
                path: "/v1/user/subscription",
                args: "{}",
                sends: None,
                answers: &[
                    contract::Answer {
                        status: 200,
                        media: Some("application/json"),
                        body: "{\"allowed_to_extend_character_limit\":true,\"billing_period\":\"text\",\"can_extend_character_limit\":true,\"can_extend_voice_limit\":true,\"can_use_instant_voice_cloning\":true,\"can_use_professional_voice_cloning\":true,\"character_count\":1,\"character_limit\":1,\"character_refresh_period\":\"text\",\"currency\":\"text\",\"max_character_limit_extension\":1,\"next_character_count_reset_unix\":1,\"professional_voice_limit\":1,\"professional_voice_slots_used\":1,\"status\":\"text\",\"tier\":\"text\",\"voice_add_edit_counter\":1,\"voice_limit\":1,\"voice_slots_used\":1}",
                        printed: None,
                    },
                    contract::Answer {
                        status: 401,
                        media: Some("application/json"),
                        body: "{\"detail\":{\"message\":\"text\",\"status\":\"text\"}}",
                        printed: None,
                    },
                    contract::Answer {
                        status: 422,
                        media: Some("application/json"),
                        body: "{\"detail\":[{\"loc\":[\"text\"],\"msg\":\"text\",\"type\":\"text\"}]}",
                        printed: None,
                    },
                ],
            },
        )
}
