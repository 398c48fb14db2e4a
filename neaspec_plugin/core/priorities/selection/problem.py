"""Which units to select: one problem for the three questions that systematic conservation planning asks.

``min_set``: all targets at the least cost (Cocks and Baird 1989). ``min_shortfall``: the least weighted share of the
targets that a budget leaves unmet (Jung et al. 2021). ``max_coverage``: the most targets, by weight, that a budget
meets (Camm et al. 1996). A selection that scatters is penalised by the length of its outline (Ball, Possingham and
Watts 2009), and one that cuts links between units by their strength (Beger et al. 2010, here
without direction). With x 1 where a unit is
selected and u the missed share of each target, all three are

    least  c x + w u + penalty * outline(x) + penalty' * cut(x)
    where  A x + T u >= T,  L x <= m,  locked units as locked,

with c = 0 where a budget limits the cost, u = 0 for ``min_set``, and u 0 or 1 for ``max_coverage``.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
from scipy.sparse import csr_matrix

from ...errors import NeaspecError

FREE, LOCKED_IN, LOCKED_OUT = 0, 1, -1
TOLERANCE = 1e-9  # relative, of what counts as met or within a limit


@dataclass(frozen=True)
class Outline:
    """``pairs`` (m, 2): units that share a border of length ``shared`` (m); ``outer`` (n): the length that borders on
    no other unit. ``penalty``: cost of one unit of length. Links between units are told alike, with their strength in
    place of a length."""

    pairs: np.ndarray
    shared: np.ndarray
    outer: np.ndarray
    penalty: float

    @classmethod
    def none(cls, units: int) -> Outline:
        """No penalty for scattered units."""
        return cls(np.zeros((0, 2), dtype=np.int64), np.zeros(0), np.zeros(units), 0.0)

    def length(self, selected: np.ndarray) -> float:
        """The outline of a selection: outer borders, and borders of which exactly one side is selected."""
        one, two = self.pairs.T
        return float(self.outer[selected].sum() + self.shared[selected[one] != selected[two]].sum())

    def kept(self, selected: np.ndarray) -> float:
        """What the pairs share of which both are selected."""
        one, two = self.pairs.T
        return float(self.shared[selected[one] & selected[two]].sum())

    def within(self, inside: np.ndarray) -> Outline:
        """That of the units of the mask ``inside`` alone: what they share with the others is outer."""
        one, two = self.pairs.T
        outer = self.outer.copy()
        for here, there in ((one, two), (two, one)):
            open_ = inside[here] & ~inside[there]
            outer += np.bincount(here[open_], self.shared[open_], len(outer))
        joined = inside[one] & inside[two]
        return Outline(self.pairs[joined], self.shared[joined], outer, self.penalty)


@dataclass(frozen=True)
class Limit:
    """The ``code`` that says that a limit is broken, its country, and what 1 of it is in the ``unit`` of the cost."""

    code: str
    country: str | None = None
    unit: float = 1.0


@dataclass(frozen=True)
class Problem:
    """``costs`` (n, at least 0); ``amounts`` (K, n) of each feature in each unit, ``targets`` (K) and ``weights`` (K)
    of a missed target; ``locks`` (n) of FREE, LOCKED_IN, LOCKED_OUT; ``limits`` (L, n) and ``most`` (L): budgets and
    bounds of equity, ``limits @ x <= most``. ``links``: connections, where there are any. ``shunned`` (n): what using a
    unit adds to the objective, so that another selection than one already known is found. ``features`` (K) and
    ``named`` (L) say what targets and limits are called."""

    objective: str
    costs: np.ndarray
    amounts: csr_matrix
    targets: np.ndarray
    weights: np.ndarray
    locks: np.ndarray
    limits: csr_matrix
    most: np.ndarray
    outline: Outline
    links: Outline | None = None
    shunned: np.ndarray | float = 0.0
    features: Sequence[str] = ()
    named: Sequence[Limit] = ()

    @property
    def units(self) -> int:
        return len(self.costs)

    @property
    def linear(self) -> np.ndarray:
        """What each unit adds to the objective by itself."""
        own = self.costs if self.objective == "min_set" else np.zeros(self.units)
        return own + sum(tie.penalty * tie.outer for tie in self._ties) + self.shunned

    @property
    def pairs(self) -> np.ndarray:
        """Units that share a border, then those that are linked (m, 2); a pair may be both."""
        return self.outline.pairs if self.links is None else np.concatenate([tie.pairs for tie in self._ties])

    @property
    def pair_costs(self) -> np.ndarray:
        """What a pair (m) adds to the objective where one of the two is selected."""
        return np.concatenate([tie.penalty * tie.shared for tie in self._ties])

    @property
    def _ties(self) -> tuple[Outline, ...]:
        return (self.outline,) if self.links is None else (self.outline, self.links)

    @property
    def dearest(self) -> float:
        """No selection has a higher value: a bound above it proves that none holds all targets and limits."""
        own = np.maximum(self.linear, 0.0).sum() + self.pair_costs.sum()
        return float(own if self.objective == "min_set" else own + self.weights.sum())

    def missed(self, selected: np.ndarray) -> np.ndarray:
        """The missed share of each target, 0 to 1; of ``max_coverage`` 0 or 1."""
        held = self.amounts @ selected.astype(float)
        short = np.clip((self.targets - held) / np.where(self.targets > 0, self.targets, 1.0), 0.0, 1.0)
        short[short <= TOLERANCE] = 0.0
        return np.ceil(short) if self.objective == "max_coverage" else short

    def value(self, selected: np.ndarray) -> float:
        """The objective of a selection; infinite where it breaks a lock, a limit or a target of ``min_set``."""
        if not self.allowed(selected):
            return np.inf
        missed = self.missed(selected)
        if self.objective == "min_set" and missed.any():
            return np.inf
        one, two = self.pairs.T
        apart = self.pair_costs[selected[one] != selected[two]].sum()
        missing = 0.0 if self.objective == "min_set" else self.weights @ missed
        return float(self.linear[selected].sum() + apart + missing)

    def allowed(self, selected: np.ndarray) -> bool:
        """Whether locks and limits hold."""
        used = self.limits @ selected.astype(float)
        within = (used <= self.most + TOLERANCE * np.maximum(np.abs(self.most), 1.0)).all()
        return bool(within and selected[self.locks == LOCKED_IN].all() and not selected[self.locks == LOCKED_OUT].any())

    def fixed(self, chosen: np.ndarray, selected: np.ndarray) -> Problem:
        """The same problem with the units of the mask ``chosen`` locked as in ``selected``."""
        return replace(self, locks=np.where(chosen, np.where(selected, LOCKED_IN, LOCKED_OUT), self.locks))


def check(problem: Problem, features: Sequence[str], units: Sequence[str]) -> None:
    """Raises ``NeaspecError``: selection_cost_invalid (of which unit), selection_cost_all_zero, feature_nowhere,
    target_out_of_reach (of which feature, for ``min_set``), selection_limit_locked (locked units alone break a limit).
    """
    right = np.isfinite(problem.costs) & (problem.costs >= 0)
    if not right.all():
        raise NeaspecError("selection_cost_invalid", unit=units[int(np.argmin(right))], others=int((~right).sum()) - 1)
    if not problem.costs.any():
        raise NeaspecError("selection_cost_all_zero")
    everywhere = problem.amounts @ np.ones(problem.units)
    if not everywhere.all():
        raise NeaspecError("feature_nowhere", feature=features[int(np.argmin(everywhere != 0))])
    if problem.objective == "min_set":
        there = problem.amounts @ (problem.locks != LOCKED_OUT).astype(float)
        short = np.flatnonzero(there < problem.targets * (1 - TOLERANCE))
        if len(short):
            first = int(short[0])
            target, most, others = float(problem.targets[first]), float(there[first]), len(short) - 1
            raise NeaspecError("target_out_of_reach", feature=features[first], target=target, there=most, others=others)
    locked = problem.limits @ (problem.locks == LOCKED_IN).astype(float)
    forced = problem.limits.minimum(0) @ (problem.locks == FREE).astype(float)  # what free units can win back
    if (locked + forced > problem.most + TOLERANCE * np.maximum(np.abs(problem.most), 1.0)).any():
        raise NeaspecError("selection_limit_locked")
