"""The whole report on made-up databases: all of it comes from the tables, and every empty cell says why."""

from __future__ import annotations

import json
import re

import pandas as pd
import pytest

from neaspec_plugin.core.messages import Message
from neaspec_plugin.core.reports import conservation_report, html, terminal
from neaspec_plugin.core.reports.document import Figure, Listed, Missing, Number, Paragraph, Span, Table, plain, rows_of
from neaspec_plugin.core.schema import BIRDS, CATS, COUNTRIES, LANGUAGES, TABLES

EVIL = "<script>alert(1)</script>"
SECRET = "wording of the source alone"


def frame(table, *rows):
    """A frame with all columns of a table, the verbatim ones filled: the report must never read them."""
    verbatim = {name: SECRET for name in TABLES[table].names if name.endswith("_verbatim")}
    return pd.DataFrame(
        [{**dict.fromkeys(TABLES[table].names), **verbatim, **row} for row in rows], columns=TABLES[table].names
    )


def database(n):
    """A small database whose every number grows with ``n``; site S1 has ``n`` counted winters, S2 has none."""
    winters = range(2010, 2010 + n)
    verdict = {
        "run_id": "criteria",
        "site_id": "S1",
        "species_id": "HC",
        "season": "wintering",
        "population_row": "HC@2020",
        "edition": 2020,
        "level": 10.0 * n,
        "level_basis": "derived",
        "figure": 50.0 * n,
        "largest": 60.0 * n,
        "share": 0.01 * n,
        "seasons": n,
        "seasons_reached": n - 1,
        "verdict": "met",
        "provisional": True,
        "reason": "coverage_unknown",
        "row_ids": ";".join(f"C{year}" for year in winters),
    }
    lost = {**verdict, "criterion": "ramsar_6", "verdict_id": "v3", "population_row": "HC@2010", "edition": 2010}
    return {
        "countries": frame(
            "countries",
            *({"iso3": code, "sort": place, "name_en": f"Country {code}"} for place, code in enumerate(COUNTRIES)),
        ),
        "species": frame(
            "species",
            *(
                {
                    "species_id": code,
                    "sort": place,
                    "group": "waterbird" if code in BIRDS else "felid",
                    "name_en": f"Species {code}",
                    "scientific_name": f"Genus {code.lower()}",
                    "iucn_category": "VU" if n > 3 else "EN",
                    "iucn_year": str(2000 + n),
                    "iucn_source": "a list",
                    "brochure_status": "critically_endangered" if n > 3 else "endangered",
                    "neaspec_range_iso3": "CHN;JPN",
                }
                for place, code in enumerate((*BIRDS, *CATS))
            ),
        ),
        "populations": frame(
            "populations",
            *(
                {
                    "row_id": f"HC@{edition}",
                    "population_id": "HC",
                    "edition": edition,
                    "current": "yes" if edition == 2020 else "no",
                    "species_id": "HC",
                    "population_name": "all",
                    "estimate_min": 900 * n,
                    "estimate_max": 1100 * n,
                    "level": 10 * n,
                    "level_basis": "derived",
                    "source": "a paper",
                    "confidence": "medium",
                }
                for edition in (2010, 2020)
            ),
        ),
        "population_estimates": frame(
            "population_estimates",
            {
                "estimate_id": "E1",
                "species_id": "AT",
                "area": "there",
                "year": 2000 + n,
                "best": 7 * n,
                "unit": "adults",
                "current": "yes",
                "source": "a survey",
                "confidence": "low",
            },
        ),
        "sites": frame(
            "sites",
            {"site_id": "S1", "name_en": EVIL, "country_iso3": "JPN", "confidence": "high"},
            *(
                {"site_id": f"S{k}", "name_en": f"Site {k}", "country_iso3": "CHN", "confidence": "low"}
                for k in range(2, n + 2)
            ),
        ),
        "site_species": frame(
            "site_species",
            *(
                {
                    "site_id": f"S{k}",
                    "species_id": "HC",
                    "season": "wintering",
                    "role": "wintering",
                    "presence": "present",
                }
                for k in range(1, n + 2)
            ),
        ),
        "site_links": frame(
            "site_links",
            *(
                {"site_a": "S1", "site_b": f"S{k}", "named_by": "one", "countries": "CHN;JPN", "species_ids": "HC"}
                for k in range(2, n + 1)
            ),
        ),
        "corridors": frame(
            "corridors",
            *(
                {
                    "corridor_id": f"K{k}",
                    "name_en": f"Ridge {k}",
                    "kind": "land",
                    "countries_iso3": "MNG;RUS",
                    "species_ids": "SL",
                    "status": "functioning",
                    "source": "a paper",
                }
                for k in range(n)
            ),
        ),
        "transborder_figures": frame(
            "transborder_figures",
            *(
                {
                    "figure_id": f"T{place}",
                    "species_id": "AT",
                    "area": "there",
                    "year_from": 2013,
                    "year_to": 2015,
                    "quantity": quantity,
                    "value": value,
                    "unit": "adults",
                    "source": "a study",
                }
                for place, (quantity, value) in enumerate((("total", 10 * n), ("both_sides", n)))
            ),
        ),
        "counts": frame(
            "counts",
            *(
                {
                    "count_id": f"C{year}",
                    "scope": "site",
                    "site_id": "S1",
                    "species_id": "HC",
                    "season": "wintering",
                    "season_year": year,
                    "count": 40 * n + year - 2000,
                    "unit": "individuals",
                    "count_kind": "census",
                    "complete": "unknown",
                }
                for year in winters
            ),
        ),
        "site_verdicts": frame(
            "site_verdicts",
            {**verdict, "criterion": "ramsar_6", "verdict_id": "v1"},
            {**verdict, "criterion": "eaaf_1pct", "verdict_id": "v2"},
            # on the older edition the verdict is another in the database of four
            {**lost, "verdict": "not_met" if n == 4 else "met", "provisional": False},
            {**verdict, "criterion": "ramsar_6", "verdict_id": "v0", "run_id": "before", "figure": 987654.0},
        ),
        "count_trends": frame(
            "count_trends",
            *(
                {
                    "run_id": "criteria",
                    "trend_id": f"HC|wintering|{region}",
                    "species_id": "HC",
                    "season": "wintering",
                    "region": region,
                    "first_year": 2010,
                    "last_year": 2010 + n,
                    "years": n,
                    "counts": n + 1,
                    "counts_unknown": n,
                    "slope": slope,
                    "slope_low": slope and slope - 0.01,
                    "slope_high": slope and slope + 0.01,
                    "trend": "strong_increase" if slope else "insufficient_data",
                    "reason": "" if slope else "too_few_years",
                    "row_ids": ";".join(f"C{year}" for year in winters),
                }
                for region, slope in (("flyway", 1.0 + 0.1 * n), ("JPN", None))
            ),
        ),
        "count_totals": frame(
            "count_totals",
            *(
                {
                    "run_id": "criteria",
                    "total_id": f"HC|wintering|flyway|{year}",
                    "species_id": "HC",
                    "season": "wintering",
                    "region": "flyway",
                    "season_year": year,
                    "counted": 40.0 * n,
                    "imputed": 10.0,
                    "imputed_se": 2.0,
                    "total": 40.0 * n + 10,
                }
                for year in winters
            ),
        ),
        "priorities": frame(
            "priorities",
            *(
                {
                    "run_id": "score",
                    "unit_table": "sites",
                    "unit_id": f"S{k}",
                    "score": n / 10 / k,
                    "score_high": n / 9 / k,
                    "rank": k,
                    "rank_low": k,
                    "rank_high": k + n,
                    "contributions": json.dumps({"species_present": n / 10 / k}),
                    "missing": "" if k == 1 else "criteria_met",
                }
                for k in range(1, n + 2)
            ),
        ),
        "flyway_links": frame(
            "flyway_links",
            *(
                {
                    "run_id": "links",
                    "link_id": f"L{k}",
                    "species_id": "HC",
                    "site_from": "S1",
                    "site_to": "S2",
                    "season_from": "wintering",
                    "season_to": "passage",
                    "link_evidence": "inferred",
                    "distance_km": 100.0,
                    "country_from": "JPN",
                    "country_to": "CHN",
                }
                for k in range(n)
            ),
        ),
        "imports": frame(
            "imports",
            {
                "import_id": "I1",
                "source_file": "/srv/somebody/counts.csv",
                "sha256": "ab" * 32,
                "records_in": n + 2,
                "kept": n,
                "rejected": 2,
                "flagged": 1,
                "imported": "2024-05-01T00:00:00Z",
            },
        ),
        "runs": frame(
            "runs",
            {"run_id": "before", "algorithm": "sitecriteria", "ended": "2024-05-01T00:00:00Z"},
            {"run_id": "criteria", "algorithm": "sitecriteria", "ended": "2024-05-02T00:00:00Z", "parameters": "{}"},
            {
                "run_id": "score",
                "algorithm": "priorityscore",
                "ended": "2024-05-02T00:00:00Z",
                "seed": n,
                "parameters": json.dumps(
                    {"criteria": [{"field": "species_present", "weight": 1}], "input": "/srv/x/a.gpkg"}
                ),
                "inputs": json.dumps({"/srv/x/a.gpkg": "cd" * 32}),
            },
            {"run_id": "links", "algorithm": "flywaylinks", "ended": "2024-05-02T00:00:00Z"},
        ),
    }


def report(n):
    return conservation_report.build(database(n), "en")


def tables(n):
    return {table.key: table for table in report(n).blocks(Table)}


def cells(table):
    for row in table.rows:
        for cell in row:
            yield from cell.items if isinstance(cell, Listed) else (cell,)


def numbers(table):
    """The figures of a table; where it has none, all its cells."""
    figures = [cell for cell in cells(table) if isinstance(cell, (Number, Span))]
    spans = [(cell.low, cell.high) if isinstance(cell, Span) else cell.value for cell in figures]
    return spans or [repr(table.rows)]


def test_cats_are_counted_once():
    # 40 seen in all, 4 of them on both sides: two lists add to 40 + 4 = 44, the share is 4 / 40
    tiger = tables(4)["cats"].rows[0]
    assert [cell.value for cell in tiger[1:]] == [40, 4, 0.1, 44, 40]
    assert [rows_of(cell) for cell in tiger[1:]] == [("T0",), ("T1",), ("T0", "T1"), ("T0", "T1"), ("T0",)]
    snow_leopard = tables(4)["cats"].rows[2]
    assert set(snow_leopard[1:]) == {Missing(Message("report_not_in_study"))}


def test_birds_sites_per_country_in_the_order_of_the_programme():
    # S2 to S5 are in CHN and have no count; S1 in JPN has four winters of one species
    rows = {row[0]: row[1:] for row in tables(4)["birds"].rows}
    assert [name for name in rows if isinstance(name, str)] == [f"Country {code}" for code in COUNTRIES]
    assert rows["Country CHN"][0].value == 4
    assert isinstance(rows["Country CHN"][1], Missing)
    assert [cell.value for cell in rows["Country JPN"]] == [1, 1, 1]
    assert all(isinstance(cell, Missing) for cell in rows["Country MNG"])


def test_two_winters_are_no_series():
    row = next(row for row in tables(2)["birds"].rows if row[0] == "Country JPN")
    assert [row[1].value, row[2].value] == [1, 1]
    assert isinstance(row[3], Missing)


def test_verdicts_are_of_the_latest_run_and_the_current_edition(words):
    verdicts = tables(4)["verdicts"]
    assert (
        len(verdicts.rows) == 1
    )  # two criteria with one level in one row, the edition of 2010 and the older run left out
    text = " ".join(plain(cell, words) for cell in verdicts.rows[0])
    assert "987,654" not in text
    # mean 50 x 4, largest 60 x 4, level 10 x 4, reached in 4 - 1 of 4
    for expected in ("200", "240", "40", "3 of 4", "2020", "provisional"):
        assert expected in text
    assert rows_of(verdicts.rows[0][3]) == ("C2010", "C2011", "C2012", "C2013")


def test_what_each_country_has_shared_and_what_not():
    rows = {row[0]: row[1:] for row in tables(4)["shared"].rows}
    # CHN: four sites listed, none counted, four without a count; JPN: one listed and counted, four counts of it
    assert [getattr(cell, "value", None) for cell in rows["Country CHN"][:4]] == [4, None, 4, None]
    assert [getattr(cell, "value", None) for cell in rows["Country JPN"][:4]] == [1, 1, None, 4]
    assert rows["Country CHN"][1] == Missing(Message("report_not_shared"))


def test_links_that_one_side_alone_names_are_counted():
    # S1 with S2, S3 and S4, each named by one side only
    (note,) = tables(4)["site_links"].notes[-1:]
    assert note.text == Message("report_site_links_note", pairs=3, one=3)


def test_the_account_of_an_import_names_the_file_without_its_folder():
    (row,) = tables(4)["imports"].rows
    assert row[0] == "counts.csv"
    assert [cell.value for cell in row[1:5]] == [6, 4, 2, 1]  # in 6 = 4 kept + 2 rejected; 1 flagged


def test_what_is_missing_names_the_sites():
    (row,) = tables(4)["missing"].rows  # S2 to S5 have no count at all
    assert row[1].value == 4
    assert [site.text for site in row[2].items] == ["Site 2", "Site 3", "Site 4", "Site 5"]
    assert all(site.unsure for site in row[2].items)


def test_a_verdict_that_flips_makes_a_table_and_none_makes_a_sentence():
    assert {cell.code for row in tables(4)["editions"].rows for cell in row if isinstance(cell, Message)} >= {
        "verdict_not_met"
    }
    assert "editions" not in tables(3)
    assert Paragraph(Message("report_editions_none")) in list(report(3).blocks(Paragraph))


def test_another_database_gives_other_numbers_in_every_table_and_figure():
    three, four = tables(3), tables(4)
    assert set(four) - set(three) == {"editions"}
    same = {key for key in three if numbers(three[key]) == numbers(four[key])}
    # rules, digests and names, which these databases share, and tables that have no rows here
    assert same <= {"methods", "inputs", "open", "open_criteria"}
    pictures = [{figure.key: figure for figure in report(n).blocks(Figure)} for n in (3, 4)]
    assert len(pictures[0]) >= 5
    for key in set(pictures[0]) & set(pictures[1]):
        one, other = (picture[key] for picture in pictures)
        assert (one.caption, one.content, one.rows) != (other.caption, other.content, other.rows), key


def test_no_cell_is_empty(words):
    for table in report(4).blocks(Table):
        for row in table.rows:
            assert len(row) == len(table.columns), table.key
            for cell in row:
                assert plain(cell, words).strip() not in ("", "None", "nan", "<NA>"), (table.key, row)


@pytest.mark.parametrize("paged", [False, True])
def test_what_never_leaves(words, paged):
    page = html.render(report(4), words, {}, ("sans-serif",), paged)
    assert SECRET not in page
    assert "/srv/" not in page
    assert "<script" not in page
    assert "&lt;script&gt;" in page
    assert set(re.findall(r"https?://[^\"' <]+", page)) <= {"http://www.w3.org/2000/svg"}
    for note in ("boundaries_note", "source_note"):
        assert words.text(Message(note)) in page


def test_the_terminal_is_no_wider_than_it_should_be(words):
    text = terminal.render(report(4), words)
    assert max(map(terminal.display_width, text.splitlines())) == 100
    assert SECRET not in text


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_empty_database_gives_a_report_that_says_so(words, language):
    document = conservation_report.build({}, language)
    assert words.text(Message("report_no_rows")) in html.render(document, words, {}, ("sans-serif",))
    assert document.language == language


def test_names_of_sites_in_the_language_of_the_report(words):
    made_up = database(3)
    made_up["site_names"] = frame("site_names", {"site_id": "S2", "language": "ja", "name": "鶴の池"})
    named, other = (
        html.render(conservation_report.build(made_up, language), words, {}, ("sans-serif",))
        for language in ("ja", "mn")
    )
    assert "鶴の池" in named
    assert "鶴の池" not in other
    assert '<span lang="en">Site 2*</span>' in other  # no Mongolian name: the English one
