"""Representation, indicators and gaps against areas that are known. Simulated, with a border along a meridian."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest
import shapely
from pyproj import Geod

from neaspec_plugin.core.errors import NeaspecError
from neaspec_plugin.core.movement.border_side import Sides
from neaspec_plugin.core.movement.world_side import WorldSides
from neaspec_plugin.core.priorities.protection_gaps import (
    GAPS,
    INDICATORS,
    LINES,
    REPRESENTATION,
    Question,
    protection_gaps,
)
from neaspec_plugin.core.progress import Silent

WEST, EAST = shapely.box(130.5, 42, 131, 45), shapely.box(131, 42, 131.5, 45)
FAR = [("CHN", shapely.box(120, 40, 131, 47)), ("RUS", shapely.box(131, 40, 136, 47))]
BORDER = shapely.LineString([(131, 42), (131, 45)])
SIDES = Sides([("RUS", EAST), ("CHN", WEST)], [BORDER], 300.0, WorldSides(FAR, [], (100, 30, 150, 60)))
STUDY = shapely.box(130.6, 43, 131.4, 43.6)
RESERVE = shapely.box(130.6, 43, 130.8, 43.6)


def asked(features, protected=(RESERVE,), units=None, study=(STUDY,), **question):
    return protection_gaps(list(study), list(protected), features, units, SIDES, Question(**question), Silent())


def hectares(shape):
    return abs(Geod(ellps="WGS84").geometry_area_perimeter(shapely.segmentize(shape, 0.001))[0]) / 10_000


def kilometres(line):
    """Along short chords of a line that is straight in degrees."""
    return Geod(ellps="WGS84").geometry_length(shapely.segmentize(line, 0.001)) / 1000


def row(table, **where):
    for column, value in where.items():
        table = table[table[column] == value]
    assert len(table) == 1
    return table.iloc[0]


def test_representation_by_country_in_the_order_of_the_programme():
    wide = shapely.box(129, 43, 131.2, 43.6)  # reaches out of the study area
    found = asked([("range", [wide, wide]), ("away", [shapely.box(10, 10, 11, 11)])], protected=[RESERVE, RESERVE])
    table = found.representation
    assert list(table.columns) == list(REPRESENTATION) and table["country"].tolist() == ["CHN", "RUS", "unknown", "all"]
    whole = row(table, country="all")
    assert whole["amount"] == pytest.approx(hectares(shapely.box(130.6, 43, 131.2, 43.6)), rel=1e-5)
    assert whole["protected"] == pytest.approx(hectares(RESERVE), rel=1e-5)
    assert whole["share"] == pytest.approx(1 / 3, rel=1e-5) and whole["met"] == "yes" and whole["unit"] == "ha"
    west = row(table, country="CHN")
    assert west["amount"] == pytest.approx(hectares(shapely.box(130.6, 43, 131, 43.6)), rel=0.02)
    assert west["protected"] == pytest.approx(hectares(RESERVE), rel=1e-5)
    assert row(table, country="RUS")["met"] == "no" and row(table, country="unknown")["met"] is None
    assert table.loc[:2, "amount"].sum() == pytest.approx(whole["amount"])
    assert [one.code for one in found.told] == ["gaps_told", "gap_features_outside"]


def test_indicators_tell_how_much_lacks_to_the_target():
    found = asked([("all", [STUDY])], area_target=0.3)
    assert list(found.indicators.columns) == list(INDICATORS)
    whole = row(found.indicators, country="all")
    assert whole["share"] == pytest.approx(0.25, rel=1e-5)
    assert whole["lacking_ha"] == pytest.approx(0.05 * hectares(STUDY), rel=1e-4) and whole["met"] == "no"
    assert row(found.indicators, country="CHN")["lacking_ha"] == 0
    assert found.indicators["country"].tolist() == ["CHN", "RUS", "unknown", "all"]


def test_gaps_are_the_unprotected_parts_whole_over_the_border():
    two = [shapely.box(130.7, 43.1, 131.1, 43.2), shapely.box(131.2, 43.3, 131.3, 43.4)]
    found = asked([("range", two), ("met", [shapely.box(130.7, 43.1, 130.9, 43.2)])], target=0.4)
    gaps = found.gaps
    assert list(gaps.columns) == list(GAPS) and gaps["gap"].tolist() == [1, 2]
    assert gaps["feature"].tolist() == ["range", "range"] and gaps["reason"].tolist() == ["below_target"] * 2
    assert gaps["country_iso3"].tolist() == ["CHN;RUS", "RUS"]
    expected = [hectares(shapely.box(130.8, 43.1, 131.1, 43.2)), hectares(two[1])]
    assert gaps["area_ha"].tolist() == pytest.approx(expected, rel=1e-4)
    assert shapely.bounds(gaps.loc[0, "geometry"]) == pytest.approx([130.8, 43.1, 131.1, 43.2], abs=1e-3)
    assert len(asked([("range", two)], target=0.4, smallest_ha=expected[1] * 1.01).gaps) == 1
    assert asked([("range", two)], protected=[], target=0.4).gaps["reason"].tolist() == ["not_protected"] * 2


def test_a_target_missed_in_one_country_alone_is_a_gap_there():
    west, east = shapely.box(130.6, 43.1, 130.95, 43.5), shapely.box(131.05, 43.1, 131.15, 43.5)
    found = asked([("range", [west, east])], target=0.3)
    assert row(found.representation, country="all")["met"] == "yes"
    assert found.gaps["country_iso3"].tolist() == ["RUS"]


def test_points_are_counted_and_lines_measured():
    inside, outside = shapely.Point(130.7, 43.3), shapely.Point(131.3, 43.3)
    line = shapely.LineString([(130.6, 43.3), (131.4, 43.3)])
    found = asked([("sites", [inside, inside, outside, None]), ("corridor", [line])])
    sites, way = (row(found.representation, feature=name, country="all") for name in ("sites", "corridor"))
    assert (sites["unit"], sites["amount"], sites["protected"]) == ("number", 3, 2)
    length = kilometres(line)
    assert way["unit"] == "km" and way["amount"] == pytest.approx(length, rel=1e-6)
    assert way["share"] == pytest.approx(0.25, rel=1e-3)
    assert row(found.representation, feature="corridor", country="RUS")["amount"] == pytest.approx(length / 2, rel=0.02)
    assert not len(found.gaps) and found.lines["feature"].tolist() == ["corridor"]


def test_lengths_are_those_of_the_ellipsoid():
    """An arc of the equator is a * angle; that of a meridian the integral of its radius of curvature."""
    major, flattening = 6378.137, 1 / 298.257223563
    squared = flattening * (2 - flattening)
    node, weight = np.polynomial.legendre.leggauss(40)
    latitude = np.radians(46 + 3 * node)
    meridian = (weight * major * (1 - squared) / (1 - squared * np.sin(latitude) ** 2) ** 1.5).sum() * np.radians(3)
    for study, line, expected in (
        (shapely.box(130, -1, 140, 1), [(130, 0), (140, 0)], major * np.radians(10)),
        (shapely.box(130, 42, 132, 50), [(130.5, 43), (130.5, 49)], meridian),
    ):
        found = asked([("way", [shapely.LineString(line)])], study=[study], protected=[])
        assert row(found.representation, country="all")["amount"] == pytest.approx(expected, rel=1e-9)
        assert found.lines["length_km"].tolist() == pytest.approx([expected], rel=1e-9)


def test_a_line_counts_by_its_length_not_by_its_nodes():
    nodes = [(x, 43.3) for x in np.linspace(130.9, 130.901, 5000)]
    found = asked([("way", [shapely.LineString([*nodes, (131.3, 43.3)])])], protected=[])
    east = row(found.representation, country="RUS")["amount"]
    assert east == pytest.approx(kilometres(shapely.LineString([(131, 43.3), (131.3, 43.3)])), rel=0.02)


def test_unprotected_lines_are_listed_whole_with_their_countries():
    long = shapely.LineString([(130.7, 43.3), (130.9, 43.3), (131.1, 43.3)])  # two straight parts, one stretch
    apart = shapely.LineString([(131.2, 43.2), (131.2, 43.25)])
    safe = shapely.LineString([(130.65, 43.1), (130.75, 43.1)])
    found = asked([("river", [apart, long]), ("safe", [safe]), ("points", [shapely.Point(131.3, 43.3)])])
    lines = found.lines
    assert list(lines.columns) == list(LINES) and lines["gap"].tolist() == [1, 2]
    assert lines["feature"].tolist() == ["river"] * 2 and lines["reason"].tolist() == ["below_target"] * 2
    assert lines["country_iso3"].tolist() == ["CHN;RUS", "RUS"] and not len(found.gaps)
    stretch = shapely.LineString([(130.8, 43.3), (131.1, 43.3)])
    assert lines["length_km"].tolist() == pytest.approx([kilometres(stretch), kilometres(apart)], rel=1e-6)
    assert shapely.bounds(lines.loc[0, "geometry"]) == pytest.approx([130.8, 43.3, 131.1, 43.3], abs=1e-3)
    assert [one.code for one in found.told] == ["gaps_told", "gap_lines_told"]
    assert found.told[1].params == {"gaps": 2, "km": round(lines["length_km"].sum(), 2)}
    bare = asked([("river", [apart, long])], protected=[])
    assert bare.lines["reason"].tolist() == ["not_protected"] * 2
    assert not len(asked([("river", [apart, long])], target=0.1).lines.query("country_iso3 == 'CHN'"))


def test_many_small_features_lie_where_their_middles_do():
    """Far from the border a feature has one country and no unknown part; near to it some is not known."""
    features = [(f"f{y}", [shapely.box(130.65, 43 + y / 100, 130.66, 43.005 + y / 100)]) for y in range(50)]
    near = ("near", [shapely.box(130.99, 43.1, 131.01, 43.12)])
    table = asked([*features, near]).representation
    assert table.loc[table["feature"] != "near", "country"].tolist() == ["CHN", "all"] * 50
    held = table[table["feature"] == "near"].set_index("country")
    assert held.index.tolist() == ["CHN", "RUS", "unknown", "all"]
    side = hectares(shapely.box(130.99, 43.1, 131, 43.12)) - 0.3 * 2.222 * 100  # km, 300 m along 0.02 degrees
    assert held.loc[["CHN", "RUS"], "amount"].tolist() == pytest.approx([side, side], rel=0.05)


def test_units_are_features_by_their_fields():
    units = pd.DataFrame(
        {"country_iso3": ["RUS", None, "CHN"], "protected_share": [0.5, 0.0, np.nan], "f_tiger": [10.0, 4.0, np.nan]}
    )
    table = asked([], units=units).representation
    assert table[["feature", "country", "amount", "protected"]].values.tolist() == [
        ["tiger", "RUS", 10.0, 5.0], ["tiger", "unknown", 4.0, 0.0], ["tiger", "all", 14.0, 5.0],
    ]  # fmt: skip


def test_nothing_to_measure_is_refused():
    for features, study, code in (
        ([], [STUDY], "gap_no_feature"),
        ([("away", [shapely.box(10, 10, 11, 11)]), ("none", [None])], [STUDY], "gap_no_feature"),
        ([("a", [STUDY])], [None], "study_area_empty"),
    ):
        with pytest.raises(NeaspecError) as error:
            asked(features, study=study)
        assert error.value.message.code == code
