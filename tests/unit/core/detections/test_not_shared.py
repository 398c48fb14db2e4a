"""What each country has not yet shared: always all six, never 0 for unknown."""

from __future__ import annotations

import pandas as pd

from neaspec_plugin.core.detections.not_shared import (
    EFFORT_COLUMNS,
    KINDS,
    STATES,
    not_shared,
    shared_records,
    years_by_state,
)
from neaspec_plugin.core.schema import COUNTRIES, TABLES, VOCABULARIES

EDGES = (0, 10)
SPECIES = pd.DataFrame(
    {
        "species_id": ["BFS", "AT", "SL"],
        "neaspec_range_iso3": ["CHN;PRK;JPN;KOR;RUS", "CHN;PRK;RUS", "CHN;MNG;RUS"],
    }
)
PAIRS = 5 + 3 + 3  # countries by species of their range


def effort(*rows):
    columns = ["country", "band", "year", "samplingProtocol", "sampleSizeUnit", "sampleSizeValue"]
    return pd.DataFrame(rows, columns=columns).astype({"year": "Int64"})


def records(*rows):
    return pd.DataFrame(rows, columns=["country", "species_id", "year", "band", "kind", "records"]).astype(
        {"year": "Int64"}
    )


def row(table, country, species_id, year, band="all"):
    found = table[(table["country"] == country) & (table["species_id"] == species_id) & (table["band"] == band)]
    (only,) = found[found["year"] == year].to_dict("records")
    return only


def test_every_country_and_species_of_its_range_for_every_year():
    work = effort(("RUS", "0-10", 2020, "camera trap", "day", 12.5), ("RUS", "10+", 2022, "camera trap", "day", 1.0))
    table = not_shared(work, records(("CHN", "AT", 2021, "0-10", "detections", 3)), SPECIES, EDGES)
    whole = table[table["band"] == "all"]
    assert len(whole) == PAIRS * 3 and list(whole["country"].unique()) == list(COUNTRIES)
    assert set(zip(whole["country"], whole["species_id"])) == {
        (c, s) for s, cs in zip(SPECIES["species_id"], SPECIES["neaspec_range_iso3"]) for c in cs.split(";")
    }
    # two bands for each, but Japan has no land border
    assert len(table) == PAIRS * 3 * 3 - 2 * 3


def test_the_four_states_and_their_numbers():
    work = effort(
        ("RUS", "0-10", 2020, "camera trap", "day", 12.5),
        ("RUS", "10+", 2020, "snow track transect", "km", 4.0),
        ("CHN", "0-10", 2020, "camera trap", "day", 3.0),
    )
    found = records(("RUS", "AT", 2020, "0-10", "detections", 3), ("PRK", "AT", 2020, "unknown", "samples", 2))
    table = not_shared(work, found, SPECIES, EDGES)
    shared = row(table, "RUS", "AT", 2020)
    assert (shared["state"], shared["detections"], shared["effort_day"], shared["effort_km"]) == (
        "shared",
        3,
        12.5,
        4.0,
    )
    assert row(table, "RUS", "AT", 2020, "10+")["state"] == "effort_without_records"
    assert row(table, "CHN", "AT", 2020)["state"] == "effort_without_records"
    assert row(table, "PRK", "AT", 2020)["state"] == "records_without_effort"
    assert row(table, "PRK", "AT", 2020, "0-10")["state"] == "not_shared"
    assert row(table, "MNG", "SL", 2020)["state"] == "not_shared"
    assert set(table["state"]) == set(STATES)


def test_what_is_not_known_is_missing_and_never_zero():
    work = effort(("RUS", "0-10", 2020, "camera trap", "day", 12.5))
    table = not_shared(work, records(("CHN", "AT", 2020, "0-10", "detections", 1)), SPECIES, EDGES)
    numbers = table[[*KINDS, *EFFORT_COLUMNS]].astype(float)
    assert not (numbers == 0).any().any()
    assert numbers[(table["state"] == "not_shared").to_numpy()].isna().all().all()


def test_cameras_say_nothing_of_spoonbills_nor_roost_counts_of_tigers():
    work = effort(
        ("RUS", "0-10", 2020, "camera trap", "day", 1.0),
        ("CHN", "0-10", 2020, "roost count", "hour", 1.0),
        ("PRK", "0-10", 2020, "satellite telemetry", "day", 9.0),
    )
    table = not_shared(work, records(), SPECIES, EDGES)
    states = {key: row(table, *key, 2020)["state"] for key in (
        ("RUS", "AT"), ("RUS", "BFS"), ("CHN", "AT"), ("CHN", "BFS"), ("PRK", "AT"))}  # fmt: skip
    assert [state == "effort_without_records" for state in states.values()] == [True, False, False, True, False]


def test_nothing_is_lost_without_a_country_or_a_year_or_a_range():
    found = records(
        ("unknown", "AT", 2020, "unknown", "detections", 4),
        ("KOR", "AT", 2020, "unknown", "detections", 5),
        ("RUS", "AT", pd.NA, "unknown", "detections", 6),
    )
    table = not_shared(effort(), found, SPECIES, EDGES)
    assert table.loc[table["band"] == "all", "detections"].sum() == 15
    assert not row(table, "KOR", "AT", 2020)["in_range"]
    assert list(table["country"].unique()) == [*COUNTRIES, "unknown"]


def test_an_empty_database_has_shared_nothing():
    table = not_shared(effort(), records(), SPECIES, EDGES)
    assert set(table["state"]) == {"not_shared"} and table["year"].isna().all()
    assert len(table[table["band"] == "all"]) == PAIRS


def test_years_by_state():
    work = effort(*(("RUS", "0-10", year, "camera trap", "day", 1.0) for year in (2022, 2019, 2020)))
    years = years_by_state(not_shared(work, records(("CHN", "AT", 2021, "0-10", "counts", 1)), SPECIES, EDGES))
    found = {(c, s, state): y for c, s, state, y in years.itertuples(index=False, name=None)}
    assert found["RUS", "AT", "effort_without_records"] == (2019, 2020, 2022)
    assert found["RUS", "AT", "not_shared"] == (2021,)


def test_records_of_all_kinds_and_those_left_out():
    def table(name, rows):
        return pd.DataFrame(rows, columns=TABLES[name].names).astype(object)

    detections = table("detections", [
        {"species_id": "AT", "declaredSide": "CHN", "localStart": "2019-12-31T23:30:00", "startUTC": "2020-01-01T07:30:00Z"},
        {"species_id": "AT", "declaredSide": "RUS", "timePrecision": "month", "eventDate": "2018-03",
         "dataGeneralizations": "generalised_place_and_month", "borderDistance_m": 10.0},
        {"species_id": "AT", "duplicateOf": "x"}, {"species_id": "AT", "occurrenceStatus": "absent"},
        {"species_id": "OTHER"}, {"species_id": None},
    ])  # fmt: skip
    samples = table("samples", [{"materialSampleID": "m", "species_id": "SL", "declaredSide": "MNG",
                                 "collectionDate": "2021-05-05", "borderDistance_m": -12_000.0}])  # fmt: skip
    counts = table("counts", [
        {"species_id": "BFS", "region_iso3": "PRK;KOR", "season_year": 2015},
        {"species_id": "BFS", "site_id": "S", "season_year": 2016}, {"species_id": "BFS", "region_iso3": "VNM"}, {"species_id": "BFS", "season_year": 2016},
    ])  # fmt: skip
    sites = pd.DataFrame({"site_id": ["S"], "country_iso3": ["JPN"]})
    found, lost = shared_records(detections, samples, counts, sites, table("deployments", []), EDGES)
    rows = set(found.itertuples(index=False, name=None))
    assert rows == {
        ("CHN", "AT", 2019, "unknown", "detections", 1),
        ("RUS", "AT", 2018, "unknown", "detections", 1),  # coarse: counted by side and month, never by distance
        ("MNG", "SL", 2021, "10+", "samples", 1),
        ("PRK", "BFS", 2015, "unknown", "counts", 1),
        ("KOR", "BFS", 2015, "unknown", "counts", 1),
        ("JPN", "BFS", 2016, "unknown", "counts", 1),
    }
    assert lost == {
        "told_twice": 1,
        "species_absent": 1,
        "other_species": 1,
        "no_animal": 1,
        "outside_the_six": 1,
        "of_no_country": 1,
    }


def test_columns_of_effort_are_the_units_of_the_schema():
    assert [name.removeprefix("effort_").replace("_", "-") for name in EFFORT_COLUMNS] == list(
        VOCABULARIES["effort_unit"]
    )
