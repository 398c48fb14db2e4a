"""The bundled reference data, read without the plugin's own reader: keys, references, words, levels, names."""

from __future__ import annotations

import csv
import re
from fractions import Fraction
from pathlib import Path

import pytest

from neaspec_plugin.core.schema import COUNTRIES, LANGUAGES, SPECIES, TABLES, VOCABULARIES

FOLDER = Path(__file__).resolve().parents[2] / "resources" / "reference"
DATA = {path.stem: list(csv.DictReader(path.read_text(encoding="utf-8").splitlines())) for path in FOLDER.glob("*.csv")}
KEYS = {
    **{name: TABLES[name].key for name in DATA if name in TABLES},
    "criteria": ("key",),
    "datum_operations": ("choice_id",),
    "defaults": ("key",),
    "glossary": ("key",),
    "habitat_classes": ("list", "code"),
    "header_names": ("field", "language", "name"),
    "interface_terms": ("key",),
    "kba_listing": ("species_id", "criterion"),
    "names": ("code", "kind", "language", "name"),
    "quality_places": ("place_id",),
    "quality_tests": ("code",),
    "random_index": ("key",),
    "reference_systems": ("family",),
    "resistance_barriers": ("species_id", "kind", "season"),
    "resistance_land_cover": ("species_id", "class", "season"),
    "sensitivity": ("species_id", "record_type"),
    "sharing_defaults": ("species_id", "record_type", "recipient"),
    "undecided_areas": ("area_id",),
    "species_synonyms": ("species_id", "language", "name"),
    "sheet_items": ("sheet", "item"),
    "threat_classes": ("code",),
    "threat_scores": ("vocabulary", "word"),
    "time_zones": ("rule_id",),
    "value_words": ("vocabulary", "language", "word"),
}
OWN_LANGUAGE = {"CHN": "zh_CN", "PRK": "ko_KP", "JPN": "ja", "MNG": "mn", "KOR": "ko", "RUS": "ru"}
COUNTRY_LISTS = (
    "country_iso3",
    "countries",
    "countries_iso3",
    "region_iso3",
    "range_countries_iso3",
    "neaspec_range_iso3",
)
FORBIDDEN = [row for row in DATA["names"] if row["kind"] == "forbidden"]


def split(text: str) -> list[str]:
    return text.split(";") if text else []


def values(table: str, column: str) -> set[str]:
    return {row[column] for row in DATA[table]}


def cells():
    """File, first column's value, column and text of every cell that may be shown."""
    for name, rows in DATA.items():
        for row in rows:
            if row.get("kind") != "forbidden":
                for column, text in row.items():
                    if column != "url" and not column.endswith("_verbatim"):
                        yield name, next(iter(row.values())), column, text


# --- form


def test_every_reference_table_is_there():
    assert set(DATA) == {
        *("species", "countries", "census_areas", "populations", "population_estimates", "sites", "site_names"),
        *("site_species", "site_links", "counts", "corridors", "transborder_figures", "glossary", "interface_terms"),
        *("study_areas", "study_area_sites"),
        *(
            "names",
            "criteria",
            "kba_listing",
            "sensitivity",
            "sharing_defaults",
            "defaults",
            "quality_tests",
            "quality_places",
        ),
        *(
            "header_names",
            "value_words",
            "random_index",
            "reference_systems",
            "datum_operations",
            "time_zones",
            "species_synonyms",
            "undecided_areas",
            "resistance_land_cover",
            "resistance_barriers",
            "habitat_classes",
            "sheet_items",
            "threat_classes",
            "threat_scores",
        ),
    }


@pytest.mark.parametrize("name", sorted(DATA))
def test_a_file_is_plain_utf8_with_full_rows(name):
    raw = (FOLDER / f"{name}.csv").read_bytes()
    assert not raw.startswith(b"\xef\xbb\xbf")
    assert b"\r" not in raw
    assert all(None not in row and None not in row.values() for row in DATA[name])
    assert all(text == text.strip() for row in DATA[name] for text in row.values())


@pytest.mark.parametrize("name", sorted(DATA))
def test_keys_are_filled_and_unique(name):
    keys = [tuple(row[column] for column in KEYS[name]) for row in DATA[name]]
    assert all(all(key) for key in keys)
    assert len(set(keys)) == len(keys)


@pytest.mark.parametrize("name", sorted(set(DATA) & set(TABLES)))
def test_numbers_and_vocabularies_are_those_of_the_schema(name):
    pattern = {"integer": r"\d+", "real": r"\d+(\.\d+)?", "date": r"\d{4}-\d\d-\d\d"}
    wrong = []
    for field in TABLES[name].fields:
        for row in DATA[name]:
            text = row.get(field.name, "")
            if not text:
                continue
            if field.type in pattern and not re.fullmatch(pattern[field.type], text):
                wrong.append((field.name, text))
            if field.vocabulary and text not in VOCABULARIES[field.vocabulary]:
                wrong.append((field.name, text))
    assert wrong == []


@pytest.mark.parametrize("name", sorted(DATA))
def test_every_row_has_source_and_confidence(name):
    if name == "interface_terms":
        for row in DATA[name]:
            for column, allowed in (
                ("source_per_language", {"QGIS", "QGIS-part", "Qt", "QGIS2", "own"}),
                ("confidence", {"high", "medium", "low"}),
            ):
                by_language = dict(part.split(":") for part in row[column].split())
                assert set(by_language) == set(LANGUAGES) - {"en"}, row["key"]
                assert set(by_language.values()) <= allowed, row["key"]
        return
    assert [row for row in DATA[name] if not row["source"] or row["confidence"] not in ("high", "medium", "low")] == []


# --- references


def test_references_of_the_schema_resolve():
    broken = [
        (name, field.name, row[field.name])
        for name in set(DATA) & set(TABLES)
        for field in TABLES[name].fields
        if field.references and field.name in DATA[name][0]
        for row in DATA[name]
        if row[field.name] and row[field.name] not in values(*field.references.split("."))
    ]
    assert broken == []


@pytest.mark.parametrize(
    ("table", "column", "target", "key"),
    [
        ("site_species", "population_id", "populations", "population_id"),
        ("site_links", "species_ids", "species", "species_id"),
        ("corridors", "species_ids", "species", "species_id"),
        ("corridors", "from_site_ids", "sites", "site_id"),
        ("corridors", "to_site_ids", "sites", "site_id"),
        ("species", "census_areas", "census_areas", "code"),
        ("transborder_figures", "species_id", "species", "species_id"),
        ("kba_listing", "species_id", "species", "species_id"),
        ("study_areas", "species_ids", "species", "species_id"),
    ],
)
def test_lists_of_ids_resolve(table, column, target, key):
    assert {one for row in DATA[table] for one in split(row[column])} <= values(target, key)


def test_countries_are_known_and_in_the_order_of_the_programme():
    assert tuple(row["iso3"] for row in DATA["countries"]) == COUNTRIES
    assert [row["sort"] for row in DATA["countries"]] == list("123456")
    known = {*COUNTRIES, *values("census_areas", "code")}
    elsewhere = {
        "KAZ",
        "KGZ",
        "TJK",
        "UZB",
        "AFG",
        "PAK",
        "IND",
        "NPL",
        "BTN",
    }  # of the snow leopard alone
    for name, rows in DATA.items():
        for column in set(COUNTRY_LISTS) & set(rows[0]):
            for row in rows:
                codes = split(row[column])
                assert set(codes) <= known | (elsewhere if name == "species" else set()), (name, row)
                six = [code for code in codes if code in COUNTRIES]
                assert codes[: len(six)] == sorted(set(six), key=COUNTRIES.index), (name, column, row)


def test_species_are_in_the_order_of_the_catalogue():
    assert tuple(row["species_id"] for row in DATA["species"]) == SPECIES
    assert [row["sort"] for row in DATA["species"]] == list("123456")
    assert values("species", "brochure_status") == {"critically_endangered"}
    for row in DATA["species"]:
        assert set(split(row["neaspec_range_iso3"])) == set(split(row["range_countries_iso3"])) & set(COUNTRIES)


# --- sites and counts


def test_a_region_is_never_a_site():
    for row in DATA["counts"]:
        assert bool(row["site_id"]) == (row["scope"] == "site"), row["count_id"]


def test_every_site_has_its_english_name_and_that_of_its_own_country():
    names = {(row["site_id"], row["language"]): row["name"] for row in DATA["site_names"]}
    for site in DATA["sites"]:
        assert names[site["site_id"], "en"] == site["name_en"]
        for country in split(site["country_iso3"]):
            assert names.get((site["site_id"], OWN_LANGUAGE[country])), site["site_id"]


def test_points_are_where_the_six_are_and_areas_have_none():
    for site in DATA["sites"]:
        assert bool(site["lat"]) == bool(site["lon"])
        if site["feature_type"] == "area":
            assert not site["lat"]
        elif site["lat"]:
            assert 18 < float(site["lat"]) < 56, site
            assert 68 < float(site["lon"]) < 150, site
            assert float(site["coord_precision_km"]) > 0


def test_links_join_two_sites_of_different_countries_once():
    country = {row["site_id"]: set(split(row["country_iso3"])) for row in DATA["sites"]}
    pairs = [frozenset((row["site_a"], row["site_b"])) for row in DATA["site_links"]]
    assert len(set(pairs)) == len(pairs)
    for row in DATA["site_links"]:
        assert len(country[row["site_a"]] | country[row["site_b"]]) > 1
        assert set(split(row["countries"])) == country[row["site_a"]] | country[row["site_b"]]
        assert row["named_by"] == "both" or row["confidence"] == "low"  # a pair that one side names stays flagged


def test_ranges_are_not_upside_down():
    for name, low, high in (
        ("counts", "count_min", "count_max"),
        ("population_estimates", "min", "max"),
        ("populations", "estimate_min", "estimate_max"),
    ):
        for row in DATA[name]:
            assert not (row[low] and row[high]) or int(row[low]) <= int(row[high]), row


def test_a_joint_area_has_its_sides_and_says_of_every_site_why():
    country = {row["site_id"]: row["country_iso3"] for row in DATA["sites"]}
    members: dict[str, set[str]] = {}
    for row in DATA["study_area_sites"]:
        members.setdefault(row["study_area_id"], set()).add(row["site_id"])
    assert tuple(row["study_area_id"] for row in DATA["study_areas"]) == VOCABULARIES["joint_area"]
    for row in DATA["study_areas"]:
        sides = {country[site] for site in members[row["study_area_id"]]}
        assert ";".join(sorted(sides, key=COUNTRIES.index)) == row["countries_iso3"]
        assert split(row["species_ids"]) == sorted(split(row["species_ids"]), key=SPECIES.index)
    # as the agreement of 16 May 2024 names them, and no other
    assert members["land_of_big_cats"] == {"RUS-LLNP", "RUS-KEDROVAYA", "CHN-NCTLNP"}


# --- levels


def one_percent_level(low: int, high: int) -> int:
    """1 percent of the middle: nearest 1 up to 10, 5 up to 100, 10 up to 1,000, 100 above; ties up."""
    middle = Fraction(low + high, 2)
    if middle >= 2_000_000:
        return 20_000
    level = middle / 100
    step = 1 if level <= 10 else 5 if level <= 100 else 10 if level <= 1000 else 100
    return int((level / step + Fraction(1, 2)) // 1) * step


def test_the_rounding_of_this_test_by_hand():
    # 70.81 -> 70; 7.5 -> 8 (tie up); 62.5 -> 65 (tie up); 127.2 -> 130; 1,250 -> 1,300 (tie up); 3 million -> 20,000
    cases = [(7081, 7081, 70), (500, 1000, 8), (6250, 6250, 65), (12720, 12720, 130), (125000, 125000, 1300)]
    assert [one_percent_level(low, high) for low, high, _ in cases] == [level for *_, level in cases]
    assert one_percent_level(3_000_000, 3_000_000) == 20_000


@pytest.mark.parametrize("row", DATA["populations"], ids=lambda row: row["row_id"])
def test_a_level_is_derived_and_says_how(row):
    assert row["row_id"] == f"{row['population_id']}@{row['edition']}"
    assert row["level_basis"] == "derived"  # no official level was available
    assert "1 %" in row["level_note"]
    assert int(row["level"]) == one_percent_level(int(row["estimate_min"]), int(row["estimate_max"]))


def test_each_population_has_one_current_edition_and_it_is_the_newest():
    for population in values("populations", "population_id"):
        rows = [row for row in DATA["populations"] if row["population_id"] == population]
        current = [row["edition"] for row in rows if row["current"] == "yes"]
        assert current == [max(row["edition"] for row in rows)]


# --- constants and categories


def test_constants_of_the_criteria():
    found = {row["key"]: Fraction(row["value"]) for row in DATA["criteria"]}
    assert found == {
        "ramsar_5_waterbirds": 20_000,
        "ramsar_6_share": Fraction(1, 100),
        "regular_numerator": 2,
        "regular_denominator": 3,
        "regular_min_seasons": 3,
        "regular_mean_seasons": 5,
        "provisional_max_seasons": 4,
        "eaaf_1pct_share": Fraction(1, 100),
        "eaaf_staging_share": Fraction(1, 400),
        "eaaf_staging_waterbirds": 5_000,
        "first_season_year": 2000,
        "round_to_10": 1,
        "round_to_100": 5,
        "round_to_1000": 10,
        "round_above_1000": 100,
        "large_population": 2_000_000,
        "large_population_level": 20_000,
        "kba_a1a_share": Fraction(5, 1000),
        "kba_a1a_units": 5,
        "kba_a1b_share": Fraction(10, 1000),
        "kba_a1b_units": 10,
        "kba_a1c_share": Fraction(1, 1000),
        "kba_a1c_units": 5,
        "kba_a1d_share": Fraction(2, 1000),
        "kba_a1d_units": 10,
        "kba_a1e_share": Fraction(95, 100),
        "kba_b1_share": Fraction(10, 100),
        "kba_b1_units": 10,
        "kba_d1a_share": Fraction(1, 100),
        "kba_d1b_rank": 10,
    }


def test_kba_listing_answers_for_every_species_and_criterion():
    criteria = [word for word in VOCABULARIES["criterion"] if word.startswith("kba_")]
    rows = {(row["species_id"], row["criterion"]): row for row in DATA["kba_listing"]}
    assert set(rows) == {(species, criterion) for species in SPECIES for criterion in criteria}
    for row in rows.values():
        assert row["applies"] in ("yes", "no", "unknown")
        assert row["reason"] in VOCABULARIES["verdict_reason"]
        assert bool(row["reason"]) == (row["applies"] != "no")  # from totals alone nothing is met, and it is said why


def test_a1_sub_criteria_follow_the_red_list():
    applies = {(row["species_id"], row["criterion"][4:]): row["applies"] for row in DATA["kba_listing"]}
    expected = {  # A1a, A1b, A1c, A1d, A1e
        "BFS": "no yes no unknown no",  # VU, criteria of 2025 not known
        "WNC": "no yes no unknown no",  # VU A2+3+4: A3 is named as well
        "HC": "no yes no no no",  # VU B2: no reduction
        "AT": "yes no unknown no yes",  # the tiger EN A2
        "AL": "no yes no unknown no",  # the leopard VU A2
        "SL": "no yes no no no",  # VU C1
    }
    for species, words in expected.items():
        assert [applies[species, f"a1{letter}"] for letter in "abcde"] == words.split(), species


def test_sensitive_records_are_in_the_categories_that_are_generalised():
    category = {(row["species_id"], row["record_type"]): row["category"] for row in DATA["sensitivity"]}
    types = "occurrence camera_station den nest breeding_colony roost carcass telemetry count key_site detection_sample"
    assert set(category) == {(species, one) for species in (*SPECIES, "OTHER") for one in types.split()}
    assert set(category.values()) <= set(VOCABULARIES["sensitivity"])
    for cat in ("AT", "AL", "SL", "OTHER"):  # what is none of the six is kept back like a cat
        assert {category[cat, one] for one in types.split()} == {"1", "2"}
        assert {category[cat, one] for one in ("camera_station", "den", "nest", "breeding_colony")} == {"1"}
    for bird in ("BFS", "WNC", "HC"):
        assert {category[bird, one] for one in ("nest", "breeding_colony")} == {"1"}
        assert category[bird, "roost"] == "2"
        assert {category[bird, one] for one in ("count", "key_site")} == {"NS"}


# --- names


def test_full_names_are_those_of_the_two_lists_in_seven_languages():
    listed = {row["iso3"]: row for row in DATA["countries"]} | {row["code"]: row for row in DATA["census_areas"]}
    names = {(r["code"], r["kind"], r["language"]): r["name"] for r in DATA["names"] if r["kind"] != "forbidden"}
    for code, row in listed.items():
        for language in LANGUAGES:
            assert row[f"name_{language}"]
            assert names[code, "full", language] == row[f"name_{language}"]
            assert names[code, "short", language]
            if row.get("kind") != "range_state":
                assert names[code, "adjective", language]
    assert values("names", "kind") == {"full", "short", "adjective", "forbidden"}
    assert values("names", "language") == set(LANGUAGES)


def test_no_name_is_used_that_must_not_be_written():
    patterns = [(row["name"], re.compile(row["regex"])) for row in FORBIDDEN]
    found = [(*cell[:3], name) for cell in cells() for name, pattern in patterns if pattern.search(cell[3])]
    assert found == []
    for path in sorted(FOLDER.parent.rglob("*.md")):
        text = path.read_text(encoding="utf-8")
        assert [name for name, pattern in patterns if pattern.search(text)] == [], path.name


def test_each_forbidden_form_is_found_and_the_right_ones_pass():
    for row in FORBIDDEN:
        for text in (row["name"], f"({row['name']})", f"{row['name']}, 2024"):
            assert re.search(row["regex"], text), (row["name"], text)
    right = [row["name"] for row in DATA["names"] if row["kind"] != "forbidden"]
    assert [(r["name"], name) for r in FORBIDDEN for name in right if re.search(r["regex"], name)] == []
    assert all(not row["regex"] for row in DATA["names"] if row["kind"] != "forbidden")


def forbidden(code: str, language: str, start: str) -> str:
    (name,) = [
        row["name"]
        for row in FORBIDDEN
        if (row["code"], row["language"]) == (code, language) and row["name"].startswith(start)
    ]
    return name


def caught(text: str) -> bool:
    return any(re.search(row["regex"], text) for row in FORBIDDEN)


def test_endings_are_caught_and_chance_likenesses_are_not():
    # the forms are put together here: none of them is written anywhere but in the list
    for code in ("PRK", "KOR"):
        capital = {"PRK": "С", "KOR": "Ю"}[code]
        russian = forbidden(code, "ru", capital)
        for case in ("ой Кореи", "ой Корее", "ую Корею", "ой Кореей", "ою Кореею"):
            assert caught("в " + russian.replace("ая Корея", case)), case
        english = forbidden(code, "en", {"PRK": "No", "KOR": "So"}[code])
        assert caught(english + "n press")
        assert caught(english.upper())
        assert caught(english.replace(" ", "\n"))
        assert caught(forbidden(code, "mn", {"PRK": "Х", "KOR": "Ө"}[code]) + "ын")
    north, south = forbidden("PRK", "ko", "북"), forbidden("KOR", "ko", "남")
    assert caught(north + "의") and caught(south + "에서")
    assert not caught(north + "강") and not caught(south + "산성")  # a river and a fortress
    area = forbidden("TWN", "ko_KP", "대")
    assert caught(area + "에서") and not caught("최" + area)  # "only the largest"
    assert not caught("На территории Тайваня, провинции Китая")
    assert not caught("www.taiwan.cn")
    assert not caught("People's Republic of China")
    assert not caught("тайван амгалан")  # calm, in Mongolian
    assert not caught("the north of the Republic of Korea")


# --- the data dictionary


def test_the_data_dictionary_counts_the_rows():
    text = (FOLDER / "README.md").read_text(encoding="utf-8")
    said = dict(re.findall(r"\| `(\w+)\.csv` \| (\d+ \| [\w ]+) \|", text))
    counted = {name: f"{len(rows)} | {sum(row['confidence'] == 'low' for row in rows)}" for name, rows in DATA.items()}
    counted["interface_terms"] = f"{len(DATA['interface_terms'])} | per language"
    assert said == counted
