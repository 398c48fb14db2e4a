"""Every reason that a reader of records or of forms gives, and every word of the closed vocabularies shown here, has its text."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

import neaspec_plugin.core.detections as package
from neaspec_plugin.adapters.texts import TEXTS
from neaspec_plugin.core.detections.account import BY_REVIEWER
from neaspec_plugin.core.detections.quality import TESTS
from neaspec_plugin.core.detections.reconcile import CHANGED, GONE
from neaspec_plugin.core.detections.review import REVIEWED
from neaspec_plugin.core.schema import VOCABULARIES

CORE = Path(package.__file__).parents[1]
SOURCES = sorted(path for theme in ("detections", "assessments") for path in (CORE / theme).rglob("*.py"))


def codes():
    """Literal codes of ``reject``, ``flag``, ``doubts``, misshapen rows and ``not_read``."""
    found = {BY_REVIEWER, CHANGED, GONE, REVIEWED, *TESTS}
    for path in SOURCES:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "attr", "") in ("reject", "flag"):
                found |= {code.value for code in node.args[1:2] if isinstance(code, ast.Constant)}
            if (
                isinstance(node, ast.keyword)
                and node.arg in ("doubts", "not_read")
                and isinstance(node.value, ast.Dict)
            ):
                found |= {code.value for code in node.value.keys if isinstance(code, ast.Constant)}
            if isinstance(node, ast.Constant) and node.value in ("field_too_long", "wrong_cell_count", "other_level"):
                found.add(node.value)
    return sorted(found)


def constants():
    """All texts of the sources: a reader may hold its codes in a table of its own."""
    return {
        node.value
        for path in SOURCES
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    }


def test_the_search_finds_the_codes():
    assert {"duplicate_id", "negative_count", "outside_deployment", "coordinates_swapped", "other_level"} <= set(
        codes()
    )


def test_every_reason_has_a_text_and_every_text_a_reason():
    texts = {code.removeprefix("reason_") for code in TEXTS if code.startswith("reason_")}
    assert sorted(set(codes()) - texts) == []
    assert sorted(texts - set(codes()) - constants()) == []


def test_reasons_stand_alone_as_sentences():
    # they are shown for single rows and summed up, so they take no parameters
    for code in codes():
        text = TEXTS[f"reason_{code}"]
        assert "{" not in text
        assert text.endswith(".")


@pytest.mark.parametrize("name", ["season", "unit", "count_kind", "complete", "severity", "decision", "change"])
def test_every_word_has_a_label(name):
    assert [f"{name}_{word}" for word in VOCABULARIES[name] if word and f"{name}_{word}" not in TEXTS] == []
