"""The list of habitats to restore: who counts, who agrees, who differs, what is left out. Simulated."""

from __future__ import annotations

import pandas as pd
import pytest
import shapely
from pyproj import Geod

from neaspec_plugin import paths
from neaspec_plugin.core.errors import NeaspecError
from neaspec_plugin.core.habitat.restoration_needs import LAYER, NEEDS, Asked, restoration_needs, told
from neaspec_plugin.core.progress import Silent
from neaspec_plugin.core.schema import TABLES
from neaspec_plugin.core.species.reference import read_csv

CLASSES = read_csv(paths.reference_dir(), "habitat_classes")
GEOD = Geod(ellps="WGS84")
MARSH = {"habitat_list": "iucn", "habitat_type": "5.4"}
EAST_SITE, WEST_SITE, HILLS = "RUS-A", "CHN-A", "RUS-HILLS"


def frame(table: str, rows: list[dict]) -> pd.DataFrame:
    names = [*TABLES[table].names, *(["geometry"] if TABLES[table].geometry else [])]
    made = pd.DataFrame([{name: row.get(name) for name in names} for row in rows], columns=names)
    return made.astype(dict.fromkeys([name for name in ("year",) if name in made], "Int64"))


def box(west: float, south: float, size: float = 0.01) -> shapely.Geometry:
    return shapely.box(west, south, west + size, south + size)


def hectares(*shapes) -> float:
    return sum(abs(GEOD.geometry_area_perimeter(shape)[0]) for shape in shapes) / 10_000


def assessment(site: str, year: int, office: str, **more) -> dict:
    return {"assessment_id": f"{site}@{year}@{office}", "site_id": site, "year": year, "office": office, **more}


def told_habitat(site: str, year: int, office: str, **more) -> dict:
    return {"assessment_id": f"{site}@{year}@{office}", "site_id": site, **MARSH, **more}


def tables(**rows) -> dict[str, pd.DataFrame]:
    sites = [
        {"site_id": EAST_SITE, "country_iso3": "RUS", "geometry": shapely.Point(132.0, 45.0), "coord_precision_km": 5},
        {"site_id": WEST_SITE, "country_iso3": "CHN", "geometry": shapely.Point(131.98, 45.0), "coord_precision_km": 5},
        {"site_id": HILLS, "country_iso3": "RUS", "geometry": shapely.Point(136.0, 47.0), "coord_precision_km": 5},
    ]
    species = [
        {"site_id": EAST_SITE, "species_id": "HC", "season": "wintering", "presence": "present"},
        {"site_id": EAST_SITE, "species_id": "WNC", "season": "breeding", "presence": "present"},
        {"site_id": EAST_SITE, "species_id": "BFS", "season": "breeding", "presence": "historic"},
        {"site_id": HILLS, "species_id": "AT", "season": "resident", "presence": "present"},
    ]
    given = {"sites": sites, "site_species": species, "site_names": [], **rows}
    names = ("sites", "site_names", "site_species", "assessments", "assessment_habitats", "habitats")
    return {name: frame(name, given.get(name, [])) for name in names}


def needs(given, layer=None, **asked):
    return restoration_needs(given, layer, CLASSES, Asked(**asked), Silent())


def lost_layer(*rows) -> pd.DataFrame:
    return pd.DataFrame(rows, columns=[*LAYER, "geometry"])


def records(found, *columns) -> list[tuple]:
    plain = found.rows[list(columns)].astype(object)
    return list(plain.where(plain.notna(), None).itertuples(index=False, name=None))


def test_only_the_newest_assessment_of_an_office_counts_and_agreement_is_of_offices():
    found = needs(
        tables(
            assessments=[
                assessment(EAST_SITE, year, office) for year, office in ((2020, "A"), (2023, "A"), (2021, "B"))
            ],
            assessment_habitats=[
                told_habitat(EAST_SITE, 2020, "A", restoration="yes", restoration_reason="old reason"),
                told_habitat(EAST_SITE, 2023, "A", restoration="yes", restoration_reason="dyke", area_ha=30.0),
                told_habitat(EAST_SITE, 2021, "B", restoration="yes", condition="poor"),
            ],
        )
    )
    assert records(found, "told_by", "year", "reason", "reason_text", "area_ha", "condition", "agreement") == [
        ("A", 2023, "asked", "dyke", 30.0, None, 2),
        ("B", 2021, "asked", None, None, "poor", 2),
    ]
    assert (found.kept, found.older) == (2, 1)
    assert set(found.rows["species_ids"]) == {"WNC;HC"}  # the spoonbill is historic; the programme's order


def test_who_answers_no_is_told_beside_who_asks():
    found = needs(
        tables(
            assessments=[assessment(EAST_SITE, 2023, "A"), assessment(EAST_SITE, 2022, "B")],
            assessment_habitats=[
                told_habitat(EAST_SITE, 2023, "A", restoration="yes"),
                told_habitat(EAST_SITE, 2022, "B", restoration="no", condition="poor"),
            ],
        )
    )
    assert records(found, "told_by", "agreement", "disagreement", "disagreeing") == [("A", 1, 1, "B (2022)")]
    assert (found.kept, found.refused) == (1, 1)


def test_a_no_for_another_class_or_site_is_no_disagreement():
    found = needs(
        tables(
            assessments=[assessment(site, 2023, office) for site in (EAST_SITE, WEST_SITE) for office in ("A", "B")],
            assessment_habitats=[
                told_habitat(EAST_SITE, 2023, "A", restoration="yes"),
                told_habitat(EAST_SITE, 2023, "B", restoration="no", habitat_type="5.5"),
                told_habitat(WEST_SITE, 2023, "B", restoration="no"),
            ],
        )
    )
    assert records(found, "site_id", "disagreement", "disagreeing") == [(EAST_SITE, 0, None)]


def test_an_office_whose_map_and_form_differ_differs_from_itself():
    found = needs(
        tables(
            assessments=[assessment(EAST_SITE, 2023, "A")],
            assessment_habitats=[told_habitat(EAST_SITE, 2023, "A", restoration="no")],
            habitats=[{"habitat_id": "h1", "site_id": EAST_SITE, **MARSH, "restoration": "yes", "mapper": " a ", "year": 2020,
                       "geometry": box(132.0, 45.0)}],
        )
    )  # fmt: skip
    assert records(found, "reason", "agreement", "disagreeing") == [("mapped", 1, "A (2023)")]


def test_polygons_of_a_site_that_agree_are_one_row_and_later_ones_of_the_mapper_replace_them():
    common = {"site_id": EAST_SITE, **MARSH, "restoration": "yes", "restoration_reason": "drained", "mapper": "A"}
    one, two, apart = box(132.0, 45.0), box(132.01, 45.0), box(132.05, 45.0)
    found = needs(
        tables(
            habitats=[
                {**common, "habitat_id": "h1", "year": 2022, "geometry": one},
                {**common, "habitat_id": "h2", "year": 2022, "geometry": two},
                {**common, "habitat_id": "h3", "year": 2010, "geometry": one},  # replaced by h1
                {**common, "habitat_id": "h4", "year": 2010, "geometry": apart},  # no later map of the place
                {**common, "habitat_id": "h5", "year": 2010, "geometry": two, "mapper": "B"},  # another mapper
            ]
        )
    )
    assert records(found, "told_by", "year", "agreement") == [("A", 2022, 2), ("A", 2010, 2), ("B", 2010, 2)]
    assert found.rows["area_ha"].tolist() == pytest.approx(
        [hectares(one, two), hectares(apart), hectares(two)], rel=1e-4
    )
    assert found.rows["geometry"][0].equals(shapely.union_all([one, two]))
    assert (found.kept, found.older) == (4, 1)


def test_a_polygon_that_a_later_one_only_touches_is_not_replaced():
    common = {"site_id": EAST_SITE, **MARSH, "restoration": "yes", "mapper": "A"}
    found = needs(
        tables(
            habitats=[
                {**common, "habitat_id": "h1", "year": 2010, "geometry": box(132.0, 45.0)},
                {**common, "habitat_id": "h2", "year": 2022, "geometry": box(132.006, 45.0)},  # over 40 percent of it
            ]
        )
    )
    assert found.older == 0 and records(found, "year") == [(2022,), (2010,)]


def test_polygons_at_no_site_stay_apart_and_others_take_the_country_of_their_site():
    common = {**MARSH, "restoration": "yes", "geometry": box(132.0, 45.0)}
    found = needs(
        tables(
            habitats=[
                {**common, "habitat_id": "h1", "site_id": WEST_SITE},
                {**common, "habitat_id": "h2", "country_iso3": "RUS"},
                {**common, "habitat_id": "h3", "country_iso3": "RUS"},
            ]
        )
    )
    expected = [(WEST_SITE, "CHN", 1), (None, "RUS", 1), (None, "RUS", 1)]
    assert records(found, "site_id", "country_iso3", "agreement") == expected


def test_one_organisation_in_a_form_and_on_a_map_is_one_source():
    found = needs(
        tables(
            assessments=[assessment(EAST_SITE, 2023, "Reserve  A")],
            assessment_habitats=[told_habitat(EAST_SITE, 2023, "Reserve  A", restoration="yes")],
            habitats=[{"habitat_id": "h1", "site_id": EAST_SITE, **MARSH, "restoration": "yes", "mapper": "reserve a"}],
        )
    )
    assert records(found, "reason", "agreement") == [("asked", 1), ("mapped", 1)]


def test_a_no_without_a_class_does_not_deny_the_needs_of_the_whole_site():
    found = needs(
        tables(
            assessments=[assessment(EAST_SITE, 2023, "A", needs="water")],
            habitats=[{"habitat_id": "h1", "site_id": EAST_SITE, "restoration": "no", "mapper": "B"}],
        )
    )
    assert records(found, "reason", "disagreement") == [("needs", 0)] and found.refused == 1


def test_a_poor_condition_is_a_reason_where_nobody_answered():
    common = {"site_id": EAST_SITE, **MARSH, "geometry": box(132.0, 45.0)}
    found = needs(
        tables(
            assessments=[assessment(EAST_SITE, 2023, "A")],
            assessment_habitats=[told_habitat(EAST_SITE, 2023, "A", condition="very_poor")],
            habitats=[
                {**common, "habitat_id": "h1", "condition": "poor"},
                {**common, "habitat_id": "h2", "condition": "moderate"},
                {**common, "habitat_id": "h3", "condition": "poor", "restoration": "no"},
            ],
        )
    )
    assert records(found, "reason", "condition", "agreement", "disagreement") == [
        ("poor_assessed", "very_poor", 2, 0),  # both unnamed maps are one source, which does not deny itself
        ("poor_mapped", "poor", 2, 0),
    ]
    assert (found.kept, found.silent, found.refused) == (2, 1, 1)


def test_forests_are_left_out_unless_all_habitats_are_asked_for():
    given = tables(
        assessments=[assessment(HILLS, 2023, "A", needs="plant pines"), assessment(EAST_SITE, 2023, "A", needs="raise the water")],
        assessment_habitats=[told_habitat(HILLS, 2023, "A", habitat_type="1.4", restoration="yes")],
    )  # fmt: skip
    found = needs(given)
    assert records(found, "site_id", "reason", "reason_text", "habitat_type") == [
        (EAST_SITE, "needs", "raise the water", None)
    ]
    assert (found.kept, found.other) == (1, 2)
    once = {"site_id": HILLS, "species_id": "HC", "season": "wintering", "presence": "historic"}
    assert needs({**given, "site_species": frame("site_species", [once])}).rows.empty  # no crane comes any more
    assert len(needs(given, wetlands_only=False).rows) == 3


def test_needs_of_a_cats_site_with_a_wetland_and_rows_without_a_known_class_are_kept():
    found = needs(
        tables(
            assessments=[assessment(HILLS, 2023, "A", needs="both")],
            assessment_habitats=[
                told_habitat(HILLS, 2023, "A", condition="good"),
                told_habitat(HILLS, 2023, "A", habitat_type="5.99", restoration="yes"),
            ],
        )
    )
    assert records(found, "reason", "habitat_type") == [("asked", "5.99"), ("needs", None)]
    assert found.silent == 1


def test_a_lost_wetland_finds_its_site_in_its_own_country_and_agrees_with_it():
    near_both, far = box(131.985, 45.0), box(134.0, 45.0, 0.02)  # the first nearer to the western site's point
    layer = lost_layer(("5.4", "14.1", "RUS", near_both), (5.4, "14.5", None, far), ("5.4", "14.1", "RUS", None))
    found = needs(
        tables(
            assessments=[assessment(EAST_SITE, 2023, "A")],
            assessment_habitats=[told_habitat(EAST_SITE, 2023, "A", restoration="yes")],
        ),
        layer,
        lost_year=2020,
    )
    assert records(found, "site_id", "reason", "habitat_type", "after", "year", "agreement") == [
        (EAST_SITE, "asked", "5.4", None, 2023, 2),
        (EAST_SITE, "lost", "5.4", "14.1", 2020, 2),
        (None, "lost", "5.4", "14.5", 2020, 1),
    ]
    assert found.rows["area_ha"].tolist()[1:] == pytest.approx([hectares(near_both), hectares(far)], rel=1e-4)
    assert found.empty == 1


def test_the_ground_of_mapped_habitats_is_surer_than_a_point():
    place = box(131.985, 45.0)
    mapped = {"habitat_id": "h1", "site_id": HILLS, **MARSH, "condition": "good", "geometry": place}
    found = needs(tables(habitats=[mapped]), lost_layer(("5.4", "14.1", "RUS", place)))
    assert records(found, "site_id", "reason") == [(HILLS, "lost")]


def test_of_two_mapped_sites_the_one_that_shares_more_of_the_lost_wetland_has_it():
    common = {**MARSH, "condition": "good"}
    little, much = shapely.box(132.0, 45.0, 132.003, 45.01), shapely.box(132.003, 45.0, 132.01, 45.01)
    rows = [
        {"habitat_id": "h1", "site_id": EAST_SITE, **common, "geometry": little},
        {"habitat_id": "h2", "site_id": HILLS, **common, "geometry": much},
    ]
    found = needs(tables(habitats=rows), lost_layer(("5.4", "14.1", "RUS", box(132.0, 45.0))))
    assert records(found, "site_id") == [(HILLS,)]


def test_what_the_office_s_own_list_called_a_wetland_stays_one():
    layer = lost_layer(("own marsh", "field", "RUS", box(134.0, 45.0)), ("40", "50", "RUS", box(134.1, 45.0)))
    found = needs(tables(), layer, lost_list="worldcover")
    assert sorted(records(found, "habitat_type")) == [("40",), ("own marsh",)]


def test_rows_stand_in_the_order_of_the_programme_and_do_not_hang_on_that_of_the_tables():
    offices = [assessment(site, 2023, "A") for site in (EAST_SITE, WEST_SITE)]
    habitats = [
        told_habitat(site, 2023, "A", habitat_type=code, restoration="yes")
        for site in (EAST_SITE, WEST_SITE)
        for code in ("5.10", "5.4")
    ]
    found = needs(tables(assessments=offices, assessment_habitats=habitats))
    assert records(found, "country_iso3", "habitat_type") == [
        ("CHN", "5.4"), ("CHN", "5.10"), ("RUS", "5.4"), ("RUS", "5.10")
    ]  # fmt: skip
    turned = needs(tables(assessments=offices[::-1], assessment_habitats=habitats[::-1]))
    pd.testing.assert_frame_equal(found.rows, turned.rows)


def test_the_protected_share_is_the_first_known_of_the_standing_assessments():
    found = needs(
        tables(
            assessments=[
                assessment(EAST_SITE, 2021, "B", protection="whole"),  # replaced
                assessment(EAST_SITE, 2022, "A", protection="some", needs="water"),
                assessment(EAST_SITE, 2023, "B", protection="unknown"),
            ]
        )
    )
    assert records(found, "protection") == [("some",)]


def test_every_row_read_is_kept_or_counted():
    square = box(132.0, 45.0)
    given = tables(
        assessments=[assessment(EAST_SITE, 2023, "A", needs="water"), assessment(EAST_SITE, 2020, "A", needs="old")],
        assessment_habitats=[
            told_habitat(EAST_SITE, 2023, "A", restoration="yes"),
            told_habitat(EAST_SITE, 2023, "A", habitat_type="1.4", restoration="yes"),
            told_habitat(EAST_SITE, 2020, "A", restoration="yes"),
        ],
        habitats=[
            {"habitat_id": f"h{number}", "site_id": EAST_SITE, **MARSH, "restoration": answer, "geometry": square}
            for number, answer in enumerate(("yes", "yes", "no", None))
        ],
    )
    layer = lost_layer(("5.4", "14.1", "RUS", square), ("5.4", "14.1", "RUS", shapely.LineString([(0, 0), (1, 1)])))
    found = needs(given, layer)
    rows_read = 2 + 3 + 4 + 2
    assert found.kept + found.older + found.refused + found.silent + found.other + found.empty == rows_read
    counts, left_out = told(found)
    assert counts.params["kept"] == found.kept == 5 and left_out.params["older"] == 2


def test_without_anything_to_read_it_says_so():
    with pytest.raises(NeaspecError) as error:
        needs(tables())
    assert error.value.message.code == "restoration_nothing"
    empty = needs(tables(), lost_layer())
    assert empty.rows.empty and list(empty.rows) == list(NEEDS)


def test_a_cancel_is_heard():
    class Stopped(Silent):
        def is_canceled(self):
            return True

    given = tables(assessments=[assessment(EAST_SITE, 2023, "A", needs="water")])
    with pytest.raises(NeaspecError) as error:
        restoration_needs(given, None, CLASSES, Asked(), Stopped())
    assert error.value.message.code == "cancelled"
