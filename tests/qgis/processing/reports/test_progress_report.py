"""Write progress report: a database whose algorithms really ran twice, and what the report tells of the time between."""

from __future__ import annotations

import csv
import re
import shutil
import sqlite3
import subprocess

import pandas as pd
import pytest
import shapely
from qgis.core import QgsProcessingException

from neaspec_plugin.adapters import clock as clock_of_adapters
from neaspec_plugin.adapters import geopackage_writer, intake
from neaspec_plugin.adapters.database import open_database
from neaspec_plugin.adapters.wording import Wording
from neaspec_plugin.core.messages import Message
from neaspec_plugin.core.schema import LANGUAGES

FROM, TO = "2025-04-01", "2026-03-31"
SITE = "RUS-MURAVIOVKA"
COLUMNS = (
    "count_id", "scope", "site_id", "species_id", "season", "season_year", "count", "unit", "count_kind", "complete",
    "source", "confidence",
)  # fmt: skip


@pytest.fixture
def clock(monkeypatch):
    """Sets the moment at which the plugin believes to run."""

    def at(moment: str) -> None:
        for module in (clock_of_adapters, geopackage_writer, intake):
            monkeypatch.setattr(module, "now", lambda: moment)

    return at


def animal(name: str, side: str, when: str) -> dict:
    return {
        "occurrenceID": f"sim:{name}:{when}", "species_id": "AL", "observationType": "animal", "occurrenceStatus": "present",
        "organismName": name, "idConfidence": "certain", "declaredSide": side, "startUTC": f"{when}T10:00:00Z",
        "timePrecision": "second", "datasetID": "sim", "basisOfRecord": "MachineObservation", "owner_country": side,
        "samplingProtocol": "camera trap", "geometry": shapely.Point(131.0, 43.0),
    }  # fmt: skip


def counts_of(folder) -> str:
    """Simulated counts of three autumns that reach the level of 130, of which the database knew none."""
    path = folder / "simulated_counts.csv"
    with open(path, "w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(COLUMNS)
        for year, number in ((2023, 150), (2024, 160), (2025, 170)):
            row = (
                f"sim-{year}",
                "site",
                SITE,
                "WNC",
                "autumn_passage",
                year,
                number,
                "individuals",
                "census",
                "yes",
                "simulated",
                "high",
            )
            writer.writerow(row)
    return str(path)


@pytest.fixture(scope="module")
def kept(tmp_path_factory):
    """Where the database of ``two_dates`` is kept, once it is made."""
    return tmp_path_factory.mktemp("kept") / "two_dates.gpkg"


@pytest.fixture
def two_dates(office, kept, run, clock, tmp_path):
    """The algorithms ran in February 2025; counts and records came in autumn; they ran again in January 2026."""
    if kept.exists():
        shutil.copy(kept, office)
        clock("2026-04-02T08:00:00Z")
        return office
    with sqlite3.connect(office) as connection:
        connection.execute("UPDATE imports SET imported = '2025-01-10T00:00:00Z'")
    database = open_database(office)
    known = [animal("A", "RUS", "2025-01-05"), animal("A", "CHN", "2025-02-02")]
    with database.transaction() as writer:
        writer.insert("detections", pd.DataFrame(known))
    clock("2025-02-20T08:00:00Z")
    run("sitecriteria", {"DATABASE": office})
    run("transbordermovements", {"DATABASE": office})
    clock("2025-10-05T08:00:00Z")
    run("importdetections", {"DATABASE": office, "INPUT": counts_of(tmp_path), "FORMAT": "count_table"})
    later = [
        animal("A", "RUS", "2025-06-30"),  # back: last seen in China before the period
        animal("B", "RUS", "2025-01-10"), animal("B", "CHN", "2025-02-10"),  # before the period, nobody knew
        animal("C", "RUS", "2025-05-01"), animal("C", "CHN", "2025-07-01"),  # all of it in the period
    ]  # fmt: skip
    common = {
        "level": "site",
        "addressee": SITE,
        "site_ids": SITE,
        "species_ids": "WNC",
        "text_code": "keep_water_level",
    }
    with database.transaction() as writer:
        writer.insert("detections", pd.DataFrame(later))
        writer.insert(
            "recommendations",
            pd.DataFrame(
                [
                    {
                        **common,
                        "recommendation_id": "R-new",
                        "issued": "2025-05-01",
                        "due": "2027-01-01",
                        "status": "open",
                    },
                    {
                        **common,
                        "recommendation_id": "R-done",
                        "issued": "2024-05-01",
                        "status": "done",
                        "closed": "2025-09-01",
                    },
                    {
                        **common,
                        "recommendation_id": "R-late",
                        "issued": "2024-05-01",
                        "due": "2025-09-01",
                        "status": "open",
                    },
                ]
            ),
        )
        writer.insert(
            "protected_areas",
            pd.DataFrame(
                [
                    {
                        "area_id": "P1",
                        "name": "New park",
                        "country_iso3": "RUS",
                        "year": 2025,
                        "geometry": shapely.box(128, 49, 129, 50),
                    }
                ]
            ),
        )
        writer.insert(
            "assessments",
            pd.DataFrame(
                [
                    {
                        "assessment_id": f"{SITE}@2025@An office",
                        "site_id": SITE,
                        "year": 2025,
                        "office": "An office",
                        "date": "2025-06-01",
                        "state": "good",
                    }
                ]
            ),
        )
    clock("2026-01-15T08:00:00Z")
    run("sitecriteria", {"DATABASE": office})
    run("transbordermovements", {"DATABASE": office})
    shutil.copy(office, kept)
    clock("2026-04-02T08:00:00Z")
    return office


def text_of(page) -> str:
    html = re.sub(
        r"data:image/png;base64,[A-Za-z0-9+/=]+|<style.*?</style>|<sup>.*?</sup>",
        "",
        page.read_text(encoding="utf-8"),
        flags=re.S,
    )
    return re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", html))


def changes_of(path) -> list[dict]:
    with open(path, encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def test_the_changes_between_two_dates_are_told_with_their_reasons(two_dates, run, tmp_path):
    page, sheet, table = (tmp_path / name for name in ("progress.html", "progress.pdf", "changes.csv"))
    asked = {"DATABASE": two_dates, "FROM": FROM, "TO": TO, "LANGUAGE": "en"}
    run("progressreport", {**asked, "HTML": str(page), "PDF": str(sheet), "CHANGES": str(table)})
    rows = changes_of(table)
    found = {kind: [row for row in rows if row["kind"] == kind] for kind in {row["kind"] for row in rows}}
    (count,) = found["count_new"]
    assert (count["number"], count["site_id"], count["country_iso3"], count["species_ids"]) == ("3", SITE, "RUS", "WNC")
    changed = [row for row in found["verdict_changed"] if row["subject"].startswith("autumn_passage|ramsar_6")]
    assert [(row["site_id"], row["before"], row["after"]) for row in changed] == [
        (SITE, "insufficient_data", "met|provisional")
    ]
    assert changed[0]["moved"].split(";")[:3] == ["figure", "seasons", "seasons_reached"]
    happened = {(row["before"], row["after"]): row["number"] for row in found["crossing_happened"]}
    assert happened == {("CHN", "RUS"): "1", ("RUS", "CHN"): "1"}
    assert [(row["before"], row["after"], row["number"]) for row in found["crossing_known"]] == [("RUS", "CHN", "1")]
    assert [row["subject"] for row in found["area_new"]] == ["New park"]
    assert [row["row_ids"] for row in found["recommendation_late"]] == ["R-late"]
    text = text_of(page)
    # the mean of 150, 160 and 170 is 160
    assert "mean count: none → 160" in text and "seasons at the level: 0 of 0 → 3 of 3" in text
    assert "Runs of “Assess key sites by criteria” compared: of 2025-02-20 and of 2026-01-15." in text
    pdf = subprocess.run(["pdftotext", "-layout", sheet, "-"], capture_output=True, text=True, check=True).stdout
    assert "New park" in pdf and "What changed from 2025-04-01 to 2026-03-31" in pdf


def test_a_period_in_which_nothing_was_done_says_so(two_dates, run, tmp_path):
    page = tmp_path / "progress.html"
    run("progressreport", {"DATABASE": two_dates, "FROM": "2026-01-20", "TO": "2026-02-20", "HTML": str(page)})
    text = text_of(page)
    # the year of the new park is before it, the assessment's visit too
    assert "Nothing changed in this database from 2026-01-20 to 2026-02-20." in text
    assert (
        "No run of “Assess key sites by criteria” ended within the period; its results are still those of 2026-01-15."
        in text
    )


def test_missing_runs_before_the_period_are_said(two_dates, run, tmp_path):
    page = tmp_path / "progress.html"
    run("progressreport", {"DATABASE": two_dates, "FROM": "2024-01-01", "TO": TO, "HTML": str(page)})
    text = text_of(page)
    assert "No run of “Assess key sites by criteria” ended before the period; its latest run is of 2026-01-15." in text
    assert "cannot be told" in text


def test_the_conservation_report_has_the_same_section_where_both_days_are_given(two_dates, run, tmp_path):
    page = tmp_path / "report.html"
    run("conservationreport", {"DATABASE": two_dates, "FROM": FROM, "TO": TO, "HTML": str(page)})
    assert "What changed from 2025-04-01 to 2026-03-31" in text_of(page) and "mean count: none → 160" in text_of(page)
    run("conservationreport", {"DATABASE": two_dates, "HTML": str(page)})
    assert "What changed from" not in text_of(page)
    with pytest.raises(QgsProcessingException, match="Only one day"):
        run("conservationreport", {"DATABASE": two_dates, "FROM": FROM, "HTML": str(page)})


def test_days_in_the_wrong_order_are_refused(office, run):
    with pytest.raises(QgsProcessingException, match="ends on 2025-01-01, before it begins on 2025-02-01"):
        run("progressreport", {"DATABASE": office, "FROM": "2025-02-01", "TO": "2025-01-01"})


@pytest.mark.slow
def test_it_is_written_in_each_language_without_codes(two_dates, run, tmp_path):
    for language in LANGUAGES:
        page = tmp_path / f"{language}.html"
        run("progressreport", {"DATABASE": two_dates, "FROM": FROM, "TO": TO, "LANGUAGE": language, "HTML": str(page)})
        assert f'lang="{language.replace("_", "-")}"' in page.read_text(encoding="utf-8")
        told, rows, _ids = text_of(page).partition(Wording(language).text(Message("report_rows_title")))
        assert rows and not re.search(r"RUS|keep_water_level|insufficient_data|WNC|sitecriteria", told)


def test_the_changes_are_in_the_words_of_the_language(two_dates, run, tmp_path):
    table = tmp_path / "changes.csv"
    run("progressreport", {"DATABASE": two_dates, "FROM": FROM, "TO": TO, "LANGUAGE": "ru", "CHANGES": str(table)})
    words = Wording("ru")
    (row,) = [row for row in changes_of(table) if row["kind"] == "recommendation_done"]
    for code in ("progress_recommendations_done", "recommendation_keep_water_level", "recommendation_status_done"):
        assert words.text(Message(code)) in row["words"]
    assert all(row["words"] and "{" not in row["words"] for row in changes_of(table))
