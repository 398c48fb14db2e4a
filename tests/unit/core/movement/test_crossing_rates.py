"""Sexes and distance bands of crossings against arithmetic and against other ways to the same numbers. Simulated."""

from __future__ import annotations

from math import comb

import numpy as np
import pandas as pd
import pytest
from scipy import stats

from neaspec_plugin.core.movement.crossing_rates import (
    by_sex,
    crossing_rates,
    exchange,
    exchange_bands,
    rate_ratio,
    transboundary_share,
)

EDGES_KM = (0.0, 5.0, 10.0)


def animals(sexes, crossed, **values):
    return pd.DataFrame(
        {"species_id": "AL", "animal": [f"L{n}" for n in range(len(sexes))], "sex": sexes, "used": 2, "span_years": 1.0,
         "crossings": crossed, "tracked": False, "tracked_years": 0.0, **values}
    )  # fmt: skip


def crossings(names, evidence="detections", **values):
    return pd.DataFrame(
        {"species_id": "AL", "animal": names, "side_from": "RUS", "side_to": "CHN", "at_least": 1,
         "demarcation_passages": 0, "evidence_class": evidence,
         "sex": ["female" if name == "L0" else "male" for name in names], **values}
    )  # fmt: skip


def test_fisher_is_the_sum_of_tables_as_unlikely_as_the_one_found():
    # 1 of 6 females and 4 of 5 males crossed; one of unknown sex did, and is in no test
    sexes = ["female"] * 6 + ["male"] * 5 + ["unknown"]
    found = by_sex(crossings([]), animals(sexes, [1, 0, 0, 0, 0, 0, 1, 2, 3, 1, 0, 1])).iloc[0]
    assert found[["female", "female_crossed", "male", "male_crossed", "unknown", "unknown_crossed"]].tolist() == [
        6, 1, 5, 4, 1, 1
    ]  # fmt: skip
    ways = [comb(6, k) * comb(5, 5 - k) / comb(11, 5) for k in range(6)]
    assert found["p_value"] == pytest.approx(sum(way for way in ways if way <= ways[1] * (1 + 1e-9)))
    assert np.isnan(found["rate_ratio"])  # cameras and samples: a minimum rate has no interval


def test_directions_and_species_stand_in_the_order_of_the_programme():
    ways = [("RUS", "MNG"), ("MNG", "RUS"), ("RUS", "CHN"), ("KOR", "JPN"), ("CHN", "RUS"), ("PRK", "CHN")]
    rows = pd.concat([crossings(["L0"], side_from=one, side_to=two) for one, two in ways])
    rows = pd.concat([rows, rows.assign(species_id="BFS")], ignore_index=True)
    wanted = [("CHN", "RUS"), ("PRK", "CHN"), ("MNG", "RUS"), ("KOR", "JPN"), ("RUS", "CHN"), ("RUS", "MNG")]
    wanted = [(species, *way) for species in ("BFS", "AL") for way in wanted]
    order = ["species_id", "side_from", "side_to"]
    bands = exchange_bands(rows.assign(record_before="a", record_after="a"), pd.Series({"a": 1.0}), {}, EDGES_KM)
    for found in (exchange(rows, {}), bands.drop_duplicates(order)):
        assert list(found[order].itertuples(index=False, name=None)) == wanted
    risk = pd.concat([animals(["female"], [6]), animals(["female"], [6], species_id="BFS")], ignore_index=True)
    risk["countries"] = "CHN"
    rates = crossing_rates(rows, risk)
    assert list(rates.loc[rates["side_from"].notna(), order].itertuples(index=False, name=None)) == wanted
    assert (
        transboundary_share(risk)["species_id"].tolist() == by_sex(rows, risk)["species_id"].tolist() == ["BFS", "AL"]
    )


def test_passages_of_probable_identity_are_not_lost_and_make_no_rate():
    line = {"side_from": "PRK", "side_to": "KOR", "at_least": 0, "demarcation_passages": 1}
    rows = pd.concat([crossings(["L0"], **line), crossings(["L1"], "identity_probable", **line)], ignore_index=True)
    found = exchange(rows, {"PRK": 10.0, "KOR": 10.0}).iloc[0]
    assert found[["crossings", "with_probable", "demarcation_passages", "demarcation_with_probable"]].tolist() == [
        0, 0, 1, 2
    ]  # fmt: skip
    assert np.isnan(found["per_1000_trap_days"])
    told = rows.assign(record_before="a", record_after="a")
    assert exchange_bands(told, pd.Series({"a": 1.0}), {}, EDGES_KM).empty


def test_no_test_without_one_of_the_sexes():
    assert np.isnan(by_sex(crossings([]), animals(["female", "unknown"], [1, 0]))["p_value"].item())


def test_the_ratio_of_rates_of_tracks_and_its_exact_interval():
    told = animals(["female", "male"], [2, 6], tracked=True, tracked_years=[1.0, 2.0])
    found = by_sex(crossings(["L0"] * 2 + ["L1"] * 6, "track"), told).iloc[0]
    assert found["rate_ratio"] == pytest.approx((2 / 1) / (6 / 2))
    # at its ends the binomial tail of the split is 2.5 percent on either side
    for ratio in (found["low"], found["high"]):
        share = ratio * 1 / (ratio * 1 + 2)
        tail = stats.binom.sf(1, 8, share) if ratio == found["low"] else stats.binom.cdf(2, 8, share)
        assert tail == pytest.approx(0.025)


def test_ratios_at_the_edge():
    assert rate_ratio(0, 1, 3, 1)[:2] == (0.0, 0.0) and rate_ratio(3, 1, 0, 1)[2] == np.inf
    assert np.isnan(rate_ratio(0, 1, 0, 1)).all()


def test_bands_are_of_the_farther_record_and_unsurveyed_where_a_side_has_none():
    told = crossings(["L0", "L1", "L2"], record_before=["a", "c", "a"], record_after=["b", "d", "nowhere"])
    distance = pd.Series({"a": 1000.0, "b": 7000.0, "c": 2000.0, "d": 4999.0})
    days = {("RUS", "0-5"): 300.0, ("CHN", "0-5"): 200.0, ("RUS", "5-10"): 50.0}
    found = exchange_bands(told, distance, days, EDGES_KM).set_index("band")
    assert found["crossings"].to_dict() == {"0-5": 1, "5-10": 1, "10+": 0, "unknown": 1}
    assert found.loc["0-5", "per_1000_trap_days"] == pytest.approx(1000 / 500)
    assert found["not_surveyed"].to_dict() == {"0-5": False, "5-10": True, "10+": True, "unknown": True}
    assert found["per_1000_trap_days"].isna().tolist() == [False, True, True, True]
    assert found["crossings"].sum() == len(told)
