"""The page of the tutorial in each language, and the one for readers of the repository."""

from __future__ import annotations

import re
from pathlib import Path

import make_help
import pytest

from neaspec_plugin.adapters.texts.help.tutorial import FILES, NUMBERS, STEPS
from neaspec_plugin.core.schema import LANGUAGES

ROOT = Path(__file__).resolve().parents[3]


@pytest.fixture(scope="module")
def pages(tmp_path_factory):
    out = tmp_path_factory.mktemp("help")
    make_help.main(ROOT / "i18n", out)
    return {language: (out / language / "tutorial.html").read_text(encoding="utf-8") for language in LANGUAGES}


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_page_has_all_steps_and_no_open_placeholder(pages, language):
    page = pages[language]
    assert page.count("<pre>") == len(STEPS) == 7
    assert not re.search(r"\{\w+\}", re.sub(r"<style>.*</style>", "", page))
    assert f'lang="{language.replace("_", "-")}"' in page
    assert f">{NUMBERS['kept']}<" in re.sub(r"[^\d]*(\d+)[^\d]*", r">\1<", page)


def test_links_lead_to_the_files_that_are_shipped(pages):
    links = re.findall(r'href="([^"]+)"', pages["en"])
    assert [Path(link).name for link in links] == list(FILES)
    for link in links:
        assert (ROOT / "resources" / "help" / "en" / link).resolve().is_file() or (
            ROOT / "resources" / "examples" / Path(link).name
        ).is_file()


def test_the_page_for_readers_of_the_repository_is_the_same_text():
    """Where this fails: tests/tools/make_help.py docs/tutorial.md"""
    assert (ROOT / "docs" / "tutorial.md").read_text(encoding="utf-8") == make_help.tutorial_markdown()


def test_the_examples_are_told_of_beside_them():
    told = (ROOT / "resources" / "examples" / "README.md").read_text(encoding="utf-8")
    names = {path.name for path in (ROOT / "resources" / "examples").iterdir()} - {"README.md"}
    assert {name for name in names if f"`{name}`" not in told} == set()
