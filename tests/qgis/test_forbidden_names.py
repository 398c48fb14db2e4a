"""No name that must not be written stands in anything that is shipped or written: texts, data, drawings, projects."""

from __future__ import annotations

import csv
import re
import sqlite3
import xml.etree.ElementTree as ET
import zipfile
from html import unescape
from pathlib import Path

import pytest

from neaspec_plugin import paths
from neaspec_plugin.adapters.database import open_database
from neaspec_plugin.core.schema import LANGUAGES, TABLES
from neaspec_plugin.core.species.reference import forbidden_names

ROOT = Path(__file__).resolve().parents[2]
REFERENCE = Path(paths.reference_dir())
PATTERNS = forbidden_names(str(REFERENCE))
_ASCII = r"(?:(?![\"'<>])[!-~])"  # an address ends where another script, a quotation mark or a tag begins
ADDRESS = re.compile(
    rf"(?:https?://|www\.){_ASCII}+|\b(?:[A-Za-z0-9-]+\.)+(?:com|org|net|gov|tw|cn|hk|kr|jp|ru|mn)\b(?:/{_ASCII}*)?"
)
UNSHOWN = ("url", "source")  # titles and addresses are their owners' own


def rows(name):
    with (REFERENCE / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def found_in(text):
    """What is forbidden in a text, its web addresses left out: (country or census area, the words)."""
    text = ADDRESS.sub(" ", unescape(text))
    return [(code, match.group()) for code, pattern in PATTERNS for match in [pattern.search(text)] if match]


def text_of(html):
    html = re.sub(r"data:image/png;base64,[A-Za-z0-9+/=]+", "", html)
    return re.sub(r"\s+", " ", unescape(re.sub(r"<[^>]+>", " ", re.sub(r"<style.*?</style>", "", html, flags=re.S))))


def ids(files):
    return [str(file.relative_to(ROOT)) for file in files]


def test_the_search_finds_each_forbidden_name_in_its_language():
    """Or the tests below would pass on nothing."""
    assert (
        found_in("见 example.cn/a 北朝鲜") and found_in("https://example.org/a?b=c 대만") and not found_in("taiwan.cn")
    )
    names = [row for row in rows("names") if row["kind"] == "forbidden"]
    assert len(names) == len(PATTERNS) >= 50
    assert [
        row["name"] for row in names if row["code"] not in {code for code, _ in found_in(f"… {row['name']} …")}
    ] == []
    right = [row[f"name_{language}"] for row in rows("countries") for language in LANGUAGES]
    assert len(right) == 42 and [name for name in right if found_in(name)] == []


TS = sorted((ROOT / "i18n").glob("*.ts"))


@pytest.mark.parametrize("file", TS, ids=ids(TS))
def test_none_in_a_translation(file):
    messages = ET.parse(file).getroot().iter("message")
    texts = [(message.findtext("source") or "", message.findtext("translation") or "") for message in messages]
    assert len(texts) > 300 and all(translation for _, translation in texts)
    assert [(pair, found_in(text)) for pair in texts for text in pair if found_in(text)] == []


def test_there_is_a_translation_for_each_language():
    assert {file.stem.split("_", 1)[1] for file in TS} == set(LANGUAGES) - {"en"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_none_in_a_help_page(language):
    pages = sorted(Path(paths.help_file(language, "any")).parent.glob("*.html"))
    assert len(pages) >= 8
    assert [(page.name, found) for page in pages if (found := found_in(page.read_text(encoding="utf-8")))] == []
    assert [
        (page.name, found) for page in pages if (found := found_in(text_of(page.read_text(encoding="utf-8"))))
    ] == []


CSVS = sorted(file for file in REFERENCE.glob("*.csv") if file.name != "names.csv")


@pytest.mark.parametrize("file", CSVS, ids=ids(CSVS))
def test_none_in_the_reference_data(file):
    """``source`` is searched as well: in these files it is written in the project's own words."""
    cells = [
        (line, column, text)
        for line, row in enumerate(rows(file.stem), start=1)
        for column, text in row.items()
        if text and column != "url" and not column.endswith("_verbatim")
    ]
    assert cells
    assert [(line, column, found) for line, column, text in cells if (found := found_in(text))] == []


DRAWINGS = sorted((ROOT / "resources").rglob("*.svg"))


@pytest.mark.parametrize("file", DRAWINGS, ids=ids(DRAWINGS))
def test_none_in_a_drawing(file):
    assert found_in(file.read_text(encoding="utf-8")) == []


def test_none_in_the_filled_database(filled):
    database = open_database(str(filled / "neaspec.gpkg"))
    searched = set()
    for name, table in TABLES.items():
        frame = database.read(name)
        for field in table.fields:
            if field.type not in ("text", "json") or field.name in UNSHOWN or field.name.endswith("_verbatim"):
                continue
            values = frame[field.name].dropna().astype(str).unique()
            assert [(value, found) for value in values if (found := found_in(value))] == [], (name, field.name)
            searched.update([name] if len(values) else [])
    assert {"sites", "site_names", "counts", "corridors", "site_verdicts", "runs", "imports"} <= searched


def test_none_in_what_the_database_keeps_beside_its_tables(filled):
    """What QGIS shows of a GeoPackage without opening a table: names and descriptions, styles, metadata."""
    with sqlite3.connect(str(filled / "neaspec.gpkg")) as connection:
        tables = [name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        beside = [name for name in tables if name not in TABLES and not name.startswith(("rtree_", "sqlite_"))]
        beside = [name for name in beside if name != "gpkg_spatial_ref_sys"]  # the registry's own names
        assert "gpkg_contents" in beside
        for name in beside:
            for row in connection.execute(f'SELECT * FROM "{name}"'):
                assert found_in("\n".join(str(cell) for cell in row if isinstance(cell, str))) == [], name


def test_none_in_the_project(filled):
    with zipfile.ZipFile(filled / "neaspec.qgz") as archive:
        projects = [name for name in archive.namelist() if name.endswith(".qgs")]
        assert len(projects) == 1
        project = archive.read(projects[0]).decode("utf-8")
    assert "<qgis" in project and "neaspec.gpkg" in project
    assert found_in(project) == []
