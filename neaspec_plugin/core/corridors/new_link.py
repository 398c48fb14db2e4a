"""The one link that would raise the probability of connectivity most."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy.sparse.csgraph import dijkstra

from ..progress import Progress, step
from .connectivity_indices import Network, Overall

_DENSE_CELLS = 16_000_000  # up to 4,000 patches all gains are kept, 128 MB


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
    area, sources = network.attribute, network.sources
    bound = 2.0 * found.reached[first] * found.reached[second] * -np.expm1(-cost)
    order = np.argsort(-bound, kind="stable")
    rows = _rows(network)
    best, gain = None, 0.0
    for number, one in enumerate(order):
        step(progress, number, len(order))
        if bound[one] <= gain:
            break
        to_u, to_v = rows(np.array([first[one], second[one]]))
        near = sources[(to_u[sources] > 0) | (to_v[sources] > 0)]
        u, v, own = to_u[near], to_v[near], area[near]
        joined = np.maximum(np.outer(u, v), np.outer(v, u))
        joined[joined < np.exp(-network.limit)] = 0.0
        raised = np.maximum(joined - rows(near)[:, near], 0.0)
        np.fill_diagonal(raised, 0.0)
        value = float(own @ raised @ own)
        if value > gain:
            best, gain = one, value
    if best is None:
        return None
    return NewLink(int(first[best]), int(second[best]), 100.0 * gain / found.numerator)


def _rows(network: Network):
    """A function from patches to their gains with all others; from memory where all fit."""
    if network.graph.shape[0] ** 2 <= _DENSE_CELLS:
        every = network.gain(dijkstra(network.graph, limit=network.limit))
        return lambda chosen: every[chosen]
    return lambda chosen: network.gain(dijkstra(network.graph, indices=chosen, limit=network.limit))
