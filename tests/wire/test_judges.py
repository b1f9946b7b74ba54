"""The judges must see what is wrong: `target/wire/venv/bin/python -m unittest` in this folder."""

import base64
import json
import os
import tempfile
import unittest

from wirejudge import compare
from wirejudge.cases import Answer, Body, Call
from wirejudge.core import Core
from wirejudge.document import Document
from wirejudge.exceptions import Exceptions
from wirejudge.forms import Forms
from wirejudge.requests import part
from wirejudge.sample import choose
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


DEEP = {
    "openapi": "3.0.3",
    "info": {"title": "T", "version": "1"},
    "paths": {
        "/charges": {
            "post": {
                "parameters": [{"name": "when", "in": "query", "style": "deepObject", "schema": {"type": "object", "properties": {"after": {"type": "integer"}}}}],
                "requestBody": {"content": {"application/x-www-form-urlencoded": {"schema": {"$ref": "#/components/schemas/Charge"}}}},
                "responses": {"200": {"description": "ok", "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Answer"}}}}},
            }
        }
    },
    "components": {"schemas": {
        "Charge": {"type": "object", "required": ["card"], "additionalProperties": False, "properties": {
            "card": {"$ref": "#/components/schemas/Card"}, "tags": {"type": "array", "items": {"type": "string"}}}},
        "Card": {"type": "object", "properties": {"month": {"type": "integer", "exclusiveMaximum": True, "maximum": 13}}},
        "Answer": {"type": "object"},
    }},
}
HOME = os.path.abspath(os.environ.get("WIRE_HOME", os.path.join(os.path.dirname(__file__), "../../target/wire")))


class DeepObjects(unittest.TestCase):
    """Forms of deep objects, as qs reads them and Ajv judges them."""

    def setUp(self):
        if not os.path.isdir(os.path.join(HOME, "node_modules/qs")):
            self.skipTest(f"{HOME} has no judges: run setup.sh")
        self.file = tempfile.NamedTemporaryFile("w", suffix=".json")
        json.dump(DEEP, self.file)
        self.file.flush()
        self.forms = Forms(HOME, self.file.name)
        pointer = "#/paths/~1charges/post/requestBody/content/application~1x-www-form-urlencoded"
        node = {"schema": {"$ref": "#/components/schemas/Charge"}}
        operation = Document("t", DEEP, "").operations()[0]
        self.call = Call(operation, "all", {}, Body("application/x-www-form-urlencoded", node, pointer, {"card": {"month": 3}, "tags": ["a b", "c"]}), None)

    def tearDown(self):
        self.forms.close()
        self.file.close()

    def said(self, text):
        read, errors = self.forms.body(self.call, Recorded("POST", "/charges", [], text.encode()))
        return errors + list(compare.loosely(self.call.body.value, read, "form"))

    def test_forms(self):
        self.assertEqual(self.said("card[month]=3&tags[0]=a+b&tags[1]=c"), [])
        self.assertEqual(self.said("tags[]=a%20b&tags[]=c&card%5Bmonth%5D=3"), [])
        for wrong in ("card[month]=13&tags[0]=a+b&tags[1]=c", "tags[0]=a+b&tags[1]=c", "card=3&tags[0]=a+b&tags[1]=c",
                      "card[month]=x&tags[0]=a+b&tags[1]=c", "card[month]=3&tags[0]=a+b", "card[month]=3&tags[0]=c&tags[1]=a+b",
                      "card[month]=3&tags[0]=a+b&tags[1]=c&more=1", '{"card":{"month":3}}'):
            self.assertTrue(self.said(wrong), wrong)

    def test_queries(self):
        pointer = {"when": "#/paths/~1charges/post/parameters/0/schema"}
        read, errors = self.forms.query(pointer, Recorded("POST", "/charges?when[after]=5&other=1", [], b""))
        self.assertEqual((read, errors), ({"when": {"after": "5"}}, []))
        self.assertTrue(self.forms.query(pointer, Recorded("POST", "/charges?when[after]=x", [], b""))[1])


class Parting(unittest.TestCase):
    """What the judges of requests are given."""

    def test_a_part_has_what_requests_need(self):
        made = part(Document("t", DEEP, ""), Document("t", DEEP, "").operations())
        self.assertEqual(sorted(made["components"]["schemas"]), ["Card", "Charge"])
        self.assertIn("requestBody", made["paths"]["/charges"]["post"])

    def test_a_sample_is_spread_and_the_same(self):
        class One:
            def __init__(self, key):
                self.key = key

        all_of_it = {"big": [One(f"GET /{n}") for n in range(90)], "small": [One("GET /a")], "none": [], "mid": [One(f"GET /{n}") for n in range(9)]}
        picked = choose(all_of_it, 20, 1)
        self.assertEqual(sum(map(len, picked.values())), 20)
        self.assertEqual(len(picked["small"]), 1)
        self.assertTrue(picked["mid"] and len(picked["big"]) > 12)
        again = choose(all_of_it, 20, 1)
        self.assertEqual({k: [o.key for o in v] for k, v in picked.items()}, {k: [o.key for o in v] for k, v in again.items()})
        self.assertEqual(sum(map(len, choose(all_of_it, 1000, 1).values())), 100)
        self.assertEqual(sum(map(len, choose(all_of_it, 2, 1).values())), 2)


class Listed(unittest.TestCase):
    """An exception covers what it says and nothing else."""

    def test_narrow(self):
        with tempfile.NamedTemporaryFile("w", suffix=".yaml") as file:
            file.write("- { spec: a, operation: GET /x, judge: prism, says: odd, reason: because, standard: words }\n")
            file.flush()
            listed = Exceptions(file.name)
        failure = {"spec": "a", "operation": "GET /x", "judge": "prism", "says": "so odd"}
        self.assertEqual(listed.covers(failure), 0)
        for key in failure:
            self.assertIsNone(listed.covers({**failure, key: "other"}), key)

    def test_no_entry_without_a_reason(self):
        with tempfile.NamedTemporaryFile("w", suffix=".yaml") as file:
            file.write("- { spec: a, operation: GET /x, standard: words }\n")
            file.flush()
            self.assertRaises(SystemExit, Exceptions, file.name)


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
