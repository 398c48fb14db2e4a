"""The attack on a package: what ties a record to one place is found, named and withheld."""

from __future__ import annotations

import pandas as pd

from neaspec_plugin.core.sharing.risk import (
    AGREED,
    FURTHER,
    Risk,
    cell_sizes,
    places_matching,
    stations_found,
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
    return pd.DataFrame(made).astype(dict.fromkeys(COLUMNS, object))


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
    assert places_matching(told, frame, ("species_id", "declaredSide")).tolist() == [2, 2, 1]
    assert places_matching(told, frame, AGREED).tolist() == [1, 1, 1]  # a blank sex fits any; May has one of each sex


def test_a_blank_cell_fits_any_value():
    frame = exact((*A, "2022-05-01", {"flank": "left"}), (*B, "2022-05-20", {"flank": "right"}))
    told = package(frame)
    told["flank"] = None
    assert places_matching(told, frame, COLUMNS).tolist() == [2, 2]


def test_the_worst_column_is_withheld_first_and_only_where_it_ties():
    frame = exact(
        (*A, "2022-05-01", {"flank": "left", "individualCount": 1}),
        (*B, "2022-05-02", {"flank": "right", "individualCount": 1}),
        (*C, "2022-05-03", {"flank": "right", "individualCount": 2}),
    )
    at_risk = pd.Series(True, index=frame.index)
    risk = Risk()
    made = withhold_what_ties(package(frame), frame, at_risk, risk)
    assert dict(risk.unique_before) == {"flank": 1, "individualCount": 1}  # left, and the count of two
    assert (risk.rows, risk.known) == (3, 0)
    assert (places_matching(made, frame, COLUMNS) >= 2).all()
    assert not tied_records(made, frame, at_risk).any()
    assert tied_records(package(frame), frame, at_risk).any()  # and the attack would have found it


def test_what_is_agreed_alone_is_told_not_withheld():
    frame = exact((*A, "2022-05-01", {"flank": "left"}))
    risk = Risk()
    made = withhold_what_ties(package(frame), frame, pd.Series([True]), risk)
    assert (risk.known, risk.known_share) == (1, 1.0) and made["flank"].tolist() == ["left"]


def test_a_stations_records_together_single_it_out():
    # A has May and June, B only May, C only June: each month fits two places, both months fit A alone
    frame = exact((*A, "2022-05-01", {}), (*A, "2022-06-01", {}), (*B, "2022-05-05", {}), (*C, "2022-06-05", {}))
    told = package(frame, stations=["s1", "s1", "s2", "s3"])
    assert places_matching(told, frame, COLUMNS).tolist() == [2, 2, 2, 2]
    assert stations_found(told, frame, COLUMNS) == {"s1"}
    assert tied_records(told, frame, pd.Series(True, index=told.index)).tolist() == [True, True, False, False]


def test_animals_and_stations_of_a_cell():
    rows = pd.DataFrame(
        {"species_id": ["AT", "AT", "AL"], "declaredSide": "CHN", "coordinatePrecision": 0.1, "longitude": 129.45,
         "latitude": 43.05, "animal": ["T-1", "T-2", None]}
    )  # fmt: skip
    stations = pd.DataFrame(
        {"lon": [A[0], B[0], C[0], 129.55], "lat": [A[1], B[1], C[1], 43.05], "declaredSide": ["CHN", "CHN", "RUS", "CHN"],
         "place": list("abcd")}
    )  # fmt: skip
    sizes = cell_sizes(rows, stations)
    assert sizes["animals"].tolist() == [2, 2, 0]
    assert sizes["stations"].tolist() == [2, 2, 2]  # the third is on the other side, the fourth in the next cell
