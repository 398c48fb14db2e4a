"""Reading the reference folder into frames of the schema's tables."""

from __future__ import annotations

import shutil
from pathlib import Path

import pandas as pd
import pytest
from shapely.geometry import LineString, Point

from neaspec_plugin.core.errors import NeaspecError
from neaspec_plugin.core.schema import TABLES
from neaspec_plugin.core.species import reference

FOLDER = Path(__file__).resolve().parents[4] / "resources" / "reference"


@pytest.fixture(scope="module")
def tables():
    return reference.reference_tables(str(FOLDER))


@pytest.fixture
def copy(tmp_path):
    """A copy of the folder that a test may damage."""
    return Path(shutil.copytree(FOLDER, tmp_path / "reference"))


def edit(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


def code(error) -> tuple[str, dict]:
    return error.value.message.code, dict(error.value.message.params)


def test_frames_have_the_columns_of_the_schema(tables):
    assert tuple(tables) == reference.REFERENCE_TABLES
    assert "counts" not in tables  # published counts come in by import
    for name, frame in tables.items():
        table = TABLES[name]
        assert list(frame.columns) == [*table.names, *(["geometry"] if table.geometry else [])], name
        assert list(frame.index) == list(range(len(frame)))


def test_columns_are_typed_and_missing_is_never_an_empty_string(tables):
    for name, frame in tables.items():
        for field in TABLES[name].fields:
            expected = {"integer": "Int64", "real": "float64"}.get(field.type, "object")
            assert str(frame[field.name].dtype) == expected, (name, field.name)
            assert not (frame[field.name].astype(object) == "").any(), (name, field.name)
            if expected == "object":
                assert {type(value) for value in frame[field.name]} <= {str, type(None)}, (name, field.name)


def test_a_site_is_a_point_at_its_published_position(tables):
    sites = tables["sites"].set_index("site_id")
    assert sites.geometry["JPN-IZUMI"].equals(Point(130.2667, 32.1))
    without = sites.index[sites.geometry.isna()]
    assert set(without) == {"PRK-918", "PRK-OKSEM", "PRK-BATOGI", "PRK-UNNYUL", "XB-BIGCATS"}
    assert sites.geometry["XB-BIGCATS"] is None


def test_a_link_is_the_line_between_its_sites(tables):
    links = tables["site_links"].set_index(["site_a", "site_b"])
    expected = LineString([(130.2667, 32.1), (127.506, 34.8428)])  # JPN-IZUMI and KOR-SUNCHEON in sites.csv
    assert links.geometry["JPN-IZUMI", "KOR-SUNCHEON"].equals(expected)
    without = links[links.geometry.isna()]
    assert {site for pair in without.index for site in pair} >= {"XB-BIGCATS"}
    assert all("XB-BIGCATS" in pair for pair in without.index)
    assert (links.named_by == "one").sum() == 3  # kept, not dropped


def test_a_corridor_is_a_straight_line_only_where_both_ends_are_known(tables):
    corridors = tables["corridors"].set_index("corridor_id")
    assert corridors.geometry["COR-UKOK"].equals(LineString([(87.7, 49.3), (88.6167, 48.55)]))
    assert corridors.geometry["COR-JINGXIN-DAPANLING"] is None  # one end only
    assert corridors.geometry["COR-MUNKUSARDYK"] is None
    assert corridors.geometry.notna().sum() == 14
    assert corridors[["cost", "width_km", "protected_share", "run_id"]].isna().all(axis=None)  # none was computed


def test_verbatim_wording_stays_in_its_columns():
    counts = reference.read_csv(str(FOLDER), "counts")
    assert "site_or_region_verbatim" in counts and "site_or_region" not in counts
    assert counts["site_or_region_verbatim"].notna().all()
    assert counts["season_year"].dtype == "Int64"


def test_files_outside_the_schema_are_read_too():
    constants = reference.constants(str(FOLDER))
    assert constants["ramsar_6_share"] == 0.01
    assert constants["kba_a1c_share"] == 0.001
    assert reference.constants(str(FOLDER), "defaults")["generalisation_cell_deg"] == 0.1
    categories = reference.sensitivity(str(FOLDER)).set_index(["species_id", "record_type"]).category
    assert categories["SL", "den"] == "1" and categories["WNC", "count"] == "NS"
    listing = reference.kba_listing(str(FOLDER)).set_index(["species_id", "criterion"])
    assert listing.applies["HC", "kba_a1d"] == "no" and listing.reason["HC", "kba_a1d"] is None


def test_forbidden_names_are_patterns_with_their_country():
    names = reference.read_csv(str(FOLDER), "names")
    patterns = reference.forbidden_names(str(FOLDER))
    assert len(patterns) == (names.kind == "forbidden").sum()
    assert {country for country, _ in patterns} == {"PRK", "KOR", "TWN", "HKG", "MAC"}
    for name in names[names.kind == "forbidden"].name:
        assert any(pattern.search(f"… {name} …") for _, pattern in patterns), name
    assert not any(
        pattern.search("Democratic People's Republic of Korea; Republic of Korea") for _, pattern in patterns
    )


@pytest.mark.parametrize("name", [*reference.REFERENCE_TABLES, "criteria", "names", "sensitivity", "kba_listing"])
def test_a_missing_file_is_named(copy, name):
    (copy / f"{name}.csv").unlink()
    with pytest.raises(NeaspecError) as error:
        reference.reference_tables(str(copy))
        reference.constants(str(copy))
        reference.forbidden_names(str(copy))
        reference.sensitivity(str(copy))
        reference.kba_listing(str(copy))
    assert code(error) == ("reference_file_missing", {"file": f"{name}.csv"})


@pytest.mark.parametrize(
    ("file", "old", "column"),
    [
        ("sites.csv", "presence", "presence"),
        ("sites.csv", ",lat,", "lat"),
        ("corridors.csv", "to_lon", "to_lon"),
        ("site_links.csv", "site_b", "site_b"),
        ("species.csv", "brochure_status", "brochure_status"),
    ],
)
def test_a_missing_column_is_named(copy, file, old, column):
    edit(copy / file, old, ",other," if old.startswith(",") else "other")
    with pytest.raises(NeaspecError) as error:
        reference.reference_tables(str(copy))
    assert code(error) == ("reference_column_missing", {"file": file, "column": column})


@pytest.mark.parametrize(("value", "shown"), [("seventy", "seventy"), ("70.5", "70.5")])
def test_a_level_that_is_no_whole_number_is_named(copy, value, shown):
    edit(copy / "populations.csv", ",70,derived", f",{value},derived")
    with pytest.raises(NeaspecError) as error:
        reference.reference_tables(str(copy))
    assert code(error) == ("reference_number_invalid", {"file": "populations.csv", "column": "level", "value": shown})


def test_a_constant_without_a_value_is_refused(copy):
    edit(copy / "criteria.csv", "regular_min_seasons,3,", "regular_min_seasons,,")
    with pytest.raises(NeaspecError) as error:
        reference.constants(str(copy))
    assert code(error)[0] == "reference_number_invalid"


@pytest.mark.parametrize("content", [b"", b"\xff\xfe\x00s\x00i", b'site_id,name\n"open,1\n'])
def test_a_file_that_is_no_table_is_named(copy, content):
    (copy / "species.csv").write_bytes(content)
    with pytest.raises(NeaspecError) as error:
        reference.read_csv(str(copy), "species")
    assert code(error) == ("reference_file_unreadable", {"file": "species.csv"})


def test_an_own_row_of_an_office_is_taken(copy):
    edit(copy / "populations.csv", ",70,derived", ",69,official")
    populations = reference.reference_tables(str(copy))["populations"].set_index("row_id")
    assert populations.level["BFS-EAAF@2025"] == 69
    assert populations.level_basis["BFS-EAAF@2025"] == "official"
    assert pd.api.types.is_integer_dtype(populations.level)
