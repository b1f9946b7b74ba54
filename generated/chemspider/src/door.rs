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
    #[cfg(feature = "filter")]
    rt::OperationInfo {
        id: "filterByName",
        method: "POST",
        path: "/filter/name",
        tag: "filter",
        summary: "Search by name",
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "filter")]
    rt::OperationInfo {
        id: "filterByFormula",
        method: "POST",
        path: "/filter/formula",
        tag: "filter",
        summary: "Search by formula",
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "filter")]
    rt::OperationInfo {
        id: "filterByFormulaBatch",
        method: "POST",
        path: "/filter/formula/batch",
        tag: "filter",
        summary: "Search by up to 100 formulas",
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "filter")]
    rt::OperationInfo {
        id: "getFormulaBatchStatus",
        method: "GET",
        path: "/filter/formula/batch/{queryId}/status",
        tag: "filter",
        summary: "Status of a search by formulas",
        parameters: &[rt::ParameterInfo::new("queryId", rt::ParameterPlace::Path, true)],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "filter")]
    rt::OperationInfo {
        id: "getFormulaBatchResults",
        method: "GET",
        path: "/filter/formula/batch/{queryId}/results",
        tag: "filter",
        summary: "Results of a search by formulas",
        parameters: &[rt::ParameterInfo::new("queryId", rt::ParameterPlace::Path, true)],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "filter")]
    rt::OperationInfo {
        id: "filterByMass",
        method: "POST",
        path: "/filter/mass",
        tag: "filter",
        summary: "Search by mass",
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "filter")]
    rt::OperationInfo {
        id: "filterByMassBatch",
        method: "POST",
        path: "/filter/mass/batch",
        tag: "filter",
        summary: "Search by several masses",
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "filter")]
    rt::OperationInfo {
        id: "getMassBatchStatus",
        method: "GET",
        path: "/filter/mass/batch/{queryId}/status",
        tag: "filter",
        summary: "Status of a search by masses",
        parameters: &[rt::ParameterInfo::new("queryId", rt::ParameterPlace::Path, true)],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "filter")]
    rt::OperationInfo {
        id: "getMassBatchResults",
        method: "GET",
        path: "/filter/mass/batch/{queryId}/results",
        tag: "filter",
        summary: "Results of a search by masses",
        parameters: &[rt::ParameterInfo::new("queryId", rt::ParameterPlace::Path, true)],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "filter")]
    rt::OperationInfo {
        id: "filterBySmiles",
        method: "POST",
        path: "/filter/smiles",
        tag: "filter",
        summary: "Search by SMILES",
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "filter")]
    rt::OperationInfo {
        id: "filterByInchi",
        method: "POST",
        path: "/filter/inchi",
        tag: "filter",
        summary: "Search by InChI",
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "filter")]
    rt::OperationInfo {
        id: "filterByInchikey",
        method: "POST",
        path: "/filter/inchikey",
        tag: "filter",
        summary: "Search by InChIKey",
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "filter")]
    rt::OperationInfo {
        id: "filterByElement",
        method: "POST",
        path: "/filter/element",
        tag: "filter",
        summary: "Search by elements",
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "filter")]
    rt::OperationInfo {
        id: "filterByIntrinsicProperty",
        method: "POST",
        path: "/filter/intrinsicproperty",
        tag: "filter",
        summary: "Search by formula or by a kind of mass",
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "filter")]
    rt::OperationInfo {
        id: "getFilterStatus",
        method: "GET",
        path: "/filter/{queryId}/status",
        tag: "filter",
        summary: "Status of a search",
        parameters: &[rt::ParameterInfo::new("queryId", rt::ParameterPlace::Path, true)],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "filter")]
    rt::OperationInfo {
        id: "getFilterResults",
        method: "GET",
        path: "/filter/{queryId}/results",
        tag: "filter",
        summary: "Results of a search",
        parameters: &[
            rt::ParameterInfo::new("queryId", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("start", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("count", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "filter")]
    rt::OperationInfo {
        id: "getFilterResultsSdf",
        method: "GET",
        path: "/filter/{queryId}/results/sdf",
        tag: "filter",
        summary: "Results of a search as a packed SDF file",
        parameters: &[rt::ParameterInfo::new("queryId", rt::ParameterPlace::Path, true)],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "lookups")]
    rt::OperationInfo {
        id: "getDataSources",
        method: "GET",
        path: "/lookups/datasources",
        tag: "lookups",
        summary: "List data sources",
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "records")]
    rt::OperationInfo {
        id: "getRecordsBatch",
        method: "POST",
        path: "/records/batch",
        tag: "records",
        summary: "Details of up to 100 compounds",
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "records")]
    rt::OperationInfo {
        id: "getRecordDetails",
        method: "GET",
        path: "/records/{recordId}/details",
        tag: "records",
        summary: "Details of a compound",
        parameters: &[
            rt::ParameterInfo::new("recordId", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("fields", rt::ParameterPlace::Query, true),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "records")]
    rt::OperationInfo {
        id: "getRecordExternalReferences",
        method: "GET",
        path: "/records/{recordId}/externalreferences",
        tag: "records",
        summary: "What other sources call a compound",
        parameters: &[
            rt::ParameterInfo::new("recordId", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("dataSources", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "records")]
    rt::OperationInfo {
        id: "getRecordImage",
        method: "GET",
        path: "/records/{recordId}/image",
        tag: "records",
        summary: "Picture of a compound",
        parameters: &[
            rt::ParameterInfo::new("recordId", rt::ParameterPlace::Path, true),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "records")]
    rt::OperationInfo {
        id: "getRecordMol",
        method: "GET",
        path: "/records/{recordId}/mol",
        tag: "records",
        summary: "Structure of a compound as a MOL file",
        parameters: &[
            rt::ParameterInfo::new("recordId", rt::ParameterPlace::Path, true),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "tools")]
    rt::OperationInfo {
        id: "convert",
        method: "POST",
        path: "/tools/convert",
        tag: "tools",
        summary: "Turn one notation into another",
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "tools")]
    rt::OperationInfo {
        id: "validateInchikey",
        method: "POST",
        path: "/tools/validate/inchikey",
        tag: "tools",
        summary: "Check an InChIKey",
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
];

static ARMS: &[rt::Arm<Client>] = &[
    #[cfg(feature = "filter")]
    filter_by_name,
    #[cfg(feature = "filter")]
    filter_by_formula,
    #[cfg(feature = "filter")]
    filter_by_formula_batch,
    #[cfg(feature = "filter")]
    filter_get_formula_batch_status,
    #[cfg(feature = "filter")]
    filter_get_formula_batch_results,
    #[cfg(feature = "filter")]
    filter_by_mass,
    #[cfg(feature = "filter")]
    filter_by_mass_batch,
    #[cfg(feature = "filter")]
    filter_get_mass_batch_status,
    #[cfg(feature = "filter")]
    filter_get_mass_batch_results,
    #[cfg(feature = "filter")]
    filter_by_smiles,
    #[cfg(feature = "filter")]
    filter_by_inchi,
    #[cfg(feature = "filter")]
    filter_by_inchikey,
    #[cfg(feature = "filter")]
    filter_by_element,
    #[cfg(feature = "filter")]
    filter_by_intrinsic_property,
    #[cfg(feature = "filter")]
    filter_get_filter_status,
    #[cfg(feature = "filter")]
    filter_get_filter_results,
    #[cfg(feature = "filter")]
    filter_get_filter_results_sdf,
    #[cfg(feature = "lookups")]
    lookups_get_data_sources,
    #[cfg(feature = "records")]
    records_get_records_batch,
    #[cfg(feature = "records")]
    records_get_record_details,
    #[cfg(feature = "records")]
    records_get_record_external_references,
    #[cfg(feature = "records")]
    records_get_record_image,
    #[cfg(feature = "records")]
    records_get_record_mol,
    #[cfg(feature = "tools")]
    tools_convert,
    #[cfg(feature = "tools")]
    tools_validate_inchikey,
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

#[cfg(feature = "filter")]
fn filter_by_name(client: &Client, args: &rt::Args) -> rt::Started {
    let body = args.required_body::<types::NameFilter>()?;
    let call = client.filter().by_name(&body);
    Ok(rt::outcome::<crate::filter::ByName>(call.send()))
}

#[cfg(feature = "filter")]
fn filter_by_formula(client: &Client, args: &rt::Args) -> rt::Started {
    let body = args.required_body::<types::FormulaFilter>()?;
    let call = client.filter().by_formula(&body);
    Ok(rt::outcome::<crate::filter::ByFormula>(call.send()))
}

#[cfg(feature = "filter")]
fn filter_by_formula_batch(client: &Client, args: &rt::Args) -> rt::Started {
    let body = args.required_body::<types::FormulaBatchFilter>()?;
    let call = client.filter().by_formula_batch(&body);
    Ok(rt::outcome::<crate::filter::ByFormulaBatch>(call.send()))
}

#[cfg(feature = "filter")]
fn filter_get_formula_batch_status(client: &Client, args: &rt::Args) -> rt::Started {
    let call = client
        .filter()
        .get_formula_batch_status(
            &args.required::<rt::Uuid>(rt::ParameterPlace::Path, "queryId")?,
        );
    Ok(rt::outcome::<crate::filter::GetFormulaBatchStatus>(call.send()))
}

#[cfg(feature = "filter")]
fn filter_get_formula_batch_results(client: &Client, args: &rt::Args) -> rt::Started {
    let call = client
        .filter()
        .get_formula_batch_results(
            &args.required::<rt::Uuid>(rt::ParameterPlace::Path, "queryId")?,
        );
    Ok(rt::outcome::<crate::filter::GetFormulaBatchResults>(call.send()))
}

#[cfg(feature = "filter")]
fn filter_by_mass(client: &Client, args: &rt::Args) -> rt::Started {
    let body = args.required_body::<types::MassFilter>()?;
    let call = client.filter().by_mass(&body);
    Ok(rt::outcome::<crate::filter::ByMass>(call.send()))
}

#[cfg(feature = "filter")]
fn filter_by_mass_batch(client: &Client, args: &rt::Args) -> rt::Started {
    let body = args.required_body::<types::MassBatchFilter>()?;
    let call = client.filter().by_mass_batch(&body);
    Ok(rt::outcome::<crate::filter::ByMassBatch>(call.send()))
}

#[cfg(feature = "filter")]
fn filter_get_mass_batch_status(client: &Client, args: &rt::Args) -> rt::Started {
    let call = client
        .filter()
        .get_mass_batch_status(
            &args.required::<rt::Uuid>(rt::ParameterPlace::Path, "queryId")?,
        );
    Ok(rt::outcome::<crate::filter::GetMassBatchStatus>(call.send()))
}

#[cfg(feature = "filter")]
fn filter_get_mass_batch_results(client: &Client, args: &rt::Args) -> rt::Started {
    let call = client
        .filter()
        .get_mass_batch_results(
            &args.required::<rt::Uuid>(rt::ParameterPlace::Path, "queryId")?,
        );
    Ok(rt::outcome::<crate::filter::GetMassBatchResults>(call.send()))
}

#[cfg(feature = "filter")]
fn filter_by_smiles(client: &Client, args: &rt::Args) -> rt::Started {
    let body = args.required_body::<types::SmilesFilter>()?;
    let call = client.filter().by_smiles(&body);
    Ok(rt::outcome::<crate::filter::BySmiles>(call.send()))
}

#[cfg(feature = "filter")]
fn filter_by_inchi(client: &Client, args: &rt::Args) -> rt::Started {
    let body = args.required_body::<types::InchiFilter>()?;
    let call = client.filter().by_inchi(&body);
    Ok(rt::outcome::<crate::filter::ByInchi>(call.send()))
}

#[cfg(feature = "filter")]
fn filter_by_inchikey(client: &Client, args: &rt::Args) -> rt::Started {
    let body = args.required_body::<types::InchikeyFilter>()?;
    let call = client.filter().by_inchikey(&body);
    Ok(rt::outcome::<crate::filter::ByInchikey>(call.send()))
}

#[cfg(feature = "filter")]
fn filter_by_element(client: &Client, args: &rt::Args) -> rt::Started {
    let body = args.required_body::<types::ElementFilter>()?;
    let call = client.filter().by_element(&body);
    Ok(rt::outcome::<crate::filter::ByElement>(call.send()))
}

#[cfg(feature = "filter")]
fn filter_by_intrinsic_property(client: &Client, args: &rt::Args) -> rt::Started {
    let body = args.required_body::<types::IntrinsicPropertyFilter>()?;
    let call = client.filter().by_intrinsic_property(&body);
    Ok(rt::outcome::<crate::filter::ByIntrinsicProperty>(call.send()))
}

#[cfg(feature = "filter")]
fn filter_get_filter_status(client: &Client, args: &rt::Args) -> rt::Started {
    let call = client
        .filter()
        .get_filter_status(
            &args.required::<rt::Uuid>(rt::ParameterPlace::Path, "queryId")?,
        );
    Ok(rt::outcome::<crate::filter::GetFilterStatus>(call.send()))
}

#[cfg(feature = "filter")]
fn filter_get_filter_results(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client
        .filter()
        .get_filter_results(
            &args.required::<rt::Uuid>(rt::ParameterPlace::Path, "queryId")?,
        );
    if let Some(value) = args.optional::<i32>(rt::ParameterPlace::Query, "start")? {
        call = call.start(value);
    }
    if let Some(value) = args.optional::<i32>(rt::ParameterPlace::Query, "count")? {
        call = call.count(value);
    }
    Ok(rt::outcome::<crate::filter::GetFilterResults>(call.send()))
}

#[cfg(feature = "filter")]
fn filter_get_filter_results_sdf(client: &Client, args: &rt::Args) -> rt::Started {
    let call = client
        .filter()
        .get_filter_results_sdf(
            &args.required::<rt::Uuid>(rt::ParameterPlace::Path, "queryId")?,
        );
    Ok(rt::outcome::<crate::filter::GetFilterResultsSdf>(call.send()))
}

#[cfg(feature = "lookups")]
fn lookups_get_data_sources(client: &Client, _args: &rt::Args) -> rt::Started {
    let call = client.lookups().get_data_sources();
    Ok(rt::outcome::<crate::lookups::GetDataSources>(call.send()))
}

#[cfg(feature = "records")]
fn records_get_records_batch(client: &Client, args: &rt::Args) -> rt::Started {
    let body = args.required_body::<types::RecordsBatchRequest>()?;
    let call = client.records().get_records_batch(&body);
    Ok(rt::outcome::<crate::records::GetRecordsBatch>(call.send()))
}

#[cfg(feature = "records")]
fn records_get_record_details(client: &Client, args: &rt::Args) -> rt::Started {
    let call = client
        .records()
        .get_record_details(
            args.required::<i32>(rt::ParameterPlace::Path, "recordId")?,
            &args
                .required::<
                    Vec<types::RecordField>,
                >(rt::ParameterPlace::Query, "fields")?,
        );
    Ok(rt::outcome::<crate::records::GetRecordDetails>(call.send()))
}

#[cfg(feature = "records")]
fn records_get_record_external_references(
    client: &Client,
    args: &rt::Args,
) -> rt::Started {
    let mut call = client
        .records()
        .get_record_external_references(
            args.required::<i32>(rt::ParameterPlace::Path, "recordId")?,
        );
    if let Some(value) = args
        .optional::<Vec<String>>(rt::ParameterPlace::Query, "dataSources")?
    {
        call = call.data_sources(&value);
    }
    Ok(rt::outcome::<crate::records::GetRecordExternalReferences>(call.send()))
}

#[cfg(feature = "records")]
fn records_get_record_image(client: &Client, args: &rt::Args) -> rt::Started {
    let call = client
        .records()
        .get_record_image(args.required::<i32>(rt::ParameterPlace::Path, "recordId")?);
    Ok(rt::outcome::<crate::records::GetRecordImage>(call.send()))
}

#[cfg(feature = "records")]
fn records_get_record_mol(client: &Client, args: &rt::Args) -> rt::Started {
    let call = client
        .records()
        .get_record_mol(args.required::<i32>(rt::ParameterPlace::Path, "recordId")?);
    Ok(rt::outcome::<crate::records::GetRecordMol>(call.send()))
}

#[cfg(feature = "tools")]
fn tools_convert(client: &Client, args: &rt::Args) -> rt::Started {
    let body = args.required_body::<types::ConvertRequest>()?;
    let call = client.tools().convert(&body);
    Ok(rt::outcome::<crate::tools::Convert>(call.send()))
}

#[cfg(feature = "tools")]
fn tools_validate_inchikey(client: &Client, args: &rt::Args) -> rt::Started {
    let body = args.required_body::<types::InchikeyFilter>()?;
    let call = client.tools().validate_inchikey(&body);
    Ok(rt::outcome::<crate::tools::ValidateInchikey>(call.send()))
}
