"""The page of benchmarks: what each one prints, and that a failing one is told."""

from __future__ import annotations

import importlib.util
from pathlib import Path

import pytest

TOOL = Path(__file__).resolve().parents[1] / "tools" / "make_benchmarks.py"


@pytest.fixture
def tool():
    spec = importlib.util.spec_from_file_location("make_benchmarks", TOOL)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def folder(tmp_path):
    made = tmp_path / "benchmarks"
    made.mkdir()
    (made / "good.py").write_text('"""Counts sheep\nby night.\n\nMore."""\nprint("7 sheep")\n', encoding="utf-8")
    wrong = '"""Breaks."""\nprint("half", __file__)\nopen("/no/such/place/x.txt")\n'
    (made / "wrong.py").write_text(wrong, encoding="utf-8")
    return made


def test_the_page(tool, folder, tmp_path):
    page = tmp_path / "benchmarks.md"
    tool.main(page, [], folder)
    text = page.read_text(encoding="utf-8")
    assert text.startswith("# Benchmarks") and text.index("## good") < text.index("## wrong")
    assert "Counts sheep by night.\n\n```text\n7 sheep\n```" in text and "cores" in text and "numpy" in text
    assert "half wrong.py" in text and "**Failed:** FileNotFoundError" in text
    assert "/no/such" not in text and str(tmp_path) not in text


def test_one_section_is_made_anew(tool, folder, tmp_path):
    page = tmp_path / "benchmarks.md"
    tool.main(page, [], folder)
    before = tool.page_parts.parts(page, "##")
    (folder / "good.py").write_text('"""Counts goats."""\nprint("8 goats")\n', encoding="utf-8")
    tool.main(page, ["good"], folder)
    after = tool.page_parts.parts(page, "##")
    assert "8 goats" in after["good"] and after["wrong"] == before["wrong"] and list(after) == ["good", "wrong"]
    with pytest.raises(SystemExit, match="no such benchmark: bad"):
        tool.main(page, ["bad"], folder)
