"""Unique genotypes by the number of mismatching alleles: the method of allelematch (Galpern et al. 2012).

Counted in whole half-alleles: two for an allele that differs, one for an allele missing in one of the two. What the
original compares in fractions loses exact ties for some numbers of columns; whole numbers do not.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from ..errors import NeaspecError
from .complete_linkage import hybrid_cut

MISSING = 0
LARGEST = 5000  # samples: the whole table of distances is held in memory
_TIED = 1e-5  # the cut where nothing may differ, in shares of the alleles


@dataclass(frozen=True)
class Unique:
    """Rows of the samples: ``unique`` are the reference samples, ``matches`` those of each sample, in their order."""

    mismatch: int
    unique: np.ndarray
    matches: tuple[np.ndarray, ...]

    @property
    def unclassified(self) -> list[int]:
        """Samples that match no reference sample."""
        return [row for row, found in enumerate(self.matches) if not len(found)]

    @property
    def multiple(self) -> list[int]:
        """Samples that match more than one."""
        return [row for row, found in enumerate(self.matches) if len(found) > 1]


@dataclass(frozen=True)
class Profile:
    """What each number of mismatching alleles from 0 on would give, and the number to choose."""

    unique: tuple[int, ...]
    multiple: tuple[int, ...]
    unclassified: tuple[int, ...]
    optimum: int
    shape: str  # zero_flat, zero_second_minimum, non_zero_second_minimum, no_second_minimum


def half_alleles(one: np.ndarray, other: np.ndarray) -> np.ndarray:
    """Differences (rows of ``one`` by rows of ``other``): 2 per column that differs, 1 per column missing in one."""
    counts = np.zeros((len(one), len(other)), dtype=np.int16)
    for left, right in zip(one.T, other.T):
        gone, lost = left == MISSING, right == MISSING
        differ = left[:, None] != right[None, :]
        alone = gone[:, None] != lost[None, :]
        counts += 2 * differ.astype(np.int16) - alone
    return counts


def unique_genotypes(columns: np.ndarray, mismatch: int, as_published: bool = False) -> Unique:
    """Reference samples and what matches them, where up to ``mismatch`` alleles may differ.

    ``columns``: samples by columns of alleles (and of the sex), 0 where missing; the smaller allele first. Results
    depend on the order of the samples: the most complete should come first. ``as_published`` loses the ties that the
    original loses, so that its published runs can be repeated. Raises ``too_many_samples``.
    """
    return _unique(_distances(columns), mismatch, columns.shape[1], as_published)


def profile(columns: np.ndarray, most: int | None = None, as_published: bool = False) -> Profile:
    """Numbers of unique, multiply matching and unclassified samples for 0 to ``most`` mismatching alleles.

    Left out, ``most`` is four tenths of the columns. The choice is the second minimum of multiple matches. The rest as
    in ``unique_genotypes``.
    """
    distances = _distances(columns)
    most = int(0.4 * columns.shape[1]) if most is None else most
    found = [_unique(distances, mismatch, columns.shape[1], as_published) for mismatch in range(most + 1)]
    unique = tuple(len(one.unique) for one in found)
    multiple = tuple(len(one.multiple) for one in found)
    return Profile(unique, multiple, tuple(len(one.unclassified) for one in found), *second_minimum(multiple, unique))


def sibling_identity(columns: np.ndarray, loci: Sequence[Sequence[int]], unique: np.ndarray) -> np.ndarray:
    """For each sample the probability that a full sibling has its genotype, over the loci that it has.

    ``loci`` are the columns of each locus (one or two); frequencies are those of the rows ``unique`` (Woods et al.
    1999).
    A locus of one column counts as homozygous.
    """
    chance = np.ones(len(columns))
    for places in loci:
        own = columns[:, [places[0], places[-1]]]
        counted = columns[np.ix_(unique, places)]
        alleles, counts = np.unique(counted[counted != MISSING], return_counts=True)
        share = dict(zip(alleles.tolist(), (counts / counts.sum()).tolist()))
        one, two = (np.array([share.get(allele, 0.0) for allele in side]) for side in own.T.tolist())
        same = (1 + 2 * one + one**2) / 4
        other = (1 + one + two + 2 * one * two) / 4
        found = np.where(own[:, 0] == own[:, 1], same, other)
        chance *= np.where((own == MISSING).any(axis=1), 1.0, found)
    return chance


def second_minimum(multiple: Sequence[int], unique: Sequence[int]) -> tuple[int, str]:
    """The number of mismatching alleles to choose, and the shape of the curve that says how far to trust it."""
    if not any(multiple):
        steps = np.abs(np.diff(unique))
        return (int(steps.argmin()) if len(steps) else 0), "zero_flat"
    for place in range(1, len(multiple)):
        if multiple[place] < multiple[place - 1] and multiple[place] == min(multiple[place:]):
            if place == len(multiple) - 1:
                break
            return place, "zero_second_minimum" if multiple[place] == 0 else "non_zero_second_minimum"
    steps = np.abs(np.diff(unique))
    return int(steps.argmin()) if len(steps) else 0, "no_second_minimum"


def _distances(columns: np.ndarray) -> np.ndarray:
    if len(columns) > LARGEST:
        raise NeaspecError("too_many_samples", samples=len(columns), most=LARGEST)
    return half_alleles(columns, columns)


def _unique(distances: np.ndarray, mismatch: int, columns: int, as_published: bool) -> Unique:
    # in fractions, (n - m) / n falls short of 1 - m / n for some n and m
    lost = as_published and (columns - mismatch) / columns < 1 - mismatch / columns
    most = 2 * mismatch - lost
    cut = (most + 0.999 * lost) if mismatch else 2 * columns * _TIED
    rows = np.arange(len(distances))
    while len(rows):
        labels = hybrid_cut(distances[np.ix_(rows, rows)], cut)
        clusters = labels.max() + 1
        if not clusters:
            break
        first = [rows[labels == label][0] for label in range(clusters)]
        rows = np.sort([*first, *rows[labels < 0]])
    near = distances[:, rows] <= most
    return Unique(mismatch, rows, tuple(rows[own] for own in near))
