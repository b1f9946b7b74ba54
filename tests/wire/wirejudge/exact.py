"""JSON values compared exactly: numbers by their value to the last digit, texts as they are."""

import json
from decimal import Decimal


class Lost(str):
    """A field that did not arrive, and where it was."""

    def __new__(cls, text, steps):
        made = super().__new__(cls, text)
        made.steps = steps
        return made


class Rounded(str):
    """A number that came as the double that is nearest to it, and where it was."""

    def __new__(cls, text, steps):
        made = super().__new__(cls, text)
        made.steps = steps
        return made


def differences(wanted, got, path="$", steps=()):
    """How two JSON values differ, as texts."""
    if isinstance(wanted, dict) and isinstance(got, dict):
        for key in wanted:
            if key not in got:
                yield Lost(f"{path}.{key}: lost {show(wanted[key])}", (*steps, key))
            else:
                yield from differences(wanted[key], got[key], f"{path}.{key}", (*steps, key))
        for key in got:
            if key not in wanted:
                yield f"{path}.{key}: invented {show(got[key])}"
    elif isinstance(wanted, list) and isinstance(got, list):
        if len(wanted) != len(got):
            yield f"{path}: {len(wanted)} items became {len(got)}"
        for index, (one, other) in enumerate(zip(wanted, got)):
            yield from differences(one, other, f"{path}[{index}]", (*steps, index))
    elif isinstance(wanted, bool) or isinstance(got, bool):
        if wanted is not got:
            yield f"{path}: {show(wanted)} became {show(got)}"
    elif _number(wanted) != _number(got):
        says = f"{path}: {show(wanted)} became {show(got)}"
        yield Rounded(says, steps) if _is_nearest(wanted, got) else says


def _number(value):
    # A double stands for what is written of it: 0.1, and not the nearest binary fraction.
    return Decimal(str(value)) if isinstance(value, float) else value


def _is_nearest(wanted, got):
    numbers = (int, float, Decimal)
    try:
        return isinstance(wanted, numbers) and isinstance(got, numbers) and float(wanted) == float(got)
    except OverflowError:
        return False


def show(value):
    """The start of a value, for messages."""
    text = json.dumps(value, ensure_ascii=False, default=str)
    return text if len(text) < 100 else text[:100] + "…"


def text_of(value):
    """A scalar as text on the wire."""
    if value is True:
        return "true"
    if value is False:
        return "false"
    if value is None:
        return ""
    if isinstance(value, float) and value == int(value):
        return str(int(value))
    return str(value)
