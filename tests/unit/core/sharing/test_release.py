"""The gate: nothing planted in any column comes out, what is unknown is refused, and figures stay figures."""

from __future__ import annotations

import json
from pathlib import Path

import pandas as pd
import pytest
import shapely

from neaspec_plugin.core.errors import NeaspecError
from neaspec_plugin.core.schema import TABLES
from neaspec_plugin.core.sharing.policy import Policy
from neaspec_plugin.core.sharing.release import release, release_geometry, release_tables
from neaspec_plugin.core.sharing.release_rules import RULES
from neaspec_plugin.core.species.reference import listed_classes, reference_tables, sensitivity

REFERENCE = str(Path(__file__).resolve().parents[4] / "resources" / "reference")
KEY = b"a key of the tests"
LON, LAT = 130.684321, 43.123457
PLACE = shapely.Point(LON, LAT)
CELL = shapely.Point(130.65, 43.15)  # 43.1 <= 43.123457 < 43.2 and 130.6 <= 130.684321 < 130.7
PLANTED = " | ".join(
    (
        f"{LAT}, {LON}",
        "43,123457; 130,684321",
        "cam_43.123457_130.684321.jpg",
        "43°07'24.4\"N 130°41'03.6\"E",
        PLACE.wkt,
        PLACE.wkb_hex,
        "E 634567 N 4776543",
    )
)
NEEDLES = (
    "43.12",
    "130.68",
    "43,12",
    "130,68",
    "07'24",
    "41'03",
    "634567",
    "4776543",
    PLACE.wkb_hex,
    "2015-03-04",
    "STATION",
)
ROLES = pd.DataFrame(
    [("CAT", "AT", "core_range"), ("ISLET", "BFS", "breeding"), ("FLAT", "BFS", "wintering"), ("ROOST", "HC", "roost")],
    columns=["site_id", "species_id", "role"],
)
# what a row's category is found by, so that it cannot be planted; all of a sensitive kind
NEEDED = {
    "species_id": "AT",
    "species_ids": "AT",
    "site_id": "CAT",
    "site_a": "CAT",
    "site_b": "FLAT",
    "site_from": "CAT",
    "site_to": "ISLET",
    "from_site_ids": "CAT;FLAT",
    "to_site_ids": "ISLET",
    "sensitivity": "2",
    "basisOfRecord": "MachineObservation",
    "samplingProtocol": "camera trap",
    "unit": "individuals",
    "season": "wintering",
}


@pytest.fixture(scope="module")
def policy():
    return Policy(sensitivity(REFERENCE))


def planted(table):
    """Two rows of a table with the position in each column and as geometry, and with days and names to be withheld."""
    values = {}
    measures = table in RULES and RULES[table].measures  # there a number is no place
    for field in TABLES[table].fields:
        if field.name in NEEDED:
            values[field.name] = [NEEDED[field.name]] * 2
        elif field.type in ("integer", "boolean"):
            values[field.name] = [1, None]
        elif field.type == "real":
            values[field.name] = [12.25, None] if measures else [LAT, -LON]
        elif field.type == "json":
            found = {"lat": 1 if measures else LAT, "point": PLANTED, f"{LAT}": ["", {"at": PLACE.wkt}]}
            values[field.name] = [json.dumps(found), PLANTED]
        elif field.type in ("date", "datetime"):
            values[field.name] = ["2015-03-04T05:06:07.123456Z", PLANTED]
        else:
            public = table in RULES and field.name in RULES[table].columns.split()
            values[field.name] = [PLANTED, "a text" if public else "STATION"]
    frame = pd.DataFrame(values)
    shapes = {
        "": None,
        "LineString": shapely.LineString([(LON, LAT), (LON + 3, LAT - 2)]),
        "Polygon": PLACE.buffer(0.01),
    }
    if TABLES[table].geometry:
        frame["geometry"] = [shapes.get(TABLES[table].geometry, PLACE)] * 2
    frame["locality"] = PLANTED
    frame["raw_row"] = PLANTED
    frame["blob"] = [PLACE.wkb, PLACE]
    return frame


def everything(frame):
    """All that a reader of the product could read, as one text."""
    texts = [str(value) for column in frame.columns for value in [column, *frame[column]]]
    if "geometry" in frame:
        shapes = [shape for shape in frame["geometry"] if shape is not None]
        texts += [shapely.to_wkt(shape, rounding_precision=-1) + shape.wkb_hex for shape in shapes]
    return "\n".join(texts)


def detections(**columns):
    row = {
        "occurrenceID": "set:1",
        "species_id": "AT",
        "basisOfRecord": "MachineObservation",
        "samplingProtocol": "camera trap",
        "startUTC": "2015-03-04T05:06:07.000Z",
        "timePrecision": "second",
        "coordinateUncertaintyInMeters": 100.0,
        "coordinatePrecision": None,
        "locationID": "C-17",
        "parentEventID": "d-1",
        "occurrenceRemarks": "at the old bridge",
        "dataGeneralizations": None,
        "informationWithheld": None,
        "sensitivity": None,
        "geometry": PLACE,
    }
    return pd.DataFrame([{**row, **columns}])


def sites(*ids):
    return pd.DataFrame(
        {
            "site_id": list(ids),
            "coord_precision_km": [1.0] * len(ids),
            "note": ["behind the pier"] * len(ids),
            "geometry": [PLACE] * len(ids),
        }
    )


# --- nothing planted comes out --------------------------------------------------------------------------------------


@pytest.mark.parametrize("table", sorted(RULES))
def test_nothing_planted_in_any_column_comes_out(table, policy):
    released = release(planted(table), table, policy, KEY, site_species=ROLES)
    assert len(released) == 2
    found = {needle for needle in NEEDLES if needle in everything(released)}
    secret = RULES[table].place not in ("", "addressee")
    assert found <= (set() if secret else {"2015-03-04"})  # when a run, an import or an advice was is no secret


@pytest.mark.parametrize("table", sorted(set(TABLES) - set(RULES)))
def test_a_table_without_a_rule_does_not_leave(table, policy):
    for gate in (
        lambda: release(planted(table), table, policy, KEY),
        lambda: release_geometry(planted(table), table, policy),
    ):
        with pytest.raises(NeaspecError) as caught:
            gate()
        assert caught.value.message.code == "release_undeclared"


@pytest.mark.parametrize("table", sorted(RULES))
def test_a_rule_names_columns_that_the_table_has_and_none_of_the_sources_own_wording(table):
    shown = RULES[table].shown
    assert set(shown) <= set(TABLES[table].names) and len(shown) == len(set(shown))
    assert not [
        name for name in shown if "verbatim" in name or name in ("raw_row", "locality", "locationName", "cameraID")
    ]


def test_texts_are_masked_where_the_place_is_public_too(policy):
    frame = sites("FLAT").assign(source=PLANTED)
    released = release(frame, "sites", policy, KEY, site_species=ROLES)
    assert released["geometry"][0].equals(PLACE)
    assert "43.12" not in released["source"][0] and "634567" not in released["source"][0]


def advice(**more):
    common = {"recommendation_id": "R", "text_code": "other", "text": "a den behind the pier", "issued": "2015-03-04"}
    return pd.DataFrame([{**dict.fromkeys(TABLES["recommendations"].names), **common, **more}])


@pytest.mark.parametrize(
    "more",
    [
        {"level": "site", "addressee": "CAT"},
        {"level": "country", "addressee": "RUS", "site_ids": "FLAT;CAT"},
        {"level": "country", "addressee": "RUS", "site_ids": "FLAT", "species_ids": "BFS;AT"},
        {"level": "country", "addressee": "RUS"},  # about any animal
        {"level": "subregional", "corridor_ids": "C-1", "site_ids": "FLAT"},
        {"level": "site", "addressee": "nobody knows it"},
        {"level": "country", "addressee": "RUS", "species_ids": "XX"},
    ],
)
def test_the_words_of_a_recommendation_stay_behind_where_it_may_tell_of_a_sensitive_place(policy, more):
    (row,) = release(
        advice(evidence="deployments:STATION", **more), "recommendations", policy, KEY, site_species=ROLES
    ).to_dict("records")
    assert (row["text"], row["text_code"], row["issued"]) == ("…", "other", "2015-03-04")
    assert row["evidence"] == "deployments:…" and "note" not in row
    none = release(advice(**{**more, "text": None}), "recommendations", policy, KEY, site_species=ROLES)
    assert none["text"].isna().all()  # that there is none is no secret


def test_the_words_of_a_recommendation_for_a_public_place_are_shown(policy):
    frame = advice(level="site", addressee="FLAT", site_ids="FLAT")
    assert release(frame, "recommendations", policy, KEY, site_species=ROLES)["text"][0] == "a den behind the pier"


def test_a_row_of_evidence_is_named_where_it_leaves_itself_and_else_counted(policy):
    given = {
        "site_species": ROLES,
        "counts": pd.DataFrame([{**dict.fromkeys(TABLES["counts"].names), "count_id": "C1", "species_id": "WNC", "site_id": "FLAT"}]),
        "recommendations": advice(
            level="site", addressee="FLAT", site_ids="FLAT",
            evidence="detections:DEN-7;counts:C1;counts:C9;detections:DEN-8;a den behind the pier;loose:43.123456;samples:S-1",
        ),
    }  # fmt: skip
    told = release_tables(given, policy, KEY)["recommendations"]["evidence"][0]
    assert told == "detections:…;counts:C1;counts:…;detections:…;samples:…"
    alone = release(given["recommendations"], "recommendations", policy, KEY, site_species=ROLES)["evidence"][0]
    assert alone == "detections:…;counts:…;counts:…;detections:…;samples:…"
    exact = release_tables(given, policy, KEY, "A neighbour")["recommendations"]["evidence"][0]
    assert exact == given["recommendations"]["evidence"][0]


def test_a_key_that_looks_like_a_place_is_not_named(policy):
    name = "43.123456, 131.654321"
    counts = pd.DataFrame(
        [{**dict.fromkeys(TABLES["counts"].names), "count_id": name, "species_id": "WNC", "site_id": "FLAT"}]
    )
    given = {"site_species": ROLES, "counts": counts, "recommendations": advice(level="site", addressee="FLAT", evidence=f"counts:{name}")}  # fmt: skip
    assert release_tables(given, policy, KEY)["recommendations"]["evidence"][0] == "counts:…"


def test_of_photographs_of_a_sensitive_site_the_number_alone_leaves(policy):
    common = dict.fromkeys(TABLES["assessments"].names)
    rows = [{**common, "site_id": site, "photographs": "den 1; den 2;"} for site in ("CAT", "FLAT")]
    released = release(pd.DataFrame(rows), "assessments", policy, KEY, site_species=ROLES)
    assert list(released["photographs"]) == ["…;…", "den 1; den 2;"]


@pytest.mark.parametrize(
    ("table", "column", "good"),
    [("threats", "kind", "5.1"), ("assessment_habitats", "habitat_type", "1.1"), ("habitats", "habitat_type", "1.1")],
)
def test_a_class_leaves_as_a_code_of_its_list_alone(table, column, good):
    rows = pd.DataFrame([dict.fromkeys(TABLES[table].names)] * 3).astype(object)
    rows = rows.assign(site_id="FLAT", habitat_list="iucn").assign(**{column: [good, "a den behind the pier", "99"]})
    strict = Policy(sensitivity(REFERENCE), listed_classes(REFERENCE))
    first, *others = release(rows, table, strict, KEY, site_species=ROLES)[column]
    nothing_known = release(rows, table, Policy(sensitivity(REFERENCE)), KEY, site_species=ROLES)[column]
    assert first == good and list(nothing_known)[1:] == others
    for code in (*others, nothing_known[0]):
        assert code.startswith("…") and "den" not in code if TABLES[table][column].required else code is None
    assert not TABLES[table][column].required or nothing_known.is_unique  # rows keep apart, as their key has to


# --- it fails closed ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("species", [None, "XX"])
def test_an_unknown_species_refuses_the_product(policy, species):
    frame = pd.concat([detections(), detections(species_id=species)], ignore_index=True)
    with pytest.raises(NeaspecError) as caught:
        release(frame, "detections", policy, KEY)
    assert caught.value.message.code == "sensitivity_unknown"


def test_a_site_whose_species_are_not_known_refuses_the_product(policy):
    for known in (ROLES, None):
        with pytest.raises(NeaspecError) as caught:
            release(sites("NOWHERE"), "sites", policy, KEY, site_species=known)
        assert caught.value.message.code == "site_without_species"


def test_a_link_that_names_no_site_refuses_the_product(policy):
    frame = pd.DataFrame({"site_a": [None], "site_b": [None], "geometry": [PLACE]})
    with pytest.raises(NeaspecError):
        release(frame, "site_links", policy, KEY, site_species=ROLES)


def test_an_owner_may_be_stricter_than_the_policy_but_not_laxer(policy):
    heron = {"species_id": "BFS", "basisOfRecord": "HumanObservation", "samplingProtocol": "point count"}
    assert release(detections(**heron), "detections", policy, KEY)["geometry"][0].equals(PLACE)
    assert release(detections(**heron, sensitivity="2"), "detections", policy, KEY)["geometry"][0].equals(CELL)
    assert release(detections(**heron, sensitivity="secret"), "detections", policy, KEY)["geometry"][0].equals(CELL)
    assert release(detections(sensitivity="NS"), "detections", policy, KEY)["geometry"][0].equals(CELL)


# --- what a coarsened row says ----------------------------------------------------------------------------------------


def test_a_sensitive_record_is_its_cell_its_month_and_a_pseudonym(policy):
    row = release(detections(), "detections", policy, KEY).iloc[0]
    assert row["geometry"].equals(CELL)
    assert row["startUTC"] == "2015-03" and row["timePrecision"] == "month"
    assert row["coordinatePrecision"] == 0.1
    assert row["coordinateUncertaintyInMeters"] == pytest.approx(
        100 + 6885, abs=1
    )  # 6890 m at 43 N, 38 m less per degree
    assert row["dataGeneralizations"] == "generalised_place_and_month"
    assert row["informationWithheld"] == "withheld_place_and_station"
    assert "C-17" not in row["locationID"] and "occurrenceRemarks" not in row.index


def test_a_closed_vocabulary_lets_through_its_words_only(policy):
    frame = pd.concat([detections(sex=word) for word in ("female", "female;unknown", "STATION", 1)], ignore_index=True)
    assert list(release(frame, "detections", policy, KEY)["sex"]) == ["female", "female;unknown", None, None]


def test_a_coarser_precision_stays(policy):
    assert release(detections(coordinatePrecision=1.0), "detections", policy, KEY)["coordinatePrecision"][0] == 1.0


@pytest.mark.parametrize(
    "columns",
    [
        {"species_id": "BFS", "basisOfRecord": "MachineObservation"},
        {"species_id": "BFS", "basisOfRecord": None},
        {"species_id": "WNC", "basisOfRecord": "HumanObservation", "samplingProtocol": "satellite telemetry"},
        {"species_id": "HC", "basisOfRecord": "PreservedSpecimen", "samplingProtocol": None},
    ],
)
def test_a_bird_tells_the_camera_the_tag_and_the_carcass(policy, columns):
    assert release(detections(**columns), "detections", policy, KEY)["geometry"][0].equals(CELL)


def test_pseudonyms_hold_between_tables_and_change_with_the_key(policy):
    deployments = pd.DataFrame({"deploymentID": ["d-1", "d-2"], "locationID": ["d-1", None], "geometry": [PLACE, None]})

    def names(key):
        tables = {"deployments": deployments, "detections": detections()}
        released = release_tables(tables, policy, key)
        return [
            *released["deployments"]["deploymentID"],
            released["detections"]["parentEventID"][0],
            released["deployments"]["locationID"][0],
        ]

    first, second = names(b"one"), names(b"two")
    assert first == names(b"one") and not set(first) & set(second)
    assert first[0] == first[2]  # the detection still finds its deployment
    assert first[0] != first[3]  # one text in two roles is not told to be one
    geometry = release(deployments, "deployments", policy, b"two")["geometry"]
    assert geometry[0].equals(CELL) and geometry[1] is None


def test_sites_are_coarsened_by_their_roles(policy):
    released = release(sites("CAT", "ISLET", "FLAT", "ROOST"), "sites", policy, KEY, site_species=ROLES)
    assert [shape.equals(CELL) for shape in released["geometry"]] == [True, True, False, True]
    assert list(released["coord_precision_km"].round(1)) == [
        7.9,
        7.9,
        1.0,
        7.9,
    ]  # 1 km and half a cell's diagonal, 6.885 km
    assert list(released["note"]) == [None, None, "behind the pier", None]
    drawn = release_geometry(sites("CAT", "FLAT"), "sites", policy, ROLES)
    assert drawn[0].equals(CELL) and drawn[1].equals(PLACE)


def test_an_area_becomes_a_point(policy):
    frame = sites("CAT").assign(geometry=[shapely.box(130.61, 43.11, 130.69, 43.19)])
    assert release(frame, "sites", policy, KEY, site_species=ROLES)["geometry"][0].equals(CELL)


def test_a_line_runs_between_cells_and_is_measured_anew(policy):
    line = shapely.LineString([(LON, LAT), (131.0, 43.0), (130.684321, 44.123457)])
    frame = pd.DataFrame({"site_from": ["FLAT"], "site_to": ["CAT"], "distance_km": [171.2345], "geometry": [line]})
    row = release(frame, "flyway_links", policy, KEY, site_species=ROLES).iloc[0]
    assert list(row["geometry"].coords) == [(130.65, 43.15), (130.65, 44.15)]
    assert row["distance_km"] == 111  # one degree of the meridian at 43.65 N: 111.1 km
    public = release(frame.assign(site_to="FLAT"), "flyway_links", policy, KEY, site_species=ROLES).iloc[0]
    assert public["geometry"].equals(line)


def test_a_line_inside_one_cell_is_not_drawn(policy):
    line = shapely.LineString([(130.61, 43.11), (130.69, 43.19)])
    frame = pd.DataFrame({"site_a": ["CAT"], "site_b": ["CAT"], "geometry": [line]})
    assert release(frame, "site_links", policy, KEY, site_species=ROLES)["geometry"][0] is None


@pytest.mark.parametrize(
    "columns, restricted",
    [
        ({"species_id": "BFS", "site_id": "FLAT", "season": "wintering", "unit": "individuals"}, False),
        ({"species_id": "BFS", "site_id": "ISLET", "season": "wintering", "unit": "individuals"}, True),
        ({"species_id": "BFS", "site_id": None, "season": "unknown", "unit": "nests"}, True),
        ({"species_id": "BFS", "site_id": None, "season": "breeding", "unit": "individuals"}, True),
        ({"species_id": "AT", "site_id": None, "season": "year_round", "unit": "adults"}, True),
    ],
)
def test_a_count_tells_the_place_where_birds_breed(policy, columns, restricted):
    frame = pd.DataFrame(
        [{**columns, "count": 7, "date_start": "2015-03-04", "note": "from the pier", "geometry": PLACE}]
    )
    row = release(frame, "counts", policy, KEY, site_species=ROLES).iloc[0]
    assert row["geometry"].equals(CELL if restricted else PLACE)
    assert row["date_start"] == ("2015-03" if restricted else "2015-03-04")
    assert row["note"] == (None if restricted else "from the pier")
    assert row["count"] == 7


def test_categories_3_and_4_keep_their_day_in_a_smaller_cell():
    lax = Policy(
        pd.DataFrame([("BFS", "count", "3"), ("HC", "count", "4")], columns=["species_id", "record_type", "category"])
    )
    row = {"site_id": None, "season": "wintering", "unit": "individuals", "date_start": "2015-03-04", "geometry": PLACE}
    frame = pd.DataFrame([{**row, "species_id": "BFS"}, {**row, "species_id": "HC"}])
    released = release(frame, "counts", lax, KEY, site_species=ROLES)
    assert [(shape.x, shape.y) for shape in released["geometry"]] == [(130.685, 43.125), (130.6845, 43.1235)]
    assert set(released["date_start"]) == {"2015-03-04"} and set(released["dataGeneralizations"]) == {
        "generalised_place"
    }


def test_a_run_shows_its_files_without_their_folders_and_no_password(policy):
    asked = {
        "INPUT": "/data/office/пакет.zip",
        "OUT": "C:\\office\\a.gpkg|layername=x",
        "DB": "dbname='x' host=h password=secret",
        "CRITERIA": ["ramsar_6"],
        "EXTENT": [LON, 131.5],
        "SEED": 17,
        "aliases": {"K1": "K2"},  # names animals
    }
    frame = pd.DataFrame(
        {"run_id": ["r"], "parameters": [json.dumps(asked)], "inputs": ["no json"], "recipient": ["an office"]}
    )
    row = release(frame, "runs", policy, KEY).iloc[0]
    assert json.loads(row["parameters"]) == {
        "INPUT": "пакет.zip",
        "OUT": "a.gpkg|layername=x",
        "DB": "…",
        "CRITERIA": ["ramsar_6"],
        "EXTENT": [130.7, 131.5],
        "SEED": 17,
    }
    assert row["inputs"] is None and "recipient" not in row.index


def test_figures_of_verdicts_and_scores_are_not_touched(policy):
    verdicts = pd.DataFrame({"figure": [45.4567], "share": [1.0234], "level": [17.0]})
    pd.testing.assert_frame_equal(release(verdicts, "site_verdicts", policy, KEY)[list(verdicts)], verdicts)
    parts = '{"links": 12.3456, "seasons": 0.5}'
    scores = release(pd.DataFrame({"score": [43.1234], "contributions": [parts]}), "priorities", policy, KEY)
    assert scores["score"][0] == 43.1234 and scores["contributions"][0] == parts


def test_nothing_of_the_old_frame_hangs_on_the_new_one(policy):
    frame = sites("CAT", "FLAT")
    frame.index = [4312, 4312]
    frame.attrs["from"] = PLANTED
    before = frame.copy(deep=True)
    released = release(frame, "sites", policy, KEY, site_species=ROLES)
    assert list(released.index) == [0, 1] and released.attrs == {}
    pd.testing.assert_frame_equal(frame, before)


def test_releasing_twice_changes_the_place_no_more(policy):
    once = release(sites("CAT"), "sites", policy, KEY, site_species=ROLES)
    twice = release(once, "sites", policy, KEY, site_species=ROLES)
    assert twice["geometry"][0].equals(once["geometry"][0])


def test_an_empty_table_is_released_empty(policy):
    for table in RULES:
        assert len(release(planted(table).iloc[:0], table, policy, KEY, site_species=ROLES)) == 0


# --- an exact product -------------------------------------------------------------------------------------------------


def test_an_exact_product_needs_a_recipient(policy):
    exact = release(detections(), "detections", policy, KEY, exact_for="the other office")
    assert exact["geometry"][0].equals(PLACE) and exact["locationID"][0] == "C-17"
    assert "occurrenceRemarks" not in exact
    for nobody in ("", "  "):
        with pytest.raises(NeaspecError) as caught:
            release(detections(), "detections", policy, KEY, exact_for=nobody)
        assert caught.value.message.code == "recipient_missing"


# --- the published facts ----------------------------------------------------------------------------------------------


def test_the_published_tables_pass_and_keep_their_figures(policy):
    tables = reference_tables(REFERENCE)
    released = release_tables(tables, policy, KEY)
    for name, frame in released.items():
        assert len(frame) == len(tables[name])
        for column in set(frame) & set(tables[name]) - {
            "coord_precision_km",
            "source",
            "note",
            *RULES[name].texts.split(),
            "geometry",
        }:
            pd.testing.assert_series_equal(frame[column], tables[name][column], check_dtype=False)
    breeding = tables["site_species"].loc[tables["site_species"]["role"] == "breeding", "site_id"]
    shown = dict(zip(released["sites"]["site_id"], released["sites"]["geometry"]))
    for site in breeding:
        if shown[site] is not None:
            for degrees in (shown[site].x, shown[site].y):
                assert round(degrees * 20) % 2 == 1 and round(degrees, 2) == degrees  # ..., 43.05, 43.15, ...


def test_a_line_of_several_parts_keeps_its_ends_by_the_grid():
    from neaspec_plugin.core.sharing.release import _coarse

    line = shapely.MultiLineString([[(131.123, 43.654), (131.5, 43.9), (132.087, 44.012)]])
    # 131.123 -> cell 131.1 to 131.2, centre 131.15; 43.654 -> 43.65; 132.087 -> 132.05; 44.012 -> 44.05
    assert _coarse(line, 0.1).equals(shapely.MultiLineString([[(131.15, 43.65), (132.05, 44.05)]]))


def test_the_order_of_crossings_does_not_tell_which_are_of_one_animal():
    one, two = [("2024-01-05", "2024-02-05"), ("2024-05-05", "2024-06-05")], [("2024-03-05", "2024-04-05")]
    released = []
    for ways in ([*one, *two], [*two, *one[::-1]]):
        rows = pd.DataFrame(ways, columns=["last_before", "first_after"]).assign(
            species_id="AL", side_from="RUS", side_to="CHN", evidence_class="detections", border_status="international",
            run_id="r1", crossing_id=[f"r1:{number}" for number in range(len(ways))],
        )  # fmt: skip
        released.append(release(rows, "crossings", Policy(sensitivity(REFERENCE)), KEY)["last_before"].tolist())
    assert released[0] == released[1] == ["2024-01", "2024-03", "2024-05"]


def test_the_pseudonym_of_an_animal_keeps_its_series():
    rows = pd.DataFrame({"organismID": ["G-0123456789ab", "P-0123456789ab", "G-Vasya"], "species_id": "AL"})
    names = set(release(rows, "individuals", Policy(sensitivity(REFERENCE)), KEY)["organismID"])
    assert sorted(len(name) for name in names) == [12, 14, 14]
    assert {name[:2] for name in names if len(name) == 14} == {"G-", "P-"}
