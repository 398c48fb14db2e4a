"""The drawings: the same set for light and dark themes, plain SVG Tiny, the species' colours."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
ICONS = ROOT / "resources" / "icons"
FILES = sorted(ICONS.rglob("*.svg"))
COLOURS = {"AT": "#D55E00", "AL": "#E69F00", "SL": "#7A7A7A", "BFS": "#56B4E9", "WNC": "#009E73", "HC": "#0072B2"}
SVG = "{http://www.w3.org/2000/svg}"
ELEMENTS = {SVG + name for name in ("svg", "g", "path", "circle", "ellipse", "rect")}
# SVG Tiny 1.2 has no elliptical arcs in paths
PATH_DATA = re.compile(r"[MLHVCSQTZ\s\d.,-]*", re.IGNORECASE)


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.relative_to(ICONS).as_posix())
def test_icon_is_plain_and_square(path):
    root = ElementTree.parse(path).getroot()
    _left, _top, width, height = root.get("viewBox").split()
    assert width == height
    for element in root.iter():
        assert element.tag in ELEMENTS
        assert PATH_DATA.fullmatch(element.get("d", ""))
        assert not [name for name in element.attrib if "href" in name or name.startswith("on")]


def test_light_and_dark_themes_have_the_same_icons():
    light = {path.name for path in ICONS.glob("*.svg")}
    assert light == {path.name for path in (ICONS / "dark").glob("*.svg")}
    assert {f"species_{code}.svg" for code in COLOURS} < light


def test_icon_of_each_algorithm_and_button_exists():
    named = set()
    for path in (ROOT / "neaspec_plugin").rglob("*.py"):
        text = path.read_text(encoding="utf-8")
        named |= set(re.findall(r'icon_name = "(\w+)"|paths\.icon\("(\w+)"\)', text))
    names = {name for pair in named for name in pair if name}
    assert names
    assert {f"{name}.svg" for name in names} <= {path.name for path in ICONS.glob("*.svg")}


@pytest.mark.parametrize("code", sorted(COLOURS))
def test_silhouette_has_the_colour_that_maps_give_the_species(code):
    assert COLOURS[code] in (ICONS / f"species_{code}.svg").read_text(encoding="utf-8")
