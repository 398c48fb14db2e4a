"""Write conservation report: whole, self-contained, in its language, and made from the database alone."""

from __future__ import annotations

import csv
import html as html_module
import re
import sqlite3
import subprocess
from html.parser import HTMLParser
from pathlib import Path

import pytest

from neaspec_plugin import paths
from neaspec_plugin.core.schema import COUNTRIES, LANGUAGES
from neaspec_plugin.core.species.reference import forbidden_names

LETTERS = {
    "zh_CN": r"[\u4e00-\u9fff]",
    "ja": r"[\u3040-\u30ff]",
    "ko": r"[\uac00-\ud7a3]",
    "ko_KP": r"[\uac00-\ud7a3]",
    "mn": "[өүӨҮ]",
    "ru": "[ыё]",
}
PDF_FONT = {"zh_CN": "NotoSansCJKsc", "ja": "NotoSansCJKjp", "ko": "NotoSansCJKkr", "ko_KP": "NotoSansCJKkr"}


def rows(table):
    with open(paths.resource("reference", f"{table}.csv"), encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


@pytest.fixture(scope="module")
def reports(filled, provider, tmp_path_factory):
    """HTML text and PDF path by language, each written once."""
    from qgis.core import QgsApplication, QgsProcessingContext, QgsProcessingFeedback

    folder = tmp_path_factory.mktemp("reports")
    found = {}
    for language in LANGUAGES:
        algorithm = QgsApplication.processingRegistry().createAlgorithmById("neaspec:conservationreport")
        page, sheet = folder / f"{language}.html", folder / f"{language}.pdf"
        parameters = {
            "DATABASE": str(filled / "neaspec.gpkg"),
            "LANGUAGE": language,
            "HTML": str(page),
            "PDF": str(sheet),
        }
        _, worked = algorithm.run(parameters, QgsProcessingContext(), QgsProcessingFeedback(False), {}, False)
        assert worked
        found[language] = (page.read_text(encoding="utf-8"), sheet)
    return found


def text_of(html: str) -> str:
    html = re.sub(r"data:image/png;base64,[A-Za-z0-9+/=]+", "", html)
    return re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", re.sub(r"<style.*?</style>", "", html, flags=re.S)))


class Tables(HTMLParser):
    """The tables of a page: rows of cells as (text, columns it takes), without the references to rows."""

    def __init__(self, html: str):
        super().__init__()
        self.found: list[list[list[tuple[str, int]]]] = []
        self.reading = self.reference = False
        self.feed(html)

    def handle_starttag(self, tag, attrs):
        if tag == "table":
            self.found.append([])
        elif tag == "tr":
            self.found[-1].append([])
        elif tag in ("td", "th"):
            self.found[-1][-1].append(("", int(dict(attrs).get("colspan", 1))))
            self.reading = True
        self.reference |= tag == "sup"

    def handle_endtag(self, tag):
        self.reading &= tag not in ("td", "th")
        self.reference &= tag != "sup"

    def handle_data(self, data):
        if self.reading and not self.reference:
            text, span = self.found[-1][-1][-1]
            self.found[-1][-1][-1] = (text + data, span)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_page_needs_nothing_from_outside(reports, language):
    html, _ = reports[language]
    assert not re.search(r"<script|<link|<iframe|@import|url\(\s*['\"]?http", html, re.I)
    assert not re.search(r"\ssrc\s*=\s*['\"](?!data:)", html, re.I)
    assert re.search(rf'<html[^>]*lang="{language.replace("_", "[-_]").replace("zh[-_]CN", "zh")}', html)


@pytest.mark.parametrize("language", [one for one in LANGUAGES if one != "en"])
def test_the_page_speaks_its_language(reports, language):
    text = text_of(reports[language][0])
    assert len(re.findall(LETTERS[language], text)) > 100
    from neaspec_plugin.adapters.texts import TEXTS

    sentences = [
        english
        for code, english in TEXTS.items()
        if code.startswith("report_") and len(english) > 50 and "{" not in english
    ]
    assert [sentence for sentence in sentences if sentence in text] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_forbidden_name_and_no_wording_of_a_source(reports, language):
    html, sheet = reports[language]
    pdf = subprocess.run(["pdftotext", str(sheet), "-"], capture_output=True, text=True, check=True).stdout
    verbatim = {row["site_or_region_verbatim"] for row in rows("counts") if "Taiwan" in row["site_or_region_verbatim"]}
    for text in (text_of(html), pdf):
        for code, pattern in forbidden_names(paths.reference_dir()):
            if text is pdf and code not in COUNTRIES:
                continue  # a census area's full name may be wrapped in a cell there; the HTML has the same cells whole
            assert not pattern.search(text), (code, pattern.search(text))
        assert not [wording for wording in verbatim if wording in text]


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_wording_of_a_counts_source(reports, language):
    """What only the source of a count calls a place, a season or a date; other tables' own words may stand."""
    others = ("sites", "site_names", "populations", "population_estimates", "corridors", "transborder_figures")
    own = [
        text
        for table in others
        for row in rows(table)
        for column, text in row.items()
        if text and not column.endswith("_verbatim")
    ]
    wordings = {
        text
        for row in rows("counts")
        for column, text in row.items()
        if column.endswith("_verbatim") and len(text) > 12 and not any(text in word for word in own)
    }
    assert len(wordings) > 50
    text = html_module.unescape(text_of(reports[language][0]))
    assert sorted(wording for wording in wordings if wording in text) == []


@pytest.mark.parametrize("language", sorted(PDF_FONT))
def test_the_pdf_is_set_in_the_fonts_of_its_language(reports, language):
    fonts = subprocess.run(["pdffonts", str(reports[language][1])], capture_output=True, text=True, check=True).stdout
    cjk = set(re.findall(r"NotoSansCJK[a-z]{2}", fonts))
    assert cjk == {PDF_FONT[language]}, fonts


def test_html_and_pdf_have_the_same_tables(reports):
    html, sheet = reports["en"]
    pdf = subprocess.run(["pdftotext", "-layout", str(sheet), "-"], capture_output=True, text=True, check=True).stdout
    for phrase in ("Izumi", "C0076", "T001"):
        assert phrase in html and phrase in pdf


def test_the_cats_table_is_what_the_csv_says(reports):
    """45 adults, 19 on both sides, 64 from two lists added, counted once 45; recomputed here from the file."""
    figures = {(row["species_id"], row["quantity"]): int(row["value"]) for row in rows("transborder_figures")}
    units = {row["unit"] for row in rows("transborder_figures") if row["quantity"] == "total"}
    assert units == {"adults"}
    expected = []
    for species, known in (("Amur Tiger", (45, 19, 64)), ("Amur Leopard", (89, 15, 104))):
        code = {row["name_en"]: row["species_id"] for row in rows("species")}[species]
        total, both = figures[code, "total"], figures[code, "both_sides"]
        assert (total, both, total + both) == known
        share = (200 * both + total) // (2 * total)  # percent, rounded, ties up
        expected.append([(str(cell), 1) for cell in (species, total, both, f"{share}%", total + both, total)])
    expected.append([("Snow Leopard", 1), ("not in that study", 5)])
    header, *body = Tables(reports["en"][0]).found[0]
    assert [text for text, _ in header] == [
        "Species", "Seen in all (adults)", "Seen on both sides", "Share seen on both sides, a minimum",
        "Two national lists would add to (derived)", "Counted once",
    ]  # fmt: skip
    assert body == expected


def test_the_sites_table_is_what_the_csv_says(reports):
    """Sites, with a published count, with three seasons of one species in one season: six countries, then all."""
    birds = {"BFS", "WNC", "HC"}
    present = {
        row["site_id"] for row in rows("site_species") if row["presence"] == "present" and row["species_id"] in birds
    }
    countries = {row["site_id"]: row["country_iso3"].split(";") for row in rows("sites")}
    counted, seasons = set(), {}
    for row in rows("counts"):
        if row["scope"] == "site" and row["species_id"] in birds and row["site_id"] in present and row["count"]:
            counted.add(row["site_id"])
            years = seasons.setdefault((row["site_id"], row["species_id"], row["season"]), set())
            years.update({row["season_year"]} - {""})
    three = {site for (site, _, _), years in seasons.items() if len(years) >= 3}
    groups = (present, counted, three)
    empty = ("no key site listed", "no count", "no such site")  # what stands in place of a nought
    names = {row["iso3"]: row["name_en"] for row in rows("countries")}
    expected = [
        [names[code], *(sum(code in countries[site] for site in group) for group in groups)] for code in COUNTRIES
    ]
    expected.append(["All countries, each site once", *map(len, groups)])
    header, *body = Tables(reports["en"][0]).found[1]
    assert [cell for cell, _ in header][:3] == ["Country", "Key sites", "With a published count"]
    assert all(span == 1 for line in [header, *body] for _, span in line) and len(header) == 4
    assert [[cell for cell, _ in line] for line in body] == [
        [name, *(str(number) if number else word for number, word in zip(numbers, empty))]
        for name, *numbers in expected
    ]
    assert all(number > 0 for number in expected[-1][1:])


def test_another_database_gives_other_numbers(office, run, reports, tmp_path):
    with sqlite3.connect(office) as connection:
        connection.execute("UPDATE transborder_figures SET value = 47 WHERE figure_id = 'T001'")
        connection.execute("DELETE FROM counts WHERE count_id > 'C0300'")
        connection.execute("UPDATE site_species SET presence = 'historic' WHERE site_id LIKE 'MNG%'")
    for name in ("sitecriteria", "flywaylinks"):
        run(name, {"DATABASE": office})
    page = tmp_path / "other.html"
    run("conservationreport", {"DATABASE": office, "LANGUAGE": "en", "HTML": str(page)})
    tables = [
        re.findall(r"<table.*?</table>", html, re.S) for html in (reports["en"][0], page.read_text(encoding="utf-8"))
    ]
    assert tables[0][0] != tables[1][0] and tables[0][1] != tables[1][1] and tables[0][2] != tables[1][2]
    assert "47" in text_of(tables[1][0]) and "66" in text_of(tables[1][0])  # 47 + 19


def test_the_report_is_run_and_told_on_the_terminal(run, office, tmp_path):
    results = run("conservationreport", {"DATABASE": office, "LANGUAGE": "ko", "HTML": str(tmp_path / "r.html")})
    assert Path(results["HTML"]).exists() and results["RUN"].startswith("conservationreport-")
    import unicodedata

    lines = [line for text in run.feedback.told for line in text.split("\n")]
    width = [sum(2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in line) for line in lines]
    assert max(width) <= 100 and sum("=" * 20 in line for line in lines) >= 2


def test_an_unwritable_target_is_told(run, office, tmp_path):
    with pytest.raises(Exception, match="cannot be written"):
        run("conservationreport", {"DATABASE": office, "HTML": str(tmp_path / "none" / "r.html")})
