"""Trends and totals by species, season and region: which counts enter, and what is said where there are too few."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest

from neaspec_plugin.core.errors import NeaspecError
from neaspec_plugin.core.priorities.sites.count_trends import fit_trend
from neaspec_plugin.core.priorities.sites.trend_tables import TOTALS, TRENDS, count_trends
from neaspec_plugin.core.progress import Silent
from neaspec_plugin.core.schema import TABLES, VOCABULARIES

CONSTANTS = {"first_season_year": 2000}
LIMITS = {"trend_strong_above": 1.05, "trend_steep_below": 0.95, "trend_min_years": 5, "trend_min_freedom": 3,
          "trend_max_imputed": 0.5}  # fmt: skip
SITES = {"J": "JPN", "K": "KOR", "C": "CHN", "CR": "CHN;RUS"}


def counts(*rows, **same):
    """Rows of (site, year, count) or (site, year, count, {more})."""
    usual = {"scope": "site", "species_id": "HC", "season": "wintering", "unit": "individuals", "count_kind": "census",
             "complete": "yes", "confidence": "high"}  # fmt: skip
    full = [
        {**usual, **same, "count_id": f"N{place:03d}", "site_id": row[0], "season_year": row[1], "count": row[2],
         **(row[3] if len(row) > 3 else {})}
        for place, row in enumerate(rows)
    ]  # fmt: skip
    frame = pd.DataFrame(full, columns=TABLES["counts"].names)
    return frame.astype({"season_year": "Int64", "count": "Int64"})


def series(site, first, *numbers, **more):
    return [(site, first + place, number, more) for place, number in enumerate(numbers) if number is not None]


def found(rows, listed=(), progress=None):
    sites = pd.DataFrame(
        [{"site_id": site, "country_iso3": iso3, "feature_type": "site"} for site, iso3 in SITES.items()]
        + [{"site_id": "A", "country_iso3": "JPN", "feature_type": "area"}],
        columns=TABLES["sites"].names,
    )
    listed = pd.DataFrame(
        [
            {"site_id": site, "species_id": "HC", "season": season, "presence": presence}
            for site, season, presence in listed
        ],
        columns=TABLES["site_species"].names,
    )
    return count_trends(rows, sites, listed, CONSTANTS, LIMITS, progress or Silent())


def trend(tables, region="flyway", season="wintering", species="HC"):
    rows = tables.trends
    (row,) = rows[(rows[["species_id", "season", "region"]] == [species, season, region]).all(axis=1)].to_dict(
        "records"
    )
    return row


def totals(tables, region="flyway"):
    rows = tables.totals[tables.totals["region"] == region]
    return rows.set_index("season_year")


JAPAN = series("J", 2001, 100, 110, 125, 130, 150, 160, 180)
KOREA = series("K", 2001, 40, None, 50, 55, None, 60, 75)
BOTH = [*JAPAN, *KOREA]


def test_the_flyway_has_the_model_of_all_sites_and_countries_their_own():
    tables = found(counts(*BOTH))
    matrix = np.array([[100, 110, 125, 130, 150, 160, 180], [40, np.nan, 50, 55, np.nan, 60, 75]])
    years = np.arange(2001, 2008)
    flyway, japan = trend(tables), trend(tables, "JPN")
    for row, fit in (
        (flyway, fit_trend(matrix, years, "time_effects")),
        (japan, fit_trend(matrix[:1], years, "linear")),
    ):
        told = [row[name] for name in ("model", "slope", "slope_se", "slope_low", "slope_high", "dispersion")]
        assert told == [fit.model, fit.slope, fit.slope_se, fit.low, fit.high, fit.dispersion]
    assert (flyway["years"], flyway["sites"], flyway["sites_repeated"], flyway["counts"]) == (7, 2, 2, 12)
    assert (flyway["first_year"], flyway["last_year"]) == (2001, 2007)
    assert flyway["trend"] == "strong_increase" and flyway["reason"] == ""
    assert flyway["row_ids"].split(";") == [f"N{place:03d}" for place in range(12)]
    assert list(tables.trends["region"]) == ["JPN", "KOR", "flyway"]


def test_totals_are_what_was_counted_and_what_the_model_expects_where_nobody_counted():
    rows = totals(found(counts(*BOTH)))
    assert rows.loc[2001, ["counted", "imputed", "total", "share_imputed"]].tolist() == [140, 0, 140, 0]
    matrix = np.array([[100, 110, 125, 130, 150, 160, 180], [40, np.nan, 50, 55, np.nan, 60, 75]])
    fit = fit_trend(matrix, np.arange(2001, 2008), "time_effects")
    assert rows.loc[2002, "imputed"] == fit.imputed[1] > 0
    assert rows.loc[2002, "total"] == 110 + fit.imputed[1]
    assert rows.loc[2002, "share_imputed"] == pytest.approx(fit.imputed[1] / (110 + fit.imputed[1]))
    assert rows.loc[2002, "imputed_se"] == fit.imputed_se[1]
    assert rows["sites"].tolist() == [2] * 7 and rows["sites_counted"].tolist() == [2, 1, 2, 2, 1, 2, 2]


def test_a_year_that_nobody_counted_has_a_row_and_no_number():
    rows = totals(found(counts(*(row for row in BOTH if row[1] != 2004))))
    assert list(rows.index) == list(range(2001, 2008)) and rows.loc[2004, "sites_counted"] == 0
    assert rows.loc[2004, ["counted", "imputed", "total", "share_imputed"]].isna().all()


def test_a_total_of_which_too_much_is_imputed_is_left_empty():
    rows = totals(found(counts(*JAPAN[:-1], *KOREA)))  # 2007 has only the smaller site
    assert rows.loc[2007, "share_imputed"] > 0.5 and np.isnan(rows.loc[2007, "total"])
    assert rows.loc[2007, "counted"] == 75 and rows.loc[2007, "imputed"] > 75


def test_without_a_model_only_a_year_in_which_every_site_was_counted_has_a_total():
    tables = found(counts(("J", 2001, 10), ("K", 2001, 5), ("J", 2002, 12)))
    assert trend(tables)["reason"] == "too_few_years" and trend(tables)["trend"] == "insufficient_data"
    rows = totals(tables)
    assert rows.loc[2001, "total"] == 15 and np.isnan(rows.loc[2002, "total"]) and rows.loc[2002, "counted"] == 12
    assert np.isnan(rows.loc[2002, "imputed"])


def test_not_counted_is_never_zero():
    tables = found(
        counts(*JAPAN), [("C", "wintering", "present"), ("K", "passage", "present"), ("J", "breeding", "historic")]
    )
    china = trend(tables, "CHN")
    assert china["reason"] == "not_counted" and china["counts"] == 0 and np.isnan(china["slope"])
    assert tables.totals[tables.totals["region"] == "CHN"].empty
    assert {(row["season"], row["region"]) for row in tables.trends.to_dict("records")} == {
        ("wintering", "CHN"), ("wintering", "JPN"), ("wintering", "flyway"),
        ("spring_passage", "KOR"), ("spring_passage", "flyway"),
        ("autumn_passage", "KOR"), ("autumn_passage", "flyway"),
    }  # fmt: skip


def test_a_counted_zero_is_a_count():
    rows = [*series("J", 2001, 0, 4, 5, 6, 8, 9), *series("K", 2001, 3, 4, 5, 5, 6, 7)]
    assert totals(found(counts(*rows))).loc[2001, ["counted", "total", "sites_counted"]].tolist() == [3, 3, 2]


def test_a_season_known_to_be_incomplete_is_not_counted_and_an_unknown_one_is_told():
    rows = [*JAPAN, *series("K", 2001, 40, complete="no"), *series("K", 2002, 41, 50, 55, 60, 64, complete="unknown")]
    row = trend(found(counts(*rows)))
    assert (row["counts"], row["counts_unknown"]) == (12, 5)
    assert totals(found(counts(*rows))).loc[2001, "counted"] == 100


def test_counts_older_than_the_verdicts_enter_and_parts_doubts_areas_and_pairs_do_not():
    rows = counts(
        *series("J", 1990, 50, 55, 60, 66, 70),
        ("J", 1995, 900, {"count_kind": "part_count"}),
        ("J", 1996, 900, {"confidence": "low"}),
        ("A", 1997, 900),
        ("J", 1998, 900, {"unit": "pairs"}),
        ("J", 1999, 900, {"scope": "region"}),
    )
    row = trend(found(rows), "JPN")
    assert (row["first_year"], row["last_year"], row["years"]) == (1990, 1994, 5)


def test_pairs_alone_are_said_to_be_pairs():
    row = trend(found(counts(*series("J", 2001, 4, 5, unit="pairs"), season="breeding")), "JPN", "breeding")
    assert row["reason"] == "pairs_only" and row["years"] == 0 and row["first_year"] is pd.NA


def test_a_flyway_that_one_country_tells_has_no_trend():
    tables = found(counts(*JAPAN, ("K", 2003, 50), ("C", 2004, 9)))
    assert trend(tables)["reason"] == "one_country" and trend(tables)["sites_repeated"] == 1
    assert trend(tables, "JPN")["trend"] == "strong_increase"
    assert np.isnan(totals(tables).loc[2001, "total"])  # and so nothing is imputed


def test_a_site_in_two_countries_enters_the_flyway_alone():
    tables = found(counts(*JAPAN, *series("CR", 2001, 10, 11, 12, 12, 13)))
    assert list(tables.trends["region"]) == ["JPN", "flyway"]
    assert trend(tables)["sites"] == 2 and trend(tables)["reason"] == ""


def test_cats_have_no_trends():
    assert found(counts(*BOTH, species_id="AT")).trends.empty


def test_the_order_of_rows_changes_nothing_and_tables_are_those_of_the_schema():
    rows = counts(*BOTH)
    one, other = found(rows), found(rows.iloc[::-1])
    for name, columns, table in (("trends", TRENDS, "count_trends"), ("totals", TOTALS, "count_totals")):
        frame = getattr(one, name)
        pd.testing.assert_frame_equal(frame, getattr(other, name))
        assert list(frame) == columns == [field for field in TABLES[table].names if field != "run_id"]
        for field in TABLES[table].fields:
            if field.vocabulary and field.name in frame:
                assert set(frame[field.name].dropna()) <= set(VOCABULARIES[field.vocabulary])
        assert not frame[columns[0]].duplicated().any()


def test_no_rows_make_empty_tables():
    tables = found(counts())
    assert tables.trends.empty and tables.totals.empty and list(tables.trends) == TRENDS


def test_a_cancel_is_obeyed():
    class Cancelled(Silent):
        def is_canceled(self):
            return True

    with pytest.raises(NeaspecError) as error:
        found(counts(*BOTH), progress=Cancelled())
    assert error.value.message.code == "cancelled"
