"""Forms and deep objects, read by qs and judged by Ajv.

openapi-core knows `deepObject` for flat objects of a query only; documents use it for lists, for
nested objects and for the fields of forms, as `qs` and the frameworks of its family read them.
"""

import json
import os
import subprocess

from .media import essence

FORM = "application/x-www-form-urlencoded"


def deep_parameters(operation):
    """The query parameters of style deepObject, with the place of their schemas."""
    return {
        node["name"]: f"{where}/schema"
        for node, where in operation.parameters
        if node["in"] == "query" and node.get("style") == "deepObject" and "schema" in node
    }


def deep_body(call):
    """Whether the body is a form in which fields are deep objects."""
    if call.body is None or essence(call.body.media) != FORM:
        return False
    encoding = call.body.node.get("encoding")
    return isinstance(encoding, dict) and any(isinstance(each, dict) and each.get("style") == "deepObject" for each in encoding.values())


class Forms:
    """qs and Ajv in a process of their own, started when the first form is to be read."""

    def __init__(self, home, path):
        self.home = home
        self.path = path
        self.process = None

    def _ask(self, question):
        if self.process is None:
            script = os.path.join(os.path.dirname(os.path.dirname(__file__)), "forms.mjs")
            self.process = subprocess.Popen(
                ["node", "--stack-size=4000", script, self.home], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, encoding="utf-8"
            )
            self._ask({"load": self.path})
        self.process.stdin.write(json.dumps(question) + "\n")
        self.process.stdin.flush()
        line = self.process.stdout.readline()
        return json.loads(line) if line else {"failed": "the judge of forms ended"}

    def body(self, call, recorded, aside):
        """What the form holds, and what is wrong with it."""
        asked = {"pointer": f"{call.body.pointer}/schema"} if "schema" in call.body.node else {"parameters": {}}
        return self._said({"text": recorded.body.decode(errors="replace"), **asked}, aside, lambda _: "body", ["body"])

    def query(self, parameters, recorded, aside):
        """What deep parameters hold, and what is wrong with them."""
        question = {"text": recorded.target.partition("?")[2], "parameters": parameters}

        def part(says):
            return next((f"query {name}" for name in parameters if says.startswith((f"/{name} ", f"/{name}/"))), "query")

        return self._said(question, aside, part, [f"query {name}" for name in parameters])

    def _said(self, question, aside, part, parts):
        reply = self._ask(question)
        if "failed" in reply:
            return {}, [f"the judge of forms broke down: {reply['failed']}"]
        aside.reads("qs", *parts)
        for says in reply["readOnly"]:
            aside.objection("qs-read-only", part(says), says)
        return reply["value"], reply["errors"]

    def close(self):
        """Ends the process."""
        if self.process is not None:
            self.process.stdin.close()
            self.process.wait(timeout=10)
