"""The maps of the report: which rows they show, and under which name the report finds them."""

from __future__ import annotations

import pandas as pd
import pytest
import shapely

from neaspec_plugin.adapters import report_maps
from neaspec_plugin.adapters.wording import Wording
from neaspec_plugin.core.errors import NeaspecError
from neaspec_plugin.core.messages import Message
from neaspec_plugin.core.progress import Silent
from neaspec_plugin.core.reports.document import Document, Figure, Section
from neaspec_plugin.core.schema import TABLES


def table(name: str, rows: list[dict]) -> pd.DataFrame:
    columns = [*TABLES[name].names, *(["geometry"] if TABLES[name].geometry else [])]
    return pd.DataFrame(
        [{column: row.get(column) for column in columns} for row in rows], columns=columns, dtype=object
    )


@pytest.fixture
def tables():
    listed = [
        ("S1", "WNC", "present", "low"),
        ("S1", "WNC", "present", "high"),  # another season of the same: the better row decides
        ("S2", "WNC", "historic", "high"),
        ("S2", "HC", "unconfirmed", "medium"),
        ("S3", "AT", "present", "high"),
        ("S4", "AT", "present", "high"),
    ]
    places = {"S1": (116, 29), "S2": (130, 32), "S3": (131, 43), "S4": None}
    verdicts = [("old", "S3", "met"), ("new", "S1", "met"), ("new", "S2", "not_met")]
    links = [("old", "WNC", "S1", "S2"), ("new", "HC", "S1", "S2"), ("new", "HC", "S1", None)]
    return {
        "species": table(
            "species",
            [
                {"species_id": "AT", "sort": 4, "group": "felid", "name_en": "Amur Tiger"},
                {
                    "species_id": "HC",
                    "sort": 3,
                    "group": "waterbird",
                    "name_en": "Hooded Crane",
                    "name_ru": "Чёрный журавль",
                },
                {"species_id": "WNC", "sort": 2, "group": "waterbird", "name_en": "White-naped Crane"},
            ],
        ),
        "sites": table(
            "sites",
            [
                {"site_id": key, "name_en": f"Site {key}", "geometry": at and shapely.Point(at)}
                for key, at in places.items()
            ],
        ),
        "site_names": table("site_names", [{"site_id": "S1", "language": "ru", "name": "Первый"}]),
        "site_species": table(
            "site_species",
            [
                {"site_id": site, "species_id": species, "presence": presence, "confidence": confidence}
                for site, species, presence, confidence in listed
            ],
        ),
        "site_verdicts": table(
            "site_verdicts",
            [
                {"run_id": run, "verdict_id": str(n), "site_id": s, "verdict": v}
                for n, (run, s, v) in enumerate(verdicts)
            ],
        ),
        "flyway_links": table(
            "flyway_links",
            [
                {
                    "run_id": run,
                    "link_id": str(n),
                    "species_id": species,
                    "link_evidence": "inferred",
                    "geometry": end and shapely.LineString([(116, 29), (130, 32)]),
                }
                for n, (run, species, _start, end) in enumerate(links)
            ],
        ),
        "runs": table("runs", [{"run_id": "old", "ended": "2025-01-01"}, {"run_id": "new", "ended": "2025-02-01"}]),
    }


@pytest.fixture
def document():
    figures = [
        Figure("key_sites", Message("report_answer"), Message("report_answer"), "map"),
        Figure("flyway", Message("report_answer"), Message("report_answer"), "map"),
        Figure("countries", Message("report_answer"), Message("report_answer"), "svg"),
    ]
    return Document(
        Message("report_answer"),
        Message("report_answer"),
        "en",
        (Section("s", Message("report_answer"), tuple(figures)),),
    )


def painted(document, tables, monkeypatch, language="en"):
    asked = []
    monkeypatch.setattr(report_maps, "render_map", lambda layers, *rest, **view: asked.append(layers) or b"png")
    pictures = report_maps.render_all(document, tables, Wording(language), Silent())
    return pictures, asked


def test_each_map_of_the_document_has_a_picture(qgis_app, document, tables, monkeypatch):
    pictures, _ = painted(document, tables, monkeypatch)
    assert pictures == {"key_sites": b"png", "flyway": b"png"}


def test_a_site_has_one_sign_for_each_species_by_its_better_row(qgis_app, document, tables, monkeypatch):
    _, (key_sites, _flyway) = painted(document, tables, monkeypatch)
    (sites,) = key_sites
    shown = sites.frame[["site_id", "species_id", "presence", "confidence"]].values.tolist()
    assert shown == [
        ["S1", "WNC", "present", "high"],
        ["S2", "HC", "unconfirmed", "medium"],
        ["S3", "AT", "present", "high"],
    ]
    assert list(sites.species.values()) == ["White-naped Crane", "Hooded Crane", "Amur Tiger"]


def test_scores_of_the_latest_run_on_the_sites_with_a_place(qgis_app, tables, monkeypatch):
    scores = [("old", "S2", 0.9, 1), ("new", "S1", 0.8, 1), ("new", "S3", 0.2, 3), ("new", "S4", 0.5, 2)]
    rows = [dict(zip(("run_id", "unit_id", "score", "rank"), row), unit_table="sites") for row in scores]
    figure = Figure("priority_map", Message("report_answer"), Message("report_answer"), "map")
    one = Document(figure.title, figure.title, "en", (Section("s", figure.title, (figure,)),))
    _, ((layer,),) = painted(one, {**tables, "priorities": table("priorities", rows)}, monkeypatch, "ru")
    assert layer.role == "priorities"
    assert layer.frame[["site_id", "score", "label"]].values.tolist() == [["S1", 0.8, "Первый"], ["S3", 0.2, "Site S3"]]


def test_sites_that_meet_a_criterion_in_the_latest_run_are_named(qgis_app, document, tables, monkeypatch):
    _, (key_sites, _flyway) = painted(document, tables, monkeypatch, "ru")
    labels = key_sites[0].frame["label"].where(key_sites[0].frame["label"].notna(), None).tolist()
    assert labels == ["Первый", None, None]


def test_links_are_those_of_the_latest_run_under_the_birds_sites(qgis_app, document, tables, monkeypatch):
    _, (_key_sites, (sites, links)) = painted(document, tables, monkeypatch, "ru")
    assert links.frame["link_id"].tolist() == ["1"]
    assert links.species == {"HC": "Чёрный журавль"}
    assert set(sites.frame["species_id"]) == {"WNC", "HC"}


def test_a_database_without_places_gives_no_map(qgis_app, document, tables, monkeypatch):
    empty = {name: frame.iloc[:0] for name, frame in tables.items()}
    assert painted(document, empty, monkeypatch) == ({}, [])


def test_the_map_of_corridors_has_lines_with_names_under_the_sites_of_the_two_cats(qgis_app, tables, monkeypatch):
    from neaspec_plugin.adapters import frame

    line = shapely.LineString([(130, 43), (133, 46)])
    rows = [{"corridor_id": "K1", "name_en": "Ridge", "kind": "land", "species_ids": "AT", "geometry": line},
            {"corridor_id": "K2", "name_en": "Pass", "kind": "land", "species_ids": "AL"}]  # fmt: skip
    tables["corridors"] = table("corridors", rows)
    figure = Figure("corridor_map", Message("overlay_map_title"), Message("report_answer"), "map")
    title = Message("report_answer")
    found = Document(title, title, "en", (Section("s", title, (figure,)),))
    _, ((sites, lines),) = painted(found, tables, monkeypatch)
    assert lines.frame["label"].tolist() == ["Ridge"] and set(sites.frame["species_id"]) == {"AT"}
    view, whole = frame.around([line, None]), frame.RECTANGLE
    assert view.height() / view.width() == pytest.approx(whole.height() / whole.width())
    assert 900_000 <= view.width() < whole.width() / 3
    monkeypatch.undo()
    assert report_maps.render_all(found, tables, Wording("en"), Silent())["corridor_map"].startswith(b"\x89PNG")


def test_another_database_gives_another_picture(qgis_app, document, tables):
    first = report_maps.render_all(document, tables, Wording("en"), Silent())
    tables["site_species"] = tables["site_species"].iloc[:-2]
    second = report_maps.render_all(document, tables, Wording("en"), Silent())
    assert first["key_sites"] != second["key_sites"]


def test_it_can_be_cancelled(qgis_app, document, tables):
    class Enough(Silent):
        def is_canceled(self):
            return True

    with pytest.raises(NeaspecError) as caught:
        report_maps.render_all(document, tables, Wording("en"), Enough())
    assert caught.value.message.code == "cancelled"
