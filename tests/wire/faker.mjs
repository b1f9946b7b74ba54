// Values for schemas, by json-schema-faker. JSON lines in, JSON lines out.
//
//   {"load": FILE}                                       the document; answers {"ok":true}
//   {"pointer","side","seed","depth","turn","try"}       answers {"value"} or {"error"}
//   {"keep": true}                                       the last value is used; answers {"left": N}
//
// side: "request" leaves out readOnly properties, "response" writeOnly ones.
// depth: so many levels below the first come with everything, all others with what is required; -1 for none.
// turn: 0 for a value without null where something else may stand, else now and then with it.
// try: how many values the validator has refused before; -1 for the same choices as the last one's.
// left: alternatives of unions that values for this pointer have come by, and that none has taken yet.
//
// What is done here is dialect (OpenAPI's words become JSON Schema's, dialect.mjs) and the choice of an
// alternative, which comes from choices.mjs; the values are the faker's.
import { createInterface } from "node:readline";
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { Choices } from "./choices.mjs";
import { Dialect } from "./dialect.mjs";

const faker = process.argv[2] + "/node_modules/json-schema-faker/dist/index.js";
const { generateSync } = await import(pathToFileURL(faker).href);

// Schemas of one value: more make no value that would be short enough to send.
const MOST = 2000;

let dialect;
let scopes = new Map();
let last;

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
    dialect = new Dialect(JSON.parse(readFileSync(ask.load, "utf8")));
    scopes = new Map();
    last = undefined;
    return { ok: true };
  }
  if (ask.keep) return { left: last.keep() };
  // An alternative of which only what is required was shown has not been shown.
  const scope = `${ask.side} ${ask.pointer} ${ask.depth < 0}`;
  if (!scopes.has(scope)) scopes.set(scope, new Choices());
  const before = ask.try < 0 ? last?.mine : undefined;
  last = scopes.get(scope);
  last.begin(ask.turn, Math.max(ask.try, 0), before);
  let count = 0;
  const refResolver = (name) => {
    count += 1;
    if (count > MOST) throw new Error("too much of it");
    return dialect.resolve(name, last);
  };
  // What is left out at which depth is the dialect's to say: the faker would leave halves of objects there.
  const value = generateSync(dialect.schema(ask.pointer, ask.side, last, ask.depth), {
    seed: ask.seed, maxDepth: 400, maxDefaultItems: 2, optionalsProbability: 1, alwaysFakeOptionals: true,
    fillProperties: false, failOnInvalidTypes: false, refResolver, formats,
  });
  return value === undefined ? { error: "nothing made" } : { value };
}

for await (const line of createInterface({ input: process.stdin })) {
  let reply;
  try { reply = answer(JSON.parse(line)); } catch (error) { reply = { error: String(error?.message ?? error) }; }
  process.stdout.write(JSON.stringify(reply) + "\n");
}
