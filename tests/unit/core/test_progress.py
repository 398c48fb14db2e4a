"""A watched computation: its answer, its fault, its progress, and how soon a cancel is answered."""

from __future__ import annotations

import threading
import time

import pytest

from neaspec_plugin.core.errors import NeaspecError
from neaspec_plugin.core.progress import step, watched


class Told:
    def __init__(self, cancel_after_s: float = float("inf")):
        self.percents: list[float] = []
        self._until = time.monotonic() + cancel_after_s

    def is_canceled(self) -> bool:
        return time.monotonic() > self._until

    def set_progress(self, percent: float) -> None:
        self.percents.append(percent)

    def info(self, message) -> None:
        raise AssertionError(message)


def test_the_answer_comes_back():
    assert watched(Told(), 80, lambda inner: threading.get_ident()) != threading.get_ident()


def test_a_fault_is_raised_where_it_was_asked_for():
    def work(inner):
        raise NeaspecError("no_records", file="simulated.csv")

    with pytest.raises(NeaspecError) as caught:
        watched(Told(), 80, work)
    assert caught.value.message.code == "no_records"


def test_between_steps_the_bar_moves_on_and_never_back():
    told = Told()

    def work(inner):
        step(inner, 1, 4)
        time.sleep(0.9)
        step(inner, 3, 4)
        time.sleep(0.6)

    watched(told, 80, work)
    assert told.percents == sorted(told.percents) and len(set(told.percents)) > 3
    assert told.percents[-1] <= 80


def test_a_cancel_is_answered_at_once_and_the_work_ends_at_its_next_step():
    going_on, ended = threading.Event(), threading.Event()

    def work(inner):
        going_on.wait(10)  # a long call that asks nobody
        try:
            step(inner, 1, 2)
        finally:
            ended.set()

    begun = time.monotonic()
    with pytest.raises(NeaspecError) as caught:
        watched(Told(cancel_after_s=0.1), 80, work)
    assert caught.value.message.code == "cancelled" and time.monotonic() - begun < 5
    going_on.set()
    assert ended.wait(10)
