// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! `applications`

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `applications`.
#[derive(Debug, Clone, Copy)]
pub struct Applications<'a>(pub(crate) &'a Client);

impl Applications<'_> {
    /// Get the application of the bot
    ///
    /// Returns [`PrivateApplicationResponse`](crate::types::PrivateApplicationResponse). Headers of answers: `Retry-After` (429), `X-RateLimit-Reset-After` (429).
    #[inline]
    pub fn get_my_application(&self) -> Call<GetMyApplication> {
        Call::__new(self.0)
    }

    /// List the commands that work everywhere
    ///
    /// - `application_id`: Matches `^(0|[1-9][0-9]*)$`.
    ///
    /// Returns a list of [`ApplicationCommandResponse`](crate::types::ApplicationCommandResponse). Headers of answers: `Retry-After` (429), `X-RateLimit-Reset-After` (429).
    #[inline]
    pub fn list_application_commands(
        &self,
        application_id: &str,
    ) -> Call<ListApplicationCommands> {
        Call::__new(self.0).__arg(0, application_id)
    }

    /// Create a command, or replace the one of that name
    ///
    /// - `application_id`: Matches `^(0|[1-9][0-9]*)$`.
    ///
    /// Returns [`ApplicationCommandResponse`](crate::types::ApplicationCommandResponse). Headers of answers: `Retry-After` (429), `X-RateLimit-Reset-After` (429).
    #[inline]
    pub fn create_application_command(
        &self,
        application_id: &str,
        body: &types::ApplicationCommandCreateRequest,
    ) -> Call<CreateApplicationCommand> {
        Call(rt::Pending::new(&self.0.0).arg(0, application_id).json(body))
    }

    /// Delete a command
    ///
    /// - `application_id`: Matches `^(0|[1-9][0-9]*)$`.
    /// - `command_id`: Matches `^(0|[1-9][0-9]*)$`.
    ///
    /// Headers of answers: `Retry-After` (429), `X-RateLimit-Reset-After` (429).
    #[inline]
    pub fn delete_application_command(
        &self,
        application_id: &str,
        command_id: &str,
    ) -> Call<DeleteApplicationCommand> {
        Call::__new(self.0).__arg(0, application_id).__arg(1, command_id)
    }
}

/// `GET /applications/@me`
pub enum GetMyApplication {}
impl rt::Operation for GetMyApplication {
    const SPEC: rt::Spec = rt::Spec::new(
            "get_my_application",
            "GET",
            "/applications/@me",
        )
        .security(Client::SECURITY);
    type Success = rt::Json<types::PrivateApplicationResponse>;
    type Failure = GetMyApplicationError;
}

/// How [`get_my_application`](Applications::get_my_application) fails; the same as [`RatelimitedResponse429ErrorResponse4xx`](crate::errors::RatelimitedResponse429ErrorResponse4xx).
///
/// - 429 Too Many Requests: Too many calls
/// - 4xx Client Error: The request was wrong or not allowed
pub type GetMyApplicationError = crate::errors::RatelimitedResponse429ErrorResponse4xx;

/// `GET /applications/{application_id}/commands`
pub enum ListApplicationCommands {}
impl rt::Operation for ListApplicationCommands {
    const SPEC: rt::Spec = rt::Spec::new(
            "list_application_commands",
            "GET",
            "/applications/{application_id}/commands",
        )
        .params(&[rt::path("application_id"), rt::query("with_localizations")])
        .security(Client::SECURITY);
    type Success = rt::Json<Vec<types::ApplicationCommandResponse>>;
    type Failure = ListApplicationCommandsError;
}

impl Call<ListApplicationCommands> {
    /// Sets `with_localizations`.
    #[inline]
    pub fn with_localizations(self, with_localizations: bool) -> Self {
        self.__arg(1, &with_localizations)
    }
}

/// How [`list_application_commands`](Applications::list_application_commands) fails; the same as [`RatelimitedResponse429ErrorResponse4xx`](crate::errors::RatelimitedResponse429ErrorResponse4xx).
///
/// - 429 Too Many Requests: Too many calls
/// - 4xx Client Error: The request was wrong or not allowed
pub type ListApplicationCommandsError = crate::errors::RatelimitedResponse429ErrorResponse4xx;

/// `POST /applications/{application_id}/commands`
pub enum CreateApplicationCommand {}
impl rt::Operation for CreateApplicationCommand {
    const SPEC: rt::Spec = rt::Spec::new(
            "create_application_command",
            "POST",
            "/applications/{application_id}/commands",
        )
        .params(&[rt::path("application_id")])
        .security(Client::SECURITY)
        .body("application/json");
    type Success = rt::Json<types::ApplicationCommandResponse>;
    type Failure = CreateApplicationCommandError;
}

/// How [`create_application_command`](Applications::create_application_command) fails; the same as [`RatelimitedResponse429ErrorResponse4xx`](crate::errors::RatelimitedResponse429ErrorResponse4xx).
///
/// - 429 Too Many Requests: Too many calls
/// - 4xx Client Error: The request was wrong or not allowed
pub type CreateApplicationCommandError = crate::errors::RatelimitedResponse429ErrorResponse4xx;

/// `DELETE /applications/{application_id}/commands/{command_id}`
pub enum DeleteApplicationCommand {}
impl rt::Operation for DeleteApplicationCommand {
    const SPEC: rt::Spec = rt::Spec::new(
            "delete_application_command",
            "DELETE",
            "/applications/{application_id}/commands/{command_id}",
        )
        .params(&[rt::path("application_id"), rt::path("command_id")])
        .security(Client::SECURITY);
    type Success = rt::Empty;
    type Failure = DeleteApplicationCommandError;
}

/// How [`delete_application_command`](Applications::delete_application_command) fails; the same as [`RatelimitedResponse429ErrorResponse4xx`](crate::errors::RatelimitedResponse429ErrorResponse4xx).
///
/// - 429 Too Many Requests: Too many calls
/// - 4xx Client Error: The request was wrong or not allowed
pub type DeleteApplicationCommandError = crate::errors::RatelimitedResponse429ErrorResponse4xx;
