"""The judges must see what is wrong: `target/wire/venv/bin/python -m unittest` in this folder."""

import base64
import json
import os
import tempfile
import unittest
import unittest.mock

from wirejudge import answers, compare, templates
from wirejudge.aside import Aside
from wirejudge.calls import Answer, Body, Call
from wirejudge.core import Core
from wirejudge.document import Document
from wirejudge.exceptions import Exceptions
from wirejudge.forms import Forms
from wirejudge.prism import Prism
from wirejudge.requests import part
from wirejudge.sample import choose
from wirejudge.schemas import Schemas
from wirejudge.server import Recorded

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
        for kind in ("status", "decode"):
            self.assertTrue(self.said({"status": 404, "error": {"kind": kind, "body": {"m": 1}}}, {"m": 1}, 404))
        self.assertTrue(self.said({"status": 200, "error": {"kind": "decode", "body": None}}, {}))
        self.assertTrue(self.said("no answer within 30 s", {}))

    def test_what_is_handed_through_unread_is_found(self):
        value = {"a": {"b": 1, "zz_wire_extra": 1}, "zz_wire_extra": 1}
        answer = Answer(200, "application/json", b"", value, "json", "unknown")
        answer.typed = [(), ("a",)]
        for printed, faults_ in (({"a": {"b": 1}}, 0), ({"a": {"b": 1, "zz_wire_extra": 1}}, 1), (value, 2)):
            told = compare.answer(call(answer), {"status": 200, "body": printed})
            self.assertEqual(len([says for says in told if "no type was read" in says]), faults_)

    def test_typed_places(self):
        schema = {"properties": {
            "open": {"properties": {"x": {}}, "additionalProperties": True},
            "list": {"items": {"properties": {"y": {}}}},
            "either": {"oneOf": [{"properties": {"z": {}}}]},
        }}
        extra = {"zz_wire_extra": 1}
        value = {"open": {"x": 1, **extra}, "list": [{"y": 1, **extra}, {}], "either": {"z": 1, **extra}, **extra}
        made = answers.Answers(Document("t", ROOT, ""), None, None, None, [])
        self.assertEqual(list(made._typed(schema, value)), [(), ("list", 0)])


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
        read, errors = self.forms.body(self.call, Recorded("POST", "/charges", [], text.encode()), Aside())
        return errors + list(compare.loosely(self.call.body.value, read, "form"))

    def test_forms(self):
        self.assertEqual(self.said("card[month]=3&tags[0]=a+b&tags[1]=c"), [])
        self.assertEqual(self.said("tags[]=a%20b&tags[]=c&card%5Bmonth%5D=3"), [])
        for wrong in ("card[month]=13&tags[0]=a+b&tags[1]=c", "tags[0]=a+b&tags[1]=c", "card=3&tags[0]=a+b&tags[1]=c",
                      "card[month]=x&tags[0]=a+b&tags[1]=c", "card[month]=3&tags[0]=a+b", "card[month]=3&tags[0]=c&tags[1]=a+b",
                      "card[month]=3&tags[0]=a+b&tags[1]=c&more=1", "card[month]=3&card[year]=4&tags[0]=a+b&tags[1]=c", '{"card":{"month":3}}'):
            self.assertTrue(self.said(wrong), wrong)

    def test_queries(self):
        pointer = {"when": "#/paths/~1charges/post/parameters/0/schema"}
        read, errors = self.forms.query(pointer, Recorded("POST", "/charges?when[after]=5&other=1", [], b""), Aside())
        self.assertEqual((read, errors), ({"when": {"after": "5"}}, []))
        self.assertTrue(self.forms.query(pointer, Recorded("POST", "/charges?when[after]=x", [], b""), Aside())[1])


class Templates(unittest.TestCase):
    """Every style that RFC 6570 has, against the examples of OpenAPI's table of styles."""

    LIST, OBJECT = ["blue", "black", "brown"], {"R": 100, "G": 200, "B": 150}

    def said(self, place, style, explode, value, sent, **more):
        node = {"name": "color", "in": place, "style": style, "explode": explode, "schema": {}, **more}
        path = "/a/{color}" if place == "path" else "/a"
        root = {"paths": {path: {"get": {"parameters": [node]}}}}
        one = Call(Document("t", root, "").operations()[0], "all", {place: {"color": value}}, None, None)
        return list(templates.judge(one, Recorded("GET", sent, [], b"")))

    def test_the_table_of_the_standard(self):
        for style, explode, text, list_, object_ in (
            ("matrix", False, ";color=blue", ";color=blue,black,brown", ";color=R,100,G,200,B,150"),
            ("matrix", True, ";color=blue", ";color=blue;color=black;color=brown", ";R=100;G=200;B=150"),
            ("label", False, ".blue", ".blue,black,brown", ".R,100,G,200,B,150"),
            ("label", True, ".blue", ".blue.black.brown", ".R=100.G=200.B=150"),
            ("simple", False, "blue", "blue,black,brown", "R,100,G,200,B,150"),
            ("simple", True, "blue", "blue,black,brown", "R=100,G=200,B=150"),
            ("form", False, "color=blue", "color=blue,black,brown", "color=R,100,G,200,B,150"),
            ("form", True, "color=blue", "color=blue&color=black&color=brown", "R=100&G=200&B=150"),
        ):
            place = "query" if style == "form" else "path"
            for value, text in (("blue", text), (self.LIST, list_), (self.OBJECT, object_)):
                with self.subTest(text):
                    self.assertEqual(self.said(place, style, explode, value, ("/a?" if place == "query" else "/a/") + text), [])
                    wrong = text.replace("black", "bl%2Cack").replace("100", "10").replace("color=blue", "color=%2Eblue")
                    wrong = wrong + "x" if wrong == text else wrong
                    self.assertTrue(self.said(place, style, explode, value, ("/a?" if place == "query" else "/a/") + wrong))
            other = {"matrix": ".blue.black.brown", "label": ";color=blue", "simple": ".blue,black,brown", "form": "color=blue;black"}[style]
            self.assertTrue(self.said(place, style, explode, self.LIST, ("/a?" if place == "query" else "/a/") + other))

    def test_delimiters(self):
        for style, sent in (("spaceDelimited", "blue%20black%20brown"), ("pipeDelimited", "blue%7Cblack|brown")):
            self.assertEqual(self.said("query", style, False, self.LIST, f"/a?color={sent}"), [])
            self.assertEqual(self.said("query", style, False, self.OBJECT, "/a?color=R{0}100{0}G{0}200{0}B{0}150".format({"s": "+", "p": "%7C"}[style[0]])), [])
            for wrong in ("blue,black,brown", "blue%2Cblack%2Cbrown", "blue&color=black&color=brown", "blue%20black%7Cbrown"):
                self.assertTrue(self.said("query", style, False, self.LIST, f"/a?color={wrong}"), wrong)

    def test_the_second_judge_reads_what_these_styles_write(self):
        for place, style, explode, value, sent in (
            ("path", "label", False, self.LIST, "/a/.blue,black,brown"),
            ("path", "label", True, self.OBJECT, "/a/.R=100.G=200.B=150"),
            ("path", "matrix", False, self.OBJECT, "/a/;color=R,100,G,200,B,150"),
            ("path", "matrix", True, self.LIST, "/a/;color=blue;color=black;color=brown"),
            ("query", "spaceDelimited", False, self.LIST, "/a?color=blue%20black%20brown"),
        ):
            schema = {"type": "array", "items": {"type": "string"}} if isinstance(value, list) else {"type": "object", "properties": {key: {"type": "integer"} for key in "RGB"}}
            node = {"name": "color", "in": place, "required": True, "style": style, "explode": explode, "schema": schema}
            root = {"openapi": "3.1.0", "info": {}, "paths": {"/a/{color}" if place == "path" else "/a": {"get": {"parameters": [node], "responses": {}}}}}
            document = Document("t", root, "")
            one = Call(document.operations()[0], "all", {place: {"color": value}}, None, None)
            for target, wrong in ((sent, False), (sent.replace("black", "blak").replace("100", "x"), True)):
                verdict = Core(document).judge(one.operation, Recorded("GET", target, [], b""))
                found = verdict.violations + list(compare.parameters(one, verdict.parameters, verdict.violations))
                self.assertEqual(bool(found), wrong, (target, found))

    def test_an_authorization_is_a_parameter_only_where_nothing_else_authorises(self):
        node = {"name": "Authorization", "in": "header", "required": True, "schema": {"type": "string"}}
        for security, count in ((None, 1), ([], 1), ([{}], 1), ([{"token": []}], 0)):
            given = {} if security is None else {"security": security}
            root = {"paths": {"/a": {"get": {"parameters": [node], "responses": {}, **given}}}}
            self.assertEqual(len(Document("t", root, "").operations()[0].parameters), count, security)

    def test_objects_that_are_spread(self):
        root = {"paths": {"/a": {"get": {"parameters": [
            {"name": "open", "in": "query", "schema": {}}, {"name": "joined", "in": "query", "explode": False, "schema": {}},
            {"name": "deep", "in": "query", "style": "deepObject", "explode": True, "schema": {}}]}}}}
        operation = Document("t", root, "").operations()[0]
        self.assertEqual(templates.spread(operation, {"query": {name: {"a": 1} for name in ("open", "joined", "deep")}}), ["open"])
        self.assertEqual(templates.spread(operation, {"query": {"open": {"a": [1]}}}), [])
        one = Call(operation, "all", {"query": {"open": {"a": 1}}}, None, None)
        self.assertEqual(list(compare.parameters(one, {}, [], ["open"])), [])
        self.assertTrue(list(compare.parameters(one, {}, [])))

    def test_lists_that_may_be_a_text(self):
        union = {"oneOf": [{"type": "string"}, {"type": "array", "items": {"type": "string"}}]}
        root = {"openapi": "3.0.3", "info": {}, "paths": {"/a": {"get": {"responses": {}, "parameters": [
            {"name": "e", "in": "query", "schema": union}, {"name": "j", "in": "query", "explode": False, "schema": union},
            {"name": "l", "in": "query", "schema": union["oneOf"][1]}]}}}}
        document = Document("t", root, "")
        operation = document.operations()[0]
        self.assertEqual(templates.either(operation, {"query": {name: ["", "b"] for name in "ejl"}}), ["e"])
        self.assertEqual(templates.either(operation, {"query": {"e": "b"}}), [])
        recorded = Recorded("GET", "/a?e=&e=b", [], b"")
        self.assertTrue(Core(document).judge(operation, recorded).violations)
        self.assertEqual(Core(document).judge(operation, recorded, ["e"]).violations, [])
        one = Call(operation, "all", {"query": {"e": ["", "b"]}}, None, None)
        for target, wrong in (("/a?e=&e=b", False), ("/a?e=b&e=", True), ("/a?e=", True), ("/a?e=,b", True)):
            self.assertEqual(bool(list(templates.judge(one, Recorded("GET", target, [], b"")))), wrong, target)

    def test_spellings_that_are_the_same(self):
        for sent in ("/a/%C3%BC%20%7E%40", "/a/%c3%bc%20~@"):
            self.assertEqual(self.said("path", "simple", False, "ü ~@", sent), [])
        for sent in ("/a?color=a%20b%26c", "/a?other=1&color=a+b%26c"):
            self.assertEqual(self.said("query", "form", True, "a b&c", sent), [])
        self.assertTrue(self.said("path", "label", False, ["a,b", "c"], "/a/.a,b,c"))
        self.assertTrue(self.said("query", "form", True, "a b&c", "/a?color=a+b&c"))

    def test_a_query_in_the_path_is_sent(self):
        root = {"paths": {"/a/{id}?beta=true": {"get": {"parameters": [{"name": "id", "in": "path", "schema": {}}]}}}}
        one = Call(Document("t", root, "").operations()[0], "all", {"path": {"id": 1}}, None, None)
        for target, wrong in (("/a/1?beta=true", False), ("/a/1?x=2&beta=true", False), ("/a/1", True), ("/a/1?beta=false", True)):
            self.assertEqual(bool(list(templates.judge(one, Recorded("GET", target, [], b"")))), wrong, target)

    def test_a_parameter_that_the_path_names_too_is_judged_as_one(self):
        root = {"paths": {"/a?q={q}": {"get": {"parameters": [{"name": "q", "in": "query", "schema": {}}]}}}}
        one = Call(Document("t", root, "").operations()[0], "all", {"query": {"q": "x"}}, None, None)
        for target, wrong in (("/a?q=x", False), ("/a", True), ("/a?q={q}", True)):
            self.assertEqual(bool(list(templates.judge(one, Recorded("GET", target, [], b"")))), wrong, target)

    def test_what_has_no_expansion_is_left_out(self):
        for style, value in (("deepObject", {"a": "b"}), ("pipeDelimited", ["a"]), ("form", [["a"]]), ("form", 0.1)):
            self.assertEqual(self.said("query", style, True, value, "/a?anything"), [])
        self.assertEqual(self.said("query", "form", False, ["a/b"], "/a?color=anything", allowReserved=True), [])

    def test_reserved_characters_may_stand(self):
        for value, target, wrong in (
            ("a/b=c&d", "/a?color=a/b=c%26d", False), ("a/b=c&d", "/a?color=a%2Fb%3Dc%26d", False), ("a/b=c&d", "/a?color=a/b=c&d", True), ("100%", "/a?color=100%25", False),
            (["a,b", "c:"], "/a?color=a,b&color=c:", False), (["a,b", "c:"], "/a?color=a&color=b&color=c:", True), ("a+", "/a?color=a+", True), ("a+", "/a?color=a%2B", False),
        ):
            self.assertEqual(bool(self.said("query", "form", True, value, target, allowReserved=True)), wrong, (value, target))


class Parts(unittest.TestCase):
    """What the second judge says of the parts of a multipart body."""

    def said(self, parts):
        root = json.loads(json.dumps(ROOT))
        schema = {"type": "object", "properties": {
            "much": {"type": "integer"}, "warm": {"type": "boolean"}, "who": {"type": "string", "maxLength": 2},
            "names": {"type": "array", "minItems": 1, "items": {"type": "string", "maxLength": 2}}}}
        root["paths"]["/pets/{id}"]["post"]["requestBody"]["content"] = {"multipart/form-data": {"schema": schema}}
        operation = Document("t", root, "").operations()[0]
        body = "".join(f'--b\r\nContent-Disposition: form-data; name="{name}"\r\n\r\n{text}\r\n' for name, text in parts.items()) + "--b--\r\n"
        return Core(operation.document).judge(operation, asked(body=body.encode(), media="multipart/form-data; boundary=b")).violations

    def test_a_number_is_a_text(self):
        self.assertEqual(self.said({"much": "2", "warm": "true"}), [])

    def test_what_is_no_number_is_seen(self):
        self.assertTrue(self.said({"much": "two"}))
        self.assertTrue(self.said({"much": "true"}))
        self.assertTrue(self.said({"much": "2", "who": "anybody"}))
        self.assertTrue(self.said({"names": "anybody"}))


class Ended(unittest.TestCase):
    """An operation that ends Prism is not asked of it for ever, and the others are."""

    def test_ended(self):
        def operation(path):
            return Document("t", {"paths": {path: {"get": {}}}}, "").operations()[0]

        prism = Prism("", "", "", silent=True)
        asked = []
        prism.process = unittest.mock.Mock()
        prism._has_ended = lambda: True
        prism._start = lambda: None
        prism._once = lambda recorded: ["prism did not answer: x"] if recorded == "bad" else asked.append(recorded) or []
        for _ in range(5):
            self.assertIsNone(prism.judge("bad", operation("/bad"), Aside()))
            self.assertEqual(prism.judge("good", operation("/good"), Aside()), [])
        self.assertEqual((sum(prism.ended.values()), len(asked)), (2, 5))
        self.assertIn("2 requests of GET /bad", prism.told())
        self.assertIsNone(prism.judge("good", operation("/good#again"), Aside()))
        self.assertIn("not 1 calls of paths with a fragment", prism.told())
        self.assertEqual(len(asked), 5)


class Parting(unittest.TestCase):
    """What the judges of requests are given."""

    def test_no_default_is_judged(self):
        """Only what was sent; `page` defaults to a text where a number belongs."""
        root = json.loads(json.dumps(ROOT))
        page = {"name": "page", "in": "query", "schema": {"type": "integer", "default": "1"}}
        root["components"] = {"parameters": {"page": page}}
        root["paths"]["/pets/{id}"]["post"]["parameters"].append({"$ref": "#/components/parameters/page"})
        operation = Document("t", root, "").operations()[0]
        self.assertEqual(Core(operation.document).judge(operation, asked()).violations, [])
        self.assertTrue(Core(operation.document).judge(operation, asked("/pets/1?kinds=a&page=x")).violations)
        self.assertEqual(Core(operation.document).judge(operation, asked(), {"kinds"}).violations, [])
        self.assertEqual(page["schema"]["default"], "1")

    def test_a_parameter_is_never_read_only(self):
        root = json.loads(json.dumps(ROOT))
        root["components"] = {"schemas": {"number": {"type": "integer", "readOnly": True}}}
        root["paths"]["/pets/{id}"]["post"]["parameters"][0]["schema"] = {"$ref": "#/components/schemas/number"}
        operation = Document("t", root, "").operations()[0]
        self.assertEqual(Core(operation.document).judge(operation, asked()).violations, [])
        self.assertTrue(Core(operation.document).judge(operation, asked("/pets/x?kinds=a")).violations)

    def test_a_part_has_what_requests_need(self):
        made = part(Document("t", DEEP, ""), Document("t", DEEP, "").operations())
        self.assertEqual(sorted(made["components"]["schemas"]), ["Card", "Charge"])
        self.assertIn("requestBody", made["paths"]["/charges"]["post"])

    def test_a_colon_in_a_name_is_a_part_of_it(self):
        root = {"openapi": "3.0.3", "info": {"title": "T", "version": "1"}, "paths": {"/a/{id:}": {"parameters": [
            {"name": "id:", "in": "path", "required": True, "schema": {"type": "integer"}}], "get": {"parameters": [{"name": "q", "in": "query", "schema": {}}], "responses": {}}}}}
        operation = Document("t", root, "").operations()[0]
        self.assertEqual(list(part(operation.document, [operation])["paths"]), ["/a/{id-colon}"])
        for without in ((), {"q"}):
            verdict = Core(operation.document).judge(operation, asked("/a/12", b"", "", "GET"), without)
            self.assertEqual((verdict.violations, verdict.parameters["path"]), ([], {"id:": 12}))
            self.assertTrue(Core(operation.document).judge(operation, asked("/a/x", b"", "", "GET"), without).violations)

    def test_what_is_pointed_at_within_paths_is_there(self):
        schema = {"content": {"text/yaml": {"schema": {"type": "string"}}}}
        path = {"put": {"requestBody": schema, "responses": {}}, "patch": {"requestBody": {"content": {"text/plain": {"schema": {
            "$ref": "#/paths/~1a/put/requestBody/content/text~1yaml/schema"}}}}, "responses": {}}}
        one = Document("t", {"openapi": "3.0.3", "info": {"title": "T", "version": "1"}, "paths": {"/a": path}}, "")
        patch = next(operation for operation in one.operations() if operation.method == "PATCH")
        self.assertEqual(part(one, [patch])["paths"]["/a"]["put"]["requestBody"], schema)
        self.assertEqual(Core(one).judge(patch, asked("/a", b"x", "text/plain", "PATCH")).violations, [])

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


class Unions(unittest.TestCase):
    """A field is lost only where the alternative that a value is knows it."""

    def test_fields_of_other_alternatives(self):
        root = json.loads(json.dumps(ROOT))
        full = {"type": "object", "required": ["id"], "properties": {"id": {"type": "integer"}, "photo": {"type": "string"}, "any": {}}}
        name = {"type": "object", "required": ["name"], "properties": {"name": {"type": "string"}}}
        both = {"anyOf": [{"type": "object", "properties": {key: {"type": "integer"}}} for key in ("a", "b")]}
        root["components"] = {"schemas": {"Both": both, "Who": {"type": "object", "properties": {"by": {"anyOf": [full, name]}}}, "Full": full}}
        schemas = Schemas(Document("t", root, ""))

        def unknown(value, *steps, of="Who"):
            return schemas.unknown(f"#/components/schemas/{of}", "response", value, steps)

        self.assertTrue(unknown({"by": {"name": "a", "photo": "b"}}, "by", "photo"))
        self.assertFalse(unknown({"by": {"id": 1, "photo": "b"}}, "by", "photo"))
        self.assertFalse(unknown({"by": {"id": 1, "any": "b"}}, "by", "any"))
        self.assertFalse(unknown({"by": {"name": "a"}}, "by", "name"))
        self.assertFalse(unknown({"id": 1, "photo": "b"}, "photo", of="Full"))
        # A value may be several alternatives at once.
        self.assertFalse(unknown({"a": 1, "b": 2}, "b", of="Both"))
        self.assertFalse(unknown({"a": 1, "b": 2}, "a", of="Both"))


if __name__ == "__main__":
    unittest.main()
