"""The crossings that a dock shows: of one run, and minimum numbers that keep the demarcation line apart."""

from __future__ import annotations

import pandas as pd

from neaspec_plugin.core.movement.crossing_overview import directions, latest, passages

COLUMNS = ["run_id", "crossing_id", "organismID", "species_id", "side_from", "side_to", "first_after", "evidence_class",
           "border_status"]  # fmt: skip


def frame(*rows):
    return pd.DataFrame(rows, columns=COLUMNS)


def crossing(number, one, two, evidence="detections", animal="a", status="international", run="r1"):
    return (run, f"c{number}", animal, "AL", one, two, f"2020-01-{number:02d}T00:00:00Z", evidence, status)


def test_only_the_rows_of_the_run_that_ended_last():
    runs = pd.DataFrame(
        {"run_id": ["r2", "r1", "r3"], "ended": ["2024-03-01", "2024-02-02", "2024-04-01"],
         "algorithm": ["transbordermovements", "transbordermovements", "crossingmodel"]}
    )  # fmt: skip
    rows = frame(
        crossing(3, "CHN", "RUS", run="r2"), crossing(1, "RUS", "CHN", run="r2"), crossing(2, "CHN", "RUS", run="r9"),
        crossing(4, "CHN", "RUS", run="r1"),
    )  # fmt: skip
    assert latest(rows, runs)["crossing_id"].tolist() == ["c1", "c3"]
    assert latest(frame(), runs).empty
    # a later search that found nothing leaves nothing of the one before
    again = runs.assign(run_id=runs["run_id"].replace("r3", "r4"), algorithm="transbordermovements")
    assert latest(rows, again).empty and latest(rows, runs[:0]).empty


def test_directions_are_minimum_numbers_and_passages_stand_apart():
    rows = frame(
        crossing(1, "RUS", "CHN"),
        crossing(2, "RUS", "CHN", "track", animal="b"),
        crossing(3, "RUS", "CHN", "identity_probable", animal="c"),
        crossing(4, "RUS", None, "ambiguous"),
        crossing(5, "PRK", "KOR", status="demarcation_line"),
        crossing(6, "PRK", "KOR", "identity_probable", animal="d", status="demarcation_line"),
    )
    found = directions(rows)
    assert found[["side_from", "side_to"]].apply(tuple, axis=1).tolist() == [("PRK", "KOR"), ("RUS", "CHN")]
    assert found["crossings"].tolist() == [0, 2]
    assert found["with_probable"].tolist() == [0, 3]
    assert found["passages"].tolist() == [1, 0]
    assert found["passages_with_probable"].tolist() == [2, 0]
    assert found["animals"].tolist() == [1, 2]


def test_passages_are_told_by_status_and_by_sides():
    rows = frame(
        crossing(1, "KOR", "PRK", "ambiguous", status=None), crossing(2, "PRK", "CHN"), crossing(3, "KOR", None),
        crossing(4, "PRK", "KOR", status="demarcation_line"),
    )  # fmt: skip
    assert passages(rows).tolist() == [True, False, False, True]
