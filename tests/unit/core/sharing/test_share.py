"""A simulated office's records as a package: reasons, cells, k, attacks, effort; every number by hand."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest
import shapely
from hypothesis import example, given, settings
from hypothesis import strategies as st
from simulated_office import AGREEMENT, agreement, deployment, detection, effort, office, shared, tables

from neaspec_plugin.core.errors import NeaspecError
from neaspec_plugin.core.sharing.generalise import cell_centre, half_diagonal_m


def named(**columns):
    """An agreement with one named recipient, whose row has the values given."""
    row = {"species_id": "AT", "record_type": "camera_station", "recipient": "neighbour", "precision_deg": "0.1",
           "time": "month", "embargo_months": "0", "fields": "organismName;sex;individualCount;flank", "k_animals": "5",
           "k_stations": "3", "source": "", "confidence": "", "note": "", **columns}  # fmt: skip
    return agreement(",".join(row) + "\n" + ",".join(row.values()) + "\n", AGREEMENT)


def stations(count=3, lon=129.41, lat=43.01):
    """Stations of one cell, 129.4 to 129.5 by 43.0 to 43.1, about a kilometre apart."""
    return [deployment(f"d{n}", round(lon + 0.02 * n, 4), round(lat + 0.01 * n, 4)) for n in range(count)]


def one_cell(detections, count=3, **more):
    return tables(stations(count), [effort(f"d{n}") for n in range(count)], detections, **more)


# --- which records leave


def test_each_record_is_shared_or_withheld_for_the_first_reason_that_holds():
    records = [
        detection(1, "d0", "2022-05-17", organismName="T-1"),
        detection(2, "d0", "2022-05-17", observationType="human", species_id=None),
        detection(3, "d1", "2022-05-17", duplicateOf="sim:1"),
        detection(4, "d1", "2022-05-17", owner_country="RUS"),
        detection(5, "d1", "2022-05-17", owner_country=None, dataGeneralizations="by the neighbour"),
        detection(6, "d1", "2022-05-17", species_id="OTHER"),
        detection(7, "d1", "2022-05-17", basisOfRecord="PreservedSpecimen"),
        detection(8, "d1", None, localStart=None, startUTC=None, eventDate="spring"),
        detection(9, "d1", "2025-06-17"),  # less than 12 months before 2026-01-01
        detection(10, None, "2022-05-17", geometry=shapely.Point(129.45, 43.05)),
        detection(11, "d2", "2022-05-17", owner_country=None),  # says nothing, is exact and on the office's side
        detection(12, "d2", "2022-05-17", species_id="AL"),
        detection(13, "d2", "2022-05-17", occurrenceStatus="absent"),
    ]
    found = shared(one_cell(records), species=("AT", "SL"))
    assert found.account.records_in == 13 and found.account.shared == 2
    assert dict(found.account.withheld) == {
        "not_an_animal": 2, "duplicate": 1, "other_owner": 1, "owner_unknown": 1, "not_asked": 2, "no_agreement": 1,
        "date_unknown": 1, "embargo": 1, "side_unknown": 1,
    }  # fmt: skip


@pytest.mark.parametrize("day, free", [("2024-12-31", True), ("2025-01-01", True), ("2025-01-02", False)])
def test_the_embargo_ends_twelve_months_after_the_day(day, free):
    records = [detection(n, f"d{n % 3}", "2022-05-17", organismName="T-1") for n in range(3)]
    found = shared(one_cell([*records, detection(9, "d1", day)]))
    assert found.account.withheld["embargo"] == (0 if free else 1)


def test_the_embargo_of_a_month_runs_from_its_end():
    coarse = {"localStart": "2024-12-01", "eventDate": "2024-12", "startUTC": None, "timePrecision": "month"}
    records = [detection(n, f"d{n}", "2022-05-17") for n in range(3)] + [detection(9, "d1", "2024-12-01", **coarse)]
    assert shared(one_cell(records), today="2025-12-30").account.withheld["embargo"] == 1
    assert shared(one_cell(records), today="2025-12-31").account.withheld["embargo"] == 0


def test_a_neighbours_records_are_never_passed_on_and_told():
    records = [detection(n, f"d{n % 3}", "2022-05-17") for n in range(3)]
    theirs = [
        detection(n, None, "2022-05-01", owner_country="RUS", declaredSide="RUS", dataGeneralizations="cell",
                  coordinatePrecision=0.1, geometry=shapely.Point(130.55, 43.05), organismName="R-1")
        for n in range(10, 14)
    ]  # fmt: skip
    found = shared(one_cell([*records, *theirs]))
    assert found.account.withheld == {"other_owner": 4}
    assert set(found.tables["detections"]["ownerCountry"]) == {"CHN"}


def test_nothing_to_share_is_an_error():
    with pytest.raises(NeaspecError) as error:
        shared(tables(detections=[detection(1, None, "2022-05-17", owner_country="RUS")]))
    assert error.value.message.code == "sharing_nothing"


def test_since_and_until_bound_the_records():
    records = [
        detection(n, f"d{n % 3}", day) for n, day in enumerate(["2022-03-31", "2022-04-01", "2022-04-30", "2022-05-01"])
    ]
    found = shared(one_cell(records), since="2022-04-01", until="2022-04-30")
    assert found.account.shared == 2 and found.account.withheld == {"not_asked": 2}
    assert set(found.tables["effort"]["period"]) == {"2022-04"}


# --- what leaves of a record


def test_place_time_and_uncertainty():
    at = shapely.Point(129.45, 43.05)
    records = [
        detection(n, f"d{n}", "2022-05-17", organismName="T-1", coordinateUncertaintyInMeters=40.0 * n, geometry=at)
        for n in range(3)
    ]
    rows = shared(one_cell(records)).tables["detections"]
    assert set(zip(rows["longitude"], rows["latitude"], rows["coordinatePrecision"])) == {(129.45, 43.05, 0.1)}
    assert set(rows["period"]) == {"2022-05"} and set(rows["timePrecision"]) == {"month"}
    # half diagonal of a tenth of a degree at 43.05 N: about 6890 m (guide), with 80 m, the largest of the cell, up to the next 100
    assert float(half_diagonal_m(43.05, 0.1)) == pytest.approx(6890, abs=5)
    assert set(rows["coordinateUncertaintyInMeters"]) == {7000.0}
    assert set(rows["declaredSide"]) == {"CHN"} and set(rows["organismName"]) == {"T-1"}


def test_only_the_listed_columns_leave():
    records = [detection(n, f"d{n}", "2022-05-17", occurrenceRemarks="den", behavior="resting") for n in range(3)]
    found = shared(one_cell(records)).tables
    assert set(found) == {"deployments", "effort", "detections"}
    for rows in found.values():
        assert not {"occurrenceRemarks", "behavior", "locality", "eventDate", "startUTC", "geometry"} & set(rows)


def test_fields_that_the_agreement_does_not_name_stay():
    records = [detection(n, f"d{n}", "2022-05-17", organismName="T-1", sex="male", lifeStage="adult") for n in range(3)]
    rows = shared(one_cell(records), "neighbour", agreement=named(fields="sex")).tables["detections"]
    assert set(rows["sex"]) == {"male"}
    assert rows["organismName"].isna().all() and rows["lifeStage"].isna().all()


def test_two_releases_have_the_same_cells_and_no_pseudonym_in_common():
    found = office()
    one, other = shared(found, key=b"a" * 32).tables, shared(found, key=b"b" * 32).tables
    for table, column in (("detections", "record_id"), ("deployments", "station_id")):
        assert not set(one[table][column]) & set(other[table][column])
        assert one[table][column].is_unique
    cells = ["organismName", "period", "longitude", "latitude", "declaredSide"]
    same = [rows["detections"][cells].fillna(-1).sort_values(cells, ignore_index=True) for rows in (one, other)]
    pd.testing.assert_frame_equal(*same)
    again = shared(found, key=b"a" * 32).tables
    pd.testing.assert_frame_equal(one["detections"], again["detections"])


def test_rows_come_in_the_order_of_their_pseudonyms():
    rows = shared(office()).tables["detections"]
    assert list(rows["record_id"]) == sorted(rows["record_id"])


def test_dna_samples_are_records_too():
    sample = {"materialSampleID": "s:1", "species_id": "AT", "collectionDate": "2022-02-03", "organismName": "T-9",
              "sex": "female", "declaredSide": "CHN", "owner_country": "CHN", "geometry": shapely.Point(129.45, 43.05)}  # fmt: skip
    found = shared(one_cell([detection(1, "d0", "2022-05-17")], samples=[sample]))
    row = found.tables["detections"].set_index("basisOfRecord").loc["MaterialSample"]
    assert (row["organismName"], row["period"], row["longitude"]) == ("T-9", "2022-02", 129.45)


# --- cells and k


def test_a_cell_with_two_stations_and_four_animals_is_widened():
    records = [detection(n, f"d{n % 2}", "2022-05-17", organismName=f"T-{n % 4}") for n in range(8)]
    found = shared(one_cell(records, count=2))
    # two stations are too few at every step: the place is withheld, the record is not
    assert found.account.shared == 8 and found.tables["detections"]["longitude"].isna().all()
    assert set(found.tables["detections"]["declaredSide"]) == {"CHN"}
    enough = [*records, detection(9, "d0", "2022-05-17", organismName="T-4")]
    assert set(shared(one_cell(enough, count=2)).tables["detections"]["longitude"]) == {129.45}
    assert set(shared(one_cell(records, count=3)).tables["detections"]["longitude"]) == {129.45}


def test_records_without_a_code_are_nobody():
    records = [detection(n, f"d{n % 2}", "2022-05-17") for n in range(20)]
    assert shared(one_cell(records, count=2)).tables["detections"]["longitude"].isna().all()


def test_cameras_at_one_place_are_one_station():
    pair = [deployment(name, 129.45001, 43.05) for name in ("a", "b", "c")]
    records = [detection(n, "abc"[n], "2022-05-17") for n in range(3)]
    assert shared(tables(pair, (), records)).tables["detections"]["longitude"].isna().all()


def test_a_widened_cell_joins_the_others_of_the_coarser_one():
    # two stations here, one in the next cell: three in the half degree
    placed = [deployment("a", 129.41, 43.01), deployment("b", 129.43, 43.03), deployment("c", 129.21, 43.25)]
    records = [detection(n, "abc"[n], "2022-05-17", organismName="T-1") for n in range(3)]
    rows = shared(tables(placed, (), records)).tables["detections"]
    assert set(zip(rows["longitude"], rows["latitude"], rows["coordinatePrecision"])) == {(129.25, 43.25, 0.5)}


def test_cells_keep_to_their_side_of_the_border():
    # the border lies at 130.03: the cell 130.0 to 130.1 has its centre in the east and may not be told of the west
    placed = [deployment(f"w{n}", 130.01, 43.01 + 0.02 * n) for n in range(4)]
    placed += [deployment(f"x{n}", 129.61 + 0.02 * n, 43.01) for n in range(4)]
    records = [detection(n, f"{'wx'[n % 2]}{n % 4}", "2022-05-17", organismName=f"T-{n}") for n in range(8)]
    worked = [effort(f"{side}{n}") for side in "wx" for n in range(4)]
    rows = shared(tables(placed, worked, records)).tables["detections"]
    west = rows[rows["organismName"].isin([f"T-{n}" for n in range(0, 8, 2)])]
    assert west["longitude"].isna().all() and set(rows["declaredSide"]) == {"CHN"}
    assert set(rows.loc[~rows.index.isin(west.index), "longitude"]) == {129.65}


def test_no_published_centre_lies_on_another_side():
    for seed in range(4):
        rows = shared(office(seed, centre=(129.95, 43.0), spread=0.07)).tables["detections"]
        assert (rows["longitude"].dropna() < 130.03).all()


def test_a_coarsened_record_is_nested_and_never_refined():
    records = [
        detection(n, f"d{n}", "2022-05-17", dataGeneralizations="cell", coordinatePrecision=0.5,
                  geometry=shapely.Point(129.25, 43.25))
        for n in range(3)
    ]  # fmt: skip
    rows = shared(one_cell(records)).tables["detections"]
    assert set(zip(rows["longitude"], rows["coordinatePrecision"])) <= {(129.25, 0.5), (129.5, 1.0)}
    rounded = [
        detection(n, f"d{n}", "2022-05-17", dataGeneralizations="rounded", coordinatePrecision=0.1,
                  geometry=shapely.Point(129.4, 43.0))
        for n in range(3)
    ]  # fmt: skip
    # rounded to a tenth is another grid: its centres would be told as ours, so the place stays
    assert shared(one_cell(rounded)).tables["detections"]["longitude"].isna().all()


def test_a_stricter_word_of_the_owner_binds_a_finer_agreement():
    fine = named(precision_deg="0.01", k_animals="0", k_stations="0", time="day")
    records = [detection(n, f"d{n}", "2022-05-17") for n in range(3)]
    assert set(shared(one_cell(records), "neighbour", agreement=fine).tables["detections"]["coordinatePrecision"]) == {
        0.01
    }
    records = [detection(n, None, "2022-05-17", basisOfRecord="HumanObservation", samplingProtocol=None, species_id="WNC",
                         declaredSide="CHN", sensitivity="1", geometry=shapely.Point(129.45, 43.05)) for n in range(3)]  # fmt: skip
    fine = named(species_id="WNC", record_type="occurrence", precision_deg="0.01", k_animals="0", k_stations="0")
    rows = shared(tables(detections=records), "neighbour", agreement=fine).tables["detections"]
    assert set(rows["coordinatePrecision"]) == {0.1}


def places_in(deployments, lon, lat, step):
    """The places of a cell, by its edges. The exact place says which cell it is in: as rounded for its name, to three
    decimals, it may lie on the edge of the next one."""
    west, east, south, north = (round(middle + way * step / 2, 3) for middle in (lon, lat) for way in (-1, 1))
    within = [p for p in deployments["geometry"] if west <= p.x < east and south <= p.y < north]
    return {(round(p.x, 3), round(p.y, 3)) for p in within}


@given(st.integers(0, 10_000), st.integers(1, 30), st.integers(1, 8), st.integers(1, 60))
@example(seed=1866, cameras=14, animals=1, records=6)  # the third station, 129.49997 E, is 129.500 by its name
@settings(max_examples=12, deadline=None)
def test_every_published_cell_has_five_animals_or_three_stations(seed, cameras, animals, records):
    found = office(seed, cameras, animals, records)
    try:
        package = shared(found)
    except NeaspecError as error:  # all of it may be too little, but nothing is given away
        assert error.message.code == "sharing_nothing"
        return
    rows = package.tables["detections"]
    assert package.account.records_in == len(rows) + sum(package.account.withheld.values())
    for (lon, lat, step), cell in rows.dropna(subset=["longitude"]).groupby(
        ["longitude", "latitude", "coordinatePrecision"]
    ):
        assert cell["organismName"].nunique() >= 5 or len(places_in(found["deployments"], lon, lat, step)) >= 3
        assert cell_centre(lon, step) == lon and cell_centre(lat, step) == lat


@pytest.mark.parametrize("east, cell", [(129.49997, (129.45, 43.05, 0.1)), (129.50003, (129.5, 43.5, 1.0))])
def test_a_station_at_the_edge_counts_in_the_cell_of_its_exact_place(east, cell):
    # both are 129.500 by name; only the first is the third station of 129.4 to 129.5, as of 129.0 to 129.5
    placed = [*stations(2), deployment("edge", east, 43.05)]
    worked = [effort(name) for name in ("d0", "d1", "edge")]
    rows = shared(tables(placed, worked, [detection(1, "d0", "2022-05-17", organismName="T-1")])).tables["detections"]
    assert rows[["longitude", "latitude", "coordinatePrecision"]].iloc[0].tolist() == list(cell)


def nested(*more):
    """Three stations of one cell of a tenth of a degree, and others elsewhere in the half degree around."""
    placed = [*stations(3), *(deployment(f"e{n}", *at) for n, at in enumerate(more))]
    names = [row["deploymentID"] for row in placed]
    records = [detection(n, name, "2022-05-17", organismName="T-1") for n, name in enumerate(names)]
    found = shared(tables(placed, [effort(name) for name in names], records))
    return found, found.tables["detections"]["coordinatePrecision"].value_counts(dropna=False).to_dict()


FAR = (129.21, 43.25), (129.23, 43.35), (129.15, 43.45)


def test_a_lone_station_around_a_finer_cell_is_not_told_by_the_wide_one():
    found, cells = nested(FAR[0])
    # by the half degree, less the finer cell, it would be alone; so it would be on the side: all go without a place
    assert found.tables["detections"]["longitude"].isna().all() and sum(cells.values()) == 4
    assert list(found.tables["deployments"]["stations"]) == [4]


def test_three_stations_around_a_finer_cell_are_told_by_the_wide_one():
    found, cells = nested(*FAR)
    assert cells == {0.1: 3, 0.5: 3} and found.risk.small == found.risk.few == 0


def test_a_side_with_too_few_stations_names_none_of_them():
    records = [detection(n, f"d{n}", "2022-05-17", organismName="T-1") for n in range(2)]
    found = shared(one_cell(records, count=2))
    rows = found.tables["detections"]
    assert rows["longitude"].isna().all() and rows["station_id"].isna().all() and set(rows["declaredSide"]) == {"CHN"}
    assert found.tables["deployments"].empty and found.tables["effort"].empty
    assert found.account.effort_withheld == {"too_few_stations": 2} and found.risk.few == 2


def test_stations_of_another_protocol_do_not_count():
    placed = [*stations(2), deployment("trap", 129.45, 43.05, samplingProtocol="hair trap")]
    records = [detection(n, f"d{n % 2}", "2022-05-17", organismName="T-1") for n in range(4)]
    found = shared(tables(placed, [effort(name) for name in ("d0", "d1", "trap")], records))
    assert found.tables["detections"]["longitude"].isna().all() and found.tables["deployments"].empty


def test_the_effort_of_a_period_in_which_few_worked_is_not_told():
    placed = [
        effort("d0", "2022-01-01", "2022-03-01", 59.0),
        *(effort(f"d{n}", "2022-02-01", "2022-03-01", 28.0) for n in (1, 2)),
    ]
    rows = shared(tables(stations(), placed, ())).tables["effort"]
    assert dict(zip(rows["period"], rows["sampleSizeValue"])) == {"2022-02": 84.0}


# --- effort and stations


def test_effort_is_split_by_months_and_summed():
    # 1 January to 1 March 2022: 31 and 28 days; 59 days of effort in equal parts
    efforts = [effort(f"d{n}", "2022-01-01", "2022-03-01", 59.0) for n in range(3)]
    found = shared(tables(stations(), efforts, [detection(1, "d0", "2022-01-17")])).tables
    rows = found["effort"]
    assert dict(rows.groupby("period")["sampleSizeValue"].sum()) == {"2022-01": 93.0, "2022-02": 84.0}


def test_stations_that_worked_alike_are_listed_alone_others_together():
    placed = stations(4)
    alike = [effort(f"d{n}", days=181.0) for n in range(4)]
    found = shared(tables(placed, alike, ())).tables
    assert list(found["deployments"]["stations"]) == [1, 1, 1, 1]
    told_apart = [*alike[:3], effort("d3", days=100.0)]
    found = shared(tables(placed, told_apart, ())).tables
    assert list(found["deployments"]["stations"]) == [4] and found["effort"]["station_id"].nunique() == 1


def test_records_that_single_a_station_out_are_told_by_the_group():
    records = [detection(n, "d0", f"2022-0{n}-05", organismName="T-1") for n in range(1, 5)]
    records += [detection(n + 10, f"d{n}", "2022-01-05", organismName="T-2") for n in range(1, 4)]
    efforts = [effort(f"d{n}") for n in range(4)]
    found = shared(tables(stations(4), efforts, records))
    assert list(found.tables["deployments"]["stations"]) == [4] and found.risk.grouped == 4
    assert found.tables["detections"]["station_id"].nunique() == 1


def test_the_band_is_that_of_the_cells_centre():
    found = shared(one_cell([detection(1, "d0", "2022-05-17")])).tables["deployments"]
    # 129.45 to 130.03 at 43.05 N: 0.58 degrees of 81.4 km
    assert 0.58 * np.cos(np.radians(43.05)) * 111.3 == pytest.approx(47.2, abs=0.3)
    assert set(found["borderBand_km"]) == {"40-50"}


def test_effort_is_accounted_for():
    efforts = [
        effort("d0"),
        effort("d1", "2025-03-01", "2025-04-01", 31.0),  # embargo of 12 months
        effort("d2", days=None),
        effort("elsewhere"),
        effort("d3"),
        effort("d4"),
    ]
    account = shared(tables(stations(5), efforts, [detection(1, "d0", "2022-05-17")])).account
    assert (account.effort_in, account.effort_shared) == (6, 3)
    assert account.effort_withheld == {"embargo": 1, "date_unknown": 1, "station_not_own": 1}


# --- the public


def test_the_public_gets_numbers_by_cell_and_year_alone():
    records = [detection(n, f"d{n % 3}", f"2022-0{1 + n % 9}-05", organismName=f"T-{n % 6}") for n in range(18)]
    found = shared(one_cell(records), "public")
    assert list(found.tables) == ["cells"]
    row = found.tables["cells"].iloc[0]
    assert (row["species_id"], row["year"], row["declaredSide"]) == ("AT", "2022", "CHN")
    assert (row["records"], row["animals"], row["stations"]) == (18, 6, 3)
    # category 1 by the whole degree: 129 to 130 by 43 to 44
    assert (row["longitude"], row["latitude"], row["coordinatePrecision"]) == (129.5, 43.5, 1.0)


def test_small_numbers_stay():
    records = [detection(n, f"d{n % 3}", "2022-03-05", organismName=f"T-{n % 2}") for n in range(4)]
    assert pd.isna(shared(one_cell(records), "public").tables["cells"].iloc[0]["animals"])  # two animals are too few
    with pytest.raises(NeaspecError) as error:
        shared(one_cell(records, count=2), "public")  # and two stations with them
    assert error.value.message.code == "sharing_nothing"


def test_the_public_gets_no_side_less_its_cells():
    # three stations of one degree; of two others in the next only the difference to the side would tell
    placed = [*stations(3), deployment("e0", 129.61, 42.51), deployment("e1", 129.71, 42.61)]
    records = [detection(n, row["deploymentID"], "2022-03-05", organismName="T-1") for n, row in enumerate(placed)]
    found = shared(tables(placed, (), records), "public")
    row = found.tables["cells"].iloc[0]
    assert len(found.tables["cells"]) == 1 and pd.isna(row["longitude"])
    assert (row["records"], row["stations"]) == (5, 5)


def test_the_public_waits_longer():
    records = [detection(n, f"d{n % 3}", "2024-03-05", organismName=f"T-{n}") for n in range(6)]
    assert shared(one_cell(records), "RUS").account.shared == 6  # 12 months
    assert shared(one_cell(records), "public", today="2026-03-05").account.shared == 6  # 24 months
    with pytest.raises(NeaspecError):
        shared(one_cell(records), "public", today="2026-03-04")
