//! Changes of types, fields, values and members, and of what is said about everything.

use switchboard_generator::diff::Verdict::{Additive, Breaking, Documentation};

use super::{Case, case};

pub const CASES: &[Case] = &[
    case(
        "received field added",
        &[("        mood:", "        born: { type: string, format: date }\n        mood:")],
        Additive,
        Additive,
    ),
    case(
        "received required field added",
        &[(
            "required: [id, name]\n      properties:\n",
            "required: [id, name, born]\n      properties:\n        born: { type: string }\n",
        )],
        Additive,
        Additive,
    ),
    case(
        "sent optional field added",
        &[("        age: {", "        born: { type: string }\n        age: {")],
        Additive,
        Additive,
    ),
    case(
        "sent required field added",
        &[(
            "required: [name]\n      properties:\n",
            "required: [name, born]\n      properties:\n        born: { type: string }\n",
        )],
        Breaking,
        Breaking,
    ),
    case(
        "sent constant field added",
        &[(
            "required: [name]\n      properties:\n",
            "required: [name, kind]\n      properties:\n        kind: { type: string, enum: [pet] }\n",
        )],
        Breaking,
        Additive,
    ),
    case(
        "first required field",
        &[("Filter: { type: object,", "Filter: { type: object, required: [name],")],
        Breaking,
        Breaking,
    ),
    case("field removed", &[("        age: { type: integer, format: int32 }\n", "")], Breaking, Breaking),
    case(
        "field of another type",
        &[("id: { type: integer, format: int64 }", "id: { type: string }")],
        Breaking,
        Breaking,
    ),
    case("field now optional", &[("required: [id, name]", "required: [id]")], Breaking, Breaking),
    case(
        "field now nullable",
        &[("        age: { type", "        age: { nullable: true, type")],
        Additive,
        Breaking,
    ),
    case(
        "field with a description",
        &[("        age: { type", "        age: { description: Years., type")],
        Documentation,
        Documentation,
    ),
    case(
        "other fields allowed",
        &[(
            "required: [name]\n      properties:\n",
            "required: [name]\n      additionalProperties: { type: string }\n      properties:\n",
        )],
        Additive,
        Additive,
    ),
    case("value added", &[("[asc, desc, none]", "[asc, desc, none, random]")], Additive, Additive),
    case("value removed", &[("[asc, desc, none]", "[asc, desc]")], Breaking, Breaking),
    case("received value removed", &[("[good, bad, odd]", "[good, bad]")], Additive, Breaking),
    case(
        "enumeration opened",
        &[("Order: { type: string, enum: [asc, desc, none] }", "Order: { type: string }")],
        Additive,
        Breaking,
    ),
    case(
        "member added",
        &[("oneOf: [", "oneOf: [{ $ref: '#/components/schemas/Problem' }, ")],
        Additive,
        Additive,
    ),
    case("member removed", &[(", { $ref: '#/components/schemas/Dog' }]", "]")], Breaking, Breaking),
    case(
        "type renamed",
        &[("schemas/Mood'", "schemas/State'"), ("    Mood:", "    State:")],
        Documentation,
        Breaking,
    ),
    case(
        "members told apart by a field",
        &[(
            "{ $ref: '#/components/schemas/Dog' }]",
            "{ $ref: '#/components/schemas/Dog' }], discriminator: { propertyName: kind }",
        )],
        Breaking,
        Documentation,
    ),
    case(
        "member of another kind",
        &[(
            "Dog: { type: object, required: [tricks], properties: { tricks: { type: integer, format: int32 } } }",
            "Dog: { type: string }",
        )],
        Breaking,
        Breaking,
    ),
    case(
        "enumeration now an object",
        &[(
            "Mood: { type: string, enum: [good, bad, odd] }",
            "Mood: { type: object, properties: { a: { type: string } } }",
        )],
        Breaking,
        Breaking,
    ),
    case(
        "field with a limit",
        &[(
            "        age: { type: integer, format: int32 }",
            "        age: { type: integer, format: int32, maximum: 30 }",
        )],
        Breaking,
        Documentation,
    ),
    case(
        "sent field now only received",
        &[(
            "        age: { type: integer, format: int32 }",
            "        age: { readOnly: true, type: integer, format: int32 }",
        )],
        Breaking,
        Documentation,
    ),
    case(
        "sent field now of one value",
        &[(
            "        name: { type: string }\n        age",
            "        name: { type: string, enum: [Rex] }\n        age",
        )],
        Breaking,
        Breaking,
    ),
    case(
        "received field deprecated",
        &[("        mood: {", "        mood: { deprecated: true, ")],
        Documentation,
        Documentation,
    ),
    case(
        "received type now sent too",
        &[(
            "  /pets/{id}:\n",
            "  /toys: { post: { operationId: addToy, tags: [pets], requestBody: { required: true, content: { application/json: { schema: { $ref: '#/components/schemas/Pet' } } } }, responses: { '204': { description: d } } } }\n  /pets/{id}:\n",
        )],
        Additive,
        Additive,
    ),
    case(
        "sent type now received too",
        &[(
            "  /pets/{id}:\n",
            "  /toys: { get: { operationId: getToy, tags: [pets], responses: { '200': { description: d, content: { application/json: { schema: { $ref: '#/components/schemas/NewPet' } } } } } } }\n  /pets/{id}:\n",
        )],
        Additive,
        Additive,
    ),
    case(
        "sent enumeration now received too",
        &[(
            "  /pets/{id}:\n",
            "  /toys: { get: { operationId: getToy, tags: [pets], responses: { '200': { description: d, content: { application/json: { schema: { $ref: '#/components/schemas/Order' } } } } } } }\n  /pets/{id}:\n",
        )],
        Additive,
        Additive,
    ),
    case(
        "words about everything",
        &[
            (
                "info: { title: Pets, version: '1' }",
                "info: { title: Animals, version: '2', description: All of them. }",
            ),
            (
                "operationId: getPet",
                "summary: Reads.\n      description: One of them.\n      operationId: getPet",
            ),
            ("{ name: limit,", "{ name: limit, description: How many.,"),
            (
                "requestBody: { required: true, content: { application/json: { schema: { $ref",
                "requestBody: { description: What., required: true, content: { application/json: { schema: { $ref",
            ),
            ("'201': { description: made", "'201': { description: created"),
            ("Order: { type", "Order: { description: Which way., type"),
            ("NewPet:\n", "NewPet:\n      description: One more.\n"),
        ],
        Documentation,
        Documentation,
    ),
    case("value spelled another way", &[("[asc, desc, none]", "[asc, DESC, none]")], Breaking, Documentation),
    case(
        "field spelled another way",
        &[
            ("required: [name]\n", "required: [Name]\n"),
            ("        name: { type: string }\n        age:", "        Name: { type: string }\n        Age:"),
        ],
        Breaking,
        Documentation,
    ),
    case(
        "arguments of `new` change places",
        &[(
            "        label: { type: string }\n        size: { type: integer, format: int32 }\n",
            "        size: { type: integer, format: int32 }\n        label: { type: string }\n",
        )],
        Documentation,
        Breaking,
    ),
    case(
        "file now a text",
        &[("photo: { type: string, format: binary }", "photo: { type: string }")],
        Breaking,
        Breaking,
    ),
    case(
        "types that were one part",
        &[(
            "right: { type: object, properties: { a: { type: string } } }",
            "right: { type: object, properties: { a: { type: string }, b: { type: string } } }",
        )],
        Additive,
        Breaking,
    ),
    case(
        "types of their own become one",
        &[
            (
                "left: { type: object, properties: { a: { type: string } } }",
                "left: { type: object, properties: { a: { type: string }, c: { type: string } } }",
            ),
            (
                "right: { type: object, properties: { a: { type: string } } }",
                "right: { type: object, properties: { a: { type: string }, c: { type: string } } }",
            ),
        ],
        Additive,
        Breaking,
    ),
    case(
        "sent type takes no other fields",
        &[(
            "    NewPet:\n      type: object\n",
            "    NewPet:\n      type: object\n      additionalProperties: false\n",
        )],
        Breaking,
        Documentation,
    ),
];
