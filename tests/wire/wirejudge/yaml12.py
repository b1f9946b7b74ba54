"""YAML as OpenAPI asks for it: 1.2's JSON schema, where `on` is a word and a date is text."""

import re

import yaml


class Loader(yaml.CSafeLoader):
    """Reads scalars as JSON would, whatever YAML 1.1 says."""


Loader.yaml_implicit_resolvers = {}
for _tag, _pattern, _first in [
    ("bool", r"true|True|TRUE|false|False|FALSE", "tTfF"),
    ("int", r"[-+]?[0-9]+", "-+0123456789"),
    ("float", r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?", "-+.0123456789"),
    ("null", r"~|null|Null|NULL|", ["~", "n", "N", ""]),
]:
    Loader.add_implicit_resolver(f"tag:yaml.org,2002:{_tag}", re.compile(f"^(?:{_pattern})$"), list(_first))


def _integer(loader, node):
    return int(loader.construct_scalar(node))


Loader.add_constructor("tag:yaml.org,2002:int", _integer)


def load(text):
    """The document in `text`; keys become strings, as in JSON."""
    return _keys(yaml.load(text, Loader))


def _keys(node):
    if isinstance(node, dict):
        return {_name(key): _keys(value) for key, value in node.items()}
    if isinstance(node, list):
        return [_keys(value) for value in node]
    return node


def _name(key):
    if key is None:
        return "null"
    if isinstance(key, bool):
        return "true" if key else "false"
    return str(key)
