"""How much memory a computation may take: by the user, by the machine, and the same until it ends."""

from __future__ import annotations

import ctypes
import threading

import pytest

from neaspec_plugin.core import memory
from neaspec_plugin.core.memory import TooLargeError, allowed, cell_that_fits, most_bytes
from neaspec_plugin.core.progress import Silent, read_ahead, watched

OF_MACHINE = memory._of_machine  # before the tests' own gigabytes stand in its place


@pytest.fixture
def machine(monkeypatch, tmp_path):
    """``machine(text)``: what Linux tells of its memory."""
    monkeypatch.setattr(memory, "_of_machine", OF_MACHINE)
    monkeypatch.setattr(memory.sys, "platform", "linux")

    def machine(text):
        (tmp_path / "meminfo").write_text(text, encoding="utf-8")
        monkeypatch.setattr(memory, "_MEMINFO", str(tmp_path / "meminfo"))

    return machine


def free(gigabytes):
    return (
        f"MemTotal:       33554432 kB\nMemFree:          100000 kB\nMemAvailable:   {int(gigabytes * 1e9 / 1024)} kB\n"
    )


def test_it_is_a_share_of_what_is_free_and_never_less_than_four_gigabytes(machine):
    machine(free(16.0))
    assert most_bytes() == pytest.approx(12e9, rel=1e-6)
    for text in (free(4.0), free(1.0), "MemTotal: 33554432 kB\n", "MemAvailable: much\n", ""):
        machine(text)
        assert most_bytes() == 4e9


def test_a_system_that_does_not_tell_has_four_gigabytes(monkeypatch, tmp_path):
    monkeypatch.setattr(memory, "_of_machine", OF_MACHINE)
    monkeypatch.setattr(memory, "_MEMINFO", str(tmp_path / "none"))
    monkeypatch.setattr(memory.sys, "platform", "darwin")
    assert most_bytes() == 4e9


@pytest.mark.parametrize(("answers", "gigabytes"), [(1, 15.0), (0, 4.0)])
def test_windows_is_asked_as_it_wants(monkeypatch, answers, gigabytes):
    asked = []

    class Kernel:
        class kernel32:  # noqa: N801
            @staticmethod
            def GlobalMemoryStatusEx(reference):  # noqa: N802
                status = reference._obj
                asked.append((status.length, type(status).free.offset))
                status.free = 20_000_000_000
                return answers

    monkeypatch.setattr(memory, "_of_machine", OF_MACHINE)
    monkeypatch.setattr(memory.sys, "platform", "win32")
    monkeypatch.setattr(ctypes, "windll", Kernel, raising=False)
    assert most_bytes() == gigabytes * 1e9
    assert asked == [(64, 16)]  # the size of MEMORYSTATUSEX, and where it holds ullAvailPhys


def test_it_stays_the_same_until_the_end(machine):
    machine(free(16.0))
    with allowed():
        machine(free(8.0))
        assert most_bytes() == pytest.approx(12e9, rel=1e-6)
    assert most_bytes() == pytest.approx(6e9, rel=1e-6)


def test_what_the_user_allows_holds_even_below_four_gigabytes():
    with allowed(2.0):
        assert most_bytes() == 2e9
        with allowed(64.0):
            assert most_bytes() == 64e9
        assert most_bytes() == 2e9
    assert most_bytes() == 4e9


def test_it_holds_on_the_threads_of_a_computation_and_not_in_another():
    other = []
    with allowed(7.0):
        assert watched(Silent(), 100, lambda inner: most_bytes()) == 7e9
        with read_ahead(Silent(), (most_bytes() for _ in range(2))) as items:
            assert list(items) == [7e9, 7e9]
        thread = threading.Thread(target=lambda: other.append(most_bytes()))
        thread.start()
        thread.join()
    assert other == [4e9]


def test_a_refusal_tells_what_is_needed_and_what_may_be_used():
    told = TooLargeError("habitat_too_large", 6.92e9, cells=3).message
    assert told.params == {"gigabytes": 6.9, "most": 4.0, "cells": 3}


def test_the_cell_that_fits_is_rounded_up():
    # four times the memory: twice the width; 16 by 4 GB and 1 GB of the program: the square root of 15 by 3
    assert cell_that_fits(30.0, 16e9) == 60.0
    assert cell_that_fits(100.0, 16e9, fixed=1e9) == 230.0
    assert cell_that_fits(1.0, 4.1e9) == 1.1
