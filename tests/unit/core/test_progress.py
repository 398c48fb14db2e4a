"""A watched computation: its answer, its fault, its progress, and how soon a cancel is answered."""

from __future__ import annotations

import sys
import threading
import time

import pytest

from neaspec_plugin.core.errors import NeaspecError
from neaspec_plugin.core.progress import read_ahead, step, watched


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


def test_what_is_beside_is_done_on_this_thread_while_the_work_goes_on():
    begun, done = threading.Event(), []

    def work(inner):
        begun.set()
        while not done:
            time.sleep(0.01)
        return 7

    def beside(bar):
        assert begun.wait(10)
        step(bar, 0, 1)
        done.append(threading.get_ident())

    assert watched(Told(), 80, work, beside) == 7
    assert done == [threading.get_ident()]


def test_a_fault_beside_stops_the_work():
    ended = threading.Event()

    def work(inner):
        while not inner.is_canceled():
            time.sleep(0.01)
        ended.set()

    def beside(bar):
        raise NeaspecError("disk_full", file="simulated.gpkg")

    with pytest.raises(NeaspecError):
        watched(Told(), 80, work, beside)
    assert ended.wait(10)


def test_items_read_ahead_come_whole_and_in_order():
    threads = set()

    def items():
        for number in range(50):
            threads.add(threading.get_ident())
            yield number

    with read_ahead(Told(), items()) as found:
        assert list(found) == list(range(50))
    assert threading.get_ident() not in threads


def test_the_next_item_is_made_while_one_is_worked_on():
    second = threading.Event()

    def items():
        yield 1
        second.set()
        yield 2

    with read_ahead(Told(), items()) as found:
        assert next(found) == 1
        assert second.wait(10)


def test_a_fault_of_the_maker_comes_in_its_place():
    def items():
        yield 1
        raise NeaspecError("broken_row", file="simulated.csv", row=2)

    with read_ahead(Told(), items()) as found:
        assert next(found) == 1
        with pytest.raises(NeaspecError) as caught:
            next(found)
    assert caught.value.message.code == "broken_row"


def test_a_cancel_is_answered_while_the_maker_is_silent_and_leaving_stops_it():
    made = []

    def items():
        for number in range(1000):
            made.append(number)
            time.sleep(0.6)
            yield number

    begun = time.monotonic()
    with pytest.raises(NeaspecError) as caught, read_ahead(Told(cancel_after_s=0.0), items()) as found:
        next(found)
    assert caught.value.message.code == "cancelled" and time.monotonic() - begun < 2
    assert len(made) <= 2


def test_turns_are_quick_only_while_items_are_read_ahead():
    before = sys.getswitchinterval()
    with read_ahead(Told(), iter([1])) as outer:
        with read_ahead(Told(), iter([2])) as inner:
            assert list(inner) == [2]
        assert sys.getswitchinterval() < before
        assert list(outer) == [1]
    assert sys.getswitchinterval() == before
