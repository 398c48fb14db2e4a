"""Barriers along border segments against plain lengths. Simulated."""

from __future__ import annotations

import numpy as np
import pytest
import shapely
from pyproj import Geod

from neaspec_plugin.core.errors import NeaspecError
from neaspec_plugin.core.movement.border_barriers import barrier_shares
from neaspec_plugin.core.movement.border_segments import cut

LINE = shapely.LineString([(130.0, 43.0), (130.0, 44.0)])


def east_of(metres, south, north):
    """A line along the border some metres to the east of it."""
    lon, _, _ = Geod(ellps="WGS84").fwd(130.0, 43.5, 90, metres)
    return shapely.LineString([(lon, south), (lon, north)])


@pytest.fixture
def segments():
    return cut([("CHN", "RUS", "international", LINE)], 20)


def test_shares_of_what_runs_along_and_across(segments):
    long = shapely.LineString([(129.9, 43.5), (130.1, 43.5)])  # crosses once: a kilometre on either side
    told = [("Fence", east_of(500, 43.0, 43.2)), ("river", east_of(1500, 43.0, 44.0)), ("road", long)]
    found = barrier_shares(segments, told)
    assert list(found.columns) == ["barrier_fence", "barrier_river", "barrier_road"]
    lengths = (segments["to_km"] - segments["from_km"]).to_numpy()
    # the fence ends 0.2 degree up the line, 22.2 km, and its reach beyond that is a leg of a right triangle
    assert found["barrier_fence"] @ lengths == pytest.approx(22.2 + np.sqrt(1 - 0.5**2), abs=0.15)
    assert found["barrier_fence"].iloc[0] == pytest.approx(1) and found["barrier_fence"].iloc[2] == 0
    assert (found["barrier_river"] == 0).all()
    assert found["barrier_road"] @ lengths == pytest.approx(2, abs=0.03)


def test_polygons_and_rows_without_a_kind(segments):
    lake = shapely.box(129.8, 42.9, 130.2, 44.1)
    found = barrier_shares(segments, [(None, lake)])
    assert found["barrier_unknown"].tolist() == pytest.approx([1.0] * len(segments))
    assert barrier_shares(segments, []).empty


def test_too_many_kinds_are_refused(segments):
    with pytest.raises(NeaspecError, match="barriers_many_kinds"):
        barrier_shares(segments, [(f"kind {n}", LINE) for n in range(21)])
