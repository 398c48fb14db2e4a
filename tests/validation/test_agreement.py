"""What asserts the agreement with other people's answers does see a disagreement."""

from __future__ import annotations

import json

import pytest

NAN, INF = float("nan"), float("inf")


def test_what_agrees_and_what_is_written_down(agreement, tmp_path, monkeypatch):
    monkeypatch.setenv("NEASPEC_AGREEMENTS", str(tmp_path / "rows"))
    agreement("case", "one", [1.0, NAN, 0.0], [1.0 + 1e-9, NAN, 0.0], rel=1e-8)
    agreement("case", "other", 5, 7, abs=2)
    one, other = (json.loads(line) for line in (tmp_path / "rows").read_text(encoding="utf-8").splitlines())
    assert one["values"] == 3 and one["difference"] == pytest.approx(1e-9) and one["kind"] == "relative"
    assert other["difference"] == 2 and other["kind"] == "absolute" and other["tolerance"] == 2


@pytest.mark.parametrize(
    ("found", "expected", "limits"),
    [
        (1.0, 1.1, {"rel": 0.01}),
        (1.0, NAN, {"abs": 9}),
        (NAN, 1.0, {"abs": 9}),
        ([1.0, 1e-9], [1.0, 0.0], {"rel": 0.5}),
        (INF, 1.0, {"abs": 9}),
        (1, 0, {"abs": 0}),
    ],
)
def test_what_does_not_agree(agreement, found, expected, limits, monkeypatch):
    monkeypatch.delenv("NEASPEC_AGREEMENTS", raising=False)  # a study is not to hear of it
    with pytest.raises(AssertionError, match="case, one"):
        agreement("case", "one", found, expected, **limits)
