"""Corridors in the report: order, what is not known, and who lies on the map."""

from __future__ import annotations

import pandas as pd
import shapely

from neaspec_plugin.core.messages import Message
from neaspec_plugin.core.reports import corridor_account
from neaspec_plugin.core.reports.document import Figure, Listed, Missing, Number, Paragraph, Table
from neaspec_plugin.core.reports.facts import Facts
from neaspec_plugin.core.schema import TABLES

COUNTRIES = pd.DataFrame({"iso3": ["CHN", "RUS", "PRK"], "sort": [1, 6, 2], "name_en": ["China", "Russia", "DPRK"]})


def frame(table, rows):
    made = pd.DataFrame(rows)
    for name in TABLES[table].names:
        if name not in made:
            made[name] = None
    return made


def section(rows=(), corridors=()):
    tables = {"countries": COUNTRIES}
    if rows:
        tables["corridor_overlays"] = frame("corridor_overlays", rows)
    if corridors:
        tables["corridors"] = frame("corridors", corridors)
    return corridor_account.section(Facts(tables, "en"))


def table(found, key):
    return next(block for block in found.blocks if isinstance(block, Table) and block.key == key)


def row(corridor, side, **more):
    return {"run_id": "r", "corridor_id": corridor, "name": corridor, "country_iso3": side, **more}


ROWS = [
    row("a", "all", status="proposed", area_km2=10.0, countries="CHN;RUS", borders="CHN-RUS", protected_share=0.25, gaps=2),
    row("a", "unknown", status="proposed", area_km2=1.0),
    row("a", "RUS", status="proposed", area_km2=4.0, detections=3, camera_detections=0, expected=0.4, trap_days=30.0),
    row("a", "CHN", status="proposed", area_km2=5.0, detections=None),
    row("b", "all", status="functioning", countries="CHN;PRK"),
    row("c", "all", status="lost", area_km2=3.0, borders="", demarcation_line=True),
    {**row("old", "all", status="functioning", area_km2=3.0), "run_id": "q"},
]  # fmt: skip


def test_existing_corridors_come_first_and_countries_in_the_programmes_order():
    found = section(ROWS)
    whole, own = table(found, "corridor_overlay"), table(found, "corridor_countries")
    assert [line[0].text for line in whole.rows] == ["b", "a", "c"]  # of the latest run alone
    assert [line[1] for line in own.rows] == ["China", "Russia", Message("effort_country_unknown")]


def test_each_empty_cell_says_why():
    found = section(ROWS)
    placeless, known, line = table(found, "corridor_overlay").rows
    assert placeless[3] == Missing(Message("overlay_place_unknown")) == placeless[7]
    assert known[3] == Listed((Message("segments_border", one="China", other="Russia"),))
    assert known[7] == Number(0.25, style="percent", rows=("a",)) and known[8] == Number(2, rows=("a",))
    assert line[3] == Listed((Message("border_status_demarcation_line"),))
    assert line[7] == Missing(Message("overlay_not_known"))
    china, russia, _unknown = table(found, "corridor_countries").rows
    assert china[-2] == Missing(Message("legend_not_surveyed")) == china[-1]
    assert russia[-2] == Number(0, rows=("a",)) and russia[-1] == Number(0.4, 1, rows=("a",))


def test_borders_inside_with_what_is_open_and_the_demarcation_line_apart():
    known = {"area_km2": 3.0, "border_uncertainty_m": 300.0}
    found = section(
        [
            row("d", "all", border_km=0.0, border_closed_km=0.0, demarcation_km=2.5, **known),
            row("e", "all", border_km=7.0, border_closed_km=3.0, demarcation_km=0.0, demarcation_closed_km=0.0, **known),
            row("none", "all", border_km=0.0, border_closed_km=0.0, demarcation_km=0.0, demarcation_closed_km=0.0, **known),
            row("nowhere", "all"),
        ]
    )  # fmt: skip
    block = table(found, "corridor_borders")
    line, border = block.rows
    numbers = [Number(value, 1, rows=("e",)) for value in (7.0, 4.0, 3.0, 0.0, 0.0)]
    assert list(border[1:]) == numbers and line[4] == Number(2.5, 1, rows=("d",))
    assert line[5] == Missing(Message("overlay_not_known"))
    assert [note.text.code for note in block.notes] == ["overlay_bundled_line", "overlay_closed_note"]
    assert table(section(ROWS), "corridor_borders").rows == ()


def test_without_a_run_a_sentence_stands_there():
    found = section()
    assert found.blocks == (Paragraph(Message("report_no_run", algorithm="corridoroverlay")),)


def test_the_map_has_the_corridors_of_the_two_cats_with_two_ends():
    line = shapely.LineString([(130, 43), (131, 43)])
    corridors = [
        {"corridor_id": "drawn", "kind": "land", "species_ids": "AT;AL", "geometry": line},
        {"corridor_id": "listed", "kind": "land", "species_ids": "AL", "geometry": None},
        {"corridor_id": "snow", "kind": "land", "species_ids": "SL", "geometry": line},
        {"corridor_id": "flyway", "kind": "flyway", "species_ids": "AT", "geometry": line},
    ]
    figure = next(block for block in section(corridors=corridors).blocks if isinstance(block, Figure))
    assert figure.key == "corridor_map" and figure.rows == ("drawn",)
    assert figure.caption == Message("overlay_map_caption", drawn=1, listed=1)
    assert not any(isinstance(block, Figure) for block in section(corridors=corridors[2:]).blocks)
