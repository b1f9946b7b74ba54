// Values for schemas, by json-schema-faker. JSON lines in, JSON lines out.
//
//   {"load": FILE}                                      the document; answers {"ok":true}
//   {"pointer","side","mode","seed","depth"}            answers {"value"} or {"error"}
//
// side: "request" leaves out readOnly properties, "response" writeOnly ones.
// mode: "required" sets what must be set, "all" everything.
// What is done here is dialect only: OpenAPI's words become JSON Schema's, the rest is the faker's.
import { createInterface } from "node:readline";
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

const faker = process.argv[2] + "/node_modules/json-schema-faker/dist/index.js";
const { generateSync } = await import(pathToFileURL(faker).href);

let root = {};
let old = false;
const cache = new Map();

function at(pointer) {
  let node = root;
  for (const raw of pointer.replace(/^#\/?/, "").split("/")) {
    if (raw === "") continue;
    const key = decodeURIComponent(raw).replaceAll("~1", "/").replaceAll("~0", "~");
    node = node?.[key];
    if (node === undefined) throw new Error(`nothing at ${pointer}`);
  }
  return node;
}

const KEEP = ["type", "enum", "const", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf",
  "minLength", "maxLength", "pattern", "format", "minItems", "maxItems", "uniqueItems", "required", "minProperties",
  "maxProperties"];

function hidden(schema, side, depth = 0) {
  if (schema === null || typeof schema !== "object" || depth > 8) return false;
  if (schema.$ref && old) return hidden(at(schema.$ref), side, depth + 1);
  if (schema[side === "request" ? "readOnly" : "writeOnly"] === true) return true;
  if (schema.$ref) return hidden(at(schema.$ref), side, depth + 1);
  return (schema.allOf ?? []).some((part) => hidden(part, side, depth + 1));
}

// A name that the faker asks `resolve` for: with a `#` it would look inside the schema itself.
function name(ref, side) {
  return `${side}:${ref.replace("#", "")}`;
}

function convert(schema, side, depth = 0) {
  if (typeof schema !== "object" || schema === null) return schema === undefined ? true : schema;
  if (schema.$ref && (old || Object.keys(schema).length === 1)) return { $ref: name(schema.$ref, side) };
  const out = {};
  for (const key of KEEP) if (schema[key] !== undefined) out[key] = schema[key];
  if (out.exclusiveMinimum === true) { out.exclusiveMinimum = out.minimum; delete out.minimum; }
  if (out.exclusiveMaximum === true) { out.exclusiveMaximum = out.maximum; delete out.maximum; }
  for (const key of ["exclusiveMinimum", "exclusiveMaximum"]) if (out[key] === false) delete out[key];
  if (schema.properties) {
    out.properties = {};
    const gone = new Set();
    for (const [name, inner] of Object.entries(schema.properties)) {
      if (hidden(inner, side)) { gone.add(name); continue; }
      out.properties[name] = convert(inner, side, depth + 1);
    }
    if (out.required) out.required = out.required.filter((name) => !gone.has(name));
    out.type ??= "object";
  }
  // A field that is not described is only made where the document admits it in words.
  const more = schema.additionalProperties;
  if (more === undefined) { if (schema.properties) delete out.minProperties; }
  else out.additionalProperties = convert(more, side, depth + 1);
  if (schema.patternProperties) {
    out.patternProperties = {};
    for (const [name, inner] of Object.entries(schema.patternProperties)) out.patternProperties[name] = convert(inner, side, depth + 1);
  }
  if (schema.items !== undefined && !Array.isArray(schema.items)) { out.items = convert(schema.items, side, depth + 1); out.type ??= "array"; }
  if (Array.isArray(schema.prefixItems)) out.prefixItems = schema.prefixItems.map((inner) => convert(inner, side, depth + 1));
  for (const key of ["allOf", "anyOf", "oneOf"]) {
    if (Array.isArray(schema[key])) out[key] = schema[key].map((inner) => convert(inner, side, depth + 1));
  }
  const tag = schema.discriminator?.propertyName;
  if (tag) for (const key of ["anyOf", "oneOf"]) out[key] &&= schema[key].map((part, index) => tagged(part, out[key][index], tag, schema.discriminator.mapping));
  if (schema.$ref) out.allOf = [...(out.allOf ?? []), { $ref: name(schema.$ref, side) }];
  if (schema.nullable === true && typeof out.type === "string") out.type = [out.type, "null"];
  if (out.format === "date-time" || out.format === "date") delete out.pattern;
  return out;
}

// What a discriminator means: an alternative comes with its own tag.
function tagged(part, made, tag, mapping) {
  if (!part.$ref) return made;
  const last = part.$ref.split("/").at(-1);
  const names = Object.entries(mapping ?? {}).filter(([, to]) => to === part.$ref || to === last).map(([name]) => name);
  if (mapping && names.length === 0) return made;
  return { allOf: [made, { type: "object", required: [tag], properties: { [tag]: { enum: names.length ? names : [last] } } }] };
}

function resolve(ref) {
  let made = cache.get(ref);
  if (made === undefined) {
    const cut = ref.indexOf(":");
    made = convert(at("#" + ref.slice(cut + 1)), ref.slice(0, cut));
    cache.set(ref, made);
  }
  return made;
}

const letters = "abcdefghijklmnopqrstuvwxyz";
const formats = {
  byte: (random) => Buffer.from(Array.from({ length: 6 }, () => random.int(0, 255))).toString("base64"),
  binary: (random) => Array.from({ length: 8 }, () => random.pick([...letters])).join(""),
  password: (random) => Array.from({ length: 12 }, () => random.pick([...letters])).join(""),
  url: (random) => `https://example.com/${random.int(1, 999)}`,
  "date-time": (random) => `20${random.int(10, 29)}-0${random.int(1, 9)}-1${random.int(0, 9)}T0${random.int(0, 9)}:2${random.int(0, 9)}:3${random.int(0, 9)}Z`,
};

function answer(ask) {
  if (ask.load) {
    root = JSON.parse(readFileSync(ask.load, "utf8"));
    old = String(root.openapi ?? "").startsWith("3.0");
    cache.clear();
    return { ok: true };
  }
  const all = ask.mode === "all";
  const schema = convert(at(ask.pointer), ask.side);
  const options = {
    seed: ask.seed, maxDepth: ask.depth, refDepthMax: all ? ask.depth : 12, maxDefaultItems: 2,
    optionalsProbability: all ? 1 : 0, alwaysFakeOptionals: all, fillProperties: false,
    failOnInvalidTypes: false, refResolver: resolve, formats,
  };
  if (!all) options.maxDepth = 24;
  const value = generateSync(schema, options);
  return value === undefined ? { error: "nothing made" } : { value };
}

for await (const line of createInterface({ input: process.stdin })) {
  let reply;
  try { reply = answer(JSON.parse(line)); } catch (error) { reply = { error: String(error?.message ?? error) }; }
  process.stdout.write(JSON.stringify(reply) + "\n");
}
