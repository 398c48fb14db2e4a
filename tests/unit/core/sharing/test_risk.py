"""The attack on a package: what ties a record to one place is found, named and withheld."""

from __future__ import annotations

import pandas as pd

from neaspec_plugin.core.sharing.attacker import Attacker
from neaspec_plugin.core.sharing.risk import (
    AGREED,
    FURTHER,
    Risk,
    group_sizes,
    tied_records,
    withhold_what_ties,
)

COLUMNS = (*AGREED, *FURTHER)


def exact(*rows):
    """Exact records (lon, lat, day, {columns}) of one tiger species on one side."""
    made = []
    for lon, lat, day, more in rows:
        base = dict.fromkeys(COLUMNS)
        base.update(
            species_id="AT", declaredSide="CHN", lon=lon, lat=lat, place=f"{lon} {lat}", first=pd.Timestamp(day)
        )
        made.append({**base, **more})
    frame = pd.DataFrame(made).astype(dict.fromkeys(COLUMNS, object))
    return frame.assign(longitude=129.45, latitude=43.05, coordinatePrecision=0.1)


def package(frame, step=0.1, centre=(129.45, 43.05), stations=None):
    """The package of such records, all in one cell and by month."""
    made = frame[list(COLUMNS)].copy()
    made["longitude"], made["latitude"], made["coordinatePrecision"] = *centre, step
    made["period"], made["timePrecision"] = frame["first"].dt.strftime("%Y-%m"), "month"
    made["station_id"] = stations or [None] * len(made)
    return made


A, B, C = (129.41, 43.01), (129.43, 43.03), (129.47, 43.07)


def test_places_are_counted_within_cell_period_and_columns():
    frame = exact((*A, "2022-05-01", {"sex": "male"}), (*B, "2022-05-20", {"sex": "female"}), (*C, "2022-06-01", {}))
    told = package(frame)
    assert Attacker(frame).places(told, ("species_id", "declaredSide")).tolist() == [2, 2, 1]
    assert Attacker(frame).places(told, AGREED).tolist() == [1, 1, 1]  # a blank sex fits any; May has one of each sex


def test_a_blank_cell_fits_any_value():
    frame = exact((*A, "2022-05-01", {"flank": "left"}), (*B, "2022-05-20", {"flank": "right"}))
    told = package(frame)
    told["flank"] = None
    assert Attacker(frame).places(told, COLUMNS).tolist() == [2, 2]


def test_the_worst_column_is_withheld_first_and_only_where_it_ties():
    frame = exact(
        (*A, "2022-05-01", {"flank": "left", "individualCount": 1}),
        (*B, "2022-05-02", {"flank": "right", "individualCount": 1}),
        (*C, "2022-05-03", {"flank": "right", "individualCount": 2}),
    )
    at_risk = pd.Series(True, index=frame.index)
    risk = Risk()
    made = withhold_what_ties(package(frame), Attacker(frame), at_risk, risk)
    assert dict(risk.unique_before) == {"flank": 1, "individualCount": 1}  # left, and the count of two
    assert (risk.rows, risk.known) == (3, 0)
    assert (Attacker(frame).places(made, COLUMNS) >= 2).all()
    assert not tied_records(made, Attacker(frame), at_risk).any()
    assert tied_records(package(frame), Attacker(frame), at_risk).any()  # and the attack would have found it


def test_what_is_agreed_alone_is_told_not_withheld():
    frame = exact((*A, "2022-05-01", {"flank": "left"}))
    risk = Risk()
    made = withhold_what_ties(package(frame), Attacker(frame), pd.Series([True]), risk)
    assert (risk.known, risk.known_share) == (1, 1.0) and made["flank"].tolist() == ["left"]


def test_a_stations_records_together_single_it_out():
    # A has May and June, B only May, C only June: each month fits two places, both months fit A alone
    frame = exact((*A, "2022-05-01", {}), (*A, "2022-06-01", {}), (*B, "2022-05-05", {}), (*C, "2022-06-05", {}))
    told = package(frame, stations=["s1", "s1", "s2", "s3"])
    assert Attacker(frame).places(told, COLUMNS).tolist() == [2, 2, 2, 2]
    assert Attacker(frame).stations(told, COLUMNS) == {"s1"}
    assert tied_records(told, Attacker(frame), pd.Series(True, index=told.index)).tolist() == [True, True, False, False]


def test_a_station_needs_as_many_others_as_are_asked_for():
    frame = exact((*A, "2022-05-01", {}), (*B, "2022-05-05", {}), (*C, "2022-06-05", {}))
    told = package(frame, stations=["s1", "s2", "s3"])
    assert Attacker(frame).stations(told, COLUMNS, 3) == {"s1", "s2", "s3"}
    assert tied_records(told, Attacker(frame), pd.Series(True, index=told.index), 3).all()


def test_who_subtracts_finer_cells_from_a_wider_one_finds_more():
    # A and B are told by a tenth of a degree, C by the half degree around: only C is left there
    frame = exact((*A, "2022-05-01", {}), (*B, "2022-05-05", {}), (129.21, 43.25, "2022-05-06", {}))
    wide = frame.index == 2
    frame.loc[wide, ["longitude", "latitude", "coordinatePrecision"]] = 129.25, 43.25, 0.5
    told = package(frame)
    told.loc[wide, ["longitude", "latitude", "coordinatePrecision"]] = 129.25, 43.25, 0.5
    assert Attacker(frame).places(told, AGREED, subtracting=False).tolist() == [2, 2, 3]
    assert Attacker(frame).places(told, AGREED).tolist() == [2, 2, 1]
    risk = Risk()
    withhold_what_ties(told, Attacker(frame), pd.Series(True, index=told.index), risk)
    assert (risk.rows, risk.known) == (3, 1)


def test_animals_and_stations_of_a_group():
    cell = {"longitude": 129.45, "latitude": 43.05, "coordinatePrecision": 0.1}
    none = dict.fromkeys(cell, float("nan"))
    rows = pd.DataFrame(
        [
            {"kind": 0, "animal": "T-1", **cell},
            {"kind": 0, "animal": "T-2", **cell},
            {"kind": 0, "animal": "T-3", **none},
            {"kind": 1, "animal": None, **cell},
        ]
    )
    stations = pd.DataFrame(
        [
            {"kind": 0, "place": "a", **cell},
            {"kind": 0, "place": "a", **cell},
            {"kind": 0, "place": "b", **none},
            {"kind": 0, "place": "c", **none},
            {"kind": 1, "place": "a", **cell},
        ]
    )
    sizes = group_sizes(rows, stations)
    assert sizes["animals"].tolist() == [2, 2, 1, 0]
    assert sizes["places"].tolist() == [1, 1, 2, 1]
