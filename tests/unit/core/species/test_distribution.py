"""Cells of half a degree; arithmetic beside each case."""

from __future__ import annotations

import pandas as pd
import pytest
from shapely import Point

from neaspec_plugin.core.progress import Silent
from neaspec_plugin.core.species.distribution import distribution_cells


def sites(**rows):
    return pd.DataFrame(
        [{"site_id": key, "geometry": point, "coord_precision_km": km} for key, (point, km) in rows.items()]
    )


def listed(*rows):
    return pd.DataFrame(rows, columns=["site_id", "species_id", "presence"])


NO_DETECTIONS = pd.DataFrame(
    columns=["species_id", "occurrenceStatus", "coordinateUncertaintyInMeters", "geometry"], dtype=object
)


def test_two_sites_of_one_cell_are_one_row():
    # 130.2 / 0.5 = 260.4 -> 260 -> 130.0; 130.4 / 0.5 = 260.8 -> 260: the same column; 43.1 and 43.4 -> 43.0
    places = sites(A=(Point(130.2, 43.1), 10), B=(Point(130.4, 43.4), 30), C=(Point(130.6, 43.1), 10))
    cells = distribution_cells(
        places,
        listed(("A", "AT", "present"), ("B", "AT", "present"), ("C", "AT", "present")),
        NO_DETECTIONS,
        0.5,
        25,
        Silent(),
    )
    assert list(cells["cell_id"]) == ["AT:130:43", "AT:130.5:43"]
    assert list(cells["sites"]) == ["A;B", "C"]
    assert list(cells["coarse"]) == ["yes", "no"]  # 30 km > 25 km >= 10 km
    assert cells["geometry"][0].bounds == (130.0, 43.0, 130.5, 43.5)


def test_absent_unconfirmed_and_placeless_sites_make_no_cell():
    places = sites(A=(Point(1, 1), 1), B=(None, 1))
    rows = listed(("A", "AT", "unconfirmed"), ("A", "AL", "historic"), ("B", "SL", "present"))
    assert distribution_cells(places, rows, NO_DETECTIONS, 0.5, 25, Silent()).empty


def test_detections_add_cells_and_are_counted():
    seen = pd.DataFrame(
        {
            "species_id": ["AT", "AT", "OTHER", "AT"],
            "occurrenceStatus": ["present", "present", "present", "absent"],
            "coordinateUncertaintyInMeters": [100.0, 30_000.0, 1.0, 1.0],
            "geometry": [Point(-0.1, -0.1), Point(-0.2, -0.2), Point(5, 5), Point(9, 9)],
        }
    )
    cells = distribution_cells(sites(A=(Point(1, 1), 1)), listed(), seen, 0.5, 25, Silent())
    # floor(-0.1 / 0.5) = -1 -> -0.5 both ways: a negative coordinate goes down, not towards zero
    assert list(cells["cell_id"]) == ["AT:-0.5:-0.5"]
    assert list(cells["records"]) == [2]
    assert cells["coarsest_km"][0] == pytest.approx(30.0)
