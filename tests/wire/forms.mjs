// Reads forms and deep objects of a query with qs and judges them with Ajv. JSON lines in and out.
//
//   {"load": FILE}                       the document; answers {"ok":true}
//   {"text","pointer"}                   a whole form under the schema at a pointer
//   {"text","parameters":{NAME:POINTER}} parameters of a query, the others are passed over
//
// Answers {"value","errors","readOnly"}: what was read, all leaves as texts, what Ajv objects to once it has
// turned texts into what the schema wants, and what it misses that is only read.
import { createInterface } from "node:readline";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const require = createRequire(process.argv[2] + "/");
const qs = require("qs");
const addFormats = require("ajv-formats");

let root = {};
let ajv;
const made = new Map();

function load(file) {
  root = JSON.parse(readFileSync(file, "utf8"));
  const old = String(root.openapi ?? "").startsWith("3.0");
  const Ajv = require(old ? "ajv-draft-04" : "ajv/dist/2020");
  ajv = new (Ajv.default ?? Ajv)({ strict: false, validateSchema: false, coerceTypes: true, allErrors: true, verbose: true, logger: false, addUsedSchema: false });
  addFormats.default ? addFormats.default(ajv) : addFormats(ajv);
  ajv.addSchema(root, "http://document.invalid/root");
  made.clear();
  return { ok: true };
}

function validator(schema) {
  const key = JSON.stringify(schema);
  if (!made.has(key)) made.set(key, ajv.compile(schema));
  return made.get(key);
}

// A property that is only read need not be sent.
function readOnly(error) {
  const name = error.params?.missingProperty;
  const parent = error.parentSchema?.properties?.[name];
  return error.keyword === "required" && parent?.readOnly === true;
}

function answer(ask) {
  if (ask.load) return load(ask.load);
  const value = qs.parse(ask.text, {
    depth: 200, arrayLimit: 100_000, parameterLimit: 100_000, ignoreQueryPrefix: true, allowPrototypes: true,
  });
  let schema = { $ref: "http://document.invalid/root" + ask.pointer };
  let read = value;
  if (ask.parameters) {
    read = {};
    schema = { type: "object", properties: {} };
    for (const [name, pointer] of Object.entries(ask.parameters)) {
      if (value[name] !== undefined) read[name] = value[name];
      schema.properties[name] = { $ref: "http://document.invalid/root" + pointer };
    }
  }
  const before = structuredClone(read);
  const judge = validator(schema);
  const errors = judge(read) ? [] : judge.errors;
  const told = (some) => some.map((error) => `${error.instancePath || "/"} ${error.message}`);
  return { value: before, errors: told(errors.filter((error) => !readOnly(error)).slice(0, 5)), readOnly: told(errors.filter(readOnly)) };
}

for await (const line of createInterface({ input: process.stdin })) {
  let reply;
  try { reply = answer(JSON.parse(line)); } catch (error) { reply = { failed: String(error?.message ?? error) }; }
  process.stdout.write(JSON.stringify(reply) + "\n");
}
