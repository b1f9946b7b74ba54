"""The judges must see what is wrong: `target/wire/venv/bin/python -m unittest` in this folder."""

import base64
import json
import unittest

from wirejudge import compare
from wirejudge.cases import Answer, Body, Call
from wirejudge.core import Core
from wirejudge.document import Document
from wirejudge.schemas import Schemas
from wirejudge.server import Recorded
from wirejudge.values import Maker

ROOT = {
    "openapi": "3.0.3",
    "info": {"title": "T", "version": "1"},
    "paths": {
        "/pets/{id}": {
            "post": {
                "operationId": "feed",
                "parameters": [
                    {"name": "id", "in": "path", "required": True, "schema": {"type": "integer"}},
                    {"name": "kinds", "in": "query", "explode": False, "schema": {"type": "array", "items": {"type": "string"}}},
                ],
                "requestBody": {"required": True, "content": {"application/json": {"schema": {"type": "object", "required": ["much"], "properties": {"much": {"type": "integer"}}}}}},
                "responses": {"200": {"description": "ok"}},
            }
        }
    },
}


def asked(target="/pets/1?kinds=a,b", body=b'{"much":2}', media="application/json", method="POST"):
    """A request as the recorder keeps it."""
    return Recorded(method, target, [("content-type", media), ("content-length", str(len(body)))], body)


def call(answer=None):
    """What was asked for."""
    document = Document("t", ROOT, "")
    operation = document.operations()[0]
    args = {"path": {"id": 1}, "query": {"kinds": ["a", "b"]}, "body": {"much": 2}}
    return Call(operation, "all", args, Body("application/json", {}, "", {"much": 2}), answer)


def faults(recorded):
    """Everything that the second judge and the comparison say."""
    one = call()
    verdict = Core(one.operation.document).judge(one.operation, recorded)
    return verdict.violations + list(compare.parameters(one, verdict.parameters, verdict.violations)) + list(compare.body(one, recorded))


class Requests(unittest.TestCase):
    """A wrong request is found, a right one is not."""

    def test_right(self):
        self.assertEqual(faults(asked()), [])

    def test_wrong(self):
        for wrong in (
            asked(target="/pets/1?kinds=a&kinds=b"),
            asked(target="/pets/1"),
            asked(target="/pets/one?kinds=a,b"),
            asked(target="/pet/1?kinds=a,b"),
            asked(body=b'{"much":"2"}'),
            asked(body=b'{"much":3}'),
            asked(body=b"{}"),
            asked(body=b""),
            asked(media="text/plain"),
        ):
            self.assertTrue(faults(wrong), wrong.target)


class Answers(unittest.TestCase):
    """What is printed must be what was answered."""

    def said(self, printed, value, status=200, variant="all"):
        answer = Answer(status, "application/json", b"", value, "json", variant)
        return list(compare.answer(call(answer), printed))

    def test_values(self):
        value = {"a": [1, None, {"b": 9007199254740993}], "c": 1.0}
        self.assertEqual(self.said({"status": 200, "body": {"a": [1, None, {"b": 9007199254740993}], "c": 1}}, value), [])
        for other in ({"a": [1, None, {"b": 9007199254740992}], "c": 1.0}, {"a": [1, {"b": 9007199254740993}], "c": 1.0}, {"c": 1.0}, {**value, "d": None}, None):
            self.assertTrue(self.said({"status": 200, "body": other}, value))
        self.assertTrue(self.said({"status": 200, "body": True}, 1))

    def test_errors(self):
        self.assertEqual(self.said({"status": 404, "error": {"kind": "api", "body": {"m": 1}}}, {"m": 1}, 404), [])
        self.assertTrue(self.said({"status": 404, "body": {"m": 1}}, {"m": 1}, 404))
        self.assertTrue(self.said({"status": 200, "error": {"kind": "decode", "body": None}}, {}))
        self.assertTrue(self.said("no answer within 30 s", {}))

    def test_unknown_fields_may_go_and_known_may_not(self):
        value = {"a": 1, "zz_wire_extra": {"new": 1}}
        self.assertEqual(self.said({"status": 200, "body": {"a": 1}}, value, variant="unknown"), [])
        self.assertTrue(self.said({"status": 200, "body": {}}, value, variant="unknown"))


class Parts(unittest.TestCase):
    """Multipart bodies and forms."""

    def test_multipart(self):
        raw = (
            b'--x\r\nContent-Disposition: form-data; name="f"; filename="a.bin"\r\nContent-Type: application/octet-stream\r\n\r\n\x00\x01\r\n'
            b'--x\r\nContent-Disposition: form-data; name="t"\r\n\r\nsome\r\n--x--\r\n'
        )
        media = "multipart/form-data; boundary=x"
        file = {"$base64": base64.b64encode(b"\x00\x01").decode(), "filename": "a.bin"}
        self.assertEqual(list(compare._multipart({"f": file, "t": "some"}, raw, media)), [])
        for wrong in ({"f": {**file, "filename": "b"}}, {"t": "other"}, {"u": "x"}, {"f": {"$base64": "AAAA", "filename": "a.bin"}}):
            self.assertTrue(list(compare._multipart(wrong, raw, media)), wrong)

    def test_form(self):
        self.assertEqual(list(compare._form({"a": [1, 2], "b": {"c": "d e"}}, b"a=1&a=2&b[c]=d+e")), [])
        for raw in (b"a=1&b[c]=d+e", b"a=1&a=2", b"{}"):
            self.assertTrue(list(compare._form({"a": [1, 2], "b": {"c": "d e"}}, raw)), raw)


class Edges(unittest.TestCase):
    """A value at its edges is still allowed."""

    def test_edges(self):
        root = {"openapi": "3.1.0", "paths": {}, "components": {"schemas": {"T": {
            "type": "object", "properties": {"n": {"type": "integer", "maximum": 300, "minimum": 0}, "s": {"type": "string"}, "e": {"enum": ["a"]}}}}}}
        schemas = Schemas(Document("t", root, ""))
        maker = Maker(None, schemas)
        for turn in range(20):
            made = maker.edge("#/components/schemas/T", "request", {"n": 7, "s": "x", "e": "a"}, turn)
            self.assertEqual(schemas.errors("#/components/schemas/T", "request", made), [], json.dumps(made))


if __name__ == "__main__":
    unittest.main()
