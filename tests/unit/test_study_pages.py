"""Pages that several commands write part by part, and the table of agreements."""

from __future__ import annotations

import page_parts
import study_validation

PAGE = "# One\n\ntext\n\n## inner\n\nmore\n\n# Two\n\nlast\n"


def test_a_part_is_replaced_where_it_stands_and_a_new_one_is_added(tmp_path):
    page = tmp_path / "page.md"
    page.write_text(PAGE, encoding="utf-8")
    page_parts.put(page, "# One\n\nnew\n")
    assert page.read_text(encoding="utf-8") == "# One\n\nnew\n\n# Two\n\nlast\n"
    page_parts.put(page, "# Three\n\nadded\n\n")
    assert page.read_text(encoding="utf-8").endswith("last\n\n# Three\n\nadded\n")
    assert list(page_parts.parts(page, "#")) == ["One", "Two", "Three"]


def test_a_page_is_begun(tmp_path):
    page_parts.put(tmp_path / "page.md", "# One\n\ntext")
    assert (tmp_path / "page.md").read_text(encoding="utf-8") == "# One\n\ntext\n"


def test_the_largest_difference_of_each_comparison_is_told():
    def row(what, values, difference):
        return {"case": "C", "what": what, "values": values, "difference": difference, "tolerance": 1e-3, "kind": "absolute"}  # fmt: skip

    text = study_validation.table([row("a", 2, 1e-6), row("b", 1, 0.0), row("a", 3, 2e-5), row("c", 1, 0.5)])
    assert text.splitlines() == [
        "| C | a | 5 | 2.0e-05 absolute | 1.0e-03 |",
        "| C | b | 1 | 0 | 1.0e-03 |",
        "| C | c | 1 | 0.5 absolute | 1.0e-03 **not met** |",
    ]


def test_without_the_data_the_part_stays(tmp_path, monkeypatch, capsys):
    page = tmp_path / "page.md"
    page.write_text(PAGE, encoding="utf-8")
    monkeypatch.setattr(study_validation, "SHARED", tmp_path / "nowhere")
    study_validation.main(page, [])
    assert page.read_text(encoding="utf-8") == PAGE and "stays as it is" in capsys.readouterr().out


def test_a_run_of_tests_becomes_a_part(tmp_path, monkeypatch):
    """With one test of its own that writes down an agreement, and one that fails."""
    test = tmp_path / "test_own.py"
    test.write_text(
        "import os\nfrom pathlib import Path\n"
        "def test_one():\n"
        '    row = \'{"case": "C", "what": "w", "values": 1, "difference": 0.0, "tolerance": 0, "kind": "absolute"}\'\n'
        "    Path(os.environ['NEASPEC_AGREEMENTS']).write_text(row)\n"
        "def test_two():\n    assert False\n",
        encoding="utf-8",
    )
    monkeypatch.setattr(study_validation, "SHARED", tmp_path)
    study_validation.main(tmp_path / "page.md", [str(test)])
    text = (tmp_path / "page.md").read_text(encoding="utf-8")
    assert "| C | w | 1 | 0 | 0 |" in text and "1 failed, 1 passed" in text and "`test_own.py::test_two`" in text
