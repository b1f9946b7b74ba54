"""The part of a document that requests are judged by: what it says of answers is left out.

Judges of requests load this quickly, however large and recursive the answers are.
"""

from .document import METHODS, Document, escape
from .media import essence

FORM = "application/x-www-form-urlencoded"
KEPT = ("parameters", "summary", "description", "$ref")


def references(node):
    """Every `$ref` and every mapping of a discriminator in a part of a document."""
    waiting = [node]
    while waiting:
        node = waiting.pop()
        if isinstance(node, dict):
            ref = node.get("$ref")
            if isinstance(ref, str):
                yield ref
            discriminator = node.get("discriminator")
            if isinstance(discriminator, dict) and isinstance(discriminator.get("mapping"), dict):
                for name in discriminator["mapping"].values():
                    if isinstance(name, str):
                        yield name if "/" in name else f"#/components/schemas/{escape(name)}"
            waiting.extend(node.values())
        elif isinstance(node, list):
            waiting.extend(node)


def _silent(node):
    """An operation without a word about its answers."""
    kept = {key: value for key, value in node.items() if key not in ("responses", "callbacks", "x-codeSamples", "x-code-samples")}
    kept["responses"] = {"default": {"description": "any answer"}}
    return kept


def part(document, operations):
    """A document of these operations' requests alone."""
    root = document.root
    paths = {}
    for operation in operations:
        if colons(operation):
            paths.setdefault(judged_path(operation), {})[operation.method.lower()] = _without_colons(operation)
            continue
        item = paths.setdefault(operation.sent_path, {key: operation.item[key] for key in KEPT if key in operation.item and key != "$ref"})
        method = operation.method.lower()
        if method in item and operation.path != operation.sent_path:
            continue
        if method in METHODS:
            item[method] = _silent(operation.node)
        else:
            item.setdefault("additionalOperations", {})[operation.method] = _silent(operation.node)
    made = {key: value for key, value in root.items() if key not in ("paths", "webhooks", "components", "tags") and not key.startswith("x-")}
    made["paths"] = paths
    components = {}
    schemes = (root.get("components") or {}).get("securitySchemes")
    if schemes:
        components["securitySchemes"] = schemes
    waiting = [paths]
    while waiting:
        for ref in references(waiting.pop()):
            steps = ref.split("/")
            if steps[:2] != ["#", "components"] or len(steps) < 4:
                # It points into the middle of the document, where all that was left out may be meant: all of it is kept.
                whole = root.get("paths") or {}
                return {**made, "components": root.get("components") or {}, "paths": {**paths, **whole, **_beside(paths, whole)}}
            kind, raw = steps[2], steps[3]
            try:
                node = document.at(f"#/components/{kind}/{raw}")
            except (KeyError, TypeError):
                continue
            name = next((key for key in root["components"][kind] if escape(key) == raw or key == raw), raw)
            if name not in components.setdefault(kind, {}):
                components[kind][name] = node
                waiting.append(node)
    made["components"] = components
    return made


def colons(operation):
    """The parameters of a path whose names have a colon, with another name for each. To judges that read expressions of
    RFC 6570 there (2.4.1) it says how much of a value is meant; OpenAPI has no such modifiers, and the name is the name."""
    return {node["name"]: node["name"].replace(":", "-colon") for node, _ in operation.parameters if node["in"] == "path" and ":" in node["name"]}


def judged_path(operation):
    """The path with these other names in it."""
    path = operation.sent_path
    for name, other in colons(operation).items():
        path = path.replace("{" + name + "}", "{" + other + "}")
    return path


def judged_parameters(operation):
    """The parameters under these other names."""
    others = colons(operation)
    return [{**node, "name": others[node["name"]]} if node["in"] == "path" and node["name"] in others else node for node, _ in operation.parameters]


def _without_colons(operation):
    return {**_silent(operation.node), "parameters": judged_parameters(operation)}


def _beside(paths, whole):
    """Paths that the document has in another form, as with a query: what is asked, and all else that is there."""
    return {path: {**item, **whole[path]} for path, item in paths.items() if path in whole}


def of_what_was_sent(made):
    """The same document without what its parameters default to, and without a `readOnly` of a whole parameter,
    which the standard has for properties only (OpenAPI 3.0.3, Schema Object)."""
    components = made.get("components") or {}
    schemas = components.get("schemas") or {}
    paths = {}
    for path, item in made["paths"].items():
        paths[path] = {
            key: without_words(inner, schemas) if key == "parameters" else {**inner, "parameters": without_words(inner["parameters"], schemas)}
            if isinstance(inner, dict) and "parameters" in inner else inner
            for key, inner in item.items()
        }
    shared = components.get("parameters")
    if shared:
        components = {**components, "parameters": dict(zip(shared, without_words(list(shared.values()), schemas)))}
    return {**made, "paths": paths, "components": components}


def objects_as_json(made):
    """The same document with the encoding said that objects have in forms where it says none (OpenAPI 3.0.4, Encoding
    Object, `contentType`). A judge of an older edition looks for them spread over the form."""
    root = Document("", made, "")

    def said(content):
        encoding = content.get("encoding") or {}
        schema, _ = root.follow(content.get("schema"), "")
        properties = schema.get("properties") if isinstance(schema, dict) else None
        kinds = {name: root.follow(inner, "")[0] for name, inner in (properties or {}).items()}
        objects = [name for name, inner in kinds.items() if name not in encoding and isinstance(inner, dict)
                   and (inner.get("type") == "object" or "properties" in inner)]
        return {**content, "encoding": {**encoding, **{name: {"contentType": "application/json"} for name in objects}}} if objects else content

    def of(operation):
        body = operation.get("requestBody") if isinstance(operation, dict) else None
        body, _ = root.follow(body, "") if body else (None, "")
        if not isinstance(body, dict):
            return operation
        content = {media: said(inner) if isinstance(inner, dict) and essence(media) == FORM else inner for media, inner in (body.get("content") or {}).items()}
        return {**operation, "requestBody": {**body, "content": content}}

    paths = {path: {key: of(inner) for key, inner in item.items()} for path, item in made["paths"].items()}
    return {**made, "paths": paths}


LEFT = {"default", "readOnly"}


def words_left(document, schema, depth=0):
    """Which of these words a schema of a parameter or its alternatives say."""
    schema, _ = document.follow(schema, "")
    if not isinstance(schema, dict) or depth > 8:
        return set()
    inner = [part for key in ("allOf", "anyOf", "oneOf") for part in schema.get(key) or []]
    return set(LEFT & schema.keys()).union(*(words_left(document, part, depth + 1) for part in inner))


def without_words(parameters, schemas):
    """Parameters without these words."""
    out = []
    for node in parameters or []:
        if isinstance(node, dict) and isinstance(node.get("schema"), dict):
            node = {**node, "schema": _sent(node["schema"], schemas)}
        out.append(node)
    return out


def _sent(schema, schemas, depth=0):
    """A schema without these words, its alternatives too; the same one where they are not said."""
    if not isinstance(schema, dict) or depth > 8:
        return schema
    if isinstance(schema.get("$ref"), str):
        named = schemas.get(schema["$ref"].removeprefix("#/components/schemas/"))
        plain = _sent(named, schemas, depth + 1)
        return schema if plain is named else plain
    made = {key: value for key, value in schema.items() if key not in LEFT}
    for key in ("allOf", "anyOf", "oneOf"):
        if isinstance(schema.get(key), list):
            parts = [_sent(part, schemas, depth + 1) for part in schema[key]]
            made[key] = schema[key] if all(one is other for one, other in zip(parts, schema[key])) else parts
    return schema if len(made) == len(schema) and all(made[key] is schema[key] for key in made) else made
