"""Wrong identities and the minimum numbers: closed cases, an independent count, and what never moves. Simulated."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest
import shapely

from neaspec_plugin.core.errors import NeaspecError
from neaspec_plugin.core.individuals.identity_claims import COLUMNS as CLAIMS
from neaspec_plugin.core.individuals.identity_claims import claim
from neaspec_plugin.core.individuals.misidentification import spans
from neaspec_plugin.core.movement import wrong_identities as work
from neaspec_plugin.core.movement.joint_range import data_sets
from neaspec_plugin.core.movement.series import in_several_countries, least_crossings
from neaspec_plugin.core.movement.transborder import COUNTED, transborder_movements
from neaspec_plugin.core.movement.usable import usable_records
from neaspec_plugin.core.progress import Silent

NO_DEPLOYMENTS = pd.DataFrame({"deploymentID": []})
LIMITS = {"AL": 40.0}  # km a day


def usable(rows, options=None, **values):
    """(animal, side, when) and perhaps more values: simulated records of certain identity."""
    records = pd.DataFrame(
        [
            {"occurrenceID": f"simulated:{n}", "species_id": "AL", "organismName": animal, "declaredSide": side,
             "startUTC": when if len(when) > 10 else None, "eventDate": when, "idConfidence": "certain",
             "timePrecision": {20: "second", 7: "month"}[len(when)], "datasetID": "simulated", **values,
             **(more[0] if more else {})}
            for n, (animal, side, when, *more) in enumerate(rows)
        ]
    )  # fmt: skip
    return usable_records(records, NO_DEPLOYMENTS, LIMITS, **(options or {}))


def asked(frame, rates, seed=1, sampled=frozenset(), progress=None, lists=None):
    """The table, by share, quantity and country, and what ``transborder_movements`` found."""
    found = transborder_movements(frame, {})
    known = frame, found.crossings, sampled, lists, {"AL": rates}, LIMITS, seed
    told = work.wrong_identities(*known, progress or Silent())
    return told.set_index(["misid_rate", "quantity", told["country"].fillna("")]), found


def moved(rows, rates, seed=1, **values):
    return asked(usable(rows, **values), rates, seed)[0]


def headline(found, sampled=frozenset()):
    """Crossings at least, with probable identity, and crossers as a run tells them."""
    least = least_crossings(found.crossings, sampled)
    sure = least["evidence_class"].isin(COUNTED)
    return [
        least.loc[sure, "at_least"].sum(),
        least["at_least"].sum(),
        in_several_countries(found.individuals, sampled),
    ]


def two_sides(animals, steps=4):
    """Each animal on the other side each month, at an exact time of its own."""
    return [
        (f"L{animal}", ("CHN", "RUS")[(step + animal) % 2], f"2024-{step + 1:02d}-{animal % 28 + 1:02d}T00:00:00Z")
        for animal in range(animals)
        for step in range(steps)
    ]


def test_without_errors_nothing_moves_and_the_count_is_that_of_the_crossings():
    rows = [*two_sides(6), ("L6", "CHN", "2024-02"), ("L6", "RUS", "2024-02"), ("L7", "PRK", "2024-01-02T00:00:00Z"),
            ("L7", "KOR", "2024-03-02T00:00:00Z")]  # fmt: skip
    found = moved(rows, (0.0,))
    for name in ("low", "median", "high"):
        assert found[name].tolist() == found["found"].tolist()
    crossings = transborder_movements(usable(rows), {}).crossings["at_least"].sum()
    # six animals of three crossings each, one within a month; the demarcation line is no border between countries
    assert found.loc[(0.0, "crossings", ""), "found"] == crossings == 19
    assert found.loc[(0.0, "crossers", ""), "found"] == 7 and found.loc[(0.0, "animals", ""), "found"] == 8
    assert found.loc[(0.0, "animals", "PRK"), "found"] == 1


def test_crossings_counted_again_are_those_of_the_whole_method():
    """Every draw against ``transborder_movements`` of the records with the drawn names."""
    rows = [*two_sides(5), ("L1", "CHN", "2024-02"), ("L2", "RUS", "2024-03")]
    frame = usable(rows).sort_values(["early", "late"], kind="stable", ignore_index=True)
    sides = ["CHN", "RUS"]
    count = work._counter(frame, sides, 2, work._ways(sides, set(), set()), np.nan, None)
    source = np.random.default_rng(2)
    for _ in range(20):
        animal = source.integers(0, 6, len(frame))
        named = frame.assign(animal=[f"L{n}" for n in animal], key=animal)
        again = transborder_movements(named, {})
        several = again.individuals["countries"].str.contains(";").sum()
        certain, every, animals = count(animal)
        assert certain.sum() == every.sum() == again.crossings["at_least"].sum()
        assert animals[:3].tolist() == [several, *[len(again.individuals)] * 2]


def test_splits_take_and_lumps_add_crossings():
    found = moved(two_sides(40), (0.1,))
    crossings, animals = found.loc[(0.1, "crossings", "")], found.loc[(0.1, "animals", "")]
    assert crossings["low"] < 120 == crossings["found"]
    assert animals["high"] == pytest.approx(40 + 160 * 0.1, abs=10) and animals["low"] <= 40
    # animals that stay where they are: new animals cross as little, but another's reading sends one over the border
    stay = [(animal, ("CHN", "RUS")[int(animal[1:]) % 2], when) for animal, _, when in two_sides(40)]
    found = moved(stay, (0.1,))
    assert found.loc[(0.1, "crossings", ""), ["found", "low"]].tolist() == [0, 0]
    assert found.loc[(0.1, "crossings", ""), "high"] > 5 and found.loc[(0.1, "crossers", ""), "high"] > 3


def test_fixes_of_transmitters_keep_their_animal():
    found = moved(two_sides(10), (0.3,), idMethod="transmitter")
    assert found["low"].tolist() == found["high"].tolist() == found["found"].tolist()


def test_the_larger_series_and_the_same_seed():
    rows = [*two_sides(3), *((f"G-{name}", side, when) for name, side, when in two_sides(5))]
    one, two = moved(rows, (0.02, 0.15), 3), moved(rows, (0.02, 0.15), 3)
    pd.testing.assert_frame_equal(one, two)
    assert one.loc[(0.02, "animals", ""), "found"] == 5 and one.loc[(0.02, "crossings", ""), "found"] == 15


def in_data_sets(*claims):
    """Three animals seen twice each in one data set, on one side, and two seen once each in another, on another side."""
    seen = [("A", "CHN", f"2024-01-0{n + 1}T00:00:00Z", f"a{n % 3}") for n in range(6)]
    seen += [("B", "RUS", f"2024-02-0{n + 1}T00:00:00Z", f"b{n}") for n in range(2)]
    records = pd.DataFrame(
        [
            {"occurrenceID": f"simulated:{n}", "species_id": "AL", "organismName": code, "declaredSide": side,
             "startUTC": when, "idConfidence": "certain", "timePrecision": "second", "datasetID": data_set}
            for n, (data_set, side, when, code) in enumerate(seen)
        ]
    )  # fmt: skip
    frame = usable_records(records, NO_DEPLOYMENTS, LIMITS, identity="per_dataset")
    said = pd.DataFrame(
        [
            claim("AL", {"agency_a": "A", "code_a": one, "agency_b": "B", "code_b": two, "decision": "different",
                         "reviewer": "simulated"})
            for one, two in claims
        ],
        columns=CLAIMS,
    )  # fmt: skip
    return frame, data_sets(records, frame, said)


ALL_WRONG = 1 - 1e-12


def test_animals_of_data_sets_that_nobody_compared_start_from_the_number_at_least():
    """By hand: five codes are three animals at least, the longer list. All readings wrong and new are six in one list
    and two in the other: six animals at least, eight at most. Another one of the data set's own is all a reading can be
    taken for, so that the two of the shorter list stay two, and nobody ever crosses."""
    frame, lists = in_data_sets()
    told = asked(frame, (0.0, ALL_WRONG), lists=lists)[0].sort_index()
    for name, found, high in (("animals", [3, 3, 2], [6, 6, 2]), ("animals_most", [5, 3, 2], [8, 6, 2])):
        right, wrong = told.loc[(0.0, name)], told.loc[(ALL_WRONG, name)]
        assert list(right.index) == ["", "CHN", "RUS"]
        assert right["found"].tolist() == right["low"].tolist() == right["high"].tolist() == found
        assert wrong["found"].tolist() == found and wrong["high"].tolist() == high
        assert wrong.loc["RUS", "low"] == 2
    for name in ("crossings", "crossers"):
        assert told.loc[(ALL_WRONG, name), "high"].tolist() == [0]


def test_what_a_reviewer_holds_apart_counts_at_least():
    """b0 is none of a0, a1 and a2: four at least; b1 may still be one of them."""
    frame, lists = in_data_sets(("a0", "b0"), ("a1", "b0"), ("a2", "b0"))
    told = asked(frame, (0.0,), lists=lists)[0].sort_index()
    assert [told.loc[(0.0, name, ""), "found"] for name in ("animals", "animals_most")] == [4, 5]
    frame, lists = in_data_sets(*((f"a{a}", f"b{b}") for a in range(3) for b in range(2)))
    told = asked(frame, (0.0,), lists=lists)[0].sort_index()
    assert "animals_most" not in told.index.get_level_values(1)
    assert told.loc[(0.0, "animals"), "found"].tolist() == [5, 3, 2]


def test_nobody_seen_gives_an_empty_table():
    assert moved([("NA", "CHN", "2024-01-02T00:00:00Z")], (0.1,)).empty


def test_a_share_outside_its_range_is_refused():
    with pytest.raises(NeaspecError) as error:
        spans([np.arange(3)], (1.0,), 1, lambda animal: [len(animal)])
    assert error.value.message.code == "misid_rate_range"


def test_a_side_that_was_not_chosen_parts_what_lies_before_and_after_it():
    rows = [("L1", "CHN", "2024-01-02T00:00:00Z"), ("L1", "MNG", "2024-02-02T00:00:00Z"),
            ("L1", "RUS", "2024-03-02T00:00:00Z"), ("L1", "CHN", "2024-04-02T00:00:00Z")]  # fmt: skip
    told, found = asked(usable(rows, {"countries": ["CHN", "RUS"]}), (0.0,))
    assert told.loc[(0.0, "crossings", ""), "found"] == headline(found)[0] == 1  # not from CHN through MNG to RUS
    assert set(told.index.get_level_values(2)) == {"", "CHN", "RUS"}


def test_a_collar_that_changes_sides_many_times_a_day_keeps_all_its_crossings():
    fixes = [("L1", ("CHN", "RUS")[hour % 2], f"2024-01-02T{hour:02d}:00:00Z", {"idMethod": "transmitter"})
             for hour in range(15)]  # fmt: skip
    told, found = asked(usable(fixes), (0.0, 0.2))
    assert (told.xs("crossings", level=1)["found"] == 14).all() and headline(found)[0] == 14
    assert told["low"].tolist() == told["high"].tolist() == told["found"].tolist()


def test_fixes_of_a_day_are_thinned_and_nothing_else():
    hours = [("L1", "CHN", f"2024-01-{day:02d}T{hour:02d}:00:00Z", {"idMethod": "transmitter"})
             for day in range(1, 4) for hour in range(24)]  # fmt: skip
    photographs = [("L1", "CHN", f"2024-01-02T{hour:02d}:30:00Z") for hour in range(24)]
    left = work._thinned(usable([*hours, *photographs]).assign(list=""))
    assert left["fix"].sum() == 3 + 1 and (~left["fix"]).sum() == 24  # the first of each day, and the last of all


def test_of_two_series_crossings_are_the_larger_in_each_direction():
    """By codes twice from CHN to RUS, by samples three times back: five at least, as the run says."""
    one, two = "2024-01-0{}T00:00:00Z", "2024-02-0{}T00:00:00Z"
    rows = [(name.format(n), side, when.format(n + 1)) for name, sides, animals in
            (("L{}", ("CHN", "RUS"), 2), ("G-{}", ("RUS", "CHN"), 3))
            for n in range(animals) for side, when in zip(sides, (one, two))]  # fmt: skip
    told, found = asked(usable(rows), (0.0,))
    assert told.loc[(0.0, "crossings", ""), "found"] == headline(found)[0] == 5


def test_crossings_of_probable_identity_have_a_row_of_their_own():
    rows = [(*row, {"idConfidence": "probable"}) for row in two_sides(10)]
    told = moved(rows, (0.1,))
    assert told.loc[(0.1, "crossings", ""), ["found", "low", "high"]].tolist() == [0, 0, 0]
    probable = told.loc[(0.1, "with_probable", "")]
    assert probable["low"] < probable["found"] == 30
    assert "with_probable" not in set(moved(two_sides(3), (0.1,)).index.get_level_values(1))


def test_a_wrong_reading_that_nobody_could_have_walked_is_set_aside():
    """Two animals 800 km apart, seen on the same days: every exchange of them is an impossible step."""
    far = [(animal, side, f"2024-01-{day:02d}T0{hour}:00:00Z", {"geometry": shapely.Point(lon, 43)})
           for animal, side, lon, hour in (("L1", "CHN", 125, 0), ("L2", "RUS", 135, 1))
           for day in range(1, 29)]  # fmt: skip
    told = moved(far, (0.2,))
    assert told.loc[(0.2, "crossings", ""), ["found", "low", "high"]].tolist() == [0, 0, 0]
    near = [(*row[:3], {"geometry": shapely.Point(131, 43)}) for row in far]
    assert moved(near, (0.2,)).loc[(0.2, "crossings", ""), "high"] > 0


@pytest.mark.parametrize("seed", range(10))
def test_nothing_wrong_is_what_the_run_tells(seed, monkeypatch):
    """Records of all kinds at once: months, fixes, samples, grades, sides that were not chosen."""
    monkeypatch.setattr(work, "DRAWS", 1)
    draw = np.random.default_rng(seed)
    rows = []
    for _ in range(60):
        fix, month = draw.random() < 0.3, draw.random() < 0.2
        when = f"2024-{draw.integers(1, 5):02d}"
        when = when if month else f"{when}-{draw.integers(1, 28):02d}T{draw.integers(0, 24):02d}:00:00Z"
        name = ("L{}", "G-{}")[int(draw.random() < 0.4)].format(draw.integers(0, 5))
        grade = ("certain", "probable")[int(draw.random() < 0.2)]
        more = {"idMethod": "transmitter"} if fix else {}
        rows.append((name, draw.choice(["CHN", "RUS", "MNG", "PRK", "KOR"]), when, {"idConfidence": grade, **more}))
    chosen = ["CHN", "RUS", "PRK", "KOR"] if seed % 2 else ["CHN", "RUS", "MNG", "PRK", "KOR"]
    told, found = asked(usable(rows, {"countries": chosen}), (0.0,))
    certain, probable, crossers = headline(found)
    assert told.loc[(0.0, "crossings", ""), "found"] == certain
    assert told.loc[(0.0, "crossers", ""), "found"] == crossers
    assert told["low"].tolist() == told["high"].tolist() == told["found"].tolist()
    assert told.loc[(0.0, "with_probable", ""), "found"] == probable


def test_a_cancel_is_heard_after_each_count():
    class Asked(Silent):
        counts = 0

        def is_canceled(self):
            self.counts += 1
            return self.counts > 2

    progress = Asked()
    with pytest.raises(NeaspecError, match="cancelled"):
        asked(usable(two_sides(4)), (0.1,), progress=progress)
    assert progress.counts == 3
