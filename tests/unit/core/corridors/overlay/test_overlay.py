"""The overlay of corridors against closed forms and an independent equal-area projection. Simulated ground."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest
import shapely
from pyproj import Geod, Transformer

from neaspec_plugin.core.corridors.overlay.fences import fences_of
from neaspec_plugin.core.corridors.overlay.forecast import forecast
from neaspec_plugin.core.corridors.overlay.laid_over import key_sites, prepared
from neaspec_plugin.core.corridors.overlay.overlay import ALL, SIDES, Ground, overlay, told
from neaspec_plugin.core.corridors.overlay.records import Survey
from neaspec_plugin.core.errors import NeaspecError
from neaspec_plugin.core.progress import Silent

GEOD = Geod(ellps="WGS84")
LINE = shapely.LineString([(130.5, 43.0), (131.5, 43.0)])


def side_of(points):
    """A made-up border along 131 E, and nobody's water beyond 132 E."""
    x = shapely.get_x(points)
    return np.where(x < 131, "CHN", np.where(x < 132, "RUS", None)).astype(object)


def laid(rows, side=side_of, **ground):
    corridors = prepared(pd.DataFrame(rows))
    return overlay(corridors, Ground(**ground), side, Silent())


def row(found, corridor="1", side=ALL):
    table = found.table
    return table[(table["corridor_id"] == corridor) & (table["country_iso3"] == side)].iloc[0]


def geodesic(*points):
    dense = shapely.segmentize(shapely.LineString(points), 0.001)
    return GEOD.geometry_length(dense) / 1000


def cylindrical(shape):
    """km2 in another equal-area projection than the overlay's."""
    to = Transformer.from_crs("EPSG:4326", "EPSG:6933", always_xy=True)
    dense = shapely.segmentize(shape, 0.01)
    return shapely.transform(dense, lambda places: np.column_stack(to.transform(*places.T))).area / 1e6


def test_a_line_with_a_width_is_shared_by_its_countries():
    park = shapely.box(130.0, 42.0, 130.75, 44.0)
    found = laid([{"geometry": LINE, "width_km": 10.0}], protected=np.array([park], dtype=object))
    whole, quarter = geodesic(*LINE.coords), geodesic((130.5, 43.0), (130.75, 43.0))
    every, china, russia = (row(found, side=side) for side in (ALL, "CHN", "RUS"))
    assert every["length_km"] == pytest.approx(whole, rel=1e-5)
    assert every["area_km2"] == pytest.approx(10 * whole + 25 * np.pi, rel=0.002)
    assert [china["length_km"], russia["length_km"]] == pytest.approx([whole / 2] * 2, rel=0.01)
    assert every["gap_length_km"] == pytest.approx(whole - quarter, rel=0.01)
    assert russia["gap_length_km"] == pytest.approx(whole / 2, rel=0.01) and russia["protected_share"] == 0
    end = 12.5 * np.pi  # the round end lies in the park as well
    assert china["protected_share"] == pytest.approx((10 * quarter + end) / (5 * whole + end), abs=0.01)
    assert list(found.gaps["gap"]) == [1] and every["gaps"] == china["gaps"] == russia["gaps"] == 1
    assert every["borders"] == "CHN-RUS" and every["countries"] == "CHN;RUS" and not every["demarcation_line"]


def test_what_is_protected_and_the_gaps_are_the_corridor():
    source = np.random.default_rng(7)
    shape = shapely.box(130.6, 42.6, 131.4, 43.4)
    parks = [shapely.Point(130.4 + x, 42.4 + y).buffer(0.12) for x, y in source.uniform(0, 1.2, (12, 2))]
    parks = np.array([*parks, shapely.Polygon([(130.6, 43), (131, 43.3), (130.6, 43.3), (131, 43)])], dtype=object)
    found = laid([{"geometry": shape}], protected=parks)  # one park crosses itself
    every, sides = row(found), [row(found, side=side) for side in ("CHN", "RUS")]
    covered = shapely.union_all(shapely.make_valid(parks)).intersection(shape)
    assert every["area_km2"] == pytest.approx(cylindrical(shape), rel=1e-4)
    assert every["protected_km2"] == pytest.approx(cylindrical(covered), rel=1e-3)
    assert found.gaps["area_km2"].sum() == pytest.approx(every["area_km2"] - every["protected_km2"], rel=1e-6)
    for name in ("area_km2", "protected_km2"):
        assert sum(own[name] for own in sides) == pytest.approx(every[name])
    west = shapely.box(130, 42, 131, 44)
    assert sides[0]["protected_km2"] == pytest.approx(cylindrical(covered.intersection(west)), rel=0.05)
    assert np.isnan(every["length_km"]) and np.isnan(every["width_km"]) and every["borders"] == "CHN-RUS"
    split = found.gaps[[f"area_km2_{side}" for side in SIDES]].sum(axis=1)
    assert split.tolist() == pytest.approx(found.gaps["area_km2"].tolist())
    assert list(found.gaps["area_km2"]) == sorted(found.gaps["area_km2"], reverse=True)


def test_nothing_given_is_not_known_and_not_nothing():
    found = laid([{"geometry": LINE, "width_km": 4.0}])
    every = row(found)
    unknown = ("protected_km2", "protected_share", "gap_length_km", "habitat_km2", "trap_days", "expected", "border_km")
    assert all(np.isnan(every[name]) for name in unknown)
    assert all(pd.isna(every[name]) for name in ("gaps", "key_sites", "barriers", "threats", "detections"))
    assert found.gaps.empty and "overlay_no_protected" in {line.code for line in told(found, Ground())}


def test_habitats_threats_and_barriers_of_each_country():
    barriers = [shapely.LineString([(130.9, 43.0), (131.1, 43.0)]), shapely.LineString([(130.6, 42), (130.6, 44)])]
    far = shapely.LineString([(120, 40), (121, 40)])
    found = laid(
        [{"geometry": LINE, "width_km": 10.0}],
        habitats=np.array([shapely.box(131.25, 42, 133, 44)], dtype=object),
        barriers=np.array([*barriers, far], dtype=object),
        threats=np.array([shapely.Point(131.3, 43.0), shapely.Point(131.3, 43.2)], dtype=object),
    )
    every, china, russia = (row(found, side=side) for side in (ALL, "CHN", "RUS"))
    assert [every["barriers"], china["barriers"], russia["barriers"]] == [2, 2, 1]  # one lies in both
    assert [every["threats"], china["threats"], russia["threats"]] == [1, 0, 1]
    assert china["habitat_km2"] == 0 and every["habitat_km2"] > 200
    assert russia["habitat_km2"] == pytest.approx(every["habitat_km2"])


def test_sites_count_inside_or_as_an_end():
    sites = key_sites(
        pd.DataFrame(
            {
                "site_id": ["in", "end", "out"], "country_iso3": ["CHN", "RUS;CHN", "RUS"],
                "designations": ["State nature reserve", "Tiger habitat block", "National park"],
                "geometry": [shapely.Point(130.7, 43.01), None, shapely.Point(135, 45)],
            }
        )
    )  # fmt: skip
    line = {"geometry": LINE, "width_km": 10.0, "to_site_ids": "end"}
    nowhere = {**line, "corridor_id": "nowhere", "countries_iso3": "CHN;PRK", "geometry": None}
    found = laid([line, nowhere], sites=sites)
    assert [row(found)[name] for name in ("key_sites", "protected_sites")] == [2, 1]
    assert [row(found, side="RUS")[name] for name in ("key_sites", "protected_sites")] == [1, 0]
    placeless = row(found, "nowhere")
    assert row(found, "nowhere", "PRK")["key_sites"] == 0  # it is told to lie there
    assert placeless["key_sites"] == 1 and np.isnan(placeless["area_km2"]) and pd.isna(placeless["demarcation_line"])
    assert row(found, "nowhere", "CHN")["key_sites"] == 1
    bare = key_sites(pd.DataFrame({"site_id": ["in"], "geometry": [shapely.Point(130.7, 43.01)]}))
    nameless = row(laid([line], sites=bare), side="CHN")  # its country is that of the place
    assert nameless["key_sites"] == 1 and pd.isna(nameless["protected_sites"])


def test_not_surveyed_is_not_no_detection():
    records = pd.DataFrame(
        {
            "species_id": ["AT", "AT", "AT", "SL"], "country": ["CHN", "CHN", "RUS", "CHN"],
            "camera": [True, True, False, True], "lon": [130.7, 120.0, 131.2, 130.7], "lat": [43.0, 40.0, 43.0, 43.0],
        }
    )  # fmt: skip
    stations = pd.DataFrame({"country": ["CHN", "CHN"], "days": [30.0, 70.0], "lon": [130.7, 120.0], "lat": [43.0, 40]})
    found = laid(
        [{"geometry": LINE, "width_km": 10.0, "species_ids": "AT"}, {"geometry": shapely.box(131.6, 43, 131.7, 43.1)}],
        survey=Survey(records, stations),
        species=("AT",),
    )
    china, russia = row(found, side="CHN"), row(found, side="RUS")
    assert [china["detections"], china["camera_detections"], china["trap_days"]] == [1, 1, 30]
    assert china["expected"] == pytest.approx(30 * 2 / 100)
    assert russia["detections"] == 1 and np.isnan(russia["trap_days"]) and np.isnan(russia["expected"])
    assert pd.isna(row(found, "2")["detections"])


def test_a_corridor_that_names_no_species_counts_the_cats_of_those_asked():
    places = {"country": ["CHN"] * 3, "camera": [True] * 3, "lon": [130.7] * 3, "lat": [43.0] * 3}
    records = pd.DataFrame({"species_id": ["AT", "WNC", "SL"], **places})
    survey = Survey(records, pd.DataFrame({"country": ["CHN"], "days": [10.0], "lon": [130.7], "lat": [43.0]}))
    line = {"geometry": LINE, "width_km": 10.0}
    for asked, own in ((("AT", "WNC"), "AT"), (("WNC",), "WNC")):
        found = row(laid([line], survey=survey, species=asked))
        assert (found["species_ids"], found["detections"]) == (own, 1)
    assert row(laid([{**line, "species_ids": "WNC"}], survey=survey, species=("AT", "SL")))["detections"] == 1


def test_the_border_inside_is_measured_and_its_closed_part():
    border = [("RUS", "CHN", "international", shapely.LineString([(131, 42), (131, 44)]))]
    fence = pd.DataFrame({"KIND": ["fence"], "geometry": [shapely.LineString([(131, 43), (131, 44)])]})
    found = laid([{"geometry": LINE, "width_km": 10.0}], borders=border, fences=fences_of(fence))
    every = row(found)
    assert every["border_km"] == pytest.approx(10, rel=0.01)
    assert every["border_closed_km"] == pytest.approx(6, rel=0.02)  # half of it, and 1 km beyond the fence's end
    (piece,) = found.border.to_dict("records")
    assert (piece["side_a"], piece["side_b"]) == ("CHN", "RUS") and not piece["geometry"].is_empty
    for side in ("CHN", "RUS"):  # a line belongs to both of its countries
        assert row(found, side=side)[["border_km", "border_closed_km"]].equals(every[["border_km", "border_closed_km"]])
    assert every["demarcation_km"] == 0 and np.isnan(every["border_uncertainty_m"])
    open_to_all = row(laid([{"geometry": LINE, "width_km": 10.0}], borders=border))
    assert open_to_all["border_km"] == every["border_km"] and np.isnan(open_to_all["border_closed_km"])


def test_a_line_that_is_not_the_office_s_own_has_lengths_and_no_place():
    border = [("CHN", "RUS", "international", shapely.LineString([(131, 42), (131, 44)]))]
    own, bundled = Ground(borders=border), Ground(borders=border, line_uncertainty_m=300.0)
    corridors = prepared(pd.DataFrame([{"geometry": LINE, "width_km": 10.0}]))
    shown, hidden = (overlay(corridors, ground, side_of, Silent()) for ground in (own, bundled))
    assert hidden.border["length_km"].tolist() == shown.border["length_km"].tolist()
    assert hidden.border["geometry"].isna().all() and row(hidden)["border_uncertainty_m"] == 300
    lines = {message.code: message.params for message in told(hidden, bundled)}
    assert lines["overlay_bundled_line"] == {"metres": 300.0} and "overlay_no_fences" in lines
    assert {"overlay_own_line", "overlay_no_fences"} <= {message.code for message in told(shown, own)}


def test_the_demarcation_line_has_lengths_of_its_own():
    lines = [
        ("KOR", "PRK", "demarcation_line", shapely.LineString([(126, 38.2), (128, 38.2)])),
        ("CHN", "PRK", "international", shapely.LineString([(127.2, 38), (127.2, 39)])),  # made up
    ]
    box = shapely.box(127, 38.1, 127.5, 38.3)
    fence = fences_of(pd.DataFrame({"KIND": ["fence"], "geometry": [lines[0][3]]}))
    found = laid(
        [{"geometry": box}], side=lambda points: np.full(len(points), "PRK", object), borders=lines, fences=fence
    )
    every, demarcation = row(found), GEOD.geometry_length(shapely.LineString([(127, 38.2), (127.5, 38.2)])) / 1000
    assert every["demarcation_km"] == every["demarcation_closed_km"] == pytest.approx(demarcation, rel=1e-6)
    assert every["border_km"] == pytest.approx(geodesic((127.2, 38.1), (127.2, 38.3)), rel=1e-5)
    assert 0 < every["border_closed_km"] < 2.1  # within 1 km of where they cross
    assert row(found, side="PRK")["demarcation_km"] == every["demarcation_km"]


def test_the_demarcation_line_is_no_border():
    def korea(points):
        return np.where(shapely.get_y(points) > 38.2, "PRK", "KOR").astype(object)

    found = laid(
        [{"geometry": shapely.box(127, 38.1, 127.5, 38.3)}, {"geometry": shapely.LineString([(127, 38), (127, 38.5)]),
          "width_km": 2.0}], side=korea,
    )  # fmt: skip
    for corridor in ("1", "2"):
        every = row(found, corridor)
        assert every["borders"] == "" and every["demarcation_line"] and every["countries"] == "PRK;KOR"


def test_existing_corridors_come_first_and_water_is_unknown():
    shapes = [shapely.box(130 + x, 43, 130.1 + x, 43.1) for x in (0.1, 0.3, 0.5, 2.5)]
    states = ["lost", "proposed", "functioning", None]
    found = laid(
        [{"geometry": shape, "status": state, "corridor_id": f"c{n}"} for n, (shape, state) in enumerate(zip(shapes, states))]
    )  # fmt: skip
    assert list(found.corridors["corridor_id"]) == ["c2", "c1", "c0", "c3"]
    assert row(found, "c3", "unknown")["area_km2"] == pytest.approx(cylindrical(shapes[3]), rel=1e-4)
    assert row(found, "c3")["countries"] == ""


def test_the_forecast_counts_the_shapes_near_each_corridor():
    corridors = prepared(pd.DataFrame([{"geometry": LINE, "width_km": 10.0}, {"geometry": None}]))
    beside, far = shapely.Point(131, 43.04), shapely.Point(131, 43.06)  # 4.4 and 6.7 km from the line
    barriers = np.array([beside, far, shapely.LineString([(130, 42), (130.9, 44)])], dtype=object)
    message = forecast(corridors, Ground(barriers=barriers, threats=np.array([beside], dtype=object)))
    assert message.params == {"corridors": 2, "shapes": 3, "seconds": 1}
    many = prepared(pd.DataFrame([{"geometry": LINE, "width_km": 10.0}] * 100))
    assert forecast(many, Ground()).params["seconds"] > 1


def test_a_cancel_is_answered():
    class Cancelled(Silent):
        def is_canceled(self):
            return True

    corridors = prepared(pd.DataFrame([{"geometry": LINE, "width_km": 2.0}]))
    with pytest.raises(NeaspecError) as error:
        overlay(corridors, Ground(), side_of, Cancelled())
    assert error.value.message.code == "cancelled"
