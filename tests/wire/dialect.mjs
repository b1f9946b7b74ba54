// OpenAPI's schemas as JSON Schema's, for json-schema-faker: one flat schema for each, with all that `allOf` says
// and one alternative of each union. The faker merges such parts itself, but drops what stands beside a
// `$ref` in a union, and one of two schemas of the same property.

const KEEP = ["type", "enum", "const", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf",
  "minLength", "maxLength", "pattern", "format", "minItems", "maxItems", "uniqueItems", "required", "minProperties",
  "maxProperties"];
const INNER = ["items", "additionalProperties"];
// Formats of whole numbers that the faker does not know (https://spec.openapis.org/registry/format/).
const BOUNDS = { int8: [-128, 127], uint8: [0, 255], uint16: [0, 65535], uint32: [0, 4294967295], uint64: [0, 1e15], uint: [0, 1e15] };
const WHOLE = /^(u?int(8|16|32|64)|uint)$/;
// Items of a list of a union: so that one value has many alternatives.
const ITEMS = 8;
// Names of fields where any may stand.
const NAMES = [["entry"], ["\u043a\u043b\u044e\u0447", "a-b"], ["0", "Entry"]];

function isObject(node) {
  return node !== null && typeof node === "object" && !Array.isArray(node);
}

function whole(type) {
  return type === "number" ? "integer" : type;
}

function isNull(part) {
  return isObject(part) && (part.type === "null" || (part.const === null && "const" in part)
    || (Array.isArray(part.enum) && part.enum.length === 1 && part.enum[0] === null));
}

function isNothing(schema) {
  return schema === false || (isObject(schema) && (schema.not === true || (isObject(schema.not) && Object.keys(schema.not).length === 0)));
}

export class Dialect {
  constructor(root) {
    this.root = root;
    this.old = String(root.openapi ?? "").startsWith("3.0");
    // Schemas that the faker asks for by number.
    this.numbers = new Map();
    this.numbered = [];
    this.joined = new Map();
    this.hiding = { request: new Map(), response: new Map() };
  }

  at(pointer) {
    let node = this.root;
    for (const raw of pointer.replace(/^#\/?/, "").split("/")) {
      if (raw === "") continue;
      const key = decodeURIComponent(raw).replaceAll("~1", "/").replaceAll("~0", "~");
      node = node?.[key];
      if (node === undefined) throw new Error(`nothing at ${pointer}`);
    }
    return node;
  }

  // The schema at a pointer, with everything for `room` levels below it and what is required only under them.
  schema(pointer, side, choices, room) {
    return this.flat(this.at(pointer), side, choices, room);
  }

  // The schema that `name` stands for.
  resolve(name, choices) {
    const [side, number, room] = name.split(":");
    return this.flat(this.numbered[Number(number)], side, choices, Number(room));
  }

  name(schema, side, room) {
    if (!this.numbers.has(schema)) {
      this.numbers.set(schema, this.numbered.length);
      this.numbered.push(schema);
    }
    return { $ref: `${side}:${this.numbers.get(schema)}:${room}` };
  }

  // Inside another schema: as it is where nothing is to be chosen or followed, else by its name.
  inner(schema, side, choices, room, depth) {
    if (!isObject(schema)) return schema ?? true;
    const composed = ["$ref", "allOf", "anyOf", "oneOf"].some((key) => schema[key] !== undefined);
    return composed || Array.isArray(schema.type) || schema.nullable === true || depth > 8
      ? this.name(schema, side, room - 1) : this.flat(schema, side, choices, room - 1, depth + 1);
  }

  // Two schemas of one place, as one.
  both(one, other) {
    if (one === undefined || one === other) return other;
    if (!isObject(one) || !isObject(other)) return one === false ? one : other;
    if (!this.joined.has(one)) this.joined.set(one, new Map());
    const known = this.joined.get(one);
    if (!known.has(other)) known.set(other, { allOf: [one, other] });
    return known.get(other);
  }

  flat(schema, side, choices, room, depth = 0) {
    if (!isObject(schema)) return schema ?? true;
    const all = room >= 0;
    const found = { parts: [], properties: new Map(), patterns: new Map(), inner: {}, prefix: undefined };
    this.collect(schema, side, choices, found, new Set());
    const below = (inner) => this.inner(inner, side, choices, room, depth);
    const last = this.fields(found, side, all, choices.turn, below);
    this.kind(found, choices);
    for (const key of INNER) if (found.inner[key] !== undefined) last[key] = below(found.inner[key]);
    if (found.patterns.size) {
      last.patternProperties = {};
      for (const [name, inner] of found.patterns) last.patternProperties[name] = below(inner);
    }
    if (found.prefix) last.prefixItems = found.prefix.map(below);
    if (!found.parts.some((part) => part.type !== undefined)) {
      if (found.properties.size) last.type = "object";
      else if (last.items !== undefined) last.type = "array";
    }
    if (last.items !== undefined) this.items(found, last, all);
    return { allOf: [...found.parts, last] };
  }

  // The fields of an object: all, or those that are required.
  fields(found, side, all, turn, below) {
    const gone = new Set([...found.properties].filter(([, inner]) => this.hidden(inner, side)).map(([name]) => name));
    const required = new Set();
    for (const part of found.parts) {
      if (!part.required) continue;
      part.required = part.required.filter((name) => !gone.has(name));
      for (const name of part.required) required.add(name);
    }
    const properties = {};
    for (const [name, inner] of found.properties) {
      if (!gone.has(name) && !isNothing(inner) && (all || required.has(name))) properties[name] = below(inner);
    }
    const more = found.inner.additionalProperties;
    if (all && more !== undefined && !isNothing(more)) for (const name of NAMES[turn % NAMES.length]) properties[name] ??= below(more);
    // A field that is not described is only made where the document admits it in words.
    if (more === undefined && found.properties.size) for (const part of found.parts) delete part.minProperties;
    return Object.keys(properties).length || found.properties.size ? { properties } : {};
  }

  // The one type of a value.
  kind(found, choices) {
    const nullable = found.parts.filter((part) => Array.isArray(part.type) && part.type.includes("null"));
    if (nullable.length && found.parts.every((part) => part.type === undefined || nullable.includes(part))) {
      const nothing = choices.nothing();
      for (const part of nullable) {
        part.type = nothing ? "null" : part.type.filter((kind) => kind !== "null");
        if (!nothing && part.enum) part.enum = part.enum.filter((each) => each !== null);
      }
    }
    for (const part of found.parts) {
      if (Array.isArray(part.type)) part.type = part.type[part.type.length > 1 ? choices.one(part.list, part.type.length) : 0];
      delete part.list;
    }
  }

  // How many items a list has: so many that a union among them shows its alternatives.
  items(found, last, all) {
    const least = Math.max(0, ...found.parts.map((part) => part.minItems ?? 0));
    const most = Math.min(...found.parts.map((part) => part.maxItems ?? Infinity));
    const wanted = Math.max(least, Math.min(Math.max(this.ways(found.inner.items), 2), ITEMS, most));
    // The faker fills a list as far as it may be filled, be it with millions.
    last.maxItems = all ? wanted : least;
    if (all) last.minItems = wanted;
  }

  // All that is said of a value, by the schema itself and by what it is made of.
  collect(schema, side, choices, found, above) {
    if (schema === false) throw new Error("nothing is allowed");
    if (!isObject(schema) || above.has(schema)) return;
    above.add(schema);
    if (schema.$ref) this.collect(this.at(schema.$ref), side, choices, found, above);
    if (!(schema.$ref && this.old)) {
      found.parts.push(this.own(schema));
      for (const [name, inner] of Object.entries(schema.properties ?? {})) found.properties.set(name, this.both(found.properties.get(name), inner));
      for (const [name, inner] of Object.entries(schema.patternProperties ?? {})) found.patterns.set(name, this.both(found.patterns.get(name), inner));
      for (const key of INNER) {
        if (schema[key] !== undefined && !Array.isArray(schema[key])) found.inner[key] = this.both(found.inner[key], schema[key]);
      }
      if (Array.isArray(schema.prefixItems)) found.prefix = schema.prefixItems;
      for (const part of schema.allOf ?? []) this.collect(part, side, choices, found, above);
      for (const key of ["oneOf", "anyOf"]) if (Array.isArray(schema[key])) this.choose(schema, key, side, choices, found, above);
    }
    above.delete(schema);
  }

  choose(schema, key, side, choices, found, above) {
    const open = schema[key].filter((part) => !this.loops(part, above));
    const some = open.filter((part) => !isNull(part));
    if (some.length < open.length && (some.length === 0 || choices.nothing())) {
      found.parts.push({ type: "null" });
      return;
    }
    if (some.length === 0) return;
    const part = some[choices.one(schema[key], some.length)];
    this.collect(part, side, choices, found, above);
    const discriminator = schema.discriminator;
    if (discriminator?.propertyName && part.$ref) this.tag(part, discriminator, found);
    // Of exactly one alternative no value is that has what another one demands and this one does not know.
    if (key === "oneOf") this.apart(some, part, found);
  }

  // What a discriminator means: an alternative comes with its own tag.
  tag(part, { propertyName, mapping }, found) {
    const last = part.$ref.split("/").at(-1);
    const names = Object.entries(mapping ?? {}).filter(([, to]) => to === part.$ref || to === last).map(([name]) => name);
    if (mapping && names.length === 0) return;
    found.parts.push({ type: "object", required: [propertyName] });
    found.properties.set(propertyName, this.both(found.properties.get(propertyName), { enum: names.length ? names : [last] }));
  }

  apart(alternatives, taken, found) {
    for (const other of alternatives) {
      const keys = isObject(other) ? Object.keys(other) : [];
      if (other === taken || keys.length !== 1 || keys[0] !== "required") continue;
      const name = other.required.find((each) => !found.parts.some((part) => part.required?.includes(each)));
      if (name !== undefined) found.properties.set(name, false);
    }
  }

  // Whether an alternative is a schema that it is an alternative of.
  loops(part, above, depth = 0) {
    if (!isObject(part) || depth > 12) return false;
    if (above.has(part)) return true;
    return part.$ref !== undefined && this.loops(this.at(part.$ref), above, depth + 1);
  }

  // How many alternatives there are for a value.
  ways(schema, depth = 0) {
    if (!isObject(schema) || depth > 4) return 0;
    const lists = ["oneOf", "anyOf"].filter((key) => Array.isArray(schema[key]));
    return Math.max(0, ...lists.map((key) => schema[key].length), schema.$ref ? this.ways(this.at(schema.$ref), depth + 1) : 0);
  }

  // What a schema says of a value without what is inside.
  own(schema) {
    const out = {};
    for (const key of KEEP) if (schema[key] !== undefined) out[key] = schema[key];
    if (Array.isArray(out.type)) { out.list = schema.type; out.type = [...out.type]; }
    if (Array.isArray(out.required)) out.required = [...out.required];
    else delete out.required;
    if (out.exclusiveMinimum === true) { out.exclusiveMinimum = out.minimum; delete out.minimum; }
    if (out.exclusiveMaximum === true) { out.exclusiveMaximum = out.maximum; delete out.maximum; }
    for (const key of ["exclusiveMinimum", "exclusiveMaximum"]) if (out[key] === false) delete out[key];
    if (schema.nullable === true && typeof out.type === "string") { out.type = [out.type, "null"]; out.list = schema; }
    // A number of such a format has no fraction.
    if (WHOLE.test(out.format)) out.type = Array.isArray(out.type) ? out.type.map(whole) : whole(out.type);
    const bounds = Object.hasOwn(BOUNDS, out.format) ? BOUNDS[out.format] : [];
    if (bounds.length && out.exclusiveMinimum === undefined) out.minimum = Math.max(bounds[0], out.minimum ?? bounds[0]);
    if (bounds.length && out.exclusiveMaximum === undefined) out.maximum = Math.min(bounds[1], out.maximum ?? bounds[1]);
    // Long texts take long to make, and what is right of forty letters is right of all.
    if (out.maxLength > 40 && !out.pattern && !out.format) out.maxLength = Math.max(40, out.minLength ?? 0);
    if (out.format === "date-time" || out.format === "date") delete out.pattern;
    return out;
  }

  // Whether a property is not for this side.
  hidden(schema, side, depth = 0) {
    if (!isObject(schema) || depth > 8) return false;
    const known = this.hiding[side];
    if (!known.has(schema)) {
      const word = side === "request" ? "readOnly" : "writeOnly";
      const said = schema[word] === true && !(schema.$ref && this.old);
      known.set(schema, said || (schema.$ref !== undefined && this.hidden(this.at(schema.$ref), side, depth + 1))
        || (!(schema.$ref && this.old) && (schema.allOf ?? []).some((part) => this.hidden(part, side, depth + 1))));
    }
    return known.get(schema);
  }
}
