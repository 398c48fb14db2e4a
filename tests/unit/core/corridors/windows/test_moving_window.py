"""Moving windows: closed forms, a dense solution from Kirchhoff's law, shared factors, and runs that go on."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pandas as pd
import pytest

from neaspec_plugin.core import memory
from neaspec_plugin.core.corridors.windows import checks, circuit, flow
from neaspec_plugin.core.corridors.windows import moving_window as moving_window_module
from neaspec_plugin.core.corridors.windows import work as work_file
from neaspec_plugin.core.corridors.windows.checks import NeaspecError
from neaspec_plugin.core.corridors.windows.circuit import Factors, dissection
from neaspec_plugin.core.corridors.windows.flow import Flow, artefact_correction, moving_window
from neaspec_plugin.core.corridors.windows.moving_window import METHODS, Question, Window, groups
from neaspec_plugin.core.corridors.windows.raster_rows import ResistanceRows, SourceRows, sources_of
from neaspec_plugin.core.corridors.windows.sides import flow_by_side
from neaspec_plugin.core.corridors.windows.work import State, Work, work_name
from neaspec_plugin.core.grid import Grid
from neaspec_plugin.core.progress import Silent
from neaspec_plugin.core.schema import COUNTRIES


def landscape(side=30, seed=1, holes=0.1):
    """A simulated landscape with a contrast of 100, holes, and sources."""
    source = np.random.default_rng(seed)
    resistance = 10 ** source.uniform(0, 2, (side, side))
    resistance[source.random((side, side)) < holes] = np.nan
    return resistance, source.uniform(0.1, 1, (side, side))


def narrow(rows):
    """Some columns of a landscape, for what goes on from row to row."""
    return tuple(part[:, :14] for part in landscape(rows))


def dense(question):
    """Cumulative current and flow potential by a dense matrix for each window, cell by cell."""
    sums = [np.zeros(question.sources.shape) for _ in range(2)]
    rows, columns = question.sources.shape
    half = question.block // 2
    for row in range(half, rows - half, question.block):
        for column in range(half, columns - half, question.block):
            strength = question.sources[row - half : row + half + 1, column - half : column + half + 1].sum()
            away = np.hypot(*(np.indices((rows, columns)) - np.array([row, column])[:, None, None]))
            weights = np.where(away <= question.radius, question.sources, 0.0)
            weights[row - half : row + half + 1, column - half : column + half + 1] = 0.0
            if not strength or not weights.sum():
                continue
            amperes = weights * strength / weights.sum()
            reach = question.radius + question.buffer
            box = np.zeros((rows, columns), dtype=bool)
            box[max(row - reach, 0) : row + reach + 1, max(column - reach, 0) : column + reach + 1] = True
            for total, ohm in (
                (sums[0], np.where(away <= reach, question.resistance, np.nan)),
                (sums[1], np.where(box, 1.0, np.nan)),
            ):
                total += kirchhoff(ohm, amperes, row, column)
    return sums


def kirchhoff(ohm, amperes, row, column):
    cells = [tuple(cell) for cell in np.argwhere(np.isfinite(ohm))]
    place = {cell: number for number, cell in enumerate(cells)}
    if (row, column) not in place:
        return np.zeros(ohm.shape)
    siemens = np.zeros((len(cells), len(cells)))
    for one in cells:
        for down, right in ((0, 1), (1, 0), (1, 1), (1, -1)):
            two = one[0] + down, one[1] + right
            if two in place:
                value = (1 / ohm[one] + 1 / ohm[two]) / 2 / np.hypot(down, right)
                siemens[place[one], place[two]] = siemens[place[two], place[one]] = value
    ground, joined, front = place[row, column], set(), [place[row, column]]
    while front:
        joined.add(front.pop())
        front = [n for n in np.flatnonzero((siemens[sorted(joined)] > 0).any(axis=0)) if n not in joined][:1]
    free = [n for n in sorted(joined) if n != ground]
    matrix = np.diag(siemens.sum(axis=1)) - siemens
    volts = np.zeros(len(cells))
    into = np.array([amperes[cell] for cell in cells])
    volts[free] = np.linalg.solve(matrix[np.ix_(free, free)], into[free])
    branch = siemens * (volts[:, None] - volts[None])
    out = np.maximum(branch, 0).sum(axis=1)
    came = np.maximum(-branch, 0).sum(axis=1)
    total = np.zeros(ohm.shape)
    for number, cell in enumerate(cells):
        total[cell] = max(out[number], came[number])
    return total


@pytest.mark.parametrize("method", METHODS)
def test_a_line_of_three_cells(method):
    flow = moving_window(Question(np.ones((1, 3)), np.ones((1, 3)), 2, method=method), Silent())
    # target left: middle and right give 0.5 each; the middle passes 1, the right 0.5, the target takes 1
    np.testing.assert_allclose(flow.cumulative, [[1 + 0.5 + 0.5, 1 + 1 + 1, 1 + 0.5 + 0.5]], rtol=1e-9)
    np.testing.assert_allclose(flow.normalised, 1.0, rtol=1e-9)
    assert flow.windows == 3


@pytest.mark.parametrize(("radius", "block", "buffer"), [(3, 1, 0), (3, 1, 2), (4, 3, 1)])
def test_windows_are_those_of_kirchhoffs_law(radius, block, buffer, monkeypatch):
    monkeypatch.setattr(
        "neaspec_plugin.core.corridors.windows.flow.artefact_correction",
        lambda radius, reach, block: np.ones((2 * reach + 1, 2 * reach + 1)),
    )
    resistance, sources = landscape(11, holes=0.25)
    question = Question(resistance, sources, radius, block, buffer, "exact")
    flow = moving_window(question, Silent())
    cumulative, potential = dense(question)
    known = np.isfinite(resistance)
    np.testing.assert_allclose(flow.cumulative[known], cumulative[known], rtol=1e-8, atol=1e-12)
    np.testing.assert_allclose(flow.potential[known], potential[known], rtol=1e-8)
    assert np.isnan(flow.cumulative[~known]).all() and np.isnan(flow.normalised[~known]).all()


@pytest.mark.parametrize("holes", [0.0, 0.3])
@pytest.mark.parametrize("block", [1, 3])
def test_shared_factors_find_what_each_window_finds_alone(holes, block):
    resistance, sources = landscape(26, holes=holes)
    exact, shared = (
        moving_window(Question(resistance, sources, 7, block, 0, method), Silent()) for method in ("exact", "shared")
    )
    inner = (slice(7, -7), slice(7, -7))
    one, two = exact.cumulative[inner], shared.cumulative[inner]
    assert np.sqrt(np.nanmean((one - two) ** 2) / np.nanmean(one**2)) < 0.002  # 0.02 is what is promised
    np.testing.assert_allclose(shared.potential, exact.potential, rtol=1e-9)


def test_neighbouring_windows_share_and_none_is_left_out():
    question = Question(*landscape(36), 9, 1, 0, "shared")
    shared = list(groups(question))
    assert max(len(group) for group in shared) == 16
    places = sorted((window.row, window.column) for group in shared for window in group)
    assert places == sorted((row, column) for row in range(36) for column in range(36))


def test_a_window_that_shared_factors_do_not_reach_is_solved_alone(monkeypatch):
    question = Question(*landscape(24), 8, 3, 0, "shared", potential=False)
    exact = moving_window(Question(*landscape(24), 8, 3, 0, "exact", potential=False), Silent())
    monkeypatch.setattr(circuit, "_MOST_ITERATIONS", 0)
    found = moving_window(question, Silent())
    np.testing.assert_allclose(found.cumulative, exact.cumulative, rtol=1e-9)


def test_the_block_sends_nothing_to_itself_wherever_the_edge_cuts_the_window():
    question = Question(np.ones((20, 20)), np.ones((20, 20)), 5, 3)
    for row, column in ((1, 1), (1, 10), (10, 1), (10, 10), (16, 16)):
        window = Window(question, row, column)
        at = window.target
        assert not window.injected()[max(at[0] - 1, 0) : at[0] + 2, max(at[1] - 1, 0) : at[1] + 2].any()
        assert (window.injected() > 0).sum() == (window.of_circle(disc(5)) > 0).sum() - 9
        assert window.injected().sum() == pytest.approx(9.0)


def disc(radius):
    return np.hypot(*np.indices((2 * radius + 1, 2 * radius + 1)) - radius) <= radius


def test_the_correction_takes_out_the_pattern_that_blocks_leave(monkeypatch):
    ones = np.ones((31, 31))

    def inner(block):
        return moving_window(Question(ones, ones, 7, block, 0, "shared", False), Silent()).cumulative[10:21, 10:21]

    single, corrected = inner(1), inner(5)
    assert (artefact_correction(7, 7, 1) == 1.0).all()
    monkeypatch.setattr(
        "neaspec_plugin.core.corridors.windows.flow.artefact_correction",
        lambda radius, reach, block: np.ones((2 * reach + 1, 2 * reach + 1)),
    )
    plain = inner(5)
    assert np.abs(corrected / single - 1).max() < 0.1 < 0.5 < np.abs(plain / single - 1).max()


def test_the_order_of_dissection_has_each_cell_once_and_separators_last():
    order = dissection(9, 21)
    assert sorted(order) == list(range(9 * 21))
    assert {cell % 21 for cell in order[-9:]} == {10}


def test_factors_serve_parts_that_nothing_joins():
    resistance = np.array([[1.0, 1.0, np.nan, 2.0, 2.0]])
    volts = Factors(resistance).volts(np.array([[[1.0, -1.0, 0.0, 1.0, -1.0]]]))[0, 0]
    assert volts[0] - volts[1] == pytest.approx(1.0) and volts[3] - volts[4] == pytest.approx(2.0)


class Stops(Silent):
    """Cancels after so many steps."""

    def __init__(self, steps):
        self.left = steps

    def is_canceled(self):
        self.left -= 1
        return self.left < 0


def test_a_run_goes_on_where_it_was_stopped_and_ends_the_same_to_the_bit(tmp_path):
    question = Question(*landscape(24), 6, 1, 0, "shared")
    whole = moving_window(question, Silent())
    path = str(tmp_path / work_name(question))
    with pytest.raises(NeaspecError, match="cancelled"):
        moving_window(question, Stops(400), Work(path))
    begun = Work(path).begun()
    assert 0 < begun.windows < whole.windows and begun.done > 0
    work = Work(path)
    again = moving_window(question, Silent(), work)
    for name in ("cumulative", "potential"):
        assert getattr(again, name).tobytes() == getattr(whole, name).tobytes()
    assert again.windows == whole.windows
    (tmp_path / f"{work_name(question)}.1-1").write_bytes(b"a draft of a killed run")
    work.remove()
    assert not list(tmp_path.iterdir())


def test_threads_change_nothing_and_show_each_window_once():
    question, shown = Question(*landscape(24), 6, 1, 0, "shared"), []
    found, ends = [], []
    for threads in (1, 2, 3):
        seen = Silent()
        seen.set_progress = shown.append
        found.append(flow._moving_window(question, seen, Work(None), None, threads))
        assert shown == sorted(shown)
        ends.append(shown[-1])
        shown.clear()
    assert ends == pytest.approx([100.0] * 3)
    assert len({one.cumulative.tobytes() + one.potential.tobytes() for one in found}) == 1


@pytest.mark.skipif(not Path("/proc/self/statm").exists(), reason="the system does not tell the memory in use")
@pytest.mark.parametrize("threads", [1, 2])
def test_factors_are_freed_on_whichever_thread_they_were_made(threads):
    """SuperLU lets go of its factors only on the thread that made them: what others drop is never freed."""
    ones, used = np.ones((120, 100)), []
    question = Question(ones, ones, 40, 15, 0, "shared")
    for _ in range(4):
        flow._moving_window(question, Silent(), Work(None), None, threads)
        used.append(int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1]) * 4096 / 1e6)
    assert used[3] - used[1] < 60


def test_what_was_finished_is_not_computed_again(tmp_path, monkeypatch):
    question = Question(*landscape(24), 6, 1, 0, "shared", potential=False)
    work = Work(str(tmp_path / "work"))
    monkeypatch.setattr(work_file, "_EVERY_S", 0.0)
    first = moving_window(question, Silent(), work)  # the last group is kept, too
    again = moving_window(question, Stops(0), work)
    assert again.cumulative.tobytes() == first.cumulative.tobytes()


def test_another_question_has_another_file_and_a_broken_file_is_nothing(tmp_path):
    resistance, sources = landscape(10)
    one = Question(resistance, sources, 3)
    changed = resistance.copy()
    changed[0, 0] = 7.0
    others = [
        Question(changed, sources, 3), Question(resistance, sources * 2, 3), Question(resistance, sources, 4),
        Question(resistance, sources, 3, 3), Question(resistance, sources, 3, 1, 1),
        Question(resistance, sources, 3, method="exact"), Question(resistance, sources, 3, potential=False),
    ]  # fmt: skip
    names = {work_name(question) for question in (one, *others)}
    assert len(names) == 8 and work_name(Question(resistance.copy(), sources.copy(), 3)) == work_name(one)
    (tmp_path / "work").write_bytes(b"not a file of sums")
    assert Work(str(tmp_path / "work")).begun() == State()
    assert Work(None).begun() == State()


def test_a_folder_that_cannot_be_written_is_told(tmp_path):
    with pytest.raises(NeaspecError, match="not_writable"):
        Work(str(tmp_path / "nowhere" / "work")).keep(State(0, 1, 1, 0, np.zeros((1, 2, 2))), now=True)


def test_sources_from_resistance_and_from_a_raster():
    resistance = np.array([[0.5, 1.0, 4.0, np.nan]])
    assert sources_of(resistance, None, 0.3, "").tolist() == [[1.0, 1.0, 0.0, 0.0]]
    given = np.array([[2.0, 0.1, np.nan, 1.0]])
    assert sources_of(resistance, given, 0.2, "given").tolist() == [[2.0, 0.0, 0.0, 1.0]]
    for wrong in (-1.0, np.inf, -np.inf):
        bad = np.array([[2.0, 0.1, wrong, 1.0]])
        with pytest.raises(NeaspecError, match="window_source_value"):
            sources_of(resistance, bad, 0.2, "given")


def test_what_cannot_end_well_is_refused():
    ones = np.ones((50, 40))
    with pytest.raises(NeaspecError, match="window_no_source"):
        checks.forecast(Question(ones, ones * 0, 5), 0.1)
    for radius in (0, 51):
        with pytest.raises(NeaspecError, match="window_radius"):
            checks.check_sizes(50, 40, radius, 1, "x")
    for radius, block in ((3, 5), (50, 41)):
        with pytest.raises(NeaspecError, match="window_block"):
            checks.check_sizes(50, 40, radius, block, "x")
    checks.check_sizes(50, 40, 50, 3, "x")
    large = Question(np.ones((1000, 1000)), np.ones((1000, 1000)), 400, method="exact")
    with pytest.raises(NeaspecError) as error:
        checks.forecast(large, 0.0)
    shared = checks.forecast(replace(large, method="shared"), 0.0)
    assert error.value.message.code == "window_too_long_exact"
    assert error.value.message.params["other"] == np.ceil(shared.seconds / 86_400)
    for method in ("exact", "shared"):  # neither would do
        with memory.allowed(1000), pytest.raises(NeaspecError) as error:
            checks.forecast(replace(large, radius=800, method=method), 0.0)
        assert error.value.message.code == "window_too_long"
    found = checks.forecast(Question(ones, ones, 5, 3), 0.0)
    assert found.windows == 16 * 13 and 0 < found.seconds < 60 and found.threads == 1


def test_large_windows_are_shared_by_threads_where_memory_holds_them():
    with memory.allowed(4.0):
        assert [checks.threads(wide(4000, 4000, radius)) for radius in (20, 100, 200, 400)] == [1, 2, 2, 1]


def wide(rows, columns, radius):
    """A question about so many cells that only its size is real."""
    values = np.broadcast_to(1.0, (rows, columns))
    return Question(values, values, radius, 11)


def test_a_raster_that_memory_does_not_hold_is_taken_in_bands():
    at_once, needed = checks.band_rows(wide(1414, 1414, 100))
    assert at_once == 1414 // 11 and needed < 4e9
    large = wide(20_000, 20_000, 100)
    at_once, needed = checks.band_rows(large)
    assert large.side <= at_once < large.block_rows and at_once % large.side == 0
    assert 3e9 < needed <= 4e9
    with memory.allowed(1.0):
        fewer, less = checks.band_rows(large)
    assert fewer < at_once and less <= 1e9
    with memory.allowed(64.0):
        assert checks.band_rows(large)[0] == large.block_rows
    with pytest.raises(NeaspecError, match="window_too_large"):
        checks.band_rows(wide(20_000, 20_000, 1200))


@pytest.mark.parametrize("method", METHODS)
@pytest.mark.parametrize(("block", "buffer"), [(1, 0), (3, 2)])
@pytest.mark.parametrize("potential", [True, False])
def test_bands_change_no_bit(method, block, buffer, potential):
    question = Question(*narrow(41), 6, block, buffer, method, potential)
    whole = moving_window(question, Silent())
    for band_rows in (1, 4, 9):
        found = moving_window(question, Silent(), None, band_rows)
        for name in ("cumulative", "potential", "normalised"):
            known = getattr(whole, name)
            assert (
                known is None
                if not potential and name != "cumulative"
                else (getattr(found, name).tobytes() == known.tobytes())
            )
        assert found.windows == whole.windows


@pytest.mark.parametrize("then", [1, 6, None])
def test_a_run_in_bands_goes_on_with_other_bands_to_the_same_bit(tmp_path, then, monkeypatch):
    question = Question(*narrow(40), 4, 1, 0, "shared")
    whole = moving_window(question, Silent())
    path = str(tmp_path / work_name(question))
    with pytest.raises(NeaspecError, match="cancelled"):
        moving_window(question, Stops(300), Work(path), 2)
    begun = Work(path).begun()
    assert begun.top > 0 and 0 < begun.windows < whole.windows
    work = Work(path)
    again = moving_window(question, Silent(), work, then)
    for name in ("cumulative", "potential", "normalised"):
        assert getattr(again, name).tobytes() == getattr(whole, name).tobytes()
    assert again.windows == whole.windows
    del again
    work.remove()
    assert not list(tmp_path.iterdir())


def test_a_state_whose_maps_are_gone_is_nothing(tmp_path):
    question = Question(*narrow(40), 4, 1, 0, "shared")
    path = tmp_path / "work"
    with pytest.raises(NeaspecError, match="cancelled"):
        moving_window(question, Stops(300), Work(str(path)), 2)
    assert Work(str(path)).begun().top > 0
    (tmp_path / "work.maps").write_bytes(b"")
    assert Work(str(path)).begun() == State()


class Raster:
    """A simulated raster that is read by parts and counts what it is asked for."""

    def __init__(self, values):
        self.values, (self.rows, self.columns), self.most = values, values.shape, 0

    def read(self, row, end, column, stop):
        self.most = max(self.most, end - row)
        return self.values[row:end, column:stop].copy()


def test_rasters_are_read_by_rows_and_give_what_arrays_give(monkeypatch):
    resistance, given = landscape(60)
    monkeypatch.setattr(moving_window_module, "_CELLS_AT_ONCE", 600)
    rasters = Raster(resistance), Raster(given)
    rows = ResistanceRows(rasters[0], "land")
    read = Question(rows, SourceRows(rows, rasters[1], 0.2, "given"), 3, 3)
    held = Question(resistance, sources_of(resistance, given, 0.2, ""), 3, 3)
    assert read.windows == held.windows and work_name(read) == work_name(held)
    known = moving_window(held, Silent())
    found = moving_window(read, Silent(), None, 2)
    assert found.cumulative.tobytes() == known.cumulative.tobytes()
    assert max(raster.most for raster in rasters) < 20
    rasters[0].values[40, 3] = 0.0
    with pytest.raises(NeaspecError, match="resistance_not_positive.*land"):
        list(read.parts())
    nothing = ResistanceRows(Raster(np.full((4, 4), np.nan)), "land")
    with pytest.raises(NeaspecError, match="resistance_not_positive"):
        checks.check_data(Question(nothing, SourceRows(nothing, None, 0.0, ""), 2), "land")


def test_the_flow_of_each_country():
    values = np.array([[1.0, 2.0, 3.0, 4.0], [1.0, 2.0, 3.0, 14.0], [np.nan, 1.0, 1.0, 1.0]])
    flow = Flow(values, np.where(np.isnan(values), np.nan, 2.0), values / 2, 1)
    grid = Grid(values, 500_000.0, 4_800_000.0, 100.0, 100.0, "EPSG:32652")
    middle = 129.0 + 200 / 81_000  # about where the third column begins
    table = flow_by_side(flow, grid, lambda points: np.where([p.x < middle for p in points], "CHN", None))
    assert list(table["country"]) == [*COUNTRIES, "unknown"]
    rows = table.set_index("country")
    assert rows.loc["CHN", "area_ha"] == 5 and rows.loc["unknown", "area_ha"] == 6
    assert rows.loc["CHN", "current_share"] == pytest.approx(7 / 33)
    assert rows.loc["unknown", "normalised_sum"] == pytest.approx(13.0)
    assert rows.loc["unknown", "normalised_mean"] == pytest.approx(13 / 6)
    assert rows.loc["CHN", "top_tenth_share"] == 0.0 and rows.loc["unknown", "top_tenth_share"] == pytest.approx(2 / 6)
    assert pd.isna(rows.loc["KOR", "normalised_mean"]) and rows.loc["KOR", "current_share"] == 0.0
