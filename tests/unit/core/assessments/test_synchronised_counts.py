"""Counts of both sides: what is added, what is not, and why. Made-up counts, worked by hand."""

from __future__ import annotations

from collections import Counter

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st
from simulated_tables import SLOW

from neaspec_plugin.core.assessments.study_areas import StudyArea
from neaspec_plugin.core.assessments.synchronised_counts import (
    COUNTED,
    NO_SITE,
    NOT_COUNTED,
    Count,
    _nearest,
    best_round,
    border_status,
    counts_of_area,
    side_by_side,
)
from neaspec_plugin.core.errors import NeaspecError
from neaspec_plugin.core.progress import Silent
from neaspec_plugin.core.schema import TABLES

DMZ = StudyArea("korean_dmz", "DMZ", ("PRK", "KOR"), ("WNC", "HC"), {"PRK": ("P1", "P2"), "KOR": ("K1", "K2")},
                ("P1", "P2", "K1", "K2"))  # fmt: skip
THREE = StudyArea("dauria", "Dauria", ("CHN", "MNG", "RUS"), ("WNC",), {"CHN": ("C1",), "MNG": ("M1",), "RUS": ("R1",)},
                  ("C1", "M1", "R1"))  # fmt: skip
CATS = StudyArea("altai", "Altai", ("MNG", "RUS"), ("SL",), {"MNG": ("M1",), "RUS": ("R1",)}, ("M1", "R1"))


def counts(*rows, **common):
    """Rows of (site, first day, last day or None = the same, number), all of winter 2023 unless said."""
    base = {"scope": "site", "species_id": "WNC", "season": "wintering", "season_year": 2023, "unit": "individuals",
            "count_kind": "site_count", "complete": "unknown", "confidence": "high", **common}  # fmt: skip
    table = pd.DataFrame(
        [
            {
                **base,
                "count_id": f"c{n}",
                "site_id": site,
                "date_start": first,
                "date_end": last or first,
                "count": figure,
            }
            for n, (site, first, last, figure) in enumerate(rows)
        ],
        columns=list(TABLES["counts"].names),
    )
    return table.astype({"season_year": "Int64", "count": "Int64"})


def beside(area, table, days=3):
    own, lost = counts_of_area(table, area, [])
    rows, pairs = side_by_side(own, area, days, Silent())
    return rows[rows["species_id"] == area.species[0]].set_index("side"), pairs, lost


def test_counts_of_the_same_day_are_added():
    rows, pairs, _ = beside(DMZ, counts(("P1", "2023-01-20", None, 100), ("K1", "2023-01-20", None, 250)))
    assert list(rows["count"]) == [100, 250] and list(rows["joint_total"]) == [350, 350]
    assert list(rows["joint_part"]) == [100, 250] and set(rows["joint_sides"]) == {"PRK;KOR"}
    assert list(rows["no_total"]) == [None, None]
    (pair,) = pairs.to_dict("records")
    assert (pair["side_a"], pair["side_b"], pair["days_apart"], pair["state"]) == ("PRK", "KOR", 0, "same_days")
    assert (pair["count_a"], pair["count_b"], pair["site_a"], pair["site_b"]) == (100, 250, "P1", "K1")


@pytest.mark.parametrize(
    ("day", "days", "apart", "total"),
    [("2023-01-23", 3, 3, 350), ("2023-01-23", 2, 3, None), ("2023-02-09", 3, 20, None), ("2023-02-09", 20, 20, 350)],
)
def test_counts_are_added_within_the_days_and_not_beyond(day, days, apart, total):
    rows, pairs, _ = beside(DMZ, counts(("P1", "2023-01-20", None, 100), ("K1", day, None, 250)), days)
    assert list(rows["count"]) == [100, 250]
    assert list(rows["joint_total"].dropna()) == ([total] * 2 if total else [])
    assert pairs["days_apart"].tolist() == [apart]
    assert pairs["state"].tolist() == ["same_days" if total else "days_apart"]
    assert set(rows["no_total"]) == ({None} if total else {"days_apart"})


def test_a_count_of_several_days_is_measured_from_its_first_day_to_the_last():
    """28 to 30 January and 2 February: five days from the first to the last, though three lie between them."""
    table = counts(("K1", "2023-01-28", "2023-01-30", 250), ("P1", "2023-02-02", None, 100))
    assert beside(DMZ, table, 3)[0]["joint_total"].isna().all()
    assert beside(DMZ, table, 5)[0]["joint_total"].tolist() == [350, 350]
    assert beside(DMZ, table, 3)[1]["days_apart"].tolist() == [5]


def test_a_side_without_a_count_is_not_counted_and_never_zero():
    rows, pairs, _ = beside(DMZ, counts(("K1", "2023-01-20", None, 250)))
    assert rows.at["PRK", "state"] == NOT_COUNTED and rows.at["KOR", "state"] == COUNTED
    assert rows.loc["PRK", ["count", "sites_counted", "joint_part", "joint_total"]].isna().all()
    assert rows.at["PRK", "sites_listed"] == 2 and set(rows["no_total"]) == {"one_side"}
    assert pairs.empty
    without = StudyArea("x", "x", ("PRK", "KOR"), ("WNC",), {"KOR": ("K1",)}, ("K1",))
    assert beside(without, counts(("K1", "2023-01-20", None, 250)))[0].at["PRK", "state"] == NO_SITE
    nothing, _, _ = beside(DMZ, counts())
    assert list(nothing["state"]) == [NOT_COUNTED] * 2 and nothing[["season_year", "count", "no_total"]].isna().all(
        None
    )


def test_maxima_of_different_days_are_not_added_even_on_one_side():
    """20 and 22 January are one round, 10 February another: 100 + 40 = 140, and never 100 + 40 + 900."""
    table = counts(("K1", "2023-01-20", None, 100), ("K2", "2023-01-22", None, 40), ("K2", "2023-02-10", None, 130))
    rows, _, _ = beside(DMZ, table)
    assert rows.at["KOR", "count"] == 140 and rows.at["KOR", "sites"] == "K1;K2"
    assert (rows.at["KOR", "date_start"], rows.at["KOR", "date_end"]) == ("2023-01-20", "2023-01-22")
    larger = counts(("K1", "2023-01-20", None, 100), ("K2", "2023-02-10", None, 900))
    assert beside(DMZ, larger)[0].at["KOR", "count"] == 900


def test_a_site_counts_once_in_a_round_with_its_larger_number():
    table = counts(("K1", "2023-01-20", None, 100), ("K1", "2023-01-21", None, 130), ("P1", "2023-01-21", None, 7))
    rows, _, _ = beside(DMZ, table)
    assert rows["joint_total"].tolist() == [137, 137] and rows.at["KOR", "joint_ids"] == "c1;c2"


def test_the_round_with_both_sides_goes_before_a_larger_one_of_one_side():
    table = counts(("P1", "2023-01-20", None, 10), ("K1", "2023-01-21", None, 20), ("K1", "2023-02-20", None, 999))
    rows, _, _ = beside(DMZ, table)
    assert rows.at["KOR", "count"] == 999 and rows.at["KOR", "joint_part"] == 20
    assert rows["joint_total"].tolist() == [30, 30]


@pytest.mark.parametrize("kind", ["maximum", "average", "part_count", "second_figure", "compiled_estimate"])
def test_figures_of_another_kind_stand_but_are_not_added(kind):
    table = counts(("P1", "2023-01-20", None, 100), ("K1", "2023-01-20", None, 250), count_kind=kind)
    rows, pairs, _ = beside(DMZ, table)
    assert list(rows["count"]) == [100, 250] and set(rows["flags"]) == {"other_kind"}
    assert rows["joint_total"].isna().all() and set(rows["no_total"]) == {"no_date"}
    assert pairs["state"].tolist() == ["no_date"] and pairs["days_apart"].isna().all()


def test_counts_without_days_and_of_low_confidence_are_not_added():
    table = counts(("P1", None, "2023-01-20", 100), ("K1", "2023-01-20", None, 250))
    rows, _, _ = beside(DMZ, table)
    assert rows.at["PRK", "flags"] == "no_date" and set(rows["no_total"]) == {"no_date"}
    table = counts(("P1", "2023-01-20", None, 100), ("K1", "2023-01-20", None, 250))
    table.loc[0, "confidence"] = "low"
    rows, _, _ = beside(DMZ, table)
    assert rows.at["PRK", "flags"] == "low_confidence" and rows["joint_total"].isna().all()


def test_a_larger_count_that_is_not_added_is_told_beside_the_figures():
    """5 of a known day, 500 without one: what is added is 5, what was told is both."""
    rows, _, _ = beside(DMZ, counts(("P1", "2023-01-20", None, 5), ("P1", None, None, 500)))
    assert (rows.at["PRK", "count"], rows.at["PRK", "not_added"], rows.at["PRK", "not_added_id"]) == (5, 500, "c1")
    # a round of 0 + 0 beside counts of 1000 and 900 on days that are too far apart
    far = counts(("P1", "2023-01-01", None, 0), ("K1", "2023-01-01", None, 0), ("P1", "2023-01-20", None, 1000),
                 ("K1", "2023-02-20", None, 900))  # fmt: skip
    rows, _, _ = beside(DMZ, far)
    assert rows["joint_total"].tolist() == [0, 0] and rows["count"].tolist() == [1000, 900]
    assert rows["not_added"].tolist() == [1000, 900]
    # another site of the side, counted on another day: 130 stands in no figure
    table = counts(("K1", "2023-01-20", None, 100), ("K2", "2023-01-22", None, 40), ("K2", "2023-02-10", None, 130))
    assert beside(DMZ, table)[0].at["KOR", "not_added"] == 130
    rows, _, _ = beside(DMZ, table[:2])
    assert rows[["not_added", "not_added_id"]].isna().all(axis=None)


def test_pairs_and_individuals_are_not_added():
    table = counts(("P1", "2023-01-20", None, 100), ("K1", "2023-01-20", None, 250))
    table.loc[0, "unit"] = "pairs"
    rows, pairs, _ = beside(DMZ, table)
    assert list(rows["unit"]) == ["pairs", "individuals"] and set(rows["no_total"]) == {"other_unit"}
    assert pairs["state"].tolist() == ["other_unit"]


def test_of_three_sides_two_may_be_added_and_say_so():
    table = counts(("C1", "2023-01-20", None, 5), ("R1", "2023-01-21", None, 8), ("M1", "2023-02-20", None, 13))
    rows, pairs, _ = beside(THREE, table)
    assert rows.loc[["CHN", "RUS"], "joint_total"].tolist() == [13, 13] and rows.at["CHN", "joint_sides"] == "CHN;RUS"
    assert pd.isna(rows.at["MNG", "joint_total"]) and rows.at["MNG", "no_total"] == "days_apart"
    assert list(zip(pairs["side_a"], pairs["side_b"], pairs["days_apart"])) == [
        ("CHN", "MNG", 31), ("CHN", "RUS", 1), ("MNG", "RUS", 30)
    ]  # fmt: skip


def test_cats_are_never_added():
    table = counts(("M1", "2023-01-20", None, 5), ("R1", "2023-01-20", None, 8), species_id="SL", season="year_round")
    rows, pairs, _ = beside(CATS, table)
    assert list(rows["count"]) == [5, 8] and rows["joint_total"].isna().all()
    assert set(rows["no_total"]) == {"cats"} and pairs.empty


def test_the_demarcation_line_is_no_international_border():
    assert border_status("PRK", "KOR") == border_status("KOR", "PRK") == "demarcation_line"
    assert border_status("CHN", "PRK") == "international"
    _, pairs, _ = beside(DMZ, counts(("P1", "2023-01-20", None, 1), ("K1", "2023-01-20", None, 2)))
    assert pairs["border_status"].tolist() == ["demarcation_line"]
    assert not [name for name in [*pairs, *beside(DMZ, counts())[0]] if "border" in name and name != "border_status"]


def test_every_count_of_the_sites_is_kept_or_left_out_with_a_reason():
    table = counts(*[("K1", "2023-01-20", None, 1)] * 6, ("elsewhere", "2023-01-20", None, 1))
    table.loc[0, ["scope", "site_id", "related_site_id"]] = ["region", None, "K1"]
    table.loc[1, "species_id"] = "AT"
    table.loc[2, "season_year"] = 1999
    table.loc[3, "count"] = pd.NA
    table.loc[4, "unit"] = None
    own, lost = counts_of_area(table, DMZ, [(2020, 2025)])
    assert list(own["count_id"]) == ["c5"] and list(own["side"]) == ["KOR"]
    assert lost == Counter(joint_region=1, joint_other_species=1, joint_other_years=1, joint_no_number=2)


@SLOW
@given(
    st.lists(
        st.tuples(st.sampled_from(["P1", "P2", "K1", "K2"]), st.integers(0, 12), st.integers(0, 4), st.integers(0, 50)),
        max_size=12,
    ),
    st.integers(0, 6),
)
def test_a_joint_total_is_of_the_days_and_never_more_than_both_sides(drawn, days):
    """Held against the counts themselves: every day of them, and each site once."""
    january = pd.Timestamp("2023-01-01")
    day = [(january + pd.Timedelta(days=n)).date().isoformat() for n in range(20)]
    table = counts(*((site, day[first], day[first + long], figure) for site, first, long, figure in drawn))
    rows, pairs, _ = beside(DMZ, table, days)
    total = rows["joint_total"].dropna()
    if len(total):
        assert list(rows.index) == ["PRK", "KOR"] and total.nunique() == 1
        assert total.iloc[0] <= rows["count"].sum() and total.iloc[0] == rows["joint_part"].sum()
        used = table[table["count_id"].isin(rows["joint_ids"].iloc[0].split(";"))]
        assert used["count"].sum() == total.iloc[0] and not used["site_id"].duplicated().any()
        span = pd.to_datetime(used["date_end"]).max() - pd.to_datetime(used["date_start"]).min()
        assert span.days <= days
    # a total is there exactly where some count of either side lies within the days
    near = [
        max(b + c, e + f) - min(b, e) <= days
        for a, b, c, _ in drawn for d, e, f, _ in drawn if a[0] == "P" and d[0] == "K"
    ]  # fmt: skip
    assert bool(len(total)) == any(near)
    assert (pairs["state"].tolist() == ["same_days"]) == any(near)


class Cancelled(Silent):
    def is_canceled(self):
        return True


def test_it_stops_where_the_user_asks():
    own, _ = counts_of_area(counts(("P1", "2023-01-20", None, 1)), DMZ, [])
    with pytest.raises(NeaspecError) as error:
        side_by_side(own, DMZ, 3, Cancelled())
    assert error.value.message.code == "cancelled"


def quadratic_round(dated, days):
    """Every first day against every count."""
    best, reached = [], (0, -1)
    for first in dict.fromkeys(one.first for one in dated):
        of_site = {}
        for one in dated:
            inside = one.first >= first and one.last <= first + days
            if inside and (one.site_id not in of_site or one.figure > of_site[one.site_id].figure):
                of_site[one.site_id] = one
        value = (len({one.side for one in of_site.values()}), sum(one.figure for one in of_site.values()))
        if value > reached:
            best, reached = list(of_site.values()), value
    return {one.count_id for one in best}


def quadratic_nearest(own, other):
    """Every pair."""
    return min(
        ((one, two) for one in own for two in other),
        key=lambda pair: (
            max(one.last for one in pair) - min(one.first for one in pair), min(one.first for one in pair),
            -sum(one.figure for one in pair), pair[0].count_id, pair[1].count_id,
        ),
        default=None,
    )  # fmt: skip


@SLOW
@given(
    st.lists(
        st.tuples(st.sampled_from(["P1", "P2", "K1", "K2"]), st.integers(0, 12), st.integers(0, 4), st.integers(0, 9)),
        max_size=16,
    ),
    st.integers(0, 6),
)
def test_the_quick_search_finds_what_trying_everything_finds(drawn, days):
    made = [
        Count(f"c{n:02}", site, "PRK" if site[0] == "P" else "KOR", "individuals", figure, first, first + long, ())
        for n, (site, first, long, figure) in enumerate(drawn)
    ]
    dated = sorted(made, key=lambda one: (one.first, one.count_id))
    assert {one.count_id for one in best_round(made, days)} == quadratic_round(dated, days)
    sides = [[one for one in made if one.side == side] for side in ("PRK", "KOR")]
    assert _nearest(*sides) == quadratic_nearest(*sides)
