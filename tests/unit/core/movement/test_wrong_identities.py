"""Wrong identities and the minimum numbers: closed cases, an independent count, and what never moves. Simulated."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest

from neaspec_plugin.core.errors import NeaspecError
from neaspec_plugin.core.individuals.misidentification import spans
from neaspec_plugin.core.movement import wrong_identities as work
from neaspec_plugin.core.movement.transborder import transborder_movements
from neaspec_plugin.core.movement.usable import usable_records
from neaspec_plugin.core.progress import Silent

NO_DEPLOYMENTS = pd.DataFrame({"deploymentID": []})


def usable(rows, **values):
    """(animal, side, when): simulated records of certain identity."""
    records = pd.DataFrame(
        [
            {"occurrenceID": f"simulated:{n}", "species_id": "AL", "organismName": animal, "declaredSide": side,
             "startUTC": when if len(when) > 10 else None, "eventDate": when, "idConfidence": "certain",
             "timePrecision": {20: "second", 7: "month"}[len(when)], "datasetID": "simulated", **values}
            for n, (animal, side, when) in enumerate(rows)
        ]
    )  # fmt: skip
    return usable_records(records, NO_DEPLOYMENTS, {})


def moved(rows, rates, seed=1, **values):
    found = work.wrong_identities(usable(rows, **values), set(), {"AL": rates}, seed, Silent())
    return found.set_index(["misid_rate", "quantity", found["country"].fillna("")])


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
    frame = usable(rows).sort_values(["animal", "begin"], kind="stable", ignore_index=True)
    count = work._counter(frame, ["CHN", "RUS"])
    source = np.random.default_rng(2)
    for _ in range(20):
        animal = source.integers(0, 6, len(frame))
        named = frame.assign(animal=[f"L{n}" for n in animal], key=animal)
        again = transborder_movements(named, {})
        several = again.individuals["countries"].str.contains(";").sum()
        assert count(animal)[:3] == [again.crossings["at_least"].sum(), several, len(again.individuals)]


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


def test_nobody_seen_gives_an_empty_table():
    assert moved([("NA", "CHN", "2024-01-02T00:00:00Z")], (0.1,)).empty


def test_a_share_outside_its_range_is_refused():
    with pytest.raises(NeaspecError) as error:
        spans(np.arange(3), (1.0,), 1, lambda animal: [len(animal)])
    assert error.value.message.code == "misid_rate_range"
