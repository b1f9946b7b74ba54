"""What a document says of each place of a value: to choose what to try there, never to judge it."""

COMPOSED = ("allOf", "anyOf", "oneOf")
SAYING = {"type", "enum", "const", "properties", "items", "prefixItems", "not", "pattern", "additionalProperties", "required", "format",
          "patternProperties", "contentMediaType", "$dynamicRef", *COMPOSED}


def placed(document, schema, value):
    """(path, value, schemas) of every place in a value, the outermost first."""
    waiting = [((), value, _all_of_it(document, [schema]))]
    while waiting:
        path, inner, schemas = waiting.pop(0)
        yield path, inner, schemas
        if isinstance(inner, dict):
            steps = inner.items()
        elif isinstance(inner, list):
            steps = enumerate(inner)
        else:
            continue
        known = {}
        for step, each in steps:
            under = _under(schemas, step)
            key = tuple(map(id, under))
            if key not in known:
                known[key] = _all_of_it(document, under)
            waiting.append(((*path, step), each, known[key]))


def said_of(document, schema):
    """A schema with all that it refers to and is made of."""
    return _all_of_it(document, [schema])


def _all_of_it(document, schemas):
    """Some schemas with what they refer to and are made of."""
    found, seen, waiting = [], set(), list(schemas)
    while waiting:
        schema = waiting.pop()
        if id(schema) in seen or not isinstance(schema, dict):
            continue
        seen.add(id(schema))
        if isinstance(schema.get("$ref"), str):
            waiting.append(document.follow(schema, "")[0])
            if document.old:
                continue
        found.append(schema)
        for key in COMPOSED:
            waiting.extend(schema.get(key) or [])
    return found


def _under(schemas, step):
    under = []
    for schema in schemas:
        if isinstance(step, int):
            prefix = schema.get("prefixItems")
            inner = prefix[step] if isinstance(prefix, list) and step < len(prefix) else schema.get("items")
        else:
            inner = (schema.get("properties") or {}).get(step)
            if inner is None:
                inner = schema.get("additionalProperties")
        if isinstance(inner, dict) or inner is True:
            under.append(inner if isinstance(inner, dict) else ANY)
    return under


ANY = {}


def is_anything(schemas):
    """Whether any value may stand at a place that these speak of."""
    return bool(schemas) and not any(SAYING & schema.keys() for schema in schemas)


def is_listed(schemas):
    """Whether the values of a place are listed."""
    return any("enum" in schema or "const" in schema for schema in schemas)


def formats(schemas):
    """The formats that are said of a place."""
    return [schema["format"] for schema in schemas if isinstance(schema.get("format"), str)]
