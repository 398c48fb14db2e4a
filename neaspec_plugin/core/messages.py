"""A sentence for a user, as a code and its parameters. The words stand in ``adapters/texts``."""

from __future__ import annotations

import json
from collections.abc import Mapping
from types import MappingProxyType
from typing import Any


class Message:
    """One thing to tell a user, in no language yet.

    ``code`` names a text in ``adapters/texts``; ``params`` fill its named placeholders. A parameter may itself be a
    ``Message`` (a label inside a sentence). Equal when code and parameters are equal.
    """

    __slots__ = ("code", "params")

    def __init__(self, code: str, **params: Any):
        object.__setattr__(self, "code", code)
        object.__setattr__(self, "params", MappingProxyType(dict(params)))

    def __setattr__(self, name: str, value: Any) -> None:
        raise AttributeError("a Message does not change")

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Message) and (self.code, self.params) == (other.code, other.params)

    def __hash__(self) -> int:
        return hash((self.code, self.to_json()))

    def __repr__(self) -> str:
        filled = ", ".join(f"{key}={value!r}" for key, value in self.params.items())
        return f"Message({self.code!r}{', ' + filled if filled else ''})"

    def to_json(self) -> str:
        """The parameters as JSON text with sorted keys, as the database stores them."""
        return json.dumps(dict(self.params), ensure_ascii=False, sort_keys=True, default=_plain)

    @classmethod
    def from_json(cls, code: str, params: str | None) -> Message:
        """The message that ``to_json`` wrote."""
        return cls(code, **_restore(json.loads(params or "{}")))


def _plain(value: Any) -> Any:
    if isinstance(value, Message):
        return {"code": value.code, "params": dict(value.params)}
    if hasattr(value, "item"):  # a numpy scalar
        return value.item()
    return str(value)


def _restore(params: Mapping[str, Any]) -> dict[str, Any]:
    return {
        key: Message(value["code"], **_restore(value["params"]))
        if isinstance(value, dict) and set(value) == {"code", "params"}
        else value
        for key, value in params.items()
    }
