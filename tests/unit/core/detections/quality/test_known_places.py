"""Points that stand for a name."""

from __future__ import annotations

import pandas as pd
import pytest

# a degree of latitude is 111.08 km at 40 N and 111.2 km at 50 N, so 0.08 degree is just below 9 km, 0.1 above 11 km
CASES = [
    ("near_capital", (116.41, 39.90 + 0.08), (116.41, 39.90 + 0.10)),  # Beijing, 10 km
    ("near_capital", (126.98, 37.57), (126.98, 37.70)),  # Seoul
    ("near_centroid", (105.0, 46.0 + 0.008), (105.0, 46.0 + 0.010)),  # Mongolia, 1 km
    ("near_centroid", (130.37, 42.86 + 0.013), (130.37, 42.86 + 0.014)),  # Hunchun, 1.5 km
    ("near_gbif_headquarters", (12.58, 55.67), (12.58, 55.69)),
    ("near_institution", (126.60, 45.82), (126.60, 45.84)),  # Harbin, 2 km
]


@pytest.mark.parametrize("code, inside, outside", CASES)
def test_inside_the_radius_and_outside_it(bench, code, inside, outside):
    assert bench.ids(code, [{"id": "in", "at": inside}, {"id": "out", "at": outside}]) == {"in"}


def test_the_finding_tells_place_distance_and_limit(bench):
    found = bench.params("near_capital", [{"id": "x", "at": (116.41, 39.95)}])["x"]
    assert found["place"] == "Beijing" and found["limit_m"] == 10_000
    assert found["distance_m"] == pytest.approx(0.05 * 111_040, rel=0.001)  # the meridian at 39.9 N


def test_hotspots_are_the_offices_own_list(bench):
    row = {"id": "x", "at": (110.0, 40.0)}
    assert bench.ids("artificial_hotspot", [row]) == set() and not bench.setting.has("hotspot")
    own = pd.DataFrame(
        [{"kind": "hotspot", "name": "a map's default", "lon": 110.0, "lat": 40.05, "radius_m": float("nan")}]
    )
    bench.with_(places=pd.concat([bench.setting.places, own]))
    assert bench.ids("artificial_hotspot", [row, {"id": "y", "at": (110.0, 40.2)}]) == {"x"}
