"""Write the outline of a conservation plan: in seven languages, for a site and for a species, without a person."""

from __future__ import annotations

import re
import subprocess

import pandas as pd
import pytest
from qgis.core import QgsProcessingException

from neaspec_plugin.adapters.database import open_database
from neaspec_plugin.adapters.wording import Wording
from neaspec_plugin.core.messages import Message
from neaspec_plugin.core.schema import LANGUAGES

SITE, PERSON = "RUS-LLNP", "Planted Person"


@pytest.fixture
def assessed(office):
    """A cat's key site with a row in every part, each of which names a person somewhere."""
    told = f"told by {PERSON}"
    rows = {
        "assessments": {"assessment_id": f"{SITE}@2025@An office", "site_id": SITE, "year": 2025, "office": "An office",
                        "state": "good", "protection": "whole", "management": "comprehensive", "needs": told, "note": told},
        "threats": {"threat_id": "T1", "site_id": SITE, "kind": "5.1", "timing": "ongoing", "scope": "most",
                    "severity": "rapid", "source": told, "note": told, "geometry": None},
        "stakeholders": {"stakeholder_id": "H1", "organisation": "Simulated park office", "kind": "protected_area",
                         "role": "manages", "country_iso3": "RUS", "site_ids": SITE, "person": PERSON, "contact": PERSON},
        "recommendations": {"recommendation_id": "R1", "level": "site", "addressee": SITE, "text_code": "other", "text": told,
                            "issued": "2025-01-01", "due": "2025-02-01", "status": "open"},
    }  # fmt: skip
    with open_database(office).transaction() as writer:
        for table, row in rows.items():
            writer.insert(table, pd.DataFrame([row]))
    return office


def text_of(page) -> str:
    html = page.read_text(encoding="utf-8")
    html = re.sub(r"data:image/png;base64,[A-Za-z0-9+/=]+|<style.*?</style>|<sup>.*?</sup>", "", html, flags=re.S)
    return re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", html))


def test_it_holds_what_is_known_and_says_what_is_missing(assessed, run, tmp_path):
    page, sheet = tmp_path / "plan.html", tmp_path / "plan.pdf"
    run(
        "conservationplan", {"DATABASE": assessed, "SITE": SITE, "LANGUAGE": "en", "HTML": str(page), "PDF": str(sheet)}
    )
    text = text_of(page)
    for told in (
        "Simulated park office",
        "High impact",
        "Hunting and capture of land animals",
        "Late",
        "Whole site protected",
    ):
        assert told in text, told
    assert "Nothing is filled in. Map the habitats of the site." in text
    pdf = subprocess.run(["pdftotext", "-layout", sheet, "-"], capture_output=True, text=True, check=True).stdout
    assert "Simulated park office" in pdf
    assert PERSON not in text and PERSON not in pdf and PERSON not in "\n".join(run.feedback.told)


@pytest.mark.slow
def test_each_language_has_its_own_words(assessed, run, tmp_path):
    for language in LANGUAGES:
        page = tmp_path / f"{language}.html"
        run("conservationplan", {"DATABASE": assessed, "SITE": SITE, "LANGUAGE": language, "HTML": str(page)})
        text, words = text_of(page), Wording(language)
        assert words.text(Message("report_key_sites")) and words.text(Message("field_source")) in text
        assert PERSON not in text and not re.search(r"protected_area|comprehensive\b.*?_|ongoing", text)


def test_the_sites_of_a_species_each_have_their_section(office, run, tmp_path):
    page = tmp_path / "plan.html"
    run("conservationplan", {"DATABASE": office, "SPECIES": "AL", "HTML": str(page)})
    html = page.read_text(encoding="utf-8")
    present = (
        open_database(office).read("site_species", {"species_id": "AL", "presence": "present"})["site_id"].unique()
    )
    assert set(re.findall(r'<h2 id="site_([^"]+)"', html)) == set(present)


def drawn(monkeypatch):
    from neaspec_plugin.adapters import report_maps

    layers = []
    monkeypatch.setattr(report_maps, "render_map", lambda shown, *_more, **told: layers.append((shown, told)) or b"png")
    return layers


def test_the_map_of_one_site_is_of_its_surroundings(office, run, tmp_path, monkeypatch):
    from neaspec_plugin.adapters.frame import RECTANGLE

    shown = drawn(monkeypatch)
    run("conservationplan", {"DATABASE": office, "SITE": "RUS-KHANKA", "HTML": str(tmp_path / "plan.html")})
    ((layers, told),) = shown
    assert {site for layer in layers for site in layer.frame["site_id"]} == {"RUS-KHANKA"}
    assert told["view"].width() < RECTANGLE.width() / 3


def test_the_map_of_a_species_shows_no_other(office, run, tmp_path, monkeypatch):
    shown = drawn(monkeypatch)
    run("conservationplan", {"DATABASE": office, "SPECIES": "WNC", "HTML": str(tmp_path / "plan.html")})
    ((layers, _told),) = shown
    assert {species for layer in layers for species in layer.frame["species_id"]} == {"WNC"}


def test_an_addressee_across_the_border_is_no_code(office, run, tmp_path):
    row = {"recommendation_id": "R9", "level": "site", "addressee": "CHN-XINGKAI", "site_ids": "RUS-KHANKA",
           "text_code": "keep_water_level", "issued": "2025-01-01", "status": "open"}  # fmt: skip
    with open_database(office).transaction() as writer:
        writer.insert("recommendations", pd.DataFrame([row]))
    page = tmp_path / "plan.html"
    run("conservationplan", {"DATABASE": office, "SITE": "RUS-KHANKA", "LANGUAGE": "en", "HTML": str(page)})
    assert "CHN-XINGKAI" not in text_of(page) and "Xingkai" in text_of(page)


def test_one_site_or_one_species_is_asked_for(office, run):
    with pytest.raises(QgsProcessingException, match="one site or for the sites of one species"):
        run("conservationplan", {"DATABASE": office})
    with pytest.raises(QgsProcessingException, match="has no site X-1"):
        run("conservationplan", {"DATABASE": office, "SITE": "X-1"})
