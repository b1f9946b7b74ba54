"""What a place of a request can carry.

What the standard has no way to write in a place is not asked for there; it is counted by the reasons here.
All else is: percent-encoding keeps apart what separates values and what is in them (RFC 6570, by which OpenAPI
explains its styles).
"""

from urllib.parse import quote

from .media import is_json

DEFAULTS = {"path": "simple", "query": "form", "header": "simple", "cookie": "form"}
# In cookies nothing is encoded that a list could be read back from.
BETWEEN = set(",;|&=%\t\n/?#[]{}\"\\<>+ ")
# What parts the items of a list, of a style that does not repeat its name.
DELIMITERS = {"spaceDelimited": " ", "pipeDelimited": "|"}


def style(node):
    """The style of a parameter and whether it is exploded."""
    named = node.get("style", DEFAULTS.get(node["in"]))
    return named, bool(node.get("explode", named in ("form", "cookie")))


def unsendable(path, node, value, text):
    """Why a text within the value of a parameter cannot be written, or None where it can."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return "half of a surrogate pair is no text"
    place, nested = node["in"], isinstance(value, (list, dict))
    if place == "header":
        return _in_header(node, value, nested, text)
    if "content" in node:
        # A document of its own, encoded as a whole.
        return None
    if place == "path":
        return _shared(path, node, text) or _in_path(node, value, nested, text)
    if place == "query":
        return _in_query(node, value, nested, text)
    named, _ = style(node)
    if named == "cookie" and (text == "" or not text.isascii() or BETWEEN & set(text)):
        return "cookie: a text that only encoding could write, in a style without it"
    return "cookie: an item with what separates items" if nested and (text == "" or BETWEEN & set(text)) else None


def _in_header(node, value, nested, text):
    json_ = "content" in node and is_json(next(iter(node["content"])))
    if not text.isascii():
        return "header: what is not ASCII (RFC 9110, 5.5)"
    if json_:
        return "header: control characters (RFC 9110, 5.5)" if "\x7f" in text else None
    if any(ord(letter) < 32 or letter == "\x7f" for letter in text):
        return "header: control characters (RFC 9110, 5.5)"
    if text != text.strip():
        return "header: blanks at its ends (RFC 9110, 5.5)"
    if nested and text == "":
        return "header: an empty item of a list (RFC 9110, 5.6.1)"
    if nested and ("," in text or (isinstance(value, dict) and "=" in text)):
        return "header: an item with what separates items"
    return None


def _in_path(node, value, nested, text):
    named, exploded = style(node)
    if text in (".", ".."):
        return "path: dots alone (RFC 3986, 5.2.4)"
    if text == "" and (not nested or len(value) < 2 or named == "label"):
        return "path: an empty segment" if named != "matrix" else None
    if named == "label" and exploded and nested and "." in text:
        return "path: a dot in an item of an exploded label"
    return None


def _in_query(node, value, nested, text):
    named, exploded = style(node)
    # An item of an exploded list has a name of its own, and is an empty value as it would be alone.
    alone = not nested or len(value) < 2 or (exploded and isinstance(value, list))
    if text == "" and not node.get("allowEmptyValue") and named != "deepObject" and alone:
        return "query: an empty value without allowEmptyValue"
    if nested and not exploded and DELIMITERS.get(named, "\0") in text:
        return f"query: an item with the delimiter of {named} (OpenAPI 3.1.1, Appendix E)"
    return None


def _shared(path, node, text):
    """Where two stand in one segment, a value can neither hold what is between them nor meet it with a part of it."""
    for segment in path.split("/"):
        if segment.count("{") > 1 and "{" + node["name"] + "}" in segment:
            between = [piece.partition("}")[2] for piece in segment.split("{")[1:-1]]
            written = quote(text, safe="")
            held = any(piece in written for piece in between)
            meets = any(written.startswith(piece[-1:]) or written.endswith(piece[:1]) for piece in between if piece and written)
            if held or meets or not all(letter.isalnum() or letter in "%._~-" for letter in written):
                return "path: what stands between it and another parameter"
    return None


def muddled(operation, args):
    """The lists and objects, as (place, name), with a delimiter inside an item, encoded: judges that decode
    first cannot tell it from one between items. Those that expand templates can."""
    found = []
    for node, _ in operation.parameters:
        value = (args.get(node["in"]) or {}).get(node["name"])
        if node["in"] not in ("path", "query") or not isinstance(value, (list, dict)) or "content" in node:
            continue
        named, exploded = style(node)
        if (exploded and named == "form") or named == "deepObject":
            continue
        items = value if isinstance(value, list) else [*value, *value.values()]
        if any(isinstance(each, str) and (each == "" or set(each) & set(",;.=| %\n")) for each in items):
            found.append((node["in"], node["name"]))
    return found


def about(says, mixed):
    """Of which of some parameters, (place, name), a judge speaks; None where it is another."""
    for place, name in mixed:
        if says.startswith((f"{place} {name}:", f"{place} {name}.", f"{place} {name}[")) or says.lower().startswith(f"request.{place}.{name.lower()}"):
            return place, name
        if says.startswith("parameter:") and (f"'{name}'" in says or f" parameter: {name}" in says):
            return place, name
    return None
