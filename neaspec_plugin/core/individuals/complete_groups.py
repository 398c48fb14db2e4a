"""Groups in which every pair is linked: nothing is chained from one member to the next."""

from __future__ import annotations

import numpy as np
from scipy.sparse import coo_matrix
from scipy.sparse.csgraph import connected_components


def complete_groups(size: int, first: np.ndarray, second: np.ndarray, strength: np.ndarray) -> np.ndarray:
    """The group of each of ``size`` items, numbered by their first members; the strongest links are heeded first.

    ``first`` and ``second`` are linked pairs, each told once. A link between two groups that are not wholly linked is
    left: it joins nothing. Of equal links the one told first is heeded first.
    """
    together = coo_matrix((np.ones(len(first), dtype=np.int8), (first, second)), shape=(size, size))
    parts, part = connected_components(together, directed=False)
    members = np.bincount(part, minlength=parts)
    links = np.bincount(part[first], minlength=parts) if len(first) else np.zeros(parts, dtype=int)
    group = part.astype(np.int64)
    chained = np.flatnonzero(links != members * (members - 1) // 2)
    if len(chained):
        loose = np.isin(part[first], chained)
        apart = np.isin(part, chained)
        group[apart] = parts + np.flatnonzero(apart)
        order = np.argsort(-strength[loose], kind="stable")
        _join(group, parts, first[loose][order], second[loose][order])
    _, leader, numbered = np.unique(group, return_index=True, return_inverse=True)
    return np.argsort(np.argsort(leader))[numbered]


def _join(group: np.ndarray, base: int, first: np.ndarray, second: np.ndarray) -> None:
    """Join clusters while all their pairs are linked; ``group`` of an item is ``base`` and its cluster's first item."""
    near: dict[int, dict[int, int]] = {}  # cluster: neighbouring cluster: number of links
    for one, two in zip(first.tolist(), second.tolist()):
        near.setdefault(one, {})[two] = 1
        near.setdefault(two, {})[one] = 1
    cluster = {item: item for item in near}
    items = {item: [item] for item in near}
    for one, two in zip(first.tolist(), second.tolist()):
        left, right = sorted((cluster[one], cluster[two]))
        if left == right or near[left].get(right, 0) != len(items[left]) * len(items[right]):
            continue
        for item in items[right]:
            cluster[item] = left
        items[left] += items.pop(right)
        for other, links in near.pop(right).items():
            del near[other][right]
            if other != left:
                near[left][other] = near[left].get(other, 0) + links
                near[other][left] = near[left][other]
    for item, leader in cluster.items():
        group[item] = base + leader
