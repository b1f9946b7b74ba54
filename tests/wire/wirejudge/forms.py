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

    def body(self, call, recorded):
        """What the form holds, and what is wrong with it."""
        if "schema" not in call.body.node:
            return self._said({"text": recorded.body.decode(errors="replace"), "parameters": {}})
        return self._said({"text": recorded.body.decode(errors="replace"), "pointer": f"{call.body.pointer}/schema"})

    def query(self, parameters, recorded):
        """What deep parameters hold, and what is wrong with them."""
        return self._said({"text": recorded.target.partition("?")[2], "parameters": parameters})

    def _said(self, question):
        reply = self._ask(question)
        if "failed" in reply:
            return {}, [f"the judge of forms broke down: {reply['failed']}"]
        return reply["value"], reply["errors"]

    def close(self):
        """Ends the process."""
        if self.process is not None:
            self.process.stdin.close()
            self.process.wait(timeout=10)
