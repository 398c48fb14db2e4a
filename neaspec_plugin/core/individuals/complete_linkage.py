"""Complete linkage in whole numbers with a fixed order of ties, and the hybrid cut of its tree.

Nearest neighbours are kept as in Murtagh (1985), so that of equal distances the pair that stands first merges first.
The cut is the hybrid one of Langfelder, Zhang and Horvath (2008) with clusters of one and more and split depth 1.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, field

import numpy as np

_FAR = np.iinfo(np.int32).max
_QUANTILE = 0.05  # of the merges: the height below which a branch is tight
_SCATTER = 0.73  # share of the way from there to the cut up to which a core may scatter (split depth 1)
_GAP = 0.2025  # share of that way which a branch must rise above its core: (1 - 0.73) x 3 / 4
_CORE = 1.5  # half the smallest cluster, plus one


def complete_linkage(distances: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """The merges of a symmetric matrix of whole numbers: pairs (n-1, 2) of first members, and heights (n-1).

    A cluster is named by its first member; a merge joins the later named into the earlier one.
    """
    size = len(distances)
    far = distances.astype(np.int32)
    np.fill_diagonal(far, _FAR)
    far[np.tril_indices(size)] = _FAR  # the neighbour of each row is one that stands after it
    full = distances.astype(np.int32)
    nearest = far.argmin(axis=1)
    height = far[np.arange(size), nearest]
    alive = np.ones(size, dtype=bool)
    pairs, heights = np.empty((max(size - 1, 0), 2), dtype=int), np.empty(max(size - 1, 0), dtype=int)
    for place in range(size - 1):
        first = int(np.where(alive[:-1], height[:-1], _FAR).argmin())
        second = int(nearest[first])
        pairs[place], heights[place] = (first, second), height[first]
        alive[second] = False
        joined = np.maximum(full[first], full[second])
        full[first, :] = joined
        full[:, first] = joined
        others = alive.copy()
        others[first] = False
        closer = np.flatnonzero(others[:first] & (joined[:first] < height[:first]))
        height[closer], nearest[closer] = joined[closer], first
        stale = np.flatnonzero(alive & ((nearest == first) | (nearest == second)))
        for row in np.union1d(stale, [first]):
            after = np.where(alive[row + 1 :], full[row, row + 1 :], _FAR)
            if len(after):
                best = int(after.argmin())
                nearest[row], height[row] = row + 1 + best, after[best]
    return pairs, heights


@dataclass
class _Branch:
    """Members in the order in which they joined; a composite branch has other branches below it."""

    members: list[int]
    basic: bool = True
    top: bool = True
    attached: float | None = None
    below: list[int] = field(default_factory=list)  # the basic branches of a composite one


def hybrid_cut(distances: np.ndarray, cut: float) -> np.ndarray:
    """The cluster of each row, 0, 1, ... in the order of their branches, and -1 for those in none.

    ``distances`` and ``cut`` in one unit.
    """
    labels = np.full(len(distances), -1)
    if len(distances) < 2:
        return labels
    pairs, heights = complete_linkage(distances)
    cut = min(cut, heights.max())
    merges = int((heights <= cut).sum())
    if not merges:
        return labels
    tight = float(np.sort(heights)[max(1, round(_QUANTILE * len(heights))) - 1])
    scatter_limit, gap_limit = tight + _SCATTER * (cut - tight), _GAP * (cut - tight)

    def scatter(branch: _Branch) -> float:
        count = len(branch.members)
        core = count if count <= _CORE else min(count, int(_CORE + math.sqrt(count - _CORE)))
        chosen = branch.members[:core]
        return float((distances[np.ix_(chosen, chosen)].sum(axis=0) / max(core - 1, 1)).mean())

    def weak(branch: _Branch, height: float) -> bool:
        if not branch.basic:
            return False
        spread = scatter(branch)
        return spread > scatter_limit or height - spread < gap_limit

    branches: list[_Branch] = []
    of_cluster: dict[int, int] = {}
    for (first, second), height in zip(pairs[:merges].tolist(), heights[:merges].tolist()):
        one, two = of_cluster.get(first), of_cluster.get(second)
        if one is None and two is None:
            branches.append(_Branch([first, second]))
            of_cluster[first] = len(branches) - 1
        elif one is None or two is None:
            single, branch = (first, two) if one is None else (second, one)
            branches[branch].members.append(single)
            of_cluster[first] = branch
        else:
            # the merge that came first stands first among equals
            small, large = sorted(sorted((one, two)), key=lambda place: len(branches[place].members))
            if not weak(branches[small], height) and weak(branches[large], height):
                small, large = large, small
            if weak(branches[small], height):
                lesser, greater = branches[small], branches[large]
                lesser.top, lesser.attached = False, height
                greater.members += lesser.members
                of_cluster[first] = large
                continue
            below = [
                name
                for place in (small, large)
                for name in ([place] if branches[place].basic else branches[place].below)
            ]
            for place in (small, large):
                branches[place].attached = height
            branches.append(_Branch([], basic=False, top=False, below=below))
            of_cluster[first] = len(branches) - 1

    label_of: dict[int, int] = {}
    for place, branch in enumerate(branches):
        if not branch.basic or not branch.top:
            continue
        spread = scatter(branch)
        attached = cut if branch.attached is None else branch.attached
        if spread < scatter_limit and attached - spread > gap_limit:
            label_of[place] = len(label_of)
            labels[branch.members] = label_of[place]
    _take_in(distances, cut, branches, label_of, labels)
    return labels


def _take_in(
    distances: np.ndarray, cut: float, branches: list[_Branch], label_of: dict[int, int], labels: np.ndarray
) -> None:
    """Objects on a composite branch that are in no cluster go to the nearest cluster of that branch."""
    settled = labels.copy()
    widest: dict[int, float] = {}
    for label in label_of.values():
        rows = np.flatnonzero(settled == label)
        inner = distances[np.ix_(rows, rows)].sum(axis=0) / max(len(rows) - 1, 1)
        widest[label] = float(inner.max())
    for branch in branches:
        if branch.basic:
            continue
        near = sorted(label_of[place] for place in branch.below if place in label_of)
        if not near:
            continue
        for row in [member for member in branch.members if settled[member] < 0]:
            means = [float(distances[row, settled == label].mean()) for label in near]
            best = int(np.argmin(means))
            if means[best] < widest[near[best]] or means[best] < cut:
                labels[row] = near[best]
