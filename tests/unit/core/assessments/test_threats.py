"""Impact of threats, the newest rows, the corridors they lie on, and the tables of them."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest
import shapely
from pyproj import Geod, Transformer

from neaspec_plugin import paths
from neaspec_plugin.core.assessments import threat_tables
from neaspec_plugin.core.assessments.threat_map import threat_map, told
from neaspec_plugin.core.assessments.threat_places import _circles, _near, map_points, on_corridors, strips_of
from neaspec_plugin.core.assessments.threats import current, read_scores, with_impact
from neaspec_plugin.core.errors import NeaspecError
from neaspec_plugin.core.progress import Silent
from neaspec_plugin.core.schema import SPECIES, TABLES, VOCABULARIES
from neaspec_plugin.core.species.reference import read_csv

SCORES = read_scores(read_csv(paths.reference_dir(), "threat_scores"))


def frame(table: str, rows: list[dict]) -> pd.DataFrame:
    names = [*TABLES[table].names, *(["geometry"] if TABLES[table].geometry else [])]
    return pd.DataFrame([{name: row.get(name) for name in names} for row in rows], columns=names)


def threat(threat_id: str, **more) -> dict:
    return {"threat_id": threat_id, "kind": "7.2", "timing": "ongoing", "scope": "whole", "severity": "rapid", **more}


# by hand: timing 3, 2, 1, 0; scope 3, 2, 1, 0; severity 3, 2, 1, 0; 8 and 9 high, 6 and 7 medium, 3 to 5 low
BY_HAND = [
    (("ongoing", "whole", "rapid"), 9, "high"),  # 3 + 3 + 3
    (("ongoing", "most", "rapid"), 8, "high"),  # 3 + 2 + 3
    (("ongoing", "most", "moderate"), 7, "medium"),  # 3 + 2 + 2
    (("long_term", "whole", "moderate"), 6, "medium"),  # 1 + 3 + 2
    (("short_term", "some", "moderate"), 5, "low"),  # 2 + 1 + 2
    (("long_term", "some", "slow"), 3, "low"),  # 1 + 1 + 1
    (("past", "whole", "rapid"), 6, "negligible"),  # 0 + 3 + 3: over and not coming back
    (("ongoing", "few", "rapid"), 6, "negligible"),  # 3 + 0 + 3
    (("ongoing", "whole", "negligible"), 6, "negligible"),  # 3 + 3 + 0
    (("past", "unknown", "rapid"), None, "negligible"),  # the zero decides whatever the scope is
    (("unknown", "whole", "rapid"), None, "unknown"),  # 6 + 0 to 3: negligible to high
    (("ongoing", None, "rapid"), None, "unknown"),
    ((None, None, None), None, "unknown"),
]


@pytest.mark.parametrize(("words", "score", "impact"), BY_HAND)
def test_the_impact_is_that_worked_by_hand(words, score, impact):
    row = dict(zip(("timing", "scope", "severity"), words))
    found = with_impact(frame("threats", [threat("T1", **row)]), SCORES).iloc[0]
    assert (None if pd.isna(found["impact_score"]) else found["impact_score"]) == score
    assert found["impact"] == impact


def test_every_word_of_the_schema_has_a_score_but_unknown():
    for column in ("timing", "scope", "severity"):
        scored = {word for name, word in SCORES.points if name == column}
        assert scored == set(VOCABULARIES[f"threat_{column}"]) - {"unknown"}


def assessments():
    rows = [("S1@2023@A", "S1", 2023, "A"), ("S1@2025@A", "S1", 2025, "A"), ("S1@2024@B", "S1", 2024, "B")]
    names = ("assessment_id", "site_id", "year", "office")
    return frame("assessments", [dict(zip(names, row)) for row in rows])


def test_the_newest_of_each_office_counts_and_the_rest_is_told():
    rows = frame(
        "threats",
        [
            threat("old", site_id="S1", assessment_id="S1@2023@A"),
            threat("new", site_id="S1", assessment_id="S1@2025@A", kind="9.1"),
            threat("other office", site_id="S1", assessment_id="S1@2024@B"),
            threat("seen 2020", site_id="S1", date="2020-05-01"),
            threat("seen 2021", site_id="S1", date="2021-05-01"),
            threat("another kind", site_id="S1", date="2019-05-01", kind="5.1"),
            threat("no place 1", date="2010-01-01"),
            threat("no place 2", date="2020-01-01"),
            threat("no year", site_id="S2"),
        ],
    )
    found = current(rows, assessments())
    assert set(rows["threat_id"]) - set(found.rows["threat_id"]) == {"old", "seen 2020"}
    assert found.older == 2
    years = dict(zip(found.rows["threat_id"], found.rows["year"]))
    assert (years["new"], years["seen 2021"]) == (2025, 2021) and pd.isna(years["no year"])


def corridors():
    line = shapely.LineString([(131.0, 43.0), (131.0, 44.0)])
    return frame(
        "corridors",
        [
            {"corridor_id": "C1", "name_en": "Ridge", "kind": "land", "width_km": 10.0, "geometry": line,
             "countries_iso3": "CHN;RUS", "species_ids": "AT;AL", "from_site_ids": "S1", "to_site_ids": "S2"},
            {"corridor_id": "C2", "name_en": "Way of birds", "kind": "flyway", "coord_precision_km": 40.0,
             "geometry": line, "countries_iso3": "CHN", "species_ids": "WNC", "from_site_ids": None, "to_site_ids": None},
            {"corridor_id": "C3", "name_en": "Unknown", "kind": "land", "geometry": line, "countries_iso3": "RUS",
             "species_ids": "AT"},
        ],
    )  # fmt: skip


def east_of(lon: float, lat: float, metres: float) -> shapely.Point:
    return shapely.Point(Geod(ellps="WGS84").fwd(lon, lat, 90, metres)[:2])


def test_a_threat_lies_on_a_corridor_by_name_by_place_or_by_a_site_at_its_end():
    rows = frame(
        "threats",
        [
            threat("named", corridor_id="C3"),
            threat("inside", geometry=east_of(131.0, 43.5, 4_900)),  # half of 10 km is 5 km
            threat("outside", geometry=east_of(131.0, 43.5, 5_100)),
            threat("at its end", site_id="S2"),
            threat("elsewhere", site_id="S9"),
            threat("both", corridor_id="C1", site_id="S1"),
        ],
    )
    found = on_corridors(rows, strips_of(corridors()), Silent())
    assert set(found.itertuples(index=False, name=None)) == {
        ("named", "C3", "named"),
        ("inside", "C1", "drawn"),
        ("at its end", "C1", "end_site"),
        ("both", "C1", "named"),
    }


def test_a_point_is_on_the_drawn_shape_else_at_the_published_point():
    sites = frame("sites", [{"site_id": "S1", "geometry": shapely.Point(120, 40)}, {"site_id": "S2"}])
    ring = shapely.Point(131, 43).buffer(0.1).difference(shapely.Point(131, 43).buffer(0.05))
    rows = frame(
        "threats", [threat("a", site_id="S1", geometry=ring), threat("b", site_id="S1"), threat("c", site_id="S2")]
    )
    found = map_points(rows, sites)
    assert list(found["place"]) == ["drawn", "site", "none"]
    assert ring.contains(found["geometry"].iloc[0])  # not its centroid, which lies in the hole
    assert found["geometry"].iloc[1].equals(shapely.Point(120, 40)) and found["geometry"].iloc[2] is None


def tables():
    sites = [("S1", "RUS"), ("S2", "CHN"), ("S3", "CHN"), ("S4", "KOR")]
    return {
        "threats": frame(
            "threats",
            [
                threat("T1", site_id="S1"),  # 9: high
                threat("T2", site_id="S1", kind="6.1", severity="unknown"),  # unknown
                threat("T3", site_id="S2", kind="6.1", timing="long_term", scope="some", severity="slow"),  # 3: low
                threat("T4", site_id="S4", species_ids="HC", timing="past"),  # negligible
                threat("T5"),  # nothing tells where or to whom
            ],
        ),
        "assessments": frame("assessments", [{"assessment_id": "x", "site_id": "S3", "year": 2024, "office": "A"}]),
        "sites": frame("sites", [{"site_id": s, "name_en": f"Site {s}", "country_iso3": c} for s, c in sites]),
        "site_species": frame(
            "site_species",
            [
                {"site_id": "S1", "species_id": "AT", "presence": "present"},
                {"site_id": "S2", "species_id": "AT", "presence": "present"},
                {"site_id": "S2", "species_id": "AL", "presence": "historic"},
                {"site_id": "S3", "species_id": "AT", "presence": "present"},
                {"site_id": "S4", "species_id": "WNC", "presence": "present"},
                {"site_id": "S4", "species_id": "HC", "presence": "present"},
            ],
        ),
        "corridors": corridors(),
        "stakeholders": frame(
            "stakeholders",
            [
                {"stakeholder_id": "1", "organisation": "Park", "kind": "protected_area", "role": "manages",
                 "country_iso3": "RUS", "site_ids": "S1;S2", "corridor_ids": "C1", "person": "Planted Name"},
                {"stakeholder_id": "2", "person": "Planted Name", "site_ids": "S1"},
            ],
        ),
    }  # fmt: skip


def test_sums_worst_and_who_is_responsible():
    given = tables()
    found = threat_map(given, strips_of(given["corridors"]), SCORES, SPECIES, Silent())
    sites = found.by_site.set_index("site_id")
    assert list(sites.index) == ["S2", "S3", "S4", "S1"]  # China, Republic of Korea, Russian Federation
    names = ["threats", "high", "low", "negligible", "unknown", "worst", "organisations"]
    assert list(sites.loc["S1", names]) == [2, 1, 0, 0, 1, "high", 1]
    assert list(sites.loc["S2", names]) == [1, 0, 1, 0, 0, "low", 1]
    # S3 was assessed and nobody told a threat: that is not 0
    assert sites.loc["S3", names[:5]].isna().all() and list(sites.loc["S3", names[5:]]) == [None, 0]
    species = {
        (row["species_id"], row["country_iso3"], row["kind"]): row for row in found.by_species.to_dict("records")
    }
    assert set(species) == {("HC", "KOR", "7.2"), ("AT", "CHN", "6.1"), ("AT", "RUS", "7.2"), ("AT", "RUS", "6.1")}
    assert species["AT", "RUS", "6.1"]["worst"] == "unknown"
    assert list(found.by_species["species_id"]) == ["HC", "AT", "AT", "AT"]
    (corridor,) = found.by_corridor.to_dict("records")
    assert (corridor["corridor_id"], corridor["threats"], corridor["end_site"], corridor["worst"]) == (
        "C1",
        3,
        3,
        "high",
    )
    assert list(found.responsible["organisation"]) == ["Park"] * 3
    assert "Planted" not in found.responsible.to_string() + found.threats.to_string()
    worst = {row["site_id"] or row["corridor_id"]: row["worst"] for row in found.responsible.to_dict("records")}
    assert worst == {"S1": "high", "S2": "low", "C1": "high"}
    said = {message.code: message.params for message in told(found)}
    assert said["threats_found"] == {"threats": 5, "unknown": 1}
    assert said["threats_unplaced"]["number"] == 5 and said["threats_unnamed"]["number"] == 1  # S4
    assert said["threats_silent"]["number"] == 1  # S3


def test_threats_of_one_species_and_what_is_left_out():
    given = tables()
    found = threat_map(given, strips_of(given["corridors"]), SCORES, ["HC"], Silent())
    assert list(found.threats["threat_id"]) == ["T4"] and found.other == 4
    assert found.threats["species_ids"].tolist() == ["HC"]


def test_a_site_with_threats_to_other_species_has_none_to_those_asked_for():
    given = tables()
    sites = threat_map(given, strips_of(given["corridors"]), SCORES, ["WNC"], Silent()).by_site.set_index("site_id")
    assert list(sites.index) == ["S4"] and sites.at["S4", "threats"] == 0 and sites.at["S4", "worst"] is None


def test_two_offices_that_name_one_kind_at_one_site_name_it_once_with_its_worst():
    given = tables()
    again = frame("threats", [threat("T6", site_id="S2", kind="6.1"), threat("T7", site_id="S2", kind="7.2")])
    given["threats"] = pd.concat([given["threats"], again], ignore_index=True)
    found = threat_map(given, strips_of(given["corridors"]), SCORES, SPECIES, Silent())
    names = ["threats", "high", "low", "worst"]
    assert list(found.by_site.set_index("site_id").loc["S2", names]) == [2, 2, 0, "high"]  # 6.1 twice, 7.2
    (row,) = [
        row for row in found.by_species.to_dict("records") if (row["country_iso3"], row["kind"]) == ("CHN", "6.1")
    ]
    assert [row[name] for name in names] == [1, 1, 0, "high"]
    (corridor,) = found.by_corridor.to_dict("records")
    assert (corridor["threats"], corridor["end_site"]) == (4, 4)  # two of S1, two of S2
    number = {row["site_id"] or row["corridor_id"]: row["threats"] for row in found.responsible.to_dict("records")}
    assert number == {"S1": 2, "S2": 2, "C1": 4}


def test_an_organisation_without_a_site_stands_with_its_country():
    given = tables()
    more = [
        {"stakeholder_id": "3", "organisation": "Ministry", "country_iso3": "CHN"},
        {"stakeholder_id": "4", "organisation": "Partnership"},
    ]
    given["stakeholders"] = pd.concat([given["stakeholders"], frame("stakeholders", more)], ignore_index=True)
    found = threat_map(given, strips_of(given["corridors"]), SCORES, SPECIES, Silent()).responsible
    rows = found[found["site_id"].isna() & found["corridor_id"].isna()].set_index("organisation")
    assert list(rows.loc["Ministry", ["country_iso3", "threats", "worst"]]) == ["CHN", 1, "low"]
    assert pd.isna(rows.at["Partnership", "threats"]) and pd.isna(rows.at["Partnership", "worst"])


def near_by_trying_all(shape, strips):
    """Each corridor on the plane at the shape."""
    middle = shape.centroid
    to = Transformer.from_crs(
        "EPSG:4326", f"+proj=aeqd +lat_0={middle.y} +lon_0={middle.x} +datum=WGS84", always_xy=True
    )

    def flat(one):
        return shapely.transform(one, lambda places: np.column_stack(to.transform(*places.T)))

    rows = zip(strips["corridor_id"], strips["geometry"], strips["buffer_km"].fillna(0))
    return [name for name, line, reach in rows if flat(shape).distance(flat(line)) <= 1000 * reach]


def test_corridors_that_need_not_be_drawn_are_none_that_are_near():
    random = np.random.default_rng(7)
    lines = [
        shapely.LineString(np.array([random.uniform(70, 150), random.uniform(30, 60)]) + random.uniform(-9, 9, (4, 2)))
        for _ in range(60)
    ]
    lines += [shapely.box(100, 40, 125, 50), shapely.LineString([(-170, 60), (-160, 65)])]
    strips = pd.DataFrame({"corridor_id": [f"C{n}" for n in range(62)], "geometry": lines,
                           "buffer_km": random.uniform(1, 300, 62)})  # fmt: skip
    found = 0
    for _ in range(40):
        shape = shapely.Point(random.uniform(70, 150), random.uniform(30, 60)).buffer(random.uniform(0.01, 3))
        near = _near(shape, strips, _circles(strips))
        assert near == near_by_trying_all(shape, strips)
        found += len(near)
    assert 0 < found < 40 * 62


def test_no_threat_is_said():
    with pytest.raises(NeaspecError) as error:
        threat_map({**tables(), "threats": frame("threats", [])}, strips_of(corridors()), SCORES, SPECIES, Silent())
    assert error.value.message.code == "threats_none"


def test_the_worst_known_is_told_beside_the_unknown():
    assert threat_tables.worst(["unknown", "low", "medium"]) == "medium"
    assert threat_tables.worst(["unknown"]) == "unknown"
