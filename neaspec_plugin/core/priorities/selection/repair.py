"""From any selection to a good one that holds targets and limits: units added, dropped and exchanged in batches.

A batch takes no two neighbours at once, so that what each changes in the outline is known, and as many of the best as
the targets and limits bear together: the steps stay few however many units there are.
"""

from __future__ import annotations

import numpy as np
from scipy.sparse import csr_matrix

from .problem import FREE, LOCKED_IN, LOCKED_OUT, TOLERANCE, Problem

_ROUNDS = 400  # of batches, a guard against going back and forth
_BATCH = 20_000  # units whose amounts are added up at a time


class Repair:
    """Knows the neighbours of each unit of one problem."""

    def __init__(self, problem: Problem, limit_prices: np.ndarray | None = None):
        """``limit_prices`` (L): what each whole limit is worth in the unit of the objective."""
        self.problem = problem
        one, two = problem.pairs.T
        costs = problem.pair_costs
        self.beside = csr_matrix((np.r_[costs, costs], (np.r_[one, two], np.r_[two, one])), shape=(problem.units,) * 2)
        self._around = np.asarray(self.beside.sum(axis=1)).ravel()
        self._own = problem.linear
        self._columns = problem.amounts.T.tocsr()
        self._uses = problem.limits.T.tocsr()
        most = np.maximum(np.abs(problem.most), 1e-12)
        worth = np.ones(len(most)) if limit_prices is None else limit_prices
        self._dear = np.maximum(self._uses @ (worth / most), 0.0)  # what each unit uses up of the limits
        self._free = problem.locks == FREE
        self._worth = np.where(problem.targets > 0, 1.0 / np.where(problem.targets > 0, problem.targets, 1.0), 0.0)

    def improved(self, selected: np.ndarray) -> np.ndarray:
        """A selection that holds the limits, and as many targets as it can, at a cost that no single unit lowers."""
        x = selected.copy()
        x[self.problem.locks == LOCKED_IN] = True
        x[self.problem.locks == LOCKED_OUT] = False
        self._within_limits(x)
        given = x.copy()
        self._fill(x)
        self._prune(x)
        if len(self.problem.most):  # what was pruned has left room
            self._fill(x)
        if self.problem.objective == "max_coverage" and (self._own + self._around).any():
            # what was added may have completed no target, or one that is not worth its outline
            self._prune(x)
            self._prune(given)
            x = min(x, given, key=self.problem.value)
        return x

    def without(self, selected: np.ndarray, unit: int) -> np.ndarray:
        """``selected`` without one unit, filled up by others and pruned."""
        x = selected.copy()
        x[unit] = self._free[unit] = False
        self._fill(x)
        self._prune(x)
        self._free[unit] = True
        return x

    def price(self, x: np.ndarray) -> np.ndarray:
        """What the objective gains in own and outline cost if each unit is switched on (or is lost if it is off)."""
        return self._own + self._around - 2 * (self.beside @ x.astype(float))

    def _fill(self, x: np.ndarray) -> None:
        """Add units, best first by share of targets still missing per cost, while targets are missing."""
        problem = self.problem
        for _ in range(_ROUNDS):
            lack = problem.targets - problem.amounts @ x.astype(float)
            lack[lack <= TOLERANCE * np.abs(problem.targets)] = 0.0
            if not lack.any():
                return
            gain, price = self._gain(lack), self.price(x)
            wanted = gain > (price if problem.objective != "min_set" else 0.0)
            candidates = np.flatnonzero(self._free & ~x & wanted & (gain > 0))
            if not len(candidates):
                return
            price = np.maximum(price[candidates], 0.0) + self._dear[candidates]
            score = gain[candidates] / (price + 1e-12 * (1 + price.max()))
            order = candidates[np.argsort(-score, kind="stable")]
            batch = self._bearable(x, order, adding=True)
            needed = self._prefix_for(batch, lack)
            if not len(needed):
                return
            x[needed] = True

    def _gain(self, lack: np.ndarray) -> np.ndarray:
        problem, weights = self.problem, self._worth * (lack > 0)
        if problem.objective == "max_coverage":  # nothing until the whole lack is filled
            weights = np.divide(problem.weights, lack, out=np.zeros(len(lack)), where=lack > 0)
        elif problem.objective == "min_shortfall":
            weights = weights * problem.weights
        return self._columns @ weights

    def _prefix_for(self, batch: np.ndarray, lack: np.ndarray) -> np.ndarray:
        """Of a batch, best first, no more than the first target to be met needs, and an eighth of it at most."""
        if not len(batch):
            return batch
        held = np.cumsum(self._columns[batch[: max(len(batch) // 8, 1)]].toarray(), axis=0)
        open_ = lack > 0
        met = (held[:, open_] >= lack[open_]).any(axis=1)
        return batch[: (int(np.argmax(met)) if met.any() else len(held) - 1) + 1]

    def _within_limits(self, x: np.ndarray) -> None:
        """Drop units, least loss per use first, until all limits hold; add some only where dropping cannot help."""
        problem = self.problem
        for _ in range(_ROUNDS):
            over = problem.limits @ x.astype(float) - problem.most
            broken = over > TOLERANCE * np.maximum(np.abs(problem.most), 1.0)
            if not broken.any():
                return
            use = self._uses[:, broken] @ (1 / np.maximum(over[broken], 1e-12))
            candidates = np.flatnonzero(self._free & x & (use > 0))
            if not len(candidates):
                candidates = np.flatnonzero(self._free & ~x & (use < 0))
            if not len(candidates):
                return
            loss = self._gain(problem.targets)[candidates]
            order = candidates[np.argsort(loss / np.abs(use[candidates]), kind="stable")]
            eased = np.cumsum(np.abs(use[order]))
            x[order[: int(np.searchsorted(eased, 1.0)) + 1]] ^= True

    def _prune(self, x: np.ndarray) -> None:
        """Drop units whose going saves cost and breaks nothing."""
        for _ in range(_ROUNDS):
            saved = self.price(x)
            if self.problem.objective == "min_shortfall":
                saved = saved - self._gain(self.problem.targets - self.problem.amounts @ x.astype(float))
            least = TOLERANCE * np.abs(saved).max(initial=1.0)
            # what costs nothing may take room from what a target needs
            spared = (self._dear > 0) & (saved >= -least) & (self.problem.objective == "max_coverage")
            candidates = np.flatnonzero(self._free & x & ((saved > least) | spared))
            if not len(candidates):
                return
            worth = saved + self._dear if self.problem.objective == "max_coverage" else saved
            order = candidates[np.argsort(-worth[candidates], kind="stable")]
            batch = self._bearable(x, order, adding=False)
            if not len(batch):
                return
            x[batch] = False

    def _apart(self, order: np.ndarray) -> np.ndarray:
        """Those of ``order`` that come before all their neighbours in it."""
        place = np.full(self.problem.units, len(order))
        place[order] = np.arange(len(order))
        rows = self.beside[order]
        first = np.full(len(order), len(order))
        filled = np.flatnonzero(np.diff(rows.indptr))
        if len(filled):
            first[filled] = np.minimum.reduceat(place[rows.indices], rows.indptr[filled])
        return order[first > np.arange(len(order))]

    def _bearable(self, x: np.ndarray, order: np.ndarray, adding: bool) -> np.ndarray:
        """The first of ``order``, no two neighbours, that limits (and, where units go, targets) bear together."""
        problem, state = self.problem, x.astype(float)
        uses = self._uses if adding else -self._uses
        most = np.maximum(np.abs(problem.most), 1.0)
        stocks = [(uses, problem.most - problem.limits @ state + TOLERANCE * most)]
        if not adding:
            spare = problem.amounts @ state - problem.targets
            missed = np.inf if problem.objective != "min_set" else 0.0  # of these targets units may go
            stocks.append((self._columns, np.where(spare < 0, missed, spare + TOLERANCE * problem.targets)))
        for need, left in stocks:
            order = order[_rows_fit(need[order], left)]
        order = self._apart(order)[:_BATCH]
        count = len(order)
        for need, left in stocks:
            broken = (np.cumsum(need[order].toarray(), axis=0) > left).any(axis=1)
            count = min(count, int(np.argmax(broken)) if broken.any() else len(order))
        return order[:count]


def _rows_fit(need: csr_matrix, left: np.ndarray) -> np.ndarray:
    """For each row whether no entry is above what is left."""
    over = np.concatenate([[0], np.cumsum(need.data > left[need.indices])])
    return over[need.indptr[1:]] == over[need.indptr[:-1]]
