"""Makes the schemas of the OpenAPI document: a client generator should get one good name for each type.

The schemas in `schemas/` are for validation. They repeat each vocabulary (a list of words, `enum`) and each inner object wherever
it is used, and if it may be null, its `type` says so: that gives the best messages for mistakes. Here each vocabulary and each
inner object becomes a component with a name; where it may be null, the document says `anyOf`: a reference, or null. Objects are
closed in requests: they take no other fields. In answers they are open, because fields may be added later.
"""

from collections.abc import Iterable, Mapping
from typing import Any

from workout.web.contract.schemas.build import Schema, ref

PREFIX = ref("")["$ref"]
BESIDE = ("description",)
"""Keys that describe one use of a component, and therefore stay beside the reference."""
UNSHOWN = {"examples", "x-advice", "if", "then", "else"}
"""Keys that the document leaves out. It shows a body's examples beside the body's schema. Conditions (`if`) would give a client
generator no type; descriptions explain them.
"""


class Components:
    """The components of all bodies and answers in the document."""

    def __init__(self, schemas: Mapping[str, Schema], bodies: Iterable[str], answers: Iterable[str]) -> None:
        """`schemas`: all schemas, by name. `bodies`, `answers`: the names of those that requests and answers use.

        Raises ValueError when two different schemas would get the same name.
        """
        self._parts: dict[str, Schema] = {}
        for name, schema in schemas.items():
            self._add(name, self._divided(schema, name))
        self._asked = self._reached(bodies)
        self._answered = self._reached(answers)
        self._differ = {name for name in self._asked & self._answered if any(map(self._is_closed, self._reached([name])))}

    def schemas(self) -> dict[str, Schema]:
        """The components by name, in the order of `schemas`."""
        shown = {}
        for name, part in self._parts.items():
            if name in self._answered:
                shown[name] = opened(part)
            if name in self._asked:
                shown[self._name_in_bodies(name)] = self._as_body(part)
        return shown

    def body(self, name: str) -> Schema:
        return ref(self._name_in_bodies(name))

    def inline(self, schema: Schema, name: str) -> Schema:
        """A schema for use outside the components, such as a query parameter's. A vocabulary in it becomes a component, called
        `name` if it has no `title`.
        """
        shown = self._part(schema, name)
        self._asked |= self._reached(_references(shown))
        return shown

    def _add(self, name: str, part: Schema) -> None:
        if self._parts.setdefault(name, part) != part:
            raise ValueError(f"two schemas would be called {name}: give one of them another `title`")

    def _divided(self, schema: Schema, name: str) -> Schema:
        """The schema, with references in place of the inner schemas that become components."""
        shown: Schema = {}
        for key, value in schema.items():
            if key == "properties":
                shown[key] = {inner: self._part(one, name + pascal(inner)) for inner, one in value.items()}
            elif key in ("items", "additionalProperties") and isinstance(value, dict):
                shown[key] = self._part(value, name)
            elif key in ("anyOf", "oneOf"):
                shown[key] = [self._part(one, name) for one in value]
            elif key == "enum" and len(value) == 1:
                shown["const"] = value[0]
            elif key not in UNSHOWN:
                shown[key] = value
        return shown

    def _part(self, schema: Schema, name: str) -> Schema:
        """The replacement for an inner schema: a reference if it is a vocabulary or an object, else the schema itself."""
        if not (len(schema.get("enum", ())) > 1 or "properties" in schema):
            return self._divided(schema, name)
        beside = {key: schema[key] for key in BESIDE if key in schema}
        part = {key: value for key, value in schema.items() if key not in beside}
        if isinstance(part["type"], list):  # such as ["string", "null"]
            part["type"] = part["type"][0]
            if "enum" in part:
                part["enum"] = [value for value in part["enum"] if value is not None]
            return {"anyOf": [self._part(part, name), {"type": "null"}], **beside}
        name = part.pop("title", name)
        self._add(name, self._divided(part, name))
        return {**ref(name), **beside}

    def _reached(self, names: Iterable[str]) -> set[str]:
        """These components, and all that they refer to."""
        reached: set[str] = set()
        waiting = list(names)
        while waiting:
            name = waiting.pop()
            if name not in reached:
                reached.add(name)
                waiting += _references(self._parts[name])
        return reached

    def _is_closed(self, name: str) -> bool:
        return self._parts[name].get("additionalProperties") is False

    def _name_in_bodies(self, name: str) -> str:
        return f"{name}Input" if name in self._differ else name

    def _as_body(self, part: Any) -> Any:
        if isinstance(part, list):
            return [self._as_body(one) for one in part]
        if not isinstance(part, dict):
            return part
        renamed = {key: self._as_body(value) for key, value in part.items()}
        if isinstance(part.get("$ref"), str):
            renamed["$ref"] = self.body(part["$ref"].removeprefix(PREFIX))["$ref"]
        return renamed


def opened(schema: Schema) -> Schema:
    """The object's schema, changed so that the object may have further fields."""
    return {key: value for key, value in schema.items() if (key, value) != ("additionalProperties", False)}


def _references(part: Any) -> list[str]:
    """The names of the components that a part of the document refers to."""
    if isinstance(part, list):
        return [name for one in part for name in _references(one)]
    if not isinstance(part, dict):
        return []
    own = [part["$ref"].removeprefix(PREFIX)] if isinstance(part.get("$ref"), str) else []
    return own + [name for one in part.values() for name in _references(one)]


def pascal(name: str) -> str:
    return "".join(word.capitalize() for word in name.split("_"))
