"""The state of a recommendation on a day, and rows that contradict themselves."""

from __future__ import annotations

import pytest

from neaspec_plugin.core.assessments.recommendations import problems, state_at
from neaspec_plugin.core.schema import TABLES


def row(**more):
    made = dict.fromkeys(TABLES["recommendations"].names)
    return {**made, "recommendation_id": "R1", "text_code": "monitor_site", "status": "open", **more}


@pytest.mark.parametrize(
    ("more", "day", "state"),
    [
        ({"issued": "2025-03-01"}, "2025-02-28", None),
        ({"issued": "2025-03-01"}, "2025-03-01", "open"),
        ({"issued": "2025-03-01", "due": "2025-06-30"}, "2025-06-30", "open"),  # due today is not late
        ({"issued": "2025-03-01", "due": "2025-06-30"}, "2025-07-01", "late"),
        ({"status": "in_progress", "due": "2025-06-30"}, "2025-06-01", "in_progress"),
        ({"status": "in_progress", "due": "2025-06-30"}, "2025-07-01", "late"),
        ({"status": "done", "closed": "2025-05-01", "due": "2025-04-01"}, "2025-05-01", "done"),
        ({"status": "done", "closed": "2025-05-01", "due": "2025-04-01"}, "2025-04-30", "late"),  # done, but later
        ({"status": "done", "closed": "2025-05-01"}, "2025-04-30", "open"),
        ({"status": "dropped"}, "2025-04-30", "dropped"),  # closed on a day that nobody wrote
    ],
)
def test_the_state_on_a_day(more, day, state):
    assert state_at(row(**more), day) == state


@pytest.mark.parametrize(
    ("more", "codes"),
    [
        ({}, []),
        ({"text_code": None}, ["recommendation_no_text"]),
        ({"text_code": "other"}, ["recommendation_no_text"]),
        ({"text_code": "other", "text": "Move the fence"}, []),
        ({"level": "country", "addressee": "S1"}, ["recommendation_no_addressee"]),
        ({"level": "country", "addressee": "KOR"}, []),
        ({"level": "site", "addressee": "S2"}, ["recommendation_no_addressee"]),
        ({"level": "site", "addressee": "S1"}, []),
        ({"level": "subregional"}, []),
        ({"status": "done"}, ["recommendation_no_day"]),
        ({"closed": "2025-01-01"}, ["recommendation_not_closed"]),
        ({"issued": "2025-05-01", "due": "2025-04-01"}, ["recommendation_before"]),
    ],
)
def test_what_contradicts_itself(more, codes):
    assert [message.code for message in problems(row(**more), {"S1"})] == codes
