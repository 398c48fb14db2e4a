"""Codes and their texts."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

from neaspec_plugin.adapters.texts import MODULES, TEXTS
from neaspec_plugin.core.errors import NeaspecError
from neaspec_plugin.core.messages import Message

PACKAGE = Path(__file__).resolve().parents[2] / "neaspec_plugin"
PLACEHOLDER = re.compile(r"\{(\w+)\}")


def uses():
    """(file, line, code, names of the parameters or None where they are not written out)."""
    for path in sorted(PACKAGE.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") in (
                "Message",
                "NeaspecError",
                "TooLargeError",
            ):
                first = node.args[0] if node.args else None
                if isinstance(first, ast.Constant):
                    names = {keyword.arg for keyword in node.keywords}
                    names |= {"gigabytes", "most"} if node.func.id == "TooLargeError" else set()
                    yield path.name, node.lineno, first.value, None if None in names else names


def test_codes_are_unique_over_all_themes():
    codes = [code for module in MODULES for code in module.TEXTS]
    assert sorted(codes) == sorted(set(codes))


@pytest.mark.parametrize("use", list(uses()), ids=lambda use: f"{use[0]}:{use[1]}")
def test_code_has_a_text_with_the_same_placeholders(use):
    _file, _line, code, names = use
    assert code in TEXTS
    if names is not None:
        assert set(PLACEHOLDER.findall(TEXTS[code])) <= names


def test_a_message_survives_the_database():
    message = Message("a", n=3, inner=Message("b", name="x"))
    assert Message.from_json("a", message.to_json()) == message


def test_a_message_does_not_change():
    with pytest.raises(AttributeError):
        Message("a").code = "b"


def test_the_error_carries_its_message():
    assert NeaspecError("file_not_found", file="x").message == Message("file_not_found", file="x")
