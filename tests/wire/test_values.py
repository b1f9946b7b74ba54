"""What is asked and answered must be all that a document allows: `target/wire/venv/bin/python -m unittest` in this folder."""

import json
import os
import sys
import tempfile
import unittest
import unittest.mock

from wirejudge.answers import concrete
from wirejudge.bodies import Bodies
from wirejudge.cases import Planner
from wirejudge.core import Core
from wirejudge.document import Document, load
from wirejudge.edges import LEVELS, TEXTS, Edges
from wirejudge.further import further
from wirejudge.schemas import Schemas
from wirejudge.sendable import about, muddled, unsendable
from wirejudge.server import Recorded
from wirejudge.values import Faker, Maker, leaves

HERE = os.path.dirname(os.path.abspath(__file__))
HOME = os.path.abspath(os.environ.get("WIRE_HOME", os.path.join(HERE, "../../target/wire")))
JUDGES = unittest.skipUnless(os.path.isdir(os.path.join(HOME, "node_modules/json-schema-faker")), f"{HOME} has no judges: run setup.sh")


def document(schemas, version="3.1.0", **more):
    """A document with these schemas."""
    return Document("t", {"openapi": version, "info": {"title": "T", "version": "1"}, "paths": {}, "components": {"schemas": schemas}, **more}, "")


class Made(unittest.TestCase):
    """Values for schemas."""

    def made(self, schemas, turns, mode="all", version="3.1.0", side="request"):
        """What is made for `T` in some turns, valid by the validator, and how many alternatives none has taken."""
        one = document(schemas, version)
        with tempfile.NamedTemporaryFile("w", suffix=".json") as file:
            json.dump(one.root, file)
            file.flush()
            one.path = file.name
            faker = Faker(HOME, one)
            try:
                judge = Schemas(one)
                maker = Maker(faker, judge)
                values = [maker.value("#/components/schemas/T", side, mode, turn, turn=turn) for turn in range(turns)]
            finally:
                faker.close()
        for value in values:
            self.assertEqual([error.message for error in judge.errors("#/components/schemas/T", side, value)], [])
        return values, maker.untaken("#/components/schemas/T", side)


@JUDGES
class Slips(unittest.TestCase):
    """What documents get wrong ends no run."""

    def test_nothing_is_of_a_type_that_there_is_not(self):
        for version in ("3.0.3", "3.1.0"):
            schemas = Schemas(document({"T": {"type": "object", "properties": {"a": {"type": "application/json"}, "b": {"type": "string"}}}}, version))
            found = [[list(error.absolute_path) for error in schemas.errors("#/components/schemas/T", "response", value)] for value in ({"a": 1}, {"b": "x"}, {"b": 1})]
            self.assertEqual(found, [[["a"]], [], [["b"]]])

    def test_a_whole_format_of_a_number_has_no_fraction(self):
        schemas = Schemas(document({"T": {"type": "number", "format": "int64"}}, "3.0.3"))
        wrong = [bool(schemas.errors("#/components/schemas/T", "response", value)) for value in (427.5, 427, 427.0, 2**63)]
        self.assertEqual(wrong, [True, False, False, True])

    def test_a_range_of_media_types_is_answered_by_one_of_them(self):
        made = [concrete(kind, schema) for kind, schema in (("image/*", {}), ("*/*", {"type": "object"}), ("*/*", None), ("text/*", {}), ("expiry", None), ("application/*", {"type": "string", "format": "binary"}), ("application/*", {"type": "string"}))]
        self.assertEqual(made, ["image/png", "application/json", "application/octet-stream", "text/plain", "application/json", "application/octet-stream", "application/json"])


class Everything(Made):
    """With everything set, all that is allowed is set."""

    UNION = {
        "T": {"type": "object", "required": ["id"], "properties": {"id": {"type": "string"}, "note": {"type": "string"}}, "oneOf": [
            {"$ref": "#/components/schemas/A"}, {"$ref": "#/components/schemas/B"}, {"type": "object", "required": ["c"], "properties": {"c": {"const": 3}, "z": {"type": "integer"}}}]},
        "A": {"type": "object", "required": ["a"], "properties": {"a": {"const": 1}, "x": {"type": "string"}}},
        "B": {"type": "object", "required": ["b"], "properties": {"b": {"const": 2}, "y": {"type": "object", "properties": {"inner": {"type": "string"}}}}},
    }

    def test_beside_and_below_a_union(self):
        for key in ("oneOf", "anyOf"):
            schemas = json.loads(json.dumps(self.UNION).replace("oneOf", key))
            values, left = self.made(schemas, 3)
            self.assertEqual([sorted(value) for value in values], [["a", "id", "note", "x"], ["b", "id", "note", "y"], ["c", "id", "note", "z"]], key)
            self.assertEqual((list(values[1]["y"]), left), (["inner"], 0))

    def test_what_is_required_only(self):
        values, _ = self.made(self.UNION, 3, mode="required")
        self.assertEqual([sorted(value) for value in values], [["a", "id"], ["b", "id"], ["c", "id"]])

    def test_alternatives_that_exclude_each_other(self):
        schema = {"type": "object", "properties": {key: {"type": "string"} for key in "abc"}, "oneOf": [{"required": ["a"]}, {"required": ["b"]}]}
        values, left = self.made({"T": schema}, 2)
        self.assertEqual(([sorted(value) for value in values], left), ([["a", "c"], ["b", "c"]], 0))

    def test_a_property_of_two_schemas(self):
        schema = {"allOf": [{"$ref": "#/components/schemas/A"}, {"type": "object", "properties": {"p": {"type": "object", "required": ["m"], "properties": {"m": {"type": "integer"}}}}}]}
        a = {"type": "object", "properties": {"p": {"type": "object", "required": ["n"], "properties": {"n": {"type": "integer"}}}}}
        values, _ = self.made({"T": schema, "A": a}, 1)
        self.assertEqual(sorted(values[0]["p"]), ["m", "n"])

    def test_an_alternative_has_its_tag(self):
        schemas = {"T": {"oneOf": [{"$ref": "#/components/schemas/A"}, {"$ref": "#/components/schemas/B"}], "discriminator": {"propertyName": "role"}},
                   "A": {"type": "object", "required": ["role"], "properties": {"role": {"enum": ["first"]}}},
                   "B": {"type": "object", "required": ["role"], "properties": {"role": {"type": "string"}}}}
        schemas["A"]["properties"]["role"] = {"type": "string"}
        self.assertEqual(self.made(schemas, 2), ([{"role": "A"}, {"role": "B"}], 0))
        schemas["T"]["discriminator"]["mapping"] = {"first": "#/components/schemas/A", "B": "#/components/schemas/B"}
        self.assertEqual(self.made(schemas, 2), ([{"role": "first"}, {"role": "B"}], 0))

    def test_lists_of_a_union_maps_and_nulls(self):
        schema = {"type": "object", "properties": {
            "list": {"type": "array", "items": {"anyOf": [{"type": "integer"}, {"type": "boolean"}, {"type": "string"}]}},
            "map": {"type": "object", "additionalProperties": {"type": "integer"}}, "maybe": {"type": ["string", "null"]},
            "other": {"anyOf": [{"type": "null"}, {"type": "integer"}]}}}
        values, _ = self.made({"T": schema}, 6)
        self.assertEqual({type(each) for each in values[0]["list"]}, {int, bool, str})
        self.assertTrue(all(value["map"] for value in values))
        self.assertIsInstance(values[0]["maybe"], str)
        self.assertIsInstance(values[0]["other"], int)
        self.assertIn(None, [value["maybe"] for value in values])
        self.assertIn(None, [value["other"] for value in values])

    def test_lists_that_may_be_long(self):
        schema = {"type": "object", "properties": {"a": {"type": "array", "maxItems": 100_000_000, "items": {"type": "string"}},
                                                   "b": {"type": "array", "minItems": 12, "items": {"type": "string"}}}}
        value = self.made({"T": schema}, 1)[0][0]
        self.assertEqual((len(value["a"]), len(value["b"])), (2, 12))

    def test_formats_of_numbers(self):
        schema = {"type": "object", "properties": {name: {"type": "integer", "format": name} for name in ("int8", "uint8", "uint16", "uint64")}}
        for value in self.made({"T": schema}, 4)[0]:
            self.assertEqual(len(value), 4)

    def test_a_schema_within_itself_ends(self):
        tree = {"type": "object", "required": ["next"], "properties": {"next": {"anyOf": [{"$ref": "#/components/schemas/T"}, {"type": "integer"}]}, "more": {"type": "array", "items": {"$ref": "#/components/schemas/T"}}}}
        values, left = self.made({"T": tree}, 2)
        self.assertEqual(left, 0)
        self.assertTrue(any(value["more"] for value in values))

    def test_what_is_not_for_this_side(self):
        schema = {"type": "object", "required": ["id", "name"], "properties": {"id": {"type": "string", "readOnly": True}, "name": {"type": "string"}, "key": {"type": "string", "writeOnly": True}}}
        self.assertEqual(sorted(self.made({"T": schema}, 1, version="3.0.3")[0][0]), ["key", "name"])
        for version in ("3.0.3", "3.1.0"):
            self.assertEqual(sorted(self.made({"T": schema}, 1, version=version, side="response")[0][0]), ["id", "name"])

    def test_what_others_refuse_is_made_smaller_not_bare(self):
        schema = {"type": "object", "required": ["a"], "properties": {key: {"type": "string"} for key in "abc"}, "not": {"required": ["b", "c"]}}
        value = self.made({"T": schema}, 1)[0][0]
        self.assertEqual(len(value), 2)


class Patient(unittest.TestCase):
    """A faker that ends, or goes on for ever, costs one value."""

    def test_another_one_answers(self):
        with tempfile.TemporaryDirectory() as folder, unittest.mock.patch("wirejudge.values.PATIENCE", 2):
            script = os.path.join(folder, "faker.py")
            with open(script, "w", encoding="utf-8") as file:
                file.write("import json, sys, time\nfor line in sys.stdin:\n    seed = json.loads(line).get('seed')\n"
                           "    if seed == 1: sys.exit()\n    if seed == 2: time.sleep(60)\n    print(json.dumps({'value': seed}), flush=True)\n")
            faker = Faker(folder, document({}))
            faker.command = [sys.executable, script]
            made = [faker.make("#", "request", seed, 0, 0, 0) for seed in (0, 1, 3, 2, 4)]
            faker.close()
        self.assertEqual([value for value in made if isinstance(value, int)], [0, 3, 4])
        self.assertEqual(len(made), 5)


class Further(unittest.TestCase):
    """Further values are made while there are alternatives to take."""

    def test_until_all_are_taken(self):
        left = [3]
        turns = []
        for turn in further(lambda: left[0]):
            turns.append(turn)
            left[0] -= 1
        self.assertEqual(turns, [10, 11, 12])

    def test_not_for_what_is_never_made(self):
        self.assertEqual(len(list(further(lambda: 5))), 2)
        self.assertEqual(list(further(lambda: 0)), [])


class Sendable(unittest.TestCase):
    """Only what the standard cannot write in a place is not sent there."""

    def why(self, node, value, text):
        return unsendable("/a/{p}", {"name": "p", **node}, value, text)

    def test_documents_of_their_own_hold_anything(self):
        for place in ("query", "path", "cookie"):
            node = {"in": place, "content": {"application/json": {}}}
            for text in ("a, b|c", "ü&=", "", "line\nline", "{}[]"):
                self.assertIsNone(self.why(node, {"k": [text]}, text), (place, text))
        header = {"in": "header", "content": {"application/json": {}}}
        self.assertIsNone(self.why(header, {"k": "a, b"}, "line\n, \"b\""))
        self.assertIsNotNone(self.why(header, {"k": "ü"}, "ü"))

    def test_lists_and_objects(self):
        for node, text, sent in (
            ({"in": "query"}, "a,b c|d", True),
            ({"in": "query"}, "", False),
            ({"in": "query", "allowEmptyValue": True}, "", True),
            ({"in": "query", "explode": False}, "", True),
            ({"in": "query", "explode": False}, "a,b c&d", True),
            ({"in": "query", "explode": False, "style": "spaceDelimited"}, "a,b|c", True),
            ({"in": "query", "explode": False, "style": "spaceDelimited"}, "a b", False),
            ({"in": "query", "explode": False, "style": "pipeDelimited"}, "a b", True),
            ({"in": "query", "explode": False, "style": "pipeDelimited"}, "a|b", False),
            ({"in": "path"}, "a/b,c", True),
            ({"in": "path", "style": "label"}, "a.b", True),
            ({"in": "path", "style": "label", "explode": True}, "a.b", False),
            ({"in": "path", "style": "matrix", "explode": True}, "a;b=c", True),
            ({"in": "header"}, "a b;c", True),
            ({"in": "header"}, "a,b", False),
            ({"in": "cookie"}, "a,b", False),
        ):
            self.assertEqual(self.why(node, [text, "x"], text) is None, sent, (node, text))

    def test_texts(self):
        for node, text, sent in (
            ({"in": "query"}, "ü&=?/", True), ({"in": "query"}, "", False), ({"in": "query", "allowEmptyValue": True}, "", True),
            ({"in": "path"}, "a/b?", True), ({"in": "path"}, "", False), ({"in": "path"}, "..", False), ({"in": "path", "style": "matrix"}, "", True),
            ({"in": "header"}, "100% +;,:@", True), ({"in": "header"}, "", True), ({"in": "header"}, "ü", False), ({"in": "header"}, "a\nb", False),
            ({"in": "header"}, " a", False), ({"in": "cookie"}, "ü;, ", True), ({"in": "cookie"}, "", True),
            ({"in": "cookie", "style": "cookie"}, "a;b", False), ({"in": "query"}, "\ud800", False),
        ):
            self.assertEqual(self.why(node, text, text) is None, sent, (node, text))

    def test_two_in_one_segment(self):
        node = {"name": "a", "in": "path"}
        self.assertIsNone(unsendable("/{a}:{b}", node, "x-y", "x-y"))
        self.assertIsNone(unsendable("/{a}:{b}", node, "x:y", "x:y"))
        self.assertIsNotNone(unsendable("/{a}-{b}", node, "x-y", "x-y"))
        self.assertIsNotNone(unsendable("/{a}{b}", node, "x", "x"))
        self.assertIsNone(unsendable("/{a}...{b}", node, "1.0", "1.0"))
        for text in ("..%2F", "1."):
            self.assertIsNotNone(unsendable("/{a}...{b}", node, text, text))

    def test_what_judges_that_decode_first_cannot_read(self):
        root = {"paths": {"/a/{p}": {"get": {"parameters": [
            {"name": "p", "in": "path"}, {"name": "q", "in": "query", "explode": False}, {"name": "r", "in": "query"}]}}}}
        operation = Document("t", root, "").operations()[0]
        mixed = muddled(operation, {"path": {"p": ["a,b"]}, "query": {"q": ["a,b", "c"], "r": ["a,b"]}})
        self.assertEqual(mixed, [("path", "p"), ("query", "q")])
        self.assertEqual(muddled(operation, {"path": {"p": ["ab"]}, "query": {"q": "a,b"}}), [])
        self.assertTrue(about("path p[0]: 'a,b' became 'a'", mixed))
        self.assertTrue(about("request.query.q: must be", mixed))
        self.assertTrue(about("parameter: Missing required path parameter: p", mixed))
        self.assertFalse(about("query r: lost", mixed))
        self.assertFalse(about("body: wrong", mixed))


class Forms(unittest.TestCase):
    """What a form cannot write is left out, and what is required is filled."""

    def test_an_object_that_may_be_empty(self):
        schema = {"type": "object", "required": ["address"], "properties": {"address": {"type": "object", "properties": {"city": {"type": "string"}}}, "note": {"type": "string"}}}
        root = {"openapi": "3.1.0", "paths": {}, "schema": schema}
        one = Document("t", root, "")
        judge = Schemas(one)

        class Two:
            def value(self, pointer, side, mode, *more):
                return {"address": {}} if mode == "required" else {"address": {"city": "x"}, "note": "y"}

        bodies = Bodies(one, Two(), judge, Edges(one, judge))
        made = bodies.body("application/x-www-form-urlencoded", {"schema": schema}, "#", "required", 0)
        self.assertEqual(made.value, {"address": {"city": "x"}})


class Files(unittest.TestCase):
    """Parts that are files."""

    def test_one_or_a_list_of_them(self):
        file = {"type": "string", "format": "binary"}
        either = {"anyOf": [file, {"type": "array", "items": file}]}
        schema = {"properties": {"either": either, "one": file, "text": {"type": "string"}}}
        bodies = Bodies(document({}), None, None, None)
        for value in ("a", ["a", "b"]):
            made = bodies._files({"either": value, "one": "c", "text": "d"}, schema, "")
            for each in made["either"] if isinstance(value, list) else [made["either"]]:
                self.assertIn("$base64", each)
            self.assertEqual(made["text"], "d")
        self.assertEqual(bodies._files({"one": ["c"]}, schema, ""), {"one": ["c"]})


class ReadOnly(unittest.TestCase):
    """A parameter of which an alternative is said to be read only is sent and judged all the same."""

    def test_alternatives(self):
        root = {"openapi": "3.0.3", "info": {"title": "T", "version": "1"}, "paths": {"/keys/{key}": {"get": {
            "parameters": [{"name": "key", "in": "path", "required": True, "schema": {"anyOf": [{"$ref": "#/components/schemas/N"}, {"type": "boolean", "readOnly": True}]}}],
            "responses": {}}}}, "components": {"schemas": {"N": {"type": "integer", "readOnly": True}}}}
        one = Document("t", root, "")
        planner = Planner(one, None, Schemas(one))
        operation = one.operations()[0]
        self.assertEqual(planner.parameters.side_of(*operation.parameters[0]), "response")
        self.assertEqual(Core(one).judge(operation, Recorded("GET", "/keys/5", [], b"")).violations, [])
        self.assertTrue(Core(one).judge(operation, Recorded("GET", "/keys/x", [], b"")).violations)
        self.assertTrue(root["components"]["schemas"]["N"]["readOnly"])


class AtTheEdges(unittest.TestCase):
    """A value at its edges is still allowed, and at the edge."""

    def edges(self, schema, value, turns, **more):
        one = document({"T": schema})
        judge = Schemas(one)
        edges = Edges(one, judge)
        made = [edges.value("#/components/schemas/T", "request", value, turn, "json", **more) for turn in range(turns)]
        for each in made:
            self.assertEqual([error.message for error in judge.errors("#/components/schemas/T", "request", each)], [])
        return made

    def test_bounds(self):
        for schema, least, most in (
            ({"format": "int32"}, -2**31, 2**31 - 1), ({"format": "uint8"}, 0, 255), ({"format": "int64"}, -2**63, 2**63 - 1),
            ({"format": "uint64"}, 0, 2**64 - 1), ({"minimum": 3, "maximum": 300}, 3, 300), ({}, -2**63, 2**63 - 1),
            ({"format": "int32", "maximum": 9}, -2**31, 9),
        ):
            made = self.edges({"type": "object", "properties": {"n": {"type": "integer", **schema}}}, {"n": 7}, 8)
            numbers = [value["n"] for value in made]
            self.assertEqual((min(numbers), max(numbers)), (least, most), schema)

    def test_texts(self):
        made = self.edges({"type": "object", "properties": {"s": {"type": "string", "maxLength": 3}, "e": {"enum": ["a"]}, "long": {"type": "string", "minLength": 30}}},
                          {"s": "x", "e": "a", "long": "y" * 30}, 16)
        self.assertTrue({"", "ü\u2603\U0001f600"} <= {value["s"] for value in made})
        self.assertTrue(any("/" in value["long"] for value in made))

    def test_nothing_and_deep_nesting(self):
        schema = {"type": "object", "properties": {"any": {}, "list": {"type": "array", "items": {"type": "string"}}, "map": {"type": "object", "additionalProperties": {"type": "string"}}}}
        made = self.edges(schema, {"any": 1, "list": ["a"], "map": {"k": "v"}}, 12, whole=True)
        self.assertIn([], [value["list"] for value in made])
        self.assertIn({}, [value["map"] for value in made])
        self.assertTrue(any(value["list"] for value in made))
        self.assertGreater(max(depth(value["any"]) for value in made), LEVELS)

    def test_nothing_where_another_alternative_does_not_mind(self):
        full = {"type": "object", "required": ["a"], "properties": {"a": {"type": "object", "required": ["b"], "properties": {"b": {"type": "string"}}}}}
        for made in self.edges({"anyOf": [full, {"type": "object", "properties": {"c": {}}}]}, {"a": {"b": "x"}}, 12, whole=True):
            self.assertIn("b", made["a"])


def depth(value):
    """How deep a value is nested."""
    inner = value.values() if isinstance(value, dict) else value if isinstance(value, list) else None
    return 0 if inner is None else 1 + max(map(depth, inner), default=0)


@JUDGES
class Kinds(unittest.TestCase):
    """Over our own specs every kind of edge occurs in every place that can carry it."""

    @classmethod
    def setUpClass(cls):
        cls.texts, cls.numbers, cls.values = {}, {}, {"json": [], "answer": []}
        cls.taken = {}
        with tempfile.TemporaryDirectory() as home:
            for name in ("parameters", "bodies", "answers"):
                one = load(name, os.path.join(HERE, "specs", f"{name}.yaml"), home)
                faker = Faker(HOME, one)
                try:
                    cls.calls(one, faker)
                finally:
                    faker.close()

    @classmethod
    def calls(cls, one, faker):
        judge = Schemas(one)
        planner = Planner(one, Maker(faker, judge), judge)
        for operation in one.operations():
            made = planner.calls(operation)
            assert made, f"{operation.key} is never called"
            for call in made:
                for place in ("path", "query", "header", "cookie"):
                    cls.note(place, call.args.get(place))
                if call.body is not None:
                    media = call.body.media
                    kind = "form" if "urlencoded" in media else "json" if "json" in media else "other"
                    cls.note(kind, call.body.value)
                    if kind == "json":
                        cls.values["json"].append(call.body.value)
                        cls.taken.setdefault(operation.id, []).append(call.body.value)
                if call.answer.kind == "json":
                    cls.note("answer", call.answer.expected)
                    cls.values["answer"].append(call.answer.expected)

    @classmethod
    def note(cls, place, value):
        for _, leaf in leaves(value):
            if isinstance(leaf, str):
                cls.texts.setdefault(place, set()).add(leaf)
            elif isinstance(leaf, int) and not isinstance(leaf, bool):
                cls.numbers.setdefault(place, set()).add(leaf)

    def test_texts(self):
        # A path has no empty text in most styles but matrix, whose text here is one letter at least; a header only has ASCII.
        cannot = {("path", "empty"), ("header", "unicode")}
        for place in ("path", "query", "header", "cookie", "form", "json", "answer"):
            for kind, texts in TEXTS.items():
                found = any(text in self.texts[place] for text in texts)
                self.assertEqual(found, (place, kind) not in cannot, (place, kind, self.texts[place]))

    def test_numbers(self):
        for place in ("path", "query", "form", "json", "answer"):
            self.assertTrue({2**53 + 1, -2**63, 2**63 - 1} & self.numbers[place], place)
        self.assertTrue({-2**31, 2**31 - 1, 0, 255} <= self.numbers["query"] | self.numbers["json"])
        for place in ("query", "json"):
            self.assertTrue({-2**31, 2**31 - 1} & self.numbers[place], place)

    def test_nothing_and_deep_nesting(self):
        for place, values in self.values.items():
            text = json.dumps(values, default=str)
            self.assertIn("[]", text, place)
            self.assertIn("{}", text, place)
            self.assertGreater(max(map(depth, values)), LEVELS, place)

    def test_every_alternative(self):
        beside = self.taken["fields-beside-a-union"]
        for name in ("name", "number", "both"):
            mine = [value for value in beside if name in value]
            self.assertTrue(mine, name)
            self.assertTrue(any({"id", "note", "marks"} <= value.keys() and len(value) == 5 for value in mine), (name, mine))


if __name__ == "__main__":
    unittest.main()
