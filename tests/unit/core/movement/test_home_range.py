"""Home ranges: polygons by hand, every animal accounted for, areas on the globe, shares of countries."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest
import shapely
from pyproj import Geod

from neaspec_plugin.core.errors import NeaspecError
from neaspec_plugin.core.movement import home_range as ranges
from neaspec_plugin.core.movement.border_side import Sides

EIGHT = np.array(
    [(0, 0), (100, 50), (200, 20), (150, 150), (50, 120), (120, 90), (80, 60), (300, 200)], dtype=float
)  # metres


def usable(animals, **same):
    """Simulated rows as of ``usable_records``: per animal its places (lon, lat)."""
    rows = [
        {"key": key, "animal": animal, "species_id": "AL", "lon": lon, "lat": lat, "side": "RUS", "reason": None,
         "fix": False, **same}
        for key, (animal, places) in enumerate(animals.items())
        for lon, lat in places
    ]  # fmt: skip
    return pd.DataFrame(rows).astype({"reason": object})


def scatter(number, west=131.0, south=43.0, width=0.2):
    return np.random.default_rng(7).uniform((west, south), (west + width, south + width), (number, 2)).tolist()


def test_the_polygon_of_all_records_and_without_the_farthest():
    assert ranges.convex_polygon(EIGHT).area == pytest.approx(30_000)
    assert ranges.convex_polygon(EIGHT, 90).area == pytest.approx(18_750)


def test_the_quantile_of_distances_interpolates():
    # distances from the mean (0, 0): 1, 1, 2, 2, 5, 5; their 60 % quantile of type 7 is the value at 0.6 * 5 = 3.0: 2
    cross = np.array([(1, 0), (-1, 0), (0, 2), (0, -2), (5, 0), (-5, 0)], dtype=float)
    assert ranges.convex_polygon(cross, 60).area == pytest.approx(2 * 4 / 2)
    assert ranges.convex_polygon(cross, 100).area == pytest.approx(10 * 4 / 2)


def test_every_animal_has_a_range_or_a_reason():
    line = [(131.0, 43.0 + 0.01 * n) for n in range(6)]  # on a meridian
    animals = {
        "a": scatter(6), "b": scatter(4), "c": line, "d": [(131.0, 43.0)] * 8, "e": [(np.nan, np.nan)] * 9,
    }  # fmt: skip
    found, left = ranges.home_ranges(usable(animals), ranges.Question("mcp", 100))
    assert found["animal"].tolist() == ["a"] and found["records"].tolist() == [6]
    assert left[["animal", "records", "reason"]].values.tolist() == [
        ["b", 4, "too_few_records"], ["c", 6, "places_in_line"], ["d", 8, "one_place"], ["e", 0, "no_exact_place"],
    ]  # fmt: skip


def test_a_range_asks_neither_side_nor_time_but_a_sound_record():
    rows = usable({"a": scatter(12)})
    rows["reason"] = ["no_side", "no_time", "time_too_coarse", "side_ambiguous", None, None,
                      "impossible_step", "told_twice", "identity_possible", "side_contradicts", "not_chosen", None]  # fmt: skip
    rows.loc[0, "side"] = None
    found, _ = ranges.home_ranges(rows, ranges.Question("mcp", 100))
    assert found["records"].tolist() == [7]
    rows.loc[5, "side"] = "CHN"
    _, left = ranges.home_ranges(rows, ranges.Question("mcp", 100), countries=("CHN",))
    assert left[["records", "reason"]].values.tolist() == [[1, "too_few_records"]]


def test_the_area_is_that_on_the_ellipsoid():
    corners = [(131.0, 43.0), (131.4, 43.0), (131.4, 43.3), (131.0, 43.3), (131.2, 43.1)]
    found, _ = ranges.home_ranges(usable({"a": corners}), ranges.Question("mcp", 100))
    geodesic = abs(Geod(ellps="WGS84").geometry_area_perimeter(shapely.box(131.0, 43.0, 131.4, 43.3))[0]) / 10_000
    assert found.loc[0, "area_ha"] == pytest.approx(geodesic, rel=1e-3)
    assert shapely.bounds(found.loc[0, "geometry"]) == pytest.approx([131.0, 43.0, 131.4, 43.3], abs=1e-3)


def test_notes_tell_few_records_and_where_people_looked():
    places = scatter(12)
    found, _ = ranges.home_ranges(usable({"a": places}), ranges.Question("mcp"))
    assert found["note"].tolist() == ["minimum_activity_range"] and np.isnan(found.loc[0, "bandwidth_m"])
    found, _ = ranges.home_ranges(usable({"a": places}, fix=True), ranges.Question("kernel"))
    assert found["note"].tolist() == ["few_for_kernel"] and found.loc[0, "bandwidth_m"] > 0
    stations = [place for place in scatter(3) for _ in range(12)]
    found, _ = ranges.home_ranges(usable({"a": stations}), ranges.Question("kernel", 95, "lscv"))
    assert found["note"].tolist() == ["minimum_activity_range;lscv_no_minimum"]


@pytest.mark.parametrize("asked", [("kernel", 100), ("mcp", 0), ("mcp", 101)])
def test_a_percentage_without_a_range_is_refused(asked):
    with pytest.raises(NeaspecError) as error:
        ranges.Question(*asked)
    assert error.value.message.code == "home_range_percent"


def test_an_unknown_method_is_refused():
    with pytest.raises(NeaspecError) as error:
        ranges.Question("akde")
    assert error.value.message.code == "unknown_parameter_value"


def test_shares_sum_to_one_and_the_strip_that_nobody_can_tell_is_unknown():
    # a quarter of the range lies west of the simulated border; 500 m on either side are not told
    corners = [(130.9, 43.0), (131.3, 43.0), (131.3, 43.3), (130.9, 43.3), (131.1, 43.1)]
    found, _ = ranges.home_ranges(usable({"a": corners}), ranges.Question("mcp", 100))
    west, east = shapely.box(130.0, 42.0, 131.0, 44.0), shapely.box(131.0, 42.0, 132.0, 44.0)
    sides = Sides([("CHN", west), ("RUS", east)], [shapely.LineString([(131.0, 42.0), (131.0, 44.0)])], 500.0)
    shares = ranges.country_shares(found, ranges.sides_told(sides)).set_index("country")
    wide_m = Geod(ellps="WGS84").inv(130.9, 43.15, 131.3, 43.15)[2]
    unknown = 1000 / wide_m
    assert shares["share"].sum() == pytest.approx(1)
    assert shares.loc["CHN", "share"] == pytest.approx(0.25 - unknown / 2, abs=0.01)
    assert shares.loc["RUS", "share"] == pytest.approx(0.75 - unknown / 2, abs=0.01)
    assert shares.loc["unknown", "share"] == pytest.approx(unknown, abs=0.015)
    assert shares["area_ha"].sum() == pytest.approx(found.loc[0, "area_ha"])


def test_a_range_across_the_180th_meridian_is_measured_in_one_piece():
    corners = [(179.9, 66.0), (-179.9, 66.0), (-179.9, 66.1), (179.9, 66.1), (180.0, 66.05)]
    found, _ = ranges.home_ranges(usable({"a": corners}), ranges.Question("mcp", 100))
    same = abs(Geod(ellps="WGS84").geometry_area_perimeter(shapely.box(130.0, 66.0, 130.2, 66.1))[0]) / 10_000
    assert found.loc[0, "area_ha"] == pytest.approx(same, rel=1e-3)


def test_a_cancel_is_answered():
    class Impatient:
        def is_canceled(self):
            return True

        def set_progress(self, percent):
            pass

        def info(self, message):
            pass

    with pytest.raises(NeaspecError) as error:
        ranges.home_ranges(usable({"a": scatter(12)}), ranges.Question("kernel"), progress=Impatient())
    assert error.value.message.code == "cancelled"
