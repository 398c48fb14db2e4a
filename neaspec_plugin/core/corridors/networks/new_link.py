"""The one link that would raise the probability of connectivity most."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ...progress import Progress, step
from .best_paths import GraphSearch, KernelSearch, Network, searcher
from .indices import Overall

_CELLS = 4_000_000  # of the tables of pairs that are held at once: about 30 MB each


@dataclass(frozen=True)
class NewLink:
    """Two patches (places in the list), and by how many percent PC rises if they were joined as if they touched."""

    first: int
    second: int
    gain_percent: float


def best_new_link(
    network: Network, found: Overall, first: np.ndarray, second: np.ndarray, cost: np.ndarray, progress: Progress
) -> NewLink | None:
    """The best of the candidates ``first``-``second``, whose link now has ``cost`` (-ln p); None where none helps.

    With u-v joined at probability 1 a pair has the greatest of p_ij, p_iu p_vj and p_iv p_uj. As p_ij is at least
    p_iu p_uv p_vj, the gain is at most 2 F_u F_v (1 - p_uv), with F the sum of a_i p_iu: candidates are tried by
    falling bound until no bound exceeds the best gain, which is exact. Raises ``NeaspecError``: cancelled.
    """
    bound = 2.0 * found.reached[first] * found.reached[second] * -np.expm1(-cost)
    order = np.argsort(-bound, kind="stable")
    search = searcher(network)
    best, gain = None, 0.0
    for number, one in enumerate(order):
        step(progress, number, len(order))
        if bound[one] <= gain:
            break
        value = _gain(network, search, np.array([first[one], second[one]]), gain)
        if value > gain:
            best, gain = one, value
    if best is None:
        return None
    return NewLink(int(first[best]), int(second[best]), 100.0 * gain / found.numerator)


def _gain(network: Network, search: KernelSearch | GraphSearch, ends: np.ndarray, least: float) -> float:
    """What the sum over all ordered pairs gains where both ``ends`` are joined; 0 where that cannot exceed ``least``.

    A pair gains only where one of it is nearer to one end and the other to the other.
    """
    cost = search.costs(ends, network.sources)
    area = network.attribute[network.sources]
    u, v = (np.flatnonzero(cost[one] < cost[1 - one]) for one in (0, 1))
    if len(v) < len(u):
        u, v, cost = v, u, cost[::-1]
    parts = np.array_split(u, max(1, min(len(u), len(u) * len(v) // _CELLS)))

    def joined(part: np.ndarray) -> np.ndarray:
        return network.within(cost[0, part][:, None] + cost[1, v])

    def at_most(part: np.ndarray) -> np.ndarray:
        ways = (cost[one, part][:, None] + cost[one, v] for one in (0, 1))  # over either end, as it is now
        return network.within(np.minimum(*ways))

    def now(part: np.ndarray) -> np.ndarray:
        return search.costs(network.sources[part], network.sources[v])

    for before in (at_most, now):
        value = 2.0 * sum(_more(network, area[part], area[v], joined(part), before(part)) for part in parts)
        if value <= least:
            return 0.0
    return value


def _more(network: Network, one: np.ndarray, other: np.ndarray, joined: np.ndarray, now: np.ndarray) -> float:
    """The sum over pairs of both areas by how much more the path of cost ``joined`` is worth than that of ``now``."""
    return float(one @ np.maximum(network.gain(joined) - network.gain(now), 0.0) @ other)
