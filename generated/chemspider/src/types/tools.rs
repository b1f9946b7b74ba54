// Made by `cargo xtask generate`. Changes here are lost with the next run.

use switchboard_client::generated as rt;

/// A structure.
#[non_exhaustive]
pub struct ConvertResponse {
    pub output: String,
}

impl rt::Object for ConvertResponse {
    const SHAPE: rt::Shape = rt::Shape {
        name: "ConvertResponse",
        fields: &["output"],
        required: &[0b1],
    };
    type Fields = (String,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.output,)
    }

    #[inline]
    fn from_fields((output,): Self::Fields) -> Self {
        Self { output }
    }
}

/// A structure and the wanted notation.
pub struct ConvertRequest {
    pub input: String,
    /// A way to write a structure.
    pub input_format: Notation,
    /// A way to write a structure.
    pub output_format: Notation,
}

impl ConvertRequest {
    /// With all that is required; set the rest by `..`.
    #[must_use]
    #[inline]
    pub fn new(
        input: impl Into<String>,
        input_format: Notation,
        output_format: Notation,
    ) -> Self {
        Self {
            input: input.into(),
            input_format,
            output_format,
        }
    }
}

impl rt::Object for ConvertRequest {
    const SHAPE: rt::Shape = rt::Shape {
        name: "ConvertRequest",
        fields: &["input", "inputFormat", "outputFormat"],
        required: &[0b111],
    };
    type Fields = (String, Notation, Notation);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.input, &self.input_format, &self.output_format)
    }

    #[inline]
    fn from_fields((input, input_format, output_format): Self::Fields) -> Self {
        Self {
            input,
            input_format,
            output_format,
        }
    }
}

/// A way to write a structure.
#[non_exhaustive]
pub enum Notation {
    /// `InChI`
    InChI,
    /// `InChIKey`
    InChIKey,
    /// `Mol`
    Mol,
    /// `SMILES`
    Smiles,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// Whether it is valid.
#[non_exhaustive]
pub struct ValidateResponse {
    pub valid: bool,
}

impl rt::Object for ValidateResponse {
    const SHAPE: rt::Shape = rt::Shape {
        name: "ValidateResponse",
        fields: &["valid"],
        required: &[0b1],
    };
    type Fields = (bool,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.valid,)
    }

    #[inline]
    fn from_fields((valid,): Self::Fields) -> Self {
        Self { valid }
    }
}

rt::objects! {
    ConvertResponse
    ConvertRequest
    ValidateResponse
}

rt::choices! {
    Notation { InChI = "InChI", InChIKey = "InChIKey", Mol = "Mol", Smiles = "SMILES" }
}
