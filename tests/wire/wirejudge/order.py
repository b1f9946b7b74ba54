"""Many lines at once: they are answered in the order of the batch, each for its own line."""

import hashlib
import json

from .calls import Answer

MOST = 16
ECHO = "x-wire-asked"


def echo(recorded):
    """What a request is known by again."""
    return hashlib.sha256(f"{recorded.method} {recorded.target}".encode()).hexdigest()


def judge(client, recorder, service, lines):
    """What is wrong when these (operation, args, the echo of what was sent for it alone) are given all at once."""
    recorder.echo = lambda recorded: {ECHO: echo(recorded)}
    recorder.answer = Answer(404, None, b"", None, "undocumented", "none")
    try:
        printed = client.batch([{"service": service, "operation": name, "args": args} for name, args, _ in lines])
    finally:
        recorder.echo = None
    if len(printed) != len(lines):
        yield f"{len(lines)} lines were answered by {len(printed)}"
    for index, (got, (_, _, sent)) in enumerate(zip(printed, lines)):
        if not isinstance(got, dict) or got.get("index") != index:
            yield f"line {index} was answered as {json.dumps(got, default=str)[:200]}"
        elif (got.get("headers") or {}).get(ECHO) != sent:
            yield f"line {index} was answered for another one, or for none: {json.dumps(got, default=str)[:200]}"
