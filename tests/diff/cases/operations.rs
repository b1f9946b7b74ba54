//! Changes of operations, parameters, bodies, answers and credentials.

use switchboard_generator::diff::Verdict::{Additive, Breaking, Documentation};

use super::{Case, case};

pub const CASES: &[Case] = &[
    case("nothing", &[("title: Pets", "title: Pets")], Documentation, Documentation),
    case(
        "operation added",
        &[(
            "  /pets/{id}:\n",
            "  /toys: { get: { operationId: listToys, tags: [pets], responses: { '204': { description: d } } } }\n  /pets/{id}:\n",
        )],
        Additive,
        Additive,
    ),
    case("operation renamed", &[("operationId: getPet", "operationId: readPet")], Documentation, Breaking),
    case("operation moved to another path", &[("  /notes:\n", "  /remarks:\n")], Breaking, Documentation),
    case(
        "operation of another tag",
        &[("operationId: getPet\n      tags: [pets]", "operationId: getPet\n      tags: [animals]")],
        Documentation,
        Breaking,
    ),
    case(
        "operation asks for other credentials",
        &[("operationId: getPet", "security: [{ key: [] }]\n      operationId: getPet")],
        Breaking,
        Documentation,
    ),
    case(
        "optional parameter added",
        &[(
            "        - { name: limit,",
            "        - { name: page, in: query, schema: { type: string } }\n        - { name: limit,",
        )],
        Additive,
        Additive,
    ),
    case(
        "required parameter added",
        &[(
            "        - { name: limit,",
            "        - { name: page, in: query, required: true, schema: { type: string } }\n        - { name: limit,",
        )],
        Breaking,
        Breaking,
    ),
    case(
        "optional parameter removed",
        &[(
            "        - { name: limit, in: query, schema: { type: integer, format: int32, maximum: 50 } }\n",
            "",
        )],
        Breaking,
        Breaking,
    ),
    case(
        "required parameter removed",
        &[("        - { name: kind, in: query, required: true, schema: { type: string } }\n", "")],
        Breaking,
        Breaking,
    ),
    case(
        "parameter now required",
        &[("{ name: limit, in: query,", "{ name: limit, in: query, required: true,")],
        Breaking,
        Breaking,
    ),
    case(
        "parameter now optional",
        &[("{ name: kind, in: query, required: true,", "{ name: kind, in: query,")],
        Additive,
        Breaking,
    ),
    case(
        "parameter of another type",
        &[("schema: { type: integer, format: int32, maximum: 50 }", "schema: { type: string }")],
        Breaking,
        Breaking,
    ),
    case(
        "parameter of another width",
        &[("format: int32, maximum: 50", "format: int64, maximum: 50")],
        Additive,
        Breaking,
    ),
    case(
        "parameter in another place",
        &[("{ name: limit, in: query,", "{ name: limit, in: header,")],
        Breaking,
        Documentation,
    ),
    case(
        "parameter of the path renamed",
        &[(
            "  /pets/{id}:\n    get:\n      operationId: getPet\n      tags: [pets]\n      parameters: [{ name: id,",
            "  /pets/{pet}:\n    get:\n      operationId: getPet\n      tags: [pets]\n      parameters: [{ name: pet,",
        )],
        Documentation,
        Documentation,
    ),
    case("parameter with another limit", &[("maximum: 50", "maximum: 5")], Breaking, Documentation),
    case(
        "optional body added",
        &[(
            "operationId: listPets\n",
            "operationId: listPets\n      requestBody: { content: { text/plain: { schema: { type: string } } } }\n",
        )],
        Additive,
        Additive,
    ),
    case(
        "required body added",
        &[(
            "operationId: getPet\n",
            "operationId: getPet\n      requestBody: { required: true, content: { application/json: { schema: { type: boolean } } } }\n",
        )],
        Breaking,
        Breaking,
    ),
    case(
        "body now optional",
        &[(
            "requestBody: { required: true, content: { application/json: { schema: { $ref: '#/components/schemas/NewPet' } } } }",
            "requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/NewPet' } } } }",
        )],
        Additive,
        Breaking,
    ),
    case(
        "body now required",
        &[(
            "requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/Filter' } } } }",
            "requestBody: { required: true, content: { application/json: { schema: { $ref: '#/components/schemas/Filter' } } } }",
        )],
        Breaking,
        Breaking,
    ),
    case(
        "body in a second media type",
        &[(
            "content: { application/json: { schema: { $ref: '#/components/schemas/NewPet' } } }",
            "content: { application/json: { schema: { $ref: '#/components/schemas/NewPet' } }, text/plain: { schema: { type: string } } }",
        )],
        Additive,
        Breaking,
    ),
    case(
        "body of a type that was in one form, in a form more",
        &[(
            "multipart/form-data: { schema: { $ref: '#/components/schemas/Filter' } }",
            "application/x-www-form-urlencoded: { schema: { $ref: '#/components/schemas/Filter' } }, multipart/form-data: { schema: { $ref: '#/components/schemas/Filter' } }",
        )],
        Additive,
        Breaking,
    ),
    case(
        "body in a fourth media type",
        &[(
            "text/plain: { schema: { type: string } }",
            "text/plain: { schema: { type: string } }, application/octet-stream: { schema: { type: string, format: binary } }",
        )],
        Additive,
        Additive,
    ),
    case(
        "body in one media type less",
        &[("text/plain: { schema: { type: string } }", "x-none: true")],
        Breaking,
        Breaking,
    ),
    case(
        "error added",
        &[("        '404': ", "        '410': { description: gone }\n        '404': ")],
        Additive,
        Additive,
    ),
    case(
        "first error",
        &[(
            "        '201': { description: made",
            "        '409': { description: there }\n        '201': { description: made",
        )],
        Additive,
        Additive,
    ),
    case(
        "error removed",
        &[(
            "        '404': { description: none, content: { application/json: { schema: { $ref: '#/components/schemas/Problem' } } } }\n",
            "",
        )],
        Additive,
        Breaking,
    ),
    case(
        "error of another type",
        &[(
            "'404': { description: none, content: { application/json: { schema: { $ref: '#/components/schemas/Problem' } } } }",
            "'404': { description: none, content: { application/json: { schema: { $ref: '#/components/schemas/Cat' } } } }",
        )],
        Breaking,
        Breaking,
    ),
    case(
        "success of another type",
        &[(
            "'201': { description: made, content: { application/json: { schema: { $ref: '#/components/schemas/Pet' } } } }",
            "'201': { description: made, content: { application/json: { schema: { $ref: '#/components/schemas/Cat' } } } }",
        )],
        Breaking,
        Breaking,
    ),
    case(
        "second success",
        &[(
            "        '201': { description: made",
            "        '202': { description: later }\n        '201': { description: made",
        )],
        Additive,
        Breaking,
    ),
    case(
        "third success",
        &[(
            "        '203': { description: b",
            "        '202': { description: c, content: { application/json: { schema: { $ref: '#/components/schemas/Dog' } } } }\n        '203': { description: b",
        )],
        Additive,
        Additive,
    ),
    case(
        "success less",
        &[(
            "        '203': { description: b, content: { application/json: { schema: { $ref: '#/components/schemas/Problem' } } } }\n",
            "",
        )],
        Breaking,
        Breaking,
    ),
    case(
        "another spelling of a sent body",
        &[(
            "content: { application/json: { schema: { $ref: '#/components/schemas/NewPet' } } }",
            "content: { application/json: { schema: { $ref: '#/components/schemas/NewPet' } }, application/xml: { schema: { $ref: '#/components/schemas/NewPet' } } }",
        )],
        Additive,
        Breaking,
    ),
    case(
        "another spelling of an answer",
        &[(
            "200': { description: ok, content: { application/json: { schema: { $ref: '#/components/schemas/Animal' } } }",
            "200': { description: ok, content: { application/json: { schema: { $ref: '#/components/schemas/Animal' } }, application/xml: { schema: { $ref: '#/components/schemas/Animal' } } }",
        )],
        Documentation,
        Documentation,
    ),
    case("scheme of another kind", &[("scheme: bearer", "scheme: basic")], Breaking, Documentation),
    case("base URL", &[("https://pets.example", "https://cats.example")], Breaking, Documentation),
    case("operation removed", &[("  /notes:\n", "x-gone:\n  /notes:\n")], Breaking, Breaking),
    case(
        "operation deprecated",
        &[("operationId: getPet", "deprecated: true\n      operationId: getPet")],
        Documentation,
        Documentation,
    ),
    case(
        "operation with a server of its own",
        &[("operationId: getPet", "servers: [{ url: 'https://other.example' }]\n      operationId: getPet")],
        Breaking,
        Documentation,
    ),
    case(
        "operation of a new tag added",
        &[(
            "  /pets/{id}:\n",
            "  /toys: { get: { operationId: listToys, tags: [toys], responses: { '204': { description: d } } } }\n  /pets/{id}:\n",
        )],
        Additive,
        Additive,
    ),
    case(
        "required body removed",
        &[(
            "      requestBody: { required: true, content: { application/json: { schema: { $ref: '#/components/schemas/NewPet' } } } }\n",
            "",
        )],
        Breaking,
        Breaking,
    ),
    case(
        "optional body removed",
        &[(
            "      requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/Filter' } } } }\n",
            "",
        )],
        Breaking,
        Breaking,
    ),
    case(
        "parameter written another way",
        &[(
            "{ name: kind, in: query, required: true, schema: { type: string } }",
            "{ name: kind, in: query, required: true, content: { application/json: { schema: { type: string } } } }",
        )],
        Breaking,
        Documentation,
    ),
    case(
        "error of a range of statuses",
        &[("'404': { description: none", "'4XX': { description: none")],
        Additive,
        Breaking,
    ),
    case(
        "success without a body",
        &[(
            "'201': { description: made, content: { application/json: { schema: { $ref: '#/components/schemas/Pet' } } } }",
            "'201': { description: made }",
        )],
        Breaking,
        Breaking,
    ),
    case(
        "success with a body",
        &[(
            "'204': { description: done }",
            "'200': { description: done, content: { application/json: { schema: { $ref: '#/components/schemas/Pet' } } } }",
        )],
        Breaking,
        Breaking,
    ),
    case(
        "success now nullable",
        &[("schema: { type: array, items:", "schema: { nullable: true, type: array, items:")],
        Breaking,
        Breaking,
    ),
    case("no credentials needed", &[("security: [{ token: [] }]\n", "")], Additive, Documentation),
    case(
        "other credentials are good too",
        &[("security: [{ token: [] }]\n", "security: [{ token: [] }, { key: [] }]\n")],
        Additive,
        Documentation,
    ),
    case(
        "scheme added",
        &[("securitySchemes: { ", "securitySchemes: { other: { type: http, scheme: basic }, ")],
        Additive,
        Documentation,
    ),
    case(
        "scheme removed",
        &[(", key: { type: apiKey, in: header, name: X-Key } }", " }")],
        Breaking,
        Documentation,
    ),
    case(
        "parameters change places in the path",
        &[("  /pets/{id}/parts/{part}:\n", "  /pets/{part}/parts/{id}:\n")],
        Breaking,
        Breaking,
    ),
    case(
        "parameters of the path change places in their list alone",
        &[
            (
                "        - { name: part, in: path, required: true, schema: { type: integer, format: int32 } }\n",
                "",
            ),
            (
                "        - { name: id, in: path, required: true, schema: { type: string } }\n",
                "        - { name: part, in: path, required: true, schema: { type: integer, format: int32 } }\n        - { name: id, in: path, required: true, schema: { type: string } }\n",
            ),
        ],
        Documentation,
        Documentation,
    ),
    case("parameter spelled another way", &[("name: limit,", "name: LIMIT,")], Breaking, Documentation),
    case("header in other capitals", &[("name: X-Trace,", "name: x-trace,")], Documentation, Documentation),
    case(
        "style of one value",
        &[("{ name: limit, in: query,", "{ name: limit, in: query, explode: false, allowReserved: true,")],
        Documentation,
        Documentation,
    ),
    case(
        "header of an answer gone",
        &[("          headers: { X-Left: { schema: { type: integer } } }\n", "")],
        Breaking,
        Documentation,
    ),
];
