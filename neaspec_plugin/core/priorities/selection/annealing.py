"""Good selections by simulated annealing at prices: units flip by chance, less and less, while the prices of what is
missing rise and of what is in excess fall.

A heat bath on the priced problem (Geman and Geman 1984), many units at a time that share no border, so that a sweep is
some products of a matrix and a vector and a problem of any size takes the same number of sweeps. The start is what the
best prices of ``lagrangian`` choose: all targets are nearly held there already, and only the outline is to be mended.
"""

from __future__ import annotations

import time

import numpy as np
from scipy.sparse import csr_matrix, diags, vstack

from ...progress import Progress, step
from .problem import FREE, Problem
from .repair import Repair

SWEEPS = 1000
_BATCHES = 16  # of a sweep, at least; what one batch changes, the prices of the next one know
_HOT, _COLD = 0.3, 0.03  # temperature at the start and at the end, of what a flip of an undecided unit costs
_UNDECIDED = 0.25  # share of the units, those that the prices decide least clearly, that says what such a flip costs
_STIFF, _STIFFEST = 0.05, 10.0  # how much a price rises at once for what one unit holds; and for the whole target
_LEARNT = 0.3  # how much a price keeps of what a sweep taught
_CAPTURES, _REPAIRED = 20, 500_000  # selections repaired in a run at most, and their units together
_TRIED = 5  # sweeps that tell how long one takes


class Annealing:
    """Prepared once for a problem, its prices (K + L, of each whole target and limit) and the selection they choose."""

    def __init__(
        self, problem: Problem, repair: Repair, prices: np.ndarray, start: np.ndarray, seed: int = 1,
        asked: Repair | None = None,
    ):  # fmt: skip
        """``asked``: repairs and values what is found, where ``problem`` is only a way to another one."""
        self._repair, self._start, self._asked = repair, start, asked
        scale = np.where(problem.targets > 0, problem.targets, 1.0)
        most = np.where(np.abs(problem.most) > 0, np.abs(problem.most), 1.0)
        # targets and limits alike: ``rows @ x >= wanted``
        self._rows = vstack([diags(1 / scale) @ problem.amounts, -diags(1 / most) @ problem.limits]).tocsc()
        self._wanted = np.concatenate([problem.targets / scale, -problem.most / most])
        self._prices = prices
        self._least = np.maximum(prices, 0.05 * prices.mean())
        counts = np.maximum(np.diff(self._rows.tocsr().indptr), 1)
        typical = np.asarray(abs(self._rows).sum(axis=1)).ravel() / counts
        self._stiff = np.minimum(_STIFF / np.maximum(typical, 1e-12), _STIFFEST)
        self._ceiling = np.full(len(prices), np.inf)
        if problem.objective != "min_set":
            self._ceiling[: len(scale)] = problem.weights
        own = repair.price(np.zeros(problem.units, dtype=bool))
        columns = self._rows.T.tocsr()
        flips = np.abs(repair.price(start) - columns @ prices)[problem.locks == FREE]
        self._heat = float(np.quantile(flips, _UNDECIDED)) if len(flips) else 0.0
        self._batches = []
        for units in _apart(repair.beside, problem.locks == FREE, np.random.default_rng(seed)):
            self._batches.append(
                (units, repair.beside[units], columns[units], self._rows[:, units].tocsr(), own[units])
            )

    def run(self, seed: int, end: float, progress: Progress, sweeps: int = SWEEPS) -> tuple[np.ndarray, bool]:
        """The best repaired selection on the way, and whether ``end`` on the monotonic clock came first.

        Raises ``cancelled``.
        """
        source, begin, timed = np.random.default_rng(seed), time.monotonic(), False
        x, prices = self._start.copy(), self._prices.copy()
        held = self._rows @ x.astype(float)
        best, least = self._start, np.inf
        captures = _captures(sweeps, len(x))
        sweep, repaired, stop = 0, -2, end
        while sweep < sweeps:
            step(progress, sweep, sweeps)
            now = time.monotonic()
            if sweep == _TRIED and now + (sweeps - sweep) * (now - begin) / _TRIED > end:
                # there is time for fewer sweeps: cool faster
                sweeps = max(int(_TRIED + 0.8 * (end - now) * _TRIED / (now - begin)), 2 * _TRIED)
                captures, timed = _captures(sweeps, len(x)), True
            if now > stop:
                timed = True
                if sweep == repaired + 1:
                    break
                sweep = sweeps - 1
            else:
                self._sweep(x, held, prices, self._heat * _HOT * (_COLD / _HOT) ** (sweep / sweeps), source)
                prices = np.clip(prices + _LEARNT * self._least * (self._wanted - held), 0.0, self._ceiling)
            if sweep in captures:
                found = self._repair.improved(x)
                if self._asked is not None:
                    found = self._asked.improved(found)
                value = (self._asked or self._repair).problem.value(found)
                if value < least:
                    best, least = found, value
                repaired, stop = sweep, end - (time.monotonic() - now)  # the last repair takes as long as this one
            sweep += 1
        return best, timed

    def _sweep(self, x: np.ndarray, held: np.ndarray, prices: np.ndarray, heat: float, source) -> None:
        """Every free unit once; changes ``x`` and ``held`` in place."""
        state = x.astype(float)
        for place in source.permutation(len(self._batches)):
            units, beside, columns, rows, own = self._batches[place]
            now = np.clip(prices + self._stiff * self._least * (self._wanted - held), 0.0, self._ceiling)
            dear = own - 2 * (beside @ state) - columns @ now
            change = (dear < heat * source.logistic(size=len(units))) - state[units]
            if change.any():
                held += rows @ change
                state[units] += change
        x[:] = state > 0.5


def _captures(sweeps: int, units: int) -> set[int]:
    """The sweeps after which the selection is repaired and valued: of the cold last third, always the last one."""
    number = int(np.clip(_REPAIRED // max(units, 1), 2, _CAPTURES))
    return set(np.linspace(sweeps * 2 // 3, sweeps - 1, number).astype(int).tolist())


def _apart(beside: csr_matrix, free: np.ndarray, source: np.random.Generator) -> list[np.ndarray]:
    """The free units in batches of which none holds two neighbours."""
    count, groups = len(free), []
    order = source.permutation(count)
    left = free.copy()
    while left.any():
        group, open_ = [], left.copy()
        while open_.any():  # a largest possible set without neighbours, by rounds (Luby 1986)
            units = np.flatnonzero(open_)
            links = beside[units]
            rank = np.where(open_, order, count)
            first = np.full(len(units), count)
            linked = np.flatnonzero(np.diff(links.indptr))
            if len(linked):
                first[linked] = np.minimum.reduceat(rank[links.indices], links.indptr[linked])
            chosen = units[order[units] < first]
            group.append(chosen)
            open_[chosen] = False
            open_[beside[chosen].indices] = False
        units = source.permutation(np.concatenate(group))
        left[units] = False
        groups.append(units)
    pieces = [np.array_split(units, max(1, round(_BATCHES * len(units) / max(free.sum(), 1)))) for units in groups]
    return [np.sort(units) for piece in pieces for units in piece if len(units)]
